//! The envelope around `content`: what must be there before anything else is looked at (facts of tier A; the whole
//! dictionary comes with its own checker).

use serde_json::{Map, Value};

use super::Mode;
use super::attachment::check_metadata;
use super::roles::check_content_roles;
use crate::guichet::deposit::Deposit;
use crate::report::{Issue, Report, Severity};

const OAS: &str = "OpenAPI 7.25.3";

/// `typePersonne` and the block it goes with.
const BLOCKS: [(&str, &str); 3] = [("P", "personnePhysique"), ("M", "personneMorale"), ("E", "exploitation")];

/// Keys the server writes: sending them is a mistake (trap T41 for `numNat`).
const SERVER_SIDE: [&str; 12] = [
    "id",
    "liasseNumber",
    "status",
    "statusDate",
    "signedDate",
    "numNat",
    "carts",
    "events",
    "typeLiasse",
    "isFromAgent",
    "created",
    "updated",
];

/// Keys of the request envelope of a formality: block `Formality` of the OpenAPI 7.25.3, whole.
const FORMALITY: [&str; 28] = [
    "formalityDraftId",
    "companyName",
    "siren",
    "content",
    "previousContent",
    "referenceMandataire",
    "nomDossier",
    "signedPlace",
    "typeFormalite",
    "observationSignature",
    "diffusionINSEE",
    "diffusionCommerciale",
    "indicateurEntreeSortieRegistre",
    "typePersonne",
    "forbiddenEventsInRegularization",
    "inscriptionOffice",
    "inscriptionOfficePartnerCenter",
    "hasRnippBeenCalled",
    "indicateurNouvelleEntreprise",
    "optionEIRL",
    "optionME",
    "formeJuridique",
    "optionJqpaNumber",
    "regularisation",
    "rneContent",
    "formalityScope",
    "isFromMultipleEtab",
    "rneHistories",
];

/// Those of annual accounts that the specification shows (§4.1), and the reference its list filters on (§4.2). No public
/// dictionary says what else there is.
const ANNUAL_ACCOUNT: [&str; 6] =
    ["companyName", "siren", "year", "typePersonne", "content", "referenceMandataire"];

/// Checks the keys of a formality the caller wrote.
fn check_formality_keys(envelope: &Map<String, Value>, report: &mut Report) {
    check_keys(envelope, &FORMALITY, Severity::Error, "OpenAPI 7.25.3, Formality", report);
}

/// Checks the keys of annual accounts: an unknown one is a warning, for the list is not known to be whole.
pub(crate) fn check_annual_account_keys(envelope: &Map<String, Value>, report: &mut Report) {
    check_keys(envelope, &ANNUAL_ACCOUNT, Severity::Warning, "Contrat d'interface, §4.1", report);
}

fn check_keys(
    envelope: &Map<String, Value>,
    known: &[&str],
    unknown: Severity,
    source: &'static str,
    report: &mut Report,
) {
    for key in envelope.keys().map(String::as_str) {
        if SERVER_SIDE.contains(&key) {
            report.push(
                Issue::error(
                    key,
                    "guichet.envelope.server_side",
                    "Champ écrit par le serveur : retirez-le.",
                    "The server writes this field: remove it.",
                )
                .source(source),
            );
        } else if !known.contains(&key) {
            let near =
                known.iter().min_by_key(|known| distance(key, known)).filter(|near| distance(key, near) <= 3);
            let (fr, en) = match near {
                Some(near) => (
                    format!("Champ inconnu ; vouliez-vous dire {near} ?"),
                    format!("Unknown field; did you mean {near}?"),
                ),
                None => ("Champ inconnu.".to_owned(), "Unknown field.".to_owned()),
            };
            let mut issue = Issue::error(key, "guichet.envelope.unknown_field", fr, en).source(source);
            issue.severity = unknown;
            report.push(issue);
        }
    }
}

/// Edit distance, for "did you mean".
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (n, left) in a.chars().enumerate() {
        let mut diagonal = n;
        let mut previous = n + 1;
        for (place, right) in row.iter_mut().skip(1).zip(&b) {
            let substituted = diagonal + usize::from(left != *right);
            diagonal = *place;
            previous = substituted.min(previous + 1).min(*place + 1);
            *place = previous;
        }
        if let Some(first) = row.first_mut() {
            *first = n + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Checks a formality the caller built.
pub(crate) fn check_new(envelope: &Map<String, Value>, previous: Option<&Value>, report: &mut Report) {
    check_formality_keys(envelope, report);
    let text = |key: &str| envelope.get(key).and_then(Value::as_str);
    let type_formalite = text("typeFormalite");
    if !matches!(type_formalite, Some("C" | "M" | "R" | "Y" | "Z")) {
        report.push(
            Issue::error(
                "typeFormalite",
                "guichet.envelope.type_formalite",
                "Un des codes C (création), M (modification), R (cessation), Y (correction), Z (complétion) est attendu.",
                "One of the codes C (creation), M (modification), R (cessation), Y (correction), Z (completion) is expected.",
            )
            .source(OAS),
        );
    }
    let type_personne = text("typePersonne");
    if !BLOCKS.iter().any(|(code, _)| type_personne == Some(*code)) {
        report.push(
            Issue::error(
                "typePersonne",
                "guichet.envelope.type_personne",
                "Un des codes P (physique), M (morale), E (exploitation) est attendu.",
                "One of the codes P (natural person), M (legal person), E (farm) is expected.",
            )
            .source(OAS),
        );
    }
    for key in ["referenceMandataire", "nomDossier", "companyName"] {
        if envelope.get(key).is_some_and(|value| !value.is_string() && !value.is_null()) {
            report.push(
                Issue::error(key, "guichet.envelope.type", "Un texte est attendu.", "A text is expected.")
                    .source(OAS),
            );
        }
    }
    for key in ["diffusionINSEE", "diffusionCommerciale"] {
        if envelope.get(key).is_some_and(|value| !matches!(value.as_str(), Some("O" | "N"))) {
            report.push(
                Issue::error(
                    key,
                    "guichet.envelope.oui_non",
                    "\"O\" ou \"N\" est attendu (un texte, pas un booléen).",
                    "\"O\" or \"N\" is expected (a text, not a boolean).",
                )
                .source(OAS),
            );
        }
    }
    match envelope.get("content") {
        Some(Value::Object(content)) => check_content(content, type_formalite, type_personne, report),
        _ => report.push(
            Issue::error(
                "content",
                "guichet.envelope.content",
                "Le bloc content est obligatoire (objet JSON).",
                "The content block is required (a JSON object).",
            )
            .source(OAS),
        ),
    }
    match (type_formalite, previous) {
        (Some("M"), None) => report.push(
            Issue::error(
                "previousFormality",
                "guichet.envelope.previous_missing",
                "Une modification part de l'état actuel de l'entreprise : donnez-le avec previous().",
                "A modification starts from the company's current state: give it with previous().",
            )
            .source("OpenAPI 7.25.3, POST /api/formality_updates"),
        ),
        (Some("C" | "R"), Some(_)) => report.push(
            Issue::error(
                "previousFormality",
                "guichet.envelope.previous_unexpected",
                "L'état précédent ne sert qu'à une modification (typeFormalite M).",
                "The previous state is for a modification only (typeFormalite M).",
            )
            .source("OpenAPI 7.25.3, POST /api/formality_updates"),
        ),
        _ => {}
    }
}

fn check_content(
    content: &Map<String, Value>,
    type_formalite: Option<&str>,
    type_personne: Option<&str>,
    report: &mut Report,
) {
    let present = |key: &str| content.get(key).is_some_and(|value| !value.is_null());
    if !present("natureCreation") {
        report.push(
            Issue::error(
                "content.natureCreation",
                "guichet.content.missing_field",
                "Ce bloc est obligatoire.",
                "This block is required.",
            )
            .source(OAS),
        );
    }
    for (code, block) in BLOCKS {
        let wanted = type_personne == Some(code);
        if wanted && !present(block) {
            report.push(
                Issue::error(
                    format!("content.{block}"),
                    "guichet.content.missing_field",
                    format!("typePersonne {code} : le bloc {block} est obligatoire."),
                    format!("typePersonne {code}: the block {block} is required."),
                )
                .source("Dictionnaire 06-2026, règle R1"),
            );
        }
        // Only a code of the list is quoted: anything else may be anything.
        if let Some((known, _)) = BLOCKS.iter().find(|(known, _)| !wanted && type_personne == Some(known))
            && present(block)
        {
            report.push(
                Issue::error(
                    format!("content.{block}"),
                    "guichet.content.wrong_block",
                    format!("Ce bloc ne va pas avec typePersonne {known} : retirez-le."),
                    format!("This block does not go with typePersonne {known}: remove it."),
                )
                .source("Dictionnaire 06-2026, règle R1"),
            );
        }
    }
    if type_formalite == Some("R") {
        for key in ["evenementCessation", "natureCessation"] {
            if !present(key) {
                report.push(
                    Issue::error(
                        format!("content.{key}"),
                        "guichet.content.missing_field",
                        "Obligatoire pour une cessation.",
                        "Required for a cessation.",
                    )
                    .source("Dictionnaire 06-2026, règle R2"),
                );
            }
        }
    }
    if type_formalite == Some("M") && !has_trigger(&Value::Object(content.clone())) {
        report.push(
            Issue::error(
                "content",
                "guichet.content.no_trigger",
                "Aucun indicateur is…Triggered à true : le serveur demande « au moins une modification ».",
                "No is…Triggered flag is true: the server asks for \"at least one modification\".",
            )
            .source("Dictionnaire 06-2026, indicateurs de modification"),
        );
    }
    let mode = if type_formalite == Some("C") { Mode::Strict } else { Mode::Tolerant };
    if matches!(type_formalite, Some("C" | "M")) {
        let roles = check_content_roles(&Value::Object(content.clone()), "content", mode);
        report.extend(roles.into_issues());
    }
    check_pieces(content, report);
}

/// The attachments written by hand into `content`, wherever `piecesJointes` stands at the top level.
fn check_pieces(content: &Map<String, Value>, report: &mut Report) {
    match content.get("piecesJointes") {
        None | Some(Value::Null) => {}
        Some(Value::Array(pieces)) => {
            for (n, piece) in pieces.iter().enumerate() {
                report.extend(check_metadata(piece, &format!("content.piecesJointes[{n}]")).into_issues());
            }
        }
        Some(_) => report.push(
            Issue::error(
                "content.piecesJointes",
                "guichet.content.type",
                "Une liste est attendue.",
                "A list is expected.",
            )
            .source(OAS),
        ),
    }
}

/// Whether any `is…Triggered` flag is true, anywhere.
fn has_trigger(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| {
            (key.starts_with("is") && key.ends_with("Triggered") && *value == Value::Bool(true))
                || has_trigger(value)
        }),
        Value::Array(items) => items.iter().any(has_trigger),
        _ => false,
    }
}

/// Checks the `content` of a PUT: it starts from what the server sent, so only what cannot be right is refused.
pub(crate) fn check_update(deposit: Deposit, content: &Value, report: &mut Report) {
    let Some(map) = content.as_object() else {
        report.push(
            Issue::error(
                "content",
                "guichet.envelope.content",
                "Un objet JSON est attendu.",
                "A JSON object is expected.",
            )
            .source("Contrat d'interface, §3.3"),
        );
        return;
    };
    if matches!(deposit, Deposit::Formality(_))
        && !BLOCKS.iter().any(|(_, block)| map.get(*block).is_some_and(Value::is_object))
    {
        report.push(
            Issue::error(
                "content",
                "guichet.content.missing_field",
                "Le corps d'une mise à jour est la formalité entière : partez de GET.",
                "The body of an update is the whole formality: start from GET.",
            )
            .source("Contrat d'interface, §3.3"),
        );
    }
}

/// What a PUT keeps of the envelope that GET sent.
const KEPT: [&str; 15] = [
    "companyName",
    "siren",
    "referenceMandataire",
    "nomDossier",
    "typeFormalite",
    "typePersonne",
    "year",
    "signedPlace",
    "observationSignature",
    "diffusionINSEE",
    "diffusionCommerciale",
    "indicateurEntreeSortieRegistre",
    "indicateurNouvelleEntreprise",
    "optionEIRL",
    "optionME",
];

/// The body of a PUT: the request keys of what GET sent, with the new content; known files without base64
/// (specification §3.3), nothing that only the server writes.
pub(crate) fn for_update(current: &mut Value, content: Value) -> Value {
    let mut envelope = Map::new();
    if let Value::Object(map) = current.take() {
        for (key, value) in map {
            // The specification's own typo is read, never sent (trap T1).
            let key = if key == "indicateruEntreeSortieRegistre" {
                "indicateurEntreeSortieRegistre".into()
            } else {
                key
            };
            if KEPT.contains(&key.as_str()) && !value.is_null() {
                envelope.insert(key, value);
            }
        }
    }
    let mut content = without_meta(content);
    drop_known_base64(&mut content);
    envelope.insert("content".into(), content);
    Value::Object(envelope)
}

/// `previousFormality` of a modification: the caller's record, whatever form it has, as `{siren?, typePersonne, content}`.
pub(crate) fn previous_formality(record: Value, envelope: &Map<String, Value>) -> Value {
    let record = match record {
        Value::Object(mut map) => match map.remove("formality") {
            Some(inner) => inner,
            None => Value::Object(map),
        },
        other => other,
    };
    let mut previous = Map::new();
    let content = match record {
        Value::Object(mut map) if map.contains_key("content") => {
            for key in ["siren", "typePersonne", "formeJuridique", "companyName"] {
                previous.extend(map.remove(key).map(|value| (key.to_owned(), value)));
            }
            map.remove("content").unwrap_or_default()
        }
        content => content,
    };
    if let Some(type_personne) = envelope.get("typePersonne") {
        previous.entry("typePersonne").or_insert_with(|| type_personne.clone());
    }
    previous.insert("content".into(), without_meta(content));
    Value::Object(previous)
}

/// Without the keys of the server's serialiser (`@id`, `@type`, `@context`).
fn without_meta(value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.into_iter()
                .filter(|(key, _)| !key.starts_with('@'))
                .map(|(key, value)| (key, without_meta(value)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.into_iter().map(without_meta).collect()),
        other => other,
    }
}

fn drop_known_base64(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let known =
                ["attachmentId", "id"].iter().any(|key| map.get(*key).is_some_and(|id| !id.is_null()));
            if known || map.get("documentBase64").is_some_and(Value::is_null) {
                map.shift_remove("documentBase64");
            }
            map.values_mut().for_each(drop_known_base64);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_known_base64),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(check: fn(&Map<String, Value>, &mut Report), keys: &[&str]) -> Vec<(String, Severity)> {
        let envelope = keys.iter().map(|key| ((*key).to_owned(), Value::Null)).collect();
        let mut report = Report::new();
        check(&envelope, &mut report);
        report.into_issues().into_iter().map(|issue| (issue.path, issue.severity)).collect()
    }

    #[test]
    fn every_official_key_passes_and_no_other() {
        assert!(found(check_formality_keys, &FORMALITY).is_empty());
        for key in KEPT.iter().filter(|key| **key != "year") {
            assert!(FORMALITY.contains(key), "{key}");
        }
        for key in ["comment", "year", "codeApe", "indicateruEntreeSortieRegistre", "numNat", "status"] {
            assert_eq!(found(check_formality_keys, &[key]), [(key.to_owned(), Severity::Error)]);
        }
    }

    #[test]
    fn what_annual_accounts_may_hold_besides_is_unknown() {
        assert!(found(check_annual_account_keys, &ANNUAL_ACCOUNT).is_empty());
        assert_eq!(
            found(check_annual_account_keys, &["nomDossier"]),
            [("nomDossier".to_owned(), Severity::Warning)]
        );
        assert_eq!(found(check_annual_account_keys, &["id"]), [("id".to_owned(), Severity::Error)]);
    }
}
