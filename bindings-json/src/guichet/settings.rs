//! A client from settings.

use std::sync::Arc;

use mandataire::clock::Clock;
use mandataire::guichet::{Environment, Guichet, Polling};
use mandataire::journal::Journal;
use mandataire::secret::Secret;
use mandataire::{Result, json};
use serde::Deserialize;
use serde_json::Value;

use crate::environment::{Http, Seconds, Settling, Where};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Settings {
    environment: Where,
    username: String,
    password: Secret,
    ccl: Option<Ccl>,
    #[serde(default)]
    http: Http,
    settle: Option<Settling>,
    polling: Option<Pace>,
}

/// The INPI customer account.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ccl {
    login: Secret,
    password: Secret,
}

/// How often a status is asked for, in seconds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pace {
    first: Option<Seconds>,
    longest: Option<Seconds>,
    patience: Option<Seconds>,
}

pub(super) fn build(
    settings: Value,
    journal: Option<Arc<dyn Journal>>,
    clock: Option<Clock>,
) -> Result<Guichet> {
    let settings: Settings = json::read(settings)?;
    let environment = match settings.environment {
        Where::Production => Environment::Production,
        Where::Demo => Environment::Demo,
        Where::Sandbox(url) => Environment::sandbox(&url)?,
        Where::Test => {
            return Err(json::wrong(
                "environment",
                "Le Guichet Unique a « production », « demo » et le bac à sable.",
                "The Guichet Unique has \"production\", \"demo\" and the sandbox.",
            ));
        }
    };
    let mut polling = Polling::for_environment(&environment);
    if let Some(pace) = settings.polling {
        polling.first = pace.first.map_or(polling.first, |seconds| seconds.0);
        polling.longest = pace.longest.map_or(polling.longest, |seconds| seconds.0);
        polling.patience = pace.patience.map_or(polling.patience, |seconds| seconds.0);
    }
    let mut builder = Guichet::builder(environment)
        .credentials(settings.username, settings.password)
        .http(settings.http.settings())
        .polling(polling);
    if let Some(Ccl { login, password }) = settings.ccl {
        builder = builder.ccl(login, password);
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
    builder.build()
}
