//! SIREN: the nine digits of an enterprise.

use super::error::IdentError;
use super::identifier;
use super::rules;
use super::text::{Basics, Compact, luhn};

/// The number of an enterprise in the Sirene register: nine digits, the last a Luhn check digit.
///
/// All zeros passes Luhn but is a placeholder, not an enterprise: it is refused.
///
/// Source: Insee, définition « Numéro SIREN »; Code de commerce, art. R123-220.
///
/// ```
/// # use mandataire::ident::Siren;
/// assert_eq!(Siren::parse("404 833 048")?.as_str(), "404833048");
/// # Ok::<(), mandataire::ident::IdentError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siren(Compact<9>);

const BASICS: Basics =
    Basics { empty: rules::SIREN_EMPTY, characters: rules::SIREN_CHARACTERS, length: rules::SIREN_LENGTH };

impl Siren {
    /// Reads a SIREN; see [the module](super#what-is-accepted) for the blanks accepted.
    pub fn parse(text: &str) -> Result<Self, IdentError> {
        let digits = Compact::read(text, &BASICS, |byte| byte.is_ascii_digit())?;
        match digits.bytes() {
            bytes if bytes.len() != 9 => Err(rules::SIREN_LENGTH),
            b"000000000" => Err(rules::SIREN_UNASSIGNED),
            bytes if !luhn(bytes) => Err(rules::SIREN_CHECKSUM),
            _ => Ok(Self(digits)),
        }
    }

    /// For the nine first digits of a SIRET that was checked.
    pub(super) const fn checked(digits: Compact<9>) -> Self {
        Self(digits)
    }

    fn text(&self) -> &str {
        self.0.as_str()
    }
}

identifier!(Siren, rules::SIREN_NOT_TEXT, shown);
