//! The scenarios of `tests/scenarios`: the same stories in every language, the same bytes on the wire, the same journal.

mod args;
mod guichet;
mod record;
mod sandbox;
mod text;
mod urssaf;
mod world;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use mandataire::Error;
use serde_json::{Map, Value, json};

use self::world::World;
use crate::kit::root;

fn folder() -> PathBuf {
    root().join("tests/scenarios")
}

/// Every scenario, in the order of the names.
fn files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
    files.sort();
    files
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What a call brought: `shown` is compared, `whole` is what `save` keeps.
struct Got {
    shown: Value,
    whole: Value,
}

impl From<Value> for Got {
    fn from(shown: Value) -> Self {
        Self { whole: shown.clone(), shown }
    }
}

/// What of an error is compared: nothing that depends on a language or a port.
fn error(error: &Error) -> Got {
    let issues = error.issues().iter().map(|issue| json!([issue.path, issue.code])).collect::<Vec<_>>();
    let mut shown = json!({ "kind": error.kind(), "code": error.code() });
    let fields = [
        ("status", json!(error.status()), error.status().is_some()),
        ("serverCodes", json!(error.server_codes()), !error.server_codes().is_empty()),
        ("issues", json!(issues), !issues.is_empty()),
    ];
    for (name, value, there) in fields {
        if there {
            shown[name] = value;
        }
    }
    let mut whole = shown.clone();
    whole["intent"] = json!(error.intent());
    Got { shown, whole }
}

/// Runs a scenario: the same scenario with what really happened in place of what is expected.
async fn run(scenario: &Value) -> Value {
    let known = ["id", "title", "sandbox", "steps", "effects", "wire", "journal"];
    only(scenario, &known);
    let mut world = World::start(scenario.get("sandbox").unwrap_or(&Value::Null)).await;
    let mut done = Vec::new();
    for step in scenario["steps"].as_array().unwrap() {
        only(step, &["call", "args", "save", "expect", "error"]);
        let call = step["call"].as_str().unwrap();
        let args = args::resolve(step.get("args").unwrap_or(&json!({})), &world.saved);
        let save = step.get("save").and_then(Value::as_str);
        let result = match call.split_once('.') {
            Some(("guichet", name)) => guichet::call(&mut world, name, &args, save).await,
            Some(("urssaf", name)) => urssaf::call(&mut world, name, &args, save).await,
            Some(("sandbox", name)) => Ok(sandbox::call(&mut world, name, &args).await.into()),
            _ => panic!("unknown call {call}"),
        };
        let mut out = Map::new();
        for key in ["call", "args", "save"] {
            out.extend(step.get(key).map(|value| (key.to_owned(), value.clone())));
        }
        let (key, got) = match result {
            Ok(got) => ("expect", got),
            Err(failed) => ("error", error(&failed)),
        };
        if !got.shown.is_null() {
            out.insert(key.to_owned(), got.shown);
        }
        if let Some(name) = save {
            world.saved.insert(name.to_owned(), got.whole);
        }
        done.push(Value::Object(out));
    }
    let mut out = Map::new();
    for key in ["id", "title", "sandbox"] {
        out.extend(scenario.get(key).map(|value| (key.to_owned(), value.clone())));
    }
    out.insert("steps".into(), done.into());
    assert!(world.ledger.duplicates().is_empty(), "{}: something happened twice", scenario["id"]);
    out.insert("effects".into(), record::effects(&world.ledger));
    out.insert("wire".into(), record::wire(&world.log));
    out.insert("journal".into(), record::journal(&*world.journal).await);
    Value::Object(out)
}

fn only(value: &Value, known: &[&str]) {
    let unknown = value.as_object().unwrap().keys().find(|key| !known.contains(&key.as_str()));
    assert!(unknown.is_none(), "unknown key {unknown:?}");
}

/// The first place where two values differ.
fn difference(path: &str, expected: &Value, got: &Value) -> Option<String> {
    let at = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (expected, got) {
        (Value::Object(left), Value::Object(right)) => {
            let keys: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            let null = Value::Null;
            keys.into_iter().find_map(|key| {
                difference(&at(key), left.get(key).unwrap_or(&null), right.get(key).unwrap_or(&null))
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            (0..left.len()).find_map(|n| difference(&at(&n.to_string()), &left[n], &right[n]))
        }
        _ if expected == got => None,
        _ => Some(format!("{path}:\n  expected {expected}\n  got      {got}")),
    }
}

/// `SCENARIOS=write cargo test -p mandataire-tests scenarios` writes what happened into the files.
#[tokio::test]
async fn every_scenario_leaves_what_its_file_says() {
    let write = std::env::var("SCENARIOS").is_ok_and(|word| word == "write");
    let mut failures = Vec::new();
    for path in files() {
        let expected = read(&path);
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert_eq!(expected["id"], name, "a scenario is named after its file");
        let scenario = expected.clone();
        let Ok(got) = tokio::spawn(async move { run(&scenario).await }).await else {
            failures.push(format!("{name}: it panicked, see above"));
            continue;
        };
        if write {
            std::fs::write(&path, text::pretty(&got)).unwrap();
            continue;
        }
        failures.extend(difference("", &expected, &got).map(|found| format!("{name}: {found}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Not only is the file what happened: it happens again, on another port.
#[tokio::test]
async fn a_scenario_run_twice_leaves_the_same() {
    let signed = read(&folder().join("guichet-modification.json"));
    let (first, second) = tokio::join!(run(&signed), run(&signed));
    assert_eq!(difference("", &first, &second), None);
}

/// Who ports the runner finds every call in the table of the README, and every call of the table is used.
#[test]
fn the_readme_lists_the_calls_that_are_used() {
    let readme = std::fs::read_to_string(folder().join("README.md")).unwrap();
    let listed: BTreeSet<String> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split_once('`').map(|(name, _)| name.to_owned()))
        .filter(|name| ["guichet.", "urssaf.", "sandbox."].iter().any(|side| name.starts_with(side)))
        .collect();
    let mut used = BTreeSet::new();
    for path in files() {
        let scenario = read(&path);
        let steps = scenario["steps"].as_array().unwrap().iter();
        used.extend(steps.map(|step| step["call"].as_str().unwrap().to_owned()));
    }
    assert_eq!(listed, used);
    assert!(files().len() >= 16);
}
