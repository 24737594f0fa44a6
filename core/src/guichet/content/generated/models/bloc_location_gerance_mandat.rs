//! The block `BlocLocationGeranceMandat`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocLocationGeranceMandat`, 4 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocLocationGeranceMandat {
    /// `destinationLocationGeranceMandat`: Destination.
    ///
    /// Onglet "destinationLocationGeranceMand"
    pub destination_location_gerance_mandat: Option<lists::DestinationLocationGeranceMandat>,
    /// `typeLocataireGerantMandataire`: Type de gérant-mandataire / locataire-gérant.
    pub type_locataire_gerant_mandataire: Option<lists::TypeRepresentant>,
    /// `dateEffet`: Date d'effet.
    pub date_effet: Option<IsoDate>,
    /// `is68PMTriggered`.
    pub is68pm_triggered: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocLocationGeranceMandat {
    fn id(&self) -> BlockId {
        BlockId::BlocLocationGeranceMandat
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.destination_location_gerance_mandat.slot(),
            1 => self.type_locataire_gerant_mandataire.slot(),
            2 => self.date_effet.slot(),
            3 => self.is68pm_triggered.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.destination_location_gerance_mandat {
            each(0, value.slot());
        }
        if let Some(value) = &self.type_locataire_gerant_mandataire {
            each(1, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(2, value.slot());
        }
        if let Some(value) = &self.is68pm_triggered {
            each(3, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.destination_location_gerance_mandat.set(value),
            1 => self.type_locataire_gerant_mandataire.set(value),
            2 => self.date_effet.set(value),
            3 => self.is68pm_triggered.set(value),
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

model_impls!(BlocLocationGeranceMandat);
