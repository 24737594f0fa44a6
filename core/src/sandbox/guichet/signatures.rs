//! `POST /api/signatures` (contract §5): a call for creations, a signed PDF for everything else.

use serde_json::{Map, Value, json};

use super::errors::{Refusal, text};
use super::lifecycle::Step;
use super::state::{Deposit, Kind, State};
use super::{Context, checks, listing, magic, views};
use crate::sandbox::wire::Answer;

pub(crate) fn sign(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let body = checks::object(cx)?;
    let mut state = cx.state();
    let (kind, id) = target(&body)?;
    let deposit = state
        .deposit(&cx.account, kind, id)
        .ok_or_else(|| Refusal::new(400, 2000, format!("Item not found for \"{}\".", kind.iri(id))))?;
    let next = match deposit.status.as_str() {
        "SIGNATURE_PENDING" => "SIGNED",
        "AMENDMENT_SIGNATURE_PENDING" => "AMENDMENT_SIGNED",
        "RECEIVED" | "ERROR" | "AMENDMENT_PENDING" => {
            return Err(Refusal::new(400, 2006, "Le dépôt n'est pas en attente de signature"));
        }
        _ => return Err(Refusal::new(400, 2002, "Le dépôt est déjà signé")),
    };
    let document = if deposit.needs_signed_document() { Some(signed_document(&body, id)?) } else { None };
    let (key, company) = (deposit.round_key(), deposit.text("companyName").map(str::to_owned));
    if let Some(document) = document {
        check_document(&mut state, id, document)?;
    }
    let at = cx.call.at;
    if let Some(deposit) = state.deposits.get_mut(&id) {
        deposit.signed_at = Some(at);
    }
    state.set_status(id, next, at);
    state.plan(id, at, cx.options.lag, Step::Next);
    let signature = state.new_id();
    cx.guichet.common.ledger.once("guichet.signatures.create", &cx.account, &key, at);
    let iri = |wanted: Kind| (wanted == kind).then(|| kind.iri(id));
    let view = json!({
        "id": signature,
        "formality": iri(Kind::Formality),
        "annualAccount": iri(Kind::AnnualAccount),
        "acteDeposit": iri(Kind::ActeDeposit),
        "user": "/api/users/1",
        "userName": "SANDBOX",
        "userFirstName": "Mandataire",
        "companyName": company,
        "signedDocument": document.map(|id| format!("/api/attachments/{id}")),
        "created": views::time(at),
    });
    Ok(listing::resource(cx.call, 201, &view))
}

/// The one deposit that a body names.
pub(crate) fn target(body: &Map<String, Value>) -> Result<(Kind, u64), Refusal> {
    let mut named = Kind::ALL.into_iter().filter_map(|kind| Some((kind, body.get(kind.field())?.as_str()?)));
    let invalid = |message: &str| Refusal::new(400, 2006, message);
    let Some((kind, iri)) = named.next() else { return Err(invalid(text::FILL_IN)) };
    if named.next().is_some() {
        return Err(invalid("Un seul dépôt doit être indiqué"));
    }
    let id = kind
        .id_of(iri)
        .ok_or_else(|| Refusal::raw(400, json!({"detail": format!("Invalid IRI \"{iri}\".")})))?;
    Ok((kind, id))
}

fn signed_document(body: &Map<String, Value>, deposit: u64) -> Result<u64, Refusal> {
    let iri = body.get("signedDocument").and_then(Value::as_str);
    let iri = iri.ok_or_else(|| Refusal::new(400, 2006, format!("signedDocument: {}", text::FILL_IN)))?;
    let id = iri.strip_prefix("/api/attachments/").and_then(|id| id.parse().ok());
    id.ok_or_else(|| Refusal::new(400, 2006, format!("signedDocument du dépôt {deposit} : IRI non valide")))
}

/// A PJ_115 of this deposit that continues the current PJ_99 byte for byte and holds a signature. The sandbox does not
/// verify the certificate: the real server asks for a qualified one.
fn check_document(state: &mut State, deposit: u64, document: u64) -> Result<(), Refusal> {
    let missing = || Refusal::new(400, 5004, "La pièce jointe signée n'existe pas");
    let signed = state.attachments.get(&document).filter(|one| one.deposit == deposit).ok_or_else(missing)?;
    if !signed.is("PJ_115") {
        return Err(Refusal::new(400, 2006, "Le document signé doit être de type PJ_115"));
    }
    let current = state.deposits.get(&deposit).and_then(|deposit: &Deposit| deposit.synthesis);
    let synthesis = current.and_then(|id| state.attachments.get(&id)).map(|one| one.blob);
    let (signed, synthesis) = (signed.blob, synthesis.ok_or_else(missing)?);
    let broken = |_| Refusal::new(404, 5005, "Le fichier est introuvable");
    let signed = state.files.get(signed).map_err(broken)?;
    let synthesis = state.files.get(synthesis).map_err(broken)?;
    let Some(added) = signed.strip_prefix(synthesis.as_slice()) else {
        return Err(Refusal::new(400, 2007, "Document non valide : ce n'est pas la synthèse téléchargée"));
    };
    if !magic::contains(added, b"/ByteRange") {
        return Err(Refusal::new(400, 2006, "Signature non conforme"));
    }
    Ok(())
}
