//! Hostile and broken answers: every call ends in the right family, in time, and a write arrives once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mandataire::error::{Retry, code};
use mandataire::guichet::DepositFilter;
use mandataire::http::HttpSettings;
use mandataire::journal::State;
use mandataire::{Error, ErrorKind};
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::client::{Client, formality, pdf, quick};
use crate::server::{
    LOGIN, Plan, Request, Server, Step, answer, answer_with, json as json_answer, timed, token,
};

/// A deadline is kept when a call ends within it and this.
const GRACE: Duration = Duration::from_millis(250);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Op {
    Get,
    List,
    Create,
    Login,
    Download,
}

const OPS: [Op; 5] = [Op::Get, Op::List, Op::Create, Op::Login, Op::Download];

impl Op {
    fn path(self) -> &'static str {
        match self {
            Self::Get => "/api/formalities/12",
            Self::List | Self::Create => "/api/formalities",
            Self::Login => LOGIN,
            Self::Download => "/api/attachments/7/file",
        }
    }

    fn method(self) -> &'static str {
        if matches!(self, Self::Create | Self::Login) { "POST" } else { "GET" }
    }

    /// Attempts that one call may cost.
    fn attempts(self, settings: &HttpSettings) -> usize {
        match self {
            Self::Get | Self::List => settings.read_attempts as usize,
            Self::Create | Self::Login | Self::Download => 1,
        }
    }

    async fn run(self, client: &Client) -> Result<String, Error> {
        Ok(match self {
            Self::Get => format!("{:?}", client.formalities().get(12).await?),
            Self::List => format!("{:?}", client.formalities().list(&DepositFilter::new()).all().await?),
            Self::Create => format!("{:?}", client.submit(&client.creation("wire-1")).await?),
            Self::Login => format!("{:?}", client.log_in().await?),
            Self::Download => {
                let folder = tempfile::tempdir().unwrap();
                let result = client.attachments().download(7, folder.path().join("a.pdf")).await;
                if result.is_err() {
                    let left = std::fs::read_dir(folder.path()).unwrap().count();
                    assert_eq!(left, 0, "a download that failed leaves nothing behind");
                }
                result?.to_string()
            }
        })
    }
}

/// A server that misbehaves at one path.
async fn misbehaving(op: Op, plan: Plan) -> Server {
    Server::raw(None, move |request| {
        let here = request.method == op.method() && request.target.split('?').next() == Some(op.path());
        if here {
            plan.clone()
        } else if request.target == LOGIN {
            token().into()
        } else {
            answer(404, "text/plain", "no such path in this test").into()
        }
    })
    .await
}

fn raw(text: &str) -> Step {
    Step::Write(text.as_bytes().to_vec())
}

fn fault(name: &'static str, steps: Vec<Step>) -> (&'static str, Plan) {
    (name, steps.into())
}

/// Answers that come at once.
fn quick_faults() -> Vec<(&'static str, Plan)> {
    const HTML: &str =
        "<!DOCTYPE html><html><head><title>Maintenance</title></head><body>Revenez</body></html>";
    let json = "application/json";
    let chunked = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    vec![
        fault("empty", vec![answer(200, json, "")]),
        fault("blank", vec![answer(200, json, " \r\n ")]),
        fault(
            "truncated",
            vec![raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"id\":12,"), Step::Close],
        ),
        fault("truncated chunks", vec![raw(chunked), raw("9\r\n{\"id\":12,"), Step::Close]),
        fault("truncated head", vec![raw("HTTP/1.1 200 OK\r\nContent-Le"), Step::Close]),
        fault("HTML 200", vec![answer(200, "text/html", HTML)]),
        fault("HTML 503", vec![answer(503, "text/html", HTML)]),
        fault("HTML 500", vec![answer(500, "text/html", HTML)]),
        fault("wrong length", vec![raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}"), Step::Close]),
        fault(
            "two lengths",
            vec![raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), Step::Close],
        ),
        fault("not HTTP", vec![raw("SSH-2.0-OpenSSH_9.6\r\n\r\n"), Step::Close]),
        fault("closed", vec![Step::Close]),
        fault("reset", vec![Step::Reset]),
        fault(
            "reset in the body",
            vec![raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"id\":12,"), Step::Reset],
        ),
        fault(
            "endless body",
            vec![
                raw(chunked),
                Step::Endless([b"400\r\n".to_vec(), vec![b'['; 1024], b"\r\n".to_vec()].concat()),
            ],
        ),
        fault(
            "endless length",
            vec![
                raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"),
                Step::Endless(vec![b'x'; 8192]),
            ],
        ),
        fault(
            "endless until close",
            vec![raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"), Step::Endless(vec![b' '; 8192])],
        ),
        fault(
            "endless headers",
            vec![
                raw("HTTP/1.1 200 OK\r\n"),
                Step::Endless(b"X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".to_vec()),
            ],
        ),
        fault("one endless header", vec![raw("HTTP/1.1 200 OK\r\nX-A: "), Step::Endless(vec![b'a'; 8192])]),
        fault(
            "endless trailers",
            vec![
                raw(chunked),
                raw("2\r\n{}\r\n0\r\n"),
                Step::Endless(b"X-A: aaaaaaaaaaaaaaaaaaaaaaaa\r\n".to_vec()),
            ],
        ),
    ]
}

/// Whole answers of the wrong shape: fine as a file, wrong as JSON.
fn wrong_shapes() -> Vec<(&'static str, Plan)> {
    let json = "application/json";
    vec![
        fault("plain text", vec![answer(200, "text/plain", "Service indisponible")]),
        fault(
            "wrong types",
            vec![answer(
                200,
                json,
                r#"{"id":"abc","status":{"a":1},"hydra:member":{"0":{"id":[]}},"token":5}"#,
            )],
        ),
        fault("null", vec![answer(200, json, "null")]),
        fault("a number", vec![answer(200, json, "12")]),
        fault("a list of nulls", vec![answer(200, json, "[null]")]),
        fault("an empty object", vec![answer(200, json, "{}")]),
        fault("nested lists", vec![answer(200, json, "[".repeat(60_000))]),
        fault("nested objects", vec![answer(200, json, "{\"a\":".repeat(12_000))]),
        fault(
            "closed nesting",
            vec![answer(200, json, format!("{}{}", "[".repeat(30_000), "]".repeat(30_000)))],
        ),
        fault(
            "invalid UTF-8",
            vec![answer(200, json, b"{\"id\":12,\"token\":\"\xff\xfe\",\"status\":\"\xff\xfe\"}")],
        ),
        fault("two documents", vec![answer(200, json, r#"{"id":12,"status":"RECEIVED"} {"id":13}"#)]),
    ]
}

/// Answers that never end.
fn slow_faults() -> Vec<(&'static str, Plan)> {
    let drop_by_drop = Duration::from_millis(40);
    vec![
        fault("no answer", vec![Step::Hang]),
        fault("slow head", vec![Step::Drip(b"HTTP/1.1 200 OK\r\nX-Slow: ".to_vec(), drop_by_drop)]),
        fault(
            "slow body",
            vec![
                raw("HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n"),
                Step::Drip(b"{ ".to_vec(), drop_by_drop),
            ],
        ),
        fault(
            "interim answers",
            vec![Step::Drip(b"HTTP/1.1 100 Continue\r\n\r\n".repeat(100), Duration::from_millis(1))],
        ),
    ]
}

/// The family, the count on the wire and the stable JSON of one fault at one call.
async fn check(op: Op, name: &str, plan: Plan, settings: HttpSettings, code: Option<&str>) {
    let server = misbehaving(op, plan).await;
    let client = Client::new(&server.url(), settings.clone());
    let what = format!("{op:?}, {name}");
    let (result, took) = timed(op.run(&client)).await;
    let error = result.expect_err(&what);
    assert!(took < settings.deadline + GRACE, "{what}: {took:?}");
    let arrived = server.count(op.method(), op.path());
    assert!(arrived >= 1 && arrived <= op.attempts(&settings), "{what}: {arrived} requests");
    if op == Op::Create {
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{what}: {error}");
        assert_eq!(error.code(), code::OUTCOME_UNKNOWN, "{what}");
        assert_eq!(error.retry(), Retry::Reconcile, "{what}");
        assert_eq!(client.state().await, State::Unknown, "{what}");
        // Submitting the same filing again sends nothing.
        let again = op.run(&client).await.unwrap_err();
        assert_eq!(again.code(), code::UNRESOLVED, "{what}");
        assert_eq!(server.count(op.method(), op.path()), 1, "{what}");
    } else {
        assert!(matches!(error.kind(), ErrorKind::Network | ErrorKind::Refused), "{what}: {error}");
        if let Some(code) = code {
            assert_eq!(error.code(), code, "{what}: {error}");
        }
    }
    check_json(&error, &what);
}

fn check_json(error: &Error, what: &str) {
    let json = error.to_json();
    let keys: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "kind",
        "code",
        "message",
        "status",
        "requestId",
        "serverCodes",
        "issues",
        "retry",
        "retryAfterSeconds",
        "intent",
    ];
    assert_eq!(keys, expected, "{what}");
    assert_eq!(json["kind"], error.kind().as_str(), "{what}");
    assert_eq!(json["code"], error.code(), "{what}");
    assert_eq!(json["intent"].is_object(), error.intent().is_some(), "{what}");
}

#[tokio::test]
async fn broken_answers() {
    for op in OPS {
        for (name, plan) in quick_faults() {
            let code = match name {
                "endless body" | "endless length" | "endless until close" => Some(code::TOO_LARGE),
                "closed" | "reset" | "truncated" | "truncated chunks" | "reset in the body" => {
                    Some(code::BROKEN)
                }
                "HTML 503" | "HTML 500" => Some(code::SERVER),
                "empty" | "HTML 200" if op != Op::Login => Some(code::UNREADABLE),
                "endless headers" | "one endless header" => Some(code::BROKEN),
                _ => None,
            };
            if op == Op::Download && name == "blank" {
                continue;
            }
            check(op, name, plan, quick(), code).await;
        }
    }
}

#[tokio::test]
async fn answers_of_the_wrong_shape() {
    for op in OPS {
        if op == Op::Download {
            continue;
        }
        for (name, plan) in wrong_shapes() {
            let code = if op == Op::Login { code::LOGIN } else { code::UNREADABLE };
            check(op, name, plan, quick(), Some(code)).await;
        }
    }
    // An object for a list, a list for an object.
    let object = answer(200, "application/json", r#"{"id":12,"status":"RECEIVED"}"#);
    check(Op::List, "an object", object.into(), quick(), Some(code::UNREADABLE)).await;
    let list = answer(200, "application/json", r#"[{"id":12,"status":"RECEIVED"}]"#);
    check(Op::Get, "a list", list.clone().into(), quick(), Some(code::UNREADABLE)).await;
    check(Op::Create, "a list", list.into(), quick(), None).await;
}

/// All at once: they wait, they do not work.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_deadline_holds() {
    let mut settings = quick();
    settings.deadline = Duration::from_millis(600);
    let checks = OPS.into_iter().flat_map(|op| {
        let settings = settings.clone();
        slow_faults().into_iter().map(move |(name, plan)| {
            let code = (name != "interim answers").then_some(code::DEADLINE);
            tokio::spawn(check(op, name, plan, settings.clone(), code))
        })
    });
    for check in checks.collect::<Vec<_>>() {
        check.await.unwrap();
    }
}

#[tokio::test]
async fn a_body_that_stops_is_a_stall() {
    let mut settings = quick();
    settings.stall = Duration::from_millis(200);
    settings.read_attempts = 1;
    let plan = || vec![raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"id\""), Step::Hang].into();
    for op in OPS {
        let started = Instant::now();
        check(op, "stall", plan(), settings.clone(), Some(code::STALLED)).await;
        assert!(started.elapsed() < Duration::from_secs(2));
    }
}

/// One deadline for the call, the log-in before it included.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_deadline_covers_the_log_in() {
    let mut settings = quick();
    settings.deadline = Duration::from_millis(800);
    for op in [Op::Get, Op::Create, Op::Download] {
        let server = Server::raw(None, |request| {
            if request.target == LOGIN {
                vec![Step::Pause(Duration::from_millis(500)), token()].into()
            } else {
                Step::Hang.into()
            }
        })
        .await;
        let client = Client::new(&server.url(), settings.clone());
        let (result, took) = timed(op.run(&client)).await;
        assert!(took < settings.deadline + GRACE, "{op:?}: {took:?}");
        let expected = if op == Op::Create { ErrorKind::OutcomeUnknown } else { ErrorKind::Network };
        assert_eq!(result.unwrap_err().kind(), expected);
    }
}

/// Callers that wait for somebody else's log-in keep their own deadline, and share its failure.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_in_that_fails_fails_for_everybody_waiting() {
    let mut settings = quick();
    settings.deadline = Duration::from_millis(600);
    let server = misbehaving(Op::Login, Step::Hang.into()).await;
    let client = Arc::new(Client::new(&server.url(), settings.clone()));
    let calls = (0..32).map(|_| {
        let client = Arc::clone(&client);
        async move { timed(client.formalities().get(12)).await }
    });
    for (result, took) in futures_util::future::join_all(calls).await {
        assert!(took < settings.deadline + GRACE, "{took:?}");
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Network);
    }

    // A wrong password is tried once, not once for each caller: repeating it locks accounts.
    let refusal = vec![Step::Pause(Duration::from_millis(100)), answer(401, "application/json", "{}")];
    let server = misbehaving(Op::Login, refusal.into()).await;
    let client = Client::new(&server.url(), quick());
    let results = futures_util::future::join_all((0..64).map(|_| client.log_in())).await;
    assert!(results.iter().all(|result| result.as_ref().is_err_and(|error| error.code() == code::LOGIN)));
    assert_eq!(server.count("POST", LOGIN), 1);
    // Later, a new call is a new try.
    client.log_in().await.unwrap_err();
    assert_eq!(server.count("POST", LOGIN), 2);
}

/// What is provable is said: nothing was sent.
#[tokio::test]
async fn a_write_that_cannot_leave_is_not_sent() {
    // No listener.
    let gone = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let client = Client::new(&format!("http://{gone}"), quick());
    for op in OPS {
        let error = op.run(&client).await.unwrap_err();
        let expected = if op == Op::Create { ErrorKind::NotSent } else { ErrorKind::Network };
        assert_eq!((error.kind(), error.code()), (expected, code::CONNECT), "{op:?}");
        assert!(matches!(error.retry(), Retry::Safe { .. }));
        check_json(&error, "refused connection");
    }
    assert_eq!(client.state().await, State::NotSent);

    // The log-in works, then the server is gone.
    let server = Server::start(|_| vec![Step::Hang]).await;
    let mut settings = quick();
    settings.idle_connections = 0;
    let client = Client::new(&server.url(), settings);
    client.log_in().await.unwrap();
    let address = server.address;
    drop(server);
    while tokio::net::TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    let error = Op::Create.run(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::NotSent, code::CONNECT), "{error}");

    // The log-in fails in every way: the write behind it never arrives, and the cause is named.
    for (name, plan) in quick_faults() {
        let server = misbehaving(Op::Login, plan).await;
        let client = Client::new(&server.url(), quick());
        let error = Op::Create.run(&client).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::NotSent | ErrorKind::Refused), "{name}: {error}");
        assert!(matches!(client.state().await, State::NotSent | State::Refused), "{name}");
        assert_eq!(server.count("POST", Op::Create.path()), 0, "{name}");
        if name.starts_with("endless body") {
            assert_eq!(error.code(), code::TOO_LARGE);
        }
    }
}

/// The kernel accepts, the program never does: the request may have been read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn never_accepted() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let mut settings = quick();
    settings.deadline = Duration::from_millis(500);
    for op in [Op::Get, Op::Login, Op::Download, Op::Create] {
        let client = Client::new(&url, settings.clone());
        let (result, took) = timed(op.run(&client)).await;
        assert!(took < settings.deadline + GRACE, "{op:?}: {took:?}");
        let error = result.unwrap_err();
        // The log-in never ended: the filing itself did not leave.
        let expected = if op == Op::Create { ErrorKind::NotSent } else { ErrorKind::Network };
        assert_eq!((error.kind(), error.code()), (expected, code::DEADLINE), "{op:?}");
    }
}

/// Definite refusals are refusals, also for writes, whatever their body.
#[tokio::test]
async fn definite_refusals() {
    for status in [400, 403, 404, 405, 413, 415, 422, 429] {
        for body in ["", "{}", "<html>", "{\"message\":\"Non\"}"] {
            let server = misbehaving(Op::Create, answer(status, "application/json", body).into()).await;
            let client = Client::new(&server.url(), quick());
            let error = Op::Create.run(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused, "{status} {body}: {error}");
            assert_eq!(client.state().await, State::Refused);
            assert_eq!(server.count("POST", "/api/formalities"), 1);
        }
    }
    for status in
        [100, 101, 199, 204, 205, 206, 300, 304, 402, 408, 409, 418, 500, 501, 502, 504, 599, 600, 999]
    {
        if status == 100 {
            continue;
        }
        let server =
            misbehaving(Op::Create, vec![answer(status, "application/json", ""), Step::Close].into()).await;
        let client = Client::new(&server.url(), quick());
        let error = Op::Create.run(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{status}: {error}");
        assert_eq!(server.count("POST", "/api/formalities"), 1, "{status}");
    }
}

/// Keep-alive connections that the server closes: on the first request, on a reused connection, and between two.
#[tokio::test]
async fn a_write_on_a_dying_connection_arrives_once() {
    for (name, last) in [("closed", Step::Close), ("reset", Step::Reset)] {
        // Fresh: `Connection: close` after the log-in. Reused: the same connection as the log-in's.
        for fresh in [true, false] {
            let last = last.clone();
            let server = Server::raw(None, move |request| {
                let close = "Connection: close\r\n";
                match (request.target.as_str(), fresh) {
                    (LOGIN, true) => {
                        vec![answer_with(200, close, "{\"token\":\"t-12345678\"}"), Step::Close].into()
                    }
                    (LOGIN, false) => token().into(),
                    _ => last.clone().into(),
                }
            })
            .await;
            let client = Client::new(&server.url(), quick());
            let error = Op::Create.run(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{name} fresh={fresh}");
            assert_eq!(server.count("POST", "/api/formalities"), 1, "{name} fresh={fresh}");
            assert_eq!(server.connections(), if fresh { 2 } else { 1 }, "{name} fresh={fresh}");
        }
    }
    // The server hangs up without a word right after an answer; the next write may meet a dead connection. Many times,
    // to meet both orders.
    for round in 0..40 {
        let server = Server::raw(None, |request| {
            let last = if request.connection == 0 { Step::Close } else { Step::Pause(Duration::ZERO) };
            if request.target == LOGIN {
                vec![token(), last].into()
            } else {
                vec![json_answer(201, &json!({"id": 12, "status": "RECEIVED"})), last].into()
            }
        })
        .await;
        let client = Client::new(&server.url(), quick());
        client.log_in().await.unwrap();
        if round % 2 == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let result = Op::Create.run(&client).await;
        let arrived = server.count("POST", "/api/formalities");
        match result {
            Ok(_) => assert_eq!(arrived, 1),
            Err(error) => {
                assert!(matches!(error.kind(), ErrorKind::OutcomeUnknown | ErrorKind::NotSent), "{error}");
                assert!(arrived <= 1, "{arrived}");
            }
        }
    }
}

/// Bytes behind an answer never become the answer to the next request.
#[tokio::test]
async fn an_answer_nobody_asked_for_is_not_believed() {
    for pause in [Duration::ZERO, Duration::from_millis(5)] {
        let server = Server::raw(None, move |request| match request.target.as_str() {
            LOGIN => {
                let forged = json_answer(201, &json!({"id": 666, "status": "RECEIVED"}));
                let (Step::Write(login), Step::Write(forged)) = (token(), forged) else { panic!("steps") };
                if pause.is_zero() {
                    vec![Step::Write([login, forged].concat())].into()
                } else {
                    vec![Step::Write(login), Step::Pause(pause), Step::Write(forged)].into()
                }
            }
            _ => json_answer(201, &json!({"id": 12, "status": "RECEIVED"})).into(),
        })
        .await;
        let client = Client::new(&server.url(), quick());
        client.log_in().await.unwrap();
        tokio::time::sleep(pause * 4).await;
        let outcome = client.submit(&client.creation("smuggled")).await;
        match outcome {
            Ok(outcome) => assert_eq!(outcome.id(), Some("12")),
            Err(error) => assert_eq!(error.kind(), ErrorKind::OutcomeUnknown),
        }
        assert!(server.count("POST", "/api/formalities") <= 1);
    }
}

#[tokio::test]
async fn reads_are_retried_within_their_attempts() {
    for (status, attempts) in
        [(429, 3), (502, 3), (503, 3), (504, 3), (500, 1), (501, 1), (400, 1), (404, 1), (408, 1)]
    {
        let server = MockServer::start().await;
        Mock::given(path(LOGIN))
            .respond_with(ResponseTemplate::new(200).set_body_json(json!({"token": "t-12345678"})))
            .mount(&server)
            .await;
        Mock::given(method("GET"))
            .respond_with(ResponseTemplate::new(status))
            .expect(attempts)
            .mount(&server)
            .await;
        let client = Client::new(&server.uri(), quick());
        let error = client.formalities().get(12).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        server.verify().await;
    }
    // It passes: the read succeeds.
    let tries = Arc::new(AtomicUsize::new(0));
    let server = Server::start({
        let tries = Arc::clone(&tries);
        move |_| match tries.fetch_add(1, Ordering::SeqCst) {
            0 => answer(503, "text/html", "<html>"),
            1 => Step::Close,
            _ => json_answer(200, &json!({"id": 12, "status": "SIGNED"})),
        }
    })
    .await;
    let client = Client::new(&server.url(), quick());
    assert_eq!(client.formalities().get(12).await.unwrap().id, 12);
    assert_eq!(tries.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn retry_after_is_honoured() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let server = Server::start({
        let times = Arc::clone(&times);
        move |_| {
            let mut times = times.lock().unwrap();
            times.push(Instant::now());
            match times.len() {
                1 => answer_with(429, "Retry-After: 1\r\n", ""),
                _ => json_answer(200, &json!({"id": 12, "status": "SIGNED"})),
            }
        }
    })
    .await;
    let client = Client::new(&server.url(), quick());
    client.formalities().get(12).await.unwrap();
    let waited = {
        let times = times.lock().unwrap();
        times[1] - times[0]
    };
    assert!(waited >= Duration::from_secs(1) && waited < Duration::from_millis(1500), "{waited:?}");

    // Longer than we wait: the caller is told at once, and how long. Nonsense is no reason to wait or to panic.
    for (header, after) in [
        ("3600", Some(3600)),
        ("18446744073709551615", Some(u64::MAX)),
        ("-1", None),
        ("1.5", None),
        ("Fri, 31 Dec 2027 23:59:59 GMT", None),
    ] {
        let text = format!("Retry-After: {header}\r\n");
        let server = Server::start(move |_| answer_with(503, &text, "")).await;
        let client = Client::new(&server.url(), quick());
        let (result, took) = timed(client.formalities().get(12)).await;
        let error = result.unwrap_err();
        assert_eq!(error.retry(), Retry::Safe { after: after.map(Duration::from_secs) }, "{header}");
        assert_eq!(error.to_json()["retryAfterSeconds"], json!(after));
        assert!(took < Duration::from_secs(1), "{header}: {took:?}");
    }
}

/// In a total outage the budget runs dry: hardly more requests than calls.
#[tokio::test]
async fn an_outage_is_not_amplified() {
    for outage in [answer(503, "text/html", "<html>"), Step::Close] {
        let server = Server::start(move |_| outage.clone()).await;
        let client = Client::new(&server.url(), quick());
        for _ in 0..200 {
            client.formalities().get(12).await.unwrap_err();
        }
        let sent = server.count("GET", "/api/formalities/12");
        assert!((201..=220).contains(&sent), "{sent} requests for 200 reads");
    }
}

/// "No limit" is said with the largest duration.
#[tokio::test]
async fn endless_limits_do_not_panic() {
    let server = Server::start(|request| match request.method.as_str() {
        "POST" => json_answer(201, &json!({"id": 12, "status": "RECEIVED"})),
        _ => json_answer(200, &json!({"id": 12, "status": "RECEIVED"})),
    })
    .await;
    let mut settings = quick();
    settings.deadline = Duration::MAX;
    settings.stall = Duration::MAX;
    settings.connect = Duration::MAX;
    settings.max_backoff = Duration::MAX;
    settings.max_answer = u64::MAX;
    let client = Client::new(&server.url(), settings);
    let folder = tempfile::tempdir().unwrap();
    client.formalities().get(12).await.unwrap();
    let intent = client.creation_with("no-limit", &[pdf(folder.path(), "a.pdf", 100_000)]);
    client.submit(&intent).await.unwrap();
    client.attachments().download(7, folder.path().join("b.pdf")).await.unwrap();
}

/// A server that thinks after an upload is not an upload that stalls.
#[tokio::test]
async fn waiting_for_an_answer_is_not_a_stall() {
    let server = Server::start(|_| {
        vec![
            Step::Pause(Duration::from_millis(900)),
            json_answer(201, &json!({"id": 12, "status": "RECEIVED"})),
        ]
    })
    .await;
    let mut settings = quick();
    settings.stall = Duration::from_millis(200);
    let client = Client::new(&server.url(), settings);
    let folder = tempfile::tempdir().unwrap();
    let intent = client.creation_with("thinks", &[pdf(folder.path(), "a.pdf", 300_000)]);
    assert_eq!(client.submit(&intent).await.unwrap().id(), Some("12"));
}

#[tokio::test]
async fn an_upload_that_stalls_is_given_up() {
    let server = Server::start(|_| Plan { read: 1000, steps: vec![Step::Hang] }).await;
    let mut settings = quick();
    settings.stall = Duration::from_millis(200);
    settings.deadline = Duration::from_secs(10);
    let client = Client::new(&server.url(), settings);
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<_> = (0..3).map(|n| pdf(folder.path(), &format!("{n}.pdf"), 9_000_000)).collect();
    let intent = client.creation_with("stalls", &files);
    let (result, took) = timed(client.submit(&intent)).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    assert!(error.message().contains("no progress"), "{error}");
    assert!(took < Duration::from_secs(3), "{took:?}");
    assert_eq!(server.count("POST", "/api/formalities"), 1);
}

/// The filing is there: what else the server says or does not say then may not look like a failure of the filing.
#[tokio::test]
async fn a_creation_needs_nothing_read_after_it() {
    for outage in [Step::Close, answer(503, "text/html", "<html>"), answer(404, "text/plain", "")] {
        for shown in [json!({"id": 12, "status": "RECEIVED", "companyName": "X"}), json!({"id": 12})] {
            let outage = outage.clone();
            let server = Server::start(move |request: &Request| match request.method.as_str() {
                "POST" => json_answer(201, &shown),
                _ => outage.clone(),
            })
            .await;
            let client = Client::new(&server.url(), quick());
            let filed = client.formalities().create(formality()).await.unwrap();
            assert_eq!(filed.id, 12);
            assert_eq!(client.state().await, State::Accepted);
            assert_eq!(server.count("POST", "/api/formalities"), 1);
            assert_eq!(server.count("GET", "/api/formalities/12"), 0);
        }
    }
}

/// A row that cannot be read does not swallow the rows before it when the page is asked for again.
#[tokio::test]
async fn a_page_that_was_unreadable_comes_again_whole() {
    let tries = Arc::new(AtomicUsize::new(0));
    let server = Server::start({
        let tries = Arc::clone(&tries);
        move |request: &Request| {
            if !request.target.contains("page=1&") {
                return json_answer(200, &json!([]));
            }
            let second = if tries.fetch_add(1, Ordering::SeqCst) == 0 {
                json!({"id": 2})
            } else {
                json!({"id": 2, "status": "PAID"})
            };
            json_answer(200, &json!([{"id": 1, "status": "PAID"}, second]))
        }
    })
    .await;
    let client = Client::new(&server.url(), quick());
    let mut pages = client.formalities().list(&DepositFilter::new());
    assert_eq!(pages.next().await.unwrap_err().code(), code::UNREADABLE);
    let mut ids = Vec::new();
    while let Some(row) = pages.next().await.unwrap() {
        ids.push(row.id);
    }
    assert_eq!(ids, [1, 2]);
}

/// Reading an error takes no longer than the deadline allows, however long its sentences.
#[tokio::test]
async fn huge_refusals_are_read_quickly() {
    let mut settings = quick();
    settings.max_answer = 16 << 20;
    let long = "Veuillez renseigner ce champ 1 85 05 78 ".repeat(100_000);
    let violations: Vec<_> =
        (0..50_000).map(|n| json!({"propertyPath": format!("content.a[{n}]"), "message": "Non"})).collect();
    let lines: String =
        (0..100_000).map(|n| format!("content.a[{n}]: Veuillez renseigner ce champ\n")).collect();
    for (name, body) in [
        ("message", json!({"message": long}).to_string()),
        ("violations", json!({"message": "Non", "violations": violations}).to_string()),
        ("one violation", json!({"violations": [{"propertyPath": long, "message": long}]}).to_string()),
        ("lines", json!({"message": lines}).to_string()),
        ("text", long.clone()),
        ("html", format!("<html><title>{long}</title>")),
        ("error_id", json!({"error_id": long, "error_code": long}).to_string()),
    ] {
        let server = misbehaving(Op::Get, answer(400, "application/json", body).into()).await;
        let client = Client::new(&server.url(), settings.clone());
        client.log_in().await.unwrap();
        let (error, took) = timed(Op::Get.run(&client)).await;
        let error = error.unwrap_err();
        assert!(took < Duration::from_secs(2), "{name}: {took:?}");
        assert!(error.to_json().to_string().len() < 500_000, "{name}: {}", error.to_json().to_string().len());
        assert!(error.to_string().len() < 20_000, "{name}");
    }
}
