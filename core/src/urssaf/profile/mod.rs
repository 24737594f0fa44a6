//! The wire profile: everything about Urssaf's wire that is data.
//!
//! The wire of the API Tierce Déclaration auto-entrepreneur is under licence: Urssaf hands its description to partners
//! only. What is public is the list of the nine operations ([`Op`]), the gateway's conventions and the law. So hosts,
//! token path, scope, base path, and for each operation its verb, path and field names, are a [`Profile`]: JSON that
//! the caller may replace without touching anything else.
//!
//! [`Profile::provisional`] is our guess, each entry marked with its [`Certainty`]. It drives the sandbox and **is
//! refused everywhere else**, Urssaf's test host included. For the real servers, write a profile from the document
//! that came with your credentials: start from `provisional.json`, correct every entry, remove the marks, set
//! `"provisional": false`. A profile that is not provisional but still holds a guess is refused too.
//!
//! The partner's document itself can be read: [`Profile::from_openapi`] (Swagger 2.0, OpenAPI 3.x) lays it beside the provisional
//! profile and says what is left to decide.
//!
//! # Logical names
//!
//! | Request | Operations | Value |
//! | --- | --- | --- |
//! | `account.siret`, `account.nir` | all | one of the two, with the account's own kind |
//! | `account.id`, `account.type` | all | the identifier whatever its kind; `siret` or `nir` |
//! | `period.start`, `period.end` | estimer, declarer, payer | first and last day, `2026-01-31` |
//! | `period.code` | same | `2026-01`, `2026-T1`, or by the template of its `spelling` |
//! | `turnover.lines` | estimer, declarer | a `list` or a `map`; its `value` stands for "néant" |
//! | `turnover.category`, `turnover.amount` | same | one line (`"in": "line"`) |
//! | `iban`, `bic`, `holder` | payer, mandats_sepa.register | bank details |
//! | `amount` | payer | euros, or centimes (`"as": "cents"`) |
//! | `rum` | payer, mandats_sepa.revoke | reference of the SEPA mandate |
//! | `extra.*` | all | what the caller adds by name: a second factor, a flag |
//! | `constant.*` | all | always sent |
//!
//! | Answer | Operations |
//! | --- | --- |
//! | `eligible`, `periodicity`, `reason` | comptes.get |
//! | `total`, `contributions` + `contributions[].label`, `.code`, `.base`, `.rate`, `.amount` | estimer, declarer |
//! | `reference`, `due_date` | declarer, payer |
//! | `amount`, `execution_date` | payer |
//! | `rum` | mandats_sepa.register |
//! | `mandats` + `mandats[].rum`, `.iban`, `.bic`, `.holder`, `.status`, `.signed` | mandats_sepa.list |
//! | `amount`, `reference` | `readBack.declarer` (its total turnover, euros), `readBack.payer` |
//! | `errors` + `errors[].code`, `.message`, `.description` | all: non-blocking errors |
//!
//! # Reading back
//!
//! No public list has an operation that shows what was declared or paid. When the partner's document has one, `"readBack":
//! {"declarer": {…}, "payer": {…}}` names it, written like an operation, with an account and a period. It then proves a
//! declaration or payment of unknown outcome: an answer whose `amount` is that of the filing. Another amount, or none, proves
//! nothing, and a person decides.

mod check;
mod openapi;
mod operation;
mod parts;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::{Error, code};

pub use openapi::{Finding, Match, OpenApiReading};
pub use operation::Op;
pub use parts::{
    Certainty, ClientAuth, Fact, Field, Format, Hosts, Location, OperationProfile, Place, TokenProfile,
};

/// How the nine operations look on the wire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Profile {
    name: String,
    provisional: bool,
    #[serde(default)]
    hosts: Hosts,
    token: TokenProfile,
    base_path: Fact,
    operations: BTreeMap<Op, Option<OperationProfile>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    read_back: BTreeMap<Op, OperationProfile>,
}

impl Profile {
    /// Our guess, for loopback only.
    pub fn provisional() -> Self {
        // The file is ours and a test reads it: it cannot fail.
        Self::from_json(include_str!("provisional.json")).expect("provisional.json is a profile")
    }

    /// Reads a profile and checks that nothing is missing.
    ///
    /// An operation that Urssaf does not offer is written `null`; calling it is an error.
    ///
    /// # Errors
    /// [`code::PROFILE`], with every mistake and its place.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let profile: Self = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let (_, said) = crate::json::sentences(&error.inner().to_string());
            let (line, column) = (error.inner().line(), error.inner().column());
            Error::invalid_argument(
                code::PROFILE,
                format!("not a wire profile: at {}, line {line} column {column}: {said}", error.path()),
            )
        })?;
        check::check(&profile)
            .into_result()
            .map_err(|error| Error::invalid(code::PROFILE, error.issues().to_vec()))?;
        Ok(profile)
    }

    /// The profile as JSON.
    pub fn to_json(&self) -> String {
        // Maps with text keys and plain values: it always serialises.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Its name, for logs.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is a guess, to be used on loopback only.
    pub fn is_provisional(&self) -> bool {
        self.provisional
    }

    /// The hosts.
    pub fn hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// The log-in.
    pub fn token(&self) -> &TokenProfile {
        &self.token
    }

    /// What stands before every operation's path.
    pub fn base_path(&self) -> &str {
        &self.base_path.value
    }

    /// How a declaration or payment is read back, if the partner's document says so.
    pub fn read_back(&self, op: Op) -> Option<&OperationProfile> {
        self.read_back.get(&op)
    }

    /// One operation.
    ///
    /// # Errors
    /// [`code::PROFILE`] when the profile says that it is not offered.
    pub fn operation(&self, op: Op) -> Result<&OperationProfile, Error> {
        self.operations.get(&op).and_then(Option::as_ref).ok_or_else(|| {
            Error::invalid_argument(
                code::PROFILE,
                format!("the profile {} does not offer {} ({})", self.name, op.name(), op.number()),
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn provisional() -> Value {
        serde_json::from_str(include_str!("provisional.json")).unwrap()
    }

    fn codes(value: &Value) -> Vec<(String, String)> {
        let error = Profile::from_json(&value.to_string()).unwrap_err();
        assert_eq!(error.code(), code::PROFILE);
        error.issues().iter().map(|issue| (issue.path.clone(), issue.code.to_string())).collect()
    }

    #[test]
    fn the_provisional_profile_is_whole_and_every_entry_has_its_source() {
        let profile = Profile::provisional();
        assert!(profile.is_provisional());
        for op in Op::ALL {
            let operation = profile.operation(*op).unwrap();
            assert_ne!(operation.certainty, Certainty::Stated, "{op}");
            assert!(!operation.source.is_empty(), "{op}");
            for (name, place) in &operation.request {
                assert_ne!(place.certainty, Certainty::Stated, "{op} {name}");
                assert!(!place.source.is_empty(), "{op} {name}");
            }
            for (name, field) in &operation.response {
                assert_ne!(field.certainty, Certainty::Stated, "{op} {name}");
                assert!(!field.source.is_empty(), "{op} {name}");
            }
        }
        assert_eq!(Profile::from_json(&profile.to_json()).unwrap(), profile);
    }

    #[test]
    fn half_profiles_are_refused_with_every_mistake() {
        let mut half = provisional();
        half["operations"].as_object_mut().unwrap().remove("payer");
        half["operations"]["declarer"]["request"].as_object_mut().unwrap().remove("turnover.amount");
        half["operations"]["declarer"]["request"]["turnovr"] = json!({"in": "body", "at": "/x"});
        half["operations"]["comptes.get"]["path"] = json!("/comptes/{siret}");
        half["operations"]["estimer"]["request"]["account.siret"]["at"] = json!("siret");
        let found = codes(&half);
        for (path, code) in [
            ("operations.payer", "urssaf.profile.missing"),
            ("operations.declarer.request.turnover.amount", "urssaf.profile.missing"),
            ("operations.declarer.request.turnovr", "urssaf.profile.unknown_name"),
            ("operations.comptes.get.path", "urssaf.profile.path"),
            ("operations.estimer.request.account.siret.at", "urssaf.profile.pointer"),
        ] {
            assert!(found.contains(&(path.to_owned(), code.to_owned())), "{path}: {found:?}");
        }
        assert_eq!(found.len(), 5, "{found:?}");
    }

    #[test]
    fn flipping_the_flag_does_not_make_a_guess_a_fact() {
        let mut flipped = provisional();
        flipped["provisional"] = json!(false);
        let found = codes(&flipped);
        assert!(found.iter().any(|(path, code)| path == "token.scope" && code == "urssaf.profile.guess"));
        assert!(found.len() > 50, "{}", found.len());
    }

    #[test]
    fn unknown_keys_are_refused_with_their_path_and_null_means_not_offered() {
        let mut wrong = provisional();
        wrong["operations"]["payer"]["verb"] = json!("POST");
        let error = Profile::from_json(&wrong.to_string()).unwrap_err();
        assert!(error.message().contains("operations.payer"), "{error}");
        let mut fewer = provisional();
        fewer["operations"]["payer"] = Value::Null;
        let fewer = Profile::from_json(&fewer.to_string()).unwrap();
        assert!(fewer.operation(Op::Payer).unwrap_err().message().contains("API060"));
    }
}
