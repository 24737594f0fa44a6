//! JSON for people: what fits on a line, or holds only texts and numbers, stands on one.

use serde_json::Value;

const WIDTH: usize = 120;

pub(super) fn pretty(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value, 0, 0);
    out.push('\n');
    out
}

/// `before`: what already stands on the line.
fn write(out: &mut String, value: &Value, indent: usize, before: usize) {
    let line = inline(value);
    let long = before + line.chars().count() > WIDTH && !is_flat(value);
    let (open, close, items): (_, _, Vec<(String, &Value)>) = match value {
        // At the top every part has its lines.
        Value::Object(map) if indent == 0 || long => (
            '{',
            '}',
            map.iter().map(|(key, value)| (format!("{}: ", Value::from(key.as_str())), value)).collect(),
        ),
        Value::Array(items) if long => ('[', ']', items.iter().map(|value| (String::new(), value)).collect()),
        _ => return out.push_str(&line),
    };
    out.push(open);
    for (n, (key, value)) in items.iter().enumerate() {
        out.push_str(if n == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(indent + 1));
        out.push_str(key);
        write(out, value, indent + 1, 2 * (indent + 1) + key.chars().count() + 1);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(indent));
    out.push(close);
}

/// An object of texts and numbers: one request, one row.
fn is_flat(value: &Value) -> bool {
    value.as_object().is_some_and(|map| !map.values().any(|value| value.is_object() || value.is_array()))
}

fn inline(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let items =
                map.iter().map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), inline(value)));
            format!("{{{}}}", items.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

#[test]
fn what_fits_stands_on_one_line_and_nothing_is_lost() {
    let long = "x".repeat(WIDTH);
    let value = serde_json::json!({"a": [1, 2, {"b": "é"}], "c": [long.as_str(), {"d": []}], "e": {}});
    let text = pretty(&value);
    assert!(text.starts_with("{\n  \"a\": [1, 2, {\"b\": \"é\"}],\n  \"c\": [\n    \"xxx"), "{text}");
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
}
