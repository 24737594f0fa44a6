//! What arrived: every request, also those that were cut or refused, so that a test can prove that nobody re-sends.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::sync::lock;

/// The list keeps this many; the counts are exact for ever.
const KEPT: usize = 10_000;

/// One of the two administrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Administration {
    /// INPI, Guichet Unique.
    Guichet,
    /// Urssaf, tierce déclaration auto-entrepreneur.
    Urssaf,
}

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fate {
    /// Its head arrived; nothing more is known yet.
    Received,
    /// The sender went away before its body was whole; nothing was done.
    Incomplete,
    /// It was answered as the administration would.
    Answered,
    /// It was answered with what a fault ordered.
    Faulted,
    /// The connection was closed without an answer (what was done is in the ledger).
    Dropped,
}

/// One request. Holds the route, never a query, a header or a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestRecord {
    /// Counts from 1.
    pub number: u64,
    /// Which administration.
    pub administration: Administration,
    /// `GET`, `POST`, …
    pub method: String,
    /// The route's pattern: `/api/formalities/{id}`; `-` when there is none.
    pub route: String,
    /// The path asked for, without its query.
    pub path: String,
    /// The status sent, when one was.
    pub status: Option<u16>,
    /// How it ended.
    pub fate: Fate,
    /// When it arrived, on the virtual clock.
    pub at: Timestamp,
}

/// The request log. Clones are the same log.
#[derive(Debug, Clone, Default)]
pub struct RequestLog(Arc<Mutex<Log>>);

#[derive(Debug, Default)]
struct Log {
    total: u64,
    by_route: BTreeMap<(Administration, String), u64>,
    kept: VecDeque<RequestRecord>,
}

impl RequestLog {
    /// Requests to both administrations; the control API does not count.
    pub fn total(&self) -> u64 {
        lock(&self.0).total
    }

    /// The last 10,000 requests, oldest first.
    pub fn records(&self) -> Vec<RequestRecord> {
        lock(&self.0).kept.iter().cloned().collect()
    }

    /// How many requests arrived on a route, written as in `POST /api/formalities/{id}/attachments`. Every request
    /// whose head arrived counts, whatever became of it.
    pub fn count(&self, administration: Administration, route: &str) -> u64 {
        lock(&self.0).by_route.get(&(administration, route.to_owned())).copied().unwrap_or(0)
    }

    /// How many write requests (everything but `GET` and `HEAD`) arrived, per route.
    pub fn writes(&self, administration: Administration) -> BTreeMap<String, u64> {
        let log = lock(&self.0);
        let of_side = log.by_route.iter().filter(|((side, _), _)| *side == administration);
        of_side
            .filter(|((_, route), _)| !route.starts_with("GET ") && !route.starts_with("HEAD "))
            .map(|((_, route), count)| (route.clone(), *count))
            .collect()
    }

    pub(crate) fn arrived(
        &self,
        administration: Administration,
        method: &str,
        route: &str,
        path: &str,
        at: Timestamp,
    ) -> u64 {
        let mut log = lock(&self.0);
        log.total += 1;
        let number = log.total;
        *log.by_route.entry((administration, format!("{method} {route}"))).or_insert(0) += 1;
        if log.kept.len() == KEPT {
            log.kept.pop_front();
        }
        log.kept.push_back(RequestRecord {
            number,
            administration,
            method: method.to_owned(),
            route: route.to_owned(),
            path: path.to_owned(),
            status: None,
            fate: Fate::Received,
            at,
        });
        number
    }

    pub(crate) fn ended(&self, number: u64, status: Option<u16>, fate: Fate) {
        let mut log = lock(&self.0);
        // Numbers are consecutive, so the place follows from the oldest one kept.
        let Some(first) = log.kept.front().map(|record| record.number) else { return };
        let Some(place) = number.checked_sub(first).and_then(|place| usize::try_from(place).ok()) else {
            return;
        };
        if let Some(record) = log.kept.get_mut(place) {
            record.status = status;
            record.fate = fate;
        }
    }

    pub(crate) fn clear(&self) {
        *lock(&self.0) = Log::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_are_counted_per_route() {
        let log = RequestLog::default();
        let at = Timestamp::UNIX_EPOCH;
        let first = log.arrived(Administration::Guichet, "POST", "/api/formalities", "/api/formalities", at);
        log.arrived(Administration::Guichet, "GET", "/api/formalities", "/api/formalities", at);
        log.arrived(Administration::Guichet, "POST", "/api/formalities", "/api/formalities", at);
        log.ended(first, Some(201), Fate::Answered);
        assert_eq!(log.total(), 3);
        assert_eq!(log.count(Administration::Guichet, "POST /api/formalities"), 2);
        assert_eq!(log.writes(Administration::Guichet).len(), 1);
        assert!(log.writes(Administration::Urssaf).is_empty());
        assert_eq!(log.records()[0].status, Some(201));
        assert_eq!(log.records()[1].fate, Fate::Received);
    }
}
