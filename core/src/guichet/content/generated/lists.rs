//! The code lists.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

use crate::guichet::content::dictionary::{Code, ListInfo, code_list, list_index};

/// A code list, by its official name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListId {
    /// `activiteReguliere`, 2 codes.
    ActiviteReguliere,
    /// `augmentationReductionCapital`, 3 codes.
    AugmentationReductionCapital,
    /// `capaciteEngagement`, 2 codes.
    CapaciteEngagement,
    /// `codeEEEPays`, 30 codes.
    CodeEEEPays,
    /// `codeInseePays`, 236 codes.
    CodeInseePays,
    /// `codeNationalite`, 260 codes.
    CodeNationalite,
    /// `codePays`, 238 codes.
    CodePays,
    /// `codePaysForeignDomTom`, 3 codes.
    CodePaysForeignDomTom,
    /// `codeRolePersonneQualifiee`, 5 codes.
    CodeRolePersonneQualifiee,
    /// `codesDepotActes`, 19 codes.
    CodesDepotActes,
    /// `codifNorme`, 17 codes.
    CodifNorme,
    /// `completionInformationsAvecConjoint`, 4 codes.
    CompletionInformationsAvecConjoint,
    /// `conditionVersementTVA`, 4 codes.
    ConditionVersementTVA,
    /// `destination`, 6 codes.
    Destination,
    /// `destinationEtablissement`, 16 codes.
    DestinationEtablissement,
    /// `destinationFormeJuridique`, 4 codes.
    DestinationFormeJuridique,
    /// `destinationLocationGeranceMandat`, 2 codes.
    DestinationLocationGeranceMandat,
    /// `deviseMontantParticipationGEIE`, 168 codes.
    DeviseMontantParticipationGEIE,
    /// `diffusionINSEE`, 2 codes.
    DiffusionINSEE,
    /// `entiteTransfere`, 4 codes.
    EntiteTransfere,
    /// `evenementCessation`, 21 codes.
    EvenementCessation,
    /// `exerciceActivite`, 2 codes.
    ExerciceActivite,
    /// `formeExerciceActivitePrincipale`, 9 codes.
    FormeExerciceActivitePrincipale,
    /// `formeJuridique`, 466 codes.
    FormeJuridique,
    /// `formeSociale`, 4 codes.
    FormeSociale,
    /// `genre`, 3 codes.
    Genre,
    /// `identificationModification`, 3 codes.
    IdentificationModification,
    /// `jeuneAgriculteur`, 3 codes.
    JeuneAgriculteur,
    /// `journalPublication`, 1118 codes.
    JournalPublication,
    /// `langueDocument`, 639 codes.
    LangueDocument,
    /// `lieuDeLiquidation`, 3 codes.
    LieuDeLiquidation,
    /// `mineurLienParente`, 5 codes.
    MineurLienParente,
    /// `modalitesDeControle`, 9 codes.
    ModalitesDeControle,
    /// `motifCessation`, 14 codes.
    MotifCessation,
    /// `motifDisparition`, 3 codes.
    MotifDisparition,
    /// `motifFinEirl`, 4 codes.
    MotifFinEirl,
    /// `motifSuppression`, 2 codes.
    MotifSuppression,
    /// `natureCessation`, 2 codes.
    NatureCessation,
    /// `natureDesActivite`, 2 codes.
    NatureDesActivite,
    /// `natureDomaine`, 2 codes.
    NatureDomaine,
    /// `natureGerance`, 5 codes.
    NatureGerance,
    /// `natureVoletSocial`, 2 codes.
    NatureVoletSocial,
    /// `newOrUpdatedRolePouvoir`, 2 codes.
    NewOrUpdatedRolePouvoir,
    /// `nouveauRole`, 4 codes.
    NouveauRole,
    /// `optionEirl`, 4 codes.
    OptionEirl,
    /// `optionJQPA`, 3 codes.
    OptionJQPA,
    /// `optionParticuliereRegimeBenefice`, 3 codes.
    OptionParticuliereRegimeBenefice,
    /// `organismeAssuranceMaladieActuelle`, 5 codes.
    OrganismeAssuranceMaladieActuelle,
    /// `origineFusionScission`, 2 codes.
    OrigineFusionScission,
    /// `periodiciteEtOptionsParticulieresTVA`, 5 codes.
    PeriodiciteEtOptionsParticulieresTVA,
    /// `periodiciteVersement`, 2 codes.
    PeriodiciteVersement,
    /// `precisionActivite`, 14 codes.
    PrecisionActivite,
    /// `qualiteNonSedentaire`, 3 codes.
    QualiteNonSedentaire,
    /// `reasonImmatriculationRne`, 4 codes.
    ReasonImmatriculationRne,
    /// `regimeImpositionBenefices`, 12 codes.
    RegimeImpositionBenefices,
    /// `regimeImpositionTVA`, 7 codes.
    RegimeImpositionTVA,
    /// `registre`, 5 codes.
    Registre,
    /// `registreEirl`, 5 codes.
    RegistreEirl,
    /// `roleConcerne`, 2 codes.
    RoleConcerne,
    /// `roleConjoint`, 5 codes.
    RoleConjoint,
    /// `roleContrat`, 2 codes.
    RoleContrat,
    /// `roleEntreprise`, 79 codes.
    RoleEntreprise,
    /// `rolePourEntreprise`, 12 codes.
    RolePourEntreprise,
    /// `situationMatrimoniale`, 6 codes.
    SituationMatrimoniale,
    /// `situationVisAVisMsa`, 2 codes.
    SituationVisAVisMsa,
    /// `sousTypeDocument`, 321 codes.
    SousTypeDocument,
    /// `statutContrat`, 4 codes.
    StatutContrat,
    /// `statutDomaine`, 4 codes.
    StatutDomaine,
    /// `statutExerciceActiviteSimultanee`, 6 codes.
    StatutExerciceActiviteSimultanee,
    /// `statutFormalite`, 4 codes.
    StatutFormalite,
    /// `statutOuvertFerme`, 2 codes.
    StatutOuvertFerme,
    /// `statutPourFormalite`, 5 codes.
    StatutPourFormalite,
    /// `statutPourLaFormalite`, 5 codes.
    StatutPourLaFormalite,
    /// `statutPraticien`, 3 codes.
    StatutPraticien,
    /// `succursaleOuFiliale`, 6 codes.
    SuccursaleOuFiliale,
    /// `taciteReconduction`, 3 codes.
    TaciteReconduction,
    /// `totalitePartie`, 2 codes.
    TotalitePartie,
    /// `tutelleCuratelle`, 4 codes.
    TutelleCuratelle,
    /// `typeAdresseLiquidateur`, 3 codes.
    TypeAdresseLiquidateur,
    /// `typeAugmentationCapital`, 7 codes.
    TypeAugmentationCapital,
    /// `typeDePersonne`, 4 codes.
    TypeDePersonne,
    /// `typeDeStatuts`, 2 codes.
    TypeDeStatuts,
    /// `typeDestinataireCorrespondance`, 3 codes.
    TypeDestinataireCorrespondance,
    /// `typeDissolution`, 2 codes.
    TypeDissolution,
    /// `typeDocument`, 310 codes.
    TypeDocument,
    /// `typeDroitPaiement`, 2 codes.
    TypeDroitPaiement,
    /// `typeExploitation`, 8 codes.
    TypeExploitation,
    /// `typeFormalite`, 5 codes.
    TypeFormalite,
    /// `typeLiasse`, 13 codes.
    TypeLiasse,
    /// `typeMiseEnLocation`, 2 codes.
    TypeMiseEnLocation,
    /// `typeOrigine`, 15 codes.
    TypeOrigine,
    /// `typePersonne`, 3 codes.
    TypePersonne,
    /// `typeReductionCapital`, 3 codes.
    TypeReductionCapital,
    /// `typeRepresentant`, 2 codes.
    TypeRepresentant,
    /// `typeVoie`, 231 codes.
    TypeVoie,
}

/// Every list, in the order of [`ListId`].
pub static LISTS: [ListInfo; 95] = [
    ListInfo { name: "activiteReguliere", codes: &ACTIVITE_REGULIERE, index: &ACTIVITE_REGULIERE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "augmentationReductionCapital", codes: &AUGMENTATION_REDUCTION_CAPITAL, index: &AUGMENTATION_REDUCTION_CAPITAL_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "capaciteEngagement", codes: &CAPACITE_ENGAGEMENT, index: &CAPACITE_ENGAGEMENT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "codeEEEPays", codes: &CODE_EEE_PAYS, index: &CODE_EEE_PAYS_INDEX, closed: false, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "codeInseePays", codes: &CODE_INSEE_PAYS, index: &CODE_INSEE_PAYS_INDEX, closed: false, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "codeNationalite", codes: &CODE_NATIONALITE, index: &CODE_NATIONALITE_INDEX, closed: false, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "codePays", codes: &CODE_PAYS, index: &CODE_PAYS_INDEX, closed: false, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "codePaysForeignDomTom", codes: &CODE_PAYS_FOREIGN_DOM_TOM, index: &CODE_PAYS_FOREIGN_DOM_TOM_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "codeRolePersonneQualifiee", codes: &CODE_ROLE_PERSONNE_QUALIFIEE, index: &CODE_ROLE_PERSONNE_QUALIFIEE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "codesDepotActes", codes: &CODES_DEPOT_ACTES, index: &CODES_DEPOT_ACTES_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "codifNorme", codes: &CODIF_NORME, index: &CODIF_NORME_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "completionInformationsAvecConjoint", codes: &COMPLETION_INFORMATIONS_AVEC_CONJOINT, index: &COMPLETION_INFORMATIONS_AVEC_CONJOINT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "conditionVersementTVA", codes: &CONDITION_VERSEMENT_TVA, index: &CONDITION_VERSEMENT_TVA_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "destination", codes: &DESTINATION, index: &DESTINATION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "destinationEtablissement", codes: &DESTINATION_ETABLISSEMENT, index: &DESTINATION_ETABLISSEMENT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "destinationFormeJuridique", codes: &DESTINATION_FORME_JURIDIQUE, index: &DESTINATION_FORME_JURIDIQUE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "destinationLocationGeranceMandat", codes: &DESTINATION_LOCATION_GERANCE_MANDAT, index: &DESTINATION_LOCATION_GERANCE_MANDAT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "deviseMontantParticipationGEIE", codes: &DEVISE_MONTANT_PARTICIPATION_GEIE, index: &DEVISE_MONTANT_PARTICIPATION_GEIE_INDEX, closed: false, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "diffusionINSEE", codes: &DIFFUSION_INSEE, index: &DIFFUSION_INSEE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "entiteTransfere", codes: &ENTITE_TRANSFERE, index: &ENTITE_TRANSFERE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "evenementCessation", codes: &EVENEMENT_CESSATION, index: &EVENEMENT_CESSATION_INDEX, closed: false, source: "Dictionnaire de données mandataire, juin 2026" },
    ListInfo { name: "exerciceActivite", codes: &EXERCICE_ACTIVITE, index: &EXERCICE_ACTIVITE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "formeExerciceActivitePrincipale", codes: &FORME_EXERCICE_ACTIVITE_PRINCIPALE, index: &FORME_EXERCICE_ACTIVITE_PRINCIPALE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "formeJuridique", codes: &FORME_JURIDIQUE, index: &FORME_JURIDIQUE_INDEX, closed: false, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "formeSociale", codes: &FORME_SOCIALE, index: &FORME_SOCIALE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "genre", codes: &GENRE, index: &GENRE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "identificationModification", codes: &IDENTIFICATION_MODIFICATION, index: &IDENTIFICATION_MODIFICATION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "jeuneAgriculteur", codes: &JEUNE_AGRICULTEUR, index: &JEUNE_AGRICULTEUR_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "journalPublication", codes: &JOURNAL_PUBLICATION, index: &JOURNAL_PUBLICATION_INDEX, closed: false, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "langueDocument", codes: &LANGUE_DOCUMENT, index: &LANGUE_DOCUMENT_INDEX, closed: false, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "lieuDeLiquidation", codes: &LIEU_DE_LIQUIDATION, index: &LIEU_DE_LIQUIDATION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "mineurLienParente", codes: &MINEUR_LIEN_PARENTE, index: &MINEUR_LIEN_PARENTE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "modalitesDeControle", codes: &MODALITES_DE_CONTROLE, index: &MODALITES_DE_CONTROLE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "motifCessation", codes: &MOTIF_CESSATION, index: &MOTIF_CESSATION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "motifDisparition", codes: &MOTIF_DISPARITION, index: &MOTIF_DISPARITION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "motifFinEirl", codes: &MOTIF_FIN_EIRL, index: &MOTIF_FIN_EIRL_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "motifSuppression", codes: &MOTIF_SUPPRESSION, index: &MOTIF_SUPPRESSION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "natureCessation", codes: &NATURE_CESSATION, index: &NATURE_CESSATION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "natureDesActivite", codes: &NATURE_DES_ACTIVITE, index: &NATURE_DES_ACTIVITE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "natureDomaine", codes: &NATURE_DOMAINE, index: &NATURE_DOMAINE_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "natureGerance", codes: &NATURE_GERANCE, index: &NATURE_GERANCE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "natureVoletSocial", codes: &NATURE_VOLET_SOCIAL, index: &NATURE_VOLET_SOCIAL_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "newOrUpdatedRolePouvoir", codes: &NEW_OR_UPDATED_ROLE_POUVOIR, index: &NEW_OR_UPDATED_ROLE_POUVOIR_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "nouveauRole", codes: &NOUVEAU_ROLE, index: &NOUVEAU_ROLE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "optionEirl", codes: &OPTION_EIRL, index: &OPTION_EIRL_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "optionJQPA", codes: &OPTION_JQPA, index: &OPTION_JQPA_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "optionParticuliereRegimeBenefice", codes: &OPTION_PARTICULIERE_REGIME_BENEFICE, index: &OPTION_PARTICULIERE_REGIME_BENEFICE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "organismeAssuranceMaladieActuelle", codes: &ORGANISME_ASSURANCE_MALADIE_ACTUELLE, index: &ORGANISME_ASSURANCE_MALADIE_ACTUELLE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "origineFusionScission", codes: &ORIGINE_FUSION_SCISSION, index: &ORIGINE_FUSION_SCISSION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "periodiciteEtOptionsParticulieresTVA", codes: &PERIODICITE_ET_OPTIONS_PARTICULIERES_TVA, index: &PERIODICITE_ET_OPTIONS_PARTICULIERES_TVA_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "periodiciteVersement", codes: &PERIODICITE_VERSEMENT, index: &PERIODICITE_VERSEMENT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "precisionActivite", codes: &PRECISION_ACTIVITE, index: &PRECISION_ACTIVITE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "qualiteNonSedentaire", codes: &QUALITE_NON_SEDENTAIRE, index: &QUALITE_NON_SEDENTAIRE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "reasonImmatriculationRne", codes: &REASON_IMMATRICULATION_RNE, index: &REASON_IMMATRICULATION_RNE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "regimeImpositionBenefices", codes: &REGIME_IMPOSITION_BENEFICES, index: &REGIME_IMPOSITION_BENEFICES_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "regimeImpositionTVA", codes: &REGIME_IMPOSITION_TVA, index: &REGIME_IMPOSITION_TVA_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "registre", codes: &REGISTRE, index: &REGISTRE_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "registreEirl", codes: &REGISTRE_EIRL, index: &REGISTRE_EIRL_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "roleConcerne", codes: &ROLE_CONCERNE, index: &ROLE_CONCERNE_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "roleConjoint", codes: &ROLE_CONJOINT, index: &ROLE_CONJOINT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "roleContrat", codes: &ROLE_CONTRAT, index: &ROLE_CONTRAT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "roleEntreprise", codes: &ROLE_ENTREPRISE, index: &ROLE_ENTREPRISE_INDEX, closed: false, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "rolePourEntreprise", codes: &ROLE_POUR_ENTREPRISE, index: &ROLE_POUR_ENTREPRISE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "situationMatrimoniale", codes: &SITUATION_MATRIMONIALE, index: &SITUATION_MATRIMONIALE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "situationVisAVisMsa", codes: &SITUATION_VIS_A_VIS_MSA, index: &SITUATION_VIS_A_VIS_MSA_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "sousTypeDocument", codes: &SOUS_TYPE_DOCUMENT, index: &SOUS_TYPE_DOCUMENT_INDEX, closed: false, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "statutContrat", codes: &STATUT_CONTRAT, index: &STATUT_CONTRAT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "statutDomaine", codes: &STATUT_DOMAINE, index: &STATUT_DOMAINE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "statutExerciceActiviteSimultanee", codes: &STATUT_EXERCICE_ACTIVITE_SIMULTANEE, index: &STATUT_EXERCICE_ACTIVITE_SIMULTANEE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "statutFormalite", codes: &STATUT_FORMALITE, index: &STATUT_FORMALITE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "statutOuvertFerme", codes: &STATUT_OUVERT_FERME, index: &STATUT_OUVERT_FERME_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "statutPourFormalite", codes: &STATUT_POUR_FORMALITE, index: &STATUT_POUR_FORMALITE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "statutPourLaFormalite", codes: &STATUT_POUR_LA_FORMALITE, index: &STATUT_POUR_LA_FORMALITE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "statutPraticien", codes: &STATUT_PRATICIEN, index: &STATUT_PRATICIEN_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "succursaleOuFiliale", codes: &SUCCURSALE_OU_FILIALE, index: &SUCCURSALE_OU_FILIALE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "taciteReconduction", codes: &TACITE_RECONDUCTION, index: &TACITE_RECONDUCTION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "totalitePartie", codes: &TOTALITE_PARTIE, index: &TOTALITE_PARTIE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "tutelleCuratelle", codes: &TUTELLE_CURATELLE, index: &TUTELLE_CURATELLE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeAdresseLiquidateur", codes: &TYPE_ADRESSE_LIQUIDATEUR, index: &TYPE_ADRESSE_LIQUIDATEUR_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "typeAugmentationCapital", codes: &TYPE_AUGMENTATION_CAPITAL, index: &TYPE_AUGMENTATION_CAPITAL_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeDePersonne", codes: &TYPE_DE_PERSONNE, index: &TYPE_DE_PERSONNE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeDeStatuts", codes: &TYPE_DE_STATUTS, index: &TYPE_DE_STATUTS_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeDestinataireCorrespondance", codes: &TYPE_DESTINATAIRE_CORRESPONDANCE, index: &TYPE_DESTINATAIRE_CORRESPONDANCE_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "typeDissolution", codes: &TYPE_DISSOLUTION, index: &TYPE_DISSOLUTION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeDocument", codes: &TYPE_DOCUMENT, index: &TYPE_DOCUMENT_INDEX, closed: false, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeDroitPaiement", codes: &TYPE_DROIT_PAIEMENT, index: &TYPE_DROIT_PAIEMENT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeExploitation", codes: &TYPE_EXPLOITATION, index: &TYPE_EXPLOITATION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeFormalite", codes: &TYPE_FORMALITE, index: &TYPE_FORMALITE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeLiasse", codes: &TYPE_LIASSE, index: &TYPE_LIASSE_INDEX, closed: true, source: "GET /api/data_dictionary, schéma 7.25.3" },
    ListInfo { name: "typeMiseEnLocation", codes: &TYPE_MISE_EN_LOCATION, index: &TYPE_MISE_EN_LOCATION_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeOrigine", codes: &TYPE_ORIGINE, index: &TYPE_ORIGINE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typePersonne", codes: &TYPE_PERSONNE, index: &TYPE_PERSONNE_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeReductionCapital", codes: &TYPE_REDUCTION_CAPITAL, index: &TYPE_REDUCTION_CAPITAL_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeRepresentant", codes: &TYPE_REPRESENTANT, index: &TYPE_REPRESENTANT_INDEX, closed: true, source: "OpenAPI « Formalités » 7.25.3" },
    ListInfo { name: "typeVoie", codes: &TYPE_VOIE, index: &TYPE_VOIE_INDEX, closed: false, source: "OpenAPI « Formalités » 7.25.3" },
];

static ACTIVITE_REGULIERE: [Code; 2] = [
    Code { code: "R", label: "Régulière" },
    Code { code: "O", label: "Occasionnelle" },
];
static ACTIVITE_REGULIERE_INDEX: [u16; 4] = list_index(&ACTIVITE_REGULIERE);
code_list! {
    /// A code of the list `activiteReguliere`.
    ActiviteReguliere
    {
        /// Régulière
        REGULIERE = "R";
        /// Occasionnelle
        OCCASIONNELLE = "O";
    }
}

static AUGMENTATION_REDUCTION_CAPITAL: [Code; 3] = [
    Code { code: "AUGMENTATION", label: "Une augmentation" },
    Code { code: "REDUCTION", label: "Une réduction" },
    Code { code: "VARIABLE", label: "Le caractère variable de mon capital" },
];
static AUGMENTATION_REDUCTION_CAPITAL_INDEX: [u16; 8] = list_index(&AUGMENTATION_REDUCTION_CAPITAL);
code_list! {
    /// A code of the list `augmentationReductionCapital`.
    AugmentationReductionCapital
    {
        /// Une augmentation
        AUGMENTATION = "AUGMENTATION";
        /// Une réduction
        REDUCTION = "REDUCTION";
        /// Le caractère variable de mon capital
        VARIABLE = "VARIABLE";
    }
}

static CAPACITE_ENGAGEMENT: [Code; 2] = [
    Code { code: "ENTREPRISE", label: "Entreprise" },
    Code { code: "ETABLISSEMENT", label: "Etablissement" },
];
static CAPACITE_ENGAGEMENT_INDEX: [u16; 4] = list_index(&CAPACITE_ENGAGEMENT);
code_list! {
    /// A code of the list `capaciteEngagement`.
    CapaciteEngagement
    {
        /// Entreprise
        ENTREPRISE = "ENTREPRISE";
        /// Etablissement
        ETABLISSEMENT = "ETABLISSEMENT";
    }
}

static CODE_EEE_PAYS: [Code; 30] = [
    Code { code: "BEL", label: "" },
    Code { code: "BGR", label: "" },
    Code { code: "CZE", label: "" },
    Code { code: "DNK", label: "" },
    Code { code: "DEU", label: "" },
    Code { code: "EST", label: "" },
    Code { code: "IRL", label: "" },
    Code { code: "GRC", label: "" },
    Code { code: "ESP", label: "" },
    Code { code: "FRA", label: "" },
    Code { code: "HRV", label: "" },
    Code { code: "ITA", label: "" },
    Code { code: "CYP", label: "" },
    Code { code: "LVA", label: "" },
    Code { code: "LTU", label: "" },
    Code { code: "LUX", label: "" },
    Code { code: "HUN", label: "" },
    Code { code: "NLD", label: "" },
    Code { code: "AUT", label: "" },
    Code { code: "POL", label: "" },
    Code { code: "PRT", label: "" },
    Code { code: "ROU", label: "" },
    Code { code: "SVN", label: "" },
    Code { code: "SVK", label: "" },
    Code { code: "FIN", label: "" },
    Code { code: "SWE", label: "" },
    Code { code: "MLT", label: "" },
    Code { code: "ISL", label: "" },
    Code { code: "LIE", label: "" },
    Code { code: "NOR", label: "" },
];
static CODE_EEE_PAYS_INDEX: [u16; 64] = list_index(&CODE_EEE_PAYS);
code_list! {
    /// A code of the list `codeEEEPays`. The list grows: other codes are kept.
    CodeEEEPays
    {
        /// No official label.
        BEL = "BEL";
        /// No official label.
        BGR = "BGR";
        /// No official label.
        CZE = "CZE";
        /// No official label.
        DNK = "DNK";
        /// No official label.
        DEU = "DEU";
        /// No official label.
        EST = "EST";
        /// No official label.
        IRL = "IRL";
        /// No official label.
        GRC = "GRC";
        /// No official label.
        ESP = "ESP";
        /// No official label.
        FRA = "FRA";
        /// No official label.
        HRV = "HRV";
        /// No official label.
        ITA = "ITA";
        /// No official label.
        CYP = "CYP";
        /// No official label.
        LVA = "LVA";
        /// No official label.
        LTU = "LTU";
        /// No official label.
        LUX = "LUX";
        /// No official label.
        HUN = "HUN";
        /// No official label.
        NLD = "NLD";
        /// No official label.
        AUT = "AUT";
        /// No official label.
        POL = "POL";
        /// No official label.
        PRT = "PRT";
        /// No official label.
        ROU = "ROU";
        /// No official label.
        SVN = "SVN";
        /// No official label.
        SVK = "SVK";
        /// No official label.
        FIN = "FIN";
        /// No official label.
        SWE = "SWE";
        /// No official label.
        MLT = "MLT";
        /// No official label.
        ISL = "ISL";
        /// No official label.
        LIE = "LIE";
        /// No official label.
        NOR = "NOR";
    }
}

static CODE_INSEE_PAYS: [Code; 236] = [
    Code { code: "99125", label: "" },
    Code { code: "99109", label: "" },
    Code { code: "99130", label: "" },
    Code { code: "99110", label: "" },
    Code { code: "99131", label: "" },
    Code { code: "99148", label: "" },
    Code { code: "99118", label: "" },
    Code { code: "99111", label: "" },
    Code { code: "99119", label: "" },
    Code { code: "99101", label: "" },
    Code { code: "99134", label: "" },
    Code { code: "99106", label: "" },
    Code { code: "99156", label: "" },
    Code { code: "99105", label: "" },
    Code { code: "99133", label: "" },
    Code { code: "99126", label: "" },
    Code { code: "99112", label: "" },
    Code { code: "99136", label: "" },
    Code { code: "99102", label: "" },
    Code { code: "99127", label: "" },
    Code { code: "99157", label: "" },
    Code { code: "99107", label: "" },
    Code { code: "99113", label: "" },
    Code { code: "99108", label: "" },
    Code { code: "99137", label: "" },
    Code { code: "99144", label: "" },
    Code { code: "99151", label: "" },
    Code { code: "99138", label: "" },
    Code { code: "99120", label: "" },
    Code { code: "99103", label: "" },
    Code { code: "99135", label: "" },
    Code { code: "99122", label: "" },
    Code { code: "99139", label: "" },
    Code { code: "99141", label: "" },
    Code { code: "99142", label: "" },
    Code { code: "99114", label: "" },
    Code { code: "99132", label: "" },
    Code { code: "99123", label: "" },
    Code { code: "99128", label: "" },
    Code { code: "99121", label: "" },
    Code { code: "99117", label: "" },
    Code { code: "99145", label: "" },
    Code { code: "99104", label: "" },
    Code { code: "99140", label: "" },
    Code { code: "99115", label: "" },
    Code { code: "99116", label: "" },
    Code { code: "99124", label: "" },
    Code { code: "99155", label: "" },
    Code { code: "99129", label: "" },
    Code { code: "99212", label: "" },
    Code { code: "99201", label: "" },
    Code { code: "99252", label: "" },
    Code { code: "99253", label: "" },
    Code { code: "99249", label: "" },
    Code { code: "99246", label: "" },
    Code { code: "99214", label: "" },
    Code { code: "99224", label: "" },
    Code { code: "99225", label: "" },
    Code { code: "99234", label: "" },
    Code { code: "99216", label: "" },
    Code { code: "99254", label: "" },
    Code { code: "99237", label: "" },
    Code { code: "99239", label: "" },
    Code { code: "99238", label: "" },
    Code { code: "99247", label: "" },
    Code { code: "99228", label: "" },
    Code { code: "99255", label: "" },
    Code { code: "99223", label: "" },
    Code { code: "99230", label: "" },
    Code { code: "99231", label: "" },
    Code { code: "99204", label: "" },
    Code { code: "99203", label: "" },
    Code { code: "99207", label: "" },
    Code { code: "99217", label: "" },
    Code { code: "99222", label: "" },
    Code { code: "99211", label: "" },
    Code { code: "99256", label: "" },
    Code { code: "99257", label: "" },
    Code { code: "99240", label: "" },
    Code { code: "99241", label: "" },
    Code { code: "99205", label: "" },
    Code { code: "99232", label: "" },
    Code { code: "99227", label: "" },
    Code { code: "99229", label: "" },
    Code { code: "99218", label: "" },
    Code { code: "99242", label: "" },
    Code { code: "99215", label: "" },
    Code { code: "99250", label: "" },
    Code { code: "99258", label: "" },
    Code { code: "99213", label: "" },
    Code { code: "99261", label: "" },
    Code { code: "99220", label: "" },
    Code { code: "99221", label: "" },
    Code { code: "99248", label: "" },
    Code { code: "99209", label: "" },
    Code { code: "99226", label: "" },
    Code { code: "99235", label: "" },
    Code { code: "99206", label: "" },
    Code { code: "99259", label: "" },
    Code { code: "99236", label: "" },
    Code { code: "99219", label: "" },
    Code { code: "99262", label: "" },
    Code { code: "99210", label: "" },
    Code { code: "99260", label: "" },
    Code { code: "99208", label: "" },
    Code { code: "99243", label: "" },
    Code { code: "99244", label: "" },
    Code { code: "99245", label: "" },
    Code { code: "99251", label: "" },
    Code { code: "99233", label: "" },
    Code { code: "99202", label: "" },
    Code { code: "99319", label: "" },
    Code { code: "99303", label: "" },
    Code { code: "99352", label: "" },
    Code { code: "99395", label: "" },
    Code { code: "99327", label: "" },
    Code { code: "99347", label: "" },
    Code { code: "99331", label: "" },
    Code { code: "99321", label: "" },
    Code { code: "99322", label: "" },
    Code { code: "99305", label: "" },
    Code { code: "99396", label: "" },
    Code { code: "99323", label: "" },
    Code { code: "99397", label: "" },
    Code { code: "99324", label: "" },
    Code { code: "99312", label: "" },
    Code { code: "99326", label: "" },
    Code { code: "99399", label: "" },
    Code { code: "99301", label: "" },
    Code { code: "99317", label: "" },
    Code { code: "99391", label: "" },
    Code { code: "99315", label: "" },
    Code { code: "99328", label: "" },
    Code { code: "99304", label: "" },
    Code { code: "99329", label: "" },
    Code { code: "99330", label: "" },
    Code { code: "99314", label: "" },
    Code { code: "99392", label: "" },
    Code { code: "99320", label: "" },
    Code { code: "99332", label: "" },
    Code { code: "99348", label: "" },
    Code { code: "99302", label: "" },
    Code { code: "99316", label: "" },
    Code { code: "99333", label: "" },
    Code { code: "99334", label: "" },
    Code { code: "99335", label: "" },
    Code { code: "99350", label: "" },
    Code { code: "99390", label: "" },
    Code { code: "99336", label: "" },
    Code { code: "99393", label: "" },
    Code { code: "99311", label: "" },
    Code { code: "99337", label: "" },
    Code { code: "99338", label: "" },
    Code { code: "99308", label: "" },
    Code { code: "99339", label: "" },
    Code { code: "99313", label: "" },
    Code { code: "99340", label: "" },
    Code { code: "99389", label: "" },
    Code { code: "99306", label: "" },
    Code { code: "99394", label: "" },
    Code { code: "99341", label: "" },
    Code { code: "99398", label: "" },
    Code { code: "99342", label: "" },
    Code { code: "99318", label: "" },
    Code { code: "99343", label: "" },
    Code { code: "99307", label: "" },
    Code { code: "99349", label: "" },
    Code { code: "99325", label: "" },
    Code { code: "99309", label: "" },
    Code { code: "99344", label: "" },
    Code { code: "99345", label: "" },
    Code { code: "99351", label: "" },
    Code { code: "99346", label: "" },
    Code { code: "99310", label: "" },
    Code { code: "99404", label: "" },
    Code { code: "99441", label: "" },
    Code { code: "99431", label: "" },
    Code { code: "99415", label: "" },
    Code { code: "99436", label: "" },
    Code { code: "99434", label: "" },
    Code { code: "99429", label: "" },
    Code { code: "99418", label: "" },
    Code { code: "99443", label: "" },
    Code { code: "99416", label: "" },
    Code { code: "99401", label: "" },
    Code { code: "99417", label: "" },
    Code { code: "99419", label: "" },
    Code { code: "99406", label: "" },
    Code { code: "99407", label: "" },
    Code { code: "99444", label: "" },
    Code { code: "99408", label: "" },
    Code { code: "99438", label: "" },
    Code { code: "99414", label: "" },
    Code { code: "99420", label: "" },
    Code { code: "99435", label: "" },
    Code { code: "99430", label: "" },
    Code { code: "99409", label: "" },
    Code { code: "99428", label: "" },
    Code { code: "99410", label: "" },
    Code { code: "99411", label: "" },
    Code { code: "99426", label: "" },
    Code { code: "99403", label: "" },
    Code { code: "99405", label: "" },
    Code { code: "99412", label: "" },
    Code { code: "99413", label: "" },
    Code { code: "99421", label: "" },
    Code { code: "99422", label: "" },
    Code { code: "99442", label: "" },
    Code { code: "99439", label: "" },
    Code { code: "99445", label: "" },
    Code { code: "99440", label: "" },
    Code { code: "99437", label: "" },
    Code { code: "99432", label: "" },
    Code { code: "99427", label: "" },
    Code { code: "99402", label: "" },
    Code { code: "99425", label: "" },
    Code { code: "99433", label: "" },
    Code { code: "99423", label: "" },
    Code { code: "99424", label: "" },
    Code { code: "99501", label: "" },
    Code { code: "99508", label: "" },
    Code { code: "99504", label: "" },
    Code { code: "99513", label: "" },
    Code { code: "99515", label: "" },
    Code { code: "99516", label: "" },
    Code { code: "99507", label: "" },
    Code { code: "99502", label: "" },
    Code { code: "99517", label: "" },
    Code { code: "99510", label: "" },
    Code { code: "99503", label: "" },
    Code { code: "99512", label: "" },
    Code { code: "99506", label: "" },
    Code { code: "99505", label: "" },
    Code { code: "99509", label: "" },
    Code { code: "99511", label: "" },
    Code { code: "99514", label: "" },
];
static CODE_INSEE_PAYS_INDEX: [u16; 512] = list_index(&CODE_INSEE_PAYS);
code_list! {
    /// A code of the list `codeInseePays`. The list grows: other codes are kept.
    CodeInseePays
    {}
}

static CODE_NATIONALITE: [Code; 260] = [
    Code { code: "ABW", label: "0" },
    Code { code: "AFG", label: "1" },
    Code { code: "AGO", label: "2" },
    Code { code: "AIA", label: "3" },
    Code { code: "ALA", label: "4" },
    Code { code: "ALB", label: "5" },
    Code { code: "AND", label: "6" },
    Code { code: "ANT", label: "7" },
    Code { code: "ARE", label: "8" },
    Code { code: "ARG", label: "9" },
    Code { code: "ARM", label: "10" },
    Code { code: "ASM", label: "11" },
    Code { code: "ATA", label: "12" },
    Code { code: "ATF", label: "13" },
    Code { code: "ATG", label: "14" },
    Code { code: "AUS", label: "15" },
    Code { code: "AUT", label: "16" },
    Code { code: "AZE", label: "17" },
    Code { code: "BDI", label: "18" },
    Code { code: "BEL", label: "19" },
    Code { code: "BEN", label: "20" },
    Code { code: "BFA", label: "21" },
    Code { code: "BGD", label: "22" },
    Code { code: "BGR", label: "23" },
    Code { code: "BHR", label: "24" },
    Code { code: "BHS", label: "25" },
    Code { code: "BIH", label: "26" },
    Code { code: "BLM", label: "27" },
    Code { code: "BLR", label: "28" },
    Code { code: "BLZ", label: "29" },
    Code { code: "BMU", label: "30" },
    Code { code: "BOL", label: "31" },
    Code { code: "BRA", label: "32" },
    Code { code: "BRB", label: "33" },
    Code { code: "BRN", label: "34" },
    Code { code: "BTN", label: "35" },
    Code { code: "BVT", label: "36" },
    Code { code: "BWA", label: "37" },
    Code { code: "CAF", label: "38" },
    Code { code: "CAN", label: "39" },
    Code { code: "CCK", label: "40" },
    Code { code: "CHE", label: "41" },
    Code { code: "CHL", label: "42" },
    Code { code: "CHN", label: "43" },
    Code { code: "CIV", label: "44" },
    Code { code: "CMR", label: "45" },
    Code { code: "COD", label: "46" },
    Code { code: "COG", label: "47" },
    Code { code: "COK", label: "48" },
    Code { code: "COL", label: "49" },
    Code { code: "COM", label: "50" },
    Code { code: "CPV", label: "51" },
    Code { code: "CRI", label: "52" },
    Code { code: "CUB", label: "53" },
    Code { code: "CXR", label: "54" },
    Code { code: "CYM", label: "55" },
    Code { code: "CYP", label: "56" },
    Code { code: "CZE", label: "57" },
    Code { code: "DEU", label: "58" },
    Code { code: "DJI", label: "59" },
    Code { code: "DMA", label: "60" },
    Code { code: "DNK", label: "61" },
    Code { code: "DOM", label: "62" },
    Code { code: "DZA", label: "63" },
    Code { code: "ECU", label: "64" },
    Code { code: "EGY", label: "65" },
    Code { code: "ERI", label: "66" },
    Code { code: "ESH", label: "67" },
    Code { code: "ESP", label: "68" },
    Code { code: "EST", label: "69" },
    Code { code: "ETH", label: "70" },
    Code { code: "FIN", label: "71" },
    Code { code: "FJI", label: "72" },
    Code { code: "FLK", label: "73" },
    Code { code: "FRA", label: "74" },
    Code { code: "FRO", label: "75" },
    Code { code: "FSM", label: "76" },
    Code { code: "GAB", label: "77" },
    Code { code: "GBD", label: "78" },
    Code { code: "GBN", label: "79" },
    Code { code: "GBO", label: "80" },
    Code { code: "GBP", label: "81" },
    Code { code: "GBR", label: "82" },
    Code { code: "GBS", label: "83" },
    Code { code: "GEO", label: "84" },
    Code { code: "GGY", label: "85" },
    Code { code: "GHA", label: "86" },
    Code { code: "GIB", label: "87" },
    Code { code: "GIN", label: "88" },
    Code { code: "GLP", label: "89" },
    Code { code: "GMB", label: "90" },
    Code { code: "GNB", label: "91" },
    Code { code: "GNQ", label: "92" },
    Code { code: "GRC", label: "93" },
    Code { code: "GRD", label: "94" },
    Code { code: "GRL", label: "95" },
    Code { code: "GTM", label: "96" },
    Code { code: "GUF", label: "97" },
    Code { code: "GUM", label: "98" },
    Code { code: "GUY", label: "99" },
    Code { code: "HKG", label: "100" },
    Code { code: "HMD", label: "101" },
    Code { code: "HND", label: "102" },
    Code { code: "HRV", label: "103" },
    Code { code: "HTI", label: "104" },
    Code { code: "HUN", label: "105" },
    Code { code: "IDN", label: "106" },
    Code { code: "IMN", label: "107" },
    Code { code: "IND", label: "108" },
    Code { code: "IOT", label: "109" },
    Code { code: "IRL", label: "110" },
    Code { code: "IRN", label: "111" },
    Code { code: "IRQ", label: "112" },
    Code { code: "ISL", label: "113" },
    Code { code: "ISR", label: "114" },
    Code { code: "ITA", label: "115" },
    Code { code: "JAM", label: "116" },
    Code { code: "JEY", label: "117" },
    Code { code: "JOR", label: "118" },
    Code { code: "JPN", label: "119" },
    Code { code: "KAZ", label: "120" },
    Code { code: "KEN", label: "121" },
    Code { code: "KGZ", label: "122" },
    Code { code: "KHM", label: "123" },
    Code { code: "KIR", label: "124" },
    Code { code: "KNA", label: "125" },
    Code { code: "KOR", label: "126" },
    Code { code: "KWT", label: "127" },
    Code { code: "LAO", label: "128" },
    Code { code: "LBN", label: "129" },
    Code { code: "LBR", label: "130" },
    Code { code: "LBY", label: "131" },
    Code { code: "LCA", label: "132" },
    Code { code: "LIE", label: "133" },
    Code { code: "LKA", label: "134" },
    Code { code: "LSO", label: "135" },
    Code { code: "LTU", label: "136" },
    Code { code: "LUX", label: "137" },
    Code { code: "LVA", label: "138" },
    Code { code: "MAC", label: "139" },
    Code { code: "MAF", label: "140" },
    Code { code: "MAR", label: "141" },
    Code { code: "MCO", label: "142" },
    Code { code: "MDA", label: "143" },
    Code { code: "MDG", label: "144" },
    Code { code: "MDV", label: "145" },
    Code { code: "MEX", label: "146" },
    Code { code: "MHL", label: "147" },
    Code { code: "MKD", label: "148" },
    Code { code: "MLI", label: "149" },
    Code { code: "MLT", label: "150" },
    Code { code: "MMR", label: "151" },
    Code { code: "MNE", label: "152" },
    Code { code: "MNG", label: "153" },
    Code { code: "MNP", label: "154" },
    Code { code: "MOZ", label: "155" },
    Code { code: "MRT", label: "156" },
    Code { code: "MSR", label: "157" },
    Code { code: "MTQ", label: "158" },
    Code { code: "MUS", label: "159" },
    Code { code: "MWI", label: "160" },
    Code { code: "MYS", label: "161" },
    Code { code: "MYT", label: "162" },
    Code { code: "NAM", label: "163" },
    Code { code: "NCL", label: "164" },
    Code { code: "NER", label: "165" },
    Code { code: "NFK", label: "166" },
    Code { code: "NGA", label: "167" },
    Code { code: "NIC", label: "168" },
    Code { code: "NIU", label: "169" },
    Code { code: "NLD", label: "170" },
    Code { code: "NOR", label: "171" },
    Code { code: "NPL", label: "172" },
    Code { code: "NRU", label: "173" },
    Code { code: "NZL", label: "174" },
    Code { code: "OMN", label: "175" },
    Code { code: "PAK", label: "176" },
    Code { code: "PAN", label: "177" },
    Code { code: "PCN", label: "178" },
    Code { code: "PER", label: "179" },
    Code { code: "PHL", label: "180" },
    Code { code: "PLW", label: "181" },
    Code { code: "PNG", label: "182" },
    Code { code: "POL", label: "183" },
    Code { code: "PRI", label: "184" },
    Code { code: "PRK", label: "185" },
    Code { code: "PRT", label: "186" },
    Code { code: "PRY", label: "187" },
    Code { code: "PSE", label: "188" },
    Code { code: "PYF", label: "189" },
    Code { code: "QAT", label: "190" },
    Code { code: "REU", label: "191" },
    Code { code: "ROU", label: "192" },
    Code { code: "RUS", label: "193" },
    Code { code: "RWA", label: "194" },
    Code { code: "SAU", label: "195" },
    Code { code: "SSD", label: "196" },
    Code { code: "SDN", label: "197" },
    Code { code: "SEN", label: "198" },
    Code { code: "SGP", label: "199" },
    Code { code: "SGS", label: "200" },
    Code { code: "SHN", label: "201" },
    Code { code: "SJM", label: "202" },
    Code { code: "SLB", label: "203" },
    Code { code: "SLE", label: "204" },
    Code { code: "SLV", label: "205" },
    Code { code: "SMR", label: "206" },
    Code { code: "SOM", label: "207" },
    Code { code: "SPM", label: "208" },
    Code { code: "SRB", label: "209" },
    Code { code: "STP", label: "210" },
    Code { code: "SUR", label: "211" },
    Code { code: "SVK", label: "212" },
    Code { code: "SVN", label: "213" },
    Code { code: "SWE", label: "214" },
    Code { code: "SWZ", label: "215" },
    Code { code: "SYC", label: "216" },
    Code { code: "SYR", label: "217" },
    Code { code: "TCA", label: "218" },
    Code { code: "TCD", label: "219" },
    Code { code: "TGO", label: "220" },
    Code { code: "THA", label: "221" },
    Code { code: "TJK", label: "222" },
    Code { code: "TKL", label: "223" },
    Code { code: "TKM", label: "224" },
    Code { code: "TLS", label: "225" },
    Code { code: "TON", label: "226" },
    Code { code: "TTO", label: "227" },
    Code { code: "TUN", label: "228" },
    Code { code: "TUR", label: "229" },
    Code { code: "TUV", label: "230" },
    Code { code: "TWN", label: "231" },
    Code { code: "TZA", label: "232" },
    Code { code: "UGA", label: "233" },
    Code { code: "UKR", label: "234" },
    Code { code: "UMI", label: "235" },
    Code { code: "UNA", label: "236" },
    Code { code: "UNO", label: "237" },
    Code { code: "URY", label: "238" },
    Code { code: "USA", label: "239" },
    Code { code: "UZB", label: "240" },
    Code { code: "VAT", label: "241" },
    Code { code: "VCT", label: "242" },
    Code { code: "VEN", label: "243" },
    Code { code: "VGB", label: "244" },
    Code { code: "VIR", label: "245" },
    Code { code: "VNM", label: "246" },
    Code { code: "VUT", label: "247" },
    Code { code: "WLF", label: "248" },
    Code { code: "WSM", label: "249" },
    Code { code: "XCC", label: "250" },
    Code { code: "XOM", label: "251" },
    Code { code: "XXA", label: "252" },
    Code { code: "XXB", label: "253" },
    Code { code: "XKX", label: "254" },
    Code { code: "XXX", label: "255" },
    Code { code: "YEM", label: "256" },
    Code { code: "ZAF", label: "257" },
    Code { code: "ZMB", label: "258" },
    Code { code: "ZWE", label: "259" },
];
static CODE_NATIONALITE_INDEX: [u16; 1024] = list_index(&CODE_NATIONALITE);
code_list! {
    /// A code of the list `codeNationalite`. The list grows: other codes are kept.
    CodeNationalite
    {}
}

static CODE_PAYS: [Code; 238] = [
    Code { code: "AFG", label: "" },
    Code { code: "ZAF", label: "" },
    Code { code: "ALB", label: "" },
    Code { code: "DZA", label: "" },
    Code { code: "DEU", label: "Allemagne" },
    Code { code: "AND", label: "" },
    Code { code: "AGO", label: "" },
    Code { code: "AIA", label: "" },
    Code { code: "ATA", label: "" },
    Code { code: "ATG", label: "" },
    Code { code: "ANT", label: "" },
    Code { code: "SAU", label: "" },
    Code { code: "ARG", label: "" },
    Code { code: "ARM", label: "" },
    Code { code: "ABW", label: "" },
    Code { code: "AUS", label: "" },
    Code { code: "AUT", label: "Autriche" },
    Code { code: "AZE", label: "" },
    Code { code: "BHS", label: "" },
    Code { code: "BHR", label: "" },
    Code { code: "BGD", label: "" },
    Code { code: "BRB", label: "" },
    Code { code: "BLR", label: "" },
    Code { code: "BEL", label: "Belgique" },
    Code { code: "BLZ", label: "" },
    Code { code: "BEN", label: "" },
    Code { code: "BES", label: "" },
    Code { code: "BMU", label: "" },
    Code { code: "BTN", label: "" },
    Code { code: "BOL", label: "" },
    Code { code: "BIH", label: "" },
    Code { code: "BWA", label: "" },
    Code { code: "BVT", label: "" },
    Code { code: "BRA", label: "" },
    Code { code: "BRN", label: "" },
    Code { code: "BGR", label: "Bulgarie" },
    Code { code: "BFA", label: "" },
    Code { code: "BDI", label: "" },
    Code { code: "CYM", label: "" },
    Code { code: "KHM", label: "" },
    Code { code: "CMR", label: "" },
    Code { code: "CAN", label: "" },
    Code { code: "CPV", label: "" },
    Code { code: "CAF", label: "" },
    Code { code: "CHL", label: "" },
    Code { code: "CHN", label: "" },
    Code { code: "CXR", label: "" },
    Code { code: "CYP", label: "Chypre" },
    Code { code: "CCK", label: "" },
    Code { code: "COL", label: "" },
    Code { code: "COM", label: "" },
    Code { code: "COG", label: "" },
    Code { code: "COD", label: "" },
    Code { code: "COK", label: "" },
    Code { code: "KOR", label: "" },
    Code { code: "PRK", label: "" },
    Code { code: "CRI", label: "" },
    Code { code: "CIV", label: "" },
    Code { code: "HRV", label: "Croatie" },
    Code { code: "CUB", label: "" },
    Code { code: "CUW", label: "" },
    Code { code: "DNK", label: "Danemark" },
    Code { code: "DJI", label: "" },
    Code { code: "DOM", label: "" },
    Code { code: "DMA", label: "" },
    Code { code: "EGY", label: "" },
    Code { code: "SLV", label: "" },
    Code { code: "ARE", label: "" },
    Code { code: "ECU", label: "" },
    Code { code: "ERI", label: "" },
    Code { code: "ESP", label: "Espagne" },
    Code { code: "EST", label: "Estonie" },
    Code { code: "USA", label: "" },
    Code { code: "ETH", label: "" },
    Code { code: "FLK", label: "" },
    Code { code: "FRO", label: "" },
    Code { code: "FJI", label: "" },
    Code { code: "FIN", label: "Finlande" },
    Code { code: "FRA", label: "France" },
    Code { code: "GAB", label: "" },
    Code { code: "GMB", label: "" },
    Code { code: "GEO", label: "" },
    Code { code: "SGS", label: "" },
    Code { code: "GHA", label: "" },
    Code { code: "GIB", label: "" },
    Code { code: "GRC", label: "Grèce" },
    Code { code: "GRD", label: "" },
    Code { code: "GRL", label: "" },
    Code { code: "GUM", label: "" },
    Code { code: "GTM", label: "" },
    Code { code: "GGY", label: "" },
    Code { code: "GIN", label: "" },
    Code { code: "GNB", label: "" },
    Code { code: "GNQ", label: "" },
    Code { code: "GUY", label: "" },
    Code { code: "HTI", label: "" },
    Code { code: "HMD", label: "" },
    Code { code: "HND", label: "" },
    Code { code: "HKG", label: "" },
    Code { code: "HUN", label: "Hongrie" },
    Code { code: "IMN", label: "" },
    Code { code: "UMI", label: "" },
    Code { code: "VGB", label: "" },
    Code { code: "VIR", label: "" },
    Code { code: "IND", label: "" },
    Code { code: "IDN", label: "" },
    Code { code: "IRN", label: "" },
    Code { code: "IRQ", label: "" },
    Code { code: "IRL", label: "Irlande" },
    Code { code: "ISL", label: "" },
    Code { code: "ISR", label: "" },
    Code { code: "ITA", label: "Italie" },
    Code { code: "JAM", label: "" },
    Code { code: "JPN", label: "" },
    Code { code: "JEY", label: "" },
    Code { code: "JOR", label: "" },
    Code { code: "KAZ", label: "" },
    Code { code: "KEN", label: "" },
    Code { code: "KGZ", label: "" },
    Code { code: "KIR", label: "" },
    Code { code: "KWT", label: "" },
    Code { code: "XKX", label: "" },
    Code { code: "LAO", label: "" },
    Code { code: "LSO", label: "" },
    Code { code: "LVA", label: "Lettonie" },
    Code { code: "LBN", label: "" },
    Code { code: "LBR", label: "" },
    Code { code: "LBY", label: "" },
    Code { code: "LIE", label: "" },
    Code { code: "LTU", label: "Lituanie" },
    Code { code: "LUX", label: "Luxembourg" },
    Code { code: "MAC", label: "" },
    Code { code: "MKD", label: "" },
    Code { code: "MDG", label: "" },
    Code { code: "MYS", label: "" },
    Code { code: "MWI", label: "" },
    Code { code: "MDV", label: "" },
    Code { code: "MLI", label: "" },
    Code { code: "MLT", label: "Malte" },
    Code { code: "MNP", label: "" },
    Code { code: "MAR", label: "" },
    Code { code: "MHL", label: "" },
    Code { code: "MUS", label: "" },
    Code { code: "MRT", label: "" },
    Code { code: "MEX", label: "" },
    Code { code: "FSM", label: "" },
    Code { code: "MDA", label: "" },
    Code { code: "MCO", label: "" },
    Code { code: "MNG", label: "" },
    Code { code: "MNE", label: "" },
    Code { code: "MSR", label: "" },
    Code { code: "MOZ", label: "" },
    Code { code: "MMR", label: "" },
    Code { code: "NAM", label: "" },
    Code { code: "NRU", label: "" },
    Code { code: "NPL", label: "" },
    Code { code: "NIC", label: "" },
    Code { code: "NER", label: "" },
    Code { code: "NGA", label: "" },
    Code { code: "NIU", label: "" },
    Code { code: "NFK", label: "" },
    Code { code: "NOR", label: "" },
    Code { code: "NZL", label: "" },
    Code { code: "IOT", label: "" },
    Code { code: "OMN", label: "" },
    Code { code: "UGA", label: "" },
    Code { code: "UZB", label: "" },
    Code { code: "PAK", label: "" },
    Code { code: "PLW", label: "" },
    Code { code: "PSE", label: "" },
    Code { code: "PAN", label: "" },
    Code { code: "PNG", label: "" },
    Code { code: "PRY", label: "" },
    Code { code: "NLD", label: "Pays-Bas" },
    Code { code: "PER", label: "" },
    Code { code: "PHL", label: "" },
    Code { code: "PCN", label: "" },
    Code { code: "POL", label: "Pologne" },
    Code { code: "PRI", label: "" },
    Code { code: "PRT", label: "Portugal" },
    Code { code: "QAT", label: "" },
    Code { code: "ROU", label: "Roumanie" },
    Code { code: "GBR", label: "" },
    Code { code: "RUS", label: "" },
    Code { code: "RWA", label: "" },
    Code { code: "ESH", label: "" },
    Code { code: "SHN", label: "" },
    Code { code: "LCA", label: "" },
    Code { code: "KNA", label: "" },
    Code { code: "SMR", label: "" },
    Code { code: "SXM", label: "" },
    Code { code: "VAT", label: "" },
    Code { code: "VCT", label: "" },
    Code { code: "SLB", label: "" },
    Code { code: "WSM", label: "" },
    Code { code: "ASM", label: "" },
    Code { code: "STP", label: "" },
    Code { code: "SEN", label: "" },
    Code { code: "SRB", label: "" },
    Code { code: "SYC", label: "" },
    Code { code: "SLE", label: "" },
    Code { code: "SGP", label: "" },
    Code { code: "SVK", label: "Slovaquie" },
    Code { code: "SVN", label: "Slovénie" },
    Code { code: "SOM", label: "" },
    Code { code: "SDN", label: "" },
    Code { code: "SSD", label: "" },
    Code { code: "LKA", label: "" },
    Code { code: "SWE", label: "Suède" },
    Code { code: "CHE", label: "" },
    Code { code: "SUR", label: "" },
    Code { code: "SJM", label: "" },
    Code { code: "SWZ", label: "" },
    Code { code: "SYR", label: "" },
    Code { code: "TJK", label: "" },
    Code { code: "TWN", label: "" },
    Code { code: "TZA", label: "" },
    Code { code: "TCD", label: "" },
    Code { code: "CZE", label: "Tchéquie" },
    Code { code: "THA", label: "" },
    Code { code: "TLS", label: "" },
    Code { code: "TGO", label: "" },
    Code { code: "TKL", label: "" },
    Code { code: "TON", label: "" },
    Code { code: "TTO", label: "" },
    Code { code: "TUN", label: "" },
    Code { code: "TKM", label: "" },
    Code { code: "TCA", label: "" },
    Code { code: "TUR", label: "" },
    Code { code: "TUV", label: "" },
    Code { code: "UKR", label: "" },
    Code { code: "URY", label: "" },
    Code { code: "VUT", label: "" },
    Code { code: "VEN", label: "" },
    Code { code: "VNM", label: "" },
    Code { code: "YEM", label: "" },
    Code { code: "ZMB", label: "" },
    Code { code: "ZWE", label: "" },
];
static CODE_PAYS_INDEX: [u16; 512] = list_index(&CODE_PAYS);
code_list! {
    /// A code of the list `codePays`. The list grows: other codes are kept.
    CodePays
    {}
}

static CODE_PAYS_FOREIGN_DOM_TOM: [Code; 3] = [
    Code { code: "NCL", label: "" },
    Code { code: "PYF", label: "" },
    Code { code: "WLF", label: "" },
];
static CODE_PAYS_FOREIGN_DOM_TOM_INDEX: [u16; 8] = list_index(&CODE_PAYS_FOREIGN_DOM_TOM);
code_list! {
    /// A code of the list `codePaysForeignDomTom`.
    CodePaysForeignDomTom
    {
        /// No official label.
        NCL = "NCL";
        /// No official label.
        PYF = "PYF";
        /// No official label.
        WLF = "WLF";
    }
}

static CODE_ROLE_PERSONNE_QUALIFIEE: [Code; 5] = [
    Code { code: "1", label: "Entrepreneur" },
    Code { code: "2", label: "Représentant légal" },
    Code { code: "3", label: "Conjoint" },
    Code { code: "4", label: "Salarié" },
    Code { code: "5", label: "Autre" },
];
static CODE_ROLE_PERSONNE_QUALIFIEE_INDEX: [u16; 16] = list_index(&CODE_ROLE_PERSONNE_QUALIFIEE);
code_list! {
    /// A code of the list `codeRolePersonneQualifiee`.
    CodeRolePersonneQualifiee
    {
        /// Entrepreneur
        ENTREPRENEUR = "1";
        /// Représentant légal
        REPRESENTANT_LEGAL = "2";
        /// Conjoint
        CONJOINT = "3";
        /// Salarié
        SALARIE = "4";
        /// Autre
        AUTRE = "5";
    }
}

static CODES_DEPOT_ACTES: [Code; 19] = [
    Code { code: "1", label: "" },
    Code { code: "2", label: "" },
    Code { code: "3", label: "" },
    Code { code: "4", label: "" },
    Code { code: "5", label: "" },
    Code { code: "6", label: "" },
    Code { code: "7", label: "" },
    Code { code: "8", label: "" },
    Code { code: "9", label: "" },
    Code { code: "10", label: "" },
    Code { code: "11", label: "" },
    Code { code: "12", label: "" },
    Code { code: "13", label: "" },
    Code { code: "14", label: "" },
    Code { code: "15", label: "" },
    Code { code: "16", label: "" },
    Code { code: "17", label: "" },
    Code { code: "18", label: "" },
    Code { code: "19", label: "" },
];
static CODES_DEPOT_ACTES_INDEX: [u16; 64] = list_index(&CODES_DEPOT_ACTES);
code_list! {
    /// A code of the list `codesDepotActes`.
    CodesDepotActes
    {
        /// No official label.
        CODE_1 = "1";
        /// No official label.
        CODE_2 = "2";
        /// No official label.
        CODE_3 = "3";
        /// No official label.
        CODE_4 = "4";
        /// No official label.
        CODE_5 = "5";
        /// No official label.
        CODE_6 = "6";
        /// No official label.
        CODE_7 = "7";
        /// No official label.
        CODE_8 = "8";
        /// No official label.
        CODE_9 = "9";
        /// No official label.
        CODE_10 = "10";
        /// No official label.
        CODE_11 = "11";
        /// No official label.
        CODE_12 = "12";
        /// No official label.
        CODE_13 = "13";
        /// No official label.
        CODE_14 = "14";
        /// No official label.
        CODE_15 = "15";
        /// No official label.
        CODE_16 = "16";
        /// No official label.
        CODE_17 = "17";
        /// No official label.
        CODE_18 = "18";
        /// No official label.
        CODE_19 = "19";
    }
}

static CODIF_NORME: [Code; 17] = [
    Code { code: "A", label: "" },
    Code { code: "B", label: "" },
    Code { code: "C", label: "" },
    Code { code: "D", label: "" },
    Code { code: "E", label: "" },
    Code { code: "F", label: "" },
    Code { code: "G", label: "" },
    Code { code: "I", label: "" },
    Code { code: "J", label: "" },
    Code { code: "K", label: "" },
    Code { code: "L", label: "" },
    Code { code: "M", label: "" },
    Code { code: "N", label: "" },
    Code { code: "T", label: "" },
    Code { code: "U", label: "" },
    Code { code: "W", label: "" },
    Code { code: "X", label: "" },
];
static CODIF_NORME_INDEX: [u16; 64] = list_index(&CODIF_NORME);
code_list! {
    /// A code of the list `codifNorme`.
    CodifNorme
    {
        /// No official label.
        CODE_A = "A";
        /// No official label.
        CODE_B = "B";
        /// No official label.
        CODE_C = "C";
        /// No official label.
        CODE_D = "D";
        /// No official label.
        CODE_E = "E";
        /// No official label.
        CODE_F = "F";
        /// No official label.
        CODE_G = "G";
        /// No official label.
        CODE_I = "I";
        /// No official label.
        CODE_J = "J";
        /// No official label.
        CODE_K = "K";
        /// No official label.
        CODE_L = "L";
        /// No official label.
        CODE_M = "M";
        /// No official label.
        CODE_N = "N";
        /// No official label.
        CODE_T = "T";
        /// No official label.
        CODE_U = "U";
        /// No official label.
        CODE_W = "W";
        /// No official label.
        CODE_X = "X";
    }
}

static COMPLETION_INFORMATIONS_AVEC_CONJOINT: [Code; 4] = [
    Code { code: "0", label: "Non" },
    Code { code: "1", label: "Oui, je suis marié" },
    Code { code: "2", label: "Oui, je suis pacsé" },
    Code { code: "3", label: "Oui, je suis en concubinage" },
];
static COMPLETION_INFORMATIONS_AVEC_CONJOINT_INDEX: [u16; 8] = list_index(&COMPLETION_INFORMATIONS_AVEC_CONJOINT);
code_list! {
    /// A code of the list `completionInformationsAvecConjoint`.
    CompletionInformationsAvecConjoint
    {
        /// Non
        NON = "0";
        /// Oui, je suis marié
        OUI_JE_SUIS_MARIE = "1";
        /// Oui, je suis pacsé
        OUI_JE_SUIS_PACSE = "2";
        /// Oui, je suis en concubinage
        OUI_JE_SUIS_EN_CONCUBINAGE = "3";
    }
}

static CONDITION_VERSEMENT_TVA: [Code; 4] = [
    Code { code: "510", label: "Versements d'acomptes trimestriels (régularisation annuelle)" },
    Code { code: "511", label: "Option pour des déclarations trimestrielles sur les recettes effectives" },
    Code { code: "512", label: "Option pour le dépot annuel d'une régularisation" },
    Code { code: "513", label: "Option pour des déclarations mensuelles sur les recettes effectives" },
];
static CONDITION_VERSEMENT_TVA_INDEX: [u16; 8] = list_index(&CONDITION_VERSEMENT_TVA);
code_list! {
    /// A code of the list `conditionVersementTVA`.
    ConditionVersementTVA
    {
        /// Versements d'acomptes trimestriels (régularisation annuelle)
        VERSEMENTS_D_ACOMPTES_TRIMESTRIELS_REGULARISATION_ANNUELLE = "510";
        /// Option pour des déclarations trimestrielles sur les recettes effectives
        CODE_511 = "511";
        /// Option pour le dépot annuel d'une régularisation
        OPTION_POUR_LE_DEPOT_ANNUEL_D_UNE_REGULARISATION = "512";
        /// Option pour des déclarations mensuelles sur les recettes effectives
        CODE_513 = "513";
    }
}

static DESTINATION: [Code; 6] = [
    Code { code: "1", label: "Mise en location des terres" },
    Code { code: "2", label: "Conservation de cheptel ou de stock" },
    Code { code: "3", label: "Exploitation de subsistance" },
    Code { code: "5", label: "Reprise de l'exploitation" },
    Code { code: "4", label: "Aucune conservation de cheptel ou de stocks, ni d’exploitation de subsistance ou de mise en location de terre" },
    Code { code: "6", label: "Supléant désigné par une instance professionnelle" },
];
static DESTINATION_INDEX: [u16; 16] = list_index(&DESTINATION);
code_list! {
    /// A code of the list `destination`.
    Destination
    {
        /// Mise en location des terres
        MISE_EN_LOCATION_DES_TERRES = "1";
        /// Conservation de cheptel ou de stock
        CONSERVATION_DE_CHEPTEL_OU_DE_STOCK = "2";
        /// Exploitation de subsistance
        EXPLOITATION_DE_SUBSISTANCE = "3";
        /// Reprise de l'exploitation
        REPRISE_DE_L_EXPLOITATION = "5";
        /// Aucune conservation de cheptel ou de stocks, ni d’exploitation de subsistance ou de mise en location de terre
        CODE_4 = "4";
        /// Supléant désigné par une instance professionnelle
        SUPLEANT_DESIGNE_PAR_UNE_INSTANCE_PROFESSIONNELLE = "6";
    }
}

static DESTINATION_ETABLISSEMENT: [Code; 16] = [
    Code { code: "3", label: "Vendu" },
    Code { code: "7", label: "L'établissement devient siège" },
    Code { code: "8", label: "L'établissement devient principal" },
    Code { code: "9", label: "Autre" },
    Code { code: "A", label: "L'établissement devient secondaire" },
    Code { code: "B", label: "Fermé" },
    Code { code: "C", label: "Supprimé" },
    Code { code: "D", label: "Mise en location gérance de la totalité du fonds" },
    Code { code: "E", label: "Mise en location gérance d'une partie du fonds" },
    Code { code: "K", label: "Mise en gérance mandat" },
    Code { code: "F", label: "Cessation d'activité" },
    Code { code: "G", label: "Mise en location de la totalité des terres et bâtiments agricoles avec option TVA bailleur de biens ruraux" },
    Code { code: "H", label: "Mise en location d’une partie des terres et bâtiments agricoles avec option TVA bailleur de biens ruraux" },
    Code { code: "I", label: "Transmission au conjoint" },
    Code { code: "J", label: "Cession" },
    Code { code: "5", label: "Reprise par le propriétaire" },
];
static DESTINATION_ETABLISSEMENT_INDEX: [u16; 32] = list_index(&DESTINATION_ETABLISSEMENT);
code_list! {
    /// A code of the list `destinationEtablissement`.
    DestinationEtablissement
    {
        /// Vendu
        VENDU = "3";
        /// L'établissement devient siège
        L_ETABLISSEMENT_DEVIENT_SIEGE = "7";
        /// L'établissement devient principal
        L_ETABLISSEMENT_DEVIENT_PRINCIPAL = "8";
        /// Autre
        AUTRE = "9";
        /// L'établissement devient secondaire
        L_ETABLISSEMENT_DEVIENT_SECONDAIRE = "A";
        /// Fermé
        FERME = "B";
        /// Supprimé
        SUPPRIME = "C";
        /// Mise en location gérance de la totalité du fonds
        MISE_EN_LOCATION_GERANCE_DE_LA_TOTALITE_DU_FONDS = "D";
        /// Mise en location gérance d'une partie du fonds
        MISE_EN_LOCATION_GERANCE_D_UNE_PARTIE_DU_FONDS = "E";
        /// Mise en gérance mandat
        MISE_EN_GERANCE_MANDAT = "K";
        /// Cessation d'activité
        CESSATION_D_ACTIVITE = "F";
        /// Mise en location de la totalité des terres et bâtiments agricoles avec option TVA bailleur de biens ruraux
        CODE_G = "G";
        /// Mise en location d’une partie des terres et bâtiments agricoles avec option TVA bailleur de biens ruraux
        CODE_H = "H";
        /// Transmission au conjoint
        TRANSMISSION_AU_CONJOINT = "I";
        /// Cession
        CESSION = "J";
        /// Reprise par le propriétaire
        REPRISE_PAR_LE_PROPRIETAIRE = "5";
    }
}

static DESTINATION_FORME_JURIDIQUE: [Code; 4] = [
    Code { code: "1", label: "Société coopérative d’intérêt collectif (SCIC)" },
    Code { code: "2", label: "Société coopérative (SCOP)" },
    Code { code: "3", label: "Groupement d’intérêt économique (GIE)" },
    Code { code: "4", label: "Groupement européen d’intérêt économique (GEIE)" },
];
static DESTINATION_FORME_JURIDIQUE_INDEX: [u16; 8] = list_index(&DESTINATION_FORME_JURIDIQUE);
code_list! {
    /// A code of the list `destinationFormeJuridique`.
    DestinationFormeJuridique
    {
        /// Société coopérative d’intérêt collectif (SCIC)
        SOCIETE_COOPERATIVE_D_INTERET_COLLECTIF_SCIC = "1";
        /// Société coopérative (SCOP)
        SOCIETE_COOPERATIVE_SCOP = "2";
        /// Groupement d’intérêt économique (GIE)
        GROUPEMENT_D_INTERET_ECONOMIQUE_GIE = "3";
        /// Groupement européen d’intérêt économique (GEIE)
        GROUPEMENT_EUROPEEN_D_INTERET_ECONOMIQUE_GEIE = "4";
    }
}

static DESTINATION_LOCATION_GERANCE_MANDAT: [Code; 2] = [
    Code { code: "1", label: "Gérance-mandat" },
    Code { code: "2", label: "Location-gérance" },
];
static DESTINATION_LOCATION_GERANCE_MANDAT_INDEX: [u16; 4] = list_index(&DESTINATION_LOCATION_GERANCE_MANDAT);
code_list! {
    /// A code of the list `destinationLocationGeranceMandat`.
    DestinationLocationGeranceMandat
    {
        /// Gérance-mandat
        GERANCE_MANDAT = "1";
        /// Location-gérance
        LOCATION_GERANCE = "2";
    }
}

static DEVISE_MONTANT_PARTICIPATION_GEIE: [Code; 168] = [
    Code { code: "AFN", label: "Afghani" },
    Code { code: "ALL", label: "Lek" },
    Code { code: "DZD", label: "Dinars algériens" },
    Code { code: "AOA", label: "Kwanza" },
    Code { code: "XCD", label: "Dollar des Caraïbes orientales" },
    Code { code: "SAR", label: "Riyal Saoudiens" },
    Code { code: "ARS", label: "Peso Argentin" },
    Code { code: "AMD", label: "Dram Armenien" },
    Code { code: "AWG", label: "Aruban Florin" },
    Code { code: "AUD", label: "Dollar Australien" },
    Code { code: "AZN", label: "Azerbaijanian Manat" },
    Code { code: "BSD", label: "Dollar Bahaméen" },
    Code { code: "BHD", label: "Dinar Bahraini" },
    Code { code: "BDT", label: "Taka" },
    Code { code: "BBD", label: "Dollars Barbados" },
    Code { code: "BZD", label: "Dollar de Bélize" },
    Code { code: "XOF", label: "CFA Franc BCEAO" },
    Code { code: "BMD", label: "Dollar Bermudien" },
    Code { code: "BTN", label: "Ngultrum" },
    Code { code: "INR", label: "Rupee Indienne" },
    Code { code: "BYR", label: "Ruble Biélorusse" },
    Code { code: "BOV", label: "Mvdol" },
    Code { code: "BOB", label: "Boliviano" },
    Code { code: "BAM", label: "Mark Convertible" },
    Code { code: "BWP", label: "Pula" },
    Code { code: "NOK", label: "Couronne Norvégienne" },
    Code { code: "BND", label: "Brunei Dollar" },
    Code { code: "BRL", label: "Real Brésilien" },
    Code { code: "BGN", label: "Lev Bulgare" },
    Code { code: "BIF", label: "Franc Burundi" },
    Code { code: "CVE", label: "Cabo Verde Escudo" },
    Code { code: "KHR", label: "Riel" },
    Code { code: "XAF", label: "Franc CFA BEAC" },
    Code { code: "CAD", label: "Dollar Canadien" },
    Code { code: "KYD", label: "Cayman Islands Dollar" },
    Code { code: "CLF", label: "Unidad de Fomento" },
    Code { code: "CLP", label: "Peso Chilien" },
    Code { code: "CNY", label: "Yuan Renminbi" },
    Code { code: "COP", label: "Peso Colombien" },
    Code { code: "COU", label: "Unidad de Valor Real" },
    Code { code: "KMF", label: "Franc Comorien" },
    Code { code: "CDF", label: "Le Franc Congolais" },
    Code { code: "NZD", label: "Dollar Néo-Zélandais" },
    Code { code: "KRW", label: "Won" },
    Code { code: "KPW", label: "Won Nord-coréen" },
    Code { code: "CRC", label: "Costa Rican Colon" },
    Code { code: "HRK", label: "Kuna" },
    Code { code: "CUC", label: "Peso Convertible" },
    Code { code: "CUP", label: "Peso Cubain" },
    Code { code: "ANG", label: "Florin des Antilles néerlandaises" },
    Code { code: "DKK", label: "Couronne Danoise" },
    Code { code: "DJF", label: "Franc Djiboutien" },
    Code { code: "EGP", label: "Pound Égyptien" },
    Code { code: "USD", label: "Dollar US" },
    Code { code: "ERN", label: "Nakfa" },
    Code { code: "ETB", label: "Birr Éthiopienne" },
    Code { code: "FKP", label: "Livre des Îles Malouines" },
    Code { code: "FJD", label: "Dollar des Fiji" },
    Code { code: "FRF", label: "Franc Français" },
    Code { code: "XDR", label: "SDR (Droit de tirage spécial)" },
    Code { code: "GMD", label: "Dalasi" },
    Code { code: "GEL", label: "Lari" },
    Code { code: "GHS", label: "Cedi du Ghana" },
    Code { code: "GIP", label: "Pound de Gibraltar" },
    Code { code: "GTQ", label: "Quetzal" },
    Code { code: "GBP", label: "Livre Sterling" },
    Code { code: "GNF", label: "Franc Guinéen" },
    Code { code: "GYD", label: "Dollar guyanien" },
    Code { code: "HTG", label: "Gourde" },
    Code { code: "HNL", label: "Lempira" },
    Code { code: "HKD", label: "Dollar de Hong Kong" },
    Code { code: "HUF", label: "Forint" },
    Code { code: "IDR", label: "Rupiah" },
    Code { code: "IRR", label: "Rial Iranien" },
    Code { code: "IQD", label: "Dinar Iraquien" },
    Code { code: "ISK", label: "Couronne Islandaise" },
    Code { code: "ILS", label: "Nouveau Sheqel Israélien" },
    Code { code: "JMD", label: "Dollars Jamaicain" },
    Code { code: "JPY", label: "Yen" },
    Code { code: "JOD", label: "Dinars Jordanien" },
    Code { code: "KZT", label: "Tenge" },
    Code { code: "KES", label: "Shilling Kenyan" },
    Code { code: "KGS", label: "Som" },
    Code { code: "KWD", label: "Dinar Kowaitien" },
    Code { code: "LAK", label: "Kip" },
    Code { code: "SVC", label: "Le Colon Salvadorien" },
    Code { code: "LSL", label: "Loti" },
    Code { code: "ZAR", label: "Rand" },
    Code { code: "LBP", label: "Pound Libanais" },
    Code { code: "LRD", label: "Dollar du Liberia" },
    Code { code: "LYD", label: "Dinars Libien" },
    Code { code: "MOP", label: "Pataca" },
    Code { code: "MKD", label: "Denar" },
    Code { code: "MGA", label: "Malagasy Ariary" },
    Code { code: "MWK", label: "Kwacha" },
    Code { code: "MYR", label: "Ringgi Malaisien" },
    Code { code: "MVR", label: "Rufiyaa" },
    Code { code: "MUR", label: "Mauritius Rupee" },
    Code { code: "MRO", label: "Ouguiya" },
    Code { code: "MXN", label: "Peso Mexicain" },
    Code { code: "MXV", label: "Mexican Unidad de Inversion (UDI)" },
    Code { code: "MDL", label: "Leu Moldavien" },
    Code { code: "MNT", label: "Tugrik" },
    Code { code: "MAD", label: "Dirham Marocain" },
    Code { code: "MZN", label: "Metical" },
    Code { code: "MMK", label: "Kyat" },
    Code { code: "NAD", label: "Dollar Namibien" },
    Code { code: "NIO", label: "Cordoba" },
    Code { code: "NGN", label: "Naira" },
    Code { code: "XPF", label: "Franc CFP" },
    Code { code: "NPR", label: "Rupee Népalais" },
    Code { code: "OMR", label: "Rial Omani" },
    Code { code: "UGX", label: "Shilling Ougandaisg" },
    Code { code: "UZS", label: "Sum d'Oubekistan" },
    Code { code: "PKR", label: "Rupee du Pakistan" },
    Code { code: "PAB", label: "Balboa" },
    Code { code: "PGK", label: "Kina" },
    Code { code: "PYG", label: "Guarani" },
    Code { code: "XUA", label: "Unité de compte de la BAD" },
    Code { code: "PEN", label: "Nouveau Sol" },
    Code { code: "PHP", label: "Peso Phillipins" },
    Code { code: "PLN", label: "Zloty" },
    Code { code: "QAR", label: "Rial Qatari" },
    Code { code: "RON", label: "Leu Roumain" },
    Code { code: "RUB", label: "Ruble Russe" },
    Code { code: "RWF", label: "Franc Rwandais" },
    Code { code: "DOP", label: "Peso Dominicain" },
    Code { code: "CZK", label: "Couronne Tchèque" },
    Code { code: "SHP", label: "Livre de Saint Helene" },
    Code { code: "WST", label: "Tala" },
    Code { code: "STD", label: "Dobra" },
    Code { code: "RSD", label: "Dinar Serbe" },
    Code { code: "SCR", label: "Rupee des Seychelles" },
    Code { code: "SLL", label: "Leone" },
    Code { code: "SGD", label: "Dollar Singaporien" },
    Code { code: "XSU", label: "Sucre" },
    Code { code: "SBD", label: "Dollar des îles Solomon" },
    Code { code: "SOS", label: "Shilling Somalien" },
    Code { code: "SDG", label: "Livre Soudanais" },
    Code { code: "SSP", label: "Livre sud-soudanaise" },
    Code { code: "LKR", label: "Rupee Sri Lankais" },
    Code { code: "CHE", label: "WIR Euro" },
    Code { code: "CHF", label: "Franc Suisse" },
    Code { code: "CHW", label: "Franc WIR" },
    Code { code: "SRD", label: "Dollars du Surinam" },
    Code { code: "SEK", label: "Couronne Suédoise" },
    Code { code: "SZL", label: "Lilangeni" },
    Code { code: "SYP", label: "Pound Syrien" },
    Code { code: "TJS", label: "Somoni" },
    Code { code: "TWD", label: "Nouveau dollars Taiwanais" },
    Code { code: "TZS", label: "Shilling Tanzanien" },
    Code { code: "THB", label: "Baht" },
    Code { code: "TOP", label: "Pa’anga" },
    Code { code: "TTD", label: "Dollars de Trinidad et Tobago" },
    Code { code: "TND", label: "Dinars Tunisiens" },
    Code { code: "TMT", label: "Turkménistan Nouveau Manat" },
    Code { code: "TRY", label: "Livre Turque" },
    Code { code: "UAH", label: "Hryvnia" },
    Code { code: "EUR", label: "Euro" },
    Code { code: "AED", label: "Dirham UAE" },
    Code { code: "UYI", label: "Uruguay Peso en Unidades Indexadas (URUIURUI)" },
    Code { code: "UYU", label: "Peso Uruguayen" },
    Code { code: "VUV", label: "Vatu" },
    Code { code: "VEF", label: "Bolivar" },
    Code { code: "VND", label: "Dong" },
    Code { code: "YER", label: "Rial du Yemenl" },
    Code { code: "ZMW", label: "Kwacha Zambien" },
    Code { code: "ZWL", label: "Dollars du Zimbabwe" },
];
static DEVISE_MONTANT_PARTICIPATION_GEIE_INDEX: [u16; 512] = list_index(&DEVISE_MONTANT_PARTICIPATION_GEIE);
code_list! {
    /// A code of the list `deviseMontantParticipationGEIE`. The list grows: other codes are kept.
    DeviseMontantParticipationGEIE
    {}
}

static DIFFUSION_INSEE: [Code; 2] = [
    Code { code: "O", label: "Oui" },
    Code { code: "N", label: "Non" },
];
static DIFFUSION_INSEE_INDEX: [u16; 4] = list_index(&DIFFUSION_INSEE);
code_list! {
    /// A code of the list `diffusionINSEE`.
    DiffusionINSEE
    {
        /// Oui
        OUI = "O";
        /// Non
        NON = "N";
    }
}

static ENTITE_TRANSFERE: [Code; 4] = [
    Code { code: "1", label: "Le siège uniquement" },
    Code { code: "2", label: "Le siège et l'établissement principal" },
    Code { code: "3", label: "Uniquement l'établissement principal" },
    Code { code: "4", label: "L'établissement secondaire" },
];
static ENTITE_TRANSFERE_INDEX: [u16; 8] = list_index(&ENTITE_TRANSFERE);
code_list! {
    /// A code of the list `entiteTransfere`.
    EntiteTransfere
    {
        /// Le siège uniquement
        LE_SIEGE_UNIQUEMENT = "1";
        /// Le siège et l'établissement principal
        LE_SIEGE_ET_L_ETABLISSEMENT_PRINCIPAL = "2";
        /// Uniquement l'établissement principal
        UNIQUEMENT_L_ETABLISSEMENT_PRINCIPAL = "3";
        /// L'établissement secondaire
        L_ETABLISSEMENT_SECONDAIRE = "4";
    }
}

static EVENEMENT_CESSATION: [Code; 21] = [
    Code { code: "22P", label: "Décès de l’exploitant avec poursuite de l’exploitation" },
    Code { code: "23P", label: "Demande de renouvellement du maintien provisoire de l'immatriculation au RCS ou au RM" },
    Code { code: "40P", label: "Cessation temporaire d’activité de l’entreprise" },
    Code { code: "41P", label: "Cessation totale d’activité non salariée" },
    Code { code: "42P", label: "Décès de l’exploitant individuel sans poursuite de l’exploitation avec demande de maintien provisoire au RCS ou au RM" },
    Code { code: "43P", label: "Cessation totale d’activité avec demande de maintien provisoire au RCS ou au RM" },
    Code { code: "44M", label: "Cessation d’activité agricole avec mise en location des terres et assujettissement à la TVA pour ce bail" },
    Code { code: "45P", label: "Cessation d’activité agricole avec conservation de stocks ou de cheptel" },
    Code { code: "46P", label: "Départ en retraite avec conservation d’une exploitation de subsistance" },
    Code { code: "22M", label: "Dissolution" },
    Code { code: "23M", label: "Demande de prorogation de l’immatriculation au RCS" },
    Code { code: "28M", label: "Dissolution sans liquidation suite à décision de l'associé unique Personne Morale (TUP)" },
    Code { code: "40M", label: "Cessation totale d’activité de l’entreprise sans disparition de la personne morale" },
    Code { code: "41M", label: "Disparition de la personne morale par suite de fusion ou de scission" },
    Code { code: "42M", label: "Disparition de la personne morale" },
    Code { code: "43M", label: "Fermeture de l’établissement principal d’une société étrangère" },
    Code { code: "40F", label: "Fin d’exploitation en commun" },
    Code { code: "44F", label: "Cessation d'activité agricole avec mise en location des terres et assujettissement à la TVA pour ce bail" },
    Code { code: "45F", label: "Cessation d'activité agricole avec conservation de stocks ou de cheptel" },
    Code { code: "21P", label: "Reprise d'activité de l'entreprise après une cessation temporaire" },
    Code { code: "84M", label: "Mise en location gérance du fonds unique ou en gérance mandat avec maintien au RCS" },
];
static EVENEMENT_CESSATION_INDEX: [u16; 64] = list_index(&EVENEMENT_CESSATION);
code_list! {
    /// A code of the list `evenementCessation`. The list grows: other codes are kept.
    EvenementCessation
    {
        /// Décès de l’exploitant avec poursuite de l’exploitation
        DECES_DE_L_EXPLOITANT_AVEC_POURSUITE_DE_L_EXPLOITATION = "22P";
        /// Demande de renouvellement du maintien provisoire de l'immatriculation au RCS ou au RM
        CODE_23P = "23P";
        /// Cessation temporaire d’activité de l’entreprise
        CESSATION_TEMPORAIRE_D_ACTIVITE_DE_L_ENTREPRISE = "40P";
        /// Cessation totale d’activité non salariée
        CESSATION_TOTALE_D_ACTIVITE_NON_SALARIEE = "41P";
        /// Décès de l’exploitant individuel sans poursuite de l’exploitation avec demande de maintien provisoire au RCS ou au RM
        CODE_42P = "42P";
        /// Cessation totale d’activité avec demande de maintien provisoire au RCS ou au RM
        CODE_43P = "43P";
        /// Cessation d’activité agricole avec mise en location des terres et assujettissement à la TVA pour ce bail
        CODE_44M = "44M";
        /// Cessation d’activité agricole avec conservation de stocks ou de cheptel
        CODE_45P = "45P";
        /// Départ en retraite avec conservation d’une exploitation de subsistance
        CODE_46P = "46P";
        /// Dissolution
        DISSOLUTION = "22M";
        /// Demande de prorogation de l’immatriculation au RCS
        DEMANDE_DE_PROROGATION_DE_L_IMMATRICULATION_AU_RCS = "23M";
        /// Dissolution sans liquidation suite à décision de l'associé unique Personne Morale (TUP)
        CODE_28M = "28M";
        /// Cessation totale d’activité de l’entreprise sans disparition de la personne morale
        CODE_40M = "40M";
        /// Disparition de la personne morale par suite de fusion ou de scission
        CODE_41M = "41M";
        /// Disparition de la personne morale
        DISPARITION_DE_LA_PERSONNE_MORALE = "42M";
        /// Fermeture de l’établissement principal d’une société étrangère
        CODE_43M = "43M";
        /// Fin d’exploitation en commun
        FIN_D_EXPLOITATION_EN_COMMUN = "40F";
        /// Cessation d'activité agricole avec mise en location des terres et assujettissement à la TVA pour ce bail
        CODE_44F = "44F";
        /// Cessation d'activité agricole avec conservation de stocks ou de cheptel
        CODE_45F = "45F";
        /// Reprise d'activité de l'entreprise après une cessation temporaire
        CODE_21P = "21P";
        /// Mise en location gérance du fonds unique ou en gérance mandat avec maintien au RCS
        CODE_84M = "84M";
    }
}

static EXERCICE_ACTIVITE: [Code; 2] = [
    Code { code: "P", label: "Permanente" },
    Code { code: "S", label: "Saisonnière" },
];
static EXERCICE_ACTIVITE_INDEX: [u16; 4] = list_index(&EXERCICE_ACTIVITE);
code_list! {
    /// A code of the list `exerciceActivite`.
    ExerciceActivite
    {
        /// Permanente
        PERMANENTE = "P";
        /// Saisonnière
        SAISONNIERE = "S";
    }
}

static FORME_EXERCICE_ACTIVITE_PRINCIPALE: [Code; 9] = [
    Code { code: "AGENT_COMMERCIAL", label: "Agent commercial" },
    Code { code: "AGRICOLE_NON_ACTIF", label: "Agricole : Périmètre des non actifs agricoles" },
    Code { code: "ACTIF_AGRICOLE", label: "Agricole : Périmètre des actifs agricoles" },
    Code { code: "ARTISANALE", label: "Artisanale non réglementée" },
    Code { code: "ARTISANALE_REGLEMENTEE", label: "Artisanale réglementée" },
    Code { code: "COMMERCIALE", label: "Commerciale" },
    Code { code: "INDEPENDANTE", label: "Libérale non réglementée" },
    Code { code: "LIBERALE_REGLEMENTEE", label: "Libérale réglementée" },
    Code { code: "GESTION_DE_BIENS", label: "Gestion de biens" },
];
static FORME_EXERCICE_ACTIVITE_PRINCIPALE_INDEX: [u16; 32] = list_index(&FORME_EXERCICE_ACTIVITE_PRINCIPALE);
code_list! {
    /// A code of the list `formeExerciceActivitePrincipale`.
    FormeExerciceActivitePrincipale
    {
        /// Agent commercial
        AGENT_COMMERCIAL = "AGENT_COMMERCIAL";
        /// Agricole : Périmètre des non actifs agricoles
        AGRICOLE_NON_ACTIF = "AGRICOLE_NON_ACTIF";
        /// Agricole : Périmètre des actifs agricoles
        ACTIF_AGRICOLE = "ACTIF_AGRICOLE";
        /// Artisanale non réglementée
        ARTISANALE = "ARTISANALE";
        /// Artisanale réglementée
        ARTISANALE_REGLEMENTEE = "ARTISANALE_REGLEMENTEE";
        /// Commerciale
        COMMERCIALE = "COMMERCIALE";
        /// Libérale non réglementée
        INDEPENDANTE = "INDEPENDANTE";
        /// Libérale réglementée
        LIBERALE_REGLEMENTEE = "LIBERALE_REGLEMENTEE";
        /// Gestion de biens
        GESTION_DE_BIENS = "GESTION_DE_BIENS";
    }
}

static FORME_JURIDIQUE: [Code; 466] = [
    Code { code: "0000", label: "Organisme de placement collectif en valeurs mobilières sans personnalité morale" },
    Code { code: "0001", label: "Fonds communs de placement, fonds commun de placement à risques, fonds professionnel de capital investissement, fonds commun de placement d’entreprise, fonds commun de titrisation et fonds de financement spécialisé" },
    Code { code: "1000", label: "Entrepreneur individuel" },
    Code { code: "2110", label: "Indivision entre personnes physiques" },
    Code { code: "2120", label: "Indivision avec personne morale" },
    Code { code: "2210", label: "Société créée de fait entre personnes physiques" },
    Code { code: "2220", label: "Société créée de fait avec personne morale" },
    Code { code: "2310", label: "Société en participation entre personnes physiques" },
    Code { code: "2320", label: "Société en participation avec personne morale" },
    Code { code: "2385", label: "Société en participation de professions libérales" },
    Code { code: "2400", label: "Fiducie" },
    Code { code: "2700", label: "Paroisse hors zone concordataire" },
    Code { code: "2800", label: "Assujetti unique à la TVA" },
    Code { code: "2900", label: "Autre groupement de droit privé non doté de la personnalité morale" },
    Code { code: "3110", label: "Représentation ou agence commerciale d'état ou organisme public étranger immatriculé au RCS" },
    Code { code: "3120", label: "Société commerciale étrangère immatriculée au RCS" },
    Code { code: "3205", label: "Organisation internationale" },
    Code { code: "3210", label: "État, collectivité ou établissement public étranger" },
    Code { code: "3220", label: "Société étrangère non immatriculée au RCS" },
    Code { code: "3290", label: "Personne morale de droit étranger (autre que société étrangère) non immatriculée au registre du commerce et des sociétés" },
    Code { code: "4110", label: "Établissement public national à caractère industriel ou commercial doté d'un comptable public" },
    Code { code: "4120", label: "Établissement public national à caractère industriel ou commercial non doté d'un comptable public" },
    Code { code: "4130", label: "Exploitant public" },
    Code { code: "4140", label: "Établissement public local à caractère industriel ou commercial" },
    Code { code: "4150", label: "Régie d'une collectivité locale à caractère industriel ou commercial" },
    Code { code: "4160", label: "Institution Banque de France" },
    Code { code: "5191", label: "Société de caution mutuelle" },
    Code { code: "5192", label: "Société coopérative de banque populaire" },
    Code { code: "5193", label: "Caisse de crédit maritime mutuel" },
    Code { code: "5194", label: "Caisse (fédérale) de crédit mutuel" },
    Code { code: "5195", label: "Association coopérative inscrite (droit local Alsace Moselle)" },
    Code { code: "5196", label: "Caisse d'épargne et de prévoyance à forme coopérative" },
    Code { code: "5202", label: "Société en nom collectif" },
    Code { code: "5203", label: "Société en nom collectif coopérative" },
    Code { code: "5305", label: "Société d'intérêt collectif agricole (SICA) en commandite par actions" },
    Code { code: "5306", label: "Société en commandite simple" },
    Code { code: "5307", label: "Société en commandite simple coopérative" },
    Code { code: "5308", label: "Société en commandite par actions" },
    Code { code: "5309", label: "Société en commandite par actions coopérative" },
    Code { code: "5310", label: "Société en libre partenariat (SLP)" },
    Code { code: "5311", label: "Société d'expertise comptable en commandite par actions" },
    Code { code: "5312", label: "Société de participations d'expertise comptable en commandite par actions" },
    Code { code: "5313", label: "Société pluri-professionnelle d'exercice en commandite par actions" },
    Code { code: "5314", label: "Autre forme de société en commandite simple" },
    Code { code: "5315", label: "Autre forme de société en commandite par actions" },
    Code { code: "5370", label: "Société de Participations Financières de Profession Libérale Société en commandite par actions (SPFPL SCA)" },
    Code { code: "5385", label: "Société d'exercice libéral en commandite par actions" },
    Code { code: "5410", label: "Société nationale à responsabilité limitée" },
    Code { code: "5415", label: "Société d'économie mixte à responsabilité limitée" },
    Code { code: "5420", label: "Autre société à responsabilité limitée" },
    Code { code: "5421", label: "Entreprise unipersonnelle sportive à responsabilité limitée" },
    Code { code: "5422", label: "Société immobilière pour le commerce et l'industrie (SICOMI) à responsabilité limitée" },
    Code { code: "5426", label: "Société immobilière de gestion à responsabilité limitée" },
    Code { code: "5430", label: "Société d'aménagement foncier et d'équipement rural (SAFER) à responsabilité limitée" },
    Code { code: "5431", label: "Société mixte d'intérêt agricole (SMIA) à responsabilité limitée" },
    Code { code: "5432", label: "Société d'intérêt collectif agricole à responsabilité limitée" },
    Code { code: "5438", label: "Société coopérative de commerçants détaillants à responsabilité limitée" },
    Code { code: "5439", label: "Société coopérative de production à responsabilité limitée" },
    Code { code: "5442", label: "Société d'attribution à responsabilité limitée" },
    Code { code: "5443", label: "Société coopérative de construction à responsabilité limitée" },
    Code { code: "5450", label: "Société coopérative d'attribution d'immeuble en jouissance à temps partagé à responsabilité limitée" },
    Code { code: "5451", label: "Société coopérative de consommation à responsabilité limitée" },
    Code { code: "5453", label: "Société coopérative artisanale à responsabilité limitée" },
    Code { code: "5454", label: "Société coopérative d'intérêt maritime à responsabilité limitée" },
    Code { code: "5455", label: "Société coopérative de transport routier à responsabilité limitée" },
    Code { code: "5456", label: "Société coopérative maritime à responsabilité limitée" },
    Code { code: "5457", label: "Société coopérative d'entreprises de transport routier à responsabilité limitée" },
    Code { code: "5458", label: "Société coopérative ouvrière de production (SCOP) à responsabilité limitée" },
    Code { code: "5459", label: "Union de sociétés coopératives à responsabilité limitée" },
    Code { code: "5460", label: "Autre SARL coopérative" },
    Code { code: "5461", label: "Société coopérative à responsabilité limitée" },
    Code { code: "5462", label: "Société coopérative d'intérêt collectif à responsabilité limitée" },
    Code { code: "5463", label: "Société coopérative d'activité et d'emploi à responsabilité limitée" },
    Code { code: "5464", label: "Union d'économie sociale - Société coopérative à responsabilité limitée" },
    Code { code: "5465", label: "Société coopérative d'habitants à responsabilité limitée" },
    Code { code: "5466", label: "Société coopérative de crédit à responsabilité limitée" },
    Code { code: "5467", label: "Société coopérative et participative à responsabilité limitée" },
    Code { code: "5468", label: "Société coopérative de travailleurs à responsabilité limitée" },
    Code { code: "5469", label: "Union de sociétés coopératives maritimes à responsabilité limitée" },
    Code { code: "5470", label: "Société de Participations Financières de Profession Libérale Société à responsabilité limitée (SPFPL)" },
    Code { code: "5482", label: "Société de participations financières de profession libérale de conseil en propriété industrielle à responsabilité limitée" },
    Code { code: "5483", label: "Société de participations financières de profession libérale de pharmacien d'officine à responsabilité limitée" },
    Code { code: "5484", label: "Société d'exercice libéral de pharmaciens d'officine à responsabilité limitée" },
    Code { code: "5485", label: "SELARL, Société d'exercice libéral à responsabilité limitée" },
    Code { code: "5486", label: "Société d'expertise comptable à responsabilité limitée" },
    Code { code: "5487", label: "Société de participations financières de profession libérale de notaire à responsabilité limitée" },
    Code { code: "5488", label: "Société de participations financières de profession libérale de commissaire-priseur judiciaire à responsabilité limitée" },
    Code { code: "5489", label: "Société de participations financières de profession libérale d'avocat à responsabilité limitée" },
    Code { code: "5490", label: "Société de participations financières de profession libérale d'huissier de justice à responsabilité limitée" },
    Code { code: "5491", label: "Société de participations financières de profession libérale de vétérinaire à responsabilité limitée" },
    Code { code: "5492", label: "Société de participations financières de profession libérale d'expert-comptable à responsabilité limitée" },
    Code { code: "5493", label: "Société de participations financières de profession libérale de commissaire de justice à responsabilité limitée" },
    Code { code: "5494", label: "Société de participations d'expertise comptable à responsabilité limitée" },
    Code { code: "5495", label: "Société pluri-professionnelle d'exercice à responsabilité limitée" },
    Code { code: "5496", label: "Société de presse à responsabilité limitée" },
    Code { code: "5497", label: "Société d'attribution et d'autopromotion à responsabilité limitée" },
    Code { code: "5498", label: "Société d'attribution d'immeuble en jouissance à temps partagé à responsabilité limitée" },
    Code { code: "5499", label: "SARL, Société à responsabilité limitée (sans autre indication)" },
    Code { code: "5501", label: "Société anonyme d'expertise comptable à conseil d'administration" },
    Code { code: "5502", label: "Société anonyme de participations d'expertise comptable à conseil d'administration" },
    Code { code: "5503", label: "Société pluri-professionnelle d'exercice à forme anonyme et conseil d'administration" },
    Code { code: "5504", label: "Société anonyme d’économie mixte à opération unique à conseil d'administration" },
    Code { code: "5505", label: "Société anonyme à participation ouvrière à conseil d'administration" },
    Code { code: "5506", label: "Société anonyme d'économie mixte locale à conseil d'administration" },
    Code { code: "5507", label: "Société de placement à prépondérance immobilière à capital variable (SPPICAV) à forme anonyme et à conseil d'administration" },
    Code { code: "5508", label: "Société d’investissement à capital fixe (SICAF) à forme anonyme et à conseil d'aministration" },
    Code { code: "5509", label: "Société professionnelle de placement à prépondérance immobilière à capital variable (SPPPICAV) à forme anonyme et à conseil d'administration" },
    Code { code: "5510", label: "Société anonyme nationale à conseil d'administration" },
    Code { code: "5511", label: "Société d’investissement professionnelle spécialisée à forme anonyme et à conseil d'administration" },
    Code { code: "5512", label: "Société de capital investissement à forme anonyme et à conseil de surveillance" },
    Code { code: "5513", label: "Société d’investissement à capital variable d’actionnariat salarié (SICAVAS) à forme anonyme et à conseil d'administration" },
    Code { code: "5514", label: "Société de titrisation à forme anonyme et à conseil d'administration" },
    Code { code: "5515", label: "Société anonyme d'économie mixte à conseil d'administration" },
    Code { code: "5516", label: "Société de titrisation supportant des risques d'assurances à forme anonyme et à conseil d'administration" },
    Code { code: "5517", label: "Société de financement spécialisé à forme anonyme et à conseil d'administration" },
    Code { code: "5518", label: "Société anonyme de presse à conseil d'administration" },
    Code { code: "5519", label: "Société d’investissement à capital variable (SICAV) à forme anonyme et à conseil d'administration" },
    Code { code: "5520", label: "Fonds à forme sociétale à conseil d'administration" },
    Code { code: "5521", label: "Société anonyme de coordination à conseil d'administration" },
    Code { code: "5522", label: "Société anonyme immobilière pour le commerce et l'industrie à conseil d'administration (SICOMI)" },
    Code { code: "5523", label: "Société anonyme d'attribution et d'autopromotion à conseil d'administration" },
    Code { code: "5524", label: "Société anonyme d'attribution d'immeubles en jouissance à temps partagé à conseil d'administration" },
    Code { code: "5525", label: "Société anonyme immobilière d'investissement à conseil d'administration" },
    Code { code: "5526", label: "Société publique locale à forme anonyme et conseil d'administration" },
    Code { code: "5527", label: "Société publique locale d'aménagement à forme anonyme et conseil d'administration" },
    Code { code: "5528", label: "Société publique locale d'aménagement d'intérêt national à forme anonyme et conseil d'administration" },
    Code { code: "5529", label: "Société anonyme d'investissement pour le développement rural à conseil d'administration" },
    Code { code: "5530", label: "Société anonyme d'aménagement foncier et d'équipement rural à conseil d'administration (SAFER)" },
    Code { code: "5531", label: "Société anonyme mixte d'intérêt agricole à conseil d'administration (SMIA)" },
    Code { code: "5532", label: "Société anonyme d'intérêt collectif agricole à conseil d'administration (SICA)" },
    Code { code: "5533", label: "Société anonyme à objet sportif et à conseil d'administration" },
    Code { code: "5534", label: "Société anonyme sportive professionnelle et à conseil d'administration" },
    Code { code: "5535", label: "Autre SA à conseil d'administration" },
    Code { code: "5542", label: "Société anonyme d'attribution à conseil d'administration" },
    Code { code: "5543", label: "Société anonyme coopérative de construction à conseil d'administration" },
    Code { code: "5546", label: "Société anonyme d'HLM à conseil d'administration" },
    Code { code: "5547", label: "Société anonyme coopérative de production de HLM à conseil d'administration" },
    Code { code: "5548", label: "Société anonyme de crédit immobilier à conseil d'administration" },
    Code { code: "5551", label: "Société anonyme coopérative de consommation à conseil d'administration" },
    Code { code: "5552", label: "Société anonyme coopérative de commerçants-détaillants à conseil d'administration" },
    Code { code: "5553", label: "Société anonyme coopérative artisanale à conseil d'administration" },
    Code { code: "5554", label: "Société anonyme coopérative (d'intérêt) maritime à conseil d'administration" },
    Code { code: "5555", label: "Société anonyme coopérative de transport à conseil d'administration" },
    Code { code: "5557", label: "Société anonyme coopérative ouvrière de production à conseil d'administration" },
    Code { code: "5558", label: "SA coopérative de production (SCOP) à conseil d'administration" },
    Code { code: "5559", label: "Société anonyme union de sociétés coopératives à conseil d'administration" },
    Code { code: "5560", label: "Autre société anonyme coopérative à conseil d'administration" },
    Code { code: "5561", label: "Société anonyme coopérative maritime à conseil d'administration" },
    Code { code: "5562", label: "Société anonyme coopérative d'entreprises de transport routier à conseil d'administration" },
    Code { code: "5563", label: "Union de sociétés coopératives maritimes à forme anonyme et à conseil d'administration" },
    Code { code: "5564", label: "Société anonyme coopérative d'intérêt collectif d'HLM à conseil d'administration" },
    Code { code: "5565", label: "Société anonyme coopérative d'intérêt collectif à conseil d'administration" },
    Code { code: "5566", label: "Société anonyme coopérative de travailleurs à conseil d'administration" },
    Code { code: "5567", label: "Société anonyme coopérative de banque à conseil d'administration" },
    Code { code: "5568", label: "Union d'économie sociale - Société coopérative à forme anonyme et conseil d'administration" },
    Code { code: "5569", label: "Société anonyme coopérative d'intérêt collectif pour l'accession à la propriété à conseil d'administration" },
    Code { code: "5570", label: "Société de Participations Financières de Profession Libérale Société anonyme à conseil d'administration (SFPL)" },
    Code { code: "5580", label: "Société anonyme coopérative d'activité et d'emploi à conseil d'administration" },
    Code { code: "5581", label: "Société anonyme coopérative d'entreprises à conseil d'administration" },
    Code { code: "5582", label: "Société anonyme coopérative et participative à conseil d'administration" },
    Code { code: "5583", label: "Société coopérative européenne à forme anonyme et à conseil d'administration" },
    Code { code: "5584", label: "Société anonyme coopérative d'habitants à conseil d'administration" },
    Code { code: "5586", label: "Société anonyme coopérative de coordination à conseil d'administration" },
    Code { code: "5587", label: "Société anonyme coopérative d'attribution d'immeuble en jouissance à temps partagé à conseil d'administration" },
    Code { code: "5585", label: "Société d'exercice libéral à forme anonyme à conseil d'administration" },
    Code { code: "5599", label: "Société anonyme à conseil d'administration (sans autre indication)" },
    Code { code: "5605", label: "Société anonyme à participation ouvrière à directoire" },
    Code { code: "5610", label: "Société anonyme nationale à directoire" },
    Code { code: "5615", label: "Société anonyme d'économie mixte à directoire" },
    Code { code: "5620", label: "Fonds à forme sociétale à directoire" },
    Code { code: "5622", label: "Société anonyme immobilière pour le commerce et l'industrie à directoire (SICOMI)" },
    Code { code: "5625", label: "Société anonyme immobilière d'investissement à directoire" },
    Code { code: "5630", label: "Société anonyme d'aménagement foncier et d'équipement rural à directoire (SAFER)" },
    Code { code: "5631", label: "Société anonyme mixte d'intérêt agricole à directoire (SMIA)" },
    Code { code: "5632", label: "Société anonyme d'intérêt collectif agricole à directoire (SICA)" },
    Code { code: "5638", label: "Société anonyme coopérative d'entreprises de transport routier à directoire" },
    Code { code: "5639", label: "Société anonyme coopérative d'habitants à directoire" },
    Code { code: "5640", label: "Société anonyme coopérative de coordination à directoire" },
    Code { code: "5641", label: "Société anonyme coopérative d'intérêt collectif pour l'accession à la propriété à directoire" },
    Code { code: "5642", label: "Société anonyme d'attribution à directoire" },
    Code { code: "5643", label: "Société anonyme coopérative de construction à directoire" },
    Code { code: "5645", label: "Société anonyme coopérative d'attribution d'immeuble en jouissance à temps partagé à directoire" },
    Code { code: "5646", label: "Société anonyme de HLM à directoire" },
    Code { code: "5647", label: "Société anonyme coopérative de production de HLM à directoire" },
    Code { code: "5648", label: "Société anonyme de crédit immobilier à directoire" },
    Code { code: "5649", label: "Société anonyme coopérative maritime à directoire" },
    Code { code: "5651", label: "Société anonyme coopérative de consommation à directoire" },
    Code { code: "5652", label: "Société anonyme coopérative de commerçants-détaillants à directoire" },
    Code { code: "5653", label: "Société anonyme coopérative artisanale à directoire" },
    Code { code: "5654", label: "Société anonyme coopérative d'intérêt maritime à directoire" },
    Code { code: "5655", label: "Société anonyme coopérative de transport à directoire" },
    Code { code: "5656", label: "Union de sociétés coopératives maritimes à forme anonyme et à directoire" },
    Code { code: "5657", label: "Société anonyme coopérative ouvrière de production (SCOP) à directoire" },
    Code { code: "5658", label: "Société anonyme coopérative de production à directoire (SCOP)" },
    Code { code: "5659", label: "Union de sociétés coopératives à forme anonyme et à conseil d'administration" },
    Code { code: "5660", label: "Autre société anonyme coopérative à directoire" },
    Code { code: "5661", label: "Société anonyme coopérative à directoire" },
    Code { code: "5662", label: "Société anonyme coopérative d'intérêt collectif (SCIC) à directoire" },
    Code { code: "5663", label: "Société anonyme coopérative de banque à directoire" },
    Code { code: "5664", label: "Union d'économie sociale - Société coopérative à forme anonyme et directoire" },
    Code { code: "5665", label: "Société anonyme coopérative d'intérêt collectif d'HLM à directoire" },
    Code { code: "5666", label: "Société anonyme coopérative de travailleurs à directoire" },
    Code { code: "5667", label: "Société anonyme coopérative d'entreprises à directoire" },
    Code { code: "5668", label: "Société anonyme coopérative d'activité et d'emploi à directoire" },
    Code { code: "5669", label: "Société anonyme coopérative et participative à directoire" },
    Code { code: "5670", label: "Société de Participations Financières de Profession Libérale Société anonyme à Directoire (SPFPL)" },
    Code { code: "5671", label: "Société coopérative européenne à forme anonyme et à directoire" },
    Code { code: "5672", label: "Société anonyme d'expertise comptable à directoire" },
    Code { code: "5673", label: "Société anonyme de participations d'expertise comptable à directoire" },
    Code { code: "5674", label: "Société pluri-professionnelle d'exercice à forme anonyme et à directoire" },
    Code { code: "5675", label: "Société anonyme d'économie mixte locale à directoire" },
    Code { code: "5676", label: "Société anonyme d’économie mixte à opération unique à directoire" },
    Code { code: "5677", label: "Société de placement à prépondérance immobilière à capital variable (SPPICAV) à forme anonyme et à directoire" },
    Code { code: "5678", label: "Société d’investissement à capital fixe (SICAF) à forme anonyme et à directoire" },
    Code { code: "5679", label: "Société professionnelle de placement à prépondérance immobilière à capital variable (SPPPICAV) à forme anonyme et à directoire" },
    Code { code: "5680", label: "Société d’investissement professionnelle spécialisée à forme anonyme et à directoire" },
    Code { code: "5681", label: "Société de capital investissement à forme anonyme et à directoire" },
    Code { code: "5682", label: "Société d’investissement à capital variable d’actionnariat salarié (SICAVAS) à forme anonyme et à directoire" },
    Code { code: "5683", label: "Société de titrisation à forme anonyme et à directoire" },
    Code { code: "5684", label: "Société de titrisation supportant des risques d'assurances à forme anonyme et à directoire" },
    Code { code: "5685", label: "Société d'exercice libéral à forme anonyme à directoire" },
    Code { code: "5686", label: "Société anonyme de presse à directoire" },
    Code { code: "5687", label: "Société anonyme de coordination à directoire" },
    Code { code: "5688", label: "Société anonyme d'attribution et d'autopromotion à directoire" },
    Code { code: "5689", label: "Société anonyme d'attribution d'immeubles en jouissance à temps partagé à directoire" },
    Code { code: "5690", label: "Société publique locale à forme anonyme et à directoire" },
    Code { code: "5691", label: "Société publique locale d'aménagement à forme anonyme et directoire" },
    Code { code: "5692", label: "Société publique locale d'aménagement d'intérêt national à forme anonyme et à directoire" },
    Code { code: "5693", label: "Société anonyme d'investissement pour le développement rural à directoire" },
    Code { code: "5694", label: "Société anonyme à objet sportif et à directoire" },
    Code { code: "5695", label: "Société anonyme sportive professionnelle à directoire" },
    Code { code: "5696", label: "Autre SA à directoire" },
    Code { code: "5697", label: "Société de financement spécialisé à forme anonyme et à directoire" },
    Code { code: "5698", label: "Société d’investissement à capital variable (SICAV) à forme anonyme et à directoire" },
    Code { code: "5699", label: "Société anonyme à directoire (sans autre indication)" },
    Code { code: "5701", label: "Société d'investissement à capital variable (SICAV) par actions simplifiée" },
    Code { code: "5702", label: "Société de placement à prépondérance immobilière à capital variable (SPPICAV) par actions simplifiée" },
    Code { code: "5703", label: "Société professionnelle de placement à prépondérance immobilière à capital variable (SPPPICAV) par actions simplifiée" },
    Code { code: "5704", label: "Société d’investissement professionnelle spécialisée par actions simplifiée" },
    Code { code: "5705", label: "Société de capital investissement par actions simplifiée" },
    Code { code: "5706", label: "Société d’investissement à capital variable d’actionnariat salarié (SICAVAS) par actions simplifiée" },
    Code { code: "5707", label: "Société de financement spécialisé à capital variable par actions simplifiée" },
    Code { code: "5710", label: "SAS, société par actions simplifiée" },
    Code { code: "5711", label: "Société d'attribution par actions simplifiée" },
    Code { code: "5712", label: "Société d'attribution et d'autopromotion par actions simplifiée" },
    Code { code: "5713", label: "Société d'attribution d'immeuble en jouissance à temps partagé par actions simplifiée" },
    Code { code: "5714", label: "Société par actions simplifiée à participation ouvrière" },
    Code { code: "5740", label: "Société coopérative par actions simplifiée" },
    Code { code: "5741", label: "Société coopérative de production par actions simplifiée" },
    Code { code: "5742", label: "Société coopérative ouvrière de production par actions simplifiée" },
    Code { code: "5743", label: "Société coopérative d'intérêt collectif par actions simplifiée" },
    Code { code: "5744", label: "Société d'intérêt collectif agricole (SICA) par actions simplifiée" },
    Code { code: "5745", label: "Société coopérative d'activité et d'emploi par actions simplifiée" },
    Code { code: "5746", label: "Société coopérative et participative par actions simplifiée" },
    Code { code: "5747", label: "Union d'économie sociale - Société coopérative par actions simplifiée" },
    Code { code: "5748", label: "Union de sociétés coopératives - société par action simplifiée" },
    Code { code: "5749", label: "Société coopérative de construction par actions simplifiée" },
    Code { code: "5750", label: "Société coopérative de consommation par actions simpflifiée" },
    Code { code: "5751", label: "Société coopérative de transport routier par actions simplifiée" },
    Code { code: "5752", label: "Société coopérative d'entreprises de transport routier par actions simplifiée" },
    Code { code: "5753", label: "Société coopérative européenne par actions simplifiée" },
    Code { code: "5754", label: "Société coopérative d'habitants par actions simplifiée" },
    Code { code: "5755", label: "Société coopérative d'attribution d'immeuble en jouissance à temps partagé par actions simplifiée" },
    Code { code: "5756", label: "Société d'investissement pour le développement rural par actions simplifiée" },
    Code { code: "5757", label: "Autre SAS coopérative" },
    Code { code: "5770", label: "Société de Participations Financières de Profession Libérale Société par actions simplifiée (SPFPL SAS)" },
    Code { code: "5785", label: "SELAS, Société d'exercice libéral par action simplifiée" },
    Code { code: "5786", label: "Société d'exercice libéral de pharmaciens d'officine par actions simplifiée" },
    Code { code: "5788", label: "Société d'expertise comptable par actions simplifiée" },
    Code { code: "5789", label: "Société de participations financières de profession libérale de notaire par actions simplifiée" },
    Code { code: "5790", label: "Société de participations financières de profession libérale de vétérinaire par actions simplifiée" },
    Code { code: "5791", label: "Société de participations financières de profession libérale d'avocat par actions simplifiée" },
    Code { code: "5792", label: "Société de participations financières de profession libérale de pharmacien d'officine par actions simplifiée" },
    Code { code: "5793", label: "Société de participations financières de profession libérale d'expert-comptable par actions simplifiée" },
    Code { code: "5794", label: "Société de participations d'expertise comptable par actions simplifiée" },
    Code { code: "5795", label: "Société pluri-professionnelle d'exercice par actions simplifiée" },
    Code { code: "5796", label: "Société mixte d'intérêt agricole (SMIA) par actions simplifiée" },
    Code { code: "5797", label: "Société de participations financières de profession libérale de conseil en propriété industrielle par actions simplifiée" },
    Code { code: "5799", label: "Autre forme de société par actions simplifiée" },
    Code { code: "5800", label: "Société européenne" },
    Code { code: "6100", label: "Caisse d'Épargne et de Prévoyance" },
    Code { code: "6210", label: "GIEE, Groupement d'intérêt économique européen" },
    Code { code: "6220", label: "GIE, Groupement d'intérêt économique" },
    Code { code: "6316", label: "CUMA, Coopérative d'utilisation de matériel agricole en commun" },
    Code { code: "6317", label: "Société coopérative agricole" },
    Code { code: "6318", label: "Union de sociétés coopératives agricoles" },
    Code { code: "6399", label: "Autre société coopérative agricole" },
    Code { code: "6411", label: "Société d'assurance à forme mutuelle" },
    Code { code: "6412", label: "Société d'assurances mutuelles" },
    Code { code: "6413", label: "Société de groupe d'assurance mutuelle" },
    Code { code: "6414", label: "Société de réassurance mutuelle" },
    Code { code: "6510", label: "SCEV, Société civile d'exploitation viticole" },
    Code { code: "6511", label: "Sociétés Interprofessionnelles de Soins Ambulatoires" },
    Code { code: "6521", label: "Société civile de placement immobilier" },
    Code { code: "6531", label: "Groupement forestier d'investissement" },
    Code { code: "6532", label: "Société civile d'intérêt collectif agricole (SICA)" },
    Code { code: "6533", label: "GAEC, Groupement agricole d'exploitation en commun" },
    Code { code: "6534", label: "GFA, Groupement foncier agricole" },
    Code { code: "6535", label: "Groupement agricole foncier" },
    Code { code: "6536", label: "Groupement forestier" },
    Code { code: "6537", label: "Groupement pastoral" },
    Code { code: "6538", label: "Groupement foncier et rural" },
    Code { code: "6539", label: "Société civile foncière" },
    Code { code: "6540", label: "Société civile immobilière (SCI)" },
    Code { code: "6541", label: "Société civile immobilière de construction-vente" },
    Code { code: "6542", label: "Société civile d'attribution" },
    Code { code: "6543", label: "Société civile coopérative de construction" },
    Code { code: "6544", label: "Société civile immobilière d' accession progressive à la propriété" },
    Code { code: "6545", label: "Société civile d'attribution et d'autopromotion" },
    Code { code: "6546", label: "Société civile d'attribution d'immeuble en jouissance à temps partagé" },
    Code { code: "6547", label: "Société civile de construction-vente" },
    Code { code: "6550", label: "Union de sociétés coopératives maritimes - société civile" },
    Code { code: "6551", label: "Société civile coopérative de consommation" },
    Code { code: "6552", label: "Société civile coopérative d'habitants" },
    Code { code: "6553", label: "Société civile coopérative d'attribution d'immeuble en jouissance à temps partagé" },
    Code { code: "6554", label: "Société civile coopérative d'intérêt maritime" },
    Code { code: "6555", label: "Union de sociétés coopérative - Société civile" },
    Code { code: "6556", label: "Union d'économie sociale - Société civile" },
    Code { code: "6558", label: "Société civile coopérative entre médecins" },
    Code { code: "6560", label: "Autre société civile coopérative" },
    Code { code: "6561", label: "SCP d'avocats" },
    Code { code: "6562", label: "SCP d'avocats aux conseils" },
    Code { code: "6563", label: "SCP d'avoués d'appel" },
    Code { code: "6564", label: "SCP d'huissiers" },
    Code { code: "6565", label: "SCP de notaires" },
    Code { code: "6566", label: "SCP de commissaire-priseur judiciaire" },
    Code { code: "6567", label: "SCP de greffiers de tribunal de commerce" },
    Code { code: "6568", label: "SCP de conseils juridiques" },
    Code { code: "6569", label: "SCP de commissaires aux comptes" },
    Code { code: "6571", label: "SCP de médecins" },
    Code { code: "6572", label: "SCP de dentistes" },
    Code { code: "6573", label: "SCP d'infirmiers" },
    Code { code: "6574", label: "SCP de masseurs-kinésithérapeutes" },
    Code { code: "6575", label: "SCP de directeurs de laboratoire d'analyse médicale" },
    Code { code: "6576", label: "SCP de vétérinaires" },
    Code { code: "6577", label: "SCP de géomètres experts" },
    Code { code: "6578", label: "SCP d'architectes" },
    Code { code: "6580", label: "SCP de commissaires-priseurs" },
    Code { code: "6581", label: "SCP d'administrateurs judiciaires" },
    Code { code: "6582", label: "SCP de mandataires judiciaires à la liquidation des entreprises" },
    Code { code: "6583", label: "SCP de mandataires judiciaires" },
    Code { code: "6584", label: "SCP de conseils en propriété industrielle" },
    Code { code: "6585", label: "Autre société civile professionnelle" },
    Code { code: "6586", label: "SCP de commissaires de justice" },
    Code { code: "6587", label: "Société pluri-professionnelle d'exercice à forme civile" },
    Code { code: "6588", label: "Société civile de participation" },
    Code { code: "6589", label: "Société civile de moyens" },
    Code { code: "6590", label: "Société civile coopérative" },
    Code { code: "6591", label: "Société civile de portefeuille" },
    Code { code: "6592", label: "Société d'épargne forestière" },
    Code { code: "6593", label: "Société civile de perception et de répartition des droits d'auteurs" },
    Code { code: "6594", label: "Société civile" },
    Code { code: "6595", label: "Caisse locale de crédit mutuel" },
    Code { code: "6596", label: "Caisse de crédit agricole mutuel" },
    Code { code: "6597", label: "SCEA, Société civile d'exploitation agricole" },
    Code { code: "6598", label: "EARL, Exploitation agricole à responsabilité limitée" },
    Code { code: "6599", label: "Autre société civile" },
    Code { code: "6901", label: "Autre personne de droit privé inscrite au registre du commerce et des sociétés" },
    Code { code: "7111", label: "Autorité constitutionnelle" },
    Code { code: "7112", label: "Autorité administrative ou publique indépendante" },
    Code { code: "7113", label: "Ministère" },
    Code { code: "7120", label: "Service central d'un ministère" },
    Code { code: "7150", label: "Service du ministère de la Défense" },
    Code { code: "7160", label: "Service déconcentré à compétence nationale d'un ministère (hors Défense)" },
    Code { code: "7171", label: "Service déconcentré de l'État à compétence (inter) régionale" },
    Code { code: "7172", label: "Service déconcentré de l'État à compétence (inter) départementale" },
    Code { code: "7179", label: "(Autre) Service déconcentré de l'État à compétence territoriale" },
    Code { code: "7190", label: "Ecole nationale non dotée de la personnalité morale" },
    Code { code: "7210", label: "Commune et commune nouvelle" },
    Code { code: "7220", label: "Département" },
    Code { code: "7225", label: "Collectivité et territoire d'Outre Mer" },
    Code { code: "7229", label: "(Autre) Collectivité territoriale" },
    Code { code: "7230", label: "Région" },
    Code { code: "7312", label: "Commune associée et commune déléguée" },
    Code { code: "7313", label: "Section de commune" },
    Code { code: "7314", label: "Ensemble urbain" },
    Code { code: "7321", label: "Association syndicale autorisée" },
    Code { code: "7322", label: "Association foncière urbaine" },
    Code { code: "7323", label: "Association foncière de remembrement" },
    Code { code: "7331", label: "Établissement public local d'enseignement" },
    Code { code: "7340", label: "Pôle métropolitain" },
    Code { code: "7341", label: "Secteur de commune" },
    Code { code: "7342", label: "District urbain" },
    Code { code: "7343", label: "Communauté urbaine" },
    Code { code: "7344", label: "Métropole" },
    Code { code: "7345", label: "Syndicat intercommunal à vocation multiple (SIVOM)" },
    Code { code: "7346", label: "Communauté de communes" },
    Code { code: "7347", label: "Communauté de villes" },
    Code { code: "7348", label: "Communauté d'agglomération" },
    Code { code: "7349", label: "Autre établissement public local de coopération non spécialisé ou entente" },
    Code { code: "7351", label: "Institution interdépartementale ou entente" },
    Code { code: "7352", label: "Institution interrégionale ou entente" },
    Code { code: "7353", label: "Syndicat intercommunal à vocation unique (SIVU)" },
    Code { code: "7354", label: "Syndicat mixte fermé" },
    Code { code: "7355", label: "Syndicat mixte ouvert" },
    Code { code: "7356", label: "Commission syndicale pour la gestion des biens indivis des communes" },
    Code { code: "7357", label: "Pôle d'équilibre territorial et rural (PETR)" },
    Code { code: "7361", label: "Centre communal d'action sociale" },
    Code { code: "7362", label: "Caisse des écoles" },
    Code { code: "7363", label: "Caisse de crédit municipal" },
    Code { code: "7364", label: "Établissement d'hospitalisation" },
    Code { code: "7365", label: "Syndicat inter hospitalier" },
    Code { code: "7366", label: "Établissement public local social et médico-social" },
    Code { code: "7367", label: "Centre Intercommunal d'action sociale (CIAS)" },
    Code { code: "7371", label: "Office public d'habitation à loyer modéré (OPHLM)" },
    Code { code: "7372", label: "Service départemental d'incendie et de secours (SDIS)" },
    Code { code: "7373", label: "Établissement public local culturel" },
    Code { code: "7378", label: "Régie d'une collectivité locale à caractère administratif" },
    Code { code: "7379", label: "(Autre) Établissement public administratif local" },
    Code { code: "7381", label: "Organisme consulaire" },
    Code { code: "7382", label: "Établissement public national ayant fonction d'administration centrale" },
    Code { code: "7383", label: "Établissement public national à caractère scientifique culturel et professionnel" },
    Code { code: "7384", label: "Autre établissement public national d'enseignement" },
    Code { code: "7385", label: "Autre établissement public national administratif à compétence territoriale limitée" },
    Code { code: "7389", label: "Établissement public national à caractère administratif" },
    Code { code: "7410", label: "Groupement d'intérêt public (GIP)" },
    Code { code: "7430", label: "Établissement public des cultes d'Alsace-Lorraine" },
    Code { code: "7450", label: "Etablissement public administratif, cercle et foyer dans les armées" },
    Code { code: "7470", label: "Groupement de coopération sanitaire à gestion publique" },
    Code { code: "7490", label: "Autre personne morale de droit administratif" },
    Code { code: "8110", label: "Régime général de la Sécurité Sociale" },
    Code { code: "8120", label: "Régime spécial de Sécurité Sociale" },
    Code { code: "8130", label: "Institution de retraite complémentaire" },
    Code { code: "8140", label: "Mutualité sociale agricole" },
    Code { code: "8150", label: "Régime maladie des non-salariés non agricoles" },
    Code { code: "8160", label: "Régime vieillesse ne dépendant pas du régime général de la Sécurité Sociale" },
    Code { code: "8170", label: "Régime d'assurance chômage" },
    Code { code: "8190", label: "Autre régime de prévoyance sociale" },
    Code { code: "8210", label: "Mutuelle" },
    Code { code: "8250", label: "Assurance mutuelle agricole" },
    Code { code: "8251", label: "Assurance mutuelle agricole inscrite au RCS" },
    Code { code: "8290", label: "Autre organisme mutualiste" },
    Code { code: "8310", label: "Comité social économique d’entreprise" },
    Code { code: "8311", label: "Comité social économique d'établissement" },
    Code { code: "8410", label: "Syndicat de salariés" },
    Code { code: "8420", label: "Syndicat patronal" },
    Code { code: "8450", label: "Ordre professionnel ou assimilé" },
    Code { code: "8470", label: "Centre technique industriel ou comité professionnel du développement économique" },
    Code { code: "8490", label: "Autre organisme professionnel" },
    Code { code: "8510", label: "Institution de prévoyance" },
    Code { code: "8520", label: "Institution de retraite supplémentaire" },
    Code { code: "9110", label: "Syndicat de copropriété" },
    Code { code: "9150", label: "Association syndicale libre" },
    Code { code: "9210", label: "Association non déclarée" },
    Code { code: "9211", label: "Association non déclarée inscrite au RCS" },
    Code { code: "9220", label: "Association déclarée" },
    Code { code: "9226", label: "Association déclarée inscrite au RCS" },
    Code { code: "9221", label: "Association déclarée d'insertion par l'économique" },
    Code { code: "9227", label: "Association déclarée d'insertion par l'économique inscrite au RCS" },
    Code { code: "9222", label: "Association intermédiaire" },
    Code { code: "9228", label: "Association intermédiaire inscrite au RCS" },
    Code { code: "9223", label: "Groupement d'employeurs" },
    Code { code: "9224", label: "Association d'avocats à responsabilité professionnelle individuelle" },
    Code { code: "9230", label: "Association déclarée, reconnue d'utilité publique" },
    Code { code: "9231", label: "Association déclarée, reconnue d'utilité publique, inscrite au RCS" },
    Code { code: "9240", label: "Congrégation" },
    Code { code: "9260", label: "Association de droit local (Bas-Rhin, Haut-Rhin et Moselle)" },
    Code { code: "9261", label: "Association de droit local (Bas-Rhin, Haut-Rhin et Moselle) inscrite au RCS" },
    Code { code: "9300", label: "Fondation" },
    Code { code: "9902", label: "Fonds de dotation" },
    Code { code: "9900", label: "Autre personne morale de droit (dont fonds de dotation)" },
    Code { code: "9301", label: "Fondation inscrite au RCS" },
    Code { code: "9905", label: "Autre personne morale de droit privé inscrite au RCS" },
    Code { code: "9906", label: "Fonds de dotation inscrit au RCS" },
    Code { code: "9970", label: "Groupement de coopération sanitaire à gestion privée" },
    Code { code: "9999", label: "Plateforme collaborative" },
];
static FORME_JURIDIQUE_INDEX: [u16; 1024] = list_index(&FORME_JURIDIQUE);
code_list! {
    /// A code of the list `formeJuridique`. The list grows: other codes are kept.
    FormeJuridique
    {}
}

static FORME_SOCIALE: [Code; 4] = [
    Code { code: "0", label: "Non Applicable" },
    Code { code: "1", label: "sans affiliation sociale" },
    Code { code: "2", label: "Avec affiliation sociale de l'entrepreneur individuel (et éventuellement de son conjoint)" },
    Code { code: "3", label: "Avec affiliation sociale de l'un des dirigeants (et éventuellement de son conjoint)" },
];
static FORME_SOCIALE_INDEX: [u16; 8] = list_index(&FORME_SOCIALE);
code_list! {
    /// A code of the list `formeSociale`.
    FormeSociale
    {
        /// Non Applicable
        NON_APPLICABLE = "0";
        /// sans affiliation sociale
        SANS_AFFILIATION_SOCIALE = "1";
        /// Avec affiliation sociale de l'entrepreneur individuel (et éventuellement de son conjoint)
        CODE_2 = "2";
        /// Avec affiliation sociale de l'un des dirigeants (et éventuellement de son conjoint)
        CODE_3 = "3";
    }
}

static GENRE: [Code; 3] = [
    Code { code: "0", label: "" },
    Code { code: "1", label: "M" },
    Code { code: "2", label: "F" },
];
static GENRE_INDEX: [u16; 8] = list_index(&GENRE);
code_list! {
    /// A code of the list `genre`.
    Genre
    {
        /// No official label.
        CODE_0 = "0";
        /// M
        M = "1";
        /// F
        F = "2";
    }
}

static IDENTIFICATION_MODIFICATION: [Code; 3] = [
    Code { code: "1", label: "DENOMINATION" },
    Code { code: "2", label: "ACRONYM" },
    Code { code: "3", label: "BOTH" },
];
static IDENTIFICATION_MODIFICATION_INDEX: [u16; 8] = list_index(&IDENTIFICATION_MODIFICATION);
code_list! {
    /// A code of the list `identificationModification`.
    IdentificationModification
    {
        /// DENOMINATION
        DENOMINATION = "1";
        /// ACRONYM
        ACRONYM = "2";
        /// BOTH
        BOTH = "3";
    }
}

static JEUNE_AGRICULTEUR: [Code; 3] = [
    Code { code: "O", label: "Oui sans aide à l’installation" },
    Code { code: "N", label: "Non" },
    Code { code: "D", label: "Oui avec aide à l’installation" },
];
static JEUNE_AGRICULTEUR_INDEX: [u16; 8] = list_index(&JEUNE_AGRICULTEUR);
code_list! {
    /// A code of the list `jeuneAgriculteur`.
    JeuneAgriculteur
    {
        /// Oui sans aide à l’installation
        OUI_SANS_AIDE_A_L_INSTALLATION = "O";
        /// Non
        NON = "N";
        /// Oui avec aide à l’installation
        OUI_AVEC_AIDE_A_L_INSTALLATION = "D";
    }
}

static JOURNAL_PUBLICATION: [Code; 1118] = [
    Code { code: "7 jours - Les Petites affiches de Bretagne", label: "7 jours - Les Petites affiches de Bretagne" },
    Code { code: "7 Officiel - Gazette Economique", label: "7 Officiel - Gazette Economique" },
    Code { code: "7jours.fr", label: "7jours.fr" },
    Code { code: "12 L'Hebdo", label: "12 L'Hebdo" },
    Code { code: "20minutes.fr", label: "20minutes.fr" },
    Code { code: "94 Citoyens.com", label: "94 Citoyens.com" },
    Code { code: "97news.com", label: "97news.com" },
    Code { code: "Abeille (L')", label: "Abeille (L')" },
    Code { code: "Abeille de la Ternoise (L')", label: "Abeille de la Ternoise (L')" },
    Code { code: "Abeille de la Ternoise", label: "Abeille de la Ternoise" },
    Code { code: "Abeille", label: "Abeille" },
    Code { code: "Abeille-Le Nouvelliste (L')", label: "Abeille-Le Nouvelliste (L')" },
    Code { code: "Action - L'Echo", label: "Action - L'Echo" },
    Code { code: "Action Agricole de Touraine (L')", label: "Action Agricole de Touraine (L')" },
    Code { code: "Action agricole picarde (L')", label: "Action agricole picarde (L')" },
    Code { code: "Action agricole picarde", label: "Action agricole picarde" },
    Code { code: "Action Républicaine (L')", label: "Action Républicaine (L')" },
    Code { code: "Action Républicaine", label: "Action Républicaine" },
    Code { code: "action-agricole-picarde.com", label: "action-agricole-picarde.com" },
    Code { code: "actu-juridique.fr", label: "actu-juridique.fr" },
    Code { code: "actu.fr", label: "actu.fr" },
    Code { code: "actu.nc", label: "actu.nc" },
    Code { code: "actus-limousin.fr", label: "actus-limousin.fr" },
    Code { code: "Affiches d'Alsace et de Lorraine (Les Affiches - Le Moniteur)", label: "Affiches d'Alsace et de Lorraine (Les Affiches - Le Moniteur)" },
    Code { code: "Affiches d'Alsace et de Lorraine - Les Affiches - Le Moniteur", label: "Affiches d'Alsace et de Lorraine - Les Affiches - Le Moniteur" },
    Code { code: "Affiches de Grenoble et du Dauphiné (Les)", label: "Affiches de Grenoble et du Dauphiné (Les)" },
    Code { code: "Affiches de l'Allier", label: "Affiches de l'Allier" },
    Code { code: "Affiches de la Haute Saône (Les)", label: "Affiches de la Haute Saône (Les)" },
    Code { code: "Affiches de la Haute Saône", label: "Affiches de la Haute Saône" },
    Code { code: "Affiches l'Allier Gazette Bourbonnaise Nouvel Echo", label: "Affiches l'Allier Gazette Bourbonnaise Nouvel Echo" },
    Code { code: "Affiches parisiennes (Les)", label: "Affiches parisiennes (Les)" },
    Code { code: "Affiches parisiennes", label: "Affiches parisiennes" },
    Code { code: "affiches-parisiennes.com", label: "affiches-parisiennes.com" },
    Code { code: "affiches.fr", label: "affiches.fr" },
    Code { code: "affichesallier.org", label: "affichesallier.org" },
    Code { code: "Affranchi", label: "Affranchi" },
    Code { code: "Agglo-rieuse (L')", label: "Agglo-rieuse (L')" },
    Code { code: "Agglo-rieuse", label: "Agglo-rieuse" },
    Code { code: "Agri53", label: "Agri53" },
    Code { code: "Agri53.fr", label: "Agri53.fr" },
    Code { code: "agri53.fr", label: "agri53.fr" },
    Code { code: "agri71.fr", label: "agri71.fr" },
    Code { code: "Agri79.fr", label: "Agri79.fr" },
    Code { code: "Agri 53", label: "Agri 53" },
    Code { code: "Agri 72", label: "Agri 72" },
    Code { code: "Agri des pyrénées orientales et de l'Aude (L')", label: "Agri des pyrénées orientales et de l'Aude (L')" },
    Code { code: "Agri des pyrénées orientales et de l'Aude", label: "Agri des pyrénées orientales et de l'Aude" },
    Code { code: "Agri-Ardennes", label: "Agri-Ardennes" },
    Code { code: "Agri-Informations 79", label: "Agri-Informations 79" },
    Code { code: "agribourgogne.fr", label: "agribourgogne.fr" },
    Code { code: "Agriculteur Charentais (L')", label: "Agriculteur Charentais (L')" },
    Code { code: "Agriculteur de l'Aisne (L')", label: "Agriculteur de l'Aisne (L')" },
    Code { code: "Agriculteur Normand (L')", label: "Agriculteur Normand (L')" },
    Code { code: "Agriculteur Normand / Edition de l'Orne", label: "Agriculteur Normand / Edition de l'Orne" },
    Code { code: "Agriculteur Normand / Edition du Calvados", label: "Agriculteur Normand / Edition du Calvados" },
    Code { code: "Agriculteur Normand /Edition de la Manche", label: "Agriculteur Normand /Edition de la Manche" },
    Code { code: "Agriculteur Normand Web", label: "Agriculteur Normand Web" },
    Code { code: "Agriculteur provençal (L')", label: "Agriculteur provençal (L')" },
    Code { code: "agriculteur-normand.com", label: "agriculteur-normand.com" },
    Code { code: "agriculteurprovencal.fr", label: "agriculteurprovencal.fr" },
    Code { code: "Agriculture Drémoise", label: "Agriculture Drémoise" },
    Code { code: "Agriculture Drômoise (L')", label: "Agriculture Drômoise (L')" },
    Code { code: "agriculture-dromoise.fr", label: "agriculture-dromoise.fr" },
    Code { code: "Ain Agricole (L')", label: "Ain Agricole (L')" },
    Code { code: "Aisne Nouvelle (L')", label: "Aisne Nouvelle (L')" },
    Code { code: "aisnenouvelle.fr", label: "aisnenouvelle.fr" },
    Code { code: "Allier Agricole (L')", label: "Allier Agricole (L')" },
    Code { code: "Alpes et midi", label: "Alpes et midi" },
    Code { code: "Alpes Mancelles Libérées (Les)", label: "Alpes Mancelles Libérées (Les)" },
    Code { code: "Alpes Mancelles Libérées", label: "Alpes Mancelles Libérées" },
    Code { code: "alpes-et-midi.fr", label: "alpes-et-midi.fr" },
    Code { code: "alpes1.com", label: "alpes1.com" },
    Code { code: "Alsace (L')", label: "Alsace (L')" },
    Code { code: "Alsace", label: "Alsace" },
    Code { code: "Alta Frequenza WEB", label: "Alta Frequenza WEB" },
    Code { code: "alta-frequenza.corsica", label: "alta-frequenza.corsica" },
    Code { code: "Ami des foyers chrétiens (L')", label: "Ami des foyers chrétiens (L')" },
    Code { code: "Ami des foyers chrétiens hebdo/L'Ami hebdo Lorraine", label: "Ami des foyers chrétiens hebdo/L'Ami hebdo Lorraine" },
    Code { code: "Ami des foyers chrétiens", label: "Ami des foyers chrétiens" },
    Code { code: "Ami du peuple (L')", label: "Ami du peuple (L')" },
    Code { code: "Ami du peuple hebdo", label: "Ami du peuple hebdo" },
    Code { code: "Ami du peuple", label: "Ami du peuple" },
    Code { code: "ami-hebdo.com", label: "ami-hebdo.com" },
    Code { code: "Angerien libre (L')", label: "Angerien libre (L')" },
    Code { code: "Angers Info", label: "Angers Info" },
    Code { code: "angers.villactu.fr", label: "angers.villactu.fr" },
    Code { code: "Anjou agricole (L')", label: "Anjou agricole (L')" },
    Code { code: "Anjou agricole", label: "Anjou agricole" },
    Code { code: "anjou-agricole.com", label: "anjou-agricole.com" },
    Code { code: "Annonces des Hautes Vosges (Les)", label: "Annonces des Hautes Vosges (Les)" },
    Code { code: "Annonces landaises (Les)", label: "Annonces landaises (Les)" },
    Code { code: "annonces-landaises.com", label: "annonces-landaises.com" },
    Code { code: "Annonceur légal d'Auvergne et du Centre", label: "Annonceur légal d'Auvergne et du Centre" },
    Code { code: "antilla-martinique.com", label: "antilla-martinique.com" },
    Code { code: "Apostille (L')", label: "Apostille (L')" },
    Code { code: "Apostille WEB", label: "Apostille WEB" },
    Code { code: "Ardennais (L')", label: "Ardennais (L')" },
    Code { code: "Argus de l'Assurance (L')", label: "Argus de l'Assurance (L')" },
    Code { code: "argusdelassurance.com", label: "argusdelassurance.com" },
    Code { code: "Arritti", label: "Arritti" },
    Code { code: "aucoeurduchr.fr", label: "aucoeurduchr.fr" },
    Code { code: "Aurore du Bourbonnais (L')", label: "Aurore du Bourbonnais (L')" },
    Code { code: "Aurore du Bourbonnais", label: "Aurore du Bourbonnais" },
    Code { code: "Aurore paysanne (L')", label: "Aurore paysanne (L')" },
    Code { code: "Auvergnat de Paris (L')", label: "Auvergnat de Paris (L')" },
    Code { code: "Auvergne agricole (L')", label: "Auvergne agricole (L')" },
    Code { code: "Auvergne agricole", label: "Auvergne agricole" },
    Code { code: "auvergne-agricole.com", label: "auvergne-agricole.com" },
    Code { code: "Auxois-libre (L') - Bourgogne Libre", label: "Auxois-libre (L') - Bourgogne Libre" },
    Code { code: "Avenir Agricole de l'Ardèche (L')", label: "Avenir Agricole de l'Ardèche (L')" },
    Code { code: "Avenir agricole et rurale de la haute Marne (L')", label: "Avenir agricole et rurale de la haute Marne (L')" },
    Code { code: "Avenir agricole et rurale de la haute Marne", label: "Avenir agricole et rurale de la haute Marne" },
    Code { code: "Avenir de l'Artois (L')", label: "Avenir de l'Artois (L')" },
    Code { code: "Avenir de l'Artois", label: "Avenir de l'Artois" },
    Code { code: "Avenir Le Confolentais (L')", label: "Avenir Le Confolentais (L')" },
    Code { code: "avenir-agricole-ardeche.fr", label: "avenir-agricole-ardeche.fr" },
    Code { code: "aveniragricoleetrural.agri-info-nordest.fr", label: "aveniragricoleetrural.agri-info-nordest.fr" },
    Code { code: "Axonais", label: "Axonais" },
    Code { code: "batisseurs-outremer.com", label: "batisseurs-outremer.com" },
    Code { code: "Berry Républicain (Le)", label: "Berry Républicain (Le)" },
    Code { code: "bfmtv.com", label: "bfmtv.com" },
    Code { code: "Bien Public (Le)", label: "Bien Public (Le)" },
    Code { code: "bienpublic.com", label: "bienpublic.com" },
    Code { code: "Bonhomme picard (Le)", label: "Bonhomme picard (Le)" },
    Code { code: "Bonhomme picard", label: "Bonhomme picard" },
    Code { code: "Bulletin d'Espalion", label: "Bulletin d'Espalion" },
    Code { code: "Bulletin de l'arrondissement de Rouen", label: "Bulletin de l'arrondissement de Rouen" },
    Code { code: "canal32.fr", label: "canal32.fr" },
    Code { code: "caracterre.fr", label: "caracterre.fr" },
    Code { code: "Centre Presse (Aveyron)", label: "Centre Presse (Aveyron)" },
    Code { code: "Centre Presse (Vienne)", label: "Centre Presse (Vienne)" },
    Code { code: "Centre Presse - Edition de l’Aveyron", label: "Centre Presse - Edition de l’Aveyron" },
    Code { code: "Centre Presse - Quotidien de la Vienne", label: "Centre Presse - Quotidien de la Vienne" },
    Code { code: "centre-presse.fr", label: "centre-presse.fr" },
    Code { code: "centrepresseaveyron.fr", label: "centrepresseaveyron.fr" },
    Code { code: "Cevennes Magazine", label: "Cevennes Magazine" },
    Code { code: "Charente Libre (La)", label: "Charente Libre (La)" },
    Code { code: "charentelibre.fr", label: "charentelibre.fr" },
    Code { code: "Chronique républicaine (La)", label: "Chronique républicaine (La)" },
    Code { code: "Châtillonnais (Le) et l'Auxois", label: "Châtillonnais (Le) et l'Auxois" },
    Code { code: "Chétillonnais et l'Auxois", label: "Chétillonnais et l'Auxois" },
    Code { code: "citoyens.com", label: "citoyens.com" },
    Code { code: "clicanoo.re", label: "clicanoo.re" },
    Code { code: "Commercial du Gard (Le)", label: "Commercial du Gard (Le)" },
    Code { code: "Concorde (La)", label: "Concorde (La)" },
    Code { code: "Concorde", label: "Concorde" },
    Code { code: "Corse matin", label: "Corse matin" },
    Code { code: "corsematin.com", label: "corsematin.com" },
    Code { code: "corsenetinfos.corsica", label: "corsenetinfos.corsica" },
    Code { code: "Courrier Cauchois (Le)", label: "Courrier Cauchois (Le)" },
    Code { code: "Courrier Cauchois", label: "Courrier Cauchois" },
    Code { code: "Courrier de Fourmies", label: "Courrier de Fourmies" },
    Code { code: "Courrier de Guadeloupe (Le)", label: "Courrier de Guadeloupe (Le)" },
    Code { code: "Courrier de Guadeloupe", label: "Courrier de Guadeloupe" },
    Code { code: "Courrier de l'Eure (Le)", label: "Courrier de l'Eure (Le)" },
    Code { code: "Courrier de l'Ouest (Le)", label: "Courrier de l'Ouest (Le)" },
    Code { code: "Courrier de l'Ouest /Edition d'Angers", label: "Courrier de l'Ouest /Edition d'Angers" },
    Code { code: "Courrier de l'Ouest /Edition des Deux-Sèvres", label: "Courrier de l'Ouest /Edition des Deux-Sèvres" },
    Code { code: "Courrier de la Mayenne (Le)", label: "Courrier de la Mayenne (Le)" },
    Code { code: "Courrier de la Mayenne", label: "Courrier de la Mayenne" },
    Code { code: "Courrier de Mantes (Le)", label: "Courrier de Mantes (Le)" },
    Code { code: "Courrier de Mantes", label: "Courrier de Mantes" },
    Code { code: "Courrier des Yvelines (Le)", label: "Courrier des Yvelines (Le)" },
    Code { code: "Courrier des Yvelines", label: "Courrier des Yvelines" },
    Code { code: "Courrier du Loiret (Le)", label: "Courrier du Loiret (Le)" },
    Code { code: "Courrier du Loiret", label: "Courrier du Loiret" },
    Code { code: "Courrier du Lyon", label: "Courrier du Lyon" },
    Code { code: "Courrier du Léon (Le)", label: "Courrier du Léon (Le)" },
    Code { code: "Courrier du pays de Retz (Le)", label: "Courrier du pays de Retz (Le)" },
    Code { code: "Courrier du pays de Retz", label: "Courrier du pays de Retz" },
    Code { code: "Courrier Français (Le)", label: "Courrier Français (Le)" },
    Code { code: "Courrier Français /Edition de la Charente Maritime", label: "Courrier Français /Edition de la Charente Maritime" },
    Code { code: "Courrier Français /Edition de la Charente", label: "Courrier Français /Edition de la Charente" },
    Code { code: "Courrier Français /Edition de la Dordogne", label: "Courrier Français /Edition de la Dordogne" },
    Code { code: "Courrier Français /Edition de la Gironde", label: "Courrier Français /Edition de la Gironde" },
    Code { code: "Courrier Français /Edition de la Vienne et des deux -Sèvres", label: "Courrier Français /Edition de la Vienne et des deux -Sèvres" },
    Code { code: "Courrier Français /Edition des Landes", label: "Courrier Français /Edition des Landes" },
    Code { code: "Courrier Français /Edition du Lot et Garonne", label: "Courrier Français /Edition du Lot et Garonne" },
    Code { code: "Courrier Français /Edition du Tarn et Garonne", label: "Courrier Français /Edition du Tarn et Garonne" },
    Code { code: "Courrier Indépendant (Le)", label: "Courrier Indépendant (Le)" },
    Code { code: "Courrier La Gazette (Le)", label: "Courrier La Gazette (Le)" },
    Code { code: "Courrier Picard (Le)", label: "Courrier Picard (Le)" },
    Code { code: "Courrier Picard / Edition Oise", label: "Courrier Picard / Edition Oise" },
    Code { code: "Courrier Picard / Edition Somme", label: "Courrier Picard / Edition Somme" },
    Code { code: "Courrier vendéen (Le)", label: "Courrier vendéen (Le)" },
    Code { code: "Courrier vendéen", label: "Courrier vendéen" },
    Code { code: "courrier-francais.com", label: "courrier-francais.com" },
    Code { code: "courrier-picard.fr", label: "courrier-picard.fr" },
    Code { code: "courrierdegironde.fr", label: "courrierdegironde.fr" },
    Code { code: "Crestois (Le)", label: "Crestois (Le)" },
    Code { code: "Crestois Val de Drôme Hebdo", label: "Crestois Val de Drôme Hebdo" },
    Code { code: "Creuse agricole et rurale (La)", label: "Creuse agricole et rurale (La)" },
    Code { code: "creuse-agricole.fr", label: "creuse-agricole.fr" },
    Code { code: "Croix (La)", label: "Croix (La)" },
    Code { code: "Croix du Midi (La)", label: "Croix du Midi (La)" },
    Code { code: "Croix du Midi /Edition Aude-Pyrénées-Orientales", label: "Croix du Midi /Edition Aude-Pyrénées-Orientales" },
    Code { code: "Croix du Midi /Edition Hérault-Gard", label: "Croix du Midi /Edition Hérault-Gard" },
    Code { code: "Croix du nord (La)", label: "Croix du nord (La)" },
    Code { code: "Croix du nord", label: "Croix du nord" },
    Code { code: "Croix", label: "Croix" },
    Code { code: "Cévennes Magazine", label: "Cévennes Magazine" },
    Code { code: "Dauphiné (Le)", label: "Dauphiné (Le)" },
    Code { code: "Dauphiné Libéré /Edition Annecy et Rumilly", label: "Dauphiné Libéré /Edition Annecy et Rumilly" },
    Code { code: "Dauphiné Libéré /Edition Bellegarde et Pays de Gex", label: "Dauphiné Libéré /Edition Bellegarde et Pays de Gex" },
    Code { code: "Dauphiné Libéré /Edition Chambéry et Aix les Bains", label: "Dauphiné Libéré /Edition Chambéry et Aix les Bains" },
    Code { code: "Dauphiné Libéré /Edition Grenoble", label: "Dauphiné Libéré /Edition Grenoble" },
    Code { code: "Dauphiné Libéré /Edition Hautes Alpes et Alpes de Haute Provence", label: "Dauphiné Libéré /Edition Hautes Alpes et Alpes de Haute Provence" },
    Code { code: "Dauphiné libéré /Edition Vaucluse matin", label: "Dauphiné libéré /Edition Vaucluse matin" },
    Code { code: "Dauphiné Libéré /Editions Grand Valence et Ardèche Méridionale", label: "Dauphiné Libéré /Editions Grand Valence et Ardèche Méridionale" },
    Code { code: "defensepaysannedulot.fr", label: "defensepaysannedulot.fr" },
    Code { code: "Dernieres Nouvelles d'Alsace /Edition Strasbourg", label: "Dernieres Nouvelles d'Alsace /Edition Strasbourg" },
    Code { code: "Dernieres Nouvelles d'Alsace", label: "Dernieres Nouvelles d'Alsace" },
    Code { code: "Dernières Nouvelles d'Alsace/Edition Colmar", label: "Dernières Nouvelles d'Alsace/Edition Colmar" },
    Code { code: "dna.fr", label: "dna.fr" },
    Code { code: "Dordogne Libre (La)", label: "Dordogne Libre (La)" },
    Code { code: "dordognelibre.fr", label: "dordognelibre.fr" },
    Code { code: "Drôme Hebdo", label: "Drôme Hebdo" },
    Code { code: "Démocrate de l'Aisne (Le)", label: "Démocrate de l'Aisne (Le)" },
    Code { code: "Démocrate indépendant (Le)", label: "Démocrate indépendant (Le)" },
    Code { code: "Démocrate Vernonnais (Le)", label: "Démocrate Vernonnais (Le)" },
    Code { code: "Dépèche de l'Aube", label: "Dépèche de l'Aube" },
    Code { code: "Dépêche d'Auvergne (La)", label: "Dépêche d'Auvergne (La)" },
    Code { code: "Dépêche d'Evreux (La) ", label: "Dépêche d'Evreux (La)" },
    Code { code: "Dépêche de l'Aube (La)", label: "Dépêche de l'Aube (La)" },
    Code { code: "Dépêche de Tahiti", label: "Dépêche de Tahiti" },
    Code { code: "Dépêche du bassin (La)", label: "Dépêche du bassin (La)" },
    Code { code: "Dépêche du Midi (La)", label: "Dépêche du Midi (La)" },
    Code { code: "Dépêche du Midi /Edition Aude/Littoral", label: "Dépêche du Midi /Edition Aude/Littoral" },
    Code { code: "Dépêche du Midi /Edition Aveyron", label: "Dépêche du Midi /Edition Aveyron" },
    Code { code: "Dépêche du Midi /Edition de Haute Garonne", label: "Dépêche du Midi /Edition de Haute Garonne" },
    Code { code: "Dépêche du Midi /Edition de l'Ariège", label: "Dépêche du Midi /Edition de l'Ariège" },
    Code { code: "Dépêche du Midi /Edition de Tarn et Garonne", label: "Dépêche du Midi /Edition de Tarn et Garonne" },
    Code { code: "Dépêche du Midi /Edition des Hautes Pyrénées", label: "Dépêche du Midi /Edition des Hautes Pyrénées" },
    Code { code: "Dépêche du Midi /Edition du Gers", label: "Dépêche du Midi /Edition du Gers" },
    Code { code: "Dépêche du Midi /Edition du Lot et Garonne", label: "Dépêche du Midi /Edition du Lot et Garonne" },
    Code { code: "Dépêche du Midi /Edition du Lot", label: "Dépêche du Midi /Edition du Lot" },
    Code { code: "Dépêche du Midi /Edition du Tarn", label: "Dépêche du Midi /Edition du Tarn" },
    Code { code: "Echo d'Ancenis et du vignoble (L')", label: "Echo d'Ancenis et du vignoble (L')" },
    Code { code: "Echo d'Ancenis et du vignoble", label: "Echo d'Ancenis et du vignoble" },
    Code { code: "Echo d'Ile de France", label: "Echo d'Ile de France" },
    Code { code: "Echo de Brou (L')", label: "Echo de Brou (L')" },
    Code { code: "Echo de l'Armor (L') et de l'Argoat", label: "Echo de l'Armor (L') et de l'Argoat" },
    Code { code: "Echo de l'Ouest (L')", label: "Echo de l'Ouest (L')" },
    Code { code: "Echo de l'Ouest", label: "Echo de l'Ouest" },
    Code { code: "Echo de la Presqu'Île Guérandaise et de Saint-Nazaire (L')", label: "Echo de la Presqu'Île Guérandaise et de Saint-Nazaire (L')" },
    Code { code: "Echo de la Presqu'île Guérandaise et de Saint-Nazaire", label: "Echo de la Presqu'île Guérandaise et de Saint-Nazaire" },
    Code { code: "Echo de Vibraye (L')", label: "Echo de Vibraye (L')" },
    Code { code: "Echo de Vibraye", label: "Echo de Vibraye" },
    Code { code: "Echo des Métiers (L')", label: "Echo des Métiers (L')" },
    Code { code: "Echo des vosges (L')", label: "Echo des vosges (L')" },
    Code { code: "Echo des vosges", label: "Echo des vosges" },
    Code { code: "Echo Drôme -Ardèche", label: "Echo Drôme -Ardèche" },
    Code { code: "Echo du Berry (L')", label: "Echo du Berry (L')" },
    Code { code: "Echo du Berry", label: "Echo du Berry" },
    Code { code: "Echo du Languedoc (L')", label: "Echo du Languedoc (L')" },
    Code { code: "Echo du Mardi WEB", label: "Echo du Mardi WEB" },
    Code { code: "Echo du Tarn (L')", label: "Echo du Tarn (L')" },
    Code { code: "Echo du Tarn", label: "Echo du Tarn" },
    Code { code: "Echo du Thelle (L')", label: "Echo du Thelle (L')" },
    Code { code: "Echo du Thelle", label: "Echo du Thelle" },
    Code { code: "Echo régional (L')", label: "Echo régional (L')" },
    Code { code: "Echo régional", label: "Echo régional" },
    Code { code: "Echo Républicain (L')", label: "Echo Républicain (L')" },
    Code { code: "echo-ouest.fr", label: "echo-ouest.fr" },
    Code { code: "echoduberry.fr", label: "echoduberry.fr" },
    Code { code: "echodumardi.com", label: "echodumardi.com" },
    Code { code: "Echos (Les)", label: "Echos (Les)" },
    Code { code: "Echos de la Meuse (Les)", label: "Echos de la Meuse (Les)" },
    Code { code: "Echos de la Meuse", label: "Echos de la Meuse" },
    Code { code: "Echos du Touquet (Le)", label: "Echos du Touquet (Le)" },
    Code { code: "Echos du Touquet", label: "Echos du Touquet" },
    Code { code: "Echos Judiciaires Girondins (Les)", label: "Echos Judiciaires Girondins (Les)" },
    Code { code: "Echos", label: "Echos" },
    Code { code: "echos-judiciaires.com", label: "echos-judiciaires.com" },
    Code { code: "Eclair des Pyrénées (L')", label: "Eclair des Pyrénées (L')" },
    Code { code: "Eclair des Pyrénées", label: "Eclair des Pyrénées" },
    Code { code: "Eclaireur de Chateaubriant (L')", label: "Eclaireur de Chateaubriant (L')" },
    Code { code: "Eclaireur de Vimeu (L') ", label: "Eclaireur de Vimeu (L')" },
    Code { code: "Eclaireur du Gâtinais (L)", label: "Eclaireur du Gâtinais (L)" },
    Code { code: "Eclaireur du Gâtinais", label: "Eclaireur du Gâtinais" },
    Code { code: "Eclaireur La Dépèche", label: "Eclaireur La Dépèche" },
    Code { code: "Eclaireur La Dépêche (L')", label: "Eclaireur La Dépêche (L')" },
    Code { code: "Eclaireur Vimeu", label: "Eclaireur Vimeu" },
    Code { code: "Eco de l'Ain", label: "Eco de l'Ain" },
    Code { code: "Eco Savoie Mont Blanc", label: "Eco Savoie Mont Blanc" },
    Code { code: "Eco Savoie Mont-Blanc Web", label: "Eco Savoie Mont-Blanc Web" },
    Code { code: "ecodelain.fr", label: "ecodelain.fr" },
    Code { code: "En Pays Varois", label: "En Pays Varois" },
    Code { code: "enpaysvarois.fr", label: "enpaysvarois.fr" },
    Code { code: "epinalinfo.fr", label: "epinalinfo.fr" },
    Code { code: "Essor  Rhône", label: "Essor  Rhône" },
    Code { code: "Essor Bigourdan (L')", label: "Essor Bigourdan (L')" },
    Code { code: "Essor Bigourdan", label: "Essor Bigourdan" },
    Code { code: "Essor Isère (L')", label: "Essor Isère (L')" },
    Code { code: "Essor Loire (L')", label: "Essor Loire (L')" },
    Code { code: "Essor sarladais (L')", label: "Essor sarladais (L')" },
    Code { code: "Essor savoyard (L')", label: "Essor savoyard (L')" },
    Code { code: "Essor Savoyard Annecy et sa région", label: "Essor Savoyard Annecy et sa région" },
    Code { code: "Essor savoyard édition de Savoie", label: "Essor savoyard édition de Savoie" },
    Code { code: "Essor Tribune de Vienne", label: "Essor Tribune de Vienne" },
    Code { code: "Est agricole et viticole (L')", label: "Est agricole et viticole (L')" },
    Code { code: "Est agricole et viticole", label: "Est agricole et viticole" },
    Code { code: "Est Eclair (L')", label: "Est Eclair (L')" },
    Code { code: "Est Eclair - La Lettre du 7ème jour", label: "Est Eclair - La Lettre du 7ème jour" },
    Code { code: "Est Republicain (L')", label: "Est Republicain (L')" },
    Code { code: "Est Republicain / Edition Belfort", label: "Est Republicain / Edition Belfort" },
    Code { code: "Est Republicain / Edition Doubs", label: "Est Republicain / Edition Doubs" },
    Code { code: "Est Republicain / Edition Nancy Agglomeration", label: "Est Republicain / Edition Nancy Agglomeration" },
    Code { code: "Est Republicain / Edition Verdun", label: "Est Republicain / Edition Verdun" },
    Code { code: "Est Republicain / Edition Vesoul", label: "Est Republicain / Edition Vesoul" },
    Code { code: "est-agricole.com", label: "est-agricole.com" },
    Code { code: "est-eclair.fr", label: "est-eclair.fr" },
    Code { code: "estrepublicain.fr", label: "estrepublicain.fr" },
    Code { code: "Eure Agricole (L')", label: "Eure Agricole (L')" },
    Code { code: "Eure Agricole et Rurale", label: "Eure Agricole et Rurale" },
    Code { code: "Eure Infos", label: "Eure Infos" },
    Code { code: "eure-agricole.fr", label: "eure-agricole.fr" },
    Code { code: "Eveil de la Haute-Loire (L')", label: "Eveil de la Haute-Loire (L')" },
    Code { code: "Eveil de Lisieux (L')", label: "Eveil de Lisieux (L')" },
    Code { code: "Eveil de Pont Audemer (L')", label: "Eveil de Pont Audemer (L')" },
    Code { code: "Eveil Hebdo", label: "Eveil Hebdo" },
    Code { code: "Eveil Normand (L')", label: "Eveil Normand (L')" },
    Code { code: "Exploitant agricole de Saône et loire (L')", label: "Exploitant agricole de Saône et loire (L')" },
    Code { code: "Exploitant agricole de Saône et loire", label: "Exploitant agricole de Saône et loire" },
    Code { code: "Faucigny (Le)", label: "Faucigny (Le)" },
    Code { code: "Faucigny", label: "Faucigny" },
    Code { code: "faxinfo.fr", label: "faxinfo.fr" },
    Code { code: "Flash infos", label: "Flash infos" },
    Code { code: "France Antilles - édition Guadeloupe", label: "France Antilles - édition Guadeloupe" },
    Code { code: "France Antilles - édition Martinique", label: "France Antilles - édition Martinique" },
    Code { code: "France Antilles", label: "France Antilles" },
    Code { code: "France Guyane", label: "France Guyane" },
    Code { code: "France Mayotte Matin", label: "France Mayotte Matin" },
    Code { code: "france-antilles.fr", label: "france-antilles.fr" },
    Code { code: "franceantilles.fr - Guadeloupe", label: "franceantilles.fr - Guadeloupe" },
    Code { code: "franceantilles.fr - Martinique", label: "franceantilles.fr - Martinique" },
    Code { code: "franceguyane.fr", label: "franceguyane.fr" },
    Code { code: "Gazette Ariégeoise (La)", label: "Gazette Ariégeoise (La)" },
    Code { code: "Gazette Bourbonnaise", label: "Gazette Bourbonnaise" },
    Code { code: "Gazette de la Manche (La)", label: "Gazette de la Manche (La)" },
    Code { code: "Gazette de la Manche, d'Ille et Vilaine et Mayenne (La)", label: "Gazette de la Manche, d'Ille et Vilaine et Mayenne (La)" },
    Code { code: "Gazette de Montpellier (La)", label: "Gazette de Montpellier (La)" },
    Code { code: "Gazette de Normandie.fr", label: "Gazette de Normandie.fr" },
    Code { code: "Gazette de Nîmes (La)", label: "Gazette de Nîmes (La)" },
    Code { code: "Gazette de Thiers (La)", label: "Gazette de Thiers (La)" },
    Code { code: "Gazette de Thiers", label: "Gazette de Thiers" },
    Code { code: "Gazette du Centre Morbihan (La)", label: "Gazette du Centre Morbihan (La)" },
    Code { code: "Gazette du Centre Morbihan", label: "Gazette du Centre Morbihan" },
    Code { code: "Gazette du Comminges (La)", label: "Gazette du Comminges (La)" },
    Code { code: "Gazette du Comminges", label: "Gazette du Comminges" },
    Code { code: "Gazette du Midi", label: "Gazette du Midi" },
    Code { code: "Gazette du Val d'Oise (La)", label: "Gazette du Val d'Oise (La)" },
    Code { code: "Gazette du Val d'Oise", label: "Gazette du Val d'Oise" },
    Code { code: "Gazette Nord Pas de Calais (La)", label: "Gazette Nord Pas de Calais (La)" },
    Code { code: "Gazette Nord Pas de Calais / Edition du Nord", label: "Gazette Nord Pas de Calais / Edition du Nord" },
    Code { code: "Gazette Nord Pas de Calais / Edition du Pas de Calais", label: "Gazette Nord Pas de Calais / Edition du Pas de Calais" },
    Code { code: "gazette-du-midi.fr", label: "gazette-du-midi.fr" },
    Code { code: "gazetteariegeoise.fr", label: "gazetteariegeoise.fr" },
    Code { code: "gazettebourgogne.fr", label: "gazettebourgogne.fr" },
    Code { code: "gazettemoselle.fr", label: "gazettemoselle.fr" },
    Code { code: "gazettenormandie.fr", label: "gazettenormandie.fr" },
    Code { code: "gazettenpdc.fr", label: "gazettenpdc.fr" },
    Code { code: "gazetteoise.fr", label: "gazetteoise.fr" },
    Code { code: "gerardmerinfo.fr", label: "gerardmerinfo.fr" },
    Code { code: "groupe-ecomedia.com", label: "groupe-ecomedia.com" },
    Code { code: "guadeloupe.franceantilles.fr", label: "guadeloupe.franceantilles.fr" },
    Code { code: "Guyaweb.com", label: "Guyaweb.com" },
    Code { code: "guyaweb.com", label: "guyaweb.com" },
    Code { code: "Haut Anjou (Le)", label: "Haut Anjou (Le)" },
    Code { code: "Haut Anjou", label: "Haut Anjou" },
    Code { code: "hautanjou.fr", label: "hautanjou.fr" },
    Code { code: "Haute Gironde (La)", label: "Haute Gironde (La)" },
    Code { code: "Haute Loire Paysanne (La)", label: "Haute Loire Paysanne (La)" },
    Code { code: "Haute Saintonge (La)", label: "Haute Saintonge (La)" },
    Code { code: "haute-loire-paysanne.com", label: "haute-loire-paysanne.com" },
    Code { code: "Haute-Provence Info - l'Action Paysanne", label: "Haute-Provence Info - l'Action Paysanne" },
    Code { code: "Haute-Provence Info", label: "Haute-Provence Info" },
    Code { code: "Haute-Saône Agricole et Rurale (La) - Le Franc-Comtois", label: "Haute-Saône Agricole et Rurale (La) - Le Franc-Comtois" },
    Code { code: "Haute-Saône Agricole et Rurale - Le Franc-Comtois", label: "Haute-Saône Agricole et Rurale - Le Franc-Comtois" },
    Code { code: "hautegironde.fr", label: "hautegironde.fr" },
    Code { code: "hauteprovenceinfo.com", label: "hauteprovenceinfo.com" },
    Code { code: "hautesaintonge.com", label: "hautesaintonge.com" },
    Code { code: "hautesaoneagricole.agri-info-nordest.fr", label: "hautesaoneagricole.agri-info-nordest.fr" },
    Code { code: "Hebdo de Charente Maritime (L')", label: "Hebdo de Charente Maritime (L')" },
    Code { code: "Hebdo de l'Ardèche (L')", label: "Hebdo de l'Ardèche (L')" },
    Code { code: "Hebdo de Sèvre et Maine (L')", label: "Hebdo de Sèvre et Maine (L')" },
    Code { code: "Hebdo de Sèvre et Maine", label: "Hebdo de Sèvre et Maine" },
    Code { code: "Hebdo des Savoie (L')", label: "Hebdo des Savoie (L')" },
    Code { code: "Hebdo des Savoie", label: "Hebdo des Savoie" },
    Code { code: "Hebdo du Finistère (L')", label: "Hebdo du Finistère (L')" },
    Code { code: "hebdo-ardeche.fr", label: "hebdo-ardeche.fr" },
    Code { code: "hebdo-du-vendredi.fr", label: "hebdo-du-vendredi.fr" },
    Code { code: "Hebdomadaire d'Armor (L')", label: "Hebdomadaire d'Armor (L')" },
    Code { code: "Herault juridique et économique (L')", label: "Herault juridique et économique (L')" },
    Code { code: "Herault juridique et économique", label: "Herault juridique et économique" },
    Code { code: "herault-tribune.com", label: "herault-tribune.com" },
    Code { code: "Herria", label: "Herria" },
    Code { code: "horizonactu.fr", label: "horizonactu.fr" },
    Code { code: "Horizons ", label: "Horizons" },
    Code { code: "Horizons /Edition d'Eure et Loir", label: "Horizons /Edition d'Eure et Loir" },
    Code { code: "Horizons /Edition de Seine et Marne", label: "Horizons /Edition de Seine et Marne" },
    Code { code: "Horizons /Edition du Loir et Cher", label: "Horizons /Edition du Loir et Cher" },
    Code { code: "Humanité (L')", label: "Humanité (L')" },
    Code { code: "Humanité", label: "Humanité" },
    Code { code: "if-saint-etienne.fr", label: "if-saint-etienne.fr" },
    Code { code: "Imaz Press+", label: "Imaz Press+" },
    Code { code: "imazpress.com", label: "imazpress.com" },
    Code { code: "Impartial (L') de la Drôme", label: "Impartial (L') de la Drôme" },
    Code { code: "Impartial (L')", label: "Impartial (L')" },
    Code { code: "Impartial - Les Andelys (L')", label: "Impartial - Les Andelys (L')" },
    Code { code: "independantdelyonne.com", label: "independantdelyonne.com" },
    Code { code: "Indicateur des Flandres (L')", label: "Indicateur des Flandres (L')" },
    Code { code: "Indicateur des Flandres", label: "Indicateur des Flandres" },
    Code { code: "Indépendant (L') ", label: "Indépendant (L')" },
    Code { code: "Indépendant /Edition de Carcassonne", label: "Indépendant /Edition de Carcassonne" },
    Code { code: "Indépendant /Edition de Perpignan", label: "Indépendant /Edition de Perpignan" },
    Code { code: "Indépendant du Louhannais et du Jura (L')", label: "Indépendant du Louhannais et du Jura (L')" },
    Code { code: "Indépendant du Pas de Calais (L')", label: "Indépendant du Pas de Calais (L')" },
    Code { code: "Indépendant du Pas de Calais", label: "Indépendant du Pas de Calais" },
    Code { code: "info-chalon.com", label: "info-chalon.com" },
    Code { code: "infoagri69.fr", label: "infoagri69.fr" },
    Code { code: "Informateur (L')", label: "Informateur (L')" },
    Code { code: "Informateur Corse (L')", label: "Informateur Corse (L')" },
    Code { code: "Informateur Corse Nouvelle", label: "Informateur Corse Nouvelle" },
    Code { code: "Informateur d'Eu (L')", label: "Informateur d'Eu (L')" },
    Code { code: "Informateur judiciaire (L')", label: "Informateur judiciaire (L')" },
    Code { code: "Informateur judiciaire", label: "Informateur judiciaire" },
    Code { code: "Informateur", label: "Informateur" },
    Code { code: "informateur-judiciaire.fr", label: "informateur-judiciaire.fr" },
    Code { code: "Information Agricole du Cher (L')", label: "Information Agricole du Cher (L')" },
    Code { code: "Information agricole du Rhône (L')", label: "Information agricole du Rhône (L')" },
    Code { code: "Information agricole du Rhône", label: "Information agricole du Rhône" },
    Code { code: "Informations dieppoises (Les)", label: "Informations dieppoises (Les)" },
    Code { code: "Informations dieppoises", label: "Informations dieppoises" },
    Code { code: "Infos de Redon et de Ploërmel (Les)", label: "Infos de Redon et de Ploërmel (Les)" },
    Code { code: "infos-dijon.com", label: "infos-dijon.com" },
    Code { code: "infosagri69.fr", label: "infosagri69.fr" },
    Code { code: "interentreprises.com", label: "interentreprises.com" },
    Code { code: "ipreunion.com", label: "ipreunion.com" },
    Code { code: "Itinérant (L')", label: "Itinérant (L')" },
    Code { code: "Itinérant", label: "Itinérant" },
    Code { code: "jhm.fr", label: "jhm.fr" },
    Code { code: "Journal d'Abbeville et du Ponthieu Marquenterre (Le)", label: "Journal d'Abbeville et du Ponthieu Marquenterre (Le)" },
    Code { code: "Journal d'Abbeville et du Ponthieu Marquenterre", label: "Journal d'Abbeville et du Ponthieu Marquenterre" },
    Code { code: "Journal d'Elbeuf", label: "Journal d'Elbeuf" },
    Code { code: "Journal d'Ici (Le)", label: "Journal d'Ici (Le)" },
    Code { code: "Journal d'Ici", label: "Journal d'Ici" },
    Code { code: "Journal de Gien (Le)", label: "Journal de Gien (Le)" },
    Code { code: "Journal de Gien", label: "Journal de Gien" },
    Code { code: "Journal de Ham (Le)", label: "Journal de Ham (Le)" },
    Code { code: "Journal de Ham", label: "Journal de Ham" },
    Code { code: "Journal de L'Ile de la Réunion", label: "Journal de L'Ile de la Réunion" },
    Code { code: "Journal de l'Orne (Le)", label: "Journal de l'Orne (Le)" },
    Code { code: "Journal de l'Orne", label: "Journal de l'Orne" },
    Code { code: "Journal de la Corse (Le)", label: "Journal de la Corse (Le)" },
    Code { code: "Journal de la Côtière", label: "Journal de la Côtière" },
    Code { code: "Journal de la Haute Marne (Le)", label: "Journal de la Haute Marne (Le)" },
    Code { code: "Journal de la Haute Marne", label: "Journal de la Haute Marne" },
    Code { code: "Journal de Mayotte (Le)", label: "Journal de Mayotte (Le)" },
    Code { code: "Journal de Mayotte", label: "Journal de Mayotte" },
    Code { code: "Journal de Millau (Le)", label: "Journal de Millau (Le)" },
    Code { code: "Journal de Montreuil", label: "Journal de Montreuil" },
    Code { code: "Journal de Saint Barth (Le)", label: "Journal de Saint Barth (Le)" },
    Code { code: "Journal de Saint Barth", label: "Journal de Saint Barth" },
    Code { code: "Journal de Saint-Palais (Le)", label: "Journal de Saint-Palais (Le)" },
    Code { code: "Journal de Saint-Palais", label: "Journal de Saint-Palais" },
    Code { code: "Journal de Saone et Loire (Le)", label: "Journal de Saone et Loire (Le)" },
    Code { code: "Journal de Saone et Loire", label: "Journal de Saone et Loire" },
    Code { code: "Journal de Saône et Loire", label: "Journal de Saône et Loire" },
    Code { code: "Journal de Tournon-Tain", label: "Journal de Tournon-Tain" },
    Code { code: "Journal de Vitré (Le)", label: "Journal de Vitré (Le)" },
    Code { code: "Journal des Flandres", label: "Journal des Flandres" },
    Code { code: "Journal du batiment et des travaux publics (Le)", label: "Journal du batiment et des travaux publics (Le)" },
    Code { code: "Journal du batiment et des travaux publics", label: "Journal du batiment et des travaux publics" },
    Code { code: "Journal du Bugey Côtière", label: "Journal du Bugey Côtière" },
    Code { code: "Journal du bâtiment et des travaux publics", label: "Journal du bâtiment et des travaux publics" },
    Code { code: "Journal du Centre (Le)", label: "Journal du Centre (Le)" },
    Code { code: "Journal du Centre / Edition Nièvre", label: "Journal du Centre / Edition Nièvre" },
    Code { code: "Journal du Diois (Le)", label: "Journal du Diois (Le)" },
    Code { code: "Journal du Medoc", label: "Journal du Medoc" },
    Code { code: "Journal du Médoc (Le)", label: "Journal du Médoc (Le)" },
    Code { code: "Journal du Palais /Edition Bourgogne et de Franche-Comté", label: "Journal du Palais /Edition Bourgogne et de Franche-Comté" },
    Code { code: "Journal du pays Yonnais (Le)", label: "Journal du pays Yonnais (Le)" },
    Code { code: "Journal du pays Yonnais", label: "Journal du pays Yonnais" },
    Code { code: "Journal Spécial des Sociétés", label: "Journal Spécial des Sociétés" },
    Code { code: "Journal-du-btp.com", label: "Journal-du-btp.com" },
    Code { code: "journal-du-btp.com", label: "journal-du-btp.com" },
    Code { code: "journal-du-palais.fr", label: "journal-du-palais.fr" },
    Code { code: "journaldelacorse.corsica", label: "journaldelacorse.corsica" },
    Code { code: "journaldemillau.fr", label: "journaldemillau.fr" },
    Code { code: "journaldesaintbarth.com", label: "journaldesaintbarth.com" },
    Code { code: "journalsaintaffricain.fr", label: "journalsaintaffricain.fr" },
    Code { code: "jss.fr", label: "jss.fr" },
    Code { code: "Jura agricole et rurale (Le)", label: "Jura agricole et rurale (Le)" },
    Code { code: "Jura agricole et rurale", label: "Jura agricole et rurale" },
    Code { code: "juragricole.com", label: "juragricole.com" },
    Code { code: "Justice (Martinique)", label: "Justice (Martinique)" },
    Code { code: "Justice", label: "Justice" },
    Code { code: "karibinfo.com", label: "karibinfo.com" },
    Code { code: "La Manche Libre", label: "La Manche Libre" },
    Code { code: "la-vie-nouvelle.fr", label: "la-vie-nouvelle.fr" },
    Code { code: "labeilledelaternoise.fr", label: "labeilledelaternoise.fr" },
    Code { code: "lacommere43.fr", label: "lacommere43.fr" },
    Code { code: "lacroix.com", label: "lacroix.com" },
    Code { code: "ladepeche.fr", label: "ladepeche.fr" },
    Code { code: "ladepechedubassin.fr", label: "ladepechedubassin.fr" },
    Code { code: "lagazettebourgogne.fr", label: "lagazettebourgogne.fr" },
    Code { code: "lagazettedemontpellier.fr", label: "lagazettedemontpellier.fr" },
    Code { code: "lagazettedenimes.fr", label: "lagazettedenimes.fr" },
    Code { code: "lagazettefrance.fr", label: "lagazettefrance.fr" },
    Code { code: "lagazettenormandie.fr", label: "lagazettenormandie.fr" },
    Code { code: "lagglorieuse.info", label: "lagglorieuse.info" },
    Code { code: "lainagricole.fr", label: "lainagricole.fr" },
    Code { code: "lalozerenouvelle.com", label: "lalozerenouvelle.com" },
    Code { code: "lalsace.fr", label: "lalsace.fr" },
    Code { code: "lamanchelibre.fr", label: "lamanchelibre.fr" },
    Code { code: "lamarneagricole.fr", label: "lamarneagricole.fr" },
    Code { code: "lamarseillaise.fr", label: "lamarseillaise.fr" },
    Code { code: "lamontagne.fr", label: "lamontagne.fr" },
    Code { code: "landesinfo.net", label: "landesinfo.net" },
    Code { code: "lanouvellerepublique.fr", label: "lanouvellerepublique.fr" },
    Code { code: "lapostille.fr", label: "lapostille.fr" },
    Code { code: "lapressedevesoul.com", label: "lapressedevesoul.com" },
    Code { code: "laprovence.com", label: "laprovence.com" },
    Code { code: "lardennais.fr", label: "lardennais.fr" },
    Code { code: "larenaissanceduloiretcher.fr", label: "larenaissanceduloiretcher.fr" },
    Code { code: "larenaissancelochoise.fr", label: "larenaissancelochoise.fr" },
    Code { code: "larep.fr", label: "larep.fr" },
    Code { code: "larepubliquedespyrenees.fr", label: "larepubliquedespyrenees.fr" },
    Code { code: "lasavoie.fr", label: "lasavoie.fr" },
    Code { code: "lasemaine.fr", label: "lasemaine.fr" },
    Code { code: "lasemainedelallier.fr", label: "lasemainedelallier.fr" },
    Code { code: "lasemainedespyrenees.fr", label: "lasemainedespyrenees.fr" },
    Code { code: "lasemaineduroussillon.com", label: "lasemaineduroussillon.com" },
    Code { code: "laterredecheznous.com", label: "laterredecheznous.com" },
    Code { code: "lathierache.fr", label: "lathierache.fr" },
    Code { code: "latribune.fr", label: "latribune.fr" },
    Code { code: "latribunerepublicaine.fr", label: "latribunerepublicaine.fr" },
    Code { code: "lavenirdelartois.fr", label: "lavenirdelartois.fr" },
    Code { code: "laviecorrezienne.com", label: "laviecorrezienne.com" },
    Code { code: "laviecorrezienne.fr", label: "laviecorrezienne.fr" },
    Code { code: "lavoixdelahautemarne.fr", label: "lavoixdelahautemarne.fr" },
    Code { code: "lavoixdelain.fr", label: "lavoixdelain.fr" },
    Code { code: "lavoixdunord.fr", label: "lavoixdunord.fr" },
    Code { code: "lavolontepaysanne.fr", label: "lavolontepaysanne.fr" },
    Code { code: "le97150.fr", label: "le97150.fr" },
    Code { code: "Le Courrier Cauchois", label: "Le Courrier Cauchois" },
    Code { code: "Le Crestois", label: "Le Crestois" },
    Code { code: "Le Mouvement", label: "Le Mouvement" },
    Code { code: "Le Probant", label: "Le Probant" },
    Code { code: "Le Republicain Lorrain", label: "Le Republicain Lorrain" },
    Code { code: "le-littoral.com", label: "le-littoral.com" },
    Code { code: "le-tout-lyon.fr", label: "le-tout-lyon.fr" },
    Code { code: "leberry.fr", label: "leberry.fr" },
    Code { code: "lebonhommepicard.fr", label: "lebonhommepicard.fr" },
    Code { code: "lechorepublicain.fr", label: "lechorepublicain.fr" },
    Code { code: "lecourriercauchois.fr", label: "lecourriercauchois.fr" },
    Code { code: "lecourrierdeguadeloupe.com", label: "lecourrierdeguadeloupe.com" },
    Code { code: "lecourrierdelamayenne.fr", label: "lecourrierdelamayenne.fr" },
    Code { code: "ledauphine.com", label: "ledauphine.com" },
    Code { code: "ledemocratedebergerac.fr", label: "ledemocratedebergerac.fr" },
    Code { code: "lefaucigny.fr", label: "lefaucigny.fr" },
    Code { code: "lefigaro.fr", label: "lefigaro.fr" },
    Code { code: "Legis", label: "Legis" },
    Code { code: "lejdc.fr", label: "lejdc.fr" },
    Code { code: "lejournaldemillau.fr", label: "lejournaldemillau.fr" },
    Code { code: "lejournaldici.com", label: "lejournaldici.com" },
    Code { code: "lejournalsaint affricain.fr", label: "lejournalsaint affricain.fr" },
    Code { code: "lejournaltoulousain.fr", label: "lejournaltoulousain.fr" },
    Code { code: "lejsl.com", label: "lejsl.com" },
    Code { code: "lelegis.fr", label: "lelegis.fr" },
    Code { code: "lemediaa.com", label: "lemediaa.com" },
    Code { code: "lemessager.fr", label: "lemessager.fr" },
    Code { code: "lemonde.fr", label: "lemonde.fr" },
    Code { code: "lemoniteur77.com", label: "lemoniteur77.com" },
    Code { code: "lemoniteur.fr", label: "lemoniteur.fr" },
    Code { code: "lenouveleconomiste.fr", label: "lenouveleconomiste.fr" },
    Code { code: "leparisien.fr", label: "leparisien.fr" },
    Code { code: "lepatriote.fr", label: "lepatriote.fr" },
    Code { code: "lepays.fr", label: "lepays.fr" },
    Code { code: "lepaysandumidi.fr", label: "lepaysandumidi.fr" },
    Code { code: "lepaysgessien.fr", label: "lepaysgessien.fr" },
    Code { code: "lepelican-journal.com", label: "lepelican-journal.com" },
    Code { code: "lepetitjournal-net", label: "lepetitjournal-net" },
    Code { code: "lepetitjournal.net", label: "lepetitjournal.net" },
    Code { code: "lepopulaire.fr", label: "lepopulaire.fr" },
    Code { code: "leprobant.fr", label: "leprobant.fr" },
    Code { code: "leprogres.fr", label: "leprogres.fr" },
    Code { code: "leprogressaint-affricain.fr", label: "leprogressaint-affricain.fr" },
    Code { code: "leprogresstaffricain.fr", label: "leprogresstaffricain.fr" },
    Code { code: "lequotidien.re", label: "lequotidien.re" },
    Code { code: "lereportersablais.com", label: "lereportersablais.com" },
    Code { code: "lerepublicainduzes.fr", label: "lerepublicainduzes.fr" },
    Code { code: "leresistant.fr", label: "leresistant.fr" },
    Code { code: "lereveildumidi.fr", label: "lereveildumidi.fr" },
    Code { code: "lesaffichesdelahautesaone.fr", label: "lesaffichesdelahautesaone.fr" },
    Code { code: "lesaintaffricain.fr", label: "lesaintaffricain.fr" },
    Code { code: "lesechos.fr", label: "lesechos.fr" },
    Code { code: "lesillon.info", label: "lesillon.info" },
    Code { code: "lespetitesaffichesdeseineetoise.ouest-france.fr", label: "lespetitesaffichesdeseineetoise.ouest-france.fr" },
    Code { code: "lessor38.fr", label: "lessor38.fr" },
    Code { code: "lessor42.fr", label: "lessor42.fr" },
    Code { code: "lessorsavoyard.fr", label: "lessorsavoyard.fr" },
    Code { code: "lest-eclair.fr", label: "lest-eclair.fr" },
    Code { code: "letarnlibre.com", label: "letarnlibre.com" },
    Code { code: "letelegramme.fr", label: "letelegramme.fr" },
    Code { code: "letrois.info", label: "letrois.info" },
    Code { code: "leveil.fr", label: "leveil.fr" },
    Code { code: "lhebdo17.com", label: "lhebdo17.com" },
    Code { code: "lhebdo17.fr", label: "lhebdo17.fr" },
    Code { code: "lhumanite.fr", label: "lhumanite.fr" },
    Code { code: "Liberation Champagne", label: "Liberation Champagne" },
    Code { code: "Liberation", label: "Liberation" },
    Code { code: "liberation.fr", label: "liberation.fr" },
    Code { code: "Liberté - Bonhomme libre (Le)", label: "Liberté - Bonhomme libre (Le)" },
    Code { code: "Liberté Hebdo", label: "Liberté Hebdo" },
    Code { code: "Libération Champagne", label: "Libération Champagne" },
    Code { code: "Libération", label: "Libération" },
    Code { code: "Limouxin (Le)", label: "Limouxin (Le)" },
    Code { code: "limpartial.fr", label: "limpartial.fr" },
    Code { code: "lindependant.fr", label: "lindependant.fr" },
    Code { code: "lindependantdelyonne.com", label: "lindependantdelyonne.com" },
    Code { code: "lindicateurdesflandres.fr", label: "lindicateurdesflandres.fr" },
    Code { code: "linfo.re", label: "linfo.re" },
    Code { code: "liti.fr", label: "liti.fr" },
    Code { code: "Littoral de la Charente Maritime (Le)", label: "Littoral de la Charente Maritime (Le)" },
    Code { code: "lnc.nc", label: "lnc.nc" },
    Code { code: "lobservateur.fr", label: "lobservateur.fr" },
    Code { code: "lobservateurdebeauvais.fr", label: "lobservateurdebeauvais.fr" },
    Code { code: "Loire Atlantique Agricole (La)", label: "Loire Atlantique Agricole (La)" },
    Code { code: "Loire Atlantique Agricole", label: "Loire Atlantique Agricole" },
    Code { code: "loire-atlantique-agricole.fr", label: "loire-atlantique-agricole.fr" },
    Code { code: "Loiret Agricole et rural (Le)", label: "Loiret Agricole et rural (Le)" },
    Code { code: "Loiret Agricole et rural", label: "Loiret Agricole et rural" },
    Code { code: "lopinion.com ", label: "lopinion.com" },
    Code { code: "lopinion.com", label: "lopinion.com" },
    Code { code: "Lozere Nouvelle (La)", label: "Lozere Nouvelle (La)" },
    Code { code: "Lozere Nouvelle", label: "Lozere Nouvelle" },
    Code { code: "lunion-cantal.com", label: "lunion-cantal.com" },
    Code { code: "lunion.fr", label: "lunion.fr" },
    Code { code: "lyon-capitale.fr", label: "lyon-capitale.fr" },
    Code { code: "lyoncapitale.fr", label: "lyoncapitale.fr" },
    Code { code: "lyondecideurs.com", label: "lyondecideurs.com" },
    Code { code: "lyonmag.com", label: "lyonmag.com" },
    Code { code: "lyonne.fr", label: "lyonne.fr" },
    Code { code: "lyonpeople.com", label: "lyonpeople.com" },
    Code { code: "Légis (Le)", label: "Légis (Le)" },
    Code { code: "macommune.info", label: "macommune.info" },
    Code { code: "macon-infos.com", label: "macon-infos.com" },
    Code { code: "madeinmarseille.net", label: "madeinmarseille.net" },
    Code { code: "magcentre.fr", label: "magcentre.fr" },
    Code { code: "Maine libre (Le)", label: "Maine libre (Le)" },
    Code { code: "Maine libre", label: "Maine libre" },
    Code { code: "Manche libre (La)", label: "Manche libre (La)" },
    Code { code: "Marne (La)", label: "Marne (La)" },
    Code { code: "Marne agricole (La)", label: "Marne agricole (La)" },
    Code { code: "Marne agricole", label: "Marne agricole" },
    Code { code: "Marne", label: "Marne" },
    Code { code: "Marseillaise (La)", label: "Marseillaise (La)" },
    Code { code: "Marseillaise /Edition Languedoc", label: "Marseillaise /Edition Languedoc" },
    Code { code: "Marseillaise /Edition Marseille-Provence", label: "Marseillaise /Edition Marseille-Provence" },
    Code { code: "martinique.france-antilles.fr", label: "martinique.france-antilles.fr" },
    Code { code: "matot-braine.fr", label: "matot-braine.fr" },
    Code { code: "Maurienne (La)", label: "Maurienne (La)" },
    Code { code: "Maurienne", label: "Maurienne" },
    Code { code: "Mayotte Hebdo", label: "Mayotte Hebdo" },
    Code { code: "Mayotte Matin", label: "Mayotte Matin" },
    Code { code: "Mediabask", label: "Mediabask" },
    Code { code: "mediabask.eus", label: "mediabask.eus" },
    Code { code: "medialot.fr", label: "medialot.fr" },
    Code { code: "memento.fr", label: "memento.fr" },
    Code { code: "mesinfos.fr", label: "mesinfos.fr" },
    Code { code: "Messager (Le) ", label: "Messager (Le)" },
    Code { code: "Messager - Chablais", label: "Messager - Chablais" },
    Code { code: "Messager", label: "Messager" },
    Code { code: "Meuse Echos", label: "Meuse Echos" },
    Code { code: "Midi Libre (Le)", label: "Midi Libre (Le)" },
    Code { code: "Midi Libre /Edition de l'Aude", label: "Midi Libre /Edition de l'Aude" },
    Code { code: "Midi Libre /Edition de l'Aveyron", label: "Midi Libre /Edition de l'Aveyron" },
    Code { code: "Midi Libre /Edition de l'Hérault", label: "Midi Libre /Edition de l'Hérault" },
    Code { code: "Midi Libre /Edition de la Lozère", label: "Midi Libre /Edition de la Lozère" },
    Code { code: "Midi Libre /Edition des Pyrénées-Orientales", label: "Midi Libre /Edition des Pyrénées-Orientales" },
    Code { code: "Midi Libre /Edition du Gard", label: "Midi Libre /Edition du Gard" },
    Code { code: "midilibre.fr", label: "midilibre.fr" },
    Code { code: "millavois.com", label: "millavois.com" },
    Code { code: "Mo News", label: "Mo News" },
    Code { code: "monewsguyane.com", label: "monewsguyane.com" },
    Code { code: "Moniteur de Seine et Marne (Le)", label: "Moniteur de Seine et Marne (Le)" },
    Code { code: "Moniteur de Seine et Marne", label: "Moniteur de Seine et Marne" },
    Code { code: "Moniteur des bâtiments et travaux publics (Le)", label: "Moniteur des bâtiments et travaux publics (Le)" },
    Code { code: "Montagne (La)", label: "Montagne (La)" },
    Code { code: "Montagne / Edition Corrèze", label: "Montagne / Edition Corrèze" },
    Code { code: "Montagne /Edition Allier", label: "Montagne /Edition Allier" },
    Code { code: "Montagne /Edition Cantal", label: "Montagne /Edition Cantal" },
    Code { code: "Montagne /Edition Creuse", label: "Montagne /Edition Creuse" },
    Code { code: "Montagne /Edition Haute-Loire", label: "Montagne /Edition Haute-Loire" },
    Code { code: "Montagne /Edition Puy de Dôme", label: "Montagne /Edition Puy de Dôme" },
    Code { code: "Montagne des hautes pyrénées (La)", label: "Montagne des hautes pyrénées (La)" },
    Code { code: "Montagne des hautes pyrénées", label: "Montagne des hautes pyrénées" },
    Code { code: "Montagne noire (La)", label: "Montagne noire (La)" },
    Code { code: "Montagne noire", label: "Montagne noire" },
    Code { code: "Moselle agricole (La)", label: "Moselle agricole (La)" },
    Code { code: "Moselle agricole", label: "Moselle agricole" },
    Code { code: "moselleagricole.agri-info-nordest.fr", label: "moselleagricole.agri-info-nordest.fr" },
    Code { code: "My-angers.info", label: "My-angers.info" },
    Code { code: "my-angers.info", label: "my-angers.info" },
    Code { code: "Mémo de l'Isère(Le)", label: "Mémo de l'Isère(Le)" },
    Code { code: "Métropolitain - 7 Officiel", label: "Métropolitain - 7 Officiel" },
    Code { code: "na-media.fr", label: "na-media.fr" },
    Code { code: "na.media", label: "na.media" },
    Code { code: "Nice Matin", label: "Nice Matin" },
    Code { code: "Nice Matin/Edition de Nice", label: "Nice Matin/Edition de Nice" },
    Code { code: "nicematin.com", label: "nicematin.com" },
    Code { code: "nicematin.fr", label: "nicematin.fr" },
    Code { code: "Nord Eclair", label: "Nord Eclair" },
    Code { code: "Nord Littoral", label: "Nord Littoral" },
    Code { code: "nordlittoral.fr", label: "nordlittoral.fr" },
    Code { code: "noumeapost.nc", label: "noumeapost.nc" },
    Code { code: "Nouvel Economiste (Le)", label: "Nouvel Economiste (Le)" },
    Code { code: "Nouvel Economiste", label: "Nouvel Economiste" },
    Code { code: "Nouvelle Abeille de Saint Junien", label: "Nouvelle Abeille de Saint Junien" },
    Code { code: "Nouvelle République des Pyrénées (La)", label: "Nouvelle République des Pyrénées (La)" },
    Code { code: "Nouvelle République du Centre Ouest (La)", label: "Nouvelle République du Centre Ouest (La)" },
    Code { code: "Nouvelle République du Centre Ouest - Edition de l'Indre", label: "Nouvelle République du Centre Ouest - Edition de l'Indre" },
    Code { code: "Nouvelle République du Centre Ouest - Edition de la Vienne", label: "Nouvelle République du Centre Ouest - Edition de la Vienne" },
    Code { code: "Nouvelle République du Centre Ouest - Edition des Deux Sèvres", label: "Nouvelle République du Centre Ouest - Edition des Deux Sèvres" },
    Code { code: "Nouvelle République du Centre Ouest - Edition du Loir et Cher", label: "Nouvelle République du Centre Ouest - Edition du Loir et Cher" },
    Code { code: "Nouvelle République du Centre Ouest /Edition de Tours", label: "Nouvelle République du Centre Ouest /Edition de Tours" },
    Code { code: "Nouvelles (Les) -L'Echo Fléchois", label: "Nouvelles (Les) -L'Echo Fléchois" },
    Code { code: "Nouvelles -L'Echo Fléchois", label: "Nouvelles -L'Echo Fléchois" },
    Code { code: "Nouvelles Calédoniennes", label: "Nouvelles Calédoniennes" },
    Code { code: "Nouvelles de falaise (Les)", label: "Nouvelles de falaise (Les)" },
    Code { code: "Nouvelles de Mayotte (Les)", label: "Nouvelles de Mayotte (Les)" },
    Code { code: "Nouvelles de Mayotte", label: "Nouvelles de Mayotte" },
    Code { code: "Nouvelles Etincelles (Les)", label: "Nouvelles Etincelles (Les)" },
    Code { code: "Nouvelles Etincelles", label: "Nouvelles Etincelles" },
    Code { code: "Nouvelles Publications (Les)", label: "Nouvelles Publications (Les)" },
    Code { code: "Nouvelles Semaine", label: "Nouvelles Semaine" },
    Code { code: "nouvellespublications.com", label: "nouvellespublications.com" },
    Code { code: "nouvellessemaine.fr", label: "nouvellessemaine.fr" },
    Code { code: "Nouvelliste (Le)", label: "Nouvelliste (Le)" },
    Code { code: "nrpyrenees.fr", label: "nrpyrenees.fr" },
    Code { code: "objectifgard.com", label: "objectifgard.com" },
    Code { code: "Observateur de Beauvais (L')", label: "Observateur de Beauvais (L')" },
    Code { code: "Observateur de Beauvais", label: "Observateur de Beauvais" },
    Code { code: "Observateur de l'Arrageois (L')", label: "Observateur de l'Arrageois (L')" },
    Code { code: "Observateur de l'Avesnois (L')", label: "Observateur de l'Avesnois (L')" },
    Code { code: "Observateur de l'avesnois", label: "Observateur de l'avesnois" },
    Code { code: "Observateur du Cambresis (L')", label: "Observateur du Cambresis (L')" },
    Code { code: "Observateur du cambresis", label: "Observateur du cambresis" },
    Code { code: "Observateur du Douaisis", label: "Observateur du Douaisis" },
    Code { code: "Observateur du Valenciennois", label: "Observateur du Valenciennois" },
    Code { code: "Oise agricole (L')", label: "Oise agricole (L')" },
    Code { code: "Oise agricole", label: "Oise agricole" },
    Code { code: "Oise hebdo (L')", label: "Oise hebdo (L')" },
    Code { code: "Oise hebdo", label: "Oise hebdo" },
    Code { code: "oisehebdo.fr", label: "oisehebdo.fr" },
    Code { code: "Opinion indépendante", label: "Opinion indépendante" },
    Code { code: "Orne combattante (L')", label: "Orne combattante (L')" },
    Code { code: "Orne hebdo (L')", label: "Orne hebdo (L')" },
    Code { code: "Orne hebdo", label: "Orne hebdo" },
    Code { code: "Ouest France", label: "Ouest France" },
    Code { code: "ouest-France.fr", label: "ouest-France.fr" },
    Code { code: "Paris Normandie /Edition du Havre", label: "Paris Normandie /Edition du Havre" },
    Code { code: "Paris Normandie /Edition Eure", label: "Paris Normandie /Edition Eure" },
    Code { code: "Paris Normandie", label: "Paris Normandie" },
    Code { code: "Paris Normandie/ Edition de Rouen", label: "Paris Normandie/ Edition de Rouen" },
    Code { code: "paris-normandie.fr", label: "paris-normandie.fr" },
    Code { code: "Parisien (Le)", label: "Parisien (Le)" },
    Code { code: "Parisien /Edition de l'Essonne", label: "Parisien /Edition de l'Essonne" },
    Code { code: "Parisien /Edition de l'Oise", label: "Parisien /Edition de l'Oise" },
    Code { code: "Parisien /Edition de la Seine St Denis", label: "Parisien /Edition de la Seine St Denis" },
    Code { code: "Parisien /Edition de Paris", label: "Parisien /Edition de Paris" },
    Code { code: "Parisien /Edition de Seine et Marne", label: "Parisien /Edition de Seine et Marne" },
    Code { code: "Parisien /Edition des Hauts de Seine", label: "Parisien /Edition des Hauts de Seine" },
    Code { code: "Parisien /Edition des Yvelines", label: "Parisien /Edition des Yvelines" },
    Code { code: "Parisien /Edition du Val d'Oise", label: "Parisien /Edition du Val d'Oise" },
    Code { code: "Parisien /Edition du Val de Marne", label: "Parisien /Edition du Val de Marne" },
    Code { code: "Patriote beaujolais (Le)", label: "Patriote beaujolais (Le)" },
    Code { code: "Patriote beaujolais", label: "Patriote beaujolais" },
    Code { code: "Pays (Le)/ Edition d'entre Loire et Rhône", label: "Pays (Le)/ Edition d'entre Loire et Rhône" },
    Code { code: "Pays / Edition d'entre Loire et Rhône", label: "Pays / Edition d'entre Loire et Rhône" },
    Code { code: "Pays Briard (Le)", label: "Pays Briard (Le)" },
    Code { code: "Pays Briard", label: "Pays Briard" },
    Code { code: "Pays d'Auge (Le)", label: "Pays d'Auge (Le)" },
    Code { code: "Pays Forez Coeur de Loire", label: "Pays Forez Coeur de Loire" },
    Code { code: "Pays Gessien (Le)", label: "Pays Gessien (Le)" },
    Code { code: "Pays malouin (Le)", label: "Pays malouin (Le)" },
    Code { code: "Pays Roannais (Le)", label: "Pays Roannais (Le)" },
    Code { code: "Pays Roannais", label: "Pays Roannais" },
    Code { code: "Paysan Breton (Le)", label: "Paysan Breton (Le)" },
    Code { code: "Paysan Breton /Edition d'Ille et Vilaine", label: "Paysan Breton /Edition d'Ille et Vilaine" },
    Code { code: "Paysan Breton /Edition des Côtes d'Armor", label: "Paysan Breton /Edition des Côtes d'Armor" },
    Code { code: "Paysan Breton /Edition du Finistère", label: "Paysan Breton /Edition du Finistère" },
    Code { code: "Paysan Breton /Edition du Morbihan", label: "Paysan Breton /Edition du Morbihan" },
    Code { code: "Paysan du Haut Rhin (Le)", label: "Paysan du Haut Rhin (Le)" },
    Code { code: "Paysan du Haut Rhin", label: "Paysan du Haut Rhin" },
    Code { code: "Paysan du Midi (Le)", label: "Paysan du Midi (Le)" },
    Code { code: "Paysan Lorrain (Le)", label: "Paysan Lorrain (Le)" },
    Code { code: "Paysan Lorrain", label: "Paysan Lorrain" },
    Code { code: "Paysan Tarnais (Le)", label: "Paysan Tarnais (Le)" },
    Code { code: "Paysan Tarnais", label: "Paysan Tarnais" },
    Code { code: "Paysan Vosgien (Le)", label: "Paysan Vosgien (Le)" },
    Code { code: "Paysan Vosgien", label: "Paysan Vosgien" },
    Code { code: "paysan-breton.fr", label: "paysan-breton.fr" },
    Code { code: "paysan-vosgien.fr", label: "paysan-vosgien.fr" },
    Code { code: "paysandumidi.fr", label: "paysandumidi.fr" },
    Code { code: "paysanlorrain.agri-info-nordest.fr", label: "paysanlorrain.agri-info-nordest.fr" },
    Code { code: "Paysans de la Loire", label: "Paysans de la Loire" },
    Code { code: "paysansdelaloire.fr", label: "paysansdelaloire.fr" },
    Code { code: "paysantarnais.com", label: "paysantarnais.com" },
    Code { code: "paysroannais.fr", label: "paysroannais.fr" },
    Code { code: "Penthièvre (Le)", label: "Penthièvre (Le)" },
    Code { code: "Perche (Le)", label: "Perche (Le)" },
    Code { code: "Petit Bastiais (Le)", label: "Petit Bastiais (Le)" },
    Code { code: "Petit Bleu d'Agen", label: "Petit Bleu d'Agen" },
    Code { code: "Petit bleu des Cotes d'Armor (Le)", label: "Petit bleu des Cotes d'Armor (Le)" },
    Code { code: "Petit Courrier du Val de Loir (Le)", label: "Petit Courrier du Val de Loir (Le)" },
    Code { code: "Petit Courrier du Val de Loir", label: "Petit Courrier du Val de Loir" },
    Code { code: "Petit Journal (Le)", label: "Petit Journal (Le)" },
    Code { code: "Petit Journal / Edition de l'Hérault", label: "Petit Journal / Edition de l'Hérault" },
    Code { code: "Petit Journal /Edition de Comminges", label: "Petit Journal /Edition de Comminges" },
    Code { code: "Petit Journal /Edition de Haute Pyrénées", label: "Petit Journal /Edition de Haute Pyrénées" },
    Code { code: "Petit Journal /Edition de l'Ariège", label: "Petit Journal /Edition de l'Ariège" },
    Code { code: "Petit Journal /Edition de l'Aude", label: "Petit Journal /Edition de l'Aude" },
    Code { code: "Petit Journal /Edition de l'Aveyron", label: "Petit Journal /Edition de l'Aveyron" },
    Code { code: "Petit Journal /Edition de la Haute Garonne", label: "Petit Journal /Edition de la Haute Garonne" },
    Code { code: "Petit Journal /Edition des Pyrénées Orientales", label: "Petit Journal /Edition des Pyrénées Orientales" },
    Code { code: "Petit Journal /Edition du Gers", label: "Petit Journal /Edition du Gers" },
    Code { code: "Petit Journal /Edition du Lot", label: "Petit Journal /Edition du Lot" },
    Code { code: "Petit Journal /Edition du Tarn et Garonne", label: "Petit Journal /Edition du Tarn et Garonne" },
    Code { code: "petitbleu.fr", label: "petitbleu.fr" },
    Code { code: "petit-bulletin.fr", label: "petit-bulletin.fr" },
    Code { code: "Petites Affiches Béarnaises et des Pyrénées-Atlantiques (Les)", label: "Petites Affiches Béarnaises et des Pyrénées-Atlantiques (Les)" },
    Code { code: "Petites Affiches Béarnaises et des Pyrénées-Atlantiques", label: "Petites Affiches Béarnaises et des Pyrénées-Atlantiques" },
    Code { code: "Petites affiches d'auvergne et du Centre réunis", label: "Petites affiches d'auvergne et du Centre réunis" },
    Code { code: "Petites affiches des Alpes de Haute-Provence (Les)", label: "Petites affiches des Alpes de Haute-Provence (Les)" },
    Code { code: "Petites affiches des Alpes Maritimes (Les)", label: "Petites affiches des Alpes Maritimes (Les)" },
    Code { code: "Petites affiches des Pyrénées-Atlantiques - Pays Basque - Béarn", label: "Petites affiches des Pyrénées-Atlantiques - Pays Basque - Béarn" },
    Code { code: "Petites affiches du Haut Rhin (Les)", label: "Petites affiches du Haut Rhin (Les)" },
    Code { code: "Petites affiches du Haut Rhin", label: "Petites affiches du Haut Rhin" },
    Code { code: "Petites affiches du pays basque et des pyrénées (Les)", label: "Petites affiches du pays basque et des pyrénées (Les)" },
    Code { code: "Petites affiches du pays basque et des pyrénées", label: "Petites affiches du pays basque et des pyrénées" },
    Code { code: "Petites affiches landaises (Les)", label: "Petites affiches landaises (Les)" },
    Code { code: "Petites Affiches Matot Braine", label: "Petites Affiches Matot Braine" },
    Code { code: "Petites Annonces Roussillonnaises (Les) et Le Journal des Annonces Légales Réunis (Parjal)", label: "Petites Annonces Roussillonnaises (Les) et Le Journal des Annonces Légales Réunis (Parjal)" },
    Code { code: "Petites Annonces Roussillonnaises et Le Journal des Annonces Légales Réunis (Parjal)", label: "Petites Annonces Roussillonnaises et Le Journal des Annonces Légales Réunis (Parjal)" },
    Code { code: "petites-affiches64.com", label: "petites-affiches64.com" },
    Code { code: "petites-affiches.fr", label: "petites-affiches.fr" },
    Code { code: "Peuple Libre - Drôme Hebdo", label: "Peuple Libre - Drôme Hebdo" },
    Code { code: "peuple-libre.fr", label: "peuple-libre.fr" },
    Code { code: "Phare de Ré (Le)", label: "Phare de Ré (Le)" },
    Code { code: "Phare Dunkerquois", label: "Phare Dunkerquois" },
    Code { code: "pharedere.com", label: "pharedere.com" },
    Code { code: "phr.fr", label: "phr.fr" },
    Code { code: "Picardie La Gazette", label: "Picardie La Gazette" },
    Code { code: "picardiegazette.fr", label: "picardiegazette.fr" },
    Code { code: "Pieuvre du Midi (La)", label: "Pieuvre du Midi (La)" },
    Code { code: "placegrenet.fr", label: "placegrenet.fr" },
    Code { code: "Ploërmelais (Le)", label: "Ploërmelais (Le)" },
    Code { code: "Ploërmelais", label: "Ploërmelais" },
    Code { code: "Poher Hebdo (Le)", label: "Poher Hebdo (Le)" },
    Code { code: "Pontivy Journal", label: "Pontivy Journal" },
    Code { code: "Populaire du Centre (Le)", label: "Populaire du Centre (Le)" },
    Code { code: "Populaire du Centre (Le)/Edition Limoges", label: "Populaire du Centre (Le)/Edition Limoges" },
    Code { code: "Populaire du Centre /Edition Haute Vienne", label: "Populaire du Centre /Edition Haute Vienne" },
    Code { code: "pressagrimed.fr", label: "pressagrimed.fr" },
    Code { code: "Presse d'Armor (La)", label: "Presse d'Armor (La)" },
    Code { code: "Presse de Gray (La)", label: "Presse de Gray (La)" },
    Code { code: "Presse de Gray", label: "Presse de Gray" },
    Code { code: "Presse de la Manche (La)", label: "Presse de la Manche (La)" },
    Code { code: "Presse de la Manche", label: "Presse de la Manche" },
    Code { code: "Presse de Vesoul (La)", label: "Presse de Vesoul (La)" },
    Code { code: "Presse de Vesoul", label: "Presse de Vesoul" },
    Code { code: "Presse Océan", label: "Presse Océan" },
    Code { code: "Presse Océan/Edition Loire Atlantique", label: "Presse Océan/Edition Loire Atlantique" },
    Code { code: "presse-evasion.fr", label: "presse-evasion.fr" },
    Code { code: "presselib.com", label: "presselib.com" },
    Code { code: "Probant (Le)", label: "Probant (Le)" },
    Code { code: "Progrès (Le)", label: "Progrès (Le)" },
    Code { code: "Progrès /Edition du Jura", label: "Progrès /Edition du Jura" },
    Code { code: "Progrès /Edition du Rhône", label: "Progrès /Edition du Rhône" },
    Code { code: "Progrès Saint-Affricain (Le)", label: "Progrès Saint-Affricain (Le)" },
    Code { code: "Progrès social (Le)", label: "Progrès social (Le)" },
    Code { code: "Progrès social", label: "Progrès social" },
    Code { code: "Progrès Tribune-(La) /Edition de la Haute Loire", label: "Progrès Tribune-(La) /Edition de la Haute Loire" },
    Code { code: "Progrès Tribune-(La) /Edition de la Loire", label: "Progrès Tribune-(La) /Edition de la Loire" },
    Code { code: "Progrès/Edition de l'Ain", label: "Progrès/Edition de l'Ain" },
    Code { code: "Provence (La)", label: "Provence (La)" },
    Code { code: "Provence /Edition des Alpes de Haute Provence", label: "Provence /Edition des Alpes de Haute Provence" },
    Code { code: "Provence /Edition des Bouches du Rhône", label: "Provence /Edition des Bouches du Rhône" },
    Code { code: "Provence /Edition du Vaucluse", label: "Provence /Edition du Vaucluse" },
    Code { code: "Publicateur libre (Le)", label: "Publicateur libre (Le)" },
    Code { code: "Publicateur libre", label: "Publicateur libre" },
    Code { code: "Pèlerin", label: "Pèlerin" },
    Code { code: "Pélerin (Le)", label: "Pélerin (Le)" },
    Code { code: "Pélerin", label: "Pélerin" },
    Code { code: "Pélican (Le)", label: "Pélican (Le)" },
    Code { code: "Pélican", label: "Pélican" },
    Code { code: "puissancetelevision.fr", label: "puissancetelevision.fr" },
    Code { code: "Quotidien de la Réunion (Le)", label: "Quotidien de la Réunion (Le)" },
    Code { code: "Quotidien de la Réunion", label: "Quotidien de la Réunion" },
    Code { code: "radiorva.com", label: "radiorva.com" },
    Code { code: "remiremontvallees.com", label: "remiremontvallees.com" },
    Code { code: "remirerontinfo.fr", label: "remirerontinfo.fr" },
    Code { code: "Renaissance (La) - L'Hebdo Régional", label: "Renaissance (La) - L'Hebdo Régional" },
    Code { code: "Renaissance (La)- Le Bessin", label: "Renaissance (La)- Le Bessin" },
    Code { code: "Renaissance - L'Hebdo Régional", label: "Renaissance - L'Hebdo Régional" },
    Code { code: "Renaissance du Loir et Cher (La)", label: "Renaissance du Loir et Cher (La)" },
    Code { code: "Renaissance Lochoise (La)", label: "Renaissance Lochoise (La)" },
    Code { code: "rennes-infos-autrement.fr", label: "rennes-infos-autrement.fr" },
    Code { code: "Republicain Lorrain", label: "Republicain Lorrain" },
    Code { code: "republicain-lorrain.fr", label: "republicain-lorrain.fr" },
    Code { code: "republicain-uzes.fr", label: "republicain-uzes.fr" },
    Code { code: "Republique des Pyrénées WEB", label: "Republique des Pyrénées WEB" },
    Code { code: "reussir-agri72.fr", label: "reussir-agri72.fr" },
    Code { code: "reussir.fr", label: "reussir.fr" },
    Code { code: "reussirleperigord.fr", label: "reussirleperigord.fr" },
    Code { code: "Revue Agricole de l'Aube (La)", label: "Revue Agricole de l'Aube (La)" },
    Code { code: "Revue Fiduciaire (La)", label: "Revue Fiduciaire (La)" },
    Code { code: "Revue Fiduciaire", label: "Revue Fiduciaire" },
    Code { code: "rrb.nc", label: "rrb.nc" },
    Code { code: "Ruche (La)", label: "Ruche (La)" },
    Code { code: "Ruche", label: "Ruche" },
    Code { code: "rue89lyon.fr", label: "rue89lyon.fr" },
    Code { code: "rue89strasbourg.com", label: "rue89strasbourg.com" },
    Code { code: "Rue 89 Lyon", label: "Rue 89 Lyon" },
    Code { code: "Rue 89 Strasbourg", label: "Rue 89 Strasbourg" },
    Code { code: "Régional (Le) - Hebdo du Pays Salonnais", label: "Régional (Le) - Hebdo du Pays Salonnais" },
    Code { code: "Régional - Hebdo du Pays Salonnais", label: "Régional - Hebdo du Pays Salonnais" },
    Code { code: "Régional de Cosne et du Charitois (Le)", label: "Régional de Cosne et du Charitois (Le)" },
    Code { code: "Régional de Cosne et du Charitois", label: "Régional de Cosne et du Charitois" },
    Code { code: "Républicain d'Uzès et du Gard (Le)", label: "Républicain d'Uzès et du Gard (Le)" },
    Code { code: "Républicain de l'Essonne (Le)", label: "Républicain de l'Essonne (Le)" },
    Code { code: "Républicain de l'Essonne", label: "Républicain de l'Essonne" },
    Code { code: "Républicain Lorrain (Le)", label: "Républicain Lorrain (Le)" },
    Code { code: "Républicain Lot et Garonne (Le)", label: "Républicain Lot et Garonne (Le)" },
    Code { code: "Républicain Lot et Garonne", label: "Républicain Lot et Garonne" },
    Code { code: "Républicain Sud Gironde (Le)", label: "Républicain Sud Gironde (Le)" },
    Code { code: "République de Seine et Marne (La)", label: "République de Seine et Marne (La)" },
    Code { code: "République de Seine et Marne", label: "République de Seine et Marne" },
    Code { code: "République des Pyrénées (La)", label: "République des Pyrénées (La)" },
    Code { code: "République des Pyrénées", label: "République des Pyrénées" },
    Code { code: "République du Centre (La) ", label: "République du Centre (La)" },
    Code { code: "République du Centre", label: "République du Centre" },
    Code { code: "Résistant de Libourne (Le)", label: "Résistant de Libourne (Le)" },
    Code { code: "Réussir le Périgord", label: "Réussir le Périgord" },
    Code { code: "Réveil cantalien (Le)", label: "Réveil cantalien (Le)" },
    Code { code: "Réveil de Berck", label: "Réveil de Berck" },
    Code { code: "Réveil de Neufchatel (Le)", label: "Réveil de Neufchatel (Le)" },
    Code { code: "Réveil de Neufchatel", label: "Réveil de Neufchatel" },
    Code { code: "Réveil du Midi (Le)", label: "Réveil du Midi (Le)" },
    Code { code: "Réveil du Vivarais et de la Vallée du Rhône (Le)", label: "Réveil du Vivarais et de la Vallée du Rhône (Le)" },
    Code { code: "Réveil du Vivarais et de la Vallée du Rhône", label: "Réveil du Vivarais et de la Vallée du Rhône" },
    Code { code: "Réveil du Vivarais/Edition Ardèche", label: "Réveil du Vivarais/Edition Ardèche" },
    Code { code: "Réveil lozere", label: "Réveil lozere" },
    Code { code: "Réveil Lozère (Le)", label: "Réveil Lozère (Le)" },
    Code { code: "Réveil Normand (Le)", label: "Réveil Normand (Le)" },
    Code { code: "Sables Vendée journal (Les)", label: "Sables Vendée journal (Les)" },
    Code { code: "Sables Vendée journal", label: "Sables Vendée journal" },
    Code { code: "saintdieinfo.fr", label: "saintdieinfo.fr" },
    Code { code: "Sambre (La)", label: "Sambre (La)" },
    Code { code: "Sambre", label: "Sambre" },
    Code { code: "saumur-kiosque.com", label: "saumur-kiosque.com" },
    Code { code: "Savoie (La)", label: "Savoie (La)" },
    Code { code: "Savoie", label: "Savoie" },
    Code { code: "Semaine dans le Boulonnais (La)", label: "Semaine dans le Boulonnais (La)" },
    Code { code: "Semaine dans le Boulonnais", label: "Semaine dans le Boulonnais" },
    Code { code: "Semaine de l'Allier (La)", label: "Semaine de l'Allier (La)" },
    Code { code: "Semaine de l'Ile-de-France (La)", label: "Semaine de l'Ile-de-France (La)" },
    Code { code: "Semaine de l'Ile-de-France", label: "Semaine de l'Ile-de-France" },
    Code { code: "Semaine de Metz (La)", label: "Semaine de Metz (La)" },
    Code { code: "Semaine de Metz", label: "Semaine de Metz" },
    Code { code: "Semaine de Nancy (La)", label: "Semaine de Nancy (La)" },
    Code { code: "Semaine de Nancy", label: "Semaine de Nancy" },
    Code { code: "Semaine des Ardennes (la)", label: "Semaine des Ardennes (la)" },
    Code { code: "Semaine des Pyrénées (La)", label: "Semaine des Pyrénées (La)" },
    Code { code: "Semaine des Pyrénées", label: "Semaine des Pyrénées" },
    Code { code: "Semaine du Minervois", label: "Semaine du Minervois" },
    Code { code: "Semaine du Pays Basque (La)", label: "Semaine du Pays Basque (La)" },
    Code { code: "Semaine du Pays Basque", label: "Semaine du Pays Basque" },
    Code { code: "Semaine du roussillon (La)", label: "Semaine du roussillon (La)" },
    Code { code: "Semaine du roussillon", label: "Semaine du roussillon" },
    Code { code: "semaine-ile-de-France.fr", label: "semaine-ile-de-France.fr" },
    Code { code: "Semeur hebdo (Le)", label: "Semeur hebdo (Le)" },
    Code { code: "Semeur hebdo", label: "Semeur hebdo" },
    Code { code: "semeur.com", label: "semeur.com" },
    Code { code: "Sillon (Gers - Landes - Pyrénées)", label: "Sillon (Gers - Landes - Pyrénées)" },
    Code { code: "Sillon (Le) ", label: "Sillon (Le)" },
    Code { code: "Sisteron Journal", label: "Sisteron Journal" },
    Code { code: "sisteronjournal.com", label: "sisteronjournal.com" },
    Code { code: "soualigapost.com", label: "soualigapost.com" },
    Code { code: "SPAM - L'Agglorieuse", label: "SPAM - L'Agglorieuse" },
    Code { code: "Sud Ouest", label: "Sud Ouest" },
    Code { code: "Sud Ouest/Edition de Gironde", label: "Sud Ouest/Edition de Gironde" },
    Code { code: "Sud Ouest/Edition de la Charente", label: "Sud Ouest/Edition de la Charente" },
    Code { code: "Sud Ouest/Edition de la Dordogne", label: "Sud Ouest/Edition de la Dordogne" },
    Code { code: "Sud Ouest/Edition des Landes", label: "Sud Ouest/Edition des Landes" },
    Code { code: "Sud Ouest/Edition du Lot et Garonne", label: "Sud Ouest/Edition du Lot et Garonne" },
    Code { code: "Sud Ouest/Edition du Pays Basque", label: "Sud Ouest/Edition du Pays Basque" },
    Code { code: "Sud Ouest/Edition La Rochelle/Ré", label: "Sud Ouest/Edition La Rochelle/Ré" },
    Code { code: "sudouest.fr", label: "sudouest.fr" },
    Code { code: "Tablettes Lorraines des Sociétés et Petites Affiches de l'Est Réunies (Les)", label: "Tablettes Lorraines des Sociétés et Petites Affiches de l'Est Réunies (Les)" },
    Code { code: "Tablettes Lorraines des Sociétés et Petites Affiches de l'Est Réunies", label: "Tablettes Lorraines des Sociétés et Petites Affiches de l'Est Réunies" },
    Code { code: "tabletteslorraines.fr", label: "tabletteslorraines.fr" },
    Code { code: "tahiti-infos.com", label: "tahiti-infos.com" },
    Code { code: "tahitinews.co", label: "tahitinews.co" },
    Code { code: "Tarentaise (La)", label: "Tarentaise (La)" },
    Code { code: "Tarentaise Hebdo", label: "Tarentaise Hebdo" },
    Code { code: "Tarn Libre (Le)", label: "Tarn Libre (Le)" },
    Code { code: "Tarn Libre", label: "Tarn Libre" },
    Code { code: "tendanceouest.com", label: "tendanceouest.com" },
    Code { code: "Terra", label: "Terra" },
    Code { code: "Terra/Edition d'Ille et Vilaine", label: "Terra/Edition d'Ille et Vilaine" },
    Code { code: "Terra/Edition des Côtes d'Armor", label: "Terra/Edition des Côtes d'Armor" },
    Code { code: "Terra/Edition du Finistère", label: "Terra/Edition du Finistère" },
    Code { code: "Terra/Edition du Morbihan", label: "Terra/Edition du Morbihan" },
    Code { code: "Terre Dauphinoise", label: "Terre Dauphinoise" },
    Code { code: "Terre de Chez Nous (La)", label: "Terre de Chez Nous (La)" },
    Code { code: "Terre de Touraine", label: "Terre de Touraine" },
    Code { code: "terredactu.com", label: "terredactu.com" },
    Code { code: "terredauphinoise.fr", label: "terredauphinoise.fr" },
    Code { code: "Terres de Bourgogne", label: "Terres de Bourgogne" },
    Code { code: "Terres et Territoires", label: "Terres et Territoires" },
    Code { code: "terres-et-territoires.com", label: "terres-et-territoires.com" },
    Code { code: "Thiérache (La)", label: "Thiérache (La)" },
    Code { code: "tl7.fr", label: "tl7.fr" },
    Code { code: "touleco.fr", label: "touleco.fr" },
    Code { code: "Tout Lyon (Le)", label: "Tout Lyon (Le)" },
    Code { code: "Tout Lyon", label: "Tout Lyon" },
    Code { code: "Toutes les nouvelles", label: "Toutes les nouvelles" },
    Code { code: "TPBM - Semaine de Provence", label: "TPBM - Semaine de Provence" },
    Code { code: "tpbm-presse.com", label: "tpbm-presse.com" },
    Code { code: "Travailleur catalan (Le)", label: "Travailleur catalan (Le)" },
    Code { code: "Travailleur catalan", label: "Travailleur catalan" },
    Code { code: "Tregor (Le)", label: "Tregor (Le)" },
    Code { code: "tribuca.net", label: "tribuca.net" },
    Code { code: "Tribune bulletin côte d'azur (Tribuca)", label: "Tribune bulletin côte d'azur (Tribuca)" },
    Code { code: "Tribune de Lyon (La)", label: "Tribune de Lyon (La)" },
    Code { code: "Tribune de Montélimar (La)", label: "Tribune de Montélimar (La)" },
    Code { code: "Tribune Républicaine (La)", label: "Tribune Républicaine (La)" },
    Code { code: "tribunedelyon.fr", label: "tribunedelyon.fr" },
    Code { code: "Télégramme (Le)", label: "Télégramme (Le)" },
    Code { code: "Télégramme /Edition des Côtes d'Armor", label: "Télégramme /Edition des Côtes d'Armor" },
    Code { code: "Télégramme /Edition Finistère", label: "Télégramme /Edition Finistère" },
    Code { code: "Télégramme /Edition Morbihan", label: "Télégramme /Edition Morbihan" },
    Code { code: "Télémag+", label: "Télémag+" },
    Code { code: "Union & Territoires", label: "Union & Territoires" },
    Code { code: "Union (L')", label: "Union (L')" },
    Code { code: "Union agricole de Seine-Maritime (L')", label: "Union agricole de Seine-Maritime (L')" },
    Code { code: "Union de l'Aisne (L')", label: "Union de l'Aisne (L')" },
    Code { code: "Union de l'Aisne", label: "Union de l'Aisne" },
    Code { code: "Union de la Marne (L')", label: "Union de la Marne (L')" },
    Code { code: "Union de la Marne", label: "Union de la Marne" },
    Code { code: "Union des Ardennes (L)", label: "Union des Ardennes (L)" },
    Code { code: "Union des Ardennes", label: "Union des Ardennes" },
    Code { code: "Union du Cantal (L')", label: "Union du Cantal (L')" },
    Code { code: "Union Edition de la Marne", label: "Union Edition de la Marne" },
    Code { code: "Union paysanne (L')", label: "Union paysanne (L')" },
    Code { code: "Union édition de l'Aisne", label: "Union édition de l'Aisne" },
    Code { code: "Union édition des Ardennes", label: "Union édition des Ardennes" },
    Code { code: "union-agricole.fr", label: "union-agricole.fr" },
    Code { code: "union-paysanne.com", label: "union-paysanne.com" },
    Code { code: "Usinenouvelle.com", label: "Usinenouvelle.com" },
    Code { code: "usinenouvelle.com", label: "usinenouvelle.com" },
    Code { code: "Var Information", label: "Var Information" },
    Code { code: "Var Matin", label: "Var Matin" },
    Code { code: "Var Matin/Edition de Toulon", label: "Var Matin/Edition de Toulon" },
    Code { code: "varmatin.com", label: "varmatin.com" },
    Code { code: "Vaucluse agricole (Le)", label: "Vaucluse agricole (Le)" },
    Code { code: "Vaucluse agricole", label: "Vaucluse agricole" },
    Code { code: "Vaucluse Hebdo", label: "Vaucluse Hebdo" },
    Code { code: "vaucluse-agricole.com", label: "vaucluse-agricole.com" },
    Code { code: "vaucluse-agricole.fr", label: "vaucluse-agricole.fr" },
    Code { code: "vendee-agricole.fr", label: "vendee-agricole.fr" },
    Code { code: "vendeeinfo.fr", label: "vendeeinfo.fr" },
    Code { code: "Vendée agricole (La)", label: "Vendée agricole (La)" },
    Code { code: "Vendée agricole", label: "Vendée agricole" },
    Code { code: "viatelepaese.tv", label: "viatelepaese.tv" },
    Code { code: "Vie Agricole de la Meuse (La)", label: "Vie Agricole de la Meuse (La)" },
    Code { code: "Vie Agricole de la Meuse", label: "Vie Agricole de la Meuse" },
    Code { code: "Vie charentaise (La)", label: "Vie charentaise (La)" },
    Code { code: "Vie correzienne (La)", label: "Vie correzienne (La)" },
    Code { code: "Vie Nouvelle (La)", label: "Vie Nouvelle (La)" },
    Code { code: "Vie Nouvelle", label: "Vie Nouvelle" },
    Code { code: "Vie Quercynoise (La)", label: "Vie Quercynoise (La)" },
    Code { code: "Vie Quercynoise", label: "Vie Quercynoise" },
    Code { code: "Vie économique du sud ouest (La)", label: "Vie économique du sud ouest (La)" },
    Code { code: "vie-economique.com", label: "vie-economique.com" },
    Code { code: "vieagricole.agri-info-nordest.fr", label: "vieagricole.agri-info-nordest.fr" },
    Code { code: "Vienne rurale (La)", label: "Vienne rurale (La)" },
    Code { code: "Vienne rurale", label: "Vienne rurale" },
    Code { code: "Villefranchois (Le)", label: "Villefranchois (Le)" },
    Code { code: "Villefranchois", label: "Villefranchois" },
    Code { code: "Voix (La)- Le Bocage", label: "Voix (La)- Le Bocage" },
    Code { code: "Voix de l'Ain (La)", label: "Voix de l'Ain (La)" },
    Code { code: "Voix de la Haute Marne (La)", label: "Voix de la Haute Marne (La)" },
    Code { code: "Voix de la Haute Marne", label: "Voix de la Haute Marne" },
    Code { code: "Voix du Caillou (La)", label: "Voix du Caillou (La)" },
    Code { code: "Voix du Cantal (La)", label: "Voix du Cantal (La)" },
    Code { code: "Voix du Gers (La)", label: "Voix du Gers (La)" },
    Code { code: "Voix du Jura (La)", label: "Voix du Jura (La)" },
    Code { code: "Voix du midi (La)", label: "Voix du midi (La)" },
    Code { code: "Voix du Nord (La)", label: "Voix du Nord (La)" },
    Code { code: "Voix du Nord /Editions Nord", label: "Voix du Nord /Editions Nord" },
    Code { code: "Voix du Nord /Editions Pas de Calais", label: "Voix du Nord /Editions Pas de Calais" },
    Code { code: "Voix du Sancerrois (La)", label: "Voix du Sancerrois (La)" },
    Code { code: "voixducaillou.nc", label: "voixducaillou.nc" },
    Code { code: "Volonté paysanne (La)", label: "Volonté paysanne (La)" },
    Code { code: "Vosges Matin / Edition Epinal", label: "Vosges Matin / Edition Epinal" },
    Code { code: "Vosges Matin", label: "Vosges Matin" },
    Code { code: "vosgesmatin.fr", label: "vosgesmatin.fr" },
    Code { code: "Yonne républicaine (L')", label: "Yonne républicaine (L')" },
    Code { code: "Yonne républicaine", label: "Yonne républicaine" },
    Code { code: "zinfos974.com", label: "zinfos974.com" },
    Code { code: "Zoom D'Ici", label: "Zoom D'Ici" },
    Code { code: "zoomdici.fr", label: "zoomdici.fr" },
    Code { code: "Autre", label: "Autre" },
];
static JOURNAL_PUBLICATION_INDEX: [u16; 4096] = list_index(&JOURNAL_PUBLICATION);
code_list! {
    /// A code of the list `journalPublication`. The list grows: other codes are kept.
    JournalPublication
    {}
}

static LANGUE_DOCUMENT: [Code; 639] = [
    Code { code: "ab", label: "" },
    Code { code: "ace", label: "" },
    Code { code: "ach", label: "" },
    Code { code: "ada", label: "" },
    Code { code: "ady", label: "" },
    Code { code: "aa", label: "" },
    Code { code: "afh", label: "" },
    Code { code: "af", label: "" },
    Code { code: "agq", label: "" },
    Code { code: "ain", label: "" },
    Code { code: "ak", label: "" },
    Code { code: "akk", label: "" },
    Code { code: "bss", label: "" },
    Code { code: "akz", label: "" },
    Code { code: "sq", label: "" },
    Code { code: "ale", label: "" },
    Code { code: "crr", label: "" },
    Code { code: "de", label: "" },
    Code { code: "pfl", label: "" },
    Code { code: "alt", label: "" },
    Code { code: "tzm", label: "" },
    Code { code: "zgh", label: "" },
    Code { code: "am", label: "" },
    Code { code: "ang", label: "" },
    Code { code: "fro", label: "" },
    Code { code: "goh", label: "" },
    Code { code: "sga", label: "" },
    Code { code: "anp", label: "" },
    Code { code: "en", label: "" },
    Code { code: "blo", label: "" },
    Code { code: "njo", label: "" },
    Code { code: "ar", label: "" },
    Code { code: "arq", label: "" },
    Code { code: "arz", label: "" },
    Code { code: "ary", label: "" },
    Code { code: "ars", label: "" },
    Code { code: "shu", label: "" },
    Code { code: "aeb", label: "" },
    Code { code: "an", label: "" },
    Code { code: "arc", label: "" },
    Code { code: "sam", label: "" },
    Code { code: "aro", label: "" },
    Code { code: "arp", label: "" },
    Code { code: "arw", label: "" },
    Code { code: "hy", label: "" },
    Code { code: "rup", label: "" },
    Code { code: "as", label: "" },
    Code { code: "ast", label: "" },
    Code { code: "asa", label: "" },
    Code { code: "atj", label: "" },
    Code { code: "cch", label: "" },
    Code { code: "av", label: "" },
    Code { code: "ae", label: "" },
    Code { code: "awa", label: "" },
    Code { code: "ay", label: "" },
    Code { code: "az", label: "" },
    Code { code: "ba", label: "" },
    Code { code: "bfq", label: "" },
    Code { code: "ksf", label: "" },
    Code { code: "bfd", label: "" },
    Code { code: "bqi", label: "" },
    Code { code: "ban", label: "" },
    Code { code: "bal", label: "" },
    Code { code: "bgn", label: "" },
    Code { code: "bm", label: "" },
    Code { code: "bax", label: "" },
    Code { code: "bjn", label: "" },
    Code { code: "nds", label: "" },
    Code { code: "pdt", label: "" },
    Code { code: "sli", label: "" },
    Code { code: "dsb", label: "" },
    Code { code: "eu", label: "" },
    Code { code: "bas", label: "" },
    Code { code: "bbc", label: "" },
    Code { code: "bar", label: "" },
    Code { code: "bej", label: "" },
    Code { code: "bem", label: "" },
    Code { code: "bez", label: "" },
    Code { code: "bn", label: "" },
    Code { code: "bew", label: "" },
    Code { code: "bho", label: "" },
    Code { code: "bi", label: "" },
    Code { code: "be", label: "" },
    Code { code: "bik", label: "" },
    Code { code: "bin", label: "" },
    Code { code: "my", label: "" },
    Code { code: "bpy", label: "" },
    Code { code: "byn", label: "" },
    Code { code: "brx", label: "" },
    Code { code: "bs", label: "" },
    Code { code: "bum", label: "" },
    Code { code: "bua", label: "" },
    Code { code: "brh", label: "" },
    Code { code: "bra", label: "" },
    Code { code: "br", label: "" },
    Code { code: "bug", label: "" },
    Code { code: "bg", label: "" },
    Code { code: "ks", label: "" },
    Code { code: "cad", label: "" },
    Code { code: "kgp", label: "" },
    Code { code: "yue", label: "" },
    Code { code: "cps", label: "" },
    Code { code: "kea", label: "" },
    Code { code: "krl", label: "" },
    Code { code: "car", label: "" },
    Code { code: "ca", label: "" },
    Code { code: "cay", label: "" },
    Code { code: "ceb", label: "" },
    Code { code: "ch", label: "" },
    Code { code: "ccp", label: "" },
    Code { code: "chr", label: "" },
    Code { code: "ny", label: "" },
    Code { code: "chy", label: "" },
    Code { code: "chb", label: "" },
    Code { code: "cic", label: "" },
    Code { code: "clc", label: "" },
    Code { code: "zh", label: "" },
    Code { code: "lzh", label: "" },
    Code { code: "chp", label: "" },
    Code { code: "shi", label: "" },
    Code { code: "cho", label: "" },
    Code { code: "chk", label: "" },
    Code { code: "si", label: "" },
    Code { code: "seh", label: "" },
    Code { code: "oka", label: "" },
    Code { code: "swb", label: "" },
    Code { code: "cop", label: "" },
    Code { code: "ko", label: "" },
    Code { code: "kw", label: "" },
    Code { code: "co", label: "" },
    Code { code: "cr", label: "" },
    Code { code: "mus", label: "" },
    Code { code: "ht", label: "" },
    Code { code: "jam", label: "" },
    Code { code: "lou", label: "" },
    Code { code: "mfe", label: "" },
    Code { code: "crs", label: "" },
    Code { code: "crl", label: "" },
    Code { code: "crj", label: "" },
    Code { code: "crm", label: "" },
    Code { code: "csw", label: "" },
    Code { code: "crk", label: "" },
    Code { code: "hr", label: "" },
    Code { code: "dak", label: "" },
    Code { code: "da", label: "" },
    Code { code: "dar", label: "" },
    Code { code: "gbz", label: "" },
    Code { code: "dzg", label: "" },
    Code { code: "del", label: "" },
    Code { code: "din", label: "" },
    Code { code: "dyo", label: "" },
    Code { code: "dyu", label: "" },
    Code { code: "doi", label: "" },
    Code { code: "dgr", label: "" },
    Code { code: "dua", label: "" },
    Code { code: "dtp", label: "" },
    Code { code: "dz", label: "" },
    Code { code: "ike", label: "" },
    Code { code: "ojg", label: "" },
    Code { code: "sco", label: "" },
    Code { code: "efi", label: "" },
    Code { code: "egy", label: "" },
    Code { code: "eka", label: "" },
    Code { code: "elx", label: "" },
    Code { code: "ebu", label: "" },
    Code { code: "egl", label: "" },
    Code { code: "myv", label: "" },
    Code { code: "den", label: "" },
    Code { code: "es", label: "" },
    Code { code: "eo", label: "" },
    Code { code: "et", label: "" },
    Code { code: "ext", label: "" },
    Code { code: "ee", label: "" },
    Code { code: "ewo", label: "" },
    Code { code: "fan", label: "" },
    Code { code: "fat", label: "" },
    Code { code: "fo", label: "" },
    Code { code: "fj", label: "" },
    Code { code: "fil", label: "" },
    Code { code: "fi", label: "" },
    Code { code: "fit", label: "" },
    Code { code: "vls", label: "" },
    Code { code: "fon", label: "" },
    Code { code: "fr", label: "" },
    Code { code: "frc", label: "" },
    Code { code: "vmf", label: "" },
    Code { code: "frp", label: "" },
    Code { code: "fur", label: "" },
    Code { code: "fy", label: "" },
    Code { code: "frs", label: "" },
    Code { code: "frr", label: "" },
    Code { code: "gaa", label: "" },
    Code { code: "gd", label: "" },
    Code { code: "gag", label: "" },
    Code { code: "gl", label: "" },
    Code { code: "cy", label: "" },
    Code { code: "gan", label: "" },
    Code { code: "lg", label: "" },
    Code { code: "gay", label: "" },
    Code { code: "gba", label: "" },
    Code { code: "ka", label: "" },
    Code { code: "bbj", label: "" },
    Code { code: "glk", label: "" },
    Code { code: "gil", label: "" },
    Code { code: "gon", label: "" },
    Code { code: "gor", label: "" },
    Code { code: "got", label: "" },
    Code { code: "gu", label: "" },
    Code { code: "grb", label: "" },
    Code { code: "el", label: "" },
    Code { code: "grc", label: "" },
    Code { code: "kl", label: "" },
    Code { code: "gn", label: "" },
    Code { code: "aln", label: "" },
    Code { code: "gez", label: "" },
    Code { code: "gur", label: "" },
    Code { code: "guz", label: "" },
    Code { code: "gwi", label: "" },
    Code { code: "hai", label: "" },
    Code { code: "hax", label: "" },
    Code { code: "hak", label: "" },
    Code { code: "hur", label: "" },
    Code { code: "ha", label: "" },
    Code { code: "bgc", label: "" },
    Code { code: "hsb", label: "" },
    Code { code: "haw", label: "" },
    Code { code: "he", label: "" },
    Code { code: "hz", label: "" },
    Code { code: "hil", label: "" },
    Code { code: "hi", label: "" },
    Code { code: "hif", label: "" },
    Code { code: "ho", label: "" },
    Code { code: "hit", label: "" },
    Code { code: "hmn", label: "" },
    Code { code: "hnj", label: "" },
    Code { code: "hu", label: "" },
    Code { code: "hup", label: "" },
    Code { code: "sah", label: "" },
    Code { code: "iba", label: "" },
    Code { code: "ibb", label: "" },
    Code { code: "io", label: "" },
    Code { code: "ig", label: "" },
    Code { code: "ilo", label: "" },
    Code { code: "id", label: "" },
    Code { code: "inh", label: "" },
    Code { code: "izh", label: "" },
    Code { code: "moe", label: "" },
    Code { code: "ia", label: "" },
    Code { code: "ie", label: "" },
    Code { code: "iu", label: "" },
    Code { code: "ikt", label: "" },
    Code { code: "ik", label: "" },
    Code { code: "ga", label: "" },
    Code { code: "sbp", label: "" },
    Code { code: "is", label: "" },
    Code { code: "it", label: "" },
    Code { code: "ja", label: "" },
    Code { code: "chn", label: "" },
    Code { code: "jv", label: "" },
    Code { code: "kaj", label: "" },
    Code { code: "jrb", label: "" },
    Code { code: "jpr", label: "" },
    Code { code: "jut", label: "" },
    Code { code: "kbd", label: "" },
    Code { code: "kab", label: "" },
    Code { code: "kac", label: "" },
    Code { code: "csb", label: "" },
    Code { code: "kkj", label: "" },
    Code { code: "kln", label: "" },
    Code { code: "xal", label: "" },
    Code { code: "kam", label: "" },
    Code { code: "kbl", label: "" },
    Code { code: "xnr", label: "" },
    Code { code: "kn", label: "" },
    Code { code: "kr", label: "" },
    Code { code: "kaa", label: "" },
    Code { code: "krc", label: "" },
    Code { code: "kaw", label: "" },
    Code { code: "kk", label: "" },
    Code { code: "ken", label: "" },
    Code { code: "kha", label: "" },
    Code { code: "km", label: "" },
    Code { code: "kho", label: "" },
    Code { code: "khw", label: "" },
    Code { code: "cgg", label: "" },
    Code { code: "kg", label: "" },
    Code { code: "ki", label: "" },
    Code { code: "kmb", label: "" },
    Code { code: "krj", label: "" },
    Code { code: "rw", label: "" },
    Code { code: "ky", label: "" },
    Code { code: "kiu", label: "" },
    Code { code: "tlh", label: "" },
    Code { code: "ksh", label: "" },
    Code { code: "bkm", label: "" },
    Code { code: "kv", label: "" },
    Code { code: "koi", label: "" },
    Code { code: "kok", label: "" },
    Code { code: "gom", label: "" },
    Code { code: "kfo", label: "" },
    Code { code: "kos", label: "" },
    Code { code: "avk", label: "" },
    Code { code: "kum", label: "" },
    Code { code: "kru", label: "" },
    Code { code: "khq", label: "" },
    Code { code: "ses", label: "" },
    Code { code: "kpe", label: "" },
    Code { code: "kri", label: "" },
    Code { code: "kj", label: "" },
    Code { code: "ku", label: "" },
    Code { code: "sdh", label: "" },
    Code { code: "kut", label: "" },
    Code { code: "kxv", label: "" },
    Code { code: "kwk", label: "" },
    Code { code: "lad", label: "" },
    Code { code: "lah", label: "" },
    Code { code: "lkt", label: "" },
    Code { code: "lam", label: "" },
    Code { code: "lag", label: "" },
    Code { code: "ase", label: "" },
    Code { code: "lo", label: "" },
    Code { code: "ltg", label: "" },
    Code { code: "la", label: "" },
    Code { code: "lzz", label: "" },
    Code { code: "lv", label: "" },
    Code { code: "lez", label: "" },
    Code { code: "lij", label: "" },
    Code { code: "lil", label: "" },
    Code { code: "li", label: "" },
    Code { code: "ln", label: "" },
    Code { code: "lfn", label: "" },
    Code { code: "lt", label: "" },
    Code { code: "liv", label: "" },
    Code { code: "jbo", label: "" },
    Code { code: "lmo", label: "" },
    Code { code: "lrc", label: "" },
    Code { code: "loz", label: "" },
    Code { code: "lua", label: "" },
    Code { code: "lu", label: "" },
    Code { code: "lui", label: "" },
    Code { code: "lun", label: "" },
    Code { code: "luo", label: "" },
    Code { code: "lus", label: "" },
    Code { code: "slh", label: "" },
    Code { code: "lb", label: "" },
    Code { code: "luy", label: "" },
    Code { code: "mas", label: "" },
    Code { code: "mde", label: "" },
    Code { code: "mk", label: "" },
    Code { code: "mad", label: "" },
    Code { code: "maf", label: "" },
    Code { code: "mag", label: "" },
    Code { code: "mai", label: "" },
    Code { code: "mak", label: "" },
    Code { code: "vmw", label: "" },
    Code { code: "kde", label: "" },
    Code { code: "mgh", label: "" },
    Code { code: "ms", label: "" },
    Code { code: "ml", label: "" },
    Code { code: "dv", label: "" },
    Code { code: "pqm", label: "" },
    Code { code: "mg", label: "" },
    Code { code: "mt", label: "" },
    Code { code: "mdr", label: "" },
    Code { code: "mnc", label: "" },
    Code { code: "man", label: "" },
    Code { code: "mni", label: "" },
    Code { code: "gv", label: "" },
    Code { code: "mi", label: "" },
    Code { code: "arn", label: "" },
    Code { code: "mr", label: "" },
    Code { code: "chm", label: "" },
    Code { code: "mrj", label: "" },
    Code { code: "mh", label: "" },
    Code { code: "mwr", label: "" },
    Code { code: "jmc", label: "" },
    Code { code: "mzn", label: "" },
    Code { code: "byv", label: "" },
    Code { code: "men", label: "" },
    Code { code: "mwv", label: "" },
    Code { code: "mer", label: "" },
    Code { code: "mgo", label: "" },
    Code { code: "mic", label: "" },
    Code { code: "min", label: "" },
    Code { code: "xmf", label: "" },
    Code { code: "nan", label: "" },
    Code { code: "mwl", label: "" },
    Code { code: "crg", label: "" },
    Code { code: "moh", label: "" },
    Code { code: "mdf", label: "" },
    Code { code: "lol", label: "" },
    Code { code: "mn", label: "" },
    Code { code: "mos", label: "" },
    Code { code: "mua", label: "" },
    Code { code: "enm", label: "" },
    Code { code: "frm", label: "" },
    Code { code: "gmh", label: "" },
    Code { code: "mga", label: "" },
    Code { code: "dum", label: "" },
    Code { code: "mye", label: "" },
    Code { code: "nqo", label: "" },
    Code { code: "naq", label: "" },
    Code { code: "nap", label: "" },
    Code { code: "na", label: "" },
    Code { code: "nv", label: "" },
    Code { code: "nd", label: "" },
    Code { code: "nr", label: "" },
    Code { code: "ng", label: "" },
    Code { code: "nl", label: "" },
    Code { code: "ne", label: "" },
    Code { code: "new", label: "" },
    Code { code: "nwc", label: "" },
    Code { code: "sba", label: "" },
    Code { code: "nnh", label: "" },
    Code { code: "jgo", label: "" },
    Code { code: "nmg", label: "" },
    Code { code: "yrl", label: "" },
    Code { code: "nia", label: "" },
    Code { code: "niu", label: "" },
    Code { code: "nog", label: "" },
    Code { code: "hdn", label: "" },
    Code { code: "no", label: "" },
    Code { code: "nb", label: "" },
    Code { code: "nn", label: "" },
    Code { code: "nov", label: "" },
    Code { code: "nus", label: "" },
    Code { code: "nym", label: "" },
    Code { code: "nyn", label: "" },
    Code { code: "nyo", label: "" },
    Code { code: "nzi", label: "" },
    Code { code: "ann", label: "" },
    Code { code: "oc", label: "" },
    Code { code: "or", label: "" },
    Code { code: "ojs", label: "" },
    Code { code: "oj", label: "" },
    Code { code: "ojc", label: "" },
    Code { code: "ojb", label: "" },
    Code { code: "ojw", label: "" },
    Code { code: "om", label: "" },
    Code { code: "osa", label: "" },
    Code { code: "os", label: "" },
    Code { code: "udm", label: "" },
    Code { code: "uga", label: "" },
    Code { code: "ug", label: "" },
    Code { code: "ur", label: "" },
    Code { code: "uz", label: "" },
    Code { code: "ps", label: "" },
    Code { code: "pal", label: "" },
    Code { code: "pau", label: "" },
    Code { code: "pi", label: "" },
    Code { code: "pam", label: "" },
    Code { code: "pag", label: "" },
    Code { code: "pap", label: "" },
    Code { code: "pa", label: "" },
    Code { code: "pdc", label: "" },
    Code { code: "fa", label: "" },
    Code { code: "peo", label: "" },
    Code { code: "ff", label: "" },
    Code { code: "phn", label: "" },
    Code { code: "pcd", label: "" },
    Code { code: "pcm", label: "" },
    Code { code: "pms", label: "" },
    Code { code: "pis", label: "" },
    Code { code: "pon", label: "" },
    Code { code: "pl", label: "" },
    Code { code: "pnt", label: "" },
    Code { code: "pt", label: "" },
    Code { code: "pro", label: "" },
    Code { code: "prg", label: "" },
    Code { code: "qu", label: "" },
    Code { code: "quc", label: "" },
    Code { code: "qug", label: "" },
    Code { code: "raj", label: "" },
    Code { code: "rap", label: "" },
    Code { code: "rar", label: "" },
    Code { code: "rif", label: "" },
    Code { code: "rhg", label: "" },
    Code { code: "rgn", label: "" },
    Code { code: "rm", label: "" },
    Code { code: "rom", label: "" },
    Code { code: "rof", label: "" },
    Code { code: "rtm", label: "" },
    Code { code: "ro", label: "" },
    Code { code: "rn", label: "" },
    Code { code: "rug", label: "" },
    Code { code: "ru", label: "" },
    Code { code: "rue", label: "" },
    Code { code: "rwk", label: "" },
    Code { code: "ssy", label: "" },
    Code { code: "str", label: "" },
    Code { code: "saq", label: "" },
    Code { code: "smn", label: "" },
    Code { code: "smj", label: "" },
    Code { code: "se", label: "" },
    Code { code: "sma", label: "" },
    Code { code: "sms", label: "" },
    Code { code: "lsm", label: "" },
    Code { code: "sm", label: "" },
    Code { code: "sgs", label: "" },
    Code { code: "sad", label: "" },
    Code { code: "sg", label: "" },
    Code { code: "sa", label: "" },
    Code { code: "sat", label: "" },
    Code { code: "sc", label: "" },
    Code { code: "sdc", label: "" },
    Code { code: "sas", label: "" },
    Code { code: "stq", label: "" },
    Code { code: "saz", label: "" },
    Code { code: "sly", label: "" },
    Code { code: "sel", label: "" },
    Code { code: "see", label: "" },
    Code { code: "sr", label: "" },
    Code { code: "sh", label: "" },
    Code { code: "srr", label: "" },
    Code { code: "sei", label: "" },
    Code { code: "ksb", label: "" },
    Code { code: "shn", label: "" },
    Code { code: "sn", label: "" },
    Code { code: "scn", label: "" },
    Code { code: "sid", label: "" },
    Code { code: "bla", label: "" },
    Code { code: "szl", label: "" },
    Code { code: "sd", label: "" },
    Code { code: "cu", label: "" },
    Code { code: "sk", label: "" },
    Code { code: "sl", label: "" },
    Code { code: "xog", label: "" },
    Code { code: "sog", label: "" },
    Code { code: "so", label: "" },
    Code { code: "snk", label: "" },
    Code { code: "ckb", label: "" },
    Code { code: "nso", label: "" },
    Code { code: "st", label: "" },
    Code { code: "suk", label: "" },
    Code { code: "su", label: "" },
    Code { code: "sus", label: "" },
    Code { code: "srn", label: "" },
    Code { code: "sv", label: "" },
    Code { code: "gsw", label: "" },
    Code { code: "sux", label: "" },
    Code { code: "sw", label: "" },
    Code { code: "ss", label: "" },
    Code { code: "zbl", label: "" },
    Code { code: "syr", label: "" },
    Code { code: "syc", label: "" },
    Code { code: "tg", label: "" },
    Code { code: "tl", label: "" },
    Code { code: "tgx", label: "" },
    Code { code: "ty", label: "" },
    Code { code: "tht", label: "" },
    Code { code: "blt", label: "" },
    Code { code: "dav", label: "" },
    Code { code: "tly", label: "" },
    Code { code: "tmh", label: "" },
    Code { code: "ta", label: "" },
    Code { code: "trv", label: "" },
    Code { code: "twq", label: "" },
    Code { code: "tt", label: "" },
    Code { code: "crh", label: "" },
    Code { code: "ttt", label: "" },
    Code { code: "chg", label: "" },
    Code { code: "cs", label: "" },
    Code { code: "ce", label: "" },
    Code { code: "cv", label: "" },
    Code { code: "te", label: "" },
    Code { code: "ter", label: "" },
    Code { code: "teo", label: "" },
    Code { code: "tet", label: "" },
    Code { code: "th", label: "" },
    Code { code: "bo", label: "" },
    Code { code: "tig", label: "" },
    Code { code: "ti", label: "" },
    Code { code: "tem", label: "" },
    Code { code: "tiv", label: "" },
    Code { code: "tli", label: "" },
    Code { code: "tpi", label: "" },
    Code { code: "tkl", label: "" },
    Code { code: "tok", label: "" },
    Code { code: "tog", label: "" },
    Code { code: "to", label: "" },
    Code { code: "trw", label: "" },
    Code { code: "tcy", label: "" },
    Code { code: "tru", label: "" },
    Code { code: "tyv", label: "" },
    Code { code: "tkr", label: "" },
    Code { code: "tsd", label: "" },
    Code { code: "tsi", label: "" },
    Code { code: "ts", label: "" },
    Code { code: "tn", label: "" },
    Code { code: "tum", label: "" },
    Code { code: "tr", label: "" },
    Code { code: "ota", label: "" },
    Code { code: "tk", label: "" },
    Code { code: "ttm", label: "" },
    Code { code: "tce", label: "" },
    Code { code: "tvl", label: "" },
    Code { code: "tw", label: "" },
    Code { code: "kcg", label: "" },
    Code { code: "uk", label: "" },
    Code { code: "umb", label: "" },
    Code { code: "vai", label: "" },
    Code { code: "ve", label: "" },
    Code { code: "vec", label: "" },
    Code { code: "vep", label: "" },
    Code { code: "vi", label: "" },
    Code { code: "non", label: "" },
    Code { code: "vo", label: "" },
    Code { code: "vro", label: "" },
    Code { code: "vot", label: "" },
    Code { code: "vun", label: "" },
    Code { code: "wal", label: "" },
    Code { code: "wa", label: "" },
    Code { code: "wae", label: "" },
    Code { code: "war", label: "" },
    Code { code: "wbp", label: "" },
    Code { code: "was", label: "" },
    Code { code: "guc", label: "" },
    Code { code: "wo", label: "" },
    Code { code: "cwd", label: "" },
    Code { code: "wuu", label: "" },
    Code { code: "xh", label: "" },
    Code { code: "hsn", label: "" },
    Code { code: "yav", label: "" },
    Code { code: "yao", label: "" },
    Code { code: "yap", label: "" },
    Code { code: "ybb", label: "" },
    Code { code: "ii", label: "" },
    Code { code: "yi", label: "" },
    Code { code: "yo", label: "" },
    Code { code: "esu", label: "" },
    Code { code: "zap", label: "" },
    Code { code: "dje", label: "" },
    Code { code: "zza", label: "" },
    Code { code: "zea", label: "" },
    Code { code: "zen", label: "" },
    Code { code: "za", label: "" },
    Code { code: "zu", label: "" },
    Code { code: "zun", label: "" },
    Code { code: "FR", label: "" },
];
static LANGUE_DOCUMENT_INDEX: [u16; 2048] = list_index(&LANGUE_DOCUMENT);
code_list! {
    /// A code of the list `langueDocument`. The list grows: other codes are kept.
    LangueDocument
    {}
}

static LIEU_DE_LIQUIDATION: [Code; 3] = [
    Code { code: "S", label: "Siège" },
    Code { code: "L", label: "Adresse du liquidateur" },
    Code { code: "A", label: "Autre adresse" },
];
static LIEU_DE_LIQUIDATION_INDEX: [u16; 8] = list_index(&LIEU_DE_LIQUIDATION);
code_list! {
    /// A code of the list `lieuDeLiquidation`.
    LieuDeLiquidation
    {
        /// Siège
        SIEGE = "S";
        /// Adresse du liquidateur
        ADRESSE_DU_LIQUIDATEUR = "L";
        /// Autre adresse
        AUTRE_ADRESSE = "A";
    }
}

static MINEUR_LIEN_PARENTE: [Code; 5] = [
    Code { code: "4", label: "Enfant" },
    Code { code: "5", label: "Descendant (petits enfants ...)" },
    Code { code: "6", label: "Collatéral (frères et soeurs)" },
    Code { code: "8", label: "Aide familiale non rémunérée" },
    Code { code: "9", label: "Associé d'exploitation agricole" },
];
static MINEUR_LIEN_PARENTE_INDEX: [u16; 16] = list_index(&MINEUR_LIEN_PARENTE);
code_list! {
    /// A code of the list `mineurLienParente`.
    MineurLienParente
    {
        /// Enfant
        ENFANT = "4";
        /// Descendant (petits enfants ...)
        DESCENDANT_PETITS_ENFANTS = "5";
        /// Collatéral (frères et soeurs)
        COLLATERAL_FRERES_ET_SOEURS = "6";
        /// Aide familiale non rémunérée
        AIDE_FAMILIALE_NON_REMUNEREE = "8";
        /// Associé d'exploitation agricole
        ASSOCIE_D_EXPLOITATION_AGRICOLE = "9";
    }
}

static MODALITES_DE_CONTROLE: [Code; 9] = [
    Code { code: "0", label: "A défaut de choix de l'une des options figurant ci-dessus, le bénéficiaire effectif est le représentant légal de la société" },
    Code { code: "1", label: "Détention de plus de 25% du capital ou du droit de vote" },
    Code { code: "2", label: "Exercice par tout autre moyen d'un pouvoir de contrôle" },
    Code { code: "3", label: "Titulaire de plus de 25% du capital" },
    Code { code: "4", label: "Vocation par l’effet d’un acte juridique à devenir titulaire de plus de 25% du capital" },
    Code { code: "5", label: "Détention du pouvoir de nommer ou de révoquer la majorité des membres des organes d’administration de direction ou de surveillance de la PM" },
    Code { code: "6", label: "Exercice par d’autres moyens d’un pouvoir de contrôle sur les organes d’administration de direction ou de surveillance de la PM" },
    Code { code: "7", label: "A défaut de choix de l'une des options figurant ci-dessus, le dirigeant effectif de la société de gestion si le placement collectif a délégué sa gestion à une société de gestion" },
    Code { code: "8", label: "Titulaire de droits portant sur 25% au moins des droits de l’association immatriculée au RCS" },
];
static MODALITES_DE_CONTROLE_INDEX: [u16; 32] = list_index(&MODALITES_DE_CONTROLE);
code_list! {
    /// A code of the list `modalitesDeControle`.
    ModalitesDeControle
    {
        /// A défaut de choix de l'une des options figurant ci-dessus, le bénéficiaire effectif est le représentant légal de la société
        CODE_0 = "0";
        /// Détention de plus de 25% du capital ou du droit de vote
        DETENTION_DE_PLUS_DE_25_DU_CAPITAL_OU_DU_DROIT_DE_VOTE = "1";
        /// Exercice par tout autre moyen d'un pouvoir de contrôle
        EXERCICE_PAR_TOUT_AUTRE_MOYEN_D_UN_POUVOIR_DE_CONTROLE = "2";
        /// Titulaire de plus de 25% du capital
        TITULAIRE_DE_PLUS_DE_25_DU_CAPITAL = "3";
        /// Vocation par l’effet d’un acte juridique à devenir titulaire de plus de 25% du capital
        CODE_4 = "4";
        /// Détention du pouvoir de nommer ou de révoquer la majorité des membres des organes d’administration de direction ou de surveillance de la PM
        CODE_5 = "5";
        /// Exercice par d’autres moyens d’un pouvoir de contrôle sur les organes d’administration de direction ou de surveillance de la PM
        CODE_6 = "6";
        /// A défaut de choix de l'une des options figurant ci-dessus, le dirigeant effectif de la société de gestion si le placement collectif a délégué sa gestion à une société de gestion
        CODE_7 = "7";
        /// Titulaire de droits portant sur 25% au moins des droits de l’association immatriculée au RCS
        CODE_8 = "8";
    }
}

static MOTIF_CESSATION: [Code; 14] = [
    Code { code: "1", label: "Cessation temporaire" },
    Code { code: "2", label: "Cessation avec poursuite" },
    Code { code: "3", label: "Demande de prolongation du maintien provisoire" },
    Code { code: "4", label: "Cessation totale de l'activite salariée" },
    Code { code: "5", label: "Cessation totale d'activité avec maintien provisoire" },
    Code { code: "6", label: "Cessation d'activité agricole avec mise en location des terres" },
    Code { code: "7", label: "Cessation d'activité agricole avec conservation stock ou cheptel" },
    Code { code: "8", label: "Cessation d'activité agricole avec exploitation de subsistance" },
    Code { code: "9", label: "Dissolution" },
    Code { code: "10", label: "Demande de prorogation de l'inscription RCS" },
    Code { code: "11", label: "Dissolution sans liquidation" },
    Code { code: "12", label: "Radiation de l'entreprise suite à fusion" },
    Code { code: "13", label: "Disparition de l'entreprise" },
    Code { code: "14", label: "Fin de l'exploitation" },
];
static MOTIF_CESSATION_INDEX: [u16; 32] = list_index(&MOTIF_CESSATION);
code_list! {
    /// A code of the list `motifCessation`.
    MotifCessation
    {
        /// Cessation temporaire
        CESSATION_TEMPORAIRE = "1";
        /// Cessation avec poursuite
        CESSATION_AVEC_POURSUITE = "2";
        /// Demande de prolongation du maintien provisoire
        DEMANDE_DE_PROLONGATION_DU_MAINTIEN_PROVISOIRE = "3";
        /// Cessation totale de l'activite salariée
        CESSATION_TOTALE_DE_L_ACTIVITE_SALARIEE = "4";
        /// Cessation totale d'activité avec maintien provisoire
        CESSATION_TOTALE_D_ACTIVITE_AVEC_MAINTIEN_PROVISOIRE = "5";
        /// Cessation d'activité agricole avec mise en location des terres
        CODE_6 = "6";
        /// Cessation d'activité agricole avec conservation stock ou cheptel
        CODE_7 = "7";
        /// Cessation d'activité agricole avec exploitation de subsistance
        CODE_8 = "8";
        /// Dissolution
        DISSOLUTION = "9";
        /// Demande de prorogation de l'inscription RCS
        DEMANDE_DE_PROROGATION_DE_L_INSCRIPTION_RCS = "10";
        /// Dissolution sans liquidation
        DISSOLUTION_SANS_LIQUIDATION = "11";
        /// Radiation de l'entreprise suite à fusion
        RADIATION_DE_L_ENTREPRISE_SUITE_A_FUSION = "12";
        /// Disparition de l'entreprise
        DISPARITION_DE_L_ENTREPRISE = "13";
        /// Fin de l'exploitation
        FIN_DE_L_EXPLOITATION = "14";
    }
}

static MOTIF_DISPARITION: [Code; 3] = [
    Code { code: "1", label: "Fusion" },
    Code { code: "2", label: "Scission" },
    Code { code: "3", label: "Clotûre de la cessation (si la cessation provient des registres)" },
];
static MOTIF_DISPARITION_INDEX: [u16; 8] = list_index(&MOTIF_DISPARITION);
code_list! {
    /// A code of the list `motifDisparition`.
    MotifDisparition
    {
        /// Fusion
        FUSION = "1";
        /// Scission
        SCISSION = "2";
        /// Clotûre de la cessation (si la cessation provient des registres)
        CODE_3 = "3";
    }
}

static MOTIF_FIN_EIRL: [Code; 4] = [
    Code { code: "1", label: "Renonciation à l’affectation de patrimoine avec poursuite d’activité" },
    Code { code: "2", label: "Renonciation à l’affectation de patrimoine sans poursuite d’activité" },
    Code { code: "3", label: "Cession ou transmission personne physique" },
    Code { code: "4", label: "Cession ou apport personne morale" },
];
static MOTIF_FIN_EIRL_INDEX: [u16; 8] = list_index(&MOTIF_FIN_EIRL);
code_list! {
    /// A code of the list `motifFinEirl`.
    MotifFinEirl
    {
        /// Renonciation à l’affectation de patrimoine avec poursuite d’activité
        CODE_1 = "1";
        /// Renonciation à l’affectation de patrimoine sans poursuite d’activité
        CODE_2 = "2";
        /// Cession ou transmission personne physique
        CESSION_OU_TRANSMISSION_PERSONNE_PHYSIQUE = "3";
        /// Cession ou apport personne morale
        CESSION_OU_APPORT_PERSONNE_MORALE = "4";
    }
}

static MOTIF_SUPPRESSION: [Code; 2] = [
    Code { code: "PREVIOUSLY_CLOSED", label: "Préalablement fermé" },
    Code { code: "DUPLICATE_OF_EXISTING_ESTABLISHMENT", label: "Doublon d’un établissement existant" },
];
static MOTIF_SUPPRESSION_INDEX: [u16; 4] = list_index(&MOTIF_SUPPRESSION);
code_list! {
    /// A code of the list `motifSuppression`.
    MotifSuppression
    {
        /// Préalablement fermé
        PREVIOUSLY_CLOSED = "PREVIOUSLY_CLOSED";
        /// Doublon d’un établissement existant
        DUPLICATE_OF_EXISTING_ESTABLISHMENT = "DUPLICATE_OF_EXISTING_ESTABLISHMENT";
    }
}

static NATURE_CESSATION: [Code; 2] = [
    Code { code: "1", label: "Entreprise" },
    Code { code: "2", label: "Etablissement" },
];
static NATURE_CESSATION_INDEX: [u16; 4] = list_index(&NATURE_CESSATION);
code_list! {
    /// A code of the list `natureCessation`.
    NatureCessation
    {
        /// Entreprise
        ENTREPRISE = "1";
        /// Etablissement
        ETABLISSEMENT = "2";
    }
}

static NATURE_DES_ACTIVITE: [Code; 2] = [
    Code { code: "CIVIL", label: "Civile" },
    Code { code: "COMMERCIAL", label: "Commerciale" },
];
static NATURE_DES_ACTIVITE_INDEX: [u16; 4] = list_index(&NATURE_DES_ACTIVITE);
code_list! {
    /// A code of the list `natureDesActivite`.
    NatureDesActivite
    {
        /// Civile
        CIVIL = "CIVIL";
        /// Commerciale
        COMMERCIAL = "COMMERCIAL";
    }
}

static NATURE_DOMAINE: [Code; 2] = [
    Code { code: "1", label: "" },
    Code { code: "2", label: "" },
];
static NATURE_DOMAINE_INDEX: [u16; 4] = list_index(&NATURE_DOMAINE);
code_list! {
    /// A code of the list `natureDomaine`.
    NatureDomaine
    {
        /// No official label.
        CODE_1 = "1";
        /// No official label.
        CODE_2 = "2";
    }
}

static NATURE_GERANCE: [Code; 5] = [
    Code { code: "1", label: "Majoritaire" },
    Code { code: "3", label: "Minoritaire ou égalitaire, société associée" },
    Code { code: "4", label: "Minoritaire ou égalitaire, sans société associée" },
    Code { code: "5", label: "Gérance non associée, société associée" },
    Code { code: "6", label: "Gérance non associée, sans société associée" },
];
static NATURE_GERANCE_INDEX: [u16; 16] = list_index(&NATURE_GERANCE);
code_list! {
    /// A code of the list `natureGerance`.
    NatureGerance
    {
        /// Majoritaire
        MAJORITAIRE = "1";
        /// Minoritaire ou égalitaire, société associée
        MINORITAIRE_OU_EGALITAIRE_SOCIETE_ASSOCIEE = "3";
        /// Minoritaire ou égalitaire, sans société associée
        MINORITAIRE_OU_EGALITAIRE_SANS_SOCIETE_ASSOCIEE = "4";
        /// Gérance non associée, société associée
        GERANCE_NON_ASSOCIEE_SOCIETE_ASSOCIEE = "5";
        /// Gérance non associée, sans société associée
        GERANCE_NON_ASSOCIEE_SANS_SOCIETE_ASSOCIEE = "6";
    }
}

static NATURE_VOLET_SOCIAL: [Code; 2] = [
    Code { code: "TNS", label: "TNS" },
    Code { code: "NSP", label: "NSP" },
];
static NATURE_VOLET_SOCIAL_INDEX: [u16; 4] = list_index(&NATURE_VOLET_SOCIAL);
code_list! {
    /// A code of the list `natureVoletSocial`.
    NatureVoletSocial
    {
        /// TNS
        TNS = "TNS";
        /// NSP
        NSP = "NSP";
    }
}

static NEW_OR_UPDATED_ROLE_POUVOIR: [Code; 2] = [
    Code { code: "N", label: "" },
    Code { code: "U", label: "" },
];
static NEW_OR_UPDATED_ROLE_POUVOIR_INDEX: [u16; 4] = list_index(&NEW_OR_UPDATED_ROLE_POUVOIR);
code_list! {
    /// A code of the list `newOrUpdatedRolePouvoir`.
    NewOrUpdatedRolePouvoir
    {
        /// No official label.
        CODE_N = "N";
        /// No official label.
        CODE_U = "U";
    }
}

static NOUVEAU_ROLE: [Code; 4] = [
    Code { code: "75", label: "Associé indéfiniment responsable" },
    Code { code: "74", label: "Associé indéfiniment et solidairement responsable" },
    Code { code: "40", label: "Liquidateur" },
    Code { code: "0", label: "Aucun" },
];
static NOUVEAU_ROLE_INDEX: [u16; 8] = list_index(&NOUVEAU_ROLE);
code_list! {
    /// A code of the list `nouveauRole`.
    NouveauRole
    {
        /// Associé indéfiniment responsable
        ASSOCIE_INDEFINIMENT_RESPONSABLE = "75";
        /// Associé indéfiniment et solidairement responsable
        ASSOCIE_INDEFINIMENT_ET_SOLIDAIREMENT_RESPONSABLE = "74";
        /// Liquidateur
        LIQUIDATEUR = "40";
        /// Aucun
        AUCUN = "0";
    }
}

static OPTION_EIRL: [Code; 4] = [
    Code { code: "O", label: "Création" },
    Code { code: "M", label: "Modification" },
    Code { code: "R", label: "Reprise" },
    Code { code: "S", label: "Suppression" },
];
static OPTION_EIRL_INDEX: [u16; 8] = list_index(&OPTION_EIRL);
code_list! {
    /// A code of the list `optionEirl`.
    OptionEirl
    {
        /// Création
        CREATION = "O";
        /// Modification
        MODIFICATION = "M";
        /// Reprise
        REPRISE = "R";
        /// Suppression
        SUPPRESSION = "S";
    }
}

static OPTION_JQPA: [Code; 3] = [
    Code { code: "1", label: "Personne qualifiée" },
    Code { code: "2", label: "Engagement à recruter" },
    Code { code: "4", label: "Aucun JQPA pour cette activité" },
];
static OPTION_JQPA_INDEX: [u16; 8] = list_index(&OPTION_JQPA);
code_list! {
    /// A code of the list `optionJQPA`.
    OptionJQPA
    {
        /// Personne qualifiée
        PERSONNE_QUALIFIEE = "1";
        /// Engagement à recruter
        ENGAGEMENT_A_RECRUTER = "2";
        /// Aucun JQPA pour cette activité
        AUCUN_JQPA_POUR_CETTE_ACTIVITE = "4";
    }
}

static OPTION_PARTICULIERE_REGIME_BENEFICE: [Code; 3] = [
    Code { code: "210", label: "Option pour la tenue d'une comptablité créances/dettes" },
    Code { code: "211", label: "Option pour l'assujettissement à l'IS" },
    Code { code: "212", label: "Régime des sociétés de personnes" },
];
static OPTION_PARTICULIERE_REGIME_BENEFICE_INDEX: [u16; 8] = list_index(&OPTION_PARTICULIERE_REGIME_BENEFICE);
code_list! {
    /// A code of the list `optionParticuliereRegimeBenefice`.
    OptionParticuliereRegimeBenefice
    {
        /// Option pour la tenue d'une comptablité créances/dettes
        OPTION_POUR_LA_TENUE_D_UNE_COMPTABLITE_CREANCES_DETTES = "210";
        /// Option pour l'assujettissement à l'IS
        OPTION_POUR_L_ASSUJETTISSEMENT_A_L_IS = "211";
        /// Régime des sociétés de personnes
        REGIME_DES_SOCIETES_DE_PERSONNES = "212";
    }
}

static ORGANISME_ASSURANCE_MALADIE_ACTUELLE: [Code; 5] = [
    Code { code: "R", label: "Régime général" },
    Code { code: "A", label: "Agricole" },
    Code { code: "E", label: "ENIM" },
    Code { code: "N", label: "Non salarié non agricole" },
    Code { code: "X", label: "Autre" },
];
static ORGANISME_ASSURANCE_MALADIE_ACTUELLE_INDEX: [u16; 16] = list_index(&ORGANISME_ASSURANCE_MALADIE_ACTUELLE);
code_list! {
    /// A code of the list `organismeAssuranceMaladieActuelle`.
    OrganismeAssuranceMaladieActuelle
    {
        /// Régime général
        REGIME_GENERAL = "R";
        /// Agricole
        AGRICOLE = "A";
        /// ENIM
        ENIM = "E";
        /// Non salarié non agricole
        NON_SALARIE_NON_AGRICOLE = "N";
        /// Autre
        AUTRE = "X";
    }
}

static ORIGINE_FUSION_SCISSION: [Code; 2] = [
    Code { code: "1", label: "Fusion" },
    Code { code: "2", label: "Scission" },
];
static ORIGINE_FUSION_SCISSION_INDEX: [u16; 4] = list_index(&ORIGINE_FUSION_SCISSION);
code_list! {
    /// A code of the list `origineFusionScission`.
    OrigineFusionScission
    {
        /// Fusion
        FUSION = "1";
        /// Scission
        SCISSION = "2";
    }
}

static PERIODICITE_ET_OPTIONS_PARTICULIERES_TVA: [Code; 5] = [
    Code { code: "410", label: "Option pour le dépôt de déclarations trimestrielles si TVA estimée inférieure à un plafond de 4000€/an" },
    Code { code: "411", label: "Assujettissement à la TVA en cas d'opérations imposables sur option" },
    Code { code: "414", label: "Option volontaire pour assujettissement sur l'ensemble des opérations" },
    Code { code: "416", label: "Bailleurs de biens ruraux" },
    Code { code: "420", label: "Option pour le dépôt trimestriel et assujettissement sur opérations imposables" },
];
static PERIODICITE_ET_OPTIONS_PARTICULIERES_TVA_INDEX: [u16; 16] = list_index(&PERIODICITE_ET_OPTIONS_PARTICULIERES_TVA);
code_list! {
    /// A code of the list `periodiciteEtOptionsParticulieresTVA`.
    PeriodiciteEtOptionsParticulieresTVA
    {
        /// Option pour le dépôt de déclarations trimestrielles si TVA estimée inférieure à un plafond de 4000€/an
        CODE_410 = "410";
        /// Assujettissement à la TVA en cas d'opérations imposables sur option
        CODE_411 = "411";
        /// Option volontaire pour assujettissement sur l'ensemble des opérations
        CODE_414 = "414";
        /// Bailleurs de biens ruraux
        BAILLEURS_DE_BIENS_RURAUX = "416";
        /// Option pour le dépôt trimestriel et assujettissement sur opérations imposables
        CODE_420 = "420";
    }
}

static PERIODICITE_VERSEMENT: [Code; 2] = [
    Code { code: "M", label: "Mensuel" },
    Code { code: "T", label: "Trimestriel" },
];
static PERIODICITE_VERSEMENT_INDEX: [u16; 4] = list_index(&PERIODICITE_VERSEMENT);
code_list! {
    /// A code of the list `periodiciteVersement`.
    PeriodiciteVersement
    {
        /// Mensuel
        MENSUEL = "M";
        /// Trimestriel
        TRIMESTRIEL = "T";
    }
}

static PRECISION_ACTIVITE: [Code; 14] = [
    Code { code: "04", label: "Fabrication, production" },
    Code { code: "09", label: "Commerce de gros" },
    Code { code: "10", label: "Commerce de détail en magasin" },
    Code { code: "16", label: "Commerce de détail sur marché" },
    Code { code: "17", label: "Commerce de détail sur internet" },
    Code { code: "14", label: "Bâtiment, travaux publics" },
    Code { code: "20", label: "Location de logements" },
    Code { code: "21", label: "Location de terrains et autres biens immobiliers" },
    Code { code: "22", label: "Promotion immobilière de bureaux" },
    Code { code: "23", label: "Promotion immobilière de logements" },
    Code { code: "24", label: "Promotion immobilière d’autres bâtiments" },
    Code { code: "25", label: "Réalisation de programme de construction" },
    Code { code: "26", label: "Support de patrimoine familial immobilier sans activité de location" },
    Code { code: "99", label: "Autre" },
];
static PRECISION_ACTIVITE_INDEX: [u16; 32] = list_index(&PRECISION_ACTIVITE);
code_list! {
    /// A code of the list `precisionActivite`.
    PrecisionActivite
    {
        /// Fabrication, production
        FABRICATION_PRODUCTION = "04";
        /// Commerce de gros
        COMMERCE_DE_GROS = "09";
        /// Commerce de détail en magasin
        COMMERCE_DE_DETAIL_EN_MAGASIN = "10";
        /// Commerce de détail sur marché
        COMMERCE_DE_DETAIL_SUR_MARCHE = "16";
        /// Commerce de détail sur internet
        COMMERCE_DE_DETAIL_SUR_INTERNET = "17";
        /// Bâtiment, travaux publics
        BATIMENT_TRAVAUX_PUBLICS = "14";
        /// Location de logements
        LOCATION_DE_LOGEMENTS = "20";
        /// Location de terrains et autres biens immobiliers
        LOCATION_DE_TERRAINS_ET_AUTRES_BIENS_IMMOBILIERS = "21";
        /// Promotion immobilière de bureaux
        PROMOTION_IMMOBILIERE_DE_BUREAUX = "22";
        /// Promotion immobilière de logements
        PROMOTION_IMMOBILIERE_DE_LOGEMENTS = "23";
        /// Promotion immobilière d’autres bâtiments
        PROMOTION_IMMOBILIERE_D_AUTRES_BATIMENTS = "24";
        /// Réalisation de programme de construction
        REALISATION_DE_PROGRAMME_DE_CONSTRUCTION = "25";
        /// Support de patrimoine familial immobilier sans activité de location
        CODE_26 = "26";
        /// Autre
        AUTRE = "99";
    }
}

static QUALITE_NON_SEDENTAIRE: [Code; 3] = [
    Code { code: "F", label: "Forain" },
    Code { code: "A", label: "Ambulant, non sédentaire" },
    Code { code: "E", label: "Ambulant ressortissant UE hors France" },
];
static QUALITE_NON_SEDENTAIRE_INDEX: [u16; 8] = list_index(&QUALITE_NON_SEDENTAIRE);
code_list! {
    /// A code of the list `qualiteNonSedentaire`.
    QualiteNonSedentaire
    {
        /// Forain
        FORAIN = "F";
        /// Ambulant, non sédentaire
        AMBULANT_NON_SEDENTAIRE = "A";
        /// Ambulant ressortissant UE hors France
        AMBULANT_RESSORTISSANT_UE_HORS_FRANCE = "E";
    }
}

static REASON_IMMATRICULATION_RNE: [Code; 4] = [
    Code { code: "1", label: "Emission par l’entité d’obligations ou de titres associatifs" },
    Code { code: "2", label: "Exercice à titre habituel des opérations de change manuel d’une monnaie à une autre" },
    Code { code: "3", label: "Exercice d’une mission de « gérante-mandataire » d’un fonds de commerce" },
    Code { code: "4", label: "Changement de forme juridique de l’entité (transformation en entreprise)" },
];
static REASON_IMMATRICULATION_RNE_INDEX: [u16; 8] = list_index(&REASON_IMMATRICULATION_RNE);
code_list! {
    /// A code of the list `reasonImmatriculationRne`.
    ReasonImmatriculationRne
    {
        /// Emission par l’entité d’obligations ou de titres associatifs
        EMISSION_PAR_L_ENTITE_D_OBLIGATIONS_OU_DE_TITRES_ASSOCIATIFS = "1";
        /// Exercice à titre habituel des opérations de change manuel d’une monnaie à une autre
        CODE_2 = "2";
        /// Exercice d’une mission de « gérante-mandataire » d’un fonds de commerce
        CODE_3 = "3";
        /// Changement de forme juridique de l’entité (transformation en entreprise)
        CODE_4 = "4";
    }
}

static REGIME_IMPOSITION_BENEFICES: [Code; 12] = [
    Code { code: "110", label: "Régime spécial BNC" },
    Code { code: "111", label: "Déclaration contrôlée BNC" },
    Code { code: "112", label: "Réel simplifié BIC" },
    Code { code: "113", label: "Réel normal BIC" },
    Code { code: "114", label: "Réel simplifié IS" },
    Code { code: "115", label: "Réel normal IS" },
    Code { code: "116", label: "Micro BIC" },
    Code { code: "117", label: "Micro BA" },
    Code { code: "118", label: "Régime réel simplifié BA" },
    Code { code: "119", label: "Régime réel normal BA" },
    Code { code: "120", label: "Revenu foncier" },
    Code { code: "121", label: "Forfait Forestier" },
];
static REGIME_IMPOSITION_BENEFICES_INDEX: [u16; 32] = list_index(&REGIME_IMPOSITION_BENEFICES);
code_list! {
    /// A code of the list `regimeImpositionBenefices`.
    RegimeImpositionBenefices
    {
        /// Régime spécial BNC
        REGIME_SPECIAL_BNC = "110";
        /// Déclaration contrôlée BNC
        DECLARATION_CONTROLEE_BNC = "111";
        /// Réel simplifié BIC
        REEL_SIMPLIFIE_BIC = "112";
        /// Réel normal BIC
        REEL_NORMAL_BIC = "113";
        /// Réel simplifié IS
        REEL_SIMPLIFIE_IS = "114";
        /// Réel normal IS
        REEL_NORMAL_IS = "115";
        /// Micro BIC
        MICRO_BIC = "116";
        /// Micro BA
        MICRO_BA = "117";
        /// Régime réel simplifié BA
        REGIME_REEL_SIMPLIFIE_BA = "118";
        /// Régime réel normal BA
        REGIME_REEL_NORMAL_BA = "119";
        /// Revenu foncier
        REVENU_FONCIER = "120";
        /// Forfait Forestier
        FORFAIT_FORESTIER = "121";
    }
}

static REGIME_IMPOSITION_TVA: [Code; 7] = [
    Code { code: "310", label: "Franchise en base TVA" },
    Code { code: "311", label: "Réel simplifié TVA" },
    Code { code: "312", label: "Réel normal TVA" },
    Code { code: "313", label: "Mini réel TVA" },
    Code { code: "314", label: "Remboursement forfait agricole" },
    Code { code: "315", label: "Imposition obligatoire à la TVA (régime simplifié agricole)" },
    Code { code: "316", label: "Activité hors champs ou exonérée de TVA" },
];
static REGIME_IMPOSITION_TVA_INDEX: [u16; 16] = list_index(&REGIME_IMPOSITION_TVA);
code_list! {
    /// A code of the list `regimeImpositionTVA`.
    RegimeImpositionTVA
    {
        /// Franchise en base TVA
        FRANCHISE_EN_BASE_TVA = "310";
        /// Réel simplifié TVA
        REEL_SIMPLIFIE_TVA = "311";
        /// Réel normal TVA
        REEL_NORMAL_TVA = "312";
        /// Mini réel TVA
        MINI_REEL_TVA = "313";
        /// Remboursement forfait agricole
        REMBOURSEMENT_FORFAIT_AGRICOLE = "314";
        /// Imposition obligatoire à la TVA (régime simplifié agricole)
        IMPOSITION_OBLIGATOIRE_A_LA_TVA_REGIME_SIMPLIFIE_AGRICOLE = "315";
        /// Activité hors champs ou exonérée de TVA
        ACTIVITE_HORS_CHAMPS_OU_EXONEREE_DE_TVA = "316";
    }
}

static REGISTRE: [Code; 5] = [
    Code { code: "1", label: "RCS" },
    Code { code: "2", label: "RM" },
    Code { code: "3", label: "RSEIRL" },
    Code { code: "4", label: "RSAC" },
    Code { code: "5", label: "RA" },
];
static REGISTRE_INDEX: [u16; 16] = list_index(&REGISTRE);
code_list! {
    /// A code of the list `registre`.
    Registre
    {
        /// RCS
        RCS = "1";
        /// RM
        RM = "2";
        /// RSEIRL
        RSEIRL = "3";
        /// RSAC
        RSAC = "4";
        /// RA
        RA = "5";
    }
}

static REGISTRE_EIRL: [Code; 5] = [
    Code { code: "1", label: "RCS" },
    Code { code: "2", label: "RM" },
    Code { code: "3", label: "RSEIRL" },
    Code { code: "4", label: "RSAC" },
    Code { code: "5", label: "RA" },
];
static REGISTRE_EIRL_INDEX: [u16; 16] = list_index(&REGISTRE_EIRL);
code_list! {
    /// A code of the list `registreEirl`.
    RegistreEirl
    {
        /// RCS
        RCS = "1";
        /// RM
        RM = "2";
        /// RSEIRL
        RSEIRL = "3";
        /// RSAC
        RSAC = "4";
        /// RA
        RA = "5";
    }
}

static ROLE_CONCERNE: [Code; 2] = [
    Code { code: "D", label: "" },
    Code { code: "R", label: "" },
];
static ROLE_CONCERNE_INDEX: [u16; 4] = list_index(&ROLE_CONCERNE);
code_list! {
    /// A code of the list `roleConcerne`.
    RoleConcerne
    {
        /// No official label.
        CODE_D = "D";
        /// No official label.
        CODE_R = "R";
    }
}

static ROLE_CONJOINT: [Code; 5] = [
    Code { code: "1", label: "Collaborateur" },
    Code { code: "2", label: "Associé ou chef d'exploitation" },
    Code { code: "3", label: "Salarié" },
    Code { code: "4", label: "Co-exploitant" },
    Code { code: "5", label: "Aucun" },
];
static ROLE_CONJOINT_INDEX: [u16; 16] = list_index(&ROLE_CONJOINT);
code_list! {
    /// A code of the list `roleConjoint`.
    RoleConjoint
    {
        /// Collaborateur
        COLLABORATEUR = "1";
        /// Associé ou chef d'exploitation
        ASSOCIE_OU_CHEF_D_EXPLOITATION = "2";
        /// Salarié
        SALARIE = "3";
        /// Co-exploitant
        CO_EXPLOITANT = "4";
        /// Aucun
        AUCUN = "5";
    }
}

static ROLE_CONTRAT: [Code; 2] = [
    Code { code: "APPUI", label: "Contrat d'appui" },
    Code { code: "LOC", label: "Contrat de location" },
];
static ROLE_CONTRAT_INDEX: [u16; 4] = list_index(&ROLE_CONTRAT);
code_list! {
    /// A code of the list `roleContrat`.
    RoleContrat
    {
        /// Contrat d'appui
        APPUI = "APPUI";
        /// Contrat de location
        LOC = "LOC";
    }
}

static ROLE_ENTREPRISE: [Code; 79] = [
    Code { code: "11", label: "Membre" },
    Code { code: "13", label: "Contrôleur de gestion" },
    Code { code: "14", label: "Contrôleur des comptes" },
    Code { code: "23", label: "Autre associé majoritaire" },
    Code { code: "28", label: "Gérant et associé indéfiniment et solidairement responsable" },
    Code { code: "29", label: "Gérant et associé indéfiniment responsable" },
    Code { code: "30", label: "Gérant" },
    Code { code: "40", label: "Liquidateur" },
    Code { code: "41", label: "Associé unique (qui participe à l’activité EURL)" },
    Code { code: "51", label: "Président du conseil d’administration" },
    Code { code: "52", label: "Président du directoire" },
    Code { code: "53", label: "Directeur Général" },
    Code { code: "55", label: "Dirigeant à l’étranger d’une personne morale étrangère" },
    Code { code: "56", label: "Dirigeant en France d’une personne morale étrangère" },
    Code { code: "60", label: "Président du conseil d’administration et directeur général" },
    Code { code: "61", label: "Président du conseil de surveillance" },
    Code { code: "63", label: "Membre du directoire" },
    Code { code: "64", label: "Membre du conseil de surveillance" },
    Code { code: "65", label: "Administrateur" },
    Code { code: "66", label: "Personne ayant le pouvoir d’engager à titre habituel la société" },
    Code { code: "67", label: "Personne ayant le pouvoir d’engager l'établissement" },
    Code { code: "69", label: "Directeur général unique de SA à directoire" },
    Code { code: "70", label: "Directeur général délégué" },
    Code { code: "71", label: "Commissaire aux comptes titulaire" },
    Code { code: "72", label: "Commissaire aux comptes suppléant" },
    Code { code: "73", label: "Président de SAS" },
    Code { code: "74", label: "Associé indéfiniment et solidairement responsable" },
    Code { code: "75", label: "Associé indéfiniment responsable" },
    Code { code: "76", label: "Représentant social d’une entreprise personne étrangère sans établissement en France" },
    Code { code: "77", label: "Représentant fiscal d’une entreprise étrangère sans établissement en France" },
    Code { code: "82", label: "Indivisaire" },
    Code { code: "86", label: "Exploitant pour le compte de l’indivision" },
    Code { code: "90", label: "Personne physique, exploitant en commun" },
    Code { code: "97", label: "Mandataire ad hoc" },
    Code { code: "98", label: "Administrateur provisoire" },
    Code { code: "99", label: "Autre" },
    Code { code: "94", label: "Membre non salarié participant aux travaux" },
    Code { code: "95", label: "Associé qui participe à la gestion" },
    Code { code: "96", label: "Associé non salarié" },
    Code { code: "100", label: "Repreneur" },
    Code { code: "101", label: "Entrepreneur" },
    Code { code: "103", label: "Suppléant" },
    Code { code: "104", label: "Personne chargée du contrôle" },
    Code { code: "105", label: "Personne décisionnaire désignée" },
    Code { code: "106", label: "Comptable" },
    Code { code: "107", label: "Héritier indivisaire" },
    Code { code: "108", label: "Loueur" },
    Code { code: "109", label: "Mandataire fiscal" },
    Code { code: "110", label: "Vice-Président" },
    Code { code: "111", label: "Vice-Président du Directoire" },
    Code { code: "120", label: "Vice-Président du Conseil d'Orientation et de Surveillance" },
    Code { code: "121", label: "Président du Conseil d'Orientation et de Surveillance" },
    Code { code: "122", label: "Membre du Conseil d'Orientation et de Surveillance" },
    Code { code: "130", label: "Associé unique qui récupère le patrimoine" },
    Code { code: "131", label: "Associé commandité" },
    Code { code: "132", label: "Associé commanditaire" },
    Code { code: "135", label: "Administrateurs représentant les salariés" },
    Code { code: "140", label: "Président de l'EPIC" },
    Code { code: "150", label: "Avocat" },
    Code { code: "200", label: "Fiduciaire" },
    Code { code: "201", label: "Dirigeant" },
    Code { code: "202", label: "Représentant de l'assujetti unique" },
    Code { code: "203", label: "Membre bénéficiant d'un mandat général d'administration" },
    Code { code: "204", label: "Personne capable d'engager l'entité" },
    Code { code: "205", label: "Président" },
    Code { code: "206", label: "Directeur" },
    Code { code: "209", label: "Secrétaire général" },
    Code { code: "210", label: "Membre du conseil syndical" },
    Code { code: "211", label: "Président du conseil syndical" },
    Code { code: "207", label: "Trésorier" },
    Code { code: "208", label: "Secrétaire" },
    Code { code: "212", label: "Personne désignée par les statuts" },
    Code { code: "213", label: "Vice-Président du conseil de surveillance" },
    Code { code: "215", label: "Personne ayant le pouvoir de représenter l’entité" },
    Code { code: "216", label: "Trésorier adjoint" },
    Code { code: "217", label: "Secrétaire adjoint" },
    Code { code: "218", label: "Membre de l’organe collégial de contrôle" },
    Code { code: "219", label: "Président de l’organe collégial de contrôle" },
    Code { code: "214", label: "Personne ayant le pouvoir d’engager à titre habituel l’entité" },
];
static ROLE_ENTREPRISE_INDEX: [u16; 256] = list_index(&ROLE_ENTREPRISE);
code_list! {
    /// A code of the list `roleEntreprise`. The list grows: other codes are kept.
    RoleEntreprise
    {
        /// Membre
        MEMBRE = "11";
        /// Contrôleur de gestion
        CONTROLEUR_DE_GESTION = "13";
        /// Contrôleur des comptes
        CONTROLEUR_DES_COMPTES = "14";
        /// Autre associé majoritaire
        AUTRE_ASSOCIE_MAJORITAIRE = "23";
        /// Gérant et associé indéfiniment et solidairement responsable
        GERANT_ET_ASSOCIE_INDEFINIMENT_ET_SOLIDAIREMENT_RESPONSABLE = "28";
        /// Gérant et associé indéfiniment responsable
        GERANT_ET_ASSOCIE_INDEFINIMENT_RESPONSABLE = "29";
        /// Gérant
        GERANT = "30";
        /// Liquidateur
        LIQUIDATEUR = "40";
        /// Associé unique (qui participe à l’activité EURL)
        ASSOCIE_UNIQUE_QUI_PARTICIPE_A_L_ACTIVITE_EURL = "41";
        /// Président du conseil d’administration
        PRESIDENT_DU_CONSEIL_D_ADMINISTRATION = "51";
        /// Président du directoire
        PRESIDENT_DU_DIRECTOIRE = "52";
        /// Directeur Général
        DIRECTEUR_GENERAL = "53";
        /// Dirigeant à l’étranger d’une personne morale étrangère
        DIRIGEANT_A_L_ETRANGER_D_UNE_PERSONNE_MORALE_ETRANGERE = "55";
        /// Dirigeant en France d’une personne morale étrangère
        DIRIGEANT_EN_FRANCE_D_UNE_PERSONNE_MORALE_ETRANGERE = "56";
        /// Président du conseil d’administration et directeur général
        PRESIDENT_DU_CONSEIL_D_ADMINISTRATION_ET_DIRECTEUR_GENERAL = "60";
        /// Président du conseil de surveillance
        PRESIDENT_DU_CONSEIL_DE_SURVEILLANCE = "61";
        /// Membre du directoire
        MEMBRE_DU_DIRECTOIRE = "63";
        /// Membre du conseil de surveillance
        MEMBRE_DU_CONSEIL_DE_SURVEILLANCE = "64";
        /// Administrateur
        ADMINISTRATEUR = "65";
        /// Personne ayant le pouvoir d’engager à titre habituel la société
        CODE_66 = "66";
        /// Personne ayant le pouvoir d’engager l'établissement
        PERSONNE_AYANT_LE_POUVOIR_D_ENGAGER_L_ETABLISSEMENT = "67";
        /// Directeur général unique de SA à directoire
        DIRECTEUR_GENERAL_UNIQUE_DE_SA_A_DIRECTOIRE = "69";
        /// Directeur général délégué
        DIRECTEUR_GENERAL_DELEGUE = "70";
        /// Commissaire aux comptes titulaire
        COMMISSAIRE_AUX_COMPTES_TITULAIRE = "71";
        /// Commissaire aux comptes suppléant
        COMMISSAIRE_AUX_COMPTES_SUPPLEANT = "72";
        /// Président de SAS
        PRESIDENT_DE_SAS = "73";
        /// Associé indéfiniment et solidairement responsable
        ASSOCIE_INDEFINIMENT_ET_SOLIDAIREMENT_RESPONSABLE = "74";
        /// Associé indéfiniment responsable
        ASSOCIE_INDEFINIMENT_RESPONSABLE = "75";
        /// Représentant social d’une entreprise personne étrangère sans établissement en France
        CODE_76 = "76";
        /// Représentant fiscal d’une entreprise étrangère sans établissement en France
        CODE_77 = "77";
        /// Indivisaire
        INDIVISAIRE = "82";
        /// Exploitant pour le compte de l’indivision
        EXPLOITANT_POUR_LE_COMPTE_DE_L_INDIVISION = "86";
        /// Personne physique, exploitant en commun
        PERSONNE_PHYSIQUE_EXPLOITANT_EN_COMMUN = "90";
        /// Mandataire ad hoc
        MANDATAIRE_AD_HOC = "97";
        /// Administrateur provisoire
        ADMINISTRATEUR_PROVISOIRE = "98";
        /// Autre
        AUTRE = "99";
        /// Membre non salarié participant aux travaux
        MEMBRE_NON_SALARIE_PARTICIPANT_AUX_TRAVAUX = "94";
        /// Associé qui participe à la gestion
        ASSOCIE_QUI_PARTICIPE_A_LA_GESTION = "95";
        /// Associé non salarié
        ASSOCIE_NON_SALARIE = "96";
        /// Repreneur
        REPRENEUR = "100";
        /// Entrepreneur
        ENTREPRENEUR = "101";
        /// Suppléant
        SUPPLEANT = "103";
        /// Personne chargée du contrôle
        PERSONNE_CHARGEE_DU_CONTROLE = "104";
        /// Personne décisionnaire désignée
        PERSONNE_DECISIONNAIRE_DESIGNEE = "105";
        /// Comptable
        COMPTABLE = "106";
        /// Héritier indivisaire
        HERITIER_INDIVISAIRE = "107";
        /// Loueur
        LOUEUR = "108";
        /// Mandataire fiscal
        MANDATAIRE_FISCAL = "109";
        /// Vice-Président
        VICE_PRESIDENT = "110";
        /// Vice-Président du Directoire
        VICE_PRESIDENT_DU_DIRECTOIRE = "111";
        /// Vice-Président du Conseil d'Orientation et de Surveillance
        VICE_PRESIDENT_DU_CONSEIL_D_ORIENTATION_ET_DE_SURVEILLANCE = "120";
        /// Président du Conseil d'Orientation et de Surveillance
        PRESIDENT_DU_CONSEIL_D_ORIENTATION_ET_DE_SURVEILLANCE = "121";
        /// Membre du Conseil d'Orientation et de Surveillance
        MEMBRE_DU_CONSEIL_D_ORIENTATION_ET_DE_SURVEILLANCE = "122";
        /// Associé unique qui récupère le patrimoine
        ASSOCIE_UNIQUE_QUI_RECUPERE_LE_PATRIMOINE = "130";
        /// Associé commandité
        ASSOCIE_COMMANDITE = "131";
        /// Associé commanditaire
        ASSOCIE_COMMANDITAIRE = "132";
        /// Administrateurs représentant les salariés
        ADMINISTRATEURS_REPRESENTANT_LES_SALARIES = "135";
        /// Président de l'EPIC
        PRESIDENT_DE_L_EPIC = "140";
        /// Avocat
        AVOCAT = "150";
        /// Fiduciaire
        FIDUCIAIRE = "200";
        /// Dirigeant
        DIRIGEANT = "201";
        /// Représentant de l'assujetti unique
        REPRESENTANT_DE_L_ASSUJETTI_UNIQUE = "202";
        /// Membre bénéficiant d'un mandat général d'administration
        MEMBRE_BENEFICIANT_D_UN_MANDAT_GENERAL_D_ADMINISTRATION = "203";
        /// Personne capable d'engager l'entité
        PERSONNE_CAPABLE_D_ENGAGER_L_ENTITE = "204";
        /// Président
        PRESIDENT = "205";
        /// Directeur
        DIRECTEUR = "206";
        /// Secrétaire général
        SECRETAIRE_GENERAL = "209";
        /// Membre du conseil syndical
        MEMBRE_DU_CONSEIL_SYNDICAL = "210";
        /// Président du conseil syndical
        PRESIDENT_DU_CONSEIL_SYNDICAL = "211";
        /// Trésorier
        TRESORIER = "207";
        /// Secrétaire
        SECRETAIRE = "208";
        /// Personne désignée par les statuts
        PERSONNE_DESIGNEE_PAR_LES_STATUTS = "212";
        /// Vice-Président du conseil de surveillance
        VICE_PRESIDENT_DU_CONSEIL_DE_SURVEILLANCE = "213";
        /// Personne ayant le pouvoir de représenter l’entité
        PERSONNE_AYANT_LE_POUVOIR_DE_REPRESENTER_L_ENTITE = "215";
        /// Trésorier adjoint
        TRESORIER_ADJOINT = "216";
        /// Secrétaire adjoint
        SECRETAIRE_ADJOINT = "217";
        /// Membre de l’organe collégial de contrôle
        MEMBRE_DE_L_ORGANE_COLLEGIAL_DE_CONTROLE = "218";
        /// Président de l’organe collégial de contrôle
        PRESIDENT_DE_L_ORGANE_COLLEGIAL_DE_CONTROLE = "219";
        /// Personne ayant le pouvoir d’engager à titre habituel l’entité
        CODE_214 = "214";
    }
}

static ROLE_POUR_ENTREPRISE: [Code; 12] = [
    Code { code: "1", label: "Siège" },
    Code { code: "2", label: "Siège et établissement principal" },
    Code { code: "3", label: "Établissement principal" },
    Code { code: "4", label: "Établissement secondaire" },
    Code { code: "5", label: "Premier établissement en France (d'une société étrangère)" },
    Code { code: "6", label: "Firme étrangère employeur sans établissement en France" },
    Code { code: "11", label: "Siège fermé" },
    Code { code: "12", label: "Siège et établissement principal fermé" },
    Code { code: "13", label: "Établissement principal fermé" },
    Code { code: "14", label: "Établissement secondaire fermé" },
    Code { code: "15", label: "Premier établissement en France (d'une société étrangère) fermé" },
    Code { code: "16", label: "Firme étrangère employeur sans établissement en France fermée" },
];
static ROLE_POUR_ENTREPRISE_INDEX: [u16; 32] = list_index(&ROLE_POUR_ENTREPRISE);
code_list! {
    /// A code of the list `rolePourEntreprise`.
    RolePourEntreprise
    {
        /// Siège
        SIEGE = "1";
        /// Siège et établissement principal
        SIEGE_ET_ETABLISSEMENT_PRINCIPAL = "2";
        /// Établissement principal
        ETABLISSEMENT_PRINCIPAL = "3";
        /// Établissement secondaire
        ETABLISSEMENT_SECONDAIRE = "4";
        /// Premier établissement en France (d'une société étrangère)
        PREMIER_ETABLISSEMENT_EN_FRANCE_D_UNE_SOCIETE_ETRANGERE = "5";
        /// Firme étrangère employeur sans établissement en France
        FIRME_ETRANGERE_EMPLOYEUR_SANS_ETABLISSEMENT_EN_FRANCE = "6";
        /// Siège fermé
        SIEGE_FERME = "11";
        /// Siège et établissement principal fermé
        SIEGE_ET_ETABLISSEMENT_PRINCIPAL_FERME = "12";
        /// Établissement principal fermé
        ETABLISSEMENT_PRINCIPAL_FERME = "13";
        /// Établissement secondaire fermé
        ETABLISSEMENT_SECONDAIRE_FERME = "14";
        /// Premier établissement en France (d'une société étrangère) fermé
        CODE_15 = "15";
        /// Firme étrangère employeur sans établissement en France fermée
        CODE_16 = "16";
    }
}

static SITUATION_MATRIMONIALE: [Code; 6] = [
    Code { code: "1", label: "Célibataire" },
    Code { code: "2", label: "Divorcé" },
    Code { code: "3", label: "Veuf" },
    Code { code: "4", label: "Marié" },
    Code { code: "5", label: "Pacsé" },
    Code { code: "6", label: "En concubinage" },
];
static SITUATION_MATRIMONIALE_INDEX: [u16; 16] = list_index(&SITUATION_MATRIMONIALE);
code_list! {
    /// A code of the list `situationMatrimoniale`.
    SituationMatrimoniale
    {
        /// Célibataire
        CELIBATAIRE = "1";
        /// Divorcé
        DIVORCE = "2";
        /// Veuf
        VEUF = "3";
        /// Marié
        MARIE = "4";
        /// Pacsé
        PACSE = "5";
        /// En concubinage
        EN_CONCUBINAGE = "6";
    }
}

static SITUATION_VIS_A_VIS_MSA: [Code; 2] = [
    Code { code: "1", label: "Déjà immatriculé" },
    Code { code: "2", label: "Non immatriculé" },
];
static SITUATION_VIS_A_VIS_MSA_INDEX: [u16; 4] = list_index(&SITUATION_VIS_A_VIS_MSA);
code_list! {
    /// A code of the list `situationVisAVisMsa`.
    SituationVisAVisMsa
    {
        /// Déjà immatriculé
        DEJA_IMMATRICULE = "1";
        /// Non immatriculé
        NON_IMMATRICULE = "2";
    }
}

static SOUS_TYPE_DOCUMENT: [Code; 321] = [
    Code { code: "PJPM0001", label: "" },
    Code { code: "PJPM0002", label: "" },
    Code { code: "PJPM0003", label: "" },
    Code { code: "PJPM0004", label: "" },
    Code { code: "PJPM0005", label: "" },
    Code { code: "PJPM0006", label: "" },
    Code { code: "PJPM0007", label: "" },
    Code { code: "PJPM0008", label: "" },
    Code { code: "PJPM0009", label: "" },
    Code { code: "PJPM0010", label: "" },
    Code { code: "PJPM0011", label: "" },
    Code { code: "PJPM0012", label: "" },
    Code { code: "PJPM0013", label: "" },
    Code { code: "PJPM0014", label: "" },
    Code { code: "PJPM0015", label: "" },
    Code { code: "PJPM0016", label: "" },
    Code { code: "PJPM0017", label: "" },
    Code { code: "PJPM0018", label: "" },
    Code { code: "PJPM0019", label: "" },
    Code { code: "PJPM0020", label: "" },
    Code { code: "PJPM0021", label: "" },
    Code { code: "PJPM0022", label: "" },
    Code { code: "PJPM0023", label: "" },
    Code { code: "PJPM0024", label: "" },
    Code { code: "PJPM0025", label: "" },
    Code { code: "PJPM0026", label: "" },
    Code { code: "PJPM0027", label: "" },
    Code { code: "PJPM0028", label: "" },
    Code { code: "PJPM0029", label: "" },
    Code { code: "PJPM0030", label: "" },
    Code { code: "PJPM0031", label: "" },
    Code { code: "PJPM0032", label: "" },
    Code { code: "PJPM0033", label: "" },
    Code { code: "PJPM0034", label: "" },
    Code { code: "PJPM0035", label: "" },
    Code { code: "PJPM0036", label: "" },
    Code { code: "PJPM0037", label: "" },
    Code { code: "PJPM0038", label: "" },
    Code { code: "PJPM0039", label: "" },
    Code { code: "PJPM0040", label: "" },
    Code { code: "PJPM0041", label: "" },
    Code { code: "PJPM0042", label: "" },
    Code { code: "PJPM0043", label: "" },
    Code { code: "PJPM0044", label: "" },
    Code { code: "PJPM0045", label: "" },
    Code { code: "PJPM0046", label: "" },
    Code { code: "PJPM0047", label: "" },
    Code { code: "PJPM0048", label: "" },
    Code { code: "PJPM0049", label: "" },
    Code { code: "PJPM0050", label: "" },
    Code { code: "PJPM0051", label: "" },
    Code { code: "PJPM0052", label: "" },
    Code { code: "PJPM0053", label: "" },
    Code { code: "PJPM0054", label: "" },
    Code { code: "PJPM0055", label: "" },
    Code { code: "PJPM0056", label: "" },
    Code { code: "PJPM0057", label: "" },
    Code { code: "PJPM0058", label: "" },
    Code { code: "PJPM0059", label: "" },
    Code { code: "PJPM0060", label: "" },
    Code { code: "PJPM0061", label: "" },
    Code { code: "PJPM0062", label: "" },
    Code { code: "PJPM0063", label: "" },
    Code { code: "PJPM0064", label: "" },
    Code { code: "PJPM0065", label: "" },
    Code { code: "PJPM0066", label: "" },
    Code { code: "PJPM0067", label: "" },
    Code { code: "PJPM0068", label: "" },
    Code { code: "PJPM0069", label: "" },
    Code { code: "PJPM0070", label: "" },
    Code { code: "PJPM0071", label: "" },
    Code { code: "PJPM0072", label: "" },
    Code { code: "PJPM0073", label: "" },
    Code { code: "PJPM0074", label: "" },
    Code { code: "PJPM0075", label: "" },
    Code { code: "PJPM0076", label: "" },
    Code { code: "PJPM0077", label: "" },
    Code { code: "PJPM0078", label: "" },
    Code { code: "PJPM0079", label: "" },
    Code { code: "PJPM0080", label: "" },
    Code { code: "PJPM0081", label: "" },
    Code { code: "PJPM0082", label: "" },
    Code { code: "PJPM0083", label: "" },
    Code { code: "PJPM0084", label: "" },
    Code { code: "PJPM0085", label: "" },
    Code { code: "PJPM0086", label: "" },
    Code { code: "PJPM0087", label: "" },
    Code { code: "PJPM0088", label: "" },
    Code { code: "PJPM0089", label: "" },
    Code { code: "PJPM0090", label: "" },
    Code { code: "PJPM0091", label: "" },
    Code { code: "PJPM0092", label: "" },
    Code { code: "PJPM0093", label: "" },
    Code { code: "PJPM0094", label: "" },
    Code { code: "PJPM0095", label: "" },
    Code { code: "PJPM1000", label: "" },
    Code { code: "PJPM1001", label: "" },
    Code { code: "PJPM1006", label: "" },
    Code { code: "PJPM1007", label: "" },
    Code { code: "PJPM1008", label: "" },
    Code { code: "PJPM1009", label: "" },
    Code { code: "PJPM1010", label: "" },
    Code { code: "PJPM1011", label: "" },
    Code { code: "PJPM0109", label: "" },
    Code { code: "PJPM0110", label: "" },
    Code { code: "PJPM0111", label: "" },
    Code { code: "PJPM0112", label: "" },
    Code { code: "PJPM0113", label: "" },
    Code { code: "PJPM1013", label: "" },
    Code { code: "PJPM1014", label: "" },
    Code { code: "PJPM0115", label: "" },
    Code { code: "PJPM0116", label: "" },
    Code { code: "PJPM0117", label: "" },
    Code { code: "PJPM0118", label: "" },
    Code { code: "PJPM0119", label: "" },
    Code { code: "PJPM0120", label: "" },
    Code { code: "PJPM0121", label: "" },
    Code { code: "PJPM0122", label: "" },
    Code { code: "PJPM0123", label: "" },
    Code { code: "PJPM0124", label: "" },
    Code { code: "PJPM0125", label: "" },
    Code { code: "PJPM0126", label: "" },
    Code { code: "PJPM0127", label: "" },
    Code { code: "PJPM0128", label: "" },
    Code { code: "PJPM0137", label: "" },
    Code { code: "PJPM0140", label: "" },
    Code { code: "PJPM0141", label: "" },
    Code { code: "PJPM0142", label: "" },
    Code { code: "PJPM0143", label: "" },
    Code { code: "PJPM0144", label: "" },
    Code { code: "PJPM0145", label: "" },
    Code { code: "PJPM0146", label: "" },
    Code { code: "PJPM0147", label: "" },
    Code { code: "PJPM0148", label: "" },
    Code { code: "PJPM0149", label: "" },
    Code { code: "PJPM0151", label: "" },
    Code { code: "PJPM0152", label: "" },
    Code { code: "PJPM0153", label: "" },
    Code { code: "PJPM0154", label: "" },
    Code { code: "PJPM1015", label: "" },
    Code { code: "PJPM1016", label: "" },
    Code { code: "PJPM1017", label: "" },
    Code { code: "PJPM0242", label: "" },
    Code { code: "PJPM0243", label: "" },
    Code { code: "PJPP0001", label: "" },
    Code { code: "PJPP0002", label: "" },
    Code { code: "PJPP0003", label: "" },
    Code { code: "PJPP0004", label: "" },
    Code { code: "PJPP0005", label: "" },
    Code { code: "PJPP0006", label: "" },
    Code { code: "PJPP0007", label: "" },
    Code { code: "PJPP0008", label: "" },
    Code { code: "PJPP0009", label: "" },
    Code { code: "PJPP0010", label: "" },
    Code { code: "PJPP0012", label: "" },
    Code { code: "PJPP0013", label: "" },
    Code { code: "PJPP0014", label: "" },
    Code { code: "PJPP0015", label: "" },
    Code { code: "PJPP0016", label: "" },
    Code { code: "PJPP0017", label: "" },
    Code { code: "PJPP0018", label: "" },
    Code { code: "PJPP0019", label: "" },
    Code { code: "PJPP0020", label: "" },
    Code { code: "PJPP0021", label: "" },
    Code { code: "PJPP0022", label: "" },
    Code { code: "PJPP0023", label: "" },
    Code { code: "PJPP0024", label: "" },
    Code { code: "PJPP0025", label: "" },
    Code { code: "PJPP0026", label: "" },
    Code { code: "PJPP0027", label: "" },
    Code { code: "PJPP0028", label: "" },
    Code { code: "PJPP0029", label: "" },
    Code { code: "PJPP0030", label: "" },
    Code { code: "PJPP0031", label: "" },
    Code { code: "PJPP0032", label: "" },
    Code { code: "PJPP0033", label: "" },
    Code { code: "PJPP0034", label: "" },
    Code { code: "PJPP0035", label: "" },
    Code { code: "PJPP0036", label: "" },
    Code { code: "PJPP0037", label: "" },
    Code { code: "PJPP0038", label: "" },
    Code { code: "PJPP0039", label: "" },
    Code { code: "PJPP0040", label: "" },
    Code { code: "PJPP0041", label: "" },
    Code { code: "PJPP0042", label: "" },
    Code { code: "PJPP0043", label: "" },
    Code { code: "PJPP0044", label: "" },
    Code { code: "PJPP0045", label: "" },
    Code { code: "PJPP0046", label: "" },
    Code { code: "PJPP0047", label: "" },
    Code { code: "PJPP0048", label: "" },
    Code { code: "PJPP0049", label: "" },
    Code { code: "PJPP0050", label: "" },
    Code { code: "PJPP0051", label: "" },
    Code { code: "PJPP0054", label: "" },
    Code { code: "PJPP0055", label: "" },
    Code { code: "PJPP0056", label: "" },
    Code { code: "PJPP0057", label: "" },
    Code { code: "PJPP1000", label: "" },
    Code { code: "PJPP1001", label: "" },
    Code { code: "PJPP1002", label: "" },
    Code { code: "PJPP1003", label: "" },
    Code { code: "PJEX0001", label: "" },
    Code { code: "PJEX0002", label: "" },
    Code { code: "PJEX0003", label: "" },
    Code { code: "PJEX0004", label: "" },
    Code { code: "PJEX0005", label: "" },
    Code { code: "PJEX0006", label: "" },
    Code { code: "PJEX0007", label: "" },
    Code { code: "PJEX0008", label: "" },
    Code { code: "PJEX0011", label: "" },
    Code { code: "PJPP0242", label: "" },
    Code { code: "PJPP0243", label: "" },
    Code { code: "PJCA0001", label: "" },
    Code { code: "PJCA0002", label: "" },
    Code { code: "PJCA0003", label: "" },
    Code { code: "PJCA0004", label: "" },
    Code { code: "PJCA0005", label: "" },
    Code { code: "PJCA0006", label: "" },
    Code { code: "PJCA0007", label: "" },
    Code { code: "PJCA0008", label: "" },
    Code { code: "PJCA0009", label: "" },
    Code { code: "PJCA0010", label: "" },
    Code { code: "PJCA0011", label: "" },
    Code { code: "PJCA0012", label: "" },
    Code { code: "PJCA0013", label: "" },
    Code { code: "PJCA0014", label: "" },
    Code { code: "PJCA0015", label: "" },
    Code { code: "PJCA0016", label: "" },
    Code { code: "PJCA0017", label: "" },
    Code { code: "PJCA0018", label: "" },
    Code { code: "PJCA0019", label: "" },
    Code { code: "PJCA0020", label: "" },
    Code { code: "PJCA0021", label: "" },
    Code { code: "PJCA0022", label: "" },
    Code { code: "PJCA0023", label: "" },
    Code { code: "PJCA0024", label: "" },
    Code { code: "PJCA0025", label: "" },
    Code { code: "PJCA0026", label: "" },
    Code { code: "PJCA0027", label: "" },
    Code { code: "PJCA0028", label: "" },
    Code { code: "PJCA0029", label: "" },
    Code { code: "PJCA0030", label: "" },
    Code { code: "PJCA0031", label: "" },
    Code { code: "PJCA0032", label: "" },
    Code { code: "PJCA0033", label: "" },
    Code { code: "PJCA0034", label: "" },
    Code { code: "PJCA0035", label: "" },
    Code { code: "PJCA0036", label: "" },
    Code { code: "PJCA0037", label: "" },
    Code { code: "PJCA0038", label: "" },
    Code { code: "PJCA0039", label: "" },
    Code { code: "PJCA0040", label: "" },
    Code { code: "PJCA0041", label: "" },
    Code { code: "PJCA0042", label: "" },
    Code { code: "PJCA0043", label: "" },
    Code { code: "PJCA0044", label: "" },
    Code { code: "PJCA0045", label: "" },
    Code { code: "PJCA0046", label: "" },
    Code { code: "PJCA0047", label: "" },
    Code { code: "PJCA0048", label: "" },
    Code { code: "PJCA0049", label: "" },
    Code { code: "PJCA0050", label: "" },
    Code { code: "PJDA0001", label: "" },
    Code { code: "PJDA0002", label: "" },
    Code { code: "PJDA0003", label: "" },
    Code { code: "PJDA0004", label: "" },
    Code { code: "PJDA0005", label: "" },
    Code { code: "PJDA0006", label: "" },
    Code { code: "PJDA0007", label: "" },
    Code { code: "PJDA0008", label: "" },
    Code { code: "PJDA0009", label: "" },
    Code { code: "PJDA0010", label: "" },
    Code { code: "PJDA0011", label: "" },
    Code { code: "PJDA0012", label: "" },
    Code { code: "PJDA0013", label: "" },
    Code { code: "PJDA0014", label: "" },
    Code { code: "PJDA0015", label: "" },
    Code { code: "PJDA0016", label: "" },
    Code { code: "PJDA0017", label: "" },
    Code { code: "PJDA0018", label: "" },
    Code { code: "PJDA0019", label: "" },
    Code { code: "PJDA0020", label: "" },
    Code { code: "PJDA0021", label: "" },
    Code { code: "PJDA0022", label: "" },
    Code { code: "PJDA0023", label: "" },
    Code { code: "PJDA0024", label: "" },
    Code { code: "PJDA0025", label: "" },
    Code { code: "PJDA0026", label: "" },
    Code { code: "PJDA0027", label: "" },
    Code { code: "PJDA0028", label: "" },
    Code { code: "PJDA0029", label: "" },
    Code { code: "PJDA0030", label: "" },
    Code { code: "PJDA0031", label: "" },
    Code { code: "PJDA0032", label: "" },
    Code { code: "PJDA0033", label: "" },
    Code { code: "PJDA0034", label: "" },
    Code { code: "PJDA0035", label: "" },
    Code { code: "PJDA0036", label: "" },
    Code { code: "PJDA0037", label: "" },
    Code { code: "PJDA0038", label: "" },
    Code { code: "PJDA0039", label: "" },
    Code { code: "PJDA0040", label: "" },
    Code { code: "PJDA0041", label: "" },
    Code { code: "PJDA0042", label: "" },
    Code { code: "PJDA0043", label: "" },
    Code { code: "PJDA0044", label: "" },
    Code { code: "PJDA0045", label: "" },
    Code { code: "PJDA0046", label: "" },
    Code { code: "PJDA0047", label: "" },
    Code { code: "PJDA0048", label: "" },
    Code { code: "PJDA0049", label: "" },
    Code { code: "PJDA0050", label: "" },
    Code { code: "PJCP0001", label: "" },
    Code { code: "PJCP0002", label: "" },
    Code { code: "PJCO0001", label: "" },
    Code { code: "PJCO0002", label: "" },
    Code { code: "PJCO0003", label: "" },
    Code { code: "PJCO0004", label: "" },
    Code { code: "PJCO0005", label: "" },
    Code { code: "PJCO0006", label: "" },
];
static SOUS_TYPE_DOCUMENT_INDEX: [u16; 1024] = list_index(&SOUS_TYPE_DOCUMENT);
code_list! {
    /// A code of the list `sousTypeDocument`. The list grows: other codes are kept.
    SousTypeDocument
    {}
}

static STATUT_CONTRAT: [Code; 4] = [
    Code { code: "NOUVEAU", label: "Nouveau" },
    Code { code: "MODIFIE", label: "Modifié" },
    Code { code: "SUPPRIME", label: "Supprimé" },
    Code { code: "INCHANGE", label: "Inchangé" },
];
static STATUT_CONTRAT_INDEX: [u16; 8] = list_index(&STATUT_CONTRAT);
code_list! {
    /// A code of the list `statutContrat`.
    StatutContrat
    {
        /// Nouveau
        NOUVEAU = "NOUVEAU";
        /// Modifié
        MODIFIE = "MODIFIE";
        /// Supprimé
        SUPPRIME = "SUPPRIME";
        /// Inchangé
        INCHANGE = "INCHANGE";
    }
}

static STATUT_DOMAINE: [Code; 4] = [
    Code { code: "1", label: "Nouveau" },
    Code { code: "2", label: "Remplacé" },
    Code { code: "3", label: "Supprimé" },
    Code { code: "4", label: "Inchangé" },
];
static STATUT_DOMAINE_INDEX: [u16; 8] = list_index(&STATUT_DOMAINE);
code_list! {
    /// A code of the list `statutDomaine`.
    StatutDomaine
    {
        /// Nouveau
        NOUVEAU = "1";
        /// Remplacé
        REMPLACE = "2";
        /// Supprimé
        SUPPRIME = "3";
        /// Inchangé
        INCHANGE = "4";
    }
}

static STATUT_EXERCICE_ACTIVITE_SIMULTANEE: [Code; 6] = [
    Code { code: "1", label: "Salarié" },
    Code { code: "2", label: "Salarié agricole" },
    Code { code: "9", label: "Autre" },
    Code { code: "A", label: "Non salarié non agricole" },
    Code { code: "B", label: "Retraité" },
    Code { code: "C", label: "Pensionné invalidité" },
];
static STATUT_EXERCICE_ACTIVITE_SIMULTANEE_INDEX: [u16; 16] = list_index(&STATUT_EXERCICE_ACTIVITE_SIMULTANEE);
code_list! {
    /// A code of the list `statutExerciceActiviteSimultanee`.
    StatutExerciceActiviteSimultanee
    {
        /// Salarié
        SALARIE = "1";
        /// Salarié agricole
        SALARIE_AGRICOLE = "2";
        /// Autre
        AUTRE = "9";
        /// Non salarié non agricole
        NON_SALARIE_NON_AGRICOLE = "A";
        /// Retraité
        RETRAITE = "B";
        /// Pensionné invalidité
        PENSIONNE_INVALIDITE = "C";
    }
}

static STATUT_FORMALITE: [Code; 4] = [
    Code { code: "A", label: "Adjonction" },
    Code { code: "M", label: "Modification" },
    Code { code: "S", label: "Suppression" },
    Code { code: "I", label: "Inchangée" },
];
static STATUT_FORMALITE_INDEX: [u16; 8] = list_index(&STATUT_FORMALITE);
code_list! {
    /// A code of the list `statutFormalite`.
    StatutFormalite
    {
        /// Adjonction
        ADJONCTION = "A";
        /// Modification
        MODIFICATION = "M";
        /// Suppression
        SUPPRESSION = "S";
        /// Inchangée
        INCHANGEE = "I";
    }
}

static STATUT_OUVERT_FERME: [Code; 2] = [
    Code { code: "OUVERT", label: "Ouvert" },
    Code { code: "FERME", label: "Fermé" },
];
static STATUT_OUVERT_FERME_INDEX: [u16; 4] = list_index(&STATUT_OUVERT_FERME);
code_list! {
    /// A code of the list `statutOuvertFerme`.
    StatutOuvertFerme
    {
        /// Ouvert
        OUVERT = "OUVERT";
        /// Fermé
        FERME = "FERME";
    }
}

static STATUT_POUR_FORMALITE: [Code; 5] = [
    Code { code: "1", label: "Nouveau, ouverture" },
    Code { code: "2", label: "Supprimé, fermeture" },
    Code { code: "3", label: "Modifié" },
    Code { code: "4", label: "Reprise d’activité après cessation temporaire" },
    Code { code: "5", label: "Inchangé" },
];
static STATUT_POUR_FORMALITE_INDEX: [u16; 16] = list_index(&STATUT_POUR_FORMALITE);
code_list! {
    /// A code of the list `statutPourFormalite`.
    StatutPourFormalite
    {
        /// Nouveau, ouverture
        NOUVEAU_OUVERTURE = "1";
        /// Supprimé, fermeture
        SUPPRIME_FERMETURE = "2";
        /// Modifié
        MODIFIE = "3";
        /// Reprise d’activité après cessation temporaire
        REPRISE_D_ACTIVITE_APRES_CESSATION_TEMPORAIRE = "4";
        /// Inchangé
        INCHANGE = "5";
    }
}

static STATUT_POUR_LA_FORMALITE: [Code; 5] = [
    Code { code: "1", label: "Ajout" },
    Code { code: "2", label: "Modification" },
    Code { code: "3", label: "Suppression" },
    Code { code: "4", label: "Inchangée" },
    Code { code: "5", label: "Inchangée 24M" },
];
static STATUT_POUR_LA_FORMALITE_INDEX: [u16; 16] = list_index(&STATUT_POUR_LA_FORMALITE);
code_list! {
    /// A code of the list `statutPourLaFormalite`.
    StatutPourLaFormalite
    {
        /// Ajout
        AJOUT = "1";
        /// Modification
        MODIFICATION = "2";
        /// Suppression
        SUPPRESSION = "3";
        /// Inchangée
        INCHANGEE = "4";
        /// Inchangée 24M
        INCHANGEE_24M = "5";
    }
}

static STATUT_PRATICIEN: [Code; 3] = [
    Code { code: "0", label: "Titulaire" },
    Code { code: "1", label: "Remplaçant" },
    Code { code: "2", label: "RSPM (Régime Simplifié des Professions Médicales)" },
];
static STATUT_PRATICIEN_INDEX: [u16; 8] = list_index(&STATUT_PRATICIEN);
code_list! {
    /// A code of the list `statutPraticien`.
    StatutPraticien
    {
        /// Titulaire
        TITULAIRE = "0";
        /// Remplaçant
        REMPLACANT = "1";
        /// RSPM (Régime Simplifié des Professions Médicales)
        RSPM_REGIME_SIMPLIFIE_DES_PROFESSIONS_MEDICALES = "2";
    }
}

static SUCCURSALE_OU_FILIALE: [Code; 6] = [
    Code { code: "ETABLISSEMENT_OU_SUCCURSALE", label: "Succursale d'une entreprise étrangère" },
    Code { code: "FILIALE", label: "Filiale" },
    Code { code: "AVEC_ETABLISSEMENT", label: "Avec établissement" },
    Code { code: "AUCUN_ETABLISSEMENT", label: "Sans établissement" },
    Code { code: "BUREAU_DE_LIAISON", label: "Bureau de liaison d'une entreprise étrangère" },
    Code { code: "BUREAU_DE_LIAISON_ETRANGER", label: "Bureau de liaison d'une entreprise étrangère souhaitant avoir une représentation en France" },
];
static SUCCURSALE_OU_FILIALE_INDEX: [u16; 16] = list_index(&SUCCURSALE_OU_FILIALE);
code_list! {
    /// A code of the list `succursaleOuFiliale`.
    SuccursaleOuFiliale
    {
        /// Succursale d'une entreprise étrangère
        ETABLISSEMENT_OU_SUCCURSALE = "ETABLISSEMENT_OU_SUCCURSALE";
        /// Filiale
        FILIALE = "FILIALE";
        /// Avec établissement
        AVEC_ETABLISSEMENT = "AVEC_ETABLISSEMENT";
        /// Sans établissement
        AUCUN_ETABLISSEMENT = "AUCUN_ETABLISSEMENT";
        /// Bureau de liaison d'une entreprise étrangère
        BUREAU_DE_LIAISON = "BUREAU_DE_LIAISON";
        /// Bureau de liaison d'une entreprise étrangère souhaitant avoir une représentation en France
        BUREAU_DE_LIAISON_ETRANGER = "BUREAU_DE_LIAISON_ETRANGER";
    }
}

static TACITE_RECONDUCTION: [Code; 3] = [
    Code { code: "O", label: "Oui" },
    Code { code: "N", label: "Non" },
    Code { code: "I", label: "Durée illimitée" },
];
static TACITE_RECONDUCTION_INDEX: [u16; 8] = list_index(&TACITE_RECONDUCTION);
code_list! {
    /// A code of the list `taciteReconduction`.
    TaciteReconduction
    {
        /// Oui
        OUI = "O";
        /// Non
        NON = "N";
        /// Durée illimitée
        DUREE_ILLIMITEE = "I";
    }
}

static TOTALITE_PARTIE: [Code; 2] = [
    Code { code: "1", label: "Totalité" },
    Code { code: "2", label: "Une partie" },
];
static TOTALITE_PARTIE_INDEX: [u16; 4] = list_index(&TOTALITE_PARTIE);
code_list! {
    /// A code of the list `totalitePartie`.
    TotalitePartie
    {
        /// Totalité
        TOTALITE = "1";
        /// Une partie
        UNE_PARTIE = "2";
    }
}

static TUTELLE_CURATELLE: [Code; 4] = [
    Code { code: "T", label: "Tutelle" },
    Code { code: "C", label: "Curatelle" },
    Code { code: "S", label: "Suppression de la mention" },
    Code { code: "A", label: "Aucun" },
];
static TUTELLE_CURATELLE_INDEX: [u16; 8] = list_index(&TUTELLE_CURATELLE);
code_list! {
    /// A code of the list `tutelleCuratelle`.
    TutelleCuratelle
    {
        /// Tutelle
        TUTELLE = "T";
        /// Curatelle
        CURATELLE = "C";
        /// Suppression de la mention
        SUPPRESSION_DE_LA_MENTION = "S";
        /// Aucun
        AUCUN = "A";
    }
}

static TYPE_ADRESSE_LIQUIDATEUR: [Code; 3] = [
    Code { code: "S", label: "" },
    Code { code: "L", label: "" },
    Code { code: "A", label: "" },
];
static TYPE_ADRESSE_LIQUIDATEUR_INDEX: [u16; 8] = list_index(&TYPE_ADRESSE_LIQUIDATEUR);
code_list! {
    /// A code of the list `typeAdresseLiquidateur`.
    TypeAdresseLiquidateur
    {
        /// No official label.
        CODE_S = "S";
        /// No official label.
        CODE_L = "L";
        /// No official label.
        CODE_A = "A";
    }
}

static TYPE_AUGMENTATION_CAPITAL: [Code; 7] = [
    Code { code: "FUSION", label: "Une fusion" },
    Code { code: "APPORT_NUMERAIRE", label: "Un apport en numéraire" },
    Code { code: "APPORT_NATURE", label: "Un apport en nature" },
    Code { code: "APPORT_NATURE_NUMERAIRE", label: "Un apport en nature et un apport en numéraire" },
    Code { code: "SCISSION", label: "Une scission" },
    Code { code: "APPORT_PARTIEL_ACTIF", label: "Un apport partiel d'actif" },
    Code { code: "AUTRE", label: "Autre" },
];
static TYPE_AUGMENTATION_CAPITAL_INDEX: [u16; 16] = list_index(&TYPE_AUGMENTATION_CAPITAL);
code_list! {
    /// A code of the list `typeAugmentationCapital`.
    TypeAugmentationCapital
    {
        /// Une fusion
        FUSION = "FUSION";
        /// Un apport en numéraire
        APPORT_NUMERAIRE = "APPORT_NUMERAIRE";
        /// Un apport en nature
        APPORT_NATURE = "APPORT_NATURE";
        /// Un apport en nature et un apport en numéraire
        APPORT_NATURE_NUMERAIRE = "APPORT_NATURE_NUMERAIRE";
        /// Une scission
        SCISSION = "SCISSION";
        /// Un apport partiel d'actif
        APPORT_PARTIEL_ACTIF = "APPORT_PARTIEL_ACTIF";
        /// Autre
        AUTRE = "AUTRE";
    }
}

static TYPE_DE_PERSONNE: [Code; 4] = [
    Code { code: "INDIVIDU", label: "Personne Physique" },
    Code { code: "ENTREPRISE", label: "Personne Morale" },
    Code { code: "ASSOCIATION", label: "Association" },
    Code { code: "AUTRE", label: "Autre" },
];
static TYPE_DE_PERSONNE_INDEX: [u16; 8] = list_index(&TYPE_DE_PERSONNE);
code_list! {
    /// A code of the list `typeDePersonne`.
    TypeDePersonne
    {
        /// Personne Physique
        INDIVIDU = "INDIVIDU";
        /// Personne Morale
        ENTREPRISE = "ENTREPRISE";
        /// Association
        ASSOCIATION = "ASSOCIATION";
        /// Autre
        AUTRE = "AUTRE";
    }
}

static TYPE_DE_STATUTS: [Code; 2] = [
    Code { code: "1", label: "Statuts types" },
    Code { code: "2", label: "Statuts différents" },
];
static TYPE_DE_STATUTS_INDEX: [u16; 4] = list_index(&TYPE_DE_STATUTS);
code_list! {
    /// A code of the list `typeDeStatuts`.
    TypeDeStatuts
    {
        /// Statuts types
        STATUTS_TYPES = "1";
        /// Statuts différents
        STATUTS_DIFFERENTS = "2";
    }
}

static TYPE_DESTINATAIRE_CORRESPONDANCE: [Code; 3] = [
    Code { code: "1", label: "Entreprise" },
    Code { code: "2", label: "Mandataire" },
    Code { code: "3", label: "" },
];
static TYPE_DESTINATAIRE_CORRESPONDANCE_INDEX: [u16; 8] = list_index(&TYPE_DESTINATAIRE_CORRESPONDANCE);
code_list! {
    /// A code of the list `typeDestinataireCorrespondance`.
    TypeDestinataireCorrespondance
    {
        /// Entreprise
        ENTREPRISE = "1";
        /// Mandataire
        MANDATAIRE = "2";
        /// No official label.
        CODE_3 = "3";
    }
}

static TYPE_DISSOLUTION: [Code; 2] = [
    Code { code: "1", label: "Avec liquidation" },
    Code { code: "2", label: "Sans liquidation (Transmission Universelle de Patrimoine)" },
];
static TYPE_DISSOLUTION_INDEX: [u16; 4] = list_index(&TYPE_DISSOLUTION);
code_list! {
    /// A code of the list `typeDissolution`.
    TypeDissolution
    {
        /// Avec liquidation
        AVEC_LIQUIDATION = "1";
        /// Sans liquidation (Transmission Universelle de Patrimoine)
        SANS_LIQUIDATION_TRANSMISSION_UNIVERSELLE_DE_PATRIMOINE = "2";
    }
}

static TYPE_DOCUMENT: [Code; 310] = [
    Code { code: "PJ_01", label: "Copie des statuts" },
    Code { code: "PJ_02", label: "Copie des statuts mis à jour" },
    Code { code: "PJ_03", label: "Copie des actes de nomination des membres des organes de gestion, d'administration, de direction, de surveillance et de contrôle de la société" },
    Code { code: "PJ_04", label: "Rapport du commissaire aux apports" },
    Code { code: "PJ_05", label: "Décision des fondateurs et documents relatifs à la description et à l'évaluation des apports" },
    Code { code: "PJ_06", label: "Certificat du dépositaire des fonds correspondant aux souscriptions avec en annexe la liste des souscripteurs" },
    Code { code: "PJ_07", label: "Copie du procès-verbal de l’assemblée constitutive" },
    Code { code: "PJ_08", label: "Attestation de parution dans un journal d’annonces légales" },
    Code { code: "PJ_09", label: "Copie de l’insertion dans un journal d’annonces légales" },
    Code { code: "PJ_10", label: "Copie du récépissé de dépôt des actes constitutifs de la société déposés au greffe avant la demande d’immatriculation." },
    Code { code: "PJ_11", label: "Copie de la carte nationale d’identité" },
    Code { code: "PJ_12", label: "Copie du passeport en cours de validité" },
    Code { code: "PJ_13", label: "Copie du visa" },
    Code { code: "PJ_14", label: "Copie de la carte de séjour" },
    Code { code: "PJ_15", label: "Copie de la carte de résident ou copie de son récépissé de renouvellement" },
    Code { code: "PJ_16", label: "Justificatif d’identité faisant état du mariage pounr un conjoint collaborateur ou un conjoint salarié" },
    Code { code: "PJ_17", label: "Attestation sur l’honneur, sur papier libre, relative à l’absence de condamnation ou de sanction civile ou administrative de nature à interdire l’exercice d’une activité commerciale, faisant apparaître la filiation." },
    Code { code: "PJ_18", label: "Attestation d'élection de domicile mentionnant la date d'expiration" },
    Code { code: "PJ_19", label: "Récépissé de dépôt de déclaration préalable délivré par la Préfecture (étranger ne résidant pas en France)" },
    Code { code: "PJ_20", label: "Extrait de l'immatriculation au RCS datant de moins de 3 mois" },
    Code { code: "PJ_22", label: "Extrait d’immatriculation ou document équivalent d'un établissement situé dans un Etat membre de l’Union européenne." },
    Code { code: "PJ_23", label: "Titre justifiant de l'existence si non immatriculé au RCS" },
    Code { code: "PJ_24", label: "Copie de l’acte ou de la décision conférant à l’intéressé la qualité de représentant permanent" },
    Code { code: "PJ_25", label: "Justificatif de la jouissance des locaux (photocopie d’un titre de propriété, contrat de bail, quittances de loyer, factures de gaz, électricité ou téléphone, etc)" },
    Code { code: "PJ_26", label: "Justificatif de l’adresse de l’entreprise fixée au local d’habitation, par tout document établi au nom de la personne tenue à l’immatriculation permettant de justifier la réalité de l’adresse déclarée." },
    Code { code: "PJ_29", label: "Copie du contrat de domiciliation" },
    Code { code: "PJ_31", label: "Copie du diplôme, du titre ou de l’autorisation provisoire ou définitive permettant à la société d’exercer l’activité réglementée" },
    Code { code: "PJ_33", label: "Copie de l’acte enregistré de l'acquisition par achat, licitation , attribution par voie de partage" },
    Code { code: "PJ_34", label: "Copie de l’acte d'acquisiton par donation" },
    Code { code: "PJ_35", label: "Copie de l’acte de notoriété ou de l’intitulé d’inventaire pour acquisition par dévolution successorale, sans partage ni licitation" },
    Code { code: "PJ_36", label: "Copie de l’acte d'acquisition par apport" },
    Code { code: "PJ_37", label: "Contrat de location gérance pour le locataire gérant ou acte constatant la fin de la location-gérance" },
    Code { code: "PJ_38", label: "Contrat de gérance mandat pour le mandataire ou acte constatant la fin de la gérance mandat" },
    Code { code: "PJ_39", label: "Copie du jugement ordonnant le plan de cession pour un fonds de commerce acquis ou reçu dans le cadre d’un plan de cession, pour la gestion d’un fonds de commerce cédé" },
    Code { code: "PJ_40", label: "Justification de l’inscription sur la liste des CAC" },
    Code { code: "PJ_41", label: "Lettre du CAC acceptant sa désignation" },
    Code { code: "PJ_42", label: "Justificatif d’identité faisant état du mariage du conjoint collaborateur ou du conjoint associé." },
    Code { code: "PJ_43", label: "Attestation notariée relative à l’insaisissabilité" },
    Code { code: "PJ_45", label: "Extrait du RCS ou du répertoire des métiers du domiciliataire" },
    Code { code: "PJ_46", label: "Etablissement public français : copie du Journal officiel mentionnant l’acte qui a autorisé sa création ou copie de l’acte ayant créé l’établissement" },
    Code { code: "PJ_47", label: "Etablissement public français : copie de la décision nommant les personnes chargées de le représenter ou de l’administrer" },
    Code { code: "PJ_48", label: "Etablissement public français : copie du Journal officiel mentionnant l’acte qui en a modifié l’organisation ou son fonctionnement ou copie du ou des actes ayant décidé les modifications." },
    Code { code: "PJ_49", label: "Représentation ou agence commerciale des Etats, collectivités ou établissements publics étrangers : certificat de l’autorité diplomatique ou consulaire dont les personnes chargées de le représenter relèvent attestant la réalité et le caractère officiel de la représentation ou de l’agence" },
    Code { code: "PJ_51", label: "Eventuel pouvoir si mandataire" },
    Code { code: "PJ_52", label: "Décision de modification certifiée conforme par le représentant légal" },
    Code { code: "PJ_53", label: "En cas de suppression d’une activité non sédentaire, carte permettant l’exercice de cette activité" },
    Code { code: "PJ_54", label: "PV ayant décidé et constaté la modification enregistrée, certifié conforme par le représentant légal" },
    Code { code: "PJ_55", label: "Décision du CA ou du Directoire (modification du capital social d’une SA ou d'une SAS)" },
    Code { code: "PJ_56", label: "Certificat du dépositaire (modification du capital social d’une SA ou d'une SAS)" },
    Code { code: "PJ_57", label: "Certificat constatant la libération par compensation ( modification du capital social d’une SA ou d'une SAS)" },
    Code { code: "PJ_58", label: "Récépissé de dépôt au greffe du rapport du commissaire à la transformation (transformation d’un SARL en SA)" },
    Code { code: "PJ_59", label: "Récépissé du dépôt de clôture des comptes de liquidation" },
    Code { code: "PJ_60", label: "Extrait de l'acte de décès en cas de décès de la personne physique immatriculée" },
    Code { code: "PJ_61", label: "Copie du contrat d'appui au projet d'entreprise pour la création ou la reprise d'une activité économique certifiée conforme par le représentant légal" },
    Code { code: "PJ_62", label: "Attestation de délivrance de l'information donnée à son conjoint des conséquences sur les biens communs des dettes contractées dans l'exercice de sa profession, si l'entrepreneur individuel est marié sous le régime de la communauté légale ou conventionnelle" },
    Code { code: "PJ_63", label: "Déclaration sur l'honneur de non-condamnation datée et signée en original par l'intéressé" },
    Code { code: "PJ_64", label: "Attestation de filiation (nom et prénoms des parents)" },
    Code { code: "PJ_65", label: "Copie authentique de la déclaration relative à l'insaisissabilité" },
    Code { code: "PJ_67", label: "Exemplaire de l'état descriptif des biens, droits, obligations, sûretés affectés à l'exercice de l'activité professionnelle, daté et certifié conforme par l'entrepreneur individuel" },
    Code { code: "PJ_68", label: "Exemplaire de l'accord exprès et de l'information préalable du conjoint (daté et signé)" },
    Code { code: "PJ_69", label: "Exemplaire de l'accord exprès et de l'information préalable du coïndivisaire (daté et signé)" },
    Code { code: "PJ_70", label: "Justificatif d'identité faisant état du mariage" },
    Code { code: "PJ_72", label: "Extrait de l'acte de décès" },
    Code { code: "PJ_73", label: "Pouvoir d'un des héritiers" },
    Code { code: "PJ_74", label: "Décision d'inscription ou de nomination par l'autorité compétente." },
    Code { code: "PJ_75", label: "Attestation de parution de l'avis relatif au projet de constitution au BALO, si l'une au moins des sociétés participantes fait appel public à l'épargne ou lorsque ses actions ne revêtent pas toutes la forme nominative." },
    Code { code: "PJ_76", label: "Attestation de parution de l'avis constatant que les conditions de constitution de la société européenne holding sont réunies pour chaque société immatriculée en France participant à cette opération, dans un journal habilité à recevoir des annonces légales au niveau national et au BODACC." },
    Code { code: "PJ_77", label: "Copie du récépissé du dépôt du projet de constitution au greffe du tribunal de commerce pour chacune des sociétés participant à l'opération (Immatriculation d'une société européenne holding à directoire ou conseil de surveillance)" },
    Code { code: "PJ_78", label: "Copie du contrat d'appui au projet d'entreprise pour la création ou la reprise d'une activité économique, certifiée conforme par le représentant légal pour l'EURL" },
    Code { code: "PJ_79", label: "Contrat de groupement s'il est établi par acte authentique, ou un original du contrat timbré et enregistré par la recette des impôts, paraphé, daté et signé par tous les membres en personne ou par leurs mandataires, si le contrat est établi par acte sous seing privé. Le(s) pouvoir(s) pour la signature du contrat est(sont) déposé(s) en un exemplaire original." },
    Code { code: "PJ_80", label: "Copie certifiée conforme de l'acte conférant la qualité de représentant permanent d'une personne morale nommée administrateur." },
    Code { code: "PJ_81", label: "Copie du livret de famille ou extrait d'acte de mariage ou acte de naissance si pacsé" },
    Code { code: "PJ_82", label: "Compte de liquidation certifié conforme par le liquidateur" },
    Code { code: "PJ_83", label: "Acte de cession de fonds de commerce" },
    Code { code: "PJ_85", label: "Déclaration de régularité et de conformité" },
    Code { code: "PJ_86", label: "Projet de traité de fusion" },
    Code { code: "PJ_87", label: "Réalisation de l'apport partiel d'actif" },
    Code { code: "PJ_90", label: "Convention de gérance-mandat" },
    Code { code: "PJ_91", label: "Rapport commissaire à la transformation (transformation juridique)" },
    Code { code: "PJ_92", label: "Certificat de dépôt de fonds" },
    Code { code: "PJ_93", label: "PV AG de désignation des administrateurs" },
    Code { code: "PJ_94", label: "Déclaration d'option du conjoint collaborateur" },
    Code { code: "PJ_95", label: "Reçu de paiement" },
    Code { code: "PJ_96", label: "Reçu de remboursement" },
    Code { code: "PJ_97", label: "Liste des sièges sociaux antérieurs" },
    Code { code: "PJ_98", label: "Écrit signé avec un mandant" },
    Code { code: "PJ_99", label: "Document de synthèse" },
    Code { code: "PJ_100", label: "Historisation de la formalité (doc technique permettant le suivi de toutes les modifications affectant une formalité)" },
    Code { code: "PJ_101", label: "Fichier compagnon json avec les données de la formalité (doc technique rassemblant toutes les données de la formalité sous format brut et exploitable par le GU)" },
    Code { code: "PJ_102", label: "Bilan Actif/Passif" },
    Code { code: "PJ_103", label: "Compte de résultat" },
    Code { code: "PJ_104", label: "Annexe aux comptes annuels" },
    Code { code: "PJ_105", label: "Dépôt de l'inventaire" },
    Code { code: "PJ_106", label: "Proposition d'affectation du résultat" },
    Code { code: "PJ_107", label: "Résolution d'affectation" },
    Code { code: "PJ_108", label: "Copie de la délibération de l'assemblée ou de la décision de l'associé unique" },
    Code { code: "PJ_109", label: "Rapport de gestion sauf dispense \"petite entreprise de L.232-1IV\"" },
    Code { code: "PJ_110", label: "Rapport de gouvernance" },
    Code { code: "PJ_111", label: "Lettre de demande de régularisation/ lettre de rejet" },
    Code { code: "PJ_112", label: "Lettre de refus" },
    Code { code: "PJ_113", label: "Lettre de classement sans suite" },
    Code { code: "PJ_114", label: "Grille tarifaire" },
    Code { code: "PJ_115", label: "Document de synthèse signé" },
    Code { code: "PJ_116", label: "Documentation partenaire" },
    Code { code: "PJ_117", label: "Document détaillant le montant attendu en cas de trop perçu" },
    Code { code: "PJ_118", label: "Document détaillant le montant total attendu en cas de refus d’inscription" },
    Code { code: "PJ_119", label: "Document de synthèse des bénéficiaires effectifs" },
    Code { code: "PJ_120", label: "Document de synthèse des bénéficiaires effectifs signé" },
    Code { code: "PJ_121", label: "Rapport du conseil de surveillance" },
    Code { code: "PJ_122", label: "Bilan consolidé" },
    Code { code: "PJ_123", label: "Compte de résultat consolidé" },
    Code { code: "PJ_124", label: "Annexe consolidé" },
    Code { code: "PJ_125", label: "Rapport de gestion de groupe" },
    Code { code: "PJ_126", label: "Rapport du président du conseil d'administration ou du conseil de surveillance sur les procédures de contrôle interne et de gestion des risques mises en place par la société et sur le gouvernement d'entreprise et les conditions de préparation et d'organisation des travaux du conseil" },
    Code { code: "PJ_127", label: "Tableau récapitulatif des délégations en cours de validité accordées par l'AG des actionnaires" },
    Code { code: "PJ_128", label: "Tableau résultats des 5 derniers exercices" },
    Code { code: "PJ_129", label: "Rapport CAC sur CA" },
    Code { code: "PJ_130", label: "Rapport CAC comptes consolidés (si concerné)" },
    Code { code: "PJ_131", label: "Rapport CAC sur le rapport de gouvernance (si concerné)" },
    Code { code: "PJ_132", label: "Convention de représentation" },
    Code { code: "PJ_133", label: "Procès-verbal de clôture et de liquidation" },
    Code { code: "PJ_134", label: "Procès-verbal de clôture et de liquidation avec mention d'enregistrement auprès des impôts" },
    Code { code: "PJ_135", label: "Procès-verbal d'Assemblée Générale extraordinaire de la société absorbée constant l'approbation de la fusion enregistrée auprès des services fiscaux et certifié conforme par le représentant légal de la société absorbée" },
    Code { code: "PJ_136", label: "Certificat de vie commune ou déclaration sur l’honneur de concubinage" },
    Code { code: "PJ_137", label: "Extrait d’immatriculation ou document équivalent pour tout établissement situé dans un autre Etat membre de l’Union européenne ou partie à l’accord sur l’Espace économique européen" },
    Code { code: "PJ_138", label: "Liste des souscripteurs" },
    Code { code: "PJ_139", label: "Attestation de renonciation à la protection du patrimoine personnel" },
    Code { code: "PJ_140", label: "Copie du certificat d'inscription au registre du commerce ou assimilé dans votre pays" },
    Code { code: "PJ_141", label: "Attestation d'assujettissement à la TVA dans le pays dans lequel votre entreprise a son siège ou son principal établissement" },
    Code { code: "PJ_142", label: "Traduction de statut" },
    Code { code: "PJ_143", label: "Extraits d'actes relatifs à la détention de parts (précisant les noms, adresses, numéro SIRET, pourcentage de détention des sociétés dans lesquelles vous détenez des parts ainsi que la date d'acquisition des parts)" },
    Code { code: "PJ_144", label: "Comptes combinés" },
    Code { code: "PJ_145", label: "Rapport sur les paiements effectués au profit des autorités de chacun des Etats ou territoires dans lesquels la société exerce des activités qui consiste en l'exploration, la prospection, la découverte, l'exploitation ou l'extraction dhydorcarbures, minerais...) L225-102-3" },
    Code { code: "PJ_146", label: "Déclaration de confidentialité" },
    Code { code: "PJ_147", label: "Déclaration de publicité simplifiée" },
    Code { code: "PJ_148", label: "Déclaration de confidentialité du rapport du CAC" },
    Code { code: "PJ_149", label: "Déclaration de confidentialité du compte de résultat" },
    Code { code: "PJ_150", label: "Déclaration d'affectation du patrimoine" },
    Code { code: "PJ_151", label: "Compte de résultat de publication simplifiée" },
    Code { code: "PJ_152", label: "Procès-verbal décidant de la mise à jour des statuts" },
    Code { code: "PJ_153", label: "Procès-verbal de transformation" },
    Code { code: "PJ_154", label: "Bilan de publication simplifiée" },
    Code { code: "PJ_155", label: "La décision d’augmentation du capital/procès-verbal d’assemblée générale (PV)" },
    Code { code: "PJ_156", label: "Procès verbal de décision d'assemblée générale actant le principe d'une réduction de capital." },
    Code { code: "PJ_157", label: "Enregistrement des actes (PV ET statuts)" },
    Code { code: "PJ_158", label: "Le projet de transformation" },
    Code { code: "PJ_159", label: "L’acte de sa nomination du commissaire à la transformation" },
    Code { code: "PJ_160", label: "Le rapport du commissaire à la transformation" },
    Code { code: "PJ_161", label: "Le projet de fusion" },
    Code { code: "PJ_162", label: "Publication au BODACC dans les 30 jours au moins avant la date de la première assemblée générale appelée à statuer sur l’opération" },
    Code { code: "PJ_163", label: "Le rapport du commissaire aux apports" },
    Code { code: "PJ_164", label: "Un exemplaire du projet commun de fusion transfrontalière, daté et signé par les parties" },
    Code { code: "PJ_165", label: "Un exemplaire de la déclaration de conformité relatant tous les actes et formalités préalables à la fusion, daté et signé par les parties." },
    Code { code: "PJ_166", label: "Un exemplaire du pouvoir donné à la personne ayant signé seul la déclaration de conformité au nom de la société absorbée française, daté et certifié conforme" },
    Code { code: "PJ_167", label: "Une copie de l'attestation de parution de l'avis relatif au projet commun de fusion transfrontalière dans un journal habilité à recevoir des annonces légales" },
    Code { code: "PJ_168", label: "Une copie de l'avis au BODACC relatif au projet commun de fusion transfrontalière" },
    Code { code: "PJ_169", label: "Le projet commun de fusion transfrontalière" },
    Code { code: "PJ_170", label: "Les statuts de la société issue de la fusion transfrontalière" },
    Code { code: "PJ_171", label: "L’attestation de conformité délivrée par le greffier datant de moins de six mois" },
    Code { code: "PJ_172", label: "Une copie de l’attestation de parution dans un journal d’annonces légales du projet commun de fusion transfrontalière" },
    Code { code: "PJ_173", label: "Projet d'apport partiel d'actif" },
    Code { code: "PJ_174", label: "Un document attestant que les sociétés qui fusionnent ont approuvé le projet de fusion dans les mêmes termes et que les modalités relatives à la participation des salariés ont été fixés conformément au titre VII du livre III de la deuxième partie du Code du travail." },
    Code { code: "PJ_175", label: "Une copie du procès-verbal des assemblées générales d'approbation du projet de fusion des sociétés ayant participé à l'opération de fusion" },
    Code { code: "PJ_176", label: "Publication au BODACC" },
    Code { code: "PJ_177", label: "Contrat d’appui" },
    Code { code: "PJ_178", label: "Déclaration d'information donnée au conjoint également," },
    Code { code: "PJ_179", label: "déclaration d'affectation du patrimoine" },
    Code { code: "PJ_180", label: "Attestation de dépôt des fonds" },
    Code { code: "PJ_181", label: "Attestation sur l'honneur relative au statut choisi par le conjoint, le partenaire lié par un pacte civil de solidarité ou le concubin du chef d'exploitation ou d'entreprise agricole, qui exerce une activité professionnelle régulière dans l'exploitation ou l'entreprise agricole" },
    Code { code: "PJ_182", label: "Attestation de détention des participations précisant le pourcentage de détention de votre société étrangère dans la société française" },
    Code { code: "PJ_183", label: "Requête au juge commis à la surveillance du RCS ou ordonnance du juge commis à la surveillance du RCS" },
    Code { code: "PJ_184", label: "Document attestant de l’autorisation du transfert et de la transformation en société française dans la législation du pays d'origine" },
    Code { code: "PJ_185", label: "Décision des associés de transférer le siège social et de transformer l’entreprise en société de droit français" },
    Code { code: "PJ_186", label: "Justificatif d’accomplissement des formalités de transfert de siège dans le pays d'origine" },
    Code { code: "PJ_187", label: "Extrait d’immatriculation de la société sur le registre public du pays d’origine" },
    Code { code: "PJ_188", label: "Extrait d'immatriculation de l'associé unique" },
    Code { code: "PJ_189", label: "Acte notarié de modification de la répartition des parts sociales (cession, dévolution, donation)" },
    Code { code: "PJ_190", label: "Acte sous seing privé de modification de la répartition des parts sociales (cession, donation)" },
    Code { code: "PJ_191", label: "Attestation précisant qu'aucune circonstance nouvelle n'est venue modifier une évaluation antérieure des apports" },
    Code { code: "PJ_192", label: "Avenant au projet de fusion" },
    Code { code: "PJ_193", label: "Avenant au projet de scission" },
    Code { code: "PJ_194", label: "Ordonnance" },
    Code { code: "PJ_195", label: "Procès verbal de décision d’assemblée générale actant le non recours à la désignation d'un commissaire aux apports." },
    Code { code: "PJ_196", label: "Procès verbal de décision d'assemblée générale actant la non approbation finale du projet de sicission ou fusion (transfrontalière ou intranationale)" },
    Code { code: "PJ_197", label: "Procès verbal de décision d'assemblée générale actant le principe du projet de sicission ou fusion (transfrontalière ou intranationale)" },
    Code { code: "PJ_198", label: "Procès verbal de décision d'assemblée générale actant le refus d'approbation des comptes annuels" },
    Code { code: "PJ_199", label: "Projet de scission" },
    Code { code: "PJ_200", label: "Projet de statuts mis à jour" },
    Code { code: "PJ_201", label: "Projet de traité d'apport" },
    Code { code: "PJ_202", label: "Rapport du commissaire à la fusion (intranationale ou transfrontalière)" },
    Code { code: "PJ_203", label: "Rapport du commissaire à la scission" },
    Code { code: "PJ_204", label: "Rapport du liquidateur" },
    Code { code: "PJ_205", label: "extrait K-bis, extrait K ou extrait L-bis datant de moins de trois mois" },
    Code { code: "PJ_206", label: "Certificat d’immatriculation (RSAC)" },
    Code { code: "PJ_207", label: "Document de synthèse des différences" },
    Code { code: "PJ_209", label: "Extrait RSEIRL" },
    Code { code: "PJ_210", label: "Avis de situation INSEE" },
    Code { code: "PJ_211", label: "Extrait RBE datant de moins de trois mois" },
    Code { code: "PJ_212", label: "Délégation de pouvoir" },
    Code { code: "PJ_213", label: "Autre pièce d’identité de substitution non diffusible (Extrait d'acte de naissance)" },
    Code { code: "PJ_214", label: "Extrait d'immatriculation artisanale" },
    Code { code: "PJ_215", label: "Copie du diplôme ou titre homologué ou certificat" },
    Code { code: "PJ_216", label: "Justificatif d’expérience professionnelle" },
    Code { code: "PJ_217", label: "Brevet de maîtrise" },
    Code { code: "PJ_218", label: "Décision COREQUA" },
    Code { code: "PJ_219", label: "Brevet de maîtrise d’art-code à créer" },
    Code { code: "PJ_220", label: "Attestation de renonciation à la confidentialité" },
    Code { code: "PJ_221", label: "Récépissé d’indisponibilité du Guichet" },
    Code { code: "PJ_222", label: "Justificatif de la décision judiciaire" },
    Code { code: "PJ_223", label: "Justificatif de la décision administrative" },
    Code { code: "PJ_224", label: "Copie du contrat de travail" },
    Code { code: "PJ_225", label: "Lettre de désignation du représentant fiscal" },
    Code { code: "PJ_226", label: "Autorisation du Mineur" },
    Code { code: "PJ_227", label: "PJ non disponible au dépôt pour cause de code en doublon - Comptes annuels" },
    Code { code: "PJ_228", label: "Certificat de dépôt de comptes" },
    Code { code: "PJ_229", label: "K-bis" },
    Code { code: "PJ_230", label: "Lettre de démission du dirigeant" },
    Code { code: "PJ_231", label: "Bilan et compte de résultat" },
    Code { code: "PJ_232", label: "Bilan, compte de résultat et annexes" },
    Code { code: "PJ_233", label: "Bilan et annexes" },
    Code { code: "PJ_234", label: "Bilan simplifié et annexes" },
    Code { code: "PJ_235", label: "Rapport CAC" },
    Code { code: "PJ_236", label: "PV d’assemblée (proposition et résolution d’affectation du résultat votée)" },
    Code { code: "PJ_237", label: "Décision d’émancipation du mineur par le juge" },
    Code { code: "PJ_238", label: "Copie du journal officiel mentionnant l’acte qui à autorisé la création ou copie de l’acte ayant créé l’établissement" },
    Code { code: "PJ_239", label: "Décision préfectorale d’agrément du GAEC" },
    Code { code: "PJ_240", label: "Attestation fiscale" },
    Code { code: "PJ_241", label: "Attestation de régularité sociale" },
    Code { code: "PJ_242", label: "Copie d’un jugement non diffusible" },
    Code { code: "PJ_243", label: "Copie d’un jugement diffusible" },
    Code { code: "PJ_244", label: "Certificat d'adressage" },
    Code { code: "PJ_245", label: "Autre justificatif de correction" },
    Code { code: "PJ_246", label: "Justificatif de la demande de confidentialité" },
    Code { code: "PJ_247", label: "Acte sans type au RNE" },
    Code { code: "PJ_1001", label: "Copie des statuts confidentielle" },
    Code { code: "PJ_1002", label: "Copie des statuts mis à jour confidentielle" },
    Code { code: "PJ_1003", label: "Copie des actes de nomination des membres des organes de gestion, d'administration, de direction, de surveillance et de contrôle de la société confidentielle" },
    Code { code: "PJ_1004", label: "Rapport du commissaire aux apports confidentielle" },
    Code { code: "PJ_1005", label: "Décision des fondateurs et documents relatifs à la description et à l'évaluation des apports confidentielle" },
    Code { code: "PJ_1006", label: "Certificat du dépositaire des fonds correspondant aux souscriptions avec en annexe la liste des souscripteurs confidentielle" },
    Code { code: "PJ_1007", label: "Copie du procès-verbal de l’assemblée constitutive confidentielle" },
    Code { code: "PJ_1034", label: "Copie de l’acte d'acquisiton par donation confidentielle" },
    Code { code: "PJ_1035", label: "Copie de l’acte de notoriété ou de l’intitulé d’inventaire pour acquisition par dévolution successorale, sans partage ni licitation confidentielle" },
    Code { code: "PJ_1052", label: "Décision de modification certifiée conforme par le représentant légal confidentielle" },
    Code { code: "PJ_1054", label: "PV ayant décidé et constaté la modification enregistrée, certifié conforme par le représentant légal confidentielle" },
    Code { code: "PJ_1055", label: "Décision du CA ou du Directoire (modification du capital social d’une SA ou d'une SAS) confidentielle" },
    Code { code: "PJ_1056", label: "Certificat du dépositaire (modification du capital social d’une SA ou d'une SAS) confidentielle" },
    Code { code: "PJ_1061", label: "Copie du contrat d'appui au projet d'entreprise pour la création ou la reprise d'une activité économique certifiée conforme par le représentant légal confidentielle" },
    Code { code: "PJ_1062", label: "Attestation de délivrance de l'information donnée à son conjoint des conséquences sur les biens communs des dettes contractées dans l'exercice de sa profession, si l'entrepreneur individuel est marié sous le régime de la communauté légale ou conventionnelle confidentielle" },
    Code { code: "PJ_1068", label: "Exemplaire de l'accord exprès et de l'information préalable du conjoint (daté et signé) confidentielle" },
    Code { code: "PJ_1069", label: "Exemplaire de l'accord exprès et de l'information préalable du coïndivisaire (daté et signé) confidentielle" },
    Code { code: "PJ_1074", label: "Décision d'inscription ou de nomination par l'autorité compétente confidentielle." },
    Code { code: "PJ_1078", label: "Copie du contrat d'appui au projet d'entreprise pour la création ou la reprise d'une activité économique, certifiée conforme par le représentant légal pour l'EURL confidentielle" },
    Code { code: "PJ_1079", label: "Contrat de groupement s'il est établi par acte authentique, ou un original du contrat timbré et enregistré par la recette des impôts, paraphé, daté et signé par tous les membres en personne ou par leurs mandataires, si le contrat est établi par acte sous seing privé. Le(s) pouvoir(s) pour la signature du contrat est(sont) déposé(s) en un exemplaire original confidentielle." },
    Code { code: "PJ_1082", label: "Compte de liquidation certifié conforme par le liquidateur confidentielle" },
    Code { code: "PJ_1085", label: "Déclaration de régularité et de conformité confidentielle" },
    Code { code: "PJ_1086", label: "Projet de traité de fusion confidentielle" },
    Code { code: "PJ_1087", label: "Réalisation de l'apport partiel d'actif confidentielle" },
    Code { code: "PJ_1091", label: "Rapport commissaire à la transformation (transformation juridique) confidentielle" },
    Code { code: "PJ_1092", label: "Certificat de dépôt de fonds confidentielle" },
    Code { code: "PJ_1093", label: "PV AG de désignation des administrateurs confidentielle" },
    Code { code: "PJ_1094", label: "Déclaration d'option du conjoint collaborateur confidentielle" },
    Code { code: "PJ_1097", label: "Liste des sièges sociaux antérieurs confidentielle" },
    Code { code: "PJ_1133", label: "Procès-verbal de clôture et de liquidation confidentielle" },
    Code { code: "PJ_1134", label: "Procès-verbal de clôture et de liquidation avec mention d'enregistrement auprès des impôts confidentielle" },
    Code { code: "PJ_1135", label: "Procès-verbal d'Assemblée Générale extraordinaire de la société absorbée constant l'approbation de la fusion enregistrée auprès des services fiscaux et certifié conforme par le représentant légal de la société absorbée confidentielle" },
    Code { code: "PJ_1138", label: "Liste des souscripteurs confidentielle" },
    Code { code: "PJ_1142", label: "Traduction de statut confidentielle" },
    Code { code: "PJ_1150", label: "Déclaration d'affectation du patrimoine confidentielle" },
    Code { code: "PJ_1151", label: "Compte de résultat de publication simplifiée confidentielle" },
    Code { code: "PJ_1152", label: "Procès-verbal décidant de la mise à jour des statuts confidentielle" },
    Code { code: "PJ_1153", label: "Procès-verbal de transformation confidentielle" },
    Code { code: "PJ_1154", label: "Bilan de publication simplifiée confidentielle" },
    Code { code: "PJ_1155", label: "La décision d’augmentation du capital/procès-verbal d’assemblée générale (PV) confidentielle" },
    Code { code: "PJ_1156", label: "Procès verbal de décision d'assemblée générale actant le principe d'une réduction de capital confidentielle." },
    Code { code: "PJ_1157", label: "Enregistrement des actes (PV ET statuts) confidentielle" },
    Code { code: "PJ_1158", label: "Le projet de transformation confidentielle" },
    Code { code: "PJ_1159", label: "L’acte de sa nomination du commissaire à la transformation confidentielle" },
    Code { code: "PJ_1160", label: "Le rapport du commissaire à la transformation confidentielle" },
    Code { code: "PJ_1161", label: "Le projet de fusion confidentielle" },
    Code { code: "PJ_1163", label: "Le rapport du commissaire aux apports confidentielle" },
    Code { code: "PJ_1164", label: "Un exemplaire du projet commun de fusion transfrontalière, daté et signé par les parties confidentielle" },
    Code { code: "PJ_1169", label: "Le projet commun de fusion transfrontalière confidentielle" },
    Code { code: "PJ_1170", label: "Les statuts de la société issue de la fusion transfrontalière confidentielle" },
    Code { code: "PJ_1173", label: "Projet d'apport partiel d'actif confidentielle" },
    Code { code: "PJ_1175", label: "Une copie du procès-verbal des assemblées générales d'approbation du projet de fusion des sociétés ayant participé à l'opération de fusion confidentielle" },
    Code { code: "PJ_1177", label: "Contrat d’appui confidentielle" },
    Code { code: "PJ_1178", label: "Déclaration d'information donnée au conjoint également confidentielle" },
    Code { code: "PJ_1179", label: "déclaration d'affectation du patrimoine confidentielle" },
    Code { code: "PJ_1180", label: "Attestation de dépôt des fonds confidentielle" },
    Code { code: "PJ_1185", label: "Décision des associés de transférer le siège social et de transformer l’entreprise en société de droit français confidentielle" },
    Code { code: "PJ_1189", label: "Acte notarié de modification de la répartition des parts sociales (cession, dévolution, donation) confidentielle" },
    Code { code: "PJ_1190", label: "Acte sous seing privé de modification de la répartition des parts sociales (cession, donation) confidentielle" },
    Code { code: "PJ_1192", label: "Avenant au projet de fusion confidentielle" },
    Code { code: "PJ_1193", label: "Avenant au projet de scission confidentielle" },
    Code { code: "PJ_1194", label: "Ordonnance confidentielle" },
    Code { code: "PJ_1195", label: "Procès verbal de décision d’assemblée générale actant le non recours à la désignation d'un commissaire aux apports confidentielle." },
    Code { code: "PJ_1196", label: "Procès verbal de décision d'assemblée générale actant la non approbation finale du projet de sicission ou fusion (transfrontalière ou intranationale) confidentielle" },
    Code { code: "PJ_1197", label: "Procès verbal de décision d'assemblée générale actant le principe du projet de sicission ou fusion (transfrontalière ou intranationale) confidentielle" },
    Code { code: "PJ_1198", label: "Procès verbal de décision d'assemblée générale actant le refus d'approbation des comptes annuels confidentielle" },
    Code { code: "PJ_1199", label: "Projet de scission confidentielle" },
    Code { code: "PJ_1200", label: "Projet de statuts mis à jour confidentielle" },
    Code { code: "PJ_1201", label: "Projet de traité d'apport confidentielle" },
    Code { code: "PJ_1202", label: "Rapport du commissaire à la fusion (intranationale ou transfrontalière) confidentielle" },
    Code { code: "PJ_1203", label: "Rapport du commissaire à la scission confidentielle" },
    Code { code: "PJ_1204", label: "Rapport du liquidateur confidentielle" },
    Code { code: "PJ_1220", label: "Attestation de renonciation à la confidentialité confidentielle" },
    Code { code: "PJ_1230", label: "Lettre de démission du dirigeant confidentielle" },
    Code { code: "PJ_1243", label: "Copie d’un jugement diffusible confidentielle" },
    Code { code: "PJ_1247", label: "Acte confidentiel sans type au RNE" },
];
static TYPE_DOCUMENT_INDEX: [u16; 1024] = list_index(&TYPE_DOCUMENT);
code_list! {
    /// A code of the list `typeDocument`. The list grows: other codes are kept.
    TypeDocument
    {}
}

static TYPE_DROIT_PAIEMENT: [Code; 2] = [
    Code { code: "1", label: "Droit au paiement de base" },
    Code { code: "2", label: "Droit aux revenus fonciers" },
];
static TYPE_DROIT_PAIEMENT_INDEX: [u16; 4] = list_index(&TYPE_DROIT_PAIEMENT);
code_list! {
    /// A code of the list `typeDroitPaiement`.
    TypeDroitPaiement
    {
        /// Droit au paiement de base
        DROIT_AU_PAIEMENT_DE_BASE = "1";
        /// Droit aux revenus fonciers
        DROIT_AUX_REVENUS_FONCIERS = "2";
    }
}

static TYPE_EXPLOITATION: [Code; 8] = [
    Code { code: "2110", label: "Indivision entre personnes physiques" },
    Code { code: "2120", label: "Indivision avec personne morale" },
    Code { code: "2210", label: "Société créée de fait entre personnes physiques" },
    Code { code: "2220", label: "Société créée de fait avec personne morale" },
    Code { code: "2310", label: "Société en participation entre personnes physiques" },
    Code { code: "2320", label: "Société en participation avec personne morale" },
    Code { code: "2385", label: "Société en participation de professions libérales" },
    Code { code: "9224", label: "Association d'avocats à responsabilité professionnelle individuelle" },
];
static TYPE_EXPLOITATION_INDEX: [u16; 16] = list_index(&TYPE_EXPLOITATION);
code_list! {
    /// A code of the list `typeExploitation`.
    TypeExploitation
    {
        /// Indivision entre personnes physiques
        INDIVISION_ENTRE_PERSONNES_PHYSIQUES = "2110";
        /// Indivision avec personne morale
        INDIVISION_AVEC_PERSONNE_MORALE = "2120";
        /// Société créée de fait entre personnes physiques
        SOCIETE_CREEE_DE_FAIT_ENTRE_PERSONNES_PHYSIQUES = "2210";
        /// Société créée de fait avec personne morale
        SOCIETE_CREEE_DE_FAIT_AVEC_PERSONNE_MORALE = "2220";
        /// Société en participation entre personnes physiques
        SOCIETE_EN_PARTICIPATION_ENTRE_PERSONNES_PHYSIQUES = "2310";
        /// Société en participation avec personne morale
        SOCIETE_EN_PARTICIPATION_AVEC_PERSONNE_MORALE = "2320";
        /// Société en participation de professions libérales
        SOCIETE_EN_PARTICIPATION_DE_PROFESSIONS_LIBERALES = "2385";
        /// Association d'avocats à responsabilité professionnelle individuelle
        CODE_9224 = "9224";
    }
}

static TYPE_FORMALITE: [Code; 5] = [
    Code { code: "C", label: "Création" },
    Code { code: "M", label: "Modification" },
    Code { code: "R", label: "Cessation" },
    Code { code: "Y", label: "Correction" },
    Code { code: "Z", label: "Complétion" },
];
static TYPE_FORMALITE_INDEX: [u16; 16] = list_index(&TYPE_FORMALITE);
code_list! {
    /// A code of the list `typeFormalite`.
    TypeFormalite
    {
        /// Création
        CREATION = "C";
        /// Modification
        MODIFICATION = "M";
        /// Cessation
        CESSATION = "R";
        /// Correction
        CORRECTION = "Y";
        /// Complétion
        COMPLETION = "Z";
    }
}

static TYPE_LIASSE: [Code; 13] = [
    Code { code: "C", label: "" },
    Code { code: "M", label: "" },
    Code { code: "L", label: "" },
    Code { code: "R", label: "" },
    Code { code: "A", label: "" },
    Code { code: "G", label: "" },
    Code { code: "S", label: "" },
    Code { code: "I", label: "" },
    Code { code: "E", label: "" },
    Code { code: "N", label: "" },
    Code { code: "Y", label: "" },
    Code { code: "Z", label: "" },
    Code { code: "X", label: "" },
];
static TYPE_LIASSE_INDEX: [u16; 32] = list_index(&TYPE_LIASSE);
code_list! {
    /// A code of the list `typeLiasse`.
    TypeLiasse
    {
        /// No official label.
        CODE_C = "C";
        /// No official label.
        CODE_M = "M";
        /// No official label.
        CODE_L = "L";
        /// No official label.
        CODE_R = "R";
        /// No official label.
        CODE_A = "A";
        /// No official label.
        CODE_G = "G";
        /// No official label.
        CODE_S = "S";
        /// No official label.
        CODE_I = "I";
        /// No official label.
        CODE_E = "E";
        /// No official label.
        CODE_N = "N";
        /// No official label.
        CODE_Y = "Y";
        /// No official label.
        CODE_Z = "Z";
        /// No official label.
        CODE_X = "X";
    }
}

static TYPE_MISE_EN_LOCATION: [Code; 2] = [
    Code { code: "1", label: "Totale" },
    Code { code: "2", label: "Partielle" },
];
static TYPE_MISE_EN_LOCATION_INDEX: [u16; 4] = list_index(&TYPE_MISE_EN_LOCATION);
code_list! {
    /// A code of the list `typeMiseEnLocation`.
    TypeMiseEnLocation
    {
        /// Totale
        TOTALE = "1";
        /// Partielle
        PARTIELLE = "2";
    }
}

static TYPE_ORIGINE: [Code; 15] = [
    Code { code: "1", label: "Création" },
    Code { code: "3", label: "Achat" },
    Code { code: "4", label: "Apport" },
    Code { code: "6", label: "Prise en location gérance" },
    Code { code: "7", label: "Partage" },
    Code { code: "8", label: "Reprise" },
    Code { code: "9", label: "Autre" },
    Code { code: "F", label: "Gérance - Mandat" },
    Code { code: "A", label: "Reprise globale d'une exploitation" },
    Code { code: "B", label: "Poursuite de l'exploitation par le conjoint" },
    Code { code: "C", label: "Transfert de propriété" },
    Code { code: "D", label: "Apport d'exploitation(s) individuelle(s)" },
    Code { code: "E", label: "Reprise totale/partielle d'expl. individuelle(s)" },
    Code { code: "G", label: "Reprise par le propriétaire de son fonds de commerce après location gérance ou gérance-mandat" },
    Code { code: "Z", label: "Inconnue" },
];
static TYPE_ORIGINE_INDEX: [u16; 32] = list_index(&TYPE_ORIGINE);
code_list! {
    /// A code of the list `typeOrigine`.
    TypeOrigine
    {
        /// Création
        CREATION = "1";
        /// Achat
        ACHAT = "3";
        /// Apport
        APPORT = "4";
        /// Prise en location gérance
        PRISE_EN_LOCATION_GERANCE = "6";
        /// Partage
        PARTAGE = "7";
        /// Reprise
        REPRISE = "8";
        /// Autre
        AUTRE = "9";
        /// Gérance - Mandat
        GERANCE_MANDAT = "F";
        /// Reprise globale d'une exploitation
        REPRISE_GLOBALE_D_UNE_EXPLOITATION = "A";
        /// Poursuite de l'exploitation par le conjoint
        POURSUITE_DE_L_EXPLOITATION_PAR_LE_CONJOINT = "B";
        /// Transfert de propriété
        TRANSFERT_DE_PROPRIETE = "C";
        /// Apport d'exploitation(s) individuelle(s)
        APPORT_D_EXPLOITATION_S_INDIVIDUELLE_S = "D";
        /// Reprise totale/partielle d'expl. individuelle(s)
        REPRISE_TOTALE_PARTIELLE_D_EXPL_INDIVIDUELLE_S = "E";
        /// Reprise par le propriétaire de son fonds de commerce après location gérance ou gérance-mandat
        CODE_G = "G";
        /// Inconnue
        INCONNUE = "Z";
    }
}

static TYPE_PERSONNE: [Code; 3] = [
    Code { code: "E", label: "Exploitation" },
    Code { code: "P", label: "Personne Physique" },
    Code { code: "M", label: "Personne Morale" },
];
static TYPE_PERSONNE_INDEX: [u16; 8] = list_index(&TYPE_PERSONNE);
code_list! {
    /// A code of the list `typePersonne`.
    TypePersonne
    {
        /// Exploitation
        EXPLOITATION = "E";
        /// Personne Physique
        PERSONNE_PHYSIQUE = "P";
        /// Personne Morale
        PERSONNE_MORALE = "M";
    }
}

static TYPE_REDUCTION_CAPITAL: [Code; 3] = [
    Code { code: "SCISSION", label: "Une scission" },
    Code { code: "DEPART_ASSOCIE", label: "Le départ d'un associé" },
    Code { code: "AUTRE", label: "Autre" },
];
static TYPE_REDUCTION_CAPITAL_INDEX: [u16; 8] = list_index(&TYPE_REDUCTION_CAPITAL);
code_list! {
    /// A code of the list `typeReductionCapital`.
    TypeReductionCapital
    {
        /// Une scission
        SCISSION = "SCISSION";
        /// Le départ d'un associé
        DEPART_ASSOCIE = "DEPART_ASSOCIE";
        /// Autre
        AUTRE = "AUTRE";
    }
}

static TYPE_REPRESENTANT: [Code; 2] = [
    Code { code: "INDIVIDU", label: "Personne Physique" },
    Code { code: "ENTREPRISE", label: "Personne Morale" },
];
static TYPE_REPRESENTANT_INDEX: [u16; 4] = list_index(&TYPE_REPRESENTANT);
code_list! {
    /// A code of the list `typeRepresentant`.
    TypeRepresentant
    {
        /// Personne Physique
        INDIVIDU = "INDIVIDU";
        /// Personne Morale
        ENTREPRISE = "ENTREPRISE";
    }
}

static TYPE_VOIE: [Code; 231] = [
    Code { code: "ADJ", label: "ADJUDANT" },
    Code { code: "AER", label: "AERODROME" },
    Code { code: "AGCE", label: "AGENCE" },
    Code { code: "ALL", label: "ALLEE" },
    Code { code: "AM", label: "AMIRAL" },
    Code { code: "ANC", label: "ANCIEN" },
    Code { code: "APP", label: "APPARTEMENT" },
    Code { code: "ARC", label: "ARCADE" },
    Code { code: "ARMT", label: "ARMEMENT" },
    Code { code: "ARR", label: "ARRONDISSEMENT" },
    Code { code: "ASP", label: "ASPIRANT" },
    Code { code: "ASSOC", label: "ASSOCIATION" },
    Code { code: "AT", label: "ATELIER" },
    Code { code: "AUM", label: "AUMONIER" },
    Code { code: "AUT", label: "AUTOROUTE" },
    Code { code: "AV", label: "AVENUE" },
    Code { code: "AVR", label: "AVRIL" },
    Code { code: "BAS", label: "BASSE(SES)" },
    Code { code: "BAT", label: "BATIMENT" },
    Code { code: "BD", label: "BOULEVARD" },
    Code { code: "BER", label: "BERGE" },
    Code { code: "BP", label: "BOITE POSTALE" },
    Code { code: "BRE", label: "BARRIERE" },
    Code { code: "BRG", label: "BOURG" },
    Code { code: "BRQ", label: "BARAQUEMENT" },
    Code { code: "BSN", label: "BASSIN" },
    Code { code: "BTN", label: "BATAILLON" },
    Code { code: "CAN", label: "CANAL" },
    Code { code: "CANT", label: "CANTONAL" },
    Code { code: "CAR", label: "CARREFOUR" },
    Code { code: "CASR", label: "CASERNE" },
    Code { code: "CDL", label: "CARDINAL" },
    Code { code: "CDT", label: "COMMANDANT" },
    Code { code: "CEL", label: "COLONEL" },
    Code { code: "CHA", label: "CHASSE" },
    Code { code: "CHAN", label: "CHANOINE" },
    Code { code: "CHBR", label: "CHAMBRE" },
    Code { code: "CHE", label: "CHEMIN" },
    Code { code: "CHEM", label: "CHEMINEMENT" },
    Code { code: "CHEZ", label: "CHEZ" },
    Code { code: "CHP", label: "CHAPELLE" },
    Code { code: "CHS", label: "CHAUSSEE" },
    Code { code: "CHT", label: "CHATEAU" },
    Code { code: "CIAT", label: "COMMISSARIAT" },
    Code { code: "CIE", label: "COMPAGNIE" },
    Code { code: "CITE", label: "CITE" },
    Code { code: "CLR", label: "COULOIR" },
    Code { code: "CNE", label: "CAPITAINE" },
    Code { code: "COLL", label: "COLLEGE" },
    Code { code: "COM", label: "COMMUNE" },
    Code { code: "COMM", label: "COMMISSION" },
    Code { code: "CONS", label: "CONSEILLER" },
    Code { code: "COOP", label: "COOPERATIVE" },
    Code { code: "COR", label: "CORNICHE" },
    Code { code: "CPG", label: "CAMPING" },
    Code { code: "CRE", label: "COMMISSAIRE" },
    Code { code: "CRS", label: "COURS" },
    Code { code: "CRX", label: "CROIX" },
    Code { code: "CTD", label: "CITADELLE" },
    Code { code: "CTE", label: "COMITE" },
    Code { code: "CTRE", label: "CENTRE" },
    Code { code: "DEP", label: "DEPARTEMENT" },
    Code { code: "DIG", label: "DIGUE" },
    Code { code: "DIR", label: "DIRECTION" },
    Code { code: "DIV", label: "DIVISION" },
    Code { code: "DOM", label: "DOMAINE" },
    Code { code: "DOUA", label: "DOUANIER" },
    Code { code: "DR", label: "DOCTEUR" },
    Code { code: "DSC", label: "DESCENTE" },
    Code { code: "EC", label: "ECOLE" },
    Code { code: "ECA", label: "ECART" },
    Code { code: "ECL", label: "ECLUSE" },
    Code { code: "ECON", label: "ECONOMIQUE" },
    Code { code: "EGL", label: "EGLISE" },
    Code { code: "EM", label: "ETAT-MAJOR" },
    Code { code: "EMP", label: "EMPLACEMENT" },
    Code { code: "ENC", label: "ENCLOS" },
    Code { code: "ENST", label: "ENSEIGNEMENT" },
    Code { code: "ENT", label: "ENTREE" },
    Code { code: "ENTR", label: "ENTREPRISE" },
    Code { code: "ENV", label: "ENCLAVE" },
    Code { code: "EP", label: "EPOUX(SE)" },
    Code { code: "ESC", label: "ESCALIER" },
    Code { code: "ESP", label: "ESPLANADE" },
    Code { code: "ETG", label: "ETAGE" },
    Code { code: "ETS", label: "ETABLISSEMENT" },
    Code { code: "EUR", label: "EUROPE(EN)" },
    Code { code: "EVQ", label: "EVEQUE" },
    Code { code: "FAC", label: "FACULTE" },
    Code { code: "FEV", label: "FEVRIER" },
    Code { code: "FG", label: "FAUBOURG" },
    Code { code: "FON", label: "FONTAINE" },
    Code { code: "FOR", label: "FORET / FORESTIER" },
    Code { code: "FOS", label: "FOSSE" },
    Code { code: "FR", label: "FRANCAIS(E)" },
    Code { code: "FRM", label: "FERME" },
    Code { code: "GAL", label: "GALERIE" },
    Code { code: "GD", label: "GRAND" },
    Code { code: "GEN", label: "GENERAL" },
    Code { code: "GENID", label: "GENDARMERIE" },
    Code { code: "GOU", label: "GOUVERNEUR" },
    Code { code: "GPE", label: "GROUPE" },
    Code { code: "GPT", label: "GROUPEMENT" },
    Code { code: "GR", label: "GRANDE RUE" },
    Code { code: "GRI", label: "GRILLE" },
    Code { code: "HAM", label: "HAMEAU" },
    Code { code: "HIP", label: "HIPPODROME" },
    Code { code: "HLE", label: "HALLE" },
    Code { code: "HLG", label: "HALAGE" },
    Code { code: "HOP", label: "HOPITAL" },
    Code { code: "HOSP", label: "HOSPICE / HOSPITALIER" },
    Code { code: "HOT", label: "HOTEL" },
    Code { code: "HT", label: "HAUT" },
    Code { code: "HTE", label: "HAUTE" },
    Code { code: "HTES", label: "HAUTES" },
    Code { code: "HTS", label: "HAUTS" },
    Code { code: "ILOT", label: "ILOTS" },
    Code { code: "IMM", label: "IMMEUBLE" },
    Code { code: "IMP", label: "IMPASSE" },
    Code { code: "ING", label: "INGENIEUR" },
    Code { code: "INSP", label: "INSPECTEUR" },
    Code { code: "INST", label: "INSTITUT" },
    Code { code: "INT", label: "INTERNATIONAL" },
    Code { code: "JAN", label: "JANVIER" },
    Code { code: "JARD", label: "JARDIN" },
    Code { code: "JTE", label: "JETEE" },
    Code { code: "JUIL", label: "JUILLET" },
    Code { code: "LABO", label: "LABORATOIRE" },
    Code { code: "LPA", label: "LE PAS" },
    Code { code: "LD", label: "LIEU-DIT" },
    Code { code: "LOT", label: "LOTISSEMENT" },
    Code { code: "LT", label: "LIEUTENANT" },
    Code { code: "LYC", label: "LYCEE" },
    Code { code: "M", label: "MONSIEUR" },
    Code { code: "MAG", label: "MAGASIN" },
    Code { code: "MAIS", label: "MAISON" },
    Code { code: "MAL", label: "MARECHAL" },
    Code { code: "MAR", label: "MARCHE" },
    Code { code: "MARIT", label: "MARITIME" },
    Code { code: "ME", label: "MAITRE" },
    Code { code: "MED", label: "MEDECIN MEDICAL" },
    Code { code: "MGR", label: "MONSEIGNEUR" },
    Code { code: "MIL", label: "MILITAIRE" },
    Code { code: "MIN", label: "MINISTERE" },
    Code { code: "MLLE", label: "MADEMOISELLE" },
    Code { code: "MILLES", label: "MESDEMOISELLES" },
    Code { code: "MLN", label: "MOULIN" },
    Code { code: "MM", label: "MESSIEURS" },
    Code { code: "MME", label: "MADAME" },
    Code { code: "MMES", label: "MESDAMES" },
    Code { code: "MRIE", label: "MAIRIE" },
    Code { code: "MTE", label: "MONTEE" },
    Code { code: "MUN", label: "MUNICIPAL" },
    Code { code: "MUS", label: "MUSEE" },
    Code { code: "MUT", label: "MUTUEL" },
    Code { code: "NAT", label: "NATIONAL" },
    Code { code: "ND", label: "NOTRE-DAME" },
    Code { code: "NOUV", label: "NOUVEAU" },
    Code { code: "NOV", label: "NOVEMBRE" },
    Code { code: "OCT", label: "OCTOBRE" },
    Code { code: "PAL", label: "PALAIS" },
    Code { code: "PARC", label: "PARC" },
    Code { code: "PAS", label: "PASSAGE" },
    Code { code: "PAST", label: "PASTEUR" },
    Code { code: "PAV", label: "PAVILLON" },
    Code { code: "PCH", label: "PORCHE" },
    Code { code: "PDT", label: "PRESIDENT" },
    Code { code: "PKG", label: "PARKING" },
    Code { code: "PL", label: "PLACE" },
    Code { code: "PLE", label: "PASSERELLE" },
    Code { code: "PLN", label: "PLAINE" },
    Code { code: "PLT", label: "PLATEAU" },
    Code { code: "PNT", label: "POINTE" },
    Code { code: "POL", label: "POLICE" },
    Code { code: "POT", label: "POTERNE" },
    Code { code: "PR", label: "PROFESSEUR" },
    Code { code: "PREF", label: "PREFET(ECTURE)" },
    Code { code: "PRO", label: "PROMENADE" },
    Code { code: "PROF", label: "PROFESSIONNEL" },
    Code { code: "PRV", label: "PARVIS" },
    Code { code: "PT", label: "PETIT" },
    Code { code: "PTE", label: "PORTE" },
    Code { code: "PUB", label: "PUBLIC" },
    Code { code: "QUA", label: "QUARTIER" },
    Code { code: "QUAI", label: "QUAI" },
    Code { code: "RAC", label: "RACCOURCI" },
    Code { code: "RECT", label: "RECTEUR" },
    Code { code: "REG", label: "REGIONAL" },
    Code { code: "REM", label: "REMPART" },
    Code { code: "REP", label: "REPUBLIQUE" },
    Code { code: "RES", label: "RESIDENCE" },
    Code { code: "REST", label: "RESTAURANT" },
    Code { code: "RGT", label: "REGIMENT" },
    Code { code: "RLE", label: "RUELLE" },
    Code { code: "ROC", label: "ROCADE" },
    Code { code: "RPE", label: "RAMPE" },
    Code { code: "RPT", label: "ROND-POINT" },
    Code { code: "RTD", label: "ROTONDE" },
    Code { code: "RTE", label: "ROUTE" },
    Code { code: "RUE", label: "RUE" },
    Code { code: "SCE", label: "SERVICE" },
    Code { code: "SCI", label: "SCIENTIFIQUE" },
    Code { code: "SEN", label: "SENTIER" },
    Code { code: "SEP", label: "SEPTEMBRE" },
    Code { code: "SGT", label: "SERGENT" },
    Code { code: "SOC", label: "SOCIETE" },
    Code { code: "SPREF", label: "SOUS-PREFET(ECTURE)" },
    Code { code: "SQ", label: "SQUARE" },
    Code { code: "SS", label: "SOUS" },
    Code { code: "ST", label: "SAINT" },
    Code { code: "STA", label: "STATION" },
    Code { code: "STDE", label: "STADE" },
    Code { code: "STE", label: "SAINTE" },
    Code { code: "STES", label: "SAINTES" },
    Code { code: "STS", label: "SAINTS" },
    Code { code: "SYND", label: "SYNDICAT" },
    Code { code: "TECH", label: "TECHNICIEN" },
    Code { code: "TPL", label: "TERRE-PLEIN" },
    Code { code: "TRA", label: "TRAVERSE" },
    Code { code: "TRN", label: "TERRAIN" },
    Code { code: "TRT", label: "TERTRE" },
    Code { code: "TSSE", label: "TERRASSE" },
    Code { code: "UNIV", label: "UNIVERSITE" },
    Code { code: "USI", label: "USINE" },
    Code { code: "VAL", label: "VAL(LEE,LON)" },
    Code { code: "VEN", label: "VENELLE" },
    Code { code: "VGE", label: "VILLAGE" },
    Code { code: "VIL", label: "VILLE" },
    Code { code: "VLA", label: "VILLA" },
    Code { code: "VVE", label: "VEUVE" },
    Code { code: "CR", label: "" },
];
static TYPE_VOIE_INDEX: [u16; 512] = list_index(&TYPE_VOIE);
code_list! {
    /// A code of the list `typeVoie`. The list grows: other codes are kept.
    TypeVoie
    {}
}
