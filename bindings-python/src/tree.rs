//! Python's own objects, checked in place: no copy, no JSON.

use std::borrow::Cow;

use mandataire::Error;
use mandataire::guichet::content::check::{Seen, Tree, check_annual_account, check_content, check_formality};
use mandataire_json::offline::{mode, report};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use crate::errors::guarded;

/// Checks a payload made of dicts, lists and plain values; the issues, as JSON. `what`: `formality`, `annual_account`, or
/// `content`, which needs the two codes of its envelope.
#[pyfunction]
#[pyo3(signature = (what, payload, severity, type_formalite="", type_personne=""))]
pub(crate) fn check(
    py: Python<'_>,
    what: &str,
    payload: Bound<'_, PyAny>,
    severity: &str,
    type_formalite: &str,
    type_personne: &str,
) -> PyResult<String> {
    let found = guarded(|| -> Result<_, Error> {
        let severity = mode(severity)?;
        let node = Node(payload);
        Ok(match what {
            "annual_account" => check_annual_account(node, severity),
            "content" => check_content(node, type_formalite, type_personne, severity),
            _ => check_formality(node, severity),
        })
    });
    match found {
        Ok(found) if found.is_empty() => Ok("[]".to_owned()),
        Ok(found) => Ok(report(&found).to_string()),
        Err(failure) => Err(failure.raise(py, None)),
    }
}

/// A node of a Python tree.
#[derive(Clone)]
struct Node<'py>(Bound<'py, PyAny>);

impl Tree for Node<'_> {
    fn seen(&self) -> Seen<'_> {
        let object = &self.0;
        // Texts first: most nodes are.
        if let Ok(text) = object.cast::<PyString>() {
            return text.to_str().map_or(Seen::Other, |text| Seen::Text(Cow::Borrowed(text)));
        }
        if object.is_instance_of::<PyDict>() {
            return Seen::Object;
        }
        if object.is_instance_of::<PyList>() || object.is_instance_of::<PyTuple>() {
            return Seen::List;
        }
        if object.is_none() {
            return Seen::Null;
        }
        if let Ok(flag) = object.cast::<PyBool>() {
            return Seen::Boolean(flag.is_true());
        }
        if object.is_instance_of::<PyInt>() {
            return object.extract().map_or_else(|_| number(object), Seen::Integer);
        }
        if object.is_instance_of::<PyFloat>() {
            return number(object);
        }
        other(object)
    }

    fn each_item(&self, mut each: impl FnMut(usize, Self)) {
        if let Ok(items) = self.0.cast::<PyList>() {
            items.iter().enumerate().for_each(|(n, item)| each(n, Self(item)));
        } else if let Ok(items) = self.0.cast::<PyTuple>() {
            items.iter().enumerate().for_each(|(n, item)| each(n, Self(item)));
        }
    }

    fn each_entry(&self, mut each: impl FnMut(&str, Self)) {
        let Ok(entries) = self.0.cast::<PyDict>() else { return };
        for (key, value) in entries.iter() {
            match key.cast::<PyString>().map(|key| key.to_str()) {
                Ok(Ok(key)) => each(key, Self(value)),
                // JSON has no such key.
                _ => each("?", Self(value)),
            }
        }
    }

    fn get(&self, key: &str) -> Option<Self> {
        self.0.cast::<PyDict>().ok()?.get_item(key).ok().flatten().map(Self)
    }
}

fn number<'a>(object: &Bound<'_, PyAny>) -> Seen<'a> {
    object.extract().map_or(Seen::Other, Seen::Number)
}

/// Dates are written as texts, decimals as numbers, as the package writes them.
fn other<'a>(object: &Bound<'_, PyAny>) -> Seen<'a> {
    let kind = object.get_type();
    let name = kind.name().map(|name| name.to_string()).unwrap_or_default();
    match name.as_str() {
        "Decimal" => number(object),
        "date" => object.str().map_or(Seen::Other, |text| Seen::Text(Cow::Owned(text.to_string()))),
        _ => Seen::Other,
    }
}
