//! The reader of register records.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use mandataire::Severity;
use mandataire::guichet::build::{Event, Modification};
use mandataire::guichet::content::check::{check_content, check_formality};
use mandataire::guichet::content::register::{ChangeKind, from_register};
use mandataire::guichet::content::{Mode, rules};
use serde_json::{Value, json};

/// The fixtures, and every record of the folder that `MANDATAIRE_REGISTER_RECORDS` names.
fn records() -> Vec<(String, Value)> {
    let mut folders: Vec<PathBuf> = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/register")];
    folders.extend(std::env::var_os("MANDATAIRE_REGISTER_RECORDS").map(Into::into));
    let mut records = Vec::new();
    for folder in folders {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "json") {
                let text = std::fs::read_to_string(&path).unwrap();
                records.push((path.display().to_string(), serde_json::from_str(&text).unwrap()));
            }
        }
    }
    records
}

/// What was accepted once has no error, as it is and as the reader gives it; a request knows every key that is left.
#[test]
fn records_are_read_and_pass() {
    for (name, record) in records() {
        let report = check_formality(&record["formality"], Mode::Tolerant);
        assert!(report.is_ok(), "{name}: {report:?}");
        let read = from_register(&record).unwrap();
        let report = check_content(&read.content.0, "M", read.type_personne, Mode::Standard);
        let odd =
            ["unknown_field", "json_type", "unknown_code", "date", "siren", "siret", "too_long", "pattern"];
        let odd: Vec<_> = report
            .errors()
            .filter(|issue| odd.iter().any(|rule| issue.code == format!("guichet.content.{rule}")))
            .collect();
        assert!(odd.is_empty(), "{name}: {odd:?}");
        // Read twice, nothing changes any more.
        let again = from_register(&read.content.0).unwrap();
        assert_eq!(again.content, read.content, "{name}");
        assert!(again.changes.is_empty(), "{name}: {:?}", again.changes);
        assert!(read.changes.iter().all(|change| !change.fr.is_empty() && !change.en.is_empty()));
    }
}

/// A modification from any record of a company: only the prose of the dictionaries asks for more, and says where.
#[test]
fn records_become_modifications() {
    let prose: Vec<&str> =
        rules().filter(|rule| format!("{:?}", rule.tier) == "B").map(|rule| rule.code).collect();
    for (name, record) in
        records().into_iter().filter(|(_, record)| record["formality"]["typePersonne"] == "M")
    {
        let event = Event::Object { object: "Reliure".into(), date: date(2026, 12, 1) };
        if let Err(error) = Modification::of(record).event(event).build() {
            let other: Vec<_> = error
                .issues()
                .iter()
                .filter(|issue| issue.severity == Severity::Error && !prose.contains(&&*issue.code))
                .collect();
            assert!(other.is_empty(), "{name}: {other:?}");
        }
    }
}

#[test]
fn each_change_is_told_with_its_reason() {
    let record = json!({
        "siren": "306138900",
        "formality": {
            "typePersonne": "M",
            "diffusionCommerciale": false,
            "content": {
                "@id": "/x",
                "natureCreation": { "formeJuridique": "5710", "dateCreation": "2020-01-02T00:00:00+01:00" },
                "registreAnterieur": {},
                "personneMorale": {
                    "identite": {
                        "entreprise": { "siren": 306_138_900, "indicateurAssocieUnique": true, "inconnu": 1 },
                        "description": { "sigle": null },
                    },
                    "composition": { "pouvoirs": { "0": {
                        "libelleRoleEntreprise": "Président", "typeDePersonne": "INDIVIDU",
                        "individu": { "descriptionPersonne": { "nom": "TILLEUL", "genrePresent": true } },
                    } } },
                    "etablissementPrincipal": {
                        "activites": [{ "categoryCode": "01020304", "formeExercice": "LIBERALE_NON_REGLEMENTEE" }],
                        "adresse": [],
                    },
                },
            },
        },
    });
    let read = from_register(&record).unwrap();
    let company = &read.content.0["personneMorale"];
    assert_eq!((read.type_personne, read.diffusion_commerciale), ("M", Some("N")));
    assert_eq!(read.siren.as_deref(), Some("306138900"));
    assert_eq!(read.content.0["natureCreation"]["dateCreation"], "2020-01-02");
    assert_eq!(company["identite"]["entreprise"], json!({ "siren": "306138900" }));
    assert_eq!(company["identite"]["description"], json!({ "indicateurAssocieUnique": true }));
    let activity = &company["etablissementPrincipal"]["activites"][0];
    assert_eq!(activity["categorisationActivite4"], "04");
    assert_eq!(activity["formeExercice"], "INDEPENDANTE");
    assert_eq!(company["composition"]["pouvoirs"][0]["roleEntreprise"], "73");
    let kinds = |kind: ChangeKind| {
        let of_kind = read.changes.iter().filter(|change| change.kind == kind);
        let mut paths: Vec<_> =
            of_kind.map(|change| change.path.rsplit('.').next().unwrap_or_default()).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    };
    let dropped = kinds(ChangeKind::Dropped);
    let wanted = [
        "categoryCode",
        "genrePresent",
        "inconnu",
        "indicateurAssocieUnique",
        "libelleRoleEntreprise",
        "registreAnterieur",
    ];
    assert_eq!(dropped, wanted);
    assert_eq!(kinds(ChangeKind::Moved), ["categoryCode", "indicateurAssocieUnique"]);
    let converted = ["dateCreation", "formeExercice", "libelleRoleEntreprise", "pouvoirs", "siren"];
    assert_eq!(kinds(ChangeKind::Converted), converted);
    let shown = format!("{read:?}");
    assert!(!shown.contains("TILLEUL"), "{shown}");
}

#[test]
fn what_is_no_record_is_refused() {
    for record in [json!(null), json!([]), json!("x"), json!({}), json!({"formality": {"content": []}})] {
        let error = from_register(&record).unwrap_err();
        assert_eq!(error.issues()[0].code, "guichet.register.no_content");
    }
    let error = Modification::of(json!({})).build().unwrap_err();
    assert_eq!(error.issues()[0].code, "guichet.register.no_content");
    let record = json!({ "personnePhysique": { "identite": {} } });
    let error = Modification::of(record.clone()).build().unwrap_err();
    assert_eq!(error.issues()[0].code, "guichet.build.no_event");
    let capital = Event::Capital { amount: 1.into(), date: date(2026, 12, 1) };
    let error = Modification::of(record.clone()).event(capital).build().unwrap_err();
    assert_eq!(error.issues()[0].code, "guichet.build.not_for_this_person");
    let closing = Event::CloseEstablishment {
        place: mandataire::guichet::build::Place::Other(3),
        date: date(2026, 12, 1),
    };
    let error = Modification::of(record).event(closing).build().unwrap_err();
    assert_eq!(error.issues()[0].code, "guichet.build.no_such_place");
}

/// Whatever a record holds, reading it and building on it gives an answer.
#[test]
fn no_record_makes_the_reader_or_the_builder_panic() {
    fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    all.push(format!("{at}/{key}"));
                    pointers(value, &format!("{at}/{key}"), all);
                }
            }
            Value::Array(items) => {
                for (n, value) in items.iter().enumerate() {
                    all.push(format!("{at}/{n}"));
                    pointers(value, &format!("{at}/{n}"), all);
                }
            }
            _ => {}
        }
    }
    let (_, record) = records().into_iter().find(|(name, _)| name.ends_with("M-5499-055.json")).unwrap();
    let mut all = Vec::new();
    pointers(&record, "", &mut all);
    let odd = [json!(7), json!("x"), json!([]), json!({}), json!(null), json!([[]]), json!({"0": "x"})];
    for (n, pointer) in all.iter().enumerate() {
        // Every place once, each with another value from one place to the next.
        let mut broken = record.clone();
        *broken.pointer_mut(pointer).unwrap() = odd[n % odd.len()].clone();
        let mut modification = Modification::of(broken)
            .complete("personneMorale.composition", json!(7))
            .complete("a[99999999999999999999].b..c[", json!(1))
            .complete("", json!(1));
        for event in crate::build::events() {
            modification = modification.event(event);
        }
        let _ = modification.build();
    }
}
