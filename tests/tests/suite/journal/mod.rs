//! Journals: one conformance suite, every store.

mod conformance;
mod sqlite;
