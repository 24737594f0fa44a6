//! The HTTP server. Its own accept loop on hyper, because a handler must be able to close a connection without
//! answering, to send half a body, or one byte at a time.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, Full, Limited, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{ACCEPT, CONTENT_TYPE};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use ring::digest::{Context, SHA256};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::faults::FaultKind;
use super::requests::{Administration, BodySeen, Fate, Head};
use super::route::{Found, Side, find};
use super::shared::Shared;
use super::time::VirtualClock;
use super::wire::{Answer, Body, Call, Orders, parse_query};
use crate::random;

/// Larger than the largest formality: the base64 of ten files of 6 MB.
const MAX_BODY: usize = 84 * 1024 * 1024;
/// From this size on, a request is handled on a blocking thread: decoding must not stop the accept loop.
const LARGE_BODY: usize = 256 * 1024;

/// Ends the connection without an answer.
#[derive(Debug)]
struct Cut;

impl std::fmt::Display for Cut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the sandbox cut the connection")
    }
}

impl std::error::Error for Cut {}

/// Accepts until told to stop; every connection and every late commit ends with it.
pub(crate) async fn run(listener: TcpListener, shared: Arc<Shared>, mut stop: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    let late = Late::default();
    // A plain future: the guard that `wait_for` gives must not live across an await.
    let stopped = async move {
        let _ = stop.wait_for(|stopped| *stopped).await;
    };
    tokio::pin!(stopped);
    loop {
        tokio::select! {
            () = &mut stopped => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => {
                // A failed accept (too many files) is passing; the next one may work.
                let Ok((stream, _)) = accepted else { tokio::task::yield_now().await; continue };
                let _ = stream.set_nodelay(true);
                let (shared, late) = (Arc::clone(&shared), late.clone());
                connections.spawn(async move {
                    let service = service_fn(move |request| serve(Arc::clone(&shared), late.clone(), request));
                    let mut http = hyper::server::conn::http1::Builder::new();
                    http.timer(TokioTimer::new());
                    // Ends in an error whenever a fault cuts it: nothing to report.
                    let _ = http.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        }
    }
    drop(listener);
    connections.shutdown().await;
}

/// Commits still to come, aborted when the server stops.
#[derive(Clone, Default)]
struct Late(Arc<std::sync::Mutex<JoinSet<()>>>);

async fn serve(shared: Arc<Shared>, late: Late, request: Request<Incoming>) -> Result<Response<Body>, Cut> {
    let path = request.uri().path();
    let (administration, prefix) = if let Some(rest) = under(path, super::GUICHET_PATH) {
        (Administration::Guichet, rest.to_owned())
    } else if let Some(rest) = under(path, super::URSSAF_PATH) {
        (Administration::Urssaf, rest.to_owned())
    } else {
        let call = read(&shared, request, None).await.0.map_err(|_| Cut)?;
        return Ok(super::control::handle(&shared, &call).into_response());
    };
    administer(shared, late, request, administration, prefix).await
}

/// What follows `prefix`, when the path is under it.
fn under<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(prefix)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

async fn administer(
    shared: Arc<Shared>,
    late: Late,
    request: Request<Incoming>,
    administration: Administration,
    path: String,
) -> Result<Response<Body>, Cut> {
    let side = shared.side(administration);
    let docs = shared.docs(administration);
    let method = request.method().clone();
    let (row, params, pattern, path_known) = match find(docs.iter(), &method, &path) {
        Found::Route(row, params) => (Some(row), params, docs.get(row).map_or("-", |doc| doc.pattern), true),
        Found::OtherMethod => (None, Vec::new(), "-", true),
        Found::Nothing => (None, Vec::new(), "-", false),
    };
    let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
    let number = shared.requests.arrived(&Head {
        administration,
        method: method.as_str(),
        route: pattern,
        path: &path,
        query: request.uri().query(),
        content_type: header(CONTENT_TYPE),
        accept: header(ACCEPT),
        at: shared.clock.now(),
    });
    let end = |status: Option<u16>, fate: Fate| shared.requests.ended(number, status, fate);
    let (read, seen) = read(&shared, request, Some(path)).await;
    shared.requests.received(number, seen);
    let mut call = match read {
        Ok(call) => call,
        Err(Unread::TooLarge) => {
            end(Some(413), Fate::Answered);
            return Ok(Answer::empty(413).header("connection", "close").into_response());
        }
        Err(Unread::Broken) => {
            end(None, Fate::Incomplete);
            return Err(Cut);
        }
    };
    let Some(row) = row else {
        let answer = side.unknown_route(path_known);
        end(Some(answer.status), Fate::Answered);
        return Ok(answer.into_response());
    };
    call.params = params;
    let struck = shared.faults.strike(administration, method.as_str(), pattern);
    call.orders = Orders {
        expired_token: struck == Some(FaultKind::ExpiredToken),
        virus_found: struck == Some(FaultKind::VirusFound),
    };
    let fate = if struck.is_some() { Fate::Faulted } else { Fate::Answered };

    // What is decided before the side sees the request.
    match &struck {
        Some(FaultKind::Refuse { status, body }) => {
            end(Some(*status), fate);
            let answer = if body.is_null() { Answer::empty(*status) } else { Answer::json(*status, body) };
            return Ok(answer.into_response());
        }
        Some(FaultKind::Html503) => {
            end(Some(503), fate);
            return Ok(Answer::html_503().into_response());
        }
        Some(FaultKind::DropBeforeCommit) => {
            end(None, Fate::Dropped);
            return Err(Cut);
        }
        Some(FaultKind::LateCommit { delay }) => {
            end(None, Fate::Dropped);
            let (clock, delay) = (shared.clock.clone(), *delay);
            let mut tasks = crate::sync::lock(&late.0);
            while tasks.try_join_next().is_some() {}
            tasks.spawn(async move {
                clock.sleep(delay).await;
                call.at = clock.now();
                let _ = commit(side, row, call).await;
            });
            return Err(Cut);
        }
        _ => {}
    }

    let answer = commit(side, row, call).await;
    match struck {
        Some(FaultKind::DropAfterCommit) => {
            end(None, Fate::Dropped);
            return Err(Cut);
        }
        Some(FaultKind::SlowAnswer { delay }) => shared.clock.sleep(delay).await,
        Some(FaultKind::AnswerAfterCommit500) => {
            end(Some(500), fate);
            let body = serde_json::json!({"status": 500, "title": "An error occurred", "detail": "Internal Server Error"});
            return Ok(Answer::json(500, &body).into_response());
        }
        _ => {}
    }
    end(Some(answer.status), fate);
    Ok(match struck {
        Some(FaultKind::SlowBody { byte_delay }) => dribble(answer, shared.clock.clone(), byte_delay),
        Some(FaultKind::TruncatedBody) => truncate(answer),
        Some(FaultKind::EmptyBody) => Answer { body: Bytes::new(), ..answer }.into_response(),
        _ => answer.into_response(),
    })
}

/// Runs the handler, on a blocking thread when there is much to decode.
async fn commit(side: Arc<dyn Side>, row: usize, call: Call) -> Answer {
    if call.body.len() < LARGE_BODY {
        return side.handle(row, &call);
    }
    let handled = tokio::task::spawn_blocking(move || side.handle(row, &call)).await;
    handled.unwrap_or_else(|_| Answer::empty(500))
}

enum Unread {
    TooLarge,
    Broken,
}

/// The request, and what arrived of its body: hashed as it arrives, for large ones come slowly anyway.
async fn read(
    shared: &Shared,
    request: Request<Incoming>,
    path: Option<String>,
) -> (Result<Call, Unread>, BodySeen) {
    let (head, body) = request.into_parts();
    let (mut seen, mut hash) = (BodySeen::default(), Context::new(&SHA256));
    let counted = body.map_frame(|frame| {
        if let Some(data) = frame.data_ref() {
            seen.bytes += data.len() as u64;
            hash.update(data);
        }
        frame
    });
    let body = match Limited::new(counted, MAX_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => return (Err(Unread::TooLarge), seen),
        Err(_) => return (Err(Unread::Broken), seen),
    };
    seen.sha256 = (!body.is_empty()).then(|| random::hex(hash.finish().as_ref()));
    let at = shared.clock.now();
    let call = Call {
        path: path.unwrap_or_else(|| head.uri.path().to_owned()),
        params: Vec::new(),
        query: parse_query(head.uri.query()),
        method: head.method,
        headers: head.headers,
        body,
        at,
        arrived: at,
        orders: Orders::default(),
    };
    (Ok(call), seen)
}

/// The head at once, then one byte at a time.
fn dribble(answer: Answer, clock: VirtualClock, byte_delay: Duration) -> Response<Body> {
    let (head, body) = answer.into_parts();
    let bytes = stream::unfold((body, clock), move |(mut body, clock)| async move {
        if body.is_empty() {
            return None;
        }
        clock.sleep(byte_delay).await;
        let byte = body.split_to(1);
        Some((Ok::<_, io::Error>(Frame::data(byte)), (body, clock)))
    });
    head.map(|()| StreamBody::new(bytes).boxed())
}

/// The announced length is the whole body's; half of it is sent, then the connection is cut.
fn truncate(answer: Answer) -> Response<Body> {
    let (head, body) = answer.into_parts();
    let half = body.slice(..body.len() / 2);
    let whole_then_cut = stream::iter([Ok(Frame::data(half)), Err(io::Error::other(Cut))]);
    if body.is_empty() {
        return head.map(|()| Full::new(Bytes::new()).map_err(|never: Infallible| match never {}).boxed());
    }
    head.map(|()| StreamBody::new(whole_then_cut).boxed())
}
