//! The block `BlocEntrepriseIdentite`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocEntrepriseIdentite`, 49 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocEntrepriseIdentite {
    /// `roleEntreprise`: Rôle entreprise.
    ///
    /// Cette valeur est obligatoire dans le cas où il ne s'agit pas d'un ancien exploitant ou d'une composition, qu'il s'agit d'une personne morale de type société étrangère et que ce soit une succursale ou filiale sans établissement
    pub role_entreprise: Option<lists::RoleEntreprise>,
    /// `pays`: Pays.
    ///
    /// Cette valeur est obligatoire si elle n'est pas une entreprise domiciliaire et que c'est une société étrangère
    pub pays: Option<String>,
    /// `siren`: N° identification (siren).
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une formalité de modification, ou si l'origine est l'une des suivantes: 'Achat', 'Partage', 'Reprise globale d'une exploitation', 'Prise en location gérance', 'Poursuite de l'exploitation par le conjoint', 'Reprise totale/partielle d'exploitation(s) individuelle(s)'
    pub siren: Option<String>,
    /// `registre`: Registre.
    pub registre: Option<String>,
    /// `denomination`: Dénomination.
    ///
    /// Ce champ est obligatoire si le type de personne concernée par la formalité est une personne morale, et ne doit pas être renseigné si le type de personne concernée par la formalité est une personne physique.
    pub denomination: Option<String>,
    /// `objet`.
    pub objet: Option<String>,
    /// `ancienObjet`: Ancien objet.
    ///
    /// Ce champ est obligatoire si le type de formalité est celui d'une exploitation en commun en modification
    pub ancien_objet: Option<String>,
    /// `formeJuridique`: Forme juridique.
    pub forme_juridique: Option<lists::FormeJuridique>,
    /// `formeJuridiqueEtrangere`.
    pub forme_juridique_etrangere: Option<String>,
    /// `dateEffet`: Date d'effet.
    pub date_effet: Option<IsoDate>,
    /// `numDetenteur`: N° détenteur.
    pub num_detenteur: Option<String>,
    /// `numExploitant`: N° exploitant.
    pub num_exploitant: Option<String>,
    /// `numRna`: N° RNA.
    ///
    /// Cette valeur est obligatoire s'il s'agit d'une entreprise française et d'une forme juridique association déclarée
    pub num_rna: Option<String>,
    /// `lieuRegistre`: Lieu registre.
    ///
    /// Liste des lieux de registre : appeler /api/partnerCenter/lieuRegistre Exemple: TCO D'AIX-EN-PROVENCE
    pub lieu_registre: Option<String>,
    /// `numGreffe`.
    pub num_greffe: Option<String>,
    /// `entreeSortieDesChampsDeRegistre`.
    pub entree_sortie_des_champs_de_registre: Option<String>,
    /// `autreIdentifiantEtranger`: Autre identifiant (étranger).
    ///
    /// Cette valeur est obligatoire s'il s'agit d'un pays autre que la France
    pub autre_identifiant_etranger: Option<String>,
    /// `nicSiege`: Code nic du siège de l'entreprise.
    pub nic_siege: Option<String>,
    /// `nomCommercial`: Nom commercial.
    pub nom_commercial: Option<String>,
    /// `typeRepresentant`: Type de représentant.
    ///
    /// Ce champ est obligatoire s'il ne s'agit pas d'un ancien exploitant, s'il s'agit d'une société étrangère et que ce soit une succursale ou filiale sans établissement
    pub type_representant: Option<lists::TypeRepresentant>,
    /// `individuRepresentant`.
    ///
    /// Cette valeur est obligatoire si le type de personne pour le représentant en question est un individu, doit être 'null' si ça n'en est pas un
    pub individu_representant: Option<Box<models::BlocDetailIndividuAvecConjoint>>,
    /// `entrepriseRepresentant`.
    ///
    /// Cette valeur est obligatoire si le type de personne pour le représentant en question est une entreprise, doit être 'null' si ça n'en est pas une
    pub entreprise_representant: Option<Box<models::BlocEntrepriseChapeau>>,
    /// `adresseEntrepriseRepresentant`.
    ///
    /// Ce champ est obligatoire si une entreprise représentante a été renseignée
    pub adresse_entreprise_representant: Option<Box<models::BlocAdresse>>,
    /// `contactRepresentant`.
    ///
    /// Ce champ est obligatoire s'il ne s'agit pas d'un ancien exploitant, s'il s'agit d'une société étrangère et que ce soit une succursale ou filiale sans établissement
    pub contact_representant: Option<Box<models::BlocContact>>,
    /// `role`: Rôle.
    pub role: Option<lists::RoleEntreprise>,
    /// `statutPourLaFormalite`.
    pub statut_pour_la_formalite: Option<lists::StatutPourLaFormalite>,
    /// `codeApe`: Code APE de l'entreprise.
    ///
    /// Voir le fichier api/files/Company/liste_codes_naf_ape.csv ou appeler /api/data_dictionary/ape_codes
    pub code_ape: Option<String>,
    /// `nomExploitation`.
    pub nom_exploitation: Option<String>,
    /// `dateDebutExploitation`.
    pub date_debut_exploitation: Option<IsoDate>,
    /// `exonerationDesDettesAnterieures`.
    pub exoneration_des_dettes_anterieures: Option<bool>,
    /// `montantParticipationGEIE`.
    pub montant_participation_geie: Option<i64>,
    /// `deviseMontantParticipationGEIE`.
    pub devise_montant_participation_geie: Option<lists::DeviseMontantParticipationGEIE>,
    /// `is12FTriggered`.
    pub is12f_triggered: Option<bool>,
    /// `objet12FTriggered`.
    pub objet12f_triggered: Option<String>,
    /// `dateEffet12F`.
    pub date_effet12f: Option<IsoDate>,
    /// `is20FTriggered`.
    pub is20f_triggered: Option<bool>,
    /// `dateEffet20F`.
    pub date_effet20f: Option<IsoDate>,
    /// `is10FTriggered`: Doit-on prendre en compte les modifications sur le nom de mon exploitation en commun.
    pub is10f_triggered: Option<bool>,
    /// `dateEffet10F`: Date d'effet 10F.
    pub date_effet10f: Option<String>,
    /// `nouveauNomExploitation`.
    pub nouveau_nom_exploitation: Option<String>,
    /// `entrepriseCorrected`: Indicateur qui permet de savoir s'il y a eu une correction sur l'entreprise.
    pub entreprise_corrected: Option<bool>,
    /// `entrepriseCompleted`: Indicateur qui permet de savoir s'il y a eu une completion sur l'entreprise.
    pub entreprise_completed: Option<bool>,
    /// `nombreSalarie`.
    ///
    /// Cette valeur est obligatoire si l’entreprise à au moins une activité artisanale.
    ///
    /// June 2026: doit être \> 0 si l’entreprise a au moins une activité artisanale
    pub nombre_salarie: Option<i64>,
    /// `is60PMEtrangereTriggered`.
    pub is60pm_etrangere_triggered: Option<bool>,
    /// `dateEffet60PMF`.
    pub date_effet60pmf: Option<IsoDate>,
    /// `indicateurSecteurMetierEtArtisanat`: Indicateur qui permet de savoir si l’entreprise souhaite rester au secteur des métiers et de l'artisanat si elle fait parti des départements 57, 67 et 68 en Completion.
    pub indicateur_secteur_metier_et_artisanat: Option<bool>,
    /// `isSiegeSocieteEuropeenneEnFrance`: Indicateur du siège se situant en France en cas de société européenne.
    pub is_siege_societe_europeenne_en_france: Option<bool>,
    /// `maintienSecteurDesMetiers`: Maintien au secteur des métiers.
    pub maintien_secteur_des_metiers: Option<bool>,
    /// `isFromBasculeGaae`: Indicateur permettant de savoir si la formalité est issue de la bascule GAAE - GUE.
    pub is_from_bascule_gaae: Option<bool>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocEntrepriseIdentite {
    fn id(&self) -> BlockId {
        BlockId::BlocEntrepriseIdentite
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.role_entreprise.slot(),
            1 => self.pays.slot(),
            2 => self.siren.slot(),
            3 => self.registre.slot(),
            4 => self.denomination.slot(),
            5 => self.objet.slot(),
            6 => self.ancien_objet.slot(),
            7 => self.forme_juridique.slot(),
            8 => self.forme_juridique_etrangere.slot(),
            9 => self.date_effet.slot(),
            10 => self.num_detenteur.slot(),
            11 => self.num_exploitant.slot(),
            12 => self.num_rna.slot(),
            13 => self.lieu_registre.slot(),
            14 => self.num_greffe.slot(),
            15 => self.entree_sortie_des_champs_de_registre.slot(),
            16 => self.autre_identifiant_etranger.slot(),
            17 => self.nic_siege.slot(),
            18 => self.nom_commercial.slot(),
            19 => self.type_representant.slot(),
            20 => self.individu_representant.slot(),
            21 => self.entreprise_representant.slot(),
            22 => self.adresse_entreprise_representant.slot(),
            23 => self.contact_representant.slot(),
            24 => self.role.slot(),
            25 => self.statut_pour_la_formalite.slot(),
            26 => self.code_ape.slot(),
            27 => self.nom_exploitation.slot(),
            28 => self.date_debut_exploitation.slot(),
            29 => self.exoneration_des_dettes_anterieures.slot(),
            30 => self.montant_participation_geie.slot(),
            31 => self.devise_montant_participation_geie.slot(),
            32 => self.is12f_triggered.slot(),
            33 => self.objet12f_triggered.slot(),
            34 => self.date_effet12f.slot(),
            35 => self.is20f_triggered.slot(),
            36 => self.date_effet20f.slot(),
            37 => self.is10f_triggered.slot(),
            38 => self.date_effet10f.slot(),
            39 => self.nouveau_nom_exploitation.slot(),
            40 => self.entreprise_corrected.slot(),
            41 => self.entreprise_completed.slot(),
            42 => self.nombre_salarie.slot(),
            43 => self.is60pm_etrangere_triggered.slot(),
            44 => self.date_effet60pmf.slot(),
            45 => self.indicateur_secteur_metier_et_artisanat.slot(),
            46 => self.is_siege_societe_europeenne_en_france.slot(),
            47 => self.maintien_secteur_des_metiers.slot(),
            48 => self.is_from_bascule_gaae.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.role_entreprise {
            each(0, value.slot());
        }
        if let Some(value) = &self.pays {
            each(1, value.slot());
        }
        if let Some(value) = &self.siren {
            each(2, value.slot());
        }
        if let Some(value) = &self.registre {
            each(3, value.slot());
        }
        if let Some(value) = &self.denomination {
            each(4, value.slot());
        }
        if let Some(value) = &self.objet {
            each(5, value.slot());
        }
        if let Some(value) = &self.ancien_objet {
            each(6, value.slot());
        }
        if let Some(value) = &self.forme_juridique {
            each(7, value.slot());
        }
        if let Some(value) = &self.forme_juridique_etrangere {
            each(8, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(9, value.slot());
        }
        if let Some(value) = &self.num_detenteur {
            each(10, value.slot());
        }
        if let Some(value) = &self.num_exploitant {
            each(11, value.slot());
        }
        if let Some(value) = &self.num_rna {
            each(12, value.slot());
        }
        if let Some(value) = &self.lieu_registre {
            each(13, value.slot());
        }
        if let Some(value) = &self.num_greffe {
            each(14, value.slot());
        }
        if let Some(value) = &self.entree_sortie_des_champs_de_registre {
            each(15, value.slot());
        }
        if let Some(value) = &self.autre_identifiant_etranger {
            each(16, value.slot());
        }
        if let Some(value) = &self.nic_siege {
            each(17, value.slot());
        }
        if let Some(value) = &self.nom_commercial {
            each(18, value.slot());
        }
        if let Some(value) = &self.type_representant {
            each(19, value.slot());
        }
        if let Some(value) = &self.individu_representant {
            each(20, value.slot());
        }
        if let Some(value) = &self.entreprise_representant {
            each(21, value.slot());
        }
        if let Some(value) = &self.adresse_entreprise_representant {
            each(22, value.slot());
        }
        if let Some(value) = &self.contact_representant {
            each(23, value.slot());
        }
        if let Some(value) = &self.role {
            each(24, value.slot());
        }
        if let Some(value) = &self.statut_pour_la_formalite {
            each(25, value.slot());
        }
        if let Some(value) = &self.code_ape {
            each(26, value.slot());
        }
        if let Some(value) = &self.nom_exploitation {
            each(27, value.slot());
        }
        if let Some(value) = &self.date_debut_exploitation {
            each(28, value.slot());
        }
        if let Some(value) = &self.exoneration_des_dettes_anterieures {
            each(29, value.slot());
        }
        if let Some(value) = &self.montant_participation_geie {
            each(30, value.slot());
        }
        if let Some(value) = &self.devise_montant_participation_geie {
            each(31, value.slot());
        }
        if let Some(value) = &self.is12f_triggered {
            each(32, value.slot());
        }
        if let Some(value) = &self.objet12f_triggered {
            each(33, value.slot());
        }
        if let Some(value) = &self.date_effet12f {
            each(34, value.slot());
        }
        if let Some(value) = &self.is20f_triggered {
            each(35, value.slot());
        }
        if let Some(value) = &self.date_effet20f {
            each(36, value.slot());
        }
        if let Some(value) = &self.is10f_triggered {
            each(37, value.slot());
        }
        if let Some(value) = &self.date_effet10f {
            each(38, value.slot());
        }
        if let Some(value) = &self.nouveau_nom_exploitation {
            each(39, value.slot());
        }
        if let Some(value) = &self.entreprise_corrected {
            each(40, value.slot());
        }
        if let Some(value) = &self.entreprise_completed {
            each(41, value.slot());
        }
        if let Some(value) = &self.nombre_salarie {
            each(42, value.slot());
        }
        if let Some(value) = &self.is60pm_etrangere_triggered {
            each(43, value.slot());
        }
        if let Some(value) = &self.date_effet60pmf {
            each(44, value.slot());
        }
        if let Some(value) = &self.indicateur_secteur_metier_et_artisanat {
            each(45, value.slot());
        }
        if let Some(value) = &self.is_siege_societe_europeenne_en_france {
            each(46, value.slot());
        }
        if let Some(value) = &self.maintien_secteur_des_metiers {
            each(47, value.slot());
        }
        if let Some(value) = &self.is_from_bascule_gaae {
            each(48, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.role_entreprise.set(value),
            1 => self.pays.set(value),
            2 => self.siren.set(value),
            3 => self.registre.set(value),
            4 => self.denomination.set(value),
            5 => self.objet.set(value),
            6 => self.ancien_objet.set(value),
            7 => self.forme_juridique.set(value),
            8 => self.forme_juridique_etrangere.set(value),
            9 => self.date_effet.set(value),
            10 => self.num_detenteur.set(value),
            11 => self.num_exploitant.set(value),
            12 => self.num_rna.set(value),
            13 => self.lieu_registre.set(value),
            14 => self.num_greffe.set(value),
            15 => self.entree_sortie_des_champs_de_registre.set(value),
            16 => self.autre_identifiant_etranger.set(value),
            17 => self.nic_siege.set(value),
            18 => self.nom_commercial.set(value),
            19 => self.type_representant.set(value),
            20 => self.individu_representant.set(value),
            21 => self.entreprise_representant.set(value),
            22 => self.adresse_entreprise_representant.set(value),
            23 => self.contact_representant.set(value),
            24 => self.role.set(value),
            25 => self.statut_pour_la_formalite.set(value),
            26 => self.code_ape.set(value),
            27 => self.nom_exploitation.set(value),
            28 => self.date_debut_exploitation.set(value),
            29 => self.exoneration_des_dettes_anterieures.set(value),
            30 => self.montant_participation_geie.set(value),
            31 => self.devise_montant_participation_geie.set(value),
            32 => self.is12f_triggered.set(value),
            33 => self.objet12f_triggered.set(value),
            34 => self.date_effet12f.set(value),
            35 => self.is20f_triggered.set(value),
            36 => self.date_effet20f.set(value),
            37 => self.is10f_triggered.set(value),
            38 => self.date_effet10f.set(value),
            39 => self.nouveau_nom_exploitation.set(value),
            40 => self.entreprise_corrected.set(value),
            41 => self.entreprise_completed.set(value),
            42 => self.nombre_salarie.set(value),
            43 => self.is60pm_etrangere_triggered.set(value),
            44 => self.date_effet60pmf.set(value),
            45 => self.indicateur_secteur_metier_et_artisanat.set(value),
            46 => self.is_siege_societe_europeenne_en_france.set(value),
            47 => self.maintien_secteur_des_metiers.set(value),
            48 => self.is_from_bascule_gaae.set(value),
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

model_impls!(BlocEntrepriseIdentite);
