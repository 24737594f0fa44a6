//! The block `BlocPouvoirEtablissements`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocPouvoirEtablissements`, 2 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocPouvoirEtablissements {
    /// `siret`: Identifiant SIRET.
    pub siret: Option<String>,
    /// `dateEffetEtablissementConcerne`: Date d'effet Etablissement(s) concerné(s).
    pub date_effet_etablissement_concerne: Option<IsoDate>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocPouvoirEtablissements {
    fn id(&self) -> BlockId {
        BlockId::BlocPouvoirEtablissements
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.siret.slot(),
            1 => self.date_effet_etablissement_concerne.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.siret {
            each(0, value.slot());
        }
        if let Some(value) = &self.date_effet_etablissement_concerne {
            each(1, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.siret.set(value),
            1 => self.date_effet_etablissement_concerne.set(value),
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

model_impls!(BlocPouvoirEtablissements);
