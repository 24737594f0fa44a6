//! `BlocAdresse`, `BlocContact`.

use serde::{Deserialize, Serialize};

use super::{private_debug, some};
use crate::guichet::content::lists::{CodePays, TypeVoie};
use crate::guichet::content::models::{BlocAdresse, BlocContact};

/// An address.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Address {
    /// ISO 3166 alpha-3; `FRA` when nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_pays: Option<CodePays>,
    /// At most nine characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_postal: Option<String>,
    /// The town.
    pub commune: String,
    /// Five characters, in France.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_insee_commune: Option<String>,
    /// Digits, spaces, `à`, `-`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub num_voie: Option<String>,
    /// `B`, `T`…
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indice_repetition: Option<String>,
    /// `RUE`, `AV`…
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_voie: Option<TypeVoie>,
    /// The street, without its type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voie: Option<String>,
    /// Building, floor, door.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complement_localisation: Option<String>,
    /// BP, CS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_speciale: Option<String>,
}

private_debug!(Address, Contact);

impl Address {
    /// An address in France: postal code, town, INSEE code of the town, number, type and name of the street.
    pub fn in_france(
        code_postal: impl Into<String>,
        commune: impl Into<String>,
        code_insee_commune: impl Into<String>,
        num_voie: impl Into<String>,
        type_voie: impl Into<String>,
        voie: impl Into<String>,
    ) -> Self {
        Self {
            code_postal: some(code_postal),
            commune: commune.into(),
            code_insee_commune: some(code_insee_commune),
            num_voie: some(num_voie),
            type_voie: Some(TypeVoie::new(type_voie.into())),
            voie: some(voie),
            ..Self::default()
        }
    }

    pub(crate) fn block(&self) -> BlocAdresse {
        BlocAdresse {
            code_pays: Some(self.code_pays.clone().unwrap_or_else(|| "FRA".into())),
            code_postal: self.code_postal.clone(),
            commune: Some(self.commune.clone()),
            code_insee_commune: self.code_insee_commune.clone(),
            num_voie: self.num_voie.clone(),
            indice_repetition: self.indice_repetition.clone(),
            type_voie: self.type_voie.clone(),
            voie: self.voie.clone(),
            complement_localisation: self.complement_localisation.clone(),
            distribution_speciale: self.distribution_speciale.clone(),
            ..BlocAdresse::default()
        }
    }
}

/// How to reach somebody.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Contact {
    /// At most 80 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// Without the country code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// `+33`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_code: Option<String>,
}

impl Contact {
    pub(crate) fn block(&self) -> BlocContact {
        BlocContact {
            mail: self.mail.clone(),
            telephone: self.telephone.clone(),
            phone_code: self.phone_code.clone(),
            ..BlocContact::default()
        }
    }
}
