//! The block `BlocContrat`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocContrat`, 15 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocContrat {
    /// `roleContrat`.
    pub role_contrat: Option<lists::RoleContrat>,
    /// `statutContrat`.
    pub statut_contrat: Option<lists::StatutContrat>,
    /// `dateDebutContrat`.
    pub date_debut_contrat: Option<IsoDate>,
    /// `dateFinContrat`.
    ///
    /// June 2026: obligatoire sauf taciteReconduction illimitée (I)
    pub date_fin_contrat: Option<IsoDate>,
    /// `dateEffetContrat`.
    pub date_effet_contrat: Option<IsoDate>,
    /// `taciteReconduction`.
    pub tacite_reconduction: Option<lists::TaciteReconduction>,
    /// `typePersonneContractante`.
    pub type_personne_contractante: Option<lists::TypeRepresentant>,
    /// `resiliationContrat`.
    pub resiliation_contrat: Option<bool>,
    /// `indicateurRenouvellementContrat`.
    pub indicateur_renouvellement_contrat: Option<bool>,
    /// `contractant`.
    pub contractant: Option<Box<models::BlocIndividuChapeau>>,
    /// `entreprise`.
    pub entreprise: Option<Box<models::BlocEntrepriseChapeau>>,
    /// `adresse`.
    pub adresse: Option<Box<models::BlocAdresse>>,
    /// `dateEffet`.
    pub date_effet: Option<String>,
    /// `is69PMTriggered`.
    pub is69pm_triggered: Option<bool>,
    /// `dateEffet69PM`.
    pub date_effet69pm: Option<IsoDate>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocContrat {
    fn id(&self) -> BlockId {
        BlockId::BlocContrat
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.role_contrat.slot(),
            1 => self.statut_contrat.slot(),
            2 => self.date_debut_contrat.slot(),
            3 => self.date_fin_contrat.slot(),
            4 => self.date_effet_contrat.slot(),
            5 => self.tacite_reconduction.slot(),
            6 => self.type_personne_contractante.slot(),
            7 => self.resiliation_contrat.slot(),
            8 => self.indicateur_renouvellement_contrat.slot(),
            9 => self.contractant.slot(),
            10 => self.entreprise.slot(),
            11 => self.adresse.slot(),
            12 => self.date_effet.slot(),
            13 => self.is69pm_triggered.slot(),
            14 => self.date_effet69pm.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.role_contrat {
            each(0, value.slot());
        }
        if let Some(value) = &self.statut_contrat {
            each(1, value.slot());
        }
        if let Some(value) = &self.date_debut_contrat {
            each(2, value.slot());
        }
        if let Some(value) = &self.date_fin_contrat {
            each(3, value.slot());
        }
        if let Some(value) = &self.date_effet_contrat {
            each(4, value.slot());
        }
        if let Some(value) = &self.tacite_reconduction {
            each(5, value.slot());
        }
        if let Some(value) = &self.type_personne_contractante {
            each(6, value.slot());
        }
        if let Some(value) = &self.resiliation_contrat {
            each(7, value.slot());
        }
        if let Some(value) = &self.indicateur_renouvellement_contrat {
            each(8, value.slot());
        }
        if let Some(value) = &self.contractant {
            each(9, value.slot());
        }
        if let Some(value) = &self.entreprise {
            each(10, value.slot());
        }
        if let Some(value) = &self.adresse {
            each(11, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(12, value.slot());
        }
        if let Some(value) = &self.is69pm_triggered {
            each(13, value.slot());
        }
        if let Some(value) = &self.date_effet69pm {
            each(14, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.role_contrat.set(value),
            1 => self.statut_contrat.set(value),
            2 => self.date_debut_contrat.set(value),
            3 => self.date_fin_contrat.set(value),
            4 => self.date_effet_contrat.set(value),
            5 => self.tacite_reconduction.set(value),
            6 => self.type_personne_contractante.set(value),
            7 => self.resiliation_contrat.set(value),
            8 => self.indicateur_renouvellement_contrat.set(value),
            9 => self.contractant.set(value),
            10 => self.entreprise.set(value),
            11 => self.adresse.set(value),
            12 => self.date_effet.set(value),
            13 => self.is69pm_triggered.set(value),
            14 => self.date_effet69pm.set(value),
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

model_impls!(BlocContrat);
