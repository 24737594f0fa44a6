//! The sandbox: a server in this process.

use std::sync::Arc;

use mandataire::clock::Clock;
use mandataire_json::sandbox as json;
use mandataire_json::{Args, Reply};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::errors::{Failure, guarded};
use crate::process::PerProcess;
use crate::running::wait_for;

/// Both administrations on 127.0.0.1, played by this process.
#[pyclass(frozen, module = "mandataire._native")]
pub(crate) struct Sandbox {
    sandbox: PerProcess<Arc<json::Sandbox>>,
    clock: Clock,
    addresses: String,
}

#[pymethods]
impl Sandbox {
    /// Starts it; `settings`: JSON.
    #[new]
    #[pyo3(signature = (settings="{}"))]
    fn new(py: Python<'_>, settings: &str) -> PyResult<Self> {
        let args = Args::parse(settings, Vec::new()).map_err(|error| Failure::from(error).raise(py, None))?;
        let sandbox = wait_for(py, json::Sandbox::start(args.json))?;
        Ok(Self {
            clock: sandbox.clock(),
            addresses: sandbox.addresses().to_string(),
            sandbox: PerProcess::new(Arc::new(sandbox)),
        })
    }

    /// Its addresses, as JSON.
    fn addresses(&self) -> &str {
        &self.addresses
    }

    /// One control, as JSON.
    #[pyo3(signature = (operation, args="{}"))]
    fn call(&self, py: Python<'_>, operation: &str, args: &str) -> PyResult<String> {
        let sandbox = self.sandbox.get(py).ok_or_else(elsewhere)?;
        let result = guarded(|| sandbox.call(operation, Args::parse(args, Vec::new())?));
        match result {
            Ok(Reply::Json(value)) => Ok(value.to_string()),
            Ok(_) => Err(PyRuntimeError::new_err("no JSON")),
            Err(failure) => Err(failure.raise(py, None)),
        }
    }

    /// Stops it: the port is free when this returns. Again, or in another process, it does nothing.
    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        match self.sandbox.take().map(Arc::try_unwrap) {
            Some(Ok(sandbox)) => wait_for(py, async move {
                sandbox.stop().await;
                Ok(())
            }),
            // Another thread is using it: it stops when that ends.
            Some(Err(_)) | None => Ok(()),
        }
    }
}

impl Sandbox {
    pub(crate) fn clock(&self, _py: Python<'_>) -> PyResult<Clock> {
        Ok(self.clock.clone())
    }
}

fn elsewhere() -> PyErr {
    PyRuntimeError::new_err(
        "the sandbox was stopped, or runs in another process: only its addresses are known here",
    )
}

/// A valid PDF of that size at least; the same arguments give the same bytes.
#[pyfunction]
#[pyo3(signature = (title, lines=Vec::new(), min_size=0))]
pub(crate) fn make_pdf<'py>(
    py: Python<'py>,
    title: &str,
    lines: Vec<String>,
    min_size: usize,
) -> Bound<'py, PyBytes> {
    PyBytes::new(py, &json::make_pdf(title, &lines, min_size))
}

/// Signs a PDF with a throw-away certificate that nobody trusts.
#[pyfunction]
#[pyo3(signature = (document, signed, sandbox=None, repeatable=false))]
pub(crate) fn sign_test_pdf(
    py: Python<'_>,
    document: &str,
    signed: &str,
    sandbox: Option<&Sandbox>,
    repeatable: bool,
) -> PyResult<()> {
    let clock = sandbox.map(|sandbox| sandbox.clock.clone());
    py.detach(|| guarded(|| json::sign_test_pdf(document, signed, clock, repeatable)))
        .map_err(|failure| failure.raise(py, None))
}
