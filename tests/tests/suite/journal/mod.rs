//! Journals: one conformance suite, every store.

mod conformance;
mod late;
mod postgres;
mod sqlite;
