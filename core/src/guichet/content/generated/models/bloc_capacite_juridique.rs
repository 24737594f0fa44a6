//! The block `BlocCapaciteJuridique`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocCapaciteJuridique`, 5 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocCapaciteJuridique {
    /// `statutDecede`.
    pub statut_decede: Option<bool>,
    /// `dateDeces`.
    ///
    /// June 2026: obligatoire si statutDecede
    pub date_deces: Option<IsoDate>,
    /// `tutelleCuratelle`.
    pub tutelle_curatelle: Option<lists::TutelleCuratelle>,
    /// `DatePriseEffetCapaciteJuridique`.
    pub date_prise_effet_capacite_juridique: Option<IsoDate>,
    /// `mineurEmancipe`.
    pub mineur_emancipe: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocCapaciteJuridique {
    fn id(&self) -> BlockId {
        BlockId::BlocCapaciteJuridique
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.statut_decede.slot(),
            1 => self.date_deces.slot(),
            2 => self.tutelle_curatelle.slot(),
            3 => self.date_prise_effet_capacite_juridique.slot(),
            4 => self.mineur_emancipe.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.statut_decede {
            each(0, value.slot());
        }
        if let Some(value) = &self.date_deces {
            each(1, value.slot());
        }
        if let Some(value) = &self.tutelle_curatelle {
            each(2, value.slot());
        }
        if let Some(value) = &self.date_prise_effet_capacite_juridique {
            each(3, value.slot());
        }
        if let Some(value) = &self.mineur_emancipe {
            each(4, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.statut_decede.set(value),
            1 => self.date_deces.set(value),
            2 => self.tutelle_curatelle.set(value),
            3 => self.date_prise_effet_capacite_juridique.set(value),
            4 => self.mineur_emancipe.set(value),
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

model_impls!(BlocCapaciteJuridique);
