//! Arguments: references to earlier results, shared payloads, attachments, filters.

use std::collections::BTreeMap;

use mandataire::guichet::content::attachment::{Attachment, AttachmentMetadata};
use mandataire::guichet::{Deposit, DepositFilter, OrderBy};
use mandataire::sandbox::pdf::make_pdf;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Puts values in the place of `{"$ref": "name.path"}` and `{"$json": "payloads/file.json"}`; `set` beside either
/// changes places of the value, named by JSON pointers.
pub(super) fn resolve(value: &Value, saved: &BTreeMap<String, Value>) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| resolve(item, saved)).collect(),
        Value::Object(map) => {
            let mut found = match (map.get("$ref"), map.get("$json")) {
                (Some(path), _) => reference(path.as_str().unwrap(), saved),
                (_, Some(file)) => super::read(&super::folder().join(file.as_str().unwrap())),
                _ => return map.iter().map(|(key, value)| (key.clone(), resolve(value, saved))).collect(),
            };
            super::only(value, &["$ref", "$json", "set"]);
            if let Some(set) = map.get("set") {
                change(&mut found, resolve(set, saved).as_object().unwrap());
            }
            found
        }
        other => other.clone(),
    }
}

fn reference(path: &str, saved: &BTreeMap<String, Value>) -> Value {
    let mut parts = path.split('.');
    let name = parts.next().unwrap();
    let whole = saved.get(name).unwrap_or_else(|| panic!("nothing was saved as {name}"));
    parts
        .fold(whole, |value, part| match part.parse::<usize>() {
            Ok(n) => &value[n],
            Err(_) => &value[part],
        })
        .clone()
}

/// Sets what stands at each JSON pointer; the last name may be new, `null` takes the place away.
pub(super) fn change(value: &mut Value, set: &Map<String, Value>) {
    for (pointer, new) in set {
        let (parent, last) = pointer.rsplit_once('/').unwrap();
        let parent = value.pointer_mut(parent).unwrap_or_else(|| panic!("nothing is at {pointer}"));
        let parent = parent.as_object_mut().unwrap();
        if new.is_null() {
            parent.shift_remove(last);
        } else {
            parent.insert(last.to_owned(), new.clone());
        }
    }
}

/// A value as a type of the library.
pub(super) fn typed<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

pub(super) fn text<'a>(args: &'a Value, name: &str) -> &'a str {
    args[name].as_str().unwrap_or_else(|| panic!("{name}: a text, in {args}"))
}

pub(super) fn number(args: &Value, name: &str) -> u64 {
    args[name].as_u64().unwrap_or_else(|| panic!("{name}: a number, in {args}"))
}

pub(super) fn deposit(args: &Value) -> Deposit {
    typed(&args["deposit"])
}

/// `{"pdf": {"title", "lines", "size"}, …metadata}` or `{"text": "…", …metadata}`.
pub(super) fn attachment(value: &Value) -> Attachment {
    let mut metadata = value.as_object().unwrap().clone();
    let bytes = match (metadata.shift_remove("pdf"), metadata.shift_remove("text")) {
        (Some(pdf), None) => {
            let lines: Vec<&str> =
                pdf["lines"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            make_pdf(text(&pdf, "title"), &lines, usize::try_from(number(&pdf, "size")).unwrap())
        }
        (None, Some(text)) => text.as_str().unwrap().as_bytes().to_vec(),
        _ => panic!("either pdf or text: {value}"),
    };
    let metadata: AttachmentMetadata = typed(&Value::Object(metadata));
    Attachment::from_bytes(bytes, "").with_metadata(metadata)
}

pub(super) fn attachments(args: &Value) -> Vec<Attachment> {
    args.get("attachments").and_then(Value::as_array).into_iter().flatten().map(attachment).collect()
}

pub(super) fn filter(args: &Value) -> DepositFilter {
    let mut filter = DepositFilter::new();
    let given = args.get("filter").and_then(Value::as_object);
    for (name, value) in given.into_iter().flatten() {
        let text = value.as_str().unwrap_or_default();
        filter = match name.as_str() {
            "status" => typed::<Vec<mandataire::guichet::Status>>(value)
                .into_iter()
                .fold(filter, DepositFilter::status),
            "reference" => filter.reference(text),
            "siren" => filter.siren(&typed(value)),
            "typeFormalite" => filter.type_formalite(text),
            "denomination" => filter.denomination(text),
            "search" => filter.search(text),
            "newestFirst" => filter.order(OrderBy::Created, value.as_bool().unwrap()),
            "pageSize" => filter.page_size(typed(value)),
            other => panic!("unknown filter {other}"),
        };
    }
    filter
}
