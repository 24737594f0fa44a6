//! The block `BlocPieceJointe`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocPieceJointe`, 19 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocPieceJointe {
    /// `nomDocument`.
    pub nom_document: Option<String>,
    /// `typeDocument`: Le type du fichier (Piède d'identité ...).
    pub type_document: Option<lists::TypeDocument>,
    /// `langueDocument`.
    pub langue_document: Option<lists::LangueDocument>,
    /// `numeroPiece`.
    pub numero_piece: Option<String>,
    /// `debutValidite`.
    pub debut_validite: Option<IsoDate>,
    /// `finValidite`.
    pub fin_validite: Option<IsoDate>,
    /// `autoriteDelivrance`.
    pub autorite_delivrance: Option<String>,
    /// `paysLieuDelivrance`.
    pub pays_lieu_delivrance: Option<lists::CodePays>,
    /// `communeLieuDelivrance`.
    pub commune_lieu_delivrance: Option<String>,
    /// `documentBase64`.
    pub document_base64: Option<String>,
    /// `documentExtension`.
    pub document_extension: Option<String>,
    /// `sousTypeDocument`.
    pub sous_type_document: Option<lists::SousTypeDocument>,
    /// `path`.
    pub path: Option<String>,
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `codeInseeCommuneLieuDelivrance`.
    pub code_insee_commune_lieu_delivrance: Option<String>,
    /// `codePostalLieuDelivrance`.
    pub code_postal_lieu_delivrance: Option<String>,
    /// `isConfidentielRne`: Indique si la pièce jointe doit être confidentielle au RNE.
    pub is_confidentiel_rne: Option<bool>,
    /// `idRne`: Identifiant au RNE de la pièce jointe.
    pub id_rne: Option<String>,
    /// `linkIdRne`: Identifiant au RNE auquel correspond la pièce jointe.
    pub link_id_rne: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocPieceJointe {
    fn id(&self) -> BlockId {
        BlockId::BlocPieceJointe
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.nom_document.slot(),
            1 => self.type_document.slot(),
            2 => self.langue_document.slot(),
            3 => self.numero_piece.slot(),
            4 => self.debut_validite.slot(),
            5 => self.fin_validite.slot(),
            6 => self.autorite_delivrance.slot(),
            7 => self.pays_lieu_delivrance.slot(),
            8 => self.commune_lieu_delivrance.slot(),
            9 => self.document_base64.slot(),
            10 => self.document_extension.slot(),
            11 => self.sous_type_document.slot(),
            12 => self.path.slot(),
            13 => self.attachment_id.slot(),
            14 => self.code_insee_commune_lieu_delivrance.slot(),
            15 => self.code_postal_lieu_delivrance.slot(),
            16 => self.is_confidentiel_rne.slot(),
            17 => self.id_rne.slot(),
            18 => self.link_id_rne.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.nom_document {
            each(0, value.slot());
        }
        if let Some(value) = &self.type_document {
            each(1, value.slot());
        }
        if let Some(value) = &self.langue_document {
            each(2, value.slot());
        }
        if let Some(value) = &self.numero_piece {
            each(3, value.slot());
        }
        if let Some(value) = &self.debut_validite {
            each(4, value.slot());
        }
        if let Some(value) = &self.fin_validite {
            each(5, value.slot());
        }
        if let Some(value) = &self.autorite_delivrance {
            each(6, value.slot());
        }
        if let Some(value) = &self.pays_lieu_delivrance {
            each(7, value.slot());
        }
        if let Some(value) = &self.commune_lieu_delivrance {
            each(8, value.slot());
        }
        if let Some(value) = &self.document_base64 {
            each(9, value.slot());
        }
        if let Some(value) = &self.document_extension {
            each(10, value.slot());
        }
        if let Some(value) = &self.sous_type_document {
            each(11, value.slot());
        }
        if let Some(value) = &self.path {
            each(12, value.slot());
        }
        if let Some(value) = &self.attachment_id {
            each(13, value.slot());
        }
        if let Some(value) = &self.code_insee_commune_lieu_delivrance {
            each(14, value.slot());
        }
        if let Some(value) = &self.code_postal_lieu_delivrance {
            each(15, value.slot());
        }
        if let Some(value) = &self.is_confidentiel_rne {
            each(16, value.slot());
        }
        if let Some(value) = &self.id_rne {
            each(17, value.slot());
        }
        if let Some(value) = &self.link_id_rne {
            each(18, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.nom_document.set(value),
            1 => self.type_document.set(value),
            2 => self.langue_document.set(value),
            3 => self.numero_piece.set(value),
            4 => self.debut_validite.set(value),
            5 => self.fin_validite.set(value),
            6 => self.autorite_delivrance.set(value),
            7 => self.pays_lieu_delivrance.set(value),
            8 => self.commune_lieu_delivrance.set(value),
            9 => self.document_base64.set(value),
            10 => self.document_extension.set(value),
            11 => self.sous_type_document.set(value),
            12 => self.path.set(value),
            13 => self.attachment_id.set(value),
            14 => self.code_insee_commune_lieu_delivrance.set(value),
            15 => self.code_postal_lieu_delivrance.set(value),
            16 => self.is_confidentiel_rne.set(value),
            17 => self.id_rne.set(value),
            18 => self.link_id_rne.set(value),
            _ => Err(value),
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_impls!(BlocPieceJointe);
