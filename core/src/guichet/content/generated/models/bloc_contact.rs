//! The block `BlocContact`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocContact`, 7 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocContact {
    /// `roleDonneesContact`.
    pub role_donnees_contact: Option<String>,
    /// `mail`.
    pub mail: Option<String>,
    /// `telephone`.
    pub telephone: Option<String>,
    /// `telecopie`.
    pub telecopie: Option<String>,
    /// `optionRgpd`.
    pub option_rgpd: Option<String>,
    /// `dateEffet`.
    pub date_effet: Option<IsoDate>,
    /// `phoneCode`.
    pub phone_code: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocContact {
    fn id(&self) -> BlockId {
        BlockId::BlocContact
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.role_donnees_contact.slot(),
            1 => self.mail.slot(),
            2 => self.telephone.slot(),
            3 => self.telecopie.slot(),
            4 => self.option_rgpd.slot(),
            5 => self.date_effet.slot(),
            6 => self.phone_code.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.role_donnees_contact {
            each(0, value.slot());
        }
        if let Some(value) = &self.mail {
            each(1, value.slot());
        }
        if let Some(value) = &self.telephone {
            each(2, value.slot());
        }
        if let Some(value) = &self.telecopie {
            each(3, value.slot());
        }
        if let Some(value) = &self.option_rgpd {
            each(4, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(5, value.slot());
        }
        if let Some(value) = &self.phone_code {
            each(6, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.role_donnees_contact.set(value),
            1 => self.mail.set(value),
            2 => self.telephone.set(value),
            3 => self.telecopie.set(value),
            4 => self.option_rgpd.set(value),
            5 => self.date_effet.set(value),
            6 => self.phone_code.set(value),
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

model_impls!(BlocContact);
