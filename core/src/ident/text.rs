//! Reading what a person typed or pasted into a small fixed array.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

use super::error::IdentError;

/// Up to `N` ASCII bytes; unused ones are zero, so that the derived order is the order of the texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Compact<const N: usize> {
    bytes: [u8; N],
    len: u8,
}

/// The three ways a text can fail before any rule of the identifier is looked at.
pub(super) struct Basics {
    pub(super) empty: IdentError,
    pub(super) characters: IdentError,
    pub(super) length: IdentError,
}

impl<const N: usize> Compact<N> {
    /// Drops blanks, upper-cases, refuses what `allowed` does not know and what does not fit.
    pub(super) fn read(
        text: &str,
        basics: &Basics,
        allowed: impl Fn(u8) -> bool,
    ) -> Result<Self, IdentError> {
        let mut compact = Self::empty();
        for character in text.chars().filter(|character| !is_blank(*character)) {
            let byte = u8::try_from(character).unwrap_or(0).to_ascii_uppercase();
            if !allowed(byte) {
                return Err(basics.characters);
            }
            compact.push(byte).ok_or(basics.length)?;
        }
        if compact.len == 0 { Err(basics.empty) } else { Ok(compact) }
    }

    pub(super) const fn empty() -> Self {
        const { assert!(N < 256) };
        Self { bytes: [0; N], len: 0 }
    }

    /// Adds one ASCII byte; `None` when there is no room.
    pub(super) fn push(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(usize::from(self.len))? = byte;
        self.len += 1;
        Some(())
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }

    pub(super) fn as_str(&self) -> &str {
        ascii(self.bytes())
    }
}

/// The text of bytes that were checked to be ASCII when they were read.
pub(super) fn ascii(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// Blanks that appear inside printed identifiers and around pasted ones.
pub(crate) const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

/// Luhn's check over ASCII digits (ISO/IEC 7812-1 annex B).
pub(crate) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(n, digit)| match (n % 2, u32::from(digit - b'0')) {
            (0, value) => value,
            (_, value) => value * 2 % 10 + value / 5,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// The remainder by 97 of the number the characters spell, `A` = 10 … `Z` = 35 (ISO 7064 as ISO 13616 uses it).
pub(super) fn mod_97(characters: impl Iterator<Item = u8>) -> u32 {
    characters.fold(0, |rest, byte| match byte {
        b'A'..=b'Z' => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
        _ => (rest * 10 + u32::from(byte.wrapping_sub(b'0'))) % 97,
    })
}

/// A few ASCII digits as a number.
pub(super) fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0'))
}

/// Deserialises an identifier from text, without ever quoting what it was given: serde's own messages would print a
/// NIR written as a JSON number.
pub(super) struct TextVisitor<T> {
    pub(super) parse: fn(&str) -> Result<T, IdentError>,
    pub(super) not_text: IdentError,
}

impl<T> TextVisitor<T> {
    /// `deserialize_str` would let the format refuse a number by itself, and quote it: `deserialize_any` lets us.
    pub(super) fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(self)
        } else {
            deserializer.deserialize_str(self)
        }
    }
}

/// Methods for every kind of number serde's default would quote.
macro_rules! refuse_numbers {
    ($($method:ident: $type:ty),*) => {
        $(fn $method<E: Error>(self, _: $type) -> Result<T, E> {
            Err(E::custom(self.not_text))
        })*
    };
}

impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a text ({})", self.not_text.ident())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).map_err(E::custom)
    }

    refuse_numbers!(
        visit_bool: bool, visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128, visit_f64: f64
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ident::Nir;

    #[test]
    fn luhn_matches_the_published_example() {
        assert!(luhn(b"79927398713"));
        assert!(!luhn(b"79927398710"));
    }

    #[test]
    fn mod_97_matches_the_published_example() {
        // ISO 13616: GB82 WEST 1234 5698 7654 32, country and check digits moved to the end.
        assert_eq!(mod_97(b"WEST12345698765432GB82".iter().copied()), 1);
    }

    #[test]
    fn decoding_never_quotes_what_it_refused() {
        let good = r#""2 95 10 99 126 111 93""#;
        assert_eq!(serde_json::from_str::<Nir>(good).unwrap().expose(), "295109912611193");
        let refused =
            ["295109912611193", "-295109912611193", "2951099126.11193", r#""295109912611194""#, "true"];
        for json in refused {
            let direct = serde_json::from_str::<Nir>(json).unwrap_err().to_string();
            let value: serde_json::Value = serde_json::from_str(json).unwrap();
            let through_value = serde_json::from_value::<Nir>(value).unwrap_err().to_string();
            for message in [direct, through_value] {
                assert!(!message.contains("2951"), "{message}");
            }
        }
    }
}
