//! The block `BlocDetailCessationEtablissement`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDetailCessationEtablissement`, 53 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDetailCessationEtablissement {
    /// `repreneurs`: Repreneur ou liquidateur.
    pub repreneurs: Option<Vec<models::BlocPouvoir>>,
    /// `adresse`: Repreneur ou liquidateur.
    pub adresse: Option<Box<models::BlocAdresse>>,
    /// `preneurBail`.
    ///
    /// Cette valeur est obligatoire pour une personne physique en cessation si la destination correspond à une mise en location des terres
    pub preneur_bail: Option<Box<models::BlocPreneurBail>>,
    /// `adressePreneurBail`.
    ///
    /// Cette valeur est obligatoire pour une personne physique en cessation car la destination correspond à une mise en location des terres
    pub adresse_preneur_bail: Option<Box<models::BlocAdresse>>,
    /// `precisionMiseEnLocation`.
    ///
    /// Cette valeur est obligatoire en cessation quand la destination correspond à une mise en location des terres
    pub precision_mise_en_location: Option<Box<models::BlocPrecisionMiseEnLocation>>,
    /// `publiciteNominationLiquidateur`: Publication.
    pub publicite_nomination_liquidateur: Option<Box<models::BlocPublication>>,
    /// `motifCessation`: Motif cessation.
    pub motif_cessation: Option<lists::MotifCessation>,
    /// `maintienRcs`.
    pub maintien_rcs: Option<bool>,
    /// `maintienRm`.
    pub maintien_rm: Option<bool>,
    /// `dateCessationActiviteSalariee`: Date de cessation activité salariée.
    ///
    /// Cette valeur est obligatoire car c'est une formalité de cessation
    pub date_cessation_activite_salariee: Option<IsoDate>,
    /// `dateEffet`: Date d'effet.
    pub date_effet: Option<IsoDate>,
    /// `lieuDeLiquidation`: Lieu de liquidation.
    ///
    /// Cette valeur est obligatoire car il s'agit d'un événement 22M40M ou 22M.
    pub lieu_de_liquidation: Option<lists::LieuDeLiquidation>,
    /// `dateCessationTotaleActivite`: Date de cessation totale d'activité.
    pub date_cessation_totale_activite: Option<IsoDate>,
    /// `dateDecesExploitant`.
    pub date_deces_exploitant: Option<IsoDate>,
    /// `dateClotureLiquidation`: Date de clôture de la liquidation.
    ///
    /// Cette valeur est obligatoire car c'est un événement 42M à la suite d'un 22M.
    pub date_cloture_liquidation: Option<IsoDate>,
    /// `dateTransfertPatrimoine`: Date de transfert du patrimoine.
    ///
    /// Cette valeur est obligatoire car c'est un événement 42M à la suite d'un 28M.
    pub date_transfert_patrimoine: Option<IsoDate>,
    /// `dateDissolutionDisparition`: Date de dissolution/disparition.
    ///
    /// Cette valeur est obligatoire car c'est un événement 22M40M ou 28M ou 41M ou 22M.
    pub date_dissolution_disparition: Option<IsoDate>,
    /// `indicateurCessationTemporaire`.
    pub indicateur_cessation_temporaire: Option<bool>,
    /// `indicateurCorrectionMiseEnSommeil`.
    pub indicateur_correction_mise_en_sommeil: Option<bool>,
    /// `indicateurDecesEntrepreneur`.
    pub indicateur_deces_entrepreneur: Option<bool>,
    /// `indicateurPoursuiteActivite`.
    pub indicateur_poursuite_activite: Option<bool>,
    /// `indicateurMaintienImmatriculationRegistre`.
    pub indicateur_maintien_immatriculation_registre: Option<bool>,
    /// `destination`.
    pub destination: Option<lists::Destination>,
    /// `indicateurDissolution`.
    pub indicateur_dissolution: Option<bool>,
    /// `typeDissolution`: Type de dissolution.
    ///
    /// Cette valeur est obligatoire car l'indicateur de dissolution est à vrai et la forme juridique appartient aux sociétés comerciales unipersonnelles.
    pub type_dissolution: Option<lists::TypeDissolution>,
    /// `indicateurDisparitionPM`.
    pub indicateur_disparition_pm: Option<bool>,
    /// `motifDisparition`: Motif de disparition.
    ///
    /// Cette valeur est obligatoire car l'indicateur de disparition est à vrai.
    pub motif_disparition: Option<lists::MotifDisparition>,
    /// `dateMiseEnSommeil`: Date de la mise en sommeil.
    pub date_mise_en_sommeil: Option<IsoDate>,
    /// `detailMotifCessation`.
    pub detail_motif_cessation: Option<String>,
    /// `precisionExploitationActivite`.
    pub precision_exploitation_activite: Option<Vec<String>>,
    /// `exploitantIndivisionNumber`.
    pub exploitant_indivision_number: Option<i64>,
    /// `proprietaireIndivisNumber`.
    pub proprietaire_indivis_number: Option<i64>,
    /// `indicateurDonnerFondsLocationGerance`.
    pub indicateur_donner_fonds_location_gerance: Option<bool>,
    /// `indicateurDonnerFondsGeranceMandat`.
    pub indicateur_donner_fonds_gerance_mandat: Option<bool>,
    /// `indicateurDemandeProrogationImmatriculationRCS`.
    pub indicateur_demande_prorogation_immatriculation_rcs: Option<bool>,
    /// `indicateurDisparitionPMClotureLiquidation`.
    pub indicateur_disparition_pm_cloture_liquidation: Option<bool>,
    /// `indicateurDisparitionPMTransmissionUniversellePatrimoine`.
    pub indicateur_disparition_pm_transmission_universelle_patrimoine: Option<bool>,
    /// `dateDissolutionDisparitionFromRNE`.
    pub date_dissolution_disparition_from_rne: Option<bool>,
    /// `indicateurLocationTerresTVA`.
    pub indicateur_location_terres_tva: Option<bool>,
    /// `dateDemandeProrogationRegistre`.
    pub date_demande_prorogation_registre: Option<IsoDate>,
    /// `entireBusiness`.
    pub entire_business: Option<bool>,
    /// `partBusiness`.
    pub part_business: Option<bool>,
    /// `dateLocationBiensRuraux`.
    pub date_location_biens_ruraux: Option<IsoDate>,
    /// `indicateurEntrepriseAgricole`.
    pub indicateur_entreprise_agricole: Option<bool>,
    /// `indicateurLocationDesTerres`.
    pub indicateur_location_des_terres: Option<bool>,
    /// `indicateurConservationDesStocksOuCheptel`.
    pub indicateur_conservation_des_stocks_ou_cheptel: Option<bool>,
    /// `dateRepriseActivite`.
    pub date_reprise_activite: Option<IsoDate>,
    /// `maintienProvisoire`.
    pub maintien_provisoire: Option<bool>,
    /// `finMaintienImmatriculationRegistre`.
    pub fin_maintien_immatriculation_registre: Option<bool>,
    /// `indicateurMaintienImmatriculationRegistreFromRNE`.
    pub indicateur_maintien_immatriculation_registre_from_rne: Option<bool>,
    /// `activiteLocationGerance`.
    pub activite_location_gerance: Option<Vec<models::BlocDescriptionActivite>>,
    /// `dateRadiation`.
    pub date_radiation: Option<IsoDate>,
    /// `date46P`.
    pub date46p: Option<IsoDate>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocDetailCessationEtablissement {
    fn id(&self) -> BlockId {
        BlockId::BlocDetailCessationEtablissement
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.repreneurs.slot(),
            1 => self.adresse.slot(),
            2 => self.preneur_bail.slot(),
            3 => self.adresse_preneur_bail.slot(),
            4 => self.precision_mise_en_location.slot(),
            5 => self.publicite_nomination_liquidateur.slot(),
            6 => self.motif_cessation.slot(),
            7 => self.maintien_rcs.slot(),
            8 => self.maintien_rm.slot(),
            9 => self.date_cessation_activite_salariee.slot(),
            10 => self.date_effet.slot(),
            11 => self.lieu_de_liquidation.slot(),
            12 => self.date_cessation_totale_activite.slot(),
            13 => self.date_deces_exploitant.slot(),
            14 => self.date_cloture_liquidation.slot(),
            15 => self.date_transfert_patrimoine.slot(),
            16 => self.date_dissolution_disparition.slot(),
            17 => self.indicateur_cessation_temporaire.slot(),
            18 => self.indicateur_correction_mise_en_sommeil.slot(),
            19 => self.indicateur_deces_entrepreneur.slot(),
            20 => self.indicateur_poursuite_activite.slot(),
            21 => self.indicateur_maintien_immatriculation_registre.slot(),
            22 => self.destination.slot(),
            23 => self.indicateur_dissolution.slot(),
            24 => self.type_dissolution.slot(),
            25 => self.indicateur_disparition_pm.slot(),
            26 => self.motif_disparition.slot(),
            27 => self.date_mise_en_sommeil.slot(),
            28 => self.detail_motif_cessation.slot(),
            29 => self.precision_exploitation_activite.slot(),
            30 => self.exploitant_indivision_number.slot(),
            31 => self.proprietaire_indivis_number.slot(),
            32 => self.indicateur_donner_fonds_location_gerance.slot(),
            33 => self.indicateur_donner_fonds_gerance_mandat.slot(),
            34 => self.indicateur_demande_prorogation_immatriculation_rcs.slot(),
            35 => self.indicateur_disparition_pm_cloture_liquidation.slot(),
            36 => self.indicateur_disparition_pm_transmission_universelle_patrimoine.slot(),
            37 => self.date_dissolution_disparition_from_rne.slot(),
            38 => self.indicateur_location_terres_tva.slot(),
            39 => self.date_demande_prorogation_registre.slot(),
            40 => self.entire_business.slot(),
            41 => self.part_business.slot(),
            42 => self.date_location_biens_ruraux.slot(),
            43 => self.indicateur_entreprise_agricole.slot(),
            44 => self.indicateur_location_des_terres.slot(),
            45 => self.indicateur_conservation_des_stocks_ou_cheptel.slot(),
            46 => self.date_reprise_activite.slot(),
            47 => self.maintien_provisoire.slot(),
            48 => self.fin_maintien_immatriculation_registre.slot(),
            49 => self.indicateur_maintien_immatriculation_registre_from_rne.slot(),
            50 => self.activite_location_gerance.slot(),
            51 => self.date_radiation.slot(),
            52 => self.date46p.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.repreneurs {
            each(0, value.slot());
        }
        if let Some(value) = &self.adresse {
            each(1, value.slot());
        }
        if let Some(value) = &self.preneur_bail {
            each(2, value.slot());
        }
        if let Some(value) = &self.adresse_preneur_bail {
            each(3, value.slot());
        }
        if let Some(value) = &self.precision_mise_en_location {
            each(4, value.slot());
        }
        if let Some(value) = &self.publicite_nomination_liquidateur {
            each(5, value.slot());
        }
        if let Some(value) = &self.motif_cessation {
            each(6, value.slot());
        }
        if let Some(value) = &self.maintien_rcs {
            each(7, value.slot());
        }
        if let Some(value) = &self.maintien_rm {
            each(8, value.slot());
        }
        if let Some(value) = &self.date_cessation_activite_salariee {
            each(9, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(10, value.slot());
        }
        if let Some(value) = &self.lieu_de_liquidation {
            each(11, value.slot());
        }
        if let Some(value) = &self.date_cessation_totale_activite {
            each(12, value.slot());
        }
        if let Some(value) = &self.date_deces_exploitant {
            each(13, value.slot());
        }
        if let Some(value) = &self.date_cloture_liquidation {
            each(14, value.slot());
        }
        if let Some(value) = &self.date_transfert_patrimoine {
            each(15, value.slot());
        }
        if let Some(value) = &self.date_dissolution_disparition {
            each(16, value.slot());
        }
        if let Some(value) = &self.indicateur_cessation_temporaire {
            each(17, value.slot());
        }
        if let Some(value) = &self.indicateur_correction_mise_en_sommeil {
            each(18, value.slot());
        }
        if let Some(value) = &self.indicateur_deces_entrepreneur {
            each(19, value.slot());
        }
        if let Some(value) = &self.indicateur_poursuite_activite {
            each(20, value.slot());
        }
        if let Some(value) = &self.indicateur_maintien_immatriculation_registre {
            each(21, value.slot());
        }
        if let Some(value) = &self.destination {
            each(22, value.slot());
        }
        if let Some(value) = &self.indicateur_dissolution {
            each(23, value.slot());
        }
        if let Some(value) = &self.type_dissolution {
            each(24, value.slot());
        }
        if let Some(value) = &self.indicateur_disparition_pm {
            each(25, value.slot());
        }
        if let Some(value) = &self.motif_disparition {
            each(26, value.slot());
        }
        if let Some(value) = &self.date_mise_en_sommeil {
            each(27, value.slot());
        }
        if let Some(value) = &self.detail_motif_cessation {
            each(28, value.slot());
        }
        if let Some(value) = &self.precision_exploitation_activite {
            each(29, value.slot());
        }
        if let Some(value) = &self.exploitant_indivision_number {
            each(30, value.slot());
        }
        if let Some(value) = &self.proprietaire_indivis_number {
            each(31, value.slot());
        }
        if let Some(value) = &self.indicateur_donner_fonds_location_gerance {
            each(32, value.slot());
        }
        if let Some(value) = &self.indicateur_donner_fonds_gerance_mandat {
            each(33, value.slot());
        }
        if let Some(value) = &self.indicateur_demande_prorogation_immatriculation_rcs {
            each(34, value.slot());
        }
        if let Some(value) = &self.indicateur_disparition_pm_cloture_liquidation {
            each(35, value.slot());
        }
        if let Some(value) = &self.indicateur_disparition_pm_transmission_universelle_patrimoine {
            each(36, value.slot());
        }
        if let Some(value) = &self.date_dissolution_disparition_from_rne {
            each(37, value.slot());
        }
        if let Some(value) = &self.indicateur_location_terres_tva {
            each(38, value.slot());
        }
        if let Some(value) = &self.date_demande_prorogation_registre {
            each(39, value.slot());
        }
        if let Some(value) = &self.entire_business {
            each(40, value.slot());
        }
        if let Some(value) = &self.part_business {
            each(41, value.slot());
        }
        if let Some(value) = &self.date_location_biens_ruraux {
            each(42, value.slot());
        }
        if let Some(value) = &self.indicateur_entreprise_agricole {
            each(43, value.slot());
        }
        if let Some(value) = &self.indicateur_location_des_terres {
            each(44, value.slot());
        }
        if let Some(value) = &self.indicateur_conservation_des_stocks_ou_cheptel {
            each(45, value.slot());
        }
        if let Some(value) = &self.date_reprise_activite {
            each(46, value.slot());
        }
        if let Some(value) = &self.maintien_provisoire {
            each(47, value.slot());
        }
        if let Some(value) = &self.fin_maintien_immatriculation_registre {
            each(48, value.slot());
        }
        if let Some(value) = &self.indicateur_maintien_immatriculation_registre_from_rne {
            each(49, value.slot());
        }
        if let Some(value) = &self.activite_location_gerance {
            each(50, value.slot());
        }
        if let Some(value) = &self.date_radiation {
            each(51, value.slot());
        }
        if let Some(value) = &self.date46p {
            each(52, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.repreneurs.set(value),
            1 => self.adresse.set(value),
            2 => self.preneur_bail.set(value),
            3 => self.adresse_preneur_bail.set(value),
            4 => self.precision_mise_en_location.set(value),
            5 => self.publicite_nomination_liquidateur.set(value),
            6 => self.motif_cessation.set(value),
            7 => self.maintien_rcs.set(value),
            8 => self.maintien_rm.set(value),
            9 => self.date_cessation_activite_salariee.set(value),
            10 => self.date_effet.set(value),
            11 => self.lieu_de_liquidation.set(value),
            12 => self.date_cessation_totale_activite.set(value),
            13 => self.date_deces_exploitant.set(value),
            14 => self.date_cloture_liquidation.set(value),
            15 => self.date_transfert_patrimoine.set(value),
            16 => self.date_dissolution_disparition.set(value),
            17 => self.indicateur_cessation_temporaire.set(value),
            18 => self.indicateur_correction_mise_en_sommeil.set(value),
            19 => self.indicateur_deces_entrepreneur.set(value),
            20 => self.indicateur_poursuite_activite.set(value),
            21 => self.indicateur_maintien_immatriculation_registre.set(value),
            22 => self.destination.set(value),
            23 => self.indicateur_dissolution.set(value),
            24 => self.type_dissolution.set(value),
            25 => self.indicateur_disparition_pm.set(value),
            26 => self.motif_disparition.set(value),
            27 => self.date_mise_en_sommeil.set(value),
            28 => self.detail_motif_cessation.set(value),
            29 => self.precision_exploitation_activite.set(value),
            30 => self.exploitant_indivision_number.set(value),
            31 => self.proprietaire_indivis_number.set(value),
            32 => self.indicateur_donner_fonds_location_gerance.set(value),
            33 => self.indicateur_donner_fonds_gerance_mandat.set(value),
            34 => self.indicateur_demande_prorogation_immatriculation_rcs.set(value),
            35 => self.indicateur_disparition_pm_cloture_liquidation.set(value),
            36 => self.indicateur_disparition_pm_transmission_universelle_patrimoine.set(value),
            37 => self.date_dissolution_disparition_from_rne.set(value),
            38 => self.indicateur_location_terres_tva.set(value),
            39 => self.date_demande_prorogation_registre.set(value),
            40 => self.entire_business.set(value),
            41 => self.part_business.set(value),
            42 => self.date_location_biens_ruraux.set(value),
            43 => self.indicateur_entreprise_agricole.set(value),
            44 => self.indicateur_location_des_terres.set(value),
            45 => self.indicateur_conservation_des_stocks_ou_cheptel.set(value),
            46 => self.date_reprise_activite.set(value),
            47 => self.maintien_provisoire.set(value),
            48 => self.fin_maintien_immatriculation_registre.set(value),
            49 => self.indicateur_maintien_immatriculation_registre_from_rne.set(value),
            50 => self.activite_location_gerance.set(value),
            51 => self.date_radiation.set(value),
            52 => self.date46p.set(value),
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

model_impls!(BlocDetailCessationEtablissement);
