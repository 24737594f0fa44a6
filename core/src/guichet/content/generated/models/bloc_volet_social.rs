//! The block `BlocVoletSocial`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocVoletSocial`, 31 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocVoletSocial {
    /// `natureVoletSocial`.
    pub nature_volet_social: Option<lists::NatureVoletSocial>,
    /// `dateEffetVoletSocial`.
    pub date_effet_volet_social: Option<IsoDate>,
    /// `situationVisAVisMsa`.
    pub situation_vis_a_vis_msa: Option<lists::SituationVisAVisMsa>,
    /// `activiteAnterieureActivite`.
    pub activite_anterieure_activite: Option<String>,
    /// `activiteAnterieureDateFin`.
    pub activite_anterieure_date_fin: Option<IsoDate>,
    /// `activiteAnterieureCodeGeo`.
    pub activite_anterieure_code_geo: Option<String>,
    /// `activiteAnterieurePays`.
    pub activite_anterieure_pays: Option<lists::CodePays>,
    /// `activiteAnterieureCommune`.
    pub activite_anterieure_commune: Option<String>,
    /// `activiteAnterieureCodePostal`.
    pub activite_anterieure_code_postal: Option<String>,
    /// `organismeAssuranceMaladieActuelle`.
    pub organisme_assurance_maladie_actuelle: Option<lists::OrganismeAssuranceMaladieActuelle>,
    /// `autreOrganisme`.
    pub autre_organisme: Option<String>,
    /// `demandeAcre`.
    pub demande_acre: Option<bool>,
    /// `activiteSimultanee`.
    pub activite_simultanee: Option<bool>,
    /// `statutExerciceActiviteSimultanee`.
    pub statut_exercice_activite_simultanee: Option<lists::StatutExerciceActiviteSimultanee>,
    /// `autreActiviteExercee`.
    pub autre_activite_exercee: Option<String>,
    /// `affiliationPamBiologiste`.
    pub affiliation_pam_biologiste: Option<bool>,
    /// `affiliationPamPharmacien`.
    pub affiliation_pam_pharmacien: Option<bool>,
    /// `jeuneAgriculteur`.
    pub jeune_agriculteur: Option<lists::JeuneAgriculteur>,
    /// `organismePension`.
    pub organisme_pension: Option<String>,
    /// `nonSalarieOuConjointBeneficiaireRsaRmi`.
    pub non_salarie_ou_conjoint_beneficiaire_rsa_rmi: Option<String>,
    /// `choixOrganismeAssuranceMaladie`.
    pub choix_organisme_assurance_maladie: Option<String>,
    /// `departementOrganismeAssuranceMaladie`.
    pub departement_organisme_assurance_maladie: Option<String>,
    /// `indicateurRegimeAssuranceMaladie`: Indicateur de déclaration de régime d'assurance maladie.
    pub indicateur_regime_assurance_maladie: Option<bool>,
    /// `declarationMineur`.
    pub declaration_mineur: Option<bool>,
    /// `nbMineursDeclares`.
    ///
    /// June 2026: 1 à 12 si declarationMineur, null sinon
    pub nb_mineurs_declares: Option<i64>,
    /// `activiteNonSalariee`.
    pub activite_non_salariee: Option<bool>,
    /// `indicateurActiviteAnterieure`.
    pub indicateur_activite_anterieure: Option<bool>,
    /// `ancienNumeroSiren`.
    pub ancien_numero_siren: Option<String>,
    /// `mineur`.
    pub mineur: Option<Vec<models::BlocMineur>>,
    /// `isStillDirigeantAffilieRegimeTravailleursNonSalarie`.
    pub is_still_dirigeant_affilie_regime_travailleurs_non_salarie: Option<bool>,
    /// `wasDirigeantAffilieRegimeTravailleursNonSalarie`.
    pub was_dirigeant_affilie_regime_travailleurs_non_salarie: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocVoletSocial {
    fn id(&self) -> BlockId {
        BlockId::BlocVoletSocial
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.nature_volet_social.slot(),
            1 => self.date_effet_volet_social.slot(),
            2 => self.situation_vis_a_vis_msa.slot(),
            3 => self.activite_anterieure_activite.slot(),
            4 => self.activite_anterieure_date_fin.slot(),
            5 => self.activite_anterieure_code_geo.slot(),
            6 => self.activite_anterieure_pays.slot(),
            7 => self.activite_anterieure_commune.slot(),
            8 => self.activite_anterieure_code_postal.slot(),
            9 => self.organisme_assurance_maladie_actuelle.slot(),
            10 => self.autre_organisme.slot(),
            11 => self.demande_acre.slot(),
            12 => self.activite_simultanee.slot(),
            13 => self.statut_exercice_activite_simultanee.slot(),
            14 => self.autre_activite_exercee.slot(),
            15 => self.affiliation_pam_biologiste.slot(),
            16 => self.affiliation_pam_pharmacien.slot(),
            17 => self.jeune_agriculteur.slot(),
            18 => self.organisme_pension.slot(),
            19 => self.non_salarie_ou_conjoint_beneficiaire_rsa_rmi.slot(),
            20 => self.choix_organisme_assurance_maladie.slot(),
            21 => self.departement_organisme_assurance_maladie.slot(),
            22 => self.indicateur_regime_assurance_maladie.slot(),
            23 => self.declaration_mineur.slot(),
            24 => self.nb_mineurs_declares.slot(),
            25 => self.activite_non_salariee.slot(),
            26 => self.indicateur_activite_anterieure.slot(),
            27 => self.ancien_numero_siren.slot(),
            28 => self.mineur.slot(),
            29 => self.is_still_dirigeant_affilie_regime_travailleurs_non_salarie.slot(),
            30 => self.was_dirigeant_affilie_regime_travailleurs_non_salarie.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.nature_volet_social {
            each(0, value.slot());
        }
        if let Some(value) = &self.date_effet_volet_social {
            each(1, value.slot());
        }
        if let Some(value) = &self.situation_vis_a_vis_msa {
            each(2, value.slot());
        }
        if let Some(value) = &self.activite_anterieure_activite {
            each(3, value.slot());
        }
        if let Some(value) = &self.activite_anterieure_date_fin {
            each(4, value.slot());
        }
        if let Some(value) = &self.activite_anterieure_code_geo {
            each(5, value.slot());
        }
        if let Some(value) = &self.activite_anterieure_pays {
            each(6, value.slot());
        }
        if let Some(value) = &self.activite_anterieure_commune {
            each(7, value.slot());
        }
        if let Some(value) = &self.activite_anterieure_code_postal {
            each(8, value.slot());
        }
        if let Some(value) = &self.organisme_assurance_maladie_actuelle {
            each(9, value.slot());
        }
        if let Some(value) = &self.autre_organisme {
            each(10, value.slot());
        }
        if let Some(value) = &self.demande_acre {
            each(11, value.slot());
        }
        if let Some(value) = &self.activite_simultanee {
            each(12, value.slot());
        }
        if let Some(value) = &self.statut_exercice_activite_simultanee {
            each(13, value.slot());
        }
        if let Some(value) = &self.autre_activite_exercee {
            each(14, value.slot());
        }
        if let Some(value) = &self.affiliation_pam_biologiste {
            each(15, value.slot());
        }
        if let Some(value) = &self.affiliation_pam_pharmacien {
            each(16, value.slot());
        }
        if let Some(value) = &self.jeune_agriculteur {
            each(17, value.slot());
        }
        if let Some(value) = &self.organisme_pension {
            each(18, value.slot());
        }
        if let Some(value) = &self.non_salarie_ou_conjoint_beneficiaire_rsa_rmi {
            each(19, value.slot());
        }
        if let Some(value) = &self.choix_organisme_assurance_maladie {
            each(20, value.slot());
        }
        if let Some(value) = &self.departement_organisme_assurance_maladie {
            each(21, value.slot());
        }
        if let Some(value) = &self.indicateur_regime_assurance_maladie {
            each(22, value.slot());
        }
        if let Some(value) = &self.declaration_mineur {
            each(23, value.slot());
        }
        if let Some(value) = &self.nb_mineurs_declares {
            each(24, value.slot());
        }
        if let Some(value) = &self.activite_non_salariee {
            each(25, value.slot());
        }
        if let Some(value) = &self.indicateur_activite_anterieure {
            each(26, value.slot());
        }
        if let Some(value) = &self.ancien_numero_siren {
            each(27, value.slot());
        }
        if let Some(value) = &self.mineur {
            each(28, value.slot());
        }
        if let Some(value) = &self.is_still_dirigeant_affilie_regime_travailleurs_non_salarie {
            each(29, value.slot());
        }
        if let Some(value) = &self.was_dirigeant_affilie_regime_travailleurs_non_salarie {
            each(30, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.nature_volet_social.set(value),
            1 => self.date_effet_volet_social.set(value),
            2 => self.situation_vis_a_vis_msa.set(value),
            3 => self.activite_anterieure_activite.set(value),
            4 => self.activite_anterieure_date_fin.set(value),
            5 => self.activite_anterieure_code_geo.set(value),
            6 => self.activite_anterieure_pays.set(value),
            7 => self.activite_anterieure_commune.set(value),
            8 => self.activite_anterieure_code_postal.set(value),
            9 => self.organisme_assurance_maladie_actuelle.set(value),
            10 => self.autre_organisme.set(value),
            11 => self.demande_acre.set(value),
            12 => self.activite_simultanee.set(value),
            13 => self.statut_exercice_activite_simultanee.set(value),
            14 => self.autre_activite_exercee.set(value),
            15 => self.affiliation_pam_biologiste.set(value),
            16 => self.affiliation_pam_pharmacien.set(value),
            17 => self.jeune_agriculteur.set(value),
            18 => self.organisme_pension.set(value),
            19 => self.non_salarie_ou_conjoint_beneficiaire_rsa_rmi.set(value),
            20 => self.choix_organisme_assurance_maladie.set(value),
            21 => self.departement_organisme_assurance_maladie.set(value),
            22 => self.indicateur_regime_assurance_maladie.set(value),
            23 => self.declaration_mineur.set(value),
            24 => self.nb_mineurs_declares.set(value),
            25 => self.activite_non_salariee.set(value),
            26 => self.indicateur_activite_anterieure.set(value),
            27 => self.ancien_numero_siren.set(value),
            28 => self.mineur.set(value),
            29 => self.is_still_dirigeant_affilie_regime_travailleurs_non_salarie.set(value),
            30 => self.was_dirigeant_affilie_regime_travailleurs_non_salarie.set(value),
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

model_impls!(BlocVoletSocial);
