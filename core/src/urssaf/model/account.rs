//! Who files: an account known by its SIRET or by the person's NIR.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ident::{Nir, Siret};
use crate::intent::fingerprint;

/// An auto-entrepreneur's account at Urssaf.
///
/// Source: API050, API070 and API075 take a SIRET or a NIR (VERIFIED); that the others do too is INFERRED. Use the same
/// identifier for an account every time: the library cannot know that a SIRET and a NIR are the same person, and its
/// guard against filing twice works by the identifier.
///
/// `Debug` and `Display` show a SIRET and hide a NIR.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum AccountId {
    /// By its establishment.
    Siret(Siret),
    /// By the person.
    Nir(Nir),
}

impl AccountId {
    /// `siret` or `nir`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Siret(_) => "siret",
            Self::Nir(_) => "nir",
        }
    }

    /// The identifier itself. Each use is a place where a NIR may leave the type.
    pub fn expose(&self) -> &str {
        match self {
            Self::Siret(siret) => siret.as_str(),
            Self::Nir(nir) => nir.expose(),
        }
    }

    /// The SIRET, which is public.
    pub fn siret(&self) -> Option<&Siret> {
        match self {
            Self::Siret(siret) => Some(siret),
            Self::Nir(_) => None,
        }
    }

    /// Stands for the account in journals.
    pub(crate) fn fingerprint(&self) -> String {
        fingerprint(&["urssaf.account", self.kind(), self.expose()])
    }
}

impl From<Siret> for AccountId {
    fn from(siret: Siret) -> Self {
        Self::Siret(siret)
    }
}

impl From<Nir> for AccountId {
    fn from(nir: Nir) -> Self {
        Self::Nir(nir)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Siret(siret) => write!(f, "SIRET {siret}"),
            Self::Nir(_) => f.write_str("NIR ***"),
        }
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountId({self})")
    }
}

#[cfg(feature = "schema")]
crate::schema::schema_as!(AccountId, "object");
