//! What is known of a write that was accepted.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{Error, ErrorKind, code};
use crate::http::decode_value;

/// A write that was accepted, now or earlier.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// The intent, also the journal's entry.
    pub(crate) intent_id: String,
    /// What the server named: `id`, `liasseNumber`, `status`, `orderNum`…
    pub(crate) reference: BTreeMap<String, String>,
    /// `true`: nothing was sent now, this is the outcome of an earlier submission of the same filing.
    pub(crate) recorded: bool,
    /// The server's whole answer: absent when recorded, `null` when its body was empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) answer: Option<Value>,
}

impl Outcome {
    /// The intent, also the journal's entry.
    pub fn intent_id(&self) -> &str {
        &self.intent_id
    }

    /// What the server named: `id`, `liasseNumber`, `status`, `orderNum`…
    pub fn reference(&self) -> &BTreeMap<String, String> {
        &self.reference
    }

    /// The server's `id`, when it gave one.
    pub fn id(&self) -> Option<&str> {
        self.reference.get("id").map(String::as_str)
    }

    /// `true`: nothing was sent now, this is the outcome of an earlier submission of the same filing.
    pub fn recorded(&self) -> bool {
        self.recorded
    }

    /// The server's whole answer: absent when recorded, `null` when its body was empty.
    pub fn answer(&self) -> Option<&Value> {
        self.answer.as_ref()
    }

    /// The answer as a type.
    ///
    /// # Errors
    /// [`code::READ_BACK`] when the answer has another shape. The write was accepted all the same.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        let Some(answer) = &self.answer else { return Ok(None) };
        decode_value(200, answer.clone()).map(Some).map_err(|failure| {
            Error::new(
                ErrorKind::OutcomeUnknown,
                code::READ_BACK,
                format!("the write was accepted, but its answer is unreadable: {}", failure.message),
            )
        })
    }
}

impl std::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outcome")
            .field("intent_id", &self.intent_id)
            .field("reference", &self.reference)
            .field("recorded", &self.recorded)
            .finish_non_exhaustive()
    }
}
