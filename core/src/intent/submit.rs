//! Sends an intent: durable first, once, and whatever happens is written down.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::{Intent, Outcome};
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, IntentRef, code};
use crate::http::Turn;
use crate::journal::{Change, Claim, Entry, Journal, JournalError, NewEntry};
use crate::points::point;

/// What the last bytes may take on their way after a turn.
const MARGIN: Duration = Duration::from_secs(5);

/// What one sending proved.
pub(crate) enum Judgement {
    /// The server did it.
    Accepted { reference: BTreeMap<String, String>, answer: Value },
    /// The server's definite no.
    Refused(Error),
    /// Provably nothing left.
    NotSent(Error),
    /// Anything else.
    Unknown(Error),
}

impl Judgement {
    pub(crate) fn map_error(self, map: impl FnOnce(Error) -> Error) -> Self {
        match self {
            Self::Accepted { .. } => self,
            Self::Refused(error) => Self::Refused(map(error)),
            Self::NotSent(error) => Self::NotSent(map(error)),
            Self::Unknown(error) => Self::Unknown(map(error)),
        }
    }
}

/// Submits: no byte leaves before the journal holds the intent. Recording and sending are one task of their own: a caller that
/// goes away, at whatever moment, cuts neither, and the outcome is written down.
pub(crate) async fn submit<F>(
    journal: &Arc<dyn Journal>,
    clock: &Clock,
    intent: &Intent,
    lasts: Duration,
    send: impl FnOnce(Turn) -> F + Send + 'static,
) -> Result<Outcome, Error>
where
    F: Future<Output = Judgement> + Send + 'static,
{
    intent.verify()?;
    let turn = Turn::begin(lasts);
    let new = NewEntry::of(intent, clock.now(), lasts.saturating_add(MARGIN));
    let (journal, clock, who) = (Arc::clone(journal), clock.clone(), intent.reference());
    let warnings = intent.warnings().to_vec();
    let task = tokio::spawn(async move {
        match claim(&*journal, new, &who).await {
            Ok(entry) => {
                if let Some(first) = warnings.first() {
                    // Who files in one step sees them nowhere else.
                    tracing::warn!(
                        intent = who.id,
                        warnings = warnings.len(),
                        "sending what is doubtful: {first}"
                    );
                }
                record(&*journal, &clock, entry, send(turn), who).await
            }
            Err(answer) => answer,
        }
    });
    match task.await {
        Ok(result) => result,
        // The task panicked or the runtime is going down: an entry that says `sending` reconciles as unknown.
        Err(_) => Err(Error::new(
            ErrorKind::OutcomeUnknown,
            code::OUTCOME_UNKNOWN,
            "the sending was interrupted; do not send it again, reconcile",
        )
        .with_intent(intent.reference())),
    }
}

/// The entry of what is to be sent; or what is answered without sending.
async fn claim(
    journal: &dyn Journal,
    new: NewEntry,
    who: &IntentRef,
) -> Result<Entry, Result<Outcome, Error>> {
    let key = new.key.clone();
    point("intent.claim.before");
    let claim = journal.claim(new).await.map_err(|error| Err(not_durable(&error, who)))?;
    point("intent.claim.after");
    match claim {
        Claim::Mine(entry) => Ok(entry),
        Claim::Recorded(entry) => Err(Ok(recorded(&entry))),
        Claim::Unresolved(entry) => Err(Err(unresolved(&entry, &key, who))),
        Claim::Conflict(_) => Err(Err(Error::invalid_argument(
            code::KEY_CONFLICT,
            "the same filing was already made with another content; nothing was sent. If it really is another \
             filing, give it another reference (Urssaf: another revision)",
        )
        .with_intent(who.clone()))),
    }
}

async fn record(
    journal: &dyn Journal,
    clock: &Clock,
    entry: Entry,
    sending: impl Future<Output = Judgement>,
    who: IntentRef,
) -> Result<Outcome, Error> {
    point("intent.send.before");
    let judgement = sending.await;
    point("intent.send.after");
    let at = clock.now();
    let (change, result) = match judgement {
        Judgement::Accepted { reference, answer } => (
            Change::Accepted { at, reference: reference.clone() },
            Ok(Outcome { intent_id: entry.id.clone(), reference, recorded: false, answer: Some(answer) }),
        ),
        Judgement::Refused(error) => {
            (Change::Refused { at, code: error.code().to_owned(), status: error.status() }, Err(error))
        }
        Judgement::NotSent(error) => (Change::NotSent { at, code: error.code().to_owned() }, Err(error)),
        Judgement::Unknown(error) => {
            (Change::Unknown { at, code: error.code().to_owned(), status: error.status() }, Err(error))
        }
    };
    if let Err(error) = keep(journal, &entry, change).await {
        // The entry still says `sending`: a later reconcile looks at the server, nothing is sent twice.
        tracing::error!(intent = entry.id, %error, "the outcome could not be journalled");
    }
    point("intent.update.after");
    result.map_err(|error| error.with_intent(who))
}

/// Writes the outcome down. Proof that the server did it counts also when somebody took the sender for dead meanwhile.
async fn keep(journal: &dyn Journal, entry: &Entry, change: Change) -> Result<(), JournalError> {
    let mut version = entry.version;
    loop {
        match journal.update(&entry.id, version, change.clone()).await {
            Err(JournalError::Stale) if matches!(change, Change::Accepted { .. }) => {
                match journal.get(&entry.id).await? {
                    Some(now) if now.state.is_open() && now.attempts == entry.attempts => {
                        version = now.version;
                    }
                    _ => return Err(JournalError::Stale),
                }
            }
            other => return other.map(drop),
        }
    }
}

fn recorded(entry: &Entry) -> Outcome {
    Outcome { intent_id: entry.id.clone(), reference: entry.reference.clone(), recorded: true, answer: None }
}

fn unresolved(entry: &Entry, key: &str, who: &IntentRef) -> Error {
    let which = if entry.key == key {
        "an earlier submission of the same filing"
    } else {
        "an earlier filing of the same account and period"
    };
    let message = format!(
        "{which} has no known outcome (state {}); nothing was sent now: reconcile it",
        entry.state.as_str()
    );
    Error::new(ErrorKind::OutcomeUnknown, code::UNRESOLVED, message)
        .with_intent(IntentRef { id: entry.id.clone(), ..who.clone() })
}

fn not_durable(error: &JournalError, who: &IntentRef) -> Error {
    Error::new(
        ErrorKind::NotSent,
        code::JOURNAL,
        format!("the journal could not keep the intent, so nothing was sent: {error}"),
    )
    .with_intent(who.clone())
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;
    use crate::intent::tests::intent;
    use crate::intent::{Proof, Settle, Verdict, reconcile};
    use crate::journal::{BoxFuture, Filter, MemoryJournal, State};

    const LASTS: Duration = Duration::from_secs(60);

    fn accepted() -> Judgement {
        Judgement::Accepted { reference: [("id".into(), "7".into())].into(), answer: Value::Null }
    }

    fn unknown() -> Judgement {
        Judgement::Unknown(Error::new(ErrorKind::OutcomeUnknown, code::BROKEN, "cut"))
    }

    fn memory() -> Arc<dyn Journal> {
        Arc::new(MemoryJournal::new())
    }

    #[tokio::test]
    async fn an_accepted_filing_is_sent_once_and_remembered() {
        let (journal, clock, sent) = (memory(), Clock::system(), Arc::new(AtomicU32::new(0)));
        let send = || {
            let sent = Arc::clone(&sent);
            move |_| {
                sent.fetch_add(1, Ordering::SeqCst);
                async { accepted() }
            }
        };
        let first = submit(&journal, &clock, &intent("k", "a"), LASTS, send()).await.unwrap();
        let second = submit(&journal, &clock, &intent("k", "a"), LASTS, send()).await.unwrap();
        assert_eq!((first.recorded(), second.recorded()), (false, true));
        assert_eq!(second.id(), Some("7"));
        let other = submit(&journal, &clock, &intent("k", "b"), LASTS, send()).await.unwrap_err();
        assert_eq!(other.code(), code::KEY_CONFLICT);
        assert_eq!(sent.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn nothing_is_sent_while_an_outcome_is_unknown() {
        let (journal, clock) = (memory(), Clock::system());
        let error =
            submit(&journal, &clock, &intent("k", "a"), LASTS, |_| async { unknown() }).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
        let again = submit(&journal, &clock, &intent("k", "a"), LASTS, |_| async { panic!("sent") })
            .await
            .unwrap_err();
        assert_eq!(again.code(), code::UNRESOLVED);
        assert_eq!(again.intent().unwrap().id, error.intent().unwrap().id);
    }

    #[tokio::test]
    async fn a_caller_that_goes_away_does_not_cut_the_sending() {
        let (journal, clock) = (memory(), Clock::system());
        let (go, gone) = tokio::sync::oneshot::channel::<()>();
        let (done, finished) = tokio::sync::oneshot::channel::<()>();
        let intent = intent("k", "a");
        let sending = submit(&journal, &clock, &intent, LASTS, |_| async move {
            let _ = gone.await;
            let _ = done.send(());
            accepted()
        });
        assert!(tokio::time::timeout(Duration::from_millis(1), sending).await.is_err());
        go.send(()).unwrap();
        finished.await.unwrap();
        while journal.get(intent.id()).await.unwrap().unwrap().state == State::Sending {
            tokio::task::yield_now().await;
        }
        assert_eq!(journal.get(intent.id()).await.unwrap().unwrap().state, State::Accepted);
    }

    /// A journal on a full disk.
    #[derive(Debug)]
    struct Full;

    impl Journal for Full {
        fn claim(&self, _: NewEntry) -> BoxFuture<'_, Result<Claim, JournalError>> {
            Box::pin(async { Err(JournalError::Unavailable("disk full".into())) })
        }
        fn update<'a>(&'a self, _: &'a str, _: u64, _: Change) -> BoxFuture<'a, Result<Entry, JournalError>> {
            Box::pin(async { Err(JournalError::Missing) })
        }
        fn get<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>> {
            Box::pin(async { Ok(None) })
        }
        fn held<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>> {
            Box::pin(async { Ok(None) })
        }
        fn find(&self, _: Filter) -> BoxFuture<'_, Result<Vec<Entry>, JournalError>> {
            Box::pin(async { Ok(vec![]) })
        }
        fn purge(&self, _: jiff::Timestamp) -> BoxFuture<'_, Result<u64, JournalError>> {
            Box::pin(async { Ok(0) })
        }
    }

    #[tokio::test]
    async fn nothing_leaves_when_the_journal_cannot_keep_it() {
        let journal: Arc<dyn Journal> = Arc::new(Full);
        let sent = |_| async { panic!("sent") };
        let error = submit(&journal, &Clock::system(), &intent("k", "a"), LASTS, sent).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::NotSent, code::JOURNAL));
    }

    #[tokio::test]
    async fn a_look_counts_only_after_the_settle_time_and_absence_ends_with_a_person() {
        let journal = memory();
        let now = Arc::new(std::sync::Mutex::new("2026-01-01T00:00:00Z".parse::<jiff::Timestamp>().unwrap()));
        let clock = Clock::from_fn({
            let now = Arc::clone(&now);
            move || *crate::sync::lock(&now)
        });
        let pass = |seconds| {
            let mut now = crate::sync::lock(&now);
            *now += Duration::from_secs(seconds);
        };
        submit(&journal, &clock, &intent("k", "a"), LASTS, |_| async { unknown() }).await.unwrap_err();
        let looks = AtomicU32::new(0);
        let round = |proof: fn() -> Result<Proof, Error>| {
            let (journal, clock, looks) = (&journal, &clock, &looks);
            async move {
                let look = |_| {
                    looks.fetch_add(1, Ordering::SeqCst);
                    async move { proof() }
                };
                let who = ("urssaf:test", "acc");
                let done = reconcile(&**journal, clock, Settle::default(), who, look).await;
                done.unwrap().pop().map(|one| one.verdict)
            }
        };
        assert!(matches!(round(|| Ok(Proof::Absent)).await, Some(Verdict::Wait { .. })));
        assert_eq!(looks.load(Ordering::SeqCst), 0, "a look before the settle time proves nothing");
        pass(61);
        let failed = || Err(Error::new(ErrorKind::Network, code::CONNECT, "no connection"));
        assert!(matches!(round(failed).await, Some(Verdict::Wait { because: Some(_), .. })));
        assert!(matches!(round(|| Ok(Proof::Absent)).await, Some(Verdict::Wait { because: None, .. })));
        assert!(matches!(round(|| panic!("too soon after the last look")).await, Some(Verdict::Wait { .. })));
        pass(240);
        assert_eq!(round(|| Ok(Proof::Absent)).await, Some(Verdict::NeedsHuman));
        assert_eq!(round(|| panic!("no look after that")).await, Some(Verdict::NeedsHuman));
        assert_eq!(looks.load(Ordering::SeqCst), 3);
    }
}
