//! Urssaf: the client against the sandbox, and the shared vectors.

use std::sync::Arc;
use std::time::Duration;

use mandataire::http::HttpSettings;
use mandataire::ident::{Bic, Iban, Nir, Siret};
use mandataire::intent::{Intent, Verdict};
use mandataire::journal::{Decision, Filter, Journal, MemoryJournal, State};
use mandataire::money::{Centimes, Euros};
use mandataire::sandbox::urssaf::{ErrorShape, SecondDeclaration, Window, magic};
use mandataire::sandbox::{Administration, Fault, FaultKind, Matcher, Sandbox, UrssafOptions};
use mandataire::urssaf::{
    AccountId, BankDetails, Category, Environment, Extra, Filing, PaymentOrder, Period, Periodicity, Profile,
    Turnover, Urssaf, read_error,
};
use mandataire::{Error, ErrorKind, Secret};
use mandataire_tests::run_vectors;
use serde_json::{Value, json};

const BASE: &str = "/tiersdecl/v1/provisoire";
const NIR: &str = "295109912611193";
const IBAN: &str = "FR7630006000011234567890189";
const SECRET: &str = "client-secret-sandbox";

fn settings() -> HttpSettings {
    let mut settings = HttpSettings::default();
    settings.deadline = Duration::from_secs(5);
    settings.stall = Duration::from_millis(800);
    settings.backoff = Duration::from_millis(1);
    settings
}

fn client_with(sandbox: &Sandbox, journal: Arc<dyn Journal>, secret: &str) -> Urssaf {
    Urssaf::builder(Environment::loopback(&sandbox.urssaf_url()).unwrap())
        .credentials("client-sandbox", secret)
        .journal(journal)
        .http(settings())
        .clock(sandbox.clock().for_clients())
        .build()
        .unwrap()
}

async fn start() -> (Sandbox, Urssaf) {
    start_with(UrssafOptions::default()).await
}

async fn start_with(options: UrssafOptions) -> (Sandbox, Urssaf) {
    let sandbox = Sandbox::builder().urssaf(options).start().await.unwrap();
    let client = client_with(&sandbox, Arc::new(MemoryJournal::new()), SECRET);
    (sandbox, client)
}

fn siret(text: &str) -> AccountId {
    Siret::parse(text).unwrap().into()
}

fn nir() -> AccountId {
    Nir::parse(NIR).unwrap().into()
}

fn january() -> Period {
    Period::month(2026, 1).unwrap()
}

fn sales(euros: u32) -> Turnover {
    Turnover::of([(Category::Vente, Euros::from(euros))]).unwrap()
}

fn filing(account: AccountId) -> Filing {
    Filing::new(account, january(), sales(2_000))
}

fn bank() -> BankDetails {
    BankDetails::new(Iban::parse(IBAN).unwrap()).bic(Bic::parse("AGRIFRPP").unwrap()).holder("MARIE CANARI")
}

fn route(call: &str) -> String {
    let (method, path) = call.split_once(' ').unwrap();
    format!("{method} {BASE}{path}")
}

fn sent(sandbox: &Sandbox, call: &str) -> u64 {
    sandbox.request_log().count(Administration::Urssaf, &route(call))
}

fn log_ins(sandbox: &Sandbox) -> u64 {
    sandbox.request_log().count(Administration::Urssaf, "POST /api/oauth/v1/token")
}

fn strike(sandbox: &Sandbox, call: &str, kind: FaultKind) {
    sandbox.inject(Fault::new(Matcher::urssaf(route(call)), kind));
}

#[tokio::test]
async fn from_the_account_to_the_payment() {
    for account in [siret(magic::ORDINARY), nir()] {
        let (sandbox, urssaf) = start().await;
        let known = urssaf.comptes(&account).await.unwrap();
        assert_eq!((known.eligible, known.periodicity), (Some(true), Some(Periodicity::Monthly)));
        assert!(
            urssaf.mandats().register(&account).await.unwrap().answer().unwrap().is_null(),
            "an empty 200"
        );

        let registered = urssaf.mandats_sepa().register(&account, &bank()).await.unwrap();
        let rum = registered.result().unwrap().rum.unwrap();
        assert_eq!(registered.outcome().reference()["rum"], rum.as_str());
        let listed = urssaf.mandats_sepa().list(&account).await.unwrap();
        assert_eq!((listed.len(), listed[0].rum, listed[0].active), (1, Some(rum), Some(true)));

        let filing = filing(account);
        let estimate = urssaf.estimer(&filing).await.unwrap();
        assert_eq!(estimate.total, Some(Centimes::from(24_800)), "246 + 2");
        assert_eq!(estimate.contributions[0].rate.unwrap().to_string(), "12.3");
        assert_eq!(sandbox.ledger().count("urssaf.declarer"), 0);

        let intent = urssaf.prepare_declarer(&filing).unwrap();
        assert!(intent.summary().contains(&"total: 2000 EUR".to_owned()), "{intent}");
        let outcome = urssaf.submit(&intent).await.unwrap();
        let declaration = urssaf.declaration(&outcome).unwrap();
        assert_eq!(declaration.total, estimate.total);
        assert_eq!(
            declaration.reference.as_deref(),
            outcome.reference().get("reference").map(String::as_str)
        );

        let order = PaymentOrder::new(account, january(), bank().iban).amount(Centimes::from(24_800));
        let paid = urssaf.payer(&order).await.unwrap();
        assert_eq!(paid.result().unwrap().amount, Some(Centimes::from(24_800)));

        urssaf.mandats_sepa().revoke(&account, &rum).await.unwrap();
        assert_eq!(urssaf.mandats_sepa().list(&account).await.unwrap()[0].active, Some(false));
        urssaf.mandats().cancel(&account).await.unwrap();
        let refused = urssaf.mandats_sepa().list(&account).await.unwrap_err();
        assert_eq!(refused.server_codes(), ["ER_API_MANDAT_VERIFICATION"]);
        assert_eq!(log_ins(&sandbox), 1);
        assert!(sandbox.ledger().duplicates().is_empty());
        assert!(!format!("{:?}", sandbox.ledger().entries()).contains(NIR));
    }
}

#[tokio::test]
async fn neant_is_a_declaration_and_the_same_filing_is_sent_once() {
    let (sandbox, urssaf) = start().await;
    let account = siret(magic::QUARTERLY);
    urssaf.mandats().register(&account).await.unwrap();
    let filing = Filing::new(account, Period::quarter(2026, 1).unwrap(), Turnover::neant());
    let first = urssaf.declarer(&filing).await.unwrap();
    assert_eq!(first.result().unwrap().total, Some(Centimes::ZERO));
    let second = urssaf.declarer(&filing).await.unwrap();
    assert!(second.outcome().recorded() && second.result().is_none());
    assert_eq!(second.outcome().reference(), first.outcome().reference());
    let other = Filing { turnover: sales(1), ..filing.clone() };
    assert_eq!(urssaf.declarer(&other).await.unwrap_err().code(), "intent.key_conflict");
    assert_eq!(sent(&sandbox, "POST /declarer"), 1);
    urssaf.declarer(&other.revision(1)).await.unwrap();
    assert_eq!((sent(&sandbox, "POST /declarer"), sandbox.ledger().duplicates().len()), (2, 0));
}

#[tokio::test]
async fn a_declaration_cut_after_the_commit_waits_for_a_person() {
    let (sandbox, urssaf) = start().await;
    let account = siret(magic::ORDINARY);
    urssaf.mandats().register(&account).await.unwrap();
    strike(&sandbox, "POST /declarer", FaultKind::DropAfterCommit);
    let filing = filing(account);
    let error = urssaf.declarer(&filing).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.retry()),
        (ErrorKind::OutcomeUnknown, mandataire::error::Retry::Reconcile)
    );
    let id = error.intent().unwrap().id.clone();

    for again in [filing.clone(), filing.clone().revision(1), Filing { turnover: sales(5), ..filing.clone() }]
    {
        let again = urssaf.declarer(&again).await.unwrap_err();
        assert!(["intent.unresolved", "intent.key_conflict"].contains(&again.code()), "{again}");
    }
    assert_eq!((sent(&sandbox, "POST /declarer"), sandbox.ledger().count("urssaf.declarer")), (1, 1));

    let verdict = |mut all: Vec<mandataire::intent::Reconciled>| all.pop().map(|one| one.verdict);
    assert!(matches!(verdict(urssaf.reconcile().await.unwrap()), Some(Verdict::Wait { because: None, .. })));
    sandbox.clock().advance(Duration::from_secs(61));
    assert_eq!(verdict(urssaf.reconcile().await.unwrap()), Some(Verdict::NeedsHuman));

    let decision = |why: &str| Decision { filed: true, who: "M. Martin".into(), why: why.into() };
    assert_eq!(urssaf.resolve(&id, decision(" ")).await.unwrap_err().code(), "config.invalid");
    let other = Urssaf::builder(Environment::loopback(&sandbox.urssaf_url()).unwrap())
        .credentials("another", "x")
        .build()
        .unwrap();
    assert_eq!(other.resolve(&id, decision("x")).await.unwrap_err().code(), "journal.no_entry");
    let entry = urssaf.resolve(&id, decision("seen on the site")).await.unwrap();
    assert_eq!(entry.state, State::Accepted);
    assert!(urssaf.declarer(&filing).await.unwrap().outcome().recorded());
    assert_eq!(urssaf.resolve(&id, decision("twice")).await.unwrap_err().code(), "journal.conflict");
    assert_eq!(sent(&sandbox, "POST /declarer"), 1);
    assert!(urssaf.reconcile().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_sepa_mandate_is_proved_by_the_list() {
    for (account, masked) in [(siret(magic::ORDINARY), false), (nir(), false), (siret(magic::ORDINARY), true)]
    {
        let mut options = UrssafOptions::default();
        options.masked_ibans = masked;
        let (sandbox, urssaf) = start_with(options).await;
        urssaf.mandats().register(&account).await.unwrap();
        strike(&sandbox, "POST /mandats-sepa", FaultKind::DropAfterCommit);
        let error = urssaf.mandats_sepa().register(&account, &bank()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
        sandbox.clock().advance(Duration::from_secs(61));
        let verdict = urssaf.reconcile_for(&[account]).await.unwrap().pop().unwrap().verdict;
        if masked {
            assert!(matches!(verdict, Verdict::Wait { because: None, .. }), "a masked IBAN proves nothing");
            sandbox.clock().advance(Duration::from_secs(300));
            assert_eq!(urssaf.reconcile().await.unwrap()[0].verdict, Verdict::NeedsHuman);
            continue;
        }
        let Verdict::Accepted { reference } = verdict else { panic!("{verdict:?}") };
        let rum = urssaf.mandats_sepa().list(&account).await.unwrap()[0].rum.unwrap();
        assert_eq!(reference["rum"], rum.as_str());

        strike(&sandbox, "DELETE /mandats-sepa", FaultKind::DropAfterCommit);
        urssaf.mandats_sepa().revoke(&account, &rum).await.unwrap_err();
        sandbox.clock().advance(Duration::from_secs(61));
        let verdict = urssaf.reconcile_for(&[account]).await.unwrap().pop().unwrap().verdict;
        assert!(matches!(verdict, Verdict::Accepted { .. }), "{verdict:?}");
        assert_eq!((sent(&sandbox, "POST /mandats-sepa"), sent(&sandbox, "DELETE /mandats-sepa")), (1, 1));
    }
}

#[tokio::test]
async fn absence_is_weak_and_a_nir_must_be_given_again() {
    let (sandbox, urssaf) = start().await;
    urssaf.mandats().register(&nir()).await.unwrap();
    strike(&sandbox, "POST /mandats-sepa", FaultKind::DropBeforeCommit);
    urssaf.mandats_sepa().register(&nir(), &bank()).await.unwrap_err();
    sandbox.clock().advance(Duration::from_secs(61));
    let verdict = urssaf.reconcile().await.unwrap().pop().unwrap().verdict;
    assert!(matches!(verdict, Verdict::Wait { because: Some(_), .. }), "{verdict:?}");
    let verdict = urssaf.reconcile_for(&[nir()]).await.unwrap().pop().unwrap().verdict;
    assert!(matches!(verdict, Verdict::Wait { because: None, .. }), "{verdict:?}");
    sandbox.clock().advance(Duration::from_secs(300));
    assert_eq!(urssaf.reconcile_for(&[nir()]).await.unwrap()[0].verdict, Verdict::NeedsHuman);
}

#[tokio::test]
async fn no_write_is_ever_sent_again_whatever_goes_wrong() {
    let faults = || {
        [
            FaultKind::Refuse { status: 400, body: Value::Null },
            FaultKind::Refuse { status: 429, body: Value::Null },
            FaultKind::Refuse { status: 500, body: json!([{"code": "ERREUR_TECHNIQUE", "message": "x"}]) },
            FaultKind::Refuse { status: 302, body: Value::Null },
            FaultKind::DropBeforeCommit,
            FaultKind::DropAfterCommit,
            FaultKind::LateCommit { delay: Duration::from_secs(30) },
            FaultKind::SlowAnswer { delay: Duration::from_secs(3_600) },
            FaultKind::SlowBody { byte_delay: Duration::from_secs(2) },
            FaultKind::TruncatedBody,
            FaultKind::Html503,
            FaultKind::EmptyBody,
            FaultKind::ExpiredToken,
            FaultKind::AnswerAfterCommit500,
        ]
    };
    let run = |kind: FaultKind| async move {
        let (sandbox, mut urssaf) = start().await;
        let account = siret(magic::ORDINARY);
        urssaf.mandats().register(&account).await.unwrap();
        let rum =
            urssaf.mandats_sepa().register(&account, &bank()).await.unwrap().result().unwrap().rum.unwrap();
        urssaf.declarer(&filing(account)).await.unwrap();
        let mut quick = settings();
        quick.deadline = Duration::from_millis(700);
        urssaf = Urssaf::builder(Environment::loopback(&sandbox.urssaf_url()).unwrap())
            .credentials("client-sandbox", SECRET)
            .http(quick)
            .build()
            .unwrap();
        let february = Filing { period: Period::month(2026, 2).unwrap(), ..filing(account) };
        let other_bank = BankDetails { iban: Iban::parse("FR7620041010050000000001111").unwrap(), ..bank() };
        let intents: [(Intent, &str); 6] = [
            (urssaf.prepare_declarer(&february).unwrap(), "POST /declarer"),
            (
                urssaf.prepare_payer(&PaymentOrder::new(account, january(), bank().iban)).unwrap(),
                "POST /payer",
            ),
            (urssaf.mandats_sepa().prepare_register(&account, &other_bank).unwrap(), "POST /mandats-sepa"),
            (urssaf.mandats_sepa().prepare_revoke(&account, &rum).unwrap(), "DELETE /mandats-sepa"),
            (urssaf.mandats().prepare_register(&account, &Extra::new()).unwrap(), "POST /mandats"),
            (urssaf.mandats().prepare_cancel(&account, &Extra::new()).unwrap(), "DELETE /mandats"),
        ];
        for (intent, call) in &intents {
            let before = sent(&sandbox, call);
            strike(&sandbox, call, kind.clone());
            let first = urssaf.submit(intent).await;
            assert_eq!(sent(&sandbox, call), before + 1, "{kind:?} {call}");
            match first {
                Ok(outcome) => assert!(urssaf.submit(intent).await.unwrap().recorded(), "{outcome:?}"),
                Err(error) if error.kind() == ErrorKind::OutcomeUnknown => {
                    assert_eq!(urssaf.submit(intent).await.unwrap_err().code(), "intent.unresolved");
                }
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::Refused, "{kind:?} {call} {error}");
                    continue;
                }
            }
            assert_eq!(sent(&sandbox, call), before + 1, "{kind:?} {call}");
        }
        assert!(sandbox.ledger().duplicates().is_empty(), "{kind:?}");
    };
    // All at once: the slow ones wait for their deadlines together.
    let mut all = tokio::task::JoinSet::new();
    for kind in faults() {
        all.spawn(run(kind));
    }
    while let Some(done) = all.join_next().await {
        done.unwrap();
    }
}

#[tokio::test]
async fn no_second_payment_while_the_first_is_in_doubt() {
    let (sandbox, urssaf) = start().await;
    let account = siret(magic::ORDINARY);
    let other = Iban::parse("FR7620041010050000000001111").unwrap();
    urssaf.mandats().register(&account).await.unwrap();
    urssaf.declarer(&filing(account)).await.unwrap();
    for iban in [bank().iban, other] {
        urssaf.mandats_sepa().register(&account, &BankDetails { iban, ..bank() }).await.unwrap();
    }
    strike(&sandbox, "POST /payer", FaultKind::AnswerAfterCommit500);
    let order = PaymentOrder::new(account, january(), bank().iban);
    urssaf.payer(&order).await.unwrap_err();
    for again in [order.clone(), order.clone().revision(1), PaymentOrder { iban: other, ..order.clone() }] {
        assert_eq!(urssaf.payer(&again).await.unwrap_err().code(), "intent.unresolved");
    }
    sandbox.clock().advance(Duration::from_secs(3_600));
    let verdict = urssaf.reconcile().await.unwrap().pop().unwrap();
    assert_eq!((verdict.verdict, sent(&sandbox, "POST /payer")), (Verdict::NeedsHuman, 1));
    let decision = Decision { filed: false, who: "M. Martin".into(), why: "not on the bank's list".into() };
    urssaf.resolve(&verdict.intent.id, decision).await.unwrap();
    // The person was wrong: what they decided is done, and the ledger shows it.
    urssaf.payer(&order).await.unwrap();
    assert_eq!(sandbox.ledger().duplicates()[0].operation, "urssaf.payer");
}

#[tokio::test]
async fn a_401_on_a_write_is_a_refusal_that_may_be_submitted_again() {
    let (sandbox, urssaf) = start().await;
    let account = siret(magic::ORDINARY);
    urssaf.mandats().register(&account).await.unwrap();
    strike(&sandbox, "POST /declarer", FaultKind::ExpiredToken);
    let intent = urssaf.prepare_declarer(&filing(account)).unwrap();
    let error = urssaf.submit(&intent).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, "auth.unauthorized"));
    assert!(matches!(error.retry(), mandataire::error::Retry::Safe { .. }));
    assert_eq!((sent(&sandbox, "POST /declarer"), sandbox.ledger().count("urssaf.declarer")), (1, 0));
    urssaf.submit(&intent).await.unwrap();
    assert_eq!((sent(&sandbox, "POST /declarer"), sandbox.ledger().count("urssaf.declarer")), (2, 1));
    assert_eq!(log_ins(&sandbox), 2);
}

#[tokio::test]
async fn reads_are_repeated_and_a_401_costs_one_log_in() {
    let (sandbox, urssaf) = start().await;
    let account = siret(magic::ORDINARY);
    for kind in
        [FaultKind::Html503, FaultKind::DropBeforeCommit, FaultKind::TruncatedBody, FaultKind::ExpiredToken]
    {
        let before = sent(&sandbox, "GET /comptes");
        strike(&sandbox, "GET /comptes", kind.clone());
        assert_eq!(urssaf.comptes(&account).await.unwrap().eligible, Some(true), "{kind:?}");
        assert_eq!(sent(&sandbox, "GET /comptes"), before + 2, "{kind:?}");
    }
    assert_eq!(log_ins(&sandbox), 2);
    strike(&sandbox, "POST /estimer", FaultKind::DropBeforeCommit);
    assert!(urssaf.estimer(&filing(account)).await.is_ok(), "an estimate files nothing: it is a read");
    strike(&sandbox, "GET /comptes", FaultKind::EmptyBody);
    assert_eq!(urssaf.comptes(&account).await.unwrap_err().code(), "http.unreadable_answer");
    // Two 401 in a row: no third try.
    sandbox.inject(Fault::new(Matcher::urssaf(route("GET /comptes")), FaultKind::ExpiredToken).times(2));
    let before = sent(&sandbox, "GET /comptes");
    assert_eq!(urssaf.comptes(&account).await.unwrap_err().code(), "auth.unauthorized");
    assert_eq!(sent(&sandbox, "GET /comptes"), before + 2);
}

#[tokio::test]
async fn many_readers_one_log_in_when_the_token_expires() {
    let (sandbox, urssaf) = start().await;
    urssaf.comptes(&siret(magic::ORDINARY)).await.unwrap();
    // Inside the margin: renewed before it expires, so that no 401 is met.
    sandbox.clock().advance(Duration::from_secs(3_600 - 59));
    let mut readers = tokio::task::JoinSet::new();
    for _ in 0..256 {
        let urssaf = urssaf.clone();
        readers.spawn(async move { urssaf.comptes(&siret(magic::ORDINARY)).await.unwrap() });
    }
    while let Some(read) = readers.join_next().await {
        read.unwrap();
    }
    assert_eq!((log_ins(&sandbox), sent(&sandbox, "GET /comptes")), (2, 257));
}

#[tokio::test]
async fn a_refused_log_in_is_not_a_storm() {
    let (sandbox, _) = start().await;
    let urssaf = client_with(&sandbox, Arc::new(MemoryJournal::new()), "wrong-secret-canary");
    let mut readers = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let urssaf = urssaf.clone();
        readers.spawn(async move { urssaf.comptes(&siret(magic::ORDINARY)).await.unwrap_err() });
    }
    while let Some(error) = readers.join_next().await {
        let error = error.unwrap();
        assert_eq!(
            (error.kind(), error.code(), error.status()),
            (ErrorKind::Refused, "auth.login_refused", Some(401))
        );
        assert_eq!(error.server_codes(), ["invalid_client"]);
        assert!(!format!("{error} {error:?} {urssaf:?}").contains("canary"));
    }
    assert_eq!(log_ins(&sandbox), 1);

    // A write that could not log in was not sent: its key is free again.
    let error = urssaf.declarer(&filing(siret(magic::ORDINARY))).await.unwrap_err();
    assert_eq!(error.code(), "auth.login_refused");
    assert!(error.intent().is_some());
    assert_eq!(sent(&sandbox, "POST /declarer"), 0);
}

#[tokio::test]
async fn a_log_in_is_tried_twice_on_a_broken_connection_and_no_more() {
    let (sandbox, urssaf) = start().await;
    let token = Matcher::urssaf("POST /api/oauth/v1/token");
    sandbox.inject(Fault::new(token.clone(), FaultKind::DropBeforeCommit));
    urssaf.comptes(&siret(magic::ORDINARY)).await.unwrap();
    assert_eq!(log_ins(&sandbox), 2);
    sandbox.clock().advance(Duration::from_secs(3_600));
    sandbox.inject(Fault::new(token.clone(), FaultKind::DropBeforeCommit).times(9));
    let error = urssaf.declarer(&filing(siret(magic::ORDINARY))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSent);
    assert_eq!(log_ins(&sandbox), 4);
    sandbox.clear_faults();
    sandbox.inject(Fault::new(token, FaultKind::Html503));
    let error = urssaf.comptes(&siret(magic::ORDINARY)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code(), error.status()),
        (ErrorKind::Network, "http.server_error", Some(503))
    );
    assert_eq!(log_ins(&sandbox), 5);
}

#[tokio::test]
async fn every_shape_of_an_error_is_one_refusal() {
    let (sandbox, urssaf) = start().await;
    for (shape, codes, text) in [
        (ErrorShape::Array, 1, "Mandat de tierce déclaration absent — Aucun mandat"),
        (ErrorShape::Object, 1, "Mandat de tierce déclaration absent — Aucun mandat"),
        (ErrorShape::NoDescription, 1, "Mandat de tierce déclaration absent"),
        (ErrorShape::Empty, 0, "without a word"),
        (ErrorShape::Html, 0, "web page"),
        (ErrorShape::Text, 0, "Mandat de tierce déclaration absent"),
    ] {
        let mut options = sandbox.urssaf_options();
        options.errors = shape;
        sandbox.set_urssaf_options(options);
        let error = urssaf.declarer(&filing(siret(magic::ORDINARY))).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Refused, Some(400)), "{shape:?}");
        assert_eq!(error.server_codes().len(), codes, "{shape:?}");
        assert!(error.message().contains(text), "{shape:?}: {error}");
        assert!(error.request_id().is_some(), "{shape:?}");
    }
}

#[tokio::test]
async fn magic_identities_force_their_outcome() {
    let (sandbox, urssaf) = start().await;
    let other = urssaf.comptes(&siret(magic::OTHER_PERIODICITY)).await.unwrap();
    assert_eq!(other.periodicity, Some(Periodicity::Other("ANNUELLE".into())));
    let barred = urssaf.comptes(&siret(magic::NOT_ELIGIBLE)).await.unwrap();
    assert_eq!((barred.eligible, barred.reason.is_some()), (Some(false), true));
    for (account, status, code) in [
        (magic::NOT_ELIGIBLE, 400, "ER_API_030_0000"),
        (magic::OTHER_DECLARANT, 400, "ER_API_030_0000"),
        (magic::UNKNOWN_ACCOUNT, 400, "SANDBOX_COMPTE_INCONNU"),
        (magic::SERVER_ERROR, 500, "ERREUR_TECHNIQUE"),
        (magic::MAINTENANCE, 503, ""),
        (magic::FORBIDDEN, 403, ""),
    ] {
        let error = urssaf.mandats().register(&siret(account)).await.unwrap_err();
        assert_eq!(
            (error.status(), error.server_codes().concat().as_str()),
            (Some(status), code),
            "{account}"
        );
        assert_eq!(error.kind() == ErrorKind::OutcomeUnknown, status >= 500, "{account}");
    }
    let closed = siret(magic::WINDOW_CLOSED);
    urssaf.mandats().register(&closed).await.unwrap();
    assert_eq!(urssaf.declarer(&filing(closed)).await.unwrap_err().server_codes(), ["ER_API_DECLA_0000"]);

    let warned = siret(magic::NON_BLOCKING_ERRORS);
    urssaf.mandats().register(&warned).await.unwrap();
    let declared = urssaf.declarer(&filing(warned)).await.unwrap().into_result().unwrap();
    assert_eq!(declared.non_blocking_errors[0].code.as_deref(), Some("ER_API_050_NB_0000"));
    assert_eq!(urssaf.estimer(&filing(warned)).await.unwrap().non_blocking_errors.len(), 1);

    let text = urssaf.estimer(&filing(siret(magic::AMOUNTS_AS_TEXT))).await.unwrap();
    assert_eq!(text.total, Some(Centimes::from(24_800)));
    assert!(sandbox.ledger().duplicates().is_empty());
}

#[tokio::test]
async fn what_is_unknown_has_its_variants() {
    for (second, ok, errors, effects) in [
        (SecondDeclaration::Overwrite, true, 0, 2),
        (SecondDeclaration::Correct, true, 1, 2),
        (SecondDeclaration::Refuse, false, 0, 1),
    ] {
        let mut options = UrssafOptions::default();
        options.second_declaration = second;
        let (sandbox, urssaf) = start_with(options).await;
        let account = siret(magic::ORDINARY);
        urssaf.mandats().register(&account).await.unwrap();
        urssaf.declarer(&filing(account)).await.unwrap();
        let corrected = Filing { turnover: sales(3_000), ..filing(account) }.revision(1);
        let result = urssaf.declarer(&corrected).await;
        assert_eq!(result.is_ok(), ok, "{second:?}");
        if let Ok(filed) = result {
            assert_eq!(filed.into_result().unwrap().non_blocking_errors.len(), errors, "{second:?}");
        }
        assert_eq!(sandbox.ledger().count("urssaf.declarer"), effects, "{second:?}");
    }
    let mut options = UrssafOptions::default();
    options.window = Window::PeriodOver;
    options.estimate_needs_mandate = true;
    let (sandbox, urssaf) = start_with(options).await;
    let account = siret(magic::ORDINARY);
    assert_eq!(
        urssaf.estimer(&filing(account)).await.unwrap_err().server_codes(),
        ["ER_API_MANDAT_VERIFICATION"]
    );
    urssaf.mandats().register(&account).await.unwrap();
    let ahead = Filing { period: Period::month(2099, 1).unwrap(), ..filing(account) };
    assert_eq!(urssaf.declarer(&ahead).await.unwrap_err().server_codes(), ["ER_API_DECLA_0000"]);
    assert!(sandbox.end_urssaf_mandate(&account) && !sandbox.end_urssaf_mandate(&account));
    assert_eq!(
        urssaf.declarer(&filing(account)).await.unwrap_err().server_codes(),
        ["ER_API_MANDAT_VERIFICATION"]
    );
    let order = PaymentOrder::new(account, january(), bank().iban);
    assert_eq!(
        urssaf.payer(&order.clone().amount(Centimes::ZERO)).await.unwrap_err().code(),
        "urssaf.payment.amount"
    );
    // Registering may be repeated: a new intent follows one whose outcome is known.
    urssaf.mandats().register(&account).await.unwrap();
    assert_eq!(sent(&sandbox, "POST /mandats"), 2);
}

#[tokio::test]
async fn an_intent_is_submitted_by_the_client_it_was_made_for() {
    let (sandbox, urssaf) = start().await;
    let account = siret(magic::ORDINARY);
    urssaf.mandats().register(&account).await.unwrap();
    let intent = urssaf.prepare_declarer(&filing(account)).unwrap();
    let moved = Intent::from_json(&intent.to_json().unwrap()).unwrap();
    let (other_sandbox, elsewhere) = start().await;
    assert_eq!(elsewhere.submit(&moved).await.unwrap_err().code(), "intent.foreign");
    let other_client = Urssaf::builder(Environment::loopback(&sandbox.urssaf_url()).unwrap())
        .credentials("another", SECRET)
        .build()
        .unwrap();
    assert_eq!(other_client.submit(&moved).await.unwrap_err().code(), "intent.foreign");
    assert_eq!((other_sandbox.requests(), sent(&sandbox, "POST /declarer")), (0, 0));
    let journal = Arc::new(MemoryJournal::new());
    let twin = client_with(&sandbox, journal.clone(), SECRET);
    assert!(!twin.submit(&moved).await.unwrap().recorded());
    assert!(twin.submit(&intent).await.unwrap().recorded());
    assert_eq!(journal.find(Filter::default()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn other_profiles_are_played_and_spoken() {
    let mut text: Value = serde_json::from_str(&Profile::provisional().to_json()).unwrap();
    text["token"]["auth"] = json!("client_secret_basic");
    let operations = &mut text["operations"];
    operations["comptes.get"]["path"] = json!("/comptes/{id}");
    operations["comptes.get"]["request"] = json!({"account.id": {"in": "path", "at": "id"},
        "account.type": {"in": "query", "at": "type", "spelling": {"siret": "S", "nir": "N"}}});
    let declarer = &mut operations["declarer"];
    declarer["request"]["turnover.lines"] =
        json!({"in": "body", "at": "/ass/lignes", "as": "map", "value": {}});
    declarer["request"]["turnover.amount"]["as"] = json!("text");
    for name in ["period.start", "period.end"] {
        declarer["request"].as_object_mut().unwrap().remove(name);
    }
    declarer["request"]["period.code"] = json!({"in": "body", "at": "/codePeriode"});
    declarer["response"]["total"] = json!({"at": "/mts/mtdec", "as": "cents"});
    let profile = Profile::from_json(&text.to_string()).unwrap();
    let mut options = UrssafOptions::default();
    options.profile = profile.clone();
    let sandbox = Sandbox::builder().urssaf(options).start().await.unwrap();
    let urssaf = Urssaf::builder(Environment::loopback(&sandbox.urssaf_url()).unwrap())
        .credentials("client-sandbox", SECRET)
        .profile(profile)
        .build()
        .unwrap();
    for account in [siret(magic::ORDINARY), nir()] {
        assert_eq!(urssaf.comptes(&account).await.unwrap().eligible, Some(true));
        urssaf.mandats().register(&account).await.unwrap();
        let intent = urssaf.prepare_declarer(&filing(account)).unwrap();
        assert_eq!(intent.preview()["ass"]["lignes"], json!({"VENTE": "2000"}));
        let outcome = urssaf.submit(&intent).await.unwrap();
        assert_eq!(outcome.answer().unwrap()["mts"]["mtdec"], 24_800);
        assert_eq!(urssaf.declaration(&outcome).unwrap().total, Some(Centimes::from(24_800)));
    }
    assert_eq!(sandbox.request_log().count(Administration::Urssaf, &route("GET /comptes/{id}")), 2);
}

#[test]
fn a_guess_is_refused_outside_loopback_and_a_journal_must_be_named() {
    let build = |environment: Environment| {
        Urssaf::builder(environment)
            .credentials("id", "secret")
            .profile(Profile::provisional())
            .journal(Arc::new(MemoryJournal::new()))
            .build()
            .unwrap_err()
    };
    for environment in [Environment::production(), Environment::test()] {
        assert_eq!(build(environment).code(), "config.provisional_profile");
    }
    assert!(Environment::loopback("https://api.urssaf.fr").is_err());
    let bare = Urssaf::builder(Environment::production()).credentials("id", "secret").build().unwrap_err();
    assert!(bare.message().contains("profile"), "{bare}");
    let here = || Urssaf::builder(Environment::loopback("http://127.0.0.1:9").unwrap());
    assert_eq!(here().build().unwrap_err().code(), "config.invalid");
    assert_eq!(here().credentials("id", Secret::new("")).build().unwrap_err().code(), "config.invalid");
    assert!(here().credentials("id", "secret").build().is_ok());
}

/// Everything the library shows of itself, of a journal and of the wire, searched for what must not be there.
#[test]
fn nothing_personal_and_no_secret_is_ever_shown() {
    use std::fmt::Write as _;
    use tracing_subscriber::fmt::MakeWriter;

    #[derive(Clone, Default)]
    struct Log(Arc<std::sync::Mutex<Vec<u8>>>);
    impl std::io::Write for Log {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    impl<'a> MakeWriter<'a> for Log {
        type Writer = Self;
        fn make_writer(&'a self) -> Self {
            self.clone()
        }
    }

    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .with_ansi(false)
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let shown = tracing::subscriber::with_default(subscriber, || {
        runtime.block_on(async {
            let mut out = String::new();
            let (sandbox, _) = start().await;
            let journal = Arc::new(MemoryJournal::new());
            let urssaf = client_with(&sandbox, journal.clone(), SECRET);
            urssaf.mandats().register(&nir()).await.unwrap();
            let filed = urssaf.mandats_sepa().register(&nir(), &bank()).await.unwrap();
            let _ = write!(out, "{filed:?} {:?}", urssaf.mandats_sepa().list(&nir()).await.unwrap());
            let declared = urssaf.declarer(&filing(nir())).await.unwrap();
            let order = PaymentOrder::new(nir(), january(), bank().iban);
            let intents = [
                urssaf.prepare_declarer(&filing(nir())).unwrap(),
                urssaf.prepare_payer(&order).unwrap(),
                urssaf.mandats_sepa().prepare_register(&nir(), &bank()).unwrap(),
                urssaf
                    .mandats()
                    .prepare_cancel(&nir(), &Extra::new().with("nom", "CANARI"))
                    .err()
                    .map_or_else(
                        || panic!("no place for it"),
                        |error| {
                            let _ = write!(out, "{error:?} {error}");
                            urssaf.mandats().prepare_cancel(&nir(), &Extra::new()).unwrap()
                        },
                    ),
            ];
            let _ = write!(out, "{intents:?} {declared:?} {:?} {order:?} {:?}", filing(nir()), bank());
            for intent in &intents {
                let _ = write!(out, "{intent} {:?} {:?}", intent.reference(), intent.summary());
            }
            let token = json!({"access_token": "token-canary-0123", "expires_in": 3600});
            sandbox.clock().advance(Duration::from_secs(3_600));
            let log_in = Matcher::urssaf("POST /api/oauth/v1/token");
            sandbox.inject(Fault::new(log_in, FaultKind::Refuse { status: 200, body: token }).times(2));
            let leak = json!([{"code": "X", "message": format!("NIR {NIR}"), "description": IBAN}]);
            let refused = urssaf.comptes(&nir()).await.unwrap_err();
            strike(&sandbox, "POST /payer", FaultKind::Refuse { status: 400, body: leak });
            let leaked = urssaf.payer(&order).await.unwrap_err();
            strike(&sandbox, "POST /payer", FaultKind::DropAfterCommit);
            let unknown = urssaf.payer(&order).await.unwrap_err();
            for error in [refused, leaked, unknown] {
                let _ = write!(out, "{error} {error:?} {}", error.to_json());
            }
            let entries = journal.find(Filter::default()).await.unwrap();
            assert_eq!(entries.len(), 5, "one of each, and a payment refused");
            let _ = write!(out, "{entries:?} {} {urssaf:?}", serde_json::to_string(&entries).unwrap());
            let _ = write!(out, "{:?} {:?}", sandbox.ledger().entries(), sandbox.request_log().records());
            out
        })
    });
    let traced = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(traced.contains("urssaf.declarer"), "the trace is on");
    for canary in [NIR, "30006000011234567890", "CANARI", "token-canary", SECRET, "2951099126111"] {
        assert!(!shown.contains(canary), "{canary} in {shown}");
        assert!(!traced.contains(canary), "{canary} in the trace: {traced}");
    }
}

#[tokio::test]
async fn the_openapi_document_shows_the_nine_operations() {
    let (sandbox, _) = start().await;
    let document = sandbox.openapi();
    let paths = document["paths"].as_object().unwrap();
    let count = |path: &String, item: &Value| {
        if path.starts_with("/urssaf") { item.as_object().unwrap().len() } else { 0 }
    };
    assert_eq!(paths.iter().map(|(path, item)| count(path, item)).sum::<usize>(), 10, "nine, and the token");
    let declarer = &document["paths"][format!("/urssaf{BASE}/declarer")]["post"];
    assert!(declarer["summary"].as_str().unwrap().starts_with("API050"));
    let schema = declarer["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str().unwrap();
    assert!(document["components"]["schemas"][schema.rsplit('/').next().unwrap()].is_object());
}

#[test]
fn error_vectors() {
    run_vectors("urssaf_errors", |operation, input| {
        assert_eq!(operation, "urssaf.read_error");
        let status = u16::try_from(input["status"].as_u64().unwrap()).unwrap();
        let body = input["body"].as_str().unwrap();
        let error: Error = read_error(status, body.as_bytes(), input["correlationId"].as_str());
        let whole = error.to_json();
        let issues: Vec<&str> = error.issues().iter().map(|issue| issue.message_fr.as_ref()).collect();
        json!({"kind": whole["kind"], "code": whole["code"], "message": whole["message"], "retry": whole["retry"],
            "requestId": whole["requestId"], "serverCodes": whole["serverCodes"], "issues": issues})
    });
}
