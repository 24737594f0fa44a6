//! What the library's own checker finds and the real server is known to refuse, in the server's words.

use serde_json::{Map, Value};

use super::Findings;
use crate::guichet::content::check::{check_annual_account, check_formality};
use crate::guichet::content::{Mode, explain};
use crate::report::{Issue, Report, Severity};
use crate::sandbox::guichet::errors::text;

/// Rules of the dictionaries' prose that the server was seen to enforce.
const SEEN: &[(&str, &str)] = &[("sas_president_missing", text::NEEDS_73)];

/// Those that the demonstration server enforces on a creation; without an entry of its own: "fill in this field".
const MINIMUM: &[(&str, &str)] = &[
    ("object_missing", text::OBJECT_OF_PM),
    ("first_closing_date_missing", text::FILL_IN),
    ("publication_missing", text::FILL_IN),
    ("publication_incomplete", text::FILL_IN),
    ("office_traits_missing", text::FILL_IN),
    ("home_validation_missing", text::HOME_ADDRESS),
    ("domiciliation_missing", text::DOMICILIATAIRE),
    ("category_missing", text::UNKNOWN_CATEGORY),
    ("acre_missing", text::FILL_IN),
    ("exercise_missing", text::FILL_IN),
    ("origin_missing", text::FILL_IN),
    ("staff_missing", text::FILL_IN),
    ("tax_options_missing", text::FILL_IN),
    ("correspondence_missing", text::FILL_IN),
    ("diffusion_missing", text::FILL_IN),
    ("person_incomplete", text::FILL_IN),
    ("manager_couple_missing", text::FILL_IN),
    ("beneficial_flag_missing", text::FILL_IN),
    ("registry_place", text::NOT_VALID),
    ("sa_role", text::CHOOSE),
];

pub(super) fn formality(envelope: &Map<String, Value>, minimum: bool, findings: &mut Findings) {
    let envelope = Value::Object(envelope.clone());
    let creation = envelope.get("typeFormalite").and_then(Value::as_str) == Some("C");
    told(&envelope, check_formality(&envelope, Mode::Standard), creation, creation && minimum, findings);
}

pub(super) fn annual_account(envelope: &Map<String, Value>, findings: &mut Findings) {
    let envelope = Value::Object(envelope.clone());
    told(&envelope, check_annual_account(&envelope, Mode::Standard), false, false, findings);
}

fn told(envelope: &Value, report: Report, creation: bool, minimum: bool, findings: &mut Findings) {
    for issue in report.into_issues() {
        let given = at(envelope, &issue.path);
        let Some(rule) = issue.code.strip_prefix("guichet.content.") else {
            // Establishment roles; attachments have checks of their own.
            if issue.code.starts_with("guichet.roles.") && issue.severity == Severity::Error {
                findings.add(issue.path, if given.is_some() { text::CHOOSE } else { text::FILL_IN });
            }
            continue;
        };
        let enforced = |rules: &[(&str, &'static str)]| {
            rules.iter().find(|(name, _)| *name == rule).map(|(_, sentence)| *sentence)
        };
        if let Some(sentence) =
            enforced(SEEN).filter(|_| creation).or_else(|| enforced(MINIMUM).filter(|_| minimum))
        {
            findings.add(issue.path, sentence);
        } else if issue.severity == Severity::Error {
            refuse(rule, issue.path.clone(), given, &issue, findings);
        }
    }
}

fn refuse(rule: &str, path: String, given: Option<&Value>, issue: &Issue, findings: &mut Findings) {
    match rule {
        // The real server ignores keys it does not know.
        "unknown_field" | "server_side" => {}
        "no_trigger" => findings.add("newFormality", text::NO_CHANGE),
        "json_type" => findings.wrong_type(&path, php_type(&path), given.unwrap_or(&Value::Null)),
        "date" => findings.add(path, text::NOT_A_DATE),
        "ddmm" => findings.add(path, text::DDMM),
        "unknown_code" => findings.add(path, text::CHOOSE),
        "wrong_block" => findings.add(path, text::MUST_BE_NULL),
        "main_activity" => findings.add(path, text::MAIN_ACTIVITY),
        "pouvoir_individu" | "pouvoir_entreprise" if given.is_some() => {
            findings.add(path, text::MUST_BE_NULL);
        }
        "too_long" => {
            let longest = explain(&issue.path).ok().and_then(|one| one.max_length).unwrap_or_default();
            findings.add(
                path,
                format!("Cette chaîne est trop longue. Elle doit avoir au maximum {longest} caractères."),
            );
        }
        _ if given.is_none_or(|given| given.as_str() == Some("")) => findings.add(path, text::FILL_IN),
        _ => findings.add(path, text::NOT_VALID),
    }
}

/// PHP's word for the type of a field.
fn php_type(path: &str) -> &'static str {
    match explain(path).map(|one| one.kind) {
        Ok("boolean") => "bool",
        Ok("integer") => "int",
        Ok("number") => "float",
        Ok("block" | "blocks" | "texts" | "codes") => "array",
        _ => "string",
    }
}

/// The value at a path in the server's notation.
fn at<'v>(root: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').filter(|step| !step.is_empty()).try_fold(root, |value, step| {
        let (key, mut rest) = step.split_at(step.find('[').unwrap_or(step.len()));
        let mut value = if key.is_empty() { value } else { value.get(key)? };
        while let Some((n, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            value = value.get(n.parse::<usize>().ok()?)?;
            rest = after;
        }
        Some(value).filter(|value| !value.is_null())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guichet::content::rules;
    use serde_json::json;

    #[test]
    fn the_rules_named_here_exist() {
        for (name, _) in SEEN.iter().chain(MINIMUM) {
            assert!(rules().any(|rule| rule.code.ends_with(&format!(".{name}"))), "{name}");
        }
    }

    #[test]
    fn values_are_found_by_their_path() {
        let root = json!({"a": [{"b": [[1], [2]]}], "c": null});
        assert_eq!(at(&root, "a[0].b[1][0]"), Some(&json!(2)));
        assert_eq!((at(&root, "a[1]"), at(&root, "c"), at(&root, "a.b")), (None, None, None));
    }

    #[test]
    fn mistakes_are_told_in_the_servers_words() {
        let Value::Object(envelope) = json!({
            "typeFormalite": "C", "typePersonne": "M", "companyName": 12,
            "content": {
                "natureCreation": {"formeJuridique": "5710", "microEntreprise": "O", "cle": 1},
                "personneMorale": {
                    "identite": {
                        "entreprise": {"siren": "306138901"},
                        "description": {"dateClotureExerciceSocial": "2026-12-31", "datePremiereCloture": "2026-02-30"}
                    },
                    "composition": {"pouvoirs": [{"typeDePersonne": "INDIVIDU", "roleEntreprise": "73",
                        "individu": {"descriptionPersonne": {"genre": "F"}}, "entreprise": {}}]},
                    "etablissementPrincipal": {"descriptionEtablissement": {"rolePourEntreprise": "2"}}
                }
            }
        }) else {
            panic!("an object")
        };
        let mut findings = Findings::default();
        formality(&envelope, false, &mut findings);
        let mut found: Vec<_> = findings.0.into_iter().map(|one| (one.path, one.message)).collect();
        found.sort();
        let pm = "content.personneMorale";
        let wrong = |path: &str, wanted: &str, given: &str| {
            let message =
                format!("Le type de \"{path}\" doit correspondre à \"{wanted}\" (\"{given}\" fourni).");
            (path.to_owned(), message)
        };
        let said = |path: &str, message: &str| (format!("{pm}.{path}"), message.to_owned());
        let mut wanted = vec![
            wrong("companyName", "string", "int"),
            wrong("content.natureCreation.microEntreprise", "bool", "string"),
            said("identite.entreprise.siren", text::NOT_VALID),
            said("identite.description.dateClotureExerciceSocial", text::DDMM),
            said("identite.description.datePremiereCloture", text::NOT_A_DATE),
            said("composition.pouvoirs[0].individu.descriptionPersonne.genre", text::CHOOSE),
            said("composition.pouvoirs[0].entreprise", text::MUST_BE_NULL),
        ];
        wanted.sort();
        assert_eq!(found, wanted);
    }
}
