//! The block `BlocNomDeDomaine`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocNomDeDomaine`, 7 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocNomDeDomaine {
    /// `natureDomaine`.
    pub nature_domaine: Option<lists::NatureDomaine>,
    /// `statutDomaine`.
    pub statut_domaine: Option<lists::StatutDomaine>,
    /// `nomDomaine`: Nom de domaine.
    pub nom_domaine: Option<String>,
    /// `dateEffet`: Date d'effet.
    ///
    /// Cette valeur est obligatoire si le domaine n'est pas nouveau
    pub date_effet: Option<IsoDate>,
    /// `is55PMTriggered`.
    pub is55pm_triggered: Option<bool>,
    /// `is14MTriggered`.
    pub is14m_triggered: Option<bool>,
    /// `dateEffet14M`.
    pub date_effet14m: Option<IsoDate>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocNomDeDomaine {
    fn id(&self) -> BlockId {
        BlockId::BlocNomDeDomaine
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.nature_domaine.slot(),
            1 => self.statut_domaine.slot(),
            2 => self.nom_domaine.slot(),
            3 => self.date_effet.slot(),
            4 => self.is55pm_triggered.slot(),
            5 => self.is14m_triggered.slot(),
            6 => self.date_effet14m.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.nature_domaine {
            each(0, value.slot());
        }
        if let Some(value) = &self.statut_domaine {
            each(1, value.slot());
        }
        if let Some(value) = &self.nom_domaine {
            each(2, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(3, value.slot());
        }
        if let Some(value) = &self.is55pm_triggered {
            each(4, value.slot());
        }
        if let Some(value) = &self.is14m_triggered {
            each(5, value.slot());
        }
        if let Some(value) = &self.date_effet14m {
            each(6, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.nature_domaine.set(value),
            1 => self.statut_domaine.set(value),
            2 => self.nom_domaine.set(value),
            3 => self.date_effet.set(value),
            4 => self.is55pm_triggered.set(value),
            5 => self.is14m_triggered.set(value),
            6 => self.date_effet14m.set(value),
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

model_impls!(BlocNomDeDomaine);
