//! A list that is fetched as it is read.

use std::sync::Arc;

use mandataire_json::Reply;
use pyo3::prelude::*;
use serde_json::Value;
use tokio::sync::Mutex;

use crate::mailbox::Mailbox;
use crate::process;
use crate::running::{Job, Task};

type Shared = Arc<Mutex<Box<dyn mandataire_json::Rows>>>;

/// A list that is fetched as it is read, one page at a time.
#[pyclass(frozen, module = "mandataire._native")]
pub(crate) struct Rows {
    rows: Shared,
    owner: u32,
}

impl Rows {
    pub(crate) fn new(rows: Box<dyn mandataire_json::Rows>) -> Self {
        Self { rows: Arc::new(Mutex::new(rows)), owner: std::process::id() }
    }

    fn job(&self) -> PyResult<Job> {
        if self.owner != std::process::id() {
            return Err(pyo3::exceptions::PyRuntimeError::new_err(
                "this list belongs to the process that began it: list again after a fork",
            ));
        }
        let rows = Arc::clone(&self.rows);
        Ok(Job::new(async move {
            let mut rows = rows.lock().await;
            let page = rows.page().await?;
            let total = rows.total();
            Ok(Reply::Json(serde_json::json!({"rows": Value::Array(page), "total": total})))
        }))
    }
}

#[pymethods]
impl Rows {
    /// The next page: `{"rows": […], "total": N}`; no rows at the end.
    fn page(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.job()?.run(py, None)
    }

    /// The same, told to a loop.
    fn start_page(&self, py: Python<'_>, mailbox: &Mailbox, done: Py<PyAny>) -> PyResult<Task> {
        process::runtime(py)?;
        self.job()?.start(py, mailbox, done, None)
    }
}
