//! Builders: from what somebody wants to a formality that passes every check.
//!
//! | To file | Builder |
//! | --- | --- |
//! | the creation of a company | [`CompanyCreation`] |
//! | the creation of an individual business or micro-entreprise | [`IndividualCreation`] |
//! | the creation of a farm held in common | [`ExploitationCreation`] |
//! | a change, from a register record | [`Modification`] |
//! | the end of a business | [`Cessation`] |
//! | annual accounts | [`AnnualAccounts`] |
//! | a piece that is no longer good, in a regularisation | [`invalidate`], [`invalidate_in`] |
//!
//! A builder is plain data (JSON in camelCase; unknown keys refused). `build()` writes the roles, statuses and
//! indicators, checks the result in strict mode and gives every mistake at once; `envelope()` gives the JSON unchecked,
//! for what the builder does not know. [`from_json`] reads one and says where it cannot.

mod accounts;
mod cessation;
mod company;
mod exploitation;
mod filing;
mod individual;
mod modification;
pub mod parts;

use crate::error::Result;

// A piece that a regularisation replaces: its five fields.
pub use crate::guichet::content::attachment::{invalidate, invalidate_in};
pub use accounts::{AccountsKind, AnnualAccounts, Confidentiality, Pages};
pub use cessation::{Cessation, CessationEvent, Ending};
pub use company::{Capital, CompanyCreation, CompanyForm};
pub use exploitation::ExploitationCreation;
pub use filing::Filing;
pub use individual::{IndividualCreation, Regime};
pub use modification::{DomainChange, Event, Modification, Place};

/// Reads a builder from JSON, for callers of other languages.
///
/// # Errors
/// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) with the path of what cannot be read; never its value.
///
/// ```
/// # use mandataire::guichet::build::{Cessation, from_json};
/// let error = from_json::<Cessation>(serde_json::json!({"date": "2 novembre"})).unwrap_err();
/// assert_eq!(error.issues()[0].path, "date");
/// ```
pub fn from_json<T: serde::de::DeserializeOwned>(intentions: serde_json::Value) -> Result<T> {
    crate::json::read_as("guichet.build.unreadable", intentions)
}
