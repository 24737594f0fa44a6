//! The block `CompteResultat`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `CompteResultat`, 4 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct CompteResultat {
    /// `pagination`.
    pub pagination: Option<Box<models::Pagination>>,
    /// `confidentiel`.
    pub confidentiel: Option<bool>,
    /// `montantCA`.
    pub montant_ca: Option<Number>,
    /// `resultatNet`.
    pub resultat_net: Option<Number>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for CompteResultat {
    fn id(&self) -> BlockId {
        BlockId::CompteResultat
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.pagination.slot(),
            1 => self.confidentiel.slot(),
            2 => self.montant_ca.slot(),
            3 => self.resultat_net.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.pagination {
            each(0, value.slot());
        }
        if let Some(value) = &self.confidentiel {
            each(1, value.slot());
        }
        if let Some(value) = &self.montant_ca {
            each(2, value.slot());
        }
        if let Some(value) = &self.resultat_net {
            each(3, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.pagination.set(value),
            1 => self.confidentiel.set(value),
            2 => self.montant_ca.set(value),
            3 => self.resultat_net.set(value),
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

model_impls!(CompteResultat);
