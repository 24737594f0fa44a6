//! `/api/annual_accounts` (specification §4).

use serde_json::{Map, Value};

use super::client::Guichet;
use super::content::Mode;
use super::content::attachment::{Attachment, SealedAttachment};
use super::content::check::check_annual_account;
use super::deposit::Deposit;
use super::deposits::{Creation, object, seal_pieces, written_pieces};
use super::filter::DepositFilter;
use super::lenient::Content;
use super::model::{AnnualAccount, StatusHistory};
use super::outcome::Filed;
use super::page::Pages;
use crate::error::Error;
use crate::intent::{Intent, Operation};
use crate::report::Report;

/// Annual accounts to be filed.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct NewAnnualAccount {
    envelope: Content,
    attachments: Vec<Attachment>,
    mode: Mode,
}

impl NewAnnualAccount {
    /// From the JSON of the specification's §4.1.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) when it is no JSON object. Everything else is checked
    /// when it is prepared.
    pub fn from_json(payload: Value) -> Result<Self, Error> {
        let envelope = object(payload, "annual accounts")?;
        Ok(Self { envelope: Value::Object(envelope).into(), ..Self::default() })
    }

    /// Adds an attachment (PJ_102 bilan, PJ_103 compte de résultat, …), streamed when submitted.
    pub fn attach(mut self, attachment: Attachment) -> Self {
        self.attachments.push(attachment);
        self
    }

    /// The mandataire's own reference, unique per deposit; one is made when none is given.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        if let Value::Object(envelope) = &mut self.envelope.0 {
            envelope.insert("referenceMandataire".into(), Value::String(reference.into()));
        }
        self
    }

    /// How severe the checks are: [`Mode::Standard`] unless told otherwise.
    pub const fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// Everything our checks find. Reads the files, sends nothing.
    pub fn check(self) -> Report {
        self.seal().2
    }

    fn seal(self) -> (Map<String, Value>, Vec<SealedAttachment>, Report) {
        let mut report = check_annual_account(&self.envelope.0, self.mode);
        let envelope = match self.envelope.0 {
            Value::Object(envelope) => envelope,
            _ => Map::new(),
        };
        let sealed = seal_pieces(self.attachments, written_pieces(&envelope), &mut report);
        (envelope, sealed, report)
    }
}

/// Calls on annual accounts; from [`Guichet::annual_accounts`].
#[derive(Debug, Clone)]
pub struct AnnualAccounts {
    client: Guichet,
}

impl Guichet {
    /// `/api/annual_accounts`.
    pub fn annual_accounts(&self) -> AnnualAccounts {
        AnnualAccounts { client: self.clone() }
    }
}

impl AnnualAccounts {
    /// `GET /api/annual_accounts` (specification §4.2; a status outside its own table, such as `AMENDED`, is fine: trap
    /// T18).
    pub fn list(&self, filter: &DepositFilter) -> Pages<AnnualAccount> {
        let keep = filter.clone();
        Pages::new(
            &self.client,
            "guichet.annual_accounts.list",
            "/api/annual_accounts".into(),
            filter.query(),
            filter.rows(),
            move |row: &AnnualAccount| keep.keeps(row.reference_mandataire.as_deref(), row.siren.as_deref()),
        )
    }

    /// `GET /api/annual_accounts/{id}`.
    ///
    /// # Errors
    /// [`NOT_FOUND`](crate::error::code::NOT_FOUND); [`crate::ErrorKind::Network`] when the read failed.
    pub async fn get(&self, id: u64) -> Result<AnnualAccount, Error> {
        self.client.get("guichet.annual_accounts.get", Deposit::AnnualAccount(id).iri()).await
    }

    /// Checks the accounts and prepares `POST /api/annual_accounts`. Nothing is sent.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) with every mistake and its path.
    pub fn prepare_create(&self, accounts: NewAnnualAccount) -> Result<Intent, Error> {
        let (envelope, sealed, report) = accounts.seal();
        let warnings = report.into_result()?;
        let year = envelope.get("year").and_then(Value::as_i64).unwrap_or_default();
        let siren = envelope.get("siren").and_then(Value::as_str).unwrap_or_default();
        Ok(self.client.creation(Creation {
            summary: format!("annual accounts {year} of {siren}"),
            operation: Operation::AnnualAccountsCreate,
            target: "/api/annual_accounts",
            envelope,
            previous: None,
            sealed,
            warnings,
        }))
    }

    /// Prepares and submits.
    ///
    /// # Errors
    /// As [`prepare_create`](Self::prepare_create) and [`Guichet::submit`].
    pub async fn create(&self, accounts: NewAnnualAccount) -> Result<Filed, Error> {
        self.submit(&self.prepare_create(accounts)?).await
    }

    /// Submits what [`prepare_create`](Self::prepare_create) made.
    ///
    /// # Errors
    /// As [`Guichet::submit`].
    pub async fn submit(&self, intent: &Intent) -> Result<Filed, Error> {
        Filed::new(self.client.submit(intent).await?, Deposit::AnnualAccount)
    }

    /// Prepares `PUT /api/annual_accounts/{id}`: only while a regularisation is asked for (specification §4.4).
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD); when the deposit could not be read first.
    pub async fn prepare_update(
        &self,
        id: u64,
        content: Value,
        attachments: Vec<Attachment>,
    ) -> Result<Intent, Error> {
        self.client.prepare_update(Deposit::AnnualAccount(id), content, attachments).await
    }

    /// Prepares `DELETE /api/annual_accounts/{id}`. Newer than the specification.
    ///
    /// # Errors
    /// When the deposit cannot be read first.
    pub async fn prepare_delete(&self, id: u64) -> Result<Intent, Error> {
        self.client.prepare_delete(Deposit::AnnualAccount(id), Operation::AnnualAccountsDelete).await
    }

    /// Prepares and submits the deletion.
    ///
    /// # Errors
    /// As [`prepare_delete`](Self::prepare_delete) and [`Guichet::submit`].
    pub async fn delete(&self, id: u64) -> Result<(), Error> {
        self.client.submit(&self.prepare_delete(id).await?).await.map(|_| ())
    }

    /// The status history, under either of its two names (trap T36).
    ///
    /// # Errors
    /// [`NOT_FOUND`](crate::error::code::NOT_FOUND) when neither is there; [`crate::ErrorKind::Network`].
    pub async fn status_histories(&self, id: u64) -> Result<Vec<StatusHistory>, Error> {
        self.client.histories(Deposit::AnnualAccount(id)).await
    }
}
