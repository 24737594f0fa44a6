//! `mandataire._native`: the thin part below the Python package. It is no API: names and shapes change with the package.
//!
//! Calls cross as an operation's name and JSON text; see the crate `mandataire-json`. What happens in here is what Python
//! cannot do: a runtime per process, the GIL released while the network works, Ctrl-C, the loop left alone.

#![allow(clippy::needless_pass_by_value, reason = "arguments come out of Python as values")]

mod asking;
mod client;
mod errors;
mod handles;
mod intent;
mod journal;
mod logging;
mod mailbox;
mod process;
mod rows;
mod running;
mod sandbox;
mod tree;

use pyo3::prelude::*;

/// The native module.
#[pymodule]
mod _native {
    #[pymodule_export]
    use super::asking::Answer;
    #[pymodule_export]
    use super::client::Client;
    #[pymodule_export]
    use super::intent::Intent;
    #[pymodule_export]
    use super::journal::Journal;
    #[pymodule_export]
    use super::logging::set_level;
    #[pymodule_export]
    use super::mailbox::Mailbox;
    #[pymodule_export]
    use super::rows::Rows;
    #[pymodule_export]
    use super::running::Task;
    #[pymodule_export]
    use super::sandbox::{Sandbox, make_pdf, sign_test_pdf};
    #[pymodule_export]
    use super::tree::check;
    #[pymodule_export]
    use super::{offline, version};
}

/// The version of the core.
#[pyfunction]
fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// One operation that needs neither network nor journal.
#[pyfunction]
#[pyo3(signature = (operation, args="{}", handles=None))]
fn offline(
    py: Python<'_>,
    operation: &str,
    args: &str,
    handles: Option<Vec<Bound<'_, PyAny>>>,
) -> PyResult<String> {
    let (handles, failed) = handles::extract(handles.unwrap_or_default())?;
    let result = py.detach(|| {
        errors::guarded(|| {
            mandataire_json::offline::call(operation, mandataire_json::Args::parse(args, handles)?)
        })
    });
    match result {
        Ok(value) => Ok(value.to_string()),
        Err(failure) => Err(failure.raise(py, failed.take())),
    }
}
