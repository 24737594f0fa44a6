//! The declarant's calendar.

use jiff::civil::Date;
use mandataire::urssaf::calendar::{
    Frequency, due, holidays, is_holiday, legal_due, next_working_day, to_ics,
};
use mandataire::urssaf::{Period, Place};
use serde::Deserialize;
use serde_json::{Value, json};

use super::declarant::Given;
use super::{Answer, report};
use crate::args::Args;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Until {
    declarant: Given,
    until: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Today {
    declarant: Given,
    today: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    declarant: Given,
    period: Period,
    today: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfPeriod {
    period: Period,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodOf {
    frequency: Frequency,
    date: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    year: i16,
    #[serde(default)]
    place: Place,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Day {
    date: Date,
    #[serde(default)]
    place: Place,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ics {
    name: String,
    declarant: Given,
    until: Date,
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    Ok(Some(match operation {
        "calendar.obligations" => {
            let Until { declarant, until } = args.read()?;
            json!(declarant.declarant().obligations(until)?)
        }
        "calendar.standing" => {
            let Today { declarant, today } = args.read()?;
            let all = declarant.declarant().standing(today)?;
            let all = all.iter().map(|(one, standing)| json!({"obligation": one, "standing": standing}));
            all.collect::<Value>()
        }
        "calendar.check" => {
            let Check { declarant, period, today } = args.read()?;
            report(&declarant.declarant().check(period, today))
        }
        "calendar.due" => {
            let OfPeriod { period } = args.read()?;
            json!({"legalDue": legal_due(period), "due": due(period)})
        }
        "calendar.period_of" => {
            let PeriodOf { frequency, date } = args.read()?;
            json!(frequency.period_of(date)?)
        }
        "calendar.holidays" => {
            let Year { year, place } = args.read()?;
            json!(holidays(year, place))
        }
        "calendar.is_holiday" => {
            let Day { date, place } = args.read()?;
            json!(is_holiday(date, place))
        }
        "calendar.next_working_day" => {
            let Day { date, place } = args.read()?;
            json!(next_working_day(date, place))
        }
        "calendar.ics" => {
            let Ics { name, declarant, until } = args.read()?;
            json!(to_ics(&name, &declarant.declarant().obligations(until)?))
        }
        _ => return Ok(None),
    }))
}
