use serde::{Deserialize, Serialize};

use super::Extra;
use crate::guichet::lenient;

/// A signature (specification §5.1). IRIs as sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
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
