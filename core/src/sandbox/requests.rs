//! What arrived: every request, also those that were cut or refused, so that a test can prove that nobody re-sends.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use ring::digest;
use serde::{Deserialize, Serialize};

use crate::random;
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

/// One request. What was in its query and its body is known by size and SHA-256 only; credentials not at all.
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
    /// SHA-256 of the query as it was sent, without its `?`; `None` when there is none.
    pub query_sha256: Option<String>,
    /// Header `Content-Type`.
    pub content_type: Option<String>,
    /// Header `Accept`.
    pub accept: Option<String>,
    /// How many bytes of body arrived.
    pub body_bytes: u64,
    /// SHA-256 of the body; `None` when there is none, or when it did not arrive whole.
    pub body_sha256: Option<String>,
    /// The status sent, when one was.
    pub status: Option<u16>,
    /// How it ended.
    pub fate: Fate,
    /// When it arrived, on the virtual clock.
    pub at: Timestamp,
}

/// The head of a request, as the log wants it.
pub(crate) struct Head<'a> {
    pub(crate) administration: Administration,
    pub(crate) method: &'a str,
    pub(crate) route: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: Option<&'a str>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) accept: Option<&'a str>,
    pub(crate) at: Timestamp,
}

/// What arrived of a body.
#[derive(Debug, Clone, Default)]
pub(crate) struct BodySeen {
    pub(crate) bytes: u64,
    pub(crate) sha256: Option<String>,
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

    pub(crate) fn arrived(&self, head: &Head<'_>) -> u64 {
        let query_sha256 =
            head.query.map(|query| random::hex(digest::digest(&digest::SHA256, query.as_bytes()).as_ref()));
        let mut log = lock(&self.0);
        log.total += 1;
        let number = log.total;
        let route = format!("{} {}", head.method, head.route);
        *log.by_route.entry((head.administration, route)).or_insert(0) += 1;
        if log.kept.len() == KEPT {
            log.kept.pop_front();
        }
        log.kept.push_back(RequestRecord {
            number,
            administration: head.administration,
            method: head.method.to_owned(),
            route: head.route.to_owned(),
            path: head.path.to_owned(),
            query_sha256,
            content_type: head.content_type.map(str::to_owned),
            accept: head.accept.map(str::to_owned),
            body_bytes: 0,
            body_sha256: None,
            status: None,
            fate: Fate::Received,
            at: head.at,
        });
        number
    }

    pub(crate) fn received(&self, number: u64, body: BodySeen) {
        self.change(number, |record| (record.body_bytes, record.body_sha256) = (body.bytes, body.sha256));
    }

    pub(crate) fn ended(&self, number: u64, status: Option<u16>, fate: Fate) {
        self.change(number, |record| (record.status, record.fate) = (status, fate));
    }

    fn change(&self, number: u64, change: impl FnOnce(&mut RequestRecord)) {
        let mut log = lock(&self.0);
        // Numbers are consecutive, so the place follows from the oldest one kept.
        let Some(first) = log.kept.front().map(|record| record.number) else { return };
        let Some(place) = number.checked_sub(first).and_then(|place| usize::try_from(place).ok()) else {
            return;
        };
        if let Some(record) = log.kept.get_mut(place) {
            change(record);
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
        let head = |method| Head {
            administration: Administration::Guichet,
            method,
            route: "/api/formalities",
            path: "/api/formalities",
            query: None,
            content_type: None,
            accept: None,
            at: Timestamp::UNIX_EPOCH,
        };
        let first = log.arrived(&head("POST"));
        log.arrived(&head("GET"));
        log.arrived(&head("POST"));
        log.ended(first, Some(201), Fate::Answered);
        assert_eq!(log.total(), 3);
        assert_eq!(log.count(Administration::Guichet, "POST /api/formalities"), 2);
        assert_eq!(log.writes(Administration::Guichet).len(), 1);
        assert!(log.writes(Administration::Urssaf).is_empty());
        assert_eq!(log.records()[0].status, Some(201));
        assert_eq!(log.records()[1].fate, Fate::Received);
    }
}
