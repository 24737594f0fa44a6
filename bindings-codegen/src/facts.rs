//! The schemas themselves, for the tests of a package: what a model must have is read there, not in the generated code.

use serde_json::{Map, Value, json};

use crate::roots::Schemas;

/// `homes`: module and name of each definition; `read` and `written`: the two schemas; `content`: the blocks. No texts.
pub(crate) fn facts(schemas: &Schemas, content: &Map<String, Value>) -> String {
    let homes: Map<String, Value> =
        schemas.homes.iter().map(|(key, (module, name))| (key.clone(), json!([module, name]))).collect();
    let parts =
        [("homes", &homes), ("read", &schemas.read), ("written", &schemas.written), ("content", content)];
    let parts: Vec<String> = parts
        .into_iter()
        .map(|(name, map)| {
            // One line per type: a change shows as the change of its line.
            let lines: Vec<String> =
                map.iter().map(|(key, value)| format!("{}:{}", json!(key), without_texts(value))).collect();
            format!("{}:{{\n{}\n}}", json!(name), lines.join(",\n"))
        })
        .collect();
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

fn without_texts(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .filter(|(key, value)| !(*key == "description" && value.is_string()))
            .map(|(key, value)| (key.clone(), without_texts(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_texts).collect(),
        other => other.clone(),
    }
}
