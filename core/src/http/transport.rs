//! Sends one call. Reads may be repeated within a budget; a write leaves exactly once.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, stream};
use reqwest::Method;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use tokio::time::{Instant, sleep, timeout_at};

use super::answer::Answer;
use super::backoff::{RetryBudget, pause, retry_after};
use super::base_url::BaseUrl;
use super::body::Body;
use super::failure::{Failure, Reach};
use super::settings::HttpSettings;
use super::tls;
use super::turn::Turn;
use super::upload::{self, Told};
use crate::destination::Destination;
use crate::error::{Error, code};
use crate::file::FileChanged;
use crate::secret::Secret;

/// Proof of identity sent with a call.
#[derive(Debug, Clone)]
pub(crate) enum Auth {
    None,
    Bearer(Secret),
    /// `user:password`, already in base64.
    Basic(Secret),
}

/// One HTTP call.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// The operation's name, the only thing about it that is ever traced.
    pub(crate) name: &'static str,
    pub(crate) method: Method,
    /// Path and query, after the base URL.
    pub(crate) target: String,
    pub(crate) accept: &'static str,
    pub(crate) content_type: &'static str,
    pub(crate) body: Option<Body>,
    pub(crate) auth: Auth,
    /// When it must be over; the setting, from the moment it is sent, when nothing is said.
    pub(crate) deadline: Option<Instant>,
    /// A write's turn: no byte of it leaves after.
    pub(crate) turn: Option<Turn>,
    /// Who wants to know how an upload gets on.
    pub(crate) told: Option<Told>,
}

impl Call {
    pub(crate) fn new(name: &'static str, method: Method, target: impl Into<String>) -> Self {
        Self {
            name,
            method,
            target: target.into(),
            accept: "application/json",
            content_type: "application/json",
            body: None,
            auth: Auth::None,
            deadline: None,
            turn: None,
            told: upload::told(),
        }
    }

    pub(crate) fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// For a call that is one of several under the same deadline: a log-in and what it is for.
    pub(crate) fn until(mut self, deadline: Instant) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// For a write: nothing leaves when the turn is over.
    pub(crate) fn during(mut self, turn: Turn) -> Self {
        self.turn = Some(turn);
        self
    }

    pub(crate) fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }
}

/// A pool of connections to one server.
#[derive(Clone)]
pub(crate) struct Transport {
    client: reqwest::Client,
    base: BaseUrl,
    settings: Arc<HttpSettings>,
    budget: Arc<RetryBudget>,
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport").field("base", &self.base).finish_non_exhaustive()
    }
}

impl Transport {
    pub(crate) fn new(base: BaseUrl, settings: HttpSettings) -> Result<Self, Error> {
        let tls = if base.is_loopback() && base.as_str().starts_with("http:") {
            tls::no_tls()?
        } else {
            tls::client_config(&settings.extra_ca_pem)?
        };
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(settings.connect)
            // Under the 5 s after which common servers close: a write on a connection that is being closed would
            // have an unknown outcome for nothing.
            .pool_idle_timeout(Duration::from_secs(4))
            .pool_max_idle_per_host(settings.idle_connections)
            .user_agent(concat!("mandataire/", env!("CARGO_PKG_VERSION")));
        if base.is_loopback() {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|_| {
            Error::invalid_argument(code::CONFIG, "the HTTP client could not be built from these settings")
        })?;
        Ok(Self { client, base, settings: Arc::new(settings), budget: Arc::new(RetryBudget::new()) })
    }

    pub(crate) fn settings(&self) -> &HttpSettings {
        &self.settings
    }

    /// When a call that begins now must be over.
    pub(crate) fn deadline(&self) -> Instant {
        after(self.settings.deadline)
    }

    /// Sends once, whatever happens.
    pub(crate) async fn send_once(&self, call: Call) -> Result<Answer, Failure> {
        let deadline = call.deadline.unwrap_or_else(|| self.deadline());
        self.attempt(call, deadline).await
    }

    /// Sends a read: repeated on failures that may pass, within the budget, the attempts and one deadline.
    pub(crate) async fn read(&self, call: Call) -> Result<Answer, Failure> {
        let deadline = call.deadline.unwrap_or_else(|| self.deadline());
        let mut attempt = 0;
        loop {
            let result = self.attempt(call.clone(), deadline).await;
            let (again, asked) = match &result {
                Ok(answer) => (matches!(answer.status, 429 | 502..=504), retry_after(&answer.headers)),
                Err(failure) => (failure.transient, None),
            };
            if !again {
                self.budget.refill();
                return result;
            }
            attempt += 1;
            if attempt >= self.settings.read_attempts
                || asked.is_some_and(|pause| pause > self.settings.max_backoff)
            {
                return result;
            }
            let pause = asked.unwrap_or_else(|| {
                pause(attempt - 1, self.settings.backoff, self.settings.max_backoff, crate::random::number())
            });
            if after(pause) >= deadline || !self.budget.take() {
                return result;
            }
            tracing::debug!(
                operation = call.name,
                attempt,
                pause_ms = pause.as_millis() as u64,
                "reading again"
            );
            sleep(pause).await;
        }
    }

    /// Streams an answer's body to a file, which appears under its name only when it is whole.
    pub(crate) async fn download(&self, call: Call, to: &Path) -> Result<Result<u64, Answer>, DownloadError> {
        let mut file = Destination::open(to).map_err(DownloadError::Disk)?;
        let deadline = call.deadline.unwrap_or_else(|| self.deadline());
        let name = call.name;
        let response = self.head(call, deadline).await?;
        let status = response.status().as_u16();
        if !response.status().is_success() {
            return Ok(Err(self.collect(response, deadline).await?));
        }
        let html = response.headers().get(CONTENT_TYPE).is_some_and(|kind| {
            kind.as_bytes().get(..9).is_some_and(|kind| kind.eq_ignore_ascii_case(b"text/html"))
        });
        if html {
            return Err(not_a_file(status, "a web page, probably of a maintenance").into());
        }
        let announced = response.content_length();
        let mut received = 0u64;
        let mut response = response;
        while let Some(chunk) = self.chunk(&mut response, deadline).await? {
            received += chunk.len() as u64;
            if received > self.settings.max_download {
                return Err(Failure::new(
                    Reach::Maybe,
                    code::TOO_LARGE,
                    "the download is larger than its limit",
                )
                .with_status(status)
                .into());
            }
            file.write(&chunk)?;
        }
        if announced.is_some_and(|announced| announced != received) {
            return Err(Failure::new(Reach::Maybe, code::BROKEN, "the download stopped early")
                .transient()
                .into());
        }
        if received == 0 {
            return Err(not_a_file(status, "empty").into());
        }
        file.keep()?;
        tracing::debug!(operation = name, bytes = received, "downloaded");
        Ok(Ok(received))
    }

    async fn attempt(&self, call: Call, deadline: Instant) -> Result<Answer, Failure> {
        let name = call.name;
        let started = Instant::now();
        let result = async { self.collect(self.head(call, deadline).await?, deadline).await }.await;
        let elapsed_ms = started.elapsed().as_millis() as u64;
        match &result {
            Ok(answer) => tracing::debug!(
                operation = name,
                status = answer.status,
                elapsed_ms,
                request_id = answer.request_id(),
                "answered"
            ),
            Err(failure) => {
                tracing::debug!(operation = name, code = failure.code, elapsed_ms, "no whole answer");
            }
        }
        result
    }

    /// Sends and waits for the answer's head.
    async fn head(&self, call: Call, deadline: Instant) -> Result<reqwest::Response, Failure> {
        if !call.target.starts_with('/') {
            // Behind the base URL it could change the host.
            return Err(Failure::new(Reach::Nothing, code::CONFIG, "the call names no path on the server"));
        }
        let url = format!("{}{}", self.base.as_str(), call.target);
        let mut request = self.client.request(call.method, url).header(ACCEPT, call.accept);
        let proof = match &call.auth {
            Auth::None => None,
            Auth::Bearer(token) => Some(format!("Bearer {}", token.expose())),
            Auth::Basic(credentials) => Some(format!("Basic {}", credentials.expose())),
        };
        if let Some(proof) = proof {
            // On the wire, nowhere else; hyper does not print headers marked sensitive.
            let mut value = HeaderValue::try_from(proof).map_err(|_| {
                Failure::new(Reach::Nothing, code::CONFIG, "the token cannot stand in a header")
            })?;
            value.set_sensitive(true);
            request = request.header(AUTHORIZATION, value);
        }
        let length = call.body.as_ref().map_or(0, Body::len);
        let upload = Arc::new(Upload { length, told: call.told, ..Upload::default() });
        if let Some(body) = call.body {
            request = request.header(CONTENT_TYPE, call.content_type);
            request = match (body.as_text(), call.turn) {
                (Some(text), None) => request.body(text),
                (Some(text), Some(turn)) => request
                    .header(CONTENT_LENGTH, text.len())
                    .body(reqwest::Body::wrap_stream(in_turn(once(text), turn, Arc::clone(&upload)))),
                (None, None) => request
                    .header(CONTENT_LENGTH, body.len())
                    .body(reqwest::Body::wrap_stream(watched(body, Arc::clone(&upload)))),
                (None, Some(turn)) => {
                    request.header(CONTENT_LENGTH, body.len()).body(reqwest::Body::wrap_stream(in_turn(
                        watched(body, Arc::clone(&upload)),
                        turn,
                        Arc::clone(&upload),
                    )))
                }
            };
        }
        if call.turn.is_some_and(|turn| turn.is_over()) {
            return Err(too_late());
        }
        let sending = timeout_at(deadline, request.send());
        tokio::select! {
            sent = sending => match sent {
                Err(_) => Err(Failure::new(Reach::Maybe, code::DEADLINE, "the deadline passed before an answer came")),
                Ok(Ok(response)) => Ok(response),
                Ok(Err(_)) if upload.late.load(Ordering::SeqCst) => Err(too_late()),
                Ok(Err(_)) if upload.broken.load(Ordering::SeqCst) => Err(file_changed()),
                Ok(Err(error)) => Err(Failure::from_reqwest(&error, None)),
            },
            () = upload.stalls(self.settings.stall) => {
                Err(Failure::new(Reach::Maybe, code::STALLED, "the upload made no progress and was given up"))
            }
        }
    }

    async fn collect(&self, mut response: reqwest::Response, deadline: Instant) -> Result<Answer, Failure> {
        let status = response.status().as_u16();
        if response.status().is_redirection() {
            return Err(Failure::new(
                Reach::Maybe,
                code::REDIRECT,
                "the server answered with a redirect; none is followed, its target could receive personal data",
            )
            .with_status(status));
        }
        let too_large = || {
            Failure::new(Reach::Maybe, code::TOO_LARGE, "the answer is larger than its limit")
                .with_status(status)
        };
        if response.content_length().is_some_and(|length| length > self.settings.max_answer) {
            return Err(too_large());
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = self.chunk(&mut response, deadline).await? {
            if body.len() as u64 + chunk.len() as u64 > self.settings.max_answer {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, headers: std::mem::take(response.headers_mut()), body: body.freeze() })
    }

    async fn chunk(
        &self,
        response: &mut reqwest::Response,
        deadline: Instant,
    ) -> Result<Option<Bytes>, Failure> {
        let status = response.status().as_u16();
        let stall = after(self.settings.stall);
        match timeout_at(deadline.min(stall), response.chunk()).await {
            Ok(Ok(chunk)) => Ok(chunk),
            Ok(Err(error)) => Err(Failure::from_reqwest(&error, Some(status))),
            Err(_) if stall < deadline => {
                Err(Failure::new(Reach::Maybe, code::STALLED, "the server stopped sending its answer")
                    .with_status(status)
                    .transient())
            }
            Err(_) => Err(Failure::new(
                Reach::Maybe,
                code::DEADLINE,
                "the deadline passed before the answer was whole",
            )
            .with_status(status)),
        }
    }
}

/// That long from now; durations as long as "no limit" do not overflow.
fn after(wait: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(30 * 365 * 86_400);
    let now = Instant::now();
    now.checked_add(wait).unwrap_or(now + FAR)
}

/// A download fails on the network or on the disk.
pub(crate) enum DownloadError {
    Network(Failure),
    Disk(String),
}

impl From<Failure> for DownloadError {
    fn from(failure: Failure) -> Self {
        Self::Network(failure)
    }
}

impl From<std::io::Error> for DownloadError {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error.kind().to_string())
    }
}

fn not_a_file(status: u16, what: &str) -> Failure {
    Failure::new(Reach::Maybe, code::UNREADABLE, format!("the download is not a file: it is {what}"))
        .with_status(status)
}

fn file_changed() -> Failure {
    // The body ended before its announced length: no server can have read a whole document.
    Failure::new(
        Reach::Nothing,
        code::FILE_CHANGED,
        "an attachment changed on disk, or cannot be read any more, since it was prepared; prepare again",
    )
}

fn too_late() -> Failure {
    // As above: at most a part of the announced body has left.
    Failure::new(
        Reach::Nothing,
        code::TOO_LATE,
        "too much time passed between recording the write and sending it (the process was stopped, the machine slept, or \
         the log-in took too long): it was not sent; submit again",
    )
}

/// How an upload gets on.
#[derive(Default)]
struct Upload {
    chunks: AtomicU64,
    started: AtomicBool,
    done: AtomicBool,
    broken: AtomicBool,
    late: AtomicBool,
    /// Bytes handed to the connection so far, of `length`.
    sent: AtomicU64,
    length: u64,
    told: Option<Told>,
}

impl Upload {
    /// One more piece leaves.
    fn passed(&self, bytes: usize) {
        self.chunks.fetch_add(1, Ordering::Relaxed);
        let sent = self.sent.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64;
        if let Some(told) = &self.told {
            told.tell(sent, self.length);
        }
    }

    /// Returns when a started upload makes no progress for `limit`.
    async fn stalls(&self, limit: Duration) {
        let mut seen = 0;
        loop {
            sleep(limit).await;
            let now = self.chunks.load(Ordering::Relaxed);
            if self.started.load(Ordering::Relaxed) && !self.done.load(Ordering::Relaxed) && now == seen {
                return;
            }
            seen = now;
        }
    }
}

fn once(text: Bytes) -> impl futures_util::Stream<Item = std::io::Result<Bytes>> + Send + 'static {
    stream::once(std::future::ready(Ok(text)))
}

/// Asks before every piece whether it may still leave.
fn in_turn(
    pieces: impl futures_util::Stream<Item = std::io::Result<Bytes>> + Send + 'static,
    turn: Turn,
    upload: Arc<Upload>,
) -> impl futures_util::Stream<Item = std::io::Result<Bytes>> + Send + 'static {
    pieces.map(move |piece| {
        if turn.is_over() {
            upload.late.store(true, Ordering::SeqCst);
            return Err(std::io::Error::other("the turn is over"));
        }
        piece
    })
}

fn watched(
    body: Body,
    upload: Arc<Upload>,
) -> impl futures_util::Stream<Item = std::io::Result<Bytes>> + Send + 'static {
    upload.started.store(true, Ordering::Relaxed);
    stream::unfold((body.stream(), Running(upload)), |(mut receiver, running)| async move {
        let item = receiver.recv().await;
        match &item {
            Some(Ok(piece)) => running.0.passed(piece.len()),
            Some(Err(error)) => {
                tracing::warn!(
                    changed = FileChanged::is_cause_of(error),
                    "an attachment could not be read as prepared"
                );
                running.0.broken.store(true, Ordering::SeqCst);
            }
            None => {}
        }
        item.map(|item| (item, (receiver, running)))
    })
}

/// An upload as long as its stream lives. hyper drops the stream when the announced length is through and never asks for
/// its end: what follows is waiting for an answer.
struct Running(Arc<Upload>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.done.store(true, Ordering::Relaxed);
    }
}
