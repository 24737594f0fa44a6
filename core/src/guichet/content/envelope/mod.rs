//! The envelope around `content`: what official texts ask and real data confirms, before anything else is looked at. The
//! whole dictionary comes with its own checker.

mod keys;

use serde_json::{Map, Value};

pub(crate) use keys::check_annual_account_keys;
use keys::{KEPT, check_formality_keys};

use super::Mode;
use super::attachment::check_metadata;
use super::roles::check_content_roles;
use crate::guichet::deposit::Deposit;
use crate::report::{Issue, Report};

const OAS: &str = "OpenAPI 7.25.3";

/// `typePersonne` and the block it goes with.
const BLOCKS: [(&str, &str); 3] = [("P", "personnePhysique"), ("M", "personneMorale"), ("E", "exploitation")];

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
                .source("Dictionnaire de données mandataire, 06-2026"),
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
                .source("Dictionnaire de données mandataire, 06-2026"),
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
                    .source("Dictionnaire de données mandataire, 06-2026"),
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
