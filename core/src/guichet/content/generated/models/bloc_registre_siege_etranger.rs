//! The block `BlocRegistreSiegeEtranger`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocRegistreSiegeEtranger`, 4 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocRegistreSiegeEtranger {
    /// `lieu`: Lieux de registre.
    pub lieu: Option<String>,
    /// `pays`: Pays Pays du registre.
    pub pays: Option<String>,
    /// `immatriculation`: Numéro d'immatriculation.
    pub immatriculation: Option<String>,
    /// `indicateurAssocieUnique`: Indicateur d'associé unique.
    pub indicateur_associe_unique: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocRegistreSiegeEtranger {
    fn id(&self) -> BlockId {
        BlockId::BlocRegistreSiegeEtranger
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.lieu.slot(),
            1 => self.pays.slot(),
            2 => self.immatriculation.slot(),
            3 => self.indicateur_associe_unique.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.lieu {
            each(0, value.slot());
        }
        if let Some(value) = &self.pays {
            each(1, value.slot());
        }
        if let Some(value) = &self.immatriculation {
            each(2, value.slot());
        }
        if let Some(value) = &self.indicateur_associe_unique {
            each(3, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.lieu.set(value),
            1 => self.pays.set(value),
            2 => self.immatriculation.set(value),
            3 => self.indicateur_associe_unique.set(value),
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

model_impls!(BlocRegistreSiegeEtranger);
