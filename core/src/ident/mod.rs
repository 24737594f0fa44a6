//! French identifiers, parsed once and valid for ever.
//!
//! Every type here is made by `parse` (or `FromStr`, `TryFrom<&str>`, serde): a value that exists is well formed and
//! its check digits hold. Whether the administration knows it is another matter.
//!
//! | Type | What | Checked | `Debug`, `Display` |
//! | --- | --- | --- | --- |
//! | [`Siren`] | enterprise, 9 digits | Luhn | shown |
//! | [`Siret`] | establishment, 14 digits | Luhn (La Poste apart), its SIREN | shown |
//! | [`Nir`] | person, 13 characters and a key | mod 97, first digit, month | **masked**, see [`Nir::expose`] |
//! | [`Iban`] | bank account | mod 97, registry structure, national keys | **masked**, see [`Iban::expose`] |
//! | [`Bic`] | bank, 8 or 11 characters | structure, country | shown |
//! | [`Rum`] | SEPA mandate reference, 1–35 characters | character set | shown |
//!
//! # What is accepted
//!
//! Blanks anywhere, because people paste what they see printed: space, tab, line ends, and the no-break and thin
//! spaces of French typography (U+00A0, U+2007, U+2009, U+202F). Lower-case letters where letters mean something.
//! Nothing else: dots, hyphens, digits of other scripts and look-alike letters are refused, so that one identifier has
//! one spelling once parsed. The canonical form has no blank and upper-case letters.
//!
//! An [`IdentError`] never holds the value it refused.

mod bic;
mod error;
mod iban;
mod iban_national;
mod iban_registry;
mod nir;
mod rules;
mod rum;
mod siren;
mod siret;
pub(crate) mod text;

pub use bic::Bic;
pub use error::{IdentError, Reason};
pub use iban::Iban;
pub use nir::Nir;
pub use rum::Rum;
pub use siren::Siren;
pub use siret::Siret;

/// What every identifier has; `text()` is the type's own private canonical text.
macro_rules! identifier {
    ($type:ident, $not_text:expr) => {
        #[cfg(feature = "schema")]
        $crate::schema::schema_as!($type, "string");

        impl std::str::FromStr for $type {
            type Err = $crate::ident::IdentError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $crate::ident::IdentError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.text())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::ident::text::TextVisitor { parse: Self::parse, not_text: $not_text }
                    .read(deserializer)
            }
        }
    };
    ($type:ident, $not_text:expr, shown) => {
        $crate::ident::identifier!($type, $not_text);

        impl $type {
            /// The canonical text: no blank, upper case.
            pub fn as_str(&self) -> &str {
                self.text()
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.text()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.text())
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($type), self.text())
            }
        }
    };
}
use identifier;
