//! The block `RneHistory`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `RneHistory`, 3 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct RneHistory {
    /// `dateIntegration`: Date d'intégration de la modification au RNE.
    pub date_integration: Option<String>,
    /// `codeEvenement`: Code de l'événement.
    pub code_evenement: Option<String>,
    /// `dateEffet`: Date d'effet de l'événement.
    pub date_effet: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for RneHistory {
    fn id(&self) -> BlockId {
        BlockId::RneHistory
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.date_integration.slot(),
            1 => self.code_evenement.slot(),
            2 => self.date_effet.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.date_integration {
            each(0, value.slot());
        }
        if let Some(value) = &self.code_evenement {
            each(1, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(2, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.date_integration.set(value),
            1 => self.code_evenement.set(value),
            2 => self.date_effet.set(value),
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

model_impls!(RneHistory);
