//! One binary for all integration tests: one link instead of twenty.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

mod attachments;
mod guichet;
mod guichet_vectors;
mod ident;
mod kit;
mod money;
mod roles;
mod signed_pdf;
mod trace;
mod traps;
mod urssaf;
