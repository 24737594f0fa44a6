//! Dated rates and thresholds: data with the source of each line (`rates.json`), 2024 to 2026.
//!
//! | Mark | Meaning |
//! | --- | --- |
//! | `verified` | the law's text was read |
//! | `model` | read in the rules of Urssaf's own public simulator |
//! | `inferred` | deduced, or known without a document at hand |
//! | `disputed` | public sources disagree |
//! | `unknown` | no public source: there is no rate, and an estimate says so |

mod read;
mod thresholds;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::money::Decimal;
use crate::urssaf::model::Category;
use crate::urssaf::place::Place;

pub use thresholds::{Threshold, ThresholdGroup, ThresholdRule, crossed, thresholds};

/// What is asked for on a turnover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Line {
    /// Social contributions (cotisations).
    Cotisations,
    /// Contribution to professional training (contribution à la formation professionnelle).
    Cfp,
    /// Taxes for the chambers of trade or crafts (taxes pour frais de chambre).
    Tfc,
    /// Income tax paid with the contributions, for those who chose it (versement libératoire).
    VersementLiberatoire,
}

/// What lowers the contributions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relief {
    /// Nothing.
    #[default]
    None,
    /// ACRE of activities begun before 1 July 2026: half is due.
    AcreHalf,
    /// ACRE of activities begun since: three quarters are due.
    AcreQuarter,
    /// Overseas, until the end of the eighth civil quarter.
    OverseasFirst,
    /// Overseas, then until the end of the third civil year.
    OverseasSecond,
    /// Overseas, later.
    OverseasAfter,
}

/// The nature of the main activity: it decides between chambers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Trade.
    Commerciale,
    /// Crafts.
    Artisanale,
    /// Liberal professions.
    Liberale,
}

/// How sure a line of the tables is; see [the table](self).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Sureness {
    /// The law's text was read.
    Verified,
    /// Read in the rules of Urssaf's own public simulator.
    Model,
    /// Deduced, or known without a document at hand.
    Inferred,
    /// Public sources disagree; `note` says how.
    Disputed,
    /// No public source.
    Unknown,
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Rate {
    /// For what.
    pub line: Line,
    /// On which turnover.
    pub category: Category,
    /// Under which relief.
    pub relief: Relief,
    /// For one nature only.
    pub nature: Option<Nature>,
    /// In one place only.
    pub place: Option<Place>,
    /// Since when; until a later line begins.
    pub from: Date,
    /// In percent. None: unknown.
    pub percent: Option<Decimal>,
    /// How sure it is.
    pub certainty: Sureness,
    /// Where it was read.
    pub source: String,
    /// What to know.
    pub note: Option<String>,
    /// In thousandths of a percent.
    #[serde(skip)]
    pub(crate) thousandths: u32,
}

/// Every line, in the order of the file.
pub fn all() -> &'static [Rate] {
    &read::tables().rates
}

/// The first day and the last day that the tables cover.
pub fn covered() -> (Date, Date) {
    let tables = read::tables();
    (tables.since, tables.until)
}

/// The line in force on a date; None where nothing is asked for.
pub fn rate(
    line: Line,
    category: &Category,
    relief: Relief,
    nature: Nature,
    place: Place,
    date: Date,
) -> Option<&'static Rate> {
    let tables = read::tables();
    // Relief is of contributions only.
    let relief = if line == Line::Cotisations { relief } else { Relief::None };
    let found = tables.at(line, category, relief)?;
    found.iter().map(|number| &tables.rates[*number]).find(|rate| {
        rate.from <= date
            && rate.nature.is_none_or(|wanted| wanted == nature)
            && rate.place.is_none_or(|wanted| wanted == place)
    })
}
