//! The declarant's calendar: periods, first declarations, due dates, what is open and overdue.
//!
//! | Rule | Source | Certainty |
//! | --- | --- | --- |
//! | monthly by default, quarterly on request, for civil years | CSS R613-7 | VERIFIED |
//! | due on the last day of the month that follows the period | CSS R613-8 | VERIFIED |
//! | the first declaration covers three civil months, or a civil quarter, more | CSS R613-12 | VERIFIED |
//! | a weekend or a public holiday moves the due date to the next working day | Urssaf's calendars of 2024 | practice |
//! | local holidays (Alsace, Moselle, overseas) move it too | — | UNKNOWN: not counted, see [`Obligation::due_in`] |
//! | nothing earned is declared too ("néant") | CSS L613-8, R613-8 | VERIFIED |

mod declarant;
mod holidays;
mod ics;
mod obligation;

pub use declarant::{Declarant, Frequency};
pub use holidays::{holidays, is_holiday, next_working_day};
pub use ics::to_ics;
pub use obligation::{Obligation, Standing, due, legal_due};
