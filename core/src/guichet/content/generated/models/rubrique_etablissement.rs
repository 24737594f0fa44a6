//! The block `RubriqueEtablissement`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `RubriqueEtablissement`, 31 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct RubriqueEtablissement {
    /// `descriptionEtablissement`: Description établissement.
    ///
    /// Cette valeur est obligatoire s'il ne s'agit pas d'une société étrangère
    pub description_etablissement: Option<Box<models::BlocDescriptionEtablissement>>,
    /// `domiciliataire`: Bloc Entreprise domiciliataire.
    ///
    /// Ce champ est obligatoire si le siège est indiqué comme étant domiciliataire
    pub domiciliataire: Option<Box<models::BlocEntrepriseChapeau>>,
    /// `adresseDomiciliataire`: Adresse Domiciliataire.
    ///
    /// Cette valeur est obligatoire si l'établissement est décrit comme étant domiciliataire
    pub adresse_domiciliataire: Option<Box<models::BlocAdresse>>,
    /// `effectifSalarie`.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une formalité de création ou une formalité de modification avec ouverture d'établissement
    pub effectif_salarie: Option<Box<models::BlocEtablissementSalarie>>,
    /// `adresse`: Adresse.
    ///
    /// Cette valeur est obligatoire si l'activité est sédentaire ou que l'entreprise est établie en France
    pub adresse: Option<Box<models::BlocAdresse>>,
    /// `activites`: Activités de l'établissement.
    ///
    /// Cette valeur est obligatoire quand il ne s'agit pas d'une entreprise de type sans activité et que ce n'est pas une formalité de cessation. La liste d'activités doit contenir une activité principale (et une seule) suivie d'autant d'activités secondaires voulues (optionnelles)
    pub activites: Option<Vec<models::BlocDescriptionActivite>>,
    /// `nomsDeDomaine`: Nom de domaine.
    pub noms_de_domaine: Option<Vec<models::BlocNomDeDomaine>>,
    /// `detailCessationEtablissement`: Nom de domaine.
    ///
    /// Cette valeur est obligatoire si la nature de la cessation concerne un établissement
    pub detail_cessation_etablissement: Option<Box<models::BlocDetailCessationEtablissement>>,
    /// `dateEffetOuvertureEtablissement`: Date d'effet de l'ouverture d'un établissement en modification (dateEffet54).
    pub date_effet_ouverture_etablissement: Option<String>,
    /// `isTransfer`: Permet de stocker un état de transfert.
    pub is_transfer: Option<bool>,
    /// `is54PMFTriggered`: Doit-on prendre en compte l'ouverture d'un nouvel établissement.
    pub is54pmf_triggered: Option<bool>,
    /// `is80PMFTriggered`: Doit-on prendre en compte suppression d'un établissement.
    pub is80pmf_triggered: Option<bool>,
    /// `is11PMFTriggered`: Transfert de l'entreprise.
    pub is11pmf_triggered: Option<bool>,
    /// `is56PMFTriggered`: Transfert d'un établissement secondaire.
    pub is56pmf_triggered: Option<bool>,
    /// `isLocationGeranceOrGeranceMandat`.
    pub is_location_gerance_or_gerance_mandat: Option<bool>,
    /// `locationGeranceMandat`.
    pub location_gerance_mandat: Option<Box<models::BlocLocationGeranceMandat>>,
    /// `locataireGerantMandataire`.
    ///
    /// Cette valeur est obligatoire si le champ destination de la location gérance-mandat est défini
    pub locataire_gerant_mandataire: Option<Box<models::BlocLocataireGerantMandataire>>,
    /// `adresseGerantMandataire`.
    ///
    /// Cette valeur est obligatoire car la destination est égale à gérance-mandat
    pub adresse_gerant_mandataire: Option<Box<models::BlocAdresse>>,
    /// `siegeGerantMandataire`.
    ///
    /// Cette valeur est obligatoire car la destination est égale à gérance-mandat
    pub siege_gerant_mandataire: Option<Box<models::BlocAdresse>>,
    /// `is82Or83Or84PTriggered`: Indicateur de déclaration d'une mise en location gérance mandat.
    pub is82_or83_or84p_triggered: Option<bool>,
    /// `is82PMPrincipal`: Indicateur d'une mise en location gérance mandat d'un établissement principal ayant des activités secondaires.
    pub is82pm_principal: Option<bool>,
    /// `is84PTriggered`: Indicateur de déclaration d'une mise en location gérance mandat dans le cas d'une société à établissement unique.
    pub is84p_triggered: Option<bool>,
    /// `is53PMFTriggered`: Indicateur de déclaration de reprise de l'exploitation d'un fonds mis en location gérance (53PMF).
    pub is53pmf_triggered: Option<bool>,
    /// `dateEffet53PMF`.
    pub date_effet53pmf: Option<String>,
    /// `is84MTriggered`: Indicateur de déclaration d'une mise en location gérance mandat dans le cas d'une société à établissement unique.
    pub is84m_triggered: Option<bool>,
    /// `is82MTriggered`: Indicateur de déclaration d'une mise en location gérance mandat dans le cas d'une société à plusieurs établissements.
    pub is82m_triggered: Option<bool>,
    /// `is47PMFTriggered`: Indicateur de déclaration d'une mise en location avec option TVA bailleur de biens ruraux (47PMF).
    pub is47pmf_triggered: Option<bool>,
    /// `dateEffet47PMF`: Date d'effet de la mise en location avec option TVA bailleur de biens ruraux (47PMF).
    pub date_effet47pmf: Option<String>,
    /// `detailMiseEnLocationBiensRuraux`: detailMiseEnLocationBiensRuraux.
    pub detail_mise_en_location_biens_ruraux: Option<Box<models::BlocDetailMiseEnLocationBiensRurauxEtablissement>>,
    /// `isInscriptionOfficeTriggered`: Indicateur d'inscription d'office sur le pouvoir.
    pub is_inscription_office_triggered: Option<bool>,
    /// `destinationEntreprise`.
    ///
    /// Cette valeur sert uniquement dans le front à determiner suite à un déménagement où l'entreprise sera fixée
    pub destination_entreprise: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for RubriqueEtablissement {
    fn id(&self) -> BlockId {
        BlockId::RubriqueEtablissement
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.description_etablissement.slot(),
            1 => self.domiciliataire.slot(),
            2 => self.adresse_domiciliataire.slot(),
            3 => self.effectif_salarie.slot(),
            4 => self.adresse.slot(),
            5 => self.activites.slot(),
            6 => self.noms_de_domaine.slot(),
            7 => self.detail_cessation_etablissement.slot(),
            8 => self.date_effet_ouverture_etablissement.slot(),
            9 => self.is_transfer.slot(),
            10 => self.is54pmf_triggered.slot(),
            11 => self.is80pmf_triggered.slot(),
            12 => self.is11pmf_triggered.slot(),
            13 => self.is56pmf_triggered.slot(),
            14 => self.is_location_gerance_or_gerance_mandat.slot(),
            15 => self.location_gerance_mandat.slot(),
            16 => self.locataire_gerant_mandataire.slot(),
            17 => self.adresse_gerant_mandataire.slot(),
            18 => self.siege_gerant_mandataire.slot(),
            19 => self.is82_or83_or84p_triggered.slot(),
            20 => self.is82pm_principal.slot(),
            21 => self.is84p_triggered.slot(),
            22 => self.is53pmf_triggered.slot(),
            23 => self.date_effet53pmf.slot(),
            24 => self.is84m_triggered.slot(),
            25 => self.is82m_triggered.slot(),
            26 => self.is47pmf_triggered.slot(),
            27 => self.date_effet47pmf.slot(),
            28 => self.detail_mise_en_location_biens_ruraux.slot(),
            29 => self.is_inscription_office_triggered.slot(),
            30 => self.destination_entreprise.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.description_etablissement {
            each(0, value.slot());
        }
        if let Some(value) = &self.domiciliataire {
            each(1, value.slot());
        }
        if let Some(value) = &self.adresse_domiciliataire {
            each(2, value.slot());
        }
        if let Some(value) = &self.effectif_salarie {
            each(3, value.slot());
        }
        if let Some(value) = &self.adresse {
            each(4, value.slot());
        }
        if let Some(value) = &self.activites {
            each(5, value.slot());
        }
        if let Some(value) = &self.noms_de_domaine {
            each(6, value.slot());
        }
        if let Some(value) = &self.detail_cessation_etablissement {
            each(7, value.slot());
        }
        if let Some(value) = &self.date_effet_ouverture_etablissement {
            each(8, value.slot());
        }
        if let Some(value) = &self.is_transfer {
            each(9, value.slot());
        }
        if let Some(value) = &self.is54pmf_triggered {
            each(10, value.slot());
        }
        if let Some(value) = &self.is80pmf_triggered {
            each(11, value.slot());
        }
        if let Some(value) = &self.is11pmf_triggered {
            each(12, value.slot());
        }
        if let Some(value) = &self.is56pmf_triggered {
            each(13, value.slot());
        }
        if let Some(value) = &self.is_location_gerance_or_gerance_mandat {
            each(14, value.slot());
        }
        if let Some(value) = &self.location_gerance_mandat {
            each(15, value.slot());
        }
        if let Some(value) = &self.locataire_gerant_mandataire {
            each(16, value.slot());
        }
        if let Some(value) = &self.adresse_gerant_mandataire {
            each(17, value.slot());
        }
        if let Some(value) = &self.siege_gerant_mandataire {
            each(18, value.slot());
        }
        if let Some(value) = &self.is82_or83_or84p_triggered {
            each(19, value.slot());
        }
        if let Some(value) = &self.is82pm_principal {
            each(20, value.slot());
        }
        if let Some(value) = &self.is84p_triggered {
            each(21, value.slot());
        }
        if let Some(value) = &self.is53pmf_triggered {
            each(22, value.slot());
        }
        if let Some(value) = &self.date_effet53pmf {
            each(23, value.slot());
        }
        if let Some(value) = &self.is84m_triggered {
            each(24, value.slot());
        }
        if let Some(value) = &self.is82m_triggered {
            each(25, value.slot());
        }
        if let Some(value) = &self.is47pmf_triggered {
            each(26, value.slot());
        }
        if let Some(value) = &self.date_effet47pmf {
            each(27, value.slot());
        }
        if let Some(value) = &self.detail_mise_en_location_biens_ruraux {
            each(28, value.slot());
        }
        if let Some(value) = &self.is_inscription_office_triggered {
            each(29, value.slot());
        }
        if let Some(value) = &self.destination_entreprise {
            each(30, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.description_etablissement.set(value),
            1 => self.domiciliataire.set(value),
            2 => self.adresse_domiciliataire.set(value),
            3 => self.effectif_salarie.set(value),
            4 => self.adresse.set(value),
            5 => self.activites.set(value),
            6 => self.noms_de_domaine.set(value),
            7 => self.detail_cessation_etablissement.set(value),
            8 => self.date_effet_ouverture_etablissement.set(value),
            9 => self.is_transfer.set(value),
            10 => self.is54pmf_triggered.set(value),
            11 => self.is80pmf_triggered.set(value),
            12 => self.is11pmf_triggered.set(value),
            13 => self.is56pmf_triggered.set(value),
            14 => self.is_location_gerance_or_gerance_mandat.set(value),
            15 => self.location_gerance_mandat.set(value),
            16 => self.locataire_gerant_mandataire.set(value),
            17 => self.adresse_gerant_mandataire.set(value),
            18 => self.siege_gerant_mandataire.set(value),
            19 => self.is82_or83_or84p_triggered.set(value),
            20 => self.is82pm_principal.set(value),
            21 => self.is84p_triggered.set(value),
            22 => self.is53pmf_triggered.set(value),
            23 => self.date_effet53pmf.set(value),
            24 => self.is84m_triggered.set(value),
            25 => self.is82m_triggered.set(value),
            26 => self.is47pmf_triggered.set(value),
            27 => self.date_effet47pmf.set(value),
            28 => self.detail_mise_en_location_biens_ruraux.set(value),
            29 => self.is_inscription_office_triggered.set(value),
            30 => self.destination_entreprise.set(value),
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

model_impls!(RubriqueEtablissement);
