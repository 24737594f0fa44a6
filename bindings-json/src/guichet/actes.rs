//! `/api/acte_deposits`.

use mandataire::Result;
use mandataire::guichet::Guichet;
use serde::Deserialize;
use serde_json::Value;

use super::formalities::filed;
use super::{beside, filter};
use crate::args::{Args, ById};
use crate::attachment::{self, Given};
use crate::no_operation;
use crate::reply::{self, Reply};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    payload: Value,
    #[serde(default)]
    attachments: Vec<Given>,
}

pub(super) async fn call(client: &Guichet, operation: &str, mut args: Args) -> Result<Reply> {
    let deposits = client.acte_deposits();
    match operation {
        "list" => reply::rows(deposits.list(&filter::read(&mut args)?)),
        "get" => reply::json(&deposits.get(args.read::<ById>()?.id).await?),
        "prepare_create" | "create" => {
            let New { payload, attachments } = args.read()?;
            let intent = {
                let deposits = deposits.clone();
                beside(move || deposits.prepare_create(payload, attachment::all(attachments, &mut args)?))
                    .await?
            };
            if operation == "prepare_create" {
                return Ok(intent.into());
            }
            Ok(Reply::Json(filed(&deposits.submit(&intent).await?)))
        }
        "submit" => Ok(Reply::Json(filed(&deposits.submit(&args.intent()?).await?))),
        "status_histories" => reply::json(&deposits.status_histories(args.read::<ById>()?.id).await?),
        other => Err(no_operation(other)),
    }
}
