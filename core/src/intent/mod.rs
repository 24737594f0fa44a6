//! A write that is built, checked and summarised but not sent.
//!
//! `prepare_*` returns an [`Intent`]; `submit(&intent)` sends exactly that body or refuses. In between the intent can
//! be shown, stored, reviewed, sent to another machine. What happened to it lives in the [`journal`](crate::journal).

mod document;
mod judge;
mod operation;
mod outcome;
mod reconcile;
mod submit;

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::error::{Error, IntentRef, code};
use crate::random;
use crate::report::Issue;

pub use operation::{Class, Operation, Repeat};
pub use outcome::Outcome;
pub use reconcile::{Reconciled, Settle, Verdict};

pub(crate) use document::{Document, DocumentBuilder};
pub(crate) use judge::{Expect, judge};
pub(crate) use reconcile::{Proof, reconcile, resolve};
pub(crate) use submit::{Judgement, submit};

/// Version of the serialised form.
const FORMAT: u32 = 1;

/// A write, ready to be sent, digest-bound.
///
/// `Debug` and `Display` show the summary only. The serialised form ([`to_json`](Self::to_json)) holds the whole body,
/// personal data included: treat it as the filing itself.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Intent {
    format: u32,
    id: String,
    operation: Operation,
    environment: String,
    account: String,
    key: String,
    key_shown: String,
    method: String,
    target: String,
    document: Document,
    digest: String,
    summary: Vec<String>,
    warnings: Vec<Issue>,
    hints: BTreeMap<String, String>,
    created: Timestamp,
}

impl Intent {
    /// The intent's id: 32 hexadecimal digits, its key in the journal.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it does.
    pub fn operation(&self) -> Operation {
        self.operation
    }

    /// Where it goes: `guichet:demo`, `urssaf:production`, `guichet:sandbox:41234`.
    pub fn environment(&self) -> &str {
        &self.environment
    }

    /// What makes it unique for that account and operation, identifiers masked: `declarer 123 456 789 00012 2026-T1`.
    pub fn natural_key(&self) -> &str {
        &self.key_shown
    }

    /// SHA-256 over everything that will be sent, files included: `sha256:…`.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// What a person confirms: one fact a line, identifiers masked.
    pub fn summary(&self) -> &[String] {
        &self.summary
    }

    /// What our checks found worth a look.
    pub fn warnings(&self) -> &[Issue] {
        &self.warnings
    }

    /// Adds warnings: they are beside what is sent, and not in the digest.
    pub(crate) fn warned(mut self, warnings: Vec<Issue>) -> Self {
        self.warnings.extend(warnings);
        self
    }

    /// When it was prepared.
    pub fn created(&self) -> Timestamp {
        self.created
    }

    /// The body for a person's eyes: personal data in clear, files and secrets described instead of shown.
    pub fn preview(&self) -> serde_json::Value {
        self.document.preview()
    }

    /// The intent as text, to be stored or sent to another machine. Personal data in clear; no secret.
    ///
    /// # Errors
    /// [`code::NOT_PORTABLE`] when an attachment was given as bytes or as a reader: give it by path.
    pub fn to_json(&self) -> Result<String, Error> {
        serde_json::to_string(self).map_err(|_| {
            Error::invalid_argument(
                code::NOT_PORTABLE,
                "an attachment was given as bytes or as a reader; give it by path to store or move the intent",
            )
        })
    }

    /// Reads an intent back.
    ///
    /// # Errors
    /// [`code::DECODE`] for what is no intent, [`code::TAMPERED`] when it is not the one that was prepared.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let intent: Self = serde_json::from_str(text).map_err(|error| {
            Error::invalid_argument(
                code::DECODE,
                format!(
                    "not an intent: {:?} error at line {} column {}",
                    error.classify(),
                    error.line(),
                    error.column()
                ),
            )
        })?;
        if intent.format != FORMAT {
            return Err(Error::invalid_argument(
                code::FOREIGN_INTENT,
                "the intent is of another library version",
            ));
        }
        intent.verify()?;
        Ok(intent)
    }

    /// What an error says of the intent.
    pub fn reference(&self) -> IntentRef {
        IntentRef {
            id: self.id.clone(),
            operation: self.operation.name().to_owned(),
            natural_key: self.key_shown.clone(),
        }
    }

    pub(crate) fn account(&self) -> &str {
        &self.account
    }

    /// Fingerprint of environment, account, operation and natural key: the same for the same filing, whoever prepares it.
    /// What a job queue carries.
    pub fn key(&self) -> &str {
        &self.key
    }

    pub(crate) fn method(&self) -> Result<reqwest::Method, Error> {
        self.method
            .parse()
            .map_err(|_| Error::invalid_argument(code::FOREIGN_INTENT, "the intent names no HTTP method"))
    }

    pub(crate) fn target(&self) -> &str {
        &self.target
    }

    pub(crate) fn document(&self) -> &Document {
        &self.document
    }

    pub(crate) fn hints(&self) -> &BTreeMap<String, String> {
        &self.hints
    }

    fn verify(&self) -> Result<(), Error> {
        // A digest can be made again by anybody. `@elsewhere/` behind a base URL would lead the token to another server.
        if !self.target.starts_with('/') {
            return Err(Error::invalid_argument(
                code::FOREIGN_INTENT,
                "the intent names no path on the server",
            ));
        }
        if self.compute_digest() == self.digest {
            return Ok(());
        }
        Err(Error::invalid_argument(
            code::TAMPERED,
            "the intent is not the one that was prepared: prepare again",
        )
        .with_intent(self.reference()))
    }

    fn compute_digest(&self) -> String {
        let mut context = Context::new(&SHA256);
        context.update(b"mandataire/intent/1");
        let fields =
            [self.operation.name(), &self.environment, &self.account, &self.key, &self.method, &self.target];
        for field in fields {
            context.update(&(field.len() as u64).to_be_bytes());
            context.update(field.as_bytes());
        }
        self.document.digest_into(&mut context);
        format!("sha256:{}", random::hex(context.finish().as_ref()))
    }
}

impl fmt::Display for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} on {}", self.operation, self.environment)?;
        for line in &self.summary {
            writeln!(f, "  {line}")?;
        }
        for warning in &self.warnings {
            writeln!(f, "  {warning}")?;
        }
        write!(f, "  {}", self.digest)
    }
}

impl fmt::Debug for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Intent")
            .field("id", &self.id)
            .field("operation", &self.operation)
            .field("environment", &self.environment)
            .field("natural_key", &self.key_shown)
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}

/// What makes a write unique. The plain text never leaves this struct: intents and journals keep its hash.
pub(crate) struct NaturalKey {
    pub(crate) plain: String,
    /// For eyes: identifiers masked.
    pub(crate) shown: String,
}

impl NaturalKey {
    /// A key that holds nothing personal.
    pub(crate) fn public(key: impl Into<String>) -> Self {
        let plain = key.into();
        Self { shown: plain.clone(), plain }
    }
}

/// An intent in the making.
pub(crate) struct Draft {
    pub(crate) operation: Operation,
    pub(crate) environment: String,
    pub(crate) account: String,
    pub(crate) key: NaturalKey,
    pub(crate) method: reqwest::Method,
    pub(crate) target: String,
    pub(crate) document: Document,
    pub(crate) summary: Vec<String>,
    pub(crate) warnings: Vec<Issue>,
    /// What reconciling will need, nothing personal: references, ids, the status before.
    pub(crate) hints: BTreeMap<String, String>,
}

impl Draft {
    /// Binds everything by its digest.
    pub(crate) fn seal(self, clock: &Clock) -> Intent {
        let key =
            fingerprint(&["key", &self.environment, &self.account, self.operation.name(), &self.key.plain]);
        let mut intent = Intent {
            format: FORMAT,
            id: random::id(),
            operation: self.operation,
            environment: self.environment,
            account: self.account,
            key,
            key_shown: self.key.shown,
            method: self.method.to_string(),
            target: self.target,
            document: self.document,
            digest: String::new(),
            summary: self.summary,
            warnings: self.warnings,
            hints: self.hints,
            created: clock.now(),
        };
        intent.digest = intent.compute_digest();
        intent
    }
}

/// A hash that stands for something that must not be kept in clear.
pub(crate) fn fingerprint(parts: &[&str]) -> String {
    let mut context = Context::new(&SHA256);
    for part in parts {
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part.as_bytes());
    }
    random::hex(context.finish().as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn intent(key: &str, body: &str) -> Intent {
        Draft {
            operation: Operation::Declarer,
            environment: "urssaf:test".into(),
            account: "acc".into(),
            key: NaturalKey { plain: key.into(), shown: "masked".into() },
            method: reqwest::Method::POST,
            target: "/declarer".into(),
            document: Document::plain(&serde_json::json!({ "nir": body })),
            summary: vec!["one line".into()],
            warnings: vec![],
            hints: BTreeMap::new(),
        }
        .seal(&Clock::system())
    }

    #[test]
    fn an_intent_travels_and_tampering_shows() {
        let original = intent("185057800608491", "185057800608491");
        let text = original.to_json().unwrap();
        assert_eq!(Intent::from_json(&text).unwrap().digest(), original.digest());
        for (from, to) in [
            ("185057800608491", "285057800608491"),
            ("/declarer", "/payer"),
            ("urssaf:test", "urssaf:production"),
        ] {
            let error = Intent::from_json(&text.replace(from, to)).unwrap_err();
            assert_eq!(error.code(), code::TAMPERED);
        }
        let error = Intent::from_json("{\"format\":1,\"nir\":\"185057800608491\"}").unwrap_err();
        assert_eq!(error.code(), code::DECODE);
        assert!(!error.to_string().contains("185057800608491"));
    }

    #[test]
    fn neither_debug_nor_display_shows_the_body_or_the_key() {
        let intent = intent("185057800608491", "185057800608491");
        let shown = format!("{intent:?} {intent} {:?}", intent.reference());
        assert!(!shown.contains("185057800608491"), "{shown}");
    }
}
