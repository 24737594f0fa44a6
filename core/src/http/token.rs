//! One token, fetched once however many callers want it.

use std::future::Future;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::Mutex;

use crate::clock::Clock;
use crate::error::Error;
use crate::secret::Secret;
use crate::sync::lock;

/// A bearer token and when it stops being good.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) secret: Secret,
    pub(crate) expires: Timestamp,
}

/// A token in use.
struct Held {
    number: u64,
    secret: Secret,
    good_until: Timestamp,
}

/// The token of one account in one environment; a client holds exactly one, so accounts cannot mix.
pub(crate) struct TokenCell {
    slot: Mutex<Option<Held>>,
    /// How many log-ins failed, and the last failure.
    failed: std::sync::Mutex<(u64, Option<Error>)>,
    clock: Clock,
    margin: Duration,
}

impl TokenCell {
    pub(crate) fn new(clock: Clock, margin: Duration) -> Self {
        Self { slot: Mutex::new(None), failed: std::sync::Mutex::default(), clock, margin }
    }

    /// The token, from memory or by logging in. Concurrent callers wait for one log-in and share its failure: a wrong
    /// password sent once for each of them would lock the account. The number names the token: hand it back to
    /// [`forget`](Self::forget).
    pub(crate) async fn get<F: Future<Output = Result<Token, Error>>>(
        &self,
        log_in: impl FnOnce() -> F,
    ) -> Result<(u64, Secret), Error> {
        let failures = lock(&self.failed).0;
        let mut slot = self.slot.lock().await;
        let now = self.clock.now();
        let number = match &*slot {
            Some(held) if now < held.good_until => return Ok((held.number, held.secret.clone())),
            Some(held) => held.number + 1,
            None => 0,
        };
        if let (count, Some(failure)) = &*lock(&self.failed)
            && *count > failures
        {
            return Err(failure.clone());
        }
        let token = log_in().await.inspect_err(|failure| {
            let mut failed = lock(&self.failed);
            *failed = (failed.0 + 1, Some(failure.clone()));
        })?;
        let held = Held { number, good_until: self.good_until(&token), secret: token.secret };
        let secret = held.secret.clone();
        *slot = Some(held);
        Ok((number, secret))
    }

    /// The margin before it expires, but never less than half its life: a token shorter than the margin must not mean a
    /// log-in for every call.
    fn good_until(&self, token: &Token) -> Timestamp {
        let now = self.clock.now();
        let half = token.expires.duration_since(now) / 2;
        let early = token.expires.checked_sub(self.margin).unwrap_or(Timestamp::MIN);
        now.checked_add(half).unwrap_or(Timestamp::MIN).max(early)
    }

    /// Drops the token the server refused; a newer one, fetched by somebody else meanwhile, stays.
    pub(crate) async fn forget(&self, number: u64) {
        let mut slot = self.slot.lock().await;
        if let Some(held) = &mut *slot
            && held.number == number
        {
            held.good_until = Timestamp::MIN;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[tokio::test]
    async fn many_callers_one_log_in() {
        let cell = TokenCell::new(Clock::system(), Duration::from_secs(60));
        let log_ins = AtomicU32::new(0);
        let get = || async {
            let fetch = || async {
                log_ins.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                Ok(Token { secret: Secret::new("t"), expires: Timestamp::now() + Duration::from_secs(3600) })
            };
            cell.get(fetch).await.unwrap().0
        };
        let generations = futures_util::future::join_all((0..256).map(|_| get())).await;
        assert_eq!(log_ins.load(Ordering::SeqCst), 1);
        // 256 callers all meet a 401 with the same token: one new log-in.
        for generation in generations {
            cell.forget(generation).await;
        }
        futures_util::future::join_all((0..256).map(|_| get())).await;
        assert_eq!(log_ins.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_short_token_is_used_for_half_its_life() {
        let now = std::sync::Arc::new(std::sync::Mutex::new(Timestamp::UNIX_EPOCH));
        let clock = Clock::from_fn({
            let now = std::sync::Arc::clone(&now);
            move || *lock(&now)
        });
        let cell = TokenCell::new(clock.clone(), Duration::from_secs(60));
        let number = async |life: u64| {
            let fetch = || async {
                Ok(Token { secret: Secret::new("t"), expires: clock.now() + Duration::from_secs(life) })
            };
            cell.get(fetch).await.unwrap().0
        };
        let pass = |seconds| *lock(&now) += Duration::from_secs(seconds);
        assert_eq!(number(40).await, 0);
        pass(19);
        assert_eq!(number(40).await, 0);
        pass(2);
        assert_eq!(number(3600).await, 1);
        pass(3600 - 61);
        assert_eq!(number(3600).await, 1);
        pass(2);
        assert_eq!(number(3600).await, 2);
    }
}
