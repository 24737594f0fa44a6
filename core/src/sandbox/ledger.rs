//! What really happened: every committed effect, so that a test can prove that nothing happened twice.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use serde::Serialize;

use crate::sync::lock;

/// One committed effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LedgerEntry {
    /// What was done: `guichet.formalities.create`.
    pub operation: String,
    /// For which account (its login name).
    pub account: String,
    /// What the effect is about: the caller's own reference, or the new id when the caller gave none.
    pub natural_key: String,
    /// When, on the virtual clock.
    pub at: Timestamp,
    /// Whether a second effect with the same key is a fault (a second filing, a second payment) or ordinary (an
    /// update that was sent again).
    pub once: bool,
}

/// A natural key with more than one effect where one is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duplicate {
    /// The operation.
    pub operation: String,
    /// The account.
    pub account: String,
    /// The key that was used more than once.
    pub natural_key: String,
    /// How many effects it has.
    pub effects: usize,
}

/// The ledger. Clones are the same ledger.
#[derive(Debug, Clone, Default)]
pub struct Ledger(Arc<Mutex<Book>>);

#[derive(Debug, Default)]
struct Book {
    entries: Vec<LedgerEntry>,
    counts: HashMap<(String, String), usize>,
}

impl Ledger {
    /// Every effect, oldest first.
    pub fn entries(&self) -> Vec<LedgerEntry> {
        lock(&self.0).entries.clone()
    }

    /// How many effects an operation had.
    pub fn count(&self, operation: &str) -> usize {
        lock(&self.0).entries.iter().filter(|entry| entry.operation == operation).count()
    }

    /// How many effects an operation had for one natural key, all accounts together.
    pub fn effects(&self, operation: &str, natural_key: &str) -> usize {
        let key = (operation.to_owned(), natural_key.to_owned());
        lock(&self.0).counts.get(&key).copied().unwrap_or(0)
    }

    /// Everything that happened more than once and should not have, in the order of the first effects.
    pub fn duplicates(&self) -> Vec<Duplicate> {
        let book = lock(&self.0);
        let mut seen: HashMap<(&str, &str, &str), usize> = HashMap::new();
        let mut found: Vec<Duplicate> = Vec::new();
        for entry in book.entries.iter().filter(|entry| entry.once) {
            let key = (entry.operation.as_str(), entry.account.as_str(), entry.natural_key.as_str());
            *seen.entry(key).or_insert(0) += 1;
        }
        for entry in book.entries.iter().filter(|entry| entry.once) {
            let key = (entry.operation.as_str(), entry.account.as_str(), entry.natural_key.as_str());
            if let Some(effects) = seen.remove(&key).filter(|effects| *effects > 1) {
                found.push(Duplicate {
                    operation: entry.operation.clone(),
                    account: entry.account.clone(),
                    natural_key: entry.natural_key.clone(),
                    effects,
                });
            }
        }
        found
    }

    /// Writes down an effect of which there must be only one per key.
    pub(crate) fn once(&self, operation: &str, account: &str, natural_key: &str, at: Timestamp) {
        self.record(operation, account, natural_key, at, true);
    }

    /// Writes down an effect that may be repeated.
    pub(crate) fn repeatable(&self, operation: &str, account: &str, natural_key: &str, at: Timestamp) {
        self.record(operation, account, natural_key, at, false);
    }

    fn record(&self, operation: &str, account: &str, natural_key: &str, at: Timestamp, once: bool) {
        let mut book = lock(&self.0);
        *book.counts.entry((operation.to_owned(), natural_key.to_owned())).or_insert(0) += 1;
        book.entries.push(LedgerEntry {
            operation: operation.to_owned(),
            account: account.to_owned(),
            natural_key: natural_key.to_owned(),
            at,
            once,
        });
    }

    pub(crate) fn clear(&self) {
        *lock(&self.0) = Book::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_must_be_single_can_be_a_duplicate() {
        let ledger = Ledger::default();
        let at = Timestamp::UNIX_EPOCH;
        ledger.once("create", "a", "ref-1", at);
        ledger.once("create", "b", "ref-1", at);
        ledger.repeatable("update", "a", "1", at);
        ledger.repeatable("update", "a", "1", at);
        assert!(ledger.duplicates().is_empty());
        assert_eq!(ledger.effects("update", "1"), 2);
        ledger.once("create", "a", "ref-1", at);
        let duplicates = ledger.duplicates();
        assert_eq!(duplicates.len(), 1);
        assert_eq!((duplicates[0].account.as_str(), duplicates[0].effects), ("a", 2));
        assert_eq!(ledger.effects("create", "ref-1"), 3);
        assert_eq!(ledger.count("create"), 3);
    }
}
