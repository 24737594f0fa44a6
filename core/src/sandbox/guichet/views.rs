//! How resources look on the wire.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::options::{CartShape, GuichetOptions};
use super::state::{Amendment, Attachment, Cart, Deposit, Kind, State};

/// How much of a deposit is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Everything.
    Full,
    /// Without `content`: lists, and `groups[]=…:read:no-content`.
    NoContent,
}

/// Whole seconds with an offset, as the real server writes dates.
pub(crate) fn time(at: Timestamp) -> String {
    let at = jiff::tz::Offset::UTC.to_datetime(at);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+00:00",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

pub(crate) fn deposit(
    state: &State,
    deposit: &Deposit,
    detail: Detail,
    options: &GuichetOptions,
    ld: bool,
) -> Value {
    let mut view = Map::new();
    if ld {
        view.insert("@id".to_owned(), json!(deposit.iri()));
        view.insert("@type".to_owned(), json!(deposit.kind.type_name()));
    }
    view.insert("id".to_owned(), json!(deposit.id));
    for (key, value) in deposit.envelope.iter().filter(|(key, _)| *key != "content") {
        view.insert(key.clone(), value.clone());
    }
    // What the server decides comes last: a caller's own `status` is never shown back.
    view.insert("id".to_owned(), json!(deposit.id));
    view.insert("liasseNumber".to_owned(), json!(format!("J{:011}", deposit.id)));
    view.insert("status".to_owned(), json!(deposit.status));
    view.insert("statusDate".to_owned(), json!(time(deposit.status_at)));
    view.insert("signedDate".to_owned(), json!(deposit.signed_at.map(time)));
    view.insert("numNat".to_owned(), json!(deposit.num_nat));
    view.insert("carts".to_owned(), carts(deposit, options));
    view.insert("validationsRequests".to_owned(), validations(deposit));
    view.insert("events".to_owned(), json!([]));
    if !deposit.errors.is_empty() {
        let error = |(code, message): &(String, String)| json!({"code": code, "message": message});
        view.insert("errors".to_owned(), deposit.errors.iter().map(error).collect());
    }
    view.insert("created".to_owned(), json!(time(deposit.created)));
    view.insert("updated".to_owned(), json!(time(deposit.updated)));
    if detail == Detail::Full
        && let Some(content) = deposit.envelope.get("content")
    {
        let mut content = content.clone();
        if let Some(content) = content.as_object_mut() {
            content.insert("piecesJointes".to_owned(), pieces(state, deposit.id));
        }
        view.insert("content".to_owned(), content);
        let requests = state.amendments.values().filter(|one| one.deposit == deposit.id);
        view.insert(
            "regularizationRequests".to_owned(),
            requests.map(|one| amendment(one, deposit.kind)).collect(),
        );
    }
    Value::Object(view)
}

/// The files that came with the content or were added to it: metadata and id, never base64.
fn pieces(state: &State, deposit: u64) -> Value {
    let listed = |one: &&Attachment| one.by_declarant && !one.is("PJ_115") && !one.is("PJ_120");
    state
        .attachments_of(deposit)
        .filter(listed)
        .map(|one| {
            let mut piece = one.fields.clone();
            piece.insert("attachmentId".to_owned(), json!(one.id));
            Value::Object(piece)
        })
        .collect()
}

fn carts(deposit: &Deposit, options: &GuichetOptions) -> Value {
    let mut carts: Vec<Value> = deposit.carts.iter().map(cart).collect();
    match options.carts {
        CartShape::Array => Value::Array(carts),
        CartShape::Object => carts.pop().unwrap_or(Value::Null),
    }
}

fn cart(cart: &Cart) -> Value {
    let rate = |(code, label, centimes): &(&str, &str, i64)| {
        json!({
            "rate": {"code": code, "label": label, "htAmount": centimes},
            "quantity": 1,
            "amount": centimes,
            "htAmount": centimes,
            "subTotal": centimes,
            "isForcedManually": false,
            "recipientCode": null,
            "recipientName": null,
        })
    };
    json!({
        "id": cart.id,
        "cartRates": cart.rates.iter().map(rate).collect::<Vec<_>>(),
        "total": cart.total(),
        "mipOrderNum": cart.order,
        "paymentDate": cart.paid_at.map(time),
        "paymentType": cart.paid_at.map(|_| "CCL"),
        "status": cart.status,
        "updated": time(cart.updated),
    })
}

fn validations(deposit: &Deposit) -> Value {
    let one = |validation: &super::state::Validation| {
        json!({
            "id": validation.id,
            "status": validation.status,
            "partner": {"codifNorme": "G"},
            "partnerCenter": {"id": 1, "name": "Greffe du bac à sable"},
            "rejectionReason": validation.reason,
            "updated": time(validation.updated),
        })
    };
    deposit.validations.iter().map(one).collect()
}

/// Metadata of a file (contract §3.8).
pub(crate) fn attachment(one: &Attachment) -> Value {
    let mut view = Map::new();
    for key in [
        "nomDocument",
        "typeDocument",
        "langueDocument",
        "numeroPiece",
        "debutValidite",
        "finValidite",
        "taciteReconduction",
        "autoriteDelivrance",
        "paysLieuDelivrance",
        "communeLieuDelivrance",
        "observations",
        "documentExtension",
        "sousTypeDocument",
        "path",
    ] {
        view.insert(key.to_owned(), Value::Null);
    }
    for (key, value) in &one.fields {
        view.insert(key.clone(), value.clone());
    }
    let fixed = json!({
        "id": one.id,
        "size": one.blob.len,
        "regularisable": one.by_declarant,
        "status": "UPLOADED",
        "hasValidSignature": null,
        "depositor": if one.by_declarant { "DECLARANT" } else { "GUICHET_UNIQUE" },
        "depositorPartner": null,
        "depositorPartnerCenter": null,
        "compliance": one.compliance,
        "replacedBy": null,
        "replacing": null,
        "fromAttachmentId": null,
        "formatPdf": null,
        "attachmentId": null,
        "documentBase64": null,
        "created": time(one.created),
        "updated": time(one.updated),
    });
    if let Value::Object(fixed) = fixed {
        view.extend(fixed);
    }
    Value::Object(view)
}

/// A regularisation request (contract §3.6).
pub(crate) fn amendment(one: &Amendment, kind: Kind) -> Value {
    let mut view = json!({
        "id": one.id,
        "status": one.status,
        "partnerCenter": {"id": 1, "name": "Greffe du bac à sable"},
        "user": null,
        "regularizationObjects": one.objects,
        "deadline": time(one.deadline),
        "attachments": [],
        "created": time(one.created),
        "updated": time(one.updated),
    });
    let request = json!({"id": one.validation, (kind.field()): kind.iri(one.deposit)});
    let field = match kind {
        Kind::Formality => "validationRequest",
        Kind::AnnualAccount => "annualAccountValidationRequest",
        Kind::ActeDeposit => "acteDepositValidationRequest",
    };
    view[field] = request;
    view
}

/// The history of statuses, oldest first.
pub(crate) fn history(deposit: &Deposit) -> Vec<Value> {
    let one = |(n, (status, at)): (usize, &(String, Timestamp))| {
        json!({
            "id": deposit.id * 1000 + n as u64,
            "status": status,
            (deposit.kind.field()): deposit.iri(),
            "created": time(*at),
        })
    };
    deposit.history.iter().enumerate().map(one).collect()
}
