//! `/api/annual_accounts`.

use mandataire::Result;
use mandataire::guichet::{Guichet, NewAnnualAccount};

use super::formalities::{New, Update, filed};
use super::{beside, filter, submitted};
use crate::args::{Args, ById};
use crate::attachment;
use crate::no_operation;
use crate::reply::{self, Reply};

/// Annual accounts, from the same arguments as a formality.
pub(crate) fn accounts(new: New, args: &mut Args) -> Result<NewAnnualAccount> {
    let mode = new.mode()?;
    let mut accounts = NewAnnualAccount::from_json(new.payload)?.mode(mode);
    if let Some(reference) = new.reference {
        accounts = accounts.reference(reference);
    }
    let attachments = attachment::all(new.attachments, args)?;
    Ok(attachments.into_iter().fold(accounts, NewAnnualAccount::attach))
}

pub(super) async fn call(client: &Guichet, operation: &str, mut args: Args) -> Result<Reply> {
    let all = client.annual_accounts();
    match operation {
        "list" => reply::rows(all.list(&filter::read(&mut args)?)),
        "get" => reply::json(&all.get(args.read::<ById>()?.id).await?),
        "prepare_create" | "create" => {
            let new: New = args.read()?;
            let intent = {
                let all = all.clone();
                beside(move || all.prepare_create(accounts(new, &mut args)?)).await?
            };
            if operation == "prepare_create" {
                return Ok(intent.into());
            }
            Ok(Reply::Json(filed(&all.submit(&intent).await?)))
        }
        "prepare_update" | "update" => {
            let Update { id, content, attachments } = args.read()?;
            let attachments = beside(move || attachment::all(attachments, &mut args)).await?;
            let intent = all.prepare_update(id, content, attachments).await?;
            if operation == "prepare_update" {
                return Ok(intent.into());
            }
            Ok(Reply::Json(submitted(&client.submit(&intent).await?)))
        }
        "prepare_delete" => Ok(all.prepare_delete(args.read::<ById>()?.id).await?.into()),
        "delete" => {
            all.delete(args.read::<ById>()?.id).await?;
            reply::nothing()
        }
        "submit" => Ok(Reply::Json(filed(&all.submit(&args.intent()?).await?))),
        "status_histories" => reply::json(&all.status_histories(args.read::<ById>()?.id).await?),
        other => Err(no_operation(other)),
    }
}
