//! What the generated models have in common: reading, writing, and being walked without a copy.

use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value};

use super::generated::blocks::BlockId;
pub use crate::guichet::lenient::Extra;

/// An exact decimal; a JSON number on the wire.
pub type Number = rust_decimal::Decimal;

/// A day as the wire writes it, `YYYY-MM-DD`. The register also gives months (`1970-01`): they are kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct IsoDate(String);

impl IsoDate {
    /// As on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day; `None` for anything else.
    pub fn date(&self) -> Option<jiff::civil::Date> {
        jiff::civil::Date::from_str(&self.0).ok()
    }
}

impl From<jiff::civil::Date> for IsoDate {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date.to_string())
    }
}

impl From<&str> for IsoDate {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for IsoDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a field of a model holds.
#[derive(Clone, Copy)]
pub enum Slot<'a> {
    /// Nothing: it is not sent.
    Absent,
    /// A boolean.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A decimal.
    Number(Number),
    /// A text, a date, a code.
    Text(&'a str),
    /// An object.
    Block(&'a dyn Model),
    /// A list.
    List(&'a dyn Items),
    /// A part whose form is not known.
    Any(&'a Value),
}

/// A generated model. Fields are numbered in the order of the dictionary.
pub trait Model: Send + Sync {
    /// Which block it is.
    fn id(&self) -> BlockId;
    /// What a field holds.
    fn slot(&self, field: usize) -> Slot<'_>;
    /// Calls `each` with every field that is set.
    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>));
    /// Puts a JSON value in a field.
    ///
    /// # Errors
    /// The value itself, when it does not fit.
    fn set(&mut self, field: usize, value: Value) -> Result<(), Value>;
    /// What the dictionary does not know.
    fn extra(&self) -> &Extra;
    /// The same, to change it.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// The items of a list field.
pub trait Items {
    /// How many.
    fn len(&self) -> usize;
    /// One of them.
    fn item(&self, n: usize) -> Slot<'_>;
    /// None.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The type of a field that is there.
pub trait Scalar: Sized {
    /// Its place in a tree.
    fn slot(&self) -> Slot<'_>;
    /// Whether [`read`](Self::read) takes the value.
    fn fits(value: &Value) -> bool;
    /// From JSON.
    ///
    /// # Errors
    /// The value itself, when it does not fit.
    fn read(value: Value) -> Result<Self, Value>;
}

/// A field: `Option` of a [`Scalar`].
pub(crate) trait Property {
    fn slot(&self) -> Slot<'_>;
    fn set(&mut self, value: Value) -> Result<(), Value>;
}

impl<T: Scalar> Property for Option<T> {
    fn slot(&self) -> Slot<'_> {
        self.as_ref().map_or(Slot::Absent, T::slot)
    }

    fn set(&mut self, value: Value) -> Result<(), Value> {
        // `null` and absence are the same.
        *self = if value.is_null() { None } else { Some(T::read(value)?) };
        Ok(())
    }
}

impl Scalar for String {
    fn slot(&self) -> Slot<'_> {
        Slot::Text(self)
    }

    fn fits(value: &Value) -> bool {
        value.is_string() || value.is_number()
    }

    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            // The register writes some ids as numbers; a request has texts.
            Value::Number(number) => Ok(number.to_string()),
            other => Err(other),
        }
    }
}

impl Scalar for IsoDate {
    fn slot(&self) -> Slot<'_> {
        Slot::Text(&self.0)
    }

    fn fits(value: &Value) -> bool {
        value.is_string()
    }

    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(Self(text)),
            other => Err(other),
        }
    }
}

impl Scalar for bool {
    fn slot(&self) -> Slot<'_> {
        Slot::Boolean(*self)
    }

    fn fits(value: &Value) -> bool {
        value.is_boolean()
    }

    fn read(value: Value) -> Result<Self, Value> {
        value.as_bool().ok_or(value)
    }
}

impl Scalar for i64 {
    fn slot(&self) -> Slot<'_> {
        Slot::Integer(*self)
    }

    fn fits(value: &Value) -> bool {
        whole(value).is_some()
    }

    fn read(value: Value) -> Result<Self, Value> {
        whole(&value).ok_or(value)
    }
}

fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

impl Scalar for Number {
    fn slot(&self) -> Slot<'_> {
        Slot::Number(*self)
    }

    fn fits(value: &Value) -> bool {
        decimal(value).is_some()
    }

    fn read(value: Value) -> Result<Self, Value> {
        decimal(&value).ok_or(value)
    }
}

fn decimal(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => {
            let text = number.to_string();
            text.parse().or_else(|_| Number::from_scientific(&text)).ok()
        }
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

impl Scalar for Value {
    fn slot(&self) -> Slot<'_> {
        Slot::Any(self)
    }

    fn fits(_: &Value) -> bool {
        true
    }

    fn read(value: Value) -> Result<Self, Value> {
        Ok(value)
    }
}

impl<T: Scalar> Scalar for Vec<T> {
    fn slot(&self) -> Slot<'_> {
        Slot::List(self)
    }

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(T::fits))
    }

    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Array(items) if items.iter().all(T::fits) => items.into_iter().map(T::read).collect(),
            other => Err(other),
        }
    }
}

impl<T: Scalar> Items for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, n: usize) -> Slot<'_> {
        self.get(n).map_or(Slot::Absent, T::slot)
    }
}

impl<T: Scalar> Scalar for Box<T> {
    fn slot(&self) -> Slot<'_> {
        T::slot(self)
    }

    fn fits(value: &Value) -> bool {
        T::fits(value)
    }

    fn read(value: Value) -> Result<Self, Value> {
        T::read(value).map(Self::new)
    }
}

/// Fills a model from an object: what does not fit is kept aside, so nothing is lost.
pub(crate) fn fill(model: &mut dyn Model, map: Map<String, Value>) {
    let info = model.id().info();
    for (key, value) in map {
        let left = match info.find(&key) {
            Some(field) => model.set(field, value),
            None => Err(value),
        };
        if let Err(value) = left {
            model.extra_mut().0.insert(key, value);
        }
    }
}

/// The JSON object of a model: its fields in the order of the dictionary, then the rest.
pub fn to_map(model: &dyn Model) -> Map<String, Value> {
    let mut map = Map::new();
    let fields = model.id().info().fields;
    model.each(&mut |n, slot| {
        if let (Some(field), Some(value)) = (fields.get(n), to_value(slot)) {
            map.insert(field.name.to_owned(), value);
        }
    });
    map.extend(model.extra().0.clone());
    map
}

fn to_value(slot: Slot<'_>) -> Option<Value> {
    Some(match slot {
        Slot::Absent => return None,
        Slot::Boolean(flag) => Value::Bool(flag),
        Slot::Integer(number) => Value::from(number),
        Slot::Number(number) => json_number(number),
        Slot::Text(text) => Value::String(text.to_owned()),
        Slot::Block(model) => Value::Object(to_map(model)),
        Slot::List(items) => Value::Array((0..items.len()).filter_map(|n| to_value(items.item(n))).collect()),
        Slot::Any(value) => value.clone(),
    })
}

/// A whole number has no fraction part on the wire.
pub(crate) fn json_number(number: Number) -> Value {
    let number = number.normalize();
    match i64::try_from(number) {
        Ok(whole) if number.scale() == 0 => Value::from(whole),
        _ => number.to_string().parse::<serde_json::Number>().map_or(Value::Null, Value::Number),
    }
}

/// Names of the fields that are set: values may be personal.
pub(crate) fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let info = model.id().info();
    let set = info.fields.iter().enumerate().filter(|(n, _)| !matches!(model.slot(*n), Slot::Absent));
    write!(f, "{} ", info.name)?;
    f.debug_set()
        .entries(set.map(|(_, field)| field.name).chain(model.extra().0.keys().map(String::as_str)))
        .finish()
}

/// The traits that every model has, written once.
macro_rules! model_impls {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::guichet::content::model::debug(self, f)
            }
        }

        impl $crate::guichet::content::model::Scalar for $name {
            fn slot(&self) -> $crate::guichet::content::model::Slot<'_> {
                $crate::guichet::content::model::Slot::Block(self)
            }

            fn fits(value: &serde_json::Value) -> bool {
                value.is_object()
            }

            fn read(value: serde_json::Value) -> Result<Self, serde_json::Value> {
                match value {
                    serde_json::Value::Object(map) => {
                        let mut model = Self::default();
                        $crate::guichet::content::model::fill(&mut model, map);
                        Ok(model)
                    }
                    other => Err(other),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::guichet::content::model::to_map(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let map = <serde_json::Map<String, serde_json::Value> as serde::Deserialize>::deserialize(
                    deserializer,
                )?;
                let mut model = Self::default();
                $crate::guichet::content::model::fill(&mut model, map);
                Ok(model)
            }
        }
    };
}
pub(crate) use model_impls;
