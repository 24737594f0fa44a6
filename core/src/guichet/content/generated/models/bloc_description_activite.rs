//! The block `BlocDescriptionActivite`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDescriptionActivite`, 82 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDescriptionActivite {
    /// `activiteId`: Identifiant activité.
    pub activite_id: Option<String>,
    /// `rolePourEtablissement`: Rôle pour l'établissement.
    ///
    /// Champ libre
    pub role_pour_etablissement: Option<String>,
    /// `dateEffet`: Date d'effet.
    pub date_effet: Option<IsoDate>,
    /// `statutFormalite`.
    pub statut_formalite: Option<lists::StatutFormalite>,
    /// `indicateurPrincipal`: Indicateur principal.
    pub indicateur_principal: Option<bool>,
    /// `indicateurProlongement`: Indicateur prolongement.
    ///
    /// Ce champ est obligatoire si l'activité est indiquée comme non principale et qu'il s'agit d'une société non étrangère sans établissement
    pub indicateur_prolongement: Option<bool>,
    /// `dateDebut`: Date de début.
    pub date_debut: Option<IsoDate>,
    /// `dateFin`: Date de fin.
    ///
    /// Ce champ est obligatoire s'il est indiqué que c'est une suppression d'activité
    pub date_fin: Option<IsoDate>,
    /// `exerciceActivite`: Exercice activité (permanente/saisonnière).
    ///
    /// Cette valeur est obligatoire s'il ne s'agit pas d'une société étrangère, ni d'une succursale ou filiale sans établissement
    pub exercice_activite: Option<lists::ExerciceActivite>,
    /// `dateDebutPeriode`: Date début période.
    ///
    /// Ce champ est obligatoire si l'exercice de l'activité est saisonnière
    pub date_debut_periode: Option<IsoDate>,
    /// `dateFinPeriode`: Date fin période.
    ///
    /// Ce champ est obligatoire si l'exercice de l'activité est saisonnière
    pub date_fin_periode: Option<IsoDate>,
    /// `indicateurNonSedentaire`: Indicateur non sédentaire.
    pub indicateur_non_sedentaire: Option<bool>,
    /// `formeExercice`: Forme d'exercice.
    pub forme_exercice: Option<lists::FormeExerciceActivitePrincipale>,
    /// `categorisationActivite1`: Catégorisation activité 1.
    ///
    /// Voir le fichier api/files/Company/liste_categories_activite.csv ou appeler /api/data_dictionary/category_activities
    pub categorisation_activite1: Option<String>,
    /// `precisionAutreCategorie1`.
    pub precision_autre_categorie1: Option<String>,
    /// `categorisationActivite2`: Catégorisation activité 2.
    ///
    /// Voir le fichier api/files/Company/liste_categories_activite.csv ou appeler /api/data_dictionary/category_activities
    pub categorisation_activite2: Option<String>,
    /// `precisionAutreCategorie2`.
    pub precision_autre_categorie2: Option<String>,
    /// `categorisationActivite3`: Catégorisation activité 3.
    ///
    /// Voir le fichier api/files/Company/liste_categories_activite.csv ou appeler /api/data_dictionary/category_activities
    pub categorisation_activite3: Option<String>,
    /// `precisionAutreCategorie3`.
    pub precision_autre_categorie3: Option<String>,
    /// `categorisationActivite4`: Catégorisation activité 4.
    ///
    /// Voir le fichier api/files/Company/liste_categories_activite.csv ou appeler /api/data_dictionary/category_activities
    pub categorisation_activite4: Option<String>,
    /// `precisionAutreCategorie4`.
    pub precision_autre_categorie4: Option<String>,
    /// `codeAprm`.
    pub code_aprm: Option<String>,
    /// `descriptionDetaillee`: Description détaillée.
    pub description_detaillee: Option<String>,
    /// `precisionActivite`: Précision activité.
    pub precision_activite: Option<lists::PrecisionActivite>,
    /// `precisionAutre`: précision autre.
    pub precision_autre: Option<String>,
    /// `surface`: Surface.
    ///
    /// Ce champ est obligatoire pour une société non étrangère avec établissement(s) si la précision de l'activité est indiquée comme étant un commerce de détail en magasin
    pub surface: Option<i64>,
    /// `qualiteNonSedentaire`: Qualité de non sédentaire.
    pub qualite_non_sedentaire: Option<lists::QualiteNonSedentaire>,
    /// `autreMotifModification`: Champ à modifier lors de la mise en place des formalités de modifications.
    pub autre_motif_modification: Option<String>,
    /// `totalitePartie`: Totalité/partie.
    pub totalite_partie: Option<lists::TotalitePartie>,
    /// `locationDpb`: Location de DPB.
    pub location_dpb: Option<bool>,
    /// `indicateurArtisteAuteur`: Indicateur Artiste auteur.
    pub indicateur_artiste_auteur: Option<bool>,
    /// `soumissionAuPrecompte`: Soumission au précompte.
    ///
    /// Ce champ est obligatoire si l'activité est indiquée comme étant celle d'un artiste/auteur
    ///
    /// June 2026: n'est plus obligatoire (GUI-9037)
    pub soumission_au_precompte: Option<bool>,
    /// `indicateurMarinProfessionnel`: Indicateur Marin professionnel.
    pub indicateur_marin_professionnel: Option<bool>,
    /// `rolePrincipalPourEntreprise`: Rôle principale pour l'entreprise.
    ///
    /// Cette valeur est obligatoire
    pub role_principal_pour_entreprise: Option<bool>,
    /// `codeApe`: Code APE.
    ///
    /// Voir le fichier api/files/Company/liste_codes_naf_ape.csv ou appeler /api/data_dictionary/ape_codes
    pub code_ape: Option<String>,
    /// `numPraticien`: Numéro du praticien.
    ///
    /// Ce champ est obligatoire pour une activité médicale (de 9 à 11 chiffres) si typpl = 1
    pub num_praticien: Option<String>,
    /// `statutPraticien`: Statut du praticien.
    ///
    /// Ce champ est obligatoire pour une activité médicale si typpl = 1. Cette valeur est obligatoire pour une société étrangère sans établissement.
    pub statut_praticien: Option<lists::StatutPraticien>,
    /// `activiteRattacheeEirl`: Activité rattachée à l'EIRL.
    ///
    /// Ce champ est obligatoire pour une société non étrangère avec établissement(s) si l'EIRL existe
    pub activite_rattachee_eirl: Option<bool>,
    /// `denominationEirlRattachee`: EIRL rattachée à l'activité.
    ///
    /// Obligatoire si l'activité est rattachée à l'EIRL
    pub denomination_eirl_rattachee: Option<String>,
    /// `activiteReguliere`: Activité régulière.
    ///
    /// Cette valeur est obligatoire pour une société étrangère sans établissement. Ce champ est obligatoire pour une activité médicale si typpl = 1.
    pub activite_reguliere: Option<lists::ActiviteReguliere>,
    /// `indicateurPremiereActivite`: Indicateur première activité.
    ///
    /// Ce champ n'est disponible que pour une activité artisanale
    pub indicateur_premiere_activite: Option<bool>,
    /// `dateEffetTransfert`: Date d'effet de transfert.
    pub date_effet_transfert: Option<IsoDate>,
    /// `identifiantTemporaireEtablissementDestination`: Identifiant temporaire de l'établissement destination.
    pub identifiant_temporaire_etablissement_destination: Option<String>,
    /// `ancienneAdresse`.
    pub ancienne_adresse: Option<Box<models::BlocAdresse>>,
    /// `origine`.
    ///
    /// Cette valeur est obligatoire s'il ne s'agit pas d'une société étrangère, si ce n'est pas une exploitation ou si la forme d'exercice n'est pas agricole non actif ou n'est pas actif agricole et si la catégorisation d'activité a besoin d'une origine.
    pub origine: Option<Box<models::BlocOrigineActivite>>,
    /// `jqpa`.
    ///
    /// Ce champ est obligatoire si la forme d'exercice est artisanale réglementée
    pub jqpa: Option<Box<models::BlocJQPA>>,
    /// `locationGeranceMandat`.
    ///
    /// Ce champ est requis si l'activité est rattachée à l'EIRL
    pub location_gerance_mandat: Option<Box<models::BlocLocationGeranceMandat>>,
    /// `locataireGerantMandataire`.
    ///
    /// Cette valeur est obligatoire si le champ destination de la location gérance-mandat est défini
    pub locataire_gerant_mandataire: Option<Box<models::BlocLocataireGerantMandataire>>,
    /// `adresseGerantMandataire`.
    ///
    /// Cette valeur est obligatoire car la destination est égale à gérance-mandat
    pub adresse_gerant_mandataire: Option<Box<models::BlocAdresse>>,
    /// `is20PTriggered`.
    pub is20p_triggered: Option<bool>,
    /// `is61PMFTriggered`.
    pub is61pmf_triggered: Option<bool>,
    /// `is62PMTriggered`.
    pub is62pm_triggered: Option<bool>,
    /// `is67PMTriggered`.
    pub is67pm_triggered: Option<bool>,
    /// `dateEffet67PM`.
    pub date_effet67pm: Option<IsoDate>,
    /// `is24Or27PMTriggered`.
    pub is24_or27pm_triggered: Option<bool>,
    /// `is24Or27PMAgriTriggered`.
    pub is24_or27pm_agri_triggered: Option<bool>,
    /// `dateEffet24Or27PM`.
    pub date_effet24_or27pm: Option<IsoDate>,
    /// `dateEffet24Or27PMAgri`.
    pub date_effet24_or27pm_agri: Option<IsoDate>,
    /// `effectifSalarie`.
    pub effectif_salarie: Option<Box<models::BlocEtablissementSalarie>>,
    /// `buildings`.
    pub buildings: Option<Vec<models::BlocBuilding>>,
    /// `is20MTriggered`.
    pub is20m_triggered: Option<bool>,
    /// `is82PTriggered`.
    pub is82p_triggered: Option<bool>,
    /// `is82MTriggered`.
    pub is82m_triggered: Option<bool>,
    /// `destinationActivite`.
    pub destination_activite: Option<lists::DestinationEtablissement>,
    /// `is29PMTriggered`.
    pub is29pm_triggered: Option<bool>,
    /// `dateEffet29PM`.
    pub date_effet29pm: Option<IsoDate>,
    /// `is63PMFTriggered`.
    pub is63pmf_triggered: Option<bool>,
    /// `dateEffet63PMF`.
    pub date_effet63pmf: Option<IsoDate>,
    /// `is53PMFTriggered`.
    pub is53pmf_triggered: Option<bool>,
    /// `dateEffet53PMF`.
    pub date_effet53pmf: Option<IsoDate>,
    /// `destinationActiviteAutre`.
    pub destination_activite_autre: Option<String>,
    /// `is67MAgricoleTriggered`.
    pub is67m_agricole_triggered: Option<bool>,
    /// `dateEffet67MAgricole`.
    pub date_effet67m_agricole: Option<IsoDate>,
    /// `indicateurEntreesChampsRCSRSAC`.
    pub indicateur_entrees_champs_rcsrsac: Option<bool>,
    /// `isLocationGeranceOrGeranceMandat`.
    pub is_location_gerance_or_gerance_mandat: Option<bool>,
    /// `prefillType`: Type de pré-remplissage de l'activité (Correction).
    pub prefill_type: Option<String>,
    /// `activiteMicro`.
    pub activite_micro: Option<bool>,
    /// `metierArt`.
    pub metier_art: Option<bool>,
    /// `confirmRadiationRCS`.
    pub confirm_radiation_rcs: Option<bool>,
    /// `confirmRadiationRSAC`.
    pub confirm_radiation_rsac: Option<bool>,
    /// `isInscriptionOfficeTriggered`.
    pub is_inscription_office_triggered: Option<bool>,
    /// `validationRejected`.
    pub validation_rejected: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocDescriptionActivite {
    fn id(&self) -> BlockId {
        BlockId::BlocDescriptionActivite
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.activite_id.slot(),
            1 => self.role_pour_etablissement.slot(),
            2 => self.date_effet.slot(),
            3 => self.statut_formalite.slot(),
            4 => self.indicateur_principal.slot(),
            5 => self.indicateur_prolongement.slot(),
            6 => self.date_debut.slot(),
            7 => self.date_fin.slot(),
            8 => self.exercice_activite.slot(),
            9 => self.date_debut_periode.slot(),
            10 => self.date_fin_periode.slot(),
            11 => self.indicateur_non_sedentaire.slot(),
            12 => self.forme_exercice.slot(),
            13 => self.categorisation_activite1.slot(),
            14 => self.precision_autre_categorie1.slot(),
            15 => self.categorisation_activite2.slot(),
            16 => self.precision_autre_categorie2.slot(),
            17 => self.categorisation_activite3.slot(),
            18 => self.precision_autre_categorie3.slot(),
            19 => self.categorisation_activite4.slot(),
            20 => self.precision_autre_categorie4.slot(),
            21 => self.code_aprm.slot(),
            22 => self.description_detaillee.slot(),
            23 => self.precision_activite.slot(),
            24 => self.precision_autre.slot(),
            25 => self.surface.slot(),
            26 => self.qualite_non_sedentaire.slot(),
            27 => self.autre_motif_modification.slot(),
            28 => self.totalite_partie.slot(),
            29 => self.location_dpb.slot(),
            30 => self.indicateur_artiste_auteur.slot(),
            31 => self.soumission_au_precompte.slot(),
            32 => self.indicateur_marin_professionnel.slot(),
            33 => self.role_principal_pour_entreprise.slot(),
            34 => self.code_ape.slot(),
            35 => self.num_praticien.slot(),
            36 => self.statut_praticien.slot(),
            37 => self.activite_rattachee_eirl.slot(),
            38 => self.denomination_eirl_rattachee.slot(),
            39 => self.activite_reguliere.slot(),
            40 => self.indicateur_premiere_activite.slot(),
            41 => self.date_effet_transfert.slot(),
            42 => self.identifiant_temporaire_etablissement_destination.slot(),
            43 => self.ancienne_adresse.slot(),
            44 => self.origine.slot(),
            45 => self.jqpa.slot(),
            46 => self.location_gerance_mandat.slot(),
            47 => self.locataire_gerant_mandataire.slot(),
            48 => self.adresse_gerant_mandataire.slot(),
            49 => self.is20p_triggered.slot(),
            50 => self.is61pmf_triggered.slot(),
            51 => self.is62pm_triggered.slot(),
            52 => self.is67pm_triggered.slot(),
            53 => self.date_effet67pm.slot(),
            54 => self.is24_or27pm_triggered.slot(),
            55 => self.is24_or27pm_agri_triggered.slot(),
            56 => self.date_effet24_or27pm.slot(),
            57 => self.date_effet24_or27pm_agri.slot(),
            58 => self.effectif_salarie.slot(),
            59 => self.buildings.slot(),
            60 => self.is20m_triggered.slot(),
            61 => self.is82p_triggered.slot(),
            62 => self.is82m_triggered.slot(),
            63 => self.destination_activite.slot(),
            64 => self.is29pm_triggered.slot(),
            65 => self.date_effet29pm.slot(),
            66 => self.is63pmf_triggered.slot(),
            67 => self.date_effet63pmf.slot(),
            68 => self.is53pmf_triggered.slot(),
            69 => self.date_effet53pmf.slot(),
            70 => self.destination_activite_autre.slot(),
            71 => self.is67m_agricole_triggered.slot(),
            72 => self.date_effet67m_agricole.slot(),
            73 => self.indicateur_entrees_champs_rcsrsac.slot(),
            74 => self.is_location_gerance_or_gerance_mandat.slot(),
            75 => self.prefill_type.slot(),
            76 => self.activite_micro.slot(),
            77 => self.metier_art.slot(),
            78 => self.confirm_radiation_rcs.slot(),
            79 => self.confirm_radiation_rsac.slot(),
            80 => self.is_inscription_office_triggered.slot(),
            81 => self.validation_rejected.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.activite_id {
            each(0, value.slot());
        }
        if let Some(value) = &self.role_pour_etablissement {
            each(1, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(2, value.slot());
        }
        if let Some(value) = &self.statut_formalite {
            each(3, value.slot());
        }
        if let Some(value) = &self.indicateur_principal {
            each(4, value.slot());
        }
        if let Some(value) = &self.indicateur_prolongement {
            each(5, value.slot());
        }
        if let Some(value) = &self.date_debut {
            each(6, value.slot());
        }
        if let Some(value) = &self.date_fin {
            each(7, value.slot());
        }
        if let Some(value) = &self.exercice_activite {
            each(8, value.slot());
        }
        if let Some(value) = &self.date_debut_periode {
            each(9, value.slot());
        }
        if let Some(value) = &self.date_fin_periode {
            each(10, value.slot());
        }
        if let Some(value) = &self.indicateur_non_sedentaire {
            each(11, value.slot());
        }
        if let Some(value) = &self.forme_exercice {
            each(12, value.slot());
        }
        if let Some(value) = &self.categorisation_activite1 {
            each(13, value.slot());
        }
        if let Some(value) = &self.precision_autre_categorie1 {
            each(14, value.slot());
        }
        if let Some(value) = &self.categorisation_activite2 {
            each(15, value.slot());
        }
        if let Some(value) = &self.precision_autre_categorie2 {
            each(16, value.slot());
        }
        if let Some(value) = &self.categorisation_activite3 {
            each(17, value.slot());
        }
        if let Some(value) = &self.precision_autre_categorie3 {
            each(18, value.slot());
        }
        if let Some(value) = &self.categorisation_activite4 {
            each(19, value.slot());
        }
        if let Some(value) = &self.precision_autre_categorie4 {
            each(20, value.slot());
        }
        if let Some(value) = &self.code_aprm {
            each(21, value.slot());
        }
        if let Some(value) = &self.description_detaillee {
            each(22, value.slot());
        }
        if let Some(value) = &self.precision_activite {
            each(23, value.slot());
        }
        if let Some(value) = &self.precision_autre {
            each(24, value.slot());
        }
        if let Some(value) = &self.surface {
            each(25, value.slot());
        }
        if let Some(value) = &self.qualite_non_sedentaire {
            each(26, value.slot());
        }
        if let Some(value) = &self.autre_motif_modification {
            each(27, value.slot());
        }
        if let Some(value) = &self.totalite_partie {
            each(28, value.slot());
        }
        if let Some(value) = &self.location_dpb {
            each(29, value.slot());
        }
        if let Some(value) = &self.indicateur_artiste_auteur {
            each(30, value.slot());
        }
        if let Some(value) = &self.soumission_au_precompte {
            each(31, value.slot());
        }
        if let Some(value) = &self.indicateur_marin_professionnel {
            each(32, value.slot());
        }
        if let Some(value) = &self.role_principal_pour_entreprise {
            each(33, value.slot());
        }
        if let Some(value) = &self.code_ape {
            each(34, value.slot());
        }
        if let Some(value) = &self.num_praticien {
            each(35, value.slot());
        }
        if let Some(value) = &self.statut_praticien {
            each(36, value.slot());
        }
        if let Some(value) = &self.activite_rattachee_eirl {
            each(37, value.slot());
        }
        if let Some(value) = &self.denomination_eirl_rattachee {
            each(38, value.slot());
        }
        if let Some(value) = &self.activite_reguliere {
            each(39, value.slot());
        }
        if let Some(value) = &self.indicateur_premiere_activite {
            each(40, value.slot());
        }
        if let Some(value) = &self.date_effet_transfert {
            each(41, value.slot());
        }
        if let Some(value) = &self.identifiant_temporaire_etablissement_destination {
            each(42, value.slot());
        }
        if let Some(value) = &self.ancienne_adresse {
            each(43, value.slot());
        }
        if let Some(value) = &self.origine {
            each(44, value.slot());
        }
        if let Some(value) = &self.jqpa {
            each(45, value.slot());
        }
        if let Some(value) = &self.location_gerance_mandat {
            each(46, value.slot());
        }
        if let Some(value) = &self.locataire_gerant_mandataire {
            each(47, value.slot());
        }
        if let Some(value) = &self.adresse_gerant_mandataire {
            each(48, value.slot());
        }
        if let Some(value) = &self.is20p_triggered {
            each(49, value.slot());
        }
        if let Some(value) = &self.is61pmf_triggered {
            each(50, value.slot());
        }
        if let Some(value) = &self.is62pm_triggered {
            each(51, value.slot());
        }
        if let Some(value) = &self.is67pm_triggered {
            each(52, value.slot());
        }
        if let Some(value) = &self.date_effet67pm {
            each(53, value.slot());
        }
        if let Some(value) = &self.is24_or27pm_triggered {
            each(54, value.slot());
        }
        if let Some(value) = &self.is24_or27pm_agri_triggered {
            each(55, value.slot());
        }
        if let Some(value) = &self.date_effet24_or27pm {
            each(56, value.slot());
        }
        if let Some(value) = &self.date_effet24_or27pm_agri {
            each(57, value.slot());
        }
        if let Some(value) = &self.effectif_salarie {
            each(58, value.slot());
        }
        if let Some(value) = &self.buildings {
            each(59, value.slot());
        }
        if let Some(value) = &self.is20m_triggered {
            each(60, value.slot());
        }
        if let Some(value) = &self.is82p_triggered {
            each(61, value.slot());
        }
        if let Some(value) = &self.is82m_triggered {
            each(62, value.slot());
        }
        if let Some(value) = &self.destination_activite {
            each(63, value.slot());
        }
        if let Some(value) = &self.is29pm_triggered {
            each(64, value.slot());
        }
        if let Some(value) = &self.date_effet29pm {
            each(65, value.slot());
        }
        if let Some(value) = &self.is63pmf_triggered {
            each(66, value.slot());
        }
        if let Some(value) = &self.date_effet63pmf {
            each(67, value.slot());
        }
        if let Some(value) = &self.is53pmf_triggered {
            each(68, value.slot());
        }
        if let Some(value) = &self.date_effet53pmf {
            each(69, value.slot());
        }
        if let Some(value) = &self.destination_activite_autre {
            each(70, value.slot());
        }
        if let Some(value) = &self.is67m_agricole_triggered {
            each(71, value.slot());
        }
        if let Some(value) = &self.date_effet67m_agricole {
            each(72, value.slot());
        }
        if let Some(value) = &self.indicateur_entrees_champs_rcsrsac {
            each(73, value.slot());
        }
        if let Some(value) = &self.is_location_gerance_or_gerance_mandat {
            each(74, value.slot());
        }
        if let Some(value) = &self.prefill_type {
            each(75, value.slot());
        }
        if let Some(value) = &self.activite_micro {
            each(76, value.slot());
        }
        if let Some(value) = &self.metier_art {
            each(77, value.slot());
        }
        if let Some(value) = &self.confirm_radiation_rcs {
            each(78, value.slot());
        }
        if let Some(value) = &self.confirm_radiation_rsac {
            each(79, value.slot());
        }
        if let Some(value) = &self.is_inscription_office_triggered {
            each(80, value.slot());
        }
        if let Some(value) = &self.validation_rejected {
            each(81, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.activite_id.set(value),
            1 => self.role_pour_etablissement.set(value),
            2 => self.date_effet.set(value),
            3 => self.statut_formalite.set(value),
            4 => self.indicateur_principal.set(value),
            5 => self.indicateur_prolongement.set(value),
            6 => self.date_debut.set(value),
            7 => self.date_fin.set(value),
            8 => self.exercice_activite.set(value),
            9 => self.date_debut_periode.set(value),
            10 => self.date_fin_periode.set(value),
            11 => self.indicateur_non_sedentaire.set(value),
            12 => self.forme_exercice.set(value),
            13 => self.categorisation_activite1.set(value),
            14 => self.precision_autre_categorie1.set(value),
            15 => self.categorisation_activite2.set(value),
            16 => self.precision_autre_categorie2.set(value),
            17 => self.categorisation_activite3.set(value),
            18 => self.precision_autre_categorie3.set(value),
            19 => self.categorisation_activite4.set(value),
            20 => self.precision_autre_categorie4.set(value),
            21 => self.code_aprm.set(value),
            22 => self.description_detaillee.set(value),
            23 => self.precision_activite.set(value),
            24 => self.precision_autre.set(value),
            25 => self.surface.set(value),
            26 => self.qualite_non_sedentaire.set(value),
            27 => self.autre_motif_modification.set(value),
            28 => self.totalite_partie.set(value),
            29 => self.location_dpb.set(value),
            30 => self.indicateur_artiste_auteur.set(value),
            31 => self.soumission_au_precompte.set(value),
            32 => self.indicateur_marin_professionnel.set(value),
            33 => self.role_principal_pour_entreprise.set(value),
            34 => self.code_ape.set(value),
            35 => self.num_praticien.set(value),
            36 => self.statut_praticien.set(value),
            37 => self.activite_rattachee_eirl.set(value),
            38 => self.denomination_eirl_rattachee.set(value),
            39 => self.activite_reguliere.set(value),
            40 => self.indicateur_premiere_activite.set(value),
            41 => self.date_effet_transfert.set(value),
            42 => self.identifiant_temporaire_etablissement_destination.set(value),
            43 => self.ancienne_adresse.set(value),
            44 => self.origine.set(value),
            45 => self.jqpa.set(value),
            46 => self.location_gerance_mandat.set(value),
            47 => self.locataire_gerant_mandataire.set(value),
            48 => self.adresse_gerant_mandataire.set(value),
            49 => self.is20p_triggered.set(value),
            50 => self.is61pmf_triggered.set(value),
            51 => self.is62pm_triggered.set(value),
            52 => self.is67pm_triggered.set(value),
            53 => self.date_effet67pm.set(value),
            54 => self.is24_or27pm_triggered.set(value),
            55 => self.is24_or27pm_agri_triggered.set(value),
            56 => self.date_effet24_or27pm.set(value),
            57 => self.date_effet24_or27pm_agri.set(value),
            58 => self.effectif_salarie.set(value),
            59 => self.buildings.set(value),
            60 => self.is20m_triggered.set(value),
            61 => self.is82p_triggered.set(value),
            62 => self.is82m_triggered.set(value),
            63 => self.destination_activite.set(value),
            64 => self.is29pm_triggered.set(value),
            65 => self.date_effet29pm.set(value),
            66 => self.is63pmf_triggered.set(value),
            67 => self.date_effet63pmf.set(value),
            68 => self.is53pmf_triggered.set(value),
            69 => self.date_effet53pmf.set(value),
            70 => self.destination_activite_autre.set(value),
            71 => self.is67m_agricole_triggered.set(value),
            72 => self.date_effet67m_agricole.set(value),
            73 => self.indicateur_entrees_champs_rcsrsac.set(value),
            74 => self.is_location_gerance_or_gerance_mandat.set(value),
            75 => self.prefill_type.set(value),
            76 => self.activite_micro.set(value),
            77 => self.metier_art.set(value),
            78 => self.confirm_radiation_rcs.set(value),
            79 => self.confirm_radiation_rsac.set(value),
            80 => self.is_inscription_office_triggered.set(value),
            81 => self.validation_rejected.set(value),
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

model_impls!(BlocDescriptionActivite);
