//! The block `BlocIndividuChapeau`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocIndividuChapeau`, 7 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocIndividuChapeau {
    /// `descriptionPersonne`.
    pub description_personne: Option<Box<models::BlocDescriptionPersonneIndividu>>,
    /// `descriptionEntrepreneur`.
    pub description_entrepreneur: Option<Box<models::BlocDescriptionPersonneIndividu>>,
    /// `adresseDomicile`.
    pub adresse_domicile: Option<Box<models::BlocAdresse>>,
    /// `contact`.
    pub contact: Option<Box<models::BlocContact>>,
    /// `dateEffet`.
    pub date_effet: Option<String>,
    /// `is29Or30PTriggered`: Modifications relatives au rôle conjoint.
    pub is29_or30p_triggered: Option<bool>,
    /// `is29Or30PInfoTriggered`: Modifications relatives aux informations du conjoint.
    pub is29_or30p_info_triggered: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocIndividuChapeau {
    fn id(&self) -> BlockId {
        BlockId::BlocIndividuChapeau
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.description_personne.slot(),
            1 => self.description_entrepreneur.slot(),
            2 => self.adresse_domicile.slot(),
            3 => self.contact.slot(),
            4 => self.date_effet.slot(),
            5 => self.is29_or30p_triggered.slot(),
            6 => self.is29_or30p_info_triggered.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.description_personne {
            each(0, value.slot());
        }
        if let Some(value) = &self.description_entrepreneur {
            each(1, value.slot());
        }
        if let Some(value) = &self.adresse_domicile {
            each(2, value.slot());
        }
        if let Some(value) = &self.contact {
            each(3, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(4, value.slot());
        }
        if let Some(value) = &self.is29_or30p_triggered {
            each(5, value.slot());
        }
        if let Some(value) = &self.is29_or30p_info_triggered {
            each(6, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.description_personne.set(value),
            1 => self.description_entrepreneur.set(value),
            2 => self.adresse_domicile.set(value),
            3 => self.contact.set(value),
            4 => self.date_effet.set(value),
            5 => self.is29_or30p_triggered.set(value),
            6 => self.is29_or30p_info_triggered.set(value),
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

model_impls!(BlocIndividuChapeau);
