//! The block `AnnualAccount`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `AnnualAccount`, 6 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct AnnualAccount {
    /// `companyName`: Dénomination.
    pub company_name: Option<String>,
    /// `siren`: SIREN de l'entreprise.
    pub siren: Option<String>,
    /// `year`: Année.
    pub year: Option<i64>,
    /// `typePersonne`.
    pub type_personne: Option<lists::TypePersonne>,
    /// `content`.
    pub content: Option<Box<models::AnnualAccountContent>>,
    /// `referenceMandataire`: Référence du mandataire.
    pub reference_mandataire: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for AnnualAccount {
    fn id(&self) -> BlockId {
        BlockId::AnnualAccount
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.company_name.slot(),
            1 => self.siren.slot(),
            2 => self.year.slot(),
            3 => self.type_personne.slot(),
            4 => self.content.slot(),
            5 => self.reference_mandataire.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.company_name {
            each(0, value.slot());
        }
        if let Some(value) = &self.siren {
            each(1, value.slot());
        }
        if let Some(value) = &self.year {
            each(2, value.slot());
        }
        if let Some(value) = &self.type_personne {
            each(3, value.slot());
        }
        if let Some(value) = &self.content {
            each(4, value.slot());
        }
        if let Some(value) = &self.reference_mandataire {
            each(5, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.company_name.set(value),
            1 => self.siren.set(value),
            2 => self.year.set(value),
            3 => self.type_personne.set(value),
            4 => self.content.set(value),
            5 => self.reference_mandataire.set(value),
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

model_impls!(AnnualAccount);
