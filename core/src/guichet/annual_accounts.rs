//! `/api/annual_accounts` (specification §4).

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::client::Guichet;
use super::content::attachment::{Attachment, SealedAttachment, check_metadata};
use super::content::envelope::check_annual_account_keys;
use super::deposit::Deposit;
use super::deposits::{Creation, object, seal_pieces, written_pieces};
use super::filter::DepositFilter;
use super::lenient::Content;
use super::model::{AnnualAccount, StatusHistory};
use super::outcome::Filed;
use super::page::Pages;
use crate::error::Error;
use crate::ident::Siren;
use crate::intent::{Intent, Operation};
use crate::report::{Issue, Report};

const SPEC: &str = "Contrat d'interface, §4.1";

/// Annual accounts to be filed.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct NewAnnualAccount {
    envelope: Content,
    attachments: Vec<Attachment>,
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

    /// Everything our checks find. Reads the files, sends nothing.
    pub fn check(self) -> Report {
        self.seal().2
    }

    fn seal(self) -> (Map<String, Value>, Vec<SealedAttachment>, Report) {
        let mut report = Report::new();
        let envelope = match self.envelope.0 {
            Value::Object(envelope) => envelope,
            _ => Map::new(),
        };
        check(&envelope, &mut report);
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
        let intent = self.prepare_create(accounts)?;
        Filed::new(self.client.submit(&intent).await?, Deposit::AnnualAccount)
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

/// Only what cannot be wrong: types, dates, pages. The specification's own example breaks rules one would expect
/// (closing date outside the period, trap T40), so none is derived from it.
fn check(envelope: &Map<String, Value>, report: &mut Report) {
    check_annual_account_keys(envelope, report);
    match envelope.get("siren").and_then(Value::as_str) {
        Some(siren) => {
            if let Err(error) = siren.parse::<Siren>() {
                report.push(error.at("siren").source(SPEC));
            }
        }
        None => report.push(missing(
            "siren",
            "Le SIREN (texte de 9 chiffres) est obligatoire.",
            "The SIREN (a text of 9 digits) is required.",
        )),
    }
    if !envelope
        .get("year")
        .is_some_and(|year| year.as_i64().is_some_and(|year| (1900..=2200).contains(&year)))
    {
        report.push(missing(
            "year",
            "L'année (entier à 4 chiffres) est obligatoire.",
            "The year (an integer of 4 digits) is required.",
        ));
    }
    if !matches!(envelope.get("typePersonne").and_then(Value::as_str), Some("P" | "M")) {
        report.push(missing("typePersonne", "P ou M est attendu.", "P or M is expected."));
    }
    let Some(content) = envelope.get("content").and_then(Value::as_object) else {
        report.push(missing("content", "Le bloc content est obligatoire.", "The content block is required."));
        return;
    };
    match content.get("comptesAnnuels").and_then(Value::as_object) {
        Some(accounts) => check_accounts(accounts, report),
        None => report.push(missing(
            "content.comptesAnnuels",
            "Ce bloc est obligatoire.",
            "This block is required.",
        )),
    }
    for (n, piece) in content.get("piecesJointes").and_then(Value::as_array).into_iter().flatten().enumerate()
    {
        report.extend(check_metadata(piece, &format!("content.piecesJointes[{n}]")).into_issues());
    }
}

fn check_accounts(accounts: &Map<String, Value>, report: &mut Report) {
    let base = "content.comptesAnnuels";
    let mut date = |key: &str| -> Option<Date> {
        let value = accounts.get(key).filter(|value| !value.is_null())?;
        let parsed = value.as_str().and_then(|text| text.parse().ok());
        if parsed.is_none() {
            report.push(
                Issue::error(
                    format!("{base}.{key}"),
                    "guichet.content.date",
                    "Une date AAAA-MM-JJ qui existe est attendue.",
                    "A date YYYY-MM-DD that exists is expected.",
                )
                .source(SPEC),
            );
        }
        parsed
    };
    date("dateCloture");
    let (start, end) = (date("dateDebutExerciceComptable"), date("dateFinExerciceComptable"));
    if let (Some(start), Some(end)) = (start, end)
        && start > end
    {
        report.push(
            Issue::error(
                format!("{base}.dateDebutExerciceComptable"),
                "guichet.annual_accounts.period",
                "Le début de l'exercice est après sa fin.",
                "The period starts after it ends.",
            )
            .source("déduit du sens des champs"),
        );
    }
    for block in ["compteBilan", "compteResultat"] {
        let Some(pages) = accounts.get(block).and_then(|block| block.get("pagination")) else { continue };
        let page =
            |key: &str| pages.get(key).and_then(Value::as_str).and_then(|text| text.parse::<u32>().ok());
        if !matches!((page("from"), page("to")), (Some(from), Some(to)) if 1 <= from && from <= to) {
            report.push(
                Issue::error(
                    format!("{base}.{block}.pagination"),
                    "guichet.annual_accounts.pagination",
                    "from et to sont des textes de chiffres, avec 1 ≤ from ≤ to.",
                    "from and to are texts of digits, with 1 ≤ from ≤ to.",
                )
                .source(SPEC),
            );
        }
    }
}

fn missing(path: &'static str, fr: &'static str, en: &'static str) -> Issue {
    Issue::error(path, "guichet.content.missing_field", fr, en).source(SPEC)
}
