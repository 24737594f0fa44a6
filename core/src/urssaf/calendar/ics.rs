//! Obligations as a calendar file.

use chrono::{Duration, NaiveDate, NaiveTime};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};
use jiff::civil::Date;

use super::obligation::Obligation;
use crate::intent::fingerprint;

/// The due dates as an iCalendar document (RFC 5545): one whole-day event each, with a reminder a week before.
///
/// `name` tells whose they are: it stands in the titles, so leave out what must not be in a shared calendar. The same name
/// and obligations give the same file, with the same identifiers: importing again updates instead of doubling.
pub fn to_ics(name: &str, obligations: &[Obligation]) -> String {
    // A line break would begin a line of the file's own.
    let name: String = name.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//mandataire//calendar//FR"), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar.append_property(Property::new("X-WR-CALNAME", format!("Urssaf — {name}")));
    for one in obligations {
        let Some(day) = naive(one.due) else { continue };
        let title = format!("Urssaf : déclarer {} — {name}", one.period);
        let uid = fingerprint(&["ics", &name, &one.period.to_string()]);
        // Not the clock's: the same obligations are the same file.
        let stamp = day.and_time(NaiveTime::MIN).and_utc();
        let mut alarm = Alarm::display(&title, -Duration::days(7));
        alarm.uid(&format!("{uid}-reminder@mandataire")).timestamp(stamp);
        let mut event = Event::new();
        event
            .uid(&format!("{uid}@mandataire"))
            .timestamp(stamp)
            .starts(day)
            .summary(&title)
            .description(&format!(
                "Chiffre d'affaires encaissé du {} au {}. À déclarer même s'il est nul (néant).",
                one.from, one.to
            ))
            .alarm(alarm.done());
        calendar.push(event.done());
    }
    calendar.to_string()
}

fn naive(date: Date) -> Option<NaiveDate> {
    let part = |number: i8| u32::from(number.unsigned_abs());
    NaiveDate::from_ymd_opt(i32::from(date.year()), part(date.month()), part(date.day()))
}
