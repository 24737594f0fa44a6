//! The journal in a file.
//!
//! WAL, `synchronous=FULL`: what a call has returned survives a crash of the process and of the machine. Concurrent calls share
//! one commit (group commit): a writer thread takes what waits, applies it in one transaction, answers after the commit.
//! Several processes of one machine may share a file; on a network file system SQLite's locks do not hold and the file is
//! refused: use PostgreSQL there. A second SQLite in one process (Python's `sqlite3` beside this library's own) undoes the
//! locks of the first: look into the file from another process.

mod batch;
mod place;
mod schema;
mod store;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::queue::{Ask, Queue, Stats};
use super::{BoxFuture, Change, Claim, Entry, Filter, Journal, JournalError, NewEntry};

/// A journal in a SQLite file. Cheap to clone; clones share the file and its writer.
#[derive(Clone)]
pub struct SqliteJournal {
    path: PathBuf,
    queue: Arc<Queue>,
}

impl fmt::Debug for SqliteJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SqliteJournal({})", self.path.display())
    }
}

impl SqliteJournal {
    /// Opens the file, makes it when it is not there (readable by its owner only), brings its schema up to date.
    ///
    /// # Errors
    /// [`JournalError::Unavailable`], with what to do: the folder is not there, the file is read-only, on a network file
    /// system, of a newer version, or no journal.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, JournalError> {
        let path = path.as_ref().to_path_buf();
        place::check(&path)?;
        let connection = schema::open(&path)?;
        Ok(Self { path, queue: Arc::new(Queue::start(connection)?) })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many commits and operations there were since it was opened.
    pub fn stats(&self) -> Stats {
        self.queue.stats()
    }
}

impl Journal for SqliteJournal {
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

    fn purge(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, JournalError>> {
        Box::pin(self.queue.ask(move |answer| Ask::Purge(before, answer)))
    }
}
