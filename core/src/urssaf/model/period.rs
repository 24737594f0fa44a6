//! The month or the quarter that is declared.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::Error;
use crate::report::Issue;

/// A civil month or a civil quarter. Written `2026-01` and `2026-T1`.
///
/// Source: CSS R613-7 (monthly by default, quarterly on request) — VERIFIED. The wire form is UNKNOWN and belongs to the
/// [profile](crate::urssaf::Profile).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    first: Date,
    last: Date,
}

impl Period {
    /// A month, 1 to 12.
    ///
    /// # Errors
    /// `urssaf.period.invalid` for another month, or a year before 2009 (the regime's first) or after 2100.
    pub fn month(year: i16, month: i8) -> Result<Self, Error> {
        Self::starting(year, month, 1)
    }

    /// A quarter, 1 to 4.
    ///
    /// # Errors
    /// As for [`month`](Self::month).
    pub fn quarter(year: i16, quarter: i8) -> Result<Self, Error> {
        if !(1..=4).contains(&quarter) {
            return Err(invalid());
        }
        Self::starting(year, 3 * (quarter - 1) + 1, 3)
    }

    /// Reads `2026-01` or `2026-T1`.
    ///
    /// # Errors
    /// `urssaf.period.invalid`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let (year, rest) = text.trim().split_once('-').ok_or_else(invalid)?;
        let digits =
            |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) {
            return Err(invalid());
        }
        let year = year.parse().map_err(|_| invalid())?;
        match rest.strip_prefix(['T', 't']) {
            Some(quarter) if digits(quarter, 1) => {
                Self::quarter(year, quarter.parse().map_err(|_| invalid())?)
            }
            None if digits(rest, 2) => Self::month(year, rest.parse().map_err(|_| invalid())?),
            _ => Err(invalid()),
        }
    }

    fn starting(year: i16, month: i8, months: i64) -> Result<Self, Error> {
        if !(2009..=2100).contains(&year) {
            return Err(invalid());
        }
        let first = Date::new(year, month, 1).map_err(|_| invalid())?;
        // Two steps: one negative unit makes a whole jiff span negative.
        let next = first.checked_add(jiff::Span::new().months(months)).map_err(|_| invalid())?;
        let last = next.yesterday().map_err(|_| invalid())?;
        Ok(Self { first, last })
    }

    /// The first day.
    pub fn first_day(self) -> Date {
        self.first
    }

    /// The last day.
    pub fn last_day(self) -> Date {
        self.last
    }

    /// Whether it is a quarter.
    pub fn is_quarter(self) -> bool {
        self.first.month() != self.last.month()
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.first.year()
    }

    /// The month (its first, for a quarter).
    pub(crate) fn first_month(self) -> i8 {
        self.first.month()
    }

    /// The quarter it is or lies in.
    pub(crate) fn quarter_number(self) -> i8 {
        (self.first.month() + 2) / 3
    }
}

fn invalid() -> Error {
    let issue = Issue::error(
        "period",
        "urssaf.period.invalid",
        "La période est un mois (2026-01) ou un trimestre (2026-T1), à partir de 2009.",
        "The period is a month (2026-01) or a quarter (2026-T1), from 2009 on.",
    );
    Error::invalid("urssaf.period.invalid", vec![issue.source("CSS R613-7")])
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_quarter() {
            write!(f, "{:04}-T{}", self.year(), self.quarter_number())
        } else {
            write!(f, "{:04}-{:02}", self.year(), self.first_month())
        }
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Period({self})")
    }
}

impl FromStr for Period {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(|_| serde::de::Error::custom("expected a period: 2026-01 or 2026-T1"))
    }
}

#[cfg(feature = "schema")]
crate::schema::schema_as!(Period, "string");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_written_and_bounded() {
        for (text, first, last) in [
            ("2026-01", "2026-01-01", "2026-01-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2026-12", "2026-12-01", "2026-12-31"),
            ("2026-T1", "2026-01-01", "2026-03-31"),
            ("2026-T4", "2026-10-01", "2026-12-31"),
        ] {
            let period = Period::parse(text).unwrap();
            assert_eq!(period.to_string(), text);
            assert_eq!(
                (period.first_day().to_string(), period.last_day().to_string()),
                (first.into(), last.into())
            );
            assert_eq!(period.is_quarter(), text.contains('T'));
        }
        assert_eq!(Period::quarter(2026, 3).unwrap(), Period::parse("2026-t3").unwrap());
        for wrong in [
            "", "2026", "2026-1", "2026-13", "2026-00", "2026-T0", "2026-T5", "2026-T01", "26-01", "2008-12",
            "2101-01", "+026-01", "2026-+1", "2026-T+1", "é026-01",
        ] {
            assert_eq!(Period::parse(wrong).unwrap_err().code(), "urssaf.period.invalid", "{wrong}");
        }
        assert!(
            Period::month(2026, 0).is_err()
                && Period::quarter(2026, 127).is_err()
                && Period::month(i16::MAX, 1).is_err()
        );
    }
}
