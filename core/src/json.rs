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
        let (fr, en) = sentences(&error.inner().to_string());
        let path = short(&error.path().to_string());
        let path = if path == "." { String::new() } else { path };
        Error::invalid(code::INVALID_PAYLOAD, vec![Issue::error(path, issue_code, fr, en)])
    })
}

/// What serde said, in French and English. Its sentences about keys are kept, cut where they are long; its others quote the
/// value.
pub(crate) fn sentences(said: &str) -> (String, String) {
    if !["unknown field", "missing field"].iter().any(|start| said.starts_with(start)) {
        return (
            "Valeur illisible ici : vérifiez son type et sa forme.".to_owned(),
            "This value cannot be read: check its type and its form.".to_owned(),
        );
    }
    let said = short(said);
    (format!("Clé inattendue ou manquante : {said}."), format!("A key is wrong: {said}."))
}

/// Keys may be as long as anything.
fn short(text: &str) -> String {
    const LONGEST: usize = 300;
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The error of a value that is wrong for a reason no type says. The sentences must not hold the value.
pub fn wrong(path: impl Into<String>, fr: impl Into<String>, en: impl Into<String>) -> Error {
    Error::invalid(
        code::INVALID_PAYLOAD,
        vec![Issue::error(path, "payload.unreadable", fr.into(), en.into())],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::urssaf::Filing;
    use serde_json::json;

    #[test]
    fn what_cannot_be_read_is_told_by_its_path_and_never_quoted() {
        let good =
            json!({"account": {"siret": "73282932000074"}, "period": "2026-01", "turnover": {"neant": true}});
        assert!(read::<Filing>(good.clone()).is_ok());
        for (pointer, value, path) in [
            ("/account/siret", json!("98765432109876"), "account.siret"),
            ("/period", json!(98765), "period"),
            ("/turnover/neant", json!("98765"), "turnover.neant"),
            ("/account", json!("98765"), "account"),
        ] {
            let mut wrong = good.clone();
            *wrong.pointer_mut(pointer).expect(pointer) = value;
            let error = read::<Filing>(wrong).expect_err(pointer);
            assert!(error.issues()[0].path.starts_with(path), "{error}");
            assert!(!error.to_string().contains("98765"), "{error}");
        }
        assert_eq!(read::<Filing>(json!(7)).expect_err("a number").issues()[0].path, "");
        let mut strange = good;
        strange[&"a".repeat(10_000)] = json!(1);
        let error = read::<Filing>(strange).expect_err("a key").to_string();
        assert!(error.contains("unknown field") && error.len() < 1_000, "{}", error.len());
    }
}
