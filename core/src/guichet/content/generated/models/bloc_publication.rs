//! The block `BlocPublication`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocPublication`, 8 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocPublication {
    /// `rolePublication`: Rôle publication.
    ///
    /// Champ libre
    pub role_publication: Option<String>,
    /// `typePublication`: Type publication.
    pub type_publication: Option<String>,
    /// `datePublication`: Date publication.
    ///
    /// Cette valeur est obligatoire si ce n'est pas dans une résidence et que la forme juridique ne soit pas GIE pour une publication légale. Cette valeur est obligatoire car c'est un événement 22M40M et l'indicateur de poursuite de la cessation est à faux.
    pub date_publication: Option<IsoDate>,
    /// `journalPublication`: Journal de publication.
    ///
    /// Cette valeur est obligatoire car c'est un événement 22M40M et l'indicateur de poursuite de la cessation est à faux. Cette valeur est obligatoire si c'est une cessation, que l'indicateur de poursuite de cessation est à faux que l'indicateur de poursuite d'activité est à faux que l'indicateur de dissolution est à true et que la dissolution est avec liquidation. La longueur max de ce champ est de 35 caractères.
    pub journal_publication: Option<lists::JournalPublication>,
    /// `lieuPublication`: Lieu de publication.
    ///
    /// Cette valeur est obligatoire dans le cas d'une insaisissabilité sauf si la résidence (principale ou secondaire) se situe en Alsace Moselle (départements 57, 67 et 68)
    pub lieu_publication: Option<String>,
    /// `dateEffetPublication`: Date d'effet publication.
    pub date_effet_publication: Option<IsoDate>,
    /// `publicationUrl`.
    pub publication_url: Option<String>,
    /// `journalPublicationAutre`.
    pub journal_publication_autre: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocPublication {
    fn id(&self) -> BlockId {
        BlockId::BlocPublication
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.role_publication.slot(),
            1 => self.type_publication.slot(),
            2 => self.date_publication.slot(),
            3 => self.journal_publication.slot(),
            4 => self.lieu_publication.slot(),
            5 => self.date_effet_publication.slot(),
            6 => self.publication_url.slot(),
            7 => self.journal_publication_autre.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.role_publication {
            each(0, value.slot());
        }
        if let Some(value) = &self.type_publication {
            each(1, value.slot());
        }
        if let Some(value) = &self.date_publication {
            each(2, value.slot());
        }
        if let Some(value) = &self.journal_publication {
            each(3, value.slot());
        }
        if let Some(value) = &self.lieu_publication {
            each(4, value.slot());
        }
        if let Some(value) = &self.date_effet_publication {
            each(5, value.slot());
        }
        if let Some(value) = &self.publication_url {
            each(6, value.slot());
        }
        if let Some(value) = &self.journal_publication_autre {
            each(7, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.role_publication.set(value),
            1 => self.type_publication.set(value),
            2 => self.date_publication.set(value),
            3 => self.journal_publication.set(value),
            4 => self.lieu_publication.set(value),
            5 => self.date_effet_publication.set(value),
            6 => self.publication_url.set(value),
            7 => self.journal_publication_autre.set(value),
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

model_impls!(BlocPublication);
