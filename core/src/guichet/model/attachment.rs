use std::fmt;

use serde::{Deserialize, Serialize};

use super::Extra;
use crate::guichet::lenient::{self, masked};

/// An attachment as the server knows it (specification §3.8): never its bytes.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachmentInfo {
    /// The server's id.
    #[serde(deserialize_with = "lenient::id")]
    pub id: u64,
    /// Size in bytes.
    #[serde(default)]
    pub size: Option<u64>,
    /// File name.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("x-private" = true)))]
    pub nom_document: Option<String>,
    /// `PJ_…`.
    #[serde(default)]
    pub type_document: Option<String>,
    /// `PJPM0001`…
    #[serde(default)]
    pub sous_type_document: Option<String>,
    /// `UPLOADED`…
    #[serde(default)]
    pub status: Option<String>,
    /// Whether a regularisation may replace it.
    #[serde(default)]
    pub regularisable: Option<bool>,
    /// The validator's opinion: `INVALID`…
    #[serde(default)]
    pub compliance: Option<String>,
    /// Whether the server accepted its signature.
    #[serde(default)]
    pub has_valid_signature: Option<bool>,
    /// Where it hangs in `content`.
    #[serde(default)]
    pub path: Option<String>,
    /// Creation, as sent.
    #[serde(default)]
    pub created: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The name masked: files are named after people, and after their NIR.
impl fmt::Debug for AttachmentInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttachmentInfo")
            .field("id", &self.id)
            .field("size", &self.size)
            .field("nom_document", &masked(&self.nom_document))
            .field("type_document", &self.type_document)
            .field("sous_type_document", &self.sous_type_document)
            .field("status", &self.status)
            .field("compliance", &self.compliance)
            .field("path", &self.path)
            .field("extra", &self.extra)
            .finish_non_exhaustive()
    }
}

impl AttachmentInfo {
    /// Whether it is of this type (`PJ_99`).
    pub fn is_type(&self, type_document: &str) -> bool {
        self.type_document.as_deref() == Some(type_document)
    }
}
