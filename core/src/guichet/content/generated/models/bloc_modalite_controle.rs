//! The block `BlocModaliteControle`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocModaliteControle`, 49 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocModaliteControle {
    /// `dateEffet`.
    pub date_effet: Option<IsoDate>,
    /// `detentionPartDirecte`: Détention part directe.
    pub detention_part_directe: Option<bool>,
    /// `partsDirectesPleinePropriete`: Parts directes pleine propriété.
    pub parts_directes_pleine_propriete: Option<Number>,
    /// `partsDirectesNuePropriete`: Parts directes nue propriété.
    pub parts_directes_nue_propriete: Option<Number>,
    /// `detentionPartIndirecte`: Détention part indirecte.
    pub detention_part_indirecte: Option<bool>,
    /// `partsIndirectesIndivision`: Parts indirectes indivision.
    pub parts_indirectes_indivision: Option<Number>,
    /// `partsIndirectesIndivisionPleinePropriete`: Parts indirectes indivision pleine propriété.
    pub parts_indirectes_indivision_pleine_propriete: Option<Number>,
    /// `partsIndirectesIndivisionNuePropriete`: Parts indirectes indivision nue propriété.
    pub parts_indirectes_indivision_nue_propriete: Option<Number>,
    /// `partsIndirectesPersonnesMorales`: Parts indirectes personnes morales.
    pub parts_indirectes_personnes_morales: Option<Number>,
    /// `partsIndirectesPmoralesPleinePropriete`: Parts indirectes personnes morales pleine propriété.
    pub parts_indirectes_pmorales_pleine_propriete: Option<Number>,
    /// `partsIndirectesPmoralesNuePropriete`: Parts indirectes personnes morales nue propriété.
    pub parts_indirectes_pmorales_nue_propriete: Option<Number>,
    /// `detentionPartTotale`: Détention part totale.
    pub detention_part_totale: Option<Number>,
    /// `detentionVoteDirecte`: Détention vote directe.
    pub detention_vote_directe: Option<bool>,
    /// `voteDirectePleinePropriete`: Vote direct pleine propriété.
    pub vote_directe_pleine_propriete: Option<Number>,
    /// `voteDirecteNuePropriete`: Vote direct nue propriété.
    pub vote_directe_nue_propriete: Option<Number>,
    /// `voteDirecteUsufruit`: Vote direct usufruit.
    pub vote_directe_usufruit: Option<Number>,
    /// `detentionVoteIndirecte`: Détention vote indirecte.
    pub detention_vote_indirecte: Option<bool>,
    /// `voteIndirecteIndivision`: Vote indirecte indivision.
    pub vote_indirecte_indivision: Option<Number>,
    /// `voteIndirecteIndivisionPleinePropriete`: Vote indirecte indivision pleine propriété.
    pub vote_indirecte_indivision_pleine_propriete: Option<Number>,
    /// `voteIndirecteIndivisionNuePropriete`: Vote indirecte indivision nue propriété.
    pub vote_indirecte_indivision_nue_propriete: Option<Number>,
    /// `voteIndirecteIndivisionUsufruit`: Vote indirecte indivision usufruit.
    pub vote_indirecte_indivision_usufruit: Option<Number>,
    /// `voteIndirectePersonnesMorales`: Detention vote indirecte personnes morales.
    pub vote_indirecte_personnes_morales: Option<Number>,
    /// `voteIndirectePmoralesPleinePropriete`: Vote indirecte personnes morales pleine propriété.
    pub vote_indirecte_pmorales_pleine_propriete: Option<Number>,
    /// `voteIndirectePmoralesNuePropriete`: Vote indirecte personnes morales nue propriété.
    pub vote_indirecte_pmorales_nue_propriete: Option<Number>,
    /// `voteIndirectePmoralesUsufruit`: Vote indirecte personnes morales usufruit.
    pub vote_indirecte_pmorales_usufruit: Option<Number>,
    /// `vocationTitulaireDirectePleinePropriete`: Vocation titulaire directe pleine propriété.
    pub vocation_titulaire_directe_pleine_propriete: Option<Number>,
    /// `vocationTitulaireDirecteNuePropriete`: Vocation titulaire directe nue propriété.
    pub vocation_titulaire_directe_nue_propriete: Option<Number>,
    /// `vocationTitulaireIndirecteIndivision`: Vocation titulaire indirecte indivision.
    pub vocation_titulaire_indirecte_indivision: Option<Number>,
    /// `vocationTitulaireIndirectePleinePropriete`: Vocation titulaire indirecte pleine propriété.
    pub vocation_titulaire_indirecte_pleine_propriete: Option<Number>,
    /// `vocationTitulaireIndirecteNuePropriete`: Vocation titulaire indirecte nue propriété.
    pub vocation_titulaire_indirecte_nue_propriete: Option<Number>,
    /// `vocationTitulaireIndirectePersonnesMorales`: Vocation titulaire indirecte personnes morales.
    pub vocation_titulaire_indirecte_personnes_morales: Option<Number>,
    /// `vocationTitulaireIndirectePmoralesPleinePropriete`: Vocation titulaire indirecte personnes morales pleine propriété.
    pub vocation_titulaire_indirecte_pmorales_pleine_propriete: Option<Number>,
    /// `vocationTitulaireIndirectePmoralesNuePropriete`: Vocation titulaire indirecte personnes morales nue propriété.
    pub vocation_titulaire_indirecte_pmorales_nue_propriete: Option<Number>,
    /// `detentionVoteTotal`: Détention vote total.
    pub detention_vote_total: Option<Number>,
    /// `detentionPouvoirDecisionAG`: Détention pouvoir décision AG.
    pub detention_pouvoir_decision_ag: Option<bool>,
    /// `detentionPouvoirNommageMembresConseilAdmin`: Détention pouvoir nommage membres conseil admin.
    pub detention_pouvoir_nommage_membres_conseil_admin: Option<bool>,
    /// `detentionAutresMoyensControle`: Détention autres moyens contrôle.
    pub detention_autres_moyens_controle: Option<bool>,
    /// `beneficiaireRepresentantLegal`: Bénéficiaire représentant légal.
    pub beneficiaire_representant_legal: Option<bool>,
    /// `gestionDelegueeSocieteGestion`: Gestion déléguée société gestion.
    pub gestion_deleguee_societe_gestion: Option<bool>,
    /// `representantLegalPlacementSansGestionDelegue`: Représentant légal placement sans gestion délégué.
    pub representant_legal_placement_sans_gestion_delegue: Option<bool>,
    /// `modalitesDeControle`.
    pub modalites_de_controle: Option<Vec<lists::ModalitesDeControle>>,
    /// `detention25pCapital`: Détention de plus de 25% du capital.
    pub detention25p_capital: Option<bool>,
    /// `detention25pDroitVote`: Détention de plus de 25% du droit de vote.
    pub detention25p_droit_vote: Option<bool>,
    /// `detentionCapitalIndirecteIndivision`: Détention du capital indirect par le biais d’une indivision.
    pub detention_capital_indirecte_indivision: Option<bool>,
    /// `detentionCapitalIndirectesPersonnesMorales`: Détention du capital indirect par le biais d’une ou plusieurs personnes morales.
    pub detention_capital_indirectes_personnes_morales: Option<bool>,
    /// `detentionVoteIndirecteIndivision`: Détention du droit de vote indirect par le biais d’une indivision.
    pub detention_vote_indirecte_indivision: Option<bool>,
    /// `detentionVoteIndirectePersonnesMorales`: Détention du droit de vote indirect par le biais d’une ou plusieurs personnes morales.
    pub detention_vote_indirecte_personnes_morales: Option<bool>,
    /// `societeGestion`.
    ///
    /// Cette valeur est obligatoire si la gestion est déléguée à une société de gestion Cette valeur est obligatoire si le type de personne contractante n'est pas un individu, doit être 'null' si ça en est un
    pub societe_gestion: Option<Box<models::BlocSocieteGestion>>,
    /// `adresse`.
    pub adresse: Option<Box<models::BlocAdresse>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocModaliteControle {
    fn id(&self) -> BlockId {
        BlockId::BlocModaliteControle
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.date_effet.slot(),
            1 => self.detention_part_directe.slot(),
            2 => self.parts_directes_pleine_propriete.slot(),
            3 => self.parts_directes_nue_propriete.slot(),
            4 => self.detention_part_indirecte.slot(),
            5 => self.parts_indirectes_indivision.slot(),
            6 => self.parts_indirectes_indivision_pleine_propriete.slot(),
            7 => self.parts_indirectes_indivision_nue_propriete.slot(),
            8 => self.parts_indirectes_personnes_morales.slot(),
            9 => self.parts_indirectes_pmorales_pleine_propriete.slot(),
            10 => self.parts_indirectes_pmorales_nue_propriete.slot(),
            11 => self.detention_part_totale.slot(),
            12 => self.detention_vote_directe.slot(),
            13 => self.vote_directe_pleine_propriete.slot(),
            14 => self.vote_directe_nue_propriete.slot(),
            15 => self.vote_directe_usufruit.slot(),
            16 => self.detention_vote_indirecte.slot(),
            17 => self.vote_indirecte_indivision.slot(),
            18 => self.vote_indirecte_indivision_pleine_propriete.slot(),
            19 => self.vote_indirecte_indivision_nue_propriete.slot(),
            20 => self.vote_indirecte_indivision_usufruit.slot(),
            21 => self.vote_indirecte_personnes_morales.slot(),
            22 => self.vote_indirecte_pmorales_pleine_propriete.slot(),
            23 => self.vote_indirecte_pmorales_nue_propriete.slot(),
            24 => self.vote_indirecte_pmorales_usufruit.slot(),
            25 => self.vocation_titulaire_directe_pleine_propriete.slot(),
            26 => self.vocation_titulaire_directe_nue_propriete.slot(),
            27 => self.vocation_titulaire_indirecte_indivision.slot(),
            28 => self.vocation_titulaire_indirecte_pleine_propriete.slot(),
            29 => self.vocation_titulaire_indirecte_nue_propriete.slot(),
            30 => self.vocation_titulaire_indirecte_personnes_morales.slot(),
            31 => self.vocation_titulaire_indirecte_pmorales_pleine_propriete.slot(),
            32 => self.vocation_titulaire_indirecte_pmorales_nue_propriete.slot(),
            33 => self.detention_vote_total.slot(),
            34 => self.detention_pouvoir_decision_ag.slot(),
            35 => self.detention_pouvoir_nommage_membres_conseil_admin.slot(),
            36 => self.detention_autres_moyens_controle.slot(),
            37 => self.beneficiaire_representant_legal.slot(),
            38 => self.gestion_deleguee_societe_gestion.slot(),
            39 => self.representant_legal_placement_sans_gestion_delegue.slot(),
            40 => self.modalites_de_controle.slot(),
            41 => self.detention25p_capital.slot(),
            42 => self.detention25p_droit_vote.slot(),
            43 => self.detention_capital_indirecte_indivision.slot(),
            44 => self.detention_capital_indirectes_personnes_morales.slot(),
            45 => self.detention_vote_indirecte_indivision.slot(),
            46 => self.detention_vote_indirecte_personnes_morales.slot(),
            47 => self.societe_gestion.slot(),
            48 => self.adresse.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.date_effet {
            each(0, value.slot());
        }
        if let Some(value) = &self.detention_part_directe {
            each(1, value.slot());
        }
        if let Some(value) = &self.parts_directes_pleine_propriete {
            each(2, value.slot());
        }
        if let Some(value) = &self.parts_directes_nue_propriete {
            each(3, value.slot());
        }
        if let Some(value) = &self.detention_part_indirecte {
            each(4, value.slot());
        }
        if let Some(value) = &self.parts_indirectes_indivision {
            each(5, value.slot());
        }
        if let Some(value) = &self.parts_indirectes_indivision_pleine_propriete {
            each(6, value.slot());
        }
        if let Some(value) = &self.parts_indirectes_indivision_nue_propriete {
            each(7, value.slot());
        }
        if let Some(value) = &self.parts_indirectes_personnes_morales {
            each(8, value.slot());
        }
        if let Some(value) = &self.parts_indirectes_pmorales_pleine_propriete {
            each(9, value.slot());
        }
        if let Some(value) = &self.parts_indirectes_pmorales_nue_propriete {
            each(10, value.slot());
        }
        if let Some(value) = &self.detention_part_totale {
            each(11, value.slot());
        }
        if let Some(value) = &self.detention_vote_directe {
            each(12, value.slot());
        }
        if let Some(value) = &self.vote_directe_pleine_propriete {
            each(13, value.slot());
        }
        if let Some(value) = &self.vote_directe_nue_propriete {
            each(14, value.slot());
        }
        if let Some(value) = &self.vote_directe_usufruit {
            each(15, value.slot());
        }
        if let Some(value) = &self.detention_vote_indirecte {
            each(16, value.slot());
        }
        if let Some(value) = &self.vote_indirecte_indivision {
            each(17, value.slot());
        }
        if let Some(value) = &self.vote_indirecte_indivision_pleine_propriete {
            each(18, value.slot());
        }
        if let Some(value) = &self.vote_indirecte_indivision_nue_propriete {
            each(19, value.slot());
        }
        if let Some(value) = &self.vote_indirecte_indivision_usufruit {
            each(20, value.slot());
        }
        if let Some(value) = &self.vote_indirecte_personnes_morales {
            each(21, value.slot());
        }
        if let Some(value) = &self.vote_indirecte_pmorales_pleine_propriete {
            each(22, value.slot());
        }
        if let Some(value) = &self.vote_indirecte_pmorales_nue_propriete {
            each(23, value.slot());
        }
        if let Some(value) = &self.vote_indirecte_pmorales_usufruit {
            each(24, value.slot());
        }
        if let Some(value) = &self.vocation_titulaire_directe_pleine_propriete {
            each(25, value.slot());
        }
        if let Some(value) = &self.vocation_titulaire_directe_nue_propriete {
            each(26, value.slot());
        }
        if let Some(value) = &self.vocation_titulaire_indirecte_indivision {
            each(27, value.slot());
        }
        if let Some(value) = &self.vocation_titulaire_indirecte_pleine_propriete {
            each(28, value.slot());
        }
        if let Some(value) = &self.vocation_titulaire_indirecte_nue_propriete {
            each(29, value.slot());
        }
        if let Some(value) = &self.vocation_titulaire_indirecte_personnes_morales {
            each(30, value.slot());
        }
        if let Some(value) = &self.vocation_titulaire_indirecte_pmorales_pleine_propriete {
            each(31, value.slot());
        }
        if let Some(value) = &self.vocation_titulaire_indirecte_pmorales_nue_propriete {
            each(32, value.slot());
        }
        if let Some(value) = &self.detention_vote_total {
            each(33, value.slot());
        }
        if let Some(value) = &self.detention_pouvoir_decision_ag {
            each(34, value.slot());
        }
        if let Some(value) = &self.detention_pouvoir_nommage_membres_conseil_admin {
            each(35, value.slot());
        }
        if let Some(value) = &self.detention_autres_moyens_controle {
            each(36, value.slot());
        }
        if let Some(value) = &self.beneficiaire_representant_legal {
            each(37, value.slot());
        }
        if let Some(value) = &self.gestion_deleguee_societe_gestion {
            each(38, value.slot());
        }
        if let Some(value) = &self.representant_legal_placement_sans_gestion_delegue {
            each(39, value.slot());
        }
        if let Some(value) = &self.modalites_de_controle {
            each(40, value.slot());
        }
        if let Some(value) = &self.detention25p_capital {
            each(41, value.slot());
        }
        if let Some(value) = &self.detention25p_droit_vote {
            each(42, value.slot());
        }
        if let Some(value) = &self.detention_capital_indirecte_indivision {
            each(43, value.slot());
        }
        if let Some(value) = &self.detention_capital_indirectes_personnes_morales {
            each(44, value.slot());
        }
        if let Some(value) = &self.detention_vote_indirecte_indivision {
            each(45, value.slot());
        }
        if let Some(value) = &self.detention_vote_indirecte_personnes_morales {
            each(46, value.slot());
        }
        if let Some(value) = &self.societe_gestion {
            each(47, value.slot());
        }
        if let Some(value) = &self.adresse {
            each(48, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.date_effet.set(value),
            1 => self.detention_part_directe.set(value),
            2 => self.parts_directes_pleine_propriete.set(value),
            3 => self.parts_directes_nue_propriete.set(value),
            4 => self.detention_part_indirecte.set(value),
            5 => self.parts_indirectes_indivision.set(value),
            6 => self.parts_indirectes_indivision_pleine_propriete.set(value),
            7 => self.parts_indirectes_indivision_nue_propriete.set(value),
            8 => self.parts_indirectes_personnes_morales.set(value),
            9 => self.parts_indirectes_pmorales_pleine_propriete.set(value),
            10 => self.parts_indirectes_pmorales_nue_propriete.set(value),
            11 => self.detention_part_totale.set(value),
            12 => self.detention_vote_directe.set(value),
            13 => self.vote_directe_pleine_propriete.set(value),
            14 => self.vote_directe_nue_propriete.set(value),
            15 => self.vote_directe_usufruit.set(value),
            16 => self.detention_vote_indirecte.set(value),
            17 => self.vote_indirecte_indivision.set(value),
            18 => self.vote_indirecte_indivision_pleine_propriete.set(value),
            19 => self.vote_indirecte_indivision_nue_propriete.set(value),
            20 => self.vote_indirecte_indivision_usufruit.set(value),
            21 => self.vote_indirecte_personnes_morales.set(value),
            22 => self.vote_indirecte_pmorales_pleine_propriete.set(value),
            23 => self.vote_indirecte_pmorales_nue_propriete.set(value),
            24 => self.vote_indirecte_pmorales_usufruit.set(value),
            25 => self.vocation_titulaire_directe_pleine_propriete.set(value),
            26 => self.vocation_titulaire_directe_nue_propriete.set(value),
            27 => self.vocation_titulaire_indirecte_indivision.set(value),
            28 => self.vocation_titulaire_indirecte_pleine_propriete.set(value),
            29 => self.vocation_titulaire_indirecte_nue_propriete.set(value),
            30 => self.vocation_titulaire_indirecte_personnes_morales.set(value),
            31 => self.vocation_titulaire_indirecte_pmorales_pleine_propriete.set(value),
            32 => self.vocation_titulaire_indirecte_pmorales_nue_propriete.set(value),
            33 => self.detention_vote_total.set(value),
            34 => self.detention_pouvoir_decision_ag.set(value),
            35 => self.detention_pouvoir_nommage_membres_conseil_admin.set(value),
            36 => self.detention_autres_moyens_controle.set(value),
            37 => self.beneficiaire_representant_legal.set(value),
            38 => self.gestion_deleguee_societe_gestion.set(value),
            39 => self.representant_legal_placement_sans_gestion_delegue.set(value),
            40 => self.modalites_de_controle.set(value),
            41 => self.detention25p_capital.set(value),
            42 => self.detention25p_droit_vote.set(value),
            43 => self.detention_capital_indirecte_indivision.set(value),
            44 => self.detention_capital_indirectes_personnes_morales.set(value),
            45 => self.detention_vote_indirecte_indivision.set(value),
            46 => self.detention_vote_indirecte_personnes_morales.set(value),
            47 => self.societe_gestion.set(value),
            48 => self.adresse.set(value),
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

model_impls!(BlocModaliteControle);
