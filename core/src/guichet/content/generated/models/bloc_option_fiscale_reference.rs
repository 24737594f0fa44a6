//! The block `BlocOptionFiscaleReference`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocOptionFiscaleReference`, 9 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocOptionFiscaleReference {
    /// `categorisationActiviteInitial`: 1ère catégorisation d'activité renseignée.
    pub categorisation_activite_initial: Option<String>,
    /// `entrepriseAgricoleInitial`: 1er indicateur d'entreprise agricole renseigné.
    pub entreprise_agricole_initial: Option<bool>,
    /// `microEntrepriseInitial`: 1er indicateur de micro Entreprise renseigné.
    pub micro_entreprise_initial: Option<bool>,
    /// `eirlInitial`: 1er indicateur d'entreprise EIRL renseigné.
    pub eirl_initial: Option<bool>,
    /// `societeEtrangereInitial`: 1er indicateur de société étrangère renseigné.
    pub societe_etrangere_initial: Option<bool>,
    /// `etablieEnFranceInitial`: 1er indicateur etablie en France renseigné.
    pub etablie_en_france_initial: Option<bool>,
    /// `indicateurAssocieUniqueInitial`: 1er indicateur associé unique renseigné.
    pub indicateur_associe_unique_initial: Option<bool>,
    /// `indicateurAssocieUniqueDirigeantInitial`: 1er indicateur associé unique dirigeant renseigné.
    pub indicateur_associe_unique_dirigeant_initial: Option<bool>,
    /// `succursaleOuFilialeInitial`: 1ère valeur de succursale ou filiale renseignée.
    pub succursale_ou_filiale_initial: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocOptionFiscaleReference {
    fn id(&self) -> BlockId {
        BlockId::BlocOptionFiscaleReference
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.categorisation_activite_initial.slot(),
            1 => self.entreprise_agricole_initial.slot(),
            2 => self.micro_entreprise_initial.slot(),
            3 => self.eirl_initial.slot(),
            4 => self.societe_etrangere_initial.slot(),
            5 => self.etablie_en_france_initial.slot(),
            6 => self.indicateur_associe_unique_initial.slot(),
            7 => self.indicateur_associe_unique_dirigeant_initial.slot(),
            8 => self.succursale_ou_filiale_initial.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.categorisation_activite_initial {
            each(0, value.slot());
        }
        if let Some(value) = &self.entreprise_agricole_initial {
            each(1, value.slot());
        }
        if let Some(value) = &self.micro_entreprise_initial {
            each(2, value.slot());
        }
        if let Some(value) = &self.eirl_initial {
            each(3, value.slot());
        }
        if let Some(value) = &self.societe_etrangere_initial {
            each(4, value.slot());
        }
        if let Some(value) = &self.etablie_en_france_initial {
            each(5, value.slot());
        }
        if let Some(value) = &self.indicateur_associe_unique_initial {
            each(6, value.slot());
        }
        if let Some(value) = &self.indicateur_associe_unique_dirigeant_initial {
            each(7, value.slot());
        }
        if let Some(value) = &self.succursale_ou_filiale_initial {
            each(8, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.categorisation_activite_initial.set(value),
            1 => self.entreprise_agricole_initial.set(value),
            2 => self.micro_entreprise_initial.set(value),
            3 => self.eirl_initial.set(value),
            4 => self.societe_etrangere_initial.set(value),
            5 => self.etablie_en_france_initial.set(value),
            6 => self.indicateur_associe_unique_initial.set(value),
            7 => self.indicateur_associe_unique_dirigeant_initial.set(value),
            8 => self.succursale_ou_filiale_initial.set(value),
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

model_impls!(BlocOptionFiscaleReference);
