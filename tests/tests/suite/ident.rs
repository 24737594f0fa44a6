//! Vectors and properties: ident.

use std::str::FromStr;

use mandataire::ident::{Bic, Iban, IdentError, Nir, Rum, Siren, Siret};
use mandataire_tests::run_vectors;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const BLANKS: [char; 8] = [' ', '\t', '\r', '\n', '\u{a0}', '\u{2007}', '\u{2009}', '\u{202f}'];

#[test]
fn vectors() {
    run_vectors("identifiers", |operation, input| {
        let text = input.as_str().expect("identifiers are texts");
        let answer = match operation {
            "siren.parse" => through_json::<Siren>(text),
            "siret.parse" => through_json::<Siret>(text),
            "nir.parse" => through_json::<Nir>(text),
            "iban.parse" => through_json::<Iban>(text),
            "bic.parse" => through_json::<Bic>(text),
            "rum.parse" => through_json::<Rum>(text),
            "siret.siren" => Siret::parse(text).map(|siret| siret.siren().as_str().to_owned()),
            "siret.nic" => Siret::parse(text).map(|siret| siret.nic().to_owned()),
            "nir.display" => Nir::parse(text).map(|nir| nir.to_string()),
            "iban.display" => Iban::parse(text).map(|iban| iban.to_string()),
            other => panic!("unknown operation {other}"),
        };
        match answer {
            Ok(canonical) => json!({"ok": canonical}),
            Err(error) => json!({"error": error.code()}),
        }
    });
}

/// Parses, and checks that serde and a second parse say the same. Returns the canonical text.
fn through_json<T>(text: &str) -> Result<String, IdentError>
where
    T: FromStr<Err = IdentError> + Serialize + DeserializeOwned + PartialEq,
{
    let parsed = T::from_str(text);
    let decoded = serde_json::from_value::<T>(Value::from(text));
    let value = match (parsed, decoded) {
        (Ok(value), Ok(decoded)) => {
            assert!(value == decoded);
            value
        }
        (Err(error), Err(decoding)) => {
            assert_eq!(decoding.to_string(), error.to_string());
            return Err(error);
        }
        (parsed, _) => panic!("serde and parse disagree: parse is {}", parsed.is_ok()),
    };
    let canonical = serde_json::to_value(&value).unwrap().as_str().unwrap().to_owned();
    assert!(T::from_str(&canonical)? == value, "the canonical text parses to itself");
    Ok(canonical)
}

#[test]
fn mandate_references_ignore_case() {
    let (a, b) = (Rum::parse("Mandat-1").unwrap(), Rum::parse("MANDAT-1").unwrap());
    assert_eq!(a, b);
    assert_eq!(std::collections::HashSet::from([a]).get(&b).map(Rum::as_str), Some("Mandat-1"));
}

#[test]
fn small_and_without_heap() {
    fn copy<T: Copy + Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }
    assert_eq!(copy::<Siren>(), 10);
    assert_eq!(copy::<Siret>(), 15);
    assert_eq!(copy::<Nir>(), 16);
    assert_eq!(copy::<Iban>(), 35);
    assert_eq!(copy::<IdentError>(), size_of::<usize>());
}

/// Luhn check digit to put after `body`.
fn luhn_digit(body: &str) -> u32 {
    let sum: u32 = body
        .chars()
        .rev()
        .enumerate()
        .map(|(n, digit)| {
            let value = digit.to_digit(10).unwrap() * if n % 2 == 0 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    (10 - sum % 10) % 10
}

fn siren() -> impl Strategy<Value = String> {
    "[1-9][0-9]{7}".prop_map(|body| format!("{body}{}", luhn_digit(&body)))
}

fn siret() -> impl Strategy<Value = String> {
    let ordinary = (siren(), "[0-9]{4}")
        .prop_filter("another rule", |(siren, _)| siren != "356000000")
        .prop_map(|(siren, nic)| format!("{siren}{nic}{}", luhn_digit(&format!("{siren}{nic}"))));
    let la_poste = (0_u32..10_000).prop_map(|n| {
        let body = format!("{n:04}");
        let sum: u32 = 14 + body.chars().map(|digit| digit.to_digit(10).unwrap()).sum::<u32>();
        format!("356000000{body}{}", (5 - sum % 5) % 5)
    });
    prop_oneof![4 => ordinary, 1 => la_poste]
}

fn nir() -> impl Strategy<Value = String> {
    let ordinary = r"[12][0-9]{2}(0[1-9]|1[0-2]|[23][0-9]|4[0-2]|[5-9][0-9])([0-9]{2}|2A|2B)[0-9]{6}";
    prop_oneof![ordinary, "[3478][0-9]{12}"].prop_map(|body| {
        let number: u64 = body.replace("2A", "19").replace("2B", "18").parse().unwrap();
        format!("{body}{:02}", 97 - number % 97)
    })
}

fn iban() -> impl Strategy<Value = String> {
    prop_oneof![french_iban(), "[0-9]{18}".prop_map(|bban| with_check_digits("DE", &bban))]
}

fn french_iban() -> impl Strategy<Value = String> {
    "[0-9]{10}[0-9A-Z]{11}".prop_map(|body| {
        let digits: String = body
            .chars()
            .map(|c| match c {
                'A'..='I' => char::from(c as u8 - b'A' + b'1'),
                'J'..='R' => char::from(c as u8 - b'J' + b'1'),
                'S'..='Z' => char::from(c as u8 - b'S' + b'2'),
                digit => digit,
            })
            .collect();
        let key = 97 - format!("{digits}00").parse::<u128>().unwrap() % 97;
        with_check_digits("FR", &format!("{body}{key:02}"))
    })
}

fn with_check_digits(country: &str, bban: &str) -> String {
    let spelled = format!("{bban}{country}00");
    let rest = spelled.chars().fold(0, |rest, c| {
        let value = c.to_digit(36).unwrap();
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    });
    format!("{country}{:02}{bban}", 98 - rest)
}

/// The text with blanks put anywhere, some letters in lower case.
fn spaced(strategy: impl Strategy<Value = String>) -> impl Strategy<Value = (String, String)> {
    let blank = prop::option::weighted(0.4, prop::sample::select(&BLANKS));
    (strategy, prop::collection::vec((blank, any::<bool>()), 40)).prop_map(|(text, decoration)| {
        let mut typed = String::new();
        for (c, (blank, lower)) in text.chars().zip(&decoration) {
            typed.extend(*blank);
            typed.push(if *lower { c.to_ascii_lowercase() } else { c });
        }
        typed.extend(decoration.last().and_then(|(blank, _)| *blank));
        (text, typed)
    })
}

/// The text with one digit replaced by another.
fn one_digit_changed(strategy: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (strategy, any::<prop::sample::Index>(), 1_u8..10).prop_map(|(text, index, shift)| {
        let mut bytes = text.into_bytes();
        let digits: Vec<usize> = (0..bytes.len()).filter(|n| bytes[*n].is_ascii_digit()).collect();
        let place = digits[index.index(digits.len())];
        bytes[place] = b'0' + (bytes[place] - b'0' + shift) % 10;
        String::from_utf8(bytes).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_valid_identifier_survives_spacing(
        (siren, typed_siren) in spaced(siren()),
        (siret, typed_siret) in spaced(siret()),
        (nir, typed_nir) in spaced(nir()),
        (iban, typed_iban) in spaced(iban()),
    ) {
        prop_assert_eq!(through_json::<Siren>(&typed_siren), Ok(siren));
        prop_assert_eq!(through_json::<Siret>(&typed_siret), Ok(siret));
        prop_assert_eq!(through_json::<Nir>(&typed_nir), Ok(nir));
        prop_assert_eq!(through_json::<Iban>(&typed_iban), Ok(iban));
    }

    // Luhn and mod 97 catch every single wrong digit. La Poste's sum of digits does not (a shift by five passes), so
    // only its SIREN part would be caught: it is left out.
    #[test]
    fn one_wrong_digit_is_caught(
        siren in one_digit_changed(siren()),
        siret in one_digit_changed(siret().prop_filter("La Poste", |siret| !siret.starts_with("356000000"))),
        nir in one_digit_changed(nir()),
        iban in one_digit_changed(iban()),
    ) {
        prop_assert!(Siren::parse(&siren).is_err());
        prop_assert!(Siret::parse(&siret).is_err());
        prop_assert!(Nir::parse(&nir).is_err());
        prop_assert!(Iban::parse(&iban).is_err());
    }

    #[test]
    fn any_text_is_answered_and_never_quoted(text in prop_oneof![
        any::<String>(),
        "[0-9A-Za-z \u{a0}/٠-٩０-９]{0,60}",
        "(FR|MC|BE|ES|NO|ME)[0-9]{2}[0-9A-Z]{8,30}",
    ]) {
        let errors = [
            Siren::parse(&text).err(), Siret::parse(&text).err(), Nir::parse(&text).err(),
            Iban::parse(&text).err(), Bic::parse(&text).err(), Rum::parse(&text).err(),
        ];
        for error in errors.into_iter().flatten() {
            let error = mandataire::Error::from(error);
            // Sentences have fixed texts: equal to the table's own, whatever was typed.
            prop_assert!(IdentError::all().iter().any(|known| known.at("") == error.issues()[0]));
        }
    }

    #[test]
    fn nir_and_iban_are_shown_masked(nir in nir(), iban in iban()) {
        let shown = Nir::parse(&nir).unwrap();
        for shown in [format!("{shown}"), format!("{shown:?}"), format!("{:#?}", Some(shown))] {
            prop_assert!(!shown.contains(|c: char| c.is_ascii_digit()), "{}", shown);
        }
        let shown = Iban::parse(&iban).unwrap();
        for shown in [format!("{shown}"), format!("{shown:?}"), format!("{:#?}", Some(shown))] {
            let visible = shown.replace(Iban::parse(&iban).unwrap().last_four(), "");
            prop_assert!(!visible.contains(|c: char| c.is_ascii_digit()), "{}", shown);
        }
    }
}
