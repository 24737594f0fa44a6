//! The block `BlocEtablissementSalarie`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocEtablissementSalarie`, 13 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocEtablissementSalarie {
    /// `presenceSalarie`.
    ///
    /// June 2026: obligatoire en création ou modification avec ouverture d'établissement, hors société étrangère et hors société sans établissement ni activité
    pub presence_salarie: Option<bool>,
    /// `nombreSalarie`.
    ///
    /// June 2026: obligatoire et \> 0 si presenceSalarie
    pub nombre_salarie: Option<String>,
    /// `nombreApprenti`.
    pub nombre_apprenti: Option<String>,
    /// `nombreVrp`.
    pub nombre_vrp: Option<String>,
    /// `emploiPremierSalarie`.
    ///
    /// June 2026: idem presenceSalarie
    pub emploi_premier_salarie: Option<bool>,
    /// `dateEffetFinEmploiSalarie`.
    ///
    /// June 2026: obligatoire si finEmploiSalarie
    pub date_effet_fin_emploi_salarie: Option<IsoDate>,
    /// `nombreSaisonnier`.
    pub nombre_saisonnier: Option<String>,
    /// `nombreSalariesMarin`.
    pub nombre_salaries_marin: Option<String>,
    /// `employeurSalarieNonRegimeFr`.
    pub employeur_salarie_non_regime_fr: Option<bool>,
    /// `dateEffetDebutEmploiSalarie`.
    pub date_effet_debut_emploi_salarie: Option<IsoDate>,
    /// `dateEffet`.
    pub date_effet: Option<IsoDate>,
    /// `dateCessationEmploiSalaries`.
    pub date_cessation_emploi_salaries: Option<IsoDate>,
    /// `finEmploiSalarie`.
    pub fin_emploi_salarie: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocEtablissementSalarie {
    fn id(&self) -> BlockId {
        BlockId::BlocEtablissementSalarie
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.presence_salarie.slot(),
            1 => self.nombre_salarie.slot(),
            2 => self.nombre_apprenti.slot(),
            3 => self.nombre_vrp.slot(),
            4 => self.emploi_premier_salarie.slot(),
            5 => self.date_effet_fin_emploi_salarie.slot(),
            6 => self.nombre_saisonnier.slot(),
            7 => self.nombre_salaries_marin.slot(),
            8 => self.employeur_salarie_non_regime_fr.slot(),
            9 => self.date_effet_debut_emploi_salarie.slot(),
            10 => self.date_effet.slot(),
            11 => self.date_cessation_emploi_salaries.slot(),
            12 => self.fin_emploi_salarie.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.presence_salarie {
            each(0, value.slot());
        }
        if let Some(value) = &self.nombre_salarie {
            each(1, value.slot());
        }
        if let Some(value) = &self.nombre_apprenti {
            each(2, value.slot());
        }
        if let Some(value) = &self.nombre_vrp {
            each(3, value.slot());
        }
        if let Some(value) = &self.emploi_premier_salarie {
            each(4, value.slot());
        }
        if let Some(value) = &self.date_effet_fin_emploi_salarie {
            each(5, value.slot());
        }
        if let Some(value) = &self.nombre_saisonnier {
            each(6, value.slot());
        }
        if let Some(value) = &self.nombre_salaries_marin {
            each(7, value.slot());
        }
        if let Some(value) = &self.employeur_salarie_non_regime_fr {
            each(8, value.slot());
        }
        if let Some(value) = &self.date_effet_debut_emploi_salarie {
            each(9, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(10, value.slot());
        }
        if let Some(value) = &self.date_cessation_emploi_salaries {
            each(11, value.slot());
        }
        if let Some(value) = &self.fin_emploi_salarie {
            each(12, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.presence_salarie.set(value),
            1 => self.nombre_salarie.set(value),
            2 => self.nombre_apprenti.set(value),
            3 => self.nombre_vrp.set(value),
            4 => self.emploi_premier_salarie.set(value),
            5 => self.date_effet_fin_emploi_salarie.set(value),
            6 => self.nombre_saisonnier.set(value),
            7 => self.nombre_salaries_marin.set(value),
            8 => self.employeur_salarie_non_regime_fr.set(value),
            9 => self.date_effet_debut_emploi_salarie.set(value),
            10 => self.date_effet.set(value),
            11 => self.date_cessation_emploi_salaries.set(value),
            12 => self.fin_emploi_salarie.set(value),
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

model_impls!(BlocEtablissementSalarie);
