//! One binary for all integration tests: one link instead of twenty.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

mod attachments;
mod build;
mod bulk;
mod calendar;
mod canaries;
mod client;
mod content;
mod downloads;
mod engines;
mod estimate;
mod guichet;
mod guichet_vectors;
mod ident;
mod journal;
mod kit;
mod memory;
mod money;
mod openapi;
mod redirects;
mod roles;
mod scenarios;
mod server;
mod signed_pdf;
mod tls;
mod trace;
mod traps;
mod uploads;
mod urssaf;
mod wire;
