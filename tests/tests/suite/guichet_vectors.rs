//! Shared vectors of the Guichet Unique: error bodies, what each status asks, which signature comes next.

use mandataire::Error;
use mandataire::guichet::signature::decide;
use mandataire::guichet::{Deposit, DepositType, Status, next_actions, read_login_refusal, read_refusal};
use mandataire_tests::run_vectors;
use serde_json::{Value, json};

/// What every language sees of an error; `requestId` only when there is one.
fn shown(error: &Error) -> Value {
    let issues: Vec<Value> = error
        .issues()
        .iter()
        .map(|issue| json!({ "path": issue.path, "message": issue.message_fr }))
        .collect();
    let mut shown = json!({
        "kind": error.kind(),
        "code": error.code(),
        "status": error.status(),
        "serverCodes": error.server_codes(),
        "issues": issues,
        "message": error.message(),
    });
    if let Some(id) = error.request_id() {
        shown["requestId"] = json!(id);
    }
    shown
}

#[test]
fn error_bodies() {
    run_vectors("errors", |operation, input| {
        let status = u16::try_from(input["status"].as_u64().unwrap()).unwrap();
        let headers: Vec<(&str, &str)> = input["headers"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
            .collect();
        let body = input["body"].as_str().unwrap().as_bytes();
        shown(&match operation {
            "guichet.read_refusal" => read_refusal(status, &headers, body),
            "guichet.read_login_refusal" => read_login_refusal(status, &headers, body),
            other => panic!("unknown operation {other}"),
        })
    });
}

/// The deposit and the status of an input.
fn case(input: &Value) -> (DepositType, Status) {
    let deposit = match input["deposit"].as_str().unwrap() {
        "formality" => Deposit::Formality(1),
        "annualAccount" => Deposit::AnnualAccount(1),
        "acteDeposit" => Deposit::ActeDeposit(1),
        other => panic!("unknown deposit {other}"),
    };
    let kind = DepositType::of(deposit, input["typeFormalite"].as_str()).unwrap();
    (kind, input["status"].as_str().unwrap().parse().unwrap())
}

#[test]
fn actions_of_every_status() {
    run_vectors("status_actions", |_, input| {
        let (kind, status) = case(input);
        json!(next_actions(&status, kind))
    });
    covers_every_status("status_actions");
}

#[test]
fn signature_of_every_status() {
    run_vectors("signature_decisions", |_, input| {
        let (kind, status) = case(input);
        json!(decide(kind, &status))["step"].clone()
    });
    covers_every_status("signature_decisions");
}

/// Seven types, 27 official statuses, two that are not.
fn covers_every_status(name: &str) {
    let vectors = mandataire_tests::vectors(name);
    assert_eq!(vectors.len(), 7 * 29);
    for status in Status::KNOWN {
        assert_eq!(vectors.iter().filter(|one| one.input["status"] == status.code()).count(), 7, "{status}");
    }
}
