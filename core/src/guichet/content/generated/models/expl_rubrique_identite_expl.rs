//! The block `EXPLRubriqueIdentiteEXPL`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `EXPLRubriqueIdentiteEXPL`, 7 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct EXPLRubriqueIdentiteEXPL {
    /// `entreprise`.
    pub entreprise: Option<Box<models::BlocEntrepriseIdentite>>,
    /// `description`: Exploitation.
    ///
    /// Cette valeur n'est pas obligatoire
    pub description: Option<Box<models::BlocDescriptionExploitation>>,
    /// `destinataireCorrespondance`.
    pub destinataire_correspondance: Option<Box<models::BlocDestinataireCorrespondance>>,
    /// `adresseCorrespondance`.
    pub adresse_correspondance: Option<Box<models::BlocAdresse>>,
    /// `contactCorrespondance`: Informations de contact de correspondance.
    pub contact_correspondance: Option<Box<models::BlocContact>>,
    /// `nomCorrespondance`: Nom de la correspondance.
    pub nom_correspondance: Option<String>,
    /// `qualiteCorrespondance`: Qualité du correspondant.
    pub qualite_correspondance: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for EXPLRubriqueIdentiteEXPL {
    fn id(&self) -> BlockId {
        BlockId::EXPLRubriqueIdentiteEXPL
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.entreprise.slot(),
            1 => self.description.slot(),
            2 => self.destinataire_correspondance.slot(),
            3 => self.adresse_correspondance.slot(),
            4 => self.contact_correspondance.slot(),
            5 => self.nom_correspondance.slot(),
            6 => self.qualite_correspondance.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.entreprise {
            each(0, value.slot());
        }
        if let Some(value) = &self.description {
            each(1, value.slot());
        }
        if let Some(value) = &self.destinataire_correspondance {
            each(2, value.slot());
        }
        if let Some(value) = &self.adresse_correspondance {
            each(3, value.slot());
        }
        if let Some(value) = &self.contact_correspondance {
            each(4, value.slot());
        }
        if let Some(value) = &self.nom_correspondance {
            each(5, value.slot());
        }
        if let Some(value) = &self.qualite_correspondance {
            each(6, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.entreprise.set(value),
            1 => self.description.set(value),
            2 => self.destinataire_correspondance.set(value),
            3 => self.adresse_correspondance.set(value),
            4 => self.contact_correspondance.set(value),
            5 => self.nom_correspondance.set(value),
            6 => self.qualite_correspondance.set(value),
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

model_impls!(EXPLRubriqueIdentiteEXPL);
