//! `POST /api/payment` and `POST /api/customer-balance` (contract, chapter 6): by customer account (CCL) only.

use serde_json::{Map, Value, json};

use super::errors::Refusal;
use super::options::InsufficientFunds;
use super::state::State;
use super::{Context, checks, listing, signatures};
use crate::sandbox::wire::Answer;

pub(crate) fn pay(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let body = checks::object(cx)?;
    let mut state = cx.state();
    if body.get("paymentType").and_then(Value::as_str) != Some("CCL") {
        return Err(Refusal::new(400, 4000, "paymentType: Choisissez une valeur valide."));
    }
    let (kind, id) = signatures::target(&body)?;
    let deposit = state
        .deposit(&cx.account, kind, id)
        .ok_or_else(|| Refusal::new(400, 4005, "Le dépôt à payer n'existe pas"))?;
    let next = match deposit.status.as_str() {
        "PAYMENT_PENDING" => "PAID",
        "AMENDMENT_PAYMENT_PENDING" => "AMENDMENT_PAID",
        "RECEIVED" | "SIGNATURE_PENDING" | "AMENDMENT_PENDING" | "AMENDMENT_SIGNATURE_PENDING" => {
            return Err(Refusal::new(400, 4007, "Le dépôt n'est pas signé"));
        }
        "PAYMENT_VALIDATION_PENDING" | "AMENDMENT_PAYMENT_VALIDATION_PENDING" => {
            return Err(Refusal::new(400, 4002, "Un paiement est déjà en cours"));
        }
        _ => return Err(Refusal::new(400, 4000, "Le dépôt n'est pas en attente de paiement")),
    };
    let key = deposit.round_key();
    let (cart, total) = deposit.to_pay().map_or((0, 0), |cart| (cart.id, cart.total()));
    let login = customer(&state, &body)?;
    let at = cx.call.at;
    let customer = state.customers.get_mut(&login).ok_or_else(Refusal::not_found)?;
    if customer.balance < total {
        let message = "Le solde du compte client est insuffisant";
        return match cx.options.insufficient_funds {
            InsufficientFunds::Refused => Err(Refusal::new(400, 4000, message)),
            InsufficientFunds::CreatedWithFailure => {
                let view = answer(id, None, Some((4000, message)));
                Ok(listing::resource(cx.call, 201, &view))
            }
        };
    }
    customer.balance -= total;
    let order = state.new_id();
    if let Some(deposit) = state.deposits.get_mut(&id)
        && let Some(cart) = deposit.carts.iter_mut().find(|one| one.id == cart)
    {
        (cart.status, cart.paid_at, cart.order, cart.updated) = ("PAID", Some(at), Some(order), at);
    }
    state.paid(id, next, at, cx.options);
    cx.guichet.common.ledger.once("guichet.payment.create", &cx.account, &key, at);
    let number = state.deposits.get(&id).and_then(|deposit| deposit.num_nat.clone());
    let view = answer(id, Some((order, number)), None);
    Ok(listing::resource(cx.call, 201, &view))
}

fn answer(id: u64, paid: Option<(u64, Option<String>)>, failure: Option<(u16, &str)>) -> Value {
    let (order, number) = paid.map_or((None, None), |(order, number)| (Some(order), number));
    json!({
        "orderNum": order.map(|order| order.to_string()),
        "numnat": number,
        "payboxAccess": null,
        "preOrderNum": null,
        "idTransaction": null,
        "idPayment": order.map(|order| format!("sandbox-{order}")),
        "status": if failure.is_some() { "ERROR" } else { "PAID" },
        "formality": {"id": id, "attachments": [], "numNat": number},
        "code": failure.map(|(code, _)| code),
        "detail": failure.map(|(_, detail)| detail),
    })
}

/// `POST /api/customer-balance`.
pub(crate) fn balance(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let body = checks::object(cx)?;
    let state = cx.state();
    let login = customer(&state, &body)?;
    let balance = state.customers.get(&login).map(|customer| customer.balance);
    Ok(listing::resource(cx.call, 200, &json!({"customerBalance": balance})))
}

/// The customer account whose login and password are in the body.
fn customer(state: &State, body: &Map<String, Value>) -> Result<String, Refusal> {
    let field = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    let known = state.customers.get(field("login")).filter(|customer| customer.password == field("password"));
    let refused = || Refusal::new(400, 4000, "Identifiant ou mot de passe du compte client incorrect");
    known.map(|customer| customer.login.clone()).ok_or_else(refused)
}
