//! `GET /api/regularization_requests` and `PUT /api/regularization_requests/{id}` (contract §3.6, §4.4).

use serde_json::Value;

use super::errors::Refusal;
use super::state::{Amendment, Deposit, Kind, State};
use super::{Context, listing, views};
use crate::sandbox::wire::Answer;

/// The requests of the caller's deposits, newest first; `depositType` narrows to one kind.
pub(crate) fn list(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let state = cx.state();
    let wanted = |field: &str, kind: Kind| {
        cx.call.query(field).map(|text| (kind, text.parse().ok().or_else(|| kind.id_of(text)).unwrap_or(0)))
    };
    let filter = wanted("validationRequest.formality", Kind::Formality)
        .or_else(|| wanted("annualAccountValidationRequest.annualAccount", Kind::AnnualAccount))
        .or_else(|| wanted("acteDepositValidationRequest.acteDeposit", Kind::ActeDeposit));
    let status = cx.call.query("status");
    let kind = cx.call.query("depositType");
    let found: Vec<(&Amendment, &Deposit)> = state
        .amendments
        .values()
        .rev()
        .filter_map(|one| Some((one, state.deposits.get(&one.deposit)?)))
        .filter(|(_, deposit)| deposit.account == cx.account)
        .filter(|(_, deposit)| filter.is_none_or(|wanted| wanted == (deposit.kind, deposit.id)))
        .filter(|(_, deposit)| kind.is_none_or(|kind| kind == deposit.kind.field()))
        .filter(|(one, _)| status.is_none_or(|status| status == one.status))
        .collect();
    listing::collection(cx.call, cx.options, "RegularizationRequest", &found, |(one, deposit)| {
        views::amendment(one, deposit.kind)
    })
}

/// "Indiquer que l'on a régularisé". The body is not documented: none, or anything, is taken.
pub(crate) fn put(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let mut state = cx.state();
    let id: u64 = cx.call.param("id").parse().map_err(|_| Refusal::not_found())?;
    let (deposit, open, corrected) = {
        let (one, deposit) = find(cx, &state, id)?;
        (deposit.id, one.status == "IN_PROGRESS", one.corrected)
    };
    if open {
        if !corrected {
            let message = "Le dépôt n'a pas été mis à jour depuis la demande de régularisation";
            return Err(Refusal::new(400, 2023, message));
        }
        state.corrected(deposit, cx.call.at);
    }
    let (operation, key) = ("guichet.regularization_requests.update", id.to_string());
    cx.guichet.common.ledger.repeatable(operation, &cx.account, &key, cx.call.at);
    let view: Value = find(cx, &state, id).map(|(one, deposit)| views::amendment(one, deposit.kind))?;
    Ok(listing::resource(cx.call, 200, &view))
}

fn find<'a>(cx: &Context<'_>, state: &'a State, id: u64) -> Result<(&'a Amendment, &'a Deposit), Refusal> {
    let one = state.amendments.get(&id).ok_or_else(Refusal::not_found)?;
    let deposit = state.deposits.get(&one.deposit).filter(|deposit| deposit.account == cx.account);
    Ok((one, deposit.ok_or_else(Refusal::not_found)?))
}
