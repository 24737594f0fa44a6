//! The block `BlocDetailIndividu`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDetailIndividu`, 15 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDetailIndividu {
    /// `capaciteJuridique`.
    pub capacite_juridique: Option<Box<models::BlocCapaciteJuridique>>,
    /// `voletSocial`.
    pub volet_social: Option<Box<models::BlocVoletSocial>>,
    /// `regimeMicroSocial`.
    pub regime_micro_social: Option<Box<models::BlocRegimeMicrosocial>>,
    /// `greffeImmatriculation`.
    pub greffe_immatriculation: Option<String>,
    /// `noUniqueIdentification`.
    pub no_unique_identification: Option<String>,
    /// `qualiteArtisan`.
    pub qualite_artisan: Option<String>,
    /// `mentionQualiteArtisanale`.
    pub mention_qualite_artisanale: Option<bool>,
    /// `isInscriptionOfficeTriggered`.
    pub is_inscription_office_triggered: Option<bool>,
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

impl Model for BlocDetailIndividu {
    fn id(&self) -> BlockId {
        BlockId::BlocDetailIndividu
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.capacite_juridique.slot(),
            1 => self.volet_social.slot(),
            2 => self.regime_micro_social.slot(),
            3 => self.greffe_immatriculation.slot(),
            4 => self.no_unique_identification.slot(),
            5 => self.qualite_artisan.slot(),
            6 => self.mention_qualite_artisanale.slot(),
            7 => self.is_inscription_office_triggered.slot(),
            8 => self.description_personne.slot(),
            9 => self.description_entrepreneur.slot(),
            10 => self.adresse_domicile.slot(),
            11 => self.contact.slot(),
            12 => self.date_effet.slot(),
            13 => self.is29_or30p_triggered.slot(),
            14 => self.is29_or30p_info_triggered.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.capacite_juridique {
            each(0, value.slot());
        }
        if let Some(value) = &self.volet_social {
            each(1, value.slot());
        }
        if let Some(value) = &self.regime_micro_social {
            each(2, value.slot());
        }
        if let Some(value) = &self.greffe_immatriculation {
            each(3, value.slot());
        }
        if let Some(value) = &self.no_unique_identification {
            each(4, value.slot());
        }
        if let Some(value) = &self.qualite_artisan {
            each(5, value.slot());
        }
        if let Some(value) = &self.mention_qualite_artisanale {
            each(6, value.slot());
        }
        if let Some(value) = &self.is_inscription_office_triggered {
            each(7, value.slot());
        }
        if let Some(value) = &self.description_personne {
            each(8, value.slot());
        }
        if let Some(value) = &self.description_entrepreneur {
            each(9, value.slot());
        }
        if let Some(value) = &self.adresse_domicile {
            each(10, value.slot());
        }
        if let Some(value) = &self.contact {
            each(11, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(12, value.slot());
        }
        if let Some(value) = &self.is29_or30p_triggered {
            each(13, value.slot());
        }
        if let Some(value) = &self.is29_or30p_info_triggered {
            each(14, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.capacite_juridique.set(value),
            1 => self.volet_social.set(value),
            2 => self.regime_micro_social.set(value),
            3 => self.greffe_immatriculation.set(value),
            4 => self.no_unique_identification.set(value),
            5 => self.qualite_artisan.set(value),
            6 => self.mention_qualite_artisanale.set(value),
            7 => self.is_inscription_office_triggered.set(value),
            8 => self.description_personne.set(value),
            9 => self.description_entrepreneur.set(value),
            10 => self.adresse_domicile.set(value),
            11 => self.contact.set(value),
            12 => self.date_effet.set(value),
            13 => self.is29_or30p_triggered.set(value),
            14 => self.is29_or30p_info_triggered.set(value),
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

model_impls!(BlocDetailIndividu);
