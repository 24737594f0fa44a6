//! Every fault on every write: the right family, one effect at most, and a look that proves or does not.

use std::time::Duration;

use mandataire::ErrorKind;
use mandataire::error::{Retry, code};
use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::{Deposit, Environment, Guichet, Status};
use mandataire::http::HttpSettings;
use mandataire::intent::{Intent, Verdict};
use mandataire::journal::State;
use mandataire::sandbox::{Fault, FaultKind, Matcher, Trigger};
use serde_json::json;

use crate::kit::{World, creation, pdf};

/// The writes, each brought to the point where it is about to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Write {
    Create,
    Update,
    Attachment,
    Signature,
    Payment,
    Mark,
}

impl Write {
    fn route(self) -> &'static str {
        match self {
            Self::Create => "POST /api/formalities",
            Self::Update => "PUT /api/formalities/{id}",
            Self::Attachment => "POST /api/formalities/{id}/attachments",
            Self::Signature => "POST /api/signatures",
            Self::Payment => "POST /api/payment",
            Self::Mark => "PUT /api/regularization_requests/{id}",
        }
    }

    async fn prepare(self, world: &World) -> Intent {
        let guichet = &world.guichet;
        match self {
            Self::Create => guichet.formalities().prepare_create(creation("fault")).unwrap(),
            Self::Update => {
                let deposit = world.filed("fault").await;
                world.sandbox.trigger(&ask(deposit)).unwrap();
                let content = guichet.formalities().get(deposit.id()).await.unwrap().content.unwrap().0;
                guichet.formalities().prepare_update(deposit.id(), content, Vec::new()).await.unwrap()
            }
            Self::Attachment => {
                let deposit = world.to_sign("fault").await;
                guichet.attachments().prepare_create(deposit, pdf("siege.pdf", "PJ_25")).unwrap()
            }
            Self::Signature => {
                let deposit = world.to_sign("fault").await;
                guichet.signatures().prepare_create(deposit, None).await.unwrap()
            }
            Self::Payment => {
                let deposit = world.to_pay("fault").await;
                guichet.payment().prepare_create(deposit).await.unwrap()
            }
            Self::Mark => {
                let deposit = world.accounts_filed("fault").await;
                world.sandbox.trigger(&ask(deposit)).unwrap();
                let case = guichet.regularization_case(deposit).await.unwrap();
                let accounts = guichet.annual_accounts();
                let put = accounts.prepare_update(deposit.id(), case.content, Vec::new()).await.unwrap();
                guichet.submit(&put).await.unwrap();
                guichet.regularization_requests().prepare_update(case.requests[0].id, None)
            }
        }
    }
}

fn ask(deposit: Deposit) -> Trigger {
    Trigger::RequestAmendment { id: deposit.id(), objects: Vec::new(), fee: None, deadline_days: None }
}

/// What must come of a fault: the family (none: accepted), and how many effects there are in the end.
fn expected(write: Write, kind: &FaultKind) -> (Option<ErrorKind>, usize) {
    use ErrorKind::{OutcomeUnknown, Refused};
    match kind {
        FaultKind::Refuse { .. } | FaultKind::ExpiredToken => (Some(Refused), 0),
        FaultKind::DropBeforeCommit | FaultKind::Html503 => (Some(OutcomeUnknown), 0),
        FaultKind::DropAfterCommit
        | FaultKind::LateCommit { .. }
        | FaultKind::TruncatedBody
        | FaultKind::AnswerAfterCommit500 => (Some(OutcomeUnknown), 1),
        // No document says that this PUT answers anything.
        FaultKind::EmptyBody if write == Write::Mark => (None, 1),
        FaultKind::EmptyBody => (Some(OutcomeUnknown), 1),
        FaultKind::SlowAnswer { .. } | FaultKind::SlowBody { .. } | FaultKind::VirusFound => (None, 1),
        other => panic!("a fault without expectation: {other:?}"),
    }
}

fn kinds() -> Vec<FaultKind> {
    vec![
        FaultKind::Refuse { status: 422, body: json!({ "detail": "non" }) },
        FaultKind::DropBeforeCommit,
        FaultKind::DropAfterCommit,
        FaultKind::LateCommit { delay: Duration::from_secs(30) },
        FaultKind::SlowAnswer { delay: Duration::from_secs(30) },
        FaultKind::SlowBody { byte_delay: Duration::ZERO },
        FaultKind::TruncatedBody,
        FaultKind::Html503,
        FaultKind::EmptyBody,
        FaultKind::ExpiredToken,
        FaultKind::VirusFound,
        FaultKind::AnswerAfterCommit500,
    ]
}

/// Waits for something that the sandbox does on its own task.
async fn eventually(what: &str, happened: impl Fn() -> bool) {
    let waiting = async {
        while !happened() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), waiting).await.unwrap_or_else(|_| panic!("{what}"));
}

async fn verdict(world: &World, intent: &Intent) -> Option<Verdict> {
    let all = world.guichet.reconcile().await.unwrap();
    all.into_iter().find(|one| one.intent.id == intent.id()).map(|one| one.verdict)
}

async fn one(write: Write, kind: FaultKind) {
    let name = format!("{write:?}, {kind:?}");
    let world = World::start().await;
    let intent = write.prepare(&world).await;
    let operation = intent.operation().name();
    // Signature and payment may have been on the way.
    let before = world.effects(operation);
    let effects = || world.effects(operation) - before;
    let calls = world.calls(write.route());
    world.sandbox.inject(Fault::new(Matcher::guichet(write.route()), kind.clone()));

    let sending = world.guichet.submit(&intent);
    let result = if matches!(kind, FaultKind::SlowAnswer { .. }) {
        let push = async {
            eventually(&name, || effects() == 1).await;
            world.sandbox.clock().advance(Duration::from_secs(30));
        };
        tokio::join!(sending, push).0
    } else {
        sending.await
    };
    let (family, in_the_end) = expected(write, &kind);
    assert_eq!(result.as_ref().err().map(mandataire::Error::kind), family, "{name}: {result:?}");
    assert_eq!(world.calls(write.route()), calls + 1, "{name}: sent once");
    let entry = world.journal.get(intent.id()).await.unwrap().unwrap();
    let state = match family {
        None => State::Accepted,
        Some(ErrorKind::Refused) => State::Refused,
        Some(_) => State::Unknown,
    };
    assert_eq!(entry.state, state, "{name}");

    match family {
        // Recorded: nothing is sent a second time.
        None => assert!(world.guichet.submit(&intent).await.unwrap().recorded(), "{name}"),
        // A definite no leaves the way free.
        Some(ErrorKind::Refused) => {
            assert_eq!(effects(), 0, "{name}");
            let error = result.unwrap_err();
            assert_eq!(
                matches!(error.retry(), Retry::Safe { .. }),
                kind == FaultKind::ExpiredToken,
                "{name}"
            );
            assert!(world.guichet.reconcile().await.unwrap().is_empty(), "{name}");
            world.guichet.submit(&intent).await.unwrap();
            assert_eq!(effects(), 1, "{name}");
        }
        Some(_) => {
            let again = world.guichet.submit(&intent).await.unwrap_err();
            assert_eq!(again.code(), code::UNRESOLVED, "{name}");
            // Too early to tell.
            let early = verdict(&world, &intent).await;
            assert!(matches!(early, Some(Verdict::Wait { .. })), "{name}: {early:?}");
            world.sandbox.clock().advance(Duration::from_secs(61));
            eventually(&name, || effects() == in_the_end).await;
            let found = verdict(&world, &intent).await.unwrap();
            if in_the_end == 1 {
                assert!(matches!(found, Verdict::Accepted { .. }), "{name}: {found:?}");
                assert!(world.guichet.submit(&intent).await.unwrap().recorded(), "{name}");
            } else {
                assert!(matches!(found, Verdict::Wait { .. }), "{name}: {found:?}");
                world.sandbox.clock().advance(Duration::from_secs(300));
                assert_eq!(verdict(&world, &intent).await, Some(Verdict::NeedsHuman), "{name}");
            }
            assert_eq!(world.calls(write.route()), calls + 1, "{name}: never sent again");
            assert_eq!(effects(), in_the_end, "{name}");
        }
    }
    assert!(world.sandbox.ledger().duplicates().is_empty(), "{name}");
}

async fn all(write: Write) {
    for kind in kinds() {
        one(write, kind).await;
    }
}

#[tokio::test]
async fn creations() {
    all(Write::Create).await;
}

#[tokio::test]
async fn updates() {
    all(Write::Update).await;
}

#[tokio::test]
async fn attachments() {
    all(Write::Attachment).await;
}

#[tokio::test]
async fn signatures() {
    all(Write::Signature).await;
}

#[tokio::test]
async fn payments() {
    all(Write::Payment).await;
}

#[tokio::test]
async fn regularisation_marks() {
    all(Write::Mark).await;
}

/// Cuts the next write of a route after its commit.
fn cut(world: &World, route: &str, kind: FaultKind) {
    world.sandbox.inject(Fault::new(Matcher::guichet(route), kind));
}

async fn settled(world: &World) -> Verdict {
    world.sandbox.clock().advance(Duration::from_secs(61));
    world.guichet.reconcile().await.unwrap().pop().unwrap().verdict
}

#[tokio::test]
async fn a_lost_signature_of_a_regularisation_is_found_in_the_history() {
    for (kind, filed) in [(FaultKind::DropAfterCommit, true), (FaultKind::DropBeforeCommit, false)] {
        let world = World::start().await;
        let deposit = world.filed("amended").await;
        world.sandbox.trigger(&ask(deposit)).unwrap();
        cut(&world, "POST /api/signatures", kind);
        let error = world.guichet.regularize(deposit, None, |_| Ok(())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
        // A minute later the validators have it again: the status alone would not tell.
        let verdict = settled(&world).await;
        assert_eq!(matches!(verdict, Verdict::Accepted { .. }), filed, "{verdict:?}");
        if filed {
            world.reach(deposit, Status::ValidationPending).await;
        }
    }
}

#[tokio::test]
async fn another_file_of_the_same_name_and_size_proves_nothing() {
    let document = |letter: u8| {
        let mut bytes = b"%PDF-1.4\n".to_vec();
        bytes.extend([letter; 500]);
        bytes.extend(b"\n%%EOF\n");
        Attachment::from_bytes(bytes, "PJ_25").name("siege.pdf")
    };
    for (kind, filed) in [(FaultKind::DropBeforeCommit, false), (FaultKind::DropAfterCommit, true)] {
        let world = World::start().await;
        let deposit = world.to_sign("versions").await;
        world.guichet.attachments().create(deposit, document(b'a')).await.unwrap();
        cut(&world, "POST /api/formalities/{id}/attachments", kind);
        let error = world.guichet.attachments().create(deposit, document(b'b')).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
        let verdict = settled(&world).await;
        assert_eq!(matches!(verdict, Verdict::Accepted { .. }), filed, "{verdict:?}");
    }
}

#[tokio::test]
async fn lost_deeds_are_found_by_their_reference() {
    let world = World::start().await;
    let payload = json!({ "siren": "732829320", "referenceMandataire": "deed", "content": {} });
    let intent = world.guichet.acte_deposits().prepare_create(payload, Vec::new()).unwrap();
    cut(&world, "POST /api/acte_deposits", FaultKind::DropAfterCommit);
    world.guichet.submit(&intent).await.unwrap_err();
    let verdict = settled(&world).await;
    assert!(matches!(verdict, Verdict::Accepted { .. }), "{verdict:?}");
}

#[tokio::test]
async fn lost_modifications_and_accounts_are_found_by_their_reference() {
    let world = World::start().await;
    let update = world.guichet.formalities().prepare_create(crate::kit::modification("lost-m")).unwrap();
    cut(&world, "POST /api/formality_updates", FaultKind::AnswerAfterCommit500);
    assert_eq!(world.guichet.submit(&update).await.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    let accounts = crate::kit::annual_accounts("lost-a");
    let accounts = world.guichet.annual_accounts().prepare_create(accounts).unwrap();
    cut(&world, "POST /api/annual_accounts", FaultKind::TruncatedBody);
    assert_eq!(world.guichet.submit(&accounts).await.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    world.sandbox.clock().advance(Duration::from_secs(61));
    for intent in [&update, &accounts] {
        assert!(matches!(world.journal.get(intent.id()).await.unwrap().unwrap().state, State::Unknown));
    }
    let verdicts = world.guichet.reconcile().await.unwrap();
    assert_eq!(verdicts.len(), 2);
    assert!(verdicts.iter().all(|one| matches!(one.verdict, Verdict::Accepted { .. })), "{verdicts:?}");
}

/// The server created it, then broke while writing its answer: seen on the real one.
#[tokio::test]
async fn a_modification_whose_answer_breaks_is_filed_once() {
    let world = World::with(|options| options.update_serialization_bug = true).await;
    let error = world.guichet.formalities().create(crate::kit::modification("bug")).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::OutcomeUnknown, Some(500)));
    assert!(matches!(settled(&world).await, Verdict::Accepted { .. }));
    assert_eq!(world.effects("guichet.formality_updates.create"), 1);
}

/// An update of a draft changes nothing that proves it: a person decides, whether it happened or not.
#[tokio::test]
async fn a_lost_update_of_a_draft_is_never_guessed() {
    for kind in [FaultKind::DropAfterCommit, FaultKind::DropBeforeCommit] {
        let world = World::start().await;
        let deposit = world.to_sign("draft").await;
        let content = world.guichet.formalities().get(deposit.id()).await.unwrap().content.unwrap().0;
        cut(&world, "PUT /api/formalities/{id}", kind);
        world.guichet.formalities().update(deposit.id(), content, Vec::new()).await.unwrap_err();
        assert!(matches!(settled(&world).await, Verdict::Wait { .. }));
        world.sandbox.clock().advance(Duration::from_secs(300));
        assert_eq!(settled(&world).await, Verdict::NeedsHuman);
    }
}

/// A deletion is proved by what is no longer there.
#[tokio::test]
async fn lost_deletions_are_proved_by_absence() {
    for (kind, gone) in [(FaultKind::DropAfterCommit, true), (FaultKind::DropBeforeCommit, false)] {
        let world = World::start().await;
        let deposit = world.to_sign("gone").await;
        cut(&world, "DELETE /api/formalities/{id}", kind);
        let error = world.guichet.formalities().delete(deposit.id()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
        let verdict = settled(&world).await;
        assert_eq!(matches!(verdict, Verdict::Accepted { .. }), gone, "{verdict:?}");
    }
}

/// The answer never comes within the deadline; the effect is there.
#[tokio::test]
async fn a_deadline_during_a_write_is_an_unknown_outcome() {
    let world = World::build(
        |_| {},
        |client| {
            let mut http = HttpSettings::default();
            http.deadline = Duration::from_millis(1_500);
            client.http(http)
        },
    )
    .await;
    world.guichet.log_in().await.unwrap();
    cut(&world, "POST /api/formalities", FaultKind::SlowAnswer { delay: Duration::from_secs(3_600) });
    let error = world.guichet.formalities().create(creation("slow")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(matches!(settled(&world).await, Verdict::Accepted { .. }));
    assert_eq!(world.effects("guichet.formalities.create"), 1);
}

/// Nobody listens: provably nothing was sent, and the same call may be made again.
#[tokio::test]
async fn no_server_means_not_sent() {
    let world = World::start().await;
    let url = world.sandbox.guichet_url();
    world.sandbox.stop().await;
    let guichet = Guichet::builder(Environment::sandbox(&url).unwrap())
        .credentials("mandataire@example.test", "sandbox-password")
        .build()
        .unwrap();
    let intent = guichet.formalities().prepare_create(creation("nobody")).unwrap();
    for _ in 0..2 {
        let error = guichet.submit(&intent).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotSent);
        assert!(matches!(error.retry(), Retry::Safe { .. }));
    }
    assert!(guichet.reconcile().await.unwrap().is_empty());
}
