//! The block `BlocRegimeMicrosocial`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocRegimeMicrosocial`, 2 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocRegimeMicrosocial {
    /// `optionMicroSocial`.
    ///
    /// June 2026: true pour un micro-entrepreneur; periodiciteVersement obligatoire si true
    pub option_micro_social: Option<bool>,
    /// `periodiciteVersement`.
    pub periodicite_versement: Option<lists::PeriodiciteVersement>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocRegimeMicrosocial {
    fn id(&self) -> BlockId {
        BlockId::BlocRegimeMicrosocial
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.option_micro_social.slot(),
            1 => self.periodicite_versement.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.option_micro_social {
            each(0, value.slot());
        }
        if let Some(value) = &self.periodicite_versement {
            each(1, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.option_micro_social.set(value),
            1 => self.periodicite_versement.set(value),
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

model_impls!(BlocRegimeMicrosocial);
