//! What every builder is given: people, addresses, activities, places. Fields are the wire's own; what a formality
//! asks besides (roles, statuses, indicators) the builders write.
//!
//! Plain data: JSON in camelCase, unknown keys refused. `Debug` shows no personal data.

mod activity;
mod address;
mod company;
mod establishment;
mod owner;
mod person;
mod pouvoir;
mod tax;

pub use activity::{Activity, FormerOwner, LeaseContract, Origin, Qualification, Season};
pub use address::{Address, Contact};
pub use company::{LegalPerson, Mandatary, Publication, Recipient};
pub use establishment::{Establishment, Office, Staff, WorkPlace};
pub(super) use establishment::{has_staff, write_establishments, write_place_at_office, write_role};
pub use owner::{BeneficialOwner, Control};
pub use person::{Birth, Insurance, Person, Social, Spouse};
pub use pouvoir::{Pouvoir, Who};
pub use tax::{MicroRegime, TaxOptions};

/// `Debug` that names the type only: every field may be personal.
macro_rules! private_debug {
    ($($name:ident),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )+};
}
pub(in crate::guichet::build) use private_debug;

/// `Some` of anything that becomes it: models are full of options.
pub(in crate::guichet::build) fn some<T>(value: impl Into<T>) -> Option<T> {
    Some(value.into())
}
