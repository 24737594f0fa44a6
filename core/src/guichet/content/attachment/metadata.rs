//! The metadata of one piece, as it goes on the wire.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::guichet::lenient::masked;

/// `piecesJointes[i]` without its bytes, in the order it is sent. `None` is not sent.
///
/// Source: OpenAPI 7.25.3, `BlocPieceJointe`; `taciteReconduction` and `observations` from the contract §3.10 only (T25).
/// Values are checked when the attachment is sealed, not when they are set: all mistakes are told together.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachmentMetadata {
    /// File name shown to the validators; ends with `.pdf`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nom_document: Option<String>,
    /// `PJ_01`, `PJ_115`…
    pub type_document: String,
    /// `PJPM0001`, `PJCA0001`…
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sous_type_document: Option<String>,
    /// Language code; `fr` by default.
    #[serde(default = "french", skip_serializing_if = "Option::is_none")]
    pub langue_document: Option<String>,
    /// Number of the identity document, of the deed…
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numero_piece: Option<String>,
    /// `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debut_validite: Option<String>,
    /// `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fin_validite: Option<String>,
    /// O, N or I.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tacite_reconduction: Option<String>,
    /// Who issued the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autorite_delivrance: Option<String>,
    /// ISO 3166 alpha-3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pays_lieu_delivrance: Option<String>,
    /// Town of issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commune_lieu_delivrance: Option<String>,
    /// Five characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_insee_commune_lieu_delivrance: Option<String>,
    /// At most nine characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_postal_lieu_delivrance: Option<String>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observations: Option<String>,
    /// Kept out of the public register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_confidentiel_rne: Option<bool>,
    /// Always `pdf` once sealed.
    #[serde(default = "pdf")]
    pub document_extension: String,
    /// Where the piece belongs in the formality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// The name masked, free texts and numbers of documents left out.
impl fmt::Debug for AttachmentMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttachmentMetadata")
            .field("type_document", &self.type_document)
            .field("sous_type_document", &self.sous_type_document)
            .field("nom_document", &masked(&self.nom_document))
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl AttachmentMetadata {
    /// Metadata of a piece of this type, with the defaults: French, extension `pdf`.
    pub fn of_type(type_document: impl Into<String>) -> Self {
        Self {
            nom_document: None,
            type_document: type_document.into(),
            sous_type_document: None,
            langue_document: french(),
            numero_piece: None,
            debut_validite: None,
            fin_validite: None,
            tacite_reconduction: None,
            autorite_delivrance: None,
            pays_lieu_delivrance: None,
            commune_lieu_delivrance: None,
            code_insee_commune_lieu_delivrance: None,
            code_postal_lieu_delivrance: None,
            observations: None,
            is_confidentiel_rne: None,
            document_extension: pdf(),
            path: None,
        }
    }

    /// The wire object, as given.
    pub fn to_json(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(map)) => map,
            // A struct of strings and booleans always serialises to an object.
            _ => Map::new(),
        }
    }
}

// A default of T23: what the contract's own examples call "Français" is refused by the server.
#[allow(clippy::unnecessary_wraps, reason = "serde's default of an Option field")]
fn french() -> Option<String> {
    Some("fr".to_owned())
}

fn pdf() -> String {
    "pdf".to_owned()
}
