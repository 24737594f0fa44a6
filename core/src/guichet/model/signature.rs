use std::fmt;

use serde::{Deserialize, Serialize};

use super::Extra;
use crate::guichet::lenient;

/// A signature (specification §5.1). IRIs as sent.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Signature {
    /// The server's id.
    #[serde(default, deserialize_with = "lenient::opt_id")]
    pub id: Option<u64>,
    /// `/api/formalities/134`.
    #[serde(default)]
    pub formality: Option<serde_json::Value>,
    /// `/api/annual_accounts/134`.
    #[serde(default)]
    pub annual_account: Option<serde_json::Value>,
    /// `/api/attachments/134`.
    #[serde(default)]
    pub signed_document: Option<serde_json::Value>,
    /// Creation, as sent.
    #[serde(default)]
    pub created: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Without the objects: a server may send whole deposits in place of IRIs.
impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature")
            .field("id", &self.id)
            .field("created", &self.created)
            .field("extra", &self.extra)
            .finish_non_exhaustive()
    }
}
