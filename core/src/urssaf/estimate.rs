//! Contributions, estimated without Urssaf: indicative only. [`Urssaf::estimer`](super::Urssaf::estimer) is the authority.

use jiff::Span;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use super::model::{Category, Turnover};
use super::place::Place;
use super::rates::{self, Line, Nature, Rate, Relief, Sureness};
use crate::error::Error;
use crate::money::{Decimal, Euros};
use crate::report::{Issue, Report};

/// What the rates depend on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Situation {
    /// When the activity began.
    started: Date,
    /// The nature of the main activity.
    nature: Nature,
    /// ACRE was granted. It ends by itself. Overseas it counts for nothing.
    #[serde(default)]
    acre: bool,
    /// Income tax is paid with the contributions.
    #[serde(default)]
    versement_liberatoire: bool,
    /// Where the activity is.
    #[serde(default)]
    place: Place,
}

impl Situation {
    /// When the activity began, and the nature of the main one.
    pub fn new(started: Date, nature: Nature) -> Self {
        Self { started, nature, acre: false, versement_liberatoire: false, place: Place::Elsewhere }
    }

    /// ACRE was granted. It ends by itself: see [`acre_end`]. Overseas it counts for nothing.
    #[must_use]
    pub fn acre(mut self, granted: bool) -> Self {
        self.acre = granted;
        self
    }

    /// Income tax is paid with the contributions.
    #[must_use]
    pub fn versement_liberatoire(mut self, chosen: bool) -> Self {
        self.versement_liberatoire = chosen;
        self
    }

    /// Where the activity is.
    #[must_use]
    pub fn place(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// What lowers the contributions on a date.
    pub fn relief(&self, on: Date) -> Relief {
        if self.place.is_overseas() {
            let quarters = |date: Date| i32::from(date.year()) * 4 + i32::from((date.month() - 1) / 3);
            return match (quarters(on) - quarters(self.started), on.year() - self.started.year()) {
                (..8, _) => Relief::OverseasFirst,
                (_, ..3) => Relief::OverseasSecond,
                _ => Relief::OverseasAfter,
            };
        }
        match self.acre && on <= acre_end(self.started) {
            true if self.started < date(2026, 7, 1) => Relief::AcreHalf,
            true => Relief::AcreQuarter,
            false => Relief::None,
        }
    }
}

/// The last day of ACRE: that of the third civil quarter after the quarter of the start.
///
/// Certainty: INFERRED from public guides (CSS D131-6-3 is cited there and was not read).
pub fn acre_end(started: Date) -> Date {
    let month = (started.month() - 1) / 3 * 3 + 1;
    let quarter = Date::new(started.year(), month, 1).unwrap_or(started);
    quarter.checked_add(Span::new().years(1)).and_then(|next| next.yesterday()).unwrap_or(Date::MAX)
}

/// One line of an estimate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EstimatedLine {
    /// For what.
    pub line: Line,
    /// On which category.
    pub category: Category,
    /// The turnover, in euros.
    pub base: Euros,
    /// In euros, rounded half up (CSS L133-10). None: the rate is unknown.
    pub amount: Option<Euros>,
    /// The line of the table.
    pub rate: &'static Rate,
}

impl EstimatedLine {
    /// Before rounding, in euros.
    pub fn exact(&self) -> Option<Decimal> {
        self.rate.percent.map(|percent| self.base.to_decimal() * percent / Decimal::ONE_HUNDRED)
    }
}

/// What contributions will probably be. **Indicative**: Urssaf's own answer counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IndicativeEstimate {
    /// By category and line.
    pub lines: Vec<EstimatedLine>,
    /// All known lines together, in euros.
    pub total: Euros,
    /// What lowered the contributions.
    pub relief: Relief,
}

impl IndicativeEstimate {
    /// The lines of one kind together, in euros.
    pub fn of(&self, line: Line) -> Euros {
        let amounts = self.lines.iter().filter(|one| one.line == line).filter_map(|one| one.amount);
        Euros::checked_sum(amounts).unwrap_or(self.total)
    }

    /// The lines whose rate is unknown, disputed or inferred: to be told to the person.
    pub fn doubtful(&self) -> impl Iterator<Item = &EstimatedLine> {
        self.lines.iter().filter(|one| {
            matches!(one.rate.certainty, Sureness::Unknown | Sureness::Disputed | Sureness::Inferred)
        })
    }

    /// Whether a rate is unknown, so that the total lacks it.
    pub fn is_partial(&self) -> bool {
        self.lines.iter().any(|one| one.amount.is_none())
    }
}

/// Estimates the contributions on a turnover cashed on, or around, a date: give the last day of the period.
///
/// A first declaration may lie on both sides of a change of rates; how Urssaf splits it is UNKNOWN: estimate each part.
/// Turnover on which a platform already paid (CSS L613-6-1) is left out by the caller.
///
/// # Errors
/// `urssaf.estimate.date` outside the years of the tables or before the start, `urssaf.estimate.category` for a category that
/// is not of the code, `urssaf.estimate.place` for Mayotte, `money.too_large`.
///
/// ```
/// use jiff::civil::date;
/// use mandataire::{money::Euros, urssaf::{Category, Turnover}};
/// use mandataire::urssaf::{estimate::{Situation, estimate}, rates::Nature};
///
/// let situation = Situation::new(date(2025, 2, 1), Nature::Commerciale);
/// let turnover = Turnover::of([(Category::Vente, Euros::from(10_000))])?;
/// let estimate = estimate(&situation, date(2026, 3, 31), &turnover)?;
/// assert_eq!(estimate.total, Euros::from(1230 + 10 + 2));
/// # Ok::<(), mandataire::Error>(())
/// ```
pub fn estimate(situation: &Situation, on: Date, turnover: &Turnover) -> Result<IndicativeEstimate, Error> {
    let (since, until) = rates::covered();
    if on < since || on > until || on < situation.started {
        return Err(outside(situation, on));
    }
    if situation.place == Place::Mayotte {
        return Err(invalid(
            "place",
            "urssaf.estimate.place",
            "Aucune source publique ne donne les taux de Mayotte.",
            "No public source gives the rates of Mayotte.",
        ));
    }
    let relief = situation.relief(on);
    let mut lines = Vec::with_capacity(4 * turnover.lines().len());
    let mut total = Euros::ZERO;
    for (category, base) in turnover.lines() {
        if let Category::Other(_) = category {
            return Err(invalid(
                "turnover",
                "urssaf.estimate.category",
                "Cette catégorie n'est pas de celles du code : aucun taux n'est connu.",
                "This category is not one of the code's: no rate is known.",
            ));
        }
        for line in [Line::Cotisations, Line::Cfp, Line::Tfc, Line::VersementLiberatoire] {
            if line == Line::VersementLiberatoire && !situation.versement_liberatoire {
                continue;
            }
            let found = rates::rate(line, category, relief, situation.nature, situation.place, on);
            let Some(rate) = found else { continue };
            let amount = match rate.percent {
                Some(_) => Some(rounded(base, rate.thousandths)?),
                None => None,
            };
            total = total.checked_add(amount.unwrap_or(Euros::ZERO))?;
            lines.push(EstimatedLine { line, category: category.clone(), base, amount, rate });
        }
    }
    Ok(IndicativeEstimate { lines, total, relief })
}

/// Half up, in whole numbers.
fn rounded(base: Euros, thousandths: u32) -> Result<Euros, Error> {
    let euros = (u128::from(base.get()) * u128::from(thousandths) + 50_000) / 100_000;
    Ok(Euros::new(u64::try_from(euros).unwrap_or(u64::MAX))?)
}

fn outside(situation: &Situation, on: Date) -> Error {
    let (since, until) = rates::covered();
    let mut report = Report::new();
    report.push(Issue::error(
        "date",
        "urssaf.estimate.date",
        format!(
            "Les taux connus vont du {since} au {until}, et l'activité commence le {} : {on} est hors de là.",
            situation.started
        ),
        format!(
            "The rates known go from {since} to {until}, and the activity begins on {}: {on} is outside.",
            situation.started
        ),
    ));
    Error::invalid("urssaf.estimate.date", report.into_issues())
}

fn invalid(path: &'static str, code: &'static str, fr: &'static str, en: &'static str) -> Error {
    Error::invalid(code, vec![Issue::error(path, code, fr, en)])
}
