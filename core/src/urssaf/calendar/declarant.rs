//! Somebody who declares: since when, how often, what is done.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;
use jiff::civil::Date;

use super::obligation::{Obligation, Standing};
use crate::error::Error;
use crate::report::{Issue, Report};
use crate::urssaf::model::{Period, Periodicity};

/// How often somebody declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Every month: the default (CSS R613-7).
    Monthly,
    /// Every quarter, on request.
    Quarterly,
}

impl Frequency {
    /// The period in which a day lies.
    ///
    /// # Errors
    /// `urssaf.period.invalid` before 2009 or after 2100.
    pub fn period_of(self, date: Date) -> Result<Period, Error> {
        match self {
            Self::Monthly => Period::month(date.year(), date.month()),
            Self::Quarterly => Period::quarter(date.year(), (date.month() + 2) / 3),
        }
    }
}

impl Periodicity {
    /// The calendar's word for it; None when it is neither of the two.
    pub fn frequency(&self) -> Option<Frequency> {
        match self {
            Self::Monthly => Some(Frequency::Monthly),
            Self::Quarterly => Some(Frequency::Quarterly),
            Self::Other(_) => None,
        }
    }
}

/// A micro-entrepreneur as the calendar sees them.
///
/// ```
/// use jiff::civil::date;
/// use mandataire::urssaf::calendar::{Declarant, Frequency, Standing};
///
/// // service-public F23257: started on 6 March 2024, monthly: first declaration until 31 July 2024.
/// let declarant = Declarant::new(date(2024, 3, 6), Frequency::Monthly);
/// let first = &declarant.obligations(date(2024, 12, 31))?[0];
/// assert_eq!((first.to, first.due), (date(2024, 6, 30), date(2024, 7, 31)));
/// assert_eq!(first.standing(date(2024, 7, 1)), Standing::Open);
/// # Ok::<(), mandataire::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declarant {
    started: Date,
    ceased: Option<Date>,
    frequency: Frequency,
    changes: BTreeMap<i16, Frequency>,
    declared: BTreeSet<Period>,
}

impl Declarant {
    /// Since when, and how often.
    pub fn new(started: Date, frequency: Frequency) -> Self {
        Self { started, ceased: None, frequency, changes: BTreeMap::new(), declared: BTreeSet::new() }
    }

    /// The frequency changes with a civil year (CSS R613-7: the option holds for civil years).
    #[must_use]
    pub fn from_year(mut self, year: i16, frequency: Frequency) -> Self {
        self.changes.insert(year, frequency);
        self
    }

    /// The last day of the activity. Nothing is asked for later days; whether the last declaration is due sooner is
    /// UNKNOWN here.
    #[must_use]
    pub fn ceased(mut self, day: Date) -> Self {
        self.ceased = Some(day);
        self
    }

    /// What has been declared already, "néant" included.
    #[must_use]
    pub fn declared(mut self, periods: impl IntoIterator<Item = Period>) -> Self {
        self.declared.extend(periods);
        self
    }

    /// When the activity began.
    pub fn started(&self) -> Date {
        self.started
    }

    /// The frequency in a year.
    pub fn frequency(&self, year: i16) -> Frequency {
        self.changes.range(..=year).next_back().map_or(self.frequency, |(_, frequency)| *frequency)
    }

    /// Every obligation of which a day lies before or on that date, declared or not, oldest first.
    ///
    /// The first declaration covers the days from the start to the end of the three civil months that follow the month of
    /// the start, or of the civil quarter that follows its quarter (CSS R613-12). How one is cut that runs from a year of
    /// months into a year of quarters is UNKNOWN: here it keeps its length, and the quarter has the days that are left.
    ///
    /// # Errors
    /// `urssaf.period.invalid` when the activity began before 2009 or the date is after 2100.
    pub fn obligations(&self, until: Date) -> Result<Vec<Obligation>, Error> {
        let mut found = Vec::new();
        let mut from = self.started;
        let end = self.ceased.map_or(until, |ceased| ceased.min(until));
        while from <= end {
            let frequency = self.frequency(from.year());
            let first = found.is_empty();
            let mut period = frequency.period_of(from)?;
            if first {
                let later = from.first_of_month().checked_add(Span::new().months(3)).unwrap_or(Date::MAX);
                period = frequency.period_of(later)?;
            }
            found.push(Obligation::new(period, from, first));
            from = period.last_day().tomorrow().unwrap_or(Date::MAX);
        }
        Ok(found)
    }

    /// What is not declared on a date: running, open, due, overdue; oldest first.
    ///
    /// # Errors
    /// As for [`obligations`](Self::obligations).
    pub fn standing(&self, today: Date) -> Result<Vec<(Obligation, Standing)>, Error> {
        let missing = self
            .obligations(today)?
            .into_iter()
            .filter(|obligation| !self.declared.contains(&obligation.period));
        Ok(missing
            .map(|obligation| {
                let standing = obligation.standing(today);
                (obligation, standing)
            })
            .collect())
    }

    /// Whether a period is one to declare on a date.
    ///
    /// Errors: `urssaf.period.before_start`, `urssaf.period.after_end`, `urssaf.period.periodicity` (a month for somebody who
    /// declares quarters, or the reverse; a month that the first declaration contains), `urssaf.period.not_over`.
    /// Warnings: `urssaf.period.declared` (another declaration may replace it until the due date), `urssaf.period.overdue`.
    pub fn check(&self, period: Period, today: Date) -> Report {
        let mut report = Report::new();
        if period.last_day() < self.started {
            report.push(issue(
                "urssaf.period.before_start",
                "La période est antérieure au début de l'activité.",
                "The period is before the activity began.",
            ));
            return report;
        }
        if self.ceased.is_some_and(|ceased| period.first_day() > ceased) {
            report.push(issue(
                "urssaf.period.after_end",
                "La période est postérieure à la fin de l'activité.",
                "The period is after the activity ended.",
            ));
            return report;
        }
        let obligations = match self.obligations(period.last_day()) {
            Ok(obligations) => obligations,
            Err(error) => {
                report.extend(error.issues().to_vec());
                return report;
            }
        };
        let Some(obligation) = obligations.iter().find(|one| one.period == period) else {
            let expected = obligations.iter().find(|one| one.to >= period.first_day()).map(|one| one.period);
            let (fr, en) = match expected {
                Some(expected) => (
                    format!(
                        "Cette période n'est pas à déclarer ainsi : la déclaration attendue est {expected}."
                    ),
                    format!("This period is not declared by itself: the declaration expected is {expected}."),
                ),
                None => (
                    "Cette période n'est pas à déclarer.".into(),
                    "This period is not to be declared.".into(),
                ),
            };
            report.push(
                Issue::error("period", "urssaf.period.periodicity", fr, en).source("CSS R613-7, R613-12"),
            );
            return report;
        };
        match obligation.standing(today) {
            Standing::Running => report.push(issue(
                "urssaf.period.not_over",
                "La période n'est pas terminée : son chiffre d'affaires n'est pas connu.",
                "The period is not over: its turnover is not known.",
            )),
            Standing::Overdue if !self.declared.contains(&period) => report.push(
                Issue::warning(
                    "period",
                    "urssaf.period.overdue",
                    format!("L'échéance est passée ({}) : une pénalité est possible.", obligation.due),
                    format!("The due date is over ({}): a penalty is possible.", obligation.due),
                )
                .source("CSS R613-9"),
            ),
            _ => {}
        }
        if self.declared.contains(&period) {
            report.push(Issue::warning(
                "period",
                "urssaf.period.declared",
                "Cette période est déjà déclarée : une autre déclaration la remplace jusqu'à l'échéance seulement, selon le guide de l'Urssaf.",
                "This period is declared already: another declaration replaces it until the due date only, says Urssaf's guide.",
            ));
        }
        report
    }
}

fn issue(code: &'static str, fr: &'static str, en: &'static str) -> Issue {
    Issue::error("period", code, fr, en)
}
