//! Traps in what the server answers: read it as it comes, guess nothing.

use mandataire::guichet::model::{AnnualAccount, Formality};
use mandataire::guichet::{Deposit, DepositFilter, DepositType, NextAction, Status, next_actions};
use mandataire::sandbox::{CartShape, HistoryPath};
use serde_json::{Value, json};

use crate::kit::{Wire, World, annual_accounts, creation_with};

fn formality(mut fields: Value) -> Result<Formality, serde_json::Error> {
    let mut all = json!({ "id": 12, "status": "PAYMENT_PENDING" });
    all.as_object_mut().unwrap().append(fields.as_object_mut().unwrap());
    serde_json::from_value(all)
}

/// T13: `carts` is an object in the list's example, an array elsewhere.
#[tokio::test]
async fn t13_carts_are_read_in_both_shapes() {
    for shape in [CartShape::Array, CartShape::Object] {
        let world = World::with(|options| options.carts = shape).await;
        let deposit = world.to_pay("t13").await;
        let filed = world.guichet.formalities().get(deposit.id()).await.unwrap();
        assert_eq!(filed.carts.len(), 1, "{shape:?}");
        world.guichet.pay(deposit).await.unwrap();
        assert_eq!(world.effects("guichet.payment.create"), 1);
    }
    assert!(formality(json!({ "carts": null })).unwrap().carts.is_empty());
    assert_eq!(formality(json!({ "carts": { "1": { "id": 4 }, "3": { "id": 5 } } })).unwrap().carts.len(), 2);
}

/// T14: the amount is said to be in a field `amount`; it is in the cart.
#[tokio::test]
async fn t14_the_amount_is_the_carts_total() {
    let cart = json!({ "id": 3, "total": 17_528, "status": "TO_PAY", "cartRates": [] });
    let body = json!({ "amount": 999.99, "typeFormalite": "C", "carts": [cart] });
    let read = formality(body.clone()).unwrap();
    assert_eq!(read.carts[0].total.unwrap().get(), 17_528);
    assert_eq!(read.extra["amount"], 999.99, "kept, and used for nothing");
    let wire = Wire::start().await;
    let mut whole = body;
    whole["id"] = json!(12);
    whole["status"] = json!("PAYMENT_PENDING");
    wire.json("GET", "/api/formalities/12", 200, whole).await;
    let intent = wire.guichet.payment().prepare_create(Deposit::Formality(12)).await.unwrap();
    let summary = intent.summary().join(" ");
    assert!(summary.contains("175") && summary.contains("28") && !summary.contains("999"), "{summary}");
}

/// T16: ERROR covers data errors, a virus and a late payment: nothing is guessed, the errors are shown.
#[tokio::test]
async fn t16_error_means_read_the_errors() {
    let world = World::start().await;
    let virus = creation_with("SANDBOX-VIRUS", json!({}));
    let filed = world.guichet.formalities().create(virus).await.unwrap();
    let deposit = Deposit::Formality(filed.id);
    let writes = world.sandbox.request_log().writes(mandataire::sandbox::Administration::Guichet);
    let at = world.guichet.follow(deposit).await.unwrap();
    assert_eq!((&at.status, at.next_actions.as_slice()), (&Status::Error, &[NextAction::ReadErrors][..]));
    let read = world.guichet.formalities().get(filed.id).await.unwrap();
    assert_eq!(read.extra["errors"][0]["code"], "5010");
    let steps = world.guichet.formalities().status_histories(filed.id).await.unwrap();
    let steps: Vec<&str> = steps.iter().map(|step| step.status.code()).collect();
    assert_eq!(steps, ["RECEIVED", "ERROR"]);
    // Nothing is tried on its own, neither signature nor payment.
    assert!(world.guichet.sign(deposit, None).await.is_err());
    assert!(world.guichet.pay(deposit).await.is_err());
    assert_eq!(world.sandbox.request_log().writes(mandataire::sandbox::Administration::Guichet), writes);
}

/// T17: §7.1 lists 13 statuses, the text uses 5 more, the official list has 27; there may be others.
#[tokio::test]
async fn t17_every_status_is_known_or_kept() {
    let official = World::start().await;
    let official = official.guichet.data_dictionary(mandataire::guichet::DataDictionary::All).await.unwrap();
    let official: Vec<&str> =
        official["status"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!((official.len(), Status::KNOWN.len()), (27, 27));
    for code in &official {
        let status: Status = code.parse().unwrap();
        assert!(Status::KNOWN.contains(&status) && status.code() == *code, "{code}");
    }
    for code in [
        "AMENDMENT_SIGNATURE_PENDING",
        "AMENDMENT_SIGNED",
        "AMENDMENT_PAYMENT_PENDING",
        "AMENDMENT_PAYMENT_VALIDATION_PENDING",
        "AMENDMENT_PAID",
    ] {
        assert!(official.contains(&code), "{code}");
    }
    let unknown: Status = serde_json::from_value(json!("VALIDATED_BO_AMENDMENT_SIGNED")).unwrap();
    assert_eq!(unknown, Status::Other("VALIDATED_BO_AMENDMENT_SIGNED".into()));
    assert_eq!(serde_json::to_value(&unknown).unwrap(), json!("VALIDATED_BO_AMENDMENT_SIGNED"));
    assert_eq!(next_actions(&unknown, DepositType::Creation), [NextAction::AskPortal]);
    // Close to a known one is not that one.
    assert!(matches!("validated".parse().unwrap(), Status::Other(_)));
}

/// T18: `status=AMENDED` is an example for annual accounts, and not in the list above it.
#[tokio::test]
async fn t18_amended_is_a_status_of_annual_accounts() {
    let wire = Wire::start().await;
    let page = json!({ "hydra:member": [{ "id": 3, "status": "AMENDED" }], "hydra:totalItems": 1 });
    wire.json("GET", "/api/annual_accounts", 200, page).await;
    let filter = DepositFilter::new().status(Status::Amended);
    let rows: Vec<AnnualAccount> = wire.guichet.annual_accounts().list(&filter).all().await.unwrap();
    assert_eq!(rows[0].status, Status::Amended);
    assert!(wire.lines().await[0].contains("status[]=AMENDED&"));
    assert_eq!(next_actions(&Status::Amended, DepositType::AnnualAccounts), [NextAction::WaitForValidators]);
}

/// T32: §3.9 and §3.10 are merged on the page: one attachment listed with base64 and dates, one full of nulls.
#[test]
fn t32_both_attachments_of_the_merged_example_are_read() {
    let first = json!({
        "@context": "string", "@id": "string", "@type": "string", "id": 0, "size": 0, "regularisable": true,
        "attachmentId": 0, "nomDocument": "Document d'exemple.pdf", "typeDocument": "PJ_01",
        "langueDocument": "Français", "numeroPiece": "12345", "taciteReconduction": "O",
        "documentExtension": "pdf", "path": "string", "created": "CURRENT_TIMESTAMP"
    });
    let second = json!({
        "id": 1, "size": 1_576_630, "regularisable": false, "status": null, "attachmentId": null,
        "nomDocument": "Document_de_Synthese_v1.pdf", "groupeDocument": null, "typeDocument": "PJ_99",
        "langueDocument": null, "numeroPiece": "1", "documentBase64": null, "documentExtension": "pdf",
        "path": null, "created": "2021-03-18T16:22:04+00:00"
    });
    let read = |value: Value| serde_json::from_value::<mandataire::guichet::model::AttachmentInfo>(value);
    assert!(read(first).unwrap().is_type("PJ_01"));
    let synthesis = read(second).unwrap();
    assert!(synthesis.is_type("PJ_99") && synthesis.status.is_none() && synthesis.size == Some(1_576_630));
}

/// T36: the history of annual accounts has two names.
#[tokio::test]
async fn t36_the_history_is_found_under_either_name() {
    for (path, calls) in
        [(HistoryPath::FormalityStatusHistories, 0), (HistoryPath::AnnualAccountStatusHistories, 1)]
    {
        let world = World::with(|options| options.accounts_history = path).await;
        let filed = world.guichet.annual_accounts().create(annual_accounts("t36")).await.unwrap();
        let steps = world.guichet.annual_accounts().status_histories(filed.id).await.unwrap();
        assert_eq!(steps[0].status, Status::Received, "{path:?}");
        let second = "GET /api/annual_accounts/{id}/annual_account_status_histories";
        assert_eq!(world.calls(second), calls, "{path:?}");
        assert_eq!(world.calls("GET /api/annual_accounts/{id}/formality_status_histories"), 1);
    }
}

/// T48: no unit is given for amounts: they are centimes, whole ones.
#[test]
fn t48_money_is_whole_centimes() {
    let total =
        |total: Value| formality(json!({ "carts": [{ "total": total }] })).map(|read| read.carts[0].total);
    for same in [json!(17_528), json!("17528"), json!(17_528.0), json!("17528.00")] {
        assert_eq!(total(same.clone()).unwrap().unwrap().get(), 17_528, "{same}");
    }
    assert!(total(Value::Null).unwrap().is_none());
    for fraction in [json!(175.28), json!("175,28"), json!("175.28"), json!(0.5), json!([1])] {
        assert!(total(fraction.clone()).is_err(), "{fraction}");
    }
    let shown =
        serde_json::to_value(formality(json!({ "carts": [{ "total": 17_528.0 }] })).unwrap()).unwrap();
    assert!(shown["carts"][0]["total"].is_i64() || shown["carts"][0]["total"].is_u64(), "{shown}");
    let rate =
        json!({ "rate": { "code": "BO116", "htAmount": 11_600 }, "amount": 11_600, "subTotal": "11600" });
    let read = formality(json!({ "carts": [{ "cartRates": rate }] })).unwrap();
    let line = &read.carts[0].cart_rates[0];
    assert_eq!(line.rate.as_ref().unwrap().ht_amount, line.sub_total);
}
