//! Many filings in one call: a few at a time, at a steady pace, with progress, a deadline and a report.
//!
//! ```no_run
//! # async fn run(urssaf: mandataire::urssaf::Urssaf, intents: Vec<mandataire::intent::Intent>) -> mandataire::Result<()> {
//! let report = urssaf
//!     .file_all(intents)
//!     .in_flight(32)
//!     .per_minute(300)
//!     .on_progress(|progress| eprintln!("{progress}"))
//!     .run()
//!     .await?;
//! std::fs::write("report.csv", report.to_csv()).ok();
//! # Ok(())
//! # }
//! ```
//!
//! After a crash, call it again with the same filings: what the journal knows as accepted is not sent again and does not
//! wait for its turn. A filing of unknown outcome is reported and does not hold up the others; `reconcile` looks for it.

mod pace;
mod progress;
mod report;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};
use jiff::Timestamp;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Error, ErrorKind, Retry, code};
use crate::guichet::Guichet;
use crate::intent::{Intent, Outcome, Repeat};
use crate::journal::Journal;
use crate::sync::lock;
use crate::urssaf::Urssaf;
use pace::Pace;

pub use progress::{Counts, Progress};
pub use report::{BulkReport, Row, RowError, RowState, Stopped};

/// How often one filing is tried that provably did not leave.
const TRIES: u32 = 4;
/// First pause after a filing did not leave; doubled each time.
const PAUSE: Duration = Duration::from_millis(250);
/// So many in a row that did not leave: the network is down, the others are not tried.
const GIVE_UP: u64 = 50;
/// So many in a row: the next ones are tried once.
const DOWN: u64 = 4;
/// How often progress is told.
const TELL: Duration = Duration::from_millis(100);

/// A client that files: both are, nothing else is.
#[doc(hidden)]
pub trait Files: Sync {
    fn file(&self, intent: &Intent, slots: Slots) -> impl Future<Output = Result<Outcome, Error>> + Send;
    fn store(&self) -> &dyn Journal;
    fn now(&self) -> Timestamp;
    /// The pace is shared by everybody who files in this name.
    fn pace(&self) -> String;
}

/// How many may be on the wire.
pub(crate) type Slots = Arc<Semaphore>;

/// Waits for a slot; it is free again when the value is dropped.
pub(crate) async fn slot(slots: Option<Slots>) -> Option<OwnedSemaphorePermit> {
    // Never closed.
    slots?.acquire_owned().await.ok()
}

/// Each with its number.
type Items<'c> = Box<dyn Iterator<Item = (u64, Result<Intent, Error>)> + Send + 'c>;

/// Takes a row as soon as it is known.
type EachRow = Box<dyn FnMut(&Row) + Send>;

type Told = Box<dyn Fn(&Progress) + Send + Sync>;

/// A bulk filing before it runs. Made by `file_all` of the clients.
#[must_use = "nothing is filed before `run`"]
pub struct Bulk<'c, C> {
    client: &'c C,
    items: Items<'c>,
    in_flight: usize,
    every: Option<Duration>,
    deadline: Option<Timestamp>,
    told: Option<Told>,
    each_row: Option<EachRow>,
}

impl<C> std::fmt::Debug for Bulk<'_, C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bulk")
            .field("in_flight", &self.in_flight)
            .field("every", &self.every)
            .finish_non_exhaustive()
    }
}

impl<'c, C> Bulk<'c, C> {
    pub(crate) fn new(
        client: &'c C,
        items: impl Iterator<Item = (u64, Result<Intent, Error>)> + Send + 'c,
    ) -> Self {
        Self {
            client,
            items: Box::new(items),
            in_flight: 16,
            every: None,
            deadline: None,
            told: None,
            each_row: None,
        }
    }

    /// How many may be on the wire at once. Default 16.
    pub fn in_flight(mut self, count: usize) -> Self {
        self.in_flight = count.max(1);
        self
    }

    /// At most so many a minute, shared by all workers of a journal that several machines share. Without it, as fast as the
    /// server answers. The limits of both administrations are UNKNOWN: neither document names one.
    pub fn per_minute(mut self, count: u32) -> Self {
        self.every = Some(Duration::from_secs(60) / count.max(1));
        self
    }

    /// Nothing is begun after that.
    pub fn deadline(mut self, deadline: Timestamp) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Given each row as soon as it is known, in the order in which they end: to write it to a file
    /// ([`Row::to_csv`]). The report then keeps only the rows that need somebody's attention, and a million filings need no
    /// more memory than a thousand. It must not block.
    pub fn each_row(mut self, row: impl FnMut(&Row) + Send + 'static) -> Self {
        self.each_row = Some(Box::new(row));
        self
    }

    /// Told several times a second, and at the end. It must not block.
    pub fn on_progress(mut self, told: impl Fn(&Progress) + Send + Sync + 'static) -> Self {
        self.told = Some(Box::new(told));
        self
    }
}

impl<C: Files> Bulk<'_, C> {
    /// Files. Items are taken one by one as they are needed: they may be prepared on the way.
    ///
    /// # Errors
    /// [`code::BULK_DEADLINE`] before anything is filed, when the pace cannot meet the deadline; [`code::JOURNAL`] when the
    /// journal cannot be read. What happens to a filing is told in the report.
    pub async fn run(self) -> Result<BulkReport, Error> {
        let total = match self.items.size_hint() {
            (least, Some(most)) if least == most => Some(least as u64),
            _ => None,
        };
        self.possible(total)?;
        let pace = Pace::new(self.every);
        let deadline_in = self.deadline.map(|deadline| self.left(deadline));
        let state = Mutex::new(State::new(total, deadline_in, self.each_row));
        let slots = Arc::new(Semaphore::new(self.in_flight));
        let work = Work { client: self.client, pace: &pace, name: &self.client.pace(), slots, state: &state };
        let deadline = self.deadline;
        let told = self.told.as_deref();
        stream::iter(self.items)
            .map(|(number, item)| {
                let work = &work;
                async move {
                    let row = work.one(number, item, deadline).await;
                    let mut state = lock(work.state);
                    state.add(row);
                    if let Some(told) = told
                        && let Some(progress) = state.tell()
                    {
                        // Not under the lock: the caller's code may ask for anything.
                        drop(state);
                        told(&progress);
                    }
                }
            })
            // While some are on the wire, others are being recorded, before and after.
            .buffer_unordered(self.in_flight * 2)
            .for_each(|()| std::future::ready(()))
            .await;
        let state = state.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(told) = told {
            told(&state.progress());
        }
        Ok(state.into_report())
    }

    fn left(&self, deadline: Timestamp) -> Duration {
        Duration::try_from(deadline.duration_since(self.client.now())).unwrap_or(Duration::ZERO)
    }

    /// Says at once what cannot be done in time.
    fn possible(&self, total: Option<u64>) -> Result<(), Error> {
        let (Some(deadline), Some(total)) = (self.deadline, total) else { return Ok(()) };
        let left = self.left(deadline);
        let needed = self.every.map_or(Duration::ZERO, |every| {
            every.saturating_mul(u32::try_from(total.saturating_sub(1)).unwrap_or(u32::MAX))
        });
        if total == 0 || (needed <= left && !left.is_zero()) {
            return Ok(());
        }
        Err(Error::invalid_argument(
            code::BULK_DEADLINE,
            format!(
                "{total} filings at this pace take at least {}, the deadline is in {}: nothing was filed; raise the pace, \
                 file fewer, or leave the deadline out",
                progress::words(needed),
                progress::words(left)
            ),
        ))
    }
}

/// What all filings of a run share.
struct Work<'w, C> {
    client: &'w C,
    pace: &'w Pace,
    name: &'w str,
    slots: Slots,
    state: &'w Mutex<State>,
}

impl<C: Files> Work<'_, C> {
    async fn one(&self, number: u64, item: Result<Intent, Error>, deadline: Option<Timestamp>) -> Row {
        let intent = match item {
            Ok(intent) => intent,
            Err(error) => return Row::failed(number, "", &error),
        };
        let mut tries = 0;
        loop {
            if let Some(why) = self.stopped(deadline) {
                return Row::not_tried(number, &intent, why);
            }
            // What is known already is not sent: it need not wait for its turn.
            let known = match self.client.store().held(intent.key()).await {
                Ok(held) => held.is_some_and(|entry| {
                    let once = intent.operation().repeat() == Repeat::Once;
                    entry.state.is_open() || (once && !entry.state.is_free())
                }),
                Err(error) => return Row::failed(number, intent.natural_key(), &error.into()),
            };
            if !known {
                if let Err(error) = self.pace.wait(self.client.store(), self.name).await {
                    return Row::failed(number, intent.natural_key(), &error.into());
                }
                if let Some(why) = self.stopped(deadline) {
                    return Row::not_tried(number, &intent, why);
                }
            }
            let error = match self.client.file(&intent, Arc::clone(&self.slots)).await {
                Ok(outcome) => return Row::filed(number, &intent, &outcome),
                Err(error) => error,
            };
            tries += 1;
            let Retry::Safe { after } = error.retry() else {
                return Row::failed(number, intent.natural_key(), &error);
            };
            // When the others do not get through either, waiting for each of them helps nobody.
            let down = lock(self.state).not_sent_in_a_row >= DOWN;
            if tries >= TRIES || down || !nothing_was_filed(&error) {
                return Row::failed(number, intent.natural_key(), &error);
            }
            // "Too many requests" is said to all of them.
            self.pace.hold(after.unwrap_or_else(|| PAUSE.saturating_mul(1 << (tries - 1))));
        }
    }

    fn stopped(&self, deadline: Option<Timestamp>) -> Option<Stopped> {
        if deadline.is_some_and(|deadline| self.client.now() >= deadline) {
            lock(self.state).stopped = Some(Stopped::Deadline);
        }
        lock(self.state).stopped
    }
}

fn nothing_was_filed(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotSent | ErrorKind::Refused)
}

/// How a run stands.
struct State {
    started: Instant,
    told_at: Instant,
    deadline_in: Option<Duration>,
    total: Option<u64>,
    counts: Counts,
    not_sent_in_a_row: u64,
    stopped: Option<Stopped>,
    each_row: Option<EachRow>,
    rows: Vec<Row>,
}

impl State {
    fn new(total: Option<u64>, deadline_in: Option<Duration>, each_row: Option<EachRow>) -> Self {
        let kept = if each_row.is_some() { 0 } else { total.unwrap_or(0) };
        let now = Instant::now();
        Self {
            started: now,
            told_at: now,
            deadline_in,
            total,
            counts: Counts::default(),
            not_sent_in_a_row: 0,
            stopped: None,
            each_row,
            rows: Vec::with_capacity(usize::try_from(kept).unwrap_or(0).min(1 << 20)),
        }
    }

    fn add(&mut self, row: Row) {
        self.counts.add(row.state);
        self.not_sent_in_a_row = if row.state == RowState::NotSent { self.not_sent_in_a_row + 1 } else { 0 };
        if self.not_sent_in_a_row >= GIVE_UP {
            self.stopped = Some(Stopped::Unreachable);
        }
        if let Some(each_row) = &mut self.each_row {
            each_row(&row);
            if matches!(row.state, RowState::Accepted | RowState::Recorded) {
                return;
            }
        }
        self.rows.push(row);
    }

    /// Now and then.
    fn tell(&mut self) -> Option<Progress> {
        let now = Instant::now();
        (now.duration_since(self.told_at) >= TELL).then(|| {
            self.told_at = now;
            self.progress()
        })
    }

    fn progress(&self) -> Progress {
        Progress::new(self.counts, self.total, self.started.elapsed(), self.deadline_in)
    }

    fn into_report(mut self) -> BulkReport {
        self.rows.sort_unstable_by_key(|row| row.number);
        BulkReport {
            counts: self.counts,
            elapsed: self.started.elapsed(),
            stopped: self.stopped,
            rows: self.rows,
        }
    }
}

macro_rules! file_all {
    ($client:ty) => {
        impl Files for $client {
            async fn file(&self, intent: &Intent, slots: Slots) -> Result<Outcome, Error> {
                self.submit_within(intent, Some(slots)).await
            }

            fn store(&self) -> &dyn Journal {
                &**self.journal()
            }

            fn now(&self) -> Timestamp {
                self.clock().now()
            }

            fn pace(&self) -> String {
                let (environment, account) = self.who();
                format!("{environment} {account}")
            }
        }

        impl $client {
            /// Files many prepared intents: see [`crate::bulk`].
            pub fn file_all<'c>(
                &'c self,
                intents: impl IntoIterator<Item = Intent, IntoIter: Send + 'c>,
            ) -> Bulk<'c, Self> {
                self.file_all_prepared(intents.into_iter().map(Ok))
            }

            /// The same, prepared on the way: what cannot be prepared becomes a row of the report.
            pub fn file_all_prepared<'c>(
                &'c self,
                intents: impl IntoIterator<Item = Result<Intent, Error>, IntoIter: Send + 'c>,
            ) -> Bulk<'c, Self> {
                Bulk::new(self, (1..).zip(intents))
            }
        }
    };
}

file_all!(Urssaf);
file_all!(Guichet);
