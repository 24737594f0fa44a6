//! Urssaf: declare a micro-entrepreneur's turnover and pay the contributions, as a tiers-déclarant.
//!
//! Official: "API Tierce Déclaration auto-entrepreneur", nine operations ([`Op`]), OAuth2 client credentials, for
//! tiers-déclarants only (CSS L133-11, R133-43, R133-44). Its wire is under licence; see [`profile`] for what that
//! means and how sure each entry is.
//!
//! | Mark | Meaning |
//! | --- | --- |
//! | VERIFIED | a public document or the law says so of this API |
//! | SISTER | read in the documents of another Urssaf API on the same gateway |
//! | INFERRED | deduced |
//! | UNKNOWN | no public source |
//!
//! ```no_run
//! # async fn run() -> mandataire::Result<()> {
//! use mandataire::{ident::Siret, money::Euros};
//! use mandataire::urssaf::{Category, Environment, Filing, Period, Turnover, Urssaf};
//!
//! let urssaf = Urssaf::builder(Environment::sandbox("http://127.0.0.1:4000/urssaf")?)
//!     .credentials("client-sandbox", "client-secret-sandbox")
//!     .build()?;
//! let turnover = Turnover::of([(Category::Vente, Euros::from(2000))])?;
//! let filing = Filing::new(Siret::parse("73282932000074")?, Period::month(2026, 1)?, turnover);
//! let estimate = urssaf.estimer(&filing).await?; // shown to the person
//! let intent = urssaf.prepare_declarer(&filing)?; // confirmed by the person
//! let outcome = urssaf.submit(&intent).await?; // sent once
//! # let _ = (estimate, outcome);
//! # Ok(())
//! # }
//! ```

mod builder;
pub mod calendar;
mod client;
mod declarations;
mod environment;
mod error_body;
pub mod estimate;
mod look;
mod mandats;
pub mod model;
mod place;
pub mod profile;
pub mod rates;
mod sepa;
mod token;
mod wire;
mod writes;

pub use builder::Builder;
pub use client::Urssaf;
pub use declarations::{Declarations, WrongLines};
pub use environment::Environment;
pub use error_body::read_error;
pub use mandats::Mandats;
pub use model::{
    Account, AccountId, BankDetails, Category, Contribution, Declaration, Erreur, Estimate, Extra, Filing,
    MandatSepa, Payment, PaymentOrder, Period, Periodicity, Turnover,
};
pub use place::Place;
pub use profile::{Certainty, Op, Profile};
pub use sepa::MandatsSepa;
pub use writes::Filed;
