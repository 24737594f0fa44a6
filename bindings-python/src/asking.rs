//! What a call asks of Python while it runs.

use mandataire_json::Ask;
use pyo3::prelude::*;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};
use tokio::sync::oneshot;

/// What the caller's code gave back, told from wherever it ran.
#[pyclass(frozen, module = "mandataire._native")]
pub(crate) struct Answer(Mutex<Option<oneshot::Sender<Value>>>);

impl Answer {
    fn take(&self) -> Option<oneshot::Sender<Value>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[pymethods]
impl Answer {
    /// Done; with JSON, or nothing.
    #[pyo3(signature = (text=None))]
    fn give(&self, text: Option<&str>) {
        if let Some(sender) = self.take() {
            // Whoever asked may have gone.
            let _ = sender.send(value(text));
        }
    }

    /// It failed.
    fn fail(&self) {
        drop(self.take());
    }
}

fn value(text: Option<&str>) -> Value {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// Calls `handler(what, payload)` in this thread. What a signer raises is its signature's failure and comes back;
/// anything else ends the call.
pub(crate) fn here(py: Python<'_>, handler: &Py<PyAny>, ask: Ask) -> PyResult<Option<PyErr>> {
    let handler = handler.bind(py);
    match ask {
        Ask::Upload { sent, total } => handler.call1(("upload", (sent, total))).map(|_| None),
        Ask::Tell { what, value } => handler.call1((what, value.to_string())).map(|_| None),
        Ask::Do { what, value: asked, done } => match handler.call1((what, asked.to_string())) {
            Ok(given) => {
                let given: Option<String> = given.extract()?;
                let _ = done.send(value(given.as_deref()));
                Ok(None)
            }
            Err(error) if what == "sign" && error.is_instance_of::<pyo3::exceptions::PyException>(py) => {
                drop(done);
                Ok(Some(error))
            }
            Err(error) => Err(error),
        },
    }
}

/// Calls `handler(what, payload, answer)` in the loop's thread.
pub(crate) fn on_loop(py: Python<'_>, handler: &Py<PyAny>, ask: Ask) -> PyResult<()> {
    let handler = handler.bind(py);
    match ask {
        Ask::Upload { sent, total } => handler.call1(("upload", (sent, total), py.None()))?,
        Ask::Tell { what, value } => handler.call1((what, value.to_string(), py.None()))?,
        Ask::Do { what, value, done } => {
            let answer = Py::new(py, Answer(Mutex::new(Some(done))))?;
            handler.call1((what, value.to_string(), answer))?
        }
    };
    Ok(())
}
