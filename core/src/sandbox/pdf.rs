//! Small valid PDFs: the sandbox's synthesis (PJ_99), and the attachments of the demo.

use std::fmt::Write as _;

use ring::digest;

const LINES_PER_PAGE: usize = 48;

/// A valid PDF 1.7 of A4 pages: the title, then the lines, in Helvetica. When it would be smaller than `min_size` bytes,
/// an unused stream brings it to exactly that size.
///
/// The same arguments give the same bytes: no date, and an `/ID` made of the content.
pub fn make_pdf(title: &str, lines: &[&str], min_size: usize) -> Vec<u8> {
    let small = render(title, lines, None);
    if small.len() >= min_size {
        return small;
    }
    // The padding object's own bytes do not depend on its length: numbers have a fixed width.
    let overhead = render(title, lines, Some(0)).len();
    render(title, lines, Some(min_size.saturating_sub(overhead)))
}

fn render(title: &str, lines: &[&str], padding: Option<usize>) -> Vec<u8> {
    let pages: Vec<&[&str]> =
        if lines.is_empty() { vec![&[]] } else { lines.chunks(LINES_PER_PAGE).collect() };
    let mut objects: Vec<Vec<u8>> = vec![b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()];
    // 1 catalog, 2 pages, 3 font, 4 info, then a page and its text in turn.
    let kids: String = (0..pages.len()).map(|n| format!("{} 0 R ", 5 + 2 * n)).collect();
    objects.push(format!("<< /Type /Pages /Kids [ {kids}] /Count {} >>", pages.len()).into_bytes());
    objects
        .push(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec());
    objects
        .push(format!("<< /Title <FEFF{}> /Producer (mandataire sandbox) >>", utf16_hex(title)).into_bytes());
    for (n, lines) in pages.iter().enumerate() {
        objects.push(
            format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] \
                 /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
                6 + 2 * n
            )
            .into_bytes(),
        );
        let mut text = b"BT /F1 16 Tf 56 786 Td 14 TL (".to_vec();
        text.extend(literal(title));
        text.extend_from_slice(b") Tj /F1 10 Tf T*");
        for line in *lines {
            text.extend_from_slice(b" T* (");
            text.extend(literal(line));
            text.extend_from_slice(b") Tj");
        }
        text.extend_from_slice(b" ET");
        objects.push(stream(&text));
    }
    if let Some(length) = padding {
        const FILLER: &[u8] = b"mandataire sandbox: padding without meaning, to reach a size  \n";
        objects.push(stream(&FILLER.iter().copied().cycle().take(length).collect::<Vec<u8>>()));
    }
    assemble(&objects)
}

fn assemble(objects: &[Vec<u8>]) -> Vec<u8> {
    // The second line tells transfer tools that the file is binary (ISO 32000-1, 7.5.2).
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut offsets = Vec::with_capacity(objects.len());
    for (n, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend_from_slice(format!("{} 0 obj\n", n + 1).as_bytes());
        out.extend_from_slice(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let id = digest::digest(&digest::SHA256, &out);
    let id: String = id.as_ref().iter().take(16).map(|byte| format!("{byte:02X}")).collect();
    let xref = out.len();
    let size = objects.len() + 1;
    let mut end = format!("xref\n0 {size}\n0000000000 65535 f \n");
    for offset in offsets {
        // Writing to a String cannot fail.
        let _ = writeln!(end, "{offset:010} 00000 n ");
    }
    let _ = write!(
        end,
        "trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R /ID [ <{id}> <{id}> ] >>\nstartxref\n{xref:010}\n%%EOF\n"
    );
    out.extend_from_slice(end.as_bytes());
    out
}

fn stream(bytes: &[u8]) -> Vec<u8> {
    let mut out = format!("<< /Length {:010} >>\nstream\n", bytes.len()).into_bytes();
    out.extend_from_slice(bytes);
    out.extend_from_slice(b"\nendstream");
    out
}

fn utf16_hex(text: &str) -> String {
    text.encode_utf16().map(|unit| format!("{unit:04X}")).collect()
}

/// The text between the parentheses of a literal string, in WinAnsi. What that alphabet lacks becomes `?`.
fn literal(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        let byte = match c {
            '(' | ')' | '\\' => {
                out.push(b'\\');
                u8::try_from(c).unwrap_or(b'?')
            }
            '€' => 0x80,
            '…' => 0x85,
            'Œ' => 0x8C,
            '‘' => 0x91,
            '’' => 0x92,
            '“' => 0x93,
            '”' => 0x94,
            '•' => 0x95,
            '–' => 0x96,
            '—' => 0x97,
            'œ' => 0x9C,
            ' '..='~' | '\u{A0}'..='\u{FF}' => u8::try_from(c).unwrap_or(b'?'),
            _ => b'?',
        };
        out.push(byte);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_exact_and_bytes_repeatable() {
        let small = make_pdf("Synthèse (n° 1)", &["Dénomination : ACME"], 0);
        assert!(small.len() < 2000);
        assert_eq!(small, make_pdf("Synthèse (n° 1)", &["Dénomination : ACME"], 0));
        assert_ne!(small, make_pdf("Synthèse (n° 2)", &["Dénomination : ACME"], 0));
        for size in [5_000, 99_999, 100_000, 1_048_577] {
            assert_eq!(make_pdf("x", &["y"], size).len(), size);
        }
    }

    #[test]
    fn many_lines_make_pages() {
        let lines: Vec<String> = (0..100).map(|n| format!("ligne {n}")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let pdf = String::from_utf8_lossy(&make_pdf("x", &lines, 0)).into_owned();
        assert!(pdf.contains("/Count 3"));
    }
}
