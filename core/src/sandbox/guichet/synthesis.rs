//! Small valid PDF documents: the synthesis (PJ_99) and the validators' letters.

/// A one-page PDF 1.4 with these lines of text. Deterministic: the same lines give the same bytes.
pub(crate) fn pdf(title: &str, lines: &[String]) -> Vec<u8> {
    let mut page = String::from("BT /F1 14 Tf 56 780 Td 18 TL ");
    page.push_str(&format!("({}) Tj T* /F1 10 Tf ", escape(title)));
    for line in lines {
        page.push_str(&format!("({}) Tj T* ", escape(line)));
    }
    page.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    // The second line tells other programs that the file is binary.
    let mut out = b"%PDF-1.4\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut offsets = Vec::with_capacity(objects.len());
    for (n, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", n + 1).as_bytes());
    }
    let table = out.len();
    out.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    for offset in offsets {
        out.extend_from_slice(format!("{offset:010} 00000 n \n").as_bytes());
    }
    let size = objects.len() + 1;
    out.extend_from_slice(
        format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").as_bytes(),
    );
    out
}

/// A PDF string: Latin letters as octal escapes of their Windows code, anything else as a question mark.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '(' | ')' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            ' '..='~' => out.push(letter),
            '\u{a0}'..='\u{ff}' => out.push_str(&format!("\\{:03o}", u32::from(letter))),
            _ => out.push('?'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cross_references_point_at_objects() {
        let bytes = pdf("Synthèse (1)", &["Dépôt n° 12".into(), "€ \\".into()]);
        let text = String::from_utf8_lossy(&bytes);
        assert!(bytes.starts_with(b"%PDF-1.4\n") && bytes.ends_with(b"%%EOF\n"));
        let start: usize = text.lines().rev().nth(1).and_then(|line| line.parse().ok()).expect("startxref");
        assert!(bytes[start..].starts_with(b"xref\n0 6\n"));
        let table = String::from_utf8_lossy(&bytes[start..]).into_owned();
        for (n, row) in table.lines().skip(3).take(5).enumerate() {
            let offset: usize =
                row.split(' ').next().and_then(|digits| digits.parse().ok()).expect("an offset");
            assert!(bytes[offset..].starts_with(format!("{} 0 obj", n + 1).as_bytes()));
        }
        assert!(text.contains("Synth\\350se \\(1\\)") && text.contains("(? \\\\)"));
    }
}
