//! Hand-written rules over the formality `content`: attachments, establishment roles.

pub mod attachment;
pub(crate) mod envelope;
pub mod roles;

/// How severe the checks of a `content` are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// What we build: what the official texts forbid is an error.
    #[default]
    Strict,
    /// What comes from the register: it was accepted once, so nothing blocks.
    Tolerant,
}
