//! From an attachment to something that can be sent: read once, checked, and tied to its bytes.

use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::document::{check_scan, unreadable};
use super::rules::{check_metadata, normalize_metadata};
use super::source::{CheckedReader, Source};
use super::{Attachment, MAX_SIZE, scan};
use crate::report::{Issue, Report};

/// An attachment that passed its checks, tied to its exact bytes by size and SHA-256.
///
/// `Debug` shows no content.
#[derive(Clone)]
pub struct SealedAttachment {
    metadata: Map<String, Value>,
    source: Source,
    size: u64,
    sha256: [u8; 32],
    warnings: Vec<Issue>,
}

impl Attachment {
    /// Reads the file once and checks everything: the PDF (contract §3.2, §3.10: PDF, under 10 MB) and the metadata
    /// (OpenAPI 7.25.3 `BlocPieceJointe`; T19-T26).
    ///
    /// # Errors
    /// Every mistake and every warning, at paths such as `nomDocument`; what is wrong with the file itself is at
    /// `documentBase64`.
    pub fn seal(self) -> Result<SealedAttachment, Report> {
        let mut metadata = Value::Object(self.metadata.to_json());
        normalize_metadata(&mut metadata);
        let mut report = check_metadata(&metadata, "");
        let read = self
            .source
            .absolute()
            .and_then(|source| Ok((scan::scan(&mut *source.open()?, MAX_SIZE)?, source)));
        let (scan, source) = match read {
            Ok(read) => read,
            Err(error) => {
                report.push(unreadable(&error));
                return Err(report);
            }
        };
        check_scan(&scan, &mut report);
        match (report.is_ok(), metadata) {
            (true, Value::Object(metadata)) => Ok(SealedAttachment {
                metadata,
                source,
                size: scan.size,
                sha256: scan.sha256,
                warnings: report.into_issues(),
            }),
            _ => Err(report),
        }
    }
}

/// Seals every attachment of a deposit; mistakes of all of them are told together, under `prefix[i]`.
///
/// # Errors
/// The report of all attachments, when one of them cannot be sent.
pub fn seal_all(
    attachments: impl IntoIterator<Item = Attachment>,
    prefix: &str,
) -> Result<Vec<SealedAttachment>, Report> {
    let mut report = Report::new();
    let mut sealed = Vec::new();
    for (n, attachment) in attachments.into_iter().enumerate() {
        let prefix = format!("{prefix}[{n}]");
        match attachment.seal() {
            Ok(mut one) => {
                one.warnings = one.warnings.into_iter().map(|issue| issue.under(&prefix)).collect();
                report.extend(one.warnings.iter().cloned());
                sealed.push(one);
            }
            Err(issues) => report.merge_under(&prefix, issues),
        }
    }
    if report.is_ok() { Ok(sealed) } else { Err(report) }
}

impl SealedAttachment {
    /// A sealed attachment read back from a stored intent: nothing is opened or checked until [`open`](Self::open),
    /// which fails when the file is not the one that was sealed.
    pub fn restore(
        metadata: Map<String, Value>,
        path: impl Into<PathBuf>,
        size: u64,
        sha256: [u8; 32],
    ) -> Self {
        Self { metadata, source: Source::Path(path.into()), size, sha256, warnings: Vec::new() }
    }

    /// The wire object without `documentBase64`, in the order it is sent.
    pub fn metadata(&self) -> &Map<String, Value> {
        &self.metadata
    }

    /// Bytes of the PDF, before base64.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// SHA-256 of the PDF.
    pub fn sha256(&self) -> [u8; 32] {
        self.sha256
    }

    /// The same in lower-case hexadecimal.
    pub fn sha256_hex(&self) -> String {
        use fmt::Write as _;
        self.sha256.iter().fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// What is worth a look although nothing blocks.
    pub fn warnings(&self) -> &[Issue] {
        &self.warnings
    }

    /// The caller's file, as an absolute path. `None` for bytes and readers: what lives in this process only cannot be
    /// handed to another one.
    pub fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::Path(path) => Some(path),
            Source::Bytes(_) | Source::Spooled(_) => None,
        }
    }

    /// Streams the same bytes again. Reading fails with [`FileChanged`](super::FileChanged) when they are not the
    /// bytes that were sealed, before the last of them is handed out.
    ///
    /// # Errors
    /// When the file cannot be opened, or its size is another one already.
    pub fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        if let Some(path) = self.source.path()
            && std::fs::metadata(path)?.len() != self.size
        {
            return Err(io::Error::new(io::ErrorKind::InvalidData, super::FileChanged));
        }
        Ok(Box::new(CheckedReader::new(self.source.open()?, self.size, self.sha256)))
    }
}

impl fmt::Debug for SealedAttachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealedAttachment")
            .field("metadata", &self.metadata)
            .field("source", &self.source)
            .field("size", &self.size)
            .field("sha256", &self.sha256_hex())
            .finish_non_exhaustive()
    }
}
