//! From the account to the payment; other profiles; where a client may file.

use super::*;

#[tokio::test]
async fn from_the_account_to_the_payment() {
    for account in [siret(magic::ORDINARY), nir()] {
        let (sandbox, urssaf) = start().await;
        let known = urssaf.comptes(&account).await.unwrap();
        assert_eq!((known.eligible, known.periodicity), (Some(true), Some(Periodicity::Monthly)));
        assert!(
            urssaf.mandats().register(&account).await.unwrap().answer().unwrap().is_null(),
            "an empty 200"
        );

        let registered = urssaf.mandats_sepa().register(&account, &bank()).await.unwrap();
        let rum = registered.result().unwrap().rum.unwrap();
        assert_eq!(registered.outcome().reference()["rum"], rum.as_str());
        let listed = urssaf.mandats_sepa().list(&account).await.unwrap();
        assert_eq!((listed.len(), listed[0].rum, listed[0].active), (1, Some(rum), Some(true)));

        let filing = filing(account);
        let estimate = urssaf.estimer(&filing).await.unwrap();
        assert_eq!(estimate.total, Some(Centimes::from(24_800)), "246 + 2");
        assert_eq!(estimate.contributions[0].rate.unwrap().to_string(), "12.3");
        assert_eq!(sandbox.ledger().count("urssaf.declarer"), 0);

        let intent = urssaf.prepare_declarer(&filing).unwrap();
        assert!(intent.summary().contains(&"total: 2000 EUR".to_owned()), "{intent}");
        let outcome = urssaf.submit(&intent).await.unwrap();
        let declaration = urssaf.declaration(&outcome).unwrap();
        assert_eq!(declaration.total, estimate.total);
        assert_eq!(
            declaration.reference.as_deref(),
            outcome.reference().get("reference").map(String::as_str)
        );

        let order = PaymentOrder::new(account, january(), bank().iban).amount(Centimes::from(24_800));
        let paid = urssaf.payer(&order).await.unwrap();
        assert_eq!(paid.result().unwrap().amount, Some(Centimes::from(24_800)));

        urssaf.mandats_sepa().revoke(&account, &rum).await.unwrap();
        assert_eq!(urssaf.mandats_sepa().list(&account).await.unwrap()[0].active, Some(false));
        urssaf.mandats().cancel(&account).await.unwrap();
        let refused = urssaf.mandats_sepa().list(&account).await.unwrap_err();
        assert_eq!(refused.server_codes(), ["ER_API_MANDAT_VERIFICATION"]);
        assert_eq!(log_ins(&sandbox), 1);
        assert!(sandbox.ledger().duplicates().is_empty());
        assert!(!format!("{:?}", sandbox.ledger().entries()).contains(NIR));
    }
}

#[tokio::test]
async fn neant_is_a_declaration_and_the_same_filing_is_sent_once() {
    let (sandbox, urssaf) = start().await;
    let account = siret(magic::QUARTERLY);
    urssaf.mandats().register(&account).await.unwrap();
    let filing = Filing::new(account, Period::quarter(2026, 1).unwrap(), Turnover::neant());
    let first = urssaf.declarer(&filing).await.unwrap();
    assert_eq!(first.result().unwrap().total, Some(Centimes::ZERO));
    let second = urssaf.declarer(&filing).await.unwrap();
    assert!(second.outcome().recorded() && second.result().is_none());
    assert_eq!(second.outcome().reference(), first.outcome().reference());
    let other = Filing { turnover: sales(1), ..filing.clone() };
    assert_eq!(urssaf.declarer(&other).await.unwrap_err().code(), "intent.key_conflict");
    assert_eq!(sent(&sandbox, "POST /declarer"), 1);
    urssaf.declarer(&other.revision(1)).await.unwrap();
    assert_eq!((sent(&sandbox, "POST /declarer"), sandbox.ledger().duplicates().len()), (2, 0));
}

#[tokio::test]
async fn an_intent_is_submitted_by_the_client_it_was_made_for() {
    let (sandbox, urssaf) = start().await;
    let account = siret(magic::ORDINARY);
    urssaf.mandats().register(&account).await.unwrap();
    let intent = urssaf.prepare_declarer(&filing(account)).unwrap();
    let moved = Intent::from_json(&intent.to_json().unwrap()).unwrap();
    let (other_sandbox, elsewhere) = start().await;
    assert_eq!(elsewhere.submit(&moved).await.unwrap_err().code(), "intent.foreign");
    let other_client = Urssaf::builder(Environment::sandbox(&sandbox.urssaf_url()).unwrap())
        .credentials("another", SECRET)
        .build()
        .unwrap();
    assert_eq!(other_client.submit(&moved).await.unwrap_err().code(), "intent.foreign");
    assert_eq!((other_sandbox.requests(), sent(&sandbox, "POST /declarer")), (0, 0));
    let journal = Arc::new(MemoryJournal::new());
    let twin = client_with(&sandbox, journal.clone(), SECRET);
    assert!(!twin.submit(&moved).await.unwrap().recorded());
    assert!(twin.submit(&intent).await.unwrap().recorded());
    assert_eq!(journal.find(Filter::default()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn other_profiles_are_played_and_spoken() {
    let mut text: Value = serde_json::from_str(&Profile::provisional().to_json()).unwrap();
    text["token"]["auth"] = json!("client_secret_basic");
    let operations = &mut text["operations"];
    operations["comptes.get"]["path"] = json!("/comptes/{id}");
    operations["comptes.get"]["request"] = json!({"account.id": {"in": "path", "at": "id"},
        "account.type": {"in": "query", "at": "type", "spelling": {"siret": "S", "nir": "N"}}});
    let declarer = &mut operations["declarer"];
    declarer["request"]["turnover.lines"] =
        json!({"in": "body", "at": "/ass/lignes", "as": "map", "value": {}});
    declarer["request"]["turnover.amount"]["as"] = json!("text");
    for name in ["period.start", "period.end"] {
        declarer["request"].as_object_mut().unwrap().remove(name);
    }
    declarer["request"]["period.code"] = json!({"in": "body", "at": "/codePeriode"});
    declarer["response"]["total"] = json!({"at": "/mts/mtdec", "as": "cents"});
    let profile = Profile::from_json(&text.to_string()).unwrap();
    let mut options = UrssafOptions::default();
    options.profile = profile.clone();
    let sandbox = Sandbox::builder().urssaf(options).start().await.unwrap();
    let urssaf = Urssaf::builder(Environment::sandbox(&sandbox.urssaf_url()).unwrap())
        .credentials("client-sandbox", SECRET)
        .profile(profile)
        .build()
        .unwrap();
    for account in [siret(magic::ORDINARY), nir()] {
        assert_eq!(urssaf.comptes(&account).await.unwrap().eligible, Some(true));
        urssaf.mandats().register(&account).await.unwrap();
        let intent = urssaf.prepare_declarer(&filing(account)).unwrap();
        assert_eq!(intent.preview()["ass"]["lignes"], json!({"VENTE": "2000"}));
        let outcome = urssaf.submit(&intent).await.unwrap();
        assert_eq!(outcome.answer().unwrap()["mts"]["mtdec"], 24_800);
        assert_eq!(urssaf.declaration(&outcome).unwrap().total, Some(Centimes::from(24_800)));
    }
    assert_eq!(sandbox.request_log().count(Administration::Urssaf, &route("GET /comptes/{id}")), 2);
}

#[test]
fn a_guess_is_refused_outside_loopback_and_a_journal_must_be_named() {
    let build = |environment: Environment| {
        Urssaf::builder(environment)
            .credentials("id", "secret")
            .profile(Profile::provisional())
            .journal(Arc::new(MemoryJournal::new()))
            .build()
            .unwrap_err()
    };
    for environment in [Environment::Production, Environment::Test] {
        assert_eq!(build(environment).code(), "config.provisional_profile");
    }
    assert!(Environment::sandbox("https://api.urssaf.fr").is_err());
    let bare = Urssaf::builder(Environment::Production).credentials("id", "secret").build().unwrap_err();
    assert!(bare.message().contains("profile"), "{bare}");
    let here = || Urssaf::builder(Environment::sandbox("http://127.0.0.1:9").unwrap());
    assert_eq!(here().build().unwrap_err().code(), "config.invalid");
    assert_eq!(here().credentials("id", Secret::new("")).build().unwrap_err().code(), "config.invalid");
    assert!(here().credentials("id", "secret").build().is_ok());
}

#[tokio::test]
async fn the_openapi_document_shows_the_nine_operations() {
    let (sandbox, _) = start().await;
    let document = sandbox.openapi();
    let paths = document["paths"].as_object().unwrap();
    let count = |path: &String, item: &Value| {
        if path.starts_with("/urssaf") { item.as_object().unwrap().len() } else { 0 }
    };
    assert_eq!(paths.iter().map(|(path, item)| count(path, item)).sum::<usize>(), 10, "nine, and the token");
    let declarer = &document["paths"][format!("/urssaf{BASE}/declarer")]["post"];
    assert!(declarer["summary"].as_str().unwrap().starts_with("API050"));
    let schema = declarer["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str().unwrap();
    assert!(document["components"]["schemas"][schema.rsplit('/').next().unwrap()].is_object());
}

#[test]
fn a_stated_profile_opens_the_real_servers_to_a_client_with_a_journal() {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.remove("certainty");
                map.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut text: Value = serde_json::from_str(&Profile::provisional().to_json()).unwrap();
    strip(&mut text);
    text["provisional"] = json!(false);
    let stated = Profile::from_json(&text.to_string()).unwrap();
    let builder = |environment: Environment| {
        Urssaf::builder(environment).credentials("id", "secret").profile(stated.clone())
    };
    for (environment, name) in
        [(Environment::Production, "urssaf:production"), (Environment::Test, "urssaf:test")]
    {
        let without = builder(environment.clone()).build().unwrap_err();
        assert!(without.message().contains("journal"), "{without}");
        let client = builder(environment).journal(Arc::new(MemoryJournal::new())).build().unwrap();
        assert_eq!(client.environment(), name);
        let intent = client.prepare_declarer(&filing(siret(magic::ORDINARY))).unwrap();
        assert_eq!(intent.environment(), name);
    }
}
