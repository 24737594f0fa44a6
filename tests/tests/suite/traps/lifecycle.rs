//! Traps in the order of things: the status decides, not the recipe of a chapter.

use mandataire::guichet::{Deposit, DepositType, NextAction, Status, next_actions};
use mandataire::sandbox::{RegularizedBy, Trigger};
use mandataire::{ErrorKind, error::code};
use serde_json::json;

use crate::kit::{Wire, World, creation_json};

/// T15: §7.1 says of SIGNATURE_PENDING "payée par le déclarant": the signature comes before the payment.
#[tokio::test]
async fn t15_sign_then_pay() {
    let world = World::start().await;
    let deposit = world.to_sign("t15").await;
    let at = world.guichet.follow(deposit).await.unwrap();
    assert_eq!(at.next_actions, [NextAction::SignSimple]);
    let early = world.guichet.pay(deposit).await.unwrap_err();
    assert_eq!((early.kind(), early.code()), (ErrorKind::InvalidPayload, code::WRONG_STATUS));
    assert_eq!(world.calls("POST /api/payment"), 0);
    world.guichet.sign(deposit, None).await.unwrap();
    let at = world.guichet.follow(deposit).await.unwrap();
    assert_eq!((&at.status, at.next_actions.as_slice()), (&Status::PaymentPending, &[NextAction::Pay][..]));
    world.guichet.pay(deposit).await.unwrap();
}

/// T30: a PUT before the signature is "éventuellement possible" (§3.3), a 403 in the OpenAPI: ask, and explain.
#[tokio::test]
async fn t30_an_update_is_tried_and_its_403_explained() {
    for possible in [true, false] {
        let world = World::with(|options| options.put_before_signature = possible).await;
        let deposit = world.to_sign("t30").await;
        let content = world.guichet.formalities().get(deposit.id()).await.unwrap().content.unwrap().0;
        let result = world.guichet.formalities().update(deposit.id(), content, Vec::new()).await;
        if possible {
            result.unwrap();
            continue;
        }
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, code::FORBIDDEN));
        assert_eq!(error.server_codes(), ["2023"]);
        assert!(error.message().contains("aucune demande de régularisation"), "{}", error.message());
        assert!(error.message().contains("while a validator asks"), "{}", error.message());
    }
}

/// T31: §4.4 gives annual accounts no signature and no payment, §3.7 no PUT of the request: the status decides.
#[tokio::test]
async fn t31_the_status_decides_whatever_the_recipe() {
    for by in [RegularizedBy::AnnualAccounts, RegularizedBy::NoDeposit] {
        let world = World::with(|options| options.regularized_by_request = by).await;
        let deposit = world.accounts_filed("t31").await;
        let ask = Trigger::RequestAmendment {
            id: deposit.id(),
            objects: Vec::new(),
            fee: Some(590),
            deadline_days: None,
        };
        world.sandbox.trigger(&ask).unwrap();
        world.guichet.regularize(deposit, Some(&world.signer), |_| Ok(())).await.unwrap();
        // One signature and one payment at first, one of each for the regularisation.
        assert_eq!(world.effects("guichet.signatures.create"), 2, "{by:?}");
        assert_eq!(world.effects("guichet.payment.create"), 2, "{by:?}");
        assert!(world.sandbox.ledger().duplicates().is_empty());
    }
    for kind in [DepositType::Creation, DepositType::AnnualAccounts] {
        assert_eq!(next_actions(&Status::AmendmentPending, kind), [NextAction::Regularize]);
        assert_eq!(next_actions(&Status::AmendmentPaymentPending, kind), [NextAction::Pay]);
    }
}

/// T47: "the same JSON as the POST", but without base64, with forbidden events: start from GET.
#[tokio::test]
async fn t47_a_regularisation_starts_from_what_the_server_has() {
    let wire = Wire::start().await;
    let mut stored = creation_json();
    let server_side = json!({
        "id": 12, "status": "AMENDMENT_PENDING", "statusDate": "2026-11-02T10:00:00+01:00", "numNat": "J1",
        "liasseNumber": "J12", "carts": [], "events": ["01M"], "validationsRequests": [],
        "forbiddenEventsInRegularization": ["01M", "05M"], "signedPlace": "Lyon",
    });
    stored.as_object_mut().unwrap().extend(server_side.as_object().unwrap().clone());
    stored["content"]["@id"] = json!("/api/companies/1");
    stored["content"]["piecesJointes"] = json!([
        { "attachmentId": 70, "nomDocument": "statuts.pdf", "typeDocument": "PJ_01", "documentExtension": "pdf",
          "documentBase64": "JVBERi0=" },
        { "id": 71, "nomDocument": "siege.pdf", "typeDocument": "PJ_25", "documentBase64": null },
    ]);
    wire.json("GET", "/api/formalities/12", 200, stored.clone()).await;
    let asked = json!([{ "id": 5, "status": "IN_PROGRESS" }, { "id": 4, "status": "REGULARIZED" }]);
    let asked = json!({ "hydra:member": asked, "hydra:totalItems": 2 });
    wire.json("GET", "/api/regularization_requests", 200, asked).await;
    let case = wire.guichet.regularization_case(Deposit::Formality(12)).await.unwrap();
    assert_eq!(case.forbidden_events, ["01M", "05M"]);
    assert_eq!(case.requests.len(), 1, "only what is still asked");
    wire.json("PUT", "/api/formalities/12", 200, json!({ "id": 12 })).await;
    wire.guichet.formalities().prepare_update(12, case.content, Vec::new()).await.unwrap();
    let content = stored["content"].clone();
    let intent = wire.guichet.formalities().prepare_update(12, content, Vec::new()).await.unwrap();
    wire.guichet.submit(&intent).await.unwrap();
    let put = wire.body("/api/formalities/12").await;
    let text = put.to_string();
    assert!(!text.contains("documentBase64") && !text.contains("@id"), "{text}");
    assert_eq!(put["content"]["piecesJointes"][0]["attachmentId"], 70);
    assert_eq!(put["content"]["personneMorale"], stored["content"]["personneMorale"]);
    for key in ["companyName", "typeFormalite", "typePersonne", "diffusionINSEE", "signedPlace"] {
        assert_eq!(put[key], stored[key], "{key}");
    }
    for key in
        ["id", "status", "statusDate", "numNat", "liasseNumber", "carts", "events", "validationsRequests"]
    {
        assert!(put.get(key).is_none(), "{key}");
    }
}
