//! A journal in memory: asked for by name, gone with the process.

use std::collections::{BTreeSet, HashMap};
use std::sync::Mutex;

use jiff::Timestamp;

use super::{BoxFuture, Change, Claim, Entry, Filter, Journal, JournalError, NewEntry, State, rules};
use crate::sync::lock;

/// A journal that forgets everything when the process ends: for tests and the sandbox. It protects against
/// duplicates within one process, not across a crash.
#[derive(Default)]
pub struct MemoryJournal {
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    in_order: Vec<Entry>,
    by_id: HashMap<String, usize>,
    /// The entries of each natural key (its hash covers environment, account and operation), the latest sending last.
    by_key: HashMap<String, Vec<usize>>,
    /// Those whose outcome is not known: asked for at every submission, few among many.
    open: BTreeSet<usize>,
}

impl MemoryJournal {
    /// An empty journal.
    pub fn new() -> Self {
        Self::default()
    }
}

impl std::fmt::Debug for MemoryJournal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MemoryJournal({} entries)", lock(&self.entries).in_order.len())
    }
}

impl Entries {
    fn get(&self, id: &str) -> Option<&Entry> {
        self.in_order.get(*self.by_id.get(id)?)
    }

    /// The latest that is not free, else the latest.
    fn holder(&self, key: &str) -> Option<&Entry> {
        let of_key =
            || self.by_key.get(key).into_iter().flatten().rev().filter_map(|&n| self.in_order.get(n));
        of_key().find(|entry| !entry.state.is_free()).or_else(|| of_key().next())
    }

    fn put(&mut self, entry: Entry) {
        let known = self.by_id.get(&entry.id).copied();
        let n = known.unwrap_or(self.in_order.len());
        if entry.state.is_open() {
            self.open.insert(n);
        } else {
            self.open.remove(&n);
        }
        let of_key = self.by_key.entry(entry.key.clone()).or_default();
        if known.is_none() || entry.state == State::Sending {
            // Submitted again, it takes its key back from a later one that was refused.
            of_key.retain(|other| *other != n);
            of_key.push(n);
        }
        match self.in_order.get_mut(n) {
            Some(place) => *place = entry,
            None => {
                self.by_id.insert(entry.id.clone(), n);
                self.in_order.push(entry);
            }
        }
    }
}

impl Journal for MemoryJournal {
    fn claim(&self, new: NewEntry) -> BoxFuture<'_, Result<Claim, JournalError>> {
        let mut entries = lock(&self.entries);
        let holder = entries.holder(&new.key);
        let sibling = entries
            .open
            .iter()
            .filter_map(|&n| entries.in_order.get(n))
            .find(|entry| new.group().is_some() && new.waits_for(entry));
        let claim = rules::claim(rules::Known { holder, same: entries.get(&new.id), sibling }, new);
        if let Claim::Mine(entry) = &claim {
            entries.put(entry.clone());
        }
        Box::pin(std::future::ready(Ok(claim)))
    }

    fn update<'a>(
        &'a self,
        id: &'a str,
        version: u64,
        change: Change,
    ) -> BoxFuture<'a, Result<Entry, JournalError>> {
        let mut entries = lock(&self.entries);
        let result = match entries.get(id) {
            None => Err(JournalError::Missing),
            Some(entry) if entry.version != version => Err(JournalError::Stale),
            Some(entry) => rules::apply(entry, change),
        };
        if let Ok(entry) = &result {
            entries.put(entry.clone());
        }
        Box::pin(std::future::ready(result))
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>> {
        Box::pin(std::future::ready(Ok(lock(&self.entries).get(id).cloned())))
    }

    fn held<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>> {
        Box::pin(std::future::ready(Ok(lock(&self.entries).holder(key).cloned())))
    }

    fn find(&self, filter: Filter) -> BoxFuture<'_, Result<Vec<Entry>, JournalError>> {
        let fits = |entry: &&Entry| {
            filter.environment.as_ref().is_none_or(|wanted| *wanted == entry.environment)
                && filter.account.as_ref().is_none_or(|wanted| *wanted == entry.account)
        };
        let entries = lock(&self.entries);
        let found = if filter.open {
            entries.open.iter().filter_map(|&n| entries.in_order.get(n)).filter(fits).cloned().collect()
        } else {
            entries.in_order.iter().filter(fits).cloned().collect()
        };
        drop(entries);
        Box::pin(std::future::ready(Ok(found)))
    }

    fn purge(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, JournalError>> {
        let mut entries = lock(&self.entries);
        let (old, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut *entries)
            .in_order
            .into_iter()
            .partition(|entry| !entry.state.is_open() && entry.changed_at() < before);
        kept.into_iter().for_each(|entry| entries.put(entry));
        Box::pin(std::future::ready(Ok(old.len() as u64)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::intent::Operation;

    #[tokio::test]
    async fn an_intent_submitted_again_holds_its_key() {
        let (journal, at) = (MemoryJournal::new(), Clock::system().now());
        let new = |id: &str| NewEntry {
            id: id.into(),
            operation: Operation::Declarer,
            environment: "e".into(),
            account: "a".into(),
            key: "k".into(),
            key_shown: "k".into(),
            digest: "d".into(),
            hints: Default::default(),
            at,
            lease: std::time::Duration::ZERO,
        };
        let open = || async { journal.find(Filter { open: true, ..Filter::default() }).await.unwrap().len() };
        for id in ["first", "second"] {
            let Claim::Mine(entry) = journal.claim(new(id)).await.unwrap() else { panic!("free") };
            assert_eq!(open().await, 1);
            let refused = Change::Refused { at, code: "x".into(), status: Some(400) };
            journal.update(id, entry.version, refused).await.unwrap();
            assert_eq!(open().await, 0);
        }
        assert!(matches!(journal.claim(new("first")).await.unwrap(), Claim::Mine(_)));
        assert_eq!(open().await, 1);
        let third = journal.claim(new("third")).await.unwrap();
        assert!(matches!(third, Claim::Unresolved(_)), "the first one is being sent: {third:?}");
    }
}
