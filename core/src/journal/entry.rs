//! One filing, as the journal knows it.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::IntentRef;
use crate::intent::{Intent, Operation};

/// What is known of a filing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum State {
    /// Recorded; being sent, or the sender died. After a while: unknown.
    Sending,
    /// The server did it.
    Accepted,
    /// The server's definite no.
    Refused,
    /// Provably nothing left, or a person found that nothing was filed.
    NotSent,
    /// Sent; whether it happened is not known.
    Unknown,
    /// Sent; only a person can find out.
    NeedsHuman,
}

impl State {
    /// The state's stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sending => "sending",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::NotSent => "not_sent",
            Self::Unknown => "unknown",
            Self::NeedsHuman => "needs_human",
        }
    }

    /// Nothing was filed: the natural key may be used again.
    pub const fn is_free(self) -> bool {
        matches!(self, Self::Refused | Self::NotSent)
    }

    /// The outcome is not known.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Sending | Self::Unknown | Self::NeedsHuman)
    }
}

/// What to record before a byte leaves.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// The intent's id.
    pub id: String,
    /// What it does.
    pub operation: Operation,
    /// Where it goes.
    pub environment: String,
    /// Fingerprint of the account that files.
    pub account: String,
    /// Fingerprint of the natural key.
    pub key: String,
    /// The natural key, identifiers masked.
    pub key_shown: String,
    /// Digest of everything that will be sent.
    pub digest: String,
    /// What reconciling will need; nothing personal.
    pub hints: BTreeMap<String, String>,
    /// Now.
    pub at: Timestamp,
    /// How long its sender may take. After that, others find out what came of it.
    pub lease: Duration,
}

impl NewEntry {
    /// What it is about besides its key: filings of one group wait for each other.
    pub fn group(&self) -> Option<&str> {
        self.hints.get("group").map(String::as_str)
    }

    /// Whether the entry is another filing about the same thing, whose outcome is not known.
    pub fn waits_for(&self, other: &Entry) -> bool {
        other.state.is_open()
            && other.key != self.key
            && other.environment == self.environment
            && other.account == self.account
            && other.operation == self.operation
            && self.group().is_some_and(|group| other.group() == Some(group))
    }

    /// The entry of an intent.
    pub fn of(intent: &Intent, at: Timestamp, lease: Duration) -> Self {
        Self {
            id: intent.id().to_owned(),
            operation: intent.operation(),
            environment: intent.environment().to_owned(),
            account: intent.account().to_owned(),
            key: intent.key().to_owned(),
            key_shown: intent.natural_key().to_owned(),
            digest: intent.digest().to_owned(),
            hints: intent.hints().clone(),
            at,
            lease,
        }
    }
}

/// One filing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The intent's id.
    pub id: String,
    /// Counts changes; [`Journal::update`](super::Journal::update) compares it.
    pub version: u64,
    /// What it does.
    pub operation: Operation,
    /// Where it went.
    pub environment: String,
    /// Fingerprint of the account that files.
    pub account: String,
    /// Fingerprint of the natural key.
    pub key: String,
    /// The natural key, identifiers masked.
    pub key_shown: String,
    /// Digest of everything that was sent.
    pub digest: String,
    /// What reconciling needs; nothing personal.
    pub hints: BTreeMap<String, String>,
    /// What is known.
    pub state: State,
    /// How many times it was sent. More than 1 only after a provable "not sent" or a refusal.
    pub attempts: u32,
    /// The last sending.
    pub sent_at: Timestamp,
    /// Until then its sender may be at work; nothing of it leaves later.
    pub lease_until: Timestamp,
    /// Looks at the server that showed nothing.
    pub looks: u32,
    /// What the server named: `id`, `liasseNumber`, …
    pub reference: BTreeMap<String, String>,
    /// What a person decided.
    pub decision: Option<Decision>,
    /// Everything that happened, oldest first.
    pub history: Vec<Event>,
}

impl Entry {
    /// What it is about besides its key: filings of one group wait for each other.
    pub fn group(&self) -> Option<&str> {
        self.hints.get("group").map(String::as_str)
    }

    /// When something last happened to it.
    pub fn changed_at(&self) -> Timestamp {
        self.history.last().map_or(self.sent_at, |event| event.at)
    }

    /// When something of it last left, as far as can be known: a sender of which nothing was heard may have worked until
    /// the end of its lease.
    pub fn last_sent(&self) -> Timestamp {
        if self.state == State::Sending { self.lease_until } else { self.sent_at }
    }

    /// What an error says of it.
    pub fn reference_for_errors(&self) -> IntentRef {
        IntentRef {
            id: self.id.clone(),
            operation: self.operation.name().to_owned(),
            natural_key: self.key_shown.clone(),
        }
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What: `sending`, `accepted`, `looked`, …
    pub what: String,
    /// An error code and status, or nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

/// What a person decided about a filing whose outcome could not be proved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// `true`: it was filed. `false`: it was not, and its natural key is free again.
    pub filed: bool,
    /// Who decided.
    pub who: String,
    /// Why: what they looked at.
    pub why: String,
}

/// What happened to an entry.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Change {
    /// The server did it.
    Accepted {
        /// When it was known.
        at: Timestamp,
        /// What the server named.
        reference: BTreeMap<String, String>,
    },
    /// The server said no.
    Refused {
        /// When.
        at: Timestamp,
        /// Our code.
        code: String,
        /// The HTTP status.
        status: Option<u16>,
    },
    /// Nothing left.
    NotSent {
        /// When.
        at: Timestamp,
        /// Our code.
        code: String,
    },
    /// Sent, outcome unknown.
    Unknown {
        /// When it was given up.
        at: Timestamp,
        /// Our code.
        code: String,
        /// The HTTP status, if one came.
        status: Option<u16>,
    },
    /// Somebody looked and saw nothing.
    Looked {
        /// When the look began.
        at: Timestamp,
    },
    /// Looking does not help any more.
    NeedsHuman {
        /// When.
        at: Timestamp,
    },
    /// A person decided.
    Decided {
        /// When.
        at: Timestamp,
        /// What.
        decision: Decision,
    },
}

impl Change {
    /// The same change at another instant: stores with a clock of their own use it.
    #[must_use]
    pub fn stamped(mut self, now: Timestamp) -> Self {
        match &mut self {
            Self::Accepted { at, .. }
            | Self::Refused { at, .. }
            | Self::NotSent { at, .. }
            | Self::Unknown { at, .. }
            | Self::Looked { at }
            | Self::NeedsHuman { at }
            | Self::Decided { at, .. } => *at = now,
        }
        self
    }
}
