//! What threads of the runtime have for a loop of asyncio's.
//!
//! They leave it here and wake the loop through a socket that it watches: no thread of ours needs the GIL, waits for it, or
//! is still at it when the interpreter ends.

#[cfg(unix)]
use std::io::{Read, Write};
#[cfg(unix)]
use std::os::{fd::AsRawFd, unix::net::UnixStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mandataire_json::Ask;
#[cfg(not(unix))]
use pyo3::exceptions::PyNotImplementedError;
use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;

use crate::asking;
use crate::errors::Failure;
use crate::handles::Raised;
use crate::running::Made;

/// A loop's. Messages are delivered in its thread, in their order.
#[pyclass(frozen, module = "mandataire._native")]
pub(crate) struct Mailbox(Arc<Place>);

/// The place that threads of the runtime hold.
pub(crate) struct Place {
    waiting: Mutex<Vec<Message>>,
    wake: Wake,
}

/// How the loop hears that there is something.
enum Wake {
    #[cfg(unix)]
    Socket { ours: UnixStream, the_loops: UnixStream },
    /// A function that has the loop call `drain`.
    Call(Py<PyAny>),
}

pub(crate) enum Message {
    /// The end of a call: `done(value, error)`.
    Done { done: Py<PyAny>, result: Result<Made, Failure>, raised: Raised },
    /// Something on the way: `handler(what, payload, answer)`.
    Ask { handler: Arc<Py<PyAny>>, ask: Ask },
}

#[pymethods]
impl Mailbox {
    /// `call`: has the loop call `drain`, from any thread. Without it the loop has to watch `fileno()`.
    #[new]
    #[pyo3(signature = (call=None))]
    fn new(call: Option<Py<PyAny>>) -> PyResult<Self> {
        let wake = match call {
            Some(call) => Wake::Call(call),
            None => Wake::socket()?,
        };
        Ok(Self(Arc::new(Place { waiting: Mutex::default(), wake })))
    }

    /// What the loop watches: readable when there is something.
    fn fileno(&self) -> PyResult<i32> {
        match &self.0.wake {
            #[cfg(unix)]
            Wake::Socket { the_loops, .. } => Ok(the_loops.as_raw_fd()),
            Wake::Call(_) => Err(PyOSError::new_err("this mailbox is no file")),
        }
    }

    /// Delivers what there is. What one receiver raises does not keep the others from theirs.
    fn drain(&self, py: Python<'_>) -> PyResult<()> {
        // Before the messages are taken: one that comes in between wakes the loop once too often, never too rarely.
        self.0.wake.hush();
        let messages = std::mem::take(&mut *self.0.lock());
        let mut outcome = Ok(());
        for message in messages {
            outcome = outcome.and(message.deliver(py));
        }
        outcome
    }
}

impl Mailbox {
    pub(crate) fn place(&self) -> Arc<Place> {
        Arc::clone(&self.0)
    }
}

impl Place {
    pub(crate) fn leave(&self, message: Message) {
        let first = {
            let mut waiting = self.lock();
            waiting.push(message);
            waiting.len() == 1
        };
        if first {
            self.wake.up();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Message>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake {
    #[cfg(unix)]
    fn socket() -> PyResult<Self> {
        let (ours, the_loops) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        the_loops.set_nonblocking(true)?;
        Ok(Self::Socket { ours, the_loops })
    }

    #[cfg(not(unix))]
    fn socket() -> PyResult<Self> {
        Err(PyNotImplementedError::new_err("no socket that a loop could watch"))
    }

    fn up(&self) {
        match self {
            // Full: it is awake.
            #[cfg(unix)]
            Self::Socket { ours, .. } => drop((&*ours).write(&[0])),
            // None: the interpreter is ending. Raised: the loop was closed. Either way nobody waits.
            Self::Call(call) => drop(Python::try_attach(|py| call.call0(py))),
        }
    }

    fn hush(&self) {
        match self {
            #[cfg(unix)]
            Self::Socket { the_loops, .. } => drop((&*the_loops).read(&mut [0; 64])),
            Self::Call(_) => {}
        }
    }
}

impl Message {
    fn deliver(self, py: Python<'_>) -> PyResult<()> {
        match self {
            Self::Done { done, result, raised } => {
                let told = match result.and_then(|made| made.object(py).map_err(Failure::from)) {
                    Ok(value) => done.call1(py, (value, py.None())),
                    Err(failure) => done.call1(py, (py.None(), failure.raise(py, raised.take()))),
                };
                told.map(drop)
            }
            Self::Ask { handler, ask } => asking::on_loop(py, &handler, ask),
        }
    }
}
