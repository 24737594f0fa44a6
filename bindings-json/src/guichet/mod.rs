//! The client of the Guichet Unique. Operations have the names of the official paths: `formalities.create`,
//! `annual_accounts.list`, `attachments.download`.

mod accounts;
mod actes;
mod attachments;
mod filter;
mod formalities;
pub(crate) mod new;
mod regularization;
mod settings;
mod signature;

use std::collections::BTreeMap;
use std::sync::Arc;

use mandataire::clock::Clock;
use mandataire::guichet::{DataDictionary, Deposit, Followed, Guichet, Status};
use mandataire::http::with_upload_progress;
use mandataire::intent::Outcome;
use mandataire::journal::{Decision, Journal};
use mandataire::{Result, json};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::args::{Args, None};
use crate::environment::query;
use crate::hooks::Hooks;
use crate::reply::{self, Reply};
use crate::{bulk, no_operation};

/// The Guichet Unique for one account.
#[derive(Debug, Clone)]
pub struct Client(Guichet);

impl Client {
    /// From settings; see the README of a binding for their names.
    ///
    /// # Errors
    /// Settings that cannot be read or do not fit together.
    pub fn new(settings: Value, journal: Option<Arc<dyn Journal>>, clock: Option<Clock>) -> Result<Self> {
        settings::build(settings, journal, clock).map(Self)
    }

    /// One operation.
    ///
    /// # Errors
    /// As the operation's.
    pub async fn call(&self, operation: &str, args: Args, hooks: Hooks) -> Result<Reply> {
        let calls = self.route(operation, args, hooks.clone());
        if !hooks.listens() {
            return calls.await;
        }
        with_upload_progress(move |sent, total| hooks.uploaded(sent, total), calls).await
    }

    async fn route(&self, operation: &str, args: Args, hooks: Hooks) -> Result<Reply> {
        let client = &self.0;
        match operation.split_once('.') {
            Some(("formalities", rest)) => formalities::call(client, rest, args).await,
            Some(("annual_accounts", rest)) => accounts::call(client, rest, args).await,
            Some(("acte_deposits", rest)) => actes::call(client, rest, args).await,
            Some(("attachments", rest)) => attachments::call(client, rest, args).await,
            Some(("signatures" | "payment", _)) => signature::call(client, operation, args, hooks).await,
            Some(("regularization_requests", _)) => {
                regularization::call(client, operation, args, hooks).await
            }
            Some(_) => Err(no_operation(operation)),
            None => self.above(operation, args, hooks).await,
        }
    }

    /// What stands above single paths.
    async fn above(&self, operation: &str, mut args: Args, hooks: Hooks) -> Result<Reply> {
        let client = &self.0;
        match operation {
            "log_in" => {
                args.read::<None>()?;
                client.log_in().await?;
                reply::nothing()
            }
            "submit" => reply::json(&submitted(&client.submit(&args.intent()?).await?)),
            "reconcile" => {
                args.read::<None>()?;
                reply::json(&client.reconcile().await?)
            }
            "resolve" => {
                let Resolve { intent_id, decision } = args.read()?;
                reply::json(&client.resolve(&intent_id, decision).await?)
            }
            "follow" => follow(client, args.read()?, &hooks).await,
            "sign" | "pay" => signature::call(client, operation, args, hooks).await,
            "regularize" | "regularization_case" => {
                regularization::call(client, operation, args, hooks).await
            }
            "data_dictionary" => reply::json(&client.data_dictionary(args.read::<Part>()?.known()?).await?),
            "communes" => {
                let filters: BTreeMap<String, Value> = args.read()?;
                reply::json(&client.communes(&query(filters)).await?)
            }
            "file_all" => {
                let (options, intents) = (args.read()?, args.intents()?);
                bulk::run(client.file_all(intents), options, hooks).await
            }
            other => Err(no_operation(other)),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Resolve {
    intent_id: String,
    decision: Decision,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    part: String,
}

impl Part {
    fn known(&self) -> Result<DataDictionary> {
        Ok(match self.part.as_str() {
            "all" => DataDictionary::All,
            "category_juridics" => DataDictionary::CategoryJuridics,
            "category_activities" => DataDictionary::CategoryActivities,
            "category_juridics_pouvoir" => DataDictionary::CategoryJuridicsPouvoir,
            "ape_codes" => DataDictionary::ApeCodes,
            "aprm_codes" => DataDictionary::AprmCodes,
            _ => {
                return Err(json::wrong(
                    "part",
                    "Cette partie du dictionnaire n'existe pas.",
                    "There is no such part of the dictionary.",
                ));
            }
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Follow {
    deposit: Deposit,
    /// Until one of these; else until something is asked.
    #[serde(default)]
    until: Option<Vec<Status>>,
}

async fn follow(client: &Guichet, asked: Follow, hooks: &Hooks) -> Result<Reply> {
    let Follow { deposit, until } = asked;
    let enough = |at: &Followed| match &until {
        Some(statuses) => statuses.contains(&at.status),
        None => at.next_actions.iter().all(|action| !action.is_wait()),
    };
    let seen = |at: &Followed| hooks.tell("status", followed(at));
    let at = client.follow_until(deposit, enough, seen).await?;
    Ok(Reply::Json(followed(&at)))
}

pub(crate) fn followed(at: &Followed) -> Value {
    json!({
        "deposit": at.deposit,
        "status": at.status,
        "statusDate": at.status_date,
        "liasseNumber": at.liasse_number,
        "nextActions": at.next_actions,
    })
}

/// An outcome with the server's answer.
pub(crate) fn submitted(outcome: &Outcome) -> Value {
    json!({
        "intentId": outcome.intent_id(),
        "reference": outcome.reference(),
        "recorded": outcome.recorded(),
        "answer": outcome.answer(),
    })
}

/// `{"deposit": {"formality": 12}}`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OnDeposit {
    pub(crate) deposit: Deposit,
}

/// Reads files beside the threads that carry other calls.
pub(crate) async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(no_operation("while the program ends")),
        },
    }
}
