//! The block `BlocCaracteristiquesSiegeAdresseEntreprise`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocCaracteristiquesSiegeAdresseEntreprise`, 5 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocCaracteristiquesSiegeAdresseEntreprise {
    /// `ambulant`: ambulant.
    pub ambulant: Option<bool>,
    /// `domiciliataire`: Domiciliataire.
    pub domiciliataire: Option<bool>,
    /// `indicateurDomicileEntrepreneur`.
    pub indicateur_domicile_entrepreneur: Option<bool>,
    /// `indicateurDomicileEntrepreneurValidation`.
    pub indicateur_domicile_entrepreneur_validation: Option<bool>,
    /// `indicateurAdresseEtablissement`.
    pub indicateur_adresse_etablissement: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocCaracteristiquesSiegeAdresseEntreprise {
    fn id(&self) -> BlockId {
        BlockId::BlocCaracteristiquesSiegeAdresseEntreprise
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.ambulant.slot(),
            1 => self.domiciliataire.slot(),
            2 => self.indicateur_domicile_entrepreneur.slot(),
            3 => self.indicateur_domicile_entrepreneur_validation.slot(),
            4 => self.indicateur_adresse_etablissement.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.ambulant {
            each(0, value.slot());
        }
        if let Some(value) = &self.domiciliataire {
            each(1, value.slot());
        }
        if let Some(value) = &self.indicateur_domicile_entrepreneur {
            each(2, value.slot());
        }
        if let Some(value) = &self.indicateur_domicile_entrepreneur_validation {
            each(3, value.slot());
        }
        if let Some(value) = &self.indicateur_adresse_etablissement {
            each(4, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.ambulant.set(value),
            1 => self.domiciliataire.set(value),
            2 => self.indicateur_domicile_entrepreneur.set(value),
            3 => self.indicateur_domicile_entrepreneur_validation.set(value),
            4 => self.indicateur_adresse_etablissement.set(value),
            _ => Err(value),
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_impls!(BlocCaracteristiquesSiegeAdresseEntreprise);
