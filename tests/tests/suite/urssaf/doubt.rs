//! Writes of unknown outcome: never sent again, reconciled, decided by a person.

use super::*;

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
    let other = Urssaf::builder(Environment::sandbox(&sandbox.urssaf_url()).unwrap())
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
        urssaf = Urssaf::builder(Environment::sandbox(&sandbox.urssaf_url()).unwrap())
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

/// Synthetic establishments: valid SIRENs that begin with zeros, NIC 00019 and the like.
fn establishments() -> impl Iterator<Item = AccountId> {
    let digit = |text: String| {
        (0..10).map(move |last| format!("{text}{last}")).find(|number| {
            let sum: u32 = number
                .bytes()
                .rev()
                .enumerate()
                .map(|(n, byte)| match u32::from(byte - b'0') * (1 + n as u32 % 2) {
                    two if two > 9 => two - 9,
                    one => one,
                })
                .sum();
            sum.is_multiple_of(10)
        })
    };
    (0..).filter_map(move |n| Some(siret(&digit(format!("{}0001", digit(format!("0005{n:04}"))?))?)))
}

#[tokio::test]
async fn hundreds_of_filings_under_faults_are_all_filed_exactly_once() {
    const FILINGS: usize = 300;
    let (sandbox, urssaf) = start().await;
    let filings: Vec<Filing> = establishments().take(FILINGS).map(filing).collect();
    for filing in &filings {
        urssaf.mandats().register(&filing.account).await.unwrap();
    }
    let on = Matcher::urssaf(route("POST /declarer"));
    for (kind, chance, seed) in [
        (FaultKind::DropAfterCommit, 60, 1),
        (FaultKind::DropBeforeCommit, 60, 2),
        (FaultKind::AnswerAfterCommit500, 40, 3),
        (FaultKind::TruncatedBody, 40, 4),
        (FaultKind::Html503, 40, 5),
        (FaultKind::ExpiredToken, 40, 6),
        (FaultKind::LateCommit { delay: Duration::from_secs(20) }, 40, 7),
    ] {
        sandbox.inject(Fault::new(on.clone(), kind).chance(chance, seed));
    }
    let effects = |filing: &Filing| {
        let siret = filing.account.siret().unwrap();
        sandbox.ledger().effects("urssaf.declarer", &format!("siret:{siret} {}", filing.period))
    };
    let (mut in_doubt, mut rounds) = (0, 0);
    loop {
        let mut open = false;
        for filing in &filings {
            match urssaf.declarer(filing).await {
                Ok(_) => {}
                Err(error) => {
                    in_doubt += u32::from(error.code() == "intent.outcome_unknown");
                    open = true;
                }
            }
        }
        rounds += 1;
        if !open {
            break;
        }
        assert!(rounds < 20, "never done");
        sandbox.clock().advance(Duration::from_secs(61));
        // Late commits share this runtime.
        tokio::time::sleep(Duration::from_millis(20)).await;
        for case in urssaf.reconcile().await.unwrap() {
            assert_eq!(case.verdict, Verdict::NeedsHuman);
            // The person looks on Urssaf's site: here, in the ledger.
            let filing = filings
                .iter()
                .find(|filing| case.intent.natural_key == format!("{} {}", filing.account, filing.period));
            let filed = effects(filing.unwrap()) > 0;
            let decision = Decision { filed, who: "test".into(), why: "read in the ledger".into() };
            urssaf.resolve(&case.intent.id, decision).await.unwrap();
        }
    }
    assert!(in_doubt > 30, "{in_doubt} filings were in doubt");
    assert!(filings.iter().all(|filing| effects(filing) == 1));
    assert_eq!(sandbox.ledger().count("urssaf.declarer"), FILINGS);
}

/// The profile of a partner whose document has a way to read declarations back.
fn reads_back() -> Profile {
    let mut profile: Value = serde_json::from_str(&Profile::provisional().to_json()).unwrap();
    profile["readBack"] = json!({"declarer": {
        "method": "GET",
        "path": "/declarations",
        "request": {
            "account.siret": {"in": "query", "at": "siret"},
            "period.code": {"in": "query", "at": "periode"},
        },
        "response": {"amount": {"at": "/mntDeclare"}, "reference": {"at": "/reference"}},
    }});
    Profile::from_json(&profile.to_string()).unwrap()
}

#[tokio::test]
async fn a_profile_may_name_a_read_back_and_only_the_same_amount_proves() {
    use wiremock::matchers::{method, path_regex, query_param};
    use wiremock::{Mock, MockServer, ResponseTemplate};

    let account = siret(magic::ORDINARY);
    let filing = filing(account);
    let total = filing.turnover.total().unwrap().get();
    for (shown, proved) in [
        (ResponseTemplate::new(200).set_body_json(json!({"mntDeclare": total, "reference": "D1"})), true),
        (
            ResponseTemplate::new(200).set_body_json(json!({"mntDeclare": total + 1, "reference": "D1"})),
            false,
        ),
        (ResponseTemplate::new(200).set_body_json(json!({})), false),
        (ResponseTemplate::new(404).set_body_json(json!({})), false),
    ] {
        let server = MockServer::start().await;
        let token = json!({"access_token": "t", "token_type": "Bearer", "expires_in": 3600});
        let answer = |answer| Mock::given(method("POST")).and(path_regex(answer));
        answer("/declarer$").respond_with(ResponseTemplate::new(500)).expect(1).mount(&server).await;
        answer(".*").respond_with(ResponseTemplate::new(200).set_body_json(token)).mount(&server).await;
        Mock::given(method("GET"))
            .and(path_regex("/declarations$"))
            .and(query_param("periode", filing.period.to_string()))
            .respond_with(shown)
            .expect(1..)
            .mount(&server)
            .await;
        let now = Arc::new(std::sync::Mutex::new(jiff::Timestamp::now()));
        let clock = Arc::clone(&now);
        let urssaf = Urssaf::builder(Environment::sandbox(&server.uri()).unwrap())
            .profile(reads_back())
            .credentials("a", "b")
            .clock(mandataire::clock::Clock::from_fn(move || *clock.lock().unwrap()))
            .build()
            .unwrap();
        let error = urssaf.declarer(&filing).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error:?}");
        *now.lock().unwrap() += Duration::from_secs(301);
        let verdict = urssaf.reconcile().await.unwrap().pop().unwrap().verdict;
        match verdict {
            Verdict::Accepted { reference } => assert!(proved && reference["reference"] == "D1"),
            other => assert!(!proved && other == Verdict::NeedsHuman, "{other:?}"),
        }
    }
}

#[test]
fn a_read_back_that_shows_no_amount_or_asks_for_no_period_is_refused() {
    let mut profile: Value = serde_json::from_str(&reads_back().to_json()).unwrap();
    profile["readBack"]["declarer"]["request"].as_object_mut().unwrap().remove("period.code");
    profile["readBack"]["declarer"]["response"].as_object_mut().unwrap().remove("amount");
    profile["readBack"]["declarer"]["method"] = json!("DELETE");
    profile["readBack"]["estimer"] = profile["readBack"]["declarer"].clone();
    let error = Profile::from_json(&profile.to_string()).unwrap_err();
    let paths: Vec<&str> = error.issues().iter().map(|issue| issue.path.as_str()).collect();
    let expected = [
        "readBack.estimer",
        "readBack.declarer.method",
        "readBack.declarer.request.period.code|period.start",
        "readBack.declarer.response.amount",
    ];
    assert_eq!(paths, expected);
}
