//! Tolerant reading: null is missing, numbers may be strings, one object may stand for a list.

use std::fmt;
use std::ops::Deref;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use crate::money::Centimes;

/// A JSON tree that may hold personal data: `Debug` shows its size only.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(transparent)]
pub struct Content(pub Value);

impl Deref for Content {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Content {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Object(map) => write!(f, "Content({} keys)", map.len()),
            Value::Array(list) => write!(f, "Content({} items)", list.len()),
            _ => f.write_str("Content"),
        }
    }
}

/// A text for `Debug`: identifiers masked, for what people write and for names of files.
pub(crate) fn masked(text: &Option<String>) -> Option<String> {
    text.as_deref().map(crate::http::scrub)
}

/// Fields of an answer that this library does not know, kept as they came. `Debug` shows their names only.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(transparent)]
pub struct Extra(pub Map<String, Value>);

impl Deref for Extra {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Map<String, Value> {
        &self.0
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// A list; `null` and absence are empty, a single object is a list of one (trap T13).
pub(crate) fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    use serde::de::Error;
    let items = match Value::deserialize(deserializer)? {
        Value::Null => return Ok(Vec::new()),
        Value::Array(items) => items,
        // An object keyed by position is how PHP serialises a list with holes.
        Value::Object(map) if !map.is_empty() && map.keys().all(|key| key.parse::<u32>().is_ok()) => {
            map.into_iter().map(|(_, value)| value).collect()
        }
        one => vec![one],
    };
    items.into_iter().map(|item| serde_json::from_value(item).map_err(D::Error::custom)).collect()
}

/// An id: number or digits in a string.
pub(crate) fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    opt_id(deserializer)?.ok_or_else(|| serde::de::Error::custom("expected an id (integer)"))
}

/// An id that may be missing.
pub(crate) fn opt_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Null => Ok(None),
        value => id_of(&value).map(Some).ok_or_else(|| serde::de::Error::custom("expected an id (integer)")),
    }
}

/// An id in a tree: a number, digits in a string, the end of an IRI, or an object with `id` or `@id`.
pub(crate) fn id_of(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.rsplit('/').next()?.parse().ok(),
        Value::Object(map) => map.get("id").and_then(id_of).or_else(|| map.get("@id").and_then(id_of)),
        _ => None,
    }
}

/// An amount in centimes: an integer, also as a string or as `1234.0`. A fraction of a centime is an error.
pub(crate) fn opt_centimes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Centimes>, D::Error> {
    let text = match Value::deserialize(deserializer)? {
        Value::Null => return Ok(None),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return Err(serde::de::Error::custom("expected an amount in centimes")),
    };
    let whole = text.strip_suffix(".0").or_else(|| text.strip_suffix(".00")).unwrap_or(&text);
    let centimes = whole.parse().ok().and_then(|centimes| Centimes::new(centimes).ok());
    centimes.map(Some).ok_or_else(|| serde::de::Error::custom("expected an amount in whole centimes"))
}

/// A text that may be missing or come as a number.
pub(crate) fn opt_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Null => None,
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => return Err(serde::de::Error::custom("expected a text")),
    })
}
