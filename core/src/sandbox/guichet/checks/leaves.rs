//! Rules that follow from a field's name, wherever it is: types, identifiers, dates, lengths, short code lists.

use serde_json::Value;

use super::Findings;
use crate::sandbox::guichet::errors::text;

/// La Poste: its establishments' numbers may fail the key.
const LA_POSTE: &str = "356000000";

/// Fields that are strings, whatever they look like.
const STRINGS: &[&str] = &[
    "activiteId",
    "representantId",
    "beneficiaireId",
    "formeJuridique",
    "rolePourEntreprise",
    "roleEntreprise",
    "companyName",
    "referenceMandataire",
    "nomDossier",
    "diffusionINSEE",
    "nom",
    "denomination",
    "objet",
];

/// Fields that are booleans.
const BOOLEANS: &[&str] = &[
    "societeEtrangere",
    "microEntreprise",
    "indicateurPrincipal",
    "beneficiaireEffectif",
    "indicateurAssocieUnique",
    "capitalVariable",
    "domiciliataire",
    "ambulant",
    "indicateurDomicileEntrepreneur",
    "indicateurDomicileEntrepreneurValidation",
    "indicateurEntreeSortieRegistre",
    "depotDemandeAcre",
];

/// Closed lists short enough to be sure of.
const CHOICES: &[(&str, &[&str])] = &[
    ("diffusionINSEE", &["O", "N"]),
    ("natureCessation", &["1", "2"]),
    ("rolePourEntreprise", &["1", "2", "3", "4", "5", "6", "11", "12", "13", "14", "15", "16"]),
    ("typeDePersonne", &["INDIVIDU", "ENTREPRISE", "ASSOCIATION", "AUTRE"]),
    ("genre", &["0", "1", "2"]),
    ("situationMatrimoniale", &["1", "2", "3", "4", "5", "6"]),
    ("formeSociale", &["0", "1", "2", "3"]),
    ("exerciceActivite", &["P", "S"]),
    ("statutFormalite", &["A", "M", "S", "I"]),
    ("typeDeStatuts", &["1", "2"]),
    ("natureDesActivite", &["CIVIL", "COMMERCIAL"]),
    ("destination", &["1", "2", "3", "4", "5", "6"]),
];

/// Greatest lengths, in characters.
const LENGTHS: &[(&str, usize)] = &[
    ("codePostal", 9),
    ("numVoie", 9),
    ("autreDestination", 65),
    ("autreOrganisme", 40),
    ("journalPublicationAutre", 35),
    ("pseudonyme", 100),
    ("titre", 120),
    ("mail", 80),
    ("phoneCode", 6),
];

pub(super) fn walk(path: &str, value: &Value, findings: &mut Findings) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                if value.is_object() || value.is_array() {
                    walk(&path, value, findings);
                } else if !value.is_null() {
                    leaf(&path, key, value, findings);
                }
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                walk(&format!("{path}[{n}]"), item, findings);
            }
        }
        _ => {}
    }
}

fn leaf(path: &str, key: &str, value: &Value, findings: &mut Findings) {
    if BOOLEANS.contains(&key) {
        if !value.is_boolean() {
            findings.wrong_type(path, "bool", value);
        }
        return;
    }
    let choices = CHOICES.iter().find(|(name, _)| *name == key).map(|(_, values)| *values);
    let length = LENGTHS.iter().find(|(name, _)| *name == key).map(|(_, length)| *length);
    let category =
        key.strip_prefix("categorisationActivite").is_some_and(|n| matches!(n, "1" | "2" | "3" | "4"));
    let is_text = choices.is_some()
        || length.is_some()
        || category
        || STRINGS.contains(&key)
        || matches!(key, "siren" | "siret" | "codeInseeCommune")
        || is_date(key);
    let Some(text_value) = value.as_str() else {
        if is_text {
            findings.wrong_type(path, "string", value);
        }
        return;
    };
    if text_value.is_empty() {
        return;
    }
    let right = match key {
        "siren" => digits(text_value, 9) && luhn(text_value),
        "siret" => digits(text_value, 14) && (luhn(text_value) || text_value.starts_with(LA_POSTE)),
        "codeInseeCommune" => text_value.chars().count() == 5,
        _ if category => digits(text_value, 2),
        _ => true,
    };
    if !right {
        findings.add(path, text::NOT_VALID);
    }
    if choices.is_some_and(|values| !values.contains(&text_value)) {
        findings.add(path, text::CHOOSE);
    }
    if let Some(length) = length.filter(|length| text_value.chars().count() > *length) {
        let message =
            format!("Cette chaîne est trop longue. Elle doit avoir au maximum {length} caractères.");
        findings.add(path, message);
    }
    if matches!(key, "dateClotureExerciceSocial" | "dateClotureExerciceComptable") {
        if !is_ddmm(text_value) {
            findings.add(path, text::DDMM);
        }
    } else if is_date(key) && !is_calendar_date(key, text_value) {
        findings.add(path, text::NOT_A_DATE);
    }
}

fn is_date(key: &str) -> bool {
    let after = key.strip_prefix("date").and_then(|rest| rest.chars().next());
    after.is_some_and(char::is_uppercase)
}

/// `YYYY-MM-DD`; a time may follow. A date of birth may be a month: the register gives no more.
fn is_calendar_date(key: &str, value: &str) -> bool {
    let date = value.split('T').next().unwrap_or(value);
    let month_only = key == "dateDeNaissance" && date.chars().count() == 7;
    let full = if month_only { format!("{date}-01") } else { date.to_owned() };
    full.chars().count() == 10 && full.parse::<jiff::civil::Date>().is_ok()
}

/// Day and month, as in `3112`; the 29th of February exists.
fn is_ddmm(value: &str) -> bool {
    let Some((day, month)) = value.split_at_checked(2) else { return false };
    digits(value, 4)
        && matches!((day.parse(), month.parse()), (Ok(day), Ok(month)) if jiff::civil::Date::new(2000, month, day).is_ok())
}

fn digits(value: &str, count: usize) -> bool {
    value.len() == count && value.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn luhn(value: &str) -> bool {
    let sum: u32 = value
        .bytes()
        .rev()
        .enumerate()
        .map(|(n, byte)| {
            let digit = u32::from(byte.saturating_sub(b'0'));
            let weighed = if n % 2 == 1 { digit * 2 } else { digit };
            if weighed > 9 { weighed - 9 } else { weighed }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn found(value: &Value) -> Vec<(String, String)> {
        let mut findings = Findings::default();
        walk("content", value, &mut findings);
        findings.0.into_iter().map(|one| (one.path, one.message)).collect()
    }

    #[test]
    fn good_values_pass() {
        let good = json!({"siren": "306138900", "siret": "35600000000048", "dateDebut": "2026-02-28",
            "dateClotureExerciceSocial": "2902", "dateDeNaissance": "1970-01", "genre": "1", "activiteId": "17",
            "codeInseeCommune": "2A004", "categorisationActivite1": "05", "date": 5, "dateline": 7});
        assert_eq!(found(&good), []);
    }

    #[test]
    fn mistakes_are_told_in_the_servers_words() {
        let bad = json!({"a": [{"siren": "306138901"}], "beneficiaireId": 12, "genre": "F",
            "dateClotureExerciceSocial": "2026-12-31", "dateDebut": "2026-02-30", "microEntreprise": "O"});
        let found = found(&bad);
        let at = |path: &str| found.iter().find(|(at, _)| at == path).map(|(_, message)| message.as_str());
        assert_eq!(at("content.a[0].siren"), Some(text::NOT_VALID));
        assert_eq!(
            at("content.beneficiaireId"),
            Some("Le type de \"content.beneficiaireId\" doit correspondre à \"string\" (\"int\" fourni).")
        );
        assert_eq!(at("content.genre"), Some(text::CHOOSE));
        assert_eq!(at("content.dateClotureExerciceSocial"), Some(text::DDMM));
        assert_eq!(at("content.dateDebut"), Some(text::NOT_A_DATE));
        assert!(at("content.microEntreprise").is_some_and(|message| message.contains("\"bool\"")));
        assert_eq!(found.len(), 6);
    }
}
