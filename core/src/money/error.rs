//! Why an amount was refused, without the amount.

use std::fmt;

use crate::error::Error;
use crate::report::Issue;

/// A refused amount: why, what to do. Never the amount, so it can be printed and logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoneyError {
    /// Nothing but blanks.
    Empty,
    /// Not an amount: letters, two decimal marks, groups that are not of three digits.
    Format,
    /// More than two decimals, where none may be lost.
    Precision,
    /// Below zero, for turnover.
    Negative,
    /// Beyond [`MAX`](super::MAX).
    TooLarge,
    /// A JSON number with a decimal mark, or no number, where whole units are expected.
    NotInteger,
}

impl MoneyError {
    /// Every error there is, in a stable order: for glossaries.
    pub const ALL: &[Self] =
        &[Self::Empty, Self::Format, Self::Precision, Self::Negative, Self::TooLarge, Self::NotInteger];

    /// Stable code: `money.precision`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "money.empty",
            Self::Format => "money.format",
            Self::Precision => "money.precision",
            Self::Negative => "money.negative",
            Self::TooLarge => "money.too_large",
            Self::NotInteger => "money.not_integer",
        }
    }

    /// French sentence: what is wrong and what to do.
    pub const fn message_fr(self) -> &'static str {
        match self {
            Self::Empty => "Le montant est vide : indiquez 0 s'il n'y a rien à déclarer.",
            Self::Format => {
                "Ce n'est pas un montant : écrivez des chiffres et au plus une virgule ou un point, par exemple 1234,50."
            }
            Self::Precision => {
                "Le montant a plus de deux décimales : arrondissez-le, et groupez les milliers par des espaces."
            }
            Self::Negative => "Le montant est négatif : déclarez 0 ou un montant positif.",
            Self::TooLarge => "Le montant dépasse ce qui peut être transmis exactement : vérifiez la saisie.",
            Self::NotInteger => {
                "Le montant doit être un nombre entier, sans virgule ni guillemets : vérifiez l'unité (euros ou centimes)."
            }
        }
    }

    /// The same in English.
    pub const fn message_en(self) -> &'static str {
        match self {
            Self::Empty => "The amount is empty: give 0 when there is nothing to declare.",
            Self::Format => {
                "This is not an amount: write digits and at most one comma or point, for instance 1234.50."
            }
            Self::Precision => {
                "The amount has more than two decimals: round it, and group thousands with spaces."
            }
            Self::Negative => "The amount is negative: declare 0 or a positive amount.",
            Self::TooLarge => "The amount is beyond what can be carried exactly: check it.",
            Self::NotInteger => {
                "The amount must be a whole number, without decimals or quotes: check the unit (euros or centimes)."
            }
        }
    }

    /// The same as an [`Issue`] of a report, at a JSON path.
    pub fn at(self, path: impl Into<String>) -> Issue {
        Issue::error(path, self.code(), self.message_fr(), self.message_en())
    }
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message_en())
    }
}

impl std::error::Error for MoneyError {}

impl From<MoneyError> for Error {
    /// An [`InvalidPayload`](crate::ErrorKind::InvalidPayload) with the amount's own code and one issue.
    fn from(error: MoneyError) -> Self {
        Self::invalid(error.code(), vec![error.at("")])
    }
}
