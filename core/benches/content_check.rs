//! Checking a creation of about 300 fields: parsed, typed, from bytes, and with mistakes. `cargo bench -p mandataire`.

#![allow(missing_docs, reason = "criterion's macros")]
#![allow(clippy::print_stdout, reason = "a benchmark says what it measures")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use mandataire::guichet::content::Mode;
use mandataire::guichet::content::check::{Typed, check_formality};
use mandataire::guichet::content::model::Model;
use mandataire::guichet::content::models::Formality;
use serde_json::Value;

const CREATION: &str = include_str!("../../examples/rust/demo/data/creation.json");

/// Leaves of the tree.
fn fields(value: &Value) -> usize {
    match value {
        Value::Object(map) => map.values().map(fields).sum(),
        Value::Array(items) => items.iter().map(fields).sum(),
        _ => 1,
    }
}

/// The creation of the demo, with more people and more establishments until it has 300 fields.
fn creation() -> Value {
    let mut payload: Value = serde_json::from_str(CREATION).expect("JSON");
    while fields(&payload) < 300 {
        for (list, from) in [
            (
                "/content/personneMorale/composition/pouvoirs",
                "/content/personneMorale/composition/pouvoirs/0",
            ),
            (
                "/content/personneMorale/beneficiairesEffectifs",
                "/content/personneMorale/beneficiairesEffectifs/0",
            ),
            (
                "/content/personneMorale/etablissementPrincipal/activites",
                "/content/personneMorale/etablissementPrincipal/activites/0",
            ),
        ] {
            let mut one = payload.pointer(from).cloned().expect("there is one");
            // One activity of a place is the main one.
            if let Some(main) = one.get_mut("indicateurPrincipal") {
                *main = Value::Bool(false);
            }
            payload.pointer_mut(list).and_then(Value::as_array_mut).expect("a list").push(one);
        }
    }
    payload
}

fn bench(criterion: &mut Criterion) {
    let payload = creation();
    let bytes = serde_json::to_vec(&payload).expect("JSON");
    let typed: Formality = serde_json::from_value(payload.clone()).expect("a formality");
    println!("{} fields, {} bytes", fields(&payload), bytes.len());
    let report = check_formality(&payload, Mode::Strict);
    assert!(report.is_empty(), "the happy path has nothing to say: {report:?}");
    let mut wrong = payload.clone();
    wrong["diffusionINSEE"] = Value::Bool(true);
    wrong["content"]["personneMorale"]["identite"]["description"]["dateClotureExerciceSocial"] =
        "2026-12-31".into();
    wrong["content"]["personneMorale"]["identite"]["description"]["objett"] = "Reliure".into();
    wrong["content"]["personneMorale"]["composition"]["pouvoirs"][0]["individu"] = Value::Null;
    println!("{} mistakes in the wrong one", check_formality(&wrong, Mode::Strict).issues().len());
    let mut group = criterion.benchmark_group("check 300 fields");
    group.bench_function("parsed", |bencher| {
        bencher.iter(|| check_formality(black_box(&payload), Mode::Strict));
    });
    group.bench_function("typed", |bencher| {
        let typed: &dyn Model = &typed;
        bencher.iter(|| check_formality(Typed::from(black_box(typed)), Mode::Strict));
    });
    group.bench_function("parsed, with mistakes", |bencher| {
        bencher.iter(|| check_formality(black_box(&wrong), Mode::Strict));
    });
    group.bench_function("parse alone", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Value>(black_box(&bytes)));
    });
    group.bench_function("parse and check", |bencher| {
        bencher.iter(|| {
            let payload: Value = serde_json::from_slice(black_box(&bytes)).expect("JSON");
            check_formality(&payload, Mode::Strict)
        });
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
