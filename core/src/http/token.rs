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

/// The token of one account in one environment; a client holds exactly one, so accounts cannot mix.
pub(crate) struct TokenCell {
    slot: Mutex<Option<(u64, Token)>>,
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
        let generation = match &*slot {
            Some((generation, token)) if self.is_fresh(token) => {
                return Ok((*generation, token.secret.clone()));
            }
            Some((generation, _)) => generation + 1,
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
        let secret = token.secret.clone();
        *slot = Some((generation, token));
        Ok((generation, secret))
    }

    fn is_fresh(&self, token: &Token) -> bool {
        self.clock.now().checked_add(self.margin).is_ok_and(|soon| soon < token.expires)
    }

    /// Drops the token the server refused; a newer one, fetched by somebody else meanwhile, stays.
    pub(crate) async fn forget(&self, generation: u64) {
        let mut slot = self.slot.lock().await;
        if let Some((current, token)) = &mut *slot
            && *current == generation
        {
            token.expires = Timestamp::MIN;
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
}
