//! `/api/signatures` and `/api/payment`, and the whole calls above them.

use mandataire::Result;
use mandataire::guichet::{Deposit, Guichet, Signed};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{OnDeposit, submitted};
use crate::args::{Args, None};
use crate::hooks::Hooks;
use crate::no_operation;
use crate::reply::Reply;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Signature {
    deposit: Deposit,
    signed_document: Option<u64>,
}

/// With or without somebody who signs documents.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sign {
    deposit: Deposit,
    #[serde(default)]
    signer: bool,
}

pub(super) async fn call(client: &Guichet, operation: &str, mut args: Args, hooks: Hooks) -> Result<Reply> {
    match operation {
        "sign" => {
            let Sign { deposit, signer } = args.read()?;
            let signer = signer.then(|| hooks.signer());
            Ok(Reply::Json(match client.sign(deposit, signer.as_deref()).await? {
                Signed::Accepted(outcome) => submitted(&outcome),
                // Signed earlier: nothing was sent.
                _ => Value::Null,
            }))
        }
        "pay" => {
            let outcome = client.pay(args.read::<OnDeposit>()?.deposit).await?;
            Ok(Reply::Json(submitted(&outcome)))
        }
        "signatures.prepare_create" => {
            let Signature { deposit, signed_document } = args.read()?;
            Ok(client.signatures().prepare_create(deposit, signed_document).await?.into())
        }
        "payment.prepare_create" => {
            Ok(client.payment().prepare_create(args.read::<OnDeposit>()?.deposit).await?.into())
        }
        "payment.customer_balance" => {
            args.read::<None>()?;
            let balance = client.payment().customer_balance().await?;
            Ok(Reply::Json(json!(balance)))
        }
        other => Err(no_operation(other)),
    }
}

/// Whether a caller signs, in other calls.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WithSigner {
    pub(super) deposit: Deposit,
    #[serde(default)]
    pub(super) signer: bool,
    #[serde(default)]
    pub(super) mark_done: Option<String>,
}
