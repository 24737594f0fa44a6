//! Reads, tokens, log-ins.

use super::*;

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
