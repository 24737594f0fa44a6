//! What a call gives back.

use std::fmt;
use std::pin::Pin;

use mandataire::guichet::Pages;
use mandataire::intent::Intent;
use mandataire::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a call gives back.
pub enum Reply {
    /// JSON.
    Json(Value),
    /// A prepared write.
    Intent(Box<Intent>),
    /// A list that is fetched as it is read.
    Rows(Box<dyn Rows>),
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(_) => f.write_str("Json"),
            Self::Intent(intent) => intent.fmt(f),
            Self::Rows(_) => f.write_str("Rows"),
        }
    }
}

impl From<Intent> for Reply {
    fn from(intent: Intent) -> Self {
        Self::Intent(Box::new(intent))
    }
}

/// A result as JSON.
pub(crate) fn json(value: &impl Serialize) -> Result<Reply> {
    Ok(Reply::Json(to_value(value)?))
}

pub(crate) fn nothing() -> Result<Reply> {
    Ok(Reply::Json(Value::Null))
}

pub(crate) fn rows<T>(pages: Pages<T>) -> Result<Reply>
where
    T: DeserializeOwned + Serialize + Send + 'static,
{
    Ok(Reply::Rows(Box::new(pages)))
}

/// Types of the core always serialise: a failure would be a fault here.
pub(crate) fn to_value(value: &impl Serialize) -> Result<Value> {
    serde_json::to_value(value).map_err(|_| crate::no_operation("with a result that is no JSON"))
}

/// One page of rows, or its error.
pub type Page<'a> = Pin<Box<dyn Future<Output = Result<Vec<Value>, Error>> + Send + 'a>>;

/// A list that is fetched as it is read.
pub trait Rows: Send {
    /// The rows of the next page; none at the end.
    fn page(&mut self) -> Page<'_>;
    /// How many rows the server counts, once it said so.
    fn total(&self) -> Option<u64>;
}

impl<T: DeserializeOwned + Serialize + Send + 'static> Rows for Pages<T> {
    fn page(&mut self) -> Page<'_> {
        Box::pin(async move { Pages::page(self).await?.iter().map(to_value).collect() })
    }

    fn total(&self) -> Option<u64> {
        Self::total(self)
    }
}
