//! Both clients.

use mandataire::clock::Clock;
use mandataire_json::{Args, Hooks, Reply};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use serde_json::Value;

use crate::errors::Failure;
use crate::handles;
use crate::journal::Journal;
use crate::mailbox::Mailbox;
use crate::process::{self, PerProcess};
use crate::running::{Job, Task};
use crate::sandbox::Sandbox;

#[derive(Clone)]
enum Core {
    Guichet(mandataire_json::guichet::Client),
    Urssaf(mandataire_json::urssaf::Client),
}

impl Core {
    async fn call(self, operation: String, args: Args, hooks: Hooks) -> mandataire::Result<Reply> {
        match self {
            Self::Guichet(client) => client.call(&operation, args, hooks).await,
            Self::Urssaf(client) => client.call(&operation, args, hooks).await,
        }
    }
}

/// A client of one administration. Made anew in each process: connections do not survive a fork.
#[pyclass(frozen, module = "mandataire._native")]
pub(crate) struct Client {
    side: String,
    settings: Value,
    journal: Option<Py<Journal>>,
    clock: Option<Clock>,
    core: PerProcess<Core>,
}

#[pymethods]
impl Client {
    /// `side`: `guichet` or `urssaf`; `settings`: JSON. `sandbox`: whose clock it goes by.
    #[new]
    #[pyo3(signature = (side, settings, journal=None, sandbox=None))]
    fn new(
        py: Python<'_>,
        side: String,
        settings: &str,
        journal: Option<Py<Journal>>,
        sandbox: Option<&Sandbox>,
    ) -> PyResult<Self> {
        let settings = serde_json::from_str(settings).map_err(|_| PyValueError::new_err("settings"))?;
        let clock = sandbox.map(|sandbox| sandbox.clock(py)).transpose()?;
        let core = build(py, &side, &settings, journal.as_ref(), clock.clone())?;
        Ok(Self { side, settings, journal, clock, core: PerProcess::new(core) })
    }

    /// Runs an operation and waits; `handler(what, payload)` is called in this thread.
    #[pyo3(signature = (operation, args="{}", handles=None, handler=None))]
    fn call(
        &self,
        py: Python<'_>,
        operation: String,
        args: &str,
        handles: Option<Vec<Bound<'_, PyAny>>>,
        handler: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        self.job(py, operation, args, handles, handler.is_some())?.run(py, handler)
    }

    /// Begins an operation beside a loop.
    #[pyo3(signature = (operation, args, handles, mailbox, done, handler=None))]
    #[allow(clippy::too_many_arguments, reason = "one call of Python's, all by place")]
    fn start(
        &self,
        py: Python<'_>,
        operation: String,
        args: &str,
        handles: Option<Vec<Bound<'_, PyAny>>>,
        mailbox: &Mailbox,
        done: Py<PyAny>,
        handler: Option<Py<PyAny>>,
    ) -> PyResult<Task> {
        self.job(py, operation, args, handles, handler.is_some())?.start(py, mailbox, done, handler)
    }
}

impl Client {
    fn job(
        &self,
        py: Python<'_>,
        operation: String,
        args: &str,
        handles: Option<Vec<Bound<'_, PyAny>>>,
        asks: bool,
    ) -> PyResult<Job> {
        let core = self.core(py)?;
        let (handles, raised) = handles::extract(handles.unwrap_or_default())?;
        let args = Args::parse(args, handles).map_err(|error| Failure::from(error).raise(py, None))?;
        if !asks {
            return Ok(Job::new(core.call(operation, args, Hooks::none())).raising(raised));
        }
        let (hooks, asks) = Hooks::listen();
        Ok(Job::new(core.call(operation, args, hooks)).asking(asks).raising(raised))
    }

    fn core(&self, py: Python<'_>) -> PyResult<Core> {
        if let Some(core) = self.core.get(py) {
            return Ok(core);
        }
        let core = build(py, &self.side, &self.settings, self.journal.as_ref(), self.clock.clone())?;
        Ok(self.core.keep(py, core))
    }
}

fn build(
    py: Python<'_>,
    side: &str,
    settings: &Value,
    journal: Option<&Py<Journal>>,
    clock: Option<Clock>,
) -> PyResult<Core> {
    let journal = journal.map(|journal| journal.get().open(py)).transpose()?;
    let settings = settings.clone();
    // A client looks for its runtime when it is made.
    let _runtime = process::runtime(py)?.enter();
    let made = match side {
        "guichet" => mandataire_json::guichet::Client::new(settings, journal, clock).map(Core::Guichet),
        _ => mandataire_json::urssaf::Client::new(settings, journal, clock).map(Core::Urssaf),
    };
    made.map_err(|error| Failure::from(error).raise(py, None))
}
