//! Finds out what happened to writes of unknown outcome: looks, never re-sends.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, stream};
use jiff::Timestamp;
use serde::Serialize;

use crate::clock::Clock;
use crate::error::{Error, IntentRef, code};
use crate::journal::{Change, Decision, Entry, Filter, Journal, JournalError, State};
use crate::points::point;
use crate::random;

/// Looks at once.
const LOOKS: usize = 8;

/// How long after the last sending a look counts. A server may commit late: a look before that proves nothing.
///
/// Defaults: 60 s, then 5 min, then a person decides. The real servers' lag is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settle {
    /// Before the first look counts.
    pub first: Duration,
    /// Before a second absence hands the case to a person.
    pub second: Duration,
}

impl Default for Settle {
    fn default() -> Self {
        Self { first: Duration::from_secs(60), second: Duration::from_secs(300) }
    }
}

/// What reconciling one write brought.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reconciled {
    /// Which write.
    pub intent: IntentRef,
    /// What is known now.
    pub verdict: Verdict,
}

/// What is known of a write now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "verdict", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// The server has it.
    Accepted {
        /// What the server named.
        reference: BTreeMap<String, String>,
    },
    /// Nothing was filed: its sender was heard of, or a person decided so, while this call looked.
    NotFiled,
    /// Too early, or the look failed: ask again then.
    Wait {
        /// When a look will count.
        until: Timestamp,
        /// Why the look failed, if it did.
        because: Option<String>,
    },
    /// No proof can be had: a person looks and decides (`resolve`).
    NeedsHuman,
}

/// What a look at the server showed.
pub(crate) enum Proof {
    /// It is there.
    Present(BTreeMap<String, String>),
    /// It is not there (yet).
    Absent,
    /// The administration offers no read-back.
    NoReadBack,
}

/// Looks for every write of unknown outcome of one account.
pub(crate) async fn reconcile<F>(
    journal: &dyn Journal,
    clock: &Clock,
    settle: Settle,
    (environment, account): (&str, &str),
    look: impl Fn(Entry) -> F,
) -> Result<Vec<Reconciled>, JournalError>
where
    F: Future<Output = Result<Proof, Error>>,
{
    let now = journal.now(clock).await?;
    let filter =
        Filter { environment: Some(environment.to_owned()), account: Some(account.to_owned()), open: true };
    let mut open: Vec<(usize, Entry)> = journal.find(filter).await?.into_iter().enumerate().collect();
    // Several machines look at once: each begins elsewhere, and what one has settled the others need not look for.
    let middle = usize::try_from(random::number()).unwrap_or(0) % open.len().max(1);
    open.rotate_left(middle);
    let mut out: Vec<(usize, Reconciled)> = stream::iter(open)
        .map(|(n, entry)| {
            let look = &look;
            async move {
                if entry.state == State::Sending && now < entry.lease_until {
                    // Somebody is sending it right now.
                    let wait = Verdict::Wait { until: entry.lease_until, because: None };
                    return Ok(Some((n, said(&entry, wait))));
                }
                let verdict = match one(journal, clock, settle, &entry, look).await {
                    // Somebody else has looked meanwhile, or its sender was heard of.
                    Err(JournalError::Stale | JournalError::Impossible(_)) => {
                        match journal.get(&entry.id).await? {
                            Some(now) => found(&now, settle),
                            None => return Ok(None),
                        }
                    }
                    other => other?,
                };
                Ok(Some((n, said(&entry, verdict))))
            }
        })
        .buffer_unordered(LOOKS)
        .try_filter_map(|one| std::future::ready(Ok(one)))
        .try_collect()
        .await?;
    out.sort_by_key(|(n, _)| *n);
    Ok(out.into_iter().map(|(_, one)| one).collect())
}

async fn one<F>(
    journal: &dyn Journal,
    clock: &Clock,
    settle: Settle,
    entry: &Entry,
    look: impl Fn(Entry) -> F,
) -> Result<Verdict, JournalError>
where
    F: Future<Output = Result<Proof, Error>>,
{
    if entry.state == State::NeedsHuman {
        return Ok(Verdict::NeedsHuman);
    }
    let first = after(entry.last_sent(), settle.first);
    let second = after(entry.last_sent(), settle.second.max(settle.first));
    // The moment the look began: what it saw is at least that recent.
    let at = journal.now(clock).await?;
    if at < first {
        return Ok(Verdict::Wait { until: first, because: None });
    }
    // A look every settle time is enough: the server is not asked again because somebody calls more often.
    let next = after(entry.changed_at(), settle.first).min(second.max(first));
    if entry.looks > 0 && at < next {
        return Ok(Verdict::Wait { until: next, because: None });
    }
    if journal.get(&entry.id).await?.is_none_or(|now| now.version != entry.version) {
        return Err(JournalError::Stale);
    }
    point("reconcile.look.before");
    let seen = look(entry.clone()).await;
    point("reconcile.look.after");
    let (change, verdict) = match seen {
        Ok(Proof::Present(reference)) => {
            (Change::Accepted { at, reference: reference.clone() }, Verdict::Accepted { reference })
        }
        Ok(Proof::Absent) if at < second => {
            (Change::Looked { at }, Verdict::Wait { until: second, because: None })
        }
        Ok(Proof::Absent | Proof::NoReadBack) => (Change::NeedsHuman { at }, Verdict::NeedsHuman),
        Err(error) => {
            let until = after(at, settle.first);
            return Ok(Verdict::Wait { until, because: Some(error.to_string()) });
        }
    };
    journal.update(&entry.id, entry.version, change).await?;
    point("reconcile.update.after");
    Ok(verdict)
}

/// What somebody else found.
fn found(entry: &Entry, settle: Settle) -> Verdict {
    match entry.state {
        State::Accepted => Verdict::Accepted { reference: entry.reference.clone() },
        State::NeedsHuman => Verdict::NeedsHuman,
        State::Refused | State::NotSent => Verdict::NotFiled,
        State::Sending | State::Unknown => {
            Verdict::Wait { until: after(entry.last_sent(), settle.second), because: None }
        }
    }
}

/// Journals what a person decided about a write that only a person can settle.
pub(crate) async fn resolve(
    journal: &dyn Journal,
    clock: &Clock,
    (environment, account): (&str, &str),
    intent_id: &str,
    decision: Decision,
) -> Result<Entry, Error> {
    if decision.who.trim().is_empty() || decision.why.trim().is_empty() {
        return Err(Error::invalid_argument(code::CONFIG, "a decision needs who decided and why"));
    }
    let entry = journal
        .get(intent_id)
        .await?
        .filter(|entry| entry.environment == environment && entry.account == account)
        .ok_or(JournalError::Missing)?;
    let change = Change::Decided { at: clock.now(), decision };
    Ok(journal.update(intent_id, entry.version, change).await?)
}

fn after(from: Timestamp, wait: Duration) -> Timestamp {
    from.checked_add(wait).unwrap_or(Timestamp::MAX)
}

fn said(entry: &Entry, verdict: Verdict) -> Reconciled {
    Reconciled { intent: entry.reference_for_errors(), verdict }
}
