//! Traps in paths, parameters and bodies: what exactly goes on the wire.

use std::time::Duration;

use mandataire::guichet::{DataDictionary, Deposit, DepositFilter, OrderBy, Status};
use mandataire::intent::Verdict;
use mandataire::sandbox::{ReferenceFilter, TokenPlace};
use mandataire::{ErrorKind, error::code};
use serde_json::{Value, json};
use wiremock::matchers::{method, path, query_param};
use wiremock::{Mock, ResponseTemplate};

use crate::kit::{
    PORTAL_PASSWORD, Wire, World, creation, creation_json, creation_with, files, modification, pdf,
};

/// Every read of the client; what they bring does not matter.
async fn every_read(wire: &Wire) {
    let guichet = &wire.guichet;
    let filter =
        DepositFilter::new().status(Status::AmendmentSignaturePending).order(OrderBy::StatusDate, true);
    let folder = tempfile::tempdir().unwrap();
    let _ = guichet.formalities().list(&filter).all().await;
    let _ = guichet.formalities().get(7).await;
    let _ = guichet.formalities().refresh(7).await;
    let _ = guichet.formalities().synthesis(7).await;
    let _ = guichet.formalities().synthesis_content(7, &folder.path().join("s.pdf")).await;
    let _ = guichet.formalities().status_histories(7).await;
    let _ = guichet.annual_accounts().list(&filter).all().await;
    let _ = guichet.annual_accounts().get(7).await;
    let _ = guichet.annual_accounts().status_histories(7).await;
    let _ = guichet.acte_deposits().list(&filter).all().await;
    let _ = guichet.acte_deposits().get(7).await;
    let _ = guichet.acte_deposits().status_histories(7).await;
    let _ = guichet.attachments().get(7).await;
    let _ = guichet.attachments().download(7, folder.path().join("a.pdf")).await;
    let _ = guichet.attachments().download_zip(7, folder.path(), Default::default()).await;
    for deposit in [Deposit::Formality(7), Deposit::AnnualAccount(7), Deposit::ActeDeposit(7)] {
        let _ = guichet.attachments().list(deposit).all().await;
        if let Ok(pages) = guichet.regularization_requests().for_deposit(deposit) {
            let _ = pages.all().await;
        }
    }
    let _ = guichet.regularization_requests().list().all().await;
    let _ = guichet.payment().customer_balance().await;
    let _ = guichet.data_dictionary(DataDictionary::All).await;
}

/// T1: `indicateruEntreeSortieRegistre` in the POST example is a typo of `indicateurEntreeSortieRegistre`.
#[tokio::test]
async fn t01_the_misspelt_key_is_never_sent_and_always_read() {
    let wire = Wire::start().await;
    let typo = creation_with("t01", json!({ "indicateruEntreeSortieRegistre": true }));
    let error = wire.guichet.formalities().prepare_create(typo).unwrap_err();
    let issue = error.issues().iter().find(|one| one.path == "indicateruEntreeSortieRegistre").unwrap();
    assert!(issue.message_fr.contains("indicateurEntreeSortieRegistre"), "{}", issue.message_fr);
    assert!(wire.sent().await.is_empty());

    let mut stored = creation_json();
    stored["id"] = json!(12);
    stored["status"] = json!("AMENDMENT_PENDING");
    stored["indicateruEntreeSortieRegistre"] = stored["indicateurEntreeSortieRegistre"].take();
    stored.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    wire.json("GET", "/api/formalities/12", 200, stored).await;
    let read = wire.guichet.formalities().get(12).await.unwrap();
    assert_eq!(read.extra["indicateruEntreeSortieRegistre"], true);
    let content = read.content.unwrap().0;
    let put = wire.guichet.formalities().prepare_update(12, content, Vec::new()).await.unwrap().preview();
    assert_eq!(put["indicateurEntreeSortieRegistre"], true);
    assert!(put.get("indicateruEntreeSortieRegistre").is_none());
}

/// T2: §3.9 writes `/attachements`; the path is `/api/attachments`.
#[tokio::test]
async fn t02_attachments_are_at_api_attachments() {
    let wire = Wire::start().await;
    let folder = tempfile::tempdir().unwrap();
    wire.json("GET", "/api/attachments/7", 200, json!({ "id": 7 })).await;
    wire.on("GET", "/api/attachments/7/file", ResponseTemplate::new(200).set_body_bytes("%PDF-")).await;
    wire.on("DELETE", "/api/attachments/7", ResponseTemplate::new(204)).await;
    wire.guichet.attachments().get(7).await.unwrap();
    wire.guichet.attachments().download(7, folder.path().join("a.pdf")).await.unwrap();
    wire.guichet.attachments().delete(7).await.unwrap();
    let expected = ["GET /api/attachments/7", "GET /api/attachments/7/file", "DELETE /api/attachments/7"];
    assert_eq!(wire.lines().await, expected);
}

/// T3: §8.3 writes `/api/user/lgin/sso`; the path is `/api/user/login/sso`.
#[tokio::test]
async fn t03_the_log_in_is_at_api_user_login_sso() {
    let wire = Wire::start().await;
    wire.guichet.log_in().await.unwrap();
    let sent = wire.server.received_requests().await.unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].method.as_str(), sent[0].url.path()), ("POST", "/api/user/login/sso"));
}

/// T4: paths appear with and without `/api`, with and without braces, with a missing space.
#[tokio::test]
async fn t04_every_path_is_the_base_url_and_api() {
    let wire = Wire::start().await;
    every_read(&wire).await;
    let sent = wire.sent().await;
    assert!(sent.len() >= 24, "{}", sent.len());
    for request in sent {
        let path = request.url.path();
        assert!(path.starts_with("/api/") && !path.contains("//") && !path.contains("%20"), "{path}");
        assert!(!path.contains("id") && !path.contains(['{', '}']), "{path}");
    }
}

/// T5: one value, two names: `referenceMandataire` in bodies, `referenceClientMandataire` in filters.
#[tokio::test]
async fn t05_the_reference_has_one_name_here_and_is_compared_here() {
    // A server that ignores the filter, and one that matches more than asked.
    for filter in [ReferenceFilter::Ignored, ReferenceFilter::Contains] {
        let world = World::with(|options| options.reference_filter = filter).await;
        for reference in ["R-1", "R-10", "r-1"] {
            world.guichet.formalities().create(creation(reference)).await.unwrap();
        }
        let rows =
            world.guichet.formalities().list(&DepositFilter::new().reference("R-1")).all().await.unwrap();
        let names: Vec<_> = rows.iter().map(|row| row.reference_mandataire.as_deref()).collect();
        assert_eq!(names, [Some("R-1")], "{filter:?}");
    }
    // A server that knows the filter by name only: `search` finds what the filter does not.
    let wire = Wire::start().await;
    wire.on("POST", "/api/formalities", ResponseTemplate::new(500)).await;
    let row = json!([{ "id": 41, "status": "RECEIVED", "referenceMandataire": "lost" }]);
    let empty = || ResponseTemplate::new(200).set_body_json(json!([]));
    let list = || Mock::given(method("GET")).and(path("/api/formalities"));
    let filtered = list().and(query_param("referenceClientMandataire", "lost"));
    filtered.respond_with(empty()).mount(&wire.server).await;
    let searched = list().and(query_param("search", "lost")).and(query_param("page", "1"));
    searched.respond_with(ResponseTemplate::new(200).set_body_json(row)).mount(&wire.server).await;
    list().respond_with(empty()).mount(&wire.server).await;
    let error = wire.guichet.formalities().create(creation("lost")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(wire.body("/api/formalities").await["referenceMandataire"], "lost");
    wire.clock.advance(Duration::from_secs(61));
    let found = wire.guichet.reconcile().await.unwrap().pop().unwrap().verdict;
    assert!(matches!(&found, Verdict::Accepted { reference } if reference["id"] == "41"), "{found:?}");
}

/// T6: the PDF's text turns A into an accented letter in codes and names (the cookie's among them).
#[tokio::test]
async fn t06_no_accented_code_is_anywhere() {
    let files = files(&[".rs", ".json", ".toml", ".md", ".py", ".ts", ".kt", ".swift"]);
    assert!(files.len() > 100);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(!text.contains('\u{c1}'), "{}", file.display());
    }
    for status in Status::KNOWN {
        assert!(status.code().bytes().all(|byte| byte == b'_' || byte.is_ascii_uppercase()), "{status}");
    }
    // The cookie that carries the token is found under its ASCII name.
    let world = World::with(|options| options.token_in = TokenPlace::Cookie).await;
    world.guichet.log_in().await.unwrap();
}

/// T7: `status=` in the examples, `status[]` in the table.
#[tokio::test]
async fn t07_statuses_are_always_sent_as_a_list() {
    let wire = Wire::start().await;
    wire.json("GET", "/api/formalities", 200, json!([])).await;
    let filter = DepositFilter::new().status(Status::Validated).status(Status::Rejected);
    wire.guichet.formalities().list(&filter).all().await.unwrap();
    wire.guichet.formalities().list(&DepositFilter::new().status(Status::Paid)).all().await.unwrap();
    let lines = wire.lines().await;
    assert!(lines[0].contains("?status[]=VALIDATED&status[]=REJECTED&"), "{}", lines[0]);
    assert!(lines[1].contains("?status[]=PAID&"), "{}", lines[1]);
}

/// T8: line ends cut URLs: `AMENDMENT_SIGNATURE_ PENDING`, `order[create d]`.
#[tokio::test]
async fn t08_names_and_values_are_whole() {
    let wire = Wire::start().await;
    every_read(&wire).await;
    for line in wire.lines().await {
        let (_, target) = line.split_once(' ').unwrap();
        assert!(!target.contains([' ', '+']) && !target.contains("%20"), "{target}");
    }
    let filter = DepositFilter::new().status(Status::AmendmentSignaturePending).order(OrderBy::Created, true);
    let _ = wire.guichet.annual_accounts().list(&filter).all().await;
    let line = wire.lines().await.pop().unwrap();
    assert!(line.contains("status[]=AMENDMENT_SIGNATURE_PENDING&order[created]=desc&"), "{line}");
}

/// T9: a page is 20 rows by the text, 10 by the examples and the OpenAPI.
#[tokio::test]
async fn t09_the_page_size_is_always_sent() {
    let wire = Wire::start().await;
    every_read(&wire).await;
    let lists: Vec<String> = wire.lines().await.into_iter().filter(|line| line.contains("page=")).collect();
    assert!(lists.len() >= 12, "{lists:#?}");
    for line in &lists {
        assert!(line.contains("page=1&itemsPerPage="), "{line}");
    }
    let names = ["formalities", "annual_accounts", "acte_deposits", "regularization_requests", "attachments"];
    for name in names.iter().map(|name| format!("/{name}?")) {
        assert!(lists.iter().any(|line| line.contains(&name)), "{name}");
    }
    // Whatever the server's own size is, nothing is missed.
    let world = World::with(|options| options.default_page_size = 2).await;
    for n in 0..5 {
        world.guichet.formalities().create(creation(&format!("t09-{n}"))).await.unwrap();
    }
    assert_eq!(world.guichet.formalities().list(&DepositFilter::new()).all().await.unwrap().len(), 5);
}

/// T10: the specification's JSON is broken in places (a comma missing in the log-in, typographic quotes).
#[tokio::test]
async fn t10_our_fixtures_are_json_and_so_is_the_log_in() {
    let files = files(&[".json"]);
    assert!(files.len() >= 8);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let parsed = serde_json::from_str::<Value>(&text);
        assert!(parsed.is_ok(), "{}: {:?}", file.display(), parsed.err());
    }
    let wire = Wire::start().await;
    wire.guichet.log_in().await.unwrap();
    let body = wire.body("/api/user/login/sso").await;
    assert_eq!(body, json!({ "username": "portal", "password": PORTAL_PASSWORD }));
}

/// T11: log-in and signatures answer 201 in the specification, 200 in reports.
#[tokio::test]
async fn t11_any_success_is_one() {
    for status in [200, 201] {
        let world = World::with(|options| options.login_status = status).await;
        world.guichet.log_in().await.unwrap();
        let wire = Wire::start().await;
        let formality = json!({ "id": 12, "status": "SIGNATURE_PENDING", "typeFormalite": "C" });
        wire.json("GET", "/api/formalities/12", 200, formality).await;
        wire.json("POST", "/api/signatures", status, json!({ "id": 3 })).await;
        wire.guichet.sign(Deposit::Formality(12), None).await.unwrap();
    }
}

/// T12: the token comes in the body or in a cookie; the text says that what decides is no longer used.
#[tokio::test]
async fn t12_the_token_is_found_in_either_place() {
    for (place, encoded) in [
        (TokenPlace::Body, false),
        (TokenPlace::Cookie, false),
        (TokenPlace::Cookie, true),
        (TokenPlace::Both, true),
    ] {
        let world = World::with(|options| {
            options.token_in = place;
            options.encode_cookie = encoded;
        })
        .await;
        world.guichet.formalities().list(&DepositFilter::new()).all().await.unwrap();
        assert_eq!(world.calls("POST /api/user/login/sso"), 1, "{place:?} {encoded}");
    }
}

/// T33: "Télécharger la formalité" stands over the path of an attachment's file.
#[tokio::test]
async fn t33_the_file_of_an_attachment_is_that_file() {
    let world = World::start().await;
    let deposit = world.to_sign("t33").await;
    let attachments = world.guichet.attachments();
    let listed = attachments.list(deposit).all().await.unwrap();
    let statuts = listed.iter().find(|one| one.is_type("PJ_01")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("statuts.pdf");
    attachments.download(statuts.id, &to).await.unwrap();
    let expected = mandataire::sandbox::pdf::make_pdf("statuts.pdf", &["Un document."], 2_000);
    assert_eq!(std::fs::read(to).unwrap(), expected);
}

/// T34: the labels of return codes are copies ("Formality collection" for one request).
#[tokio::test]
async fn t34_the_labels_of_answers_decide_nothing() {
    let bodies = [
        ResponseTemplate::new(200).set_body_json(json!([{ "@type": "Formality", "id": 5 }])),
        ResponseTemplate::new(200).set_body_json(json!({ "hydra:member": [] })),
        ResponseTemplate::new(201).set_body_json(json!({ "id": 5, "status": "REGULARIZED" })),
        ResponseTemplate::new(204),
        ResponseTemplate::new(200),
    ];
    for answer in bodies {
        let wire = Wire::start().await;
        wire.on("PUT", "/api/regularization_requests/5", answer).await;
        let intent = wire.guichet.regularization_requests().prepare_update(5, None);
        wire.guichet.submit(&intent).await.unwrap();
    }
}

/// T37: `login` and `password` of a payment are the customer account's (CCL), not the portal's.
#[tokio::test]
async fn t37_a_payment_never_carries_the_portals_credentials() {
    let wire = Wire::start().await;
    let cart = json!({ "id": 3, "total": 17_528, "status": "TO_PAY" });
    let formality = json!({ "id": 12, "status": "PAYMENT_PENDING", "typeFormalite": "C", "carts": [cart] });
    wire.json("GET", "/api/formalities/12", 200, formality).await;
    wire.json("POST", "/api/payment", 201, json!({ "orderNum": "9", "status": "PAID" })).await;
    wire.json("POST", "/api/customer-balance", 200, json!({ "customerBalance": 1 })).await;
    wire.guichet.pay(Deposit::Formality(12)).await.unwrap();
    wire.guichet.payment().customer_balance().await.unwrap();
    let customer = json!({
        "login": "customer",
        "password": "the customer account's password",
        "formality": "/api/formalities/12",
        "paymentType": "CCL",
    });
    assert_eq!(wire.body("/api/payment").await, customer);
    for request in wire.sent().await {
        let text = String::from_utf8_lossy(&request.body).into_owned();
        assert!(!text.contains(PORTAL_PASSWORD) && !text.contains("portal"), "{}", request.url.path());
    }
    // Without a customer account nothing is paid with the other one.
    let world = World::start().await;
    let deposit = world.to_pay("t37").await;
    let poor = mandataire::guichet::Guichet::builder(
        mandataire::guichet::Environment::sandbox(&world.sandbox.guichet_url()).unwrap(),
    )
    .credentials("mandataire@example.test", "sandbox-password")
    .build()
    .unwrap();
    assert_eq!(poor.pay(deposit).await.unwrap_err().code(), code::CONFIG);
    assert_eq!(world.calls("POST /api/payment"), 0);
}

/// T38: `siren` is "numeric" and "contains"; the text on `siret` speaks of the SIREN.
#[tokio::test]
async fn t38_a_siren_is_a_text_and_is_compared_here() {
    let wire = Wire::start().await;
    let row = |id: u32, siren: Value| json!({ "id": id, "status": "PAID", "siren": siren });
    // Others that the substring matches, one whose zeros were lost, one that shows none.
    let rows = json!([
        row(1, json!("005520135")),
        row(2, json!("732829320")),
        row(3, json!(5_520_135)),
        row(4, Value::Null),
        row(5, json!("0055201350001"))
    ]);
    let page = json!({ "hydra:member": rows, "hydra:totalItems": 5 });
    wire.json("GET", "/api/formalities", 200, page).await;
    let filter = DepositFilter::new().siren(&"005520135".parse().unwrap());
    let found = wire.guichet.formalities().list(&filter).all().await.unwrap();
    assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [1, 3, 4]);
    let line = wire.lines().await.pop().unwrap();
    assert!(line.contains("siren=005520135&"), "{line}");
}

/// T39: `validationsRequests` on the formality, `validationRequest.formality` in the filter: both are right.
#[tokio::test]
async fn t39_the_filters_of_regularisation_requests() {
    let wire = Wire::start().await;
    wire.json("GET", "/api/regularization_requests", 200, json!([])).await;
    for (deposit, filter) in [
        (Deposit::Formality(7), "validationRequest.formality=7&"),
        (Deposit::AnnualAccount(8), "annualAccountValidationRequest.annualAccount=8&"),
    ] {
        let pages = wire.guichet.regularization_requests().for_deposit(deposit).unwrap();
        pages.all().await.unwrap();
        let line = wire.lines().await.pop().unwrap();
        assert!(line.starts_with(&format!("GET /api/regularization_requests?{filter}")), "{line}");
    }
    let world = World::start().await;
    let (one, other) = (world.filed("t39-a").await, world.filed("t39-b").await);
    for id in [one.id(), other.id()] {
        let ask = mandataire::sandbox::Trigger::RequestAmendment {
            id,
            objects: Vec::new(),
            fee: None,
            deadline_days: None,
        };
        world.sandbox.trigger(&ask).unwrap();
    }
    let requests = world.guichet.regularization_requests();
    assert_eq!(requests.list().all().await.unwrap().len(), 2);
    assert_eq!(requests.for_deposit(other).unwrap().all().await.unwrap().len(), 1);
}

/// T43: the dictionary has no link in the specification, the communes are a third party's: the API has both.
#[tokio::test]
async fn t43_code_lists_come_from_the_api() {
    let wire = Wire::start().await;
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({ "any": 1 })))
        .mount(&wire.server)
        .await;
    for part in [
        DataDictionary::All,
        DataDictionary::CategoryJuridics,
        DataDictionary::CategoryActivities,
        DataDictionary::CategoryJuridicsPouvoir,
        DataDictionary::ApeCodes,
        DataDictionary::AprmCodes,
    ] {
        wire.guichet.data_dictionary(part).await.unwrap();
    }
    wire.guichet.communes(&[("codePostal".to_owned(), "69001".to_owned())]).await.unwrap();
    let expected = [
        "GET /api/data_dictionary",
        "GET /api/data_dictionary/category_juridics",
        "GET /api/data_dictionary/category_activities",
        "GET /api/data_dictionary/category_juridics_pouvoir",
        "GET /api/data_dictionary/ape_codes",
        "GET /api/data_dictionary/aprm_codes",
        "GET /api/communes?codePostal=69001",
    ];
    assert_eq!(wire.lines().await, expected);
    let world = World::start().await;
    let dictionary = world.guichet.data_dictionary(DataDictionary::All).await.unwrap();
    assert_eq!(dictionary["status"].as_array().unwrap().len(), 27);
}

/// T42: modifications are shown as POST /formalities; the OpenAPI has POST /api/formality_updates.
#[tokio::test]
async fn t42_modifications_go_to_formality_updates() {
    let wire = Wire::start().await;
    wire.json("POST", "/api/formality_updates", 201, json!({ "id": 9, "status": "RECEIVED" })).await;
    let intent = wire.guichet.formalities().prepare_create(modification("t42")).unwrap();
    wire.guichet.submit(&intent).await.unwrap();
    assert_eq!(wire.lines().await, ["POST /api/formality_updates"]);
    let body = wire.body("/api/formality_updates").await;
    assert_eq!(body["newFormality"]["typeFormalite"], "M");
    assert_eq!(body["previousFormality"]["content"]["natureCreation"]["formeJuridique"], "5710");
    // The sandbox refuses a modification at /api/formalities, as the OpenAPI has it.
    let world = World::start().await;
    world.guichet.formalities().create(modification("t42")).await.unwrap();
    assert_eq!(world.calls("POST /api/formalities"), 0);
}

/// T44: `formalities/{id}/attachments` is listed twice in §8.3: it is one path, to read and to add.
#[tokio::test]
async fn t44_one_path_lists_and_adds_attachments() {
    let wire = Wire::start().await;
    let at = "/api/formalities/7/attachments";
    wire.json("POST", at, 201, json!({ "id": 70 })).await;
    wire.json("GET", at, 200, json!({ "hydra:member": [{ "id": 70 }], "hydra:totalItems": 1 })).await;
    let deposit = Deposit::Formality(7);
    wire.guichet.attachments().create(deposit, pdf("a.pdf", "PJ_01")).await.unwrap();
    assert_eq!(wire.guichet.attachments().list(deposit).all().await.unwrap().len(), 1);
    let lines = wire.lines().await;
    assert_eq!(lines[0], format!("POST {at}"));
    assert!(lines.len() == 2 && lines[1].starts_with(&format!("GET {at}?")), "{lines:?}");
}
