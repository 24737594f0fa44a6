//! The statuses of a deposit. 27 are official (data dictionary of the OpenAPI 7.25.3, list `status`; specification
//! §7.1 has 13 of them, trap T17); others are kept as they come and never guessed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::http::scrub;

macro_rules! statuses {
    ($($(#[doc = $doc:literal])* $variant:ident = $code:literal;)*) => {
        /// A status, open for more.
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Status {
            $($(#[doc = $doc])* $variant,)*
            /// Not in the official list: kept as sent, never terminal, never mapped to another.
            Other(String),
        }

        impl Status {
            /// The official list.
            pub const KNOWN: &[Self] = &[$(Self::$variant,)*];

            /// The code on the wire.
            pub fn code(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Other(code) => code,
                }
            }

            fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Other(_) => "Other",
                }
            }

            fn from_code(code: &str) -> Self {
                match code {
                    $($code => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        #[cfg(feature = "schema")]
        crate::schema::schema_words!(
            Status,
            "A status, open for more.",
            &[$(($code, concat!($($doc, "\n"),*))),*],
            true
        );
    };
}

statuses! {
    /// Data checks passed; wait.
    Received = "RECEIVED";
    /// Data checks failed, virus found or payment too late (trap T16: ambiguous, read the errors).
    Error = "ERROR";
    /// To be signed by the mandataire. Signature comes before payment, whatever specification §7.1 says (trap T15).
    SignaturePending = "SIGNATURE_PENDING";
    /// Signed; wait.
    Signed = "SIGNED";
    /// To be paid by the mandataire.
    PaymentPending = "PAYMENT_PENDING";
    /// A card payment is being confirmed; wait.
    PaymentValidationPending = "PAYMENT_VALIDATION_PENDING";
    /// Paid or free; wait.
    Paid = "PAID";
    /// The validators examine; wait.
    ValidationPending = "VALIDATION_PENDING";
    /// A regularisation is asked for.
    AmendmentPending = "AMENDMENT_PENDING";
    /// The regularisation is to be signed.
    AmendmentSignaturePending = "AMENDMENT_SIGNATURE_PENDING";
    /// The regularisation is signed; wait.
    AmendmentSigned = "AMENDMENT_SIGNED";
    /// The regularisation is to be paid.
    AmendmentPaymentPending = "AMENDMENT_PAYMENT_PENDING";
    /// A card payment of the regularisation is being confirmed; wait.
    AmendmentPaymentValidationPending = "AMENDMENT_PAYMENT_VALIDATION_PENDING";
    /// The regularisation is paid; wait.
    AmendmentPaid = "AMENDMENT_PAID";
    /// Regularised; the validators examine again.
    Amended = "AMENDED";
    /// A delay of the declarant or of a validator is over. Whether it can be reopened is unknown.
    Expired = "EXPIRED";
    /// Rejected.
    Rejected = "REJECTED";
    /// Validated.
    Validated = "VALIDATED";
    /// INSEE already knows the legal person.
    ErrorInseeExistsPm = "ERROR_INSEE_EXISTS_PM";
    /// INSEE already knows the natural person.
    ErrorInseeExistsPp = "ERROR_INSEE_EXISTS_PP";
    /// Compliance check of INSEE; wait.
    ComplianceInseePending = "COMPLIANCE_INSEE_PENDING";
    /// Declaration to INSEE failed; may pass by itself hours later (observed).
    ErrorDeclarationInsee = "ERROR_DECLARATION_INSEE";
    /// Validated by the DGFiP; wait.
    ValidatedDgfip = "VALIDATED_DGFIP";
    /// Validated by INSEE; wait.
    ValidatedInsee = "VALIDATED_INSEE";
    /// Being archived.
    ArchivingPending = "ARCHIVING_PENDING";
    /// Archived.
    Archived = "ARCHIVED";
    /// A validation failed technically.
    ErrorValidation = "ERROR_VALIDATION";
}

/// The code; a word of the server's that is no known status is masked and cut, whatever it is.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(code) => f.write_str(&scrub(code).chars().take(64).collect::<String>()),
            known => f.write_str(known.code()),
        }
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(_) => write!(f, "Other({:?})", self.to_string()),
            known => f.write_str(known.name()),
        }
    }
}

impl FromStr for Status {
    type Err = std::convert::Infallible;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Ok(Self::from_code(code))
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|code| Self::from_code(&code))
    }
}
