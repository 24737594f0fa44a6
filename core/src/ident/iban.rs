//! IBAN: the number of a bank account. Shown masked.

use std::fmt;

use super::error::IdentError;
use super::iban_national;
use super::iban_registry;
use super::identifier;
use super::rules;
use super::text::{Basics, Compact, ascii, mod_97};

/// The number of a bank account: country, two check digits, then what the country wants.
///
/// `Debug` and `Display` show the country and the last four characters, as bank receipts do: `FR** … 0189`.
/// [`expose`](Iban::expose) shows it all. Serialising writes it in full, because the administrations ask for it.
///
/// What is checked: check digits (02 to 98, ISO 7064 mod 97-10); country, length and places of letters and digits as
/// in the SWIFT registry; and the national key of Belgium, Spain, France and Monaco (clé RIB), Montenegro and Norway.
/// French overseas collectivities use `FR`.
///
/// Source: ISO 13616-1; SWIFT, IBAN Registry release 101.
///
/// ```
/// # use mandataire::ident::Iban;
/// let iban = Iban::parse("FR14 2004 1010 0505 0001 3M02 606")?;
/// assert_eq!(iban.to_string(), "FR** … 2606");
/// assert_eq!(iban.expose(), "FR1420041010050500013M02606");
/// # Ok::<(), mandataire::ident::IdentError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban(Compact<34>);

const BASICS: Basics =
    Basics { empty: rules::IBAN_EMPTY, characters: rules::IBAN_CHARACTERS, length: rules::IBAN_LENGTH };

impl Iban {
    /// Reads an IBAN; see [the module](super#what-is-accepted) for the blanks accepted.
    pub fn parse(text: &str) -> Result<Self, IdentError> {
        let compact = Compact::read(text, &BASICS, |byte| byte.is_ascii_alphanumeric())?;
        let bytes: &[u8] = compact.bytes();
        let (Some(country), Some(bban)) = (bytes.get(..2), bytes.get(4..)) else {
            return Err(rules::IBAN_LENGTH);
        };
        let structure = iban_registry::bban(country).ok_or(rules::IBAN_COUNTRY)?;
        if iban_registry::length(structure) != bban.len() {
            return Err(rules::IBAN_LENGTH);
        }
        if !bytes[2..4].iter().all(u8::is_ascii_digit) || !iban_registry::fits(structure, bban) {
            return Err(rules::IBAN_STRUCTURE);
        }
        // 00, 01 and 99 leave the right remainder too, but ISO 13616 computes 02 to 98 only.
        let computed = !matches!(&bytes[2..4], b"00" | b"01" | b"99");
        if !computed || mod_97(bban.iter().chain(&bytes[..4]).copied()) != 1 {
            return Err(rules::IBAN_CHECKSUM);
        }
        if !iban_national::holds(country, bban) {
            return Err(rules::IBAN_NATIONAL_KEY);
        }
        Ok(Self(compact))
    }

    /// The whole IBAN, compact. Each use is a place where an account number leaves the type.
    pub fn expose(&self) -> &str {
        self.text()
    }

    /// The country's two letters.
    pub fn country(&self) -> &str {
        ascii(&self.0.bytes()[..2])
    }

    /// The last four characters, enough for a person to recognise an account.
    pub fn last_four(&self) -> &str {
        ascii(self.0.bytes().last_chunk::<4>().map_or(b"", |four| four.as_slice()))
    }

    fn text(&self) -> &str {
        self.0.as_str()
    }
}

identifier!(Iban, rules::IBAN_NOT_TEXT);

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}** … {}", self.country(), self.last_four())
    }
}

impl fmt::Debug for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iban({self})")
    }
}
