//! What the Guichet Unique answers. Read tolerantly: unknown fields are kept in `extra`, `null` is missing.

mod annual_account;
mod attachment;
mod cart;
mod formality;
mod history;
mod payment;
mod regularization;
mod signature;

pub use super::lenient::{Content, Extra};
pub use annual_account::AnnualAccount;
pub use attachment::AttachmentInfo;
pub use cart::{Cart, CartRate, CartStatus, Rate};
pub use formality::Formality;
pub use history::StatusHistory;
pub use payment::{CustomerBalance, Payment};
pub use regularization::{RegularizationObject, RegularizationRequest};
pub use signature::Signature;
