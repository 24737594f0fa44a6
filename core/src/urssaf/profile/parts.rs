//! The parts of a profile, as they stand in its JSON.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How sure an entry of a profile is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Certainty {
    /// Written by somebody who had Urssaf's document for its partners in hand. The default of a profile that is not
    /// provisional; the others are not accepted there.
    #[default]
    Stated,
    /// A public document says so of this very API.
    Verified,
    /// Read in the documents of another Urssaf API on the same gateway.
    Sister,
    /// Deduced.
    Inferred,
    /// Nothing is known: the value is a placeholder.
    Unknown,
}

/// A text with its certainty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fact {
    /// The value.
    pub value: String,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// The hosts. On loopback the URL is given at run time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Hosts {
    /// `https://…`, production.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub production: Option<Fact>,
    /// `https://…`, Urssaf's own test platform ("edi").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<Fact>,
}

/// How the client proves who it is at the token endpoint.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientAuth {
    /// `client_id` and `client_secret` in the form.
    #[default]
    ClientSecretPost,
    /// HTTP Basic.
    ClientSecretBasic,
}

/// The OAuth2 client-credentials log-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TokenProfile {
    /// Path of the token endpoint after the host.
    pub path: Fact,
    /// The scope to ask for.
    pub scope: Fact,
    /// How the client proves who it is.
    #[serde(default)]
    pub auth: ClientAuth,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// `{at}` in the path template.
    Path,
    /// The query parameter `at`.
    Query,
    /// The JSON pointer `at` in the body.
    Body,
    /// The JSON pointer `at` in each line of `turnover.lines`.
    Line,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// As JSON text; amounts in euros, with two decimals unless they are whole by nature.
    #[default]
    Text,
    /// As a JSON number; amounts in euros.
    Number,
    /// As a whole JSON number of centimes.
    Cents,
    /// `turnover.lines` only: an array of objects.
    List,
    /// `turnover.lines` only: an object whose keys are the categories.
    Map,
}

/// Where one logical parameter of a request goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Place {
    /// Path, query, body or line.
    #[serde(rename = "in")]
    pub location: Location,
    /// Name (path, query) or JSON pointer (body, line).
    pub at: String,
    /// How the value is written.
    #[serde(rename = "as", default)]
    pub format: Format,
    /// The call is refused before the wire when the caller gives no value.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// Our word → the wire's word. For `period.code`: a template for `monthly` and `quarterly`, with `{year}`,
    /// `{month}` and `{quarter}`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub spelling: BTreeMap<String, String>,
    /// `turnover.lines`: what stands for "néant". `constant.*`: the constant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// Where one logical field of an answer is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Field {
    /// JSON pointer; for a name with `[]`, inside one element of the list.
    pub at: String,
    /// The wire's word → ours (`eligible`: `true`, `false`; `periodicity`: `monthly`, `quarterly`;
    /// `mandats[].status`: `active`, `over`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub spelling: BTreeMap<String, String>,
    /// Amounts: `number` or `text` (both are read) in euros, or `cents`.
    #[serde(rename = "as", default)]
    pub format: Format,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// One operation on the wire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OperationProfile {
    /// `GET`, `POST`, …
    pub method: String,
    /// After the base path; `{name}` stands for a parameter with `"in": "path"`.
    pub path: String,
    /// A 2xx without a body is a success.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub empty_answer: bool,
    /// Logical parameter → place.
    #[serde(default)]
    pub request: BTreeMap<String, Place>,
    /// Logical field → place.
    #[serde(default)]
    pub response: BTreeMap<String, Field>,
    /// How sure verb and path are.
    #[serde(default)]
    pub certainty: Certainty,
    /// Where they come from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}
