//! What the dictionary says, as Rust.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

pub(crate) mod at;
pub(crate) mod blocks;
pub mod events;
pub mod lists;
pub mod models;
pub(crate) mod register;
pub(crate) mod rules;
