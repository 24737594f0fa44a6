//! Vectors and properties: money.

use mandataire::money::{Centimes, Decimal, Euros, MAX, MoneyError};
use mandataire_tests::run_vectors;
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn vectors() {
    run_vectors("money", |operation, input| {
        let text = input.as_str().unwrap_or_default();
        let decimal = || Decimal::from_str_exact(text).expect("a decimal");
        match operation {
            "euros.parse" => amount(Euros::parse(text)),
            "euros.from_decimal" => amount(Euros::from_decimal(decimal())),
            "euros.from_json" => decoded(input),
            "euros.display" => shown(Euros::parse(text)),
            "centimes.parse" => amount(Centimes::parse(text)),
            "centimes.from_decimal" => amount(Centimes::from_decimal(decimal())),
            "centimes.round_half_up" => amount(Centimes::round_half_up(decimal())),
            "centimes.to_euros" => amount(Centimes::parse(text).and_then(Centimes::to_euros_half_up)),
            "centimes.display" => shown(Centimes::parse(text)),
            other => panic!("unknown operation {other}"),
        }
    });
}

fn amount<T: serde::Serialize>(result: Result<T, MoneyError>) -> Value {
    match result {
        Ok(amount) => json!({"ok": amount}),
        Err(error) => json!({"error": error.code()}),
    }
}

fn shown<T: std::fmt::Display>(result: Result<T, MoneyError>) -> Value {
    amount(result.map(|amount| amount.to_string()))
}

/// serde carries our error as its sentence; the code is found from it.
fn decoded(input: &Value) -> Value {
    match serde_json::from_value::<Euros>(input.clone()) {
        Ok(euros) => json!({"ok": euros}),
        Err(error) => {
            let message = error.to_string();
            let known = MoneyError::ALL.iter().find(|known| known.message_en() == message);
            json!({"error": known.unwrap_or_else(|| panic!("serde's own words: {message}")).code()})
        }
    }
}

#[test]
fn a_refused_amount_is_never_quoted() {
    for json in [
        "98765.5",
        "98765.0",
        "-98765",
        "98765432109876543210",
        "\"98765\"",
        "[98765]",
        "{\"98765\":1}",
        "9876598765987659",
    ] {
        let message = serde_json::from_str::<Euros>(json).unwrap_err().to_string();
        assert!(!message.contains("9876"), "{message}");
    }
    let error = mandataire::Error::from(Euros::parse("-98765").unwrap_err());
    assert_eq!(error.code(), "money.negative");
    assert!(!format!("{error} {error:?}").contains("98765"));
}

#[test]
fn codes_are_unique() {
    let codes: std::collections::BTreeSet<_> = MoneyError::ALL.iter().map(|error| error.code()).collect();
    assert_eq!(codes.len(), MoneyError::ALL.len());
}

#[test]
fn arithmetic_is_checked() {
    let max = Euros::new(MAX).unwrap();
    assert_eq!(max.checked_add(Euros::from(1)), Err(MoneyError::TooLarge));
    assert_eq!(max.checked_mul(u32::MAX), Err(MoneyError::TooLarge));
    assert_eq!(max.to_centimes(), Err(MoneyError::TooLarge));
    assert_eq!(Euros::ZERO.checked_sub(Euros::from(1)), Err(MoneyError::Negative));
    assert_eq!(Euros::new(u64::MAX), Err(MoneyError::TooLarge));
    assert_eq!(Centimes::new(i64::MIN), Err(MoneyError::TooLarge));
    assert_eq!(Centimes::ZERO.checked_sub(Centimes::from(5)), Ok(Centimes::from(-5)));
    assert_eq!(Euros::checked_sum([1, 2, 3].map(Euros::from)), Ok(Euros::from(6)));
    assert_eq!(Euros::from(12).to_centimes(), Ok(Centimes::from(1200)));
    assert_eq!(Euros::from_decimal(Decimal::MIN), Err(MoneyError::Negative));
    assert_eq!(Centimes::round_half_up(Decimal::MIN), Err(MoneyError::TooLarge));
}

/// Digits grouped by three with a blank.
fn grouped(number: i64, blank: char) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "-" } else { "" });
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(blank);
        }
        text.push(digit);
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn text_decimal_and_integers_agree(
        whole in -90_000_000_000_000_i64..90_000_000_000_000,
        decimals in 0_i64..100,
        blank in prop::sample::select(vec![' ', '\u{a0}', '\u{202f}', '\u{2009}']),
        mark in prop::sample::select(vec![',', '.']),
    ) {
        let centimes = whole * 100 + if whole < 0 { -decimals } else { decimals };
        let expected = Centimes::new(centimes).unwrap();
        let text = format!("{}{mark}{decimals:02}", grouped(whole, blank));
        prop_assert_eq!(Centimes::parse(&text), Ok(expected));
        prop_assert_eq!(Centimes::from_decimal(expected.to_decimal()), Ok(expected));
        prop_assert_eq!(serde_json::from_value(json!(expected)).ok(), Some(expected));
        prop_assert_eq!(expected.to_string(), format!("{} EUR", expected.to_decimal()));

        // Half up, said another way: the floor of the amount and a half.
        let euros = (centimes >= 0).then(|| Euros::new(((centimes + 50) / 100).unsigned_abs()).unwrap());
        prop_assert_eq!(Euros::parse(&text).ok(), euros);
        prop_assert_eq!(Euros::from_decimal(expected.to_decimal()).ok(), euros);
        prop_assert_eq!(expected.to_euros_half_up().ok(), euros);
    }

    #[test]
    fn any_text_is_answered(text in prop_oneof![any::<String>(), "[-+0-9 ,.\u{a0}eE]{0,60}"]) {
        let exact = Centimes::parse(&text);
        let rounded = Euros::parse(&text);
        if let Ok(centimes) = exact {
            prop_assert_eq!(rounded, centimes.to_euros_half_up());
        }
    }

    #[test]
    fn any_decimal_is_answered(mantissa in any::<i128>(), scale in 0_u32..=28) {
        let limit = 1_i128 << 96;
        let value = Decimal::from_i128_with_scale(mantissa % limit, scale);
        let rounded = Centimes::round_half_up(value);
        if let Ok(exact) = Centimes::from_decimal(value) {
            prop_assert_eq!(rounded, Ok(exact));
            prop_assert_eq!(exact.to_decimal(), value);
        }
        if let Ok(centimes) = rounded {
            prop_assert!((centimes.to_decimal() - value).abs() <= Decimal::new(5, 3));
        }
        prop_assert_eq!(Euros::from_decimal(value).err() == Some(MoneyError::Negative), value < Decimal::ZERO);
    }
}
