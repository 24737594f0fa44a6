//! One value: its type, its form, its code.

use crate::guichet::content::dictionary::{FieldInfo, Pattern, Shape};
use crate::guichet::content::generated::lists::ListId;
use crate::guichet::content::generated::rules::Rule;
use crate::ident::text::luhn;

/// Which rule a text breaks, and the words for its `{}`.
pub(super) type Broken = (Rule, Words);

/// What was expected: French, English.
#[derive(Debug, Clone, Copy)]
pub(super) enum Words {
    None,
    Same(&'static str),
    Both(&'static str, &'static str),
    Count(u16),
}

/// The JSON type of a leaf, in words.
pub(super) const fn wanted(shape: Shape) -> Words {
    match shape {
        Shape::Boolean | Shape::BooleanOrText => {
            Words::Both("true ou false (sans guillemets)", "true or false (without quotes)")
        }
        Shape::Integer => Words::Both("un nombre entier", "a whole number"),
        Shape::Number => Words::Both("un nombre", "a number"),
        _ => Words::Both("un texte (entre guillemets)", "a text (in quotes)"),
    }
}

/// La Poste: the numbers of its establishments may fail the key.
const LA_POSTE: &str = "356000000";

/// Checks a text of a field whose shape is a text of some kind.
pub(super) fn text(field: &FieldInfo, text: &str) -> Option<Broken> {
    let broken = match field.shape {
        Shape::Text | Shape::TextOrInteger | Shape::BooleanOrText if field.pattern == Pattern::Any => None,
        // An empty text is a field left empty: whether it may be is the business of other rules.
        _ if text.is_empty() => None,
        Shape::Date => (!is_date(text)).then_some((Rule::Date, Words::None)),
        Shape::Ddmm => (!is_ddmm(text)).then_some((Rule::Ddmm, Words::None)),
        Shape::Siren => (!is_siren(text)).then_some((Rule::Siren, Words::None)),
        Shape::Siret => (!is_siret(text)).then_some((Rule::Siret, Words::None)),
        Shape::Mail => (!is_mail(text)).then_some((Rule::Mail, Words::None)),
        Shape::Code(list) => code(list, text),
        _ => pattern(field.pattern, text).map(|words| (Rule::Pattern, words)),
    };
    broken.or_else(|| length(field, text))
}

/// Checks a code.
pub(super) fn code(list: ListId, code: &str) -> Option<Broken> {
    let info = list.info();
    if info.find(code).is_some() {
        return None;
    }
    let rule = if info.closed { Rule::UnknownCode } else { Rule::UnlistedCode };
    Some((rule, Words::Same(info.name)))
}

fn length(field: &FieldInfo, text: &str) -> Option<Broken> {
    // A character has one byte at least.
    if text.len() > usize::from(field.max) && text.chars().count() > usize::from(field.max) {
        Some((Rule::TooLong, Words::Count(field.max)))
    } else if field.min > 0 && !text.is_empty() && text.chars().count() < usize::from(field.min) {
        Some((Rule::TooShort, Words::Count(field.min)))
    } else {
        None
    }
}

/// `YYYY-MM-DD`, a day of the Gregorian calendar.
pub(super) fn is_date(text: &str) -> bool {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return false };
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0u16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u16::from(digit - b'0')))
    };
    let (Some(year), Some(month), Some(day)) =
        (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2]))
    else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    day >= 1 && day <= days(month, leap)
}

/// `YYYY-MM`, as the register gives birth dates.
pub(super) fn is_month(text: &str) -> bool {
    let mut day = *b"0000-00-01";
    text.len() == 7
        && day.get_mut(..7).is_some_and(|month| {
            month.copy_from_slice(text.as_bytes());
            true
        })
        && std::str::from_utf8(&day).is_ok_and(is_date)
}

/// Day and month; the 29th of February exists.
pub(super) fn is_ddmm(text: &str) -> bool {
    let &[d1, d2, m1, m2] = text.as_bytes() else { return false };
    if ![d1, d2, m1, m2].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let two = |tens: u8, ones: u8| u16::from(tens - b'0') * 10 + u16::from(ones - b'0');
    let day = two(d1, d2);
    day >= 1 && day <= days(two(m1, m2), true)
}

const fn days(month: u16, leap: bool) -> u16 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

pub(super) fn is_siren(text: &str) -> bool {
    digits(text, 9) && luhn(text.as_bytes())
}

pub(super) fn is_siret(text: &str) -> bool {
    digits(text, 14) && (luhn(text.as_bytes()) || text.starts_with(LA_POSTE))
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Something on both sides of one `@`, a dot on the right, no blank.
fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty()
        && !host.contains('@')
        && host.split('.').count() > 1
        && host.split('.').all(|label| !label.is_empty())
        && !text.chars().any(|letter| letter.is_whitespace() || letter.is_control())
}

fn pattern(pattern: Pattern, text: &str) -> Option<Words> {
    let (right, words) = match pattern {
        Pattern::Any => return None,
        Pattern::NineDigits => (digits(text, 9), Words::Both("9 chiffres", "9 digits")),
        Pattern::TwoDigits => (digits(text, 2), Words::Both("2 chiffres", "2 digits")),
        Pattern::EightDigits => (digits(text, 8), Words::Both("8 chiffres", "8 digits")),
        Pattern::Digits => (
            text.bytes().all(|byte| byte.is_ascii_digit()),
            Words::Both("un nombre écrit comme texte", "a number written as a text"),
        ),
        Pattern::Domain => (is_domain(text), Words::Both("un nom de domaine", "a domain name")),
        Pattern::Url => (is_url(text), Words::Both("une adresse de page web", "the address of a web page")),
        Pattern::MsaCode => (
            text.len() == 5
                && text.bytes().next().is_some_and(|byte| byte.is_ascii_uppercase())
                && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()),
            Words::Both(
                "une capitale puis quatre capitales ou chiffres",
                "a capital, then four capitals or digits",
            ),
        ),
        Pattern::StreetNumber => (
            text.chars()
                .all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | 'à' | 'A' | 'a' | '-')),
            Words::Both(
                "des chiffres, espaces, « à », « A », « a », « - »",
                "digits, spaces, \"à\", \"A\", \"a\", \"-\"",
            ),
        ),
        Pattern::NineOrEleven => {
            (matches!(text.chars().count(), 9 | 11), Words::Both("9 ou 11 caractères", "9 or 11 characters"))
        }
    };
    (!right).then_some(words)
}

/// The official expression: `[a-zA-Z0-9\-_]{1,100}\.[a-z]{2,}`.
fn is_domain(text: &str) -> bool {
    let Some((name, end)) = text.split_once('.') else { return false };
    (1..=100).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        && end.len() >= 2
        && end.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The official expression takes nearly anything with a dot between two words.
fn is_url(text: &str) -> bool {
    !text.contains(char::is_whitespace)
        && text.split_once('.').is_some_and(|(left, right)| {
            !left.is_empty()
                && right.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '(')
        })
}
