//! What is filed: a formality, annual accounts, a deposit of deeds.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A deposit, by kind and server id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Deposit {
    /// `/api/formalities/{id}`.
    Formality(u64),
    /// `/api/annual_accounts/{id}`.
    AnnualAccount(u64),
    /// `/api/acte_deposits/{id}`: only in contracts newer than the specification.
    ActeDeposit(u64),
}

impl Deposit {
    /// The server's id.
    pub const fn id(self) -> u64 {
        match self {
            Self::Formality(id) | Self::AnnualAccount(id) | Self::ActeDeposit(id) => id,
        }
    }

    /// The path, which is also the IRI in bodies: `/api/formalities/12`.
    pub fn iri(self) -> String {
        let collection = match self {
            Self::Formality(_) => "formalities",
            Self::AnnualAccount(_) => "annual_accounts",
            Self::ActeDeposit(_) => "acte_deposits",
        };
        format!("/api/{collection}/{}", self.id())
    }

    /// The key that names it in the bodies of `/api/signatures` and `/api/payment` (specification §5, §6; `acteDeposit`
    /// is only known from clients).
    pub const fn key(self) -> &'static str {
        match self {
            Self::Formality(_) => "formality",
            Self::AnnualAccount(_) => "annualAccount",
            Self::ActeDeposit(_) => "acteDeposit",
        }
    }
}

impl fmt::Display for Deposit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.iri().trim_start_matches("/api/"))
    }
}

#[cfg(feature = "schema")]
crate::schema::schema_as!(Deposit, "object");
