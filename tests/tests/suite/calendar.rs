//! The declarant's calendar: shared vectors, properties, the calendar file.

use jiff::civil::Date;
use mandataire::urssaf::calendar::{Declarant, Frequency, Standing, due, holidays, legal_due, to_ics};
use mandataire::urssaf::{Period, Place};
use mandataire_tests::run_vectors;
use proptest::prelude::*;
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap()
}

fn declarant(input: &Value) -> Declarant {
    let mut declarant = Declarant::new(read(&input["start"]), read(&input["frequency"]));
    for (year, frequency) in input["fromYear"].as_object().into_iter().flatten() {
        declarant = declarant.from_year(year.parse().unwrap(), read(frequency));
    }
    if let Some(day) = read::<Option<Date>>(&input["ceased"]) {
        declarant = declarant.ceased(day);
    }
    declarant.declared(read::<Option<Vec<Period>>>(&input["declared"]).unwrap_or_default())
}

fn run(operation: &str, input: &Value) -> Value {
    match operation {
        "calendar.first" => {
            let all = declarant(input).obligations(read(&input["start"])).unwrap();
            assert!(all[0].first && all.len() == 1);
            json!({"to": all[0].to, "legalDue": all[0].legal_due})
        }
        "calendar.due" => {
            let period = read(&input["period"]);
            json!({"legalDue": legal_due(period), "due": due(period)})
        }
        "calendar.holidays" => {
            json!(holidays(read(&input["year"]), read(&input["place"])))
        }
        "calendar.standing" => {
            let standing = declarant(input).standing(read(&input["today"])).unwrap();
            standing.iter().map(|(one, standing)| json!([one.period, standing])).collect()
        }
        "calendar.check" => {
            let report = declarant(input).check(read(&input["period"]), read(&input["today"]));
            report.issues().iter().map(|issue| json!([issue.path, issue.code, issue.severity])).collect()
        }
        other => panic!("no operation {other}"),
    }
}

#[test]
fn vectors() {
    run_vectors("calendar", run);
}

proptest! {
    /// No day is left out, none counts twice, and due dates come after the days they are about.
    #[test]
    fn obligations_follow_each_other(
        start in 0_i32..5000, quarterly in any::<bool>(), change in proptest::option::of((2015_i16..2030, any::<bool>())),
        length in 0_i32..3000,
    ) {
        let frequency = |quarterly| if quarterly { Frequency::Quarterly } else { Frequency::Monthly };
        let day = |days: i32| jiff::civil::date(2012, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        let mut declarant = Declarant::new(day(start), frequency(quarterly));
        if let Some((year, quarterly)) = change {
            declarant = declarant.from_year(year, frequency(quarterly));
        }
        let today = day(start + length);
        let all = declarant.obligations(today).unwrap();
        prop_assert_eq!(all[0].from, day(start));
        for pair in all.windows(2) {
            prop_assert_eq!(pair[0].to.tomorrow().unwrap(), pair[1].from);
            // By its end: a first declaration may cover the first months of the quarter that follows it.
            prop_assert!(pair[0].period.last_day() < pair[1].period.last_day() && pair[0].due < pair[1].due);
        }
        for (n, one) in all.iter().enumerate() {
            prop_assert!(one.from <= one.to && one.to < one.legal_due && one.legal_due <= one.due);
            prop_assert_eq!(one.first, n == 0);
            // Open once its days are over, and accepted by the check exactly then.
            let accepted = declarant.check(one.period, today).errors().count() == 0;
            prop_assert_eq!(accepted, one.standing(today) != Standing::Running);
        }
        prop_assert!(all.last().unwrap().to >= today);
    }
}

#[test]
fn the_calendar_file_is_the_same_twice_and_a_name_adds_nothing_to_it() {
    let declarant = Declarant::new(jiff::civil::date(2025, 11, 3), Frequency::Quarterly);
    let all = declarant.obligations(jiff::civil::date(2026, 12, 31)).unwrap();
    let text = to_ics("Dupont; \"Bois, & fils\"\nBEGIN:VEVENT", &all);
    assert_eq!(text, to_ics("Dupont; \"Bois, & fils\"\nBEGIN:VEVENT", &all));
    assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), all.len(), "{text}");
    assert!(text.contains("DTSTART;VALUE=DATE:20261102"), "{text}");
    assert!(text.contains("TRIGGER:-PT604800S"), "{text}");
    assert!(text.lines().all(|line| line.len() <= 75), "RFC 5545 folds at 75 bytes");
}

#[test]
fn departments_have_their_place() {
    for (number, place) in [
        ("67", Place::Alsace),
        ("68", Place::Alsace),
        ("57", Place::Moselle),
        ("974", Place::Reunion),
        ("2A", Place::Elsewhere),
        ("75", Place::Elsewhere),
        (" 976 ", Place::Mayotte),
        ("", Place::Elsewhere),
    ] {
        assert_eq!(Place::of_department(number), place, "{number}");
    }
    assert!(!Place::Mayotte.is_overseas() && Place::Guyane.is_overseas());
}
