//! Public holidays, and the next working day.

use jiff::civil::{Date, Weekday};

use crate::urssaf::place::Place;

/// The public holidays of a year, in order.
///
/// Source: Code du travail, art. L3133-1 (eleven national ones), L3134-13 (Good Friday and 26 December in Alsace and
/// Moselle), L3422-2 (abolition of slavery, by department).
pub fn holidays(year: i16, place: Place) -> Vec<Date> {
    let Ok(first) = Date::new(year, 1, 1) else { return Vec::new() };
    let days = first.series(jiff::Span::new().days(1)).take_while(|date| date.year() == year);
    days.filter(|date| is_holiday(*date, place)).collect()
}

/// Whether a day is a public holiday there.
pub fn is_holiday(date: Date, place: Place) -> bool {
    let fixed = matches!(
        (date.month(), date.day()),
        (1, 1) | (5, 1) | (5, 8) | (7, 14) | (8, 15) | (11, 1) | (11, 11) | (12, 25)
    );
    // Good Friday, Easter Monday, Ascension, Whit Monday: days after Easter.
    let after_easter =
        easter(date.year()).and_then(|easter| date.since(easter).ok()).map(|span| span.get_days());
    let movable = matches!(after_easter, Some(1 | 39 | 50));
    let local = match place {
        Place::Alsace | Place::Moselle => (date.month(), date.day()) == (12, 26) || after_easter == Some(-2),
        Place::Guadeloupe => (date.month(), date.day()) == (5, 27),
        Place::Martinique => (date.month(), date.day()) == (5, 22),
        Place::Guyane => (date.month(), date.day()) == (6, 10),
        Place::Reunion => (date.month(), date.day()) == (12, 20),
        Place::Mayotte => (date.month(), date.day()) == (4, 27),
        Place::Elsewhere => false,
    };
    fixed || movable || local
}

/// The date itself, or the next day that is neither in a weekend nor a public holiday.
pub fn next_working_day(date: Date, place: Place) -> Date {
    let mut day = date;
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || is_holiday(day, place) {
        match day.tomorrow() {
            Ok(next) => day = next,
            Err(_) => break,
        }
    }
    day
}

/// Easter Sunday of the Gregorian calendar (the computation published in Nature, 1876).
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let a = year_number.rem_euclid(19);
    let (b, c) = (year_number.div_euclid(100), year_number.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 19 * l) / 433;
    let n = (h + l - 7 * m + 90) / 25;
    let p = (h + l - 7 * m + 33 * n + 19).rem_euclid(32);
    Date::new(year, i8::try_from(n).ok()?, i8::try_from(p).ok()?).ok()
}
