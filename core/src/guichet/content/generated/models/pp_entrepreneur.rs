//! The block `PPEntrepreneur`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `PPEntrepreneur`, 24 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct PPEntrepreneur {
    /// `indicateurActifAgricole`.
    pub indicateur_actif_agricole: Option<bool>,
    /// `dateActifAgricole`.
    pub date_actif_agricole: Option<String>,
    /// `roleConjoint`: Role du conjoint.
    ///
    /// Cette valeur est obligatoire si l'individu est en couple et qu'il s'agit d'une entreprise agricole, ou s'il est marié ou pacsé
    pub role_conjoint: Option<lists::RoleConjoint>,
    /// `conjoint`: Bloc Conjoint.
    ///
    /// Cette valeur est obligatoire si le conjoint est une personne morale et que son rôle est l'un des suivants: 'Associé ou chef d'exploitation', 'Collaborateur', 'Co-exploitant', 'Salarié'. Elle ne doit pas être fournie si le conjoint est une personne morale sans rôle ou si c'est une personne physique ayant un des rôles suivants: 'Salarié', 'Collaborateur', 'Co-exploitant'.
    pub conjoint: Option<Box<models::BlocDetailIndividu>>,
    /// `nouveauRoleConjoint`.
    pub nouveau_role_conjoint: Option<lists::RoleConjoint>,
    /// `isModificationConjoint`.
    ///
    /// Cette valeur doit être true en cas de déclaration d'un changement relatif au conjoint
    pub is_modification_conjoint: Option<bool>,
    /// `is35MTriggered`.
    pub is35m_triggered: Option<bool>,
    /// `is35MInfoTriggered`.
    pub is35m_info_triggered: Option<bool>,
    /// `dateEffet35M`.
    pub date_effet35m: Option<IsoDate>,
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

impl Model for PPEntrepreneur {
    fn id(&self) -> BlockId {
        BlockId::PPEntrepreneur
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.indicateur_actif_agricole.slot(),
            1 => self.date_actif_agricole.slot(),
            2 => self.role_conjoint.slot(),
            3 => self.conjoint.slot(),
            4 => self.nouveau_role_conjoint.slot(),
            5 => self.is_modification_conjoint.slot(),
            6 => self.is35m_triggered.slot(),
            7 => self.is35m_info_triggered.slot(),
            8 => self.date_effet35m.slot(),
            9 => self.capacite_juridique.slot(),
            10 => self.volet_social.slot(),
            11 => self.regime_micro_social.slot(),
            12 => self.greffe_immatriculation.slot(),
            13 => self.no_unique_identification.slot(),
            14 => self.qualite_artisan.slot(),
            15 => self.mention_qualite_artisanale.slot(),
            16 => self.is_inscription_office_triggered.slot(),
            17 => self.description_personne.slot(),
            18 => self.description_entrepreneur.slot(),
            19 => self.adresse_domicile.slot(),
            20 => self.contact.slot(),
            21 => self.date_effet.slot(),
            22 => self.is29_or30p_triggered.slot(),
            23 => self.is29_or30p_info_triggered.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.indicateur_actif_agricole {
            each(0, value.slot());
        }
        if let Some(value) = &self.date_actif_agricole {
            each(1, value.slot());
        }
        if let Some(value) = &self.role_conjoint {
            each(2, value.slot());
        }
        if let Some(value) = &self.conjoint {
            each(3, value.slot());
        }
        if let Some(value) = &self.nouveau_role_conjoint {
            each(4, value.slot());
        }
        if let Some(value) = &self.is_modification_conjoint {
            each(5, value.slot());
        }
        if let Some(value) = &self.is35m_triggered {
            each(6, value.slot());
        }
        if let Some(value) = &self.is35m_info_triggered {
            each(7, value.slot());
        }
        if let Some(value) = &self.date_effet35m {
            each(8, value.slot());
        }
        if let Some(value) = &self.capacite_juridique {
            each(9, value.slot());
        }
        if let Some(value) = &self.volet_social {
            each(10, value.slot());
        }
        if let Some(value) = &self.regime_micro_social {
            each(11, value.slot());
        }
        if let Some(value) = &self.greffe_immatriculation {
            each(12, value.slot());
        }
        if let Some(value) = &self.no_unique_identification {
            each(13, value.slot());
        }
        if let Some(value) = &self.qualite_artisan {
            each(14, value.slot());
        }
        if let Some(value) = &self.mention_qualite_artisanale {
            each(15, value.slot());
        }
        if let Some(value) = &self.is_inscription_office_triggered {
            each(16, value.slot());
        }
        if let Some(value) = &self.description_personne {
            each(17, value.slot());
        }
        if let Some(value) = &self.description_entrepreneur {
            each(18, value.slot());
        }
        if let Some(value) = &self.adresse_domicile {
            each(19, value.slot());
        }
        if let Some(value) = &self.contact {
            each(20, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(21, value.slot());
        }
        if let Some(value) = &self.is29_or30p_triggered {
            each(22, value.slot());
        }
        if let Some(value) = &self.is29_or30p_info_triggered {
            each(23, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.indicateur_actif_agricole.set(value),
            1 => self.date_actif_agricole.set(value),
            2 => self.role_conjoint.set(value),
            3 => self.conjoint.set(value),
            4 => self.nouveau_role_conjoint.set(value),
            5 => self.is_modification_conjoint.set(value),
            6 => self.is35m_triggered.set(value),
            7 => self.is35m_info_triggered.set(value),
            8 => self.date_effet35m.set(value),
            9 => self.capacite_juridique.set(value),
            10 => self.volet_social.set(value),
            11 => self.regime_micro_social.set(value),
            12 => self.greffe_immatriculation.set(value),
            13 => self.no_unique_identification.set(value),
            14 => self.qualite_artisan.set(value),
            15 => self.mention_qualite_artisanale.set(value),
            16 => self.is_inscription_office_triggered.set(value),
            17 => self.description_personne.set(value),
            18 => self.description_entrepreneur.set(value),
            19 => self.adresse_domicile.set(value),
            20 => self.contact.set(value),
            21 => self.date_effet.set(value),
            22 => self.is29_or30p_triggered.set(value),
            23 => self.is29_or30p_info_triggered.set(value),
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

model_impls!(PPEntrepreneur);
