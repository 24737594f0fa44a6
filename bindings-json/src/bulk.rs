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

fn told(progress: &Progress) -> Value {
    json!({
        "counts": progress.counts,
        "done": progress.counts.total(),
        "total": progress.total,
        "perMinute": progress.per_minute,
        "elapsed": progress.elapsed.as_secs_f64(),
        "left": progress.left.map(|left| left.as_secs_f64()),
        "tooLate": progress.too_late,
        "text": progress.to_string(),
    })
}

fn reported(report: &BulkReport) -> Result<Value> {
    Ok(json!({
        "counts": report.counts,
        "elapsed": report.elapsed.as_secs_f64(),
        "stopped": report.stopped,
        "rows": reply::to_value(&report.rows)?,
        "csv": report.to_csv(),
    }))
}
