//! The core's errors as Python's exceptions, which are defined in Python.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use mandataire::Error;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// Why a call gave nothing.
pub(crate) enum Failure {
    /// The core's error.
    Core(Box<Error>),
    /// A panic: a fault of the library.
    Panic(String),
    /// An exception of the caller's own code, or of Python: Ctrl-C.
    Python(PyErr),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(Box::new(error))
    }
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

impl Failure {
    pub(crate) fn panic(panic: &(dyn Any + Send)) -> Self {
        // Our own words: an assertion's may quote what it compared.
        let known = panic.downcast_ref::<&'static str>().copied();
        Self::Panic(known.unwrap_or("an assertion failed").to_owned())
    }

    /// The exception to raise. `cause`: what the caller's own code raised on the way; Ctrl-C and `SystemExit` come out themselves.
    pub(crate) fn raise(self, py: Python<'_>, cause: Option<PyErr>) -> PyErr {
        let cause = match cause {
            Some(ending) if !ending.is_instance_of::<PyException>(py) => return ending,
            cause => cause,
        };
        let made = match &self {
            Self::Core(error) => make(py, &error.to_json().to_string(), &error.to_string()),
            Self::Panic(what) => {
                let json = serde_json::json!({"kind": "internal", "code": "internal.panic", "message": what});
                make(py, &json.to_string(), what)
            }
            Self::Python(_) => Ok(None),
        };
        match (self, made) {
            (Self::Python(error), _) | (_, Err(error)) => error,
            (_, Ok(made)) => {
                let error = made.unwrap_or_else(|| pyo3::exceptions::PyRuntimeError::new_err("internal"));
                if cause.is_some() {
                    error.set_cause(py, cause);
                }
                error
            }
        }
    }
}

/// `mandataire.errors._from_native(json, text)`.
fn make(py: Python<'_>, json: &str, text: &str) -> PyResult<Option<PyErr>> {
    static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let maker = MAKER.get_or_try_init(py, || {
        Ok::<_, PyErr>(py.import("mandataire.errors")?.getattr("_from_native")?.unbind())
    })?;
    Ok(Some(PyErr::from_value(maker.bind(py).call1((json, text))?)))
}

/// Runs what must not panic.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, Error>) -> Result<T, Failure> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(result) => result.map_err(Failure::from),
        Err(panic) => Err(Failure::panic(&*panic)),
    }
}
