use std::fmt;

use serde::{Deserialize, Serialize};

use super::{AttachmentInfo, Extra};
use crate::guichet::lenient::{self, masked};
use crate::money::Centimes;

/// What a validator asks to be corrected (specification §3.6, §3.7).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegularizationRequest {
    /// The server's id.
    #[serde(deserialize_with = "lenient::id")]
    pub id: u64,
    /// `IN_PROGRESS`, `REGULARIZED`, `DROPPED` (the deposit was validated or rejected meanwhile).
    #[serde(default)]
    pub status: Option<String>,
    /// Until when, as sent; its length depends on the partner.
    #[serde(default)]
    pub deadline: Option<String>,
    /// What exactly.
    #[serde(default, deserialize_with = "lenient::list")]
    pub regularization_objects: Vec<RegularizationObject>,
    /// Creation, as sent.
    #[serde(default)]
    pub created: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RegularizationRequest {
    /// Still asked for.
    pub fn is_open(&self) -> bool {
        self.status.as_deref() == Some("IN_PROGRESS")
    }
}

/// One thing to correct.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegularizationObject {
    /// The server's id.
    #[serde(default, deserialize_with = "lenient::opt_id")]
    pub id: Option<u64>,
    /// `ADDITIONAL_INFORMATION`, `INVALID_ATTACHMENT`, …: an open list.
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    /// The validator's sentence, in French.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("x-private" = true)))]
    pub observation: Option<String>,
    /// The field concerned, often empty.
    #[serde(default)]
    pub field_name: Option<String>,
    /// The attachment concerned.
    #[serde(default)]
    pub attachment: Option<AttachmentInfo>,
    /// Fee of the regularisation, in centimes.
    #[serde(default, deserialize_with = "lenient::opt_centimes")]
    pub regularization_fee_amount: Option<Centimes>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The observation masked: a validator writes it.
impl fmt::Debug for RegularizationObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegularizationObject")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("observation", &masked(&self.observation))
            .field("field_name", &self.field_name)
            .field("attachment", &self.attachment)
            .field("regularization_fee_amount", &self.regularization_fee_amount)
            .field("extra", &self.extra)
            .finish_non_exhaustive()
    }
}
