//! The block `PersonnePhysique`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `PersonnePhysique`, 8 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct PersonnePhysique {
    /// `identite`: Rubrique identité personne physique.
    pub identite: Option<Box<models::PPRubriqueIdentitePP>>,
    /// `adresseEntreprise`: Rubrique de l'adresse de l'entreprise.
    ///
    /// Cette valeur est obligatoire s'il ne s'agit pas d'une formalité de cessation
    pub adresse_entreprise: Option<Box<models::RubriqueAdresseEntreprise>>,
    /// `composition`: Rubrique de la composition.
    pub composition: Option<Box<models::PPRubriqueComposition>>,
    /// `etablissementPrincipal`: Détail de l'établissement principal.
    pub etablissement_principal: Option<Box<models::RubriqueEtablissement>>,
    /// `autresEtablissements`: Détail des autres établissements.
    pub autres_etablissements: Option<Vec<models::RubriqueEtablissement>>,
    /// `optionsFiscales`.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une formalité de création et si toutes les activités ne sont pas rattachées à l'EIRL
    pub options_fiscales: Option<Box<models::BlocOptionFiscale>>,
    /// `optionsFiscalesReferences`: Valeurs de références utilisées pour la déduction des options fiscales.
    pub options_fiscales_references: Option<Box<models::BlocOptionFiscaleReference>>,
    /// `detailCessationEntreprise`: Détail de cessation de l'entreprise.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une formalité de cessation et que la nature de cessation concerne l'entreprise
    pub detail_cessation_entreprise: Option<Box<models::BlocDetailCessationEtablissement>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for PersonnePhysique {
    fn id(&self) -> BlockId {
        BlockId::PersonnePhysique
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.identite.slot(),
            1 => self.adresse_entreprise.slot(),
            2 => self.composition.slot(),
            3 => self.etablissement_principal.slot(),
            4 => self.autres_etablissements.slot(),
            5 => self.options_fiscales.slot(),
            6 => self.options_fiscales_references.slot(),
            7 => self.detail_cessation_entreprise.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.identite {
            each(0, value.slot());
        }
        if let Some(value) = &self.adresse_entreprise {
            each(1, value.slot());
        }
        if let Some(value) = &self.composition {
            each(2, value.slot());
        }
        if let Some(value) = &self.etablissement_principal {
            each(3, value.slot());
        }
        if let Some(value) = &self.autres_etablissements {
            each(4, value.slot());
        }
        if let Some(value) = &self.options_fiscales {
            each(5, value.slot());
        }
        if let Some(value) = &self.options_fiscales_references {
            each(6, value.slot());
        }
        if let Some(value) = &self.detail_cessation_entreprise {
            each(7, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.identite.set(value),
            1 => self.adresse_entreprise.set(value),
            2 => self.composition.set(value),
            3 => self.etablissement_principal.set(value),
            4 => self.autres_etablissements.set(value),
            5 => self.options_fiscales.set(value),
            6 => self.options_fiscales_references.set(value),
            7 => self.detail_cessation_entreprise.set(value),
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

model_impls!(PersonnePhysique);
