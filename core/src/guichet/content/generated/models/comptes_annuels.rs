//! The block `ComptesAnnuels`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `ComptesAnnuels`, 28 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct ComptesAnnuels {
    /// `cotation`.
    pub cotation: Option<bool>,
    /// `interventionCAC`.
    pub intervention_cac: Option<bool>,
    /// `comptesApprouves`.
    pub comptes_approuves: Option<bool>,
    /// `comptesConsolides`.
    pub comptes_consolides: Option<bool>,
    /// `associeUniqueSeulGerant`.
    pub associe_unique_seul_gerant: Option<bool>,
    /// `petiteEntreprise`.
    pub petite_entreprise: Option<bool>,
    /// `presenceConseilAdministration`.
    pub presence_conseil_administration: Option<bool>,
    /// `associeUniquePresident`.
    pub associe_unique_president: Option<bool>,
    /// `activiteCreditOuAssurance`.
    pub activite_credit_ou_assurance: Option<bool>,
    /// `associesSA`.
    pub associes_sa: Option<bool>,
    /// `activiteProspection`.
    pub activite_prospection: Option<bool>,
    /// `activiteSansConfidentialite`.
    pub activite_sans_confidentialite: Option<bool>,
    /// `dispenseDepotAnnexes`.
    pub dispense_depot_annexes: Option<bool>,
    /// `declarationAffectationPatrimoine`.
    pub declaration_affectation_patrimoine: Option<bool>,
    /// `depotSimplifie`.
    pub depot_simplifie: Option<bool>,
    /// `nouveauDepot`.
    pub nouveau_depot: Option<bool>,
    /// `montantCAAnneePrecedente`.
    pub montant_ca_annee_precedente: Option<Number>,
    /// `montantTotalBilanAnneePrecedente`.
    pub montant_total_bilan_annee_precedente: Option<Number>,
    /// `nbSalarie`.
    pub nb_salarie: Option<i64>,
    /// `dateCloture`.
    pub date_cloture: Option<IsoDate>,
    /// `dateDebutExerciceComptable`.
    pub date_debut_exercice_comptable: Option<IsoDate>,
    /// `dateFinExerciceComptable`.
    pub date_fin_exercice_comptable: Option<IsoDate>,
    /// `compteBilan`.
    pub compte_bilan: Option<Box<models::CompteBilan>>,
    /// `compteResultat`.
    pub compte_resultat: Option<Box<models::CompteResultat>>,
    /// `presenceConseilSurveillance`.
    pub presence_conseil_surveillance: Option<Value>,
    /// `niveauConfidentialite`.
    pub niveau_confidentialite: Option<String>,
    /// `depotModeExpert`.
    pub depot_mode_expert: Option<bool>,
    /// `modeExpert`.
    pub mode_expert: Option<Value>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for ComptesAnnuels {
    fn id(&self) -> BlockId {
        BlockId::ComptesAnnuels
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.cotation.slot(),
            1 => self.intervention_cac.slot(),
            2 => self.comptes_approuves.slot(),
            3 => self.comptes_consolides.slot(),
            4 => self.associe_unique_seul_gerant.slot(),
            5 => self.petite_entreprise.slot(),
            6 => self.presence_conseil_administration.slot(),
            7 => self.associe_unique_president.slot(),
            8 => self.activite_credit_ou_assurance.slot(),
            9 => self.associes_sa.slot(),
            10 => self.activite_prospection.slot(),
            11 => self.activite_sans_confidentialite.slot(),
            12 => self.dispense_depot_annexes.slot(),
            13 => self.declaration_affectation_patrimoine.slot(),
            14 => self.depot_simplifie.slot(),
            15 => self.nouveau_depot.slot(),
            16 => self.montant_ca_annee_precedente.slot(),
            17 => self.montant_total_bilan_annee_precedente.slot(),
            18 => self.nb_salarie.slot(),
            19 => self.date_cloture.slot(),
            20 => self.date_debut_exercice_comptable.slot(),
            21 => self.date_fin_exercice_comptable.slot(),
            22 => self.compte_bilan.slot(),
            23 => self.compte_resultat.slot(),
            24 => self.presence_conseil_surveillance.slot(),
            25 => self.niveau_confidentialite.slot(),
            26 => self.depot_mode_expert.slot(),
            27 => self.mode_expert.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.cotation {
            each(0, value.slot());
        }
        if let Some(value) = &self.intervention_cac {
            each(1, value.slot());
        }
        if let Some(value) = &self.comptes_approuves {
            each(2, value.slot());
        }
        if let Some(value) = &self.comptes_consolides {
            each(3, value.slot());
        }
        if let Some(value) = &self.associe_unique_seul_gerant {
            each(4, value.slot());
        }
        if let Some(value) = &self.petite_entreprise {
            each(5, value.slot());
        }
        if let Some(value) = &self.presence_conseil_administration {
            each(6, value.slot());
        }
        if let Some(value) = &self.associe_unique_president {
            each(7, value.slot());
        }
        if let Some(value) = &self.activite_credit_ou_assurance {
            each(8, value.slot());
        }
        if let Some(value) = &self.associes_sa {
            each(9, value.slot());
        }
        if let Some(value) = &self.activite_prospection {
            each(10, value.slot());
        }
        if let Some(value) = &self.activite_sans_confidentialite {
            each(11, value.slot());
        }
        if let Some(value) = &self.dispense_depot_annexes {
            each(12, value.slot());
        }
        if let Some(value) = &self.declaration_affectation_patrimoine {
            each(13, value.slot());
        }
        if let Some(value) = &self.depot_simplifie {
            each(14, value.slot());
        }
        if let Some(value) = &self.nouveau_depot {
            each(15, value.slot());
        }
        if let Some(value) = &self.montant_ca_annee_precedente {
            each(16, value.slot());
        }
        if let Some(value) = &self.montant_total_bilan_annee_precedente {
            each(17, value.slot());
        }
        if let Some(value) = &self.nb_salarie {
            each(18, value.slot());
        }
        if let Some(value) = &self.date_cloture {
            each(19, value.slot());
        }
        if let Some(value) = &self.date_debut_exercice_comptable {
            each(20, value.slot());
        }
        if let Some(value) = &self.date_fin_exercice_comptable {
            each(21, value.slot());
        }
        if let Some(value) = &self.compte_bilan {
            each(22, value.slot());
        }
        if let Some(value) = &self.compte_resultat {
            each(23, value.slot());
        }
        if let Some(value) = &self.presence_conseil_surveillance {
            each(24, value.slot());
        }
        if let Some(value) = &self.niveau_confidentialite {
            each(25, value.slot());
        }
        if let Some(value) = &self.depot_mode_expert {
            each(26, value.slot());
        }
        if let Some(value) = &self.mode_expert {
            each(27, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.cotation.set(value),
            1 => self.intervention_cac.set(value),
            2 => self.comptes_approuves.set(value),
            3 => self.comptes_consolides.set(value),
            4 => self.associe_unique_seul_gerant.set(value),
            5 => self.petite_entreprise.set(value),
            6 => self.presence_conseil_administration.set(value),
            7 => self.associe_unique_president.set(value),
            8 => self.activite_credit_ou_assurance.set(value),
            9 => self.associes_sa.set(value),
            10 => self.activite_prospection.set(value),
            11 => self.activite_sans_confidentialite.set(value),
            12 => self.dispense_depot_annexes.set(value),
            13 => self.declaration_affectation_patrimoine.set(value),
            14 => self.depot_simplifie.set(value),
            15 => self.nouveau_depot.set(value),
            16 => self.montant_ca_annee_precedente.set(value),
            17 => self.montant_total_bilan_annee_precedente.set(value),
            18 => self.nb_salarie.set(value),
            19 => self.date_cloture.set(value),
            20 => self.date_debut_exercice_comptable.set(value),
            21 => self.date_fin_exercice_comptable.set(value),
            22 => self.compte_bilan.set(value),
            23 => self.compte_resultat.set(value),
            24 => self.presence_conseil_surveillance.set(value),
            25 => self.niveau_confidentialite.set(value),
            26 => self.depot_mode_expert.set(value),
            27 => self.mode_expert.set(value),
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

model_impls!(ComptesAnnuels);
