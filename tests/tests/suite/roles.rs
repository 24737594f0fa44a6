//! Vectors and properties: roles.

use std::path::Path;

use mandataire::guichet::content::Mode;
use mandataire::guichet::content::roles::{
    Address, BlockKind, Establishment, Establishments, check_content_roles, check_roles, propose,
};
use mandataire::{Error, Report};
use mandataire_tests::run_vectors;
use proptest::prelude::*;
use serde_json::{Value, json};

fn brief(report: &Report) -> Value {
    report.issues().iter().map(|issue| json!([issue.path, issue.code, issue.severity])).collect()
}

fn mode(input: &Value) -> Mode {
    if input["mode"] == "tolerant" { Mode::Tolerant } else { Mode::Strict }
}

fn build(input: &Value) -> Result<Value, Error> {
    let office = Establishment::from_block(input["office"].clone())?;
    let mut plan = match &input["activity"] {
        Value::Null => Establishments::registered_office(office).no_activity(),
        Value::String(_) => Establishments::registered_office_with_activity(office),
        elsewhere => Establishments::registered_office(office)
            .activity_at(Establishment::from_block(elsewhere.clone())?),
    };
    for shop in input["also"].as_array().unwrap() {
        plan = plan.also(Establishment::from_block(shop.clone())?);
    }
    let mut block = input.get("block").cloned().unwrap_or_else(|| json!({}));
    plan.write_into(&mut block)?;
    Ok(block)
}

fn run(operation: &str, input: &Value) -> Value {
    match operation {
        "roles.check" => {
            let kind = BlockKind::ALL.into_iter().find(|kind| input["kind"] == kind.key()).unwrap();
            brief(&check_roles(&input["block"], kind, "", mode(input)))
        }
        "roles.check_content" => brief(&check_content_roles(&input["content"], "content", mode(input))),
        "roles.propose" => {
            let mut block = input["block"].clone();
            propose(&block).map_or(Value::Null, |arrangement| {
                arrangement.apply(&mut block);
                block
            })
        }
        "roles.build" => build(input).unwrap_or_else(|error| json!({ "error": error.code() })),
        other => panic!("unknown operation {other}"),
    }
}

#[test]
fn vectors() {
    run_vectors("roles", run);
}

#[test]
fn a_message_says_what_would_be_right() {
    let block = json!({
        "etablissementPrincipal": {"descriptionEtablissement": {"rolePourEntreprise": "1"}},
        "autresEtablissements": [{"descriptionEtablissement": {"rolePourEntreprise": "3"}}],
    });
    let report = check_roles(&block, BlockKind::PersonneMorale, "content.personneMorale", Mode::Strict);
    let issue = &report.issues()[0];
    assert_eq!(
        issue.path,
        "content.personneMorale.etablissementPrincipal.descriptionEtablissement.rolePourEntreprise"
    );
    assert!(issue.message_fr.ends_with(
        "Disposition proposée : etablissementPrincipal → autresEtablissements[0] = rôle 1 (siège) ; \
         autresEtablissements[0] → etablissementPrincipal = rôle 3 (établissement principal)."
    ));
    assert!(issue.message_en.contains("Proposed: etablissementPrincipal → autresEtablissements[0] = role 1"));
    assert!(issue.source.contains("§3.2"));
}

#[test]
fn an_address_is_enough() {
    let paris: Address = serde_json::from_value(
        json!({"codePostal": "75001", "commune": "Paris", "codeInseeCommune": "75101", "voie": "de Rivoli"}),
    )
    .unwrap();
    let mut block = json!({});
    Establishments::registered_office_with_activity(Establishment::at(&paris))
        .write_into(&mut block)
        .unwrap();
    assert_eq!(
        block,
        json!({"etablissementPrincipal": {
            "descriptionEtablissement": {"rolePourEntreprise": "2"},
            "adresse": {"codePays": "FRA", "codePostal": "75001", "commune": "Paris", "codeInseeCommune": "75101",
                        "voie": "de Rivoli"},
        }})
    );
}

/// Every record in `dir`, with the issues of its roles that are errors in tolerant mode.
fn register(dir: &Path) -> (usize, Vec<String>) {
    let mut read = 0;
    let mut refused = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let record: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let content = &record["formality"]["content"];
        assert!(content.is_object(), "{}", path.display());
        read += 1;
        let report = check_content_roles(content, "content", Mode::Tolerant);
        refused.extend(report.errors().map(|issue| format!("{}: {issue}", path.display())));
    }
    (read, refused)
}

#[test]
fn register_records_pass_in_tolerant_mode() {
    let mut dirs = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/register")];
    // More records than are shipped, when somebody has them.
    dirs.extend(std::env::var_os("MANDATAIRE_REGISTER_RECORDS").map(Into::into));
    for dir in dirs {
        let (read, refused) = register(&dir);
        assert!(read >= 6, "{read} records in {}", dir.display());
        assert!(refused.is_empty(), "{} of {read}:\n{}", refused.len(), refused.join("\n"));
    }
}

fn any_role() -> impl Strategy<Value = Value> {
    prop_oneof![
        8 => prop::sample::select(vec!["1", "2", "3", "4"]).prop_map(Value::from),
        2 => prop::sample::select(vec!["11", "12", "13", "14", "7", "", "1 "]).prop_map(Value::from),
        1 => Just(Value::Null),
        1 => (0..20).prop_map(Value::from),
    ]
}

prop_compose! {
    fn any_establishment()(role in any_role(), activity in any::<bool>(), id in any::<u32>()) -> Value {
        let activites = if activity { json!([{}]) } else { json!([]) };
        json!({"descriptionEtablissement": {"rolePourEntreprise": role}, "activites": activites, "id": id})
    }
}

prop_compose! {
    fn any_block()(
        principal in prop::option::of(any_establishment()),
        others in prop::collection::vec(any_establishment(), 0..6),
    ) -> Value {
        json!({"etablissementPrincipal": principal, "autresEtablissements": others})
    }
}

fn ids(block: &Value) -> Vec<u64> {
    let all = block["autresEtablissements"].as_array().cloned().unwrap_or_default();
    let mut ids: Vec<u64> =
        all.iter().chain([&block["etablissementPrincipal"]]).filter_map(|one| one["id"].as_u64()).collect();
    ids.sort_unstable();
    ids
}

proptest! {
    #[test]
    fn a_proposal_is_right_and_loses_nobody(block in any_block()) {
        let Some(arrangement) = propose(&block) else {
            prop_assert!(ids(&block).is_empty());
            return Ok(());
        };
        let mut fixed = block.clone();
        arrangement.apply(&mut fixed);
        prop_assert_eq!(ids(&fixed), ids(&block));
        let report = check_roles(&fixed, BlockKind::PersonneMorale, "", Mode::Strict);
        prop_assert!(report.is_ok(), "{:?}", report);
        // What is right is left alone.
        prop_assert!(propose(&fixed).unwrap().placements().iter().all(|one| one.from == one.to));
    }

    #[test]
    fn right_content_is_not_rearranged(block in any_block()) {
        if check_roles(&block, BlockKind::PersonneMorale, "", Mode::Strict).is_empty() {
            let mut same = block.clone();
            propose(&block).unwrap().apply(&mut same);
            prop_assert_eq!(ids(&same), ids(&block));
            prop_assert_eq!(
                &same["autresEtablissements"].as_array().cloned().unwrap_or_default(),
                block["autresEtablissements"].as_array().unwrap()
            );
        }
    }

    #[test]
    fn nothing_blocks_in_tolerant_mode(block in any_block()) {
        for kind in BlockKind::ALL {
            prop_assert!(check_roles(&block, kind, "", Mode::Tolerant).is_ok());
        }
    }
}
