//! What a scenario left: effects, requests, journal; without what differs from run to run.

use std::collections::BTreeMap;

use mandataire::journal::{Entry, Filter, Journal};
use mandataire::sandbox::{Ledger, RequestLog, RequestRecord};
use serde_json::{Map, Value, json};

/// How often each operation was committed.
pub(super) fn effects(ledger: &Ledger) -> Value {
    let mut counts = BTreeMap::<String, u64>::new();
    for entry in ledger.entries() {
        *counts.entry(entry.operation).or_default() += 1;
    }
    json!(counts)
}

/// Everything that is no `GET`, exactly and in order; the `GET`s as a set: how often a status is asked for is a matter of
/// timing.
pub(super) fn wire(log: &RequestLog) -> Value {
    let records = log.records();
    let (read, sent): (Vec<_>, Vec<_>) = records.iter().partition(|record| record.method == "GET");
    let read: BTreeMap<_, _> = read
        .into_iter()
        .map(|one| {
            let order = (
                json!(one.administration).to_string(),
                one.path.clone(),
                one.query_sha256.clone(),
                one.status,
                json!(one.fate).to_string(),
            );
            (order, request(one))
        })
        .collect();
    json!({
        "sent": sent.into_iter().map(request).collect::<Vec<_>>(),
        "read": read.into_values().collect::<Vec<_>>(),
    })
}

fn request(record: &RequestRecord) -> Value {
    let body = record.body_bytes > 0;
    let fields = [
        ("to", json!(record.administration)),
        ("method", json!(record.method)),
        ("path", json!(record.path)),
        ("querySha256", json!(record.query_sha256)),
        ("accept", json!(record.accept)),
        ("contentType", json!(record.content_type)),
        ("bodyBytes", if body { json!(record.body_bytes) } else { Value::Null }),
        ("bodySha256", json!(record.body_sha256)),
        ("status", json!(record.status)),
        ("fate", json!(record.fate)),
    ];
    let there = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(there.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

pub(super) async fn journal(journal: &dyn Journal) -> Value {
    let entries = journal.find(Filter::default()).await.unwrap();
    entries.iter().map(entry).collect()
}

/// Left out: the id (random), what depends on the port (key, digest, a hint), the instants and the lease.
fn entry(entry: &Entry) -> Value {
    let history = entry.history.iter().map(|event| match event.detail.as_str() {
        "" => json!([event.what]),
        detail => json!([event.what, detail]),
    });
    let mut out = json!({
        "operation": entry.operation,
        "environment": entry.environment.trim_end_matches(|c: char| c == ':' || c.is_ascii_digit()),
        "keyShown": entry.key_shown,
        "state": entry.state,
        "attempts": entry.attempts,
        "reference": entry.reference,
        "history": history.collect::<Vec<_>>(),
    });
    if let Some(decision) = &entry.decision {
        out["decision"] = json!(decision);
    }
    out
}
