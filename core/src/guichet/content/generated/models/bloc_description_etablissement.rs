//! The block `BlocDescriptionEtablissement`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDescriptionEtablissement`, 39 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDescriptionEtablissement {
    /// `rolePourEntreprise`: Rôle pour l'entreprise.
    ///
    /// Cette valeur est obligatoire s'il ne s'agit pas d'une société étrangère
    pub role_pour_entreprise: Option<lists::RolePourEntreprise>,
    /// `indicateurEtranger`: indicateur étranger.
    pub indicateur_etranger: Option<bool>,
    /// `pays`: Pays.
    ///
    /// Cette valeur est obligatoire si l'indicateur étranger est à vrai Voir les libellés de l'onglet "pays"
    pub pays: Option<String>,
    /// `siret`: Identifiant SIRET.
    ///
    /// Cette valeur est obligatoire car l'indicateur étranger est à faux et que c'est une formalité de cessation
    pub siret: Option<String>,
    /// `autreIdentifiantEtranger`: Autre identifiant (étranger).
    ///
    /// Cette valeur est obligatoire si l'indicateur étranger est à vrai
    pub autre_identifiant_etranger: Option<String>,
    /// `indicateurDomiciliataire`: indicateur domiciliataire.
    pub indicateur_domiciliataire: Option<bool>,
    /// `identifiantTemporaire`.
    pub identifiant_temporaire: Option<String>,
    /// `codeApe`.
    pub code_ape: Option<String>,
    /// `activiteNonSedentaire`: Activité non sédentaire.
    pub activite_non_sedentaire: Option<bool>,
    /// `enseigne`: Enseigne.
    pub enseigne: Option<String>,
    /// `nomCommercial`: Nom commercial.
    pub nom_commercial: Option<String>,
    /// `greffeImmatriculation`.
    pub greffe_immatriculation: Option<String>,
    /// `lieuImmatriculation`: Lieu d'immatriculation.
    ///
    /// Cette valeur est obligatoire si l'indicateur étranger est à vrai
    pub lieu_immatriculation: Option<String>,
    /// `dateFinToutEffectifSalarie`: Date de fin de tout effectif salarié.
    pub date_fin_tout_effectif_salarie: Option<IsoDate>,
    /// `destinationEtablissement`: Destination de l'établissement.
    pub destination_etablissement: Option<lists::DestinationEtablissement>,
    /// `sirenConjoint`.
    pub siren_conjoint: Option<String>,
    /// `autreDestination`: Autre destination.
    ///
    /// La valeur est obligatoire si destination etablissement vaut 'Autre' ou 'Mise en location gérance d'une partie du fonds'
    ///
    /// June 2026: facultative (auparavant obligatoire)
    pub autre_destination: Option<String>,
    /// `sansActiviteAutreActiviteSiege`: Sans activité autre l'activité du siège.
    pub sans_activite_autre_activite_siege: Option<bool>,
    /// `indicateurEtablissementPrincipal`: indicateur Etablissement principal.
    pub indicateur_etablissement_principal: Option<bool>,
    /// `statutPourFormalite`.
    ///
    /// June 2026: obligatoire hors société étrangère
    pub statut_pour_formalite: Option<lists::StatutPourFormalite>,
    /// `dateEffet60PMF`.
    pub date_effet60pmf: Option<IsoDate>,
    /// `dateEffetFermeture`: Date d'effet de la fermeture.
    pub date_effet_fermeture: Option<IsoDate>,
    /// `dateEffetTransfert`: Date d'effet du transfert'.
    pub date_effet_transfert: Option<IsoDate>,
    /// `nomEtablissement`.
    pub nom_etablissement: Option<String>,
    /// `statutOuvertFerme`.
    pub statut_ouvert_ferme: Option<lists::StatutOuvertFerme>,
    /// `is60PMFTriggered`.
    pub is60pmf_triggered: Option<bool>,
    /// `identifiantTemporaireEtablissementDestination`.
    pub identifiant_temporaire_etablissement_destination: Option<String>,
    /// `partnerCenterId`: Id du partenaire lié à l'établissement.
    pub partner_center_id: Option<i64>,
    /// `is60PMFAddressTriggered`.
    pub is60pmf_address_triggered: Option<bool>,
    /// `entiteTransfere`.
    pub entite_transfere: Option<lists::EntiteTransfere>,
    /// `etablissementCorrected`.
    pub etablissement_corrected: Option<bool>,
    /// `etablissementCompleted`.
    pub etablissement_completed: Option<bool>,
    /// `indicateurSuppression`.
    pub indicateur_suppression: Option<bool>,
    /// `dateEffetSuppression`: Date d'effet de suppression dans une formalité de correction.
    pub date_effet_suppression: Option<IsoDate>,
    /// `motifSuppression`: Motif de la suppression d'un établissement lors d'une formalité de correction.
    pub motif_suppression: Option<lists::MotifSuppression>,
    /// `dateFinActivite`.
    pub date_fin_activite: Option<IsoDate>,
    /// `is60PMEtrangereTriggered`.
    pub is60pm_etrangere_triggered: Option<bool>,
    /// `is27PMFermetureEtablissementTriggered`.
    pub is27pm_fermeture_etablissement_triggered: Option<bool>,
    /// `is60PMFTransfertTriggered`.
    pub is60pmf_transfert_triggered: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocDescriptionEtablissement {
    fn id(&self) -> BlockId {
        BlockId::BlocDescriptionEtablissement
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.role_pour_entreprise.slot(),
            1 => self.indicateur_etranger.slot(),
            2 => self.pays.slot(),
            3 => self.siret.slot(),
            4 => self.autre_identifiant_etranger.slot(),
            5 => self.indicateur_domiciliataire.slot(),
            6 => self.identifiant_temporaire.slot(),
            7 => self.code_ape.slot(),
            8 => self.activite_non_sedentaire.slot(),
            9 => self.enseigne.slot(),
            10 => self.nom_commercial.slot(),
            11 => self.greffe_immatriculation.slot(),
            12 => self.lieu_immatriculation.slot(),
            13 => self.date_fin_tout_effectif_salarie.slot(),
            14 => self.destination_etablissement.slot(),
            15 => self.siren_conjoint.slot(),
            16 => self.autre_destination.slot(),
            17 => self.sans_activite_autre_activite_siege.slot(),
            18 => self.indicateur_etablissement_principal.slot(),
            19 => self.statut_pour_formalite.slot(),
            20 => self.date_effet60pmf.slot(),
            21 => self.date_effet_fermeture.slot(),
            22 => self.date_effet_transfert.slot(),
            23 => self.nom_etablissement.slot(),
            24 => self.statut_ouvert_ferme.slot(),
            25 => self.is60pmf_triggered.slot(),
            26 => self.identifiant_temporaire_etablissement_destination.slot(),
            27 => self.partner_center_id.slot(),
            28 => self.is60pmf_address_triggered.slot(),
            29 => self.entite_transfere.slot(),
            30 => self.etablissement_corrected.slot(),
            31 => self.etablissement_completed.slot(),
            32 => self.indicateur_suppression.slot(),
            33 => self.date_effet_suppression.slot(),
            34 => self.motif_suppression.slot(),
            35 => self.date_fin_activite.slot(),
            36 => self.is60pm_etrangere_triggered.slot(),
            37 => self.is27pm_fermeture_etablissement_triggered.slot(),
            38 => self.is60pmf_transfert_triggered.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.role_pour_entreprise {
            each(0, value.slot());
        }
        if let Some(value) = &self.indicateur_etranger {
            each(1, value.slot());
        }
        if let Some(value) = &self.pays {
            each(2, value.slot());
        }
        if let Some(value) = &self.siret {
            each(3, value.slot());
        }
        if let Some(value) = &self.autre_identifiant_etranger {
            each(4, value.slot());
        }
        if let Some(value) = &self.indicateur_domiciliataire {
            each(5, value.slot());
        }
        if let Some(value) = &self.identifiant_temporaire {
            each(6, value.slot());
        }
        if let Some(value) = &self.code_ape {
            each(7, value.slot());
        }
        if let Some(value) = &self.activite_non_sedentaire {
            each(8, value.slot());
        }
        if let Some(value) = &self.enseigne {
            each(9, value.slot());
        }
        if let Some(value) = &self.nom_commercial {
            each(10, value.slot());
        }
        if let Some(value) = &self.greffe_immatriculation {
            each(11, value.slot());
        }
        if let Some(value) = &self.lieu_immatriculation {
            each(12, value.slot());
        }
        if let Some(value) = &self.date_fin_tout_effectif_salarie {
            each(13, value.slot());
        }
        if let Some(value) = &self.destination_etablissement {
            each(14, value.slot());
        }
        if let Some(value) = &self.siren_conjoint {
            each(15, value.slot());
        }
        if let Some(value) = &self.autre_destination {
            each(16, value.slot());
        }
        if let Some(value) = &self.sans_activite_autre_activite_siege {
            each(17, value.slot());
        }
        if let Some(value) = &self.indicateur_etablissement_principal {
            each(18, value.slot());
        }
        if let Some(value) = &self.statut_pour_formalite {
            each(19, value.slot());
        }
        if let Some(value) = &self.date_effet60pmf {
            each(20, value.slot());
        }
        if let Some(value) = &self.date_effet_fermeture {
            each(21, value.slot());
        }
        if let Some(value) = &self.date_effet_transfert {
            each(22, value.slot());
        }
        if let Some(value) = &self.nom_etablissement {
            each(23, value.slot());
        }
        if let Some(value) = &self.statut_ouvert_ferme {
            each(24, value.slot());
        }
        if let Some(value) = &self.is60pmf_triggered {
            each(25, value.slot());
        }
        if let Some(value) = &self.identifiant_temporaire_etablissement_destination {
            each(26, value.slot());
        }
        if let Some(value) = &self.partner_center_id {
            each(27, value.slot());
        }
        if let Some(value) = &self.is60pmf_address_triggered {
            each(28, value.slot());
        }
        if let Some(value) = &self.entite_transfere {
            each(29, value.slot());
        }
        if let Some(value) = &self.etablissement_corrected {
            each(30, value.slot());
        }
        if let Some(value) = &self.etablissement_completed {
            each(31, value.slot());
        }
        if let Some(value) = &self.indicateur_suppression {
            each(32, value.slot());
        }
        if let Some(value) = &self.date_effet_suppression {
            each(33, value.slot());
        }
        if let Some(value) = &self.motif_suppression {
            each(34, value.slot());
        }
        if let Some(value) = &self.date_fin_activite {
            each(35, value.slot());
        }
        if let Some(value) = &self.is60pm_etrangere_triggered {
            each(36, value.slot());
        }
        if let Some(value) = &self.is27pm_fermeture_etablissement_triggered {
            each(37, value.slot());
        }
        if let Some(value) = &self.is60pmf_transfert_triggered {
            each(38, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.role_pour_entreprise.set(value),
            1 => self.indicateur_etranger.set(value),
            2 => self.pays.set(value),
            3 => self.siret.set(value),
            4 => self.autre_identifiant_etranger.set(value),
            5 => self.indicateur_domiciliataire.set(value),
            6 => self.identifiant_temporaire.set(value),
            7 => self.code_ape.set(value),
            8 => self.activite_non_sedentaire.set(value),
            9 => self.enseigne.set(value),
            10 => self.nom_commercial.set(value),
            11 => self.greffe_immatriculation.set(value),
            12 => self.lieu_immatriculation.set(value),
            13 => self.date_fin_tout_effectif_salarie.set(value),
            14 => self.destination_etablissement.set(value),
            15 => self.siren_conjoint.set(value),
            16 => self.autre_destination.set(value),
            17 => self.sans_activite_autre_activite_siege.set(value),
            18 => self.indicateur_etablissement_principal.set(value),
            19 => self.statut_pour_formalite.set(value),
            20 => self.date_effet60pmf.set(value),
            21 => self.date_effet_fermeture.set(value),
            22 => self.date_effet_transfert.set(value),
            23 => self.nom_etablissement.set(value),
            24 => self.statut_ouvert_ferme.set(value),
            25 => self.is60pmf_triggered.set(value),
            26 => self.identifiant_temporaire_etablissement_destination.set(value),
            27 => self.partner_center_id.set(value),
            28 => self.is60pmf_address_triggered.set(value),
            29 => self.entite_transfere.set(value),
            30 => self.etablissement_corrected.set(value),
            31 => self.etablissement_completed.set(value),
            32 => self.indicateur_suppression.set(value),
            33 => self.date_effet_suppression.set(value),
            34 => self.motif_suppression.set(value),
            35 => self.date_fin_activite.set(value),
            36 => self.is60pm_etrangere_triggered.set(value),
            37 => self.is27pm_fermeture_etablissement_triggered.set(value),
            38 => self.is60pmf_transfert_triggered.set(value),
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

model_impls!(BlocDescriptionEtablissement);
