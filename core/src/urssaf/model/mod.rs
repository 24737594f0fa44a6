//! What is said to Urssaf and what it says, apart from the wire.

mod account;
mod answer;
mod period;
mod request;
mod turnover;

pub use account::AccountId;
pub use answer::{
    Account, Contribution, Declaration, Erreur, Estimate, MandatSepa, Payment, Periodicity, Unread,
};
pub use period::Period;
pub use request::{BankDetails, Extra, Filing, PaymentOrder};
pub use turnover::{Category, Turnover};
