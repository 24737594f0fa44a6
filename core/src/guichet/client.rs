//! The client: one account on one server.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::Method;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use super::environment::Environment;
use super::session::{CclCredentials, Credentials, log_in};
use super::{error_body, follow, outcome};
use crate::bulk::Slots;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Retry, code};
use crate::http::{Answer, Auth, Call, DownloadError, HttpSettings, TokenCell, Transport, decode};
use crate::intent::{Draft, Intent, Judgement, Operation, Outcome, Settle, fingerprint, judge, submit};
use crate::journal::{Decision, Entry, Journal, MemoryJournal};
use crate::secret::Secret;

/// Settings of a [`Guichet`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    environment: Environment,
    credentials: Option<Credentials>,
    ccl: Option<CclCredentials>,
    journal: Option<Arc<dyn Journal>>,
    http: HttpSettings,
    clock: Clock,
    settle: Settle,
    polling: follow::Polling,
}

impl Builder {
    /// The account of the portal that files.
    pub fn credentials(mut self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credentials = Some(Credentials::new(username, password));
        self
    }

    /// The INPI customer account that pays, if this client pays.
    pub fn ccl(mut self, login: impl Into<Secret>, password: impl Into<Secret>) -> Self {
        self.ccl = Some(CclCredentials::new(login, password));
        self
    }

    /// Where intents are kept. Needed outside the sandbox.
    pub fn journal(mut self, journal: Arc<dyn Journal>) -> Self {
        self.journal = Some(journal);
        self
    }

    /// Time-outs, limits, extra certificates.
    pub fn http(mut self, settings: HttpSettings) -> Self {
        self.http = settings;
        self
    }

    /// The clock, for tests.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// How long after a sending a look counts.
    pub fn settle(mut self, settle: Settle) -> Self {
        self.settle = settle;
        self
    }

    /// How often a status is asked for.
    pub fn polling(mut self, polling: follow::Polling) -> Self {
        self.polling = polling;
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// [`code::CONFIG`] when the credentials are missing, or the journal outside the sandbox.
    pub fn build(self) -> Result<Guichet, Error> {
        let credentials = self
            .credentials
            .filter(|credentials| !credentials.username.is_empty() && !credentials.password.is_empty())
            .ok_or_else(|| {
                Error::invalid_argument(code::CONFIG, "credentials(username, password) are missing")
            })?;
        let journal = match self.journal {
            Some(journal) => journal,
            None if self.environment.is_sandbox() => Arc::new(MemoryJournal::new()),
            None => {
                return Err(Error::invalid_argument(
                    code::CONFIG,
                    "name a journal: filings on a real server must survive a crash (one in memory does not)",
                ));
            }
        };
        let transport = Transport::new(self.environment.base_url()?, self.http)?;
        let account = fingerprint(&["guichet", &credentials.username]).chars().take(16).collect();
        Ok(Guichet(Arc::new(Inner {
            environment: self.environment.to_string(),
            account,
            // Refreshed early enough for the longest upload to arrive with a good token.
            token: TokenCell::new(self.clock.clone(), Duration::from_secs(60)),
            transport,
            credentials,
            ccl: self.ccl,
            journal,
            clock: self.clock,
            settle: self.settle,
            polling: self.polling,
            reference_filter_works: AtomicBool::new(false),
        })))
    }
}

/// The Guichet Unique for one account. Cheap to clone; every clone shares connections and token.
#[derive(Clone)]
pub struct Guichet(Arc<Inner>);

struct Inner {
    environment: String,
    account: String,
    transport: Transport,
    token: TokenCell,
    credentials: Credentials,
    ccl: Option<CclCredentials>,
    journal: Arc<dyn Journal>,
    clock: Clock,
    settle: Settle,
    polling: follow::Polling,
    /// The server was seen to find a deposit by its reference: when it finds none, there is none.
    reference_filter_works: AtomicBool,
}

impl fmt::Debug for Guichet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guichet")
            .field("environment", &self.0.environment)
            .field("account", &self.0.account)
            .finish_non_exhaustive()
    }
}

impl Guichet {
    /// Settings for a server.
    pub fn builder(environment: Environment) -> Builder {
        Builder {
            polling: follow::Polling::for_environment(&environment),
            environment,
            credentials: None,
            ccl: None,
            journal: None,
            http: HttpSettings::default(),
            clock: Clock::system(),
            settle: Settle::default(),
        }
    }

    /// Logs in now, to find out early that credentials are wrong. Calls log in by themselves.
    ///
    /// # Errors
    /// [`code::LOGIN`] when the log-in is refused.
    pub async fn log_in(&self) -> Result<(), Error> {
        self.token(self.0.transport.deadline()).await.map(|_| ())
    }

    /// Sends a prepared intent: exactly that body, once, or nothing.
    ///
    /// Dropped before it ends, it goes on by itself and is journalled.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPayload`] when the intent is not this client's or was changed, [`ErrorKind::Refused`],
    /// [`ErrorKind::NotSent`], [`ErrorKind::OutcomeUnknown`]: see [`crate::error`].
    pub async fn submit(&self, intent: &Intent) -> Result<Outcome, Error> {
        self.submit_within(intent, None).await
    }

    /// The same, sent when a slot is free: recording it before and after needs none.
    pub(crate) async fn submit_within(
        &self,
        intent: &Intent,
        slots: Option<Slots>,
    ) -> Result<Outcome, Error> {
        if intent.environment() != self.0.environment || intent.account() != self.0.account {
            return Err(Error::invalid_argument(
                code::FOREIGN_INTENT,
                format!(
                    "the intent is for {} and another client or account; this is {}",
                    intent.environment(),
                    self.0.environment
                ),
            )
            .with_intent(intent.reference()));
        }
        let call = Call::new(intent.operation().name(), intent.method()?, intent.target());
        let body = intent
            .document()
            .body(|name| self.secret(name))
            .map_err(|e| e.with_intent(intent.reference()))?;
        let call = if intent.document().is_none() { call } else { call.body(body) };
        let client = self.clone();
        let operation = intent.operation();
        submit(
            &self.0.journal,
            &self.0.clock,
            intent,
            self.0.transport.settings().deadline,
            move |turn| async move {
                let _slot = crate::bulk::slot(slots).await;
                client.write(call.during(turn), operation).await
            },
        )
        .await
    }

    /// What a person found out about a filing that needs one: kept in the journal with who and why.
    ///
    /// # Errors
    /// [`code::JOURNAL_MISSING`], [`code::JOURNAL_CONFLICT`] when its outcome is known or it is being sent.
    pub async fn resolve(&self, intent_id: &str, decision: Decision) -> Result<Entry, Error> {
        crate::intent::resolve(&*self.0.journal, &self.0.clock, self.who(), intent_id, decision).await
    }

    pub(super) fn reference_filter_works(&self) -> bool {
        self.0.reference_filter_works.load(Ordering::Relaxed)
    }

    pub(super) fn reference_filter_worked(&self) {
        self.0.reference_filter_works.store(true, Ordering::Relaxed);
    }

    /// The journal.
    pub fn journal(&self) -> &Arc<dyn Journal> {
        &self.0.journal
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.0.clock
    }

    pub(super) fn settle(&self) -> Settle {
        self.0.settle
    }

    pub(super) fn polling(&self) -> &follow::Polling {
        &self.0.polling
    }

    pub(crate) fn who(&self) -> (&str, &str) {
        (&self.0.environment, &self.0.account)
    }

    pub(super) fn has_ccl(&self) -> bool {
        self.0.ccl.is_some()
    }

    /// Binds a draft to this client's environment and account.
    pub(super) fn seal(&self, draft: Draft) -> Intent {
        Draft { environment: self.0.environment.clone(), account: self.0.account.clone(), ..draft }
            .seal(&self.0.clock)
    }

    /// GET, decoded.
    pub(super) async fn get<T: DeserializeOwned>(
        &self,
        name: &'static str,
        target: impl Into<String>,
    ) -> Result<T, Error> {
        let answer = self.read(Call::new(name, Method::GET, target)).await?;
        decode(&answer).map_err(|failure| failure.into_read_error().with_request_id(answer.request_id()))
    }

    /// A read: repeated within its budget; a refused token is renewed once.
    pub(super) async fn read(&self, call: Call) -> Result<Answer, Error> {
        let deadline = self.0.transport.deadline();
        let mut renewed = false;
        loop {
            let (generation, token) = self.token(deadline).await?;
            let call = call.clone().until(deadline).auth(Auth::Bearer(token.clone()));
            let answer = self.0.transport.read(call).await.map_err(|failure| failure.into_read_error())?;
            if answer.is_success() {
                return Ok(answer);
            }
            if answer.status == 401 && !error_body::is_refusal_401(&answer) {
                self.0.token.forget(generation).await;
                if !renewed {
                    renewed = true;
                    continue;
                }
            }
            return Err(self.without_secrets(error_body::refusal(&answer), Some(&token)));
        }
    }

    /// Downloads to a file, which appears only when it is whole.
    pub(super) async fn download(&self, name: &'static str, target: String, to: &Path) -> Result<u64, Error> {
        let deadline = self.0.transport.deadline();
        let mut renewed = false;
        loop {
            let (generation, token) = self.token(deadline).await?;
            let call = Call::new(name, Method::GET, target.clone());
            let mut call = call.until(deadline).auth(Auth::Bearer(token.clone()));
            call.accept = "*/*";
            match self.0.transport.download(call, to).await {
                Ok(Ok(size)) => return Ok(size),
                Ok(Err(answer))
                    if answer.status == 401 && !renewed && !error_body::is_refusal_401(&answer) =>
                {
                    self.0.token.forget(generation).await;
                    renewed = true;
                }
                Ok(Err(answer)) => {
                    return Err(self.without_secrets(error_body::refusal(&answer), Some(&token)));
                }
                Err(DownloadError::Network(failure)) => return Err(failure.into_read_error()),
                Err(DownloadError::Disk(why)) => {
                    return Err(Error::new(
                        ErrorKind::Network,
                        code::FILE,
                        format!("the download could not be written: {why}"),
                    )
                    .with_retry(Retry::Never));
                }
            }
        }
    }

    /// The token. Waiting for somebody else's log-in counts too.
    async fn token(&self, deadline: Instant) -> Result<(u64, Secret), Error> {
        let inner = &*self.0;
        let log_in = || log_in(&inner.transport, &inner.clock, &inner.credentials, deadline);
        let token = timeout_at(deadline, inner.token.get(log_in)).await.unwrap_or_else(|_| {
            let message = "the deadline passed before the log-in was over";
            Err(Error::new(ErrorKind::Network, code::DEADLINE, message))
        });
        token.map_err(|error| self.without_secrets(error, None))
    }

    /// What a server said, without what this client knows to be secret.
    fn without_secrets(&self, error: Error, token: Option<&Secret>) -> Error {
        let mut secrets = vec![&self.0.credentials.password];
        secrets.extend(token);
        secrets.extend(self.0.ccl.iter().flat_map(|ccl| [&ccl.login, &ccl.password]));
        error.without(&secrets)
    }

    /// Sends a write, once. The log-in before it is not part of it: when it fails, nothing was sent.
    async fn write(&self, call: Call, operation: Operation) -> Judgement {
        let deadline = self.0.transport.deadline();
        let (generation, token) = match self.token(deadline).await {
            Ok(token) => token,
            Err(error) if error.kind() == ErrorKind::Network => {
                return Judgement::NotSent(
                    error.into_not_sent("nothing was sent, the log-in before it failed"),
                );
            }
            Err(error) => return Judgement::Refused(error),
        };
        let answered =
            self.0.transport.send_once(call.until(deadline).auth(Auth::Bearer(token.clone()))).await;
        let expired =
            matches!(&answered, Ok(answer) if answer.status == 401 && !error_body::is_refusal_401(answer));
        let judgement = match judge(answered, outcome::expectation(operation), |answer| {
            outcome::explain(operation, error_body::refusal(answer))
        }) {
            Ok((answer, body)) => outcome::read(operation, &answer, body),
            Err(judgement) => judgement,
        };
        let judgement = judgement.map_error(|error| self.without_secrets(error, Some(&token)));
        if expired {
            self.0.token.forget(generation).await;
            if let Judgement::Refused(error) = judgement {
                // Not processed, nothing was filed: the caller may call again, and gets a new token.
                return Judgement::Refused(error.with_retry(Retry::Safe { after: None }));
            }
        }
        judgement
    }

    pub(super) fn secret(&self, name: &str) -> Option<Secret> {
        let ccl = self.0.ccl.as_ref()?;
        match name {
            "ccl.login" => Some(ccl.login.clone()),
            "ccl.password" => Some(ccl.password.clone()),
            _ => None,
        }
    }

    /// GET of JSON this library has no type for.
    pub(super) async fn get_value(
        &self,
        name: &'static str,
        target: impl Into<String>,
    ) -> Result<Value, Error> {
        self.get(name, target).await
    }
}
