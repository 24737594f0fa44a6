//! The block `BlocEntrepriseIntervenantOperation`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocEntrepriseIntervenantOperation`, 2 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocEntrepriseIntervenantOperation {
    /// `entreprise`.
    pub entreprise: Option<Box<models::BlocEntrepriseChapeau>>,
    /// `adresse`.
    pub adresse: Option<Box<models::BlocAdresse>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocEntrepriseIntervenantOperation {
    fn id(&self) -> BlockId {
        BlockId::BlocEntrepriseIntervenantOperation
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.entreprise.slot(),
            1 => self.adresse.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.entreprise {
            each(0, value.slot());
        }
        if let Some(value) = &self.adresse {
            each(1, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.entreprise.set(value),
            1 => self.adresse.set(value),
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

model_impls!(BlocEntrepriseIntervenantOperation);
