//! One pass over a PDF: size, digest, and the few marks that tell a usable file from a broken one.

use std::io::{self, Read};

use memchr::memmem;
use ring::digest;

use crate::fingerprint::{Fingerprint, Fingerprinting};

/// Read at a time.
const CHUNK: usize = 64 * 1024;
/// Kept around a mark, to judge what it belongs to.
const CONTEXT: usize = 1024;
/// Where `%PDF-` and `%%EOF` are looked for: the first and last KiB, as PDF readers do (ISO 32000-1, Annex H, notes 13
/// and 18).
const EDGE: usize = 1024;

/// What one pass found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scan {
    pub(super) size: u64,
    pub(super) sha256: [u8; 32],
    pub(super) fingerprint: Fingerprint,
    /// `%PDF-` in the first KiB.
    pub(super) magic: bool,
    /// The gzip magic of the contract's own example (T27).
    pub(super) gzip: bool,
    /// `%%EOF` in the last KiB, white space after it not counted.
    pub(super) end: bool,
    pub(super) encryption: Encryption,
    /// Reading stopped at the limit: nothing is known of the end.
    pub(super) cut: bool,
}

/// Whether the file is encrypted, as far as its `/Encrypt` marks tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Encryption {
    No,
    /// `/Encrypt` somewhere, not recognisably in a trailer.
    Unsure,
    /// In a trailer or a cross-reference stream.
    Yes,
}

/// Reads to the end, or one chunk past `limit` bytes.
pub(super) fn scan(reader: &mut dyn Read, limit: u64) -> io::Result<Scan> {
    let mut buf = vec![0; 2 * CONTEXT + CHUNK];
    let (mut filled, mut judged) = (0, 0);
    let mut head = Vec::with_capacity(EDGE);
    let mut hash = digest::Context::new(&digest::SHA256);
    let mut fingerprinting = Fingerprinting::new();
    let mut size = 0;
    let mut encryption = Encryption::No;
    let cut = loop {
        let read = match reader.read(buf.get_mut(filled..).unwrap_or_default()) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let fresh = buf.get(filled..filled + read).unwrap_or_default();
        hash.update(fresh);
        fingerprinting.update(fresh);
        head.extend(fresh.iter().take(EDGE - head.len()));
        filled += read;
        size += read as u64;
        // A mark is judged once enough bytes after it are known.
        let ready = if read == 0 { filled } else { filled.saturating_sub(CONTEXT).max(judged) };
        encryption = encryption.max(judge(buf.get(..filled).unwrap_or_default(), judged, ready));
        judged = ready;
        if read == 0 || size > limit {
            break size > limit;
        }
        let keep = judged.saturating_sub(CONTEXT);
        buf.copy_within(keep..filled, 0);
        filled -= keep;
        judged -= keep;
    };
    let mut sha256 = [0; 32];
    sha256.copy_from_slice(hash.finish().as_ref());
    let tail = buf.get(..filled).unwrap_or_default();
    Ok(Scan {
        size,
        sha256,
        fingerprint: fingerprinting.finish(),
        magic: memmem::find(&head, b"%PDF-").is_some(),
        gzip: head.starts_with(&[0x1f, 0x8b]),
        end: ends_like_a_pdf(tail),
        encryption,
        cut,
    })
}

fn ends_like_a_pdf(tail: &[u8]) -> bool {
    let tail = tail.trim_ascii_end();
    // Some scanners pad the file with zeros.
    let tail =
        tail.iter().rposition(|byte| *byte != 0).and_then(|last| tail.get(..=last)).unwrap_or_default();
    let tail = tail.trim_ascii_end();
    memmem::find(tail.get(tail.len().saturating_sub(EDGE)..).unwrap_or_default(), b"%%EOF").is_some()
}

/// The worst of the marks that begin in `from..to`.
fn judge(buf: &[u8], from: usize, to: usize) -> Encryption {
    const MARK: &[u8] = b"/Encrypt";
    let end = (to + MARK.len() - 1).min(buf.len());
    let window = buf.get(from..end).unwrap_or_default();
    memmem::find_iter(window, MARK)
        .map(|at| {
            let (before, rest) = buf.split_at_checked(from + at).unwrap_or_default();
            let after = rest.get(MARK.len()..).unwrap_or_default();
            let before = before.get(before.len().saturating_sub(CONTEXT)..).unwrap_or_default();
            judge_one(before, after.get(..after.len().min(CONTEXT)).unwrap_or_default())
        })
        .max()
        .unwrap_or(Encryption::No)
}

fn judge_one(before: &[u8], after: &[u8]) -> Encryption {
    // `/EncryptMetadata` is another name.
    if after.first().is_some_and(|byte| !byte.is_ascii_whitespace() && !b"<>[](){}/%".contains(byte)) {
        return Encryption::No;
    }
    if !(is_reference(after) || after.trim_ascii_start().starts_with(b"<<")) {
        return Encryption::Unsure;
    }
    let after_last = |mark: &[u8]| memmem::rfind(before, mark).and_then(|at| before.get(at + mark.len()..));
    let closed = |text: &[u8]| {
        [&b"startxref"[..], b"endobj", b"stream"].iter().any(|mark| memmem::find(text, mark).is_some())
    };
    let in_trailer = after_last(b"trailer").is_some_and(|text| !closed(text));
    let in_xref_stream = after_last(b" obj").is_some_and(|text| {
        let rest = memmem::find(after, b"stream").and_then(|at| after.get(..at)).unwrap_or(after);
        let is_xref = |part: &[u8]| memmem::find(part, b"/XRef").is_some();
        !closed(text) && (is_xref(text) || is_xref(rest))
    });
    if in_trailer || in_xref_stream { Encryption::Yes } else { Encryption::Unsure }
}

/// `12 0 R`.
fn is_reference(text: &[u8]) -> bool {
    let mut words = text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let number = |word: Option<&[u8]>| word.is_some_and(|word| word.iter().all(u8::is_ascii_digit));
    number(words.next()) && number(words.next()) && words.next().is_some_and(|word| word.starts_with(b"R"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Scan {
        scan(&mut &bytes[..], u64::MAX).expect("reading from memory")
    }

    /// Gives one byte at a time: no answer may depend on how reads are cut.
    struct Slow<'a>(&'a [u8]);
    impl Read for Slow<'_> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            let mut one = &self.0[..self.0.len().min(1)];
            self.0 = &self.0[one.len()..];
            one.read(buf)
        }
    }

    #[test]
    fn encryption_is_certain_only_in_a_trailer() {
        let cases: &[(&str, Encryption)] = &[
            ("trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R >>\nstartxref\n9\n%%EOF", Encryption::Yes),
            ("trailer<</Encrypt<</Filter/Standard>>>>", Encryption::Yes),
            ("7 0 obj\n<</Type/XRef/Encrypt 4 0 R/W[1 2 1]>>\nstream\n", Encryption::Yes),
            ("7 0 obj\n<</Encrypt 4 0 R/W[1 2 1]/Type/XRef>>\nstream\n", Encryption::Yes),
            ("4 0 obj <</EncryptMetadata false>> endobj", Encryption::No),
            ("trailer <</Size 4>> startxref 9 %%EOF", Encryption::No),
            ("4 0 obj (see /Encrypt for details) endobj", Encryption::Unsure),
            ("4 0 obj <</Encrypt 4 0 R>> endobj", Encryption::Unsure),
            ("trailer<</Size 4>>startxref 9 %%EOF 8 0 obj <</Encrypt 4 0 R>>", Encryption::Unsure),
        ];
        for (text, expected) in cases {
            assert_eq!(of(text.as_bytes()).encryption, *expected, "{text}");
        }
    }

    #[test]
    fn the_answer_does_not_depend_on_how_reads_are_cut() {
        let mark = b"trailer << /Size 5 /Encrypt 4 0 R >> startxref 1 %%EOF\n";
        for pad in (0..3 * CHUNK).step_by(7919).chain(CHUNK - 60..CHUNK + 4) {
            let mut bytes = b"%PDF-1.7\n".to_vec();
            bytes.resize(pad + 9, b' ');
            bytes.extend_from_slice(mark);
            let whole = of(&bytes);
            assert_eq!(whole.encryption, Encryption::Yes, "{pad}");
            assert!(whole.magic && whole.end);
            if pad < 4000 {
                assert_eq!(scan(&mut Slow(&bytes), u64::MAX).expect("memory"), whole);
            }
        }
    }

    #[test]
    fn ends_and_heads() {
        assert!(of(b"%PDF-1.4 ... %%EOF\r\n\0\0\0 \n").end);
        assert!(!of(b"%PDF-1.4 ... %%EO").end);
        let mut late = vec![b'x'; 1023];
        late.extend_from_slice(b"%PDF-1.4");
        assert!(!of(&late).magic);
        assert!(of(&[0x1f, 0x8b, 8, 0]).gzip);
        assert!(of(b"").size == 0);
    }

    #[test]
    fn reading_stops_past_the_limit() {
        let scan = scan(&mut io::repeat(b'x'), 1_000_000).expect("memory");
        assert!(scan.cut && scan.size < 1_100_000);
        let mark = b"trailer <</Encrypt 4 0 R>>";
        let exact = super::scan(&mut &mark[..], mark.len() as u64).expect("memory");
        assert!(!exact.cut && exact.encryption == Encryption::Yes);
    }
}
