//! RUM: the reference of a SEPA direct debit mandate.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::error::IdentError;
use super::identifier;
use super::rules;
use super::text::{Compact, is_blank};

/// The reference of a SEPA direct debit mandate (référence unique de mandat): 1 to 35 characters of the SEPA set.
///
/// Kept as written, blanks around it apart: it is a name, not a number. Equality, order and hash ignore case, as the
/// rulebook does: a creditor may not give two mandates references that differ by case only.
///
/// Source: EPC, SEPA Direct Debit Core Rulebook, AT-T001; EPC217-08 (character set, slashes).
#[derive(Clone, Copy)]
pub struct Rum(Compact<35>);

impl Rum {
    /// Reads a mandate reference. Blanks around it are dropped; ordinary spaces inside it are kept.
    pub fn parse(text: &str) -> Result<Self, IdentError> {
        let text = text.trim_matches(is_blank);
        let mut compact = Compact::empty();
        for character in text.chars() {
            let byte = u8::try_from(character).unwrap_or(0);
            if !byte.is_ascii_alphanumeric() && !b"/-?:().,'+ ".contains(&byte) {
                return Err(rules::RUM_CHARACTERS);
            }
            compact.push(byte).ok_or(rules::RUM_LENGTH)?;
        }
        if text.is_empty() {
            return Err(rules::RUM_EMPTY);
        }
        if text.starts_with('/') || text.ends_with('/') || text.contains("//") {
            return Err(rules::RUM_STRUCTURE);
        }
        Ok(Self(compact))
    }

    fn folded(&self) -> impl Iterator<Item = u8> + '_ {
        self.0.bytes().iter().map(u8::to_ascii_uppercase)
    }

    fn text(&self) -> &str {
        self.0.as_str()
    }
}

identifier!(Rum, rules::RUM_NOT_TEXT, shown);

impl PartialEq for Rum {
    fn eq(&self, other: &Self) -> bool {
        self.folded().eq(other.folded())
    }
}

impl Eq for Rum {}

impl PartialOrd for Rum {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rum {
    fn cmp(&self, other: &Self) -> Ordering {
        self.folded().cmp(other.folded())
    }
}

impl Hash for Rum {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.folded().for_each(|byte| state.write_u8(byte));
        state.write_u8(0xff);
    }
}
