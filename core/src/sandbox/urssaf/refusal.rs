//! Refusals, in the shape the options ask for.

use serde_json::{Value, json};

use super::options::ErrorShape;
use crate::sandbox::wire::Answer;

/// A refusal before it has a shape.
pub(super) enum Refusal {
    /// A business error or a technical one.
    Erreur { status: u16, code: &'static str, message: &'static str, description: String },
    /// A status without a body.
    Bare(u16),
}

fn erreur(status: u16, code: &'static str, message: &'static str, description: impl Into<String>) -> Refusal {
    Refusal::Erreur { status, code, message, description: description.into() }
}

/// Codes that begin with `SANDBOX_` are the sandbox's own: the real ones are unknown.
impl Refusal {
    pub(super) fn parameter(what: &str) -> Self {
        erreur(
            400,
            "PARAM_INVALIDE",
            "Requête incorrecte",
            format!("Le champ {what} est absent ou incorrect"),
        )
    }

    pub(super) fn technical() -> Self {
        erreur(500, "ERREUR_TECHNIQUE", "Erreur technique", "Une erreur technique est survenue")
    }

    pub(super) fn no_mandate() -> Self {
        erreur(
            400,
            "ER_API_MANDAT_VERIFICATION",
            "Mandat de tierce déclaration absent",
            "Aucun mandat de tierce déclaration n'est enregistré pour ce compte",
        )
    }

    pub(super) fn mandate(description: &str) -> Self {
        erreur(400, "ER_API_030_0000", "Le mandat ne peut pas être enregistré", description)
    }

    pub(super) fn window() -> Self {
        erreur(
            400,
            "ER_API_DECLA_0000",
            "La déclaration n'est pas possible",
            "La période n'est pas ouverte à la déclaration",
        )
    }

    pub(super) fn unknown_account() -> Self {
        erreur(
            400,
            "SANDBOX_COMPTE_INCONNU",
            "Compte inconnu",
            "Aucun compte auto-entrepreneur ne correspond",
        )
    }

    pub(super) fn declared() -> Self {
        erreur(
            400,
            "SANDBOX_DECLARATION_EXISTANTE",
            "Déclaration déjà enregistrée",
            "La période est déjà déclarée",
        )
    }

    pub(super) fn not_declared() -> Self {
        erreur(400, "SANDBOX_DECLARATION_ABSENTE", "Aucune déclaration", "La période n'est pas déclarée")
    }

    pub(super) fn no_sepa_mandate() -> Self {
        erreur(
            400,
            "SANDBOX_MANDAT_SEPA_ABSENT",
            "Mandat SEPA absent",
            "Aucun mandat SEPA actif ne correspond",
        )
    }

    pub(super) fn answer(self, shape: ErrorShape) -> Answer {
        let (status, code, message, description) = match self {
            Self::Bare(status) => return Answer::empty(status),
            Self::Erreur { status, code, message, description } => (status, code, message, description),
        };
        let whole = json!({"code": code, "message": message, "description": description});
        match shape {
            ErrorShape::Array => Answer::json(status, &json!([whole])),
            ErrorShape::Object => Answer::json(status, &whole),
            ErrorShape::NoDescription => Answer::json(status, &json!([{"code": code, "message": message}])),
            ErrorShape::Empty => Answer::empty(status),
            ErrorShape::Html => {
                let page = format!("<!DOCTYPE html><html><body><h1>{status}</h1></body></html>");
                Answer::bytes(status, "text/html; charset=utf-8", page)
            }
            ErrorShape::Text => {
                Answer::bytes(status, "text/plain; charset=utf-8", format!("{message}: {description}"))
            }
        }
    }
}

/// The non-blocking error that goes with a success.
pub(super) fn non_blocking(description: &str) -> Value {
    json!([{"code": "ER_API_050_NB_0000", "message": "Information", "description": description}])
}
