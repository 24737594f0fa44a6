//! Urssaf: the client against the sandbox, and the shared vectors.

mod answers;
mod canary;
mod doubt;
mod partner;
mod reads;
mod story;

use std::sync::Arc;
use std::time::Duration;

use mandataire::http::HttpSettings;
use mandataire::ident::{Bic, Iban, Nir, Siret};
use mandataire::intent::{Intent, Verdict};
use mandataire::journal::{Decision, Filter, Journal, MemoryJournal, State};
use mandataire::money::{Centimes, Euros};
use mandataire::sandbox::urssaf::{ErrorShape, SecondDeclaration, Window, magic};
use mandataire::sandbox::{Administration, Fault, FaultKind, Matcher, Sandbox, UrssafOptions};
use mandataire::urssaf::{
    AccountId, BankDetails, Category, Environment, Extra, Filing, PaymentOrder, Period, Periodicity, Profile,
    Turnover, Urssaf, read_error,
};
use mandataire::{Error, ErrorKind, Secret};
use mandataire_tests::run_vectors;
use serde_json::{Value, json};

const BASE: &str = "/tiersdecl/v1/provisoire";
const NIR: &str = "295109912611193";
const IBAN: &str = "FR7630006000011234567890189";
const SECRET: &str = "client-secret-sandbox";

fn settings() -> HttpSettings {
    let mut settings = HttpSettings::default();
    settings.deadline = Duration::from_secs(5);
    settings.stall = Duration::from_millis(800);
    settings.backoff = Duration::from_millis(1);
    settings
}

fn client_with(sandbox: &Sandbox, journal: Arc<dyn Journal>, secret: &str) -> Urssaf {
    Urssaf::builder(Environment::sandbox(&sandbox.urssaf_url()).unwrap())
        .credentials("client-sandbox", secret)
        .journal(journal)
        .http(settings())
        .clock(sandbox.clock().for_clients())
        .build()
        .unwrap()
}

async fn start() -> (Sandbox, Urssaf) {
    start_with(UrssafOptions::default()).await
}

async fn start_with(options: UrssafOptions) -> (Sandbox, Urssaf) {
    let sandbox = Sandbox::builder().urssaf(options).start().await.unwrap();
    let client = client_with(&sandbox, Arc::new(MemoryJournal::new()), SECRET);
    (sandbox, client)
}

fn siret(text: &str) -> AccountId {
    Siret::parse(text).unwrap().into()
}

fn nir() -> AccountId {
    Nir::parse(NIR).unwrap().into()
}

fn january() -> Period {
    Period::month(2026, 1).unwrap()
}

fn sales(euros: u32) -> Turnover {
    Turnover::of([(Category::Vente, Euros::from(euros))]).unwrap()
}

fn filing(account: AccountId) -> Filing {
    Filing::new(account, january(), sales(2_000))
}

fn bank() -> BankDetails {
    BankDetails::new(Iban::parse(IBAN).unwrap()).bic(Bic::parse("AGRIFRPP").unwrap()).holder("MARIE CANARI")
}

fn route(call: &str) -> String {
    let (method, path) = call.split_once(' ').unwrap();
    format!("{method} {BASE}{path}")
}

fn sent(sandbox: &Sandbox, call: &str) -> u64 {
    sandbox.request_log().count(Administration::Urssaf, &route(call))
}

fn log_ins(sandbox: &Sandbox) -> u64 {
    sandbox.request_log().count(Administration::Urssaf, "POST /api/oauth/v1/token")
}

fn strike(sandbox: &Sandbox, call: &str, kind: FaultKind) {
    sandbox.inject(Fault::new(Matcher::urssaf(route(call)), kind));
}
