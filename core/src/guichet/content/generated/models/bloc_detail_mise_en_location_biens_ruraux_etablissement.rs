//! The block `BlocDetailMiseEnLocationBiensRurauxEtablissement`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDetailMiseEnLocationBiensRurauxEtablissement`, 2 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDetailMiseEnLocationBiensRurauxEtablissement {
    /// `preneurBail`.
    ///
    /// Cette valeur est obligatoire pour une personne physique en modification en cas de 47P
    pub preneur_bail: Option<Box<models::BlocPreneurBail>>,
    /// `precisionMiseEnLocation`.
    ///
    /// Cette valeur est obligatoire pour une personne physique en modification en cas de 47P
    pub precision_mise_en_location: Option<Box<models::BlocPrecisionMiseEnLocation>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocDetailMiseEnLocationBiensRurauxEtablissement {
    fn id(&self) -> BlockId {
        BlockId::BlocDetailMiseEnLocationBiensRurauxEtablissement
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.preneur_bail.slot(),
            1 => self.precision_mise_en_location.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.preneur_bail {
            each(0, value.slot());
        }
        if let Some(value) = &self.precision_mise_en_location {
            each(1, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.preneur_bail.set(value),
            1 => self.precision_mise_en_location.set(value),
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

model_impls!(BlocDetailMiseEnLocationBiensRurauxEtablissement);
