//! The block `BlocAncienneEIRL`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocAncienneEIRL`, 5 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocAncienneEIRL {
    /// `identificationSiren`.
    pub identification_siren: Option<String>,
    /// `ancienneDenominationEIRL`.
    pub ancienne_denomination_eirl: Option<String>,
    /// `registreEirlDeLancienneEirl`.
    pub registre_eirl_de_lancienne_eirl: Option<lists::RegistreEirl>,
    /// `lieuImmatriculationAncienneEIRL`.
    pub lieu_immatriculation_ancienne_eirl: Option<String>,
    /// `dateEffet`.
    pub date_effet: Option<IsoDate>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocAncienneEIRL {
    fn id(&self) -> BlockId {
        BlockId::BlocAncienneEIRL
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.identification_siren.slot(),
            1 => self.ancienne_denomination_eirl.slot(),
            2 => self.registre_eirl_de_lancienne_eirl.slot(),
            3 => self.lieu_immatriculation_ancienne_eirl.slot(),
            4 => self.date_effet.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.identification_siren {
            each(0, value.slot());
        }
        if let Some(value) = &self.ancienne_denomination_eirl {
            each(1, value.slot());
        }
        if let Some(value) = &self.registre_eirl_de_lancienne_eirl {
            each(2, value.slot());
        }
        if let Some(value) = &self.lieu_immatriculation_ancienne_eirl {
            each(3, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(4, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.identification_siren.set(value),
            1 => self.ancienne_denomination_eirl.set(value),
            2 => self.registre_eirl_de_lancienne_eirl.set(value),
            3 => self.lieu_immatriculation_ancienne_eirl.set(value),
            4 => self.date_effet.set(value),
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

model_impls!(BlocAncienneEIRL);
