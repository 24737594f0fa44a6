//! Declarations from a CSV file, read and not filed.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Answer, report};
use crate::args::Args;
use crate::urssaf::table;

/// `path`, or a handle with the text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    path: Option<String>,
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    if operation != "declarations.read" {
        return Ok(None);
    }
    let Given { path } = args.read()?;
    let read = table(path, args)?;
    let filings: Vec<Value> =
        read.filings().map(|(line, filing)| json!({"line": line, "filing": filing})).collect();
    Ok(Some(json!({"filings": filings, "issues": report(read.report())})))
}
