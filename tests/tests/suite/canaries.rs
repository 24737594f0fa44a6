//! Secrets and identifiers that must never come out: not in an error, a log at TRACE, a `{:?}` or a journal.
//!
//! Not searched, because they are the filing itself and say so: `Intent::to_json`, `Intent::preview`, the models'
//! serialised form, and an outcome's whole answer.

use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mandataire::error::code;
use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::model::{
    AnnualAccount, AttachmentInfo, Cart, Formality, Payment, RegularizationRequest, Signature, StatusHistory,
};
use mandataire::guichet::{
    CclCredentials, Credentials, Deposit, DepositFilter, Environment, Guichet, NewAnnualAccount, NewFormality,
};
use mandataire::intent::Settle;
use mandataire::journal::{Decision, Filter, Journal, MemoryJournal};
use mandataire::sandbox::pdf::make_pdf;
use mandataire::{Error, Secret};
use serde_json::{Value, json};

use crate::client::{CREATION, quick};
use crate::server::{LOGIN, Plan, Server, Step, answer, answer_with, json as json_answer};
use crate::trace::Trace;

const USERNAME: &str = "canari.portail@cabinet-canari.test";
const PASSWORD: &str = "mot-de-passe-Canari/é\"1";
const CCL_LOGIN: &str = "canariccl00417";
const CCL_PASSWORD: &str = "Ccl-Canari\\secret-55";
const CLIENT_SECRET: &str = "urssaf-client-canari-0a9f8e7d";
/// Opaque, as nothing says that a token is a JWT.
const TOKEN: &str = "opaque.canari-token_8842~x";
const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcmkiLCJyb2xlcyI6WyJST0xFIl19.c2lnbmF0dXJlLWNhbmFyaQ";
const FILE_TEXT: &str = "contenu-canari-du-fichier";

/// NIR, each with other digits, each spelled otherwise.
const NIRS: [&str; 15] = [
    "269054958815780",
    "2690549588159",
    "1 85 05 78 006 084 91",
    "2\u{a0}71\u{a0}12\u{a0}13\u{a0}055\u{a0}123\u{a0}45",
    "1\u{202f}64\u{202f}03\u{202f}69\u{202f}123\u{202f}456\u{202f}78",
    "1-55-08-33-063-222-11",
    "2.88.01.75.112.003.66",
    "1\u{2009}77\u{2009}10\u{2009}44\u{2009}109\u{2009}321\u{2009}07",
    "1 91 04 2A 004 077 19",
    "284022B033096",
    "193 067 512 345 678",
    "1 93 07 59 350 111",
    "2/68/09/31/555/082/40",
    "1_59_12_67_482_016_33",
    "1\t82\t11\t06\t088\t205\t52",
];

const IBANS: [&str; 12] = [
    "FR7630006000011234567890189",
    "FR14 2004 1010 0505 0001 3M02 606",
    "FR76\u{a0}1027\u{a0}8060\u{a0}0100\u{a0}0205\u{a0}9180\u{a0}143",
    "FR76\u{202f}1751\u{202f}5900\u{202f}0004\u{202f}1358\u{202f}2147\u{202f}052",
    "FR76-1420-7000-0112-3456-7890-144",
    "FR76.1380.7008.0430.1965.1740.551",
    "fr7612548029980000001500869",
    "DE89370400440532013000",
    "BE68 5390 0754 7034",
    "GB29 NWBK 6016 1331 9268 19",
    "IBAN_FR7610011000201234567890188",
    "MC58 1122 2000 0101 2345 6789 030",
];

const EMAILS: [&str; 3] =
    ["jeanne.canari@exemple.test", "j-canari+gu@sous.exemple.test", "jérôme.canari@exemple.test"];

/// Personal data of the filing itself: only in `content`.
const NAMES: [&str; 5] =
    ["NOMCANARI", "PRENOMCANARI", "12 RUE DES CANARIS", "1971-02-28 A CANARIVILLE", "06 99 88 77 66"];

fn pdf_base64() -> String {
    STANDARD.encode(make_pdf("canari", &[FILE_TEXT], 3_000))
}

/// The same as mail programs write it: lines of 76.
fn pdf_lines() -> String {
    let text = STANDARD.encode(make_pdf("canari", &[FILE_TEXT], 1_000));
    text.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap()).collect::<Vec<_>>().join("\r\n")
}

/// What a server may put into its sentences: what any rule can recognise, and what only the client knows.
fn echoed() -> Vec<String> {
    let known = [PASSWORD, CCL_LOGIN, CCL_PASSWORD, TOKEN].map(str::to_owned);
    [&known[..], &recognisable()].concat()
}

/// What says by its form what it is: masked wherever it stands.
fn recognisable() -> Vec<String> {
    let fixed = [USERNAME, JWT];
    let mut all: Vec<String> =
        fixed.iter().chain(&NIRS).chain(&IBANS).chain(&EMAILS).map(|text| (*text).to_owned()).collect();
    all.push(format!("Bearer {TOKEN}"));
    all.push(format!("Authorization: bearer {JWT}"));
    all.push(pdf_base64());
    all.push(pdf_lines());
    all
}

/// Everything that was let out, the trace apart.
#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    fn add(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(format!("{text}\n").as_bytes());
    }

    fn debug(&self, what: &impl Debug) {
        self.add(&format!("{what:?}"));
    }

    fn shown(&self, what: &(impl Debug + Display)) {
        self.debug(what);
        self.add(&format!("{what}"));
    }

    fn error(&self, error: &Error) {
        self.shown(error);
        self.add(&error.to_json().to_string());
        self.add(error.message());
        self.add(&format!(
            "{:?} {:?} {:?} {:?}",
            error.request_id(),
            error.server_codes(),
            error.issues(),
            error.intent()
        ));
        let source: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(error);
        self.debug(&source);
    }
}

/// What separates the characters of an identifier, and what `{:?}` makes of it.
fn stripped(text: &str) -> String {
    let text =
        text.replace("\\u{a0}", "").replace("\\u{202f}", "").replace("\\u{2009}", "").replace("\\t", "");
    text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// Every canary found, and what stood around it.
fn hits(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut look = |what: &str, text: &str, wanted: &str| {
        if let Some((before, _)) = text.split_once(wanted) {
            let around: String =
                before.chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
            found.push(format!("{what}: …{around}>>>{wanted}").replace('\n', " "));
        }
    };
    for secret in [PASSWORD, CCL_LOGIN, CCL_PASSWORD, CLIENT_SECRET, TOKEN, JWT, FILE_TEXT, USERNAME] {
        look("secret", text, secret);
        // As JSON and as `{:?}` write it, and in base64.
        let quoted = Value::from(secret).to_string();
        look("secret, quoted", text, quoted.trim_matches('"'));
        look("secret, in base64", text, &STANDARD.encode(secret));
    }
    for email in EMAILS {
        look("e-mail", text, email);
    }
    for part in JWT.split('.') {
        look("part of a token", text, part);
    }
    for name in NAMES {
        look("personal data", text, name);
    }
    for data in [pdf_base64(), pdf_lines()] {
        let bytes = data.as_bytes();
        for piece in [&bytes[..24], &bytes[200..240], &bytes[bytes.len() - 20..]] {
            look("base64", text, std::str::from_utf8(piece).unwrap());
        }
    }
    // Half an identifier counts too.
    let all = stripped(text);
    let mut windows = HashMap::new();
    for identifier in NIRS.iter().chain(&IBANS) {
        let compact = stripped(identifier);
        windows.extend(compact.as_bytes().windows(10).map(|window| (window.to_vec(), identifier)));
    }
    for (at, window) in all.as_bytes().windows(10).enumerate() {
        if let Some(identifier) = windows.get(window) {
            found.push(format!("identifier {identifier}, at {at} of the letters and digits"));
        }
    }
    found
}

fn check(captured: &Captured, what: &str) {
    let found = hits(&captured.text());
    assert!(found.is_empty(), "{what}: {} hits\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_canaries_are_many_and_can_be_found() {
    let count = echoed().len() + NAMES.len() + 2;
    assert!(count >= 40, "{count}");
    for canary in echoed().iter().chain(&NAMES.map(str::to_owned)) {
        assert!(!hits(&format!("x {canary} y")).is_empty(), "{canary}");
        assert!(!hits(&format!("{:?}", vec![canary])).is_empty(), "{canary:?}");
    }
}

/// One text with every canary that a server may echo.
fn sentence() -> String {
    echoed().join(" puis ")
}

/// A filing full of them.
fn payload() -> Value {
    let mut payload: Value = serde_json::from_str(CREATION).unwrap();
    payload["content"]["personneMorale"]["identite"]["description"]["objet"] = json!(sentence());
    payload["content"]["personneMorale"]["identite"]["entreprise"]["nomCommercial"] = json!(NAMES.join(", "));
    payload["observationSignature"] = json!(NAMES.join(", "));
    payload
}

fn with_file(reference: &str) -> NewFormality {
    let pdf = make_pdf("canari", &[FILE_TEXT], 3_000);
    // People name files after people.
    let name = format!("identite_{}.pdf", NIRS[0]);
    let attachment = Attachment::from_bytes(pdf, "PJ_51").name(name).at(".piecesJointes[0]");
    NewFormality::from_json(payload()).unwrap().reference(reference).attach(attachment)
}

/// What the server shows of deposits: full of canaries where free text and unknown fields are.
fn shown_by_server() -> Value {
    json!({
        "id": 12, "status": "PAYMENT_PENDING", "typeFormalite": "C", "statusDate": "2026-11-02T10:00:00+01:00",
        "content": payload()["content"], "unknown": sentence(), "names": NAMES,
        "carts": [{"id": 5, "total": 5338, "status": "TO_PAY", "unknown": sentence()}],
    })
}

struct World {
    captured: Captured,
    guichet: Guichet,
    journal: Arc<dyn Journal>,
}

impl World {
    fn new(captured: &Captured, url: &str) -> Self {
        let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
        let mut settings = quick();
        settings.deadline = Duration::from_millis(2_000);
        settings.stall = Duration::from_millis(400);
        settings.read_attempts = 2;
        settings.max_answer = 1 << 20;
        let builder = Guichet::builder(Environment::sandbox(url).unwrap())
            .credentials(USERNAME, PASSWORD)
            .ccl(CCL_LOGIN, CCL_PASSWORD)
            .journal(Arc::clone(&journal))
            .settle(Settle { first: Duration::ZERO, second: Duration::ZERO })
            .http(settings);
        captured.debug(&builder);
        Self { captured: captured.clone(), guichet: builder.build().unwrap(), journal }
    }

    fn note<T: Debug>(&self, result: &Result<T, Error>) {
        match result {
            Ok(value) => self.captured.debug(value),
            Err(error) => self.captured.error(error),
        }
    }

    /// Every kind of call, whatever comes back.
    async fn everything(&self) {
        let (guichet, captured) = (&self.guichet, &self.captured);
        captured.debug(guichet);
        self.note(&guichet.log_in().await);
        self.note(&guichet.formalities().get(12).await);
        self.note(&guichet.annual_accounts().get(12).await);
        self.note(&guichet.attachments().get(7).await);
        self.note(&guichet.payment().customer_balance().await);
        let filter = DepositFilter::new().search(NIRS[0]).with("email", EMAILS[0]).reference(IBANS[0]);
        captured.debug(&filter);
        let pages = guichet.formalities().list(&filter);
        captured.debug(&pages);
        self.note(&pages.all().await);
        let folder = tempfile::tempdir().unwrap();
        self.note(&guichet.attachments().download(7, folder.path().join("a.pdf")).await);

        let formality = with_file("canaries");
        captured.debug(&formality);
        let intent = guichet.formalities().prepare_create(formality).unwrap();
        captured.shown(&intent);
        captured.debug(&intent.reference());
        self.note(&guichet.submit(&intent).await);
        self.note(&guichet.formalities().create(with_file("canaries-2")).await);

        let pdf = make_pdf("canari", &[FILE_TEXT], 3_000);
        let attachment = Attachment::from_bytes(pdf, "PJ_51").name(format!("carte {}.pdf", NIRS[2]));
        let intent = guichet
            .attachments()
            .prepare_create(Deposit::Formality(12), attachment.at(".piecesJointes[0]"))
            .unwrap();
        captured.shown(&intent);
        self.note(&guichet.submit(&intent).await);
        self.note(&guichet.pay(Deposit::Formality(12)).await);
        self.note(&guichet.regularization_case(Deposit::Formality(12)).await);
        self.note(&guichet.reconcile().await);
        for entry in self.journal.find(Filter::default()).await.unwrap() {
            let decision =
                Decision { filed: true, who: "a person".into(), why: "the portal shows it".into() };
            if entry.state.is_open() {
                self.note(&guichet.resolve(&entry.id, decision).await);
            }
        }
        for entry in self.journal.find(Filter::default()).await.unwrap() {
            captured.debug(&entry);
            captured.add(&serde_json::to_string(&entry).unwrap());
        }
        captured.debug(&self.journal);
    }
}

/// Log-in, then `answer` to everything else.
fn server_plan(target: &str, answer: &Step) -> Plan {
    if target == LOGIN {
        let cookies = format!("Set-Cookie: REFRESH={JWT}\r\nSet-Cookie: BEARER={TOKEN}\r\n");
        return answer_with(200, &cookies, json!({"token": TOKEN, "refresh": JWT}).to_string()).into();
    }
    vec![answer.clone(), Step::Close].into()
}

fn without_token(step: Step) -> Step {
    let Step::Write(bytes) = step else { return step };
    let filler = "z".repeat(TOKEN.len());
    Step::Write(String::from_utf8_lossy(&bytes).replace(TOKEN, &filler).into_bytes())
}

/// What the server answers to everything, the log-in too when `log_in` is set.
fn answers() -> Vec<(&'static str, Step)> {
    let all = sentence();
    let shown = shown_by_server();
    let violations: Vec<Value> = echoed()
        .iter()
        .map(|canary| json!({"propertyPath": format!("content.a {canary}"), "message": format!("« {canary} » est faux"), "code": canary}))
        .collect();
    let headers = format!(
        "X-Request-Id: {} {JWT}\r\nX-CorrelationId: {}\r\nLocation: https://x/{JWT}\r\nWWW-Authenticate: Bearer {JWT}\r\nSet-Cookie: BEARER={JWT}\r\n",
        IBANS[1], NIRS[0],
    );
    let with = |status: u16, body: String| answer_with(status, &headers, body);
    let mut out = vec![
        ("success", json_answer(200, &shown)),
        ("created", json_answer(201, &shown)),
        ("a list", json_answer(200, &json!([shown]))),
        ("hydra", json_answer(200, &json!({"hydra:member": [shown], "hydra:totalItems": 1}))),
        ("a file", answer(200, "application/pdf", make_pdf("canari", &[FILE_TEXT], 3_000))),
        (
            "a regularisation",
            json_answer(
                200,
                &json!({
                    "id": 3, "status": "IN_PROGRESS", "content": payload()["content"],
                    "regularizationObjects": [{"id": 1, "type": "X", "observation": recognisable().join(" puis "), "unknown": all}],
                }),
            ),
        ),
        (
            "a payment",
            json_answer(
                201,
                &json!({"id": 3, "status": "PAYMENT_PENDING", "orderNum": "A1", "code": 402, "detail": all}),
            ),
        ),
        (
            "a balance",
            json_answer(
                200,
                &json!({"id": all, "customerBalance": all, "status": recognisable().join(" puis ")}),
            ),
        ),
        ("a redirect", with(302, all.clone())),
        (
            "cut",
            Step::Write(
                format!(
                    "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n{}",
                    json!({"id": 12, "message": all})
                )
                .into_bytes(),
            ),
        ),
        ("not HTTP", Step::Write(all.clone().into_bytes())),
        ("a bad head", Step::Write(format!("HTTP/1.1 200 OK\r\nX {JWT}\r\n\r\n").into_bytes())),
        ("unreadable", answer(200, "application/json", format!("{{\"id\":\"{}\", {all}", NIRS[0]))),
    ];
    for status in [400, 401, 404, 503] {
        out.extend([
            ("envelope", with(status, json!({"code": "400", "error_code": all, "error_id": all, "message": all, "violations": violations}).to_string())),
            ("lines", with(status, json!({"message": echoed().iter().map(|canary| format!("content.a: {canary} faux\n")).collect::<String>()}).to_string())),
            ("hydra error", with(status, json!({"hydra:title": all, "hydra:description": all, "violations": [{"message": all}]}).to_string())),
            ("problem", with(status, json!({"title": all, "detail": all, "error_code": 2_690_549_588_159u64}).to_string())),
            ("text", with(status, all.clone())),
            ("html", with(status, format!("<html><title>{}</title>{all}</html>", NIRS[2]))),
        ]);
    }
    // Each alone and at the start: nothing in front that could hide it from a rule, nothing cut off behind.
    for canary in echoed() {
        out.push((
            "one sentence",
            answer(400, "application/json", json!({"message": canary, "error_code": canary}).to_string()),
        ));
        out.push(("one text", answer(400, "text/plain", canary.clone())));
    }
    let data = pdf_base64();
    for canary in [PASSWORD, TOKEN, NIRS[0], NIRS[2], IBANS[0], IBANS[1], EMAILS[0], JWT, &data] {
        for key in ["id", "size", "year", "carts", "regularizationObjects", "customerBalance", "hydra:member"]
        {
            let text = format!("expected {canary}");
            for value in [json!(text), json!({"expected ": canary})] {
                let body = json!({"id": 1, "status": "PAID", key: value}).to_string();
                out.push(("a decoding error", answer(200, "application/json", body)));
            }
        }
    }
    out
}

#[tokio::test]
async fn nothing_secret_comes_out() {
    // `log` records of hyper, reqwest and rustls become events too.
    let trace = Trace::start();
    let _ = tracing_log::LogTracer::init();
    log::trace!(target: "hyper::canary", "the capture works for log records");
    tracing::trace!("the capture works for events");
    let captured = Captured::default();

    for (name, step) in answers() {
        let quick_one = name.starts_with("one") || name.starts_with("a decoding");
        for in_log_in in [false, true] {
            if in_log_in && name.starts_with("a decoding") {
                continue;
            }
            // Before a log-in succeeded there is no token that the client could know.
            let step = if in_log_in { without_token(step.clone()) } else { step.clone() };
            let server = Server::raw(None, move |request| {
                if in_log_in {
                    vec![step.clone(), Step::Close].into()
                } else {
                    server_plan(&request.target, &step)
                }
            })
            .await;
            let world = World::new(&captured, &server.url());
            if in_log_in {
                world.note(&world.guichet.log_in().await);
                world.note(&world.guichet.formalities().create(with_file("canaries")).await);
            } else if quick_one {
                world.note(&world.guichet.formalities().get(12).await);
                world.note(&world.guichet.annual_accounts().get(12).await);
                world.note(&world.guichet.attachments().get(12).await);
                world.note(&world.guichet.payment().customer_balance().await);
                world.note(&world.guichet.regularization_requests().list().all().await);
                world.note(&world.guichet.formalities().create(with_file("canaries")).await);
            } else {
                world.everything().await;
            }
            check(&captured, &format!("{name}, in the log-in: {in_log_in}"));
            captured.0.lock().unwrap().clear();
        }
    }
    let text = trace.text();
    for heard in [
        "the capture works for log records",
        "the capture works for events",
        "mandataire::http",
        "hyper_util",
    ] {
        assert!(text.contains(heard), "{heard}");
    }
    let found = hits(&text);
    assert!(found.is_empty(), "the trace: {} hits\n{}", found.len(), found.join("\n"));
}

/// Types that people print while they look for a mistake.
#[test]
fn no_public_type_shows_them() {
    let captured = Captured::default();
    captured.shown(&Secret::new(CLIENT_SECRET));
    captured.debug(&Credentials::new(USERNAME, PASSWORD));
    captured.debug(&CclCredentials::new(CCL_LOGIN, CCL_PASSWORD));
    captured.debug(&with_file("x"));
    captured.debug(&NewFormality::from_json(payload()).unwrap().previous(payload()));
    captured.debug(&NewAnnualAccount::from_json(payload()).unwrap());
    let shown = shown_by_server();
    captured.debug(&serde_json::from_value::<Formality>(shown.clone()).unwrap());
    captured.debug(&serde_json::from_value::<AnnualAccount>(shown).unwrap());
    let all = sentence();
    let info = json!({"id": 7, "size": 3, "nomDocument": format!("carte {}.pdf", NIRS[2]), "documentBase64": pdf_base64(), "observations": all});
    captured.debug(&serde_json::from_value::<AttachmentInfo>(info.clone()).unwrap());
    captured.debug(&serde_json::from_value::<Cart>(json!({"id": 1, "unknown": all})).unwrap());
    captured
        .debug(&serde_json::from_value::<StatusHistory>(json!({"status": "PAID", "unknown": all})).unwrap());
    // Sentences are shown, masked: they are written for people.
    let said = recognisable().join(" puis ");
    captured.debug(
        &serde_json::from_value::<Payment>(json!({"code": all, "detail": said, "unknown": all})).unwrap(),
    );
    captured.debug(
        &serde_json::from_value::<Signature>(
            json!({"formality": {"content": all}, "annualAccount": all, "signedDocument": {"x": all}}),
        )
        .unwrap(),
    );
    let request = json!({"id": 1, "regularizationObjects": [{"observation": said, "fieldName": "content.a", "attachment": info}]});
    captured.debug(&serde_json::from_value::<RegularizationRequest>(request).unwrap());

    // Our own checks quote paths, never values.
    let mut wrong = payload();
    for key in [
        "typeFormalite",
        "typePersonne",
        "diffusionINSEE",
        "companyName",
        "indicateurEntreeSortieRegistre",
        "siren",
    ] {
        wrong[key] = json!(sentence());
    }
    wrong["content"]["natureCreation"] = json!(sentence());
    wrong["content"]["piecesJointes"] =
        json!([{"nomDocument": sentence(), "documentBase64": sentence(), "path": sentence()}]);
    let world = World::new(&captured, "http://127.0.0.1:1");
    let error =
        world.guichet.formalities().prepare_create(NewFormality::from_json(wrong).unwrap()).unwrap_err();
    assert_eq!(error.code(), code::INVALID_PAYLOAD);
    captured.error(&error);
    captured.error(&NewFormality::from_json(json!(sentence())).unwrap_err());
    captured.error(
        &mandataire::intent::Intent::from_json(&json!({"format": sentence()}).to_string()).unwrap_err(),
    );
    check(&captured, "public types");
}
