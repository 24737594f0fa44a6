//! How far a run is.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use super::RowState;

/// Filings by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Counts {
    /// Accepted now.
    pub accepted: u64,
    /// Accepted by an earlier run; not sent again.
    pub recorded: u64,
    /// The server's definite no.
    pub refused: u64,
    /// Found wrong before the wire, or in conflict with another filing.
    pub invalid: u64,
    /// Nothing left.
    pub not_sent: u64,
    /// May have been filed: reconcile.
    pub unknown: u64,
    /// Not begun: the deadline came, or the server could not be reached.
    pub not_tried: u64,
}

impl Counts {
    /// All of them.
    pub fn total(&self) -> u64 {
        self.accepted
            + self.recorded
            + self.refused
            + self.invalid
            + self.not_sent
            + self.unknown
            + self.not_tried
    }

    /// Whether everything was filed, now or earlier.
    pub fn all_filed(&self) -> bool {
        self.accepted + self.recorded == self.total()
    }

    pub(super) fn add(&mut self, state: RowState) {
        *match state {
            RowState::Accepted => &mut self.accepted,
            RowState::Recorded => &mut self.recorded,
            RowState::Refused => &mut self.refused,
            RowState::Invalid => &mut self.invalid,
            RowState::NotSent => &mut self.not_sent,
            RowState::Unknown => &mut self.unknown,
            RowState::NotTried => &mut self.not_tried,
        } += 1;
    }
}

/// How far a run is. `Display` gives one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Progress {
    /// What became of those that are done.
    pub counts: Counts,
    /// How many there are, when that was known at the start.
    pub total: Option<u64>,
    /// Done so far, per minute.
    pub per_minute: u64,
    /// Since the start.
    pub elapsed: Duration,
    /// Until the end, at the pace so far.
    pub left: Option<Duration>,
    /// At the pace so far the deadline comes first.
    pub too_late: bool,
}

impl Progress {
    pub(super) fn new(
        counts: Counts,
        total: Option<u64>,
        elapsed: Duration,
        deadline_in: Option<Duration>,
    ) -> Self {
        let done = counts.total();
        let millis = elapsed.as_millis().max(1);
        let per_minute = u64::try_from(u128::from(done) * 60_000 / millis).unwrap_or(u64::MAX);
        let left = total.filter(|_| done > 0).map(|total| {
            let millis = millis * u128::from(total.saturating_sub(done)) / u128::from(done.max(1));
            Duration::from_millis(u64::try_from(millis).unwrap_or(u64::MAX))
        });
        let too_late =
            deadline_in.zip(left).is_some_and(|(deadline, left)| elapsed.saturating_add(left) > deadline);
        Self { counts, total, per_minute, elapsed, left, too_late }
    }
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { accepted, recorded, refused, invalid, not_sent, unknown, not_tried } = self.counts;
        write!(f, "{}", self.counts.total())?;
        if let Some(total) = self.total {
            write!(f, " of {total}")?;
        }
        write!(f, ", {} a minute", self.per_minute)?;
        if let Some(left) = self.left {
            write!(f, ", {} left", words(left))?;
        }
        for (count, what) in [
            (accepted, "accepted"),
            (recorded, "accepted before"),
            (refused, "refused"),
            (invalid, "invalid"),
            (not_sent, "not sent"),
            (unknown, "of unknown outcome"),
            (not_tried, "not tried"),
        ] {
            if count > 0 {
                write!(f, "; {count} {what}")?;
            }
        }
        if self.too_late { f.write_str("; the deadline will come first") } else { Ok(()) }
    }
}

/// A duration for eyes.
pub(super) fn words(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7_199 => format!("{} min", seconds / 60),
        _ => format!("{} h {} min", seconds / 3_600, seconds % 3_600 / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_what_matters() {
        let counts = Counts { accepted: 40, unknown: 1, recorded: 9, ..Counts::default() };
        let progress =
            Progress::new(counts, Some(100), Duration::from_secs(60), Some(Duration::from_secs(90)));
        assert_eq!(
            progress.to_string(),
            "50 of 100, 50 a minute, 60 s left; 40 accepted; 9 accepted before; 1 of unknown outcome; \
             the deadline will come first"
        );
        assert!(!counts.all_filed());
        let nothing = Progress::new(Counts::default(), None, Duration::ZERO, None);
        assert_eq!(nothing.to_string(), "0, 0 a minute");
    }
}
