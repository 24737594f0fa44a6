//! The block `BlocJQPA`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocJQPA`, 9 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocJQPA {
    /// `optionJQPA`: Option JQPA.
    pub option_jqpa: Option<lists::OptionJQPA>,
    /// `indicateurActivitesMultiples`: Indicateur activités multiples.
    pub indicateur_activites_multiples: Option<bool>,
    /// `descriptionActivite`: Description activité.
    pub description_activite: Option<String>,
    /// `codeRolePersonneQualifiee`: Code Rôle personne qualifiée.
    ///
    /// Ce champ est obligatoire si l'option JQPA est 'Personne qualifiée'
    pub code_role_personne_qualifiee: Option<lists::CodeRolePersonneQualifiee>,
    /// `libelleRolePersonneQualifiee`: Libellé rôle personne qualifiée.
    pub libelle_role_personne_qualifiee: Option<String>,
    /// `personneQualifiee`.
    ///
    /// June 2026: obligatoire si optionJQPA 1 et codeRolePersonneQualifiee 4 ou 5
    pub personne_qualifiee: Option<Box<models::BlocIndividuChapeau>>,
    /// `autreQualitePersonneQualifiee`.
    ///
    /// June 2026: obligatoire si codeRolePersonneQualifiee 5
    pub autre_qualite_personne_qualifiee: Option<String>,
    /// `jqpaValide`.
    pub jqpa_valide: Option<bool>,
    /// `dateValidationJqpa`.
    pub date_validation_jqpa: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocJQPA {
    fn id(&self) -> BlockId {
        BlockId::BlocJQPA
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.option_jqpa.slot(),
            1 => self.indicateur_activites_multiples.slot(),
            2 => self.description_activite.slot(),
            3 => self.code_role_personne_qualifiee.slot(),
            4 => self.libelle_role_personne_qualifiee.slot(),
            5 => self.personne_qualifiee.slot(),
            6 => self.autre_qualite_personne_qualifiee.slot(),
            7 => self.jqpa_valide.slot(),
            8 => self.date_validation_jqpa.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.option_jqpa {
            each(0, value.slot());
        }
        if let Some(value) = &self.indicateur_activites_multiples {
            each(1, value.slot());
        }
        if let Some(value) = &self.description_activite {
            each(2, value.slot());
        }
        if let Some(value) = &self.code_role_personne_qualifiee {
            each(3, value.slot());
        }
        if let Some(value) = &self.libelle_role_personne_qualifiee {
            each(4, value.slot());
        }
        if let Some(value) = &self.personne_qualifiee {
            each(5, value.slot());
        }
        if let Some(value) = &self.autre_qualite_personne_qualifiee {
            each(6, value.slot());
        }
        if let Some(value) = &self.jqpa_valide {
            each(7, value.slot());
        }
        if let Some(value) = &self.date_validation_jqpa {
            each(8, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.option_jqpa.set(value),
            1 => self.indicateur_activites_multiples.set(value),
            2 => self.description_activite.set(value),
            3 => self.code_role_personne_qualifiee.set(value),
            4 => self.libelle_role_personne_qualifiee.set(value),
            5 => self.personne_qualifiee.set(value),
            6 => self.autre_qualite_personne_qualifiee.set(value),
            7 => self.jqpa_valide.set(value),
            8 => self.date_validation_jqpa.set(value),
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

model_impls!(BlocJQPA);
