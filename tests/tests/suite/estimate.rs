//! The offline estimate and its tables: shared vectors, properties.

use mandataire::urssaf::estimate::{Situation, estimate};
use mandataire::urssaf::rates::{self, Line, Nature, Sureness};
use mandataire::urssaf::{Category, Turnover};
use mandataire_tests::run_vectors;
use proptest::prelude::*;
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap()
}

fn run(operation: &str, input: &Value) -> Value {
    let turnover: Turnover = read(&input["turnover"]);
    match operation {
        "estimate" => {
            let situation = Situation::new(read(&input["started"]), read(&input["nature"]))
                .acre(read(&input["acre"]))
                .versement_liberatoire(read(&input["versementLiberatoire"]))
                .place(read(&input["place"]));
            match estimate(&situation, read(&input["date"]), &turnover) {
                Ok(found) => {
                    let mut out = json!({
                        "cotisations": found.of(Line::Cotisations), "cfp": found.of(Line::Cfp), "tfc": found.of(Line::Tfc),
                        "versement_liberatoire": found.of(Line::VersementLiberatoire), "total": found.total,
                    });
                    if found.is_partial() {
                        out["partial"] = json!(true);
                    }
                    out
                }
                Err(error) => json!({"error": error.code()}),
            }
        }
        "thresholds.crossed" => {
            let issues = rates::crossed(read(&input["year"]), read(&input["started"]), &turnover);
            issues.iter().map(|issue| json!([issue.path, issue.code])).collect()
        }
        other => panic!("no operation {other}"),
    }
}

#[test]
fn vectors() {
    run_vectors("estimates", run);
}

#[test]
fn every_line_of_the_tables_has_a_source_and_only_unknown_ones_have_no_rate() {
    assert!(rates::all().len() > 60);
    for rate in rates::all() {
        assert!(!rate.source.is_empty(), "{rate:?}");
        assert_eq!(rate.percent.is_none(), rate.certainty == Sureness::Unknown, "{rate:?}");
        assert!(rate.certainty != Sureness::Disputed || rate.note.is_some(), "{rate:?}");
    }
    for year in 2024..=2026 {
        assert_eq!(rates::thresholds(year).len(), 6, "{year}");
    }
    assert!(rates::thresholds(2023).is_empty() && rates::thresholds(2027).is_empty());
}

proptest! {
    /// The total is the sum of its lines, each within half a euro of the exact amount.
    #[test]
    fn lines_add_up(
        amounts in proptest::collection::vec(0_u32..10_000_000, 1..5), nature in 0..3_usize, acre in any::<bool>(),
        vl in any::<bool>(), place in 0..7_usize, day in 0_i32..1096, age in 0_i32..3000,
    ) {
        let nature = [Nature::Commerciale, Nature::Artisanale, Nature::Liberale][nature];
        let on = jiff::civil::date(2024, 1, 1).checked_add(jiff::Span::new().days(day)).unwrap();
        let started = on.checked_sub(jiff::Span::new().days(age)).unwrap();
        let situation = Situation::new(started, nature).acre(acre).versement_liberatoire(vl)
            .place(mandataire::urssaf::Place::ALL[place]);
        let lines = Category::LEGAL.iter().cloned().zip(amounts.iter().map(|amount| (*amount).into()));
        let turnover = Turnover::of(lines).unwrap();
        let found = estimate(&situation, on, &turnover).unwrap();
        let kinds = [Line::Cotisations, Line::Cfp, Line::Tfc, Line::VersementLiberatoire];
        let sum: u64 = kinds.iter().map(|kind| found.of(*kind).get()).sum();
        prop_assert_eq!(sum, found.total.get());
        for line in &found.lines {
            if let (Some(exact), Some(amount)) = (line.exact(), line.amount) {
                let up = amount.to_decimal() - exact;
                let half = mandataire::money::Decimal::new(5, 1);
                prop_assert!(up <= half && up > -half, "{line:?}");
            }
        }
        // Contributions are asked for on every category.
        prop_assert_eq!(found.lines.iter().filter(|one| one.line == Line::Cotisations).count(), turnover.lines().len());
    }
}
