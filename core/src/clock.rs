//! Time, injected: the system's, or a test's.

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;

/// Where the library reads the date and time from.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self(Arc::new(Timestamp::now))
    }

    /// A clock of the caller's, for tests and for the sandbox's virtual time.
    pub fn from_fn(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The current instant.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }

    /// The current date in mainland France. Without a time zone database (mobile) it is computed from the law in
    /// force since 1996: UTC+2 from the last Sunday of March to the last Sunday of October, 01:00 UTC; else UTC+1.
    pub fn today(&self) -> jiff::civil::Date {
        date_in_paris(self.now())
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

fn date_in_paris(now: Timestamp) -> jiff::civil::Date {
    use jiff::civil::{Date, Weekday, datetime};
    let utc = jiff::tz::Offset::UTC.to_datetime(now);
    let last_sunday_1am = |month: i8| {
        let last = Date::new(utc.year(), month, 31).expect("March and October have 31 days");
        let sunday = last.nth_weekday(-1, Weekday::Sunday).unwrap_or(last);
        let sunday = if last.weekday() == Weekday::Sunday { last } else { sunday };
        datetime(sunday.year(), sunday.month(), sunday.day(), 1, 0, 0, 0)
    };
    let summer = utc >= last_sunday_1am(3) && utc < last_sunday_1am(10);
    jiff::tz::Offset::constant(if summer { 2 } else { 1 }).to_datetime(now).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_the_date_in_paris() {
        let today = |at: &str| {
            let at: Timestamp = at.parse().expect("a timestamp");
            Clock::from_fn(move || at).today().to_string()
        };
        assert_eq!(today("2026-01-31T22:59:59Z"), "2026-01-31");
        assert_eq!(today("2026-01-31T23:00:00Z"), "2026-02-01");
        assert_eq!(today("2026-07-31T21:59:59Z"), "2026-07-31");
        assert_eq!(today("2026-07-31T22:00:00Z"), "2026-08-01");
        // 2026-10-25 is the last Sunday of October: winter time from 01:00 UTC.
        assert_eq!(today("2026-10-25T22:30:00Z"), "2026-10-25");
        assert_eq!(today("2026-10-24T22:30:00Z"), "2026-10-25");
        // 2024-03-31 is itself a Sunday.
        assert_eq!(today("2024-03-31T22:30:00Z"), "2024-04-01");
        assert_eq!(today("2024-03-30T22:30:00Z"), "2024-03-30");
    }
}
