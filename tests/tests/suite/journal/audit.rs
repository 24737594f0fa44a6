//! What was filed, for those who ask later.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mandataire::clock::Clock;
use mandataire::ident::{Iban, Nir};
use mandataire::journal::{Filter, Journal, KEPT, MemoryJournal, audit, purge_old, to_json_lines};
use mandataire::money::Euros;
use mandataire::sandbox::Sandbox;
use mandataire::urssaf::{AccountId, Category, Environment, Filing, PaymentOrder, Period, Turnover, Urssaf};

/// Nobody's: made for the tests.
const NIR: &str = "295109912611193";
const IBAN: &str = "FR1420041010050500013M02606";

#[tokio::test]
async fn what_was_filed_can_be_shown_for_six_months_and_shows_nobody() {
    let sandbox = Sandbox::start().await.unwrap();
    let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
    let now = Arc::new(Mutex::new("2026-01-31T10:00:00Z".parse::<Timestamp>().unwrap()));
    let clock = Clock::from_fn({
        let now = Arc::clone(&now);
        move || *now.lock().unwrap()
    });
    let urssaf = Urssaf::builder(Environment::sandbox(&sandbox.urssaf_url()).unwrap())
        .credentials("client-sandbox", "client-secret-sandbox")
        .journal(Arc::clone(&journal))
        .clock(clock.clone())
        .build()
        .unwrap();
    let account = AccountId::from(Nir::parse(NIR).unwrap());
    urssaf.mandats().register(&account).await.unwrap();
    let turnover = Turnover::of([(Category::Vente, Euros::from(4_242))]).unwrap();
    let filing = Filing::new(account, Period::month(2026, 1).unwrap(), turnover);
    let intent = urssaf.prepare_declarer(&filing).unwrap();
    urssaf.submit(&intent).await.unwrap();
    let order = PaymentOrder::new(account, Period::month(2026, 1).unwrap(), Iban::parse(IBAN).unwrap());
    // No SEPA mandate: refused, and kept as such.
    let _ = urssaf.payer(&order).await;

    let records = audit(&*journal, Filter::default()).await.unwrap();
    let text = to_json_lines(&records);
    assert_eq!(text.lines().count(), 3);
    let line: serde_json::Value = serde_json::from_str(text.lines().nth(1).unwrap()).unwrap();
    assert_eq!(line["operation"], "urssaf.declarer");
    assert_eq!(line["state"], "accepted");
    assert_eq!(line["digest"], intent.digest());
    assert_eq!(line["sentAt"], "2026-01-31T10:00:00Z");
    for secret in [NIR, "2951099126111", IBAN, "4242", "client-secret-sandbox"] {
        assert!(!text.contains(secret), "{text}");
    }

    let pass = |time: SignedDuration| *now.lock().unwrap() += time;
    pass(KEPT);
    assert_eq!(purge_old(&*journal, &clock).await.unwrap(), 0);
    pass(SignedDuration::try_from(Duration::from_secs(1)).unwrap());
    assert_eq!(purge_old(&*journal, &clock).await.unwrap(), 3);
    assert!(audit(&*journal, Filter::default()).await.unwrap().is_empty());
}
