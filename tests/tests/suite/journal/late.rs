//! A sender that was held up: nothing of it leaves after its turn.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use mandataire::guichet::{Environment, Guichet};
use mandataire::http::HttpSettings;
use mandataire::journal::{
    BoxFuture, Change, Claim, Entry, Filter, Journal, JournalError, MemoryJournal, NewEntry, State,
};
use mandataire::sandbox::Sandbox;
use mandataire::{ErrorKind, error::code};

/// Answers a claim long after it recorded it, as a process does that was stopped in between.
#[derive(Debug, Default)]
struct Late(MemoryJournal, Duration);

impl Journal for Late {
    fn claim(&self, new: NewEntry) -> BoxFuture<'_, Result<Claim, JournalError>> {
        Box::pin(async {
            let claim = self.0.claim(new).await;
            tokio::time::sleep(self.1).await;
            claim
        })
    }
    fn update<'a>(
        &'a self,
        id: &'a str,
        version: u64,
        change: Change,
    ) -> BoxFuture<'a, Result<Entry, JournalError>> {
        self.0.update(id, version, change)
    }
    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>> {
        self.0.get(id)
    }
    fn held<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Entry>, JournalError>> {
        self.0.held(key)
    }
    fn find(&self, filter: Filter) -> BoxFuture<'_, Result<Vec<Entry>, JournalError>> {
        self.0.find(filter)
    }
    fn purge(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, JournalError>> {
        self.0.purge(before)
    }
}

async fn client(sandbox: &Sandbox, journal: Arc<Late>, http: HttpSettings) -> Guichet {
    let guichet = Guichet::builder(Environment::sandbox(&sandbox.guichet_url()).unwrap())
        .credentials("mandataire@example.test", "sandbox-password")
        .journal(journal)
        .http(http)
        .build()
        .unwrap();
    guichet.log_in().await.unwrap();
    guichet
}

#[tokio::test]
async fn nothing_leaves_after_the_turn() {
    let sandbox = Sandbox::start().await.unwrap();
    let journal = Arc::new(Late(MemoryJournal::new(), Duration::from_millis(600)));
    let mut http = HttpSettings::default();
    http.deadline = Duration::from_millis(500);
    let guichet = client(&sandbox, journal.clone(), http).await;
    let before = sandbox.requests();
    let error = guichet.formalities().create(crate::kit::creation("late")).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::NotSent, code::TOO_LATE), "{error:?}");
    assert_eq!(sandbox.requests(), before);
    let entries = journal.find(Filter::default()).await.unwrap();
    assert_eq!(entries[0].state, State::NotSent);
}

#[tokio::test]
async fn a_caller_that_goes_away_while_it_is_recorded_leaves_an_outcome() {
    let sandbox = Sandbox::start().await.unwrap();
    let journal = Arc::new(Late(MemoryJournal::new(), Duration::from_millis(100)));
    let guichet = client(&sandbox, journal.clone(), HttpSettings::default()).await;
    let until = async |wanted: State| {
        let state = async || journal.find(Filter::default()).await.unwrap().first().map(|entry| entry.state);
        let reached = async {
            while state().await != Some(wanted) {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), reached).await.expect("an outcome");
    };
    let formalities = guichet.formalities();
    tokio::select! {
        biased;
        outcome = formalities.create(crate::kit::creation("gone")) => panic!("{outcome:?}"),
        () = until(State::Sending) => {}
    }
    until(State::Accepted).await;
    // The next one who asks is told.
    formalities.create(crate::kit::creation("gone")).await.unwrap();
    assert_eq!(sandbox.ledger().count("guichet.formalities.create"), 1);
}
