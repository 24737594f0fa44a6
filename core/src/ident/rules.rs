//! Every refusal of an identifier: stable code, official source, sentences.
//!
//! One table, so that the glossary of the four languages is made from it and no sentence can quote a value.

use super::error::{IdentError, Reason, Rule};

const INSEE_SIREN: &str = "Insee, définition « Numéro SIREN »; Code de commerce, art. R123-220";
const INSEE_SIRET: &str = "Insee, définition « Numéro SIRET »; Code de commerce, art. R123-221";
const INSEE_NIR: &str = "Insee, définition « NIR »; décret n° 82-103 du 22 janvier 1982, art. 4";
const ISO_IBAN: &str = "ISO 13616-1; SWIFT, IBAN Registry";
const RIB: &str = "CFONB, relevé d'identité bancaire (clé RIB); SWIFT, IBAN Registry";
const ISO_BIC: &str = "ISO 9362";
const EPC_RUM: &str = "EPC, SEPA Direct Debit Core Rulebook, AT-T001; EPC217-08 (SEPA character set)";

macro_rules! rules {
    ($($name:ident = $ident:literal $reason:ident $code:literal $source:ident $fr:literal $en:literal;)*) => {
        $(pub(super) const $name: IdentError = IdentError(&Rule {
            ident: $ident,
            reason: Reason::$reason,
            code: concat!("ident.", $ident, ".", $code),
            source: $source,
            fr: $fr,
            en: $en,
        });)*

        /// The whole table.
        pub(super) const ALL: &[IdentError] = &[$($name),*];
    };
}

rules! {
    SIREN_EMPTY = "siren" Empty "empty" INSEE_SIREN
        "Le SIREN est vide : indiquez ses 9 chiffres."
        "The SIREN is empty: give its 9 digits.";
    SIREN_NOT_TEXT = "siren" NotText "not_text" INSEE_SIREN
        "Le SIREN doit être un texte, pas un nombre : mettez-le entre guillemets pour garder ses zéros."
        "The SIREN must be text, not a number: quote it so that leading zeros are kept.";
    SIREN_CHARACTERS = "siren" Characters "characters" INSEE_SIREN
        "Le SIREN ne comporte que des chiffres de 0 à 9 et des espaces : ressaisissez-le."
        "A SIREN has only the digits 0 to 9, and spaces: type it again.";
    SIREN_LENGTH = "siren" Length "length" INSEE_SIREN
        "Le SIREN comporte 9 chiffres : vérifiez la saisie (un SIRET en a 14, ses 9 premiers sont le SIREN)."
        "A SIREN has 9 digits: check it (a SIRET has 14, its first 9 are the SIREN).";
    SIREN_CHECKSUM = "siren" Checksum "checksum" INSEE_SIREN
        "La clé de contrôle du SIREN est fausse : un chiffre a été mal saisi ou déplacé."
        "The check digit of the SIREN is wrong: a digit was mistyped or moved.";
    SIREN_UNASSIGNED = "siren" Unassigned "unassigned" INSEE_SIREN
        "Ce SIREN ne comporte que des zéros : remplacez-le par le vrai numéro."
        "This SIREN is all zeros: replace it by the real number.";

    SIRET_EMPTY = "siret" Empty "empty" INSEE_SIRET
        "Le SIRET est vide : indiquez ses 14 chiffres."
        "The SIRET is empty: give its 14 digits.";
    SIRET_NOT_TEXT = "siret" NotText "not_text" INSEE_SIRET
        "Le SIRET doit être un texte, pas un nombre : mettez-le entre guillemets pour garder ses zéros."
        "The SIRET must be text, not a number: quote it so that leading zeros are kept.";
    SIRET_CHARACTERS = "siret" Characters "characters" INSEE_SIRET
        "Le SIRET ne comporte que des chiffres de 0 à 9 et des espaces : ressaisissez-le."
        "A SIRET has only the digits 0 to 9, and spaces: type it again.";
    SIRET_LENGTH = "siret" Length "length" INSEE_SIRET
        "Le SIRET comporte 14 chiffres : le SIREN (9) suivi du numéro de l'établissement (5)."
        "A SIRET has 14 digits: the SIREN (9) followed by the establishment's number (5).";
    SIRET_CHECKSUM = "siret" Checksum "checksum" INSEE_SIRET
        "La clé de contrôle du SIRET est fausse : un chiffre a été mal saisi ou déplacé."
        "The check digit of the SIRET is wrong: a digit was mistyped or moved.";
    SIRET_UNASSIGNED = "siret" Unassigned "unassigned" INSEE_SIRET
        "Le SIREN de ce SIRET ne comporte que des zéros : remplacez-le par le vrai numéro."
        "The SIREN in this SIRET is all zeros: replace it by the real number.";

    NIR_EMPTY = "nir" Empty "empty" INSEE_NIR
        "Le numéro de sécurité sociale est vide : indiquez ses 15 caractères."
        "The social security number is empty: give its 15 characters.";
    NIR_NOT_TEXT = "nir" NotText "not_text" INSEE_NIR
        "Le numéro de sécurité sociale doit être un texte, pas un nombre : mettez-le entre guillemets."
        "The social security number must be text, not a number: quote it.";
    NIR_CHARACTERS = "nir" Characters "characters" INSEE_NIR
        "Le numéro de sécurité sociale ne comporte que des chiffres et des espaces (2A ou 2B pour la Corse) : ressaisissez-le."
        "A social security number has only digits and spaces (2A or 2B for Corsica): type it again.";
    NIR_LENGTH = "nir" Length "length" INSEE_NIR
        "Le numéro de sécurité sociale comporte 15 caractères, clé comprise : vérifiez la saisie."
        "A social security number has 15 characters, key included: check it.";
    NIR_KEY_MISSING = "nir" KeyMissing "key_missing" INSEE_NIR
        "Il manque la clé du numéro de sécurité sociale : ajoutez les 2 derniers chiffres, imprimés sur la carte Vitale."
        "The key of the social security number is missing: add its last 2 digits, printed on the carte Vitale.";
    NIR_STRUCTURE = "nir" Structure "structure" INSEE_NIR
        "Le numéro de sécurité sociale commence par 1, 2, 3, 4, 7 ou 8, puis l'année et le mois de naissance : vérifiez la saisie."
        "A social security number starts with 1, 2, 3, 4, 7 or 8, then year and month of birth: check it.";
    NIR_CHECKSUM = "nir" Checksum "checksum" INSEE_NIR
        "La clé du numéro de sécurité sociale ne correspond pas : un caractère a été mal saisi."
        "The key of the social security number does not match: a character was mistyped.";

    IBAN_EMPTY = "iban" Empty "empty" ISO_IBAN
        "L'IBAN est vide : recopiez-le du relevé d'identité bancaire."
        "The IBAN is empty: copy it from the bank statement.";
    IBAN_NOT_TEXT = "iban" NotText "not_text" ISO_IBAN
        "L'IBAN doit être un texte."
        "The IBAN must be text.";
    IBAN_CHARACTERS = "iban" Characters "characters" ISO_IBAN
        "L'IBAN ne comporte que des lettres sans accent, des chiffres et des espaces : ressaisissez-le."
        "An IBAN has only unaccented letters, digits and spaces: type it again.";
    IBAN_LENGTH = "iban" Length "length" ISO_IBAN
        "L'IBAN n'a pas la longueur de son pays (27 caractères pour la France et Monaco) : vérifiez la saisie."
        "The IBAN does not have the length of its country (27 characters for France and Monaco): check it.";
    IBAN_STRUCTURE = "iban" Structure "structure" ISO_IBAN
        "L'IBAN n'a pas la structure de son pays (lettres et chiffres à leur place) : vérifiez la saisie."
        "The IBAN does not have the structure of its country (letters and digits in their places): check it.";
    IBAN_COUNTRY = "iban" Country "country" ISO_IBAN
        "Les deux premières lettres de l'IBAN ne sont pas celles d'un pays qui en délivre : vérifiez-les."
        "The first two letters of the IBAN are not those of a country that issues them: check them.";
    IBAN_CHECKSUM = "iban" Checksum "checksum" ISO_IBAN
        "La clé de l'IBAN est fausse : un caractère a été mal saisi ou déplacé."
        "The check digits of the IBAN are wrong: a character was mistyped or moved.";
    IBAN_NATIONAL_KEY = "iban" NationalKey "national_key" RIB
        "La clé nationale de l'IBAN (clé RIB en France) est fausse : recopiez-le du relevé d'identité bancaire."
        "The national key inside the IBAN (clé RIB in France) is wrong: copy it again from the bank statement.";

    BIC_EMPTY = "bic" Empty "empty" ISO_BIC
        "Le BIC est vide : recopiez-le du relevé d'identité bancaire."
        "The BIC is empty: copy it from the bank statement.";
    BIC_NOT_TEXT = "bic" NotText "not_text" ISO_BIC
        "Le BIC doit être un texte."
        "The BIC must be text.";
    BIC_CHARACTERS = "bic" Characters "characters" ISO_BIC
        "Le BIC ne comporte que des lettres sans accent et des chiffres : ressaisissez-le."
        "A BIC has only unaccented letters and digits: type it again.";
    BIC_LENGTH = "bic" Length "length" ISO_BIC
        "Le BIC comporte 8 ou 11 caractères : vérifiez la saisie."
        "A BIC has 8 or 11 characters: check it.";
    BIC_STRUCTURE = "bic" Structure "structure" ISO_BIC
        "Le BIC commence par six lettres (banque, puis pays) : vérifiez la saisie."
        "A BIC starts with six letters (bank, then country): check it.";
    BIC_COUNTRY = "bic" Country "country" ISO_BIC
        "Les 5e et 6e lettres du BIC ne sont pas celles d'un pays : vérifiez la saisie."
        "The 5th and 6th letters of the BIC are not those of a country: check it.";

    RUM_EMPTY = "rum" Empty "empty" EPC_RUM
        "La référence unique de mandat est vide : indiquez de 1 à 35 caractères."
        "The mandate reference is empty: give 1 to 35 characters.";
    RUM_NOT_TEXT = "rum" NotText "not_text" EPC_RUM
        "La référence unique de mandat doit être un texte."
        "The mandate reference must be text.";
    RUM_CHARACTERS = "rum" Characters "characters" EPC_RUM
        "La référence unique de mandat n'admet que lettres sans accent, chiffres, espaces et / - ? : ( ) . , ' + : corrigez-la."
        "A mandate reference has only unaccented letters, digits, spaces and / - ? : ( ) . , ' +: correct it.";
    RUM_LENGTH = "rum" Length "length" EPC_RUM
        "La référence unique de mandat dépasse 35 caractères : raccourcissez-la."
        "The mandate reference is longer than 35 characters: shorten it.";
    RUM_STRUCTURE = "rum" Structure "structure" EPC_RUM
        "La référence unique de mandat ne commence ni ne finit par une barre oblique et n'en contient pas deux de suite."
        "A mandate reference neither starts nor ends with a slash, nor has two in a row.";
}
