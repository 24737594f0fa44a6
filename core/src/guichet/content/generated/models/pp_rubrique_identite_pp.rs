//! The block `PPRubriqueIdentitePP`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `PPRubriqueIdentitePP`, 11 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct PPRubriqueIdentitePP {
    /// `entreprise`: Bloc Entreprise.
    ///
    /// Cette valeur est obligatoire pour une société étrangère et si la formalité n'est pas une formalité de correction
    pub entreprise: Option<Box<models::BlocEntrepriseIdentite>>,
    /// `entrepreneur`.
    pub entrepreneur: Option<Box<models::PPEntrepreneur>>,
    /// `eirl`: Bloc Eirl.
    ///
    /// Cette valeur est obligatoire si l'entreprise est une eirl
    pub eirl: Option<Vec<models::BlocEirl>>,
    /// `contratDAppuiDeclare`: Indicateur de déclaration de contrat d'appui.
    pub contrat_d_appui_declare: Option<bool>,
    /// `contratDAppui`: Le contrat d'appui est.
    ///
    /// obligatoire si l'indicateur de déclaration de contrat d'appui est vrai
    pub contrat_d_appui: Option<Box<models::BlocContrat>>,
    /// `insaisissabilite`.
    pub insaisissabilite: Option<Box<models::BlocInsaisissabilite>>,
    /// `destinataireCorrespondance`: Informations de destinataire de correspondance.
    pub destinataire_correspondance: Option<Box<models::BlocDestinataireCorrespondance>>,
    /// `adresseCorrespondance`: Adresse de correspondance.
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

impl Model for PPRubriqueIdentitePP {
    fn id(&self) -> BlockId {
        BlockId::PPRubriqueIdentitePP
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.entreprise.slot(),
            1 => self.entrepreneur.slot(),
            2 => self.eirl.slot(),
            3 => self.contrat_d_appui_declare.slot(),
            4 => self.contrat_d_appui.slot(),
            5 => self.insaisissabilite.slot(),
            6 => self.destinataire_correspondance.slot(),
            7 => self.adresse_correspondance.slot(),
            8 => self.contact_correspondance.slot(),
            9 => self.nom_correspondance.slot(),
            10 => self.qualite_correspondance.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.entreprise {
            each(0, value.slot());
        }
        if let Some(value) = &self.entrepreneur {
            each(1, value.slot());
        }
        if let Some(value) = &self.eirl {
            each(2, value.slot());
        }
        if let Some(value) = &self.contrat_d_appui_declare {
            each(3, value.slot());
        }
        if let Some(value) = &self.contrat_d_appui {
            each(4, value.slot());
        }
        if let Some(value) = &self.insaisissabilite {
            each(5, value.slot());
        }
        if let Some(value) = &self.destinataire_correspondance {
            each(6, value.slot());
        }
        if let Some(value) = &self.adresse_correspondance {
            each(7, value.slot());
        }
        if let Some(value) = &self.contact_correspondance {
            each(8, value.slot());
        }
        if let Some(value) = &self.nom_correspondance {
            each(9, value.slot());
        }
        if let Some(value) = &self.qualite_correspondance {
            each(10, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.entreprise.set(value),
            1 => self.entrepreneur.set(value),
            2 => self.eirl.set(value),
            3 => self.contrat_d_appui_declare.set(value),
            4 => self.contrat_d_appui.set(value),
            5 => self.insaisissabilite.set(value),
            6 => self.destinataire_correspondance.set(value),
            7 => self.adresse_correspondance.set(value),
            8 => self.contact_correspondance.set(value),
            9 => self.nom_correspondance.set(value),
            10 => self.qualite_correspondance.set(value),
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

model_impls!(PPRubriqueIdentitePP);
