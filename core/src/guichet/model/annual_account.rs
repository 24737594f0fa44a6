use serde::{Deserialize, Serialize};

use super::{Cart, Content, Extra};
use crate::guichet::lenient;
use crate::guichet::status::Status;

/// A deposit of annual accounts (specification §4).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AnnualAccount {
    /// The server's id.
    #[serde(deserialize_with = "lenient::id")]
    pub id: u64,
    /// Where it stands: the same words as for formalities.
    pub status: Status,
    /// When it got there, as sent.
    #[serde(default, alias = "status_date")]
    pub status_date: Option<String>,
    /// Name of the company.
    #[serde(default, alias = "company_name")]
    pub company_name: Option<String>,
    /// SIREN.
    #[serde(default, deserialize_with = "lenient::opt_text")]
    pub siren: Option<String>,
    /// The year, as sent: what it means exactly is unknown.
    #[serde(default)]
    pub year: Option<i64>,
    /// P or M.
    #[serde(default, alias = "type_personne")]
    pub type_personne: Option<String>,
    /// The number of the liasse.
    #[serde(default, alias = "liasse_number")]
    pub liasse_number: Option<String>,
    /// The mandataire's own reference.
    #[serde(default, alias = "referenceClientMandataire", deserialize_with = "lenient::opt_text")]
    pub reference_mandataire: Option<String>,
    /// Creation, as sent.
    #[serde(default)]
    pub created: Option<String>,
    /// Last change, as sent.
    #[serde(default)]
    pub updated: Option<String>,
    /// What is to be paid, in centimes.
    #[serde(default, deserialize_with = "lenient::list", skip_serializing_if = "Vec::is_empty")]
    pub carts: Vec<Cart>,
    /// The accounts. Absent from lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Content>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}
