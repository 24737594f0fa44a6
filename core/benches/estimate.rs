//! An estimate of one category and of three. `cargo bench -p mandataire --bench estimate`. Goal: 1 µs.

#![allow(missing_docs, reason = "criterion's macros")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use mandataire::money::Euros;
use mandataire::urssaf::estimate::{Situation, estimate};
use mandataire::urssaf::rates::Nature;
use mandataire::urssaf::{Category, Turnover};

fn estimates(criterion: &mut Criterion) {
    let situation =
        Situation::new(date(2026, 1, 5), Nature::Artisanale).acre(true).versement_liberatoire(true);
    let on = date(2026, 3, 31);
    let mixed = [Category::Vente, Category::PrestationsBic, Category::PrestationsBnc];
    for (name, count) in [("one category", 1), ("three categories", 3)] {
        let lines = mixed.iter().take(count).map(|category| (category.clone(), Euros::from(12_345)));
        let turnover = Turnover::of(lines).expect("a turnover");
        criterion.bench_function(&format!("estimate, {name}"), |bencher| {
            bencher.iter(|| estimate(black_box(&situation), on, black_box(&turnover)).expect("an estimate"));
        });
    }
}

criterion_group!(benches, estimates);
criterion_main!(benches);
