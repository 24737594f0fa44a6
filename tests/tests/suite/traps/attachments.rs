//! Traps in attachments: the specification's own examples of them are refused by the server.

use mandataire::Severity;
use mandataire::guichet::content::attachment::{
    Attachment, PathError, PieceRef, check_metadata, invalidate_in, normalize_metadata, normalize_path,
};
use mandataire::guichet::signature::{Signer, Signing, SigningRequest};
use mandataire::guichet::{Deposit, DepositType, NextAction, Status, next_actions};
use mandataire::sandbox::{AmendmentObject, Trigger};
use mandataire::{ErrorKind, Issue};
use serde_json::{Value, json};
use std::path::Path;

use crate::kit::{World, annual_accounts, cessation, pdf};

/// What is said of one key when it is written like this.
fn said(key: &str, value: Value) -> Vec<(String, Severity)> {
    let mut piece = json!({ "nomDocument": "a.pdf", "typeDocument": "PJ_01", "documentExtension": "pdf" });
    piece[key] = value;
    normalize_metadata(&mut piece);
    let issues = check_metadata(&piece, "").into_issues();
    issues.into_iter().map(|Issue { path, severity, .. }| (path, severity)).collect()
}

fn refused(key: &str, value: Value) -> bool {
    said(key, value) == [(key.to_owned(), Severity::Error)]
}

fn sent(attachment: Attachment) -> Value {
    Value::Object(attachment.seal().unwrap().metadata().clone())
}

/// T19: paths appear as `pouvoirs.[0]`, and without the leading dot.
#[test]
fn t19_paths_are_put_in_the_form_of_the_openapi() {
    let right = ".personneMorale.composition.pouvoirs[0].individu.justificatifIdentite[0]";
    for written in [
        ".personneMorale.composition.pouvoirs.[0].individu.justificatifIdentite[0]",
        "personneMorale.composition.pouvoirs[0].individu.justificatifIdentite[0]",
        right,
    ] {
        assert_eq!(normalize_path(written).unwrap(), right);
        assert_eq!(sent(pdf("cni.pdf", "PJ_11").at(written))["path"], right);
    }
    for from_root in ["formality.content.personneMorale", ".content.personneMorale.identite"] {
        assert_eq!(normalize_path(from_root), Err(PathError::FromRoot));
        assert!(refused("path", json!(from_root)));
    }
    let obsolete = "personnePhysique.ppRubriqueIdentiteEntreprise.identificationPersonnePhysique.blocAdresse";
    assert_eq!(said("path", json!(obsolete)), [("path".to_owned(), Severity::Warning)]);
}

/// T20: `typeDocument` is "PDF" and "Contrat" in the examples; it is a PJ code.
#[test]
fn t20_the_type_is_a_pj_code() {
    for label in ["PDF", "Contrat", "PJ_", "PJ_1", "PJ_12345", "pj_01", "PJ-01"] {
        assert!(refused("typeDocument", json!(label)), "{label}");
    }
    for code in ["PJ_01", "PJ_99", "PJ_115", "PJ_1001"] {
        assert!(said("typeDocument", json!(code)).is_empty(), "{code}");
    }
}

/// T21: `documentExtension` is `.pdf` with a typographic quote in one example; it is `pdf`.
#[test]
fn t21_the_extension_is_pdf_without_a_dot() {
    for written in ["pdf", ".pdf", "PDF", ".PDF"] {
        assert_eq!(sent(pdf("a.pdf", "PJ_01").extension(written))["documentExtension"], "pdf");
    }
    assert!(refused("documentExtension", json!(".pdf\u{2019}")));
    assert!(refused("documentExtension", json!("docx")));
}

/// T22: `nomDocument` is "Document d'exemple"; the server wants `.pdf` at the end.
#[test]
fn t22_the_name_ends_with_pdf() {
    for name in ["Document d'exemple", "statuts", "statuts.docx", ".pdf", "statuts.pdf.zip"] {
        assert!(refused("nomDocument", json!(name)), "{name}");
    }
    for name in ["Document d'exemple.pdf", "Statuts.PDF"] {
        assert!(said("nomDocument", json!(name)).is_empty(), "{name}");
    }
}

/// T23: `langueDocument` is "Français" in three examples; it is a code.
#[test]
fn t23_the_language_is_a_code_fr_by_default() {
    assert!(refused("langueDocument", json!("Français")));
    assert!(said("langueDocument", json!("en")).is_empty());
    assert_eq!(sent(pdf("a.pdf", "PJ_01"))["langueDocument"], "fr");
}

/// T24: `numeroPiece` is a number in one example, a string in another.
#[test]
fn t24_the_number_of_a_piece_is_sent_as_a_string() {
    assert_eq!(sent(pdf("a.pdf", "PJ_11").numero_piece(12_345))["numeroPiece"], "12345");
    let mut by_hand = json!({ "numeroPiece": 12_345 });
    normalize_metadata(&mut by_hand);
    assert_eq!(by_hand["numeroPiece"], "12345");
    assert!(refused("numeroPiece", json!(true)));
}

/// T25: `taciteReconduction` is a sentence in one example, a code in another, absent from the request schema.
#[test]
fn t25_tacit_renewal_is_not_sent_unless_asked() {
    let plain = sent(pdf("a.pdf", "PJ_01"));
    assert!(plain.get("taciteReconduction").is_none() && plain.get("observations").is_none());
    let said = said("taciteReconduction", json!("Tacite reconduction"));
    assert!(said.contains(&("taciteReconduction".to_owned(), Severity::Error)));
    let asked = pdf("a.pdf", "PJ_01").tacite_reconduction("O").seal().unwrap();
    assert_eq!(asked.metadata()["taciteReconduction"], "O");
    assert_eq!(asked.warnings().len(), 1);
}

/// T26: `paysLieuDelivrance` is "France"; the list has three-letter codes.
#[test]
fn t26_a_country_is_a_code() {
    assert_eq!(sent(pdf("a.pdf", "PJ_11").pays_lieu_delivrance("FRA"))["paysLieuDelivrance"], "FRA");
    let warned = said("paysLieuDelivrance", json!("France"));
    assert_eq!(warned, [("paysLieuDelivrance".to_owned(), Severity::Warning)]);
}

/// T27: the example's base64 is a gzip of a `readme.txt`, not a PDF.
#[test]
fn t27_the_examples_file_is_refused() {
    let example = "H4sICPsdulsCAHJlYWRtZS50eHQAC0/NSc7PTVUoyVdISixONTPRSy8tKlUEAPCdUNYXAAAA";
    let piece = json!({ "nomDocument": "a.pdf", "typeDocument": "PJ_01", "documentExtension": "pdf", "documentBase64": example });
    let report = check_metadata(&piece, "");
    assert_eq!(report.issues()[0].code, "guichet.attachment.gzip");
    let text = Attachment::from_bytes(&b"PK\x03\x04 a word processor's"[..], "PJ_01").name("a.pdf");
    assert_eq!(text.seal().unwrap_err().issues()[0].code, "guichet.attachment.not_pdf");
}

/// A formality whose validator refuses one file.
async fn in_regularisation(world: &World, reference: &str) -> (Deposit, u64) {
    let deposit = world.filed(reference).await;
    let pieces = world.guichet.attachments().list(deposit).all().await.unwrap();
    let refused = pieces.iter().find(|one| one.is_type("PJ_01")).unwrap().id;
    let objects = vec![AmendmentObject::invalid_attachment(refused, "Fichier illisible")];
    let ask = Trigger::RequestAmendment { id: deposit.id(), objects, fee: None, deadline_days: None };
    world.sandbox.trigger(&ask).unwrap();
    (deposit, refused)
}

/// T28: §3.11 says that nothing can be deleted, §8.3 lists DELETE: it is about regularisations.
#[tokio::test]
async fn t28_a_draft_s_attachment_is_deleted_a_regularised_one_is_invalidated() {
    let world = World::start().await;
    let draft = world.to_sign("t28-draft").await;
    let pieces = world.guichet.attachments().list(draft).all().await.unwrap();
    let id = pieces.iter().find(|one| one.is_type("PJ_01")).unwrap().id;
    world.guichet.attachments().delete(id).await.unwrap();

    let (_, refused) = in_regularisation(&world, "t28").await;
    let error = world.guichet.attachments().delete(refused).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Refused, Some(403)));
    assert!(error.message().contains("La suppression"), "the server's sentence: {}", error.message());
    assert!(error.message().contains("invalidate it"), "and what to do: {}", error.message());
}

/// T29: invalidation is a PUT of the whole formality with five keys that the newer schema does not have.
#[tokio::test]
async fn t29_invalidation_keeps_the_whole_formality() {
    let world = World::start().await;
    let (deposit, refused) = in_regularisation(&world, "t29").await;
    let before = world.guichet.formalities().get(deposit.id()).await.unwrap().content.unwrap().0;
    let at = world
        .guichet
        .regularize(deposit, None, |case| {
            let date = "2026-11-02".parse().unwrap();
            invalidate_in(&mut case.content, PieceRef::Id(refused), "Illisible", "ATELIER", date).map(|_| ())
        })
        .await
        .unwrap();
    assert!(matches!(at.status, Status::Amended | Status::ValidationPending), "{}", at.status);
    let after = world.guichet.formalities().get(deposit.id()).await.unwrap().content.unwrap().0;
    for (key, value) in before.as_object().unwrap().iter().filter(|(key, _)| *key != "piecesJointes") {
        assert_eq!(after.get(key), Some(value), "{key}");
    }
    let piece = &after["piecesJointes"][0];
    let keys =
        ["invalidated", "invalidatedDate", "invalidatedNameCode", "invalidatedReason", "invalidatedName"];
    let values = [json!(true), json!("2026-11-02"), json!("Déclarant"), json!("Illisible"), json!("ATELIER")];
    for (key, value) in keys.iter().zip(values) {
        assert_eq!(piece[*key], value, "{key}");
    }
    for (key, value) in before["piecesJointes"][0].as_object().unwrap() {
        assert_eq!(&piece[key], value, "{key}");
    }
}

/// Gives back a document that was not signed.
struct Careless(fn(Vec<u8>) -> Vec<u8>);

impl Signer for Careless {
    fn sign<'a>(&'a self, document: &'a Path, signed: &'a Path, _: &'a SigningRequest) -> Signing<'a> {
        Box::pin(async move {
            let bytes = std::fs::read(document).unwrap();
            std::fs::write(signed, self.0(bytes)).unwrap();
            Ok(())
        })
    }
}

/// T35: three wordings for one requirement, a qualified certificate; what is not signed is never uploaded.
#[tokio::test]
async fn t35_an_unsigned_synthesis_is_refused_before_the_wire() {
    for kind in [DepositType::Modification, DepositType::Cessation, DepositType::AnnualAccounts] {
        assert!(
            next_actions(&Status::SignaturePending, kind).contains(&NextAction::SignAdvanced),
            "{kind:?}"
        );
    }
    let world = World::start().await;
    let filed = world.guichet.formalities().create(cessation("t35")).await.unwrap();
    let accounts = world.guichet.annual_accounts().create(annual_accounts("t35")).await.unwrap();
    for deposit in [Deposit::Formality(filed.id), Deposit::AnnualAccount(accounts.id)] {
        world.guichet.follow(deposit).await.unwrap();
        let without = world.guichet.sign(deposit, None).await.unwrap_err();
        assert!(without.message().contains("qualified certificate"), "{}", without.message());
        let cases: [(Careless, &str); 2] = [
            (Careless(|bytes| bytes), "guichet.signature.unsigned"),
            (Careless(|bytes| bytes.into_iter().rev().collect()), "guichet.signature."),
        ];
        for (signer, code) in cases {
            let error = world.guichet.sign(deposit, Some(&signer)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidPayload);
            assert!(error.issues().iter().any(|issue| issue.code.starts_with(code)), "{error:?}");
        }
        let listed = world.guichet.attachments().list(deposit).all().await.unwrap();
        assert!(!listed.iter().any(|one| one.is_type("PJ_115")));
        world.guichet.sign(deposit, Some(&world.signer)).await.unwrap();
    }
    assert_eq!(world.effects("guichet.signatures.create"), 2);
}
