//! `tests/vectors/content`: one payload per way of breaking a rule, from a payload that breaks none.

use std::path::{Path, PathBuf};

use mandataire::Report;
use mandataire::guichet::content::check::{check_annual_account, check_formality};
use mandataire::guichet::content::{Mode, rules};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/content")
}

fn json_file(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    files
}

/// The payloads that vectors start from, by name.
pub(super) fn bases() -> Vec<(String, Value)> {
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files(&folder().join("bases")).iter().map(|path| (name(path), json_file(path))).collect()
}

/// RFC 6902, as far as the vectors use it: `add`, `replace`, `remove`.
fn patch(document: &mut Value, operation: &Value) {
    let path = operation["path"].as_str().unwrap();
    let (parent, key) = path.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    let value = operation["value"].clone();
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"));
    match (operation["op"].as_str().unwrap(), parent) {
        ("add", Value::Object(map)) => drop(map.insert(key, value)),
        ("replace", Value::Object(map)) => {
            assert!(map.insert(key, value).is_some(), "nothing to replace at {path}");
        }
        ("remove", Value::Object(map)) => {
            assert!(map.shift_remove(&key).is_some(), "nothing to remove at {path}");
        }
        ("add", Value::Array(items)) if key == "-" => items.push(value),
        ("add", Value::Array(items)) => items.insert(key.parse().unwrap(), value),
        ("replace", Value::Array(items)) => items[key.parse::<usize>().unwrap()] = value,
        ("remove", Value::Array(items)) => drop(items.remove(key.parse().unwrap())),
        (other, _) => panic!("cannot {other} at {path}"),
    }
}

fn mode(input: &Value) -> Mode {
    match input["mode"].as_str() {
        Some("strict") => Mode::Strict,
        Some("tolerant") => Mode::Tolerant,
        _ => Mode::Standard,
    }
}

fn check(operation: &str, payload: &Value, mode: Mode) -> Report {
    match operation {
        "content.check_formality" => check_formality(payload, mode),
        "content.check_annual_account" => check_annual_account(payload, mode),
        other => panic!("unknown operation {other}"),
    }
}

fn brief(report: &Report) -> Value {
    report.issues().iter().map(|issue| json!([issue.path, issue.code, issue.severity])).collect()
}

#[test]
fn every_vector_finds_exactly_what_it_breaks() {
    let mut wrong = Vec::new();
    for file in files(&folder()) {
        for vector in json_file(&file).as_array().unwrap() {
            let input = &vector["input"];
            let base = input["base"].as_str().unwrap();
            let mut payload = json_file(&folder().join(format!("bases/{base}.json")));
            input["patch"].as_array().unwrap().iter().for_each(|operation| patch(&mut payload, operation));
            let report = check(vector["operation"].as_str().unwrap(), &payload, mode(input));
            if brief(&report) != vector["expect"] {
                wrong.push(format!("{}: {}", vector["id"], brief(&report)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A base breaks nothing, in strict mode too: what a vector finds is what it changed.
#[test]
fn bases_are_right() {
    for file in files(&folder().join("bases")) {
        let payload = json_file(&file);
        let operation = match payload.get("year") {
            Some(_) => "content.check_annual_account",
            None => "content.check_formality",
        };
        assert_eq!(brief(&check(operation, &payload, Mode::Strict)), json!([]), "{}", file.display());
    }
}

/// Depth is no patch: it has a test of its own below.
#[test]
fn every_rule_has_a_vector() {
    let found: std::collections::HashSet<String> = files(&folder())
        .iter()
        .flat_map(|file| json_file(file).as_array().cloned().unwrap())
        .flat_map(|vector| vector["expect"].as_array().cloned().unwrap())
        .map(|issue| issue[1].as_str().unwrap().to_owned())
        .collect();
    let missing: Vec<&str> = rules()
        .map(|rule| rule.code)
        .filter(|code| *code != "guichet.content.too_deep" && !found.contains(*code))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_tree_without_end_is_refused_once() {
    let mut company = json!({"denomination": "X"});
    for _ in 0..200 {
        company = json!({ "entrepriseRepresentant": company });
    }
    let mut payload = json_file(&folder().join("bases/sas.json"));
    payload["content"]["declarant"]["entrepriseMandataire"] = company;
    let report = check("content.check_formality", &payload, Mode::Standard);
    let codes: Vec<&str> = report.issues().iter().map(|issue| &*issue.code).collect();
    assert_eq!(codes, ["guichet.content.too_deep"]);
}

/// What is in the register was accepted: the tolerant mode finds no error in it.
#[test]
fn register_records_have_no_error() {
    let records = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/register"));
    assert!(!records.is_empty());
    for file in records {
        let report = check_formality(&json_file(&file)["formality"], Mode::Tolerant);
        assert!(report.is_ok(), "{}: {}", file.display(), brief(&report));
    }
}
