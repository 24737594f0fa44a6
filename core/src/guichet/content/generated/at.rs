//! The place of each field in its block.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#![allow(dead_code, missing_docs, reason = "one constant per field, used or not")]

pub(crate) mod annual_account {
    pub(crate) const COMPANY_NAME: usize = 0;
    pub(crate) const SIREN: usize = 1;
    pub(crate) const YEAR: usize = 2;
    pub(crate) const TYPE_PERSONNE: usize = 3;
    pub(crate) const CONTENT: usize = 4;
    pub(crate) const REFERENCE_MANDATAIRE: usize = 5;
}

pub(crate) mod annual_account_content {
    pub(crate) const PERSONNE_MORALE: usize = 0;
    pub(crate) const PERSONNE_PHYSIQUE: usize = 1;
    pub(crate) const COMPTES_ANNUELS: usize = 2;
    pub(crate) const PIECES_JOINTES: usize = 3;
    pub(crate) const DECLARANT: usize = 4;
}

pub(crate) mod bloc_adresse {
    pub(crate) const ROLE_ADRESSE: usize = 0;
    pub(crate) const PAYS: usize = 1;
    pub(crate) const CODE_PAYS: usize = 2;
    pub(crate) const CODE_POSTAL: usize = 3;
    pub(crate) const COMMUNE: usize = 4;
    pub(crate) const COMMUNE_ANCIENNE: usize = 5;
    pub(crate) const CODE_INSEE_COMMUNE: usize = 6;
    pub(crate) const TYPE_VOIE: usize = 7;
    pub(crate) const TYPE_VOIE_PRESENT: usize = 8;
    pub(crate) const VOIE: usize = 9;
    pub(crate) const VOIE_PRESENT: usize = 10;
    pub(crate) const VOIE_CODIFIEE: usize = 11;
    pub(crate) const VOIE_CODIFIEE_PRESENT: usize = 12;
    pub(crate) const NUM_VOIE: usize = 13;
    pub(crate) const NUM_VOIE_PRESENT: usize = 14;
    pub(crate) const INDICE_REPETITION: usize = 15;
    pub(crate) const INDICE_REPETITION_PRESENT: usize = 16;
    pub(crate) const DISTRIBUTION_SPECIALE: usize = 17;
    pub(crate) const DISTRIBUTION_SPECIALE_PRESENT: usize = 18;
    pub(crate) const RGPD: usize = 19;
    pub(crate) const DATE_PRISE_EFFET_ADRESSE: usize = 20;
    pub(crate) const COMPLEMENT_LOCALISATION: usize = 21;
    pub(crate) const COMPLEMENT_LOCALISATION_PRESENT: usize = 22;
    pub(crate) const COMMUNE_DE_RATTACHEMENT: usize = 23;
    pub(crate) const CARACTERISTIQUES: usize = 24;
    pub(crate) const INDICATEUR_VALIDATION_BAN: usize = 25;
    pub(crate) const INDICE_REPETITION_AUTRE: usize = 26;
    pub(crate) const INDICE_REPETITION_AUTRE_PRESENT: usize = 27;
    pub(crate) const IS16P_TRIGGERED: usize = 28;
    pub(crate) const DATE_EFFET16P: usize = 29;
    pub(crate) const CEDEX: usize = 30;
    pub(crate) const EMPRISE_AEROPORT: usize = 31;
    pub(crate) const REASON16P: usize = 32;
    pub(crate) const DESTINATION_ADRESSE: usize = 33;
}

pub(crate) mod bloc_ancien_exploitant {
    pub(crate) const TYPE_PERSONNE_ANCIEN_EXPLOITANT: usize = 0;
    pub(crate) const NOM: usize = 1;
    pub(crate) const PRENOMS: usize = 2;
    pub(crate) const GENRE: usize = 3;
    pub(crate) const TITRE: usize = 4;
    pub(crate) const NOM_USAGE: usize = 5;
    pub(crate) const PSEUDONYME: usize = 6;
    pub(crate) const INDICATEUR_ASSOCIE_UNIQUE: usize = 7;
    pub(crate) const ROLE_ENTREPRISE: usize = 8;
    pub(crate) const PAYS: usize = 9;
    pub(crate) const SIREN: usize = 10;
    pub(crate) const REGISTRE: usize = 11;
    pub(crate) const DENOMINATION: usize = 12;
    pub(crate) const OBJET: usize = 13;
    pub(crate) const ANCIEN_OBJET: usize = 14;
    pub(crate) const FORME_JURIDIQUE: usize = 15;
    pub(crate) const FORME_JURIDIQUE_ETRANGERE: usize = 16;
    pub(crate) const DATE_EFFET: usize = 17;
    pub(crate) const NUM_DETENTEUR: usize = 18;
    pub(crate) const NUM_EXPLOITANT: usize = 19;
    pub(crate) const NUM_RNA: usize = 20;
    pub(crate) const LIEU_REGISTRE: usize = 21;
    pub(crate) const NUM_GREFFE: usize = 22;
    pub(crate) const ENTREE_SORTIE_DES_CHAMPS_DE_REGISTRE: usize = 23;
    pub(crate) const AUTRE_IDENTIFIANT_ETRANGER: usize = 24;
    pub(crate) const NIC_SIEGE: usize = 25;
    pub(crate) const NOM_COMMERCIAL: usize = 26;
    pub(crate) const TYPE_REPRESENTANT: usize = 27;
    pub(crate) const INDIVIDU_REPRESENTANT: usize = 28;
    pub(crate) const ENTREPRISE_REPRESENTANT: usize = 29;
    pub(crate) const ADRESSE_ENTREPRISE_REPRESENTANT: usize = 30;
    pub(crate) const CONTACT_REPRESENTANT: usize = 31;
    pub(crate) const ROLE: usize = 32;
    pub(crate) const STATUT_POUR_LA_FORMALITE: usize = 33;
    pub(crate) const CODE_APE: usize = 34;
    pub(crate) const NOM_EXPLOITATION: usize = 35;
    pub(crate) const DATE_DEBUT_EXPLOITATION: usize = 36;
    pub(crate) const EXONERATION_DES_DETTES_ANTERIEURES: usize = 37;
    pub(crate) const MONTANT_PARTICIPATION_GEIE: usize = 38;
    pub(crate) const DEVISE_MONTANT_PARTICIPATION_GEIE: usize = 39;
    pub(crate) const IS12F_TRIGGERED: usize = 40;
    pub(crate) const OBJET12F_TRIGGERED: usize = 41;
    pub(crate) const DATE_EFFET12F: usize = 42;
    pub(crate) const IS20F_TRIGGERED: usize = 43;
    pub(crate) const DATE_EFFET20F: usize = 44;
    pub(crate) const IS10F_TRIGGERED: usize = 45;
    pub(crate) const DATE_EFFET10F: usize = 46;
    pub(crate) const NOUVEAU_NOM_EXPLOITATION: usize = 47;
    pub(crate) const ENTREPRISE_CORRECTED: usize = 48;
    pub(crate) const ENTREPRISE_COMPLETED: usize = 49;
    pub(crate) const NOMBRE_SALARIE: usize = 50;
    pub(crate) const IS60PM_ETRANGERE_TRIGGERED: usize = 51;
    pub(crate) const DATE_EFFET60PMF: usize = 52;
    pub(crate) const INDICATEUR_SECTEUR_METIER_ET_ARTISANAT: usize = 53;
    pub(crate) const IS_SIEGE_SOCIETE_EUROPEENNE_EN_FRANCE: usize = 54;
    pub(crate) const MAINTIEN_SECTEUR_DES_METIERS: usize = 55;
    pub(crate) const IS_FROM_BASCULE_GAAE: usize = 56;
}

pub(crate) mod bloc_ancienne_eirl {
    pub(crate) const IDENTIFICATION_SIREN: usize = 0;
    pub(crate) const ANCIENNE_DENOMINATION_EIRL: usize = 1;
    pub(crate) const REGISTRE_EIRL_DE_LANCIENNE_EIRL: usize = 2;
    pub(crate) const LIEU_IMMATRICULATION_ANCIENNE_EIRL: usize = 3;
    pub(crate) const DATE_EFFET: usize = 4;
}

pub(crate) mod bloc_building {
    pub(crate) const ADRESSE: usize = 0;
}

pub(crate) mod bloc_capacite_juridique {
    pub(crate) const STATUT_DECEDE: usize = 0;
    pub(crate) const DATE_DECES: usize = 1;
    pub(crate) const TUTELLE_CURATELLE: usize = 2;
    pub(crate) const DATE_PRISE_EFFET_CAPACITE_JURIDIQUE: usize = 3;
    pub(crate) const MINEUR_EMANCIPE: usize = 4;
}

pub(crate) mod bloc_caracteristiques_siege_adresse_entreprise {
    pub(crate) const AMBULANT: usize = 0;
    pub(crate) const DOMICILIATAIRE: usize = 1;
    pub(crate) const INDICATEUR_DOMICILE_ENTREPRENEUR: usize = 2;
    pub(crate) const INDICATEUR_DOMICILE_ENTREPRENEUR_VALIDATION: usize = 3;
    pub(crate) const INDICATEUR_ADRESSE_ETABLISSEMENT: usize = 4;
}

pub(crate) mod bloc_contact {
    pub(crate) const ROLE_DONNEES_CONTACT: usize = 0;
    pub(crate) const MAIL: usize = 1;
    pub(crate) const TELEPHONE: usize = 2;
    pub(crate) const TELECOPIE: usize = 3;
    pub(crate) const OPTION_RGPD: usize = 4;
    pub(crate) const DATE_EFFET: usize = 5;
    pub(crate) const PHONE_CODE: usize = 6;
}

pub(crate) mod bloc_contrat {
    pub(crate) const ROLE_CONTRAT: usize = 0;
    pub(crate) const STATUT_CONTRAT: usize = 1;
    pub(crate) const DATE_DEBUT_CONTRAT: usize = 2;
    pub(crate) const DATE_FIN_CONTRAT: usize = 3;
    pub(crate) const DATE_EFFET_CONTRAT: usize = 4;
    pub(crate) const TACITE_RECONDUCTION: usize = 5;
    pub(crate) const TYPE_PERSONNE_CONTRACTANTE: usize = 6;
    pub(crate) const RESILIATION_CONTRAT: usize = 7;
    pub(crate) const INDICATEUR_RENOUVELLEMENT_CONTRAT: usize = 8;
    pub(crate) const CONTRACTANT: usize = 9;
    pub(crate) const ENTREPRISE: usize = 10;
    pub(crate) const ADRESSE: usize = 11;
    pub(crate) const DATE_EFFET: usize = 12;
    pub(crate) const IS69PM_TRIGGERED: usize = 13;
    pub(crate) const DATE_EFFET69PM: usize = 14;
}

pub(crate) mod bloc_description_activite {
    pub(crate) const ACTIVITE_ID: usize = 0;
    pub(crate) const ROLE_POUR_ETABLISSEMENT: usize = 1;
    pub(crate) const DATE_EFFET: usize = 2;
    pub(crate) const STATUT_FORMALITE: usize = 3;
    pub(crate) const INDICATEUR_PRINCIPAL: usize = 4;
    pub(crate) const INDICATEUR_PROLONGEMENT: usize = 5;
    pub(crate) const DATE_DEBUT: usize = 6;
    pub(crate) const DATE_FIN: usize = 7;
    pub(crate) const EXERCICE_ACTIVITE: usize = 8;
    pub(crate) const DATE_DEBUT_PERIODE: usize = 9;
    pub(crate) const DATE_FIN_PERIODE: usize = 10;
    pub(crate) const INDICATEUR_NON_SEDENTAIRE: usize = 11;
    pub(crate) const FORME_EXERCICE: usize = 12;
    pub(crate) const CATEGORISATION_ACTIVITE1: usize = 13;
    pub(crate) const PRECISION_AUTRE_CATEGORIE1: usize = 14;
    pub(crate) const CATEGORISATION_ACTIVITE2: usize = 15;
    pub(crate) const PRECISION_AUTRE_CATEGORIE2: usize = 16;
    pub(crate) const CATEGORISATION_ACTIVITE3: usize = 17;
    pub(crate) const PRECISION_AUTRE_CATEGORIE3: usize = 18;
    pub(crate) const CATEGORISATION_ACTIVITE4: usize = 19;
    pub(crate) const PRECISION_AUTRE_CATEGORIE4: usize = 20;
    pub(crate) const CODE_APRM: usize = 21;
    pub(crate) const DESCRIPTION_DETAILLEE: usize = 22;
    pub(crate) const PRECISION_ACTIVITE: usize = 23;
    pub(crate) const PRECISION_AUTRE: usize = 24;
    pub(crate) const SURFACE: usize = 25;
    pub(crate) const QUALITE_NON_SEDENTAIRE: usize = 26;
    pub(crate) const AUTRE_MOTIF_MODIFICATION: usize = 27;
    pub(crate) const TOTALITE_PARTIE: usize = 28;
    pub(crate) const LOCATION_DPB: usize = 29;
    pub(crate) const INDICATEUR_ARTISTE_AUTEUR: usize = 30;
    pub(crate) const SOUMISSION_AU_PRECOMPTE: usize = 31;
    pub(crate) const INDICATEUR_MARIN_PROFESSIONNEL: usize = 32;
    pub(crate) const ROLE_PRINCIPAL_POUR_ENTREPRISE: usize = 33;
    pub(crate) const CODE_APE: usize = 34;
    pub(crate) const NUM_PRATICIEN: usize = 35;
    pub(crate) const STATUT_PRATICIEN: usize = 36;
    pub(crate) const ACTIVITE_RATTACHEE_EIRL: usize = 37;
    pub(crate) const DENOMINATION_EIRL_RATTACHEE: usize = 38;
    pub(crate) const ACTIVITE_REGULIERE: usize = 39;
    pub(crate) const INDICATEUR_PREMIERE_ACTIVITE: usize = 40;
    pub(crate) const DATE_EFFET_TRANSFERT: usize = 41;
    pub(crate) const IDENTIFIANT_TEMPORAIRE_ETABLISSEMENT_DESTINATION: usize = 42;
    pub(crate) const ANCIENNE_ADRESSE: usize = 43;
    pub(crate) const ORIGINE: usize = 44;
    pub(crate) const JQPA: usize = 45;
    pub(crate) const LOCATION_GERANCE_MANDAT: usize = 46;
    pub(crate) const LOCATAIRE_GERANT_MANDATAIRE: usize = 47;
    pub(crate) const ADRESSE_GERANT_MANDATAIRE: usize = 48;
    pub(crate) const IS20P_TRIGGERED: usize = 49;
    pub(crate) const IS61PMF_TRIGGERED: usize = 50;
    pub(crate) const IS62PM_TRIGGERED: usize = 51;
    pub(crate) const IS67PM_TRIGGERED: usize = 52;
    pub(crate) const DATE_EFFET67PM: usize = 53;
    pub(crate) const IS24_OR27PM_TRIGGERED: usize = 54;
    pub(crate) const IS24_OR27PM_AGRI_TRIGGERED: usize = 55;
    pub(crate) const DATE_EFFET24_OR27PM: usize = 56;
    pub(crate) const DATE_EFFET24_OR27PM_AGRI: usize = 57;
    pub(crate) const EFFECTIF_SALARIE: usize = 58;
    pub(crate) const BUILDINGS: usize = 59;
    pub(crate) const IS20M_TRIGGERED: usize = 60;
    pub(crate) const IS82P_TRIGGERED: usize = 61;
    pub(crate) const IS82M_TRIGGERED: usize = 62;
    pub(crate) const DESTINATION_ACTIVITE: usize = 63;
    pub(crate) const IS29PM_TRIGGERED: usize = 64;
    pub(crate) const DATE_EFFET29PM: usize = 65;
    pub(crate) const IS63PMF_TRIGGERED: usize = 66;
    pub(crate) const DATE_EFFET63PMF: usize = 67;
    pub(crate) const IS53PMF_TRIGGERED: usize = 68;
    pub(crate) const DATE_EFFET53PMF: usize = 69;
    pub(crate) const DESTINATION_ACTIVITE_AUTRE: usize = 70;
    pub(crate) const IS67M_AGRICOLE_TRIGGERED: usize = 71;
    pub(crate) const DATE_EFFET67M_AGRICOLE: usize = 72;
    pub(crate) const INDICATEUR_ENTREES_CHAMPS_RCSRSAC: usize = 73;
    pub(crate) const IS_LOCATION_GERANCE_OR_GERANCE_MANDAT: usize = 74;
    pub(crate) const PREFILL_TYPE: usize = 75;
    pub(crate) const ACTIVITE_MICRO: usize = 76;
    pub(crate) const METIER_ART: usize = 77;
    pub(crate) const CONFIRM_RADIATION_RCS: usize = 78;
    pub(crate) const CONFIRM_RADIATION_RSAC: usize = 79;
    pub(crate) const IS_INSCRIPTION_OFFICE_TRIGGERED: usize = 80;
    pub(crate) const VALIDATION_REJECTED: usize = 81;
}

pub(crate) mod bloc_description_etablissement {
    pub(crate) const ROLE_POUR_ENTREPRISE: usize = 0;
    pub(crate) const INDICATEUR_ETRANGER: usize = 1;
    pub(crate) const PAYS: usize = 2;
    pub(crate) const SIRET: usize = 3;
    pub(crate) const AUTRE_IDENTIFIANT_ETRANGER: usize = 4;
    pub(crate) const INDICATEUR_DOMICILIATAIRE: usize = 5;
    pub(crate) const IDENTIFIANT_TEMPORAIRE: usize = 6;
    pub(crate) const CODE_APE: usize = 7;
    pub(crate) const ACTIVITE_NON_SEDENTAIRE: usize = 8;
    pub(crate) const ENSEIGNE: usize = 9;
    pub(crate) const NOM_COMMERCIAL: usize = 10;
    pub(crate) const GREFFE_IMMATRICULATION: usize = 11;
    pub(crate) const LIEU_IMMATRICULATION: usize = 12;
    pub(crate) const DATE_FIN_TOUT_EFFECTIF_SALARIE: usize = 13;
    pub(crate) const DESTINATION_ETABLISSEMENT: usize = 14;
    pub(crate) const SIREN_CONJOINT: usize = 15;
    pub(crate) const AUTRE_DESTINATION: usize = 16;
    pub(crate) const SANS_ACTIVITE_AUTRE_ACTIVITE_SIEGE: usize = 17;
    pub(crate) const INDICATEUR_ETABLISSEMENT_PRINCIPAL: usize = 18;
    pub(crate) const STATUT_POUR_FORMALITE: usize = 19;
    pub(crate) const DATE_EFFET60PMF: usize = 20;
    pub(crate) const DATE_EFFET_FERMETURE: usize = 21;
    pub(crate) const DATE_EFFET_TRANSFERT: usize = 22;
    pub(crate) const NOM_ETABLISSEMENT: usize = 23;
    pub(crate) const STATUT_OUVERT_FERME: usize = 24;
    pub(crate) const IS60PMF_TRIGGERED: usize = 25;
    pub(crate) const IDENTIFIANT_TEMPORAIRE_ETABLISSEMENT_DESTINATION: usize = 26;
    pub(crate) const PARTNER_CENTER_ID: usize = 27;
    pub(crate) const IS60PMF_ADDRESS_TRIGGERED: usize = 28;
    pub(crate) const ENTITE_TRANSFERE: usize = 29;
    pub(crate) const ETABLISSEMENT_CORRECTED: usize = 30;
    pub(crate) const ETABLISSEMENT_COMPLETED: usize = 31;
    pub(crate) const INDICATEUR_SUPPRESSION: usize = 32;
    pub(crate) const DATE_EFFET_SUPPRESSION: usize = 33;
    pub(crate) const MOTIF_SUPPRESSION: usize = 34;
    pub(crate) const DATE_FIN_ACTIVITE: usize = 35;
    pub(crate) const IS60PM_ETRANGERE_TRIGGERED: usize = 36;
    pub(crate) const IS27PM_FERMETURE_ETABLISSEMENT_TRIGGERED: usize = 37;
    pub(crate) const IS60PMF_TRANSFERT_TRIGGERED: usize = 38;
}

pub(crate) mod bloc_description_exploitation {
    pub(crate) const NATURE_ACTIVITE: usize = 0;
}

pub(crate) mod bloc_description_personne_individu {
    pub(crate) const SIREN: usize = 0;
    pub(crate) const NIC_SIEGE: usize = 1;
    pub(crate) const LIEU_REGISTRE: usize = 2;
    pub(crate) const EXONERATION_DES_DETTES_ANTERIEURES: usize = 3;
    pub(crate) const ROLE: usize = 4;
    pub(crate) const DATE_EFFET_ROLE_DECLARANT: usize = 5;
    pub(crate) const NUMERO_SECU: usize = 6;
    pub(crate) const NOM: usize = 7;
    pub(crate) const PRENOMS: usize = 8;
    pub(crate) const GENRE: usize = 9;
    pub(crate) const TITRE: usize = 10;
    pub(crate) const NOM_USAGE: usize = 11;
    pub(crate) const PSEUDONYME: usize = 12;
    pub(crate) const DATE_DE_NAISSANCE: usize = 13;
    pub(crate) const DATE_DE_NAISSANCE_PRESENT: usize = 14;
    pub(crate) const ANNEE_NAISSANCE_UNIQUEMENT: usize = 15;
    pub(crate) const MINEUR_EMANCIPE: usize = 16;
    pub(crate) const PAYS_NAISSANCE: usize = 17;
    pub(crate) const PAYS_NAISSANCE_PRESENT: usize = 18;
    pub(crate) const LIEU_DE_NAISSANCE: usize = 19;
    pub(crate) const LIEU_DE_NAISSANCE_PRESENT: usize = 20;
    pub(crate) const CODE_POSTAL_NAISSANCE: usize = 21;
    pub(crate) const CODE_POSTAL_NAISSANCE_PRESENT: usize = 22;
    pub(crate) const CODE_INSEE_GEOGRAPHIQUE: usize = 23;
    pub(crate) const CODE_INSEE_GEOGRAPHIQUE_PRESENT: usize = 24;
    pub(crate) const CODE_NATIONALITE: usize = 25;
    pub(crate) const SITUATION_MATRIMONIALE: usize = 26;
    pub(crate) const OPTION_RGPD: usize = 27;
    pub(crate) const QUALITE_DE_NON_SEDENTARITE: usize = 28;
    pub(crate) const STATUT_VIS_A_VIS_FORMALITE: usize = 29;
    pub(crate) const FORME_SOCIALE: usize = 30;
    pub(crate) const INDICATEUR_DE_NON_SEDENTARITE: usize = 31;
    pub(crate) const CONFIRM_RNIPP_MISMATCH: usize = 32;
    pub(crate) const DATE_EFFET10P: usize = 33;
    pub(crate) const DATE_EFFET15P: usize = 34;
    pub(crate) const DATE_EFFET17P: usize = 35;
    pub(crate) const IS10P_TRIGGERED: usize = 36;
    pub(crate) const IS15P_TRIGGERED: usize = 37;
    pub(crate) const IS17P_TRIGGERED: usize = 38;
    pub(crate) const MONTANT_PARTICIPATION_GEIE: usize = 39;
    pub(crate) const DEVISE_MONTANT_PARTICIPATION_GEIE: usize = 40;
    pub(crate) const COMPLETION_INFORMATIONS_AVEC_CONJOINT: usize = 41;
    pub(crate) const ANCIEN_NOM: usize = 42;
    pub(crate) const ANCIENS_PRENOMS: usize = 43;
}

pub(crate) mod bloc_destinataire_correspondance {
    pub(crate) const TYPE_DESTINATAIRE_CORRESPONDANCE: usize = 0;
    pub(crate) const TYPE_DE_PERSONNE: usize = 1;
    pub(crate) const DENOMINATION_CORRESPONDANCE: usize = 2;
    pub(crate) const NOM_CORRESPONDANCE: usize = 3;
    pub(crate) const NOM_USAGE_CORRESPONDANCE: usize = 4;
    pub(crate) const PRENOM_CORRESPONDANCE: usize = 5;
}

pub(crate) mod bloc_detail_cessation_etablissement {
    pub(crate) const REPRENEURS: usize = 0;
    pub(crate) const ADRESSE: usize = 1;
    pub(crate) const PRENEUR_BAIL: usize = 2;
    pub(crate) const ADRESSE_PRENEUR_BAIL: usize = 3;
    pub(crate) const PRECISION_MISE_EN_LOCATION: usize = 4;
    pub(crate) const PUBLICITE_NOMINATION_LIQUIDATEUR: usize = 5;
    pub(crate) const MOTIF_CESSATION: usize = 6;
    pub(crate) const MAINTIEN_RCS: usize = 7;
    pub(crate) const MAINTIEN_RM: usize = 8;
    pub(crate) const DATE_CESSATION_ACTIVITE_SALARIEE: usize = 9;
    pub(crate) const DATE_EFFET: usize = 10;
    pub(crate) const LIEU_DE_LIQUIDATION: usize = 11;
    pub(crate) const DATE_CESSATION_TOTALE_ACTIVITE: usize = 12;
    pub(crate) const DATE_DECES_EXPLOITANT: usize = 13;
    pub(crate) const DATE_CLOTURE_LIQUIDATION: usize = 14;
    pub(crate) const DATE_TRANSFERT_PATRIMOINE: usize = 15;
    pub(crate) const DATE_DISSOLUTION_DISPARITION: usize = 16;
    pub(crate) const INDICATEUR_CESSATION_TEMPORAIRE: usize = 17;
    pub(crate) const INDICATEUR_CORRECTION_MISE_EN_SOMMEIL: usize = 18;
    pub(crate) const INDICATEUR_DECES_ENTREPRENEUR: usize = 19;
    pub(crate) const INDICATEUR_POURSUITE_ACTIVITE: usize = 20;
    pub(crate) const INDICATEUR_MAINTIEN_IMMATRICULATION_REGISTRE: usize = 21;
    pub(crate) const DESTINATION: usize = 22;
    pub(crate) const INDICATEUR_DISSOLUTION: usize = 23;
    pub(crate) const TYPE_DISSOLUTION: usize = 24;
    pub(crate) const INDICATEUR_DISPARITION_PM: usize = 25;
    pub(crate) const MOTIF_DISPARITION: usize = 26;
    pub(crate) const DATE_MISE_EN_SOMMEIL: usize = 27;
    pub(crate) const DETAIL_MOTIF_CESSATION: usize = 28;
    pub(crate) const PRECISION_EXPLOITATION_ACTIVITE: usize = 29;
    pub(crate) const EXPLOITANT_INDIVISION_NUMBER: usize = 30;
    pub(crate) const PROPRIETAIRE_INDIVIS_NUMBER: usize = 31;
    pub(crate) const INDICATEUR_DONNER_FONDS_LOCATION_GERANCE: usize = 32;
    pub(crate) const INDICATEUR_DONNER_FONDS_GERANCE_MANDAT: usize = 33;
    pub(crate) const INDICATEUR_DEMANDE_PROROGATION_IMMATRICULATION_RCS: usize = 34;
    pub(crate) const INDICATEUR_DISPARITION_PM_CLOTURE_LIQUIDATION: usize = 35;
    pub(crate) const INDICATEUR_DISPARITION_PM_TRANSMISSION_UNIVERSELLE_PATRIMOINE: usize = 36;
    pub(crate) const DATE_DISSOLUTION_DISPARITION_FROM_RNE: usize = 37;
    pub(crate) const INDICATEUR_LOCATION_TERRES_TVA: usize = 38;
    pub(crate) const DATE_DEMANDE_PROROGATION_REGISTRE: usize = 39;
    pub(crate) const ENTIRE_BUSINESS: usize = 40;
    pub(crate) const PART_BUSINESS: usize = 41;
    pub(crate) const DATE_LOCATION_BIENS_RURAUX: usize = 42;
    pub(crate) const INDICATEUR_ENTREPRISE_AGRICOLE: usize = 43;
    pub(crate) const INDICATEUR_LOCATION_DES_TERRES: usize = 44;
    pub(crate) const INDICATEUR_CONSERVATION_DES_STOCKS_OU_CHEPTEL: usize = 45;
    pub(crate) const DATE_REPRISE_ACTIVITE: usize = 46;
    pub(crate) const MAINTIEN_PROVISOIRE: usize = 47;
    pub(crate) const FIN_MAINTIEN_IMMATRICULATION_REGISTRE: usize = 48;
    pub(crate) const INDICATEUR_MAINTIEN_IMMATRICULATION_REGISTRE_FROM_RNE: usize = 49;
    pub(crate) const ACTIVITE_LOCATION_GERANCE: usize = 50;
    pub(crate) const DATE_RADIATION: usize = 51;
    pub(crate) const DATE46P: usize = 52;
}

pub(crate) mod bloc_detail_individu {
    pub(crate) const CAPACITE_JURIDIQUE: usize = 0;
    pub(crate) const VOLET_SOCIAL: usize = 1;
    pub(crate) const REGIME_MICRO_SOCIAL: usize = 2;
    pub(crate) const GREFFE_IMMATRICULATION: usize = 3;
    pub(crate) const NO_UNIQUE_IDENTIFICATION: usize = 4;
    pub(crate) const QUALITE_ARTISAN: usize = 5;
    pub(crate) const MENTION_QUALITE_ARTISANALE: usize = 6;
    pub(crate) const IS_INSCRIPTION_OFFICE_TRIGGERED: usize = 7;
    pub(crate) const DESCRIPTION_PERSONNE: usize = 8;
    pub(crate) const DESCRIPTION_ENTREPRENEUR: usize = 9;
    pub(crate) const ADRESSE_DOMICILE: usize = 10;
    pub(crate) const CONTACT: usize = 11;
    pub(crate) const DATE_EFFET: usize = 12;
    pub(crate) const IS29_OR30P_TRIGGERED: usize = 13;
    pub(crate) const IS29_OR30P_INFO_TRIGGERED: usize = 14;
}

pub(crate) mod bloc_detail_individu_avec_conjoint {
    pub(crate) const ROLE_CONJOINT: usize = 0;
    pub(crate) const CONJOINT: usize = 1;
    pub(crate) const NOUVEAU_ROLE_CONJOINT: usize = 2;
    pub(crate) const IS_MODIFICATION_CONJOINT: usize = 3;
    pub(crate) const IS35M_TRIGGERED: usize = 4;
    pub(crate) const IS35M_INFO_TRIGGERED: usize = 5;
    pub(crate) const DATE_EFFET35M: usize = 6;
    pub(crate) const CAPACITE_JURIDIQUE: usize = 7;
    pub(crate) const VOLET_SOCIAL: usize = 8;
    pub(crate) const REGIME_MICRO_SOCIAL: usize = 9;
    pub(crate) const GREFFE_IMMATRICULATION: usize = 10;
    pub(crate) const NO_UNIQUE_IDENTIFICATION: usize = 11;
    pub(crate) const QUALITE_ARTISAN: usize = 12;
    pub(crate) const MENTION_QUALITE_ARTISANALE: usize = 13;
    pub(crate) const IS_INSCRIPTION_OFFICE_TRIGGERED: usize = 14;
    pub(crate) const DESCRIPTION_PERSONNE: usize = 15;
    pub(crate) const DESCRIPTION_ENTREPRENEUR: usize = 16;
    pub(crate) const ADRESSE_DOMICILE: usize = 17;
    pub(crate) const CONTACT: usize = 18;
    pub(crate) const DATE_EFFET: usize = 19;
    pub(crate) const IS29_OR30P_TRIGGERED: usize = 20;
    pub(crate) const IS29_OR30P_INFO_TRIGGERED: usize = 21;
}

pub(crate) mod bloc_detail_mise_en_location_biens_ruraux_etablissement {
    pub(crate) const PRENEUR_BAIL: usize = 0;
    pub(crate) const PRECISION_MISE_EN_LOCATION: usize = 1;
}

pub(crate) mod bloc_detail_personne_morale {
    pub(crate) const OBJET: usize = 0;
    pub(crate) const SIGLE: usize = 1;
    pub(crate) const DUREE: usize = 2;
    pub(crate) const DATE_FIN_EXISTENCE: usize = 3;
    pub(crate) const DATE_CLOTURE_EXERCICE_SOCIAL: usize = 4;
    pub(crate) const DATE_PREMIERE_CLOTURE: usize = 5;
    pub(crate) const ESS: usize = 6;
    pub(crate) const SOCIETE_MISSION: usize = 7;
    pub(crate) const CAPITAL_VARIABLE: usize = 8;
    pub(crate) const MONTANT_CAPITAL: usize = 9;
    pub(crate) const MONTANT_CAPITAL_CENTIME: usize = 10;
    pub(crate) const CAPITAL_MINIMUM_CENTIME: usize = 11;
    pub(crate) const CAPITAL_MINIMUM: usize = 12;
    pub(crate) const DEVISE_CAPITAL: usize = 13;
    pub(crate) const STATUT_LEGAL_PARTICULIER: usize = 14;
    pub(crate) const DATE_AGREMENT_GAEC: usize = 15;
    pub(crate) const TYPE_DE_STATUTS: usize = 16;
    pub(crate) const INDICATEUR_ORIGINE_FUSION_SCISSION: usize = 17;
    pub(crate) const INDICATEUR_ETABLISSEMENTS_ETRANGERS: usize = 18;
    pub(crate) const INDICATEUR_ASSOCIE_UNIQUE: usize = 19;
    pub(crate) const DEPOT_DEMANDE_ACRE: usize = 20;
    pub(crate) const INDICATEUR_ASSOCIE_UNIQUE_DIRIGEANT: usize = 21;
    pub(crate) const NATURE_GERANCE: usize = 22;
    pub(crate) const NATURE_DES_ACTIVITE: usize = 23;
    pub(crate) const OPERATION_ENTRAINANT_UNE_AUGMENTATION_DE_CAPITAL: usize = 24;
    pub(crate) const FORME_COOPERATIVE: usize = 25;
    pub(crate) const NUMERO_AGREMENT_GAEC: usize = 26;
    pub(crate) const CAPITAL_DISPONIBLE: usize = 27;
    pub(crate) const PROROGATION_DUREE: usize = 28;
    pub(crate) const CONTINUATION_AVEC_ACTIF_NET_INFERIEUR_MOITIE_CAPITAL: usize = 29;
    pub(crate) const RECONSTITUTION_CAPITAUX_PROPRES: usize = 30;
    pub(crate) const ORIGINE_FUSION_SCISSION: usize = 31;
    pub(crate) const DATE_EFFET: usize = 32;
    pub(crate) const IS12M_TRIGGERED: usize = 33;
    pub(crate) const IS10M_TRIGGERED: usize = 34;
    pub(crate) const IDENTIFICATION_MODIFICATION: usize = 35;
    pub(crate) const IS16M_TRIGGERED: usize = 36;
    pub(crate) const IS18M_TRIGGERED: usize = 37;
    pub(crate) const IS15M_TRIGGERED: usize = 38;
    pub(crate) const IS17M_TRIGGERED: usize = 39;
    pub(crate) const IS19M_TRIGGERED: usize = 40;
    pub(crate) const AUGMENTATION_REDUCTION_CAPITAL: usize = 41;
    pub(crate) const MODIFICATION_CAPITAL_TYPES: usize = 42;
    pub(crate) const TYPE_AUGMENTATION_CAPITAL: usize = 43;
    pub(crate) const TYPE_REDUCTION_CAPITAL: usize = 44;
    pub(crate) const DATE_EFFET12M: usize = 45;
    pub(crate) const DATE_EFFET10M: usize = 46;
    pub(crate) const DATE_EFFET16M: usize = 47;
    pub(crate) const DATE_EFFET18M: usize = 48;
    pub(crate) const DATE_EFFET15M: usize = 49;
    pub(crate) const DATE_EFFET17M: usize = 50;
    pub(crate) const DATE_EFFET19M: usize = 51;
    pub(crate) const DATE_EFFET25M: usize = 52;
    pub(crate) const DATE_EFFET26M: usize = 53;
    pub(crate) const IS29M_TRIGGERED: usize = 54;
    pub(crate) const DATE_EFFET29M: usize = 55;
    pub(crate) const IS17M_NOT_DIRIGEANT_TRIGGERED: usize = 56;
    pub(crate) const IS29M_SIMPLIFIED_FUSION_TRIGGERED: usize = 57;
    pub(crate) const DATE_EFFET29M_SIMPLIFIED_FUSION: usize = 58;
    pub(crate) const IS_PROLONGATION_DUREE: usize = 59;
    pub(crate) const IS_MODIFICATION_DATE_CLOTURE: usize = 60;
    pub(crate) const IS_BENEFICIAIRES_EFFECTIF_OPTIONAL: usize = 61;
    pub(crate) const IS29M_QUALITE_SOCIETE_MISSION_TRIGGERED: usize = 62;
    pub(crate) const DATE_EFFET29M_QUALITE_SOCIETE_MISSION: usize = 63;
    pub(crate) const IS_DUREE_ILLIMITEE: usize = 64;
    pub(crate) const IS_VISEE_CODE_COMMERCE: usize = 65;
    pub(crate) const IS_SIEGE_IN_EU_COUNTRY: usize = 66;
    pub(crate) const EMISSION_TITRE_ASSOCIATIF: usize = 67;
    pub(crate) const DATE_EFFET_EMISSION_TITRE_ASSOCIATIF: usize = 68;
}

pub(crate) mod bloc_detail_pouvoir {
    pub(crate) const ROLE_ENTREPRISE: usize = 0;
    pub(crate) const STATUT_POUR_LA_FORMALITE: usize = 1;
    pub(crate) const DATE_EFFET: usize = 2;
    pub(crate) const ETABLISSEMENT_CONCERNE: usize = 3;
    pub(crate) const TYPE_DE_PERSONNE: usize = 4;
    pub(crate) const CAPACITE_ENGAGEMENT: usize = 5;
    pub(crate) const EXONERATION_DES_DETTES_ANTERIEURES: usize = 6;
    pub(crate) const MONTANTS_DES_PARTICIPATION: usize = 7;
    pub(crate) const PERIMETRE: usize = 8;
    pub(crate) const BENEFICIAIRE_EFFECTIF: usize = 9;
    pub(crate) const INDICATEUR_SECOND_ROLE_ENTREPRISE: usize = 10;
    pub(crate) const SECOND_ROLE_ENTREPRISE: usize = 11;
    pub(crate) const IS_SA_OR_SAS_MAJORITY_MANAGER: usize = 12;
    pub(crate) const AUTRE_ROLE_ENTREPRISE: usize = 13;
    pub(crate) const IS31P_TRIGGERED: usize = 14;
    pub(crate) const DATE_EFFET31P: usize = 15;
    pub(crate) const IS34_OR35M_ADJONCTION_TRIGGERED: usize = 16;
    pub(crate) const DATE_EFFET34_OR35M: usize = 17;
    pub(crate) const IS34_OR35M_SUPPRESSION_TRIGGERED: usize = 18;
    pub(crate) const IS34_OR35M_ROLE_POUVOIR_UPDATED_TRIGGERED: usize = 19;
    pub(crate) const IS34_OR35M_ADDRESS_OR_INFO_POUVOIR_UPDATED_TRIGGERED: usize = 20;
    pub(crate) const IS_MODIFICATION_IDENTITE_POUVOIR: usize = 21;
    pub(crate) const IS_MODIFICATION_ADRESSE_POUVOIR: usize = 22;
    pub(crate) const IS_MODIFICATION_REPRESENTANT_PERMANENT: usize = 23;
    pub(crate) const TYPE_MODIFICATION_REPRESENTANT_PERMANENT: usize = 24;
    pub(crate) const NOUVEAU_ROLE_ENTREPRISE: usize = 25;
    pub(crate) const NOUVEL_INDICATEUR_SECOND_ROLE_ENTREPRISE: usize = 26;
    pub(crate) const NOUVEL_AUTRE_ROLE_ENTREPRISE: usize = 27;
    pub(crate) const IS70PM_TRIGGERED: usize = 28;
    pub(crate) const IS70PM_MODIFICATION_TRIGGERED: usize = 29;
    pub(crate) const IS70PM_SUPPRESSION_TRIGGERED: usize = 30;
    pub(crate) const DATE_EFFET70PM: usize = 31;
    pub(crate) const ETABLISSEMENT_RATTACHEMENT: usize = 32;
    pub(crate) const IS77PF_TRIGGERED: usize = 33;
    pub(crate) const IS77PF_MODIFICATION_TRIGGERED: usize = 34;
    pub(crate) const IS77PF_SUPPRESSION_TRIGGERED: usize = 35;
    pub(crate) const DATE_EFFET77PF: usize = 36;
    pub(crate) const ROLE_MAINTENU: usize = 37;
    pub(crate) const NOUVEAU_ROLE: usize = 38;
    pub(crate) const CREATED_AUTOMATICALLY: usize = 39;
    pub(crate) const IS36P_TRIGGERED: usize = 40;
    pub(crate) const DATE_EFFET36P: usize = 41;
    pub(crate) const IS31P_MODIFICATION_TRIGGERED: usize = 42;
    pub(crate) const IS31P_SUPPRESSION_TRIGGERED: usize = 43;
    pub(crate) const IS31P_MODIFICATION_FONCTION_TRIGGERED: usize = 44;
    pub(crate) const INDICATEUR_ACTIF_AGRICOLE: usize = 45;
    pub(crate) const DATE_ACTIF_AGRICOLE: usize = 46;
    pub(crate) const IS36M_TRIGGERED: usize = 47;
    pub(crate) const DATE_EFFET36M: usize = 48;
    pub(crate) const SUPPRESSION_MENTION_ACTIF_AGRICOLE_OBSERVATION: usize = 49;
    pub(crate) const IS30F_TRIGGERED: usize = 50;
    pub(crate) const DATE_EFFET30F: usize = 51;
    pub(crate) const IS30F_SUPPRESSION_TRIGGERED: usize = 52;
    pub(crate) const NUMERO_ACCREDITATION: usize = 53;
    pub(crate) const IS_NEW_POUVOIR: usize = 54;
    pub(crate) const TYPE_ADRESSE_LIQUIDATEUR: usize = 55;
    pub(crate) const DESIGNER_REPRESENTANT_PERMANENT: usize = 56;
    pub(crate) const IDENTITE_COLLECTIVITE_TERRITORIALE: usize = 57;
    pub(crate) const ROLE_CONCERNE: usize = 58;
    pub(crate) const NEW_OR_UPDATED_ROLE_POUVOIR: usize = 59;
    pub(crate) const QUALITE_ARTISAN: usize = 60;
    pub(crate) const MENTION_QUALITE_ARTISANALE: usize = 61;
    pub(crate) const ACTIF: usize = 62;
    pub(crate) const IS36M_ADJONCTION_TRIGGERED: usize = 63;
    pub(crate) const IS36M_SUPPRESSION_TRIGGERED: usize = 64;
    pub(crate) const IS36M_ROLE_POUVOIR_UPDATED_TRIGGERED: usize = 65;
    pub(crate) const IS36M_ADDRESS_OR_INFO_POUVOIR_UPDATED_TRIGGERED: usize = 66;
    pub(crate) const IS36P_ADJONCTION_TRIGGERED: usize = 67;
    pub(crate) const IS36P_SUPPRESSION_TRIGGERED: usize = 68;
    pub(crate) const IS36P_ROLE_POUVOIR_UPDATED_TRIGGERED: usize = 69;
    pub(crate) const IS36P_ADDRESS_OR_INFO_POUVOIR_UPDATED_TRIGGERED: usize = 70;
    pub(crate) const IS_DEMISSION_ORDRE_TRIGGERED: usize = 71;
    pub(crate) const MENTION_DEMISSION_ORDRE: usize = 72;
    pub(crate) const DATE_MENTION_DEMISSION_ORDRE: usize = 73;
    pub(crate) const IS_INSCRIPTION_OFFICE_TRIGGERED: usize = 74;
    pub(crate) const INDICATEUR_SECOND_ROLE: usize = 75;
    pub(crate) const NOUVEAU_SECOND_ROLE: usize = 76;
    pub(crate) const AUTRE_SECOND_ROLE_ENTREPRISE: usize = 77;
    pub(crate) const NOUVEL_AUTRE_SECOND_ROLE_ENTREPRISE: usize = 78;
}

pub(crate) mod bloc_eirl {
    pub(crate) const OPTION_EIRL: usize = 0;
    pub(crate) const REGISTRE_EIRL: usize = 1;
    pub(crate) const DATE_EFFET: usize = 2;
    pub(crate) const INDICATEUR_DECLARATION_COMPLEMENTAIRE_AFFECTATION_PATRIMOINE: usize = 3;
    pub(crate) const MOTIF_FIN_EIRL: usize = 4;
    pub(crate) const INTENTION_DE_POURSUITE: usize = 5;
    pub(crate) const DENOMINATION: usize = 6;
    pub(crate) const OBJET: usize = 7;
    pub(crate) const ANCIENNE_EIRL: usize = 8;
    pub(crate) const OPTION_FISCALE: usize = 9;
    pub(crate) const REPRENEUR: usize = 10;
    pub(crate) const IS25P_DENOMINATION_TRIGGERED: usize = 11;
    pub(crate) const IS25P_RENONCIATION_TRIGGERED: usize = 12;
    pub(crate) const IS25P_DATE_CLOTURE_TRIGGERED: usize = 13;
    pub(crate) const IS25P_ETABLISSEMENT_RATTACHEMENT_TRIGGERED: usize = 14;
    pub(crate) const IS25P_ACTIVITE_TRIGGERED: usize = 15;
    pub(crate) const EIRL_END_DATE: usize = 16;
    pub(crate) const ACTIVITES_RATTACHEES_EIRL: usize = 17;
    pub(crate) const IDENTIFIANT_RATTACHEMENT: usize = 18;
}

pub(crate) mod bloc_entreprise {
    pub(crate) const ADRESSE: usize = 0;
}

pub(crate) mod bloc_entreprise_chapeau {
    pub(crate) const INDICATEUR_ASSOCIE_UNIQUE: usize = 0;
    pub(crate) const ROLE_ENTREPRISE: usize = 1;
    pub(crate) const PAYS: usize = 2;
    pub(crate) const SIREN: usize = 3;
    pub(crate) const REGISTRE: usize = 4;
    pub(crate) const DENOMINATION: usize = 5;
    pub(crate) const OBJET: usize = 6;
    pub(crate) const ANCIEN_OBJET: usize = 7;
    pub(crate) const FORME_JURIDIQUE: usize = 8;
    pub(crate) const FORME_JURIDIQUE_ETRANGERE: usize = 9;
    pub(crate) const DATE_EFFET: usize = 10;
    pub(crate) const NUM_DETENTEUR: usize = 11;
    pub(crate) const NUM_EXPLOITANT: usize = 12;
    pub(crate) const NUM_RNA: usize = 13;
    pub(crate) const LIEU_REGISTRE: usize = 14;
    pub(crate) const NUM_GREFFE: usize = 15;
    pub(crate) const ENTREE_SORTIE_DES_CHAMPS_DE_REGISTRE: usize = 16;
    pub(crate) const AUTRE_IDENTIFIANT_ETRANGER: usize = 17;
    pub(crate) const NIC_SIEGE: usize = 18;
    pub(crate) const NOM_COMMERCIAL: usize = 19;
    pub(crate) const TYPE_REPRESENTANT: usize = 20;
    pub(crate) const INDIVIDU_REPRESENTANT: usize = 21;
    pub(crate) const ENTREPRISE_REPRESENTANT: usize = 22;
    pub(crate) const ADRESSE_ENTREPRISE_REPRESENTANT: usize = 23;
    pub(crate) const CONTACT_REPRESENTANT: usize = 24;
    pub(crate) const ROLE: usize = 25;
    pub(crate) const STATUT_POUR_LA_FORMALITE: usize = 26;
    pub(crate) const CODE_APE: usize = 27;
    pub(crate) const NOM_EXPLOITATION: usize = 28;
    pub(crate) const DATE_DEBUT_EXPLOITATION: usize = 29;
    pub(crate) const EXONERATION_DES_DETTES_ANTERIEURES: usize = 30;
    pub(crate) const MONTANT_PARTICIPATION_GEIE: usize = 31;
    pub(crate) const DEVISE_MONTANT_PARTICIPATION_GEIE: usize = 32;
    pub(crate) const IS12F_TRIGGERED: usize = 33;
    pub(crate) const OBJET12F_TRIGGERED: usize = 34;
    pub(crate) const DATE_EFFET12F: usize = 35;
    pub(crate) const IS20F_TRIGGERED: usize = 36;
    pub(crate) const DATE_EFFET20F: usize = 37;
    pub(crate) const IS10F_TRIGGERED: usize = 38;
    pub(crate) const DATE_EFFET10F: usize = 39;
    pub(crate) const NOUVEAU_NOM_EXPLOITATION: usize = 40;
    pub(crate) const ENTREPRISE_CORRECTED: usize = 41;
    pub(crate) const ENTREPRISE_COMPLETED: usize = 42;
    pub(crate) const NOMBRE_SALARIE: usize = 43;
    pub(crate) const IS60PM_ETRANGERE_TRIGGERED: usize = 44;
    pub(crate) const DATE_EFFET60PMF: usize = 45;
    pub(crate) const INDICATEUR_SECTEUR_METIER_ET_ARTISANAT: usize = 46;
    pub(crate) const IS_SIEGE_SOCIETE_EUROPEENNE_EN_FRANCE: usize = 47;
    pub(crate) const MAINTIEN_SECTEUR_DES_METIERS: usize = 48;
    pub(crate) const IS_FROM_BASCULE_GAAE: usize = 49;
}

pub(crate) mod bloc_entreprise_identite {
    pub(crate) const ROLE_ENTREPRISE: usize = 0;
    pub(crate) const PAYS: usize = 1;
    pub(crate) const SIREN: usize = 2;
    pub(crate) const REGISTRE: usize = 3;
    pub(crate) const DENOMINATION: usize = 4;
    pub(crate) const OBJET: usize = 5;
    pub(crate) const ANCIEN_OBJET: usize = 6;
    pub(crate) const FORME_JURIDIQUE: usize = 7;
    pub(crate) const FORME_JURIDIQUE_ETRANGERE: usize = 8;
    pub(crate) const DATE_EFFET: usize = 9;
    pub(crate) const NUM_DETENTEUR: usize = 10;
    pub(crate) const NUM_EXPLOITANT: usize = 11;
    pub(crate) const NUM_RNA: usize = 12;
    pub(crate) const LIEU_REGISTRE: usize = 13;
    pub(crate) const NUM_GREFFE: usize = 14;
    pub(crate) const ENTREE_SORTIE_DES_CHAMPS_DE_REGISTRE: usize = 15;
    pub(crate) const AUTRE_IDENTIFIANT_ETRANGER: usize = 16;
    pub(crate) const NIC_SIEGE: usize = 17;
    pub(crate) const NOM_COMMERCIAL: usize = 18;
    pub(crate) const TYPE_REPRESENTANT: usize = 19;
    pub(crate) const INDIVIDU_REPRESENTANT: usize = 20;
    pub(crate) const ENTREPRISE_REPRESENTANT: usize = 21;
    pub(crate) const ADRESSE_ENTREPRISE_REPRESENTANT: usize = 22;
    pub(crate) const CONTACT_REPRESENTANT: usize = 23;
    pub(crate) const ROLE: usize = 24;
    pub(crate) const STATUT_POUR_LA_FORMALITE: usize = 25;
    pub(crate) const CODE_APE: usize = 26;
    pub(crate) const NOM_EXPLOITATION: usize = 27;
    pub(crate) const DATE_DEBUT_EXPLOITATION: usize = 28;
    pub(crate) const EXONERATION_DES_DETTES_ANTERIEURES: usize = 29;
    pub(crate) const MONTANT_PARTICIPATION_GEIE: usize = 30;
    pub(crate) const DEVISE_MONTANT_PARTICIPATION_GEIE: usize = 31;
    pub(crate) const IS12F_TRIGGERED: usize = 32;
    pub(crate) const OBJET12F_TRIGGERED: usize = 33;
    pub(crate) const DATE_EFFET12F: usize = 34;
    pub(crate) const IS20F_TRIGGERED: usize = 35;
    pub(crate) const DATE_EFFET20F: usize = 36;
    pub(crate) const IS10F_TRIGGERED: usize = 37;
    pub(crate) const DATE_EFFET10F: usize = 38;
    pub(crate) const NOUVEAU_NOM_EXPLOITATION: usize = 39;
    pub(crate) const ENTREPRISE_CORRECTED: usize = 40;
    pub(crate) const ENTREPRISE_COMPLETED: usize = 41;
    pub(crate) const NOMBRE_SALARIE: usize = 42;
    pub(crate) const IS60PM_ETRANGERE_TRIGGERED: usize = 43;
    pub(crate) const DATE_EFFET60PMF: usize = 44;
    pub(crate) const INDICATEUR_SECTEUR_METIER_ET_ARTISANAT: usize = 45;
    pub(crate) const IS_SIEGE_SOCIETE_EUROPEENNE_EN_FRANCE: usize = 46;
    pub(crate) const MAINTIEN_SECTEUR_DES_METIERS: usize = 47;
    pub(crate) const IS_FROM_BASCULE_GAAE: usize = 48;
}

pub(crate) mod bloc_entreprise_intervenant_operation {
    pub(crate) const ENTREPRISE: usize = 0;
    pub(crate) const ADRESSE: usize = 1;
}

pub(crate) mod bloc_etablissement_salarie {
    pub(crate) const PRESENCE_SALARIE: usize = 0;
    pub(crate) const NOMBRE_SALARIE: usize = 1;
    pub(crate) const NOMBRE_APPRENTI: usize = 2;
    pub(crate) const NOMBRE_VRP: usize = 3;
    pub(crate) const EMPLOI_PREMIER_SALARIE: usize = 4;
    pub(crate) const DATE_EFFET_FIN_EMPLOI_SALARIE: usize = 5;
    pub(crate) const NOMBRE_SAISONNIER: usize = 6;
    pub(crate) const NOMBRE_SALARIES_MARIN: usize = 7;
    pub(crate) const EMPLOYEUR_SALARIE_NON_REGIME_FR: usize = 8;
    pub(crate) const DATE_EFFET_DEBUT_EMPLOI_SALARIE: usize = 9;
    pub(crate) const DATE_EFFET: usize = 10;
    pub(crate) const DATE_CESSATION_EMPLOI_SALARIES: usize = 11;
    pub(crate) const FIN_EMPLOI_SALARIE: usize = 12;
}

pub(crate) mod bloc_individu_chapeau {
    pub(crate) const DESCRIPTION_PERSONNE: usize = 0;
    pub(crate) const DESCRIPTION_ENTREPRENEUR: usize = 1;
    pub(crate) const ADRESSE_DOMICILE: usize = 2;
    pub(crate) const CONTACT: usize = 3;
    pub(crate) const DATE_EFFET: usize = 4;
    pub(crate) const IS29_OR30P_TRIGGERED: usize = 5;
    pub(crate) const IS29_OR30P_INFO_TRIGGERED: usize = 6;
}

pub(crate) mod bloc_insaisissabilite {
    pub(crate) const RESIDENCE_PRINCIPALE: usize = 0;
    pub(crate) const RESIDENCES_SECONDAIRES: usize = 1;
}

pub(crate) mod bloc_inscription_office {
}

pub(crate) mod bloc_jqpa {
    pub(crate) const OPTION_JQPA: usize = 0;
    pub(crate) const INDICATEUR_ACTIVITES_MULTIPLES: usize = 1;
    pub(crate) const DESCRIPTION_ACTIVITE: usize = 2;
    pub(crate) const CODE_ROLE_PERSONNE_QUALIFIEE: usize = 3;
    pub(crate) const LIBELLE_ROLE_PERSONNE_QUALIFIEE: usize = 4;
    pub(crate) const PERSONNE_QUALIFIEE: usize = 5;
    pub(crate) const AUTRE_QUALITE_PERSONNE_QUALIFIEE: usize = 6;
    pub(crate) const JQPA_VALIDE: usize = 7;
    pub(crate) const DATE_VALIDATION_JQPA: usize = 8;
}

pub(crate) mod bloc_locataire_gerant_mandataire {
    pub(crate) const NOM: usize = 0;
    pub(crate) const NOM_USAGE: usize = 1;
    pub(crate) const PRENOMS: usize = 2;
    pub(crate) const DENOMINATION: usize = 3;
    pub(crate) const SIREN: usize = 4;
    pub(crate) const LIEU_REGISTRE: usize = 5;
}

pub(crate) mod bloc_location_gerance_mandat {
    pub(crate) const DESTINATION_LOCATION_GERANCE_MANDAT: usize = 0;
    pub(crate) const TYPE_LOCATAIRE_GERANT_MANDATAIRE: usize = 1;
    pub(crate) const DATE_EFFET: usize = 2;
    pub(crate) const IS68PM_TRIGGERED: usize = 3;
}

pub(crate) mod bloc_mineur {
    pub(crate) const MINEUR_LIEN_PARENTE: usize = 0;
    pub(crate) const MINEUR_NOM: usize = 1;
    pub(crate) const MINEUR_PRENOMS: usize = 2;
    pub(crate) const MINEUR_SEXE: usize = 3;
    pub(crate) const MINEUR_SCOLARISE: usize = 4;
    pub(crate) const MINEUR_DATE_NAISSANCE: usize = 5;
    pub(crate) const MINEUR_ANNEE_NAISSANCE_UNIQUEMENT: usize = 6;
    pub(crate) const MINEUR_CODE_GEOGRAPHIQUE_NAISSANCE: usize = 7;
    pub(crate) const MINEUR_PAYS_NAISSANCE: usize = 8;
    pub(crate) const MINEUR_COMMUNE_NAISSANCE: usize = 9;
    pub(crate) const MINEUR_NATIONALITE: usize = 10;
    pub(crate) const MINEUR_NIR: usize = 11;
    pub(crate) const MINEUR_NOM_USAGE: usize = 12;
}

pub(crate) mod bloc_modalite_controle {
    pub(crate) const DATE_EFFET: usize = 0;
    pub(crate) const DETENTION_PART_DIRECTE: usize = 1;
    pub(crate) const PARTS_DIRECTES_PLEINE_PROPRIETE: usize = 2;
    pub(crate) const PARTS_DIRECTES_NUE_PROPRIETE: usize = 3;
    pub(crate) const DETENTION_PART_INDIRECTE: usize = 4;
    pub(crate) const PARTS_INDIRECTES_INDIVISION: usize = 5;
    pub(crate) const PARTS_INDIRECTES_INDIVISION_PLEINE_PROPRIETE: usize = 6;
    pub(crate) const PARTS_INDIRECTES_INDIVISION_NUE_PROPRIETE: usize = 7;
    pub(crate) const PARTS_INDIRECTES_PERSONNES_MORALES: usize = 8;
    pub(crate) const PARTS_INDIRECTES_PMORALES_PLEINE_PROPRIETE: usize = 9;
    pub(crate) const PARTS_INDIRECTES_PMORALES_NUE_PROPRIETE: usize = 10;
    pub(crate) const DETENTION_PART_TOTALE: usize = 11;
    pub(crate) const DETENTION_VOTE_DIRECTE: usize = 12;
    pub(crate) const VOTE_DIRECTE_PLEINE_PROPRIETE: usize = 13;
    pub(crate) const VOTE_DIRECTE_NUE_PROPRIETE: usize = 14;
    pub(crate) const VOTE_DIRECTE_USUFRUIT: usize = 15;
    pub(crate) const DETENTION_VOTE_INDIRECTE: usize = 16;
    pub(crate) const VOTE_INDIRECTE_INDIVISION: usize = 17;
    pub(crate) const VOTE_INDIRECTE_INDIVISION_PLEINE_PROPRIETE: usize = 18;
    pub(crate) const VOTE_INDIRECTE_INDIVISION_NUE_PROPRIETE: usize = 19;
    pub(crate) const VOTE_INDIRECTE_INDIVISION_USUFRUIT: usize = 20;
    pub(crate) const VOTE_INDIRECTE_PERSONNES_MORALES: usize = 21;
    pub(crate) const VOTE_INDIRECTE_PMORALES_PLEINE_PROPRIETE: usize = 22;
    pub(crate) const VOTE_INDIRECTE_PMORALES_NUE_PROPRIETE: usize = 23;
    pub(crate) const VOTE_INDIRECTE_PMORALES_USUFRUIT: usize = 24;
    pub(crate) const VOCATION_TITULAIRE_DIRECTE_PLEINE_PROPRIETE: usize = 25;
    pub(crate) const VOCATION_TITULAIRE_DIRECTE_NUE_PROPRIETE: usize = 26;
    pub(crate) const VOCATION_TITULAIRE_INDIRECTE_INDIVISION: usize = 27;
    pub(crate) const VOCATION_TITULAIRE_INDIRECTE_PLEINE_PROPRIETE: usize = 28;
    pub(crate) const VOCATION_TITULAIRE_INDIRECTE_NUE_PROPRIETE: usize = 29;
    pub(crate) const VOCATION_TITULAIRE_INDIRECTE_PERSONNES_MORALES: usize = 30;
    pub(crate) const VOCATION_TITULAIRE_INDIRECTE_PMORALES_PLEINE_PROPRIETE: usize = 31;
    pub(crate) const VOCATION_TITULAIRE_INDIRECTE_PMORALES_NUE_PROPRIETE: usize = 32;
    pub(crate) const DETENTION_VOTE_TOTAL: usize = 33;
    pub(crate) const DETENTION_POUVOIR_DECISION_AG: usize = 34;
    pub(crate) const DETENTION_POUVOIR_NOMMAGE_MEMBRES_CONSEIL_ADMIN: usize = 35;
    pub(crate) const DETENTION_AUTRES_MOYENS_CONTROLE: usize = 36;
    pub(crate) const BENEFICIAIRE_REPRESENTANT_LEGAL: usize = 37;
    pub(crate) const GESTION_DELEGUEE_SOCIETE_GESTION: usize = 38;
    pub(crate) const REPRESENTANT_LEGAL_PLACEMENT_SANS_GESTION_DELEGUE: usize = 39;
    pub(crate) const MODALITES_DE_CONTROLE: usize = 40;
    pub(crate) const DETENTION25P_CAPITAL: usize = 41;
    pub(crate) const DETENTION25P_DROIT_VOTE: usize = 42;
    pub(crate) const DETENTION_CAPITAL_INDIRECTE_INDIVISION: usize = 43;
    pub(crate) const DETENTION_CAPITAL_INDIRECTES_PERSONNES_MORALES: usize = 44;
    pub(crate) const DETENTION_VOTE_INDIRECTE_INDIVISION: usize = 45;
    pub(crate) const DETENTION_VOTE_INDIRECTE_PERSONNES_MORALES: usize = 46;
    pub(crate) const SOCIETE_GESTION: usize = 47;
    pub(crate) const ADRESSE: usize = 48;
}

pub(crate) mod bloc_nature_cessation_entreprise {
    pub(crate) const DATE_RADIATION: usize = 0;
    pub(crate) const ETAT_ADMINISTRATIF_INSEE: usize = 1;
}

pub(crate) mod bloc_nature_creation {
    pub(crate) const DATE_CREATION: usize = 0;
    pub(crate) const SOCIETE_ETRANGERE: usize = 1;
    pub(crate) const FORME_JURIDIQUE: usize = 2;
    pub(crate) const TYPE_EXPLOITATION: usize = 3;
    pub(crate) const MICRO_ENTREPRISE: usize = 4;
    pub(crate) const ETABLIE_EN_FRANCE: usize = 5;
    pub(crate) const SALARIE_EN_FRANCE: usize = 6;
    pub(crate) const RELIEE_ENTREPRISE_AGRICOLE: usize = 7;
    pub(crate) const ENTREPRISE_AGRICOLE: usize = 8;
    pub(crate) const EIRL: usize = 9;
    pub(crate) const INDICATEUR_ETABLISSEMENT_FICTIF: usize = 10;
    pub(crate) const SEULS_BENEFICIAIRES_MODIFIES: usize = 11;
    pub(crate) const DATE_DEPOT_CREATION: usize = 12;
    pub(crate) const IS13M_TRIGGERED: usize = 13;
    pub(crate) const DATE_EFFET13M: usize = 14;
    pub(crate) const PREVIOUS_FORME_JURIDIQUE: usize = 15;
    pub(crate) const PRESENCE_SALARIE: usize = 16;
    pub(crate) const ENTITE_SOUMISE_TVA_OU_IMPOT_SOCIETES: usize = 17;
    pub(crate) const ENTITE_RELEVE_SPHERE_SOCIALE_AGRICOLE: usize = 18;
    pub(crate) const ENTITE_RECOIT_SUBVENTIONS_PUBLIQUES: usize = 19;
    pub(crate) const REASON_IMMATRICULATION_RNE: usize = 20;
    pub(crate) const DESTINATION_FORME_JURIDIQUE: usize = 21;
}

pub(crate) mod bloc_nom_de_domaine {
    pub(crate) const NATURE_DOMAINE: usize = 0;
    pub(crate) const STATUT_DOMAINE: usize = 1;
    pub(crate) const NOM_DOMAINE: usize = 2;
    pub(crate) const DATE_EFFET: usize = 3;
    pub(crate) const IS55PM_TRIGGERED: usize = 4;
    pub(crate) const IS14M_TRIGGERED: usize = 5;
    pub(crate) const DATE_EFFET14M: usize = 6;
}

pub(crate) mod bloc_option_fiscale {
    pub(crate) const INDICATEUR_MEMBRE_EXPLOITATION: usize = 0;
    pub(crate) const REGIME_IMPOSITION_BENEFICES: usize = 1;
    pub(crate) const OPTION_PARTICULIERE_REGIME_BENEFICE: usize = 2;
    pub(crate) const REGIME_IMPOSITION_TVA: usize = 3;
    pub(crate) const PERIODICITE_ET_OPTIONS_PARTICULIERES_TVA: usize = 4;
    pub(crate) const CONDITION_VERSEMENT_TVA: usize = 5;
    pub(crate) const DATE_CLOTURE_EXERCICE_COMPTABLE: usize = 6;
    pub(crate) const OPTION_VERSEMENT_LIBERATOIRE: usize = 7;
    pub(crate) const LIEU_IMPOSITION: usize = 8;
    pub(crate) const DATE_ENREGISTREMENT_STATUTS: usize = 9;
    pub(crate) const DATE_EFFET_FISCALITE: usize = 10;
    pub(crate) const REGIME_IMPOSITION_BENEFICES2: usize = 11;
    pub(crate) const IMMEUBLES: usize = 12;
    pub(crate) const OPTION_PARTICULIERE_REGIME_BENEFICE2: usize = 13;
    pub(crate) const REGIME_IMPOSITION_TVA2: usize = 14;
    pub(crate) const DATE_EFFET: usize = 15;
    pub(crate) const PERIODICITE_ET_OPTIONS_PARTICULIERES_TVA2: usize = 16;
    pub(crate) const TAXE_TROIS_POURCENT: usize = 17;
    pub(crate) const SANS_OPTION_FISCALE_EN_FRANCE: usize = 18;
    pub(crate) const DETENTION_PARTICIPATION_SOCIETE_FRANCAISE: usize = 19;
    pub(crate) const PERIODICITE_VERSEMENT: usize = 20;
    pub(crate) const CHIFFRE_AFFAIRE_PREVISIONNEL_VENTE: usize = 21;
    pub(crate) const CHIFFRE_AFFAIRE_PREVISIONNEL_SERVICE: usize = 22;
    pub(crate) const DEVISE_CHIFFRE_AFFAIRE: usize = 23;
    pub(crate) const NUMERO_TVA_INTRA: usize = 24;
    pub(crate) const REDEVABLE_TVA: usize = 25;
    pub(crate) const REDEVABLE_PAS: usize = 26;
    pub(crate) const NUMERO_TVA_FRANCE: usize = 27;
    pub(crate) const CLIENTELE_IDENTIFIEES_TVA: usize = 28;
    pub(crate) const CLIENTELE_PARTICULIERS: usize = 29;
    pub(crate) const CLIENTELE_AUTRE: usize = 30;
    pub(crate) const ALI: usize = 31;
    pub(crate) const AIC: usize = 32;
    pub(crate) const LIC: usize = 33;
    pub(crate) const INDICATEUR_AUTRE_OPTION_FISCALE: usize = 34;
    pub(crate) const AUTRE_OPTION_FISCALE: usize = 35;
    pub(crate) const CONDITION_VERSEMENT_TVA2: usize = 36;
    pub(crate) const CONDITION_VERSEMENT_TVA3: usize = 37;
}

pub(crate) mod bloc_option_fiscale_reference {
    pub(crate) const CATEGORISATION_ACTIVITE_INITIAL: usize = 0;
    pub(crate) const ENTREPRISE_AGRICOLE_INITIAL: usize = 1;
    pub(crate) const MICRO_ENTREPRISE_INITIAL: usize = 2;
    pub(crate) const EIRL_INITIAL: usize = 3;
    pub(crate) const SOCIETE_ETRANGERE_INITIAL: usize = 4;
    pub(crate) const ETABLIE_EN_FRANCE_INITIAL: usize = 5;
    pub(crate) const INDICATEUR_ASSOCIE_UNIQUE_INITIAL: usize = 6;
    pub(crate) const INDICATEUR_ASSOCIE_UNIQUE_DIRIGEANT_INITIAL: usize = 7;
    pub(crate) const SUCCURSALE_OU_FILIALE_INITIAL: usize = 8;
}

pub(crate) mod bloc_origine_activite {
    pub(crate) const TYPE_ORIGINE: usize = 0;
    pub(crate) const AUTRE_ORIGINE: usize = 1;
    pub(crate) const CONTRAT: usize = 2;
    pub(crate) const ANCIEN_EXPLOITANTS: usize = 3;
    pub(crate) const PUBLICATION: usize = 4;
    pub(crate) const INDICATEUR_PERSONNE_CONTRACTANTE_ANCIEN_EXPLOITANT: usize = 5;
}

pub(crate) mod bloc_piece_jointe {
    pub(crate) const NOM_DOCUMENT: usize = 0;
    pub(crate) const TYPE_DOCUMENT: usize = 1;
    pub(crate) const LANGUE_DOCUMENT: usize = 2;
    pub(crate) const NUMERO_PIECE: usize = 3;
    pub(crate) const DEBUT_VALIDITE: usize = 4;
    pub(crate) const FIN_VALIDITE: usize = 5;
    pub(crate) const AUTORITE_DELIVRANCE: usize = 6;
    pub(crate) const PAYS_LIEU_DELIVRANCE: usize = 7;
    pub(crate) const COMMUNE_LIEU_DELIVRANCE: usize = 8;
    pub(crate) const DOCUMENT_BASE64: usize = 9;
    pub(crate) const DOCUMENT_EXTENSION: usize = 10;
    pub(crate) const SOUS_TYPE_DOCUMENT: usize = 11;
    pub(crate) const PATH: usize = 12;
    pub(crate) const ATTACHMENT_ID: usize = 13;
    pub(crate) const CODE_INSEE_COMMUNE_LIEU_DELIVRANCE: usize = 14;
    pub(crate) const CODE_POSTAL_LIEU_DELIVRANCE: usize = 15;
    pub(crate) const IS_CONFIDENTIEL_RNE: usize = 16;
    pub(crate) const ID_RNE: usize = 17;
    pub(crate) const LINK_ID_RNE: usize = 18;
}

pub(crate) mod bloc_pouvoir {
    pub(crate) const REPRESENTANT_ID: usize = 0;
    pub(crate) const INDIVIDU: usize = 1;
    pub(crate) const ENTREPRISE: usize = 2;
    pub(crate) const CONTACT: usize = 3;
    pub(crate) const ADRESSE_ENTREPRISE: usize = 4;
    pub(crate) const REPRESENTANT_PARTANT: usize = 5;
    pub(crate) const REPRESENTANT: usize = 6;
    pub(crate) const PUBLICATION: usize = 7;
    pub(crate) const ADRESSE_LIQUIDATION: usize = 8;
    pub(crate) const IS_REPRESENTANT_LEGAL: usize = 9;
    pub(crate) const ROLE_ENTREPRISE: usize = 10;
    pub(crate) const STATUT_POUR_LA_FORMALITE: usize = 11;
    pub(crate) const DATE_EFFET: usize = 12;
    pub(crate) const ETABLISSEMENT_CONCERNE: usize = 13;
    pub(crate) const TYPE_DE_PERSONNE: usize = 14;
    pub(crate) const CAPACITE_ENGAGEMENT: usize = 15;
    pub(crate) const EXONERATION_DES_DETTES_ANTERIEURES: usize = 16;
    pub(crate) const MONTANTS_DES_PARTICIPATION: usize = 17;
    pub(crate) const PERIMETRE: usize = 18;
    pub(crate) const BENEFICIAIRE_EFFECTIF: usize = 19;
    pub(crate) const INDICATEUR_SECOND_ROLE_ENTREPRISE: usize = 20;
    pub(crate) const SECOND_ROLE_ENTREPRISE: usize = 21;
    pub(crate) const IS_SA_OR_SAS_MAJORITY_MANAGER: usize = 22;
    pub(crate) const AUTRE_ROLE_ENTREPRISE: usize = 23;
    pub(crate) const IS31P_TRIGGERED: usize = 24;
    pub(crate) const DATE_EFFET31P: usize = 25;
    pub(crate) const IS34_OR35M_ADJONCTION_TRIGGERED: usize = 26;
    pub(crate) const DATE_EFFET34_OR35M: usize = 27;
    pub(crate) const IS34_OR35M_SUPPRESSION_TRIGGERED: usize = 28;
    pub(crate) const IS34_OR35M_ROLE_POUVOIR_UPDATED_TRIGGERED: usize = 29;
    pub(crate) const IS34_OR35M_ADDRESS_OR_INFO_POUVOIR_UPDATED_TRIGGERED: usize = 30;
    pub(crate) const IS_MODIFICATION_IDENTITE_POUVOIR: usize = 31;
    pub(crate) const IS_MODIFICATION_ADRESSE_POUVOIR: usize = 32;
    pub(crate) const IS_MODIFICATION_REPRESENTANT_PERMANENT: usize = 33;
    pub(crate) const TYPE_MODIFICATION_REPRESENTANT_PERMANENT: usize = 34;
    pub(crate) const NOUVEAU_ROLE_ENTREPRISE: usize = 35;
    pub(crate) const NOUVEL_INDICATEUR_SECOND_ROLE_ENTREPRISE: usize = 36;
    pub(crate) const NOUVEL_AUTRE_ROLE_ENTREPRISE: usize = 37;
    pub(crate) const IS70PM_TRIGGERED: usize = 38;
    pub(crate) const IS70PM_MODIFICATION_TRIGGERED: usize = 39;
    pub(crate) const IS70PM_SUPPRESSION_TRIGGERED: usize = 40;
    pub(crate) const DATE_EFFET70PM: usize = 41;
    pub(crate) const ETABLISSEMENT_RATTACHEMENT: usize = 42;
    pub(crate) const IS77PF_TRIGGERED: usize = 43;
    pub(crate) const IS77PF_MODIFICATION_TRIGGERED: usize = 44;
    pub(crate) const IS77PF_SUPPRESSION_TRIGGERED: usize = 45;
    pub(crate) const DATE_EFFET77PF: usize = 46;
    pub(crate) const ROLE_MAINTENU: usize = 47;
    pub(crate) const NOUVEAU_ROLE: usize = 48;
    pub(crate) const CREATED_AUTOMATICALLY: usize = 49;
    pub(crate) const IS36P_TRIGGERED: usize = 50;
    pub(crate) const DATE_EFFET36P: usize = 51;
    pub(crate) const IS31P_MODIFICATION_TRIGGERED: usize = 52;
    pub(crate) const IS31P_SUPPRESSION_TRIGGERED: usize = 53;
    pub(crate) const IS31P_MODIFICATION_FONCTION_TRIGGERED: usize = 54;
    pub(crate) const INDICATEUR_ACTIF_AGRICOLE: usize = 55;
    pub(crate) const DATE_ACTIF_AGRICOLE: usize = 56;
    pub(crate) const IS36M_TRIGGERED: usize = 57;
    pub(crate) const DATE_EFFET36M: usize = 58;
    pub(crate) const SUPPRESSION_MENTION_ACTIF_AGRICOLE_OBSERVATION: usize = 59;
    pub(crate) const IS30F_TRIGGERED: usize = 60;
    pub(crate) const DATE_EFFET30F: usize = 61;
    pub(crate) const IS30F_SUPPRESSION_TRIGGERED: usize = 62;
    pub(crate) const NUMERO_ACCREDITATION: usize = 63;
    pub(crate) const IS_NEW_POUVOIR: usize = 64;
    pub(crate) const TYPE_ADRESSE_LIQUIDATEUR: usize = 65;
    pub(crate) const DESIGNER_REPRESENTANT_PERMANENT: usize = 66;
    pub(crate) const IDENTITE_COLLECTIVITE_TERRITORIALE: usize = 67;
    pub(crate) const ROLE_CONCERNE: usize = 68;
    pub(crate) const NEW_OR_UPDATED_ROLE_POUVOIR: usize = 69;
    pub(crate) const QUALITE_ARTISAN: usize = 70;
    pub(crate) const MENTION_QUALITE_ARTISANALE: usize = 71;
    pub(crate) const ACTIF: usize = 72;
    pub(crate) const IS36M_ADJONCTION_TRIGGERED: usize = 73;
    pub(crate) const IS36M_SUPPRESSION_TRIGGERED: usize = 74;
    pub(crate) const IS36M_ROLE_POUVOIR_UPDATED_TRIGGERED: usize = 75;
    pub(crate) const IS36M_ADDRESS_OR_INFO_POUVOIR_UPDATED_TRIGGERED: usize = 76;
    pub(crate) const IS36P_ADJONCTION_TRIGGERED: usize = 77;
    pub(crate) const IS36P_SUPPRESSION_TRIGGERED: usize = 78;
    pub(crate) const IS36P_ROLE_POUVOIR_UPDATED_TRIGGERED: usize = 79;
    pub(crate) const IS36P_ADDRESS_OR_INFO_POUVOIR_UPDATED_TRIGGERED: usize = 80;
    pub(crate) const IS_DEMISSION_ORDRE_TRIGGERED: usize = 81;
    pub(crate) const MENTION_DEMISSION_ORDRE: usize = 82;
    pub(crate) const DATE_MENTION_DEMISSION_ORDRE: usize = 83;
    pub(crate) const IS_INSCRIPTION_OFFICE_TRIGGERED: usize = 84;
    pub(crate) const INDICATEUR_SECOND_ROLE: usize = 85;
    pub(crate) const NOUVEAU_SECOND_ROLE: usize = 86;
    pub(crate) const AUTRE_SECOND_ROLE_ENTREPRISE: usize = 87;
    pub(crate) const NOUVEL_AUTRE_SECOND_ROLE_ENTREPRISE: usize = 88;
}

pub(crate) mod bloc_pouvoir_etablissements {
    pub(crate) const SIRET: usize = 0;
    pub(crate) const DATE_EFFET_ETABLISSEMENT_CONCERNE: usize = 1;
}

pub(crate) mod bloc_precision_mise_en_location {
    pub(crate) const TYPE_MISE_EN_LOCATION: usize = 0;
    pub(crate) const TYPE_DROIT_PAIEMENT: usize = 1;
}

pub(crate) mod bloc_preneur_bail {
    pub(crate) const TYPE_PERSONNE: usize = 0;
    pub(crate) const SIREN: usize = 1;
    pub(crate) const DENOMINATION: usize = 2;
    pub(crate) const NOM: usize = 3;
    pub(crate) const PRENOMS: usize = 4;
    pub(crate) const NOM_USAGE: usize = 5;
    pub(crate) const DATE_EFFET: usize = 6;
}

pub(crate) mod bloc_publication {
    pub(crate) const ROLE_PUBLICATION: usize = 0;
    pub(crate) const TYPE_PUBLICATION: usize = 1;
    pub(crate) const DATE_PUBLICATION: usize = 2;
    pub(crate) const JOURNAL_PUBLICATION: usize = 3;
    pub(crate) const LIEU_PUBLICATION: usize = 4;
    pub(crate) const DATE_EFFET_PUBLICATION: usize = 5;
    pub(crate) const PUBLICATION_URL: usize = 6;
    pub(crate) const JOURNAL_PUBLICATION_AUTRE: usize = 7;
}

pub(crate) mod bloc_regime_microsocial {
    pub(crate) const OPTION_MICRO_SOCIAL: usize = 0;
    pub(crate) const PERIODICITE_VERSEMENT: usize = 1;
}

pub(crate) mod bloc_registre_siege_etranger {
    pub(crate) const LIEU: usize = 0;
    pub(crate) const PAYS: usize = 1;
    pub(crate) const IMMATRICULATION: usize = 2;
    pub(crate) const INDICATEUR_ASSOCIE_UNIQUE: usize = 3;
}

pub(crate) mod bloc_residence_insaisissabilite {
    pub(crate) const RESIDENCE_INSAISISSABLE: usize = 0;
    pub(crate) const NOM_RESIDENCE: usize = 1;
    pub(crate) const DATE_EFFET: usize = 2;
    pub(crate) const ADRESSE: usize = 3;
    pub(crate) const PUBLICATION: usize = 4;
    pub(crate) const IS28P_TRIGGERED: usize = 5;
}

pub(crate) mod bloc_societe_gestion {
    pub(crate) const ADRESSE: usize = 0;
    pub(crate) const INDICATEUR_ASSOCIE_UNIQUE: usize = 1;
    pub(crate) const ROLE_ENTREPRISE: usize = 2;
    pub(crate) const PAYS: usize = 3;
    pub(crate) const SIREN: usize = 4;
    pub(crate) const REGISTRE: usize = 5;
    pub(crate) const DENOMINATION: usize = 6;
    pub(crate) const OBJET: usize = 7;
    pub(crate) const ANCIEN_OBJET: usize = 8;
    pub(crate) const FORME_JURIDIQUE: usize = 9;
    pub(crate) const FORME_JURIDIQUE_ETRANGERE: usize = 10;
    pub(crate) const DATE_EFFET: usize = 11;
    pub(crate) const NUM_DETENTEUR: usize = 12;
    pub(crate) const NUM_EXPLOITANT: usize = 13;
    pub(crate) const NUM_RNA: usize = 14;
    pub(crate) const LIEU_REGISTRE: usize = 15;
    pub(crate) const NUM_GREFFE: usize = 16;
    pub(crate) const ENTREE_SORTIE_DES_CHAMPS_DE_REGISTRE: usize = 17;
    pub(crate) const AUTRE_IDENTIFIANT_ETRANGER: usize = 18;
    pub(crate) const NIC_SIEGE: usize = 19;
    pub(crate) const NOM_COMMERCIAL: usize = 20;
    pub(crate) const TYPE_REPRESENTANT: usize = 21;
    pub(crate) const INDIVIDU_REPRESENTANT: usize = 22;
    pub(crate) const ENTREPRISE_REPRESENTANT: usize = 23;
    pub(crate) const ADRESSE_ENTREPRISE_REPRESENTANT: usize = 24;
    pub(crate) const CONTACT_REPRESENTANT: usize = 25;
    pub(crate) const ROLE: usize = 26;
    pub(crate) const STATUT_POUR_LA_FORMALITE: usize = 27;
    pub(crate) const CODE_APE: usize = 28;
    pub(crate) const NOM_EXPLOITATION: usize = 29;
    pub(crate) const DATE_DEBUT_EXPLOITATION: usize = 30;
    pub(crate) const EXONERATION_DES_DETTES_ANTERIEURES: usize = 31;
    pub(crate) const MONTANT_PARTICIPATION_GEIE: usize = 32;
    pub(crate) const DEVISE_MONTANT_PARTICIPATION_GEIE: usize = 33;
    pub(crate) const IS12F_TRIGGERED: usize = 34;
    pub(crate) const OBJET12F_TRIGGERED: usize = 35;
    pub(crate) const DATE_EFFET12F: usize = 36;
    pub(crate) const IS20F_TRIGGERED: usize = 37;
    pub(crate) const DATE_EFFET20F: usize = 38;
    pub(crate) const IS10F_TRIGGERED: usize = 39;
    pub(crate) const DATE_EFFET10F: usize = 40;
    pub(crate) const NOUVEAU_NOM_EXPLOITATION: usize = 41;
    pub(crate) const ENTREPRISE_CORRECTED: usize = 42;
    pub(crate) const ENTREPRISE_COMPLETED: usize = 43;
    pub(crate) const NOMBRE_SALARIE: usize = 44;
    pub(crate) const IS60PM_ETRANGERE_TRIGGERED: usize = 45;
    pub(crate) const DATE_EFFET60PMF: usize = 46;
    pub(crate) const INDICATEUR_SECTEUR_METIER_ET_ARTISANAT: usize = 47;
    pub(crate) const IS_SIEGE_SOCIETE_EUROPEENNE_EN_FRANCE: usize = 48;
    pub(crate) const MAINTIEN_SECTEUR_DES_METIERS: usize = 49;
    pub(crate) const IS_FROM_BASCULE_GAAE: usize = 50;
}

pub(crate) mod bloc_structure_entreprise {
    pub(crate) const AUCUNE_ACTIVITE: usize = 0;
    pub(crate) const DATE_AUCUNE_ACTIVITE: usize = 1;
    pub(crate) const INDICATEUR_PRINCIPAL_IDEM_SIEGE: usize = 2;
    pub(crate) const IS51_OR52M_TRIGGERED: usize = 3;
    pub(crate) const DATE_EFFET51M: usize = 4;
    pub(crate) const DATE_EFFET52M: usize = 5;
}

pub(crate) mod bloc_volet_social {
    pub(crate) const NATURE_VOLET_SOCIAL: usize = 0;
    pub(crate) const DATE_EFFET_VOLET_SOCIAL: usize = 1;
    pub(crate) const SITUATION_VIS_A_VIS_MSA: usize = 2;
    pub(crate) const ACTIVITE_ANTERIEURE_ACTIVITE: usize = 3;
    pub(crate) const ACTIVITE_ANTERIEURE_DATE_FIN: usize = 4;
    pub(crate) const ACTIVITE_ANTERIEURE_CODE_GEO: usize = 5;
    pub(crate) const ACTIVITE_ANTERIEURE_PAYS: usize = 6;
    pub(crate) const ACTIVITE_ANTERIEURE_COMMUNE: usize = 7;
    pub(crate) const ACTIVITE_ANTERIEURE_CODE_POSTAL: usize = 8;
    pub(crate) const ORGANISME_ASSURANCE_MALADIE_ACTUELLE: usize = 9;
    pub(crate) const AUTRE_ORGANISME: usize = 10;
    pub(crate) const DEMANDE_ACRE: usize = 11;
    pub(crate) const ACTIVITE_SIMULTANEE: usize = 12;
    pub(crate) const STATUT_EXERCICE_ACTIVITE_SIMULTANEE: usize = 13;
    pub(crate) const AUTRE_ACTIVITE_EXERCEE: usize = 14;
    pub(crate) const AFFILIATION_PAM_BIOLOGISTE: usize = 15;
    pub(crate) const AFFILIATION_PAM_PHARMACIEN: usize = 16;
    pub(crate) const JEUNE_AGRICULTEUR: usize = 17;
    pub(crate) const ORGANISME_PENSION: usize = 18;
    pub(crate) const NON_SALARIE_OU_CONJOINT_BENEFICIAIRE_RSA_RMI: usize = 19;
    pub(crate) const CHOIX_ORGANISME_ASSURANCE_MALADIE: usize = 20;
    pub(crate) const DEPARTEMENT_ORGANISME_ASSURANCE_MALADIE: usize = 21;
    pub(crate) const INDICATEUR_REGIME_ASSURANCE_MALADIE: usize = 22;
    pub(crate) const DECLARATION_MINEUR: usize = 23;
    pub(crate) const NB_MINEURS_DECLARES: usize = 24;
    pub(crate) const ACTIVITE_NON_SALARIEE: usize = 25;
    pub(crate) const INDICATEUR_ACTIVITE_ANTERIEURE: usize = 26;
    pub(crate) const ANCIEN_NUMERO_SIREN: usize = 27;
    pub(crate) const MINEUR: usize = 28;
    pub(crate) const IS_STILL_DIRIGEANT_AFFILIE_REGIME_TRAVAILLEURS_NON_SALARIE: usize = 29;
    pub(crate) const WAS_DIRIGEANT_AFFILIE_REGIME_TRAVAILLEURS_NON_SALARIE: usize = 30;
}

pub(crate) mod company {
    pub(crate) const EVENEMENT_CESSATION: usize = 0;
    pub(crate) const NATURE_CESSATION: usize = 1;
    pub(crate) const SUCCURSALE_OU_FILIALE: usize = 2;
    pub(crate) const FORME_EXERCICE_ACTIVITE_PRINCIPALE: usize = 3;
    pub(crate) const INDICATEUR_POURSUITE_CESSATION: usize = 4;
    pub(crate) const TVA_INTRA_COMMUNAUTAIRE: usize = 5;
    pub(crate) const NATURE_CREATION: usize = 6;
    pub(crate) const PERSONNE_PHYSIQUE: usize = 7;
    pub(crate) const PERSONNE_MORALE: usize = 8;
    pub(crate) const EXPLOITATION: usize = 9;
    pub(crate) const DECLARANT: usize = 10;
    pub(crate) const PIECES_JOINTES: usize = 11;
    pub(crate) const IS_CREATED_VIA_SIMPLIFIED_FORMALITIES: usize = 12;
    pub(crate) const INDICATEUR_ACTIVE: usize = 13;
    pub(crate) const IS_BACK_TO_DRAFT: usize = 14;
    pub(crate) const NATURE_CESSATION_ENTREPRISE: usize = 15;
    pub(crate) const INSCRIPTIONS_OFFICES: usize = 16;
    pub(crate) const IS96PMF_TRIGGERED: usize = 17;
    pub(crate) const IS_MODIFICATION_INSCRIPTION_OFFICE: usize = 18;
    pub(crate) const IS_OFFRE_RSPM_TRIGGERED: usize = 19;
    pub(crate) const STRUCTURE_VALIDATOR_INSCRIPTION_OFFICE: usize = 20;
    pub(crate) const LINKED_FORMALITIES: usize = 21;
    pub(crate) const OBSERVATION_MODIFICATION_INSCRIPTION_OFFICE: usize = 22;
}

pub(crate) mod compte_bilan {
    pub(crate) const PAGINATION: usize = 0;
    pub(crate) const CONFIDENTIEL: usize = 1;
    pub(crate) const MONTANT_CAPITAUX_PROPRES: usize = 2;
}

pub(crate) mod compte_resultat {
    pub(crate) const PAGINATION: usize = 0;
    pub(crate) const CONFIDENTIEL: usize = 1;
    pub(crate) const MONTANT_CA: usize = 2;
    pub(crate) const RESULTAT_NET: usize = 3;
}

pub(crate) mod comptes_annuels {
    pub(crate) const COTATION: usize = 0;
    pub(crate) const INTERVENTION_CAC: usize = 1;
    pub(crate) const COMPTES_APPROUVES: usize = 2;
    pub(crate) const COMPTES_CONSOLIDES: usize = 3;
    pub(crate) const ASSOCIE_UNIQUE_SEUL_GERANT: usize = 4;
    pub(crate) const PETITE_ENTREPRISE: usize = 5;
    pub(crate) const PRESENCE_CONSEIL_ADMINISTRATION: usize = 6;
    pub(crate) const ASSOCIE_UNIQUE_PRESIDENT: usize = 7;
    pub(crate) const ACTIVITE_CREDIT_OU_ASSURANCE: usize = 8;
    pub(crate) const ASSOCIES_SA: usize = 9;
    pub(crate) const ACTIVITE_PROSPECTION: usize = 10;
    pub(crate) const ACTIVITE_SANS_CONFIDENTIALITE: usize = 11;
    pub(crate) const DISPENSE_DEPOT_ANNEXES: usize = 12;
    pub(crate) const DECLARATION_AFFECTATION_PATRIMOINE: usize = 13;
    pub(crate) const DEPOT_SIMPLIFIE: usize = 14;
    pub(crate) const NOUVEAU_DEPOT: usize = 15;
    pub(crate) const MONTANT_CA_ANNEE_PRECEDENTE: usize = 16;
    pub(crate) const MONTANT_TOTAL_BILAN_ANNEE_PRECEDENTE: usize = 17;
    pub(crate) const NB_SALARIE: usize = 18;
    pub(crate) const DATE_CLOTURE: usize = 19;
    pub(crate) const DATE_DEBUT_EXERCICE_COMPTABLE: usize = 20;
    pub(crate) const DATE_FIN_EXERCICE_COMPTABLE: usize = 21;
    pub(crate) const COMPTE_BILAN: usize = 22;
    pub(crate) const COMPTE_RESULTAT: usize = 23;
    pub(crate) const PRESENCE_CONSEIL_SURVEILLANCE: usize = 24;
    pub(crate) const NIVEAU_CONFIDENTIALITE: usize = 25;
    pub(crate) const DEPOT_MODE_EXPERT: usize = 26;
    pub(crate) const MODE_EXPERT: usize = 27;
}

pub(crate) mod declarant {
    pub(crate) const LIEN_ENTREPRISE: usize = 0;
    pub(crate) const INDIVIDU: usize = 1;
    pub(crate) const ENTREPRISE_MANDATAIRE: usize = 2;
    pub(crate) const ENTREPRISE: usize = 3;
}

pub(crate) mod expl_rubrique_composition {
    pub(crate) const POUVOIRS: usize = 0;
    pub(crate) const MODE_SELECTION_POUVOIRS: usize = 1;
    pub(crate) const IS_MODIFICATION_POUVOIR: usize = 2;
}

pub(crate) mod expl_rubrique_identite_expl {
    pub(crate) const ENTREPRISE: usize = 0;
    pub(crate) const DESCRIPTION: usize = 1;
    pub(crate) const DESTINATAIRE_CORRESPONDANCE: usize = 2;
    pub(crate) const ADRESSE_CORRESPONDANCE: usize = 3;
    pub(crate) const CONTACT_CORRESPONDANCE: usize = 4;
    pub(crate) const NOM_CORRESPONDANCE: usize = 5;
    pub(crate) const QUALITE_CORRESPONDANCE: usize = 6;
}

pub(crate) mod exploitation {
    pub(crate) const IDENTITE: usize = 0;
    pub(crate) const ADRESSE_ENTREPRISE: usize = 1;
    pub(crate) const COMPOSITION: usize = 2;
    pub(crate) const ETABLISSEMENT_PRINCIPAL: usize = 3;
    pub(crate) const AUTRES_ETABLISSEMENTS: usize = 4;
    pub(crate) const OPTIONS_FISCALES: usize = 5;
    pub(crate) const OPTIONS_FISCALES_REFERENCES: usize = 6;
    pub(crate) const DETAIL_CESSATION_ENTREPRISE: usize = 7;
}

pub(crate) mod formality {
    pub(crate) const FORMALITY_DRAFT_ID: usize = 0;
    pub(crate) const COMPANY_NAME: usize = 1;
    pub(crate) const SIREN: usize = 2;
    pub(crate) const CONTENT: usize = 3;
    pub(crate) const PREVIOUS_CONTENT: usize = 4;
    pub(crate) const REFERENCE_MANDATAIRE: usize = 5;
    pub(crate) const NOM_DOSSIER: usize = 6;
    pub(crate) const SIGNED_PLACE: usize = 7;
    pub(crate) const TYPE_FORMALITE: usize = 8;
    pub(crate) const OBSERVATION_SIGNATURE: usize = 9;
    pub(crate) const DIFFUSION_INSEE: usize = 10;
    pub(crate) const DIFFUSION_COMMERCIALE: usize = 11;
    pub(crate) const INDICATEUR_ENTREE_SORTIE_REGISTRE: usize = 12;
    pub(crate) const TYPE_PERSONNE: usize = 13;
    pub(crate) const FORBIDDEN_EVENTS_IN_REGULARIZATION: usize = 14;
    pub(crate) const INSCRIPTION_OFFICE: usize = 15;
    pub(crate) const INSCRIPTION_OFFICE_PARTNER_CENTER: usize = 16;
    pub(crate) const HAS_RNIPP_BEEN_CALLED: usize = 17;
    pub(crate) const INDICATEUR_NOUVELLE_ENTREPRISE: usize = 18;
    pub(crate) const OPTION_EIRL: usize = 19;
    pub(crate) const OPTION_ME: usize = 20;
    pub(crate) const FORME_JURIDIQUE: usize = 21;
    pub(crate) const OPTION_JQPA_NUMBER: usize = 22;
    pub(crate) const REGULARISATION: usize = 23;
    pub(crate) const RNE_CONTENT: usize = 24;
    pub(crate) const FORMALITY_SCOPE: usize = 25;
    pub(crate) const IS_FROM_MULTIPLE_ETAB: usize = 26;
    pub(crate) const RNE_HISTORIES: usize = 27;
}

pub(crate) mod linked_formality {
    pub(crate) const LIASSE_NUMBER: usize = 0;
    pub(crate) const LINKED_VALIDATORS: usize = 1;
}

pub(crate) mod pm_rubrique_beneficiaire_effectif {
    pub(crate) const BENEFICIAIRE_ID: usize = 0;
    pub(crate) const INDEX_POUVOIR: usize = 1;
    pub(crate) const BENEFICIAIRE: usize = 2;
    pub(crate) const MODALITE: usize = 3;
    pub(crate) const STATUT_POUR_LA_FORMALITE: usize = 4;
    pub(crate) const IS38F_IDENTITE: usize = 5;
    pub(crate) const IS_MODIFICATION_PRENOM: usize = 6;
    pub(crate) const IS_MODIFICATION_NOM: usize = 7;
    pub(crate) const IS_MODIFICATION_AUTRE: usize = 8;
    pub(crate) const IS38F_ADDRESS: usize = 9;
    pub(crate) const IS38F_MODALITES_CONTROLE: usize = 10;
    pub(crate) const IS_POUVOIR_LIE_ERASED: usize = 11;
    pub(crate) const DATE_FIN: usize = 12;
}

pub(crate) mod pm_rubrique_composition {
    pub(crate) const POUVOIRS: usize = 0;
    pub(crate) const IS_MODIFICATION_POUVOIR: usize = 1;
    pub(crate) const MODE_SELECTION_POUVOIRS: usize = 2;
}

pub(crate) mod pm_rubrique_identite_pm {
    pub(crate) const ENTREPRISE: usize = 0;
    pub(crate) const DESCRIPTION: usize = 1;
    pub(crate) const NOMS_DE_DOMAINE: usize = 2;
    pub(crate) const PUBLICATION_LEGALE: usize = 3;
    pub(crate) const ENTREPRISES_INTERVENANT: usize = 4;
    pub(crate) const CONTRAT_D_APPUI_DECLARE: usize = 5;
    pub(crate) const CONTRAT_D_APPUI: usize = 6;
    pub(crate) const ADRESSE_CORRESPONDANCE: usize = 7;
    pub(crate) const DESTINATAIRE_CORRESPONDANCE: usize = 8;
    pub(crate) const CONTACT_CORRESPONDANCE: usize = 9;
    pub(crate) const NOM_CORRESPONDANCE: usize = 10;
    pub(crate) const QUALITE_CORRESPONDANCE: usize = 11;
}

pub(crate) mod pp_entrepreneur {
    pub(crate) const INDICATEUR_ACTIF_AGRICOLE: usize = 0;
    pub(crate) const DATE_ACTIF_AGRICOLE: usize = 1;
    pub(crate) const ROLE_CONJOINT: usize = 2;
    pub(crate) const CONJOINT: usize = 3;
    pub(crate) const NOUVEAU_ROLE_CONJOINT: usize = 4;
    pub(crate) const IS_MODIFICATION_CONJOINT: usize = 5;
    pub(crate) const IS35M_TRIGGERED: usize = 6;
    pub(crate) const IS35M_INFO_TRIGGERED: usize = 7;
    pub(crate) const DATE_EFFET35M: usize = 8;
    pub(crate) const CAPACITE_JURIDIQUE: usize = 9;
    pub(crate) const VOLET_SOCIAL: usize = 10;
    pub(crate) const REGIME_MICRO_SOCIAL: usize = 11;
    pub(crate) const GREFFE_IMMATRICULATION: usize = 12;
    pub(crate) const NO_UNIQUE_IDENTIFICATION: usize = 13;
    pub(crate) const QUALITE_ARTISAN: usize = 14;
    pub(crate) const MENTION_QUALITE_ARTISANALE: usize = 15;
    pub(crate) const IS_INSCRIPTION_OFFICE_TRIGGERED: usize = 16;
    pub(crate) const DESCRIPTION_PERSONNE: usize = 17;
    pub(crate) const DESCRIPTION_ENTREPRENEUR: usize = 18;
    pub(crate) const ADRESSE_DOMICILE: usize = 19;
    pub(crate) const CONTACT: usize = 20;
    pub(crate) const DATE_EFFET: usize = 21;
    pub(crate) const IS29_OR30P_TRIGGERED: usize = 22;
    pub(crate) const IS29_OR30P_INFO_TRIGGERED: usize = 23;
}

pub(crate) mod pp_rubrique_composition {
    pub(crate) const POUVOIRS: usize = 0;
    pub(crate) const IS_MODIFICATION_POUVOIR: usize = 1;
    pub(crate) const MODE_SELECTION_POUVOIRS: usize = 2;
}

pub(crate) mod pp_rubrique_identite_pp {
    pub(crate) const ENTREPRISE: usize = 0;
    pub(crate) const ENTREPRENEUR: usize = 1;
    pub(crate) const EIRL: usize = 2;
    pub(crate) const CONTRAT_D_APPUI_DECLARE: usize = 3;
    pub(crate) const CONTRAT_D_APPUI: usize = 4;
    pub(crate) const INSAISISSABILITE: usize = 5;
    pub(crate) const DESTINATAIRE_CORRESPONDANCE: usize = 6;
    pub(crate) const ADRESSE_CORRESPONDANCE: usize = 7;
    pub(crate) const CONTACT_CORRESPONDANCE: usize = 8;
    pub(crate) const NOM_CORRESPONDANCE: usize = 9;
    pub(crate) const QUALITE_CORRESPONDANCE: usize = 10;
}

pub(crate) mod pagination {
    pub(crate) const FROM: usize = 0;
    pub(crate) const TO: usize = 1;
}

pub(crate) mod personne_morale {
    pub(crate) const IDENTITE: usize = 0;
    pub(crate) const ADRESSE_ENTREPRISE: usize = 1;
    pub(crate) const COMPOSITION: usize = 2;
    pub(crate) const ETABLISSEMENT_PRINCIPAL: usize = 3;
    pub(crate) const AUTRES_ETABLISSEMENTS: usize = 4;
    pub(crate) const OPTIONS_FISCALES: usize = 5;
    pub(crate) const OPTIONS_FISCALES_REFERENCES: usize = 6;
    pub(crate) const DETAIL_CESSATION_ENTREPRISE: usize = 7;
    pub(crate) const BENEFICIAIRES_EFFECTIFS: usize = 8;
    pub(crate) const STRUCTURE_ENTREPRISE: usize = 9;
    pub(crate) const IS38F_TRIGGERED: usize = 10;
    pub(crate) const MODE38F: usize = 11;
    pub(crate) const DATE_EFFET38F: usize = 12;
    pub(crate) const REGISTRE_SIEGE_ETRANGER: usize = 13;
    pub(crate) const IS_ENABLE_BYPASS_MODIFICATION_BE: usize = 14;
    pub(crate) const IS_BE_EDITABLE: usize = 15;
}

pub(crate) mod personne_physique {
    pub(crate) const IDENTITE: usize = 0;
    pub(crate) const ADRESSE_ENTREPRISE: usize = 1;
    pub(crate) const COMPOSITION: usize = 2;
    pub(crate) const ETABLISSEMENT_PRINCIPAL: usize = 3;
    pub(crate) const AUTRES_ETABLISSEMENTS: usize = 4;
    pub(crate) const OPTIONS_FISCALES: usize = 5;
    pub(crate) const OPTIONS_FISCALES_REFERENCES: usize = 6;
    pub(crate) const DETAIL_CESSATION_ENTREPRISE: usize = 7;
}

pub(crate) mod rne_history {
    pub(crate) const DATE_INTEGRATION: usize = 0;
    pub(crate) const CODE_EVENEMENT: usize = 1;
    pub(crate) const DATE_EFFET: usize = 2;
}

pub(crate) mod rubrique_adresse_entreprise {
    pub(crate) const CARACTERISTIQUES: usize = 0;
    pub(crate) const ADRESSE: usize = 1;
    pub(crate) const ENTREPRISE_DOMICILIATAIRE: usize = 2;
    pub(crate) const IS21P_TRIGGERED: usize = 3;
    pub(crate) const DATE_EFFET21P: usize = 4;
    pub(crate) const IS_FOREIGN_ADDRESS: usize = 5;
}

pub(crate) mod rubrique_etablissement {
    pub(crate) const DESCRIPTION_ETABLISSEMENT: usize = 0;
    pub(crate) const DOMICILIATAIRE: usize = 1;
    pub(crate) const ADRESSE_DOMICILIATAIRE: usize = 2;
    pub(crate) const EFFECTIF_SALARIE: usize = 3;
    pub(crate) const ADRESSE: usize = 4;
    pub(crate) const ACTIVITES: usize = 5;
    pub(crate) const NOMS_DE_DOMAINE: usize = 6;
    pub(crate) const DETAIL_CESSATION_ETABLISSEMENT: usize = 7;
    pub(crate) const DATE_EFFET_OUVERTURE_ETABLISSEMENT: usize = 8;
    pub(crate) const IS_TRANSFER: usize = 9;
    pub(crate) const IS54PMF_TRIGGERED: usize = 10;
    pub(crate) const IS80PMF_TRIGGERED: usize = 11;
    pub(crate) const IS11PMF_TRIGGERED: usize = 12;
    pub(crate) const IS56PMF_TRIGGERED: usize = 13;
    pub(crate) const IS_LOCATION_GERANCE_OR_GERANCE_MANDAT: usize = 14;
    pub(crate) const LOCATION_GERANCE_MANDAT: usize = 15;
    pub(crate) const LOCATAIRE_GERANT_MANDATAIRE: usize = 16;
    pub(crate) const ADRESSE_GERANT_MANDATAIRE: usize = 17;
    pub(crate) const SIEGE_GERANT_MANDATAIRE: usize = 18;
    pub(crate) const IS82_OR83_OR84P_TRIGGERED: usize = 19;
    pub(crate) const IS82PM_PRINCIPAL: usize = 20;
    pub(crate) const IS84P_TRIGGERED: usize = 21;
    pub(crate) const IS53PMF_TRIGGERED: usize = 22;
    pub(crate) const DATE_EFFET53PMF: usize = 23;
    pub(crate) const IS84M_TRIGGERED: usize = 24;
    pub(crate) const IS82M_TRIGGERED: usize = 25;
    pub(crate) const IS47PMF_TRIGGERED: usize = 26;
    pub(crate) const DATE_EFFET47PMF: usize = 27;
    pub(crate) const DETAIL_MISE_EN_LOCATION_BIENS_RURAUX: usize = 28;
    pub(crate) const IS_INSCRIPTION_OFFICE_TRIGGERED: usize = 29;
    pub(crate) const DESTINATION_ENTREPRISE: usize = 30;
}

pub(crate) mod validator_linked_formality {
    pub(crate) const VALIDATOR_NAME: usize = 0;
    pub(crate) const VALIDATOR_CODE: usize = 1;
}
