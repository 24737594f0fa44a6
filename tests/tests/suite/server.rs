//! A server written by hand on 127.0.0.1, for everything that a well-behaved HTTP library would not send.
//!
//! It counts what arrived: connections, heads, whole bodies. It answers with [`Step`]s, byte by byte if need be.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// The path of the log-in.
pub(crate) const LOGIN: &str = "/api/user/login/sso";

/// One request, as far as it arrived.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request {
    /// Which connection, from 0.
    pub(crate) connection: usize,
    /// The head as sent, without its last empty line.
    pub(crate) head: String,
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) body: Vec<u8>,
    /// The announced length arrived.
    pub(crate) whole: bool,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    fn announced(&self) -> usize {
        self.header("content-length").map_or(0, |length| length.parse().unwrap())
    }
}

/// What the server does, in order.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Write(Vec<u8>),
    /// One byte at a time, for ever after the text is through: its last byte again and again.
    Drip(Vec<u8>, Duration),
    /// The same bytes again and again, as fast as they go.
    Endless(Vec<u8>),
    Pause(Duration),
    /// FIN.
    Close,
    /// RST.
    Reset,
    /// Nothing any more, the connection stays.
    Hang,
}

/// What to do about one request.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    /// How much of the body is read before the steps. Default: all.
    pub(crate) read: usize,
    pub(crate) steps: Vec<Step>,
}

impl From<Vec<Step>> for Plan {
    fn from(steps: Vec<Step>) -> Self {
        Self { read: usize::MAX, steps }
    }
}

impl From<Step> for Plan {
    fn from(step: Step) -> Self {
        vec![step].into()
    }
}

/// A whole answer.
pub(crate) fn answer(status: u16, content_type: &str, body: impl AsRef<[u8]>) -> Step {
    answer_with(status, &format!("Content-Type: {content_type}\r\n"), body)
}

/// A whole answer with these header lines.
pub(crate) fn answer_with(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Step {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status} X\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
    Step::Write([head.as_bytes(), body].concat())
}

pub(crate) fn json(status: u16, body: &serde_json::Value) -> Step {
    answer(status, "application/json", body.to_string())
}

/// The answer to a log-in.
pub(crate) fn token() -> Step {
    json(200, &serde_json::json!({ "token": "opaque-test-token" }))
}

type Handler = dyn Fn(&Request) -> Plan + Send + Sync;

#[derive(Default)]
struct Log {
    requests: Mutex<Vec<Request>>,
    connections: Mutex<usize>,
}

impl Log {
    fn edit<T>(&self, edit: impl FnOnce(&mut Vec<Request>) -> T) -> T {
        edit(&mut self.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A running server; stops when dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    log: Arc<Log>,
    task: JoinHandle<()>,
    tls: bool,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// `handler` sees each request when its head is there. Log-ins are answered with a token.
    pub(crate) async fn start<P: Into<Plan>>(
        handler: impl Fn(&Request) -> P + Send + Sync + 'static,
    ) -> Self {
        Self::raw(
            None,
            move |request| {
                if request.target == LOGIN { token().into() } else { handler(request).into() }
            },
        )
        .await
    }

    /// Log-ins too go to `handler`.
    pub(crate) async fn raw(
        tls: Option<TlsAcceptor>,
        handler: impl Fn(&Request) -> Plan + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let log = Arc::new(Log::default());
        let (handler, shared, is_tls): (Arc<Handler>, _, _) =
            (Arc::new(handler), Arc::clone(&log), tls.is_some());
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            for number in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                *shared.connections.lock().unwrap() += 1;
                let (handler, log, tls) = (Arc::clone(&handler), Arc::clone(&shared), tls.clone());
                connections.spawn(async move {
                    match tls {
                        None => {
                            let mut stream = stream;
                            let end = converse(&mut stream, number, &handler, &log).await;
                            if matches!(end, Ok(End::Reset)) {
                                stream.set_zero_linger().unwrap();
                            }
                        }
                        Some(tls) => {
                            if let Ok(mut stream) = tls.accept(stream).await {
                                let _ = converse(&mut stream, number, &handler, &log).await;
                            }
                        }
                    }
                });
            }
        });
        Self { address, log, task, tls: is_tls }
    }

    pub(crate) fn url(&self) -> String {
        format!("{}://{}", if self.tls { "https" } else { "http" }, self.address)
    }

    /// Everything whose head arrived, log-ins included.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.log.edit(|requests| requests.clone())
    }

    /// How many requests with this method and path (query apart) arrived.
    pub(crate) fn count(&self, method: &str, path: &str) -> usize {
        let fits =
            |request: &&Request| request.method == method && request.target.split('?').next() == Some(path);
        self.log.edit(|requests| requests.iter().filter(fits).count())
    }

    pub(crate) fn connections(&self) -> usize {
        *self.log.connections.lock().unwrap()
    }
}

enum End {
    Closed,
    Reset,
}

async fn converse<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    connection: usize,
    handler: &Arc<Handler>,
    log: &Log,
) -> std::io::Result<End> {
    let mut buffer = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break end;
            }
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(End::Closed);
            }
        };
        let head = String::from_utf8(buffer.drain(..end + 4).collect()).unwrap().trim_end().to_owned();
        let mut words = head.split(' ').map(str::to_owned);
        let (method, target) = (words.next().unwrap(), words.next().unwrap());
        let mut request = Request { connection, head, method, target, ..Request::default() };
        let announced = request.announced();
        let plan = handler(&request);
        let number = log.edit(|requests| {
            requests.push(request.clone());
            requests.len() - 1
        });
        let wanted = announced.min(plan.read);
        while buffer.len() < wanted {
            if stream.read_buf(&mut buffer).await? == 0 {
                let got = std::mem::take(&mut buffer);
                log.edit(|requests| requests[number].body = got);
                return Ok(End::Closed);
            }
        }
        request.body = buffer.drain(..wanted).collect();
        request.whole = wanted == announced;
        log.edit(|requests| requests[number] = request);
        for step in plan.steps {
            if let Some(end) = play(stream, step).await? {
                return Ok(end);
            }
        }
    }
}

async fn play<S: AsyncWrite + Unpin>(stream: &mut S, step: Step) -> std::io::Result<Option<End>> {
    match step {
        Step::Write(bytes) => {
            stream.write_all(&bytes).await?;
            stream.flush().await?;
        }
        Step::Drip(bytes, pause) => {
            let last = *bytes.last().unwrap();
            for byte in bytes.into_iter().chain(std::iter::repeat(last)) {
                stream.write_all(&[byte]).await?;
                stream.flush().await?;
                tokio::time::sleep(pause).await;
            }
        }
        Step::Endless(bytes) => loop {
            stream.write_all(&bytes).await?;
        },
        Step::Pause(pause) => tokio::time::sleep(pause).await,
        Step::Close => {
            let _ = stream.shutdown().await;
            return Ok(Some(End::Closed));
        }
        Step::Reset => return Ok(Some(End::Reset)),
        Step::Hang => std::future::pending().await,
    }
    Ok(None)
}

/// Runs, and says how long it took.
pub(crate) async fn timed<T>(what: impl Future<Output = T>) -> (T, Duration) {
    let started = std::time::Instant::now();
    (what.await, started.elapsed())
}
