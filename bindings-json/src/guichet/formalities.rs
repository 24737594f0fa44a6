//! `/api/formalities` and `/api/formality_updates`.

use mandataire::Result;
use mandataire::guichet::content::Mode;
use mandataire::guichet::{Filed, Guichet, NewFormality};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{beside, filter, submitted};
use crate::args::{Args, ById};
use crate::attachment::{self, Given};
use crate::no_operation;
use crate::offline::mode;
use crate::reply::{self, Reply};

/// A formality in arguments.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct New {
    pub(crate) payload: Value,
    previous: Option<Value>,
    pub(crate) reference: Option<String>,
    mode: Option<String>,
    #[serde(default)]
    pub(crate) attachments: Vec<Given>,
}

impl New {
    pub(crate) fn mode(&self) -> Result<Mode> {
        self.mode.as_deref().map_or(Ok(Mode::Standard), mode)
    }

    /// The formality. Open files are read to temporary ones now.
    pub(crate) fn formality(self, args: &mut Args) -> Result<NewFormality> {
        let mode = self.mode()?;
        let mut formality = NewFormality::from_json(self.payload)?.mode(mode);
        if let Some(previous) = self.previous {
            formality = formality.previous(previous);
        }
        if let Some(reference) = self.reference {
            formality = formality.reference(reference);
        }
        let attachments = attachment::all(self.attachments, args)?;
        Ok(attachments.into_iter().fold(formality, NewFormality::attach))
    }
}

/// A whole deposit in answer to a regularisation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Update {
    pub(super) id: u64,
    pub(super) content: Value,
    #[serde(default)]
    pub(super) attachments: Vec<Given>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Download {
    id: u64,
    to: String,
}

pub(super) fn filed(filed: &Filed) -> Value {
    json!({"id": filed.id, "deposit": filed.deposit, "outcome": submitted(&filed.outcome)})
}

pub(super) async fn call(client: &Guichet, operation: &str, mut args: Args) -> Result<Reply> {
    let formalities = client.formalities();
    match operation {
        "list" => reply::rows(formalities.list(&filter::read(&mut args)?)),
        "get" => reply::json(&formalities.get(args.read::<ById>()?.id).await?),
        "prepare_create" => {
            let new: New = args.read()?;
            Ok(beside(move || formalities.prepare_create(new.formality(&mut args)?)).await?.into())
        }
        "create" => {
            let new: New = args.read()?;
            let intent = {
                let formalities = formalities.clone();
                beside(move || formalities.prepare_create(new.formality(&mut args)?)).await?
            };
            Ok(Reply::Json(filed(&formalities.submit(&intent).await?)))
        }
        "prepare_update" | "update" => {
            let Update { id, content, attachments } = args.read()?;
            let attachments = beside(move || attachment::all(attachments, &mut args)).await?;
            let intent = formalities.prepare_update(id, content, attachments).await?;
            if operation == "prepare_update" {
                return Ok(intent.into());
            }
            Ok(Reply::Json(submitted(&client.submit(&intent).await?)))
        }
        "prepare_delete" => Ok(formalities.prepare_delete(args.read::<ById>()?.id).await?.into()),
        "delete" => {
            formalities.delete(args.read::<ById>()?.id).await?;
            reply::nothing()
        }
        "refresh" => reply::json(&formalities.refresh(args.read::<ById>()?.id).await?),
        "synthesis" => reply::json(&formalities.synthesis(args.read::<ById>()?.id).await?),
        "synthesis_content" => {
            let Download { id, to } = args.read()?;
            reply::json(&formalities.synthesis_content(id, to.as_ref()).await?)
        }
        "submit" => Ok(Reply::Json(filed(&formalities.submit(&args.intent()?).await?))),
        "status_histories" => reply::json(&formalities.status_histories(args.read::<ById>()?.id).await?),
        other => Err(no_operation(other)),
    }
}
