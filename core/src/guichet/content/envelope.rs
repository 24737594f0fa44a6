//! The envelope around `content`: what a modification starts from, what a PUT keeps.

use serde_json::{Map, Value};

use super::Mode;
use super::check::check_content;
use crate::guichet::deposit::Deposit;
use crate::report::{Issue, Report};

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

/// Whether the state before is given when it is needed, and only then.
pub(crate) fn check_previous(envelope: &Value, previous: Option<&Value>, report: &mut Report) {
    let type_formalite = envelope.get("typeFormalite").and_then(Value::as_str);
    let (code, fr, en) = match (type_formalite, previous) {
        (Some("M"), None) => (
            "guichet.envelope.previous_missing",
            "Une modification part de l'état actuel de l'entreprise : donnez-le avec previous().",
            "A modification starts from the company's current state: give it with previous().",
        ),
        (Some("C" | "R"), Some(_)) => (
            "guichet.envelope.previous_unexpected",
            "L'état précédent ne sert qu'à une modification (typeFormalite M).",
            "The previous state is for a modification only (typeFormalite M).",
        ),
        _ => return,
    };
    let source = "OpenAPI 7.25.3, POST /api/formality_updates";
    report.push(Issue::error("previousFormality", code, fr, en).source(source));
}

/// Checks the `content` of a PUT, given the deposit as GET sent it. The content starts from there, so only what cannot
/// be right is refused; the rest gives warnings.
pub(crate) fn check_update(deposit: Deposit, current: &Value, content: &Value, report: &mut Report) {
    if !matches!(deposit, Deposit::Formality(_)) {
        if !content.is_object() {
            report.push(not_whole("An object is expected.", "Un objet JSON est attendu."));
        }
        return;
    }
    let code = |key: &str| current.get(key).and_then(Value::as_str).unwrap_or_default();
    report.extend(
        check_content(content, code("typeFormalite"), code("typePersonne"), Mode::Tolerant).into_issues(),
    );
    let blocks = ["personnePhysique", "personneMorale", "exploitation"];
    if content.is_object() && !blocks.iter().any(|block| content.get(*block).is_some_and(Value::is_object)) {
        report.push(not_whole(
            "The body of an update is the whole formality: start from GET.",
            "Le corps d'une mise à jour est la formalité entière : partez de GET.",
        ));
    }
}

fn not_whole(en: &'static str, fr: &'static str) -> Issue {
    Issue::error("content", "guichet.envelope.not_whole", fr, en).source("Contrat d'interface, §3.3")
}

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
