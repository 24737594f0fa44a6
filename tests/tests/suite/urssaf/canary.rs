//! Nothing personal and no secret is ever shown.

use super::*;

/// Everything the library shows of itself, of a journal and of the wire, searched for what must not be there.
#[tokio::test]
async fn nothing_personal_and_no_secret_is_ever_shown() {
    use std::fmt::Write as _;

    let trace = crate::trace::Trace::start();
    let mut out = String::new();
    let (sandbox, _) = start().await;
    let journal = Arc::new(MemoryJournal::new());
    let urssaf = client_with(&sandbox, journal.clone(), SECRET);
    urssaf.mandats().register(&nir()).await.unwrap();
    let filed = urssaf.mandats_sepa().register(&nir(), &bank()).await.unwrap();
    let _ = write!(out, "{filed:?} {:?}", urssaf.mandats_sepa().list(&nir()).await.unwrap());
    let declared = urssaf.declarer(&filing(nir())).await.unwrap();
    let order = PaymentOrder::new(nir(), january(), bank().iban);
    let intents = [
        urssaf.prepare_declarer(&filing(nir())).unwrap(),
        urssaf.prepare_payer(&order).unwrap(),
        urssaf.mandats_sepa().prepare_register(&nir(), &bank()).unwrap(),
        urssaf.mandats().prepare_cancel(&nir(), &Extra::new().with("nom", "CANARI")).err().map_or_else(
            || panic!("no place for it"),
            |error| {
                let _ = write!(out, "{error:?} {error}");
                urssaf.mandats().prepare_cancel(&nir(), &Extra::new()).unwrap()
            },
        ),
    ];
    let _ = write!(out, "{intents:?} {declared:?} {:?} {order:?} {:?}", filing(nir()), bank());
    for intent in &intents {
        let _ = write!(out, "{intent} {:?} {:?}", intent.reference(), intent.summary());
    }
    let token = json!({"access_token": "token-canary-0123", "expires_in": 3600});
    sandbox.clock().advance(Duration::from_secs(3_600));
    let log_in = Matcher::urssaf("POST /api/oauth/v1/token");
    sandbox.inject(Fault::new(log_in, FaultKind::Refuse { status: 200, body: token }).times(2));
    let leak = json!([{"code": "X", "message": format!("NIR {NIR}"), "description": IBAN}]);
    let refused = urssaf.comptes(&nir()).await.unwrap_err();
    strike(&sandbox, "POST /payer", FaultKind::Refuse { status: 400, body: leak });
    let leaked = urssaf.payer(&order).await.unwrap_err();
    strike(&sandbox, "POST /payer", FaultKind::DropAfterCommit);
    let unknown = urssaf.payer(&order).await.unwrap_err();
    for error in [refused, leaked, unknown] {
        let _ = write!(out, "{error} {error:?} {}", error.to_json());
    }
    let entries = journal.find(Filter::default()).await.unwrap();
    assert_eq!(entries.len(), 5, "one of each, and a payment refused");
    let _ = write!(out, "{entries:?} {} {urssaf:?}", serde_json::to_string(&entries).unwrap());
    let _ = write!(out, "{:?} {:?}", sandbox.ledger().entries(), sandbox.request_log().records());
    let (shown, traced) = (out, trace.text());
    assert!(traced.contains("urssaf.declarer"), "the trace is on");
    for canary in [NIR, "30006000011234567890", "CANARI", "token-canary", SECRET, "2951099126111"] {
        assert!(!shown.contains(canary), "{canary} in {shown}");
        assert!(!traced.contains(canary), "{canary} in the trace: {traced}");
    }
}
