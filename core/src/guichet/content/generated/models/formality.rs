//! The block `Formality`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `Formality`, 28 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct Formality {
    /// `formalityDraftId`.
    pub formality_draft_id: Option<i64>,
    /// `companyName`: Le nom de l'entreprise.
    ///
    /// Ne pas renseigner dans le cas d'une personne physique
    pub company_name: Option<String>,
    /// `siren`: Le SIREN de l'entreprise.
    pub siren: Option<String>,
    /// `content`: Objet contenant les champs associés au type CERFA.
    pub content: Option<Box<models::Company>>,
    /// `previousContent`: Objet contenant les champs associés au type CERFA ; utilisé pour les formalités de modification.
    pub previous_content: Option<Box<models::Company>>,
    /// `referenceMandataire`: Référence du mandataire (renseigner votre propre id de la formalité).
    pub reference_mandataire: Option<String>,
    /// `nomDossier`: Nom du dossier.
    pub nom_dossier: Option<String>,
    /// `signedPlace`: Lieu de signature de la formalité.
    pub signed_place: Option<String>,
    /// `typeFormalite`: Type formalité.
    pub type_formalite: Option<lists::TypeFormalite>,
    /// `observationSignature`: Commentaire au moment de la signature de la formalité.
    pub observation_signature: Option<String>,
    /// `diffusionINSEE`: Diffusion INSEE.
    ///
    /// (Obligatoire dans le cas d'une personne physique)
    pub diffusion_insee: Option<lists::DiffusionINSEE>,
    /// `diffusionCommerciale`: Diffusion Commerciale.
    ///
    /// (Obligatoire dans le cas d'une personne physique)
    pub diffusion_commerciale: Option<lists::DiffusionINSEE>,
    /// `indicateurEntreeSortieRegistre`: Indicateur entrée/sortie de champs de registre.
    pub indicateur_entree_sortie_registre: Option<bool>,
    /// `typePersonne`: Type de personne pour la formalité.
    pub type_personne: Option<lists::TypePersonne>,
    /// `forbiddenEventsInRegularization`: Permet de lister l'ensemble des événements de structure ou d'établissement non possibles lors d'une régularisation. Est remplie au moment de l'ouverture du brouillon de régularisation..
    pub forbidden_events_in_regularization: Option<Vec<String>>,
    /// `inscriptionOffice`: Indique que la formalité est une inscription d'office.
    pub inscription_office: Option<bool>,
    /// `inscriptionOfficePartnerCenter`: Service partenaire ayant effectué l'inscription d'office.
    pub inscription_office_partner_center: Option<String>,
    /// `hasRnippBeenCalled`: Indique si l'appel à l'identification Rnipp a déjà été fait.
    pub has_rnipp_been_called: Option<bool>,
    /// `indicateurNouvelleEntreprise`: Permet de forcer la création d'une formalité même si un doublon est détecté.
    pub indicateur_nouvelle_entreprise: Option<bool>,
    /// `optionEIRL`.
    pub option_eirl: Option<bool>,
    /// `optionME`.
    pub option_me: Option<bool>,
    /// `formeJuridique`: La forme juridique de l'entreprise.
    pub forme_juridique: Option<String>,
    /// `optionJqpaNumber`.
    pub option_jqpa_number: Option<i64>,
    /// `regularisation`: Indique si la formalité correspond à une régularisation.
    pub regularisation: Option<bool>,
    /// `rneContent`.
    pub rne_content: Option<Box<models::Company>>,
    /// `formalityScope`: Tableau des établissements modifiés permettant de définir la portée du contenu de la formalité.
    pub formality_scope: Option<Vec<String>>,
    /// `isFromMultipleEtab`.
    pub is_from_multiple_etab: Option<bool>,
    /// `rneHistories`: Historique des events du RNE.
    pub rne_histories: Option<Vec<models::RneHistory>>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for Formality {
    fn id(&self) -> BlockId {
        BlockId::Formality
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.formality_draft_id.slot(),
            1 => self.company_name.slot(),
            2 => self.siren.slot(),
            3 => self.content.slot(),
            4 => self.previous_content.slot(),
            5 => self.reference_mandataire.slot(),
            6 => self.nom_dossier.slot(),
            7 => self.signed_place.slot(),
            8 => self.type_formalite.slot(),
            9 => self.observation_signature.slot(),
            10 => self.diffusion_insee.slot(),
            11 => self.diffusion_commerciale.slot(),
            12 => self.indicateur_entree_sortie_registre.slot(),
            13 => self.type_personne.slot(),
            14 => self.forbidden_events_in_regularization.slot(),
            15 => self.inscription_office.slot(),
            16 => self.inscription_office_partner_center.slot(),
            17 => self.has_rnipp_been_called.slot(),
            18 => self.indicateur_nouvelle_entreprise.slot(),
            19 => self.option_eirl.slot(),
            20 => self.option_me.slot(),
            21 => self.forme_juridique.slot(),
            22 => self.option_jqpa_number.slot(),
            23 => self.regularisation.slot(),
            24 => self.rne_content.slot(),
            25 => self.formality_scope.slot(),
            26 => self.is_from_multiple_etab.slot(),
            27 => self.rne_histories.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.formality_draft_id {
            each(0, value.slot());
        }
        if let Some(value) = &self.company_name {
            each(1, value.slot());
        }
        if let Some(value) = &self.siren {
            each(2, value.slot());
        }
        if let Some(value) = &self.content {
            each(3, value.slot());
        }
        if let Some(value) = &self.previous_content {
            each(4, value.slot());
        }
        if let Some(value) = &self.reference_mandataire {
            each(5, value.slot());
        }
        if let Some(value) = &self.nom_dossier {
            each(6, value.slot());
        }
        if let Some(value) = &self.signed_place {
            each(7, value.slot());
        }
        if let Some(value) = &self.type_formalite {
            each(8, value.slot());
        }
        if let Some(value) = &self.observation_signature {
            each(9, value.slot());
        }
        if let Some(value) = &self.diffusion_insee {
            each(10, value.slot());
        }
        if let Some(value) = &self.diffusion_commerciale {
            each(11, value.slot());
        }
        if let Some(value) = &self.indicateur_entree_sortie_registre {
            each(12, value.slot());
        }
        if let Some(value) = &self.type_personne {
            each(13, value.slot());
        }
        if let Some(value) = &self.forbidden_events_in_regularization {
            each(14, value.slot());
        }
        if let Some(value) = &self.inscription_office {
            each(15, value.slot());
        }
        if let Some(value) = &self.inscription_office_partner_center {
            each(16, value.slot());
        }
        if let Some(value) = &self.has_rnipp_been_called {
            each(17, value.slot());
        }
        if let Some(value) = &self.indicateur_nouvelle_entreprise {
            each(18, value.slot());
        }
        if let Some(value) = &self.option_eirl {
            each(19, value.slot());
        }
        if let Some(value) = &self.option_me {
            each(20, value.slot());
        }
        if let Some(value) = &self.forme_juridique {
            each(21, value.slot());
        }
        if let Some(value) = &self.option_jqpa_number {
            each(22, value.slot());
        }
        if let Some(value) = &self.regularisation {
            each(23, value.slot());
        }
        if let Some(value) = &self.rne_content {
            each(24, value.slot());
        }
        if let Some(value) = &self.formality_scope {
            each(25, value.slot());
        }
        if let Some(value) = &self.is_from_multiple_etab {
            each(26, value.slot());
        }
        if let Some(value) = &self.rne_histories {
            each(27, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.formality_draft_id.set(value),
            1 => self.company_name.set(value),
            2 => self.siren.set(value),
            3 => self.content.set(value),
            4 => self.previous_content.set(value),
            5 => self.reference_mandataire.set(value),
            6 => self.nom_dossier.set(value),
            7 => self.signed_place.set(value),
            8 => self.type_formalite.set(value),
            9 => self.observation_signature.set(value),
            10 => self.diffusion_insee.set(value),
            11 => self.diffusion_commerciale.set(value),
            12 => self.indicateur_entree_sortie_registre.set(value),
            13 => self.type_personne.set(value),
            14 => self.forbidden_events_in_regularization.set(value),
            15 => self.inscription_office.set(value),
            16 => self.inscription_office_partner_center.set(value),
            17 => self.has_rnipp_been_called.set(value),
            18 => self.indicateur_nouvelle_entreprise.set(value),
            19 => self.option_eirl.set(value),
            20 => self.option_me.set(value),
            21 => self.forme_juridique.set(value),
            22 => self.option_jqpa_number.set(value),
            23 => self.regularisation.set(value),
            24 => self.rne_content.set(value),
            25 => self.formality_scope.set(value),
            26 => self.is_from_multiple_etab.set(value),
            27 => self.rne_histories.set(value),
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

model_impls!(Formality);
