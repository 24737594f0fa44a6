//! The block `BlocOrigineActivite`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocOrigineActivite`, 6 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocOrigineActivite {
    /// `typeOrigine`: Type d'origine.
    pub type_origine: Option<lists::TypeOrigine>,
    /// `autreOrigine`: Autre origine.
    ///
    /// Ce champ est obligatoire si le type d'origine choisi est 'Autre'
    pub autre_origine: Option<String>,
    /// `contrat`.
    ///
    /// June 2026: obligatoire si typeOrigine F ou 6; interdit sinon, sauf 9
    pub contrat: Option<Box<models::BlocContrat>>,
    /// `ancienExploitants`.
    pub ancien_exploitants: Option<Vec<models::BlocAncienExploitant>>,
    /// `publication`: Publication.
    ///
    /// Ce champ est obligatoire si le type d'origine est l'un des suivants: 'Achat', 'Apport', 'Partage' ou 'Autre' et que l'activité principale est commerciale, ne doit pas être rempli dans le cas contraire
    pub publication: Option<lists::JournalPublication>,
    /// `indicateurPersonneContractanteAncienExploitant`: Indique si la personne contractante est également l'ancien exploitant.
    pub indicateur_personne_contractante_ancien_exploitant: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocOrigineActivite {
    fn id(&self) -> BlockId {
        BlockId::BlocOrigineActivite
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.type_origine.slot(),
            1 => self.autre_origine.slot(),
            2 => self.contrat.slot(),
            3 => self.ancien_exploitants.slot(),
            4 => self.publication.slot(),
            5 => self.indicateur_personne_contractante_ancien_exploitant.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.type_origine {
            each(0, value.slot());
        }
        if let Some(value) = &self.autre_origine {
            each(1, value.slot());
        }
        if let Some(value) = &self.contrat {
            each(2, value.slot());
        }
        if let Some(value) = &self.ancien_exploitants {
            each(3, value.slot());
        }
        if let Some(value) = &self.publication {
            each(4, value.slot());
        }
        if let Some(value) = &self.indicateur_personne_contractante_ancien_exploitant {
            each(5, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.type_origine.set(value),
            1 => self.autre_origine.set(value),
            2 => self.contrat.set(value),
            3 => self.ancien_exploitants.set(value),
            4 => self.publication.set(value),
            5 => self.indicateur_personne_contractante_ancien_exploitant.set(value),
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

model_impls!(BlocOrigineActivite);
