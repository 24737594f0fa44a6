//! Every write of both administrations, by name, with what may be done about it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How dangerous a write is when its outcome is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Class {
    /// A filing: never re-sent blindly; a look at the server may prove it.
    Write,
    /// Money moves: never re-sent by the library; a person decides.
    Payment,
}

/// What the same natural key means a second time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// It is the same filing: the recorded outcome is returned.
    Once,
    /// Repeating is normal (an update): a new intent may follow one whose outcome is known.
    Again,
}

macro_rules! operations {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal, $class:ident, $repeat:ident;)*) => {
        /// A write. The name is stable: it stands in journals.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Operation {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Operation {
            /// Every operation.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The stable name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// How dangerous it is.
            pub const fn class(self) -> Class {
                match self { $(Self::$variant => Class::$class,)* }
            }

            /// What the same natural key means a second time.
            pub const fn repeat(self) -> Repeat {
                match self { $(Self::$variant => Repeat::$repeat,)* }
            }
        }

        #[cfg(feature = "schema")]
        crate::schema::schema_words!(
            Operation,
            "A write. The name is stable: it stands in journals.",
            &[$(($name, concat!($($doc, "\n"),*))),*],
            false
        );
    };
}

operations! {
    /// `POST /api/formalities` (creation, cessation). Key and proof: `referenceMandataire`.
    FormalitiesCreate = "guichet.formalities.create", Write, Once;
    /// `POST /api/formality_updates` (modification). Key and proof: `referenceMandataire`.
    FormalityUpdatesCreate = "guichet.formality_updates.create", Write, Once;
    /// `PUT /api/formalities/{id}`. Key: the id. Proof: none that is certain.
    FormalitiesUpdate = "guichet.formalities.update", Write, Again;
    /// `DELETE /api/formalities/{id}`. Key: the id. Proof: it is gone.
    FormalitiesDelete = "guichet.formalities.delete", Write, Once;
    /// `POST /api/annual_accounts`. Key and proof: `referenceMandataire`.
    AnnualAccountsCreate = "guichet.annual_accounts.create", Write, Once;
    /// `PUT /api/annual_accounts/{id}`. Key: the id.
    AnnualAccountsUpdate = "guichet.annual_accounts.update", Write, Again;
    /// `DELETE /api/annual_accounts/{id}`. Key: the id. Proof: it is gone.
    AnnualAccountsDelete = "guichet.annual_accounts.delete", Write, Once;
    /// `POST /api/acte_deposits`. Key and proof: `referenceMandataire`.
    ActeDepositsCreate = "guichet.acte_deposits.create", Write, Once;
    /// `POST …/attachments`. Key: deposit, type, name, hash. Proof: the list (name, type, size) and the bytes.
    AttachmentsCreate = "guichet.attachments.create", Write, Once;
    /// `DELETE /api/attachments/{id}`. Key: the id. Proof: it is gone.
    AttachmentsDelete = "guichet.attachments.delete", Write, Once;
    /// `POST /api/signatures`. Key: deposit and occasion. Proof: the status moved on.
    SignaturesCreate = "guichet.signatures.create", Write, Once;
    /// `POST /api/payment`. Key: deposit and cart. Proof: the cart is paid.
    PaymentCreate = "guichet.payment.create", Payment, Once;
    /// `PUT /api/regularization_requests/{id}`. Key: the id. Proof: its status.
    RegularizationRequestsUpdate = "guichet.regularization_requests.update", Write, Once;
    /// API030. Key: the account. No read-back is known.
    MandatsRegister = "urssaf.mandats.register", Write, Again;
    /// API031. Key: the account. No read-back is known.
    MandatsCancel = "urssaf.mandats.cancel", Write, Again;
    /// API050. Key: account and period. No read-back is known.
    Declarer = "urssaf.declarer", Write, Once;
    /// API060. Key: account, period and IBAN. No read-back is known.
    Payer = "urssaf.payer", Payment, Once;
    /// API070. Key: account and IBAN. Proof: the list of SEPA mandates.
    MandatsSepaRegister = "urssaf.mandats_sepa.register", Write, Again;
    /// API071. Key: account and RUM. Proof: the list of SEPA mandates.
    MandatsSepaRevoke = "urssaf.mandats_sepa.revoke", Write, Again;
}

impl Operation {
    /// Whether it makes something that has an id.
    pub(crate) const fn is_creation(self) -> bool {
        matches!(
            self,
            Self::FormalitiesCreate
                | Self::FormalityUpdatesCreate
                | Self::AnnualAccountsCreate
                | Self::ActeDepositsCreate
                | Self::AttachmentsCreate
        )
    }

    /// The operation of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|operation| operation.name() == name)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Operation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::from_name(&name).ok_or_else(|| serde::de::Error::custom("unknown operation"))
    }
}
