//! The block `AnnualAccountContent`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `AnnualAccountContent`, 5 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct AnnualAccountContent {
    /// `personneMorale`.
    pub personne_morale: Option<Box<models::PersonneMorale>>,
    /// `personnePhysique`.
    pub personne_physique: Option<Box<models::PersonnePhysique>>,
    /// `comptesAnnuels`.
    pub comptes_annuels: Option<Box<models::ComptesAnnuels>>,
    /// `piecesJointes`.
    pub pieces_jointes: Option<Vec<models::BlocPieceJointe>>,
    /// `declarant`.
    pub declarant: Option<Box<models::Declarant>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for AnnualAccountContent {
    fn id(&self) -> BlockId {
        BlockId::AnnualAccountContent
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.personne_morale.slot(),
            1 => self.personne_physique.slot(),
            2 => self.comptes_annuels.slot(),
            3 => self.pieces_jointes.slot(),
            4 => self.declarant.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.personne_morale {
            each(0, value.slot());
        }
        if let Some(value) = &self.personne_physique {
            each(1, value.slot());
        }
        if let Some(value) = &self.comptes_annuels {
            each(2, value.slot());
        }
        if let Some(value) = &self.pieces_jointes {
            each(3, value.slot());
        }
        if let Some(value) = &self.declarant {
            each(4, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.personne_morale.set(value),
            1 => self.personne_physique.set(value),
            2 => self.comptes_annuels.set(value),
            3 => self.pieces_jointes.set(value),
            4 => self.declarant.set(value),
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

model_impls!(AnnualAccountContent);
