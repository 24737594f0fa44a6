//! The writer: one thread, one transaction for everything that waits.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;

use super::store::{self, unavailable};
use crate::journal::{Change, Claim, Entry, Filter, JournalError, NewEntry};
use crate::sync::lock;

/// Most operations of one commit.
const MOST: usize = 512;
/// How long a commit waits for company, when the one before had some.
const COMPANY: Duration = Duration::from_millis(2);

pub(super) type Answer<T> = oneshot::Sender<Result<T, JournalError>>;

/// What the writer is asked.
pub(super) enum Ask {
    Claim(Box<NewEntry>, Answer<Claim>),
    Update(String, u64, Box<Change>, Answer<Entry>),
    Get(String, Answer<Option<Entry>>),
    Find(Filter, Answer<Vec<Entry>>),
    Purge(Timestamp, Answer<u64>),
}

/// What the writer did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Transactions that were made durable: one `fsync` of the log each.
    pub commits: u64,
    /// Claims and updates in them.
    pub writes: u64,
}

pub(super) struct Writer {
    queue: Mutex<Sender<Ask>>,
    commits: Arc<AtomicU64>,
    writes: Arc<AtomicU64>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Result<Self, JournalError> {
        let (queue, asked) = channel();
        let (commits, writes) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
        let thread = Thread { connection, asked, commits: Arc::clone(&commits), writes: Arc::clone(&writes) };
        std::thread::Builder::new()
            .name("mandataire-journal".to_owned())
            .spawn(move || thread.run())
            .map_err(|error| JournalError::Unavailable(format!("no thread for its writer: {error}")))?;
        Ok(Self { queue: Mutex::new(queue), commits, writes })
    }

    pub(super) fn send(&self, ask: Ask) -> Result<(), JournalError> {
        lock(&self.queue).send(ask).map_err(|_| JournalError::Unavailable("its writer is gone".to_owned()))
    }

    pub(super) fn stats(&self) -> Stats {
        Stats { commits: self.commits.load(Ordering::Relaxed), writes: self.writes.load(Ordering::Relaxed) }
    }
}

struct Thread {
    connection: Connection,
    asked: Receiver<Ask>,
    commits: Arc<AtomicU64>,
    writes: Arc<AtomicU64>,
}

/// An answer that waits for the commit.
type Told = Box<dyn FnOnce(Option<&JournalError>) + Send>;

impl Thread {
    /// Until every handle of the journal is gone.
    fn run(mut self) {
        let mut crowded = false;
        while let Ok(first) = self.asked.recv() {
            let batch = self.gather(first, crowded);
            crowded = batch.len() > 1;
            self.commit(batch);
        }
    }

    /// What waits already; and what comes within a moment, when calls come together.
    fn gather(&self, first: Ask, crowded: bool) -> Vec<Ask> {
        let mut batch = vec![first];
        let until = Instant::now() + COMPANY;
        while batch.len() < MOST {
            let next = match self.asked.try_recv() {
                Ok(next) => Ok(next),
                Err(_) if crowded => self.asked.recv_timeout(until.saturating_duration_since(Instant::now())),
                Err(_) => Err(RecvTimeoutError::Timeout),
            };
            match next {
                Ok(next) => batch.push(next),
                Err(_) => break,
            }
        }
        batch
    }

    /// All of it, or nothing: nobody is told of a success before it is durable.
    fn commit(&mut self, batch: Vec<Ask>) {
        let mut told: Vec<Told> = Vec::with_capacity(batch.len());
        let mut writes = 0;
        let transaction = match self.connection.transaction_with_behavior(TransactionBehavior::Immediate) {
            Ok(transaction) => transaction,
            Err(error) => return refuse_all(batch, &unavailable(&error)),
        };
        let mut broken = None;
        let mut batch = batch.into_iter();
        for ask in batch.by_ref() {
            let tell = match ask {
                Ask::Claim(new, answer) => {
                    writes += 1;
                    later(answer, store::claim(&transaction, *new), &mut broken)
                }
                Ask::Update(id, version, change, answer) => {
                    writes += 1;
                    later(answer, store::update(&transaction, &id, version, *change), &mut broken)
                }
                Ask::Get(id, answer) => later(answer, store::get(&transaction, &id), &mut broken),
                Ask::Find(filter, answer) => later(answer, store::find(&transaction, &filter), &mut broken),
                Ask::Purge(before, answer) => later(answer, store::purge(&transaction, before), &mut broken),
            };
            told.push(tell);
            // A full disk may have undone everything already: what follows would stand alone.
            if broken.is_some() {
                break;
            }
        }
        let failed = match broken {
            Some(error) => {
                drop(transaction);
                Some(error)
            }
            None => transaction.commit().err().map(|error| unavailable(&error)),
        };
        if let Some(error) = &failed {
            refuse_all(batch, error);
        }
        if failed.is_none() && writes > 0 {
            self.commits.fetch_add(1, Ordering::Relaxed);
            self.writes.fetch_add(writes, Ordering::Relaxed);
        }
        told.into_iter().for_each(|tell| tell(failed.as_ref()));
    }
}

fn later<T: Send + 'static>(
    answer: Answer<T>,
    result: Result<T, JournalError>,
    broken: &mut Option<JournalError>,
) -> Told {
    if let Err(error @ JournalError::Unavailable(_)) = &result {
        *broken = Some(error.clone());
    }
    Box::new(move |failed| {
        // Who asked may have gone away: what was done stays done.
        let _ = answer.send(match failed {
            Some(error) => Err(error.clone()),
            None => result,
        });
    })
}

fn refuse_all(batch: impl IntoIterator<Item = Ask>, error: &JournalError) {
    for ask in batch {
        match ask {
            Ask::Claim(_, answer) => drop(answer.send(Err(error.clone()))),
            Ask::Update(_, _, _, answer) => drop(answer.send(Err(error.clone()))),
            Ask::Get(_, answer) => drop(answer.send(Err(error.clone()))),
            Ask::Find(_, answer) => drop(answer.send(Err(error.clone()))),
            Ask::Purge(_, answer) => drop(answer.send(Err(error.clone()))),
        }
    }
}
