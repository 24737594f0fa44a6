//! How long a write may leave after it was recorded.

use std::time::{Duration, Instant, SystemTime};

/// The time a sender has. A machine that was suspended, or a process that was stopped, must not send what others have
/// begun to look for: every piece of a write asks before it leaves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    began: Instant,
    /// The monotonic clock may stand still while a machine sleeps; this one does not.
    began_wall: SystemTime,
    lasts: Duration,
}

impl Turn {
    /// Begins now, before the journal is asked: the lease it gives ends later than this.
    #[allow(clippy::disallowed_methods, reason = "a moved clock must not lengthen a turn")]
    pub(crate) fn begin(lasts: Duration) -> Self {
        Self { began: Instant::now(), began_wall: SystemTime::now(), lasts }
    }

    /// Whether nothing may leave any more.
    pub(crate) fn is_over(&self) -> bool {
        // A clock set back says nothing; one set forward ends the turn early, which is safe.
        let wall = self.began_wall.elapsed().unwrap_or_default();
        self.began.elapsed().max(wall) >= self.lasts
    }
}
