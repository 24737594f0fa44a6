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
//!
//! A builder is plain data (JSON in camelCase; unknown keys refused). `build()` writes the roles, statuses and
//! indicators, checks the result in strict mode and gives every mistake at once; `envelope()` gives the JSON unchecked,
//! for what the builder does not know.

mod accounts;
mod cessation;
mod company;
mod exploitation;
mod filing;
mod individual;
mod modification;
pub mod parts;

pub use accounts::{AccountsKind, AnnualAccounts, Confidentiality, Pages};
pub use cessation::{Cessation, CessationEvent, Ending};
pub use company::{Capital, CompanyCreation, CompanyForm};
pub use exploitation::ExploitationCreation;
pub use filing::Filing;
pub use individual::{IndividualCreation, Regime};
pub use modification::{DomainChange, Event, Modification, Place};
