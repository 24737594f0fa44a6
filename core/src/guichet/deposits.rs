//! What the three kinds of deposit share: their body on the wire, their common calls, their common face.

use std::collections::BTreeMap;

use reqwest::Method;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::actions::{DepositType, NextAction, next_actions};
use super::client::Guichet;
use super::content::attachment::{Attachment, SealedAttachment, seal_all};
use super::deposit::Deposit;
use super::lenient;
use super::model::{AttachmentInfo, Cart, StatusHistory};
use super::page::Pages;
use super::status::Status;
use crate::error::{Error, code};
use crate::http::{decode_value, scrub};
use crate::intent::{Document, DocumentBuilder, Draft, Intent, NaturalKey, Operation};
use crate::random;
use crate::report::{Issue, Report};

/// What every kind of deposit shows, for decisions that do not depend on the kind.
#[derive(Debug, Clone)]
pub(crate) struct View {
    pub(crate) deposit: Deposit,
    pub(crate) status: Status,
    pub(crate) status_date: Option<String>,
    pub(crate) kind: Option<DepositType>,
    pub(crate) company_name: Option<String>,
    pub(crate) liasse_number: Option<String>,
    pub(crate) carts: Vec<Cart>,
}

/// The fields all kinds share on the wire.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Common {
    status: Status,
    #[serde(default, alias = "status_date")]
    status_date: Option<String>,
    #[serde(default, alias = "type_formalite")]
    type_formalite: Option<String>,
    #[serde(default, alias = "company_name")]
    company_name: Option<String>,
    #[serde(default, alias = "liasse_number")]
    liasse_number: Option<String>,
    #[serde(default, deserialize_with = "lenient::list")]
    carts: Vec<Cart>,
}

impl View {
    /// Reads the common face out of a whole deposit.
    pub(crate) fn of(deposit: Deposit, body: &Value) -> Result<Self, Error> {
        let common: Common = decode_value(200, body.clone()).map_err(|failure| failure.into_read_error())?;
        Ok(Self {
            kind: DepositType::of(deposit, common.type_formalite.as_deref()),
            deposit,
            status: common.status,
            status_date: common.status_date,
            company_name: common.company_name,
            liasse_number: common.liasse_number,
            carts: common.carts,
        })
    }

    pub(crate) fn next_actions(&self) -> Vec<NextAction> {
        // A type this library does not know: what to sign is unknown too, the rest of the table still holds.
        next_actions(&self.status, self.kind.unwrap_or(DepositType::CorrectionOrCompletion))
    }

    /// The hints that reconciling needs of the state before a write.
    pub(crate) fn hints(&self) -> BTreeMap<String, String> {
        let mut hints = BTreeMap::from([
            ("deposit".to_owned(), self.deposit.iri()),
            ("statusBefore".to_owned(), self.status.to_string()),
        ]);
        hints.extend(self.status_date.clone().map(|date| ("statusDateBefore".to_owned(), date)));
        hints
    }
}

impl Guichet {
    /// The common face of a deposit, read now.
    pub(crate) async fn view(&self, deposit: Deposit) -> Result<View, Error> {
        View::of(deposit, &self.get_value("guichet.deposits.get", deposit.iri()).await?)
    }

    /// The attachments of a deposit; the list is paginated.
    pub(crate) fn attachment_pages(&self, deposit: Deposit) -> Pages<AttachmentInfo> {
        let path = format!("{}/attachments", deposit.iri());
        Pages::new(self, "guichet.attachments.list", path, Vec::new(), 50, |_| true)
    }

    /// The history of statuses, as sent. Annual accounts: the specification says `formality_status_histories`, a client
    /// in production uses `annual_account_status_histories`; the second is tried when the first is not there (trap T36).
    pub(crate) async fn histories(&self, deposit: Deposit) -> Result<Vec<StatusHistory>, Error> {
        let (first, second) = match deposit {
            Deposit::Formality(_) => ("formality_status_histories", None),
            Deposit::AnnualAccount(_) => {
                ("formality_status_histories", Some("annual_account_status_histories"))
            }
            Deposit::ActeDeposit(_) => ("acte_deposit_status_histories", None),
        };
        let read = |name: &'static str| {
            let path = format!("{}/{name}", deposit.iri());
            Pages::new(self, "guichet.status_histories.list", path, Vec::new(), 100, |_: &StatusHistory| true)
                .all()
        };
        match (read(first).await, second) {
            (Err(error), Some(second)) if error.status() == Some(404) => read(second).await,
            (result, _) => result,
        }
    }

    /// A write on an existing deposit; to be sealed.
    pub(crate) fn draft_on(
        &self,
        view: &View,
        operation: Operation,
        method: Method,
        key: String,
        document: Document,
        summary: &str,
    ) -> Draft {
        let mut lines = vec![format!("{summary}: {}", view.deposit)];
        lines.extend(view.company_name.iter().map(|name| format!("company {name}")));
        lines.push(format!("status {}", view.status));
        Draft {
            operation,
            environment: String::new(),
            account: String::new(),
            key: NaturalKey::public(key),
            method,
            target: view.deposit.iri(),
            document,
            summary: lines,
            warnings: Vec::new(),
            hints: view.hints(),
        }
    }
}

/// Seals attachments as new pieces of `content.piecesJointes`, after the `existing` ones.
pub(crate) fn seal_pieces(
    attachments: Vec<Attachment>,
    existing: usize,
    report: &mut Report,
) -> Vec<SealedAttachment> {
    match seal_all(attachments, "content.piecesJointes") {
        Ok(sealed) => {
            report.extend(
                sealed
                    .iter()
                    .flat_map(|one| one.warnings().iter().cloned())
                    .map(|issue| shift(issue, existing)),
            );
            sealed
        }
        Err(issues) => {
            report.extend(issues.into_issues().into_iter().map(|issue| shift(issue, existing)));
            Vec::new()
        }
    }
}

/// `content.piecesJointes[0].x` seen behind `by` pieces that stand before it.
fn shift(mut issue: Issue, by: usize) -> Issue {
    if by > 0
        && let Some(rest) = issue.path.strip_prefix("content.piecesJointes[")
        && let Some((n, rest)) = rest.split_once(']')
        && let Ok(n) = n.parse::<usize>()
    {
        issue.path = format!("content.piecesJointes[{}]{rest}", n + by);
    }
    issue
}

/// Appends sealed attachments to `content.piecesJointes` of an envelope and cuts the document for streaming.
pub(crate) fn document_with(
    mut envelope: Value,
    sealed: &[SealedAttachment],
    wrap: impl FnOnce(Value) -> Value,
) -> Document {
    let mut builder = DocumentBuilder::new();
    if !sealed.is_empty()
        && let Some(content) = envelope.get_mut("content").and_then(Value::as_object_mut)
    {
        let pieces = content.entry("piecesJointes").or_insert_with(|| json!([]));
        if pieces.is_null() {
            *pieces = json!([]);
        }
        if let Some(pieces) = pieces.as_array_mut() {
            pieces.extend(sealed.iter().map(|one| piece(one, &mut builder)));
        }
    }
    let document = wrap(envelope);
    builder.finish(&document)
}

/// One attachment on the wire: its metadata, then its bytes.
pub(crate) fn piece(sealed: &SealedAttachment, builder: &mut DocumentBuilder) -> Value {
    let mut piece = sealed.metadata().clone();
    piece.insert("documentBase64".into(), builder.file(sealed.blob().clone()));
    Value::Object(piece)
}

/// A new deposit, checked.
pub(crate) struct Creation {
    pub(crate) operation: Operation,
    pub(crate) target: &'static str,
    pub(crate) envelope: Map<String, Value>,
    /// `previousFormality` of a modification.
    pub(crate) previous: Option<Value>,
    pub(crate) sealed: Vec<SealedAttachment>,
    pub(crate) warnings: Vec<Issue>,
    pub(crate) summary: String,
}

impl Guichet {
    /// The intent of a new deposit. Its natural key is its reference: without one a lost answer could not be looked up,
    /// so one that nobody else has is made when the caller gives none.
    pub(crate) fn creation(&self, mut new: Creation) -> Intent {
        let reference = match new.envelope.get("referenceMandataire").and_then(Value::as_str) {
            Some(reference) if !reference.trim().is_empty() => reference.to_owned(),
            _ => format!("mdt-{}", random::id()),
        };
        new.envelope.insert("referenceMandataire".into(), Value::String(reference.clone()));
        let mut summary = vec![new.summary];
        summary.extend(
            new.envelope.get("companyName").and_then(Value::as_str).map(|name| format!("company {name}")),
        );
        summary.push(format!("reference {reference}"));
        summary.extend(describe(&new.sealed));
        let document =
            document_with(Value::Object(new.envelope), &new.sealed, |envelope| match new.previous {
                Some(previous) => json!({ "previousFormality": previous, "newFormality": envelope }),
                None => envelope,
            });
        self.seal(Draft {
            operation: new.operation,
            environment: String::new(),
            account: String::new(),
            key: NaturalKey::public(reference.clone()),
            method: Method::POST,
            target: new.target.into(),
            document,
            summary,
            warnings: new.warnings,
            hints: BTreeMap::from([("reference".to_owned(), reference)]),
        })
    }
}

/// How many pieces the caller wrote into the content.
pub(crate) fn written_pieces(envelope: &Map<String, Value>) -> usize {
    envelope
        .get("content")
        .and_then(|content| content.get("piecesJointes"))
        .and_then(Value::as_array)
        .map_or(0, Vec::len)
}

/// The summary lines of attachments.
pub(crate) fn describe(sealed: &[SealedAttachment]) -> Vec<String> {
    sealed
        .iter()
        .map(|one| {
            let text =
                |key: &str| one.metadata().get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            format!(
                "{} {} ({} bytes, sha256 {})",
                text("typeDocument"),
                scrub(&text("nomDocument")),
                one.size(),
                one.sha256_hex()
            )
        })
        .collect()
}

/// The object a payload must be.
pub(crate) fn object(value: Value, what: &'static str) -> Result<Map<String, Value>, Error> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(Error::invalid(
            code::INVALID_PAYLOAD,
            vec![Issue::error(
                "",
                "payload.type",
                format!("{what} : un objet JSON est attendu."),
                format!("{what}: a JSON object is expected."),
            )],
        )),
    }
}
