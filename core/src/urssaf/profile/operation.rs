//! The nine operations, by their official numbers.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::intent::Operation;

macro_rules! ops {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal, $number:literal, $title:literal;)*) => {
        /// One of the nine operations of the API Tierce Déclaration auto-entrepreneur.
        ///
        /// Numbers and titles are official (VERIFIED: the rights listed on the DataPass form); our names follow the
        /// sections of the specification.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Op {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Op {
            /// Every operation, in the order of its number.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Our name, the key in a profile: `mandats_sepa.list`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The same under the administration's name, as it stands in traces and journals: `urssaf.declarer`.
            pub const fn full_name(self) -> &'static str {
                match self { $(Self::$variant => concat!("urssaf.", $name),)* }
            }

            /// The official number: `API050`.
            pub const fn number(self) -> &'static str {
                match self { $(Self::$variant => $number,)* }
            }

            /// The official title.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }
        }

        #[cfg(feature = "schema")]
        crate::schema::schema_words!(
            Op,
            "One of the nine operations of the API Tierce Déclaration auto-entrepreneur.",
            &[$(($name, concat!($($doc, "\n"),*))),*],
            false
        );
    };
}

ops! {
    /// API020: is the account eligible, and how often does it declare?
    ComptesGet = "comptes.get", "API020", "Récupération de compte URSSAF AE";
    /// API030: tells Urssaf that a person gave a mandate.
    MandatsRegister = "mandats.register", "API030", "Notification de mandat de tierce déclaration";
    /// API031: tells Urssaf that the mandate ended.
    MandatsCancel = "mandats.cancel", "API031", "Annulation de mandat de tierce déclaration";
    /// API040: the contributions due for a turnover; nothing is filed.
    Estimer = "estimer", "API040", "Estimation des cotisations sociales";
    /// API050: files the turnover of a period.
    Declarer = "declarer", "API050", "Télédéclaration de chiffres d'affaires";
    /// API060: orders a SEPA payment.
    Payer = "payer", "API060", "Télépaiement SEPA";
    /// API070: registers a SEPA mandate.
    MandatsSepaRegister = "mandats_sepa.register", "API070",
        "Enregistrement d'un mandat SEPA pour un compte identifié par son siret ou nir";
    /// API071: revokes a SEPA mandate.
    MandatsSepaRevoke = "mandats_sepa.revoke", "API071", "Révocation d'un mandat SEPA d'un compte";
    /// API075: lists the SEPA mandates of an account.
    MandatsSepaList = "mandats_sepa.list", "API075",
        "Récupération de la liste des mandats SEPA rattachés à un compte à partir de son siret ou nir";
}

impl Op {
    /// The operation of that name, number included: `declarer` or `API050`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|op| op.name() == name || op.number() == name)
    }

    /// The write it is, if it is one. API020, API040 and API075 only read.
    pub const fn write(self) -> Option<Operation> {
        match self {
            Self::ComptesGet | Self::Estimer | Self::MandatsSepaList => None,
            Self::MandatsRegister => Some(Operation::MandatsRegister),
            Self::MandatsCancel => Some(Operation::MandatsCancel),
            Self::Declarer => Some(Operation::Declarer),
            Self::Payer => Some(Operation::Payer),
            Self::MandatsSepaRegister => Some(Operation::MandatsSepaRegister),
            Self::MandatsSepaRevoke => Some(Operation::MandatsSepaRevoke),
        }
    }

    pub(crate) fn of_write(operation: Operation) -> Option<Self> {
        Self::ALL.iter().copied().find(|op| op.write() == Some(operation))
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Op {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Op {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::from_name(&name).ok_or_else(|| {
            serde::de::Error::custom("expected one of the nine operations, such as declarer or API050")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_journal() {
        for op in Op::ALL {
            assert_eq!(Op::from_name(op.number()), Some(*op));
            if let Some(write) = op.write() {
                assert_eq!(write.name(), op.full_name());
                assert_eq!(Op::of_write(write), Some(*op));
            }
        }
        assert_eq!(Op::of_write(Operation::PaymentCreate), None);
    }
}
