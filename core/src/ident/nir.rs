//! NIR: the social security number of a person. Never shown.

use std::fmt;

use super::error::IdentError;
use super::identifier;
use super::rules;
use super::text::{Basics, Compact, mod_97, number};

/// The social security number of a person: thirteen characters and a two-digit key.
///
/// `Debug` and `Display` show no character of it; [`expose`](Nir::expose) does. Serialising writes it in full, because
/// the administrations ask for it: do not serialise one into a log.
///
/// The key is required: without it a typing error cannot be found, and both administrations want all 15 characters.
/// Thirteen characters get their own error, `ident.nir.key_missing`.
///
/// What is checked:
/// - the key: 97 minus the remainder by 97, with 2A counted as 19 and 2B as 18 (Corsica);
/// - the first digit: 1 or 2; 3 or 4 while the person is being registered; 7 or 8 for a temporary number;
/// - after 1 or 2, the month: 01–12, or the codes 20–42 and 50–99 given when the civil record is incomplete. Temporary
///   numbers hold something else there.
///
/// Places of birth are not checked: former départements, protectorates and overseas codes stay in old numbers.
///
/// Source: Insee, définition « NIR » and `xml.insee.fr/schema/nir.html`; décret n° 82-103, art. 4.
///
/// ```
/// # use mandataire::ident::Nir;
/// let nir = Nir::parse("2 95 10 99 126 111 93")?;
/// assert_eq!(nir.to_string(), "* ** ** ** *** *** **");
/// assert_eq!(nir.expose(), "295109912611193");
/// # Ok::<(), mandataire::ident::IdentError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nir(Compact<15>);

const BASICS: Basics =
    Basics { empty: rules::NIR_EMPTY, characters: rules::NIR_CHARACTERS, length: rules::NIR_LENGTH };

impl Nir {
    /// Reads a NIR with its key; see [the module](super#what-is-accepted) for the blanks accepted.
    pub fn parse(text: &str) -> Result<Self, IdentError> {
        let compact =
            Compact::read(text, &BASICS, |byte| byte.is_ascii_digit() || matches!(byte, b'A' | b'B'))?;
        let bytes: &[u8] = compact.bytes();
        let letters_elsewhere = bytes.iter().enumerate().any(|(n, byte)| n != 6 && !byte.is_ascii_digit());
        if letters_elsewhere || (bytes.len() > 6 && !bytes[6].is_ascii_digit() && bytes[5] != b'2') {
            return Err(rules::NIR_CHARACTERS);
        }
        match bytes.len() {
            15 => {}
            13 => return Err(rules::NIR_KEY_MISSING),
            _ => return Err(rules::NIR_LENGTH),
        }
        let month_unknown = matches!((bytes[3], bytes[4]), (b'0', b'0') | (b'1' | b'4', b'3'..=b'9'));
        match bytes[0] {
            b'1' | b'2' if !month_unknown => {}
            b'3' | b'4' | b'7' | b'8' => {}
            _ => return Err(rules::NIR_STRUCTURE),
        }
        if 97 - mod_97(numeric(&bytes[..13])) == number(&bytes[13..]) {
            Ok(Self(compact))
        } else {
            Err(rules::NIR_CHECKSUM)
        }
    }

    /// The fifteen characters. Each use is a place where a person's NIR leaves the type.
    pub fn expose(&self) -> &str {
        self.text()
    }

    /// A number given while the person is being registered (it starts with 3, 4, 7 or 8): it will be replaced.
    pub fn is_temporary(&self) -> bool {
        !matches!(self.0.bytes().first(), Some(b'1' | b'2'))
    }

    fn text(&self) -> &str {
        self.0.as_str()
    }
}

identifier!(Nir, rules::NIR_NOT_TEXT);

impl fmt::Display for Nir {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("* ** ** ** *** *** **")
    }
}

impl fmt::Debug for Nir {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nir(***)")
    }
}

/// The thirteen characters with Corsica's letters turned into digits: 2A is 19, 2B is 18.
fn numeric(body: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let last = body.get(6).copied();
    body.iter().enumerate().map(move |(n, byte)| match (n, last) {
        (5, Some(b'A' | b'B')) => b'1',
        (6, Some(b'A')) => b'9',
        (6, Some(b'B')) => b'8',
        _ => *byte,
    })
}
