//! The block `BlocMineur`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocMineur`, 13 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocMineur {
    /// `mineurLienParente`.
    pub mineur_lien_parente: Option<lists::MineurLienParente>,
    /// `mineurNom`.
    pub mineur_nom: Option<String>,
    /// `mineurPrenoms`.
    pub mineur_prenoms: Option<String>,
    /// `mineurSexe`.
    pub mineur_sexe: Option<lists::Genre>,
    /// `mineurScolarise`.
    pub mineur_scolarise: Option<bool>,
    /// `mineurDateNaissance`.
    pub mineur_date_naissance: Option<IsoDate>,
    /// `mineurAnneeNaissanceUniquement`: Annee naissance uniquement.
    pub mineur_annee_naissance_uniquement: Option<bool>,
    /// `mineurCodeGeographiqueNaissance`.
    pub mineur_code_geographique_naissance: Option<String>,
    /// `mineurPaysNaissance`.
    pub mineur_pays_naissance: Option<lists::CodePays>,
    /// `mineurCommuneNaissance`.
    pub mineur_commune_naissance: Option<String>,
    /// `mineurNationalite`.
    pub mineur_nationalite: Option<lists::CodePays>,
    /// `mineurNir`.
    pub mineur_nir: Option<String>,
    /// `mineurNomUsage`.
    pub mineur_nom_usage: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocMineur {
    fn id(&self) -> BlockId {
        BlockId::BlocMineur
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.mineur_lien_parente.slot(),
            1 => self.mineur_nom.slot(),
            2 => self.mineur_prenoms.slot(),
            3 => self.mineur_sexe.slot(),
            4 => self.mineur_scolarise.slot(),
            5 => self.mineur_date_naissance.slot(),
            6 => self.mineur_annee_naissance_uniquement.slot(),
            7 => self.mineur_code_geographique_naissance.slot(),
            8 => self.mineur_pays_naissance.slot(),
            9 => self.mineur_commune_naissance.slot(),
            10 => self.mineur_nationalite.slot(),
            11 => self.mineur_nir.slot(),
            12 => self.mineur_nom_usage.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.mineur_lien_parente {
            each(0, value.slot());
        }
        if let Some(value) = &self.mineur_nom {
            each(1, value.slot());
        }
        if let Some(value) = &self.mineur_prenoms {
            each(2, value.slot());
        }
        if let Some(value) = &self.mineur_sexe {
            each(3, value.slot());
        }
        if let Some(value) = &self.mineur_scolarise {
            each(4, value.slot());
        }
        if let Some(value) = &self.mineur_date_naissance {
            each(5, value.slot());
        }
        if let Some(value) = &self.mineur_annee_naissance_uniquement {
            each(6, value.slot());
        }
        if let Some(value) = &self.mineur_code_geographique_naissance {
            each(7, value.slot());
        }
        if let Some(value) = &self.mineur_pays_naissance {
            each(8, value.slot());
        }
        if let Some(value) = &self.mineur_commune_naissance {
            each(9, value.slot());
        }
        if let Some(value) = &self.mineur_nationalite {
            each(10, value.slot());
        }
        if let Some(value) = &self.mineur_nir {
            each(11, value.slot());
        }
        if let Some(value) = &self.mineur_nom_usage {
            each(12, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.mineur_lien_parente.set(value),
            1 => self.mineur_nom.set(value),
            2 => self.mineur_prenoms.set(value),
            3 => self.mineur_sexe.set(value),
            4 => self.mineur_scolarise.set(value),
            5 => self.mineur_date_naissance.set(value),
            6 => self.mineur_annee_naissance_uniquement.set(value),
            7 => self.mineur_code_geographique_naissance.set(value),
            8 => self.mineur_pays_naissance.set(value),
            9 => self.mineur_commune_naissance.set(value),
            10 => self.mineur_nationalite.set(value),
            11 => self.mineur_nir.set(value),
            12 => self.mineur_nom_usage.set(value),
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

model_impls!(BlocMineur);
