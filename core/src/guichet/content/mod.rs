//! The `content` of a formality: its dictionary, generated models, checker, attachments, establishment roles.

pub mod attachment;
pub mod check;
pub mod dictionary;
pub(crate) mod envelope;
mod explain;
#[rustfmt::skip]
#[allow(unreachable_pub, reason = "generated items are written without a look at where they are shown")]
pub(crate) mod generated;
pub mod model;
pub mod register;
pub mod roles;
#[cfg(feature = "schema")]
pub mod schema;

pub use explain::{Checked, ExplainError, Explanation, explain, rules};
pub use generated::{events, lists, models};

/// How severe the checks of a `content` are.
///
/// Rules have tiers: A, official and confirmed by the server or by real data; B, sentences of the dictionaries that were
/// not seen enforced; N, worth saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Everything the official texts ask: tiers A and B are errors, N is a warning.
    Strict,
    /// What we send: tier A is an error, B and N are warnings.
    #[default]
    Standard,
    /// What comes from the register: it was accepted once. Unknown keys are left alone, tier A is a warning unless the
    /// JSON cannot be read at all, tier B is not looked at.
    Tolerant,
}
