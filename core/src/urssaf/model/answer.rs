//! What the operations answer. Every field is optional: the wire is not public, and a field that is missing, null or of
//! another shape never turns a success into an error. What is not understood stays in `extra`.

use std::fmt;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::ident::{Iban, Rum};
use crate::money::{Centimes, Decimal};

/// What an answer holds beside the fields the profile names. `Debug` shows the names only: it may be personal.
#[derive(Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(transparent)]
pub struct Unread(pub Map<String, Value>);

impl fmt::Debug for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// One sentence of Urssaf about a request: in an error, or beside a success (a "non-blocking error").
///
/// Texts are French, as sent, with identifiers masked. `{code, message, description}` is SISTER (the same in two other
/// Urssaf APIs); the codes of this API are UNKNOWN.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Erreur {
    /// `ER_API_MANDAT_VERIFICATION`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// A short sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// A longer one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl Erreur {
    /// Message and description as one sentence.
    pub fn sentence(&self) -> String {
        match (&self.message, &self.description) {
            (Some(message), Some(description)) if message != description => {
                format!("{message} — {description}")
            }
            (Some(text), _) | (None, Some(text)) => text.clone(),
            (None, None) => self.code.clone().unwrap_or_default(),
        }
    }
}

/// How often an account declares (CSS R613-7 — VERIFIED; its wire spelling is UNKNOWN).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Periodicity {
    /// Every month.
    Monthly,
    /// Every quarter.
    Quarterly,
    /// Something else, as sent.
    Other(String),
}

/// In French, as people say it; another one as it was sent.
impl fmt::Display for Periodicity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Monthly => "mensuelle",
            Self::Quarterly => "trimestrielle",
            Self::Other(text) => text,
        })
    }
}

/// API020's answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Account {
    /// Whether third parties may declare for it. None: the answer does not say.
    pub eligible: Option<bool>,
    /// Why not, as sent.
    pub reason: Option<String>,
    /// How often it declares.
    pub periodicity: Option<Periodicity>,
    /// What Urssaf says beside.
    pub non_blocking_errors: Vec<Erreur>,
    /// What is not understood.
    pub extra: Unread,
}

/// A decimal goes out as text: a JSON number would become a float on the other side.
fn as_text<S: serde::Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

/// One contribution.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Contribution {
    /// Its code.
    pub code: Option<String>,
    /// Its French name.
    pub label: Option<String>,
    /// What it is computed on, in euros.
    pub base: Option<Centimes>,
    /// Its rate in percent.
    #[serde(serialize_with = "as_text")]
    pub rate: Option<Decimal>,
    /// How much.
    pub amount: Option<Centimes>,
    /// What is not understood.
    pub extra: Unread,
}

/// API040's answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Estimate {
    /// All contributions together.
    pub total: Option<Centimes>,
    /// One by one.
    pub contributions: Vec<Contribution>,
    /// What Urssaf says beside.
    pub non_blocking_errors: Vec<Erreur>,
    /// What is not understood.
    pub extra: Unread,
}

/// API050's answer: a declaration that was filed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Declaration {
    /// Urssaf's name for it.
    pub reference: Option<String>,
    /// All contributions due for the period.
    pub total: Option<Centimes>,
    /// One by one.
    pub contributions: Vec<Contribution>,
    /// When they are due.
    pub due_date: Option<Date>,
    /// What Urssaf says beside. The declaration is filed all the same: read them.
    pub non_blocking_errors: Vec<Erreur>,
    /// What is not understood.
    pub extra: Unread,
}

/// API060's answer: a payment that was ordered.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Payment {
    /// Urssaf's name for it.
    pub reference: Option<String>,
    /// How much will be taken.
    pub amount: Option<Centimes>,
    /// When.
    pub execution_date: Option<Date>,
    /// What Urssaf says beside.
    pub non_blocking_errors: Vec<Erreur>,
    /// What is not understood.
    pub extra: Unread,
}

/// A SEPA mandate: the debtor lets Urssaf take money.
#[derive(Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MandatSepa {
    /// Its reference (référence unique de mandat).
    pub rum: Option<Rum>,
    /// The account, when it is given in clear.
    pub iban: Option<Iban>,
    /// The account as sent, when it is not a whole IBAN (masked).
    #[cfg_attr(feature = "schema", schemars(extend("x-private" = true)))]
    pub iban_as_sent: Option<String>,
    /// The bank, as sent.
    pub bic: Option<String>,
    /// The holder.
    #[cfg_attr(feature = "schema", schemars(extend("x-private" = true)))]
    pub holder: Option<String>,
    /// As sent; the values are UNKNOWN.
    pub status: Option<String>,
    /// Whether it is in force, when the profile can tell from the status.
    pub active: Option<bool>,
    /// When it was signed.
    pub signed: Option<Date>,
    /// What Urssaf says beside.
    pub non_blocking_errors: Vec<Erreur>,
    /// What is not understood.
    pub extra: Unread,
}

impl fmt::Debug for MandatSepa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MandatSepa")
            .field("rum", &self.rum)
            .field("iban", &self.iban)
            .field("iban_as_sent", &self.iban_as_sent.as_ref().map(|_| "***"))
            .field("bic", &self.bic)
            .field("holder", &self.holder.as_ref().map(|_| "***"))
            .field("status", &self.status)
            .field("active", &self.active)
            .field("signed", &self.signed)
            .field("extra", &self.extra)
            .finish()
    }
}
