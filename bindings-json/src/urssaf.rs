//! The client of Urssaf. Operations have the names of the core: `comptes`, `estimer`, `declarer`, `mandats_sepa.list`.

use std::sync::Arc;

use mandataire::clock::Clock;
use mandataire::ident::Rum;
use mandataire::journal::{Decision, Journal};
use mandataire::secret::Secret;
use mandataire::urssaf::{
    AccountId, BankDetails, Declarations, Environment, Extra, Filed, Filing, PaymentOrder, Profile, Urssaf,
    WrongLines,
};
use mandataire::{Result, json};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::args::{Args, Handle, None};
use crate::bulk;
use crate::environment::{Http, Settling, Where};
use crate::guichet::{beside, submitted};
use crate::hooks::Hooks;
use crate::no_operation;
use crate::offline::declarant::Given as Declarant;
use crate::reply::{self, Reply};

/// Urssaf for one tiers-déclarant.
#[derive(Debug, Clone)]
pub struct Client(Urssaf);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Settings {
    environment: Where,
    client_id: String,
    client_secret: Secret,
    /// A wire profile; on the sandbox the provisional one unless told.
    profile: Option<Value>,
    #[serde(default)]
    http: Http,
    settle: Option<Settling>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnAccount {
    account: AccountId,
    #[serde(default)]
    extra: Extra,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfFiling {
    filing: Filing,
    /// Whose calendar is known: the period is checked against it.
    declarant: Option<Declarant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfOrder {
    order: PaymentOrder,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sepa {
    account: AccountId,
    bank: BankDetails,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Revoke {
    account: AccountId,
    rum: Rum,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reconcile {
    #[serde(default)]
    accounts: Vec<AccountId>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Resolve {
    intent_id: String,
    decision: Decision,
}

/// `path`, or a handle with the text.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Csv {
    path: Option<String>,
    #[serde(default)]
    skip_wrong_lines: bool,
    #[serde(default)]
    options: bulk::Options,
}

impl Client {
    /// From settings; see the README of a binding for their names.
    ///
    /// # Errors
    /// Settings that cannot be read or do not fit together.
    pub fn new(settings: Value, journal: Option<Arc<dyn Journal>>, clock: Option<Clock>) -> Result<Self> {
        let settings: Settings = json::read(settings)?;
        let environment = match settings.environment {
            Where::Production => Environment::Production,
            Where::Test => Environment::Test,
            Where::Sandbox(url) => Environment::sandbox(&url)?,
            Where::Demo => {
                return Err(json::wrong(
                    "environment",
                    "L'Urssaf a « production », « test » et le bac à sable.",
                    "Urssaf has \"production\", \"test\" and the sandbox.",
                ));
            }
        };
        let mut builder = Urssaf::builder(environment)
            .credentials(settings.client_id, settings.client_secret)
            .http(settings.http.settings());
        if let Some(profile) = settings.profile {
            builder = builder.profile(Profile::from_json(&profile.to_string())?);
        }
        if let Some(settle) = settings.settle {
            builder = builder.settle(settle.settle());
        }
        if let Some(journal) = journal {
            builder = builder.journal(journal);
        }
        if let Some(clock) = clock {
            builder = builder.clock(clock);
        }
        builder.build().map(Self)
    }

    /// One operation.
    ///
    /// # Errors
    /// As the operation's.
    pub async fn call(&self, operation: &str, mut args: Args, hooks: Hooks) -> Result<Reply> {
        let client = &self.0;
        match operation {
            "comptes" => reply::json(&client.comptes(&account(&mut args)?).await?),
            "estimer" => reply::json(&client.estimer(&args.read::<OfFiling>()?.filing).await?),
            "prepare_declarer" => Ok(self.declaration(args.read()?)?.into()),
            "declarer" => {
                let intent = self.declaration(args.read()?)?;
                let outcome = client.submit(&intent).await?;
                Ok(Reply::Json(json!({
                    "outcome": submitted(&outcome), "result": client.declaration(&outcome),
                })))
            }
            "prepare_payer" => Ok(client.prepare_payer(&args.read::<OfOrder>()?.order)?.into()),
            "payer" => filed(&client.payer(&args.read::<OfOrder>()?.order).await?),
            "submit" => reply::json(&submitted(&client.submit(&args.intent()?).await?)),
            "reconcile" => {
                let Reconcile { accounts } = args.read()?;
                reply::json(&client.reconcile_for(&accounts).await?)
            }
            "resolve" => {
                let Resolve { intent_id, decision } = args.read()?;
                reply::json(&client.resolve(&intent_id, decision).await?)
            }
            "profile" => {
                args.read::<None>()?;
                Ok(Reply::Json(serde_json::from_str(&client.profile().to_json()).unwrap_or_default()))
            }
            "file_all" => {
                let (options, intents) = (args.read()?, args.intents()?);
                bulk::run(client.file_all(intents), options, hooks).await
            }
            "declare_csv" => self.declare_csv(args, hooks).await,
            other => self.mandates(other, args).await,
        }
    }

    async fn mandates(&self, operation: &str, mut args: Args) -> Result<Reply> {
        let client = &self.0;
        let (mandats, sepa) = (client.mandats(), client.mandats_sepa());
        match operation {
            "mandats.prepare_register" | "mandats.register" | "mandats.prepare_cancel" | "mandats.cancel" => {
                let OnAccount { account, extra } = args.read()?;
                let intent = match operation {
                    "mandats.prepare_register" | "mandats.register" => {
                        mandats.prepare_register(&account, &extra)?
                    }
                    _ => mandats.prepare_cancel(&account, &extra)?,
                };
                if operation.contains("prepare") {
                    return Ok(intent.into());
                }
                Ok(Reply::Json(submitted(&client.submit(&intent).await?)))
            }
            "mandats_sepa.list" => reply::json(&sepa.list(&account(&mut args)?).await?),
            "mandats_sepa.prepare_register" => {
                let Sepa { account, bank } = args.read()?;
                Ok(sepa.prepare_register(&account, &bank)?.into())
            }
            "mandats_sepa.register" => {
                let Sepa { account, bank } = args.read()?;
                filed(&sepa.register(&account, &bank).await?)
            }
            "mandats_sepa.prepare_revoke" => {
                let Revoke { account, rum } = args.read()?;
                Ok(sepa.prepare_revoke(&account, &rum)?.into())
            }
            "mandats_sepa.revoke" => {
                let Revoke { account, rum } = args.read()?;
                Ok(Reply::Json(submitted(&sepa.revoke(&account, &rum).await?)))
            }
            other => Err(no_operation(other)),
        }
    }

    fn declaration(&self, given: OfFiling) -> Result<mandataire::intent::Intent> {
        match given.declarant {
            Some(declarant) => self.0.prepare_declarer_for(&given.filing, &declarant.declarant()),
            None => self.0.prepare_declarer(&given.filing),
        }
    }

    async fn declare_csv(&self, mut args: Args, hooks: Hooks) -> Result<Reply> {
        let Csv { path, skip_wrong_lines, options } = args.read()?;
        let declarations = beside(move || table(path, &mut args)).await?;
        let wrong = if skip_wrong_lines { WrongLines::Skip } else { WrongLines::RefuseAll };
        let left_out = declarations.report().issues().to_vec();
        let report = bulk::run(self.0.declare_all(declarations, wrong)?, options, hooks).await?;
        let Reply::Json(mut report) = report else { return Ok(report) };
        report["wrongLines"] = json!(left_out);
        Ok(Reply::Json(report))
    }
}

/// Declarations from a file, or from the only handle.
pub(crate) fn table(path: Option<String>, args: &mut Args) -> Result<Declarations> {
    match path {
        Some(path) => Declarations::from_path(path),
        None => match args.take(0)? {
            Handle::Bytes(bytes) => Declarations::from_csv(&*bytes),
            Handle::Reader(reader) => Declarations::from_csv(reader),
            Handle::Intent(_) => Err(no_operation("that reads an intent as a table")),
        },
    }
}

fn account(args: &mut Args) -> Result<AccountId> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Given {
        account: AccountId,
    }
    Ok(args.read::<Given>()?.account)
}

fn filed<T: Serialize>(filed: &Filed<T>) -> Result<Reply> {
    Ok(Reply::Json(json!({"outcome": submitted(filed.outcome()), "result": filed.result()})))
}
