//! What was filed, for those who ask later: an export without personal data, and how long it is kept.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::{Decision, Entry, Event, Filter, Journal, JournalError, State};
use crate::intent::Operation;

/// How long outcomes are kept when nobody says otherwise: six months.
pub const KEPT: SignedDuration = SignedDuration::from_hours(24 * 183);

/// One filing, for an auditor: identifiers masked, no body. The digest proves which content was sent to whoever has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditRecord {
    /// The intent's id.
    pub id: String,
    /// What it did.
    pub operation: Operation,
    /// Where it went.
    pub environment: String,
    /// The natural key, identifiers masked.
    pub key: String,
    /// SHA-256 over everything that was sent, files included.
    pub digest: String,
    /// What became of it.
    pub state: State,
    /// How many times it was sent.
    pub attempts: u32,
    /// The last sending.
    pub sent_at: Timestamp,
    /// What the server named: `id`, `liasseNumber`, …
    pub reference: std::collections::BTreeMap<String, String>,
    /// What a person decided, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// Everything that happened, oldest first.
    pub history: Vec<Event>,
}

impl From<Entry> for AuditRecord {
    fn from(entry: Entry) -> Self {
        Self {
            id: entry.id,
            operation: entry.operation,
            environment: entry.environment,
            key: entry.key_shown,
            digest: entry.digest,
            state: entry.state,
            attempts: entry.attempts,
            sent_at: entry.sent_at,
            reference: entry.reference,
            decision: entry.decision,
            history: entry.history,
        }
    }
}

/// Everything the journal knows, oldest first.
///
/// # Errors
/// As the journal's.
pub async fn audit(journal: &dyn Journal, filter: Filter) -> Result<Vec<AuditRecord>, JournalError> {
    Ok(journal.find(filter).await?.into_iter().map(AuditRecord::from).collect())
}

/// Records as JSON Lines: one object a line.
pub fn to_json_lines(records: &[AuditRecord]) -> String {
    // Strings, numbers and instants: nothing in it can fail.
    records
        .iter()
        .fold(String::new(), |out, record| out + &serde_json::to_string(record).unwrap_or_default() + "\n")
}

/// Forgets what has been known for longer than [`KEPT`]; says how many. Open filings are never forgotten. For another time
/// call [`Journal::purge`].
///
/// # Errors
/// As the journal's.
pub async fn purge_old(journal: &dyn Journal, clock: &crate::clock::Clock) -> Result<u64, JournalError> {
    let now = journal.now(clock).await?;
    journal.purge(now.checked_sub(KEPT).unwrap_or(Timestamp::MIN)).await
}
