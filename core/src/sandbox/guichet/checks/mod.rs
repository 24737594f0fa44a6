//! What the sandbox refuses, as the real server is known to: structure, codes, types, dates, files, roles, and a few
//! business rules reported from the demonstration server. It is neither the whole of INPI's rules nor the library's
//! own checks: being written apart, it is an independent judge of both.

mod leaves;
mod rules;

use serde_json::{Map, Value};

use super::Context;
use super::attachments::{self, Received};
use super::errors::{Refusal, Violation, text};
use super::state::Kind;

/// Which of the application's services speaks, and how it begins its sentence.
pub(crate) struct Service {
    name: &'static str,
    code: u16,
    what: &'static str,
}

impl Service {
    pub(crate) const fn post(kind: Kind) -> Self {
        match kind {
            Kind::Formality => Self {
                name: "WEBSERVICE_POST_FORMALITY",
                code: 2009,
                what: "Une erreur s'est produite lors de la création de la formalité",
            },
            Kind::AnnualAccount => Self {
                name: "WEBSERVICE_POST_ANNUAL_ACCOUNT",
                code: 9000,
                what: "Une erreur s'est produite lors de la création du dépôt de comptes annuels",
            },
            Kind::ActeDeposit => Self {
                name: "WEBSERVICE_POST_ACTE_DEPOSIT",
                code: 9000,
                what: "Une erreur s'est produite lors de la création du dépôt d'actes",
            },
        }
    }

    pub(crate) const fn post_update() -> Self {
        Self {
            name: "WEBSERVICE_POST_FORMALITY_UPDATE",
            code: 2010,
            what: "Une erreur s'est produite lors de la création de la formalité de modification",
        }
    }

    pub(crate) const fn put(kind: Kind) -> Self {
        match kind {
            Kind::Formality => Self {
                name: "WEBSERVICE_PUT_FORMALITY",
                code: 2023,
                what: "Une erreur s'est produite lors de la mise à jour de la formalité",
            },
            _ => Self {
                what: "Une erreur s'est produite lors de la mise à jour du dépôt",
                ..Self::post(kind)
            },
        }
    }

    pub(crate) const fn attachment() -> Self {
        Self {
            name: "WEBSERVICE_POST_ATTACHMENT",
            code: 5000,
            what: "Une erreur s'est produite lors de l'ajout de la pièce jointe",
        }
    }

    pub(crate) fn refuse(&self, cx: &Context<'_>, violations: Vec<Violation>) -> Refusal {
        Refusal::fields(cx.options.violation_status, self.name, self.code, self.what, violations)
    }
}

/// Everything that is wrong, in the order found.
#[derive(Default)]
pub(crate) struct Findings(Vec<Violation>);

impl Findings {
    pub(crate) fn add(&mut self, path: impl Into<String>, message: impl Into<String>) {
        self.0.push(Violation { path: path.into(), message: message.into() });
    }

    /// "Le type de … doit correspondre à …": the sentence the real server uses for a wrong JSON type.
    pub(crate) fn wrong_type(&mut self, path: &str, wanted: &str, value: &Value) {
        let given = match value {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(number) if number.is_f64() => "float",
            Value::Number(_) => "int",
            Value::String(_) => "string",
            Value::Array(_) | Value::Object(_) => "array",
        };
        self.add(
            path,
            format!("Le type de \"{path}\" doit correspondre à \"{wanted}\" (\"{given}\" fourni)."),
        );
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn into_result(self, cx: &Context<'_>, service: &Service) -> Result<(), Refusal> {
        if self.0.is_empty() { Ok(()) } else { Err(service.refuse(cx, self.0)) }
    }
}

/// The body as a JSON object.
pub(crate) fn object(cx: &Context<'_>) -> Result<Map<String, Value>, Refusal> {
    match cx.call.json() {
        Ok(Value::Object(object)) => Ok(object),
        _ => Err(Refusal::syntax()),
    }
}

/// Checks a deposit and decodes its files. A PUT may leave out the base64 of files the server has.
pub(crate) fn deposit(
    cx: &Context<'_>,
    kind: Kind,
    service: &Service,
    envelope: &Map<String, Value>,
    is_post: bool,
) -> Result<Vec<Received>, Refusal> {
    let mut findings = Findings::default();
    match kind {
        Kind::Formality => formality(cx, envelope, &mut findings)?,
        Kind::AnnualAccount => annual_account(envelope, &mut findings),
        Kind::ActeDeposit => content_of(envelope, &mut findings),
    }
    let files = attachments::received(cx.options, envelope, is_post, &mut findings);
    findings.into_result(cx, service)?;
    Ok(files)
}

fn formality(
    cx: &Context<'_>,
    envelope: &Map<String, Value>,
    findings: &mut Findings,
) -> Result<(), Refusal> {
    let type_formalite = choice(envelope, "typeFormalite", &["C", "M", "R", "Y", "Z"], findings);
    let type_personne = choice(envelope, "typePersonne", &["P", "M", "E"], findings);
    if let Some(wanted) = type_formalite {
        let state = cx.state();
        let account = state.accounts.get(&cx.account);
        if account.is_some_and(|account| account.refused_types.iter().any(|refused| refused == wanted)) {
            let message = "L'utilisateur n'est pas autorisé à soumettre ce type de formalité";
            return Err(Refusal::new(401, 2022, message));
        }
    }
    content_of(envelope, findings);
    let Some(content) = envelope.get("content").and_then(Value::as_object) else { return Ok(()) };
    let present = |name: &str| content.get(name).is_some_and(|block| !block.is_null());
    if let Some(wanted) = type_personne.map(block_of) {
        let others = ["personnePhysique", "personneMorale", "exploitation"];
        let mut others = others.iter().filter(|block| **block != wanted && present(block)).peekable();
        if !present(wanted) && others.peek().is_some() {
            // The real server breaks here, in these words.
            return Err(Refusal::broken(
                "Attempt to assign property \"isEnableBypassModificationRepresentant\" on null",
            ));
        }
        if !present(wanted) {
            findings.add(format!("content.{wanted}"), text::FILL_IN);
        }
        others.for_each(|block| findings.add(format!("content.{block}"), text::MUST_BE_NULL));
    }
    if !present("natureCreation") {
        findings.add("content.natureCreation", text::FILL_IN);
    }
    if type_formalite == Some("R") {
        for field in ["evenementCessation", "natureCessation"] {
            if !present(field) {
                findings.add(format!("content.{field}"), text::FILL_IN);
            }
        }
    }
    leaves::walk("", &Value::Object(envelope.clone_without_files()), findings);
    if type_formalite == Some("C") {
        rules::creation(cx.options, type_personne.unwrap_or(""), content, findings);
    }
    Ok(())
}

fn annual_account(envelope: &Map<String, Value>, findings: &mut Findings) {
    choice(envelope, "typePersonne", &["P", "M", "E"], findings);
    if envelope.get("siren").is_none_or(Value::is_null) {
        findings.add("siren", text::FILL_IN);
    }
    match envelope.get("year") {
        None | Some(Value::Null) => findings.add("year", text::FILL_IN),
        Some(Value::Number(year)) if year.is_u64() => {}
        Some(other) => findings.wrong_type("year", "int", other),
    }
    content_of(envelope, findings);
    if let Some(content) = envelope.get("content").and_then(Value::as_object) {
        match content.get("comptesAnnuels") {
            Some(Value::Object(accounts)) => rules::annual_accounts(accounts, findings),
            None | Some(Value::Null) => findings.add("content.comptesAnnuels", text::FILL_IN),
            Some(other) => findings.wrong_type("content.comptesAnnuels", "array", other),
        }
    }
    leaves::walk("", &Value::Object(envelope.clone_without_files()), findings);
}

/// A body of `POST /api/formality_updates`: both states, the same person, at least one flagged change.
pub(crate) fn update(
    cx: &Context<'_>,
    mut body: Map<String, Value>,
) -> Result<(Map<String, Value>, Vec<Received>), Refusal> {
    let service = Service::post_update();
    let mut findings = Findings::default();
    if !matches!(body.get("previousFormality"), Some(Value::Object(_))) {
        findings.add("previousFormality", text::FILL_IN);
    }
    let Some(Value::Object(mut new)) = body.remove("newFormality") else {
        findings.add("newFormality", text::FILL_IN);
        return Err(service.refuse(cx, findings.0));
    };
    new.entry("typeFormalite").or_insert_with(|| Value::from("M"));
    if !has_trigger(&Value::Object(new.clone_without_files())) {
        findings.add("newFormality", text::NO_CHANGE);
    }
    formality(cx, &new, &mut findings)?;
    let files = attachments::received(cx.options, &new, true, &mut findings);
    findings.into_result(cx, &service)?;
    Ok((new, files))
}

/// Whether any `is…Triggered` is true.
fn has_trigger(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.iter().any(|(key, value)| {
            (key.starts_with("is") && key.ends_with("Triggered") && value == &Value::Bool(true))
                || has_trigger(value)
        }),
        Value::Array(items) => items.iter().any(has_trigger),
        _ => false,
    }
}

fn content_of(envelope: &Map<String, Value>, findings: &mut Findings) {
    match envelope.get("content") {
        Some(Value::Object(_)) => {}
        None | Some(Value::Null) => findings.add("content", text::FILL_IN),
        Some(other) => findings.wrong_type("content", "array", other),
    }
}

fn choice<'a>(
    envelope: &'a Map<String, Value>,
    field: &str,
    values: &[&str],
    findings: &mut Findings,
) -> Option<&'a str> {
    match envelope.get(field) {
        None | Some(Value::Null) => findings.add(field, text::FILL_IN),
        Some(Value::String(value)) if values.contains(&value.as_str()) => return Some(value),
        Some(Value::String(_)) => findings.add(field, text::CHOOSE),
        Some(other) => findings.wrong_type(field, "string", other),
    }
    None
}

const fn block_of(type_personne: &str) -> &'static str {
    match type_personne.as_bytes() {
        b"P" => "personnePhysique",
        b"M" => "personneMorale",
        _ => "exploitation",
    }
}

/// Copies are made without the files: their base64 may be most of the body.
trait WithoutFiles {
    fn clone_without_files(&self) -> Map<String, Value>;
}

impl WithoutFiles for Map<String, Value> {
    fn clone_without_files(&self) -> Map<String, Value> {
        let mut copy = Map::new();
        for (key, value) in self {
            let value = match (key.as_str(), value) {
                ("content", Value::Object(content)) => {
                    let kept = content.iter().filter(|(key, _)| *key != "piecesJointes");
                    Value::Object(kept.map(|(key, value)| (key.clone(), value.clone())).collect())
                }
                _ => value.clone(),
            };
            copy.insert(key.clone(), value);
        }
        copy
    }
}
