//! What a call is given: JSON, and beside it what JSON cannot hold.

use std::fmt;
use std::io::Read;

use bytes::Bytes;
use mandataire::Result;
use mandataire::intent::Intent;
use mandataire::json;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What JSON cannot hold. Arguments name it by its place in the list: `{"handle": 0}`.
pub enum Handle {
    /// Bytes in memory.
    Bytes(Bytes),
    /// A reader, read once to a temporary file. It fails with `InvalidData` when it gives something else than bytes, with `Other`
    /// when the caller's code failed.
    Reader(Box<dyn Read + Send>),
    /// A prepared write.
    Intent(Box<Intent>),
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
            Self::Reader(_) => f.write_str("Reader"),
            Self::Intent(intent) => intent.fmt(f),
        }
    }
}

/// The arguments of one call. `Debug` leaves the JSON out.
#[derive(Default)]
pub struct Args {
    /// One object.
    pub json: Value,
    /// What it names by place; each is taken once.
    pub handles: Vec<Option<Handle>>,
}

impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Args").field("handles", &self.handles).finish_non_exhaustive()
    }
}

impl Args {
    /// JSON alone.
    pub fn json(json: Value) -> Self {
        Self { json, handles: Vec::new() }
    }

    /// JSON as text, and handles.
    ///
    /// # Errors
    /// `payload.invalid` for what is no JSON.
    pub fn parse(text: &str, handles: Vec<Handle>) -> Result<Self> {
        let json = serde_json::from_str(text)
            .map_err(|_| json::wrong("", "Ce n'est pas du JSON.", "This is not JSON."))?;
        Ok(Self { json, handles: handles.into_iter().map(Some).collect() })
    }

    /// The arguments as a type; the handles stay.
    pub(crate) fn read<T: DeserializeOwned>(&mut self) -> Result<T> {
        let json = match self.json.take() {
            Value::Null => Value::Object(serde_json::Map::new()),
            other => other,
        };
        json::read(json)
    }

    pub(crate) fn take(&mut self, place: usize) -> Result<Handle> {
        match self.handles.get_mut(place).and_then(Option::take) {
            Some(handle) => Ok(handle),
            None => Err(crate::no_operation("with a handle that was not given")),
        }
    }

    /// The only handle, an intent.
    pub(crate) fn intent(&mut self) -> Result<Intent> {
        match self.take(0)? {
            Handle::Intent(intent) => Ok(*intent),
            _ => Err(crate::no_operation("on something that is no intent")),
        }
    }

    /// All handles, intents each.
    pub(crate) fn intents(&mut self) -> Result<Vec<Intent>> {
        let handles = std::mem::take(&mut self.handles);
        handles
            .into_iter()
            .flatten()
            .map(|handle| match handle {
                Handle::Intent(intent) => Ok(*intent),
                _ => Err(crate::no_operation("on something that is no intent")),
            })
            .collect()
    }
}

/// No arguments.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct None {}

/// `{"id": 12}`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ById {
    pub(crate) id: u64,
}
