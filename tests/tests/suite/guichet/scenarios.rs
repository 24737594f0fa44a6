//! Whole stories of one deposit.

use std::time::Duration;

use mandataire::guichet::content::attachment::{PieceRef, invalidate_in};
use mandataire::guichet::{
    ArchiveLimits, Deposit, DepositFilter, Guichet, NextAction, Payments, Signed, Status,
};
use mandataire::intent::Verdict;
use mandataire::sandbox::{AmendmentObject, Customer, InsufficientFunds, Trigger, VirusAnswer};
use mandataire::{ErrorKind, error::Retry, error::code};
use serde_json::{Value, json};

use crate::kit::{World, annual_accounts, cessation, creation, creation_with, pdf};

fn ask(id: u64, objects: Vec<AmendmentObject>, fee: Option<i64>) -> Trigger {
    Trigger::RequestAmendment { id, objects, fee, deadline_days: Some(15) }
}

#[tokio::test]
async fn a_cessation_is_signed_with_a_certificate_and_validated() {
    let world = World::start().await;
    let filed = world.guichet.formalities().create(cessation("end")).await.unwrap();
    let deposit = Deposit::Formality(filed.id);
    let at = world.guichet.follow(deposit).await.unwrap();
    assert_eq!(at.next_actions, [NextAction::SignAdvanced, NextAction::SignInPortal]);
    world.guichet.sign(deposit, Some(&world.signer)).await.unwrap();
    world.reach(deposit, Status::PaymentPending).await;
    world.guichet.pay(deposit).await.unwrap();
    world.reach(deposit, Status::ValidationPending).await;
    world.sandbox.trigger(&Trigger::Validate { id: filed.id }).unwrap();
    let end = world.guichet.follow(deposit).await.unwrap();
    assert_eq!((end.status, end.next_actions), (Status::Validated, vec![NextAction::Done]));
    let pieces = world.guichet.attachments().list(deposit).all().await.unwrap();
    assert!(pieces.iter().any(|one| one.is_type("PJ_115")));
    assert_eq!(world.effects("guichet.signatures.create"), 1);
}

#[tokio::test]
async fn annual_accounts_are_regularised_with_a_fee() {
    let world = World::start().await;
    let deposit = world.accounts_filed("accounts").await;
    let pieces = world.guichet.attachments().list(deposit).all().await.unwrap();
    let refused = pieces.iter().find(|one| one.is_type("PJ_103")).unwrap().id;
    let objects = vec![AmendmentObject::invalid_attachment(refused, "Compte de résultat illisible")];
    world.sandbox.trigger(&ask(deposit.id(), objects, Some(590))).unwrap();
    let before = world.sandbox.customer_balance("ccl-sandbox").unwrap();
    let mut asked = Vec::new();
    let at = world
        .guichet
        .regularize(deposit, Some(&world.signer), |case| {
            let objects = case.requests.iter().flat_map(|request| &request.regularization_objects);
            asked.extend(objects.filter_map(|object| object.observation.clone()));
            case.attachments.push(pdf("resultat.pdf", "PJ_103").sous_type("PJCA0002"));
            let date = "2026-11-02".parse().unwrap();
            invalidate_in(&mut case.content, PieceRef::Id(refused), "Illisible", "DECATHLON", date)
                .map(|_| ())
        })
        .await
        .unwrap();
    assert_eq!(asked, ["Compte de résultat illisible"]);
    assert!(matches!(at.status, Status::Amended | Status::ValidationPending), "{}", at.status);
    assert_eq!(world.sandbox.customer_balance("ccl-sandbox").unwrap(), before - 590);
    assert_eq!(world.effects("guichet.regularization_requests.update"), 1);
    world.sandbox.trigger(&Trigger::Validate { id: deposit.id() }).unwrap();
    let steps = world.guichet.annual_accounts().status_histories(deposit.id()).await.unwrap();
    let steps: Vec<&str> = steps.iter().map(|step| step.status.code()).collect();
    let amendment = [
        "AMENDMENT_PENDING",
        "AMENDMENT_SIGNATURE_PENDING",
        "AMENDMENT_SIGNED",
        "AMENDMENT_PAYMENT_PENDING",
        "AMENDMENT_PAID",
        "AMENDED",
        "VALIDATION_PENDING",
        "VALIDATED",
    ];
    assert!(steps.ends_with(&amendment), "{steps:?}");
    assert!(world.sandbox.ledger().duplicates().is_empty());
}

#[tokio::test]
async fn a_rejection_closes_and_leaves_a_letter() {
    let world = World::start().await;
    let deposit = world.filed("rejected").await;
    let reason = "MISSING_ATTACHMENTS".to_owned();
    world.sandbox.trigger(&Trigger::Reject { id: deposit.id(), reason }).unwrap();
    let end = world.guichet.follow(deposit).await.unwrap();
    assert_eq!((end.status, end.next_actions), (Status::Rejected, vec![NextAction::Closed]));
    let pieces = world.guichet.attachments().list(deposit).all().await.unwrap();
    assert!(pieces.iter().any(|one| one.is_type("PJ_112")));
    let error = world.guichet.regularize(deposit, None, |_| Ok(())).await.unwrap_err();
    assert_eq!(error.code(), code::WRONG_STATUS);
}

#[tokio::test]
async fn a_regularisation_that_is_not_answered_expires() {
    let world = World::start().await;
    let deposit = world.filed("expired").await;
    world.sandbox.trigger(&ask(deposit.id(), Vec::new(), None)).unwrap();
    let case = world.guichet.regularization_case(deposit).await.unwrap();
    assert!(case.requests[0].deadline.is_some());
    world.sandbox.clock().advance(Duration::from_secs(16 * 86_400));
    let end = world.guichet.follow(deposit).await.unwrap();
    assert_eq!((end.status, end.next_actions), (Status::Expired, vec![NextAction::Closed]));
    assert_eq!(world.guichet.sign(deposit, None).await.unwrap_err().code(), code::WRONG_STATUS);
}

#[tokio::test]
async fn a_virus_in_an_added_file_is_told_in_both_ways() {
    let infected = || {
        let bytes = [b"%PDF-1.4\nEICAR-STANDARD-ANTIVIRUS-TEST-FILE".as_slice(), b"\n%%EOF\n"].concat();
        mandataire::guichet::content::attachment::Attachment::from_bytes(bytes, "PJ_25").name("siege.pdf")
    };
    let world = World::start().await;
    let deposit = world.to_sign("virus").await;
    world.guichet.attachments().create(deposit, infected()).await.unwrap();
    world.reach(deposit, Status::Error).await;
    let at = world.guichet.follow(deposit).await.unwrap();
    assert_eq!(at.next_actions, [NextAction::ReadErrors]);

    let world = World::with(|options| options.virus = VirusAnswer::Refused).await;
    let deposit = world.to_sign("virus").await;
    let error = world.guichet.attachments().create(deposit, infected()).await.unwrap_err();
    assert_eq!((error.kind(), error.server_codes()), (ErrorKind::Refused, &["5010".to_owned()][..]));
    // Nothing was stored: a clean file under the same name goes through.
    world.guichet.attachments().create(deposit, pdf("siege.pdf", "PJ_25")).await.unwrap();
}

#[tokio::test]
async fn an_unknown_status_is_shown_and_followed_no_further() {
    let world = World::start().await;
    let deposit = world.to_sign("unknown").await;
    let status = "SANDBOX_STATUT_INCONNU".to_owned();
    world.sandbox.trigger(&Trigger::SetStatus { id: deposit.id(), status: status.clone() }).unwrap();
    let at = world.guichet.follow(deposit).await.unwrap();
    assert_eq!((at.status, at.next_actions), (Status::Other(status), vec![NextAction::AskPortal]));
    assert_eq!(world.guichet.sign(deposit, None).await.unwrap_err().code(), code::WRONG_STATUS);
    assert_eq!(world.guichet.pay(deposit).await.unwrap_err().code(), code::WRONG_STATUS);
}

#[tokio::test]
async fn a_draft_is_updated_before_its_signature() {
    let world = World::start().await;
    let deposit = world.to_sign("draft").await;
    let mut content = world.guichet.formalities().get(deposit.id()).await.unwrap().content.unwrap().0;
    content["personneMorale"]["identite"]["description"]["objet"] = json!("Reliure");
    let more = vec![pdf("siege.pdf", "PJ_25")];
    world.guichet.formalities().update(deposit.id(), content, more).await.unwrap();
    let updated = world.guichet.formalities().get(deposit.id()).await.unwrap();
    let content = updated.content.unwrap().0;
    assert_eq!(content["personneMorale"]["identite"]["description"]["objet"], "Reliure");
    assert_eq!(content["piecesJointes"].as_array().unwrap().len(), 2);
    assert_eq!(updated.reference_mandataire.as_deref(), Some("draft"), "the envelope is kept");
    world.guichet.follow(deposit).await.unwrap();
    world.guichet.sign(deposit, None).await.unwrap();
    // A second, different update is another one, not a repetition: refused now that it is signed.
    let content = world.guichet.formalities().get(deposit.id()).await.unwrap().content.unwrap().0;
    let error = world.guichet.formalities().update(deposit.id(), content, Vec::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(world.effects("guichet.formalities.update"), 1);
}

#[tokio::test]
async fn drafts_can_be_deleted_and_signed_formalities_cannot() {
    let world = World::start().await;
    let draft = world.to_sign("draft").await;
    world.guichet.formalities().delete(draft.id()).await.unwrap();
    assert_eq!(world.guichet.formalities().get(draft.id()).await.unwrap_err().code(), code::NOT_FOUND);
    let accounts = world.guichet.annual_accounts().create(annual_accounts("draft")).await.unwrap();
    world.guichet.annual_accounts().delete(accounts.id).await.unwrap();

    let signed = world.to_pay("signed").await;
    let error = world.guichet.formalities().delete(signed.id()).await.unwrap_err();
    assert_eq!((error.kind(), error.server_codes()), (ErrorKind::Refused, &["2026".to_owned()][..]));
    assert!(error.message().contains("cannot be deleted"), "{}", error.message());
    assert_eq!(world.guichet.follow(signed).await.unwrap().status, Status::PaymentPending);
}

#[tokio::test]
async fn an_empty_customer_account_pays_nothing_in_either_answer() {
    for variant in [InsufficientFunds::Refused, InsufficientFunds::CreatedWithFailure] {
        let world = World::with(|options| options.insufficient_funds = variant).await;
        world.sandbox.add_customer(Customer::new("ccl-sandbox", "ccl-password", 100));
        let deposit = world.to_pay("poor").await;
        let error = world.guichet.pay(deposit).await.unwrap_err();
        assert!(error.message().contains("solde"), "{}", error.message());
        assert_eq!(error.server_codes(), ["4000"]);
        assert_eq!(world.effects("guichet.payment.create"), 0);
        world.sandbox.add_customer(Customer::new("ccl-sandbox", "ccl-password", 1_000_000));
        match variant {
            // A definite no: once there is money, the same payment is made.
            InsufficientFunds::Refused => {
                assert_eq!(error.kind(), ErrorKind::Refused);
                world.guichet.pay(deposit).await.unwrap();
                assert_eq!(world.effects("guichet.payment.create"), 1);
            }
            // A failure inside a 201 proves nothing: the cart is read, and a person decides.
            InsufficientFunds::CreatedWithFailure => {
                assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
                assert_eq!(world.guichet.pay(deposit).await.unwrap_err().code(), code::UNRESOLVED);
                for (seconds, human) in [(61, false), (300, true)] {
                    world.sandbox.clock().advance(Duration::from_secs(seconds));
                    let verdict = world.guichet.reconcile().await.unwrap().pop().unwrap().verdict;
                    assert_eq!(verdict == Verdict::NeedsHuman, human, "{verdict:?}");
                }
                assert_eq!(world.calls("POST /api/payment"), 1);
                let decision = mandataire::journal::Decision {
                    filed: false,
                    who: "comptable".into(),
                    why: "the cart is open and the account was not debited".into(),
                };
                let id = &error.intent().unwrap().id;
                world.guichet.resolve(id, decision).await.unwrap();
                world.guichet.pay(deposit).await.unwrap();
                assert_eq!(world.effects("guichet.payment.create"), 1);
            }
        }
    }
}

#[tokio::test]
async fn a_wrong_customer_account_is_refused() {
    let world = World::build(|_| {}, |client| client.ccl("ccl-sandbox", "wrong")).await;
    let deposit = world.to_pay("wrong-ccl").await;
    let error = world.guichet.pay(deposit).await.unwrap_err();
    assert_eq!((error.kind(), error.server_codes()), (ErrorKind::Refused, &["4000".to_owned()][..]));
    assert!(world.guichet.payment().customer_balance().await.is_err());
    assert!(!format!("{error:?}").contains("wrong"), "{error:?}");
    assert_eq!(world.guichet.follow(deposit).await.unwrap().status, Status::PaymentPending);
}

#[tokio::test]
async fn a_second_signature_does_nothing() {
    let world = World::start().await;
    let deposit = world.to_sign("twice").await;
    let intent = world.guichet.signatures().prepare_create(deposit, None).await.unwrap();
    assert!(!world.guichet.submit(&intent).await.unwrap().recorded());
    assert!(world.guichet.submit(&intent).await.unwrap().recorded(), "the same intent is not sent again");
    world.reach(deposit, Status::PaymentPending).await;
    assert!(matches!(world.guichet.sign(deposit, None).await.unwrap(), Signed::Already));
    assert_eq!(world.calls("POST /api/signatures"), 1);
    // Another program, without this journal, with an old intent: the server's no.
    let other = client(&world);
    let error = other.submit(&intent).await.unwrap_err();
    assert_eq!((error.kind(), error.server_codes()), (ErrorKind::Refused, &["2002".to_owned()][..]));
    assert_eq!(world.effects("guichet.signatures.create"), 1);
}

/// The same account with another journal.
fn client(world: &World) -> Guichet {
    Guichet::builder(mandataire::guichet::Environment::sandbox(&world.sandbox.guichet_url()).unwrap())
        .credentials("mandataire@example.test", "sandbox-password")
        .ccl("ccl-sandbox", "ccl-password")
        .clock(world.sandbox.clock().for_clients())
        .build()
        .unwrap()
}

#[tokio::test]
async fn attachments_are_listed_read_downloaded_and_deleted() {
    let world = World::start().await;
    let deposit = world.to_sign("pieces").await;
    let attachments = world.guichet.attachments();
    let named = pdf("siège social.pdf", "PJ_25").numero_piece(12).at(".piecesJointes[0]");
    attachments.create(deposit, named).await.unwrap();
    let listed = attachments.list(deposit).all().await.unwrap();
    let types: Vec<_> = listed.iter().filter_map(|one| one.type_document.as_deref()).collect();
    assert_eq!(types, ["PJ_01", "PJ_99", "PJ_25"]);
    let added = listed.last().unwrap();
    let info = attachments.get(added.id).await.unwrap();
    assert_eq!(info.nom_document.as_deref(), Some("siège social.pdf"));
    assert_eq!((info.path.as_deref(), info.size), (Some(".piecesJointes[0]"), added.size));

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("one.pdf");
    assert_eq!(Some(attachments.download(added.id, &file).await.unwrap()), added.size);
    let whole = folder.path().join("all");
    let files = attachments.download_zip(deposit.id(), &whole, ArchiveLimits::default()).await.unwrap();
    assert_eq!(files.len(), 3);
    assert!(files.iter().any(|path| std::fs::read(path).unwrap() == std::fs::read(&file).unwrap()));

    attachments.delete(added.id).await.unwrap();
    assert_eq!(attachments.get(added.id).await.unwrap_err().code(), code::NOT_FOUND);
    let missing = folder.path().join("missing.pdf");
    assert_eq!(attachments.download(added.id, &missing).await.unwrap_err().code(), code::NOT_FOUND);
    assert!(!missing.exists(), "a refused download leaves no file");
    assert_eq!(attachments.list(deposit).all().await.unwrap().len(), 2);
}

#[tokio::test]
async fn the_synthesis_is_described_downloaded_and_made_again() {
    let world = World::start().await;
    let deposit = world.to_sign("synthesis").await;
    let formalities = world.guichet.formalities();
    let known = formalities.synthesis(deposit.id()).await.unwrap();
    assert_eq!(known["typeDocument"], "PJ_99");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("synthese.pdf");
    let size = formalities.synthesis_content(deposit.id(), &file).await.unwrap();
    assert_eq!(Some(size), known["size"].as_u64());
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF-"));
    formalities.refresh(deposit.id()).await.unwrap();
    let again = formalities.synthesis(deposit.id()).await.unwrap();
    assert_ne!(again["id"], known["id"]);
    // Not made yet.
    let slow = World::with(|options| options.lag = Duration::from_secs(3_600)).await;
    let draft = slow.guichet.formalities().create(creation("early")).await.unwrap();
    let error = slow.guichet.formalities().synthesis(draft.id).await.unwrap_err();
    assert_eq!((error.code(), error.server_codes()), (code::NOT_FOUND, &["2012".to_owned()][..]));
}

#[tokio::test]
async fn deeds_are_deposited_and_followed() {
    let world = World::start().await;
    let acts = world.guichet.acte_deposits();
    let payload = json!({
        "companyName": "ATELIER DES TILLEULS", "siren": "732829320", "typePersonne": "M",
        "referenceMandataire": "deed", "content": { "personneMorale": {} },
    });
    let intent = acts.prepare_create(payload, vec![pdf("pv.pdf", "PJ_108")]).unwrap();
    let id: u64 = world.guichet.submit(&intent).await.unwrap().id().unwrap().parse().unwrap();
    assert_eq!(acts.get(id).await.unwrap()["referenceMandataire"], "deed");
    let listed = acts.list(&DepositFilter::new().reference("deed")).all().await.unwrap();
    assert_eq!(listed.len(), 1);
    let deposit = Deposit::ActeDeposit(id);
    let at = world.guichet.follow(deposit).await.unwrap();
    assert_eq!(at.next_actions, [NextAction::SignInPortal]);
    assert_eq!(world.guichet.attachments().list(deposit).all().await.unwrap().len(), 2);
    assert_eq!(acts.status_histories(id).await.unwrap()[0].status, Status::Received);
}

#[tokio::test]
async fn the_customer_account_is_debited_by_the_cart() {
    let world = World::start().await;
    let payments = world.guichet.payment();
    let before = payments.customer_balance().await.unwrap().customer_balance.get();
    let deposit = world.to_pay("balance").await;
    let total = world.guichet.formalities().get(deposit.id()).await.unwrap().carts[0].total.unwrap();
    let outcome = world.guichet.pay(deposit).await.unwrap();
    let answer = Payments::answer(&outcome).unwrap().unwrap();
    assert!(answer.order_num.is_some() && answer.numnat.is_some());
    let after = payments.customer_balance().await.unwrap().customer_balance.get();
    assert_eq!(after, before - total.get());
    // Free: a status without payment, and nothing to pay.
    let free = creation_with("free", json!({ "companyName": "SANDBOX-GRATUIT ATELIER" }));
    let free = Deposit::Formality(world.guichet.formalities().create(free).await.unwrap().id);
    world.guichet.follow(free).await.unwrap();
    world.guichet.sign(free, None).await.unwrap();
    world.reach(free, Status::ValidationPending).await;
    assert_eq!(world.guichet.pay(free).await.unwrap_err().code(), code::WRONG_STATUS);
    assert_eq!(world.calls("POST /api/payment"), 1);
}

#[tokio::test]
async fn tokens_expire_in_the_middle_of_a_flow() {
    let world = World::with(|options| options.token_lifetime = Duration::from_secs(600)).await;
    let logins = || world.calls("POST /api/user/login/sso");
    let deposit = world.to_sign("tokens").await;
    assert_eq!(logins(), 1);
    // The client's clock knows: it logs in before it sends.
    world.sandbox.clock().advance(Duration::from_secs(601));
    world.guichet.sign(deposit, None).await.unwrap();
    assert_eq!(logins(), 2);
    world.reach(deposit, Status::PaymentPending).await;
    // Revoked at the server: a read is made again with a new token, once.
    world.sandbox.trigger(&Trigger::ExpireTokens).unwrap();
    world.guichet.formalities().get(deposit.id()).await.unwrap();
    assert_eq!(logins(), 3);
    // A write is not sent again by itself: its refusal says that it may be.
    let intent = world.guichet.payment().prepare_create(deposit).await.unwrap();
    world.sandbox.trigger(&Trigger::ExpireTokens).unwrap();
    let error = world.guichet.submit(&intent).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, code::UNAUTHORIZED));
    assert!(matches!(error.retry(), Retry::Safe { .. }));
    world.guichet.submit(&intent).await.unwrap();
    assert_eq!(world.effects("guichet.payment.create"), 1);
    world.reach(deposit, Status::ValidationPending).await;
    // An account that may not file this type: no new log-in helps, none is tried.
    let mut account = mandataire::sandbox::Account::new("mandataire@example.test", "sandbox-password");
    account.refused_types = vec!["C".into()];
    world.sandbox.add_account(account);
    let before = logins();
    let error = world.guichet.formalities().create(creation("refused")).await.unwrap_err();
    assert_eq!((error.kind(), error.server_codes()), (ErrorKind::Refused, &["2022".to_owned()][..]));
    assert!(matches!(error.retry(), Retry::Never));
    assert_eq!(logins(), before);
}

#[tokio::test]
async fn the_servers_words_reach_the_caller_in_every_shape() {
    use mandataire::sandbox::ErrorShape;
    for shape in [
        ErrorShape::Envelope,
        ErrorShape::Envelope2025,
        ErrorShape::Hydra,
        ErrorShape::Problem,
        ErrorShape::MessageOnly,
    ] {
        let world = World::with(|options| {
            options.error_shape = shape;
            options.creation_minimum = true;
        })
        .await;
        let mut payload = crate::kit::creation_json();
        payload["content"]["personneMorale"]["identite"]["publicationLegale"] = Value::Null;
        let new = mandataire::guichet::NewFormality::from_json(payload).unwrap().reference("shape");
        // The dictionary's prose asks for it, so it is no error of ours; the demonstration server refuses it.
        let intent = world.guichet.formalities().prepare_create(new).unwrap();
        let error = world.guichet.submit(&intent).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{shape:?}");
        let paths: Vec<&str> = error.issues().iter().map(|issue| issue.path.as_str()).collect();
        assert!(!paths.is_empty(), "{shape:?}: {error:?}");
        assert!(paths.iter().all(|path| path.starts_with("content.personneMorale.identite.")), "{paths:?}");
    }
}
