//! A profile from a partner's document: both versions, what is told and what has to be decided, broken documents.

use mandataire::urssaf::profile::{Match, OpenApiReading};
use mandataire::urssaf::{Op, Profile};
use proptest::prelude::*;
use serde_json::{Value, json};

const SWAGGER: &str = include_str!("../../fixtures/openapi/sister-style.swagger2.json");
const OPENAPI: &str = include_str!("../../fixtures/openapi/sister-style.openapi3.json");

pub(crate) fn decided() -> Profile {
    Profile::from_openapi(SWAGGER).unwrap().decide(&decisions()).unwrap()
}

/// What no document tells.
fn decisions() -> Value {
    serde_json::from_str(include_str!("../../fixtures/openapi/sister-style.decisions.json")).unwrap()
}

fn found(reading: &OpenApiReading, wanted: Match) -> Vec<String> {
    let all = reading.findings().iter().filter(|finding| finding.found == wanted);
    all.map(|finding| finding.entry.clone()).collect()
}

#[test]
fn a_document_in_the_style_of_the_family_is_read_whole_but_for_what_it_cannot_tell() {
    for text in [SWAGGER, OPENAPI] {
        let reading = Profile::from_openapi(text).unwrap();
        println!("{reading}");
        assert_eq!(
            found(&reading, Match::Decide),
            [
                "operations.mandats.register.request.extra.dateNaissance",
                "operations.mandats.cancel.request.extra.dateNaissance",
                "operations.estimer.request.turnover.lines.value",
                "operations.declarer.request.turnover.lines.value",
            ]
        );
        // Nothing is used before somebody has decided.
        let error = reading.profile().unwrap_err();
        assert_eq!(error.code(), "config.profile");
        let guesses: Vec<&str> = error.issues().iter().map(|issue| issue.path.as_str()).collect();
        assert_eq!(
            guesses,
            ["operations.estimer.request.turnover.lines", "operations.declarer.request.turnover.lines"]
        );
        let profile = reading.decide(&decisions()).unwrap();
        assert!(!profile.is_provisional());
        assert_eq!(profile.base_path(), "/tiersdecl/v1/essai");
        assert_eq!(profile.token().scope.value, "tiersdecl.essai");
        assert_eq!(profile.token().path.value, "/api/oauth/v1/token");
        assert!(profile.hosts().production.is_none());
        let declarer = profile.operation(Op::Declarer).unwrap();
        assert_eq!((declarer.method.as_str(), declarer.path.as_str()), ("POST", "/ca/declarer"));
        assert_eq!(declarer.request["period.start"].at, "/inputDeclCommun/dtDebutPeriode");
        assert_eq!(declarer.request["turnover.lines"].at, "/inputDeclCa/listeCa");
        assert_eq!(declarer.request["turnover.category"].spelling["prestations_bic"], "PRESTATION_BIC");
        assert_eq!(declarer.response["reference"].at, "/referenceDocumentaire");
        assert_eq!(declarer.response["errors[].code"].at, "/code");
        assert_eq!(
            profile.operation(Op::ComptesGet).unwrap().response["periodicity"].spelling["TRIM"],
            "quarterly"
        );
        assert_eq!(profile.operation(Op::MandatsSepaList).unwrap().response["mandats[].rum"].at, "/numRum");
        let register = profile.operation(Op::MandatsRegister).unwrap();
        assert!(register.empty_answer && register.request["extra.dateNaissance"].required);
    }
}

#[test]
fn both_versions_of_the_same_document_give_the_same_profile() {
    let read = |text| Profile::from_openapi(text).unwrap().decide(&decisions()).unwrap();
    assert_eq!(read(SWAGGER), read(OPENAPI));
}

#[test]
fn operations_are_found_by_their_paths_when_no_number_is_told() {
    let text = SWAGGER.replace("API TDAE0", "Opération ");
    let reading = Profile::from_openapi(&text).unwrap();
    assert_eq!(reading.decide(&decisions()).unwrap(), decided());
    // Two that fit equally are not chosen from.
    let mut two: Value = serde_json::from_str(&text).unwrap();
    two["paths"]["/autre/declarer"] = two["paths"]["/ca/declarer"].clone();
    let reading = Profile::from_openapi(&two.to_string()).unwrap();
    assert!(found(&reading, Match::Decide).contains(&"operations.declarer".to_owned()), "{reading}");
    assert!(reading.decide(&decisions()).is_err());
}

#[test]
fn an_operation_that_is_missing_is_decided_not_guessed() {
    let mut without: Value = serde_json::from_str(SWAGGER).unwrap();
    without["paths"].as_object_mut().unwrap().remove("/telepaiements");
    let reading = Profile::from_openapi(&without.to_string()).unwrap();
    assert!(found(&reading, Match::NotFound).contains(&"operations.payer".to_owned()), "{reading}");
    assert!(reading.decide(&decisions()).is_err());
    let mut decisions = decisions();
    decisions["operations"]["payer"] = Value::Null;
    let profile = reading.decide(&decisions).unwrap();
    assert!(profile.operation(Op::Payer).is_err());
}

#[test]
fn what_is_no_such_document_is_refused_with_a_reason() {
    for (text, why) in [
        ("", "not JSON"),
        ("openapi: 3.0.0\npaths: {}", "convert YAML"),
        ("[]", "says neither"),
        ("{\"swagger\": \"1.2\", \"paths\": {\"/a\": {}}}", "says neither"),
        ("{\"openapi\": \"3.0.0\"}", "no paths"),
        ("{\"swagger\": \"2.0\", \"paths\": {}}", "no paths"),
        ("{\"swagger\": \"2.0\", \"paths\": []}", "no paths"),
    ] {
        let error = Profile::from_openapi(text).unwrap_err();
        assert_eq!(error.code(), "config.profile", "{text}");
        assert!(error.message().contains(why), "{text}: {error}");
    }
    let circle = r##"{"openapi": "3.0.0", "paths": {"/declarer": {"post": {"requestBody": {"content": {"application/json":
        {"schema": {"$ref": "#/components/schemas/A"}}}}}}}, "components": {"schemas": {"A": {"properties": {"a": {"$ref":
        "#/components/schemas/A"}, "b": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}}}}}"##;
    assert!(Profile::from_openapi(circle).unwrap().profile().is_err());
}

/// Ten branches at each of twelve steps would take for ever.
#[test]
fn circles_that_branch_end() {
    let again = json!({"$ref": "#/definitions/A"});
    let branches: Vec<Value> = std::iter::repeat_n(again.clone(), 10).collect();
    let schema = json!({"allOf": branches, "properties": {"x": again}});
    let mut paths = serde_json::Map::new();
    for n in 0..50 {
        let body = json!({"parameters": [{"in": "body", "schema": {"$ref": "#/definitions/A"}}], "responses": {"200": {"schema": again}}});
        paths.insert(format!("/declarer/{n}"), json!({"post": body}));
    }
    let document = json!({"swagger": "2.0", "paths": paths, "definitions": {"A": schema}});
    assert!(Profile::from_openapi(&document.to_string()).unwrap().profile().is_err());
    let deep =
        format!("{{\"swagger\": \"2.0\", \"paths\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(Profile::from_openapi(&deep).is_err());
}

/// Breaks the document somewhere: a value removed or replaced.
fn broken(mut value: Value, path: &[usize], change: usize) -> Value {
    let new = [json!(null), json!(3.5), json!("é"), json!([]), json!({}), json!({"$ref": "#/"}), json!(true)];
    replace(&mut value, path, &new[change % new.len()]);
    value
}

fn replace(here: &mut Value, path: &[usize], new: &Value) {
    match (path.split_first(), here) {
        (Some((step, rest)), Value::Object(map)) if !map.is_empty() => {
            let n = step % map.len();
            replace(map.values_mut().nth(n).unwrap(), rest, new);
        }
        (Some((step, rest)), Value::Array(items)) if !items.is_empty() => {
            let n = step % items.len();
            replace(&mut items[n], rest, new);
        }
        (_, here) => *here = new.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Never a panic, and never a profile with a guess in it.
    #[test]
    fn broken_documents_never_give_half_a_profile(
        three in any::<bool>(), breaks in proptest::collection::vec((proptest::collection::vec(0_usize..40, 1..9), 0..7_usize), 1..4),
    ) {
        let mut value: Value = serde_json::from_str(if three { OPENAPI } else { SWAGGER }).unwrap();
        for (path, change) in &breaks {
            value = broken(value, path, *change);
        }
        if let Ok(reading) = Profile::from_openapi(&value.to_string()) {
            let _ = reading.to_string();
            prop_assert!(reading.profile().is_err(), "somebody has to decide about néant");
            if let Ok(profile) = reading.decide(&decisions()) {
                let text = profile.to_json();
                prop_assert!(!text.contains("\"inferred\"") && !text.contains("\"unknown\"") && !text.contains("\"sister\""));
            }
        }
    }
}
