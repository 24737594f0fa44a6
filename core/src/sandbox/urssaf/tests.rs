//! The Urssaf side, seen from a plain HTTP client.

use std::time::Duration;

use serde_json::{Value, json};

use super::magic;
use crate::sandbox::Sandbox;
use crate::sandbox::testing::{http, send};

const API: &str = "/tiersdecl/v1/provisoire";

async fn token(sandbox: &Sandbox, form: &str) -> (u16, Value) {
    let request = http()
        .post(format!("{}/api/oauth/v1/token", sandbox.urssaf_url()))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form.to_owned());
    send(request, None).await
}

const FORM: &str = "grant_type=client_credentials&client_id=client-sandbox&client_secret=client-secret-sandbox\
                    &scope=tiersdecl.provisoire";

async fn bearer(sandbox: &Sandbox) -> String {
    let (status, body) = token(sandbox, FORM).await;
    assert_eq!((status, &body["token_type"], &body["expires_in"]), (200, &json!("Bearer"), &json!(3600)));
    format!("Bearer {}", body["access_token"].as_str().expect("a token"))
}

#[tokio::test]
async fn log_ins_are_checked_and_tokens_expire_on_the_virtual_clock() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for (form, status, error) in [
        (FORM.replace("client_credentials", "password"), 400, "unsupported_grant_type"),
        (FORM.replace("client-secret-sandbox", "x"), 401, "invalid_client"),
        (FORM.replace("tiersdecl.", "x."), 400, "invalid_scope"),
        ("%ff".to_owned(), 400, "unsupported_grant_type"),
    ] {
        let (got, body) = token(&sandbox, &form).await;
        assert_eq!((got, &body["error"]), (status, &json!(error)));
    }
    let bearer = bearer(&sandbox).await;
    let url = format!("{}{API}/comptes?siret={}", sandbox.urssaf_url(), magic::ORDINARY);
    let get = || http().get(&url).header("authorization", &bearer);
    assert_eq!(send(get(), None).await, (200, json!({"eligibleOk": true, "periodicite": "MENSUELLE"})));
    sandbox.clock().advance(Duration::from_secs(3_601));
    assert_eq!(send(get(), None).await, (401, Value::Null));
    assert_eq!(send(http().get(&url), None).await.0, 401);
}

#[tokio::test]
async fn malformed_requests_are_refused_as_in_the_sister_apis() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let bearer = bearer(&sandbox).await;
    let url = format!("{}{API}", sandbox.urssaf_url());
    let post = |path: &str| http().post(format!("{url}{path}")).header("authorization", &bearer);
    assert_eq!(send(post(&format!("/mandats?siret={}", magic::ORDINARY)), None).await.0, 415, "no body");
    let register = send(post(&format!("/mandats?siret={}", magic::ORDINARY)), Some(&json!({}))).await;
    assert_eq!(register, (200, Value::Null), "an empty 200");
    let broken = post("/declarer").header("content-type", "application/json").body("{");
    let (status, body) = send(broken, None).await;
    assert_eq!((status, &body[0]["code"]), (500, &json!("ERREUR_TECHNIQUE")));
    let good = json!({"siret": magic::ORDINARY, "dtDebutPeriode": "2026-01-01", "dtFinPeriode": "2026-01-31",
        "chiffresAffaires": [{"categorie": "VENTE", "mntChiffreAffaires": 10}]});
    assert_eq!(send(post("/declarer"), Some(&good)).await.0, 200);
    for (pointer, value) in [
        ("/siret", json!("12345678901234")),
        ("/siret", Value::Null),
        ("/dtFinPeriode", json!("2026-02-15")),
        ("/dtDebutPeriode", json!("x")),
        ("/chiffresAffaires", Value::Null),
        ("/chiffresAffaires/0/mntChiffreAffaires", json!(10.5)),
        ("/chiffresAffaires/0/mntChiffreAffaires", json!(-1)),
        ("/chiffresAffaires/0/categorie", json!("")),
        ("/chiffresAffaires/0", json!("x")),
    ] {
        let mut wrong = good.clone();
        *wrong.pointer_mut(pointer).expect("a place") = value;
        let (status, body) = send(post("/declarer"), Some(&wrong)).await;
        assert_eq!((status, &body[0]["code"]), (400, &json!("PARAM_INVALIDE")), "{pointer}");
    }
    assert_eq!(sandbox.ledger().count("urssaf.declarer"), 1);
    let (status, body) = send(http().get(format!("{url}/nothing")), None).await;
    assert_eq!((status, body["message"].is_string()), (404, true));
    assert_eq!(send(http().put(format!("{url}/declarer")), None).await.0, 405);
}

#[tokio::test]
async fn the_control_api_reads_and_changes_the_options() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (client, control) = (http(), format!("{}/urssaf", sandbox.control_url()));
    let (_, mut options) = send(client.get(format!("{control}/options")), None).await;
    assert_eq!(options["errors"], "array");
    options["errors"] = json!("html");
    assert_eq!(send(client.put(format!("{control}/options")), Some(&options)).await.1, options);
    let (status, wrong) =
        send(client.put(format!("{control}/options")), Some(&json!({"erors": "html"}))).await;
    assert_eq!((status, wrong["detail"].is_string()), (400, true));
    let (_, identities) = send(client.get(format!("{control}/identities")), None).await;
    assert_eq!(identities.as_array().map(Vec::len), Some(magic::ALL.len()));
    let (_, profile) = send(client.get(format!("{control}/profile")), None).await;
    assert_eq!(profile["name"], "provisional");
    let (_, counts) = send(client.get(format!("{control}/state")), None).await;
    assert_eq!(counts["mandates"], 0);
    let end = json!({"account": {"siret": magic::ORDINARY}});
    assert_eq!(send(client.post(format!("{control}/triggers/end-mandate")), Some(&end)).await.0, 404);
}
