//! The block `PersonneMorale`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `PersonneMorale`, 16 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct PersonneMorale {
    /// `identite`: Rubrique identité de la Personne morale.
    pub identite: Option<Box<models::PMRubriqueIdentitePM>>,
    /// `adresseEntreprise`: Rubrique adresse de l'entreprise.
    ///
    /// Cette valeur est obligatoire s'il ne s'agit pas d'une formalité de cessation
    pub adresse_entreprise: Option<Box<models::RubriqueAdresseEntreprise>>,
    /// `composition`: Rubrique Composition.
    pub composition: Option<Box<models::PMRubriqueComposition>>,
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
    /// `detailCessationEntreprise`: Detail de la cessation de l'entreprise.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une formalité de cessation et que la nature de cessation concerne l'entreprise
    pub detail_cessation_entreprise: Option<Box<models::BlocDetailCessationEtablissement>>,
    /// `beneficiairesEffectifs`: Détail des bénéficiaires effectifs.
    pub beneficiaires_effectifs: Option<Vec<models::PMRubriqueBeneficiaireEffectif>>,
    /// `structureEntreprise`.
    pub structure_entreprise: Option<Box<models::BlocStructureEntreprise>>,
    /// `is38FTriggered`: Indicateur d'ajout de modification ou de suppression d'un bénéficiaire effectif (38F).
    pub is38f_triggered: Option<bool>,
    /// `mode38F`: Mode de modification des bénéficiaires effectifs : modification totale, partielle, ou aucune modification..
    ///
    /// June 2026: 2 (modification totale) en création, 0 en cessation
    pub mode38f: Option<i64>,
    /// `dateEffet38F`: Date d'effet de modification sur un bénéficiaire effectif (38F).
    pub date_effet38f: Option<String>,
    /// `registreSiegeEtranger`: Informations sur le registre public du siège à l'étranger.
    pub registre_siege_etranger: Option<Box<models::BlocRegistreSiegeEtranger>>,
    /// `isEnableBypassModificationBE`: Indicateur de la variable d'environnement ENABLE_BYPASS_MODIFICATION_BE.
    pub is_enable_bypass_modification_be: Option<bool>,
    /// `isBEEditable`: Indicateur de correction des bénéficiaires effectifs de l’entreprise.
    pub is_be_editable: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for PersonneMorale {
    fn id(&self) -> BlockId {
        BlockId::PersonneMorale
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
            8 => self.beneficiaires_effectifs.slot(),
            9 => self.structure_entreprise.slot(),
            10 => self.is38f_triggered.slot(),
            11 => self.mode38f.slot(),
            12 => self.date_effet38f.slot(),
            13 => self.registre_siege_etranger.slot(),
            14 => self.is_enable_bypass_modification_be.slot(),
            15 => self.is_be_editable.slot(),
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
        if let Some(value) = &self.beneficiaires_effectifs {
            each(8, value.slot());
        }
        if let Some(value) = &self.structure_entreprise {
            each(9, value.slot());
        }
        if let Some(value) = &self.is38f_triggered {
            each(10, value.slot());
        }
        if let Some(value) = &self.mode38f {
            each(11, value.slot());
        }
        if let Some(value) = &self.date_effet38f {
            each(12, value.slot());
        }
        if let Some(value) = &self.registre_siege_etranger {
            each(13, value.slot());
        }
        if let Some(value) = &self.is_enable_bypass_modification_be {
            each(14, value.slot());
        }
        if let Some(value) = &self.is_be_editable {
            each(15, value.slot());
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
            8 => self.beneficiaires_effectifs.set(value),
            9 => self.structure_entreprise.set(value),
            10 => self.is38f_triggered.set(value),
            11 => self.mode38f.set(value),
            12 => self.date_effet38f.set(value),
            13 => self.registre_siege_etranger.set(value),
            14 => self.is_enable_bypass_modification_be.set(value),
            15 => self.is_be_editable.set(value),
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

model_impls!(PersonneMorale);
