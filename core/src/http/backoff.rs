//! When a read may be tried again: a budget, a pause drawn at random, the server's own word.

use std::sync::Mutex;
use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::sync::lock;

/// Retries share a budget: when everything fails, retries stop instead of multiplying the load.
pub(super) struct RetryBudget {
    tokens: Mutex<u32>,
}

impl RetryBudget {
    const FULL: u32 = 50;
    const COST: u32 = 5;

    pub(super) fn new() -> Self {
        Self { tokens: Mutex::new(Self::FULL) }
    }

    /// Takes what one retry costs; `false` when the budget is spent.
    pub(super) fn take(&self) -> bool {
        let mut tokens = lock(&self.tokens);
        match tokens.checked_sub(Self::COST) {
            Some(rest) => {
                *tokens = rest;
                true
            }
            None => false,
        }
    }

    /// An answer came: one token back.
    pub(super) fn refill(&self) {
        let mut tokens = lock(&self.tokens);
        *tokens = (*tokens + 1).min(Self::FULL);
    }
}

/// Full jitter: anything between nothing and `base · 2^attempt`, at most `max`.
pub(super) fn pause(attempt: u32, base: Duration, max: Duration, random: u32) -> Duration {
    let ceiling = base.saturating_mul(1u32.checked_shl(attempt).unwrap_or(u32::MAX)).min(max);
    ceiling / 1000 * (random % 1001)
}

/// `Retry-After` in seconds. The date form is not read: clocks differ.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(reqwest::header::RETRY_AFTER)?.to_str().ok()?;
    value.trim().parse::<u64>().ok().map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_stay_in_bounds() {
        let (base, max) = (Duration::from_millis(500), Duration::from_secs(20));
        for attempt in 0..40 {
            for random in [0, 1, 999, 1000, u32::MAX] {
                assert!(pause(attempt, base, max, random) <= max);
            }
        }
        assert_eq!(pause(1, base, max, 1000), Duration::from_secs(1));
        assert_eq!(pause(0, base, max, 0), Duration::ZERO);
    }

    #[test]
    fn the_budget_runs_dry_and_refills() {
        let budget = RetryBudget::new();
        let taken = (0..100).filter(|_| budget.take()).count();
        assert_eq!(taken, 10);
        (0..5).for_each(|_| budget.refill());
        assert!(budget.take());
        assert!(!budget.take());
    }
}
