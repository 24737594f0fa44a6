//! Attachments (specification §3.8 to §3.11, §8.3). The path is `/api/attachments`: `attachements` (§3.9) is a typo
//! (trap T2).

use std::path::{Path, PathBuf};

use reqwest::Method;
use serde_json::{Map, Value};

use super::archive::{ArchiveLimits, extract};
use super::client::Guichet;
use super::content::attachment::{Attachment, SealedAttachment};
use super::deposit::Deposit;
use super::deposits::{describe, piece};
use super::model::AttachmentInfo;
use super::page::Pages;
use crate::error::{Error, ErrorKind, code};
use crate::intent::{Document, DocumentBuilder, Draft, Intent, NaturalKey, Operation, Outcome, fingerprint};

/// Calls on attachments; from [`Guichet::attachments`].
#[derive(Debug, Clone)]
pub struct Attachments {
    client: Guichet,
}

impl Guichet {
    /// `/api/attachments` and the `…/attachments` of deposits.
    pub fn attachments(&self) -> Attachments {
        Attachments { client: self.clone() }
    }
}

impl Attachments {
    /// `GET …/{id}/attachments`: the list is paginated.
    pub fn list(&self, deposit: Deposit) -> Pages<AttachmentInfo> {
        self.client.attachment_pages(deposit)
    }

    /// `GET /api/attachments/{id}`.
    ///
    /// # Errors
    /// [`code::NOT_FOUND`]; [`ErrorKind::Network`] when the read failed.
    pub async fn get(&self, id: u64) -> Result<AttachmentInfo, Error> {
        self.client.get("guichet.attachments.get", format!("/api/attachments/{id}")).await
    }

    /// `GET /api/attachments/{id}/file`, streamed to a file that appears only when it is whole; its size.
    ///
    /// # Errors
    /// [`code::NOT_FOUND`]; [`ErrorKind::Network`]; [`code::FILE`] when it cannot be written.
    pub async fn download(&self, id: u64, to: impl AsRef<Path>) -> Result<u64, Error> {
        self.client
            .download("guichet.attachments.file", format!("/api/attachments/{id}/file"), to.as_ref())
            .await
    }

    /// `GET /api/formalities/{id}/attachments.zip`, extracted into a folder: no name of the archive leaves it, nothing
    /// is overwritten, sizes are bounded. The files written.
    ///
    /// # Errors
    /// [`code::ARCHIVE`] for an archive that breaks a rule (nothing is kept then), and as [`download`](Self::download).
    pub async fn download_zip(
        &self,
        formality: u64,
        folder: impl AsRef<Path>,
        limits: ArchiveLimits,
    ) -> Result<Vec<PathBuf>, Error> {
        let folder = folder.as_ref().to_owned();
        let disk = |error: std::io::Error| {
            Error::new(
                ErrorKind::Network,
                code::FILE,
                format!("the archive could not be kept: {}", error.kind()),
            )
        };
        let archive = tempfile::Builder::new().suffix(".zip").tempfile().map_err(disk)?.into_temp_path();
        let target = format!("{}/attachments.zip", Deposit::Formality(formality).iri());
        self.client.download("guichet.attachments.zip", target, &archive).await?;
        tokio::task::spawn_blocking(move || extract(&archive, &folder, &limits))
            .await
            .map_err(|_| disk(std::io::ErrorKind::Interrupted.into()))?
    }

    /// Checks an attachment and prepares `POST …/{id}/attachments`; preferred to a PUT of the whole deposit. The file is
    /// read now for its checks and hash, and streamed when submitted.
    ///
    /// # Errors
    /// [`code::INVALID_PAYLOAD`] with every mistake and its path.
    pub fn prepare_create(&self, deposit: Deposit, attachment: Attachment) -> Result<Intent, Error> {
        let target = format!("{}/attachments", deposit.iri());
        self.prepare(target, Some(deposit), attachment, Map::new())
    }

    /// Prepares `POST /api/attachments` (specification §8.3). No document says which keys tie the attachment to its
    /// deposit there: `link` is sent as given.
    ///
    /// # Errors
    /// As [`prepare_create`](Self::prepare_create).
    pub fn prepare_create_unattached(
        &self,
        attachment: Attachment,
        link: Map<String, Value>,
    ) -> Result<Intent, Error> {
        self.prepare("/api/attachments".into(), None, attachment, link)
    }

    fn prepare(
        &self,
        target: String,
        deposit: Option<Deposit>,
        attachment: Attachment,
        link: Map<String, Value>,
    ) -> Result<Intent, Error> {
        let sealed: SealedAttachment = attachment
            .seal()
            .map_err(|report| Error::invalid(code::INVALID_PAYLOAD, report.into_issues()))?;
        let text =
            |key: &str| sealed.metadata().get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let mut builder = DocumentBuilder::new();
        let mut body = piece(&sealed, &mut builder);
        if let Value::Object(body) = &mut body {
            body.extend(link);
        }
        let mut summary = vec![format!("attachment for {target}")];
        summary.extend(describe(std::slice::from_ref(&sealed)));
        let (name, kind, size) = (text("nomDocument"), text("typeDocument"), sealed.size().to_string());
        let mut hints = std::collections::BTreeMap::from([
            // People put names and numbers into file names: the journal keeps a fingerprint.
            ("name".to_owned(), fingerprint(&["name", &name])),
            ("typeDocument".to_owned(), kind.clone()),
            ("size".to_owned(), size),
            ("sha256".to_owned(), sealed.sha256_hex()),
        ]);
        hints.extend(deposit.map(|deposit| ("deposit".to_owned(), deposit.iri())));
        Ok(self.client.seal(Draft {
            operation: Operation::AttachmentsCreate,
            environment: String::new(),
            account: String::new(),
            key: NaturalKey {
                plain: format!("{target} {kind} {name} {}", sealed.sha256_hex()),
                shown: format!("{target} {kind} sha256 {}", sealed.sha256_hex()),
            },
            method: Method::POST,
            target,
            document: builder.finish(&body),
            summary,
            warnings: sealed.warnings().to_vec(),
            hints,
        }))
    }

    /// Prepares and submits; the outcome's `id` is the attachment's. The same file for the same deposit is uploaded once.
    ///
    /// # Errors
    /// As [`prepare_create`](Self::prepare_create) and [`Guichet::submit`].
    pub async fn create(&self, deposit: Deposit, attachment: Attachment) -> Result<Outcome, Error> {
        self.client.submit(&self.prepare_create(deposit, attachment)?).await
    }

    /// Prepares `DELETE /api/attachments/{id}`: not while a regularisation is asked for (specification §3.11; trap T28):
    /// [`invalidate`](super::content::attachment::invalidate) it then.
    pub fn prepare_delete(&self, id: u64) -> Intent {
        let target = format!("/api/attachments/{id}");
        self.client.seal(Draft {
            operation: Operation::AttachmentsDelete,
            environment: String::new(),
            account: String::new(),
            key: NaturalKey::public(target.clone()),
            method: Method::DELETE,
            summary: vec![format!("delete {target}")],
            hints: [("target".to_owned(), target.clone())].into(),
            target,
            document: Document::none(),
            warnings: Vec::new(),
        })
    }

    /// Prepares and submits the deletion.
    ///
    /// # Errors
    /// As [`Guichet::submit`].
    pub async fn delete(&self, id: u64) -> Result<(), Error> {
        self.client.submit(&self.prepare_delete(id)).await.map(|_| ())
    }
}
