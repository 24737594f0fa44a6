//! What an accepted write brought: the references to keep, and failures reported inside a success.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde_json::Value;

use super::deposit::Deposit;
use super::lenient::id_of;
use super::status::Status;
use crate::error::{Error, ErrorKind, code};
use crate::http::{Answer, scrub};
use crate::intent::{Expect, Judgement, Operation, Outcome};

/// What a success of this operation carries.
pub(super) fn expectation(operation: Operation) -> Expect {
    match operation {
        // DELETE answers 204; the body of a regularisation's PUT is unknown.
        Operation::FormalitiesDelete
        | Operation::AnnualAccountsDelete
        | Operation::AttachmentsDelete
        | Operation::RegularizationRequestsUpdate => Expect::JsonOrEmpty,
        _ => Expect::Object,
    }
}

/// Reads a 2xx answer.
pub(super) fn read(operation: Operation, answer: &Answer, body: Value) -> Judgement {
    if operation == Operation::PaymentCreate
        && let Some(judgement) = failed_payment(answer, &body)
    {
        return judgement;
    }
    let reference = references(&body);
    if operation.is_creation() && !reference.contains_key("id") {
        let message = "the server answered success without an id; it may have been filed: do not send it again, reconcile";
        let error = Error::new(ErrorKind::OutcomeUnknown, code::OUTCOME_UNKNOWN, message);
        return Judgement::Unknown(error.with_status(answer.status).with_request_id(answer.request_id()));
    }
    Judgement::Accepted { reference, answer: body }
}

/// Says what a refusal of this operation usually means, where the specification does and the server does not.
pub(super) fn explain(operation: Operation, error: Error) -> Error {
    let about_regularisation = || {
        error.server_codes().is_empty()
            || error
                .server_codes()
                .iter()
                .any(|code| matches!(code.as_str(), "2023" | "2025" | "9004" | "9005"))
    };
    let advice = match (operation, error.status()) {
        // Trap T28: `DELETE` exists (specification §8.3), but not for what validators were shown (§3.11).
        (Operation::AttachmentsDelete, Some(400 | 403 | 405 | 422)) => {
            "an attachment of a deposit that was signed, or of a regularisation, cannot be deleted (specification \
             §3.11): invalidate it in the content instead"
        }
        // Trap T30: "éventuellement possible" before the signature (§3.3), reserved to regularisations (OpenAPI).
        (Operation::FormalitiesUpdate | Operation::AnnualAccountsUpdate, Some(403))
            if about_regularisation() =>
        {
            "a deposit is updated while a validator asks for a regularisation; before the signature the server may \
             allow it for a formality, else delete the draft and file again"
        }
        _ => return error,
    };
    error.with_advice(advice)
}

/// `code` and `detail` of a payment may report a failure inside a 201 (inferred). A 4xx repeated in `code` is a refusal;
/// anything else that is not a success is unknown: the cart tells.
fn failed_payment(answer: &Answer, body: &Value) -> Option<Judgement> {
    let reported = match body.get("code")? {
        Value::Number(number) => number.as_u64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    if reported == 0 || (200..300).contains(&reported) {
        return None;
    }
    let detail = body.get("detail").and_then(Value::as_str).map(scrub).unwrap_or_default();
    let message = format!("the payment answer reports {reported}: {detail}");
    let error = |kind| {
        Error::new(kind, code::REFUSED, message.clone())
            .with_status(answer.status)
            .with_server_codes(vec![reported.to_string()])
            .with_request_id(answer.request_id())
    };
    Some(if (400..500).contains(&reported) {
        Judgement::Refused(error(ErrorKind::Refused))
    } else {
        Judgement::Unknown(error(ErrorKind::OutcomeUnknown).into_unknown())
    })
}

/// A deposit that was filed. Nothing more is read to make it: an error after the filing would look like "retry".
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Filed {
    /// The server's id.
    pub id: u64,
    /// The same, for [`Guichet::follow`](super::Guichet::follow) and the calls that follow.
    pub deposit: Deposit,
    /// What the server answered, and whether it did so now or earlier.
    pub outcome: Outcome,
}

impl Filed {
    pub(super) fn new(outcome: Outcome, deposit: impl Fn(u64) -> Deposit) -> Result<Self, Error> {
        let id = id(&outcome)?;
        Ok(Self { id, deposit: deposit(id), outcome })
    }
}

/// The id of what was created. Missing only when a person decided "filed" without naming it.
pub(super) fn id(outcome: &Outcome) -> Result<u64, Error> {
    outcome.id().and_then(|id| id.parse().ok()).ok_or_else(|| {
        let message =
            "it was filed, but the journal holds no id of it: do not send it again, look for its reference";
        Error::new(ErrorKind::OutcomeUnknown, code::READ_BACK, message)
    })
}

/// What is kept in the journal: names given by the server, nothing personal.
fn references(body: &Value) -> BTreeMap<String, String> {
    const KEPT: [&str; 6] = ["liasseNumber", "status", "orderNum", "mipOrderNum", "idTransaction", "numNat"];
    let mut out: BTreeMap<String, String> = KEPT
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), body.get(*key)?.as_str()?.to_owned())))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    if let Some(status) = out.get_mut("status") {
        // A known one, or masked: it goes into the journal.
        *status = Status::from_str(status).map_or_else(|never| match never {}, |status| status.to_string());
    }
    // One modification may create several formalities (known from a client).
    let several = body.get("formalities").and_then(Value::as_array);
    let id = id_of(body).or_else(|| several?.first().and_then(id_of));
    out.extend(id.map(|id| ("id".to_owned(), id.to_string())));
    if let Some(all) = several {
        let ids: Vec<String> = all.iter().filter_map(id_of).map(|id| id.to_string()).collect();
        out.insert("ids".into(), ids.join(","));
    }
    out
}
