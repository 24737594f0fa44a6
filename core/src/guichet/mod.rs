//! The Guichet Unique of INPI: company formalities and annual accounts, filed by a mandataire.
//!
//! [`Guichet`] is the client. Its methods follow the official paths: [`formalities`](Guichet::formalities),
//! [`annual_accounts`](Guichet::annual_accounts), [`attachments`](Guichet::attachments),
//! [`signatures`](Guichet::signatures), [`payment`](Guichet::payment),
//! [`regularization_requests`](Guichet::regularization_requests), [`acte_deposits`](Guichet::acte_deposits). Above them:
//! [`sign`](Guichet::sign), [`pay`](Guichet::pay), [`follow`](Guichet::follow), [`regularize`](Guichet::regularize),
//! [`reconcile`](Guichet::reconcile).

mod acte_deposits;
mod actions;
mod annual_accounts;
mod archive;
mod attachments;
pub mod build;
mod client;
pub mod content;
mod deposit;
mod deposits;
mod environment;
mod error_body;
pub mod error_codes;
mod filter;
mod follow;
mod formalities;
mod lenient;
pub mod model;
mod outcome;
mod page;
mod payment;
mod proof;
mod reference_data;
mod regularization;
mod session;
pub mod signature;
mod status;

pub use acte_deposits::ActeDeposits;
pub use actions::{DepositType, NextAction, SignatureKind, next_actions};
pub use annual_accounts::{AnnualAccounts, NewAnnualAccount};
pub use archive::ArchiveLimits;
pub use attachments::Attachments;
pub use client::{Builder, Guichet};
pub use deposit::Deposit;
pub use environment::Environment;
pub use error_body::read_refusal;
pub use filter::{DepositFilter, OrderBy};
pub use follow::{Followed, Polling};
pub use formalities::{Formalities, NewFormality};
pub use outcome::Filed;
pub use page::Pages;
pub use payment::Payments;
pub use reference_data::DataDictionary;
pub use regularization::{MarkDone, RegularizationCase, RegularizationRequests};
pub use session::{CclCredentials, Credentials, read_login_refusal};
pub use signature::{Signatures, Signed, Signer};
pub use status::Status;
