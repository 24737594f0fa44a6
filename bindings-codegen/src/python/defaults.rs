//! What a field is when nothing is said, as a Python expression.

use serde_json::Value;

use super::Index;
use super::text::{field_name, literal};
use crate::model::{Field, Item, Record, Type};

/// The default as the wire has it. None: the field is required.
pub(super) fn value(field: &Field) -> Option<Value> {
    // A type that is only written says in `required` what it always writes.
    if field.required && !field.left_out {
        return None;
    }
    Some(field.default.clone().unwrap_or_else(|| match &field.kind {
        Type::List(_) => Value::Array(Vec::new()),
        Type::Map(_) | Type::JsonObject => Value::Object(serde_json::Map::new()),
        Type::Text => Value::from(""),
        Type::Boolean => Value::Bool(false),
        _ => Value::Null,
    }))
}

/// Whether it says nothing: such a field may be left out.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

/// The expression, and whether it may be shared by all instances.
pub(super) fn expression(kind: &Type, value: &Value, index: &Index<'_>) -> Result<(String, bool), String> {
    let shared = |text: &str| Ok((text.to_owned(), true));
    match (kind, value) {
        (_, Value::Null) => shared("None"),
        (Type::Optional(inner), value) => expression(inner, value, index),
        (Type::Boolean, Value::Bool(flag)) => shared(if *flag { "True" } else { "False" }),
        (Type::Integer, Value::Number(number)) => shared(&number.to_string()),
        (Type::Text, Value::String(text)) => shared(&literal(text)),
        (Type::Own(own), Value::String(text)) if own == "Decimal" => {
            Ok((format!("Decimal({})", literal(text)), true))
        }
        (Type::List(_), Value::Array(items)) if items.is_empty() => shared("()"),
        (Type::Map(_) | Type::JsonObject, Value::Object(map)) if map.is_empty() => {
            Ok(("dict".to_owned(), false))
        }
        (Type::Named { module, name }, value) => match (index.get(&(module, name)), value) {
            (Some(Item::Words(_) | Item::Union(_)), Value::String(word)) => shared(&literal(word)),
            (Some(Item::Record(record)), Value::Object(map)) => Ok((call(record, map, index)?, false)),
            (Some(Item::Union(union)), Value::Object(map)) => {
                let records = union.cases.iter().filter_map(|name| index.get(&(module, name)));
                let case = records
                    .filter_map(|item| if let Item::Record(record) = item { Some(record) } else { None })
                    .find(|record| {
                        record.case.as_ref().is_some_and(|case| {
                            case.key
                                .as_ref()
                                .is_some_and(|key| map.get(key).is_some_and(|tag| *tag == *case.tag))
                        })
                    });
                Ok((call(case.ok_or(format!("no case for {value}"))?, map, index)?, false))
            }
            _ => Err(format!("no default for {name} from {value}")),
        },
        _ => Err(format!("no default from {value}")),
    }
}

/// A call of the class with what is not its own default.
fn call(record: &Record, map: &serde_json::Map<String, Value>, index: &Index<'_>) -> Result<String, String> {
    let mut arguments = Vec::new();
    for field in &record.fields {
        let Some(given) = map.get(&field.wire) else { continue };
        if value(field).as_ref() == Some(given) {
            continue;
        }
        let (text, _) = expression(&field.kind, given, index)?;
        arguments.push(format!("{}={text}", field_name(&field.wire, record.open)));
    }
    Ok(format!("{}({})", record.name, arguments.join(", ")))
}
