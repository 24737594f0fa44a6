//! The block `BlocDetailPersonneMorale`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDetailPersonneMorale`, 69 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDetailPersonneMorale {
    /// `objet`: Objet.
    pub objet: Option<String>,
    /// `sigle`: Sigle.
    pub sigle: Option<String>,
    /// `duree`: Durée.
    pub duree: Option<i64>,
    /// `dateFinExistence`.
    pub date_fin_existence: Option<String>,
    /// `dateClotureExerciceSocial`: Date de clôture exercice social.
    ///
    /// La date doit être au format DDMM. Obligatoire si formeJuridique = 54xx ou 55xx ou 56xx ou 57xx.
    pub date_cloture_exercice_social: Option<String>,
    /// `datePremiereCloture`: Date de première cloture.
    pub date_premiere_cloture: Option<IsoDate>,
    /// `ess`: ESS.
    pub ess: Option<bool>,
    /// `societeMission`: Société de mission.
    pub societe_mission: Option<bool>,
    /// `capitalVariable`: Capital variable.
    ///
    /// Cette valeur est obligatoire si c'est une personne morale, si ce n'est pas une société étrangère et si le capitalDisponible est à vrai
    pub capital_variable: Option<bool>,
    /// `montantCapital`: Montant capital.
    ///
    /// Cette valeur est obligatoire si le capital variable est à 'false' sauf si la forme juridique est égale à GIE (6220)
    pub montant_capital: Option<Number>,
    /// `montantCapitalCentime`.
    pub montant_capital_centime: Option<i64>,
    /// `capitalMinimumCentime`.
    pub capital_minimum_centime: Option<i64>,
    /// `capitalMinimum`: Capital minimum.
    ///
    /// Cette valeur est obligatoire si le capital variable est à 'true'
    pub capital_minimum: Option<Number>,
    /// `deviseCapital`: Devise capital.
    ///
    /// Cette valeur est obligatoire s'il y a un montant capital ou bien un capital minimum
    pub devise_capital: Option<lists::DeviseMontantParticipationGEIE>,
    /// `statutLegalParticulier`: Statut légal particulier.
    ///
    /// Champ libre
    pub statut_legal_particulier: Option<String>,
    /// `dateAgrementGAEC`: Date d'agrément.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'un groupement agricole d'exploitation en commun (GAEC)
    pub date_agrement_gaec: Option<IsoDate>,
    /// `typeDeStatuts`: Type de statuts.
    ///
    /// Cette valeur est obligatoire si la forme juridique correspond à une société à responsabilité limitée et si l'indicateur d'associé unique dirigeant est à vrai
    ///
    /// June 2026: n'est plus obligatoire pour toutes les formes juridiques en cessation
    pub type_de_statuts: Option<lists::TypeDeStatuts>,
    /// `indicateurOrigineFusionScission`: Indicateur origine Fusion/scission.
    pub indicateur_origine_fusion_scission: Option<bool>,
    /// `indicateurEtablissementsEtrangers`: Indicateur Etablissements étrangers.
    pub indicateur_etablissements_etrangers: Option<bool>,
    /// `indicateurAssocieUnique`: Indicateur associé unique.
    pub indicateur_associe_unique: Option<bool>,
    /// `depotDemandeAcre`: Dépôt d'une demande ACRE.
    pub depot_demande_acre: Option<bool>,
    /// `indicateurAssocieUniqueDirigeant`: Indicateur associé unique dirigeant.
    ///
    /// Cette valeur est obligatoire pour une société étrangère avec associé unique
    pub indicateur_associe_unique_dirigeant: Option<bool>,
    /// `natureGerance`: Nature de la gérance.
    pub nature_gerance: Option<lists::NatureGerance>,
    /// `natureDesActivite`: Nature des activité.
    pub nature_des_activite: Option<lists::NatureDesActivite>,
    /// `operationEntrainantUneAugmentationDeCapital`.
    pub operation_entrainant_une_augmentation_de_capital: Option<bool>,
    /// `formeCooperative`: Forme Coopérative.
    ///
    /// Cette valeur est obligatoire si l'activité principale comme étant agricole
    pub forme_cooperative: Option<bool>,
    /// `numeroAgrementGAEC`: numéro agrément GAEC.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'un groupement agricole d'exploitation en commun (GAEC)
    pub numero_agrement_gaec: Option<String>,
    /// `capitalDisponible`: Dispose d'un capital.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'un groupement économique (GEIE ou GIE)
    pub capital_disponible: Option<bool>,
    /// `prorogationDuree`: Prorogation de la durée.
    ///
    /// Uniquement lors de la modification, non obligatoire, par défaut à false si non fournie.
    pub prorogation_duree: Option<bool>,
    /// `continuationAvecActifNetInferieurMoitieCapital`: Indicateur de continuation de l'exploitation malgré un actif net devenu inférieur à la moitié du capital.
    ///
    /// Seulement en modification, non obligatoire, par défaut à false si non fourni
    pub continuation_avec_actif_net_inferieur_moitie_capital: Option<bool>,
    /// `reconstitutionCapitauxPropres`: Indicateur de reconstitution des capitaux propres.
    ///
    /// Seulement en modification, non obligatoire, par défaut à false si non fourni
    pub reconstitution_capitaux_propres: Option<bool>,
    /// `origineFusionScission`: origine Fusion/scission.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une fusion ou d'une scission
    pub origine_fusion_scission: Option<lists::OrigineFusionScission>,
    /// `dateEffet`: Date d'effet.
    pub date_effet: Option<IsoDate>,
    /// `is12MTriggered`.
    pub is12m_triggered: Option<bool>,
    /// `is10MTriggered`.
    pub is10m_triggered: Option<bool>,
    /// `identificationModification`: Type de modification de l'identité de la personne morale (dénomination, sigle ou les deux).
    pub identification_modification: Option<lists::IdentificationModification>,
    /// `is16MTriggered`.
    pub is16m_triggered: Option<bool>,
    /// `is18MTriggered`.
    pub is18m_triggered: Option<bool>,
    /// `is15MTriggered`.
    pub is15m_triggered: Option<bool>,
    /// `is17MTriggered`.
    pub is17m_triggered: Option<bool>,
    /// `is19MTriggered`.
    pub is19m_triggered: Option<bool>,
    /// `augmentationReductionCapital`: La modification porte sur une augmentation/une réduction.
    pub augmentation_reduction_capital: Option<lists::AugmentationReductionCapital>,
    /// `modificationCapitalTypes`: Types de modification du capital.
    pub modification_capital_types: Option<Vec<lists::AugmentationReductionCapital>>,
    /// `typeAugmentationCapital`: L'augmentation résulte d'une fusion, d'un apport....
    pub type_augmentation_capital: Option<lists::TypeAugmentationCapital>,
    /// `typeReductionCapital`: La réduction résulte d'une scission, du départ d'un associé....
    pub type_reduction_capital: Option<lists::TypeReductionCapital>,
    /// `dateEffet12M`.
    pub date_effet12m: Option<IsoDate>,
    /// `dateEffet10M`.
    pub date_effet10m: Option<IsoDate>,
    /// `dateEffet16M`.
    pub date_effet16m: Option<IsoDate>,
    /// `dateEffet18M`.
    pub date_effet18m: Option<IsoDate>,
    /// `dateEffet15M`.
    pub date_effet15m: Option<IsoDate>,
    /// `dateEffet17M`.
    pub date_effet17m: Option<IsoDate>,
    /// `dateEffet19M`.
    pub date_effet19m: Option<IsoDate>,
    /// `dateEffet25M`.
    pub date_effet25m: Option<IsoDate>,
    /// `dateEffet26M`.
    pub date_effet26m: Option<IsoDate>,
    /// `is29MTriggered`.
    pub is29m_triggered: Option<bool>,
    /// `dateEffet29M`.
    pub date_effet29m: Option<IsoDate>,
    /// `is17MNotDirigeantTriggered`.
    pub is17m_not_dirigeant_triggered: Option<bool>,
    /// `is29MSimplifiedFusionTriggered`.
    pub is29m_simplified_fusion_triggered: Option<bool>,
    /// `dateEffet29MSimplifiedFusion`.
    pub date_effet29m_simplified_fusion: Option<IsoDate>,
    /// `isProlongationDuree`.
    pub is_prolongation_duree: Option<bool>,
    /// `isModificationDateCloture`.
    pub is_modification_date_cloture: Option<bool>,
    /// `isBeneficiairesEffectifOptional`: Indicateur de déclaration de l'obligation de déclaration des bénéficiaires effectifs.
    pub is_beneficiaires_effectif_optional: Option<bool>,
    /// `is29MQualiteSocieteMissionTriggered`.
    pub is29m_qualite_societe_mission_triggered: Option<bool>,
    /// `dateEffet29MQualiteSocieteMission`.
    pub date_effet29m_qualite_societe_mission: Option<IsoDate>,
    /// `isDureeIllimitee`.
    pub is_duree_illimitee: Option<bool>,
    /// `isViseeCodeCommerce`.
    pub is_visee_code_commerce: Option<bool>,
    /// `isSiegeInEUCountry`.
    pub is_siege_in_eu_country: Option<bool>,
    /// `emissionTitreAssociatif`.
    pub emission_titre_associatif: Option<bool>,
    /// `dateEffetEmissionTitreAssociatif`.
    pub date_effet_emission_titre_associatif: Option<IsoDate>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocDetailPersonneMorale {
    fn id(&self) -> BlockId {
        BlockId::BlocDetailPersonneMorale
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.objet.slot(),
            1 => self.sigle.slot(),
            2 => self.duree.slot(),
            3 => self.date_fin_existence.slot(),
            4 => self.date_cloture_exercice_social.slot(),
            5 => self.date_premiere_cloture.slot(),
            6 => self.ess.slot(),
            7 => self.societe_mission.slot(),
            8 => self.capital_variable.slot(),
            9 => self.montant_capital.slot(),
            10 => self.montant_capital_centime.slot(),
            11 => self.capital_minimum_centime.slot(),
            12 => self.capital_minimum.slot(),
            13 => self.devise_capital.slot(),
            14 => self.statut_legal_particulier.slot(),
            15 => self.date_agrement_gaec.slot(),
            16 => self.type_de_statuts.slot(),
            17 => self.indicateur_origine_fusion_scission.slot(),
            18 => self.indicateur_etablissements_etrangers.slot(),
            19 => self.indicateur_associe_unique.slot(),
            20 => self.depot_demande_acre.slot(),
            21 => self.indicateur_associe_unique_dirigeant.slot(),
            22 => self.nature_gerance.slot(),
            23 => self.nature_des_activite.slot(),
            24 => self.operation_entrainant_une_augmentation_de_capital.slot(),
            25 => self.forme_cooperative.slot(),
            26 => self.numero_agrement_gaec.slot(),
            27 => self.capital_disponible.slot(),
            28 => self.prorogation_duree.slot(),
            29 => self.continuation_avec_actif_net_inferieur_moitie_capital.slot(),
            30 => self.reconstitution_capitaux_propres.slot(),
            31 => self.origine_fusion_scission.slot(),
            32 => self.date_effet.slot(),
            33 => self.is12m_triggered.slot(),
            34 => self.is10m_triggered.slot(),
            35 => self.identification_modification.slot(),
            36 => self.is16m_triggered.slot(),
            37 => self.is18m_triggered.slot(),
            38 => self.is15m_triggered.slot(),
            39 => self.is17m_triggered.slot(),
            40 => self.is19m_triggered.slot(),
            41 => self.augmentation_reduction_capital.slot(),
            42 => self.modification_capital_types.slot(),
            43 => self.type_augmentation_capital.slot(),
            44 => self.type_reduction_capital.slot(),
            45 => self.date_effet12m.slot(),
            46 => self.date_effet10m.slot(),
            47 => self.date_effet16m.slot(),
            48 => self.date_effet18m.slot(),
            49 => self.date_effet15m.slot(),
            50 => self.date_effet17m.slot(),
            51 => self.date_effet19m.slot(),
            52 => self.date_effet25m.slot(),
            53 => self.date_effet26m.slot(),
            54 => self.is29m_triggered.slot(),
            55 => self.date_effet29m.slot(),
            56 => self.is17m_not_dirigeant_triggered.slot(),
            57 => self.is29m_simplified_fusion_triggered.slot(),
            58 => self.date_effet29m_simplified_fusion.slot(),
            59 => self.is_prolongation_duree.slot(),
            60 => self.is_modification_date_cloture.slot(),
            61 => self.is_beneficiaires_effectif_optional.slot(),
            62 => self.is29m_qualite_societe_mission_triggered.slot(),
            63 => self.date_effet29m_qualite_societe_mission.slot(),
            64 => self.is_duree_illimitee.slot(),
            65 => self.is_visee_code_commerce.slot(),
            66 => self.is_siege_in_eu_country.slot(),
            67 => self.emission_titre_associatif.slot(),
            68 => self.date_effet_emission_titre_associatif.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.objet {
            each(0, value.slot());
        }
        if let Some(value) = &self.sigle {
            each(1, value.slot());
        }
        if let Some(value) = &self.duree {
            each(2, value.slot());
        }
        if let Some(value) = &self.date_fin_existence {
            each(3, value.slot());
        }
        if let Some(value) = &self.date_cloture_exercice_social {
            each(4, value.slot());
        }
        if let Some(value) = &self.date_premiere_cloture {
            each(5, value.slot());
        }
        if let Some(value) = &self.ess {
            each(6, value.slot());
        }
        if let Some(value) = &self.societe_mission {
            each(7, value.slot());
        }
        if let Some(value) = &self.capital_variable {
            each(8, value.slot());
        }
        if let Some(value) = &self.montant_capital {
            each(9, value.slot());
        }
        if let Some(value) = &self.montant_capital_centime {
            each(10, value.slot());
        }
        if let Some(value) = &self.capital_minimum_centime {
            each(11, value.slot());
        }
        if let Some(value) = &self.capital_minimum {
            each(12, value.slot());
        }
        if let Some(value) = &self.devise_capital {
            each(13, value.slot());
        }
        if let Some(value) = &self.statut_legal_particulier {
            each(14, value.slot());
        }
        if let Some(value) = &self.date_agrement_gaec {
            each(15, value.slot());
        }
        if let Some(value) = &self.type_de_statuts {
            each(16, value.slot());
        }
        if let Some(value) = &self.indicateur_origine_fusion_scission {
            each(17, value.slot());
        }
        if let Some(value) = &self.indicateur_etablissements_etrangers {
            each(18, value.slot());
        }
        if let Some(value) = &self.indicateur_associe_unique {
            each(19, value.slot());
        }
        if let Some(value) = &self.depot_demande_acre {
            each(20, value.slot());
        }
        if let Some(value) = &self.indicateur_associe_unique_dirigeant {
            each(21, value.slot());
        }
        if let Some(value) = &self.nature_gerance {
            each(22, value.slot());
        }
        if let Some(value) = &self.nature_des_activite {
            each(23, value.slot());
        }
        if let Some(value) = &self.operation_entrainant_une_augmentation_de_capital {
            each(24, value.slot());
        }
        if let Some(value) = &self.forme_cooperative {
            each(25, value.slot());
        }
        if let Some(value) = &self.numero_agrement_gaec {
            each(26, value.slot());
        }
        if let Some(value) = &self.capital_disponible {
            each(27, value.slot());
        }
        if let Some(value) = &self.prorogation_duree {
            each(28, value.slot());
        }
        if let Some(value) = &self.continuation_avec_actif_net_inferieur_moitie_capital {
            each(29, value.slot());
        }
        if let Some(value) = &self.reconstitution_capitaux_propres {
            each(30, value.slot());
        }
        if let Some(value) = &self.origine_fusion_scission {
            each(31, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(32, value.slot());
        }
        if let Some(value) = &self.is12m_triggered {
            each(33, value.slot());
        }
        if let Some(value) = &self.is10m_triggered {
            each(34, value.slot());
        }
        if let Some(value) = &self.identification_modification {
            each(35, value.slot());
        }
        if let Some(value) = &self.is16m_triggered {
            each(36, value.slot());
        }
        if let Some(value) = &self.is18m_triggered {
            each(37, value.slot());
        }
        if let Some(value) = &self.is15m_triggered {
            each(38, value.slot());
        }
        if let Some(value) = &self.is17m_triggered {
            each(39, value.slot());
        }
        if let Some(value) = &self.is19m_triggered {
            each(40, value.slot());
        }
        if let Some(value) = &self.augmentation_reduction_capital {
            each(41, value.slot());
        }
        if let Some(value) = &self.modification_capital_types {
            each(42, value.slot());
        }
        if let Some(value) = &self.type_augmentation_capital {
            each(43, value.slot());
        }
        if let Some(value) = &self.type_reduction_capital {
            each(44, value.slot());
        }
        if let Some(value) = &self.date_effet12m {
            each(45, value.slot());
        }
        if let Some(value) = &self.date_effet10m {
            each(46, value.slot());
        }
        if let Some(value) = &self.date_effet16m {
            each(47, value.slot());
        }
        if let Some(value) = &self.date_effet18m {
            each(48, value.slot());
        }
        if let Some(value) = &self.date_effet15m {
            each(49, value.slot());
        }
        if let Some(value) = &self.date_effet17m {
            each(50, value.slot());
        }
        if let Some(value) = &self.date_effet19m {
            each(51, value.slot());
        }
        if let Some(value) = &self.date_effet25m {
            each(52, value.slot());
        }
        if let Some(value) = &self.date_effet26m {
            each(53, value.slot());
        }
        if let Some(value) = &self.is29m_triggered {
            each(54, value.slot());
        }
        if let Some(value) = &self.date_effet29m {
            each(55, value.slot());
        }
        if let Some(value) = &self.is17m_not_dirigeant_triggered {
            each(56, value.slot());
        }
        if let Some(value) = &self.is29m_simplified_fusion_triggered {
            each(57, value.slot());
        }
        if let Some(value) = &self.date_effet29m_simplified_fusion {
            each(58, value.slot());
        }
        if let Some(value) = &self.is_prolongation_duree {
            each(59, value.slot());
        }
        if let Some(value) = &self.is_modification_date_cloture {
            each(60, value.slot());
        }
        if let Some(value) = &self.is_beneficiaires_effectif_optional {
            each(61, value.slot());
        }
        if let Some(value) = &self.is29m_qualite_societe_mission_triggered {
            each(62, value.slot());
        }
        if let Some(value) = &self.date_effet29m_qualite_societe_mission {
            each(63, value.slot());
        }
        if let Some(value) = &self.is_duree_illimitee {
            each(64, value.slot());
        }
        if let Some(value) = &self.is_visee_code_commerce {
            each(65, value.slot());
        }
        if let Some(value) = &self.is_siege_in_eu_country {
            each(66, value.slot());
        }
        if let Some(value) = &self.emission_titre_associatif {
            each(67, value.slot());
        }
        if let Some(value) = &self.date_effet_emission_titre_associatif {
            each(68, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.objet.set(value),
            1 => self.sigle.set(value),
            2 => self.duree.set(value),
            3 => self.date_fin_existence.set(value),
            4 => self.date_cloture_exercice_social.set(value),
            5 => self.date_premiere_cloture.set(value),
            6 => self.ess.set(value),
            7 => self.societe_mission.set(value),
            8 => self.capital_variable.set(value),
            9 => self.montant_capital.set(value),
            10 => self.montant_capital_centime.set(value),
            11 => self.capital_minimum_centime.set(value),
            12 => self.capital_minimum.set(value),
            13 => self.devise_capital.set(value),
            14 => self.statut_legal_particulier.set(value),
            15 => self.date_agrement_gaec.set(value),
            16 => self.type_de_statuts.set(value),
            17 => self.indicateur_origine_fusion_scission.set(value),
            18 => self.indicateur_etablissements_etrangers.set(value),
            19 => self.indicateur_associe_unique.set(value),
            20 => self.depot_demande_acre.set(value),
            21 => self.indicateur_associe_unique_dirigeant.set(value),
            22 => self.nature_gerance.set(value),
            23 => self.nature_des_activite.set(value),
            24 => self.operation_entrainant_une_augmentation_de_capital.set(value),
            25 => self.forme_cooperative.set(value),
            26 => self.numero_agrement_gaec.set(value),
            27 => self.capital_disponible.set(value),
            28 => self.prorogation_duree.set(value),
            29 => self.continuation_avec_actif_net_inferieur_moitie_capital.set(value),
            30 => self.reconstitution_capitaux_propres.set(value),
            31 => self.origine_fusion_scission.set(value),
            32 => self.date_effet.set(value),
            33 => self.is12m_triggered.set(value),
            34 => self.is10m_triggered.set(value),
            35 => self.identification_modification.set(value),
            36 => self.is16m_triggered.set(value),
            37 => self.is18m_triggered.set(value),
            38 => self.is15m_triggered.set(value),
            39 => self.is17m_triggered.set(value),
            40 => self.is19m_triggered.set(value),
            41 => self.augmentation_reduction_capital.set(value),
            42 => self.modification_capital_types.set(value),
            43 => self.type_augmentation_capital.set(value),
            44 => self.type_reduction_capital.set(value),
            45 => self.date_effet12m.set(value),
            46 => self.date_effet10m.set(value),
            47 => self.date_effet16m.set(value),
            48 => self.date_effet18m.set(value),
            49 => self.date_effet15m.set(value),
            50 => self.date_effet17m.set(value),
            51 => self.date_effet19m.set(value),
            52 => self.date_effet25m.set(value),
            53 => self.date_effet26m.set(value),
            54 => self.is29m_triggered.set(value),
            55 => self.date_effet29m.set(value),
            56 => self.is17m_not_dirigeant_triggered.set(value),
            57 => self.is29m_simplified_fusion_triggered.set(value),
            58 => self.date_effet29m_simplified_fusion.set(value),
            59 => self.is_prolongation_duree.set(value),
            60 => self.is_modification_date_cloture.set(value),
            61 => self.is_beneficiaires_effectif_optional.set(value),
            62 => self.is29m_qualite_societe_mission_triggered.set(value),
            63 => self.date_effet29m_qualite_societe_mission.set(value),
            64 => self.is_duree_illimitee.set(value),
            65 => self.is_visee_code_commerce.set(value),
            66 => self.is_siege_in_eu_country.set(value),
            67 => self.emission_titre_associatif.set(value),
            68 => self.date_effet_emission_titre_associatif.set(value),
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

model_impls!(BlocDetailPersonneMorale);
