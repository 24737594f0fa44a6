//! What a register record has and a request has not.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

use super::lists::ListId;

/// A name, or the end of a name after `*`; why it is dropped, in French and in English.
pub(crate) static DROPPED: [(&str, &str, &str); 19] = [
    ("*Present", "Indicateur d'affichage du registre : une requête n'en a pas.", "A display indicator of the register: requests have none."),
    ("*Rdd", "Champ de contrôle du registre : une requête n'en a pas.", "A control field of the register: requests have none."),
    ("*Validated", "Champ de contrôle du registre : une requête n'en a pas.", "A control field of the register: requests have none."),
    ("indicateurActiviteeApe", "Calculé par le registre.", "Computed by the register."),
    ("categoryCode", "Les quatre niveaux réunis ; une requête les donne dans categorisationActivite1 à 4.", "The four levels in one; a request gives them in categorisationActivite1 to 4."),
    ("libelleRoleEntreprise", "Libellé de roleEntreprise, que le registre ajoute.", "Label of roleEntreprise, added by the register."),
    ("nationalite", "Libellé ; une requête donne le code dans codeNationalite.", "A label; a request gives the code in codeNationalite."),
    ("codePays", "Une requête donne le pays dans l'adresse.", "A request gives the country in the address."),
    ("indicateurActifAgricole", "Présent au registre, absent du bloc des requêtes.", "In the register, not in the block of a request."),
    ("indicateurAssocieUnique", "Une requête le donne dans identite.description.", "A request gives it in identite.description."),
    ("dateDebutActiv", "Historique du registre.", "History of the register."),
    ("dateImmat", "Historique du registre.", "History of the register."),
    ("effectifSalarie", "Une requête donne les effectifs par établissement.", "A request gives the staff by establishment."),
    ("effectifApprenti", "Une requête donne les effectifs par établissement.", "A request gives the staff by establishment."),
    ("origineId", "Identifiant interne au registre.", "An internal identifier of the register."),
    ("mandat", "Présent au registre, absent du bloc des requêtes.", "In the register, not in the block of a request."),
    ("registreAnterieur", "Historique des anciens registres.", "History of the former registers."),
    ("observations", "Observations du greffe, lues au registre.", "Observations of the court registry, read in the register."),
    ("historique", "Historique du registre.", "History of the register."),
];

/// A list, a code of the register, that of a request; why, in French and in English.
pub(crate) static CODES: [(ListId, &str, &str, &str, &str); 1] = [
    (ListId::FormeExerciceActivitePrincipale, "LIBERALE_NON_REGLEMENTEE", "INDEPENDANTE", "Code du registre ; celui d'une requête est INDEPENDANTE.", "The register's code; that of a request is INDEPENDANTE."),
];

/// A label, the legal forms where it is read so, the code of `roleEntreprise`.
pub(crate) static ROLES: [(&str, &[&str], &str); 1] = [
    ("Président", &["5710", "5785"], "73"),
];
