//! Virtual time: the real clock, or an instant that stands still, plus an offset that only grows when somebody asks.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::Notify;

/// The sandbox's clock. Everything the sandbox dates or delays (tokens, deadlines, status changes, slow answers) reads
/// it, so [`advance`](Self::advance) makes hours pass at once. Clones are the same clock.
#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Inner>);

#[derive(Default)]
struct Inner {
    /// What stands in place of real time.
    standing: Option<Timestamp>,
    offset_micros: AtomicI64,
    moved: Notify,
}

impl VirtualClock {
    /// A clock that stands still until it is advanced: the same calls give the same dates, so the same bytes. Use it
    /// with [`lag`](super::GuichetOptions::lag) zero, or nothing ever falls due by itself.
    pub fn standing_at(instant: Timestamp) -> Self {
        Self(Arc::new(Inner { standing: Some(instant), ..Inner::default() }))
    }

    /// The virtual instant: real time, or where it stands, plus everything that was advanced.
    pub fn now(&self) -> Timestamp {
        let real = self.0.standing.unwrap_or_else(Timestamp::now);
        let micros = real.as_microsecond().saturating_add(self.0.offset_micros.load(Ordering::SeqCst));
        Timestamp::from_microsecond(micros).unwrap_or(real)
    }

    /// Moves the clock forward. Whatever falls due in between happens, in order.
    pub fn advance(&self, by: Duration) {
        let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        let add = |offset: i64| Some(offset.saturating_add(micros));
        // The closure always answers: the update cannot fail.
        let _ = self.0.offset_micros.fetch_update(Ordering::SeqCst, Ordering::SeqCst, add);
        self.0.moved.notify_waiters();
    }

    /// The same clock for a client, so that its tokens and dates age with the sandbox.
    pub fn for_clients(&self) -> crate::clock::Clock {
        let clock = self.clone();
        crate::clock::Clock::from_fn(move || clock.now())
    }

    /// Back to real time, or to where it stood.
    pub(crate) fn reset(&self) {
        self.0.offset_micros.store(0, Ordering::SeqCst);
        self.0.moved.notify_waiters();
    }

    /// The instant after `delay`, for deadlines.
    pub(crate) fn after(&self, delay: Duration) -> Timestamp {
        later(self.now(), delay)
    }

    /// Waits until `delay` has passed on this clock: in real time unless it stands still, or sooner when somebody
    /// advances it.
    pub(crate) async fn sleep(&self, delay: Duration) {
        let due = self.after(delay);
        loop {
            let moved = self.0.moved.notified();
            tokio::pin!(moved);
            // Registered before the clock is read: an advance in between is not missed.
            moved.as_mut().enable();
            let Ok(left) = Duration::try_from(due.duration_since(self.now())) else { return };
            if left.is_zero() {
                return;
            }
            if self.0.standing.is_some() {
                moved.await;
                continue;
            }
            tokio::select! {
                () = tokio::time::sleep(left) => {}
                () = &mut moved => {}
            }
        }
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VirtualClock")
    }
}

/// `from` plus `delay`; an instant beyond the calendar stays at its end.
pub(crate) fn later(from: Timestamp, delay: Duration) -> Timestamp {
    let micros = i64::try_from(delay.as_micros()).unwrap_or(i64::MAX);
    Timestamp::from_microsecond(from.as_microsecond().saturating_add(micros)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn advancing_wakes_sleepers() {
        let clock = VirtualClock::default();
        let sleeper = clock.clone();
        let task = tokio::spawn(async move { sleeper.sleep(Duration::from_secs(86_400)).await });
        tokio::task::yield_now().await;
        let before = clock.now();
        clock.advance(Duration::from_secs(86_401));
        task.await.expect("woken");
        assert!(clock.now().duration_since(before).as_secs() >= 86_401);
        assert!(clock.for_clients().now() >= before);
    }

    #[tokio::test]
    async fn a_standing_clock_moves_only_when_it_is_advanced() {
        let start: Timestamp = "2026-11-21T08:00:00Z".parse().expect("an instant");
        let clock = VirtualClock::standing_at(start);
        let sleeper = clock.clone();
        let task = tokio::spawn(async move { sleeper.sleep(Duration::from_millis(1)).await });
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert!(!task.is_finished());
        assert_eq!(clock.now(), start);
        clock.advance(Duration::from_secs(60));
        task.await.expect("woken");
        assert_eq!(clock.for_clients().now(), later(start, Duration::from_secs(60)));
        clock.reset();
        assert_eq!(clock.now(), start);
    }
}
