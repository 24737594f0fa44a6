//! New deposits: `POST /api/formalities`, `/api/formality_updates`, `/api/annual_accounts`, `/api/acte_deposits`.

use serde_json::json;

use super::checks::{self, Service};
use super::errors::{Refusal, Violation, text};
use super::state::Kind;
use super::views::{self, Detail};
use super::{Context, deposits, listing};
use crate::sandbox::wire::Answer;

/// Creations, cessations, annual accounts, deeds. Modifications have their own path, unless an option says otherwise.
pub(crate) fn create(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let envelope = checks::object(cx)?;
    let service = Service::post(kind);
    let is_modification = envelope.get("typeFormalite").is_some_and(|value| value == "M");
    if kind == Kind::Formality && is_modification && !cx.options.modifications_as_formalities {
        let violation = Violation { path: "typeFormalite".to_owned(), message: text::CHOOSE.to_owned() };
        return Err(service.refuse(cx, vec![violation]));
    }
    let files = checks::deposit(cx, kind, &service, &envelope, true)?;
    let operation = format!("guichet.{}.create", kind.path());
    let id = deposits::create(cx, kind, &operation, envelope, &files)?;
    deposits::shown(cx, &cx.state(), id, 201)
}

/// Modifications.
pub(crate) fn update(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let (envelope, files) = checks::update(cx, checks::object(cx)?)?;
    let id = deposits::create(cx, Kind::Formality, "guichet.formality_updates.create", envelope, &files)?;
    if cx.options.update_serialization_bug {
        return Err(Refusal::broken(
            "No collection route associated with the type \"App\\Entity\\Formality\".",
        ));
    }
    let state = cx.state();
    if cx.options.update_answers_list {
        let ld = listing::wants_ld(cx.call);
        let one =
            state.deposits.get(&id).map(|one| views::deposit(&state, one, Detail::NoContent, cx.options, ld));
        return Ok(listing::resource(cx.call, 201, &json!({"formalities": [one]})));
    }
    deposits::shown(cx, &state, id, 201)
}
