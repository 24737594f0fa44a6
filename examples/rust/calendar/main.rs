//! What a micro-entrepreneur has to declare, until when, and about how much it will cost: no server, no credentials.
//!
//! `cargo run --example calendar -- [CALENDAR.ics]`
#![allow(clippy::print_stdout, reason = "an example")]

use std::error::Error;

use jiff::civil::date;
use mandataire::money::Euros;
use mandataire::urssaf::calendar::{Declarant, Frequency, Standing, to_ics};
use mandataire::urssaf::estimate::{Situation, estimate};
use mandataire::urssaf::rates::{Nature, crossed};
use mandataire::urssaf::{Category, Period, Turnover};

fn main() -> Result<(), Box<dyn Error>> {
    let (started, today) = (date(2025, 11, 3), date(2026, 11, 2));
    let declarant = Declarant::new(started, Frequency::Quarterly)
        .declared([Period::quarter(2026, 1)?, Period::quarter(2026, 2)?]);
    for (one, standing) in declarant.standing(today)? {
        let word = match standing {
            Standing::Running => "still running",
            Standing::Open => "to be declared",
            Standing::Due => "due today",
            _ => "OVERDUE",
        };
        println!("{}: {word}; {} to {}, until {}", one.period, one.from, one.to, one.due);
    }

    let turnover = Turnover::of([
        (Category::Vente, Euros::parse("8 120,50")?),
        (Category::PrestationsBic, Euros::parse("2400")?),
    ])?;
    let situation = Situation::new(started, Nature::Artisanale).acre(true).versement_liberatoire(true);
    let expected = estimate(&situation, date(2026, 9, 30), &turnover)?;
    for line in &expected.lines {
        let percent = line.rate.percent.map(|percent| percent.to_string()).unwrap_or_default();
        let amount = line.amount.map_or("unknown".to_owned(), |amount| amount.to_string());
        println!("  {:?} on {}: {percent} % of {}: {amount}", line.line, line.category, line.base);
    }
    println!("about {}, indicative: Urssaf's own estimate counts", expected.total);
    for line in expected.doubtful() {
        println!(
            "  to be checked: {:?} on {}: {}",
            line.line,
            line.category,
            line.rate.note.as_deref().unwrap_or(&line.rate.source)
        );
    }

    let year = Turnover::of([(Category::Vente, Euros::from(86_000))])?;
    for warning in crossed(2026, None, &year) {
        println!("warning: {}", warning.message_en);
    }
    if let Some(file) = std::env::args().nth(1) {
        std::fs::write(&file, to_ics("client 42", &declarant.obligations(date(2027, 6, 30))?))?;
        println!("{file} is written");
    }
    Ok(())
}
