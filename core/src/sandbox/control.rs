//! The control API, for programs in other languages: the same operations as [`Sandbox`](super::Sandbox), as JSON under
//! `/sandbox`.

use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::faults::Fault;
use super::requests::Administration;
use super::shared::Shared;
use super::wire::{Answer, Call};

/// Every path of the control API, as its index shows it.
const INDEX: &[(&str, &str)] = &[
    (
        "POST /sandbox/reset",
        "forget deposits, effects, requests, faults and advanced time; keep settings and accounts",
    ),
    (
        "GET /sandbox/ledger",
        "every committed effect, and the duplicates; ?operation= and ?natural_key= filter",
    ),
    ("GET /sandbox/requests", "counts per route and the last 10,000 requests"),
    ("GET|POST|DELETE /sandbox/faults", "list, inject one (or an array), clear"),
    ("GET /sandbox/clock", "the virtual time"),
    ("POST /sandbox/clock/advance", "{seconds} and/or {milliseconds}"),
    ("GET /sandbox/openapi.json", "OpenAPI document of both administrations"),
    ("/sandbox/guichet/…", "accounts, triggers, options of the Guichet Unique"),
    ("/sandbox/urssaf/…", "accounts, triggers, options of Urssaf"),
];

pub(crate) fn handle(shared: &Shared, call: &Call) -> Answer {
    let Some(path) = call.path.strip_prefix("/sandbox") else {
        return problem(404, "the sandbox answers under /guichet-unique, /urssaf and /sandbox");
    };
    for (prefix, side) in
        [("/guichet", shared.side(Administration::Guichet)), ("/urssaf", shared.side(Administration::Urssaf))]
    {
        if let Some(rest) = path.strip_prefix(prefix).filter(|rest| rest.starts_with('/')) {
            return side.control(call, rest).unwrap_or_else(|| problem(404, "no such control path"));
        }
    }
    match (call.method.as_str(), path.trim_end_matches('/')) {
        ("GET", "") => index(shared),
        ("POST", "/reset") => {
            shared.reset();
            Answer::empty(204)
        }
        ("GET", "/ledger") => ledger(shared, call),
        ("GET", "/requests") => Answer::json(
            200,
            &json!({
                "total": shared.requests.total(),
                "writes": {
                    "guichet": shared.requests.writes(Administration::Guichet),
                    "urssaf": shared.requests.writes(Administration::Urssaf),
                },
                "records": shared.requests.records(),
            }),
        ),
        ("GET", "/faults") => Answer::json(200, &json!(shared.faults.list())),
        ("POST", "/faults") => inject(shared, call),
        ("DELETE", "/faults") => {
            shared.faults.clear();
            Answer::empty(204)
        }
        ("GET", "/clock") => Answer::json(200, &json!({"now": shared.clock.now()})),
        ("POST", "/clock/advance") => advance(shared, call),
        ("GET", "/openapi.json") => Answer::json(200, &super::openapi::document(shared)),
        _ => problem(404, "no such control path"),
    }
}

/// Decodes a control body; the answer on failure names the JSON path.
pub(crate) fn decode<T: DeserializeOwned>(call: &Call) -> Result<T, Answer> {
    let mut deserializer = serde_json::Deserializer::from_slice(&call.body);
    serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| problem(400, &format!("{}: {}", error.path(), error.inner())))
}

/// A refusal of the control API.
pub(crate) fn problem(status: u16, detail: &str) -> Answer {
    Answer::json(status, &json!({"status": status, "detail": detail}))
}

fn index(shared: &Shared) -> Answer {
    let paths: serde_json::Map<String, Value> =
        INDEX.iter().map(|(path, what)| ((*path).to_owned(), json!(what))).collect();
    Answer::json(
        200,
        &json!({
            "name": "mandataire sandbox",
            "guichetUrl": format!("{}{}", shared.origin, super::GUICHET_PATH),
            "urssafUrl": format!("{}{}", shared.origin, super::URSSAF_PATH),
            "paths": paths,
        }),
    )
}

fn ledger(shared: &Shared, call: &Call) -> Answer {
    let (operation, key) = (call.query("operation"), call.query("natural_key"));
    let mut entries = shared.ledger.entries();
    entries.retain(|entry| {
        operation.is_none_or(|wanted| wanted == entry.operation)
            && key.is_none_or(|wanted| wanted == entry.natural_key)
    });
    Answer::json(
        200,
        &json!({"effects": entries.len(), "entries": entries, "duplicates": shared.ledger.duplicates()}),
    )
}

fn inject(shared: &Shared, call: &Call) -> Answer {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        Many(Vec<Fault>),
        One(Box<Fault>),
    }
    // An untagged enum hides where the mistake is: a single fault is decoded on its own first.
    let faults = match decode::<OneOrMany>(call) {
        Ok(OneOrMany::Many(faults)) => faults,
        Ok(OneOrMany::One(fault)) => vec![*fault],
        Err(_) => match decode::<Fault>(call) {
            Ok(fault) => vec![fault],
            Err(answer) => return answer,
        },
    };
    for fault in faults {
        shared.faults.inject(fault);
    }
    Answer::json(201, &json!(shared.faults.list()))
}

fn advance(shared: &Shared, call: &Call) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Advance {
        #[serde(default)]
        seconds: u64,
        #[serde(default)]
        milliseconds: u64,
    }
    match decode::<Advance>(call) {
        Ok(by) => {
            let by = Duration::from_secs(by.seconds).saturating_add(Duration::from_millis(by.milliseconds));
            shared.clock.advance(by);
            Answer::json(200, &json!({"now": shared.clock.now()}))
        }
        Err(answer) => answer,
    }
}
