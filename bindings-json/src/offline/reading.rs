//! What a status asks, which signature comes next, and what an answer from elsewhere says.

use std::collections::BTreeMap;

use mandataire::guichet::signature::decide;
use mandataire::guichet::{Deposit, DepositType, Status, next_actions, read_login_refusal, read_refusal};
use mandataire::urssaf::read_error;
use mandataire::{Error, Result, json};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Answer;
use crate::args::{Args, None as Nothing};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct At {
    /// `formality`, `annualAccount` or `acteDeposit`.
    deposit: String,
    type_formalite: Option<String>,
    status: Status,
}

impl At {
    fn kind(&self) -> Result<DepositType> {
        let deposit = match self.deposit.as_str() {
            "formality" => Some(Deposit::Formality(0)),
            "annualAccount" => Some(Deposit::AnnualAccount(0)),
            "acteDeposit" => Some(Deposit::ActeDeposit(0)),
            _ => None,
        };
        deposit.and_then(|deposit| DepositType::of(deposit, self.type_formalite.as_deref())).ok_or_else(
            || {
                json::wrong(
                    "typeFormalite",
                    "Un dépôt est une formality (C, M, R, Y, Z), un annualAccount ou un acteDeposit.",
                    "A deposit is a formality (C, M, R, Y, Z), an annualAccount or an acteDeposit.",
                )
            },
        )
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Refusal {
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: String,
    correlation_id: Option<String>,
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    Ok(Some(match operation {
        "guichet.next_actions" => {
            let at: At = args.read()?;
            json!(next_actions(&at.status, at.kind()?))
        }
        "guichet.signature.decide" => {
            let at: At = args.read()?;
            let step: Value = json!(decide(at.kind()?, &at.status));
            step.get("step").cloned().unwrap_or_default()
        }
        "guichet.statuses" => {
            args.read::<Nothing>()?;
            json!(Status::KNOWN)
        }
        "guichet.read_refusal" | "guichet.read_login_refusal" => {
            let Refusal { status, headers, body, .. } = args.read()?;
            let headers: Vec<(&str, &str)> =
                headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let read = if operation.ends_with("login_refusal") { read_login_refusal } else { read_refusal };
            told(&read(status, &headers, body.as_bytes()))
        }
        "urssaf.read_error" => {
            let Refusal { status, body, correlation_id, .. } = args.read()?;
            told(&read_error(status, body.as_bytes(), correlation_id.as_deref()))
        }
        _ => return Ok(None),
    }))
}

/// An error as JSON, and as a sentence.
fn told(error: &Error) -> Value {
    let mut told = error.to_json();
    told["text"] = json!(error.to_string());
    told
}
