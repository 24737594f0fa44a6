//! The trees that can be checked without a copy.

use std::borrow::Cow;

use serde_json::Value;

use crate::guichet::content::dictionary::BlockInfo;
use crate::guichet::content::model::{Model, Slot};

/// What a node is, as far as JSON goes.
#[derive(Debug, Clone, PartialEq)]
pub enum Seen<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List,
    /// An object.
    Object,
    /// Something that JSON cannot hold.
    Other,
}

/// A handle on a node of a tree: cheap to clone, walked in place. Implemented for [`serde_json::Value`] and for the
/// generated models; the bindings implement it for their language's own objects.
pub trait Tree: Clone {
    /// What the node is.
    fn seen(&self) -> Seen<'_>;
    /// Calls `each` with every item of a list, in order.
    fn each_item(&self, each: impl FnMut(usize, Self));
    /// Calls `each` with every entry of an object, in its own order.
    fn each_entry(&self, each: impl FnMut(&str, Self));
    /// Calls `each` with every entry of an object: its place in the block, or its key when the block has no such field.
    #[inline]
    fn each_field(&self, block: &BlockInfo, mut each: impl FnMut(Result<usize, &str>, Self)) {
        self.each_entry(|key, value| each(block.find(key).ok_or(key), value));
    }
    /// One entry of an object.
    fn get(&self, key: &str) -> Option<Self>;
}

impl Tree for &Value {
    #[inline]
    fn seen(&self) -> Seen<'_> {
        match self {
            Value::Null => Seen::Null,
            Value::Bool(flag) => Seen::Boolean(*flag),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => Seen::Integer(whole),
                None => Seen::Number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Seen::Text(Cow::Borrowed(text)),
            Value::Array(_) => Seen::List,
            Value::Object(_) => Seen::Object,
        }
    }

    #[inline]
    fn each_item(&self, mut each: impl FnMut(usize, Self)) {
        if let Value::Array(items) = self {
            items.iter().enumerate().for_each(|(n, item)| each(n, item));
        }
    }

    #[inline]
    fn each_entry(&self, mut each: impl FnMut(&str, Self)) {
        if let Value::Object(map) = self {
            map.iter().for_each(|(key, value)| each(key, value));
        }
    }

    #[inline]
    fn get(&self, key: &str) -> Option<Self> {
        Value::get(self, key)
    }
}

/// A node of a generated model.
#[derive(Clone, Copy)]
pub struct Typed<'a>(Slot<'a>);

impl<'a> From<&'a dyn Model> for Typed<'a> {
    fn from(model: &'a dyn Model) -> Self {
        Self(Slot::Block(model))
    }
}

impl Tree for Typed<'_> {
    fn seen(&self) -> Seen<'_> {
        match self.0 {
            Slot::Absent => Seen::Null,
            Slot::Boolean(flag) => Seen::Boolean(flag),
            Slot::Integer(number) => Seen::Integer(number),
            Slot::Number(number) => {
                use rust_decimal::prelude::ToPrimitive;
                Seen::Number(number.to_f64().unwrap_or(f64::NAN))
            }
            Slot::Text(text) => Seen::Text(Cow::Borrowed(text)),
            Slot::Block(_) => Seen::Object,
            Slot::List(_) => Seen::List,
            Slot::Any(ref value) => value.seen(),
        }
    }

    fn each_item(&self, mut each: impl FnMut(usize, Self)) {
        match self.0 {
            Slot::List(items) => (0..items.len()).for_each(|n| each(n, Self(items.item(n)))),
            Slot::Any(value) => value.each_item(|n, item| each(n, Self(Slot::Any(item)))),
            _ => {}
        }
    }

    fn each_entry(&self, mut each: impl FnMut(&str, Self)) {
        match self.0 {
            Slot::Block(model) => {
                let fields = model.id().info().fields;
                model.each(&mut |n, slot| each(fields.get(n).map_or("", |field| field.name), Self(slot)));
                model.extra().0.iter().for_each(|(key, value)| each(key, Self(Slot::Any(value))));
            }
            Slot::Any(value) => value.each_entry(|key, value| each(key, Self(Slot::Any(value)))),
            _ => {}
        }
    }

    fn each_field(&self, block: &BlockInfo, mut each: impl FnMut(Result<usize, &str>, Self)) {
        match self.0 {
            Slot::Block(model) if std::ptr::eq(model.id().info(), block) => {
                model.each(&mut |n, slot| each(Ok(n), Self(slot)));
                for (key, value) in &model.extra().0 {
                    each(block.find(key).ok_or(key), Self(Slot::Any(value)));
                }
            }
            _ => self.each_entry(|key, value| each(block.find(key).ok_or(key), value)),
        }
    }

    fn get(&self, key: &str) -> Option<Self> {
        match self.0 {
            Slot::Block(model) => match model.id().info().find(key).map(|field| model.slot(field)) {
                None | Some(Slot::Absent) => model.extra().0.get(key).map(|value| Self(Slot::Any(value))),
                Some(slot) => Some(Self(slot)),
            },
            Slot::Any(value) => Value::get(value, key).map(|value| Self(Slot::Any(value))),
            _ => None,
        }
    }
}
