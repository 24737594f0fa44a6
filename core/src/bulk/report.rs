//! What became of each filing.

use std::time::Duration;

use serde::Serialize;

use super::Counts;
use crate::error::{Error, ErrorKind, code};
use crate::intent::{Intent, Outcome};
use crate::report::Issue;

/// What became of a filing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RowState {
    /// Accepted now.
    Accepted,
    /// Accepted by an earlier run; not sent again.
    Recorded,
    /// The server's definite no.
    Refused,
    /// Found wrong before the wire, or in conflict with another filing.
    Invalid,
    /// Nothing left; filing it again is safe.
    NotSent,
    /// May have been filed: reconcile, never file it again.
    Unknown,
    /// Not begun.
    NotTried,
}

impl RowState {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Recorded => "recorded",
            Self::Refused => "refused",
            Self::Invalid => "invalid",
            Self::NotSent => "not_sent",
            Self::Unknown => "unknown",
            Self::NotTried => "not_tried",
        }
    }
}

/// Why a run stopped before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Stopped {
    /// The deadline came.
    Deadline,
    /// Nothing left any more: the network or the server is down.
    Unreachable,
}

/// One filing. Small: there may be a million.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Row {
    /// Its place among the filings, from 1; of a file, its line.
    pub number: u64,
    /// The natural key, identifiers masked; empty when it could not be prepared.
    pub key: Box<str>,
    /// What became of it.
    pub state: RowState,
    /// The server's `id`, when it gave one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Box<str>>,
    /// Why it was not filed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Box<RowError>>,
    /// What is doubtful about one that was filed: a person should look.
    #[serde(skip_serializing_if = "<[Issue]>::is_empty")]
    pub warnings: Box<[Issue]>,
}

/// Why a filing was not made, or is in doubt.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RowError {
    /// The stable code.
    pub code: String,
    /// What happened, without personal data.
    pub message: String,
    /// The HTTP status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The journal's entry, to `resolve` it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
}

impl Row {
    /// A line of the report's CSV, without its end.
    pub fn to_csv(&self) -> String {
        let error = self.error.as_deref();
        let status = error.and_then(|error| error.status).map(|status| status.to_string());
        let number = self.number.to_string();
        let message = match error {
            Some(error) => error.message.clone(),
            None => told(&self.warnings),
        };
        let fields = [
            number.as_str(),
            &*self.key,
            self.state.as_str(),
            self.id.as_deref().unwrap_or_default(),
            error.map_or("", |error| error.code.as_str()),
            status.as_deref().unwrap_or_default(),
            error.and_then(|error| error.intent.as_deref()).unwrap_or_default(),
            &message,
        ];
        fields.map(quoted).join(",")
    }

    pub(super) fn filed(number: u64, intent: &Intent, outcome: &Outcome) -> Self {
        let state = if outcome.recorded() { RowState::Recorded } else { RowState::Accepted };
        Self {
            number,
            key: intent.natural_key().into(),
            state,
            id: outcome.id().map(Into::into),
            error: None,
            warnings: intent.warnings().into(),
        }
    }

    pub(super) fn failed(number: u64, key: &str, error: &Error) -> Self {
        let state = match error.kind() {
            ErrorKind::InvalidPayload => RowState::Invalid,
            ErrorKind::Refused => RowState::Refused,
            ErrorKind::NotSent | ErrorKind::Network => RowState::NotSent,
            _ => RowState::Unknown,
        };
        // The first thing that is wrong says more than "two errors".
        let issues = told(error.issues());
        let message = if issues.is_empty() { error.message().to_owned() } else { issues };
        let error = RowError {
            code: error.code().to_owned(),
            message,
            status: error.status(),
            intent: error.intent().map(|intent| intent.id.clone()),
        };
        Self {
            number,
            key: key.into(),
            state,
            id: None,
            error: Some(Box::new(error)),
            warnings: Box::default(),
        }
    }

    pub(super) fn not_tried(number: u64, intent: &Intent, why: Stopped) -> Self {
        let (code, message) = match why {
            Stopped::Deadline => (code::BULK_DEADLINE, "the deadline came first"),
            Stopped::Unreachable => {
                (code::BULK_UNREACHABLE, "the server could not be reached for those before")
            }
        };
        let error = RowError { code: code.into(), message: message.into(), status: None, intent: None };
        Self {
            number,
            key: intent.natural_key().into(),
            state: RowState::NotTried,
            id: None,
            error: Some(Box::new(error)),
            warnings: Box::default(),
        }
    }
}

fn told(issues: &[Issue]) -> String {
    issues.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// What became of every filing of a run.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BulkReport {
    /// How many of each.
    pub counts: Counts,
    /// How long it took.
    pub elapsed: Duration,
    /// Why it stopped before its end, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopped: Option<Stopped>,
    /// Each filing, in the order given; with `each_row`, those that were not accepted.
    pub rows: Vec<Row>,
}

impl BulkReport {
    /// As JSON text.
    pub fn to_json(&self) -> String {
        // Strings, numbers and lists: nothing in it can fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The columns of [`to_csv`](Self::to_csv). The message is the error's; of a filing with warnings, theirs.
    pub const CSV_HEADER: &str = "number,key,state,id,code,status,intent,message";

    /// As CSV text.
    pub fn to_csv(&self) -> String {
        let rows = self.rows.iter().map(Row::to_csv);
        std::iter::once(Self::CSV_HEADER.to_owned())
            .chain(rows)
            .fold(String::new(), |out, line| out + &line + "\n")
    }
}

/// A field of a CSV file. A spreadsheet takes what begins with these signs for a formula, and a server's sentence may.
fn quoted(field: &str) -> String {
    let field =
        if field.starts_with(['=', '+', '-', '@', '\t']) { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_quoted_and_never_a_formula() {
        assert_eq!(quoted("plain"), "plain");
        assert_eq!(quoted("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(quoted("=HYPERLINK(1)"), "'=HYPERLINK(1)");
    }
}
