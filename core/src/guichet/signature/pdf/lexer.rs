//! Finds signature dictionaries in a piece of PDF, whatever the bytes are: one pass, no recursion, no allocation that the
//! input chooses.

use memchr::memmem;

/// Dictionaries nested deeper are not looked into.
const MAX_DEPTH: usize = 64;
/// More signatures than that in one update are hostile.
const MAX_FOUND: usize = 64;

/// A dictionary that has a `/ByteRange`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct SignatureDict {
    /// The four numbers; fewer or none when they are not four numbers.
    pub(crate) byte_range: Vec<u64>,
    /// `/Contents`: from the `<` to after the `>`, relative to the piece.
    pub(crate) contents: Option<(usize, usize)>,
    /// `/Type`, without the slash.
    pub(crate) kind: Option<String>,
    /// `/SubFilter`, without the slash.
    pub(crate) sub_filter: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Other,
    Type,
    SubFilter,
    Contents,
    ByteRange,
}

enum Frame {
    Dict { found: SignatureDict, has_range: bool, key: Option<Key> },
    Array { byte_range: bool },
}

/// Every dictionary with a `/ByteRange` in `piece`, in order.
pub(crate) fn signature_dicts(piece: &[u8]) -> Vec<SignatureDict> {
    let mut lexer = Lexer { piece, at: 0, frames: Vec::new(), found: Vec::new() };
    while lexer.found.len() < MAX_FOUND && lexer.step() {}
    lexer.found
}

struct Lexer<'a> {
    piece: &'a [u8],
    at: usize,
    frames: Vec<Frame>,
    found: Vec<SignatureDict>,
}

pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

const fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a [u8] {
        self.piece.get(self.at..).unwrap_or_default()
    }

    /// Reads one token; always moves forward. False at the end.
    fn step(&mut self) -> bool {
        let rest = self.rest();
        let Some(&first) = rest.first() else { return false };
        match first {
            byte if is_space(byte) => self.at += 1,
            b'%' => self.at += memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()),
            b'/' => {
                let name = regular(rest.get(1..).unwrap_or_default());
                self.at += 1 + name.len();
                self.name(name);
            }
            b'(' => {
                self.at += literal(rest);
                self.value();
            }
            b'<' if rest.get(1) == Some(&b'<') => {
                self.at += 2;
                self.value();
                self.open(Frame::Dict { found: SignatureDict::default(), has_range: false, key: None });
            }
            b'<' => {
                let end = memchr::memchr(b'>', rest).map_or(rest.len(), |end| end + 1);
                let range = (self.at, self.at + end);
                self.at += end;
                if self.value() == Some(Key::Contents)
                    && let Some(Frame::Dict { found, .. }) = self.frames.last_mut()
                {
                    found.contents = Some(range);
                }
            }
            b'>' if rest.get(1) == Some(&b'>') => {
                self.at += 2;
                if let Some(Frame::Dict { found, has_range: true, .. }) = self.frames.pop() {
                    self.found.push(found);
                }
            }
            b'[' => {
                self.at += 1;
                let byte_range = self.value() == Some(Key::ByteRange);
                if byte_range && let Some(Frame::Dict { found, has_range, .. }) = self.frames.last_mut() {
                    *has_range = true;
                    found.byte_range.clear();
                }
                self.open(Frame::Array { byte_range });
            }
            b']' => {
                self.at += 1;
                self.frames.pop();
            }
            byte if is_regular(byte) => {
                let word = regular(rest);
                self.at += word.len();
                self.word(word);
            }
            _ => self.at += 1,
        }
        true
    }

    /// A value begins: the key it belongs to, taken.
    fn value(&mut self) -> Option<Key> {
        match self.frames.last_mut() {
            Some(Frame::Dict { key, .. }) => key.take(),
            _ => None,
        }
    }

    fn open(&mut self, frame: Frame) {
        if self.frames.len() < MAX_DEPTH {
            self.frames.push(frame);
        } else {
            // Nothing legitimate is that deep. Start again from nothing rather than keep wrong parents.
            self.frames.clear();
        }
    }

    fn name(&mut self, name: &[u8]) {
        let Some(Frame::Dict { found, key, .. }) = self.frames.last_mut() else { return };
        let text =
            || Some(String::from_utf8_lossy(name.get(..name.len().min(64)).unwrap_or_default()).into_owned());
        match key.take() {
            Some(Key::Type) => found.kind = text(),
            Some(Key::SubFilter) => found.sub_filter = text(),
            Some(_) => {}
            None => {
                *key = Some(match name {
                    b"Type" => Key::Type,
                    b"SubFilter" => Key::SubFilter,
                    b"Contents" => Key::Contents,
                    b"ByteRange" => Key::ByteRange,
                    _ => Key::Other,
                });
            }
        }
    }

    fn word(&mut self, word: &[u8]) {
        match word {
            // Their bytes are not PDF syntax; what is in a compressed object stream cannot be a signature's `/Contents`.
            b"stream" => {
                self.frames.clear();
                self.at += memmem::find(self.rest(), b"endstream").unwrap_or(self.rest().len());
            }
            b"obj" | b"endobj" | b"endstream" | b"xref" | b"trailer" | b"startxref" => self.frames.clear(),
            _ => {
                let in_range = matches!(self.frames.last(), Some(Frame::Array { byte_range: true }));
                if in_range {
                    self.range_number(word);
                } else {
                    self.value();
                }
            }
        }
    }

    fn range_number(&mut self, word: &[u8]) {
        let number = std::str::from_utf8(word).ok().and_then(|word| word.parse().ok());
        let owner = self.frames.len().checked_sub(2).and_then(|n| self.frames.get_mut(n));
        if let Some(Frame::Dict { found, .. }) = owner {
            match number {
                // A fifth number makes it something else than a range of two parts.
                Some(number) if found.byte_range.len() < 5 => found.byte_range.push(number),
                _ => found.byte_range = vec![0; 5],
            }
        }
    }
}

/// The regular characters at the beginning of `text`.
pub(crate) fn regular(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| !is_regular(*byte)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The length of the literal string at the beginning of `text`: parentheses nest, a backslash hides the next byte.
pub(crate) fn literal(text: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(found) = memchr::memchr3(b'(', b')', b'\\', text.get(at..).unwrap_or_default()) {
        at += found;
        match text.get(at) {
            Some(b'(') => depth += 1,
            Some(b')') if depth <= 1 => return at + 1,
            Some(b')') => depth -= 1,
            _ => at += 1,
        }
        at += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> SignatureDict {
        let mut found = signature_dicts(text.as_bytes());
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        found.remove(0)
    }

    #[test]
    fn a_signature_dictionary_in_any_order_and_spacing() {
        for text in [
            "9 0 obj\n<< /Type /Sig /SubFilter /X /ByteRange [0 1 2 3] /Contents <30> >>\nendobj",
            "9 0 obj<</Contents<30>/ByteRange[ 0 1\n2 3 ]/Type/Sig/SubFilter/X/Ref[<</a 1>>]/Name(a \\) (b))>>endobj",
            "9 0 obj\n<</M(D:2026)/Prop<</App<</Name/x>>>>/P 4 0 R/Type/Sig/SubFilter/X/ByteRange[0 1 2 3]/Contents<30>>>",
            "9 0 obj << % /ByteRange [9 9 9 9]\n /Type /Sig/SubFilter/X /ByteRange [0 1 2 3]      /Contents <30>>>",
        ] {
            let found = one(text);
            assert_eq!(found.byte_range, [0, 1, 2, 3], "{text}");
            assert_eq!(
                (found.kind.as_deref(), found.sub_filter.as_deref()),
                (Some("Sig"), Some("X")),
                "{text}"
            );
            let (from, to) = found.contents.expect("contents");
            assert_eq!(text.as_bytes().get(from..to), Some(&b"<30>"[..]));
        }
    }

    #[test]
    fn a_signature_directly_in_its_field() {
        let found =
            one("5 0 obj <</FT/Sig/T(x)/V <</ByteRange[0 1 2 3]/Contents<30>>> /Contents <31>>> endobj");
        assert_eq!(found.contents.map(|(from, to)| to - from), Some(4));
    }

    #[test]
    fn what_only_looks_like_one() {
        for text in [
            "9 0 obj (<< /ByteRange [0 1 2 3] >>) endobj",
            "9 0 obj << /Length 40 >> stream\n<< /ByteRange [0 1 2 3] >>\nendstream endobj",
            "% << /ByteRange [0 1 2 3] >>",
            "<< /Type /ByteRange /a [0 1 2 3] >>",
            "<< /ByteRange [0 1 2 3]",
            "<< /a /ByteRange [0 1 2 3] >>",
            "1 0 obj <</ByteRange [0 1 2 3] endobj 2 0 obj >>",
        ] {
            assert!(signature_dicts(text.as_bytes()).is_empty(), "{text}");
        }
    }

    #[test]
    fn ranges_that_are_not_four_numbers() {
        for text in
            ["[]", "[0 1 2]", "[0 1 2 3 4]", "[0 /** /** /**]", "[0 1 2 -3]", "[0 1 2 99999999999999999999]"]
        {
            let found = one(&format!("<< /ByteRange {text} /Contents <30> >>"));
            assert_ne!(found.byte_range.len(), 4, "{text}");
        }
    }

    #[test]
    fn deep_and_endless_input_ends() {
        for text in ["<<", "[", "(", "<", "/", "<</ByteRange", "<</ByteRange[", "(\\", "stream ", "%"] {
            signature_dicts(text.repeat(100_000).as_bytes());
        }
    }
}
