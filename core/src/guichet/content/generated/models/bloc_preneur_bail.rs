//! The block `BlocPreneurBail`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocPreneurBail`, 7 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocPreneurBail {
    /// `typePersonne`.
    pub type_personne: Option<lists::TypeRepresentant>,
    /// `siren`.
    pub siren: Option<String>,
    /// `denomination`.
    pub denomination: Option<String>,
    /// `nom`.
    pub nom: Option<String>,
    /// `prenoms`.
    pub prenoms: Option<Vec<String>>,
    /// `nomUsage`.
    pub nom_usage: Option<String>,
    /// `dateEffet`.
    pub date_effet: Option<IsoDate>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocPreneurBail {
    fn id(&self) -> BlockId {
        BlockId::BlocPreneurBail
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.type_personne.slot(),
            1 => self.siren.slot(),
            2 => self.denomination.slot(),
            3 => self.nom.slot(),
            4 => self.prenoms.slot(),
            5 => self.nom_usage.slot(),
            6 => self.date_effet.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.type_personne {
            each(0, value.slot());
        }
        if let Some(value) = &self.siren {
            each(1, value.slot());
        }
        if let Some(value) = &self.denomination {
            each(2, value.slot());
        }
        if let Some(value) = &self.nom {
            each(3, value.slot());
        }
        if let Some(value) = &self.prenoms {
            each(4, value.slot());
        }
        if let Some(value) = &self.nom_usage {
            each(5, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(6, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.type_personne.set(value),
            1 => self.siren.set(value),
            2 => self.denomination.set(value),
            3 => self.nom.set(value),
            4 => self.prenoms.set(value),
            5 => self.nom_usage.set(value),
            6 => self.date_effet.set(value),
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

model_impls!(BlocPreneurBail);
