//! The block `BlocDetailPouvoir`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDetailPouvoir`, 79 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDetailPouvoir {
    /// `roleEntreprise`.
    pub role_entreprise: Option<lists::RoleEntreprise>,
    /// `statutPourLaFormalite`.
    pub statut_pour_la_formalite: Option<lists::StatutPourLaFormalite>,
    /// `dateEffet`.
    pub date_effet: Option<IsoDate>,
    /// `etablissementConcerne`.
    pub etablissement_concerne: Option<Vec<models::BlocPouvoirEtablissements>>,
    /// `typeDePersonne`.
    pub type_de_personne: Option<lists::TypeDePersonne>,
    /// `capaciteEngagement`.
    pub capacite_engagement: Option<lists::CapaciteEngagement>,
    /// `exonerationDesDettesAnterieures`.
    pub exoneration_des_dettes_anterieures: Option<bool>,
    /// `montantsDesParticipation`.
    pub montants_des_participation: Option<Number>,
    /// `perimetre`.
    pub perimetre: Option<lists::NatureCessation>,
    /// `beneficiaireEffectif`.
    pub beneficiaire_effectif: Option<bool>,
    /// `indicateurSecondRoleEntreprise`.
    pub indicateur_second_role_entreprise: Option<bool>,
    /// `secondRoleEntreprise`.
    pub second_role_entreprise: Option<lists::RoleEntreprise>,
    /// `isSAOrSASMajorityManager`.
    pub is_sa_or_sas_majority_manager: Option<bool>,
    /// `autreRoleEntreprise`.
    pub autre_role_entreprise: Option<String>,
    /// `is31PTriggered`.
    pub is31p_triggered: Option<bool>,
    /// `dateEffet31P`.
    pub date_effet31p: Option<IsoDate>,
    /// `is34Or35MAdjonctionTriggered`.
    pub is34_or35m_adjonction_triggered: Option<bool>,
    /// `dateEffet34Or35M`.
    pub date_effet34_or35m: Option<IsoDate>,
    /// `is34Or35MSuppressionTriggered`.
    pub is34_or35m_suppression_triggered: Option<bool>,
    /// `is34Or35MRolePouvoirUpdatedTriggered`.
    pub is34_or35m_role_pouvoir_updated_triggered: Option<bool>,
    /// `is34Or35MAddressOrInfoPouvoirUpdatedTriggered`.
    pub is34_or35m_address_or_info_pouvoir_updated_triggered: Option<bool>,
    /// `isModificationIdentitePouvoir`: Indicateur de modification de l'identité du représentant (si is34Or35MAddressOrInfoPouvoirUpdatedTriggered = true).
    pub is_modification_identite_pouvoir: Option<bool>,
    /// `isModificationAdressePouvoir`: Indicateur de modification de l'adresse du représentant (si is34Or35MAddressOrInfoPouvoirUpdatedTriggered = true).
    pub is_modification_adresse_pouvoir: Option<bool>,
    /// `isModificationRepresentantPermanent`: Indicateur de modification du représentant permanent (si is34Or35MAddressOrInfoPouvoirUpdatedTriggered = true).
    pub is_modification_representant_permanent: Option<bool>,
    /// `typeModificationRepresentantPermanent`: Type de modification du représentant permanent.
    pub type_modification_representant_permanent: Option<String>,
    /// `nouveauRoleEntreprise`.
    pub nouveau_role_entreprise: Option<lists::RoleEntreprise>,
    /// `nouvelIndicateurSecondRoleEntreprise`.
    pub nouvel_indicateur_second_role_entreprise: Option<bool>,
    /// `nouvelAutreRoleEntreprise`.
    pub nouvel_autre_role_entreprise: Option<String>,
    /// `is70PMTriggered`.
    pub is70pm_triggered: Option<bool>,
    /// `is70PMModificationTriggered`.
    pub is70pm_modification_triggered: Option<bool>,
    /// `is70PMSuppressionTriggered`.
    pub is70pm_suppression_triggered: Option<bool>,
    /// `dateEffet70PM`.
    pub date_effet70pm: Option<IsoDate>,
    /// `etablissementRattachement`.
    pub etablissement_rattachement: Option<Box<models::BlocAdresse>>,
    /// `is77PFTriggered`.
    pub is77pf_triggered: Option<bool>,
    /// `is77PFModificationTriggered`.
    pub is77pf_modification_triggered: Option<bool>,
    /// `is77PFSuppressionTriggered`.
    pub is77pf_suppression_triggered: Option<bool>,
    /// `dateEffet77PF`.
    pub date_effet77pf: Option<IsoDate>,
    /// `roleMaintenu`.
    pub role_maintenu: Option<bool>,
    /// `nouveauRole`.
    pub nouveau_role: Option<lists::NouveauRole>,
    /// `createdAutomatically`.
    pub created_automatically: Option<bool>,
    /// `is36PTriggered`.
    pub is36p_triggered: Option<bool>,
    /// `dateEffet36P`.
    pub date_effet36p: Option<IsoDate>,
    /// `is31PModificationTriggered`.
    pub is31p_modification_triggered: Option<bool>,
    /// `is31PSuppressionTriggered`.
    pub is31p_suppression_triggered: Option<bool>,
    /// `is31PModificationFonctionTriggered`.
    pub is31p_modification_fonction_triggered: Option<bool>,
    /// `indicateurActifAgricole`.
    pub indicateur_actif_agricole: Option<bool>,
    /// `dateActifAgricole`.
    pub date_actif_agricole: Option<String>,
    /// `is36MTriggered`.
    pub is36m_triggered: Option<bool>,
    /// `dateEffet36M`.
    pub date_effet36m: Option<IsoDate>,
    /// `suppressionMentionActifAgricoleObservation`.
    pub suppression_mention_actif_agricole_observation: Option<String>,
    /// `is30FTriggered`.
    pub is30f_triggered: Option<bool>,
    /// `dateEffet30F`.
    pub date_effet30f: Option<IsoDate>,
    /// `is30FSuppressionTriggered`.
    pub is30f_suppression_triggered: Option<bool>,
    /// `numeroAccreditation`.
    pub numero_accreditation: Option<String>,
    /// `isNewPouvoir`.
    pub is_new_pouvoir: Option<bool>,
    /// `typeAdresseLiquidateur`.
    pub type_adresse_liquidateur: Option<lists::TypeAdresseLiquidateur>,
    /// `designerRepresentantPermanent`.
    pub designer_representant_permanent: Option<bool>,
    /// `identiteCollectiviteTerritoriale`.
    pub identite_collectivite_territoriale: Option<String>,
    /// `roleConcerne`.
    pub role_concerne: Option<lists::RoleConcerne>,
    /// `newOrUpdatedRolePouvoir`: Permet d'indiquer si un role pouvoir est ajouté ou modifié si $is34Or35MRolePouvoirUpdatedTriggered ou $is36PMRolePouvoirUpdatedTriggered est à true.
    pub new_or_updated_role_pouvoir: Option<lists::NewOrUpdatedRolePouvoir>,
    /// `qualiteArtisan`.
    pub qualite_artisan: Option<String>,
    /// `mentionQualiteArtisanale`.
    pub mention_qualite_artisanale: Option<bool>,
    /// `actif`.
    pub actif: Option<bool>,
    /// `is36MAdjonctionTriggered`.
    pub is36m_adjonction_triggered: Option<bool>,
    /// `is36MSuppressionTriggered`.
    pub is36m_suppression_triggered: Option<bool>,
    /// `is36MRolePouvoirUpdatedTriggered`.
    pub is36m_role_pouvoir_updated_triggered: Option<bool>,
    /// `is36MAddressOrInfoPouvoirUpdatedTriggered`.
    pub is36m_address_or_info_pouvoir_updated_triggered: Option<bool>,
    /// `is36PAdjonctionTriggered`.
    pub is36p_adjonction_triggered: Option<bool>,
    /// `is36PSuppressionTriggered`.
    pub is36p_suppression_triggered: Option<bool>,
    /// `is36PRolePouvoirUpdatedTriggered`.
    pub is36p_role_pouvoir_updated_triggered: Option<bool>,
    /// `is36PAddressOrInfoPouvoirUpdatedTriggered`.
    pub is36p_address_or_info_pouvoir_updated_triggered: Option<bool>,
    /// `isDemissionOrdreTriggered`.
    pub is_demission_ordre_triggered: Option<bool>,
    /// `mentionDemissionOrdre`.
    pub mention_demission_ordre: Option<bool>,
    /// `dateMentionDemissionOrdre`.
    pub date_mention_demission_ordre: Option<IsoDate>,
    /// `isInscriptionOfficeTriggered`.
    pub is_inscription_office_triggered: Option<bool>,
    /// `indicateurSecondRole`.
    pub indicateur_second_role: Option<bool>,
    /// `nouveauSecondRole`.
    pub nouveau_second_role: Option<lists::NouveauRole>,
    /// `autreSecondRoleEntreprise`.
    pub autre_second_role_entreprise: Option<String>,
    /// `nouvelAutreSecondRoleEntreprise`.
    pub nouvel_autre_second_role_entreprise: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocDetailPouvoir {
    fn id(&self) -> BlockId {
        BlockId::BlocDetailPouvoir
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.role_entreprise.slot(),
            1 => self.statut_pour_la_formalite.slot(),
            2 => self.date_effet.slot(),
            3 => self.etablissement_concerne.slot(),
            4 => self.type_de_personne.slot(),
            5 => self.capacite_engagement.slot(),
            6 => self.exoneration_des_dettes_anterieures.slot(),
            7 => self.montants_des_participation.slot(),
            8 => self.perimetre.slot(),
            9 => self.beneficiaire_effectif.slot(),
            10 => self.indicateur_second_role_entreprise.slot(),
            11 => self.second_role_entreprise.slot(),
            12 => self.is_sa_or_sas_majority_manager.slot(),
            13 => self.autre_role_entreprise.slot(),
            14 => self.is31p_triggered.slot(),
            15 => self.date_effet31p.slot(),
            16 => self.is34_or35m_adjonction_triggered.slot(),
            17 => self.date_effet34_or35m.slot(),
            18 => self.is34_or35m_suppression_triggered.slot(),
            19 => self.is34_or35m_role_pouvoir_updated_triggered.slot(),
            20 => self.is34_or35m_address_or_info_pouvoir_updated_triggered.slot(),
            21 => self.is_modification_identite_pouvoir.slot(),
            22 => self.is_modification_adresse_pouvoir.slot(),
            23 => self.is_modification_representant_permanent.slot(),
            24 => self.type_modification_representant_permanent.slot(),
            25 => self.nouveau_role_entreprise.slot(),
            26 => self.nouvel_indicateur_second_role_entreprise.slot(),
            27 => self.nouvel_autre_role_entreprise.slot(),
            28 => self.is70pm_triggered.slot(),
            29 => self.is70pm_modification_triggered.slot(),
            30 => self.is70pm_suppression_triggered.slot(),
            31 => self.date_effet70pm.slot(),
            32 => self.etablissement_rattachement.slot(),
            33 => self.is77pf_triggered.slot(),
            34 => self.is77pf_modification_triggered.slot(),
            35 => self.is77pf_suppression_triggered.slot(),
            36 => self.date_effet77pf.slot(),
            37 => self.role_maintenu.slot(),
            38 => self.nouveau_role.slot(),
            39 => self.created_automatically.slot(),
            40 => self.is36p_triggered.slot(),
            41 => self.date_effet36p.slot(),
            42 => self.is31p_modification_triggered.slot(),
            43 => self.is31p_suppression_triggered.slot(),
            44 => self.is31p_modification_fonction_triggered.slot(),
            45 => self.indicateur_actif_agricole.slot(),
            46 => self.date_actif_agricole.slot(),
            47 => self.is36m_triggered.slot(),
            48 => self.date_effet36m.slot(),
            49 => self.suppression_mention_actif_agricole_observation.slot(),
            50 => self.is30f_triggered.slot(),
            51 => self.date_effet30f.slot(),
            52 => self.is30f_suppression_triggered.slot(),
            53 => self.numero_accreditation.slot(),
            54 => self.is_new_pouvoir.slot(),
            55 => self.type_adresse_liquidateur.slot(),
            56 => self.designer_representant_permanent.slot(),
            57 => self.identite_collectivite_territoriale.slot(),
            58 => self.role_concerne.slot(),
            59 => self.new_or_updated_role_pouvoir.slot(),
            60 => self.qualite_artisan.slot(),
            61 => self.mention_qualite_artisanale.slot(),
            62 => self.actif.slot(),
            63 => self.is36m_adjonction_triggered.slot(),
            64 => self.is36m_suppression_triggered.slot(),
            65 => self.is36m_role_pouvoir_updated_triggered.slot(),
            66 => self.is36m_address_or_info_pouvoir_updated_triggered.slot(),
            67 => self.is36p_adjonction_triggered.slot(),
            68 => self.is36p_suppression_triggered.slot(),
            69 => self.is36p_role_pouvoir_updated_triggered.slot(),
            70 => self.is36p_address_or_info_pouvoir_updated_triggered.slot(),
            71 => self.is_demission_ordre_triggered.slot(),
            72 => self.mention_demission_ordre.slot(),
            73 => self.date_mention_demission_ordre.slot(),
            74 => self.is_inscription_office_triggered.slot(),
            75 => self.indicateur_second_role.slot(),
            76 => self.nouveau_second_role.slot(),
            77 => self.autre_second_role_entreprise.slot(),
            78 => self.nouvel_autre_second_role_entreprise.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.role_entreprise {
            each(0, value.slot());
        }
        if let Some(value) = &self.statut_pour_la_formalite {
            each(1, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(2, value.slot());
        }
        if let Some(value) = &self.etablissement_concerne {
            each(3, value.slot());
        }
        if let Some(value) = &self.type_de_personne {
            each(4, value.slot());
        }
        if let Some(value) = &self.capacite_engagement {
            each(5, value.slot());
        }
        if let Some(value) = &self.exoneration_des_dettes_anterieures {
            each(6, value.slot());
        }
        if let Some(value) = &self.montants_des_participation {
            each(7, value.slot());
        }
        if let Some(value) = &self.perimetre {
            each(8, value.slot());
        }
        if let Some(value) = &self.beneficiaire_effectif {
            each(9, value.slot());
        }
        if let Some(value) = &self.indicateur_second_role_entreprise {
            each(10, value.slot());
        }
        if let Some(value) = &self.second_role_entreprise {
            each(11, value.slot());
        }
        if let Some(value) = &self.is_sa_or_sas_majority_manager {
            each(12, value.slot());
        }
        if let Some(value) = &self.autre_role_entreprise {
            each(13, value.slot());
        }
        if let Some(value) = &self.is31p_triggered {
            each(14, value.slot());
        }
        if let Some(value) = &self.date_effet31p {
            each(15, value.slot());
        }
        if let Some(value) = &self.is34_or35m_adjonction_triggered {
            each(16, value.slot());
        }
        if let Some(value) = &self.date_effet34_or35m {
            each(17, value.slot());
        }
        if let Some(value) = &self.is34_or35m_suppression_triggered {
            each(18, value.slot());
        }
        if let Some(value) = &self.is34_or35m_role_pouvoir_updated_triggered {
            each(19, value.slot());
        }
        if let Some(value) = &self.is34_or35m_address_or_info_pouvoir_updated_triggered {
            each(20, value.slot());
        }
        if let Some(value) = &self.is_modification_identite_pouvoir {
            each(21, value.slot());
        }
        if let Some(value) = &self.is_modification_adresse_pouvoir {
            each(22, value.slot());
        }
        if let Some(value) = &self.is_modification_representant_permanent {
            each(23, value.slot());
        }
        if let Some(value) = &self.type_modification_representant_permanent {
            each(24, value.slot());
        }
        if let Some(value) = &self.nouveau_role_entreprise {
            each(25, value.slot());
        }
        if let Some(value) = &self.nouvel_indicateur_second_role_entreprise {
            each(26, value.slot());
        }
        if let Some(value) = &self.nouvel_autre_role_entreprise {
            each(27, value.slot());
        }
        if let Some(value) = &self.is70pm_triggered {
            each(28, value.slot());
        }
        if let Some(value) = &self.is70pm_modification_triggered {
            each(29, value.slot());
        }
        if let Some(value) = &self.is70pm_suppression_triggered {
            each(30, value.slot());
        }
        if let Some(value) = &self.date_effet70pm {
            each(31, value.slot());
        }
        if let Some(value) = &self.etablissement_rattachement {
            each(32, value.slot());
        }
        if let Some(value) = &self.is77pf_triggered {
            each(33, value.slot());
        }
        if let Some(value) = &self.is77pf_modification_triggered {
            each(34, value.slot());
        }
        if let Some(value) = &self.is77pf_suppression_triggered {
            each(35, value.slot());
        }
        if let Some(value) = &self.date_effet77pf {
            each(36, value.slot());
        }
        if let Some(value) = &self.role_maintenu {
            each(37, value.slot());
        }
        if let Some(value) = &self.nouveau_role {
            each(38, value.slot());
        }
        if let Some(value) = &self.created_automatically {
            each(39, value.slot());
        }
        if let Some(value) = &self.is36p_triggered {
            each(40, value.slot());
        }
        if let Some(value) = &self.date_effet36p {
            each(41, value.slot());
        }
        if let Some(value) = &self.is31p_modification_triggered {
            each(42, value.slot());
        }
        if let Some(value) = &self.is31p_suppression_triggered {
            each(43, value.slot());
        }
        if let Some(value) = &self.is31p_modification_fonction_triggered {
            each(44, value.slot());
        }
        if let Some(value) = &self.indicateur_actif_agricole {
            each(45, value.slot());
        }
        if let Some(value) = &self.date_actif_agricole {
            each(46, value.slot());
        }
        if let Some(value) = &self.is36m_triggered {
            each(47, value.slot());
        }
        if let Some(value) = &self.date_effet36m {
            each(48, value.slot());
        }
        if let Some(value) = &self.suppression_mention_actif_agricole_observation {
            each(49, value.slot());
        }
        if let Some(value) = &self.is30f_triggered {
            each(50, value.slot());
        }
        if let Some(value) = &self.date_effet30f {
            each(51, value.slot());
        }
        if let Some(value) = &self.is30f_suppression_triggered {
            each(52, value.slot());
        }
        if let Some(value) = &self.numero_accreditation {
            each(53, value.slot());
        }
        if let Some(value) = &self.is_new_pouvoir {
            each(54, value.slot());
        }
        if let Some(value) = &self.type_adresse_liquidateur {
            each(55, value.slot());
        }
        if let Some(value) = &self.designer_representant_permanent {
            each(56, value.slot());
        }
        if let Some(value) = &self.identite_collectivite_territoriale {
            each(57, value.slot());
        }
        if let Some(value) = &self.role_concerne {
            each(58, value.slot());
        }
        if let Some(value) = &self.new_or_updated_role_pouvoir {
            each(59, value.slot());
        }
        if let Some(value) = &self.qualite_artisan {
            each(60, value.slot());
        }
        if let Some(value) = &self.mention_qualite_artisanale {
            each(61, value.slot());
        }
        if let Some(value) = &self.actif {
            each(62, value.slot());
        }
        if let Some(value) = &self.is36m_adjonction_triggered {
            each(63, value.slot());
        }
        if let Some(value) = &self.is36m_suppression_triggered {
            each(64, value.slot());
        }
        if let Some(value) = &self.is36m_role_pouvoir_updated_triggered {
            each(65, value.slot());
        }
        if let Some(value) = &self.is36m_address_or_info_pouvoir_updated_triggered {
            each(66, value.slot());
        }
        if let Some(value) = &self.is36p_adjonction_triggered {
            each(67, value.slot());
        }
        if let Some(value) = &self.is36p_suppression_triggered {
            each(68, value.slot());
        }
        if let Some(value) = &self.is36p_role_pouvoir_updated_triggered {
            each(69, value.slot());
        }
        if let Some(value) = &self.is36p_address_or_info_pouvoir_updated_triggered {
            each(70, value.slot());
        }
        if let Some(value) = &self.is_demission_ordre_triggered {
            each(71, value.slot());
        }
        if let Some(value) = &self.mention_demission_ordre {
            each(72, value.slot());
        }
        if let Some(value) = &self.date_mention_demission_ordre {
            each(73, value.slot());
        }
        if let Some(value) = &self.is_inscription_office_triggered {
            each(74, value.slot());
        }
        if let Some(value) = &self.indicateur_second_role {
            each(75, value.slot());
        }
        if let Some(value) = &self.nouveau_second_role {
            each(76, value.slot());
        }
        if let Some(value) = &self.autre_second_role_entreprise {
            each(77, value.slot());
        }
        if let Some(value) = &self.nouvel_autre_second_role_entreprise {
            each(78, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.role_entreprise.set(value),
            1 => self.statut_pour_la_formalite.set(value),
            2 => self.date_effet.set(value),
            3 => self.etablissement_concerne.set(value),
            4 => self.type_de_personne.set(value),
            5 => self.capacite_engagement.set(value),
            6 => self.exoneration_des_dettes_anterieures.set(value),
            7 => self.montants_des_participation.set(value),
            8 => self.perimetre.set(value),
            9 => self.beneficiaire_effectif.set(value),
            10 => self.indicateur_second_role_entreprise.set(value),
            11 => self.second_role_entreprise.set(value),
            12 => self.is_sa_or_sas_majority_manager.set(value),
            13 => self.autre_role_entreprise.set(value),
            14 => self.is31p_triggered.set(value),
            15 => self.date_effet31p.set(value),
            16 => self.is34_or35m_adjonction_triggered.set(value),
            17 => self.date_effet34_or35m.set(value),
            18 => self.is34_or35m_suppression_triggered.set(value),
            19 => self.is34_or35m_role_pouvoir_updated_triggered.set(value),
            20 => self.is34_or35m_address_or_info_pouvoir_updated_triggered.set(value),
            21 => self.is_modification_identite_pouvoir.set(value),
            22 => self.is_modification_adresse_pouvoir.set(value),
            23 => self.is_modification_representant_permanent.set(value),
            24 => self.type_modification_representant_permanent.set(value),
            25 => self.nouveau_role_entreprise.set(value),
            26 => self.nouvel_indicateur_second_role_entreprise.set(value),
            27 => self.nouvel_autre_role_entreprise.set(value),
            28 => self.is70pm_triggered.set(value),
            29 => self.is70pm_modification_triggered.set(value),
            30 => self.is70pm_suppression_triggered.set(value),
            31 => self.date_effet70pm.set(value),
            32 => self.etablissement_rattachement.set(value),
            33 => self.is77pf_triggered.set(value),
            34 => self.is77pf_modification_triggered.set(value),
            35 => self.is77pf_suppression_triggered.set(value),
            36 => self.date_effet77pf.set(value),
            37 => self.role_maintenu.set(value),
            38 => self.nouveau_role.set(value),
            39 => self.created_automatically.set(value),
            40 => self.is36p_triggered.set(value),
            41 => self.date_effet36p.set(value),
            42 => self.is31p_modification_triggered.set(value),
            43 => self.is31p_suppression_triggered.set(value),
            44 => self.is31p_modification_fonction_triggered.set(value),
            45 => self.indicateur_actif_agricole.set(value),
            46 => self.date_actif_agricole.set(value),
            47 => self.is36m_triggered.set(value),
            48 => self.date_effet36m.set(value),
            49 => self.suppression_mention_actif_agricole_observation.set(value),
            50 => self.is30f_triggered.set(value),
            51 => self.date_effet30f.set(value),
            52 => self.is30f_suppression_triggered.set(value),
            53 => self.numero_accreditation.set(value),
            54 => self.is_new_pouvoir.set(value),
            55 => self.type_adresse_liquidateur.set(value),
            56 => self.designer_representant_permanent.set(value),
            57 => self.identite_collectivite_territoriale.set(value),
            58 => self.role_concerne.set(value),
            59 => self.new_or_updated_role_pouvoir.set(value),
            60 => self.qualite_artisan.set(value),
            61 => self.mention_qualite_artisanale.set(value),
            62 => self.actif.set(value),
            63 => self.is36m_adjonction_triggered.set(value),
            64 => self.is36m_suppression_triggered.set(value),
            65 => self.is36m_role_pouvoir_updated_triggered.set(value),
            66 => self.is36m_address_or_info_pouvoir_updated_triggered.set(value),
            67 => self.is36p_adjonction_triggered.set(value),
            68 => self.is36p_suppression_triggered.set(value),
            69 => self.is36p_role_pouvoir_updated_triggered.set(value),
            70 => self.is36p_address_or_info_pouvoir_updated_triggered.set(value),
            71 => self.is_demission_ordre_triggered.set(value),
            72 => self.mention_demission_ordre.set(value),
            73 => self.date_mention_demission_ordre.set(value),
            74 => self.is_inscription_office_triggered.set(value),
            75 => self.indicateur_second_role.set(value),
            76 => self.nouveau_second_role.set(value),
            77 => self.autre_second_role_entreprise.set(value),
            78 => self.nouvel_autre_second_role_entreprise.set(value),
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

model_impls!(BlocDetailPouvoir);
