//! A prepared write.

use std::sync::Arc;

use pyo3::prelude::*;
use serde_json::Value;

use crate::errors::Failure;

/// A prepared write. Its public face is `mandataire.Intent`.
#[pyclass(frozen, module = "mandataire._native")]
pub(crate) struct Intent(pub(crate) Arc<mandataire::intent::Intent>);

#[pymethods]
impl Intent {
    /// Reads an intent back.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        mandataire::intent::Intent::from_json(text)
            .map(|intent| Self(Arc::new(intent)))
            .map_err(|error| Failure::from(error).raise(py, None))
    }

    /// The intent as text; personal data in clear.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        self.0.to_json().map_err(|error| Failure::from(error).raise(py, None))
    }

    /// What a person confirms, and what identifies it, as JSON.
    fn facts(&self) -> String {
        let intent = &*self.0;
        let facts = serde_json::json!({
            "id": intent.id(),
            "operation": intent.operation(),
            "environment": intent.environment(),
            "naturalKey": intent.natural_key(),
            "key": intent.key(),
            "digest": intent.digest(),
            "summary": intent.summary(),
            "warnings": intent.warnings(),
            "created": intent.created(),
        });
        facts.to_string()
    }

    /// The body for a person's eyes, as JSON; personal data in clear.
    fn preview(&self) -> String {
        let preview: Value = self.0.preview();
        preview.to_string()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }
}
