//! Traps in the payload itself.

use mandataire::guichet::content::attachment::AttachmentMetadata;
use mandataire::guichet::{DepositType, NewAnnualAccount, NewFormality};
use mandataire::sandbox::Trigger;
use serde_json::{Value, json};

use crate::kit::{World, annual_accounts_json, cessation_json, creation_json, pdf};

/// T40: the example of annual accounts has odd dates, no capital, "1970-01-01": placeholders, no rules.
#[tokio::test]
async fn t40_the_specifications_example_passes() {
    let mut example = annual_accounts_json();
    let accounts = &example["content"]["comptesAnnuels"];
    assert_eq!(accounts["dateFinExerciceComptable"], "2022-12-29");
    assert_eq!(accounts["dateCloture"], "2022-12-31");
    let pieces = example["content"]["piecesJointes"].take();
    let mut accounts = NewAnnualAccount::from_json(example).unwrap();
    for mut piece in pieces.as_array().unwrap().iter().cloned() {
        piece.as_object_mut().unwrap().remove("documentBase64");
        let metadata: AttachmentMetadata = serde_json::from_value(piece).unwrap();
        accounts = accounts.attach(pdf("sample.pdf", "PJ_102").with_metadata(metadata));
    }
    let report = accounts.clone().check();
    assert!(report.is_empty(), "{report:?}");
    let world = World::start().await;
    world.guichet.annual_accounts().create(accounts).await.unwrap();
}

fn report(payload: Value) -> Vec<String> {
    let report = NewFormality::from_json(payload).unwrap().check();
    report.errors().map(|issue| format!("{} {}", issue.path, issue.code)).collect()
}

/// T41: `numNat` stands in the POST's body: the server makes it, at payment.
#[tokio::test]
async fn t41_num_nat_is_read_and_never_sent() {
    let mut payload = creation_json();
    payload["numNat"] = json!("string");
    assert_eq!(report(payload), ["numNat guichet.content.server_side"]);
    // A formality that has one is corrected: the PUT goes without it.
    let world = World::start().await;
    let deposit = world.filed("t41").await;
    let filed = world.guichet.formalities().get(deposit.id()).await.unwrap();
    assert!(filed.num_nat.is_some());
    let ask =
        Trigger::RequestAmendment { id: deposit.id(), objects: Vec::new(), fee: None, deadline_days: None };
    world.sandbox.trigger(&ask).unwrap();
    let content = filed.content.unwrap().0;
    let intent = world.guichet.formalities().prepare_update(deposit.id(), content, Vec::new()).await.unwrap();
    assert!(intent.preview().get("numNat").is_none());
    world.guichet.submit(&intent).await.unwrap();
}

/// T45: "on y trouve toujours … l'adresse, les établissements": not in a cessation.
#[tokio::test]
async fn t45_a_cessation_needs_no_address() {
    let payload = cessation_json();
    assert!(payload["content"]["personneMorale"].get("adresseEntreprise").is_none());
    assert!(payload["content"]["personneMorale"].get("etablissementPrincipal").is_none());
    assert!(report(payload.clone()).is_empty());
    let world = World::start().await;
    world.guichet.formalities().create(NewFormality::from_json(payload.clone()).unwrap()).await.unwrap();
    // What a cessation does need is asked for.
    let mut bare = payload;
    bare["content"].as_object_mut().unwrap().remove("evenementCessation");
    assert_eq!(report(bare), ["content.evenementCessation guichet.content.cessation_field_missing"]);
}

/// T46: "radiation / cessation" is one word and R is its code; a client invented "S".
#[test]
fn t46_the_types_of_formality_are_a_closed_list() {
    use mandataire::guichet::Deposit;
    for code in ["S", "c", "CREATION", "", "G"] {
        let mut payload = creation_json();
        payload["typeFormalite"] = json!(code);
        let rule = if code.is_empty() { "missing_field" } else { "unknown_code" };
        assert!(report(payload).contains(&format!("typeFormalite guichet.content.{rule}")), "{code}");
        assert_eq!(DepositType::of(Deposit::Formality(1), Some(code)), None);
    }
    for code in ["C", "M", "R", "Y", "Z"] {
        assert!(DepositType::of(Deposit::Formality(1), Some(code)).is_some(), "{code}");
    }
    assert_eq!(DepositType::of(Deposit::Formality(1), Some("R")), Some(DepositType::Cessation));
}
