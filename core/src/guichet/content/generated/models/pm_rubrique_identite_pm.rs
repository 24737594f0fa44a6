//! The block `PMRubriqueIdentitePM`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `PMRubriqueIdentitePM`, 12 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct PMRubriqueIdentitePM {
    /// `entreprise`.
    pub entreprise: Option<Box<models::BlocEntrepriseIdentite>>,
    /// `description`: Personne Morale.
    ///
    /// Cette valeur est obligatoire s'il ne s'agit ni d'une société étrangère, ni d'une formalité de cessation
    pub description: Option<Box<models::BlocDetailPersonneMorale>>,
    /// `nomsDeDomaine`: Nom de domaine.
    pub noms_de_domaine: Option<Vec<models::BlocNomDeDomaine>>,
    /// `publicationLegale`: Bloc Publication.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une formalité de création d'une société non étrangère sauf si la forme juridique est égale à GIE (6220)
    pub publication_legale: Option<Box<models::BlocPublication>>,
    /// `entreprisesIntervenant`: Bloc Entreprise intervenant.
    ///
    /// Cette valeur est obligatoire si l'indicateur d'origine fusion scission est vrai
    pub entreprises_intervenant: Option<Vec<models::BlocEntrepriseIntervenantOperation>>,
    /// `contratDAppuiDeclare`: Indicateur de déclaration de contrat d'appui.
    pub contrat_d_appui_declare: Option<bool>,
    /// `contratDAppui`: Le contrat d'appui est.
    ///
    /// obligatoire si son indicateur de déclaration est vrai
    pub contrat_d_appui: Option<Box<models::BlocContrat>>,
    /// `adresseCorrespondance`.
    pub adresse_correspondance: Option<Box<models::BlocAdresse>>,
    /// `destinataireCorrespondance`.
    pub destinataire_correspondance: Option<Box<models::BlocDestinataireCorrespondance>>,
    /// `contactCorrespondance`.
    pub contact_correspondance: Option<Box<models::BlocContact>>,
    /// `nomCorrespondance`.
    pub nom_correspondance: Option<String>,
    /// `qualiteCorrespondance`.
    pub qualite_correspondance: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for PMRubriqueIdentitePM {
    fn id(&self) -> BlockId {
        BlockId::PMRubriqueIdentitePM
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.entreprise.slot(),
            1 => self.description.slot(),
            2 => self.noms_de_domaine.slot(),
            3 => self.publication_legale.slot(),
            4 => self.entreprises_intervenant.slot(),
            5 => self.contrat_d_appui_declare.slot(),
            6 => self.contrat_d_appui.slot(),
            7 => self.adresse_correspondance.slot(),
            8 => self.destinataire_correspondance.slot(),
            9 => self.contact_correspondance.slot(),
            10 => self.nom_correspondance.slot(),
            11 => self.qualite_correspondance.slot(),
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
        if let Some(value) = &self.noms_de_domaine {
            each(2, value.slot());
        }
        if let Some(value) = &self.publication_legale {
            each(3, value.slot());
        }
        if let Some(value) = &self.entreprises_intervenant {
            each(4, value.slot());
        }
        if let Some(value) = &self.contrat_d_appui_declare {
            each(5, value.slot());
        }
        if let Some(value) = &self.contrat_d_appui {
            each(6, value.slot());
        }
        if let Some(value) = &self.adresse_correspondance {
            each(7, value.slot());
        }
        if let Some(value) = &self.destinataire_correspondance {
            each(8, value.slot());
        }
        if let Some(value) = &self.contact_correspondance {
            each(9, value.slot());
        }
        if let Some(value) = &self.nom_correspondance {
            each(10, value.slot());
        }
        if let Some(value) = &self.qualite_correspondance {
            each(11, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.entreprise.set(value),
            1 => self.description.set(value),
            2 => self.noms_de_domaine.set(value),
            3 => self.publication_legale.set(value),
            4 => self.entreprises_intervenant.set(value),
            5 => self.contrat_d_appui_declare.set(value),
            6 => self.contrat_d_appui.set(value),
            7 => self.adresse_correspondance.set(value),
            8 => self.destinataire_correspondance.set(value),
            9 => self.contact_correspondance.set(value),
            10 => self.nom_correspondance.set(value),
            11 => self.qualite_correspondance.set(value),
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

model_impls!(PMRubriqueIdentitePM);
