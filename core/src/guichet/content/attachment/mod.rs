//! Attachments (`piecesJointes`): from a path, bytes or a reader, checked before the wire.
//!
//! An [`Attachment`] says where the PDF is and what it is. [`Attachment::seal`] reads it once, in chunks, checks
//! everything at once and gives a [`SealedAttachment`]: metadata, size, SHA-256, and a way to stream the same bytes
//! again. No file is ever held whole in memory.
//!
//! For a formality written as JSON by hand, [`normalize_metadata`] then [`check_metadata`] apply the same rules to each
//! `piecesJointes[i]`.
//!
//! Sources: interface contract §3.2, §3.10, §3.11; OpenAPI "Formalités" 7.25.3, schema `BlocPieceJointe`.

mod document;
mod find;
mod invalidate;
mod metadata;
mod path;
mod rules;
mod scan;
mod seal;

pub use crate::file::FileChanged;
pub use find::{PieceRef, find_piece, find_pieces};
pub use invalidate::{invalidate, invalidate_in};
pub use metadata::AttachmentMetadata;
pub use path::{PathError, normalize_path};
pub use rules::{check_metadata, normalize_metadata};
pub(crate) use rules::{check_piece, is_outside_schema};
pub use seal::{SealedAttachment, seal_all};

use std::fmt;
use std::io::{self, Read};
use std::path::PathBuf;

use bytes::Bytes;
use jiff::civil::Date;

use crate::file::Source;

/// Largest file accepted: 10 × 1024 × 1024 bytes before base64. The contract says "inférieurs à 10Mo" (§3.10) without
/// saying which megabyte, so between this and [`WARN_SIZE`] there is a warning only.
pub const MAX_SIZE: u64 = 10_485_760;

/// Above this size (10,000,000 bytes) the server may already say no: a warning.
pub const WARN_SIZE: u64 = 10_000_000;

/// A PDF to join to a deposit: where its bytes are, and its metadata.
///
/// ```no_run
/// use mandataire::guichet::content::attachment::Attachment;
/// let statuts = Attachment::from_path("statuts.pdf", "PJ_01")
///     .sous_type("PJPM0001")
///     .at(".personneMorale.identite.statuts[0]")
///     .seal()
///     .map_err(|report| report.into_result())?;
/// # Ok::<(), Result<Vec<mandataire::Issue>, mandataire::Error>>(())
/// ```
///
/// `Debug` shows where the bytes are, never what they are.
#[derive(Clone)]
pub struct Attachment {
    source: Source,
    metadata: AttachmentMetadata,
}

impl Attachment {
    /// A file on disk. `nomDocument` is the file's own name until [`name`](Self::name) gives another. The file is not
    /// opened before [`seal`](Self::seal).
    pub fn from_path(path: impl Into<PathBuf>, type_document: impl Into<String>) -> Self {
        let path = path.into();
        let name = path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let metadata =
            AttachmentMetadata { nom_document: name, ..AttachmentMetadata::of_type(type_document) };
        Self { source: Source::Path(path), metadata }
    }

    /// Bytes in memory: they stay there until the deposit is sent, and the deposit cannot be handed to another process.
    /// Needs a [`name`](Self::name).
    pub fn from_bytes(bytes: impl Into<Bytes>, type_document: impl Into<String>) -> Self {
        Self { source: Source::Bytes(bytes.into()), metadata: AttachmentMetadata::of_type(type_document) }
    }

    /// A reader, copied in chunks to a temporary file that disappears with the last clone of the attachment. Stops one
    /// byte above [`MAX_SIZE`]: an endless reader cannot fill the disk. Needs a [`name`](Self::name).
    ///
    /// # Errors
    /// When the reader fails, or the temporary file cannot be written.
    pub fn from_reader(reader: impl Read, type_document: impl Into<String>) -> io::Result<Self> {
        let source = Source::spool(reader, MAX_SIZE + 1)?;
        Ok(Self { source, metadata: AttachmentMetadata::of_type(type_document) })
    }

    /// The same bytes with metadata decoded from elsewhere.
    #[must_use]
    pub fn with_metadata(mut self, metadata: AttachmentMetadata) -> Self {
        self.metadata = metadata;
        self
    }

    /// `nomDocument`: must end with `.pdf` (T22).
    #[must_use]
    pub fn name(mut self, nom_document: impl Into<String>) -> Self {
        self.metadata.nom_document = Some(nom_document.into());
        self
    }

    /// `sousTypeDocument`: `PJPM0001`, `PJCA0001`…
    #[must_use]
    pub fn sous_type(mut self, sous_type_document: impl Into<String>) -> Self {
        self.metadata.sous_type_document = Some(sous_type_document.into());
        self
    }

    /// `langueDocument`: a code of the INPI list, `fr` when nothing is said (T23).
    #[must_use]
    pub fn langue(mut self, langue_document: impl Into<String>) -> Self {
        self.metadata.langue_document = Some(langue_document.into());
        self
    }

    /// `numeroPiece`, sent as a string (T24).
    #[must_use]
    pub fn numero_piece(mut self, numero_piece: impl fmt::Display) -> Self {
        self.metadata.numero_piece = Some(numero_piece.to_string());
        self
    }

    /// `debutValidite` and `finValidite`.
    #[must_use]
    pub fn validite(mut self, debut: Option<Date>, fin: Option<Date>) -> Self {
        self.metadata.debut_validite = debut.map(|date| date.to_string());
        self.metadata.fin_validite = fin.map(|date| date.to_string());
        self
    }

    /// `autoriteDelivrance`.
    #[must_use]
    pub fn autorite_delivrance(mut self, autorite: impl Into<String>) -> Self {
        self.metadata.autorite_delivrance = Some(autorite.into());
        self
    }

    /// `paysLieuDelivrance`: an ISO 3166 alpha-3 code, `FRA` (T26).
    #[must_use]
    pub fn pays_lieu_delivrance(mut self, pays: impl Into<String>) -> Self {
        self.metadata.pays_lieu_delivrance = Some(pays.into());
        self
    }

    /// `communeLieuDelivrance`, `codeInseeCommuneLieuDelivrance` and `codePostalLieuDelivrance`.
    #[must_use]
    pub fn commune_lieu_delivrance(
        mut self,
        commune: impl Into<String>,
        code_insee: Option<&str>,
        code_postal: Option<&str>,
    ) -> Self {
        self.metadata.commune_lieu_delivrance = Some(commune.into());
        self.metadata.code_insee_commune_lieu_delivrance = code_insee.map(str::to_owned);
        self.metadata.code_postal_lieu_delivrance = code_postal.map(str::to_owned);
        self
    }

    /// `isConfidentielRne`: keep the piece out of the public register.
    #[must_use]
    pub fn confidentiel_rne(mut self, confidentiel: bool) -> Self {
        self.metadata.is_confidentiel_rne = Some(confidentiel);
        self
    }

    /// `taciteReconduction`: O, N or I. Absent from the 7.25.3 writes, so never sent unless asked (T25).
    #[must_use]
    pub fn tacite_reconduction(mut self, tacite_reconduction: impl Into<String>) -> Self {
        self.metadata.tacite_reconduction = Some(tacite_reconduction.into());
        self
    }

    /// `observations`. Absent from the 7.25.3 writes, so never sent unless asked (T25).
    #[must_use]
    pub fn observations(mut self, observations: impl Into<String>) -> Self {
        self.metadata.observations = Some(observations.into());
        self
    }

    /// `documentExtension`: `pdf` already; `.PDF` and the like are put right by [`seal`](Self::seal) (T21).
    #[must_use]
    pub fn extension(mut self, document_extension: impl Into<String>) -> Self {
        self.metadata.document_extension = document_extension.into();
        self
    }

    /// `path`: where the piece belongs in the formality, `.personneMorale.identite.statuts[0]`. Written in any of the
    /// forms that [`normalize_path`] understands (T19).
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.metadata.path = Some(path.into());
        self
    }

    /// The metadata as given so far.
    pub fn metadata(&self) -> &AttachmentMetadata {
        &self.metadata
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attachment").field("source", &self.source).field("metadata", &self.metadata).finish()
    }
}
