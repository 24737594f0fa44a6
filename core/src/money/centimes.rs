//! Whole centimes: what is paid, owed or given back.

use std::fmt;

use rust_decimal::Decimal;

use super::{Euros, MoneyError, amount, text};

/// An amount in **centimes** (hundredths of a euro), negative for a refund: fees, contributions, carts, balances.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Centimes(i64);

impl Centimes {
    /// Nothing to pay.
    pub const ZERO: Self = Self(0);

    /// A number of centimes, between -[`MAX`](super::MAX) and [`MAX`](super::MAX).
    pub fn new(centimes: i64) -> Result<Self, MoneyError> {
        Self::from_integer(i128::from(centimes))
    }

    /// Reads an amount **in euros** of at most two decimals, exactly: `1234,50` is 123,450 centimes.
    pub fn parse(text: &str) -> Result<Self, MoneyError> {
        Self::from_integer(text::centimes(text)?)
    }

    /// An amount **in euros**, exactly: more than two decimals is an error, see [`round_half_up`](Self::round_half_up).
    pub fn from_decimal(euros: Decimal) -> Result<Self, MoneyError> {
        if euros.normalize().scale() > 2 { Err(MoneyError::Precision) } else { Self::round_half_up(euros) }
    }

    /// An amount **in euros** rounded to the nearest centime, a half going away from zero (1.005 is 101, -1.005 is -101).
    pub fn round_half_up(euros: Decimal) -> Result<Self, MoneyError> {
        Self::from_integer(text::half_up(euros, 2)?)
    }

    /// The number of centimes.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The nearest whole euro, a half going up; a negative amount is refused.
    pub fn to_euros_half_up(self) -> Result<Euros, MoneyError> {
        if self.0 < 0 {
            Err(MoneyError::Negative)
        } else {
            Euros::from_integer(text::to_euros(i128::from(self.0)))
        }
    }

    /// The same amount as a decimal number of euros.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    pub(super) fn from_integer(number: i128) -> Result<Self, MoneyError> {
        text::within_limits(number).map(Self)
    }
}

amount!(Centimes, "centimes");

impl From<i32> for Centimes {
    fn from(centimes: i32) -> Self {
        Self(i64::from(centimes))
    }
}

/// `1234.50 EUR`: always two decimals, a point, no grouping, so that it reads the same in every language.
impl fmt::Display for Centimes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, amount) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        write!(f, "{sign}{}.{:02} EUR", amount / 100, amount % 100)
    }
}
