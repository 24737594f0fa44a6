//! Whole euros, never negative: what is declared to Urssaf.

use std::fmt;

use rust_decimal::Decimal;

use super::{Centimes, MoneyError, amount, text};

/// An amount in **whole euros**, never negative: declared turnover.
///
/// Zero is a declaration. From a decimal or a text, the amount is rounded to the nearest euro, 0.50 counting for 1.
///
/// Source: Code de la sécurité sociale, art. L133-10.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Euros(u64);

impl Euros {
    /// No turnover: still to be declared.
    pub const ZERO: Self = Self(0);

    /// A number of euros, up to [`MAX`](super::MAX).
    pub fn new(euros: u64) -> Result<Self, MoneyError> {
        Self::from_integer(i128::from(euros))
    }

    /// Reads a text of at most two decimals (`1234,50`, `1 234.50`) and rounds it half up. Three decimals are refused:
    /// `1.234` may mean 1,234 euros.
    pub fn parse(text: &str) -> Result<Self, MoneyError> {
        let centimes = text::centimes(text)?;
        if centimes < 0 { Err(MoneyError::Negative) } else { Self::from_integer(text::to_euros(centimes)) }
    }

    /// Rounds half up. A negative decimal is refused, even one that would round to zero.
    pub fn from_decimal(value: Decimal) -> Result<Self, MoneyError> {
        if value.is_sign_negative() && !value.is_zero() {
            return Err(MoneyError::Negative);
        }
        Self::from_integer(text::half_up(value, 0)?)
    }

    /// The number of euros.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The same amount in centimes.
    pub fn to_centimes(self) -> Result<Centimes, MoneyError> {
        Centimes::from_integer(i128::from(self.0) * 100)
    }

    /// The same amount as a decimal.
    pub fn to_decimal(self) -> Decimal {
        Decimal::from(self.0)
    }

    pub(super) fn from_integer(number: i128) -> Result<Self, MoneyError> {
        match u64::try_from(number) {
            Ok(euros) if euros <= super::MAX => Ok(Self(euros)),
            Err(_) if number < 0 => Err(MoneyError::Negative),
            _ => Err(MoneyError::TooLarge),
        }
    }
}

amount!(Euros, "euros");

impl From<u32> for Euros {
    fn from(euros: u32) -> Self {
        Self(u64::from(euros))
    }
}

/// `1235 EUR`: no grouping and no decimal mark, so that it reads the same in every language.
impl fmt::Display for Euros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} EUR", self.0)
    }
}
