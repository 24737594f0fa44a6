//! `/api/formalities` and `/api/formality_updates` (specification §3; OpenAPI 7.25.3).

use std::io::Read;
use std::path::Path;

use reqwest::Method;
use serde_json::{Map, Value};

use super::client::Guichet;
use super::content::attachment::Attachment;
use super::content::check::check_formality;
use super::content::{Mode, envelope};
use super::deposit::Deposit;
use super::deposits::{Creation, View, describe, document_with, object, seal_pieces, written_pieces};
use super::filter::DepositFilter;
use super::model::{Formality, StatusHistory};
use super::outcome::Filed;
use super::page::Pages;
use crate::error::Error;
use crate::error::code::UNREADABLE;
use crate::intent::{Document, Intent, Operation, Outcome};
use crate::report::Report;

/// A formality to be filed: envelope, content, attachments.
///
/// `typeFormalite` C and R go to `POST /api/formalities`, M to `POST /api/formality_updates` with the register's
/// current state (trap T42): give it with [`previous`](Self::previous).
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct NewFormality {
    envelope: super::lenient::Content,
    previous: Option<super::lenient::Content>,
    attachments: Vec<Attachment>,
    mode: Mode,
}

impl NewFormality {
    /// From the JSON of the specification's §3.2: `{"typeFormalite": "C", "typePersonne": "M", "content": {…}, …}`.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) when it is no JSON object. Everything else is checked when it is prepared.
    pub fn from_json(payload: Value) -> Result<Self, Error> {
        let envelope = object(payload, "the formality")?;
        Ok(Self { envelope: Value::Object(envelope).into(), ..Self::default() })
    }

    /// The current state of the company for a modification: a register record's `content`, or a whole formality with a
    /// `content`. Keys that begin with `@` are dropped.
    pub fn previous(mut self, state: Value) -> Self {
        self.previous = Some(state.into());
        self
    }

    /// Adds an attachment: it is read when the formality is prepared and streamed when it is submitted.
    pub fn attach(mut self, attachment: Attachment) -> Self {
        self.attachments.push(attachment);
        self
    }

    /// The mandataire's own reference (`referenceMandataire`), unique per deposit: with it a lost answer is looked up.
    /// One is made when none is given.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        if let Value::Object(envelope) = &mut self.envelope.0 {
            envelope.insert("referenceMandataire".into(), Value::String(reference.into()));
        }
        self
    }

    /// How severe the checks are: [`Mode::Standard`] unless told otherwise. [`Mode::Strict`] also refuses what the
    /// dictionaries say and nobody saw enforced.
    pub const fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// Everything our checks find, attachments included. Reads the files, sends nothing.
    pub fn check(self) -> Report {
        self.seal().1
    }

    fn seal(self) -> (Prepared, Report) {
        let mut report = check_formality(&self.envelope.0, self.mode);
        envelope::check_previous(&self.envelope, self.previous.as_deref(), &mut report);
        let envelope = match self.envelope.0 {
            Value::Object(envelope) => envelope,
            _ => Map::new(),
        };
        let sealed = seal_pieces(self.attachments, written_pieces(&envelope), &mut report);
        (Prepared { envelope, previous: self.previous.map(|previous| previous.0), sealed }, report)
    }
}

struct Prepared {
    envelope: Map<String, Value>,
    previous: Option<Value>,
    sealed: Vec<super::content::attachment::SealedAttachment>,
}

/// Calls on formalities; from [`Guichet::formalities`].
#[derive(Debug, Clone)]
pub struct Formalities {
    client: Guichet,
}

impl Guichet {
    /// `/api/formalities`.
    pub fn formalities(&self) -> Formalities {
        Formalities { client: self.clone() }
    }
}

impl Formalities {
    /// `GET /api/formalities`, page by page as it is read.
    pub fn list(&self, filter: &DepositFilter) -> Pages<Formality> {
        let keep = filter.clone();
        Pages::new(
            &self.client,
            "guichet.formalities.list",
            "/api/formalities".into(),
            filter.query(),
            filter.rows(),
            move |row: &Formality| keep.keeps(row.reference_mandataire.as_deref(), row.siren.as_deref()),
        )
    }

    /// `GET /api/formalities/{id}`.
    ///
    /// # Errors
    /// [`NOT_FOUND`](crate::error::code::NOT_FOUND); [`crate::ErrorKind::Network`] when the read failed.
    pub async fn get(&self, id: u64) -> Result<Formality, Error> {
        self.client.get("guichet.formalities.get", Deposit::Formality(id).iri()).await
    }

    /// Checks a formality and prepares `POST /api/formalities` (C, R) or `POST /api/formality_updates` (M). Nothing is
    /// sent.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) with every mistake and its path.
    pub fn prepare_create(&self, formality: NewFormality) -> Result<Intent, Error> {
        let (Prepared { envelope, previous, sealed }, report) = formality.seal();
        let warnings = report.into_result()?;
        let text = |key: &str| envelope.get(key).and_then(Value::as_str).unwrap_or_default();
        let type_formalite = text("typeFormalite");
        let summary =
            format!("{} ({type_formalite}), personne {}", label(type_formalite), text("typePersonne"));
        let previous = previous.map(|previous| envelope::previous_formality(previous, &envelope));
        let (operation, target) = match previous {
            Some(_) => (Operation::FormalityUpdatesCreate, "/api/formality_updates"),
            None => (Operation::FormalitiesCreate, "/api/formalities"),
        };
        Ok(self.client.creation(Creation {
            operation,
            target,
            envelope,
            previous,
            sealed,
            warnings,
            summary,
        }))
    }

    /// Prepares and submits.
    ///
    /// # Errors
    /// As [`prepare_create`](Self::prepare_create) and [`Guichet::submit`].
    pub async fn create(&self, formality: NewFormality) -> Result<Filed, Error> {
        self.submit(&self.prepare_create(formality)?).await
    }

    /// Submits what [`prepare_create`](Self::prepare_create) made.
    ///
    /// # Errors
    /// As [`Guichet::submit`].
    pub async fn submit(&self, intent: &Intent) -> Result<Filed, Error> {
        Filed::new(self.client.submit(intent).await?, Deposit::Formality)
    }

    /// Prepares `PUT /api/formalities/{id}` with the whole formality: before the signature, or in answer to a
    /// regularisation request; else the server answers 403 (trap T30). Start from [`get`](Self::get), change `content`:
    /// known files keep their `attachmentId` and go without base64 (specification §3.3).
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD); [`crate::ErrorKind::Network`] when the formality could not be read first.
    pub async fn prepare_update(
        &self,
        id: u64,
        content: Value,
        attachments: Vec<Attachment>,
    ) -> Result<Intent, Error> {
        self.client.prepare_update(Deposit::Formality(id), content, attachments).await
    }

    /// Prepares and submits.
    ///
    /// # Errors
    /// As [`prepare_update`](Self::prepare_update) and [`Guichet::submit`].
    pub async fn update(
        &self,
        id: u64,
        content: Value,
        attachments: Vec<Attachment>,
    ) -> Result<Outcome, Error> {
        let intent = self.prepare_update(id, content, attachments).await?;
        self.client.submit(&intent).await
    }

    /// Prepares `DELETE /api/formalities/{id}`: only before signature and payment (server code 2026 after). Not in the
    /// specification; known from newer contracts.
    ///
    /// # Errors
    /// When the formality cannot be read first.
    pub async fn prepare_delete(&self, id: u64) -> Result<Intent, Error> {
        self.client.prepare_delete(Deposit::Formality(id), Operation::FormalitiesDelete).await
    }

    /// Prepares and submits the deletion.
    ///
    /// # Errors
    /// As [`prepare_delete`](Self::prepare_delete) and [`Guichet::submit`].
    pub async fn delete(&self, id: u64) -> Result<(), Error> {
        self.client.submit(&self.prepare_delete(id).await?).await.map(|_| ())
    }

    /// `GET /api/formalities/{id}/refresh`: makes the synthesis again and computes the cart again. Newer than the
    /// specification. It changes nothing that is filed, so it counts as a read.
    ///
    /// # Errors
    /// [`NOT_FOUND`](crate::error::code::NOT_FOUND); [`crate::ErrorKind::Network`].
    pub async fn refresh(&self, id: u64) -> Result<Value, Error> {
        self.client
            .get_value("guichet.formalities.refresh", format!("{}/refresh", Deposit::Formality(id).iri()))
            .await
    }

    /// What is known of PJ_99: `GET /api/formalities/{id}/synthesis`, or `…/synthesis_content` when the first is the
    /// PDF. Both are newer than the specification, and which of them holds what is not documented.
    ///
    /// # Errors
    /// [`NOT_FOUND`](crate::error::code::NOT_FOUND) (server code 2012 while there is none); [`crate::ErrorKind::Network`].
    pub async fn synthesis(&self, id: u64) -> Result<Value, Error> {
        let get = |path: &str| {
            let target = format!("{}/{path}", Deposit::Formality(id).iri());
            self.client.get_value("guichet.formalities.synthesis", target)
        };
        match get("synthesis").await {
            Err(error) if error.code() == UNREADABLE => get("synthesis_content").await,
            result => result,
        }
    }

    /// The PDF of PJ_99, streamed to a file: `GET /api/formalities/{id}/synthesis_content`, or `…/synthesis` when the
    /// first is no PDF.
    ///
    /// # Errors
    /// As [`synthesis`](Self::synthesis), and [`FILE`](crate::error::code::FILE).
    pub async fn synthesis_content(&self, id: u64, to: &Path) -> Result<u64, Error> {
        let get = |path: &str| {
            let target = format!("{}/{path}", Deposit::Formality(id).iri());
            self.client.download("guichet.formalities.synthesis_content", target, to)
        };
        let size = get("synthesis_content").await?;
        if begins_like_a_pdf(to).unwrap_or(true) { Ok(size) } else { get("synthesis").await }
    }

    /// `GET /api/formalities/{id}/formality_status_histories`.
    ///
    /// # Errors
    /// [`NOT_FOUND`](crate::error::code::NOT_FOUND); [`crate::ErrorKind::Network`].
    pub async fn status_histories(&self, id: u64) -> Result<Vec<StatusHistory>, Error> {
        self.client.histories(Deposit::Formality(id)).await
    }
}

impl Guichet {
    /// `PUT` of a whole deposit.
    pub(super) async fn prepare_update(
        &self,
        deposit: Deposit,
        content: Value,
        attachments: Vec<Attachment>,
    ) -> Result<Intent, Error> {
        let mut current: Value = self.get_value("guichet.deposits.get", deposit.iri()).await?;
        let view = View::of(deposit, &current)?;
        let mut report = Report::new();
        let existing = content.get("piecesJointes").and_then(Value::as_array).map_or(0, Vec::len);
        let sealed = seal_pieces(attachments, existing, &mut report);
        envelope::check_update(deposit, &current, &content, &mut report);
        let warnings = report.into_result()?;
        let envelope = envelope::for_update(&mut current, content);
        let operation = match deposit {
            Deposit::AnnualAccount(_) => Operation::AnnualAccountsUpdate,
            _ => Operation::FormalitiesUpdate,
        };
        let document = document_with(envelope, &sealed, |envelope| envelope);
        let mut draft = self.draft_on(&view, operation, Method::PUT, deposit.iri(), document, "update");
        draft.summary.extend(describe(&sealed));
        draft.warnings = warnings;
        Ok(self.seal(draft))
    }

    pub(super) async fn prepare_delete(
        &self,
        deposit: Deposit,
        operation: Operation,
    ) -> Result<Intent, Error> {
        let view = self.view(deposit).await?;
        Ok(self.seal(self.draft_on(
            &view,
            operation,
            Method::DELETE,
            deposit.iri(),
            Document::none(),
            "delete",
        )))
    }
}

fn begins_like_a_pdf(path: &Path) -> std::io::Result<bool> {
    let mut head = [0; 5];
    std::fs::File::open(path)?.read_exact(&mut head)?;
    Ok(&head == b"%PDF-")
}

fn label(type_formalite: &str) -> &'static str {
    match type_formalite {
        "C" => "création",
        "M" => "modification",
        "R" => "cessation",
        "Y" => "correction",
        "Z" => "complétion",
        _ => "formalité",
    }
}
