//! The block `BlocLocataireGerantMandataire`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocLocataireGerantMandataire`, 6 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocLocataireGerantMandataire {
    /// `nom`: Nom de naissance.
    ///
    /// Cette valeur est obligatoire car le champ typeLocataireGerantMandataire est égale à personne physique
    pub nom: Option<String>,
    /// `nomUsage`: Nom d'usage.
    pub nom_usage: Option<String>,
    /// `prenoms`: Prénoms.
    ///
    /// Cette valeur est obligatoire car le champ typeLocataireGerantMandataire est égale à personne physique
    pub prenoms: Option<Vec<String>>,
    /// `denomination`: Dénomination.
    pub denomination: Option<String>,
    /// `siren`: Siren.
    pub siren: Option<String>,
    /// `lieuRegistre`: Lieu de registre.
    pub lieu_registre: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocLocataireGerantMandataire {
    fn id(&self) -> BlockId {
        BlockId::BlocLocataireGerantMandataire
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.nom.slot(),
            1 => self.nom_usage.slot(),
            2 => self.prenoms.slot(),
            3 => self.denomination.slot(),
            4 => self.siren.slot(),
            5 => self.lieu_registre.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.nom {
            each(0, value.slot());
        }
        if let Some(value) = &self.nom_usage {
            each(1, value.slot());
        }
        if let Some(value) = &self.prenoms {
            each(2, value.slot());
        }
        if let Some(value) = &self.denomination {
            each(3, value.slot());
        }
        if let Some(value) = &self.siren {
            each(4, value.slot());
        }
        if let Some(value) = &self.lieu_registre {
            each(5, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.nom.set(value),
            1 => self.nom_usage.set(value),
            2 => self.prenoms.set(value),
            3 => self.denomination.set(value),
            4 => self.siren.set(value),
            5 => self.lieu_registre.set(value),
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

model_impls!(BlocLocataireGerantMandataire);
