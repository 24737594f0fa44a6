//! The journal that several machines share, in a PostgreSQL database of the caller's.
//!
//! - **Time** is the server's: what a worker's own clock says does not matter.
//! - **Lease**: a claim belongs to its sender for as long as a sending can last; then anybody may find out what came of it
//!   (`reconcile`), nobody sends it again.
//! - **Fencing**: an entry's version grows with each change; who lost its lease changes nothing any more, and its own
//!   sending stops before the lease ends.
//! - **Commits are shared**: calls that come together become one statement, in one transaction that never waits for a
//!   client. A worker that is stopped in the middle blocks nobody.
//!
//! Tables, in the first schema of the connection's search path: `mandataire_entries`, `mandataire_pace`,
//! `mandataire_schema`; made when they are not there. A pooler must keep sessions (PgBouncer: `pool_mode = session`).

mod batch;
mod connection;
mod pace;
mod rows;
mod schema;
mod words;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::queue::{Ask, Queue, Stats};
use super::{BoxFuture, Change, Claim, Entry, Filter, Journal, JournalError, NewEntry};
use crate::clock::Clock;
use connection::Server;

/// A journal in a PostgreSQL database (12 or newer). Cheap to clone; clones share one connection.
#[derive(Clone)]
pub struct PostgresJournal {
    queue: Arc<Queue>,
    place: Arc<str>,
}

impl fmt::Debug for PostgresJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgresJournal({})", self.place)
    }
}

impl PostgresJournal {
    /// Connects; makes the tables or brings them up to date. `url` is libpq's: `postgresql://user:password@host/database` or
    /// `host=… dbname=…`.
    ///
    /// TLS with a verified certificate is required, unless the server is a socket or loopback, or the URL says
    /// `sslmode=disable`.
    ///
    /// # Errors
    /// [`JournalError::Unavailable`] with what to do: no such server, refused, a read-only replica, a newer version's tables.
    pub async fn connect(url: &str) -> Result<Self, JournalError> {
        Self::connect_trusting(url, &[]).await
    }

    /// The same, trusting these certificates (PEM) besides the system's: for a server with a company's own.
    ///
    /// # Errors
    /// As for [`connect`](Self::connect).
    pub async fn connect_trusting(url: &str, extra_ca_pem: &[String]) -> Result<Self, JournalError> {
        let server = Server::new(url, extra_ca_pem)?;
        let place = server.place().into();
        let journal = Self { queue: Arc::new(Queue::start(server)?), place };
        journal.queue.ask(Ask::Now).await?;
        Ok(journal)
    }

    /// How many commits and operations there were since it was opened.
    pub fn stats(&self) -> Stats {
        self.queue.stats()
    }
}

impl Journal for PostgresJournal {
    fn now<'a>(&'a self, _: &'a Clock) -> BoxFuture<'a, Result<Timestamp, JournalError>> {
        Box::pin(self.queue.ask(Ask::Now))
    }

    fn claim(&self, new: NewEntry) -> BoxFuture<'_, Result<Claim, JournalError>> {
        Box::pin(self.queue.ask(|answer| Ask::Claim(Box::new(new), answer)))
    }

    fn update<'a>(
        &'a self,
        id: &'a str,
        version: u64,
        change: Change,
    ) -> BoxFuture<'a, Result<Entry, JournalError>> {
        Box::pin(self.queue.ask(move |answer| Ask::Update(id.to_owned(), version, Box::new(change), answer)))
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>> {
        Box::pin(self.queue.ask(move |answer| Ask::Get(id.to_owned(), answer)))
    }

    fn held<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>> {
        Box::pin(self.queue.ask(move |answer| Ask::Held(key.to_owned(), answer)))
    }

    fn find(&self, filter: Filter) -> BoxFuture<'_, Result<Vec<Entry>, JournalError>> {
        Box::pin(self.queue.ask(|answer| Ask::Find(filter, answer)))
    }

    fn turn<'a>(
        &'a self,
        pace: &'a str,
        every: Duration,
    ) -> BoxFuture<'a, Result<Option<Duration>, JournalError>> {
        let asked = self.queue.ask(move |answer| Ask::Turn(pace.to_owned(), every, answer));
        Box::pin(async { asked.await.map(Some) })
    }

    fn purge(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, JournalError>> {
        Box::pin(self.queue.ask(move |answer| Ask::Purge(before, answer)))
    }
}
