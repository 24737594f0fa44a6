//! Where intents live: what was sent, what came of it.
//!
//! A [`Journal`] keeps entries durably and applies the [`rules`]; it knows neither HTTP nor an administration. Stores:
//! [`MemoryJournal`], for tests and the sandbox; [`SqliteJournal`], a file, for everything else on one machine;
//! `PostgresJournal` (feature `postgres`), for several machines. An entry holds hashes, references and masked keys: no NIR,
//! no IBAN, no password, no body.

mod audit;
mod entry;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod queue;
pub mod rules;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use jiff::Timestamp;

use crate::clock::Clock;

pub use audit::{AuditRecord, KEPT, audit, purge_old, to_json_lines};
pub use entry::{Change, Decision, Entry, Event, NewEntry, State};
pub use memory::MemoryJournal;
#[cfg(feature = "postgres")]
pub use postgres::PostgresJournal;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use queue::Stats;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteJournal;

/// A boxed future: keeps [`Journal`] usable as `dyn`.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What [`Journal::claim`] found.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Claim {
    /// The entry is recorded durably and is the caller's to send.
    Mine(Entry),
    /// The same filing was accepted before: nothing to send.
    Recorded(Entry),
    /// An earlier sending has no known outcome: nothing may be sent.
    Unresolved(Entry),
    /// The natural key belongs to a filing with another body.
    Conflict(Entry),
}

/// Which entries to list.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only this environment.
    pub environment: Option<String>,
    /// Only this account (its fingerprint).
    pub account: Option<String>,
    /// Only entries whose outcome is not known.
    pub open: bool,
}

/// A durable store of entries.
///
/// Contract, the same for every store:
/// - [`claim`](Self::claim) and [`update`](Self::update) return only when what they did survives a crash of the
///   process and, unless the store says otherwise, of the machine;
/// - (environment, account, operation, natural key) is unique among entries that are not [free](State::is_free);
/// - [`update`](Self::update) is compare-and-set on the version, so a worker that lost its turn changes nothing;
/// - all decisions are those of [`rules`]: a store only keeps.
pub trait Journal: Send + Sync + fmt::Debug {
    /// The time that entries are stamped with: the caller's clock, or that of a server whom several machines share.
    fn now<'a>(&'a self, clock: &'a Clock) -> BoxFuture<'a, Result<Timestamp, JournalError>> {
        Box::pin(std::future::ready(Ok(clock.now())))
    }

    /// Records a new sending, atomically, if [`rules::claim`] allows it.
    fn claim(&self, new: NewEntry) -> BoxFuture<'_, Result<Claim, JournalError>>;

    /// Applies a change to an entry that is still at `version`.
    fn update<'a>(
        &'a self,
        id: &'a str,
        version: u64,
        change: Change,
    ) -> BoxFuture<'a, Result<Entry, JournalError>>;

    /// One entry.
    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>>;

    /// The entry that holds a natural key (its fingerprint): the latest that is not [free](State::is_free), else the
    /// latest.
    fn held<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>>;

    /// Entries, oldest first.
    fn find(&self, filter: Filter) -> BoxFuture<'_, Result<Vec<Entry>, JournalError>>;

    /// The next turn on a pace of one call `every` so long, shared by everybody who uses the store: how long to wait for
    /// it. `None` when the store is not shared: the caller keeps the pace.
    fn turn<'a>(
        &'a self,
        _pace: &'a str,
        _every: Duration,
    ) -> BoxFuture<'a, Result<Option<Duration>, JournalError>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    /// Forgets entries whose outcome is known and to which nothing happened since `before`; says how many. A filing that
    /// is forgotten can be made again: keep longer than anybody repeats one. Open entries are never forgotten.
    fn purge(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, JournalError>>;
}

/// Why a journal did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum JournalError {
    /// The store cannot keep anything now: disk full, read-only, connection lost.
    Unavailable(String),
    /// No entry has this id.
    Missing,
    /// The entry changed meanwhile.
    Stale,
    /// The change is not possible from the entry's state.
    Impossible(State),
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable(why) => write!(f, "the journal is unavailable: {why}"),
            Self::Missing => f.write_str("the journal has no such entry"),
            Self::Stale => f.write_str("the entry was changed by somebody else meanwhile"),
            Self::Impossible(state) => write!(f, "not possible for an entry that is {}", state.as_str()),
        }
    }
}

impl std::error::Error for JournalError {}

impl From<JournalError> for crate::error::Error {
    fn from(error: JournalError) -> Self {
        use crate::error::{ErrorKind, code};
        let (kind, code) = match &error {
            JournalError::Unavailable(_) => (ErrorKind::NotSent, code::JOURNAL),
            JournalError::Missing => (ErrorKind::InvalidPayload, code::JOURNAL_MISSING),
            JournalError::Stale | JournalError::Impossible(_) => {
                (ErrorKind::InvalidPayload, code::JOURNAL_CONFLICT)
            }
        };
        Self::new(kind, code, error.to_string())
    }
}
