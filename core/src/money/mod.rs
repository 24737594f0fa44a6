//! Whole euros and centimes as separate types; no float anywhere.
//!
//! | Type | Unit | Used for | From text or [`Decimal`] |
//! | --- | --- | --- | --- |
//! | [`Euros`] | 1 €, never negative | declared turnover (Urssaf) | rounded half up (CSS, art. L133-10) |
//! | [`Centimes`] | 0.01 €, may be negative | fees, contributions, carts, balances | exact, or an error; [`Centimes::round_half_up`] to round |
//!
//! Nothing converts from a float: 0.1 + 0.2 is not 0.3 there, and a declared amount must be the one that was written.
//! Arithmetic is checked; both types hold whole numbers that JavaScript reads exactly (up to [`MAX`]).
//! JSON is an integer of the unit.
//!
//! ```
//! # use mandataire::money::{Centimes, Euros};
//! assert_eq!(Euros::parse("1 234,50")?, Euros::from(1235));
//! assert_eq!(Centimes::parse("1234.50")?, Centimes::from(123_450));
//! # Ok::<(), mandataire::money::MoneyError>(())
//! ```
//!
//! The units cannot be mixed, and a float cannot come in:
//!
//! ```compile_fail,E0308
//! # use mandataire::money::{Centimes, Euros};
//! let total = Euros::from(10).checked_add(Centimes::from(10));
//! ```
//!
//! ```compile_fail,E0277
//! # use mandataire::money::Euros;
//! let turnover = Euros::from(1234.5);
//! ```

mod centimes;
mod error;
mod euros;
mod text;

pub use centimes::Centimes;
pub use error::MoneyError;
pub use euros::Euros;
/// The exact decimal that amounts are made from. Read text with `Decimal::from_str_exact`: `from_str` rounds beyond 28
/// digits.
pub use rust_decimal::Decimal;

/// The largest amount of either unit: 2⁵³ − 1, the largest whole number that every JSON reader keeps exactly.
pub const MAX: u64 = (1 << 53) - 1;

/// What both amounts have; JSON is read by us so that a refused number is never quoted.
macro_rules! amount {
    ($type:ident, $unit:literal) => {
        #[cfg(feature = "schema")]
        $crate::schema::schema_as!($type, "integer");

        impl std::str::FromStr for $type {
            type Err = $crate::money::MoneyError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let number = deserializer.deserialize_any($crate::money::text::IntegerVisitor($unit))?;
                Self::from_integer(number).map_err(serde::de::Error::custom)
            }
        }

        impl $type {
            /// The sum, or [`MoneyError::TooLarge`].
            pub fn checked_sum(
                amounts: impl IntoIterator<Item = Self>,
            ) -> Result<Self, $crate::money::MoneyError> {
                amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
            }

            /// This many times the amount, or [`MoneyError::TooLarge`].
            pub fn checked_mul(self, times: u32) -> Result<Self, $crate::money::MoneyError> {
                Self::from_integer(i128::from(self.0) * i128::from(times))
            }

            /// The sum, or [`MoneyError::TooLarge`].
            pub fn checked_add(self, other: Self) -> Result<Self, $crate::money::MoneyError> {
                Self::from_integer(i128::from(self.0) + i128::from(other.0))
            }

            /// The difference, or an error.
            pub fn checked_sub(self, other: Self) -> Result<Self, $crate::money::MoneyError> {
                Self::from_integer(i128::from(self.0) - i128::from(other.0))
            }
        }
    };
}
use amount;
