//! The block `BlocResidenceInsaisissabilite`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocResidenceInsaisissabilite`, 6 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocResidenceInsaisissabilite {
    /// `residenceInsaisissable`.
    pub residence_insaisissable: Option<bool>,
    /// `nomResidence`.
    pub nom_residence: Option<String>,
    /// `dateEffet`.
    pub date_effet: Option<IsoDate>,
    /// `adresse`.
    pub adresse: Option<Box<models::BlocAdresse>>,
    /// `publication`.
    pub publication: Option<Box<models::BlocPublication>>,
    /// `is28PTriggered`.
    pub is28p_triggered: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocResidenceInsaisissabilite {
    fn id(&self) -> BlockId {
        BlockId::BlocResidenceInsaisissabilite
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.residence_insaisissable.slot(),
            1 => self.nom_residence.slot(),
            2 => self.date_effet.slot(),
            3 => self.adresse.slot(),
            4 => self.publication.slot(),
            5 => self.is28p_triggered.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.residence_insaisissable {
            each(0, value.slot());
        }
        if let Some(value) = &self.nom_residence {
            each(1, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(2, value.slot());
        }
        if let Some(value) = &self.adresse {
            each(3, value.slot());
        }
        if let Some(value) = &self.publication {
            each(4, value.slot());
        }
        if let Some(value) = &self.is28p_triggered {
            each(5, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.residence_insaisissable.set(value),
            1 => self.nom_residence.set(value),
            2 => self.date_effet.set(value),
            3 => self.adresse.set(value),
            4 => self.publication.set(value),
            5 => self.is28p_triggered.set(value),
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

model_impls!(BlocResidenceInsaisissabilite);
