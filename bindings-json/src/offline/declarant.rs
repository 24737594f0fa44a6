//! A micro-entrepreneur as the calendar sees them, in arguments.

use std::collections::BTreeMap;

use jiff::civil::Date;
use mandataire::urssaf::Period;
use mandataire::urssaf::calendar::{Declarant, Frequency};
use serde::Deserialize;

/// `{"started": "2025-11-03", "frequency": "monthly"}`, and what else is known.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Given {
    started: Date,
    frequency: Frequency,
    /// By civil year.
    #[serde(default)]
    from_year: BTreeMap<i16, Frequency>,
    ceased: Option<Date>,
    #[serde(default)]
    declared: Vec<Period>,
}

impl Given {
    pub(crate) fn declarant(self) -> Declarant {
        let mut declarant = Declarant::new(self.started, self.frequency);
        for (year, frequency) in self.from_year {
            declarant = declarant.from_year(year, frequency);
        }
        if let Some(day) = self.ceased {
            declarant = declarant.ceased(day);
        }
        declarant.declared(self.declared)
    }
}
