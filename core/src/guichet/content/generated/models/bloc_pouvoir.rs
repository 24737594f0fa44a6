//! The block `BlocPouvoir`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocPouvoir`, 89 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocPouvoir {
    /// `representantId`: Identifiant representant.
    pub representant_id: Option<String>,
    /// `individu`: Individu.
    ///
    /// Cette valeur est obligatoire si le type de personne pour le pouvoir en question est un individu, doit être 'null' si ça n'en est pas un
    pub individu: Option<Box<models::BlocDetailIndividuAvecConjoint>>,
    /// `entreprise`: Entreprise.
    ///
    /// Cette valeur est obligatoire si le type de personne pour le pouvoir en question est une entreprise, doit être 'null' si ça n'en est pas une
    pub entreprise: Option<Box<models::BlocEntrepriseChapeau>>,
    /// `contact`.
    pub contact: Option<Box<models::BlocContact>>,
    /// `adresseEntreprise`: Individu.
    ///
    /// Ce champ est obligatoire si une entreprise a été renseignée
    pub adresse_entreprise: Option<Box<models::BlocAdresse>>,
    /// `representantPartant`: Representant Partant.
    pub representant_partant: Option<Box<models::BlocIndividuChapeau>>,
    /// `representant`: Representant.
    ///
    /// Cette valeur est obligatoire si le type de personne pour le pouvoir en question n'est pas un individu ni une société étrangère. Obligatoire si le type de personne est une entreprise SI ce n'est pas une entreprise étrangère sans établissement et qu'il est Administrateur d'une SA avec conseil administratif ou administrateur d'une GIE ou membre du conseil de surveillance d'une SA directoire ou gerant d'une GEIE ou que c'est une entreprise de forme juridique etrangère
    pub representant: Option<Box<models::BlocIndividuChapeau>>,
    /// `publication`.
    pub publication: Option<Box<models::BlocPublication>>,
    /// `adresseLiquidation`.
    pub adresse_liquidation: Option<Box<models::BlocAdresse>>,
    /// `isRepresentantLegal`: Savoir si le pouvoir est un représentant légal.
    pub is_representant_legal: Option<bool>,
    /// `roleEntreprise`: Rôle dans l'entreprise.
    ///
    /// Ce champ est obligatoire dans le cas d'une composition Cette valeur est obligatoire si la destination est égale à reprise exploitation
    pub role_entreprise: Option<lists::RoleEntreprise>,
    /// `statutPourLaFormalite`.
    ///
    /// June 2026: obligatoire si ce n'est pas une création
    pub statut_pour_la_formalite: Option<lists::StatutPourLaFormalite>,
    /// `dateEffet`: Date d'effet.
    pub date_effet: Option<IsoDate>,
    /// `etablissementConcerne`: Etablissement(s) concerné(s).
    ///
    /// Ce champ est obligatoire pour une composition avec perimetre qui vaut 'ETABLISSEMENT'.
    pub etablissement_concerne: Option<Vec<models::BlocPouvoirEtablissements>>,
    /// `typeDePersonne`: Type de personne.
    ///
    /// Ce champ est obligatoire si ce n'est pas un indivisaire et que la formalité n'est pas en cessation ou si la destination est une mise en location des terres lors de la cessation
    pub type_de_personne: Option<lists::TypeDePersonne>,
    /// `capaciteEngagement`.
    ///
    /// June 2026: obligatoire hors société étrangère et hors cessation
    pub capacite_engagement: Option<lists::CapaciteEngagement>,
    /// `exonerationDesDettesAnterieures`.
    pub exoneration_des_dettes_anterieures: Option<bool>,
    /// `montantsDesParticipation`.
    pub montants_des_participation: Option<Number>,
    /// `perimetre`.
    pub perimetre: Option<lists::NatureCessation>,
    /// `beneficiaireEffectif`: Bénéficiaire Effectif.
    ///
    /// Cette valeur est obligatoire dans le cas d'une personne morale dans une composition, sinon elle ne doit pas être renseignée
    pub beneficiaire_effectif: Option<bool>,
    /// `indicateurSecondRoleEntreprise`: Indicateur second rôle dans l'entreprise.
    pub indicateur_second_role_entreprise: Option<bool>,
    /// `secondRoleEntreprise`: Second rôle dans l'entreprise.
    ///
    /// Cette valeur est obligatoire si l'indicateur de second role dans l'entreprise est 'vrai'
    pub second_role_entreprise: Option<lists::RoleEntreprise>,
    /// `isSAOrSASMajorityManager`.
    pub is_sa_or_sas_majority_manager: Option<bool>,
    /// `autreRoleEntreprise`.
    ///
    /// June 2026: obligatoire si roleEntreprise est 'Autre' (99)
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
    ///
    /// June 2026: obligatoire si roleEntreprise est 77
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

impl Model for BlocPouvoir {
    fn id(&self) -> BlockId {
        BlockId::BlocPouvoir
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.representant_id.slot(),
            1 => self.individu.slot(),
            2 => self.entreprise.slot(),
            3 => self.contact.slot(),
            4 => self.adresse_entreprise.slot(),
            5 => self.representant_partant.slot(),
            6 => self.representant.slot(),
            7 => self.publication.slot(),
            8 => self.adresse_liquidation.slot(),
            9 => self.is_representant_legal.slot(),
            10 => self.role_entreprise.slot(),
            11 => self.statut_pour_la_formalite.slot(),
            12 => self.date_effet.slot(),
            13 => self.etablissement_concerne.slot(),
            14 => self.type_de_personne.slot(),
            15 => self.capacite_engagement.slot(),
            16 => self.exoneration_des_dettes_anterieures.slot(),
            17 => self.montants_des_participation.slot(),
            18 => self.perimetre.slot(),
            19 => self.beneficiaire_effectif.slot(),
            20 => self.indicateur_second_role_entreprise.slot(),
            21 => self.second_role_entreprise.slot(),
            22 => self.is_sa_or_sas_majority_manager.slot(),
            23 => self.autre_role_entreprise.slot(),
            24 => self.is31p_triggered.slot(),
            25 => self.date_effet31p.slot(),
            26 => self.is34_or35m_adjonction_triggered.slot(),
            27 => self.date_effet34_or35m.slot(),
            28 => self.is34_or35m_suppression_triggered.slot(),
            29 => self.is34_or35m_role_pouvoir_updated_triggered.slot(),
            30 => self.is34_or35m_address_or_info_pouvoir_updated_triggered.slot(),
            31 => self.is_modification_identite_pouvoir.slot(),
            32 => self.is_modification_adresse_pouvoir.slot(),
            33 => self.is_modification_representant_permanent.slot(),
            34 => self.type_modification_representant_permanent.slot(),
            35 => self.nouveau_role_entreprise.slot(),
            36 => self.nouvel_indicateur_second_role_entreprise.slot(),
            37 => self.nouvel_autre_role_entreprise.slot(),
            38 => self.is70pm_triggered.slot(),
            39 => self.is70pm_modification_triggered.slot(),
            40 => self.is70pm_suppression_triggered.slot(),
            41 => self.date_effet70pm.slot(),
            42 => self.etablissement_rattachement.slot(),
            43 => self.is77pf_triggered.slot(),
            44 => self.is77pf_modification_triggered.slot(),
            45 => self.is77pf_suppression_triggered.slot(),
            46 => self.date_effet77pf.slot(),
            47 => self.role_maintenu.slot(),
            48 => self.nouveau_role.slot(),
            49 => self.created_automatically.slot(),
            50 => self.is36p_triggered.slot(),
            51 => self.date_effet36p.slot(),
            52 => self.is31p_modification_triggered.slot(),
            53 => self.is31p_suppression_triggered.slot(),
            54 => self.is31p_modification_fonction_triggered.slot(),
            55 => self.indicateur_actif_agricole.slot(),
            56 => self.date_actif_agricole.slot(),
            57 => self.is36m_triggered.slot(),
            58 => self.date_effet36m.slot(),
            59 => self.suppression_mention_actif_agricole_observation.slot(),
            60 => self.is30f_triggered.slot(),
            61 => self.date_effet30f.slot(),
            62 => self.is30f_suppression_triggered.slot(),
            63 => self.numero_accreditation.slot(),
            64 => self.is_new_pouvoir.slot(),
            65 => self.type_adresse_liquidateur.slot(),
            66 => self.designer_representant_permanent.slot(),
            67 => self.identite_collectivite_territoriale.slot(),
            68 => self.role_concerne.slot(),
            69 => self.new_or_updated_role_pouvoir.slot(),
            70 => self.qualite_artisan.slot(),
            71 => self.mention_qualite_artisanale.slot(),
            72 => self.actif.slot(),
            73 => self.is36m_adjonction_triggered.slot(),
            74 => self.is36m_suppression_triggered.slot(),
            75 => self.is36m_role_pouvoir_updated_triggered.slot(),
            76 => self.is36m_address_or_info_pouvoir_updated_triggered.slot(),
            77 => self.is36p_adjonction_triggered.slot(),
            78 => self.is36p_suppression_triggered.slot(),
            79 => self.is36p_role_pouvoir_updated_triggered.slot(),
            80 => self.is36p_address_or_info_pouvoir_updated_triggered.slot(),
            81 => self.is_demission_ordre_triggered.slot(),
            82 => self.mention_demission_ordre.slot(),
            83 => self.date_mention_demission_ordre.slot(),
            84 => self.is_inscription_office_triggered.slot(),
            85 => self.indicateur_second_role.slot(),
            86 => self.nouveau_second_role.slot(),
            87 => self.autre_second_role_entreprise.slot(),
            88 => self.nouvel_autre_second_role_entreprise.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.representant_id {
            each(0, value.slot());
        }
        if let Some(value) = &self.individu {
            each(1, value.slot());
        }
        if let Some(value) = &self.entreprise {
            each(2, value.slot());
        }
        if let Some(value) = &self.contact {
            each(3, value.slot());
        }
        if let Some(value) = &self.adresse_entreprise {
            each(4, value.slot());
        }
        if let Some(value) = &self.representant_partant {
            each(5, value.slot());
        }
        if let Some(value) = &self.representant {
            each(6, value.slot());
        }
        if let Some(value) = &self.publication {
            each(7, value.slot());
        }
        if let Some(value) = &self.adresse_liquidation {
            each(8, value.slot());
        }
        if let Some(value) = &self.is_representant_legal {
            each(9, value.slot());
        }
        if let Some(value) = &self.role_entreprise {
            each(10, value.slot());
        }
        if let Some(value) = &self.statut_pour_la_formalite {
            each(11, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(12, value.slot());
        }
        if let Some(value) = &self.etablissement_concerne {
            each(13, value.slot());
        }
        if let Some(value) = &self.type_de_personne {
            each(14, value.slot());
        }
        if let Some(value) = &self.capacite_engagement {
            each(15, value.slot());
        }
        if let Some(value) = &self.exoneration_des_dettes_anterieures {
            each(16, value.slot());
        }
        if let Some(value) = &self.montants_des_participation {
            each(17, value.slot());
        }
        if let Some(value) = &self.perimetre {
            each(18, value.slot());
        }
        if let Some(value) = &self.beneficiaire_effectif {
            each(19, value.slot());
        }
        if let Some(value) = &self.indicateur_second_role_entreprise {
            each(20, value.slot());
        }
        if let Some(value) = &self.second_role_entreprise {
            each(21, value.slot());
        }
        if let Some(value) = &self.is_sa_or_sas_majority_manager {
            each(22, value.slot());
        }
        if let Some(value) = &self.autre_role_entreprise {
            each(23, value.slot());
        }
        if let Some(value) = &self.is31p_triggered {
            each(24, value.slot());
        }
        if let Some(value) = &self.date_effet31p {
            each(25, value.slot());
        }
        if let Some(value) = &self.is34_or35m_adjonction_triggered {
            each(26, value.slot());
        }
        if let Some(value) = &self.date_effet34_or35m {
            each(27, value.slot());
        }
        if let Some(value) = &self.is34_or35m_suppression_triggered {
            each(28, value.slot());
        }
        if let Some(value) = &self.is34_or35m_role_pouvoir_updated_triggered {
            each(29, value.slot());
        }
        if let Some(value) = &self.is34_or35m_address_or_info_pouvoir_updated_triggered {
            each(30, value.slot());
        }
        if let Some(value) = &self.is_modification_identite_pouvoir {
            each(31, value.slot());
        }
        if let Some(value) = &self.is_modification_adresse_pouvoir {
            each(32, value.slot());
        }
        if let Some(value) = &self.is_modification_representant_permanent {
            each(33, value.slot());
        }
        if let Some(value) = &self.type_modification_representant_permanent {
            each(34, value.slot());
        }
        if let Some(value) = &self.nouveau_role_entreprise {
            each(35, value.slot());
        }
        if let Some(value) = &self.nouvel_indicateur_second_role_entreprise {
            each(36, value.slot());
        }
        if let Some(value) = &self.nouvel_autre_role_entreprise {
            each(37, value.slot());
        }
        if let Some(value) = &self.is70pm_triggered {
            each(38, value.slot());
        }
        if let Some(value) = &self.is70pm_modification_triggered {
            each(39, value.slot());
        }
        if let Some(value) = &self.is70pm_suppression_triggered {
            each(40, value.slot());
        }
        if let Some(value) = &self.date_effet70pm {
            each(41, value.slot());
        }
        if let Some(value) = &self.etablissement_rattachement {
            each(42, value.slot());
        }
        if let Some(value) = &self.is77pf_triggered {
            each(43, value.slot());
        }
        if let Some(value) = &self.is77pf_modification_triggered {
            each(44, value.slot());
        }
        if let Some(value) = &self.is77pf_suppression_triggered {
            each(45, value.slot());
        }
        if let Some(value) = &self.date_effet77pf {
            each(46, value.slot());
        }
        if let Some(value) = &self.role_maintenu {
            each(47, value.slot());
        }
        if let Some(value) = &self.nouveau_role {
            each(48, value.slot());
        }
        if let Some(value) = &self.created_automatically {
            each(49, value.slot());
        }
        if let Some(value) = &self.is36p_triggered {
            each(50, value.slot());
        }
        if let Some(value) = &self.date_effet36p {
            each(51, value.slot());
        }
        if let Some(value) = &self.is31p_modification_triggered {
            each(52, value.slot());
        }
        if let Some(value) = &self.is31p_suppression_triggered {
            each(53, value.slot());
        }
        if let Some(value) = &self.is31p_modification_fonction_triggered {
            each(54, value.slot());
        }
        if let Some(value) = &self.indicateur_actif_agricole {
            each(55, value.slot());
        }
        if let Some(value) = &self.date_actif_agricole {
            each(56, value.slot());
        }
        if let Some(value) = &self.is36m_triggered {
            each(57, value.slot());
        }
        if let Some(value) = &self.date_effet36m {
            each(58, value.slot());
        }
        if let Some(value) = &self.suppression_mention_actif_agricole_observation {
            each(59, value.slot());
        }
        if let Some(value) = &self.is30f_triggered {
            each(60, value.slot());
        }
        if let Some(value) = &self.date_effet30f {
            each(61, value.slot());
        }
        if let Some(value) = &self.is30f_suppression_triggered {
            each(62, value.slot());
        }
        if let Some(value) = &self.numero_accreditation {
            each(63, value.slot());
        }
        if let Some(value) = &self.is_new_pouvoir {
            each(64, value.slot());
        }
        if let Some(value) = &self.type_adresse_liquidateur {
            each(65, value.slot());
        }
        if let Some(value) = &self.designer_representant_permanent {
            each(66, value.slot());
        }
        if let Some(value) = &self.identite_collectivite_territoriale {
            each(67, value.slot());
        }
        if let Some(value) = &self.role_concerne {
            each(68, value.slot());
        }
        if let Some(value) = &self.new_or_updated_role_pouvoir {
            each(69, value.slot());
        }
        if let Some(value) = &self.qualite_artisan {
            each(70, value.slot());
        }
        if let Some(value) = &self.mention_qualite_artisanale {
            each(71, value.slot());
        }
        if let Some(value) = &self.actif {
            each(72, value.slot());
        }
        if let Some(value) = &self.is36m_adjonction_triggered {
            each(73, value.slot());
        }
        if let Some(value) = &self.is36m_suppression_triggered {
            each(74, value.slot());
        }
        if let Some(value) = &self.is36m_role_pouvoir_updated_triggered {
            each(75, value.slot());
        }
        if let Some(value) = &self.is36m_address_or_info_pouvoir_updated_triggered {
            each(76, value.slot());
        }
        if let Some(value) = &self.is36p_adjonction_triggered {
            each(77, value.slot());
        }
        if let Some(value) = &self.is36p_suppression_triggered {
            each(78, value.slot());
        }
        if let Some(value) = &self.is36p_role_pouvoir_updated_triggered {
            each(79, value.slot());
        }
        if let Some(value) = &self.is36p_address_or_info_pouvoir_updated_triggered {
            each(80, value.slot());
        }
        if let Some(value) = &self.is_demission_ordre_triggered {
            each(81, value.slot());
        }
        if let Some(value) = &self.mention_demission_ordre {
            each(82, value.slot());
        }
        if let Some(value) = &self.date_mention_demission_ordre {
            each(83, value.slot());
        }
        if let Some(value) = &self.is_inscription_office_triggered {
            each(84, value.slot());
        }
        if let Some(value) = &self.indicateur_second_role {
            each(85, value.slot());
        }
        if let Some(value) = &self.nouveau_second_role {
            each(86, value.slot());
        }
        if let Some(value) = &self.autre_second_role_entreprise {
            each(87, value.slot());
        }
        if let Some(value) = &self.nouvel_autre_second_role_entreprise {
            each(88, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.representant_id.set(value),
            1 => self.individu.set(value),
            2 => self.entreprise.set(value),
            3 => self.contact.set(value),
            4 => self.adresse_entreprise.set(value),
            5 => self.representant_partant.set(value),
            6 => self.representant.set(value),
            7 => self.publication.set(value),
            8 => self.adresse_liquidation.set(value),
            9 => self.is_representant_legal.set(value),
            10 => self.role_entreprise.set(value),
            11 => self.statut_pour_la_formalite.set(value),
            12 => self.date_effet.set(value),
            13 => self.etablissement_concerne.set(value),
            14 => self.type_de_personne.set(value),
            15 => self.capacite_engagement.set(value),
            16 => self.exoneration_des_dettes_anterieures.set(value),
            17 => self.montants_des_participation.set(value),
            18 => self.perimetre.set(value),
            19 => self.beneficiaire_effectif.set(value),
            20 => self.indicateur_second_role_entreprise.set(value),
            21 => self.second_role_entreprise.set(value),
            22 => self.is_sa_or_sas_majority_manager.set(value),
            23 => self.autre_role_entreprise.set(value),
            24 => self.is31p_triggered.set(value),
            25 => self.date_effet31p.set(value),
            26 => self.is34_or35m_adjonction_triggered.set(value),
            27 => self.date_effet34_or35m.set(value),
            28 => self.is34_or35m_suppression_triggered.set(value),
            29 => self.is34_or35m_role_pouvoir_updated_triggered.set(value),
            30 => self.is34_or35m_address_or_info_pouvoir_updated_triggered.set(value),
            31 => self.is_modification_identite_pouvoir.set(value),
            32 => self.is_modification_adresse_pouvoir.set(value),
            33 => self.is_modification_representant_permanent.set(value),
            34 => self.type_modification_representant_permanent.set(value),
            35 => self.nouveau_role_entreprise.set(value),
            36 => self.nouvel_indicateur_second_role_entreprise.set(value),
            37 => self.nouvel_autre_role_entreprise.set(value),
            38 => self.is70pm_triggered.set(value),
            39 => self.is70pm_modification_triggered.set(value),
            40 => self.is70pm_suppression_triggered.set(value),
            41 => self.date_effet70pm.set(value),
            42 => self.etablissement_rattachement.set(value),
            43 => self.is77pf_triggered.set(value),
            44 => self.is77pf_modification_triggered.set(value),
            45 => self.is77pf_suppression_triggered.set(value),
            46 => self.date_effet77pf.set(value),
            47 => self.role_maintenu.set(value),
            48 => self.nouveau_role.set(value),
            49 => self.created_automatically.set(value),
            50 => self.is36p_triggered.set(value),
            51 => self.date_effet36p.set(value),
            52 => self.is31p_modification_triggered.set(value),
            53 => self.is31p_suppression_triggered.set(value),
            54 => self.is31p_modification_fonction_triggered.set(value),
            55 => self.indicateur_actif_agricole.set(value),
            56 => self.date_actif_agricole.set(value),
            57 => self.is36m_triggered.set(value),
            58 => self.date_effet36m.set(value),
            59 => self.suppression_mention_actif_agricole_observation.set(value),
            60 => self.is30f_triggered.set(value),
            61 => self.date_effet30f.set(value),
            62 => self.is30f_suppression_triggered.set(value),
            63 => self.numero_accreditation.set(value),
            64 => self.is_new_pouvoir.set(value),
            65 => self.type_adresse_liquidateur.set(value),
            66 => self.designer_representant_permanent.set(value),
            67 => self.identite_collectivite_territoriale.set(value),
            68 => self.role_concerne.set(value),
            69 => self.new_or_updated_role_pouvoir.set(value),
            70 => self.qualite_artisan.set(value),
            71 => self.mention_qualite_artisanale.set(value),
            72 => self.actif.set(value),
            73 => self.is36m_adjonction_triggered.set(value),
            74 => self.is36m_suppression_triggered.set(value),
            75 => self.is36m_role_pouvoir_updated_triggered.set(value),
            76 => self.is36m_address_or_info_pouvoir_updated_triggered.set(value),
            77 => self.is36p_adjonction_triggered.set(value),
            78 => self.is36p_suppression_triggered.set(value),
            79 => self.is36p_role_pouvoir_updated_triggered.set(value),
            80 => self.is36p_address_or_info_pouvoir_updated_triggered.set(value),
            81 => self.is_demission_ordre_triggered.set(value),
            82 => self.mention_demission_ordre.set(value),
            83 => self.date_mention_demission_ordre.set(value),
            84 => self.is_inscription_office_triggered.set(value),
            85 => self.indicateur_second_role.set(value),
            86 => self.nouveau_second_role.set(value),
            87 => self.autre_second_role_entreprise.set(value),
            88 => self.nouvel_autre_second_role_entreprise.set(value),
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

model_impls!(BlocPouvoir);
