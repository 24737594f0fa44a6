//! The block `RubriqueAdresseEntreprise`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `RubriqueAdresseEntreprise`, 6 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct RubriqueAdresseEntreprise {
    /// `caracteristiques`: Caractéristique.
    ///
    /// Ce champ est obligatoire car il ne s'agit pas d'une société étrangère.
    pub caracteristiques: Option<Box<models::BlocCaracteristiquesSiegeAdresseEntreprise>>,
    /// `adresse`: Bloc Adresse.
    ///
    /// Cette valeur est obligatoire si le siège est indiqué comme non ambulant
    pub adresse: Option<Box<models::BlocAdresse>>,
    /// `entrepriseDomiciliataire`: Bloc Entreprise Domiciliataire.
    ///
    /// Ce champ est obligatoire si le siège est indiqué comme étant domiciliataire
    pub entreprise_domiciliataire: Option<Box<models::BlocEntrepriseChapeau>>,
    /// `is21PTriggered`.
    pub is21p_triggered: Option<bool>,
    /// `dateEffet21P`.
    pub date_effet21p: Option<IsoDate>,
    /// `isForeignAddress`: Indique si l'adresse de l'entreprise est de base située à l'étranger. Ceci est une variable uniquement pour le formulaire front de compte annuel et n'apparait pas dans la doc API..
    pub is_foreign_address: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for RubriqueAdresseEntreprise {
    fn id(&self) -> BlockId {
        BlockId::RubriqueAdresseEntreprise
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.caracteristiques.slot(),
            1 => self.adresse.slot(),
            2 => self.entreprise_domiciliataire.slot(),
            3 => self.is21p_triggered.slot(),
            4 => self.date_effet21p.slot(),
            5 => self.is_foreign_address.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.caracteristiques {
            each(0, value.slot());
        }
        if let Some(value) = &self.adresse {
            each(1, value.slot());
        }
        if let Some(value) = &self.entreprise_domiciliataire {
            each(2, value.slot());
        }
        if let Some(value) = &self.is21p_triggered {
            each(3, value.slot());
        }
        if let Some(value) = &self.date_effet21p {
            each(4, value.slot());
        }
        if let Some(value) = &self.is_foreign_address {
            each(5, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.caracteristiques.set(value),
            1 => self.adresse.set(value),
            2 => self.entreprise_domiciliataire.set(value),
            3 => self.is21p_triggered.set(value),
            4 => self.date_effet21p.set(value),
            5 => self.is_foreign_address.set(value),
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

model_impls!(RubriqueAdresseEntreprise);
