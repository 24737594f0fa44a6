//! What the tests of the Guichet Unique share: a world on the sandbox, a scripted server, payloads.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::{Builder, Deposit, Environment, Guichet, NewAnnualAccount, NewFormality, Status};
use mandataire::http::HttpSettings;
use mandataire::journal::{Journal, MemoryJournal};
use mandataire::sandbox::pdf::make_pdf;
use mandataire::sandbox::signer::TestSigner;
use mandataire::sandbox::{Administration, GuichetOptions, Sandbox, VirtualClock};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// The repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file of the repository with one of these extensions, what is built or installed left out.
pub(crate) fn files(extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut left = vec![root()];
    while let Some(folder) = left.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = entry.file_name().into_string().unwrap_or_default();
            if entry.file_type().unwrap().is_dir() {
                let foreign = ["target", "node_modules", "venv", "build", "dist"].contains(&name.as_str());
                if !foreign && !name.starts_with('.') {
                    left.push(entry.path());
                }
            } else if extensions.iter().any(|extension| name.ends_with(extension)) {
                found.push(entry.path());
            }
        }
    }
    found
}

/// Short pauses: nothing here waits for a real server.
fn http() -> HttpSettings {
    let mut http = HttpSettings::default();
    http.backoff = Duration::from_millis(2);
    http.max_backoff = Duration::from_millis(5);
    http
}

/// A sandbox, a client on its clock, and who signs.
pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) guichet: Guichet,
    pub(crate) journal: Arc<dyn Journal>,
    pub(crate) signer: TestSigner,
}

impl World {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut GuichetOptions)) -> Self {
        Self::build(change, |builder| builder).await
    }

    pub(crate) async fn build(
        change: impl FnOnce(&mut GuichetOptions),
        client: impl FnOnce(Builder) -> Builder,
    ) -> Self {
        let mut options = GuichetOptions::default();
        options.lag = Duration::from_millis(2);
        change(&mut options);
        let sandbox = Sandbox::builder().guichet(options).start().await.unwrap();
        let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
        let builder = Guichet::builder(Environment::sandbox(&sandbox.guichet_url()).unwrap())
            .credentials("mandataire@example.test", "sandbox-password")
            .ccl("ccl-sandbox", "ccl-password")
            .http(http())
            .journal(Arc::clone(&journal))
            .clock(sandbox.clock().for_clients());
        let signer = TestSigner::new().unwrap().with_clock(sandbox.clock().for_clients());
        Self { guichet: client(builder).build().unwrap(), sandbox, journal, signer }
    }

    /// How often a route was called.
    pub(crate) fn calls(&self, route: &str) -> u64 {
        self.sandbox.request_log().count(Administration::Guichet, route)
    }

    /// How often an effect was committed.
    pub(crate) fn effects(&self, operation: &str) -> usize {
        self.sandbox.ledger().count(operation)
    }

    /// A creation, ready to be signed.
    pub(crate) async fn to_sign(&self, reference: &str) -> Deposit {
        let filed = self.guichet.formalities().create(creation(reference)).await.unwrap();
        let deposit = Deposit::Formality(filed.id);
        assert_eq!(self.guichet.follow(deposit).await.unwrap().status, Status::SignaturePending);
        deposit
    }

    /// A creation, signed, to be paid.
    pub(crate) async fn to_pay(&self, reference: &str) -> Deposit {
        let deposit = self.to_sign(reference).await;
        self.guichet.sign(deposit, None).await.unwrap();
        self.reach(deposit, Status::PaymentPending).await;
        deposit
    }

    /// A creation, with its validators.
    pub(crate) async fn filed(&self, reference: &str) -> Deposit {
        let deposit = self.to_pay(reference).await;
        self.guichet.pay(deposit).await.unwrap();
        self.reach(deposit, Status::ValidationPending).await;
        deposit
    }

    /// Annual accounts, signed, paid, with their validators.
    pub(crate) async fn accounts_filed(&self, reference: &str) -> Deposit {
        let filed = self.guichet.annual_accounts().create(annual_accounts(reference)).await.unwrap();
        let deposit = Deposit::AnnualAccount(filed.id);
        self.guichet.follow(deposit).await.unwrap();
        self.guichet.sign(deposit, Some(&self.signer)).await.unwrap();
        self.reach(deposit, Status::PaymentPending).await;
        self.guichet.pay(deposit).await.unwrap();
        self.reach(deposit, Status::ValidationPending).await;
        deposit
    }

    pub(crate) async fn reach(&self, deposit: Deposit, status: Status) {
        self.guichet.follow_until(deposit, |at| at.status == status, |_| {}).await.unwrap();
    }
}

/// A server that answers what a test says, for what exactly goes on the wire.
pub(crate) struct Wire {
    pub(crate) server: MockServer,
    pub(crate) guichet: Guichet,
    pub(crate) clock: VirtualClock,
}

pub(crate) const PORTAL_PASSWORD: &str = "the portal's password";

impl Wire {
    pub(crate) async fn start() -> Self {
        let server = MockServer::start().await;
        let token = ResponseTemplate::new(200).set_body_json(json!({ "token": "a.b.c" }));
        Mock::given(method("POST")).and(path("/api/user/login/sso")).respond_with(token).mount(&server).await;
        let clock = VirtualClock::default();
        let guichet = Guichet::builder(Environment::sandbox(&server.uri()).unwrap())
            .credentials("portal", PORTAL_PASSWORD)
            .ccl("customer", "the customer account's password")
            .http(http())
            .clock(clock.for_clients())
            .build()
            .unwrap();
        Self { server, guichet, clock }
    }

    pub(crate) async fn on(&self, verb: &str, at: &str, answer: ResponseTemplate) {
        Mock::given(method(verb)).and(path(at)).respond_with(answer).mount(&self.server).await;
    }

    pub(crate) async fn json(&self, verb: &str, at: &str, status: u16, body: Value) {
        self.on(verb, at, ResponseTemplate::new(status).set_body_json(body)).await;
    }

    /// What was sent, log-ins left out.
    pub(crate) async fn sent(&self) -> Vec<Request> {
        let all = self.server.received_requests().await.unwrap();
        all.into_iter().filter(|one| one.url.path() != "/api/user/login/sso").collect()
    }

    /// `GET /api/formalities?page=1`, decoded.
    pub(crate) async fn lines(&self) -> Vec<String> {
        let line = |one: &Request| {
            let query = one.url.query().map(|query| format!("?{query}")).unwrap_or_default();
            let target = format!("{}{query}", one.url.path()).replace("%5B", "[").replace("%5D", "]");
            format!("{} {target}", one.method)
        };
        self.sent().await.iter().map(line).collect()
    }

    /// The body of the last request to this path.
    pub(crate) async fn body(&self, at: &str) -> Value {
        let sent = self.server.received_requests().await.unwrap();
        let last = sent.iter().rev().find(|one| one.url.path() == at && one.method != "GET").unwrap();
        serde_json::from_slice(&last.body).unwrap()
    }
}

fn demo(name: &str) -> Value {
    let path = root().join("examples/rust/demo/data").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The demo's creation of a SAS, as JSON.
pub(crate) fn creation_json() -> Value {
    demo("creation.json")
}

/// A creation that passes every check.
pub(crate) fn creation(reference: &str) -> NewFormality {
    NewFormality::from_json(creation_json())
        .unwrap()
        .reference(reference)
        .attach(pdf("statuts.pdf", "PJ_01").at(".personneMorale.identite.statuts[0]"))
}

/// A creation with other words in its envelope.
pub(crate) fn creation_with(reference: &str, changes: Value) -> NewFormality {
    let mut payload = creation_json();
    let Value::Object(changes) = changes else { panic!("an object") };
    payload.as_object_mut().unwrap().extend(changes);
    NewFormality::from_json(payload).unwrap().reference(reference)
}

/// A cessation as the specification needs it: no address (trap T45).
pub(crate) fn cessation_json() -> Value {
    json!({
        "companyName": "ATELIER DES TILLEULS",
        "typeFormalite": "R",
        "typePersonne": "M",
        "content": {
            "natureCreation": { "formeJuridique": "5710", "societeEtrangere": false },
            "evenementCessation": "41M",
            "natureCessation": "1",
            "personneMorale": {
                "identite": {
                    "entreprise": {
                        "siren": "732829320", "denomination": "ATELIER DES TILLEULS", "formeJuridique": "5710"
                    }
                },
                "detailCessationEntreprise": { "dateRadiation": "2026-11-02" }
            }
        }
    })
}

pub(crate) fn cessation(reference: &str) -> NewFormality {
    NewFormality::from_json(cessation_json()).unwrap().reference(reference)
}

/// A modification and the state it starts from.
pub(crate) fn modification(reference: &str) -> NewFormality {
    let state = json!({
        "natureCreation": { "formeJuridique": "5710", "societeEtrangere": false },
        "personneMorale": {
            "identite": {
                "entreprise": {
                    "siren": "732829320", "denomination": "ATELIER DES TILLEULS", "formeJuridique": "5710"
                },
                "description": { "objet": "Vente de livres" }
            },
            "etablissementPrincipal": {
                "descriptionEtablissement": { "rolePourEntreprise": "2", "siret": "73282932000074" }
            }
        }
    });
    let mut content = state.clone();
    content["personneMorale"]["identite"]["description"] = json!({ "objet": "Vente et reliure de livres", "is12MTriggered": true, "dateEffet12M": "2026-11-02" });
    let payload = json!({
        "companyName": "ATELIER DES TILLEULS", "typeFormalite": "M", "typePersonne": "M", "content": content,
    });
    NewFormality::from_json(payload).unwrap().previous(state).reference(reference)
}

/// The specification's own example of annual accounts (§4.1), its two files in place.
pub(crate) fn annual_accounts(reference: &str) -> NewAnnualAccount {
    let mut example = annual_accounts_json();
    example["content"]["piecesJointes"] = json!([]);
    NewAnnualAccount::from_json(example)
        .unwrap()
        .attach(pdf("sample1.pdf", "PJ_102").sous_type("PJCA0001"))
        .attach(pdf("sample2.pdf", "PJ_103").sous_type("PJCA0002"))
        .reference(reference)
}

/// The same as JSON, `{{sample1}}` and `{{sample2}}` in their places.
pub(crate) fn annual_accounts_json() -> Value {
    demo("annual-accounts.json")
}

/// A small PDF that differs with its name.
pub(crate) fn pdf(name: &str, type_document: &str) -> Attachment {
    Attachment::from_bytes(make_pdf(name, &["Un document."], 2_000), type_document).name(name)
}
