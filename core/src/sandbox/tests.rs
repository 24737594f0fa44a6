//! The core, seen from a client: faults, counts, clock, control API, start and stop.

use std::time::Duration;

use serde_json::json;

use super::testing::{Portal, creation, http, send};
use super::*;

const PROBE: &str = "POST /api/formalities";

/// Files a formality whose reference is `key`.
async fn probe(sandbox: &Sandbox, key: &str) -> reqwest::Result<(u16, String)> {
    let portal = Portal::login(sandbox).await;
    let response = portal.request("POST", "/api/formalities").body(creation(key).to_string()).send().await?;
    let status = response.status().as_u16();
    Ok((status, response.text().await?))
}

fn effects(sandbox: &Sandbox, key: &str) -> usize {
    sandbox.ledger().effects("guichet.formalities.create", key)
}

async fn with_fault(kind: FaultKind) -> (Sandbox, reqwest::Result<(u16, String)>) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.inject(Fault::new(Matcher::guichet(PROBE), kind));
    let outcome = probe(&sandbox, "k").await;
    assert_eq!(sandbox.request_log().count(Administration::Guichet, PROBE), 1, "nobody sent again");
    (sandbox, outcome)
}

#[tokio::test]
async fn without_a_fault_it_answers_and_counts() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    assert_eq!(probe(&sandbox, "k").await.expect("an answer").0, 201);
    assert_eq!((effects(&sandbox, "k"), sandbox.requests()), (1, 2));
    let record = &sandbox.request_log().records()[1];
    assert_eq!((record.status, record.fate), (Some(201), Fate::Answered));
    assert_eq!(probe(&sandbox, "k").await.expect("an answer").0, 201);
    assert_eq!(sandbox.ledger().duplicates()[0].effects, 2);
}

#[tokio::test]
async fn the_log_knows_what_was_on_the_wire_by_its_hash() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let portal = Portal::login(&sandbox).await;
    let sent = portal.request("POST", "/api/formalities?a=%C3%A9").header("content-type", "x/y").body("abc");
    sent.send().await.expect("an answer");
    portal.request("GET", "/api/formalities").send().await.expect("an answer");
    let records = sandbox.request_log().records();
    let of = |n: usize| {
        let record: &RequestRecord = &records[n];
        (record.query_sha256.as_deref(), record.body_bytes, record.body_sha256.as_deref())
    };
    // By `printf %s 'a=%C3%A9' | sha256sum`, and FIPS 180-2's example.
    let query = "20e4e6a62a8aca26b4898ca39ace42c40671ea4dd861cdcd8c8902b869782342";
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(of(1), (Some(query), 3, Some(abc)));
    assert_eq!(
        (records[1].accept.as_deref(), records[1].content_type.as_deref()),
        (Some("application/json"), Some("x/y"))
    );
    assert_eq!(of(2), (None, 0, None));
    assert!(!json!(records).to_string().contains(&portal.token), "no credentials");
}

#[tokio::test]
async fn a_body_that_did_not_arrive_whole_has_a_size_and_no_hash() {
    use tokio::io::AsyncWriteExt as _;
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut stream = tokio::net::TcpStream::connect(sandbox.address()).await.expect("a connection");
    let head = "POST /guichet-unique/api/formalities HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc";
    stream.write_all(head.as_bytes()).await.expect("sent");
    drop(stream);
    let record = loop {
        let records = sandbox.request_log().records();
        match records.into_iter().next().filter(|record| record.fate != Fate::Received) {
            Some(record) => break record,
            None => tokio::time::sleep(Duration::from_millis(1)).await,
        }
    };
    assert_eq!((record.fate, record.body_bytes, record.body_sha256), (Fate::Incomplete, 3, None));
}

#[tokio::test]
async fn refusals_and_maintenance_commit_nothing() {
    let (sandbox, outcome) =
        with_fault(FaultKind::Refuse { status: 400, body: json!({"code": "400"}) }).await;
    assert_eq!(outcome.expect("an answer"), (400, r#"{"code":"400"}"#.into()));
    assert_eq!(effects(&sandbox, "k"), 0);
    let (sandbox, outcome) = with_fault(FaultKind::Html503).await;
    let (status, page) = outcome.expect("an answer");
    assert_eq!((status, page.starts_with("<!DOCTYPE html>")), (503, true));
    assert_eq!(effects(&sandbox, "k"), 0);
    assert_eq!(sandbox.request_log().records()[1].fate, Fate::Faulted);
}

#[tokio::test]
async fn connections_are_cut_before_and_after_the_commit() {
    let (sandbox, outcome) = with_fault(FaultKind::DropBeforeCommit).await;
    assert!(outcome.is_err() && effects(&sandbox, "k") == 0);
    let (sandbox, outcome) = with_fault(FaultKind::DropAfterCommit).await;
    assert!(outcome.is_err() && effects(&sandbox, "k") == 1);
    assert_eq!(sandbox.request_log().records()[1].fate, Fate::Dropped);
}

#[tokio::test]
async fn a_late_commit_comes_after_the_cut() {
    let (sandbox, outcome) = with_fault(FaultKind::LateCommit { delay: Duration::from_secs(3600) }).await;
    assert!(outcome.is_err() && effects(&sandbox, "k") == 0);
    sandbox.clock().advance(Duration::from_secs(3601));
    // The late task shares this thread: it runs as soon as it is yielded to.
    for _ in 0..100 {
        if effects(&sandbox, "k") == 1 {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("never committed");
}

#[tokio::test]
async fn answers_are_slow_truncated_or_empty() {
    let (sandbox, outcome) = with_fault(FaultKind::TruncatedBody).await;
    assert!(outcome.is_err() && effects(&sandbox, "k") == 1);
    let (sandbox, outcome) = with_fault(FaultKind::EmptyBody).await;
    assert_eq!(outcome.expect("an answer"), (201, String::new()));
    assert_eq!(effects(&sandbox, "k"), 1);
    let (sandbox, outcome) = with_fault(FaultKind::AnswerAfterCommit500).await;
    assert_eq!(outcome.expect("an answer").0, 500);
    assert_eq!(effects(&sandbox, "k"), 1);
    let (_, outcome) = with_fault(FaultKind::SlowBody { byte_delay: Duration::from_micros(10) }).await;
    let (status, body) = outcome.expect("an answer");
    assert_eq!((status, body.ends_with('}')), (201, true));
    let (sandbox, outcome) = with_fault(FaultKind::SlowAnswer { delay: Duration::from_millis(5) }).await;
    assert_eq!((outcome.expect("an answer").0, effects(&sandbox, "k")), (201, 1));
}

#[tokio::test]
async fn a_slow_answer_is_committed_at_once_and_hurried_by_the_clock() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.inject(Fault::new(
        Matcher::guichet(PROBE),
        FaultKind::SlowAnswer { delay: Duration::from_secs(3600) },
    ));
    let client = async { probe(&sandbox, "k").await.expect("an answer").0 };
    let hurry = async {
        while effects(&sandbox, "k") == 0 {
            tokio::task::yield_now().await;
        }
        sandbox.clock().advance(Duration::from_secs(3601));
    };
    let both = tokio::time::timeout(Duration::from_secs(20), async { tokio::join!(client, hurry) });
    assert_eq!(both.await.expect("in time").0, 201);
}

#[tokio::test]
async fn the_control_api_does_what_rust_does() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (client, control) = (http(), sandbox.control_url());
    let fault =
        json!({"on": {"administration": "guichet", "route": PROBE}, "kind": {"type": "drop_after_commit"}});
    assert_eq!(send(client.post(format!("{control}/faults")), Some(&fault)).await.0, 201);
    let (status, wrong) =
        send(client.post(format!("{control}/faults")), Some(&json!({"kind": {"type": "nonsense"}}))).await;
    assert_eq!(status, 400);
    assert!(wrong["detail"].as_str().is_some_and(|detail| detail.starts_with("kind")), "{wrong}");
    assert!(probe(&sandbox, "k").await.is_err());
    let (_, ledger) = send(client.get(format!("{control}/ledger?natural_key=k")), None).await;
    assert_eq!(
        (&ledger["effects"], &ledger["entries"][0]["operation"]),
        (&json!(1), &json!("guichet.formalities.create"))
    );
    let (_, requests) = send(client.get(format!("{control}/requests")), None).await;
    assert_eq!(requests["writes"]["guichet"][PROBE], 1);
    assert_eq!(requests["records"][1]["fate"], "dropped");
    let before = sandbox.clock().now();
    send(client.post(format!("{control}/clock/advance")), Some(&json!({"seconds": 86400}))).await;
    assert!(sandbox.clock().now().duration_since(before).as_secs() >= 86_400);
    let (_, document) = send(client.get(format!("{control}/openapi.json")), None).await;
    assert_eq!(document["openapi"], "3.0.3");
    assert!(document["paths"]["/guichet-unique/api/formalities"]["post"].is_object());
    assert_eq!(send(client.post(format!("{control}/reset")), None).await.0, 204);
    assert_eq!((sandbox.requests(), sandbox.ledger().entries().len()), (0, 0));
    assert_eq!(send(client.get(format!("{control}/nothing")), None).await.0, 404);
}

#[tokio::test]
async fn stopping_frees_the_port_and_dropping_closes_it() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let port = sandbox.address().port();
    assert!(Sandbox::builder().port(port).start().await.is_err(), "the port is taken");
    probe(&sandbox, "k").await.expect("an answer");
    sandbox.stop().await;
    let again = Sandbox::builder().port(port).start().await.expect("the port is free again");
    drop(again);
    tokio::task::yield_now().await;
    assert!(http().get(format!("http://127.0.0.1:{port}/")).send().await.is_err());
}

#[tokio::test]
async fn a_request_cut_by_its_sender_commits_nothing_but_counts() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut stream = tokio::net::TcpStream::connect(sandbox.address()).await.expect("a connection");
    let head =
        "POST /guichet-unique/api/formalities HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{\"half";
    stream.write_all(head.as_bytes()).await.expect("sent");
    stream.shutdown().await.expect("closed");
    let mut rest = Vec::new();
    // Ends when the server gives the connection up.
    let _ = stream.read_to_end(&mut rest).await;
    assert!(sandbox.ledger().entries().is_empty());
    assert_eq!(sandbox.request_log().count(Administration::Guichet, PROBE), 1);
    assert_eq!(sandbox.request_log().records()[0].fate, Fate::Incomplete);
}
