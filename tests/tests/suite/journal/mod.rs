//! Journals: one conformance suite, every store.

mod audit;
mod conformance;
mod late;
mod postgres;
mod sqlite;
