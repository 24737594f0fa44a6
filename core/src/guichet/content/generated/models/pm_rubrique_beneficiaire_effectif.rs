//! The block `PMRubriqueBeneficiaireEffectif`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `PMRubriqueBeneficiaireEffectif`, 13 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct PMRubriqueBeneficiaireEffectif {
    /// `beneficiaireId`: Identifiant beneficiaire.
    pub beneficiaire_id: Option<String>,
    /// `indexPouvoir`: Index du pouvoir duquel vient le bénéficiaire effectif le cas échant.
    pub index_pouvoir: Option<i64>,
    /// `beneficiaire`.
    pub beneficiaire: Option<Box<models::BlocIndividuChapeau>>,
    /// `modalite`.
    pub modalite: Option<Box<models::BlocModaliteControle>>,
    /// `statutPourLaFormalite`: Indique si le bénéficiaire effectif est ajouté, modifié ou supprimé.
    ///
    /// Le champ `beneficiaire.descriptionPersonne.statutVisAVisFormalite` ne doit plus être utilisé et n'est plus pris en compte pour cet usage.
    ///
    /// June 2026: remplace beneficiaire.descriptionPersonne.statutVisAVisFormalite, qui n'est plus pris en compte
    pub statut_pour_la_formalite: Option<lists::StatutPourLaFormalite>,
    /// `is38FIdentite`: Si personneMorale.is38FTriggered === true, indique si une modification de l'identité du BE est demandée..
    pub is38f_identite: Option<bool>,
    /// `isModificationPrenom`: Si personneMorale.isModificationPrenom === true, indique si une modification de l'identité du BE pour modifier son prénom est demandée..
    pub is_modification_prenom: Option<bool>,
    /// `isModificationNom`: Si personneMorale.isModificationNom === true, indique si une modification de l'identité du BE pour modifier son nom est demandée..
    pub is_modification_nom: Option<bool>,
    /// `isModificationAutre`: Si personneMorale.isModificationAutre === true, indique si une modification de l'identité du BE pour modifier sa description (hors prénom/nom) est demandée..
    pub is_modification_autre: Option<bool>,
    /// `is38FAddress`: Si personneMorale.is38FTriggered === true, indique si une modification de l'adresse du BE est demandée..
    pub is38f_address: Option<bool>,
    /// `is38FModalitesControle`: Si personneMorale.is38FTriggered === true, indique si une modification des modalités de contrôle du BE est demandée..
    pub is38f_modalites_controle: Option<bool>,
    /// `isPouvoirLieErased`: Indique si le pouvoir lié au Bénéficiaire effectif a été effacé.
    pub is_pouvoir_lie_erased: Option<bool>,
    /// `dateFin`: GUI-6999.
    pub date_fin: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for PMRubriqueBeneficiaireEffectif {
    fn id(&self) -> BlockId {
        BlockId::PMRubriqueBeneficiaireEffectif
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.beneficiaire_id.slot(),
            1 => self.index_pouvoir.slot(),
            2 => self.beneficiaire.slot(),
            3 => self.modalite.slot(),
            4 => self.statut_pour_la_formalite.slot(),
            5 => self.is38f_identite.slot(),
            6 => self.is_modification_prenom.slot(),
            7 => self.is_modification_nom.slot(),
            8 => self.is_modification_autre.slot(),
            9 => self.is38f_address.slot(),
            10 => self.is38f_modalites_controle.slot(),
            11 => self.is_pouvoir_lie_erased.slot(),
            12 => self.date_fin.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.beneficiaire_id {
            each(0, value.slot());
        }
        if let Some(value) = &self.index_pouvoir {
            each(1, value.slot());
        }
        if let Some(value) = &self.beneficiaire {
            each(2, value.slot());
        }
        if let Some(value) = &self.modalite {
            each(3, value.slot());
        }
        if let Some(value) = &self.statut_pour_la_formalite {
            each(4, value.slot());
        }
        if let Some(value) = &self.is38f_identite {
            each(5, value.slot());
        }
        if let Some(value) = &self.is_modification_prenom {
            each(6, value.slot());
        }
        if let Some(value) = &self.is_modification_nom {
            each(7, value.slot());
        }
        if let Some(value) = &self.is_modification_autre {
            each(8, value.slot());
        }
        if let Some(value) = &self.is38f_address {
            each(9, value.slot());
        }
        if let Some(value) = &self.is38f_modalites_controle {
            each(10, value.slot());
        }
        if let Some(value) = &self.is_pouvoir_lie_erased {
            each(11, value.slot());
        }
        if let Some(value) = &self.date_fin {
            each(12, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.beneficiaire_id.set(value),
            1 => self.index_pouvoir.set(value),
            2 => self.beneficiaire.set(value),
            3 => self.modalite.set(value),
            4 => self.statut_pour_la_formalite.set(value),
            5 => self.is38f_identite.set(value),
            6 => self.is_modification_prenom.set(value),
            7 => self.is_modification_nom.set(value),
            8 => self.is_modification_autre.set(value),
            9 => self.is38f_address.set(value),
            10 => self.is38f_modalites_controle.set(value),
            11 => self.is_pouvoir_lie_erased.set(value),
            12 => self.date_fin.set(value),
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

model_impls!(PMRubriqueBeneficiaireEffectif);
