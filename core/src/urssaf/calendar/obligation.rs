//! What has to be declared, and until when.

use jiff::civil::Date;
use serde::Serialize;

use super::holidays::next_working_day;
use crate::urssaf::model::Period;
use crate::urssaf::place::Place;

/// One declaration that the law asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Obligation {
    /// The month or quarter, the last one for a first declaration that covers several. How Urssaf names the period of a
    /// first declaration on its wire is UNKNOWN.
    pub period: Period,
    /// The first day whose receipts count.
    pub from: Date,
    /// The last one.
    pub to: Date,
    /// The legal date (CSS R613-8).
    pub legal_due: Date,
    /// The last day to declare and pay: the legal date, or the next working day. Moving it is a practice of Urssaf, seen
    /// in its published calendars, not a rule of R613-8. An hour (noon) is told by some pages: UNKNOWN.
    pub due: Date,
    /// Whether it is the first declaration (CSS R613-12).
    pub first: bool,
}

/// Where an obligation stands on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standing {
    /// Its days are not over: nothing to declare yet.
    Running,
    /// To be declared: its days are over, its due date is to come.
    Open,
    /// To be declared today at the latest.
    Due,
    /// The due date is over.
    Overdue,
}

impl Obligation {
    pub(super) fn new(period: Period, from: Date, first: bool) -> Self {
        let legal_due = legal_due(period);
        Self {
            period,
            from,
            to: period.last_day(),
            legal_due,
            due: next_working_day(legal_due, Place::Elsewhere),
            first,
        }
    }

    /// Where it stands on a date, when it has not been declared.
    pub fn standing(&self, today: Date) -> Standing {
        match today {
            _ if today <= self.to => Standing::Running,
            _ if today < self.due => Standing::Open,
            _ if today == self.due => Standing::Due,
            _ => Standing::Overdue,
        }
    }

    /// The due date where local holidays are days off too. Whether Urssaf moves a date for those is UNKNOWN: [`due`](Self::due)
    /// counts national ones only, which is never later.
    pub fn due_in(&self, place: Place) -> Date {
        next_working_day(self.legal_due, place)
    }
}

/// The last day of the month that follows the period (CSS R613-8: a) for months, b) for quarters: 30 April, 31 July,
/// 31 October, 31 January), before weekends and holidays.
pub fn legal_due(period: Period) -> Date {
    let next = period.last_day().tomorrow().unwrap_or(Date::MAX);
    next.last_of_month()
}

/// [`legal_due`], or the next working day.
pub fn due(period: Period) -> Date {
    next_working_day(legal_due(period), Place::Elsewhere)
}
