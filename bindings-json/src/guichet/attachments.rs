//! `/api/attachments`.

use mandataire::Result;
use mandataire::guichet::{ArchiveLimits, Deposit, Guichet};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{OnDeposit, beside, submitted};
use crate::args::{Args, ById};
use crate::attachment::Given;
use crate::no_operation;
use crate::reply::{self, Reply};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Download {
    id: u64,
    to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Archive {
    formality: u64,
    folder: String,
    #[serde(default)]
    limits: Limits,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Limits {
    entries: Option<usize>,
    bytes: Option<u64>,
    ratio: Option<u64>,
}

impl Limits {
    fn limits(&self) -> ArchiveLimits {
        let mut limits = ArchiveLimits::default();
        limits.entries = self.entries.unwrap_or(limits.entries);
        limits.bytes = self.bytes.unwrap_or(limits.bytes);
        limits.ratio = self.ratio.unwrap_or(limits.ratio);
        limits
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    deposit: Option<Deposit>,
    attachment: Given,
    /// What ties it to its deposit, without `deposit`.
    #[serde(default)]
    link: Map<String, Value>,
}

pub(super) async fn call(client: &Guichet, operation: &str, mut args: Args) -> Result<Reply> {
    let attachments = client.attachments();
    match operation {
        "list" => reply::rows(attachments.list(args.read::<OnDeposit>()?.deposit)),
        "get" => reply::json(&attachments.get(args.read::<ById>()?.id).await?),
        "download" => {
            let Download { id, to } = args.read()?;
            reply::json(&attachments.download(id, to).await?)
        }
        "download_zip" => {
            let Archive { formality, folder, limits } = args.read()?;
            reply::json(&attachments.download_zip(formality, folder, limits.limits()).await?)
        }
        "prepare_create" | "create" => {
            let New { deposit, attachment, link } = args.read()?;
            let intent = beside(move || {
                let attachment = attachment.attachment(&mut args, "attachment")?;
                match deposit {
                    Some(deposit) => attachments.prepare_create(deposit, attachment),
                    None => attachments.prepare_create_unattached(attachment, link),
                }
            })
            .await?;
            if operation == "prepare_create" {
                return Ok(intent.into());
            }
            Ok(Reply::Json(submitted(&client.submit(&intent).await?)))
        }
        "prepare_delete" => Ok(attachments.prepare_delete(args.read::<ById>()?.id).into()),
        "delete" => {
            attachments.delete(args.read::<ById>()?.id).await?;
            reply::nothing()
        }
        other => Err(no_operation(other)),
    }
}
