//! What formalities, annual accounts and deeds have in common: read, list, correct, delete.

use serde_json::{Map, Value, json};

use super::Context;
use super::attachments::{self, Received};
use super::checks;
use super::errors::{Refusal, text};
use super::lifecycle::{Step, waits_for_request};
use super::listing;
use super::magic;
use super::options::{HistoryPath, VirusAnswer};
use super::state::{Deposit, Kind, State};
use super::views::{self, Detail};
use crate::sandbox::wire::Answer;

/// `GET /api/<kind>`.
pub(crate) fn list(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let state = cx.state();
    let mut found = Vec::new();
    for deposit in state.deposits.values().filter(|one| one.kind == kind && one.account == cx.account) {
        if listing::keep(cx.call, cx.options, deposit)? {
            found.push(deposit);
        }
    }
    listing::sort(cx.call, &mut found);
    // Seen on the real server: this group, meant for one formality, empties every object of a list.
    let emptied = cx.call.query_all("groups").any(|group| group.ends_with(":read:no-content"));
    let ld = listing::wants_ld(cx.call);
    listing::collection(cx.call, cx.options, kind.type_name(), &found, |deposit| {
        if emptied { json!({}) } else { views::deposit(&state, deposit, Detail::NoContent, cx.options, ld) }
    })
}

/// `GET /api/<kind>/{id}`.
pub(crate) fn get(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let state = cx.state();
    let id = find(cx, &state, kind)?.id;
    shown(cx, &state, id, 200)
}

/// `GET /api/<kind>/{id}/…_status_histories`.
pub(crate) fn history(cx: &Context<'_>, kind: Kind, path: HistoryPath) -> Result<Answer, Refusal> {
    if kind == Kind::AnnualAccount && path != cx.options.accounts_history {
        return Err(Refusal::not_found());
    }
    let state = cx.state();
    let statuses = views::history(find(cx, &state, kind)?);
    listing::collection(cx.call, cx.options, "FormalityStatusHistory", &statuses, Value::clone)
}

/// Stores a deposit that passed its checks, and its files. `previous` names what a refusal is about.
pub(crate) fn create(
    cx: &Context<'_>,
    kind: Kind,
    operation: &str,
    mut envelope: Map<String, Value>,
    files: &[Received],
) -> Result<u64, Refusal> {
    let mut state = cx.state();
    let infected = cx.call.orders.virus_found || files.iter().any(|file| magic::is_virus(&file.bytes));
    if infected && cx.options.virus == VirusAnswer::Refused {
        return Err(attachments::virus());
    }
    drop_base64(&mut envelope);
    let at = cx.call.at;
    let id = state.new_id();
    let magic = magic::of(&envelope);
    let infected = infected || magic.contains(&magic::Magic::Virus);
    let key = envelope
        .get("referenceMandataire")
        .and_then(Value::as_str)
        .filter(|reference| !reference.is_empty())
        .map_or_else(|| id.to_string(), str::to_owned);
    let deposit = Deposit {
        id,
        kind,
        account: cx.account.clone(),
        envelope,
        status: "RECEIVED".to_owned(),
        status_at: at,
        created: at,
        updated: at,
        history: vec![("RECEIVED".to_owned(), at)],
        carts: Vec::new(),
        validations: Vec::new(),
        errors: Vec::new(),
        signed_at: None,
        num_nat: None,
        synthesis: None,
        versions: 0,
        rounds: 0,
        infected,
        magic,
    };
    state.deposits.insert(id, deposit);
    for file in files {
        if let Err(refusal) = attachments::store(&mut state, id, file, at) {
            state.delete_deposit(id);
            return Err(refusal);
        }
    }
    state.plan(id, at, cx.options.lag, Step::Next);
    cx.guichet.common.ledger.once(operation, &cx.account, &key, at);
    Ok(id)
}

/// `PUT /api/<kind>/{id}`: a draft, or a regularisation (contract §3.3, §3.7, §4.4).
pub(crate) fn put(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let mut envelope = checks::object(cx)?;
    {
        let state = cx.state();
        may_put(cx, &state, find(cx, &state, kind)?)?;
    }
    let service = checks::Service::put(kind);
    let files = checks::deposit(cx, kind, &service, &envelope, false)?;
    let mut state = cx.state();
    let deposit = find(cx, &state, kind)?;
    may_put(cx, &state, deposit)?;
    let (id, draft) = (deposit.id, deposit.is_draft());
    attachments::known_or_refused(cx, &state, id, &service, &envelope)?;
    let infected = cx.call.orders.virus_found || files.iter().any(|file| magic::is_virus(&file.bytes));
    if infected && cx.options.virus == VirusAnswer::Refused {
        return Err(attachments::virus());
    }
    let at = cx.call.at;
    for file in &files {
        attachments::store(&mut state, id, file, at)?;
    }
    attachments::refresh_metadata(&mut state, id, &envelope, at);
    drop_base64(&mut envelope);
    let request = state.open_amendment(id).map(|one| one.id);
    if let Some(deposit) = state.deposits.get_mut(&id) {
        deposit.envelope = envelope;
        deposit.updated = at;
        deposit.infected = infected;
        deposit.magic = magic::of(&deposit.envelope);
    }
    if draft {
        state.set_status(id, "RECEIVED", at);
        state.plan(id, at, cx.options.lag, Step::Next);
    } else if let Some(amendment) = request.and_then(|id| state.amendments.get_mut(&id)) {
        amendment.corrected = true;
        let waits = state.deposits.get(&id).is_some_and(|deposit| waits_for_request(deposit, cx.options));
        if !waits {
            state.corrected(id, at);
        }
    } else {
        // Corrected again before the new signature: only the synthesis changes.
        state.make_synthesis(id, at);
    }
    cx.guichet.common.ledger.repeatable(
        &format!("guichet.{}.update", kind.path()),
        &cx.account,
        &id.to_string(),
        at,
    );
    shown(cx, &state, id, 200)
}

fn may_put(cx: &Context<'_>, state: &State, deposit: &Deposit) -> Result<(), Refusal> {
    let amending =
        state.open_amendment(deposit.id).is_some() || deposit.status == "AMENDMENT_SIGNATURE_PENDING";
    // The contract (§4.4) reserves the PUT of annual accounts to regularisations.
    let draft = deposit.is_draft() && cx.options.put_before_signature && deposit.kind == Kind::Formality;
    if draft || (amending && deposit.status.starts_with("AMENDMENT_")) {
        return Ok(());
    }
    Err(match deposit.kind {
        Kind::Formality => Refusal::new(403, 2023, text::NO_REGULARISATION),
        _ => Refusal::new(403, 9004, "Il n'y a aucune demande de régularisation en cours pour ce dépôt"),
    })
}

/// `DELETE /api/<kind>/{id}`: only what is neither signed nor paid.
pub(crate) fn delete(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let mut state = cx.state();
    let deposit = find(cx, &state, kind)?;
    let id = deposit.id;
    if !deposit.is_draft() {
        return Err(Refusal::new(400, 2026, "Une formalité signée ne peut pas être supprimée"));
    }
    state.delete_deposit(id);
    let operation = format!("guichet.{}.delete", kind.path());
    cx.guichet.common.ledger.once(&operation, &cx.account, &id.to_string(), cx.call.at);
    Ok(Answer::empty(204))
}

/// The deposit named in the path.
pub(crate) fn find<'a>(cx: &Context<'_>, state: &'a State, kind: Kind) -> Result<&'a Deposit, Refusal> {
    let id = cx.call.param("id").parse().map_err(|_| Refusal::not_found())?;
    state.deposit(&cx.account, kind, id).ok_or_else(Refusal::not_found)
}

/// One deposit as an answer.
pub(crate) fn shown(cx: &Context<'_>, state: &State, id: u64, status: u16) -> Result<Answer, Refusal> {
    let deposit = state.deposits.get(&id).ok_or_else(Refusal::not_found)?;
    let no_content = cx.call.query_all("groups").any(|group| group.ends_with(":read:no-content"));
    let detail = if no_content { Detail::NoContent } else { Detail::Full };
    let view = views::deposit(state, deposit, detail, cx.options, listing::wants_ld(cx.call));
    Ok(listing::resource(cx.call, status, &view))
}

/// The files are kept apart: their base64 must not stay in memory.
fn drop_base64(envelope: &mut Map<String, Value>) {
    let pieces = envelope.get_mut("content").and_then(|content| content.get_mut("piecesJointes"));
    for piece in pieces.and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(piece) = piece.as_object_mut() {
            piece.remove("documentBase64");
        }
    }
}
