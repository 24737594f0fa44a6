//! Why an identifier was refused, without the identifier.

use std::fmt;

use super::rules;
use crate::error::Error;
use crate::report::Issue;

/// What is wrong with an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// Nothing but blanks.
    Empty,
    /// Not text: a JSON number loses leading zeros.
    NotText,
    /// A character that the identifier never has: look-alike letter, digit of another script, punctuation.
    Characters,
    /// Too short or too long.
    Length,
    /// The check digits do not hold: a digit is wrong, missing or swapped.
    Checksum,
    /// Well formed, but never given to anyone: a placeholder.
    Unassigned,
    /// The thirteen characters of a NIR without its two-digit key.
    KeyMissing,
    /// The letters and digits are not where the identifier has them.
    Structure,
    /// A country that is not in the registry.
    Country,
    /// The check digits inside the national part of an IBAN do not hold.
    NationalKey,
}

/// One row of the table in `rules.rs`.
pub(super) struct Rule {
    pub(super) ident: &'static str,
    pub(super) reason: Reason,
    pub(super) code: &'static str,
    pub(super) source: &'static str,
    pub(super) fr: &'static str,
    pub(super) en: &'static str,
}

/// A refused identifier: which kind, why, what to do. Never the value, so it can be printed and logged.
#[derive(Clone, Copy)]
pub struct IdentError(pub(super) &'static Rule);

impl IdentError {
    /// Every error there is, in a stable order: for glossaries.
    pub fn all() -> &'static [Self] {
        rules::ALL
    }

    /// The kind of identifier: `siren`, `siret`, `nir`, `iban`, `bic`, `rum`.
    pub fn ident(self) -> &'static str {
        self.0.ident
    }

    /// What is wrong.
    pub fn reason(self) -> Reason {
        self.0.reason
    }

    /// Stable code: `ident.siren.checksum`.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// French sentence: what is wrong and what to do.
    pub fn message_fr(self) -> &'static str {
        self.0.fr
    }

    /// The same in English.
    pub fn message_en(self) -> &'static str {
        self.0.en
    }

    /// Official source of the rule.
    pub fn source(self) -> &'static str {
        self.0.source
    }

    /// The same as an [`Issue`] of a report, at a JSON path.
    pub fn at(self, path: impl Into<String>) -> Issue {
        Issue::error(path, self.0.code, self.0.fr, self.0.en).source(self.0.source)
    }
}

impl PartialEq for IdentError {
    fn eq(&self, other: &Self) -> bool {
        self.0.code == other.0.code
    }
}

impl Eq for IdentError {}

impl fmt::Debug for IdentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdentError({})", self.0.code)
    }
}

impl fmt::Display for IdentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.en)
    }
}

impl std::error::Error for IdentError {}

impl From<IdentError> for Error {
    /// An [`InvalidPayload`](crate::ErrorKind::InvalidPayload) with the identifier's own code and one issue.
    fn from(error: IdentError) -> Self {
        Self::invalid(error.code(), vec![error.at("")])
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::ErrorKind;
    use crate::ident::Siren;

    #[test]
    fn codes_are_unique_and_sentences_are_complete() {
        let codes: BTreeSet<_> = IdentError::all().iter().map(|error| error.code()).collect();
        assert_eq!(codes.len(), IdentError::all().len());
        for error in IdentError::all() {
            assert!(error.code().starts_with(&format!("ident.{}.", error.ident())), "{error:?}");
            assert!(error.message_fr().ends_with('.') && error.message_en().ends_with('.'), "{error:?}");
            assert!(!error.source().is_empty(), "{error:?}");
        }
    }

    #[test]
    fn becomes_an_issue_and_an_error() {
        let error = Siren::parse("404833047").expect_err("wrong key");
        let issue = error.at("content.personneMorale.siren");
        assert_eq!(issue.path, "content.personneMorale.siren");
        assert_eq!(issue.code, "ident.siren.checksum");
        let error = Error::from(error);
        assert_eq!((error.kind(), error.code()), (ErrorKind::InvalidPayload, "ident.siren.checksum"));
        assert!(!format!("{error} {error:?}").contains("404833047"));
    }
}
