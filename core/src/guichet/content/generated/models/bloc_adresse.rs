//! The block `BlocAdresse`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocAdresse`, 34 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocAdresse {
    /// `roleAdresse`: Rôle adresse.
    ///
    /// Champ libre
    pub role_adresse: Option<String>,
    /// `pays`: Nom du pays.
    ///
    /// Cette valeur n'est pas obligatoire Calculé à partir du codePays, voir les libellés de l'onglet "pays"
    pub pays: Option<String>,
    /// `codePays`: Code pays.
    pub code_pays: Option<lists::CodePays>,
    /// `codePostal`: Code postal.
    ///
    /// Cette valeur est obligatoire si le codePays correspond à la France sauf si l'entrepreneur est forain Champ libre avec contrôle sur la validité du code postal
    pub code_postal: Option<String>,
    /// `commune`: Commune.
    ///
    /// Cette valeur est obligatoire si le codePays correspond à la France sauf si l'entrepreneur est forain Appeler /api/communes avec le code postal pour récupérer le nom de la commune
    pub commune: Option<String>,
    /// `communeAncienne`: Commune ancienne.
    ///
    /// Champ libre
    pub commune_ancienne: Option<String>,
    /// `codeInseeCommune`: CodeINSEE commune.
    ///
    /// Cette valeur est obligatoire si le code pays renseigné est français
    pub code_insee_commune: Option<String>,
    /// `typeVoie`: type voie.
    pub type_voie: Option<lists::TypeVoie>,
    /// `typeVoiePresent`: Indicateur de présence de 'typeVoie' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub type_voie_present: Option<bool>,
    /// `voie`: voie.
    ///
    /// Cette valeur est obligatoire si le codePays correspond à la France sauf si l'entrepreneur est forain
    pub voie: Option<String>,
    /// `voiePresent`: Indicateur de présence de 'voie' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub voie_present: Option<bool>,
    /// `voieCodifiee`: Voie codifiée.
    ///
    /// Champ libre
    pub voie_codifiee: Option<String>,
    /// `voieCodifieePresent`: Indicateur de présence de 'voieCodifiee' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub voie_codifiee_present: Option<bool>,
    /// `numVoie`: N° dans la voie, doit contenir au maximum 9 caractères et ne peut contenir que des chiffres, des espaces et des "à", "A", "a", "-".
    pub num_voie: Option<String>,
    /// `numVoiePresent`: Indicateur de présence de 'numVoie' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub num_voie_present: Option<bool>,
    /// `indiceRepetition`: Indice de répétition.
    pub indice_repetition: Option<String>,
    /// `indiceRepetitionPresent`: Indicateur de présence de 'indiceRepetition' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub indice_repetition_present: Option<bool>,
    /// `distributionSpeciale`: Distribution spéciale.
    pub distribution_speciale: Option<String>,
    /// `distributionSpecialePresent`: Indicateur de présence de 'distributionSpeciale' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub distribution_speciale_present: Option<bool>,
    /// `rgpd`.
    pub rgpd: Option<String>,
    /// `datePriseEffetAdresse`: date de prise d'effet adresse.
    pub date_prise_effet_adresse: Option<IsoDate>,
    /// `complementLocalisation`: Complément de localisation.
    pub complement_localisation: Option<String>,
    /// `complementLocalisationPresent`: Indicateur de présence de 'complementLocalisation' au RNE (nécessaire à la gestion des valeurs confidentielles).
    pub complement_localisation_present: Option<bool>,
    /// `communeDeRattachement`: Commune de rattachement.
    ///
    /// Ce champ est obligatoire quand la qualité de non sédentarité est forain, n'existe pas dans le cas contraire Champ libre
    pub commune_de_rattachement: Option<String>,
    /// `caracteristiques`: Caractéristique.
    pub caracteristiques: Option<Box<models::BlocCaracteristiquesSiegeAdresseEntreprise>>,
    /// `indicateurValidationBAN`.
    pub indicateur_validation_ban: Option<bool>,
    /// `indiceRepetitionAutre`.
    pub indice_repetition_autre: Option<String>,
    /// `indiceRepetitionAutrePresent`: Présence indice répétition autre.
    pub indice_repetition_autre_present: Option<bool>,
    /// `is16PTriggered`.
    pub is16p_triggered: Option<bool>,
    /// `dateEffet16P`.
    pub date_effet16p: Option<IsoDate>,
    /// `cedex`.
    pub cedex: Option<String>,
    /// `empriseAeroport`: Gestion de l'emprise de l'aéroport.
    pub emprise_aeroport: Option<bool>,
    /// `reason16P`: Indique la raison de la modification de l’adresse du domicile personnel..
    pub reason16p: Option<String>,
    /// `destinationAdresse`: Permet de renseigner la volonté de faire un transfert ou un changement d'adresse (que pour le form dans le front new route EI).
    pub destination_adresse: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocAdresse {
    fn id(&self) -> BlockId {
        BlockId::BlocAdresse
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.role_adresse.slot(),
            1 => self.pays.slot(),
            2 => self.code_pays.slot(),
            3 => self.code_postal.slot(),
            4 => self.commune.slot(),
            5 => self.commune_ancienne.slot(),
            6 => self.code_insee_commune.slot(),
            7 => self.type_voie.slot(),
            8 => self.type_voie_present.slot(),
            9 => self.voie.slot(),
            10 => self.voie_present.slot(),
            11 => self.voie_codifiee.slot(),
            12 => self.voie_codifiee_present.slot(),
            13 => self.num_voie.slot(),
            14 => self.num_voie_present.slot(),
            15 => self.indice_repetition.slot(),
            16 => self.indice_repetition_present.slot(),
            17 => self.distribution_speciale.slot(),
            18 => self.distribution_speciale_present.slot(),
            19 => self.rgpd.slot(),
            20 => self.date_prise_effet_adresse.slot(),
            21 => self.complement_localisation.slot(),
            22 => self.complement_localisation_present.slot(),
            23 => self.commune_de_rattachement.slot(),
            24 => self.caracteristiques.slot(),
            25 => self.indicateur_validation_ban.slot(),
            26 => self.indice_repetition_autre.slot(),
            27 => self.indice_repetition_autre_present.slot(),
            28 => self.is16p_triggered.slot(),
            29 => self.date_effet16p.slot(),
            30 => self.cedex.slot(),
            31 => self.emprise_aeroport.slot(),
            32 => self.reason16p.slot(),
            33 => self.destination_adresse.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.role_adresse {
            each(0, value.slot());
        }
        if let Some(value) = &self.pays {
            each(1, value.slot());
        }
        if let Some(value) = &self.code_pays {
            each(2, value.slot());
        }
        if let Some(value) = &self.code_postal {
            each(3, value.slot());
        }
        if let Some(value) = &self.commune {
            each(4, value.slot());
        }
        if let Some(value) = &self.commune_ancienne {
            each(5, value.slot());
        }
        if let Some(value) = &self.code_insee_commune {
            each(6, value.slot());
        }
        if let Some(value) = &self.type_voie {
            each(7, value.slot());
        }
        if let Some(value) = &self.type_voie_present {
            each(8, value.slot());
        }
        if let Some(value) = &self.voie {
            each(9, value.slot());
        }
        if let Some(value) = &self.voie_present {
            each(10, value.slot());
        }
        if let Some(value) = &self.voie_codifiee {
            each(11, value.slot());
        }
        if let Some(value) = &self.voie_codifiee_present {
            each(12, value.slot());
        }
        if let Some(value) = &self.num_voie {
            each(13, value.slot());
        }
        if let Some(value) = &self.num_voie_present {
            each(14, value.slot());
        }
        if let Some(value) = &self.indice_repetition {
            each(15, value.slot());
        }
        if let Some(value) = &self.indice_repetition_present {
            each(16, value.slot());
        }
        if let Some(value) = &self.distribution_speciale {
            each(17, value.slot());
        }
        if let Some(value) = &self.distribution_speciale_present {
            each(18, value.slot());
        }
        if let Some(value) = &self.rgpd {
            each(19, value.slot());
        }
        if let Some(value) = &self.date_prise_effet_adresse {
            each(20, value.slot());
        }
        if let Some(value) = &self.complement_localisation {
            each(21, value.slot());
        }
        if let Some(value) = &self.complement_localisation_present {
            each(22, value.slot());
        }
        if let Some(value) = &self.commune_de_rattachement {
            each(23, value.slot());
        }
        if let Some(value) = &self.caracteristiques {
            each(24, value.slot());
        }
        if let Some(value) = &self.indicateur_validation_ban {
            each(25, value.slot());
        }
        if let Some(value) = &self.indice_repetition_autre {
            each(26, value.slot());
        }
        if let Some(value) = &self.indice_repetition_autre_present {
            each(27, value.slot());
        }
        if let Some(value) = &self.is16p_triggered {
            each(28, value.slot());
        }
        if let Some(value) = &self.date_effet16p {
            each(29, value.slot());
        }
        if let Some(value) = &self.cedex {
            each(30, value.slot());
        }
        if let Some(value) = &self.emprise_aeroport {
            each(31, value.slot());
        }
        if let Some(value) = &self.reason16p {
            each(32, value.slot());
        }
        if let Some(value) = &self.destination_adresse {
            each(33, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.role_adresse.set(value),
            1 => self.pays.set(value),
            2 => self.code_pays.set(value),
            3 => self.code_postal.set(value),
            4 => self.commune.set(value),
            5 => self.commune_ancienne.set(value),
            6 => self.code_insee_commune.set(value),
            7 => self.type_voie.set(value),
            8 => self.type_voie_present.set(value),
            9 => self.voie.set(value),
            10 => self.voie_present.set(value),
            11 => self.voie_codifiee.set(value),
            12 => self.voie_codifiee_present.set(value),
            13 => self.num_voie.set(value),
            14 => self.num_voie_present.set(value),
            15 => self.indice_repetition.set(value),
            16 => self.indice_repetition_present.set(value),
            17 => self.distribution_speciale.set(value),
            18 => self.distribution_speciale_present.set(value),
            19 => self.rgpd.set(value),
            20 => self.date_prise_effet_adresse.set(value),
            21 => self.complement_localisation.set(value),
            22 => self.complement_localisation_present.set(value),
            23 => self.commune_de_rattachement.set(value),
            24 => self.caracteristiques.set(value),
            25 => self.indicateur_validation_ban.set(value),
            26 => self.indice_repetition_autre.set(value),
            27 => self.indice_repetition_autre_present.set(value),
            28 => self.is16p_triggered.set(value),
            29 => self.date_effet16p.set(value),
            30 => self.cedex.set(value),
            31 => self.emprise_aeroport.set(value),
            32 => self.reason16p.set(value),
            33 => self.destination_adresse.set(value),
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

model_impls!(BlocAdresse);
