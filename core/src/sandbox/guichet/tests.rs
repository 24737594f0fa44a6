//! Whole stories, seen from a client that knows nothing of the library.

use std::io::Cursor;
use std::time::Duration;

use serde_json::{Value, json};

use crate::sandbox::testing::{Portal, creation, http, piece, send};
use crate::sandbox::*;

const LAG: Duration = Duration::from_secs(60);

/// A sandbox whose lag is a minute of virtual time: nothing moves unless the test says so.
async fn start() -> (Sandbox, Portal) {
    start_with(|_| {}).await
}

async fn start_with(change: impl FnOnce(&mut GuichetOptions)) -> (Sandbox, Portal) {
    let mut options = GuichetOptions { lag: LAG, ..GuichetOptions::default() };
    change(&mut options);
    let sandbox = Sandbox::builder().guichet(options).start().await.expect("a sandbox");
    let portal = Portal::login(&sandbox).await;
    (sandbox, portal)
}

fn status(sandbox: &Sandbox, id: u64) -> String {
    sandbox.guichet_status(id).expect("a deposit")
}

/// One automatic step.
fn tick(sandbox: &Sandbox) {
    sandbox.clock().advance(LAG);
}

async fn create(portal: &Portal, body: &Value) -> u64 {
    let (status, created) = portal.post("/api/formalities", body).await;
    assert_eq!(status, 201, "{created}");
    created["id"].as_u64().expect("an id")
}

async fn pay(portal: &Portal, field: &str, iri: &str) -> (u16, Value) {
    let body =
        json!({"login": "ccl-sandbox", "password": "ccl-password", "paymentType": "CCL", (field): iri});
    portal.post("/api/payment", &body).await
}

/// Signs the current PJ_99 as somebody with a certificate would: bytes added behind it.
async fn signed(portal: &Portal, deposit: &str) -> (u64, Vec<u8>) {
    let (_, files) = portal.get(&format!("{deposit}/attachments?itemsPerPage=100")).await;
    let files = files.as_array().expect("a list");
    let synthesis = files.iter().find(|file| file["typeDocument"] == "PJ_99").expect("a PJ_99");
    let mut bytes = portal.bytes(&format!("/api/attachments/{}/file", synthesis["id"])).await;
    assert_eq!(synthesis["size"], bytes.len());
    bytes.extend_from_slice(b"\n6 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] >>\nendobj\n%%EOF\n");
    let (status, sent) =
        portal.post(&format!("{deposit}/attachments"), &piece("signe.pdf", "PJ_115", &bytes)).await;
    assert_eq!(status, 201, "{sent}");
    (sent["id"].as_u64().expect("an id"), bytes)
}

#[tokio::test]
async fn a_creation_goes_from_deposit_to_validation() {
    let (sandbox, portal) = start().await;
    let mut body = creation("ref-1");
    body["content"]["piecesJointes"] = json!([piece("statuts.pdf", "PJ_01", b"%PDF-1.4 statuts")]);
    let id = create(&portal, &body).await;
    let iri = format!("/api/formalities/{id}");
    assert_eq!(status(&sandbox, id), "RECEIVED");
    let signature = json!({"formality": iri});
    assert_eq!(portal.post("/api/signatures", &signature).await.0, 400, "too early");
    tick(&sandbox);
    let (_, shown) = portal.get(&iri).await;
    assert_eq!(
        (&shown["status"], &shown["carts"][0]["total"]),
        (&json!("SIGNATURE_PENDING"), &json!(17_528))
    );
    let file = &shown["content"]["piecesJointes"][0];
    assert_eq!((&file["nomDocument"], file.get("documentBase64")), (&json!("statuts.pdf"), None));
    assert_eq!(pay(&portal, "formality", &iri).await.1["error_code"], "4007", "not signed");
    assert_eq!(portal.post("/api/signatures", &signature).await.0, 201);
    assert_eq!(portal.post("/api/signatures", &signature).await.1["error_code"], "2002", "signed twice");
    assert_eq!(status(&sandbox, id), "SIGNED");
    tick(&sandbox);
    assert_eq!(status(&sandbox, id), "PAYMENT_PENDING");
    let (code, paid) = pay(&portal, "formality", &iri).await;
    assert_eq!((code, &paid["status"]), (201, &json!("PAID")));
    assert_eq!(sandbox.customer_balance("ccl-sandbox"), Some(1_000_000 - 17_528));
    assert_eq!(pay(&portal, "formality", &iri).await.0, 400, "paid twice");
    sandbox.trigger(&Trigger::Validate { id }).expect("validated");
    let (_, shown) = portal.get(&iri).await;
    assert_eq!((&shown["status"], &shown["carts"][0]["status"]), (&json!("VALIDATED"), &json!("PAID")));
    assert!(shown["numNat"].is_string() && shown["carts"][0]["mipOrderNum"].is_u64());
    let (_, history) = portal.get(&format!("{iri}/formality_status_histories")).await;
    let words: Vec<&str> =
        history.as_array().expect("a list").iter().filter_map(|one| one["status"].as_str()).collect();
    let expected = "RECEIVED SIGNATURE_PENDING SIGNED PAYMENT_PENDING PAID VALIDATION_PENDING VALIDATED";
    assert_eq!(words.join(" "), expected);
    assert_eq!(portal.put(&iri, &body).await.0, 403);
    for operation in ["formalities", "signatures", "payment"] {
        assert_eq!(sandbox.ledger().count(&format!("guichet.{operation}.create")), 1, "{operation}");
    }
    assert_eq!(sandbox.ledger().effects("guichet.formalities.create", "ref-1"), 1);
    assert!(sandbox.ledger().duplicates().is_empty());
    let zip = portal.bytes(&format!("{iri}/attachments.zip")).await;
    let archive = zip::ZipArchive::new(Cursor::new(zip)).expect("a zip");
    assert_eq!(archive.len(), 2);
}

#[tokio::test]
async fn a_modification_needs_the_signed_synthesis() {
    let (sandbox, portal) = start().await;
    let mut new = creation("ref-m");
    new["typeFormalite"] = json!("M");
    let body = json!({"previousFormality": {"content": {}}, "newFormality": new});
    let (code, refused) = portal.post("/api/formality_updates", &body).await;
    assert_eq!((code, &refused["error_code"]), (400, &json!("2010")));
    assert!(
        refused["message"].as_str().is_some_and(|text| text.contains("au moins une modification")),
        "{refused}"
    );
    assert_eq!(portal.post("/api/formalities", &new).await.0, 400, "M has its own path");
    let mut body = body;
    body["newFormality"]["content"]["personneMorale"]["identite"]["description"]["is12MTriggered"] =
        json!(true);
    let (code, created) = portal.post("/api/formality_updates", &body).await;
    assert_eq!(code, 201, "{created}");
    let id = created["id"].as_u64().expect("an id");
    let iri = format!("/api/formalities/{id}");
    tick(&sandbox);
    assert_eq!(portal.post("/api/signatures", &json!({"formality": iri})).await.0, 400, "no document");
    let other = piece("autre.pdf", "PJ_115", b"%PDF-1.4 something else /ByteRange");
    let (_, other) = portal.post(&format!("{iri}/attachments"), &other).await;
    let sign = |id: &Value| json!({"formality": iri, "signedDocument": format!("/api/attachments/{id}")});
    assert_eq!(portal.post("/api/signatures", &sign(&other["id"])).await.1["error_code"], "2007");
    let unsigned = portal.bytes(&format!("{iri}/synthesis")).await;
    let (_, copy) =
        portal.post(&format!("{iri}/attachments"), &piece("copie.pdf", "PJ_115", &unsigned)).await;
    assert_eq!(portal.post("/api/signatures", &sign(&copy["id"])).await.1["error_code"], "2006");
    // A refresh makes another synthesis: what was signed before no longer counts.
    let (old, _) = signed(&portal, &iri).await;
    sandbox.clock().advance(Duration::from_secs(1));
    portal.get(&format!("{iri}/refresh")).await;
    assert_eq!(portal.post("/api/signatures", &sign(&json!(old))).await.1["error_code"], "2007");
    let (good, _) = signed(&portal, &iri).await;
    let (code, signature) = portal.post("/api/signatures", &sign(&json!(good))).await;
    assert_eq!((code, &signature["signedDocument"]), (201, &json!(format!("/api/attachments/{good}"))));
    assert_eq!(sandbox.ledger().count("guichet.formality_updates.create"), 1);
}

#[tokio::test]
async fn annual_accounts_are_regularised_and_paid_again() {
    let (sandbox, portal) = start().await;
    let body = json!({
        "companyName": "DECATHLON", "siren": "306138900", "year": 2022, "typePersonne": "M",
        "referenceMandataire": "ca-1",
        "content": {
            "personneMorale": {"identite": {"entreprise": {"siren": "306138900"}}},
            "comptesAnnuels": {"cotation": false, "dateDebutExerciceComptable": "2022-12-28",
                "dateFinExerciceComptable": "2022-12-29", "dateCloture": "2022-12-31",
                "compteBilan": {"pagination": {"from": "1", "to": "10"}}},
            "piecesJointes": [piece("bilan.pdf", "PJ_102", b"%PDF-1.4 bilan")],
        },
    });
    let (code, created) = portal.post("/api/annual_accounts", &body).await;
    assert_eq!(code, 201, "{created}");
    let id = created["id"].as_u64().expect("an id");
    let iri = format!("/api/annual_accounts/{id}");
    assert_eq!(portal.get(&format!("/api/formalities/{id}")).await.0, 404, "another kind");
    tick(&sandbox);
    let sign = |document: u64| json!({"annualAccount": iri, "signedDocument": format!("/api/attachments/{document}")});
    let (document, _) = signed(&portal, &iri).await;
    assert_eq!(portal.post("/api/signatures", &sign(document)).await.0, 201);
    tick(&sandbox);
    assert_eq!(pay(&portal, "annualAccount", &iri).await.0, 201);
    let objects = vec![AmendmentObject::information("Bilan illisible")];
    let ask = Trigger::RequestAmendment { id, objects, fee: Some(590), deadline_days: Some(10) };
    sandbox.trigger(&ask).expect("asked");
    let filter = format!("/api/regularization_requests?annualAccountValidationRequest.annualAccount={id}");
    let (_, requests) = portal.get(&filter).await;
    let request = &requests[0];
    assert_eq!((&request["status"], requests.as_array().map(Vec::len)), (&json!("IN_PROGRESS"), Some(1)));
    assert_eq!(request["regularizationObjects"][0]["observation"], "Bilan illisible");
    let request = format!("/api/regularization_requests/{}", request["id"]);
    assert_eq!(portal.put(&request, &json!({})).await.0, 400, "nothing was corrected");
    let (_, mut current) = portal.get(&iri).await;
    current["content"]["comptesAnnuels"]["cotation"] = json!(true);
    let (code, corrected) = portal.put(&iri, &current).await;
    assert_eq!((code, &corrected["status"]), (200, &json!("AMENDMENT_PENDING")), "{corrected}");
    assert_eq!(portal.put(&request, &json!({})).await.1["status"], "REGULARIZED");
    let (document, _) = signed(&portal, &iri).await;
    assert_eq!(portal.post("/api/signatures", &sign(document)).await.0, 201);
    tick(&sandbox);
    assert_eq!(status(&sandbox, id), "AMENDMENT_PAYMENT_PENDING");
    assert_eq!(pay(&portal, "annualAccount", &iri).await.0, 201);
    sandbox.trigger(&Trigger::Validate { id }).expect("validated");
    let (_, shown) = portal.get(&iri).await;
    assert_eq!((&shown["status"], &shown["carts"][1]["total"]), (&json!("VALIDATED"), &json!(590)));
    assert_eq!(shown["content"]["comptesAnnuels"]["cotation"], true);
    assert_eq!(shown["content"]["piecesJointes"].as_array().map(Vec::len), Some(1));
    assert_eq!(sandbox.ledger().effects("guichet.payment.create", &format!("{iri}#2")), 1);
    assert_eq!(portal.get(&format!("{iri}/formality_status_histories")).await.0, 200);
    assert_eq!(portal.get(&format!("{iri}/annual_account_status_histories")).await.0, 404);
}

#[tokio::test]
async fn a_formality_is_regularised_by_its_own_put() {
    let (sandbox, portal) = start().await;
    let mut body = creation("r");
    body["companyName"] = json!("SANDBOX-GRATUIT");
    body["content"]["piecesJointes"] = json!([piece("cni.pdf", "PJ_11", b"%PDF-1.4 cni")]);
    let id = create(&portal, &body).await;
    let iri = format!("/api/formalities/{id}");
    tick(&sandbox);
    portal.post("/api/signatures", &json!({"formality": iri})).await;
    let (_, files) = portal.get(&format!("{iri}/attachments")).await;
    let cni = files[0]["id"].as_u64().expect("an id");
    let objects = vec![AmendmentObject::invalid_attachment(cni, "Fichier illisible")];
    sandbox
        .trigger(&Trigger::RequestAmendment { id, objects, fee: None, deadline_days: None })
        .expect("free and asked");
    assert_eq!(
        portal.delete(&format!("/api/attachments/{cni}")).await.0,
        403,
        "only invalidation is possible"
    );
    let (_, mut current) = portal.get(&iri).await;
    assert_eq!(
        current["regularizationRequests"][0]["regularizationObjects"][0]["attachment"]["compliance"],
        "INVALID"
    );
    current["content"]["piecesJointes"][0]["invalidated"] = json!(true);
    current["content"]["piecesJointes"][0]["invalidatedReason"] = json!("Remplacé");
    let pieces = current["content"]["piecesJointes"].as_array_mut().expect("a list");
    pieces.push(piece("cni-2.pdf", "PJ_11", b"%PDF-1.4 lisible"));
    let (code, corrected) = portal.put(&iri, &current).await;
    assert_eq!((code, &corrected["status"]), (200, &json!("AMENDMENT_SIGNATURE_PENDING")), "{corrected}");
    assert_eq!(corrected["content"]["piecesJointes"][0]["invalidated"], true);
    assert_eq!(portal.post("/api/signatures", &json!({"formality": iri})).await.0, 201);
    tick(&sandbox);
    tick(&sandbox);
    assert_eq!(status(&sandbox, id), "VALIDATION_PENDING");
    let reason = "MISSING_ATTACHMENTS".to_owned();
    sandbox.trigger(&Trigger::Reject { id, reason }).expect("rejected");
    let (_, files) = portal.get(&format!("{iri}/attachments?itemsPerPage=100")).await;
    let letters =
        files.as_array().expect("a list").iter().filter(|file| file["typeDocument"] == "PJ_112").count();
    assert_eq!(letters, 1);
}

#[tokio::test]
async fn deadlines_and_tokens_expire_on_the_virtual_clock() {
    let (sandbox, portal) = start().await;
    let id = create(&portal, &creation("r")).await;
    let iri = format!("/api/formalities/{id}");
    tick(&sandbox);
    portal.post("/api/signatures", &json!({"formality": iri})).await;
    tick(&sandbox);
    pay(&portal, "formality", &iri).await;
    let ask = Trigger::RequestAmendment { id, objects: Vec::new(), fee: None, deadline_days: Some(2) };
    sandbox.trigger(&ask).expect("asked");
    sandbox.clock().advance(Duration::from_secs(2 * 86_400 + 1));
    assert_eq!(status(&sandbox, id), "EXPIRED");
    let expired = (401, json!({"detail": "Expired JWT Token"}));
    assert_eq!(portal.get(&iri).await, expired);
    let again = Portal::login(&sandbox).await;
    assert_eq!(again.get(&iri).await.0, 200);
    sandbox.trigger(&Trigger::ExpireTokens).expect("expired");
    assert_eq!(again.get(&iri).await, expired);
    let again = Portal::login(&sandbox).await;
    sandbox.inject(Fault::new(Matcher::guichet("GET /api/formalities/{id}"), FaultKind::ExpiredToken));
    assert_eq!(again.get(&iri).await, expired);
    assert_eq!(again.get(&iri).await.0, 200);
    assert_eq!(send(again.http.get(format!("{}{iri}", again.base)), None).await.0, 401);
}

#[tokio::test]
async fn log_in_variants() {
    let (sandbox, portal) =
        start_with(|options| (options.token_in, options.login_status) = (TokenPlace::Both, 200)).await;
    let login = |username: &str, password: &str| {
        let body = json!({"username": username, "password": password});
        let request = portal.http.post(format!("{}/api/user/login/sso", portal.base));
        async move { send(request, Some(&body)).await }
    };
    let (code, body) = login("mandataire@example.test", "sandbox-password").await;
    assert_eq!((code, body["token"].as_str().map(|token| token.split('.').count())), (200, Some(3)));
    let by_cookie = http()
        .get(format!("{}/api/formalities", portal.base))
        .header("cookie", format!("REFRESH_TOKEN=x; BEARER={}", body["token"].as_str().expect("a token")));
    assert_eq!(send(by_cookie, None).await.0, 200);
    assert_eq!(login("mandataire@example.test", "wrong").await.0, 401);
    let mut account = Account::new("a", "b");
    account.cpu_accepted = false;
    sandbox.add_account(account.clone());
    assert_eq!(login("a", "b").await.0, 401);
    (account.cpu_accepted, account.mandataire) = (true, false);
    sandbox.add_account(account.clone());
    let token = login("a", "b").await.1["token"].as_str().expect("a token").to_owned();
    let other = Portal { http: http(), base: portal.base.clone(), token };
    assert_eq!(other.get("/api/formalities").await.0, 403);
    (account.mandataire, account.refused_types) = (true, vec!["C".into()]);
    sandbox.add_account(account);
    let (code, refused) = other.post("/api/formalities", &creation("x")).await;
    assert_eq!((code, &refused["error_code"]), (401, &json!("2022")));
}

#[tokio::test]
async fn lists_are_filtered_sorted_and_paged() {
    let (sandbox, portal) = start().await;
    for n in 0..12 {
        create(&portal, &creation(&format!("ref-{n}"))).await;
        sandbox.clock().advance(Duration::from_secs(1));
    }
    let count = |list: &Value| list.as_array().map(Vec::len);
    assert_eq!(count(&portal.get("/api/formalities").await.1), Some(10));
    assert_eq!(count(&portal.get("/api/formalities?page=2&itemsPerPage=10").await.1), Some(2));
    assert_eq!(portal.get("/api/formalities?page=0").await.0, 400);
    let (_, newest) = portal.get("/api/formalities?order[created]=desc&itemsPerPage=1").await;
    assert_eq!(newest[0]["referenceMandataire"], "ref-11");
    assert!(newest[0].get("content").is_none());
    let by_reference = "/api/formalities?referenceClientMandataire=ref-1&itemsPerPage=100";
    assert_eq!(count(&portal.get(by_reference).await.1), Some(3), "ref-1, ref-10, ref-11");
    let mut options = sandbox.guichet_options();
    options.reference_filter = ReferenceFilter::Exact;
    sandbox.set_guichet_options(options);
    assert_eq!(count(&portal.get(by_reference).await.1), Some(1));
    assert_eq!(
        count(&portal.get("/api/formalities?status[]=SIGNED&status[]=RECEIVED&itemsPerPage=100").await.1),
        Some(12)
    );
    assert_eq!(count(&portal.get("/api/formalities?status=SIGNED").await.1), Some(0));
    assert_eq!(count(&portal.get("/api/formalities?search=REF-7").await.1), Some(1));
    assert_eq!(count(&portal.get("/api/formalities?created[after]=2100-01-01").await.1), Some(0));
    let emptied = portal.get("/api/formalities?groups[]=formality:read:no-content&itemsPerPage=1").await.1;
    assert_eq!(emptied, json!([{}]));
    let hydra = portal.http.get(format!("{}/api/formalities?itemsPerPage=5&page=3", portal.base));
    let hydra = hydra
        .header("authorization", format!("Bearer {}", portal.token))
        .header("accept", "application/ld+json");
    let (_, page) = send(hydra, None).await;
    assert_eq!((&page["hydra:totalItems"], count(&page["hydra:member"])), (&json!(12), Some(2)));
    assert!(page["hydra:view"].get("hydra:next").is_none());
    assert!(page["hydra:member"][0]["@id"].as_str().is_some_and(|iri| iri.starts_with("/api/formalities/")));
}

#[tokio::test]
async fn mistakes_are_refused_with_their_paths() {
    let (sandbox, portal) = start().await;
    let refused = async |change: fn(&mut Value)| {
        let mut body = creation("x");
        change(&mut body);
        let (code, answer) = portal.post("/api/formalities", &body).await;
        assert_eq!(code, 400, "{answer}");
        let violations = answer["violations"].as_array().expect("violations").iter();
        let one = |one: &Value| {
            format!(
                "{}: {}",
                one["propertyPath"].as_str().unwrap_or(""),
                one["message"].as_str().unwrap_or("")
            )
        };
        violations.map(one).collect::<Vec<_>>().join(" | ")
    };
    let missing = refused(|body| *body = json!({})).await;
    assert!(missing.contains("typeFormalite: Veuillez renseigner ce champ"), "{missing}");
    assert!(missing.contains("content: Veuillez renseigner ce champ"), "{missing}");
    let sas = refused(|body| body["content"]["personneMorale"]["composition"]["pouvoirs"] = json!([])).await;
    assert!(sas.contains("président de SAS (73)"), "{sas}");
    let role = refused(|body| {
        body["content"]["personneMorale"]["etablissementPrincipal"]["descriptionEtablissement"]["rolePourEntreprise"] =
            json!("3");
    });
    let role = role.await;
    assert!(role.contains("autresEtablissements: Veuillez renseigner ce champ"), "{role}");
    let files = refused(|body| {
        let mut bad = piece("statuts", "PDF", b"GIF89a");
        bad["langueDocument"] = json!("Français");
        bad["documentExtension"] = json!(".pdf");
        bad["numeroPiece"] = json!(12);
        body["content"]["piecesJointes"] = json!([bad, {"nomDocument": "a.pdf"}]);
    });
    let files = files.await;
    for expected in [
        "content.piecesJointes[0].nomDocument: Le document doit être un PDF",
        "content.piecesJointes[0].typeDocument: Choisissez",
        "content.piecesJointes[0].documentExtension: Choisissez",
        "content.piecesJointes[0].langueDocument: Choisissez",
        "content.piecesJointes[0].numeroPiece: Le type",
        "content.piecesJointes[0].documentBase64: Le document doit être un PDF",
        "content.piecesJointes[1].documentBase64: Veuillez renseigner ce champ",
    ] {
        assert!(files.contains(expected), "{expected} in {files}");
    }
    let mut other_block = creation("x");
    other_block["typePersonne"] = json!("P");
    let (code, broken) = portal.post("/api/formalities", &other_block).await;
    assert_eq!(code, 500);
    assert!(
        broken["detail"].as_str().is_some_and(|text| text.contains("isEnableBypassModificationRepresentant"))
    );
    assert_eq!(
        portal.request("POST", "/api/formalities").body("{").send().await.expect("an answer").status(),
        400
    );
    assert!(sandbox.ledger().entries().is_empty());
}

#[tokio::test]
async fn drafts_are_changed_and_deleted_until_signed() {
    let (sandbox, portal) = start().await;
    let mut body = creation("d");
    body["content"]["piecesJointes"] = json!([piece("a.pdf", "PJ_01", b"%PDF-1.4 a")]);
    let id = create(&portal, &body).await;
    let iri = format!("/api/formalities/{id}");
    let mut known = body.clone();
    known["content"]["piecesJointes"][0].as_object_mut().expect("a piece").remove("documentBase64");
    assert_eq!(portal.put(&iri, &known).await.0, 200);
    known["content"]["piecesJointes"][0]["nomDocument"] = json!("inconnu.pdf");
    assert_eq!(portal.put(&iri, &known).await.0, 400);
    let (_, files) = portal.get(&format!("{iri}/attachments")).await;
    assert_eq!(portal.delete(&format!("/api/attachments/{}", files[0]["id"])).await.0, 204);
    let mut by_iri = piece("b.pdf", "PJ_02", b"%PDF-1.4 b");
    by_iri["formality"] = json!(iri);
    assert_eq!(portal.post("/api/attachments", &by_iri).await.0, 201);
    let mut options = sandbox.guichet_options();
    options.put_before_signature = false;
    sandbox.set_guichet_options(options);
    let (code, refused) = portal.put(&iri, &body).await;
    assert_eq!((code, &refused["error_code"]), (403, &json!("2023")));
    assert_eq!(portal.delete(&iri).await.0, 204);
    assert_eq!(portal.get(&iri).await.0, 404);
    let id = create(&portal, &creation("d2")).await;
    tick(&sandbox);
    portal.post("/api/signatures", &json!({"formality": format!("/api/formalities/{id}")})).await;
    assert_eq!(portal.delete(&format!("/api/formalities/{id}")).await.1["error_code"], "2026");
    assert!(sandbox.ledger().duplicates().is_empty());
}

#[tokio::test]
async fn money_can_be_short() {
    let (sandbox, portal) = start().await;
    sandbox.add_customer(Customer::new("poor", "p", 5));
    let id = create(&portal, &creation("m")).await;
    let iri = format!("/api/formalities/{id}");
    tick(&sandbox);
    portal.post("/api/signatures", &json!({"formality": iri})).await;
    tick(&sandbox);
    let body = json!({"login": "poor", "password": "p", "paymentType": "CCL", "formality": iri});
    let (code, failed) = portal.post("/api/payment", &body).await;
    assert_eq!((code, &failed["code"]), (201, &json!(4000)));
    assert_eq!(
        (status(&sandbox, id).as_str(), sandbox.customer_balance("poor")),
        ("PAYMENT_PENDING", Some(5))
    );
    let mut options = sandbox.guichet_options();
    options.insufficient_funds = InsufficientFunds::Refused;
    sandbox.set_guichet_options(options);
    assert_eq!(portal.post("/api/payment", &body).await.0, 400);
    let card = json!({"login": "poor", "password": "p", "paymentType": "CB", "formality": iri});
    assert_eq!(portal.post("/api/payment", &card).await.0, 400);
    let wrong = json!({"login": "poor", "password": "x"});
    assert_eq!(portal.post("/api/customer-balance", &wrong).await.0, 400);
    let right = json!({"login": "poor", "password": "p"});
    assert_eq!(portal.post("/api/customer-balance", &right).await.1["customerBalance"], 5);
    assert_eq!(sandbox.ledger().count("guichet.payment.create"), 0);
}

#[tokio::test]
async fn viruses_and_magic_names() {
    let (sandbox, portal) = start().await;
    let eicar = b"%PDF-1.4 EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    let mut body = creation("v");
    body["content"]["piecesJointes"] = json!([piece("v.pdf", "PJ_01", eicar)]);
    let infected = create(&portal, &body).await;
    tick(&sandbox);
    assert_eq!(status(&sandbox, infected), "ERROR");
    let clean = create(&portal, &creation("w")).await;
    sandbox.trigger(&Trigger::VirusFound { id: clean }).expect("found");
    assert_eq!(status(&sandbox, clean), "ERROR");
    sandbox.inject(Fault::new(Matcher::guichet("POST /api/formalities"), FaultKind::VirusFound));
    let struck = create(&portal, &creation("x")).await;
    tick(&sandbox);
    assert_eq!(status(&sandbox, struck), "ERROR");
    let mut options = sandbox.guichet_options();
    options.virus = VirusAnswer::Refused;
    sandbox.set_guichet_options(options);
    assert_eq!(portal.post("/api/formalities", &body).await.1["error_code"], "5010");
    for (name, expected) in [
        ("SANDBOX-VALIDE", "VALIDATED"),
        ("SANDBOX-REJET", "REJECTED"),
        ("SANDBOX-REGUL", "AMENDMENT_PENDING"),
        ("SANDBOX-EXPIRE", "EXPIRED"),
        ("SANDBOX-INCONNU", "SANDBOX_STATUT_INCONNU"),
    ] {
        let mut body = creation("SANDBOX-GRATUIT");
        body["companyName"] = json!(format!("{name} SAS"));
        let id = create(&portal, &body).await;
        tick(&sandbox);
        portal.post("/api/signatures", &json!({"formality": format!("/api/formalities/{id}")})).await;
        sandbox.clock().advance(LAG * 5);
        assert_eq!(status(&sandbox, id), expected, "{name}");
    }
    let wrong = sandbox.trigger(&Trigger::Validate { id: infected });
    assert!(matches!(wrong, Err(TriggerError::WrongStatus { .. })));
    assert_eq!(sandbox.trigger(&Trigger::Validate { id: 999 }), Err(TriggerError::NoSuchDeposit(999)));
}

#[tokio::test]
async fn a_created_modification_may_answer_500() {
    let (sandbox, portal) = start_with(|options| options.update_serialization_bug = true).await;
    let mut new = creation("bug");
    new["typeFormalite"] = json!("M");
    new["content"]["personneMorale"]["identite"]["description"]["is12MTriggered"] = json!(true);
    let body = json!({"previousFormality": {}, "newFormality": new});
    let (code, broken) = portal.post("/api/formality_updates", &body).await;
    assert_eq!(code, 500);
    assert!(broken["detail"].as_str().is_some_and(|text| text.starts_with("No collection route")));
    assert_eq!(sandbox.ledger().effects("guichet.formality_updates.create", "bug"), 1);
}

#[tokio::test]
async fn the_control_api_reaches_accounts_options_and_triggers() {
    let (sandbox, portal) = start().await;
    let control = format!("{}/guichet", sandbox.control_url());
    let client = &portal.http;
    let (code, options) =
        send(client.patch(format!("{control}/options")), Some(&json!({"error_shape": "problem"}))).await;
    assert_eq!((code, &options["error_shape"]), (200, &json!("problem")));
    assert_eq!(send(client.patch(format!("{control}/options")), Some(&json!({"shape": 1}))).await.0, 400);
    assert_eq!(portal.post("/api/formalities", &json!({})).await.1["title"], "An error occurred");
    let account = json!({"username": "b", "password": "secret-b"});
    assert_eq!(send(client.post(format!("{control}/accounts")), Some(&account)).await.0, 201);
    let (_, accounts) = send(client.get(format!("{control}/accounts")), None).await;
    assert_eq!(accounts.as_array().map(Vec::len), Some(2));
    assert!(!accounts.to_string().contains("secret-b"));
    let id = create(&portal, &creation("t")).await;
    let trigger = json!({"type": "set_status", "id": id, "status": "ARCHIVED"});
    assert_eq!(send(client.post(format!("{control}/triggers")), Some(&trigger)).await.0, 204);
    assert_eq!(
        send(client.post(format!("{control}/triggers")), Some(&json!({"type": "validate", "id": id})))
            .await
            .0,
        409
    );
    let (_, deposits) = send(client.get(format!("{control}/deposits")), None).await;
    assert_eq!(deposits[0]["status"], "ARCHIVED");
    sandbox.reset();
    assert_eq!(portal.get("/api/formalities").await.0, 401, "sessions are forgotten");
}

#[tokio::test]
async fn large_formalities_pass_and_larger_files_do_not() {
    let (sandbox, portal) = start().await;
    let mut file = b"%PDF-1.4\n".to_vec();
    file.resize(3 * 1024 * 1024, b'x');
    let mut body = creation("large");
    body["content"]["piecesJointes"] =
        json!([piece("a.pdf", "PJ_01", &file), piece("b.pdf", "PJ_02", &file)]);
    let id = create(&portal, &body).await;
    let (_, files) = portal.get(&format!("/api/formalities/{id}/attachments")).await;
    assert_eq!(files[1]["size"], file.len());
    assert_eq!(portal.bytes(&format!("/api/attachments/{}/file", files[1]["id"])).await, file);
    let mut options = sandbox.guichet_options();
    options.max_file_bytes = 1024;
    sandbox.set_guichet_options(options);
    assert_eq!(
        portal.post("/api/formalities", &body).await.1["violations"].as_array().map(Vec::len),
        Some(2)
    );
}

#[tokio::test]
async fn the_examples_of_the_openapi_document_are_accepted() {
    let (sandbox, portal) = start().await;
    let document = sandbox.openapi();
    let schemas = &document["components"]["schemas"];
    let mut last = 0;
    for (path, schema) in [
        ("/api/formalities", "GuichetFormality"),
        ("/api/formality_updates", "GuichetUpdate"),
        ("/api/annual_accounts", "GuichetAccounts"),
        ("/api/acte_deposits", "GuichetActe"),
    ] {
        let (code, created) = portal.post(path, &schemas[schema]["example"]).await;
        assert_eq!(code, 201, "{path}: {created}");
        last = created["id"].as_u64().expect("an id");
    }
    let path = format!("/api/acte_deposits/{last}/attachments");
    assert_eq!(portal.post(&path, &schemas["GuichetPiece"]["example"]).await.0, 201);
    let post = &document["paths"]["/guichet-unique/api/formalities"]["post"];
    assert_eq!(post["operationId"], "guichet_unique_post_formalities");
    let link = &post["responses"]["201"]["links"]["guichet_unique_get_formalities_id"];
    assert_eq!(link["parameters"]["id"], "$response.body#/id");
}

/// What only the server knows: no checker of a client may foresee it.
#[tokio::test]
async fn some_refusals_cannot_be_foreseen() {
    use crate::guichet::content::Mode;
    use crate::guichet::content::check::check_formality;

    let (_sandbox, portal) = start_with(|options| {
        options.refuse_duplicates = true;
        options.known_companies = vec!["306138900".to_owned()];
    })
    .await;
    create(&portal, &creation("first")).await;
    let refused = async |path: &str, body: &Value| {
        assert!(check_formality(body, Mode::Standard).is_ok(), "nobody could know");
        let (code, answer) = portal.post(path, body).await;
        assert_eq!(code, 400, "{answer}");
        answer["violations"][0]["propertyPath"].as_str().unwrap_or_default().to_owned()
    };
    let mut again = creation("second");
    assert_eq!(refused("/api/formalities", &again).await, "companyName");
    again["indicateurNouvelleEntreprise"] = json!(true);
    create(&portal, &again).await;

    let mut unknown = creation("third");
    unknown["companyName"] = json!("AUTRE");
    let activity = "/content/personneMorale/etablissementPrincipal/activites/0/categorisationActivite1";
    *unknown.pointer_mut(activity).expect("an activity") = json!("99");
    assert!(refused("/api/formalities", &unknown).await.ends_with("categorisationActivite1"));

    let end = json!({
        "typeFormalite": "R", "typePersonne": "M",
        "content": {
            "natureCreation": {"formeJuridique": "5710"}, "evenementCessation": "41M", "natureCessation": "1",
            "personneMorale": {"identite": {"entreprise": {"siren": "732829320"}}},
        },
    });
    assert_eq!(refused("/api/formalities", &end).await, "siren");
}
