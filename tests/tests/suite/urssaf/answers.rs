//! What Urssaf answers: errors, magic identities, variants.

use super::*;

#[tokio::test]
async fn every_shape_of_an_error_is_one_refusal() {
    let (sandbox, urssaf) = start().await;
    for (shape, codes, text) in [
        (ErrorShape::Array, 1, "Mandat de tierce déclaration absent — Aucun mandat"),
        (ErrorShape::Object, 1, "Mandat de tierce déclaration absent — Aucun mandat"),
        (ErrorShape::NoDescription, 1, "Mandat de tierce déclaration absent"),
        (ErrorShape::Empty, 0, "without a word"),
        (ErrorShape::Html, 0, "web page"),
        (ErrorShape::Text, 0, "Mandat de tierce déclaration absent"),
    ] {
        let mut options = sandbox.urssaf_options();
        options.errors = shape;
        sandbox.set_urssaf_options(options);
        let error = urssaf.declarer(&filing(siret(magic::ORDINARY))).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Refused, Some(400)), "{shape:?}");
        assert_eq!(error.server_codes().len(), codes, "{shape:?}");
        assert!(error.message().contains(text), "{shape:?}: {error}");
        assert!(error.request_id().is_some(), "{shape:?}");
    }
}

#[tokio::test]
async fn magic_identities_force_their_outcome() {
    let (sandbox, urssaf) = start().await;
    let other = urssaf.comptes(&siret(magic::OTHER_PERIODICITY)).await.unwrap();
    assert_eq!(other.periodicity, Some(Periodicity::Other("ANNUELLE".into())));
    let barred = urssaf.comptes(&siret(magic::NOT_ELIGIBLE)).await.unwrap();
    assert_eq!((barred.eligible, barred.reason.is_some()), (Some(false), true));
    for (account, status, code) in [
        (magic::NOT_ELIGIBLE, 400, "ER_API_030_0000"),
        (magic::OTHER_DECLARANT, 400, "ER_API_030_0000"),
        (magic::UNKNOWN_ACCOUNT, 400, "SANDBOX_COMPTE_INCONNU"),
        (magic::SERVER_ERROR, 500, "ERREUR_TECHNIQUE"),
        (magic::MAINTENANCE, 503, ""),
        (magic::FORBIDDEN, 403, ""),
    ] {
        let error = urssaf.mandats().register(&siret(account)).await.unwrap_err();
        assert_eq!(
            (error.status(), error.server_codes().concat().as_str()),
            (Some(status), code),
            "{account}"
        );
        assert_eq!(error.kind() == ErrorKind::OutcomeUnknown, status >= 500, "{account}");
    }
    let closed = siret(magic::WINDOW_CLOSED);
    urssaf.mandats().register(&closed).await.unwrap();
    assert_eq!(urssaf.declarer(&filing(closed)).await.unwrap_err().server_codes(), ["ER_API_DECLA_0000"]);

    let warned = siret(magic::NON_BLOCKING_ERRORS);
    urssaf.mandats().register(&warned).await.unwrap();
    let declared = urssaf.declarer(&filing(warned)).await.unwrap().into_result().unwrap();
    assert_eq!(declared.non_blocking_errors[0].code.as_deref(), Some("ER_API_050_NB_0000"));
    assert_eq!(urssaf.estimer(&filing(warned)).await.unwrap().non_blocking_errors.len(), 1);

    let text = urssaf.estimer(&filing(siret(magic::AMOUNTS_AS_TEXT))).await.unwrap();
    assert_eq!(text.total, Some(Centimes::from(24_800)));
    assert!(sandbox.ledger().duplicates().is_empty());
}

#[tokio::test]
async fn what_is_unknown_has_its_variants() {
    for (second, ok, errors, effects) in [
        (SecondDeclaration::Overwrite, true, 0, 2),
        (SecondDeclaration::Correct, true, 1, 2),
        (SecondDeclaration::Refuse, false, 0, 1),
    ] {
        let mut options = UrssafOptions::default();
        options.second_declaration = second;
        let (sandbox, urssaf) = start_with(options).await;
        let account = siret(magic::ORDINARY);
        urssaf.mandats().register(&account).await.unwrap();
        urssaf.declarer(&filing(account)).await.unwrap();
        let corrected = Filing { turnover: sales(3_000), ..filing(account) }.revision(1);
        let result = urssaf.declarer(&corrected).await;
        assert_eq!(result.is_ok(), ok, "{second:?}");
        if let Ok(filed) = result {
            assert_eq!(filed.into_result().unwrap().non_blocking_errors.len(), errors, "{second:?}");
        }
        assert_eq!(sandbox.ledger().count("urssaf.declarer"), effects, "{second:?}");
    }
    let mut options = UrssafOptions::default();
    options.window = Window::PeriodOver;
    options.estimate_needs_mandate = true;
    let (sandbox, urssaf) = start_with(options).await;
    let account = siret(magic::ORDINARY);
    assert_eq!(
        urssaf.estimer(&filing(account)).await.unwrap_err().server_codes(),
        ["ER_API_MANDAT_VERIFICATION"]
    );
    urssaf.mandats().register(&account).await.unwrap();
    let ahead = Filing { period: Period::month(2099, 1).unwrap(), ..filing(account) };
    assert_eq!(urssaf.declarer(&ahead).await.unwrap_err().server_codes(), ["ER_API_DECLA_0000"]);
    assert!(sandbox.end_urssaf_mandate(&account) && !sandbox.end_urssaf_mandate(&account));
    assert_eq!(
        urssaf.declarer(&filing(account)).await.unwrap_err().server_codes(),
        ["ER_API_MANDAT_VERIFICATION"]
    );
    let order = PaymentOrder::new(account, january(), bank().iban);
    assert_eq!(
        urssaf.payer(&order.clone().amount(Centimes::ZERO)).await.unwrap_err().code(),
        "urssaf.payment.amount"
    );
    // Registering may be repeated: a new intent follows one whose outcome is known.
    urssaf.mandats().register(&account).await.unwrap();
    assert_eq!(sent(&sandbox, "POST /mandats"), 2);
}

#[test]
fn error_vectors() {
    run_vectors("urssaf_errors", |operation, input| {
        assert_eq!(operation, "urssaf.read_error");
        let status = u16::try_from(input["status"].as_u64().unwrap()).unwrap();
        let body = input["body"].as_str().unwrap();
        let error: Error = read_error(status, body.as_bytes(), input["correlationId"].as_str());
        let whole = error.to_json();
        let issues: Vec<&str> = error.issues().iter().map(|issue| issue.message_fr.as_ref()).collect();
        json!({"kind": whole["kind"], "code": whole["code"], "message": whole["message"], "retry": whole["retry"],
            "requestId": whole["requestId"], "serverCodes": whole["serverCodes"], "issues": issues})
    });
}
