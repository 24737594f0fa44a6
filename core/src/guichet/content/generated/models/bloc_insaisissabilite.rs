//! The block `BlocInsaisissabilite`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocInsaisissabilite`, 2 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocInsaisissabilite {
    /// `residencePrincipale`.
    pub residence_principale: Option<Box<models::BlocResidenceInsaisissabilite>>,
    /// `residencesSecondaires`.
    pub residences_secondaires: Option<Vec<models::BlocResidenceInsaisissabilite>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocInsaisissabilite {
    fn id(&self) -> BlockId {
        BlockId::BlocInsaisissabilite
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.residence_principale.slot(),
            1 => self.residences_secondaires.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.residence_principale {
            each(0, value.slot());
        }
        if let Some(value) = &self.residences_secondaires {
            each(1, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.residence_principale.set(value),
            1 => self.residences_secondaires.set(value),
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

model_impls!(BlocInsaisissabilite);
