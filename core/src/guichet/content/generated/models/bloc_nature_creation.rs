//! The block `BlocNatureCreation`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocNatureCreation`, 22 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocNatureCreation {
    /// `dateCreation`: Date de création (reprendre la date de l'évènement associé à la formalité de création.
    pub date_creation: Option<IsoDate>,
    /// `societeEtrangere`: Société étrangère.
    pub societe_etrangere: Option<bool>,
    /// `formeJuridique`: Forme juridique.
    pub forme_juridique: Option<lists::FormeJuridique>,
    /// `typeExploitation`: Type d'exploitation.
    ///
    /// Cette valeur est obligatoire quand le type de personne est défini comme étant une exploitation
    pub type_exploitation: Option<lists::TypeExploitation>,
    /// `microEntreprise`: Micro Entreprise.
    ///
    /// Cette valeur est obligatoire quand le type de personne est défini comme étant physique
    pub micro_entreprise: Option<bool>,
    /// `etablieEnFrance`: Etablie en France.
    pub etablie_en_france: Option<bool>,
    /// `salarieEnFrance`: Salarié en France.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une société étrangère non établie en France
    pub salarie_en_france: Option<bool>,
    /// `relieeEntrepriseAgricole`: Entreprise reliée à une entreprise agricole (filiale ou sous-filiale).
    pub reliee_entreprise_agricole: Option<bool>,
    /// `entrepriseAgricole`: Entreprise agricole.
    pub entreprise_agricole: Option<bool>,
    /// `eirl`: Entreprise EIRL.
    pub eirl: Option<bool>,
    /// `indicateurEtablissementFictif`.
    pub indicateur_etablissement_fictif: Option<bool>,
    /// `seulsBeneficiairesModifies`.
    pub seuls_beneficiaires_modifies: Option<bool>,
    /// `dateDepotCreation`.
    pub date_depot_creation: Option<IsoDate>,
    /// `is13MTriggered`.
    pub is13m_triggered: Option<bool>,
    /// `dateEffet13M`.
    pub date_effet13m: Option<IsoDate>,
    /// `previousFormeJuridique`.
    pub previous_forme_juridique: Option<lists::FormeJuridique>,
    /// `presenceSalarie`: Présence de salarié.
    pub presence_salarie: Option<bool>,
    /// `entiteSoumiseTvaOuImpotSocietes`: L'entité exerce ou souhaite exercer des activités qui entraînent le paiement de la TVA ou de l’impôt sur les sociétés.
    pub entite_soumise_tva_ou_impot_societes: Option<bool>,
    /// `entiteReleveSphereSocialeAgricole`: L'entité relève, notamment du fait de son objet social, de ses activités ou de sa composition, de la sphère sociale agricole.
    pub entite_releve_sphere_sociale_agricole: Option<bool>,
    /// `entiteRecoitSubventionsPubliques`: L'entité reçoit ou souhaite recevoir des subventions ou des paiements en provenance de l’Etat ou des collectivités territoriales.
    pub entite_recoit_subventions_publiques: Option<bool>,
    /// `reasonImmatriculationRne`: Raison de l'immatriculation au Registre National des Entreprises.
    pub reason_immatriculation_rne: Option<lists::ReasonImmatriculationRne>,
    /// `destinationFormeJuridique`: Forme juridique de destination (transformation en entreprise).
    pub destination_forme_juridique: Option<lists::DestinationFormeJuridique>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocNatureCreation {
    fn id(&self) -> BlockId {
        BlockId::BlocNatureCreation
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.date_creation.slot(),
            1 => self.societe_etrangere.slot(),
            2 => self.forme_juridique.slot(),
            3 => self.type_exploitation.slot(),
            4 => self.micro_entreprise.slot(),
            5 => self.etablie_en_france.slot(),
            6 => self.salarie_en_france.slot(),
            7 => self.reliee_entreprise_agricole.slot(),
            8 => self.entreprise_agricole.slot(),
            9 => self.eirl.slot(),
            10 => self.indicateur_etablissement_fictif.slot(),
            11 => self.seuls_beneficiaires_modifies.slot(),
            12 => self.date_depot_creation.slot(),
            13 => self.is13m_triggered.slot(),
            14 => self.date_effet13m.slot(),
            15 => self.previous_forme_juridique.slot(),
            16 => self.presence_salarie.slot(),
            17 => self.entite_soumise_tva_ou_impot_societes.slot(),
            18 => self.entite_releve_sphere_sociale_agricole.slot(),
            19 => self.entite_recoit_subventions_publiques.slot(),
            20 => self.reason_immatriculation_rne.slot(),
            21 => self.destination_forme_juridique.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.date_creation {
            each(0, value.slot());
        }
        if let Some(value) = &self.societe_etrangere {
            each(1, value.slot());
        }
        if let Some(value) = &self.forme_juridique {
            each(2, value.slot());
        }
        if let Some(value) = &self.type_exploitation {
            each(3, value.slot());
        }
        if let Some(value) = &self.micro_entreprise {
            each(4, value.slot());
        }
        if let Some(value) = &self.etablie_en_france {
            each(5, value.slot());
        }
        if let Some(value) = &self.salarie_en_france {
            each(6, value.slot());
        }
        if let Some(value) = &self.reliee_entreprise_agricole {
            each(7, value.slot());
        }
        if let Some(value) = &self.entreprise_agricole {
            each(8, value.slot());
        }
        if let Some(value) = &self.eirl {
            each(9, value.slot());
        }
        if let Some(value) = &self.indicateur_etablissement_fictif {
            each(10, value.slot());
        }
        if let Some(value) = &self.seuls_beneficiaires_modifies {
            each(11, value.slot());
        }
        if let Some(value) = &self.date_depot_creation {
            each(12, value.slot());
        }
        if let Some(value) = &self.is13m_triggered {
            each(13, value.slot());
        }
        if let Some(value) = &self.date_effet13m {
            each(14, value.slot());
        }
        if let Some(value) = &self.previous_forme_juridique {
            each(15, value.slot());
        }
        if let Some(value) = &self.presence_salarie {
            each(16, value.slot());
        }
        if let Some(value) = &self.entite_soumise_tva_ou_impot_societes {
            each(17, value.slot());
        }
        if let Some(value) = &self.entite_releve_sphere_sociale_agricole {
            each(18, value.slot());
        }
        if let Some(value) = &self.entite_recoit_subventions_publiques {
            each(19, value.slot());
        }
        if let Some(value) = &self.reason_immatriculation_rne {
            each(20, value.slot());
        }
        if let Some(value) = &self.destination_forme_juridique {
            each(21, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.date_creation.set(value),
            1 => self.societe_etrangere.set(value),
            2 => self.forme_juridique.set(value),
            3 => self.type_exploitation.set(value),
            4 => self.micro_entreprise.set(value),
            5 => self.etablie_en_france.set(value),
            6 => self.salarie_en_france.set(value),
            7 => self.reliee_entreprise_agricole.set(value),
            8 => self.entreprise_agricole.set(value),
            9 => self.eirl.set(value),
            10 => self.indicateur_etablissement_fictif.set(value),
            11 => self.seuls_beneficiaires_modifies.set(value),
            12 => self.date_depot_creation.set(value),
            13 => self.is13m_triggered.set(value),
            14 => self.date_effet13m.set(value),
            15 => self.previous_forme_juridique.set(value),
            16 => self.presence_salarie.set(value),
            17 => self.entite_soumise_tva_ou_impot_societes.set(value),
            18 => self.entite_releve_sphere_sociale_agricole.set(value),
            19 => self.entite_recoit_subventions_publiques.set(value),
            20 => self.reason_immatriculation_rne.set(value),
            21 => self.destination_forme_juridique.set(value),
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

model_impls!(BlocNatureCreation);
