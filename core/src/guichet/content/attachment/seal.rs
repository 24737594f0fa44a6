//! From an attachment to something that can be sent: read once, checked, and tied to its bytes.

use std::fmt;
use std::io::{self, Read};
use std::num::NonZero;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use serde_json::{Map, Value};

use super::document::{check_scan, unreadable};
use super::rules::{check_metadata, normalize_metadata};
use super::{Attachment, MAX_SIZE, scan};
use crate::file::Blob;
use crate::report::{Issue, Report};
use crate::sync::lock;

/// Files read at the same time.
const MOST_READERS: usize = 4;

/// An attachment that passed its checks, tied to its exact bytes by size and SHA-256.
///
/// `Debug` shows no content.
#[derive(Clone)]
pub struct SealedAttachment {
    metadata: Map<String, Value>,
    blob: Blob,
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
                blob: Blob {
                    source,
                    size: scan.size,
                    sha256: scan.sha256,
                    fingerprint: Some(scan.fingerprint),
                },
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
    for (n, result) in seal_each(attachments.into_iter().collect()).into_iter().enumerate() {
        let prefix = format!("{prefix}[{n}]");
        match result {
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

/// Several at a time: a digest keeps a processor busy for as long as the network needs for the same bytes.
fn seal_each(attachments: Vec<Attachment>) -> Vec<Result<SealedAttachment, Report>> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let readers = attachments.len().min(processors).min(MOST_READERS);
    if readers < 2 {
        return attachments.into_iter().map(Attachment::seal).collect();
    }
    let queue = Mutex::new(attachments.into_iter().enumerate());
    let reader = || {
        let mut sealed = Vec::new();
        loop {
            let next = lock(&queue).next();
            let Some((n, attachment)) = next else { return sealed };
            sealed.push((n, attachment.seal()));
        }
    };
    let mut sealed = thread::scope(|threads| {
        let others: Vec<_> = (1..readers).map(|_| threads.spawn(reader)).collect();
        let mut sealed = reader();
        for other in others {
            sealed.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        sealed
    });
    sealed.sort_unstable_by_key(|(n, _)| *n);
    sealed.into_iter().map(|(_, result)| result).collect()
}

impl SealedAttachment {
    /// The wire object without `documentBase64`, in the order it is sent.
    pub fn metadata(&self) -> &Map<String, Value> {
        &self.metadata
    }

    /// Bytes of the PDF, before base64.
    pub fn size(&self) -> u64 {
        self.blob.size
    }

    /// SHA-256 of the PDF.
    pub fn sha256(&self) -> [u8; 32] {
        self.blob.sha256
    }

    /// The same in lower-case hexadecimal.
    pub fn sha256_hex(&self) -> String {
        crate::random::hex(&self.blob.sha256)
    }

    /// What is worth a look although nothing blocks.
    pub fn warnings(&self) -> &[Issue] {
        &self.warnings
    }

    /// The caller's file, as an absolute path. `None` for bytes and readers: what lives in this process only cannot be
    /// handed to another one.
    pub fn path(&self) -> Option<&Path> {
        self.blob.path()
    }

    /// What an upload sends.
    pub(crate) fn blob(&self) -> &Blob {
        &self.blob
    }

    /// Streams the same bytes again. Reading fails with [`FileChanged`](super::FileChanged) when they are not the
    /// bytes that were sealed, before the last of them is handed out.
    ///
    /// # Errors
    /// When the file cannot be opened, or its size is another one already.
    pub fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(Box::new(self.blob.open()?))
    }
}

impl fmt::Debug for SealedAttachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealedAttachment")
            .field("type_document", &self.metadata.get("typeDocument"))
            .field("source", &self.blob.source)
            .field("size", &self.blob.size)
            .field("sha256", &self.sha256_hex())
            .finish_non_exhaustive()
    }
}
