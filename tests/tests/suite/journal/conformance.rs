//! What every store must do. `MemoryJournal` is the model: a durable store answers as it does, and remembers.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use mandataire::intent::Operation;
use mandataire::journal::{
    Change, Claim, Decision, Entry, Filter, Journal, JournalError, MemoryJournal, NewEntry, State,
};

pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_760_000_000 + seconds)
}

pub(super) fn new(id: &str, key: &str, digest: &str) -> NewEntry {
    NewEntry {
        id: id.into(),
        operation: Operation::Declarer,
        environment: "urssaf:test".into(),
        account: "account".into(),
        key: key.into(),
        key_shown: format!("declarer {key}"),
        digest: digest.into(),
        hints: [("period".to_owned(), "2026-10".to_owned())].into(),
        at: at(0),
        lease: std::time::Duration::from_secs(60),
    }
}

pub(super) async fn mine(journal: &dyn Journal, new: NewEntry) -> Entry {
    match journal.claim(new).await.unwrap() {
        Claim::Mine(entry) => entry,
        other => panic!("not mine: {other:?}"),
    }
}

fn word(claim: &Result<Claim, JournalError>) -> String {
    match claim {
        Ok(Claim::Mine(entry)) => format!("mine {} {}", entry.id, entry.attempts),
        Ok(Claim::Recorded(entry)) => format!("recorded {}", entry.id),
        Ok(Claim::Unresolved(entry)) => format!("unresolved {}", entry.id),
        Ok(Claim::Conflict(entry)) => format!("conflict {}", entry.id),
        Ok(_) => "another".to_owned(),
        Err(error) => error.to_string(),
    }
}

fn accepted() -> Change {
    Change::Accepted { at: at(5), reference: [("id".to_owned(), "7".to_owned())].into() }
}

fn refused() -> Change {
    Change::Refused { at: at(5), code: "server.refused".into(), status: Some(400) }
}

fn unknown() -> Change {
    Change::Unknown { at: at(5), code: "network.broken".into(), status: None }
}

/// Runs everything against a store. `open` gives an empty one; `again` opens the same once more, if it is durable.
pub(super) async fn conforms<J, A>(open: impl Fn() -> J, again: impl Fn(&J) -> Option<A>)
where
    J: Journal + 'static,
    A: Journal + 'static,
{
    one_claim_wins(Arc::new(open())).await;
    a_key_is_held_until_nothing_was_filed(&open()).await;
    a_turn_that_was_lost_changes_nothing(&open()).await;
    a_group_waits(&open()).await;
    filters_and_order(&open()).await;
    what_is_old_and_known_is_forgotten(&open()).await;
    let store = open();
    let before = everything_is_kept(&store).await;
    if let Some(store) = again(&store) {
        assert_eq!(store.find(Filter::default()).await.unwrap(), before, "what was kept comes back whole");
    }
    for seed in 1..=20 {
        answers_like_the_model(&open(), seed).await;
    }
}

/// 64 tasks, one key: one sends.
async fn one_claim_wins(journal: Arc<dyn Journal>) {
    let tasks: Vec<_> = (0..64)
        .map(|n| {
            let journal = Arc::clone(&journal);
            tokio::spawn(async move { journal.claim(new(&format!("i{n}"), "k", "d")).await.unwrap() })
        })
        .collect();
    let mut winners = 0;
    for task in tasks {
        winners += usize::from(matches!(task.await.unwrap(), Claim::Mine(_)));
    }
    assert_eq!(winners, 1);
    assert_eq!(journal.find(Filter::default()).await.unwrap().len(), 1);
}

async fn a_key_is_held_until_nothing_was_filed(journal: &dyn Journal) {
    let entry = mine(journal, new("a", "k", "d")).await;
    assert_eq!((entry.state, entry.attempts), (State::Sending, 1));
    assert_eq!(word(&journal.claim(new("b", "k", "d")).await), "unresolved a");
    assert_eq!(word(&journal.claim(new("b", "k", "other")).await), "conflict a");
    let entry = journal.update("a", entry.version, refused()).await.unwrap();
    assert_eq!(entry.state, State::Refused);
    // A corrected body takes the key; then the first one again, when that was refused too.
    let second = mine(journal, new("b", "k", "other")).await;
    journal.update("b", second.version, refused()).await.unwrap();
    assert_eq!(word(&journal.claim(new("a", "k", "d")).await), "mine a 2");
    assert_eq!(word(&journal.claim(new("c", "k", "d")).await), "unresolved a");
    let entry = journal.get("a").await.unwrap().unwrap();
    journal.update("a", entry.version, accepted()).await.unwrap();
    assert_eq!(word(&journal.claim(new("c", "k", "d")).await), "recorded a");
    assert_eq!(word(&journal.claim(new("b", "k", "other")).await), "conflict a");
    assert_eq!(journal.get("nobody").await.unwrap(), None);
}

async fn a_turn_that_was_lost_changes_nothing(journal: &dyn Journal) {
    let entry = mine(journal, new("a", "k", "d")).await;
    let entry = journal.update("a", entry.version, unknown()).await.unwrap();
    assert_eq!(journal.update("a", entry.version - 1, refused()).await, Err(JournalError::Stale));
    assert_eq!(journal.update("b", 1, refused()).await, Err(JournalError::Missing));
    let impossible = journal.update("a", entry.version, refused()).await;
    assert_eq!(impossible, Err(JournalError::Impossible(State::Unknown)));
    assert_eq!(journal.get("a").await.unwrap(), Some(entry));
}

async fn a_group_waits(journal: &dyn Journal) {
    let revision = |id: &str, key: &str| {
        let mut new = new(id, key, id);
        new.hints.insert("group".into(), "account and period".into());
        new
    };
    let first = mine(journal, revision("a", "k")).await;
    assert_eq!(word(&journal.claim(revision("b", "k revision 1")).await), "unresolved a");
    let mut elsewhere = revision("c", "k elsewhere");
    elsewhere.account = "another".into();
    assert_eq!(word(&journal.claim(elsewhere).await), "mine c 1");
    journal.update("a", first.version, accepted()).await.unwrap();
    assert_eq!(word(&journal.claim(revision("b", "k revision 1")).await), "mine b 1");
}

async fn filters_and_order(journal: &dyn Journal) {
    for (n, account) in ["x", "y", "x", "y"].iter().enumerate() {
        let mut new = new(&format!("i{n}"), &format!("k{n}"), "d");
        new.account = (*account).to_owned();
        let entry = mine(journal, new).await;
        if n < 2 {
            journal.update(&entry.id, entry.version, accepted()).await.unwrap();
        }
    }
    let ids = |entries: Vec<Entry>| entries.into_iter().map(|entry| entry.id).collect::<Vec<_>>();
    let find = |account: Option<&str>, open| {
        journal.find(Filter { account: account.map(str::to_owned), open, ..Filter::default() })
    };
    assert_eq!(ids(find(None, false).await.unwrap()), ["i0", "i1", "i2", "i3"]);
    assert_eq!(ids(find(None, true).await.unwrap()), ["i2", "i3"]);
    assert_eq!(ids(find(Some("x"), true).await.unwrap()), ["i2"]);
    let elsewhere = Filter { environment: Some("nowhere".into()), ..Filter::default() };
    assert!(journal.find(elsewhere).await.unwrap().is_empty());
}

async fn what_is_old_and_known_is_forgotten(journal: &dyn Journal) {
    let old = mine(journal, new("old", "k1", "d")).await;
    journal.update("old", old.version, accepted()).await.unwrap();
    let open = mine(journal, new("open", "k2", "d")).await;
    journal.update("open", open.version, unknown()).await.unwrap();
    let happened = journal.get("old").await.unwrap().unwrap().changed_at();
    assert_eq!(journal.purge(happened).await.unwrap(), 0, "nothing happened before");
    assert_eq!(journal.purge(happened + SignedDuration::from_secs(3_600)).await.unwrap(), 1);
    let left = journal.find(Filter::default()).await.unwrap();
    assert_eq!(left.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["open"]);
    assert_eq!(word(&journal.claim(new("new", "k1", "other")).await), "mine new 1");
    assert_eq!(word(&journal.claim(new("new2", "k2", "d")).await), "unresolved open");
}

async fn everything_is_kept(journal: &dyn Journal) -> Vec<Entry> {
    let entry = mine(journal, new("a", "k", "d")).await;
    let entry = journal.update("a", entry.version, unknown()).await.unwrap();
    let entry = journal.update("a", entry.version, Change::Looked { at: at(70) }).await.unwrap();
    let entry = journal.update("a", entry.version, Change::NeedsHuman { at: at(400) }).await.unwrap();
    let decision =
        Decision { filed: true, who: "Claude \"C\" Tilleul".into(), why: "vu au portail ; é\u{0}è".into() };
    let entry = journal.update("a", entry.version, Change::Decided { at: at(500), decision }).await.unwrap();
    assert_eq!((entry.state, entry.looks, entry.history.len()), (State::Accepted, 1, 5));
    assert_eq!(journal.get("a").await.unwrap().as_ref(), Some(&entry));
    mine(journal, new("b", "k2", "d")).await;
    journal.find(Filter::default()).await.unwrap()
}

/// A store may have a clock of its own.
fn timeless(mut entry: Entry) -> Entry {
    (entry.sent_at, entry.lease_until) = (Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH);
    entry.history.iter_mut().for_each(|event| event.at = Timestamp::UNIX_EPOCH);
    entry
}

/// The same random story to the store and to the model: the same answers all along.
async fn answers_like_the_model(journal: &dyn Journal, seed: u64) {
    let model = MemoryJournal::new();
    let mut dice = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut roll = |sides: u64| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        dice % sides
    };
    for step in 0..200 {
        let n = roll(12);
        let id = format!("i{n}");
        if roll(3) == 0 {
            // An intent's key and body never change.
            let mut one = new(&id, &format!("k{}", n % 4), &format!("d{}", n % 3));
            one.at = at(step);
            if n.is_multiple_of(5) {
                one.operation = Operation::FormalitiesUpdate;
                one.key = format!("u{}", n % 2);
            }
            if n.is_multiple_of(2) {
                one.hints.insert("group".into(), format!("g{}", n % 3));
            }
            let (left, right) = (journal.claim(one.clone()).await, model.claim(one).await);
            assert_eq!(word(&left), word(&right), "seed {seed}, step {step}");
        } else {
            let version = model.get(&id).await.unwrap().map_or(1, |entry| entry.version);
            let version = if roll(10) == 0 { version + 1 } else { version };
            let change = match roll(7) {
                0 | 1 => accepted(),
                2 => refused(),
                3 => Change::NotSent { at: at(step), code: "network.connect".into() },
                4 => unknown(),
                5 => Change::Looked { at: at(step) },
                _ => Change::NeedsHuman { at: at(step) },
            };
            let left = journal.update(&id, version, change.clone()).await;
            let right = model.update(&id, version, change).await;
            assert_eq!(left.map(timeless), right.map(timeless), "seed {seed}, step {step}");
        }
    }
    let sorted = |mut entries: Vec<Entry>| {
        entries.sort_by(|a, b| a.id.cmp(&b.id));
        entries.into_iter().map(timeless).collect::<Vec<_>>()
    };
    for key in (0..4).flat_map(|n| [format!("k{n}"), format!("u{n}")]) {
        let (left, right) = (journal.held(&key).await.unwrap(), model.held(&key).await.unwrap());
        assert_eq!(left.map(timeless), right.map(timeless), "seed {seed}, {key}");
    }
    for open in [false, true] {
        let filter = || Filter { open, ..Filter::default() };
        let (left, right) = (journal.find(filter()).await.unwrap(), model.find(filter()).await.unwrap());
        assert_eq!(sorted(left), sorted(right), "seed {seed}");
    }
}

#[tokio::test]
async fn memory_conforms() {
    conforms(MemoryJournal::new, |_| None::<MemoryJournal>).await;
}
