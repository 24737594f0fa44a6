//! What the sandbox refuses: what the library's own checker finds and the real server is known to refuse ([`known`]),
//! and what no client can foresee ([`own`]). Attachments are judged apart, by rules of their own.

mod known;
mod own;

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
        Kind::Formality => formality(cx, envelope, is_post, &mut findings)?,
        Kind::AnnualAccount => known::annual_account(&envelope.clone_without_files(), &mut findings),
        Kind::ActeDeposit => content_of(envelope, &mut findings),
    }
    let files = attachments::received(cx.options, envelope, is_post, &mut findings);
    findings.into_result(cx, service)?;
    Ok(files)
}

fn formality(
    cx: &Context<'_>,
    envelope: &Map<String, Value>,
    is_post: bool,
    findings: &mut Findings,
) -> Result<(), Refusal> {
    let code = |key: &str| envelope.get(key).and_then(Value::as_str);
    let type_formalite = code("typeFormalite");
    let type_personne = code("typePersonne").filter(|person| matches!(*person, "P" | "M" | "E"));
    if let Some(wanted) = type_formalite {
        let state = cx.state();
        let account = state.accounts.get(&cx.account);
        if account.is_some_and(|account| account.refused_types.iter().any(|refused| refused == wanted)) {
            let message = "L'utilisateur n'est pas autorisé à soumettre ce type de formalité";
            return Err(Refusal::new(401, 2022, message));
        }
    }
    let present = |name: &str| {
        envelope.get("content").and_then(|content| content.get(name)).is_some_and(Value::is_object)
    };
    if let Some(wanted) = type_personne.map(block_of) {
        let mut others = ["personnePhysique", "personneMorale", "exploitation"].into_iter();
        if !present(wanted) && others.any(|block| block != wanted && present(block)) {
            // The real server breaks here, in these words.
            return Err(Refusal::broken(
                "Attempt to assign property \"isEnableBypassModificationRepresentant\" on null",
            ));
        }
    }
    let envelope = envelope.clone_without_files();
    known::formality(&envelope, cx.options.creation_minimum, findings);
    if is_post {
        own::formality(cx.options, &cx.state(), &cx.account, &envelope, findings);
    }
    Ok(())
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
    formality(cx, &new, true, &mut findings)?;
    let files = attachments::received(cx.options, &new, true, &mut findings);
    findings.into_result(cx, &service)?;
    Ok((new, files))
}

fn content_of(envelope: &Map<String, Value>, findings: &mut Findings) {
    match envelope.get("content") {
        Some(Value::Object(_)) => {}
        None | Some(Value::Null) => findings.add("content", text::FILL_IN),
        Some(other) => findings.wrong_type("content", "array", other),
    }
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
