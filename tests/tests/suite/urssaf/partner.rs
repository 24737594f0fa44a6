//! The nine operations with a partner's own profile as with the provisional one: the bytes on the wire, then the whole story.

use super::*;
use crate::openapi::decided;
use mandataire::ident::Rum;

fn profile(name: &Value) -> Profile {
    match name.as_str().unwrap() {
        "provisional" => Profile::provisional(),
        "sister-style" => decided(),
        other => panic!("no profile {other}"),
    }
}

fn get<T: serde::de::DeserializeOwned>(input: &Value, key: &str) -> T {
    serde_json::from_value(input[key].clone()).unwrap_or_else(|error| panic!("{key}: {error}"))
}

/// One call, against a server that takes everything and keeps what it got.
async fn sent_by(input: &Value) -> Value {
    let server = wiremock::MockServer::start().await;
    let token = json!({"access_token": "t", "token_type": "Bearer", "expires_in": 3600});
    wiremock::Mock::given(wiremock::matchers::path("/api/oauth/v1/token"))
        .respond_with(wiremock::ResponseTemplate::new(200).set_body_json(token))
        .mount(&server)
        .await;
    wiremock::Mock::given(wiremock::matchers::any())
        .respond_with(wiremock::ResponseTemplate::new(200).set_body_json(json!({})))
        .mount(&server)
        .await;
    let urssaf = Urssaf::builder(Environment::sandbox(&server.uri()).unwrap())
        .credentials("client-sandbox", SECRET)
        .journal(Arc::new(MemoryJournal::new()))
        .http(settings())
        .profile(profile(&input["profile"]))
        .build()
        .unwrap();
    let account: AccountId = get(input, "account");
    let extra: Extra = serde_json::from_value(input["extra"].clone()).unwrap_or_default();
    let filing = || {
        let mut filing = Filing::new(account, get(input, "period"), get(input, "turnover"));
        filing.from = get(input, "from");
        filing
    };
    let intent = match input["call"].as_str().unwrap() {
        // What an empty answer means to a read is another test's matter.
        "comptes.get" => {
            let _ = urssaf.comptes(&account).await;
            None
        }
        "estimer" => {
            let _ = urssaf.estimer(&filing()).await;
            None
        }
        "mandats_sepa.list" => {
            let _ = urssaf.mandats_sepa().list(&account).await;
            None
        }
        "mandats.register" => Some(urssaf.mandats().prepare_register(&account, &extra)),
        "mandats.cancel" => Some(urssaf.mandats().prepare_cancel(&account, &extra)),
        "declarer" => Some(urssaf.prepare_declarer(&filing())),
        "payer" => {
            let order = PaymentOrder::new(account, get(input, "period"), get(input, "iban"));
            Some(urssaf.prepare_payer(&order.amount(get(input, "amount"))))
        }
        "mandats_sepa.register" => {
            let bank = BankDetails::new(get(input, "iban")).bic(get(input, "bic"));
            Some(
                urssaf
                    .mandats_sepa()
                    .prepare_register(&account, &bank.holder(get::<String>(input, "holder"))),
            )
        }
        "mandats_sepa.revoke" => {
            Some(urssaf.mandats_sepa().prepare_revoke(&account, &get::<Rum>(input, "rum")))
        }
        other => panic!("no call {other}"),
    };
    if let Some(intent) = intent {
        urssaf.submit(&intent.unwrap()).await.unwrap();
    }
    let requests = server.received_requests().await.unwrap();
    let [_, request] = &requests[..] else { panic!("a log-in and one request, got {}", requests.len()) };
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let body = if request.body.is_empty() { Value::Null } else { request.body_json().unwrap() };
    json!({"method": request.method.as_str(), "target": format!("{}{query}", request.url.path()), "body": body})
}

#[test]
fn wire_vectors() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    run_vectors("urssaf_wire", |_, input| runtime.block_on(sent_by(input)));
}

#[tokio::test]
async fn the_sandbox_plays_the_partners_profile_and_the_nine_operations_run() {
    let mut options = UrssafOptions::default();
    options.profile = decided();
    let sandbox = Sandbox::builder().urssaf(options).start().await.unwrap();
    let urssaf = Urssaf::builder(Environment::sandbox(&sandbox.urssaf_url()).unwrap())
        .credentials("client-sandbox", SECRET)
        .journal(Arc::new(MemoryJournal::new()))
        .http(settings())
        .clock(sandbox.clock().for_clients())
        .profile(decided())
        .build()
        .unwrap();
    let account = siret(magic::ORDINARY);
    let known = urssaf.comptes(&account).await.unwrap();
    assert_eq!((known.eligible, known.periodicity), (Some(true), Some(Periodicity::Monthly)));
    let birth = Extra::new().with("dateNaissance", "1980-02-29");
    // The document requires a birth date: without one nothing leaves.
    let forgotten = urssaf.mandats().register(&account).await.unwrap_err();
    assert_eq!(forgotten.issues()[0].path, "extra.dateNaissance");
    let mandate = urssaf.mandats().prepare_register(&account, &birth).unwrap();
    urssaf.submit(&mandate).await.unwrap();
    let registered = urssaf.mandats_sepa().register(&account, &bank()).await.unwrap();
    let rum = registered.result().unwrap().rum.unwrap();
    assert_eq!(urssaf.mandats_sepa().list(&account).await.unwrap()[0].rum, Some(rum));
    let filing = filing(account);
    let estimate = urssaf.estimer(&filing).await.unwrap();
    assert_eq!(estimate.total, Some(Centimes::from(24_800)));
    let declared = urssaf.declarer(&filing).await.unwrap();
    assert_eq!(declared.result().unwrap().total, estimate.total);
    assert!(declared.result().unwrap().reference.is_some() && declared.result().unwrap().due_date.is_some());
    let order = PaymentOrder::new(account, january(), bank().iban).amount(Centimes::from(24_800));
    assert_eq!(urssaf.payer(&order).await.unwrap().result().unwrap().amount, Some(Centimes::from(24_800)));
    urssaf.mandats_sepa().revoke(&account, &rum).await.unwrap();
    urssaf.submit(&urssaf.mandats().prepare_cancel(&account, &birth).unwrap()).await.unwrap();
    assert!(sandbox.ledger().duplicates().is_empty());
    assert_eq!(sandbox.ledger().count("urssaf.declarer"), 1);
}

#[tokio::test]
async fn a_period_that_is_not_to_be_declared_is_refused_and_a_strange_amount_is_told() {
    use mandataire::urssaf::calendar::{Declarant, Frequency};
    let (sandbox, urssaf) = start().await;
    let today = sandbox.clock().for_clients().today();
    let account = siret(magic::ORDINARY);
    let known = urssaf.comptes(&account).await.unwrap();
    assert_eq!(known.periodicity.unwrap().frequency(), Some(Frequency::Monthly));
    let declarant = Declarant::new(jiff::civil::date(2020, 1, 6), Frequency::Monthly);
    let running = Frequency::Monthly.period_of(today).unwrap();
    let of = |period| Filing::new(account, period, sales(10));
    let refused = urssaf.prepare_declarer_for(&of(running), &declarant).unwrap_err();
    assert_eq!(refused.issues()[0].code, "urssaf.period.not_over");
    let quarter = Frequency::Quarterly.period_of(jiff::civil::date(2026, 1, 1)).unwrap();
    let refused = urssaf.prepare_declarer_for(&of(quarter), &declarant).unwrap_err();
    assert_eq!(refused.issues()[0].code, "urssaf.period.periodicity");
    let late = urssaf.prepare_declarer_for(&of(Period::month(2024, 5).unwrap()), &declarant).unwrap();
    assert_eq!(late.warnings()[0].code, "urssaf.period.overdue");
    // A first declaration begins when the activity did.
    let newcomer = Declarant::new(jiff::civil::date(2026, 1, 15), Frequency::Monthly);
    let first = &newcomer.obligations(today).unwrap()[0];
    urssaf.mandats().register(&account).await.unwrap();
    let filing_of_first = of(first.period).from(first.from);
    let intent = urssaf.prepare_declarer(&filing_of_first).unwrap();
    assert!(intent.summary().contains(&"period: 2026-04 (2026-01-15 to 2026-04-30)".to_owned()), "{intent}");
    urssaf.submit(&intent).await.unwrap();
    let after = urssaf.prepare_declarer(&of(january()).from(jiff::civil::date(2026, 2, 1)));
    assert_eq!(after.unwrap_err().code(), "urssaf.period.from");
    // Centimes where euros are meant: told, and the body stays what was asked for.
    let much = Filing::new(account, january(), sales(250_000));
    let intent = urssaf.prepare_declarer(&much).unwrap();
    assert_eq!(intent.warnings()[0].code, "urssaf.turnover.implausible");
    assert!(urssaf.prepare_declarer(&filing(account)).unwrap().warnings().is_empty());
    assert_eq!(sent(&sandbox, "POST /declarer"), 1);
}
