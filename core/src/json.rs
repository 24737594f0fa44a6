//! Reads JSON that callers of other languages hand over: where it is wrong, never what was there.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{Error, Result, code};
use crate::report::Issue;

/// Decodes a value.
///
/// # Errors
/// [`code::INVALID_PAYLOAD`] with the path of what cannot be read, as the issue `payload.unreadable`; never its value.
pub fn read<T: DeserializeOwned>(value: Value) -> Result<T> {
    read_as("payload.unreadable", value)
}

/// The same, under a code of the caller's.
pub(crate) fn read_as<T: DeserializeOwned>(issue_code: &'static str, value: Value) -> Result<T> {
    // Keeping count of the path costs more than the reading.
    if let Ok(read) = T::deserialize(&value) {
        return Ok(read);
    }
    serde_path_to_error::deserialize(value).map_err(|error| {
        let said = error.inner().to_string();
        // serde's other sentences quote the value.
        let about_a_key = ["unknown field", "missing field"].iter().any(|start| said.starts_with(start));
        let (fr, en) = if about_a_key {
            (format!("Clé inattendue ou manquante : {said}."), format!("A key is wrong: {said}."))
        } else {
            (
                "Valeur illisible ici : vérifiez son type et sa forme.".to_owned(),
                "This value cannot be read: check its type and its form.".to_owned(),
            )
        };
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        Error::invalid(code::INVALID_PAYLOAD, vec![Issue::error(path, issue_code, fr, en)])
    })
}

/// The error of a value that is wrong for a reason no type says. The sentences must not hold the value.
pub fn wrong(path: impl Into<String>, fr: impl Into<String>, en: impl Into<String>) -> Error {
    Error::invalid(
        code::INVALID_PAYLOAD,
        vec![Issue::error(path, "payload.unreadable", fr.into(), en.into())],
    )
}
