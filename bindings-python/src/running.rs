//! Runs calls: in the caller's thread, or beside a loop.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use futures_util::FutureExt;
use mandataire_json::{Ask, Reply};
use pyo3::prelude::*;
use tokio::runtime::{Handle, Runtime};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::AbortHandle;
use tokio::time::{MissedTickBehavior, interval};

use crate::asking;
use crate::errors::Failure;
use crate::handles::Raised;
use crate::intent::Intent;
use crate::mailbox::{Mailbox, Message, Place};
use crate::process;
use crate::rows::Rows;

/// How often Ctrl-C is looked for.
const SIGNALS: Duration = Duration::from_millis(50);

type Work = Pin<Box<dyn Future<Output = Result<Reply, Failure>> + Send>>;

/// One call, not begun.
pub(crate) struct Job {
    work: Work,
    asks: Option<UnboundedReceiver<Ask>>,
    raised: Raised,
}

impl Job {
    pub(crate) fn new(work: impl Future<Output = mandataire::Result<Reply>> + Send + 'static) -> Self {
        let guarded = async move {
            match AssertUnwindSafe(work).catch_unwind().await {
                Ok(result) => result.map_err(Failure::from),
                Err(panic) => Err(Failure::panic(&*panic)),
            }
        };
        Self { work: Box::pin(guarded), asks: None, raised: Raised::default() }
    }

    /// What it asks on the way.
    pub(crate) fn asking(mut self, asks: UnboundedReceiver<Ask>) -> Self {
        self.asks = Some(asks);
        self
    }

    /// Where exceptions of the caller's own code are kept.
    pub(crate) fn raising(mut self, raised: Raised) -> Self {
        self.raised = raised;
        self
    }

    /// Runs it and waits, without the GIL; the caller's code runs in the caller's thread.
    pub(crate) fn run(self, py: Python<'_>, handler: Option<Py<PyAny>>) -> PyResult<Py<PyAny>> {
        let runtime = process::runtime(py)?;
        let Self { work, asks, raised } = self;
        let kept = raised.clone();
        let result = py.detach(|| {
            let result = match (asks, handler) {
                (Some(asks), Some(handler)) => wait(runtime, answering(work, asks, handler, kept)),
                _ => wait_beside(runtime, work),
            };
            result.map(Made::from)
        });
        match result {
            Ok(made) => made.object(py),
            Err(failure) => Err(failure.raise(py, raised.take())),
        }
    }

    /// Begins it; what it asks and its end are left in the loop's mailbox.
    pub(crate) fn start(
        self,
        py: Python<'_>,
        mailbox: &Mailbox,
        done: Py<PyAny>,
        handler: Option<Py<PyAny>>,
    ) -> PyResult<Task> {
        let runtime = process::runtime(py)?;
        let Self { work, asks, raised } = self;
        let place = mailbox.place();
        let task = runtime.spawn(async move {
            let result = match (asks, handler) {
                (Some(asks), Some(handler)) => posting(work, asks, &place, handler).await,
                _ => work.await,
            };
            place.leave(Message::Done { done, result: result.map(Made::from), raised });
        });
        Ok(Task(task.abort_handle()))
    }
}

/// A call that runs beside a loop.
#[pyclass(frozen, module = "mandataire._native")]
pub(crate) struct Task(AbortHandle);

#[pymethods]
impl Task {
    /// Nobody waits any more. A write that was begun goes on in a task of its own, and is journalled.
    fn cancel(&self) {
        self.0.abort();
    }
}

/// Has the runtime do it and waits for the end, lets Ctrl-C through. Nothing of the call is done in this thread: it is woken
/// once, where the network would wake it for every piece of an answer.
fn wait_beside(runtime: &Runtime, work: Work) -> Result<Reply, Failure> {
    let (told, end) = mpsc::sync_channel(1);
    let _task = Aborting(runtime.spawn(async move {
        // Whoever waited may have been interrupted.
        let _ = told.send(work.await);
    }));
    let waiting = || loop {
        match end.recv_timeout(SIGNALS) {
            Ok(result) => return result,
            Err(RecvTimeoutError::Timeout) => Python::attach(|py| py.check_signals())?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(Failure::Panic("the call was interrupted".into()));
            }
        }
    };
    // A callback that calls us again may run in a thread of the runtime, whose other tasks must go on.
    match Handle::try_current() {
        Err(_) => waiting(),
        Ok(_) => tokio::task::block_in_place(waiting),
    }
}

/// Waits in this thread, and lets Ctrl-C through.
fn wait(
    runtime: &Runtime,
    work: impl Future<Output = Result<Reply, Failure>> + Send,
) -> Result<Reply, Failure> {
    let watched = async {
        let mut work = std::pin::pin!(work);
        let mut tick = interval(SIGNALS);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        tick.tick().await;
        loop {
            tokio::select! {
                biased;
                result = &mut work => return result,
                _ = tick.tick() => Python::attach(|py| py.check_signals())?,
            }
        }
    };
    // A callback that calls us again may run in a thread of the runtime, which must not wait for itself.
    match Handle::try_current() {
        Err(_) => runtime.block_on(watched),
        Ok(_) => std::thread::scope(|threads| {
            let waiting = threads.spawn(|| runtime.block_on(watched));
            waiting.join().unwrap_or_else(|panic| Err(Failure::panic(&*panic)))
        }),
    }
}

/// Runs `work` beside this thread, which answers what it asks.
async fn answering(
    work: Work,
    mut asks: UnboundedReceiver<Ask>,
    handler: Py<PyAny>,
    raised: Raised,
) -> Result<Reply, Failure> {
    let mut task = Aborting(tokio::spawn(work));
    let answer = |ask| -> Result<(), Failure> {
        if let Some(error) = Python::attach(|py| asking::here(py, &handler, ask))? {
            raised.keep(error);
        }
        Ok(())
    };
    let result = loop {
        tokio::select! {
            biased;
            Some(ask) = asks.recv() => answer(ask)?,
            result = &mut task.0 => break result,
        }
    };
    while let Ok(ask) = asks.try_recv() {
        answer(ask)?;
    }
    result.unwrap_or_else(|_| Err(Failure::Panic("the call was interrupted".into())))
}

/// A task that ends with whoever waits for it.
struct Aborting<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for Aborting<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn posting(
    work: Work,
    mut asks: UnboundedReceiver<Ask>,
    place: &Place,
    handler: Py<PyAny>,
) -> Result<Reply, Failure> {
    let mut task = Aborting(tokio::spawn(work));
    let handler = Arc::new(handler);
    let tell = |ask| place.leave(Message::Ask { handler: Arc::clone(&handler), ask });
    let result = loop {
        tokio::select! {
            biased;
            Some(ask) = asks.recv() => tell(ask),
            result = &mut task.0 => break result,
        }
    };
    while let Ok(ask) = asks.try_recv() {
        tell(ask);
    }
    result.unwrap_or_else(|_| Err(Failure::Panic("the call was interrupted".into())))
}

/// What a call gave, ready for Python: as much as can be made without it.
pub(crate) enum Made {
    /// JSON.
    Text(String),
    Intent(Box<mandataire::intent::Intent>),
    Rows(Box<dyn mandataire_json::Rows>),
}

impl From<Reply> for Made {
    fn from(reply: Reply) -> Self {
        match reply {
            Reply::Json(value) => Self::Text(value.to_string()),
            Reply::Intent(intent) => Self::Intent(intent),
            Reply::Rows(rows) => Self::Rows(rows),
        }
    }
}

impl Made {
    /// JSON as text, an intent, a list.
    pub(crate) fn object(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(match self {
            Self::Text(text) => text.into_pyobject(py)?.into_any().unbind(),
            Self::Intent(intent) => Py::new(py, Intent((*intent).into()))?.into_any(),
            Self::Rows(rows) => Py::new(py, Rows::new(rows))?.into_any(),
        })
    }
}

/// Waits for something of the core that is no call.
pub(crate) fn wait_for<T: Send>(
    py: Python<'_>,
    work: impl Future<Output = mandataire::Result<T>> + Send,
) -> PyResult<T> {
    let runtime = process::runtime(py)?;
    let mut made = None;
    let place = &mut made;
    let result = py.detach(|| {
        let work = async {
            *place = Some(work.await?);
            Ok(Reply::Json(serde_json::Value::Null))
        };
        wait(runtime, work)
    });
    match (result, made) {
        (Ok(_), Some(made)) => Ok(made),
        (Err(failure), _) => Err(failure.raise(py, None)),
        (Ok(_), None) => Err(Failure::Panic("nothing was made".into()).raise(py, None)),
    }
}
