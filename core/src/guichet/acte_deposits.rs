//! `/api/acte_deposits`: deeds. Newer than the specification, known from clients only; its content has no public
//! documentation, so it goes as the caller writes it.

use serde_json::Value;

use super::client::Guichet;
use super::content::attachment::Attachment;
use super::deposit::Deposit;
use super::deposits::{Creation, object, seal_pieces, written_pieces};
use super::filter::DepositFilter;
use super::model::StatusHistory;
use super::outcome::Filed;
use super::page::Pages;
use crate::error::Error;
use crate::intent::{Intent, Operation};
use crate::report::Report;

/// Calls on deposits of deeds; from [`Guichet::acte_deposits`].
#[derive(Debug, Clone)]
pub struct ActeDeposits {
    client: Guichet,
}

impl Guichet {
    /// `/api/acte_deposits`.
    pub fn acte_deposits(&self) -> ActeDeposits {
        ActeDeposits { client: self.clone() }
    }
}

impl ActeDeposits {
    /// `GET /api/acte_deposits`, page by page as it is read; rows as sent.
    pub fn list(&self, filter: &DepositFilter) -> Pages<Value> {
        let keep = filter.clone();
        Pages::new(
            &self.client,
            "guichet.acte_deposits.list",
            "/api/acte_deposits".into(),
            filter.query(),
            filter.rows(),
            move |row: &Value| {
                let text = |key: &str| row.get(key).and_then(Value::as_str);
                keep.keeps(text("referenceMandataire"), text("siren"))
            },
        )
    }

    /// `GET /api/acte_deposits/{id}`, as sent.
    ///
    /// # Errors
    /// [`NOT_FOUND`](crate::error::code::NOT_FOUND); [`crate::ErrorKind::Network`].
    pub async fn get(&self, id: u64) -> Result<Value, Error> {
        self.client.get_value("guichet.acte_deposits.get", Deposit::ActeDeposit(id).iri()).await
    }

    /// Prepares `POST /api/acte_deposits`; attachments are checked, the rest goes as written.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD).
    pub fn prepare_create(&self, payload: Value, attachments: Vec<Attachment>) -> Result<Intent, Error> {
        let envelope = object(payload, "deposit of deeds")?;
        let mut report = Report::new();
        let sealed = seal_pieces(attachments, written_pieces(&envelope), &mut report);
        Ok(self.client.creation(Creation {
            operation: Operation::ActeDepositsCreate,
            target: "/api/acte_deposits",
            envelope,
            previous: None,
            sealed,
            warnings: report.into_result()?,
            summary: "deposit of deeds".into(),
        }))
    }

    /// Submits what [`prepare_create`](Self::prepare_create) made.
    ///
    /// # Errors
    /// As [`Guichet::submit`].
    pub async fn submit(&self, intent: &Intent) -> Result<Filed, Error> {
        Filed::new(self.client.submit(intent).await?, Deposit::ActeDeposit)
    }

    /// `GET /api/acte_deposits/{id}/acte_deposit_status_histories`.
    ///
    /// # Errors
    /// [`NOT_FOUND`](crate::error::code::NOT_FOUND); [`crate::ErrorKind::Network`].
    pub async fn status_histories(&self, id: u64) -> Result<Vec<StatusHistory>, Error> {
        self.client.histories(Deposit::ActeDeposit(id)).await
    }
}
