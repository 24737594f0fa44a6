//! Yearly limits of turnover: of the micro regime and of the exemption from VAT.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use super::{Sureness, read};
use crate::report::Issue;
use crate::urssaf::model::{Category, Turnover};

/// Which limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ThresholdRule {
    /// Of the micro regime. In the year of the start it counts for the days of activity.
    #[serde(rename = "50-0")]
    Micro,
    /// Of the exemption from VAT: crossed, it ends with the year.
    #[serde(rename = "293-B")]
    Vat,
    /// Its upper limit: crossed, the exemption ends at once.
    #[serde(rename = "293-B-majore")]
    VatUpper,
}

/// Of which turnover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ThresholdGroup {
    /// All of it.
    #[serde(alias = "vente")]
    All,
    /// Services, commercial and liberal.
    Services,
}

/// One limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Threshold {
    /// Which.
    pub rule: ThresholdRule,
    /// Of which turnover.
    pub group: ThresholdGroup,
    /// The first year it holds for.
    pub from: i16,
    /// In euros a year.
    #[cfg_attr(feature = "schema", schemars(extend("x-mandataire" = "Euros")))]
    pub euros: u64,
    /// How sure it is.
    pub certainty: Sureness,
    /// Where it was read.
    pub source: String,
    /// What to know.
    #[serde(default)]
    pub note: Option<String>,
}

/// The limits in force in a year that the tables cover; none in another.
pub fn thresholds(year: i16) -> Vec<&'static Threshold> {
    let tables = read::tables();
    if !(tables.since.year()..=tables.until.year()).contains(&year) {
        return Vec::new();
    }
    let all = &tables.thresholds;
    let newest = |one: &&Threshold| {
        !all.iter().any(|other| {
            other.rule == one.rule && other.group == one.group && other.from > one.from && other.from <= year
        })
    };
    all.iter().filter(|one| one.from <= year).filter(newest).collect()
}

/// A warning for each limit that a year's turnover crosses. `started`: the first day of the activity, when it is in that year.
///
/// Lodging counts with the sales: whether classified tourist lodging has a lower limit of its own is not in the tables.
pub fn crossed(year: i16, started: Option<Date>, turnover: &Turnover) -> Vec<Issue> {
    let sum = |services: bool| {
        let counts = |category: &Category| {
            !services
                || matches!(
                    category,
                    Category::PrestationsBic | Category::PrestationsBnc | Category::LiberalCipav
                )
        };
        let amounts = turnover.lines().filter(|(category, _)| counts(category)).map(|(_, euros)| euros.get());
        amounts.fold(0_u64, u64::saturating_add)
    };
    let (all, services) = (sum(false), sum(true));
    let mut issues = Vec::new();
    for limit in thresholds(year) {
        let euros = match limit.rule {
            ThresholdRule::Micro => for_the_days(limit.euros, year, started),
            _ => limit.euros,
        };
        let turnover = if limit.group == ThresholdGroup::Services { services } else { all };
        if turnover <= euros {
            continue;
        }
        let (code, fr, en) = match limit.rule {
            ThresholdRule::Micro => (
                "urssaf.threshold.micro",
                "le seuil du régime micro (CGI 50-0)",
                "the limit of the micro regime (CGI 50-0)",
            ),
            ThresholdRule::Vat => (
                "urssaf.threshold.vat",
                "le seuil de la franchise de TVA (CGI 293 B)",
                "the limit of the exemption from VAT (CGI 293 B)",
            ),
            ThresholdRule::VatUpper => (
                "urssaf.threshold.vat_upper",
                "le seuil majoré de la franchise de TVA (CGI 293 B) : la TVA est due dès maintenant",
                "the upper limit of the exemption from VAT (CGI 293 B): VAT is due from now on",
            ),
        };
        let path = if limit.group == ThresholdGroup::Services { "turnover.services" } else { "turnover" };
        issues.push(
            Issue::warning(
                path,
                code,
                format!(
                    "Le chiffre d'affaires de {year} dépasse {fr}, {euros} € ; à vérifier : {}.",
                    limit.source
                ),
                format!("The turnover of {year} crosses {en}, {euros} €; to be checked: {}.", limit.source),
            )
            .source(limit.source.as_str()),
        );
    }
    issues
}

/// A year's limit for the days from the start on; whole euros, rounded down.
fn for_the_days(euros: u64, year: i16, started: Option<Date>) -> u64 {
    let Some(started) = started.filter(|started| started.year() == year) else { return euros };
    let days = u64::from(date(year, 12, 31).day_of_year().unsigned_abs());
    let before = u64::from(started.day_of_year().unsigned_abs()).saturating_sub(1);
    euros * (days - before) / days
}
