//! Reads situations, one JSON object per line, and answers our estimate of each: driven by tests/oracle/estimates.mjs.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program of the tests")]

use std::io::BufRead;

use jiff::civil::Date;
use mandataire::urssaf::estimate::{Situation, acre_end, estimate};
use mandataire::urssaf::rates::{Line, Nature};
use mandataire::urssaf::{Place, Turnover};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Asked {
    started: Date,
    date: Date,
    nature: Nature,
    acre: bool,
    versement_liberatoire: bool,
    place: Place,
    turnover: Turnover,
}

fn main() {
    for line in std::io::stdin().lock().lines() {
        let asked: Asked = serde_json::from_str(&line.unwrap()).unwrap();
        let situation = Situation::new(asked.started, asked.nature)
            .acre(asked.acre)
            .versement_liberatoire(asked.versement_liberatoire)
            .place(asked.place);
        let found = estimate(&situation, asked.date, &asked.turnover).unwrap();
        let exact = |line: Line| {
            let lines = found.lines.iter().filter(|one| one.line == line);
            lines
                .filter_map(mandataire::urssaf::estimate::EstimatedLine::exact)
                .sum::<mandataire::money::Decimal>()
        };
        // Amounts of exactly half a euro: where a float rounds wrongly.
        let halves = |line: Line| {
            let exact = found.lines.iter().filter(|one| one.line == line).filter_map(|one| one.exact());
            exact.filter(|amount| amount.fract() == mandataire::money::Decimal::new(5, 1)).count()
        };
        println!(
            "{}",
            json!({
                "cotisations": found.of(Line::Cotisations),
                "tfc": found.of(Line::Tfc),
                "cfpExact": exact(Line::Cfp).to_string(),
                "vlExact": exact(Line::VersementLiberatoire).to_string(),
                "halves": halves(Line::Cotisations),
                "tfcHalves": halves(Line::Tfc),
                "acreOver": asked.date > acre_end(asked.started),
            })
        );
    }
}
