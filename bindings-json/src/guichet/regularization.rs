//! `/api/regularization_requests`, and the call that answers one.

use mandataire::guichet::{Guichet, MarkDone, RegularizationCase};
use mandataire::{Result, json};
use serde::Deserialize;
use serde_json::{Value, json};

use super::signature::WithSigner;
use super::{OnDeposit, followed};
use crate::args::{Args, None};
use crate::attachment::{self, Given};
use crate::hooks::Hooks;
use crate::no_operation;
use crate::reply::{self, Reply};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Update {
    id: u64,
    body: Option<Value>,
}

/// What the caller gives back: the content as it shall be, and new attachments (by path).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changed {
    content: Value,
    #[serde(default)]
    attachments: Vec<Given>,
}

pub(super) async fn call(client: &Guichet, operation: &str, mut args: Args, hooks: Hooks) -> Result<Reply> {
    let requests = client.regularization_requests();
    match operation {
        "regularization_requests.list" => {
            args.read::<None>()?;
            reply::rows(requests.list())
        }
        "regularization_requests.for_deposit" => {
            reply::rows(requests.for_deposit(args.read::<OnDeposit>()?.deposit)?)
        }
        "regularization_requests.prepare_update" => {
            let Update { id, body } = args.read()?;
            Ok(requests.prepare_update(id, body.as_ref()).into())
        }
        "regularization_case" => {
            let case = client.regularization_case(args.read::<OnDeposit>()?.deposit).await?;
            Ok(Reply::Json(shown(&case)))
        }
        "regularize" => {
            let WithSigner { deposit, signer, mark_done } = args.read()?;
            let mark = mark_done.as_deref().map(mark).transpose()?;
            let signer = signer.then(|| hooks.signer());
            let change = |case: &mut RegularizationCase| {
                let changed: Changed = json::read(hooks.change(shown(case))?)?;
                case.content = changed.content;
                case.attachments = attachment::all(changed.attachments, &mut args)?;
                case.mark_done = mark.unwrap_or(case.mark_done);
                Ok(())
            };
            let at = client.regularize(deposit, signer.as_deref(), change).await?;
            Ok(Reply::Json(followed(&at)))
        }
        other => Err(no_operation(other)),
    }
}

fn shown(case: &RegularizationCase) -> Value {
    json!({
        "requests": case.requests,
        "content": case.content,
        "forbiddenEvents": case.forbidden_events,
    })
}

fn mark(word: &str) -> Result<MarkDone> {
    Ok(match word {
        "annual_accounts" => MarkDone::AnnualAccounts,
        "annual_accounts_empty_object" => MarkDone::AnnualAccountsEmptyObject,
        "always" => MarkDone::Always,
        "never" => MarkDone::Never,
        _ => {
            return Err(json::wrong(
                "markDone",
                "annual_accounts, annual_accounts_empty_object, always ou never.",
                "annual_accounts, annual_accounts_empty_object, always or never.",
            ));
        }
    })
}
