//! The block `Company`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `Company`, 23 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct Company {
    /// `evenementCessation`: Évènement de cessation.
    ///
    /// Cette valeur est obligatoire si c'est une formalité de cessation
    pub evenement_cessation: Option<lists::EvenementCessation>,
    /// `natureCessation`: Nature de cessation.
    ///
    /// Cette valeur est obligatoire si c'est une formalité de cessation
    pub nature_cessation: Option<lists::NatureCessation>,
    /// `succursaleOuFiliale`: Succursale ou filiale (uniquement sur personne morale).
    pub succursale_ou_filiale: Option<lists::SuccursaleOuFiliale>,
    /// `formeExerciceActivitePrincipale`: Forme d'exercice de l'activité principale.
    ///
    /// Onglet "formeExerciceActivitePrincipal"
    pub forme_exercice_activite_principale: Option<lists::FormeExerciceActivitePrincipale>,
    /// `indicateurPoursuiteCessation`: Indicateur de la poursuite de la cessation.
    pub indicateur_poursuite_cessation: Option<bool>,
    /// `tvaIntraCommunautaire`.
    pub tva_intra_communautaire: Option<String>,
    /// `natureCreation`: Bloc Nature création..
    pub nature_creation: Option<Box<models::BlocNatureCreation>>,
    /// `personnePhysique`: Bloc Personne Physique.
    ///
    /// Cette valeur est obligatoire quand le type de personne est défini comme étant physique, doit être null si ce n'est pas le cas
    pub personne_physique: Option<Box<models::PersonnePhysique>>,
    /// `personneMorale`: Bloc Personne Morale.
    ///
    /// Cette valeur est obligatoire quand le type de personne est défini comme étant morale, doit être null si ce n'est pas le cas
    pub personne_morale: Option<Box<models::PersonneMorale>>,
    /// `exploitation`: Bloc Exploitation.
    ///
    /// Cette valeur est obligatoire quand le type de personne est défini comme étant une exploitation, doit être null si ce n'est pas le cas
    pub exploitation: Option<Box<models::Exploitation>>,
    /// `declarant`.
    pub declarant: Option<Box<models::Declarant>>,
    /// `piecesJointes`: Bloc Pièce Jointe.
    ///
    /// Ce champ contient l'ensemble des pièces jointes de la formalité Si la forme juridique est SARL (+EURL), SAS (+SASU), SA ou bien SCA, vous devez renseigner au moins une pièce jointe PJ_04 (Rapport du commissaire aux apports pour un apport en nature) ou PJ_06 (Certificat du dépositaire des fonds correspondant aux souscriptions avec en annexe la liste des souscripteurs pour un apport en numéraire)
    pub pieces_jointes: Option<Vec<models::BlocPieceJointe>>,
    /// `isCreatedViaSimplifiedFormalities`.
    pub is_created_via_simplified_formalities: Option<bool>,
    /// `indicateurActive`.
    pub indicateur_active: Option<bool>,
    /// `isBackToDraft`.
    pub is_back_to_draft: Option<bool>,
    /// `natureCessationEntreprise`.
    pub nature_cessation_entreprise: Option<Box<models::BlocNatureCessationEntreprise>>,
    /// `inscriptionsOffices`: Informations associées aux différentes inscriptions d'office appliquées à l'entreprise.
    pub inscriptions_offices: Option<Vec<models::BlocInscriptionOffice>>,
    /// `is96PMFTriggered`.
    pub is96pmf_triggered: Option<bool>,
    /// `isModificationInscriptionOffice`.
    pub is_modification_inscription_office: Option<bool>,
    /// `isOffreRSPMTriggered`.
    pub is_offre_rspm_triggered: Option<bool>,
    /// `structureValidatorInscriptionOffice`.
    pub structure_validator_inscription_office: Option<String>,
    /// `linkedFormalities`: Informations sur les formalités liées.
    pub linked_formalities: Option<Vec<models::LinkedFormality>>,
    /// `observationModificationInscriptionOffice`.
    pub observation_modification_inscription_office: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for Company {
    fn id(&self) -> BlockId {
        BlockId::Company
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.evenement_cessation.slot(),
            1 => self.nature_cessation.slot(),
            2 => self.succursale_ou_filiale.slot(),
            3 => self.forme_exercice_activite_principale.slot(),
            4 => self.indicateur_poursuite_cessation.slot(),
            5 => self.tva_intra_communautaire.slot(),
            6 => self.nature_creation.slot(),
            7 => self.personne_physique.slot(),
            8 => self.personne_morale.slot(),
            9 => self.exploitation.slot(),
            10 => self.declarant.slot(),
            11 => self.pieces_jointes.slot(),
            12 => self.is_created_via_simplified_formalities.slot(),
            13 => self.indicateur_active.slot(),
            14 => self.is_back_to_draft.slot(),
            15 => self.nature_cessation_entreprise.slot(),
            16 => self.inscriptions_offices.slot(),
            17 => self.is96pmf_triggered.slot(),
            18 => self.is_modification_inscription_office.slot(),
            19 => self.is_offre_rspm_triggered.slot(),
            20 => self.structure_validator_inscription_office.slot(),
            21 => self.linked_formalities.slot(),
            22 => self.observation_modification_inscription_office.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.evenement_cessation {
            each(0, value.slot());
        }
        if let Some(value) = &self.nature_cessation {
            each(1, value.slot());
        }
        if let Some(value) = &self.succursale_ou_filiale {
            each(2, value.slot());
        }
        if let Some(value) = &self.forme_exercice_activite_principale {
            each(3, value.slot());
        }
        if let Some(value) = &self.indicateur_poursuite_cessation {
            each(4, value.slot());
        }
        if let Some(value) = &self.tva_intra_communautaire {
            each(5, value.slot());
        }
        if let Some(value) = &self.nature_creation {
            each(6, value.slot());
        }
        if let Some(value) = &self.personne_physique {
            each(7, value.slot());
        }
        if let Some(value) = &self.personne_morale {
            each(8, value.slot());
        }
        if let Some(value) = &self.exploitation {
            each(9, value.slot());
        }
        if let Some(value) = &self.declarant {
            each(10, value.slot());
        }
        if let Some(value) = &self.pieces_jointes {
            each(11, value.slot());
        }
        if let Some(value) = &self.is_created_via_simplified_formalities {
            each(12, value.slot());
        }
        if let Some(value) = &self.indicateur_active {
            each(13, value.slot());
        }
        if let Some(value) = &self.is_back_to_draft {
            each(14, value.slot());
        }
        if let Some(value) = &self.nature_cessation_entreprise {
            each(15, value.slot());
        }
        if let Some(value) = &self.inscriptions_offices {
            each(16, value.slot());
        }
        if let Some(value) = &self.is96pmf_triggered {
            each(17, value.slot());
        }
        if let Some(value) = &self.is_modification_inscription_office {
            each(18, value.slot());
        }
        if let Some(value) = &self.is_offre_rspm_triggered {
            each(19, value.slot());
        }
        if let Some(value) = &self.structure_validator_inscription_office {
            each(20, value.slot());
        }
        if let Some(value) = &self.linked_formalities {
            each(21, value.slot());
        }
        if let Some(value) = &self.observation_modification_inscription_office {
            each(22, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.evenement_cessation.set(value),
            1 => self.nature_cessation.set(value),
            2 => self.succursale_ou_filiale.set(value),
            3 => self.forme_exercice_activite_principale.set(value),
            4 => self.indicateur_poursuite_cessation.set(value),
            5 => self.tva_intra_communautaire.set(value),
            6 => self.nature_creation.set(value),
            7 => self.personne_physique.set(value),
            8 => self.personne_morale.set(value),
            9 => self.exploitation.set(value),
            10 => self.declarant.set(value),
            11 => self.pieces_jointes.set(value),
            12 => self.is_created_via_simplified_formalities.set(value),
            13 => self.indicateur_active.set(value),
            14 => self.is_back_to_draft.set(value),
            15 => self.nature_cessation_entreprise.set(value),
            16 => self.inscriptions_offices.set(value),
            17 => self.is96pmf_triggered.set(value),
            18 => self.is_modification_inscription_office.set(value),
            19 => self.is_offre_rspm_triggered.set(value),
            20 => self.structure_validator_inscription_office.set(value),
            21 => self.linked_formalities.set(value),
            22 => self.observation_modification_inscription_office.set(value),
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

model_impls!(Company);
