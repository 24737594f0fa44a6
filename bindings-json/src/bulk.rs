//! Many filings in one call.

use jiff::Timestamp;
use mandataire::Result;
use mandataire::bulk::{Bulk, BulkReport, Files, Progress, Row};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::hooks::Hooks;
use crate::reply::{self, Reply};

/// How a run goes.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct Options {
    in_flight: Option<usize>,
    per_minute: Option<u32>,
    deadline: Option<Timestamp>,
    /// Tell each row; the report then keeps those that need somebody.
    each_row: bool,
}

pub(crate) async fn run<C: Files>(mut bulk: Bulk<'_, C>, options: Options, hooks: Hooks) -> Result<Reply> {
    if let Some(count) = options.in_flight {
        bulk = bulk.in_flight(count);
    }
    if let Some(count) = options.per_minute {
        bulk = bulk.per_minute(count);
    }
    if let Some(deadline) = options.deadline {
        bulk = bulk.deadline(deadline);
    }
    if options.each_row {
        let hooks = hooks.clone();
        bulk = bulk.each_row(move |row: &Row| hooks.tell("row", json!(row)));
    }
    if hooks.listens() {
        bulk = bulk.on_progress(move |progress: &Progress| hooks.tell("progress", told(progress)));
    }
    let report = bulk.run().await?;
    Ok(Reply::Json(reported(&report)?))
}

/// The core's own, and how many are done.
fn told(progress: &Progress) -> Value {
    let mut told = json!(progress);
    told["done"] = json!(progress.counts.total());
    told
}

/// The core's own, and the same as a table.
fn reported(report: &BulkReport) -> Result<Value> {
    let mut told = reply::to_value(report)?;
    told["csv"] = json!(report.to_csv());
    Ok(told)
}
