//! The block `BlocInscriptionOffice`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocInscriptionOffice`, 0 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocInscriptionOffice {
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocInscriptionOffice {
    fn id(&self) -> BlockId {
        BlockId::BlocInscriptionOffice
    }

    fn slot(&self, _field: usize) -> Slot<'_> {
        Slot::Absent
    }

    fn each<'a>(&'a self, _each: &mut dyn FnMut(usize, Slot<'a>)) {
    }

    fn set(&mut self, _field: usize, value: Value) -> Result<(), Value> {
        Err(value)
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_impls!(BlocInscriptionOffice);
