//! The block `BlocDestinataireCorrespondance`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDestinataireCorrespondance`, 6 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDestinataireCorrespondance {
    /// `typeDestinataireCorrespondance`.
    pub type_destinataire_correspondance: Option<lists::TypeDestinataireCorrespondance>,
    /// `typeDePersonne`.
    pub type_de_personne: Option<String>,
    /// `denominationCorrespondance`.
    pub denomination_correspondance: Option<String>,
    /// `nomCorrespondance`.
    pub nom_correspondance: Option<String>,
    /// `nomUsageCorrespondance`.
    pub nom_usage_correspondance: Option<String>,
    /// `prenomCorrespondance`.
    pub prenom_correspondance: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocDestinataireCorrespondance {
    fn id(&self) -> BlockId {
        BlockId::BlocDestinataireCorrespondance
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.type_destinataire_correspondance.slot(),
            1 => self.type_de_personne.slot(),
            2 => self.denomination_correspondance.slot(),
            3 => self.nom_correspondance.slot(),
            4 => self.nom_usage_correspondance.slot(),
            5 => self.prenom_correspondance.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.type_destinataire_correspondance {
            each(0, value.slot());
        }
        if let Some(value) = &self.type_de_personne {
            each(1, value.slot());
        }
        if let Some(value) = &self.denomination_correspondance {
            each(2, value.slot());
        }
        if let Some(value) = &self.nom_correspondance {
            each(3, value.slot());
        }
        if let Some(value) = &self.nom_usage_correspondance {
            each(4, value.slot());
        }
        if let Some(value) = &self.prenom_correspondance {
            each(5, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.type_destinataire_correspondance.set(value),
            1 => self.type_de_personne.set(value),
            2 => self.denomination_correspondance.set(value),
            3 => self.nom_correspondance.set(value),
            4 => self.nom_usage_correspondance.set(value),
            5 => self.prenom_correspondance.set(value),
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

model_impls!(BlocDestinataireCorrespondance);
