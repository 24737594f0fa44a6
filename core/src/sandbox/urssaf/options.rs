//! How the sandbox plays Urssaf. Where the real behaviour is unknown, the variants are here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::urssaf::Profile;

/// The client id that the sandbox knows by default.
pub(crate) const CLIENT_ID: &str = "client-sandbox";
/// Its secret.
const CLIENT_SECRET: &str = "client-secret-sandbox";

/// How the sandbox plays Urssaf.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct UrssafOptions {
    /// The wire that is played, fixed when the sandbox starts. Default: [`Profile::provisional`].
    #[serde(skip, default = "Profile::provisional")]
    pub profile: Profile,
    /// Client id → client secret. Default: `client-sandbox`, `client-secret-sandbox`.
    pub clients: BTreeMap<String, String>,
    /// Life of a token, on the virtual clock. Default 3,600 (SISTER).
    pub token_seconds: u64,
    /// How refusals are written.
    pub errors: ErrorShape,
    /// What a second declaration of the same period does. UNKNOWN.
    pub second_declaration: SecondDeclaration,
    /// When a period can be declared. UNKNOWN.
    pub window: Window,
    /// Whether an estimate needs a mandate of tierce déclaration. UNKNOWN; default no.
    pub estimate_needs_mandate: bool,
    /// Whether a payment needs a declaration of the period and a SEPA mandate on the IBAN. INFERRED; default yes.
    pub payment_needs_mandate: bool,
    /// Amounts as texts instead of numbers. UNKNOWN; default numbers (SISTER).
    pub amounts_as_text: bool,
    /// The list of SEPA mandates shows masked IBANs. UNKNOWN; default no.
    pub masked_ibans: bool,
}

/// How refusals are written; every one of these was met in a sister API.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorShape {
    /// An array of `{code, message, description}`: the rule.
    #[default]
    Array,
    /// One such object.
    Object,
    /// The array, without `description`.
    NoDescription,
    /// No body.
    Empty,
    /// A web page.
    Html,
    /// A line of text.
    Text,
}

/// What a second declaration of the same period does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SecondDeclaration {
    /// Takes the place of the first.
    #[default]
    Overwrite,
    /// Is refused.
    Refuse,
    /// Is kept beside the first as a correction, and says so in a non-blocking error.
    Correct,
}

/// When a period can be declared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Window {
    /// Any period.
    #[default]
    Open,
    /// Only a period that is over, on the virtual clock.
    PeriodOver,
    /// None.
    Closed,
}

impl Default for UrssafOptions {
    fn default() -> Self {
        Self {
            profile: Profile::provisional(),
            clients: [(CLIENT_ID.to_owned(), CLIENT_SECRET.to_owned())].into(),
            token_seconds: 3_600,
            errors: ErrorShape::default(),
            second_declaration: SecondDeclaration::default(),
            window: Window::default(),
            estimate_needs_mandate: false,
            payment_needs_mandate: true,
            amounts_as_text: false,
            masked_ibans: false,
        }
    }
}
