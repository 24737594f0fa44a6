//! Journals, opened once per process.

use std::sync::Arc;

use mandataire::journal as core;
use mandataire_json::Args;
use mandataire_json::journal::{self, Settings};
use pyo3::prelude::*;

use crate::errors::Failure;
use crate::mailbox::Mailbox;
use crate::process::PerProcess;
use crate::running::{Job, Task, wait_for};

type Shared = Arc<dyn core::Journal>;

/// A journal by its settings. A file or a connection is opened anew in each process.
#[pyclass(frozen, module = "mandataire._native")]
pub(crate) struct Journal {
    settings: Settings,
    opened: PerProcess<Shared>,
}

#[pymethods]
impl Journal {
    /// `settings`: JSON.
    #[new]
    fn new(py: Python<'_>, settings: &str) -> PyResult<Self> {
        let settings = Args::parse(settings, Vec::new())
            .and_then(|args| Settings::read(args.json))
            .map_err(|error| Failure::from(error).raise(py, None))?;
        let opened = PerProcess::new(open(py, &settings)?);
        Ok(Self { settings, opened })
    }

    /// Runs an operation and waits.
    #[pyo3(signature = (operation, args="{}"))]
    fn call(&self, py: Python<'_>, operation: String, args: &str) -> PyResult<Py<PyAny>> {
        self.job(py, operation, args)?.run(py, None)
    }

    /// Begins an operation beside a loop.
    fn start(
        &self,
        py: Python<'_>,
        operation: String,
        args: &str,
        mailbox: &Mailbox,
        done: Py<PyAny>,
    ) -> PyResult<Task> {
        self.job(py, operation, args)?.start(py, mailbox, done, None)
    }
}

impl Journal {
    /// This process's.
    pub(crate) fn open(&self, py: Python<'_>) -> PyResult<Shared> {
        if let Some(journal) = self.opened.get(py) {
            return Ok(journal);
        }
        let journal = match (&self.settings, self.opened.inherited(py)) {
            // A child has its parent's memory as it was: what was filed before the fork stays known.
            (Settings::Memory, Some(journal)) => journal,
            _ => open(py, &self.settings)?,
        };
        Ok(self.opened.keep(py, journal))
    }

    fn job(&self, py: Python<'_>, operation: String, args: &str) -> PyResult<Job> {
        let journal = self.open(py)?;
        let args = Args::parse(args, Vec::new()).map_err(|error| Failure::from(error).raise(py, None))?;
        Ok(Job::new(async move { journal::call(&*journal, &operation, args).await }))
    }
}

fn open(py: Python<'_>, settings: &Settings) -> PyResult<Shared> {
    let settings = settings.clone();
    wait_for(py, async move { settings.open().await })
}
