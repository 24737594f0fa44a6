//! `/api/signatures`, and the exchange PJ_99 → signer → PJ_115 around it.

use std::path::Path;

use reqwest::Method;
use serde_json::{Map, Value};

use super::flow::{SignatureStep, decide};
use super::{Signer, SigningRequest, pdf};
use crate::error::{Error, ErrorKind, Retry, code};
use crate::guichet::client::Guichet;
use crate::guichet::content::attachment::Attachment;
use crate::guichet::deposit::Deposit;
use crate::guichet::deposits::View;
use crate::guichet::model::AttachmentInfo;
use crate::intent::{Document, Intent, Operation, Outcome};

/// The synthesis to sign, and the type its signed form is uploaded as.
const SYNTHESIS: (&str, &str) = ("PJ_99", "PJ_115");
/// The same for beneficial owners, when the Guichet made one (observed in a client in production).
const BENEFICIAL_OWNERS: (&str, &str) = ("PJ_119", "PJ_120");

/// Calls on signatures; from [`Guichet::signatures`].
#[derive(Debug, Clone)]
pub struct Signatures {
    client: Guichet,
}

/// What signing did.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Signed {
    /// The signature was accepted, now or earlier.
    Accepted(Outcome),
    /// Nothing was to be done: the deposit is past its signature.
    Already,
}

impl Guichet {
    /// `/api/signatures`.
    pub fn signatures(&self) -> Signatures {
        Signatures { client: self.clone() }
    }

    /// Signs a deposit as its type and status demand. Creations need no signer. For the others PJ_99 is downloaded,
    /// handed to the signer, checked (same bytes plus a signature that covers the file), uploaded as PJ_115, and the
    /// signature is posted.
    ///
    /// Without a signer: a person signs in the portal (FranceConnect+), and [`follow`](Self::follow) sees it.
    ///
    /// # Errors
    /// [`code::WRONG_STATUS`] when no signature is possible now or a signer is missing, the codes of
    /// [`pdf::check_signed`] when what came back is not the signed synthesis, and those of each call.
    pub async fn sign(&self, deposit: Deposit, signer: Option<&dyn Signer>) -> Result<Signed, Error> {
        let view = self.view(deposit).await?;
        let step = view.kind.map_or(SignatureStep::InPortal, |kind| decide(kind, &view.status));
        let wrong = |why: &str| {
            Error::invalid_argument(code::WRONG_STATUS, format!("{deposit} is {}: {why}", view.status))
        };
        match step {
            SignatureStep::AlreadySigned => Ok(Signed::Already),
            SignatureStep::Simple => {
                let intent = self.signatures().draft(&view, &[])?;
                self.submit(&intent).await.map(Signed::Accepted)
            }
            SignatureStep::Advanced => {
                let signer = signer.ok_or_else(|| {
                    wrong(
                        "its signature needs a qualified certificate: give a signer, or have it signed in the portal \
                         (FranceConnect+) and follow it",
                    )
                })?;
                let documents = self.signed_documents(&view, signer).await?;
                let intent = self.signatures().draft(&view, &documents)?;
                self.submit(&intent).await.map(Signed::Accepted)
            }
            SignatureStep::InPortal => Err(wrong("no document says how it is signed by API: use the portal")),
            SignatureStep::Wait => {
                Err(wrong("not ready to be signed yet, follow it").with_retry(Retry::Safe { after: None }))
            }
            SignatureStep::Impossible => Err(wrong("no signature is possible now")),
        }
    }

    /// Has each synthesis signed and uploads it: the keys of the signature's body with the IRIs of the uploads.
    async fn signed_documents(
        &self,
        view: &View,
        signer: &dyn Signer,
    ) -> Result<Vec<(&'static str, u64)>, Error> {
        let attachments = self.attachments().list(view.deposit).all().await?;
        // A regularisation makes a new synthesis: the newest counts.
        let newest = |kind: &str| attachments.iter().filter(|one| one.is_type(kind)).max_by_key(|one| one.id);
        let synthesis = newest(SYNTHESIS.0).ok_or_else(|| {
            Error::new(
                ErrorKind::Network,
                code::NOT_FOUND,
                format!("{} has no synthesis ({}) yet: ask again later", view.deposit, SYNTHESIS.0),
            )
        })?;
        let mut documents = vec![("signedDocument", self.signed(view, synthesis, SYNTHESIS, signer).await?)];
        if let Some(owners) = newest(BENEFICIAL_OWNERS.0) {
            documents.push(("beSignedDocument", self.signed(view, owners, BENEFICIAL_OWNERS, signer).await?));
        }
        Ok(documents)
    }

    async fn signed(
        &self,
        view: &View,
        document: &AttachmentInfo,
        (unsigned_type, signed_type): (&str, &str),
        signer: &dyn Signer,
    ) -> Result<u64, Error> {
        let folder = tempfile::tempdir().map_err(|error| {
            Error::new(
                ErrorKind::NotSent,
                code::FILE,
                format!("no folder for the document: {}", error.kind()),
            )
        })?;
        let downloaded = folder.path().join(format!("{unsigned_type}.pdf"));
        // A plain name: special characters are among the reasons for "signature non conforme".
        let signed = folder.path().join(format!("{unsigned_type}_signe.pdf"));
        self.attachments().download(document.id, &downloaded).await?;
        let request = SigningRequest {
            deposit: view.deposit,
            company_name: view.company_name.clone(),
            type_document: unsigned_type.to_owned(),
        };
        signer.sign(&downloaded, &signed, &request).await.map_err(|error| {
            Error::new(
                ErrorKind::NotSent,
                code::SIGNER,
                format!("nothing was sent: {}", crate::http::scrub(&error.to_string())),
            )
            .with_retry(Retry::Never)
        })?;
        check(&downloaded, &signed).await?;
        let attachment =
            Attachment::from_path(&signed, signed_type).name(format!("synthese_signee_{}.pdf", document.id));
        let outcome = self.submit(&self.attachments().prepare_create(view.deposit, attachment)?).await?;
        crate::guichet::outcome::id(&outcome)
    }
}

async fn check(downloaded: &Path, signed: &Path) -> Result<(), Error> {
    let (downloaded, signed) = (downloaded.to_owned(), signed.to_owned());
    tokio::task::spawn_blocking(move || pdf::check_signed(&downloaded, &signed))
        .await
        .map_err(|_| Error::new(ErrorKind::NotSent, code::FILE, "the signed document could not be checked"))?
        .map(|_| ())
}

impl Signatures {
    /// Reads the deposit and prepares `POST /api/signatures`. `signed_document` is the id of the uploaded PJ_115: needed
    /// for modifications, cessations and annual accounts, refused for creations.
    ///
    /// # Errors
    /// [`code::WRONG_STATUS`]; [`ErrorKind::Network`] when the deposit could not be read.
    pub async fn prepare_create(
        &self,
        deposit: Deposit,
        signed_document: Option<u64>,
    ) -> Result<Intent, Error> {
        let view = self.client.view(deposit).await?;
        let documents: Vec<_> = signed_document.map(|id| ("signedDocument", id)).into_iter().collect();
        self.draft(&view, &documents)
    }

    /// One signature for each occasion: the same status since the same date is the same signature.
    fn draft(&self, view: &View, documents: &[(&'static str, u64)]) -> Result<Intent, Error> {
        let step = view.kind.map_or(SignatureStep::InPortal, |kind| decide(kind, &view.status));
        let problem = match (&step, documents.is_empty()) {
            (SignatureStep::Simple, true) | (SignatureStep::Advanced | SignatureStep::InPortal, false) => {
                None
            }
            (SignatureStep::Simple, false) => Some("a creation is signed without a document"),
            (SignatureStep::Advanced | SignatureStep::InPortal, true) => {
                Some("its signature needs the signed synthesis (PJ_115)")
            }
            _ => Some("no signature is possible now"),
        };
        if let Some(problem) = problem {
            let message = format!("{} is {}: {problem}", view.deposit, view.status);
            return Err(Error::invalid_argument(code::WRONG_STATUS, message));
        }
        let mut body = Map::new();
        body.insert(view.deposit.key().into(), Value::String(view.deposit.iri()));
        for (key, id) in documents {
            body.insert((*key).into(), Value::String(format!("/api/attachments/{id}")));
        }
        let occasion = view.status_date.as_deref().unwrap_or_default();
        let key = format!("{} {} {occasion}", view.deposit.iri(), view.status);
        let document = Document::plain(&Value::Object(body));
        let mut draft = self.client.draft_on(
            view,
            Operation::SignaturesCreate,
            Method::POST,
            key.trim().to_owned(),
            document,
            "sign",
        );
        draft.target = "/api/signatures".into();
        Ok(self.client.seal(draft))
    }
}
