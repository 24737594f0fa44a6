//! The block `Declarant`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `Declarant`, 4 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct Declarant {
    /// `lienEntreprise`: Lien Entreprise.
    pub lien_entreprise: Option<Box<models::BlocDetailPouvoir>>,
    /// `individu`: Bloc individu.
    pub individu: Option<Box<models::BlocIndividuChapeau>>,
    /// `entrepriseMandataire`: Entreprise Mandataire.
    pub entreprise_mandataire: Option<Box<models::BlocEntrepriseChapeau>>,
    /// `entreprise`: Entreprise Declarant.
    pub entreprise: Option<Box<models::BlocEntreprise>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for Declarant {
    fn id(&self) -> BlockId {
        BlockId::Declarant
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.lien_entreprise.slot(),
            1 => self.individu.slot(),
            2 => self.entreprise_mandataire.slot(),
            3 => self.entreprise.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.lien_entreprise {
            each(0, value.slot());
        }
        if let Some(value) = &self.individu {
            each(1, value.slot());
        }
        if let Some(value) = &self.entreprise_mandataire {
            each(2, value.slot());
        }
        if let Some(value) = &self.entreprise {
            each(3, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.lien_entreprise.set(value),
            1 => self.individu.set(value),
            2 => self.entreprise_mandataire.set(value),
            3 => self.entreprise.set(value),
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

model_impls!(Declarant);
