//! Shared vectors and harness of mandataire.
//!
//! `vectors/*.json` are read by every language: arrays of `{id, operation, input, expect}`.

pub mod crash;
pub mod measure;
pub mod postgres;

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

/// One shared case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// Unique in its file; printed when the case fails.
    pub id: String,
    /// What to run: `siren.parse`, `attachment.check`, …
    pub operation: String,
    /// The operation's input.
    pub input: Value,
    /// What must come out.
    pub expect: Value,
}

/// The folder `tests/vectors`.
pub fn vectors_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// Reads `vectors/<name>.json`; ids must be unique.
///
/// # Panics
/// When the file is missing, is not an array of vectors, is empty, or repeats an id: a broken test suite.
pub fn vectors(name: &str) -> Vec<Vector> {
    let path = vectors_dir().join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}.json: {error}"));
    let vectors: Vec<Vector> =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}.json: {error}"));
    assert!(!vectors.is_empty(), "{name}.json is empty");
    let mut ids: Vec<&str> = vectors.iter().map(|vector| vector.id.as_str()).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "{name}.json repeats an id");
    vectors
}

/// Runs every vector of a file through `run` and fails once, with every difference.
///
/// # Panics
/// When a vector's answer differs from its `expect`.
pub fn run_vectors(name: &str, run: impl Fn(&str, &Value) -> Value) {
    let mut failures = Vec::new();
    for vector in vectors(name) {
        let got = run(&vector.operation, &vector.input);
        if got != vector.expect {
            failures.push(format!("{}: expected {}, got {got}", vector.id, vector.expect));
        }
    }
    assert!(failures.is_empty(), "{name}.json, {} differences:\n{}", failures.len(), failures.join("\n"));
}
