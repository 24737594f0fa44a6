//! The offline estimate, its tables of rates and limits.

use jiff::civil::Date;
use mandataire::urssaf::estimate::{Situation, acre_end, estimate};
use mandataire::urssaf::rates::{self, Line, Nature};
use mandataire::urssaf::{Place, Turnover};
use serde::Deserialize;
use serde_json::json;

use super::{Answer, report};
use crate::args::{Args, None as Nothing};

/// What the rates depend on.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Given {
    started: Date,
    nature: Nature,
    #[serde(default)]
    acre: bool,
    #[serde(default)]
    versement_liberatoire: bool,
    #[serde(default)]
    place: Place,
}

impl Given {
    fn situation(&self) -> Situation {
        Situation::new(self.started, self.nature)
            .acre(self.acre)
            .versement_liberatoire(self.versement_liberatoire)
            .place(self.place)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Estimate {
    situation: Given,
    date: Date,
    turnover: Turnover,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Crossed {
    year: i16,
    started: Option<Date>,
    turnover: Turnover,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    year: i16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Started {
    started: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Department {
    department: String,
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    Ok(Some(match operation {
        "estimate" => {
            let Estimate { situation, date, turnover } = args.read()?;
            let found = estimate(&situation.situation(), date, &turnover)?;
            let line = |line| found.of(line);
            json!({
                "lines": found.lines,
                "total": found.total,
                "relief": found.relief,
                "partial": found.is_partial(),
                "byLine": {
                    "cotisations": line(Line::Cotisations), "cfp": line(Line::Cfp), "tfc": line(Line::Tfc),
                    "versement_liberatoire": line(Line::VersementLiberatoire),
                },
            })
        }
        "estimate.acre_end" => json!(acre_end(args.read::<Started>()?.started)),
        "rates.all" => {
            args.read::<Nothing>()?;
            let (since, until) = rates::covered();
            json!({"since": since, "until": until, "rates": rates::all()})
        }
        "thresholds.of" => json!(rates::thresholds(args.read::<Year>()?.year)),
        "thresholds.crossed" => {
            let Crossed { year, started, turnover } = args.read()?;
            let mut issues = mandataire::Report::new();
            issues.extend(rates::crossed(year, started, &turnover));
            report(&issues)
        }
        "place.of_department" => json!(Place::of_department(&args.read::<Department>()?.department)),
        _ => return Ok(None),
    }))
}
