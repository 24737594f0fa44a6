use serde::{Deserialize, Serialize};

use super::Extra;
use crate::guichet::status::Status;

/// One step of a deposit's life (`formality_status_histories`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StatusHistory {
    /// The status reached.
    pub status: Status,
    /// When, as sent.
    #[serde(default, alias = "statusDate")]
    pub created: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}
