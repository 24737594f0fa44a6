//! The queue of a store that commits: one thread, one transaction for everything that waits.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::oneshot;

use super::{Change, Claim, Entry, Filter, JournalError, NewEntry};
use crate::sync::lock;

/// Most operations of one commit.
const MOST: usize = 512;
/// How long a commit waits for company, when the one before had some.
const COMPANY: Duration = Duration::from_millis(2);

pub(super) type Answer<T> = oneshot::Sender<Result<T, JournalError>>;

/// What a store is asked.
pub(super) enum Ask {
    Claim(Box<NewEntry>, Answer<Claim>),
    Update(String, u64, Box<Change>, Answer<Entry>),
    Get(String, Answer<Option<Entry>>),
    Held(String, Answer<Option<Entry>>),
    Find(Filter, Answer<Vec<Entry>>),
    Purge(Timestamp, Answer<u64>),
    /// Of stores with a clock of their own.
    #[cfg(feature = "postgres")]
    Now(Answer<Timestamp>),
    /// Of stores that several machines share.
    #[cfg(feature = "postgres")]
    Turn(String, Duration, Answer<Duration>),
}

impl Ask {
    pub(super) fn refuse(self, error: &JournalError) {
        match self {
            Self::Claim(_, answer) => drop(answer.send(Err(error.clone()))),
            Self::Update(_, _, _, answer) => drop(answer.send(Err(error.clone()))),
            Self::Get(_, answer) | Self::Held(_, answer) => drop(answer.send(Err(error.clone()))),
            Self::Find(_, answer) => drop(answer.send(Err(error.clone()))),
            Self::Purge(_, answer) => drop(answer.send(Err(error.clone()))),
            #[cfg(feature = "postgres")]
            Self::Now(answer) => drop(answer.send(Err(error.clone()))),
            #[cfg(feature = "postgres")]
            Self::Turn(_, _, answer) => drop(answer.send(Err(error.clone()))),
        }
    }
}

/// What keeps entries, on the queue's thread.
pub(super) trait Store: Send + 'static {
    /// Does all of it; counts, then answers, after it is durable.
    fn commit(&mut self, batch: Vec<Ask>, counts: &Counts);
}

/// Counts what was made durable.
#[derive(Default)]
pub(super) struct Counts {
    commits: AtomicU64,
    writes: AtomicU64,
}

impl Counts {
    pub(super) fn committed(&self, writes: u64) {
        if writes > 0 {
            self.commits.fetch_add(1, Ordering::Relaxed);
            self.writes.fetch_add(writes, Ordering::Relaxed);
        }
    }
}

/// What a store did since it was opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Transactions that were made durable: one `fsync` of the log each.
    pub commits: u64,
    /// Claims and updates in them.
    pub writes: u64,
}

/// A handle: when the last one is gone, the thread ends.
pub(super) struct Queue {
    asks: Mutex<Sender<Ask>>,
    counts: Arc<Counts>,
}

impl Queue {
    pub(super) fn start(store: impl Store) -> Result<Self, JournalError> {
        let (asks, asked) = channel();
        let counts = Arc::new(Counts::default());
        let counting = Arc::clone(&counts);
        std::thread::Builder::new()
            .name("mandataire-journal".to_owned())
            .spawn(move || run(store, &asked, &counting))
            .map_err(|error| JournalError::Unavailable(format!("no thread for its writer: {error}")))?;
        Ok(Self { asks: Mutex::new(asks), counts })
    }

    pub(super) async fn ask<T: Send + 'static>(
        &self,
        ask: impl FnOnce(Answer<T>) -> Ask + Send,
    ) -> Result<T, JournalError> {
        let gone = || JournalError::Unavailable("its writer is gone".to_owned());
        let (answer, asked) = oneshot::channel();
        lock(&self.asks).send(ask(answer)).map_err(|_| gone())?;
        // The writer answers everything it took; it is gone only when the process ends.
        asked.await.unwrap_or_else(|_| Err(gone()))
    }

    pub(super) fn stats(&self) -> Stats {
        Stats {
            commits: self.counts.commits.load(Ordering::Relaxed),
            writes: self.counts.writes.load(Ordering::Relaxed),
        }
    }
}

/// Until every handle is gone.
fn run(mut store: impl Store, asked: &Receiver<Ask>, counts: &Counts) {
    let mut crowded = false;
    while let Ok(first) = asked.recv() {
        let batch = gather(asked, first, crowded);
        crowded = batch.len() > 1;
        store.commit(batch, counts);
    }
}

/// What waits already; and what comes within a moment, when calls come together.
fn gather(asked: &Receiver<Ask>, first: Ask, crowded: bool) -> Vec<Ask> {
    let mut batch = vec![first];
    let until = Instant::now() + COMPANY;
    while batch.len() < MOST {
        let next = match asked.try_recv() {
            Ok(next) => Ok(next),
            Err(_) if crowded => asked.recv_timeout(until.saturating_duration_since(Instant::now())),
            Err(_) => Err(RecvTimeoutError::Timeout),
        };
        match next {
            Ok(next) => batch.push(next),
            Err(_) => break,
        }
    }
    batch
}
