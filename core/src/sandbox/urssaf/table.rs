//! The route table of a profile.

use std::collections::BTreeMap;
use std::sync::Mutex;

use serde_json::{Map, Value, json};

use crate::sandbox::route::RouteDoc;
use crate::sync::lock;
use crate::urssaf::profile::{Location, OperationProfile, Place};
use crate::urssaf::{Op, Profile};

/// A row: what it serves (None: the token), and its documentation.
pub(super) type Row = (Option<Op>, RouteDoc);

/// Tables live for ever, one per distinct profile: a route's documentation is static everywhere in the sandbox, and a
/// process knows few profiles however many sandboxes it starts.
static TABLES: Mutex<BTreeMap<String, &'static [Row]>> = Mutex::new(BTreeMap::new());

pub(super) fn table(profile: &Profile) -> &'static [Row] {
    let mut tables = lock(&TABLES);
    let key = profile.to_json();
    if let Some(table) = tables.get(&key) {
        return table;
    }
    let mut rows = vec![(
        None,
        RouteDoc::new(
            "POST",
            leak(profile.token().path.value.clone()),
            "OAuth2 client credentials, as a form (application/x-www-form-urlencoded)",
        )
        .open()
        .statuses(&[200, 400, 401]),
    )];
    for op in Op::ALL {
        if let Ok(operation) = profile.operation(*op) {
            rows.push((Some(*op), doc(*op, profile.base_path(), operation)));
        }
    }
    let table: &'static [Row] = Box::leak(rows.into_boxed_slice());
    tables.insert(key, table);
    table
}

fn doc(op: Op, base_path: &str, operation: &OperationProfile) -> RouteDoc {
    let query: Vec<&'static str> =
        of(operation, Location::Query).map(|(_, place)| leak(place.at.clone())).collect();
    let summary = format!("{} — {} (played by a guess: see the profile)", op.number(), op.title());
    let doc = RouteDoc::new(
        leak(operation.method.clone()),
        leak(format!("{base_path}{}", operation.path)),
        leak(summary),
    )
    .statuses(&[200, 400, 401, 403, 415, 500, 503])
    .query(Box::leak(query.into_boxed_slice()));
    match operation.method.as_str() {
        "GET" | "DELETE" => doc,
        _ => doc.request(leak(schema_name(op))),
    }
}

fn schema_name(op: Op) -> String {
    format!("Urssaf.{}", op.name())
}

fn of(operation: &OperationProfile, location: Location) -> impl Iterator<Item = (&String, &Place)> {
    operation.request.iter().filter(move |(_, place)| place.location == location)
}

fn leak(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

/// The request bodies' schemas for the OpenAPI document.
pub(super) fn schemas(profile: &Profile) -> Map<String, Value> {
    let mut out = Map::new();
    for op in Op::ALL {
        let Ok(operation) = profile.operation(*op) else { continue };
        if matches!(operation.method.as_str(), "GET" | "DELETE") {
            continue;
        }
        let mut schema = json!({"type": "object", "properties": {}});
        for (name, place) in of(operation, Location::Body) {
            let kind = match name.as_str() {
                "turnover.lines" => lines(operation, place),
                "amount" => json!({"oneOf": [{"type": "number"}, {"type": "string"}]}),
                "account.siret" => json!({"type": "string", "pattern": "^[0-9]{14}$"}),
                "account.nir" => json!({"type": "string", "pattern": "^[0-9AB]{15}$"}),
                "period.start" | "period.end" => json!({"type": "string", "format": "date"}),
                _ => json!({"type": "string"}),
            };
            describe(&mut schema, &place.at, kind, place.required);
        }
        out.insert(schema_name(*op), schema);
    }
    out
}

fn lines(operation: &OperationProfile, place: &Place) -> Value {
    if place.format == crate::urssaf::profile::Format::Map {
        return json!({"type": "object", "additionalProperties": true});
    }
    let mut line = json!({"type": "object", "properties": {}});
    for (name, place) in of(operation, Location::Line) {
        let kind = if name == "turnover.amount" {
            json!({"type": "integer", "minimum": 0, "description": "whole euros"})
        } else {
            json!({"type": "string", "minLength": 1})
        };
        describe(&mut line, &place.at, kind, true);
    }
    json!({"type": "array", "items": line})
}

fn describe(schema: &mut Value, pointer: &str, kind: Value, required: bool) {
    let mut here = schema;
    let mut parts = pointer.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        if required {
            if !here["required"].is_array() {
                here["required"] = json!([]);
            }
            if let Some(names) = here["required"].as_array_mut()
                && !names.contains(&json!(part))
            {
                names.push(json!(part));
            }
        }
        if here["properties"][part].is_null() {
            here["properties"][part] = json!({"type": "object", "properties": {}});
        }
        here = &mut here["properties"][part];
        if parts.peek().is_none() {
            *here = kind;
            return;
        }
    }
}
