use serde::{Deserialize, Serialize};

use super::{Cart, Content, Extra};
use crate::guichet::lenient;
use crate::guichet::status::Status;

/// A formality (specification §3.4, §3.5).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Formality {
    /// The server's id.
    #[serde(deserialize_with = "lenient::id")]
    pub id: u64,
    /// Where it stands.
    pub status: Status,
    /// When it got there, as sent.
    #[serde(default, alias = "status_date")]
    pub status_date: Option<String>,
    /// C, M, R, Y or Z.
    #[serde(default, alias = "type_formalite")]
    pub type_formalite: Option<String>,
    /// P, M or E.
    #[serde(default, alias = "type_personne")]
    pub type_personne: Option<String>,
    /// The number of the liasse, e.g. `C00012345678`. Some answers spell it `liasse_number`.
    #[serde(default, alias = "liasse_number")]
    pub liasse_number: Option<String>,
    /// Name of the company.
    #[serde(default, alias = "company_name")]
    pub company_name: Option<String>,
    /// SIREN, when there is one.
    #[serde(default, deserialize_with = "lenient::opt_text")]
    pub siren: Option<String>,
    /// The mandataire's own reference. The list filter on it has another name (trap T5).
    #[serde(default, alias = "referenceClientMandataire", deserialize_with = "lenient::opt_text")]
    pub reference_mandataire: Option<String>,
    /// Name of the file.
    #[serde(default)]
    pub nom_dossier: Option<String>,
    /// National number, given at payment.
    #[serde(default)]
    pub num_nat: Option<String>,
    /// When it was signed, as sent.
    #[serde(default)]
    pub signed_date: Option<String>,
    /// Creation, as sent.
    #[serde(default)]
    pub created: Option<String>,
    /// Last change, as sent.
    #[serde(default)]
    pub updated: Option<String>,
    /// What is to be paid, in centimes. An object in the specification, a list in real answers (trap T13). The
    /// specification's `amount` was never seen (trap T14).
    #[serde(default, deserialize_with = "lenient::list", skip_serializing_if = "Vec::is_empty")]
    pub carts: Vec<Cart>,
    /// The company's data. Absent from lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Content>,
    /// Events that this regularisation does not allow (dictionary 06-2026).
    #[serde(default, deserialize_with = "lenient::list", skip_serializing_if = "Vec::is_empty")]
    pub forbidden_events_in_regularization: Vec<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}
