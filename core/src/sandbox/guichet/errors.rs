//! Refusals, in the four shapes the real server is known to use (and one without its list of fields).

use serde_json::{Map, Value, json};

use super::options::{ErrorShape, GuichetOptions};
use crate::sandbox::wire::Answer;

/// French sentences reported from the real server, or Symfony's own where none was reported.
pub(crate) mod text {
    pub(crate) const FILL_IN: &str = "Veuillez renseigner ce champ";
    pub(crate) const CHOOSE: &str = "Choisissez une valeur valide.";
    pub(crate) const NOT_VALID: &str = "Cette valeur n'est pas valide.";
    pub(crate) const MUST_BE_NULL: &str = "Cette valeur doit être nulle.";
    pub(crate) const NOT_A_DATE: &str = "Cette valeur n'est pas une date valide.";
    pub(crate) const DDMM: &str = "La date doit être au format DDMM";
    pub(crate) const NOT_PDF: &str = "Le document doit être un PDF (exemple : monDocument.pdf)";
    pub(crate) const NEEDS_73: &str =
        "Les formes juridiques SAS doivent posséder au moins un président de SAS (73)";
    pub(crate) const OBJECT_OF_PM: &str = "Ce champ est obligatoire pour une personne morale";
    pub(crate) const HOME_ADDRESS: &str =
        "L'option de domiciliation de l'entreprise est obligatoire, il doit être à true";
    pub(crate) const DOMICILIATAIRE: &str =
        "Ce champ est obligatoire car le siège est indiqué comme étant domiciliataire";
    pub(crate) const UNKNOWN_CATEGORY: &str =
        "Catégorisation de l'activité inconnue. Merci de la saisir à nouveau.";
    pub(crate) const MAIN_ACTIVITY: &str = "Il doit y avoir une et une seule activité principale";
    /// Not reported: the sandbox's own words.
    pub(crate) const DUPLICATE: &str = "Une formalité de création existe déjà pour cette entreprise (indicateurNouvelleEntreprise pour l'imposer)";
    /// Not reported: the sandbox's own words.
    pub(crate) const UNKNOWN_COMPANY: &str = "Cette entreprise n'est pas connue de cet environnement";
    pub(crate) const NO_CHANGE: &str = "Veuillez déclarer au moins une modification";
    pub(crate) const NO_REGULARISATION: &str =
        "Il n'y a aucune demande de régularisation en cours pour cette formalité";
}

/// One field that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Dotted, from the envelope: `content.piecesJointes[0].nomDocument`.
    pub(crate) path: String,
    pub(crate) message: String,
}

/// A refusal before it has a shape.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    status: u16,
    webservice: &'static str,
    error_code: Option<u16>,
    message: String,
    violations: Vec<Violation>,
    /// Bodies that do not depend on the shape: those of the firewall in front of the application.
    raw: Option<Box<Value>>,
}

impl Refusal {
    pub(crate) fn new(status: u16, error_code: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            webservice: "WEBSERVICE",
            error_code: Some(error_code),
            message: message.into(),
            violations: Vec::new(),
            raw: None,
        }
    }

    /// A body that is always the same.
    pub(crate) fn raw(status: u16, body: Value) -> Self {
        Self { error_code: None, raw: Some(Box::new(body)), ..Self::new(status, 0, "") }
    }

    pub(crate) fn not_found() -> Self {
        Self { error_code: None, ..Self::new(404, 0, "Not Found") }
    }

    /// A body that is not JSON.
    pub(crate) fn syntax() -> Self {
        Self { error_code: None, ..Self::new(400, 0, "Syntax error") }
    }

    /// A broken server, never with a shape of its own.
    pub(crate) fn broken(detail: &str) -> Self {
        Self::raw(
            500,
            json!({"type": "https://tools.ietf.org/html/rfc2616#section-10", "title": "An error occurred", "detail": detail}),
        )
    }

    /// Fields refused by one of the application's services.
    pub(crate) fn fields(
        status: u16,
        webservice: &'static str,
        error_code: u16,
        what: &str,
        violations: Vec<Violation>,
    ) -> Self {
        Self { violations, webservice, ..Self::new(status, error_code, what) }
    }

    pub(crate) fn answer(&self, options: &GuichetOptions) -> Answer {
        if let Some(body) = &self.raw {
            return Answer::json(self.status, body);
        }
        let message = self.message();
        match options.error_shape {
            ErrorShape::Envelope => self.envelope(&message, true),
            ErrorShape::MessageOnly => self.envelope(&message, false),
            ErrorShape::Envelope2025 => self.envelope_2025(&message),
            ErrorShape::Hydra => self.hydra(),
            ErrorShape::Problem => self.problem(),
        }
    }

    /// `[error code : 6bb7f] what : path: text\npath: text`, as the real server writes it.
    fn message(&self) -> String {
        let reference = self.error_code.map_or(0, |code| u32::from(code).wrapping_mul(2_654_435_761) >> 12);
        let mut message = format!("[error code : {:05x}] {}", reference & 0xf_ffff, self.message);
        for (n, violation) in self.violations.iter().enumerate() {
            message.push_str(if n == 0 { " : " } else { "\n" });
            message.push_str(&format!("{}: {}", violation.path, violation.message));
        }
        message
    }

    fn envelope(&self, message: &str, with_fields: bool) -> Answer {
        let mut body = json!({
            "code": self.status.to_string(),
            "webservice_code": self.webservice,
            "error_code": self.error_code.map(|code| code.to_string()),
            "message": message,
            "type": "https://tools.ietf.org/html/rfc2616#section-10",
        });
        if with_fields && !self.violations.is_empty() {
            body["violations"] = self.violations_json();
        }
        Answer::json(self.status, &body)
    }

    fn envelope_2025(&self, message: &str) -> Answer {
        let body = json!({
            "webservice_code": self.webservice,
            "error_id": "6bb7f",
            "http_code": self.status,
            "message": message,
            "code": self.error_code,
        });
        Answer::json(self.status, &body)
    }

    fn hydra(&self) -> Answer {
        let mut body = json!({
            "@context": "/api/contexts/ConstraintViolationList",
            "@type": if self.violations.is_empty() { "hydra:Error" } else { "ConstraintViolationList" },
            "hydra:title": "An error occurred",
            "hydra:description": self.description(),
        });
        if !self.violations.is_empty() {
            body["violations"] = self.violations_json();
        }
        self.keep_code(&mut body);
        Answer::json(self.status, &body).content_type("application/ld+json; charset=utf-8")
    }

    fn problem(&self) -> Answer {
        let mut body = json!({
            "type": "https://tools.ietf.org/html/rfc2616#section-10",
            "title": "An error occurred",
            "status": self.status,
            "detail": self.description(),
        });
        if !self.violations.is_empty() {
            body["violations"] = self.violations_json();
        }
        self.keep_code(&mut body);
        Answer::json(self.status, &body).content_type("application/problem+json; charset=utf-8")
    }

    /// Some codes decide what a client does (2022: do not log in again): they stay readable in every shape.
    fn keep_code(&self, body: &mut Value) {
        if let (Some(code), true) = (self.error_code, self.violations.is_empty()) {
            body["error_code"] = json!(code.to_string());
        }
    }

    fn description(&self) -> String {
        if self.violations.is_empty() {
            return self.message.clone();
        }
        let lines: Vec<String> =
            self.violations.iter().map(|one| format!("{}: {}", one.path, one.message)).collect();
        lines.join("\n")
    }

    fn violations_json(&self) -> Value {
        let one = |violation: &Violation| {
            let mut fields = Map::new();
            fields.insert("propertyPath".to_owned(), json!(violation.path));
            fields.insert("message".to_owned(), json!(violation.message));
            fields.insert("code".to_owned(), Value::Null);
            Value::Object(fields)
        };
        self.violations.iter().map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(shape: ErrorShape) -> Value {
        let options = GuichetOptions { error_shape: shape, ..GuichetOptions::default() };
        let violations = vec![
            Violation { path: "content.a".into(), message: text::FILL_IN.into() },
            Violation { path: "typeFormalite".into(), message: text::CHOOSE.into() },
        ];
        let refusal =
            Refusal::fields(400, "WEBSERVICE_POST_FORMALITY", 2009, "Une erreur s'est produite", violations);
        serde_json::from_slice(&refusal.answer(&options).body).expect("json")
    }

    #[test]
    fn every_shape_carries_the_fields_its_own_way() {
        let envelope = body(ErrorShape::Envelope);
        assert_eq!((&envelope["code"], &envelope["error_code"]), (&json!("400"), &json!("2009")));
        assert_eq!(envelope["violations"][0]["propertyPath"], "content.a");
        let message_only = body(ErrorShape::MessageOnly);
        assert!(message_only.get("violations").is_none());
        let message = message_only["message"].as_str().expect("text");
        assert!(message.ends_with(
            "content.a: Veuillez renseigner ce champ\ntypeFormalite: Choisissez une valeur valide."
        ));
        assert_eq!(body(ErrorShape::Envelope2025)["http_code"], 400);
        assert_eq!(body(ErrorShape::Hydra)["@type"], "ConstraintViolationList");
        assert_eq!(body(ErrorShape::Problem)["violations"][1]["message"], text::CHOOSE);
    }
}
