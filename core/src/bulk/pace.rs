//! One filing every so often.

use std::sync::Mutex;
use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

use crate::journal::{Journal, JournalError};
use crate::sync::lock;

pub(super) struct Pace {
    every: Option<Duration>,
    /// The next turn, when the journal keeps no pace for everybody.
    next: Mutex<Instant>,
    /// A server asked everybody to wait until then.
    held: Mutex<Instant>,
}

impl Pace {
    pub(super) fn new(every: Option<Duration>) -> Self {
        let now = Instant::now();
        Self { every, next: Mutex::new(now), held: Mutex::new(now) }
    }

    /// Until it is the caller's turn.
    pub(super) async fn wait(&self, journal: &dyn Journal, name: &str) -> Result<(), JournalError> {
        if let Some(every) = self.every {
            match journal.turn(name, every).await? {
                Some(wait) => sleep(wait).await,
                None => sleep_until(self.turn(every)).await,
            }
        }
        loop {
            let until = *lock(&self.held);
            if until <= Instant::now() {
                return Ok(());
            }
            sleep_until(until).await;
        }
    }

    /// Nobody begins for that long.
    pub(super) fn hold(&self, wait: Duration) {
        let mut held = lock(&self.held);
        *held = (*held).max(Instant::now() + wait);
    }

    fn turn(&self, every: Duration) -> Instant {
        let mut next = lock(&self.next);
        let turn = (*next).max(Instant::now());
        *next = turn + every;
        turn
    }
}
