//! Polls a deposit until somebody has to decide. The server has no notifications.

use std::time::Duration;

use serde::Serialize;
use tokio::time::{Instant, sleep};

use super::actions::NextAction;
use super::client::Guichet;
use super::deposit::Deposit;
use super::deposits::View;
use super::environment::Environment;
use super::status::Status;
use crate::error::{Error, ErrorKind, Retry, code};

/// How often a status is asked for: politely, then slower.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Polling {
    /// First pause. Default 3 s.
    pub first: Duration,
    /// Longest pause; each is half as long again as the one before. Default 60 s.
    pub longest: Duration,
    /// When to give up waiting for the machines. Default 10 min.
    pub patience: Duration,
}

impl Polling {
    /// The defaults: quick on this machine, polite elsewhere.
    pub fn for_environment(environment: &Environment) -> Self {
        if environment.is_sandbox() {
            Self {
                first: Duration::from_millis(10),
                longest: Duration::from_millis(100),
                patience: Duration::from_secs(30),
            }
        } else {
            Self {
                first: Duration::from_secs(3),
                longest: Duration::from_secs(60),
                patience: Duration::from_secs(600),
            }
        }
    }
}

/// Where a deposit stands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Followed {
    /// Which.
    pub deposit: Deposit,
    /// Its status.
    pub status: Status,
    /// Since when, as sent.
    pub status_date: Option<String>,
    /// The number of the liasse.
    pub liasse_number: Option<String>,
    /// What can be done now.
    pub next_actions: Vec<NextAction>,
}

impl From<View> for Followed {
    fn from(view: View) -> Self {
        Self {
            next_actions: view.next_actions(),
            deposit: view.deposit,
            status: view.status,
            status_date: view.status_date,
            liasse_number: view.liasse_number,
        }
    }
}

impl Followed {
    fn waits(&self) -> bool {
        self.next_actions.iter().all(|action| action.is_wait())
    }
}

impl Guichet {
    /// Polls until the deposit asks for something, is with the validators (who take hours or days), is done or closed.
    ///
    /// # Errors
    /// [`code::DEADLINE`] when patience ends (a later call goes on), [`ErrorKind::Network`] when reading fails.
    pub async fn follow(&self, deposit: Deposit) -> Result<Followed, Error> {
        self.follow_until(deposit, |at| !at.waits(), |_| {}).await
    }

    /// Polls until `enough`; `seen` is told each status once, as it is reached.
    ///
    /// # Errors
    /// As [`follow`](Self::follow).
    pub async fn follow_until(
        &self,
        deposit: Deposit,
        enough: impl Fn(&Followed) -> bool,
        mut seen: impl FnMut(&Followed),
    ) -> Result<Followed, Error> {
        let polling = *self.polling();
        let started = Instant::now();
        let mut pause = polling.first;
        let mut last: Option<Status> = None;
        loop {
            let at = Followed::from(self.view(deposit).await?);
            if last.as_ref() != Some(&at.status) {
                seen(&at);
                // Something moves: ask quickly again.
                pause = polling.first;
                last = Some(at.status.clone());
            }
            if enough(&at) {
                return Ok(at);
            }
            if started.elapsed() + pause > polling.patience {
                return Err(Error::new(
                    ErrorKind::Network,
                    code::DEADLINE,
                    format!("{deposit} is still {}: ask again later", at.status),
                )
                .with_retry(Retry::Safe { after: Some(polling.longest) }));
            }
            sleep(pause).await;
            pause = (pause + pause / 2).min(polling.longest);
        }
    }

    /// [`follow`](Self::follow), but not before the deposit has left `status`.
    pub(super) async fn follow_past(&self, deposit: Deposit, status: &Status) -> Result<Followed, Error> {
        self.follow_until(deposit, |at| at.status != *status && !at.waits(), |_| {}).await
    }
}
