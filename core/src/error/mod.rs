//! The one public error of the crate.
//!
//! Four families, siblings: what the caller has to do differs in each.
//!
//! | Kind | When | What to do |
//! | --- | --- | --- |
//! | [`InvalidPayload`](ErrorKind::InvalidPayload) | our own checks, before the wire | fix the fields listed |
//! | [`Refused`](ErrorKind::Refused) | the server's definite no | fix or give up; nothing was filed |
//! | [`NotSent`](ErrorKind::NotSent), [`Network`](ErrorKind::Network) | provably nothing left; a read failed | retry is safe |
//! | [`OutcomeUnknown`](ErrorKind::OutcomeUnknown) | a write may or may not have happened | never re-send: reconcile |

pub mod code;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::report::{Issue, Severity};
use crate::secret::Secret;

/// Shorthand for results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The family of an [`Error`]: coarse and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// Our own checks said no; nothing left the machine.
    InvalidPayload,
    /// The server said no (400, 403, 404, 422, a business code); nothing was filed.
    Refused,
    /// A write that provably never left the machine.
    NotSent,
    /// A read that failed; no write was involved.
    Network,
    /// A write that may or may not have happened. Never re-send it: reconcile.
    OutcomeUnknown,
}

impl ErrorKind {
    /// The kind's stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidPayload => "invalid_payload",
            Self::Refused => "refused",
            Self::NotSent => "not_sent",
            Self::Network => "network",
            Self::OutcomeUnknown => "outcome_unknown",
        }
    }
}

/// What a program may do after an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Retry {
    /// The same call will fail again.
    Never,
    /// The same call may be made again; after this delay when the server named one.
    Safe {
        /// The server's `Retry-After`.
        after: Option<Duration>,
    },
    /// Do not call again: find out what happened first.
    Reconcile,
}

/// The intent an error is about: enough to find it in the journal, nothing personal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IntentRef {
    /// The intent's id, also its key in the journal.
    pub id: String,
    /// The operation's name: `guichet.formalities.create`.
    pub operation: String,
    /// The natural key, identifiers masked.
    pub natural_key: String,
}

/// The one public error of the crate. Cheap to move, safe to print: no message holds a NIR, an IBAN, a token, a
/// password or a document's body.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    code: Cow<'static, str>,
    message: Cow<'static, str>,
    status: Option<u16>,
    request_id: Option<String>,
    server_codes: Vec<String>,
    issues: Vec<Issue>,
    retry: Retry,
    intent: Option<IntentRef>,
}

impl Error {
    /// The family.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The stable code, listed in [`code`].
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// What happened, in one English sentence; a server's own French sentence is quoted as it came.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The HTTP status, when an answer came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The server's name for the exchange (`x-correlationid`, `x-request-id`, or the code in the GU's message).
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The server's own error codes, as sent: `2009`, `ER_API_MANDAT_VERIFICATION`.
    pub fn server_codes(&self) -> &[String] {
        &self.0.server_codes
    }

    /// Every field concerned, with its JSON path.
    pub fn issues(&self) -> &[Issue] {
        &self.0.issues
    }

    /// What a program may do next.
    pub fn retry(&self) -> Retry {
        self.0.retry
    }

    /// The intent concerned, for a write.
    pub fn intent(&self) -> Option<&IntentRef> {
        self.0.intent.as_ref()
    }

    /// The error as JSON, for logs and for the bindings: the same keys in every language.
    pub fn to_json(&self) -> serde_json::Value {
        let inner = &*self.0;
        serde_json::json!({
            "kind": inner.kind,
            "code": inner.code,
            "message": inner.message,
            "status": inner.status,
            "requestId": inner.request_id,
            "serverCodes": inner.server_codes,
            "issues": inner.issues,
            "retry": match inner.retry {
                Retry::Never => "never",
                Retry::Safe { .. } => "safe",
                Retry::Reconcile => "reconcile",
            },
            "retryAfterSeconds": match inner.retry {
                Retry::Safe { after } => after.map(|delay| delay.as_secs()),
                _ => None,
            },
            "intent": inner.intent,
        })
    }

    pub(crate) fn new(
        kind: ErrorKind,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        let retry = match kind {
            ErrorKind::InvalidPayload | ErrorKind::Refused => Retry::Never,
            ErrorKind::NotSent | ErrorKind::Network => Retry::Safe { after: None },
            ErrorKind::OutcomeUnknown => Retry::Reconcile,
        };
        Self(Box::new(Inner {
            kind,
            code: code.into(),
            message: message.into(),
            status: None,
            request_id: None,
            server_codes: Vec::new(),
            issues: Vec::new(),
            retry,
            intent: None,
        }))
    }

    /// An `InvalidPayload` made of issues found by our own checks.
    pub(crate) fn invalid(code: &'static str, issues: Vec<Issue>) -> Self {
        let errors = issues.iter().filter(|issue| issue.severity == Severity::Error).count();
        let plural = if errors == 1 { "mistake" } else { "mistakes" };
        Self::new(ErrorKind::InvalidPayload, code, format!("{errors} {plural} found before sending"))
            .with_issues(issues)
    }

    /// An `InvalidPayload` about one argument or setting rather than about a document.
    pub(crate) fn invalid_argument(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::InvalidPayload, code, message)
    }

    /// The same failure in front of a write that therefore never left.
    pub(crate) fn into_not_sent(mut self, what: &str) -> Self {
        self.0.kind = ErrorKind::NotSent;
        self.0.message = format!("{what}: {}", self.0.message).into();
        self
    }

    /// The same error about a write that was refused; whether it may be tried again stays.
    pub(crate) fn into_refused(mut self) -> Self {
        self.0.kind = ErrorKind::Refused;
        self
    }

    /// The same error about a write whose outcome it does not prove.
    pub(crate) fn into_unknown(mut self) -> Self {
        self.0.kind = ErrorKind::OutcomeUnknown;
        self.0.code = Cow::Borrowed(code::OUTCOME_UNKNOWN);
        self.0.retry = Retry::Reconcile;
        self.0.message =
            format!("{}; it may have been filed: do not send it again, reconcile", self.0.message).into();
        self
    }

    /// The same error with what the caller can do about it.
    pub(crate) fn with_advice(mut self, advice: &str) -> Self {
        self.0.message = format!("{}; {advice}", self.0.message).into();
        self
    }

    /// The same error without these secrets, should a server have quoted them. No rule recognises a password.
    pub(crate) fn without(mut self, secrets: &[&Secret]) -> Self {
        // Of shorter ones the words of the sentence itself would be made of.
        let secrets: Vec<&str> =
            secrets.iter().map(|secret| secret.expose()).filter(|secret| secret.len() >= 4).collect();
        let clean =
            |text: &str| secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, "***"));
        let inner = &mut *self.0;
        inner.message = clean(&inner.message).into();
        inner.request_id = inner.request_id.as_deref().map(clean);
        inner.server_codes.iter_mut().for_each(|code| *code = clean(code));
        for issue in &mut inner.issues {
            issue.path = clean(&issue.path);
            issue.message_fr = clean(&issue.message_fr).into();
            issue.message_en = clean(&issue.message_en).into();
        }
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        if id.is_some() {
            self.0.request_id = id;
        }
        self
    }

    pub(crate) fn with_server_codes(mut self, codes: Vec<String>) -> Self {
        self.0.server_codes = codes;
        self
    }

    pub(crate) fn with_issues(mut self, issues: Vec<Issue>) -> Self {
        self.0.issues = issues;
        self
    }

    pub(crate) fn with_retry(mut self, retry: Retry) -> Self {
        self.0.retry = retry;
        self
    }

    pub(crate) fn with_intent(mut self, intent: IntentRef) -> Self {
        self.0.intent = Some(intent);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 5;
        let inner = &*self.0;
        f.write_str(&inner.message)?;
        // Errors first: a warning alone never stopped anything.
        let ordered = [Severity::Error, Severity::Warning]
            .into_iter()
            .flat_map(|severity| inner.issues.iter().filter(move |issue| issue.severity == severity));
        for (n, issue) in ordered.take(SHOWN).enumerate() {
            write!(f, "{}{issue}", if n == 0 { ": " } else { "; " })?;
        }
        if inner.issues.len() > SHOWN {
            write!(f, "; and {} more", inner.issues.len() - SHOWN)?;
        }
        write!(f, " [{}", inner.code)?;
        if let Some(status) = inner.status {
            write!(f, ", HTTP {status}")?;
        }
        for server_code in &inner.server_codes {
            write!(f, ", server code {server_code}")?;
        }
        if let Some(id) = &inner.request_id {
            write!(f, ", request {id}")?;
        }
        if let Some(intent) = &inner.intent {
            write!(f, ", intent {}", intent.id)?;
        }
        f.write_str("]")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("code", &inner.code)
            .field("message", &inner.message)
            .field("status", &inner.status)
            .field("request_id", &inner.request_id)
            .field("server_codes", &inner.server_codes)
            .field("issues", &inner.issues)
            .field("retry", &inner.retry)
            .field("intent", &inner.intent)
            .finish()
    }
}

impl std::error::Error for Error {}
