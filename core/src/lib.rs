//! Files with two French administrations on behalf of other people: Urssaf (tierce déclaration auto-entrepreneur)
//! and INPI's Guichet Unique (company formalities and annual accounts).
//!
//! Data flows one way: identifiers and money ([`ident`], [`money`]) → checks ([`report`]) → a prepared write
//! ([`intent`]) → the journal ([`journal`]) → the wire. Start with [`guichet::Guichet`] or [`urssaf::Urssaf`]; without
//! credentials, start a `sandbox::Sandbox` (feature `sandbox`).

pub mod bulk;
pub mod clock;
pub(crate) mod destination;
pub mod error;
pub(crate) mod file;
mod fingerprint;
pub mod guichet;
pub mod http;
pub mod ident;
pub mod intent;
pub mod journal;
pub mod json;
pub mod money;
#[cfg(feature = "failpoints")]
#[doc(hidden)]
pub mod points;
#[cfg(not(feature = "failpoints"))]
mod points;
pub(crate) mod random;
pub mod report;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "schema")]
pub(crate) mod schema;
pub mod secret;
pub(crate) mod sync;
/// The README's example, compiled.
#[cfg(all(doctest, feature = "sandbox"))]
#[doc = include_str!("../../README.md")]
mod readme {}
pub mod urssaf;

pub use error::{Error, ErrorKind, Result};
pub use report::{Issue, Report, Severity};
pub use secret::Secret;
