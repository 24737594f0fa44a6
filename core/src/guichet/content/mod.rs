//! Hand-written rules over the formality `content`: attachments, establishment roles.

pub mod attachment;
pub mod roles;
