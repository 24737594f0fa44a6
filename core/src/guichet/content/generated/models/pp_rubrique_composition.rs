//! The block `PPRubriqueComposition`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `PPRubriqueComposition`, 3 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct PPRubriqueComposition {
    /// `pouvoirs`: Liste des pouvoirs.
    pub pouvoirs: Option<Vec<models::BlocPouvoir>>,
    /// `isModificationPouvoir`.
    pub is_modification_pouvoir: Option<bool>,
    /// `modeSelectionPouvoirs`.
    pub mode_selection_pouvoirs: Option<i64>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for PPRubriqueComposition {
    fn id(&self) -> BlockId {
        BlockId::PPRubriqueComposition
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.pouvoirs.slot(),
            1 => self.is_modification_pouvoir.slot(),
            2 => self.mode_selection_pouvoirs.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.pouvoirs {
            each(0, value.slot());
        }
        if let Some(value) = &self.is_modification_pouvoir {
            each(1, value.slot());
        }
        if let Some(value) = &self.mode_selection_pouvoirs {
            each(2, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.pouvoirs.set(value),
            1 => self.is_modification_pouvoir.set(value),
            2 => self.mode_selection_pouvoirs.set(value),
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

model_impls!(PPRubriqueComposition);
