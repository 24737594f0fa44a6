//! The block `BlocStructureEntreprise`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocStructureEntreprise`, 6 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocStructureEntreprise {
    /// `aucuneActivite`.
    pub aucune_activite: Option<bool>,
    /// `dateAucuneActivite`.
    pub date_aucune_activite: Option<IsoDate>,
    /// `indicateurPrincipalIdemSiege`.
    pub indicateur_principal_idem_siege: Option<bool>,
    /// `is51Or52MTriggered`.
    pub is51_or52m_triggered: Option<bool>,
    /// `dateEffet51M`.
    pub date_effet51m: Option<String>,
    /// `dateEffet52M`.
    pub date_effet52m: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocStructureEntreprise {
    fn id(&self) -> BlockId {
        BlockId::BlocStructureEntreprise
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.aucune_activite.slot(),
            1 => self.date_aucune_activite.slot(),
            2 => self.indicateur_principal_idem_siege.slot(),
            3 => self.is51_or52m_triggered.slot(),
            4 => self.date_effet51m.slot(),
            5 => self.date_effet52m.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.aucune_activite {
            each(0, value.slot());
        }
        if let Some(value) = &self.date_aucune_activite {
            each(1, value.slot());
        }
        if let Some(value) = &self.indicateur_principal_idem_siege {
            each(2, value.slot());
        }
        if let Some(value) = &self.is51_or52m_triggered {
            each(3, value.slot());
        }
        if let Some(value) = &self.date_effet51m {
            each(4, value.slot());
        }
        if let Some(value) = &self.date_effet52m {
            each(5, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.aucune_activite.set(value),
            1 => self.date_aucune_activite.set(value),
            2 => self.indicateur_principal_idem_siege.set(value),
            3 => self.is51_or52m_triggered.set(value),
            4 => self.date_effet51m.set(value),
            5 => self.date_effet52m.set(value),
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

model_impls!(BlocStructureEntreprise);
