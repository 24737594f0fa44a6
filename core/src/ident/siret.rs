//! SIRET: the fourteen digits of an establishment.

use super::error::IdentError;
use super::identifier;
use super::rules;
use super::siren::Siren;
use super::text::{Basics, Compact, ascii, luhn};

/// The number of an establishment in the Sirene register: the enterprise's [`Siren`], then the NIC (five digits, the
/// last a Luhn check digit over all fourteen).
///
/// La Poste (SIREN 356000000) has more establishments than Luhn leaves numbers: theirs hold when the sum of the
/// digits is a multiple of five; its head office, 356 000 000 00048, follows Luhn.
///
/// Source: Insee, définition « Numéro SIRET »; Code de commerce, art. R123-221.
///
/// ```
/// # use mandataire::ident::Siret;
/// let siret = Siret::parse("732 829 320 00074")?;
/// assert_eq!((siret.siren().as_str(), siret.nic()), ("732829320", "00074"));
/// assert!(Siret::parse("356 000 000 49837").is_ok());
/// # Ok::<(), mandataire::ident::IdentError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siret(Compact<14>);

const BASICS: Basics =
    Basics { empty: rules::SIRET_EMPTY, characters: rules::SIRET_CHARACTERS, length: rules::SIRET_LENGTH };

impl Siret {
    /// Reads a SIRET; see [the module](super#what-is-accepted) for the blanks accepted.
    pub fn parse(text: &str) -> Result<Self, IdentError> {
        let digits = Compact::read(text, &BASICS, |byte| byte.is_ascii_digit())?;
        let bytes: &[u8] = digits.bytes();
        if bytes.len() != 14 {
            return Err(rules::SIRET_LENGTH);
        }
        let siren = &bytes[..9];
        let whole = if siren == b"356000000" && bytes != b"35600000000048" {
            bytes.iter().map(|digit| u32::from(digit - b'0')).sum::<u32>().is_multiple_of(5)
        } else {
            luhn(bytes)
        };
        // Luhn over fourteen digits says nothing about the first nine: a swap may hide between the two parts.
        match (siren, whole && luhn(siren)) {
            (b"000000000", _) => Err(rules::SIRET_UNASSIGNED),
            (_, false) => Err(rules::SIRET_CHECKSUM),
            (_, true) => Ok(Self(digits)),
        }
    }

    /// The enterprise.
    pub fn siren(&self) -> Siren {
        let mut siren = Compact::empty();
        for digit in &self.0.bytes()[..9] {
            // Nine digits fit in nine places.
            let _ = siren.push(*digit);
        }
        Siren::checked(siren)
    }

    /// The establishment's five digits within its enterprise (numéro interne de classement).
    pub fn nic(&self) -> &str {
        ascii(&self.0.bytes()[9..])
    }

    fn text(&self) -> &str {
        self.0.as_str()
    }
}

identifier!(Siret, rules::SIRET_NOT_TEXT, shown);
