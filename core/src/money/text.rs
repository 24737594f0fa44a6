//! Reading amounts, from what a person typed and from JSON.

use std::fmt;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::de::{Error, Visitor};

use super::error::MoneyError;
use crate::ident::text::is_blank;

/// Centimes spelled by a text: `1234`, `1234,5`, `1 234.50`, `-12,00`. Blanks group by three; one comma or point, at
/// most two digits after it. `1,234.50` and `1.234` are refused rather than guessed.
pub(super) fn centimes(text: &str) -> Result<i128, MoneyError> {
    let text = text.trim_matches(is_blank);
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    if text.is_empty() {
        return Err(if negative { MoneyError::Format } else { MoneyError::Empty });
    }
    let (whole, decimals) = match text.split_once([',', '.']) {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
        Some(_) => return Err(MoneyError::Format),
        None => (text, ""),
    };
    if !grouped_by_three(whole) || !decimals.chars().all(|digit| digit.is_ascii_digit()) {
        return Err(MoneyError::Format);
    }
    if decimals.len() > 2 {
        return Err(MoneyError::Precision);
    }
    let digits = whole.chars().chain(decimals.chars()).filter_map(|digit| digit.to_digit(10));
    // The two missing places of "12" are zeros; saturating is enough, the limit is far below.
    let padding = std::iter::repeat_n(0, 2 - decimals.len());
    let value = digits
        .chain(padding)
        .fold(0_i128, |value, digit| value.saturating_mul(10).saturating_add(i128::from(digit)));
    Ok(if negative { -value } else { value })
}

/// Digits alone, or one to three digits and then groups of exactly three.
fn grouped_by_three(whole: &str) -> bool {
    let digits = |group: &str| group.chars().all(|digit| digit.is_ascii_digit());
    match whole.split_once(is_blank) {
        None => !whole.is_empty() && digits(whole),
        Some((first, rest)) => {
            matches!(first.len(), 1..=3)
                && digits(first)
                && rest.split(is_blank).all(|group| group.len() == 3 && digits(group))
        }
    }
}

/// A decimal as a whole number of 10^-`places`, half away from zero.
pub(super) fn half_up(value: Decimal, places: u32) -> Result<i128, MoneyError> {
    let rounded = value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).normalize();
    // Exact: at most `places` decimals are left, so the mantissa only gains zeros.
    let factor = 10_i128.pow(places - rounded.scale().min(places));
    rounded.mantissa().checked_mul(factor).ok_or(MoneyError::TooLarge)
}

/// Whole euros of centimes, half up.
pub(super) const fn to_euros(centimes: i128) -> i128 {
    centimes / 100 + (centimes % 100) / 50
}

/// The number as `i64` within ±[`MAX`](super::MAX).
pub(super) fn within_limits(number: i128) -> Result<i64, MoneyError> {
    match number.to_i64() {
        Some(value) if value.unsigned_abs() <= super::MAX => Ok(value),
        _ => Err(MoneyError::TooLarge),
    }
}

/// An integer from JSON. Refusals never quote the number: it is somebody's turnover.
pub(super) struct IntegerVisitor(pub(super) &'static str);

/// Methods for whole numbers.
macro_rules! integers {
    ($($method:ident: $type:ty),*) => {
        $(fn $method<E: Error>(self, number: $type) -> Result<i128, E> {
            i128::try_from(number).map_err(|_| E::custom(MoneyError::TooLarge))
        })*
    };
}

impl Visitor<'_> for IntegerVisitor {
    type Value = i128;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number of {}", self.0)
    }

    integers!(visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128);

    fn visit_f64<E: Error>(self, _: f64) -> Result<i128, E> {
        Err(E::custom(MoneyError::NotInteger))
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<i128, E> {
        Err(E::custom(MoneyError::NotInteger))
    }
}
