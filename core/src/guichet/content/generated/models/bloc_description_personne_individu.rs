//! The block `BlocDescriptionPersonneIndividu`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocDescriptionPersonneIndividu`, 44 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocDescriptionPersonneIndividu {
    /// `siren`: N° identification (siren).
    pub siren: Option<String>,
    /// `nicSiege`: Code nic du siège de l'entreprise.
    pub nic_siege: Option<String>,
    /// `lieuRegistre`.
    pub lieu_registre: Option<String>,
    /// `exonerationDesDettesAnterieures`.
    pub exoneration_des_dettes_anterieures: Option<bool>,
    /// `role`: Role déclarant.
    ///
    /// Champ libre
    pub role: Option<String>,
    /// `dateEffetRoleDeclarant`: Date d'effet role déclarant.
    pub date_effet_role_declarant: Option<IsoDate>,
    /// `numeroSecu`.
    pub numero_secu: Option<String>,
    /// `nom`: Nom.
    pub nom: Option<String>,
    /// `prenoms`: Prénom.
    pub prenoms: Option<Vec<String>>,
    /// `genre`: genre.
    pub genre: Option<lists::Genre>,
    /// `titre`: Titre.
    ///
    /// Champ libre
    pub titre: Option<String>,
    /// `nomUsage`: Nom d'usage.
    pub nom_usage: Option<String>,
    /// `pseudonyme`: Pseudonyme.
    pub pseudonyme: Option<String>,
    /// `dateDeNaissance`: Date de naissance.
    pub date_de_naissance: Option<IsoDate>,
    /// `dateDeNaissancePresent`: Indicateur de présence de 'dateDeNaissance' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub date_de_naissance_present: Option<bool>,
    /// `anneeNaissanceUniquement`.
    pub annee_naissance_uniquement: Option<bool>,
    /// `mineurEmancipe`.
    ///
    /// Cette valeur est obligatoire pour un entrepreneur mineur
    ///
    /// June 2026: obligatoire pour un entrepreneur mineur
    pub mineur_emancipe: Option<bool>,
    /// `paysNaissance`.
    pub pays_naissance: Option<String>,
    /// `paysNaissancePresent`: Indicateur de présence de 'paysNaissance' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub pays_naissance_present: Option<bool>,
    /// `lieuDeNaissance`.
    ///
    /// June 2026: obligatoire si né à l'étranger
    pub lieu_de_naissance: Option<String>,
    /// `lieuDeNaissancePresent`: Indicateur de présence de 'lieuDeNaissance' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub lieu_de_naissance_present: Option<bool>,
    /// `codePostalNaissance`.
    pub code_postal_naissance: Option<String>,
    /// `codePostalNaissancePresent`: Indicateur de présence de 'codePostalNaissance' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub code_postal_naissance_present: Option<bool>,
    /// `codeInseeGeographique`.
    ///
    /// June 2026: code commune (né en France) ou code INSEE pays (né à l'étranger); obligatoire pour l'entrepreneur (hors société étrangère) et le conjoint
    pub code_insee_geographique: Option<String>,
    /// `codeInseeGeographiquePresent`: Indicateur de présence de 'codeInseeGeographique' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub code_insee_geographique_present: Option<bool>,
    /// `codeNationalite`: Code nationalité.
    pub code_nationalite: Option<lists::CodeNationalite>,
    /// `situationMatrimoniale`: Situation matrimoniale.
    ///
    /// Cette valeur est obligatoire si ce n'est pas une entreprise étrangère et que c'est un entrepreneur et que ce n'est pas le conjoint
    pub situation_matrimoniale: Option<lists::SituationMatrimoniale>,
    /// `optionRgpd`.
    pub option_rgpd: Option<String>,
    /// `qualiteDeNonSedentarite`: Qualité de non sédentarité.
    pub qualite_de_non_sedentarite: Option<lists::QualiteNonSedentaire>,
    /// `statutVisAVisFormalite`.
    pub statut_vis_a_vis_formalite: Option<lists::StatutPourLaFormalite>,
    /// `formeSociale`: Forme sociale.
    ///
    /// Pour une personne physique, cette valeur est obligatoire pour l'entrepreneur ou le repreneur (lors d'une cessation) et doit être 'Avec affiliation sociale de l'entrepreneur individuel (et éventuellement de son conjoint)' ou 'sans affiliation sociale'. Ne doit pas être remplie si ce n'est pas l'entrepreneur ou le repreneur (lors d'une cessation). Pour une personne morale, cette valeur est obligatoire si ce n'est pas le conjoint et doit valoir 'Avec affiliation sociale de l'un des dirigeants (et éventuellement de son conjoint)' ou 'sans affiliation sociale' ou 'Non applicable'. Ne doit pas être remplie pour un conjoint. Pour une exploitation, cette valeur ne doit pas être remplie
    pub forme_sociale: Option<lists::FormeSociale>,
    /// `indicateurDeNonSedentarite`: Indicateur de non sédentarité.
    ///
    /// Ce champ n'existe que pour un entrepreneur ou pour un cas d'exploitation en commun
    pub indicateur_de_non_sedentarite: Option<bool>,
    /// `confirmRnippMismatch`.
    pub confirm_rnipp_mismatch: Option<bool>,
    /// `dateEffet10P`.
    pub date_effet10p: Option<String>,
    /// `dateEffet15P`: Date d'effet 15P.
    pub date_effet15p: Option<String>,
    /// `dateEffet17P`.
    pub date_effet17p: Option<String>,
    /// `is10PTriggered`.
    pub is10p_triggered: Option<bool>,
    /// `is15PTriggered`.
    pub is15p_triggered: Option<bool>,
    /// `is17PTriggered`.
    pub is17p_triggered: Option<bool>,
    /// `montantParticipationGEIE`.
    ///
    /// June 2026: en centimes
    pub montant_participation_geie: Option<i64>,
    /// `deviseMontantParticipationGEIE`.
    pub devise_montant_participation_geie: Option<lists::DeviseMontantParticipationGEIE>,
    /// `completionInformationsAvecConjoint`.
    pub completion_informations_avec_conjoint: Option<lists::CompletionInformationsAvecConjoint>,
    /// `ancienNom`.
    pub ancien_nom: Option<String>,
    /// `anciensPrenoms`.
    pub anciens_prenoms: Option<Vec<String>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocDescriptionPersonneIndividu {
    fn id(&self) -> BlockId {
        BlockId::BlocDescriptionPersonneIndividu
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.siren.slot(),
            1 => self.nic_siege.slot(),
            2 => self.lieu_registre.slot(),
            3 => self.exoneration_des_dettes_anterieures.slot(),
            4 => self.role.slot(),
            5 => self.date_effet_role_declarant.slot(),
            6 => self.numero_secu.slot(),
            7 => self.nom.slot(),
            8 => self.prenoms.slot(),
            9 => self.genre.slot(),
            10 => self.titre.slot(),
            11 => self.nom_usage.slot(),
            12 => self.pseudonyme.slot(),
            13 => self.date_de_naissance.slot(),
            14 => self.date_de_naissance_present.slot(),
            15 => self.annee_naissance_uniquement.slot(),
            16 => self.mineur_emancipe.slot(),
            17 => self.pays_naissance.slot(),
            18 => self.pays_naissance_present.slot(),
            19 => self.lieu_de_naissance.slot(),
            20 => self.lieu_de_naissance_present.slot(),
            21 => self.code_postal_naissance.slot(),
            22 => self.code_postal_naissance_present.slot(),
            23 => self.code_insee_geographique.slot(),
            24 => self.code_insee_geographique_present.slot(),
            25 => self.code_nationalite.slot(),
            26 => self.situation_matrimoniale.slot(),
            27 => self.option_rgpd.slot(),
            28 => self.qualite_de_non_sedentarite.slot(),
            29 => self.statut_vis_a_vis_formalite.slot(),
            30 => self.forme_sociale.slot(),
            31 => self.indicateur_de_non_sedentarite.slot(),
            32 => self.confirm_rnipp_mismatch.slot(),
            33 => self.date_effet10p.slot(),
            34 => self.date_effet15p.slot(),
            35 => self.date_effet17p.slot(),
            36 => self.is10p_triggered.slot(),
            37 => self.is15p_triggered.slot(),
            38 => self.is17p_triggered.slot(),
            39 => self.montant_participation_geie.slot(),
            40 => self.devise_montant_participation_geie.slot(),
            41 => self.completion_informations_avec_conjoint.slot(),
            42 => self.ancien_nom.slot(),
            43 => self.anciens_prenoms.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.siren {
            each(0, value.slot());
        }
        if let Some(value) = &self.nic_siege {
            each(1, value.slot());
        }
        if let Some(value) = &self.lieu_registre {
            each(2, value.slot());
        }
        if let Some(value) = &self.exoneration_des_dettes_anterieures {
            each(3, value.slot());
        }
        if let Some(value) = &self.role {
            each(4, value.slot());
        }
        if let Some(value) = &self.date_effet_role_declarant {
            each(5, value.slot());
        }
        if let Some(value) = &self.numero_secu {
            each(6, value.slot());
        }
        if let Some(value) = &self.nom {
            each(7, value.slot());
        }
        if let Some(value) = &self.prenoms {
            each(8, value.slot());
        }
        if let Some(value) = &self.genre {
            each(9, value.slot());
        }
        if let Some(value) = &self.titre {
            each(10, value.slot());
        }
        if let Some(value) = &self.nom_usage {
            each(11, value.slot());
        }
        if let Some(value) = &self.pseudonyme {
            each(12, value.slot());
        }
        if let Some(value) = &self.date_de_naissance {
            each(13, value.slot());
        }
        if let Some(value) = &self.date_de_naissance_present {
            each(14, value.slot());
        }
        if let Some(value) = &self.annee_naissance_uniquement {
            each(15, value.slot());
        }
        if let Some(value) = &self.mineur_emancipe {
            each(16, value.slot());
        }
        if let Some(value) = &self.pays_naissance {
            each(17, value.slot());
        }
        if let Some(value) = &self.pays_naissance_present {
            each(18, value.slot());
        }
        if let Some(value) = &self.lieu_de_naissance {
            each(19, value.slot());
        }
        if let Some(value) = &self.lieu_de_naissance_present {
            each(20, value.slot());
        }
        if let Some(value) = &self.code_postal_naissance {
            each(21, value.slot());
        }
        if let Some(value) = &self.code_postal_naissance_present {
            each(22, value.slot());
        }
        if let Some(value) = &self.code_insee_geographique {
            each(23, value.slot());
        }
        if let Some(value) = &self.code_insee_geographique_present {
            each(24, value.slot());
        }
        if let Some(value) = &self.code_nationalite {
            each(25, value.slot());
        }
        if let Some(value) = &self.situation_matrimoniale {
            each(26, value.slot());
        }
        if let Some(value) = &self.option_rgpd {
            each(27, value.slot());
        }
        if let Some(value) = &self.qualite_de_non_sedentarite {
            each(28, value.slot());
        }
        if let Some(value) = &self.statut_vis_a_vis_formalite {
            each(29, value.slot());
        }
        if let Some(value) = &self.forme_sociale {
            each(30, value.slot());
        }
        if let Some(value) = &self.indicateur_de_non_sedentarite {
            each(31, value.slot());
        }
        if let Some(value) = &self.confirm_rnipp_mismatch {
            each(32, value.slot());
        }
        if let Some(value) = &self.date_effet10p {
            each(33, value.slot());
        }
        if let Some(value) = &self.date_effet15p {
            each(34, value.slot());
        }
        if let Some(value) = &self.date_effet17p {
            each(35, value.slot());
        }
        if let Some(value) = &self.is10p_triggered {
            each(36, value.slot());
        }
        if let Some(value) = &self.is15p_triggered {
            each(37, value.slot());
        }
        if let Some(value) = &self.is17p_triggered {
            each(38, value.slot());
        }
        if let Some(value) = &self.montant_participation_geie {
            each(39, value.slot());
        }
        if let Some(value) = &self.devise_montant_participation_geie {
            each(40, value.slot());
        }
        if let Some(value) = &self.completion_informations_avec_conjoint {
            each(41, value.slot());
        }
        if let Some(value) = &self.ancien_nom {
            each(42, value.slot());
        }
        if let Some(value) = &self.anciens_prenoms {
            each(43, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.siren.set(value),
            1 => self.nic_siege.set(value),
            2 => self.lieu_registre.set(value),
            3 => self.exoneration_des_dettes_anterieures.set(value),
            4 => self.role.set(value),
            5 => self.date_effet_role_declarant.set(value),
            6 => self.numero_secu.set(value),
            7 => self.nom.set(value),
            8 => self.prenoms.set(value),
            9 => self.genre.set(value),
            10 => self.titre.set(value),
            11 => self.nom_usage.set(value),
            12 => self.pseudonyme.set(value),
            13 => self.date_de_naissance.set(value),
            14 => self.date_de_naissance_present.set(value),
            15 => self.annee_naissance_uniquement.set(value),
            16 => self.mineur_emancipe.set(value),
            17 => self.pays_naissance.set(value),
            18 => self.pays_naissance_present.set(value),
            19 => self.lieu_de_naissance.set(value),
            20 => self.lieu_de_naissance_present.set(value),
            21 => self.code_postal_naissance.set(value),
            22 => self.code_postal_naissance_present.set(value),
            23 => self.code_insee_geographique.set(value),
            24 => self.code_insee_geographique_present.set(value),
            25 => self.code_nationalite.set(value),
            26 => self.situation_matrimoniale.set(value),
            27 => self.option_rgpd.set(value),
            28 => self.qualite_de_non_sedentarite.set(value),
            29 => self.statut_vis_a_vis_formalite.set(value),
            30 => self.forme_sociale.set(value),
            31 => self.indicateur_de_non_sedentarite.set(value),
            32 => self.confirm_rnipp_mismatch.set(value),
            33 => self.date_effet10p.set(value),
            34 => self.date_effet15p.set(value),
            35 => self.date_effet17p.set(value),
            36 => self.is10p_triggered.set(value),
            37 => self.is15p_triggered.set(value),
            38 => self.is17p_triggered.set(value),
            39 => self.montant_participation_geie.set(value),
            40 => self.devise_montant_participation_geie.set(value),
            41 => self.completion_informations_avec_conjoint.set(value),
            42 => self.ancien_nom.set(value),
            43 => self.anciens_prenoms.set(value),
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

model_impls!(BlocDescriptionPersonneIndividu);
