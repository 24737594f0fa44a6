//! Journals, by settings, and what is read from them.

use std::sync::Arc;

use jiff::Timestamp;
use mandataire::clock::Clock;
use mandataire::journal::{
    Filter, Journal, MemoryJournal, PostgresJournal, SqliteJournal, audit, purge_old, to_json_lines,
};
use mandataire::{Result, json};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::args::{Args, None as Nothing};
use crate::no_operation;
use crate::reply::{self, Reply};

/// Which journal. No secret is shown: a PostgreSQL address may hold a password.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Settings {
    /// In memory, gone with the process.
    Memory,
    /// A SQLite file.
    Sqlite(String),
    /// A PostgreSQL database.
    Postgres {
        /// Its address.
        url: String,
        /// Certificates (PEM) trusted besides the system's.
        #[serde(default)]
        extra_ca_pem: Vec<String>,
    },
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Memory => "Memory",
            Self::Sqlite(_) => "Sqlite",
            Self::Postgres { .. } => "Postgres",
        })
    }
}

impl Settings {
    /// From JSON: `"memory"`, `{"sqlite": PATH}`, `{"postgres": {"url": …}}`.
    ///
    /// # Errors
    /// The path of what cannot be read.
    pub fn read(settings: Value) -> Result<Self> {
        json::read(settings)
    }

    /// Opens it.
    ///
    /// # Errors
    /// [`JOURNAL`](mandataire::error::code::JOURNAL).
    pub async fn open(&self) -> Result<Arc<dyn Journal>> {
        Ok(match self {
            Self::Memory => Arc::new(MemoryJournal::new()),
            Self::Sqlite(path) => {
                let path = path.clone();
                Arc::new(crate::guichet::beside(move || Ok(SqliteJournal::open(path)?)).await?)
            }
            Self::Postgres { url, extra_ca_pem } => {
                Arc::new(PostgresJournal::connect_trusting(url, extra_ca_pem).await?)
            }
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ById {
    id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Before {
    before: Timestamp,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Which {
    environment: Option<String>,
    account: Option<String>,
    open: bool,
}

impl From<Which> for Filter {
    fn from(which: Which) -> Self {
        Self { environment: which.environment, account: which.account, open: which.open }
    }
}

/// One operation on a journal: `get`, `find`, `audit`, `audit_lines`, `purge`, `purge_old`.
///
/// # Errors
/// The journal's.
pub async fn call(journal: &dyn Journal, operation: &str, mut args: Args) -> Result<Reply> {
    match operation {
        "get" => reply::json(&journal.get(&args.read::<ById>()?.id).await?),
        "find" => reply::json(&journal.find(args.read::<Which>()?.into()).await?),
        "audit" => reply::json(&audit(journal, args.read::<Which>()?.into()).await?),
        "audit_lines" => {
            let records = audit(journal, args.read::<Which>()?.into()).await?;
            Ok(Reply::Json(json!(to_json_lines(&records))))
        }
        "purge" => reply::json(&journal.purge(args.read::<Before>()?.before).await?),
        "purge_old" => {
            args.read::<Nothing>()?;
            reply::json(&purge_old(journal, &Clock::system()).await?)
        }
        other => Err(no_operation(other)),
    }
}
