//! The crash harness: what is filed, by whom, and what a careless program does instead.
//!
//! `crash` (the judge) plays both administrations with faults, starts `crash_worker` and kills it at random until
//! everything has an outcome; the sandbox's ledger says what really happened.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mandataire::clock::Clock;
use mandataire::guichet::{self, Guichet, NewFormality};
use mandataire::http::HttpSettings;
use mandataire::ident::{Iban, Siren, Siret};
use mandataire::intent::{Intent, Operation, Settle};
use mandataire::journal::{Entry, Journal, JournalError, PostgresJournal, SqliteJournal, Stats};
use mandataire::money::Euros;
use mandataire::urssaf::{self, AccountId, Category, Filing, PaymentOrder, Period, Turnover, Urssaf};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Client time runs faster than real time, so that a minute of settling is about a second.
pub const FASTER: i64 = 50;
/// Synthetic accounts: INSEE gives no SIREN that begins with zeros.
const ACCOUNTS: usize = 200;
const IBAN: &str = "FR1420041010050500013M02606";

/// What the judge tells a worker.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Orders {
    /// The sandbox.
    pub guichet: String,
    /// The sandbox.
    pub urssaf: String,
    /// The journal's file, or the address of its PostgreSQL server.
    pub journal: String,
    /// How many filings there are.
    pub filings: usize,
    /// How many at once.
    pub in_flight: usize,
    /// The instant client time was real time, in microseconds.
    pub since: i64,
    /// One of several machines on a shared journal: which, of how many; its clock is wrong by so many seconds.
    pub machine: Option<Machine>,
    /// Where the process stops by itself, at the how-manieth time.
    pub fail_at: Option<(String, u64)>,
    /// A careless program: retries five times, remembers in a file what it believes is done.
    pub naive: bool,
}

/// One of several machines.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Machine {
    /// Which.
    pub number: usize,
    /// Of how many.
    pub of: usize,
    /// By how many seconds its clock is wrong.
    pub skew: i64,
}

/// A store, and what it counted.
#[derive(Debug, Clone)]
pub enum Store {
    /// A file.
    Sqlite(SqliteJournal),
    /// A server.
    Postgres(PostgresJournal),
}

impl Store {
    /// Opens what the orders name.
    ///
    /// # Errors
    /// As the journal's.
    pub async fn open(orders: &Orders) -> Result<Self, JournalError> {
        Ok(if orders.journal.starts_with("postgresql:") {
            Self::Postgres(PostgresJournal::connect(&orders.journal).await?)
        } else {
            Self::Sqlite(SqliteJournal::open(&orders.journal)?)
        })
    }

    /// For a client.
    pub fn journal(&self) -> Arc<dyn Journal> {
        match self {
            Self::Sqlite(journal) => Arc::new(journal.clone()),
            Self::Postgres(journal) => Arc::new(journal.clone()),
        }
    }

    /// Commits and writes.
    pub fn stats(&self) -> Stats {
        match self {
            Self::Sqlite(journal) => journal.stats(),
            Self::Postgres(journal) => journal.stats(),
        }
    }
}

/// One filing of the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// A formality; found again by its reference.
    Formality(usize),
    /// A declaration; only a person can find out.
    Declaration(usize),
    /// A payment; only a person can find out.
    Payment(usize),
}

impl Work {
    /// What tells it from any other: the operation, and the reference or the SIRET and the month.
    pub fn mark(self) -> (Operation, String) {
        let of = |operation, n| {
            let (siret, period) = of_whom(n);
            (operation, format!("{} {period}", siret.as_str()))
        };
        match self {
            Self::Formality(n) => (Operation::FormalitiesCreate, reference(n)),
            Self::Declaration(n) => of(Operation::Declarer, n),
            Self::Payment(n) => of(Operation::Payer, n),
        }
    }
}

/// The same, of an entry of the journal.
pub fn mark_of(entry: &Entry) -> String {
    mark(entry.hints.get("reference").unwrap_or(&entry.key_shown))
}

/// A reference as it is; of a key of Urssaf, the SIRET and the month.
pub fn mark(key: &str) -> String {
    let words = key.split(|letter: char| !(letter.is_ascii_digit() || letter == '-'));
    let (mut siret, mut month) = (None, None);
    for word in words {
        if word.len() == 14 {
            siret = Some(word);
        } else if word.len() == 7 && word.contains('-') {
            month = Some(word);
        }
    }
    match (siret, month) {
        (Some(siret), Some(month)) => format!("{siret} {month}"),
        _ => key.to_owned(),
    }
}

/// Seven formalities, two declarations, one payment in ten.
pub fn work(n: usize) -> Work {
    match n % 10 {
        0..=6 => Work::Formality(n),
        7 | 8 => Work::Declaration(n / 10 * 2 + n % 10 - 7),
        _ => Work::Payment(n / 10),
    }
}

/// The account's SIRET and the month of the n-th declaration or payment.
pub fn of_whom(n: usize) -> (Siret, Period) {
    let months = n / ACCOUNTS;
    let year = i16::try_from(2009 + months / 12).unwrap_or(i16::MAX);
    let month = i8::try_from(months % 12 + 1).unwrap_or(1);
    (account(n % ACCOUNTS), Period::month(year, month).expect("a month"))
}

/// The n-th synthetic SIRET.
fn account(n: usize) -> Siret {
    // Two keys to be right: the SIREN's and the SIRET's.
    let siren = (0..10).find_map(|key| Siren::parse(&format!("0000{:04}{key}", n + 1)).ok()).expect("a key");
    (0..10).find_map(|key| Siret::parse(&format!("{}0001{key}", siren.as_str())).ok()).expect("a key")
}

/// Every account of the run.
pub fn accounts() -> impl Iterator<Item = AccountId> {
    (0..ACCOUNTS).map(|n| AccountId::from(account(n)))
}

/// The reference of a formality.
pub fn reference(n: usize) -> String {
    // All of one length: the server finds what contains the reference.
    format!("crash-{n:07}")
}

/// Both clients, on one journal.
#[derive(Debug, Clone)]
pub struct Clients {
    /// The Guichet Unique.
    pub guichet: Guichet,
    /// Urssaf.
    pub urssaf: Urssaf,
}

impl Clients {
    /// As an application would build them, with a fast clock and short deadlines.
    ///
    /// # Panics
    /// When the addresses are not those of a sandbox.
    pub fn new(orders: &Orders, journal: Arc<dyn Journal>) -> Self {
        let since = orders.since;
        let mut http = HttpSettings::default();
        http.deadline = Duration::from_secs(4);
        http.stall = Duration::from_millis(500);
        let (clock, settle) = match orders.machine {
            None => {
                let clock = Clock::from_fn(move || {
                    let real = Timestamp::now();
                    let micros = since + (real.as_microsecond() - since) * FASTER;
                    Timestamp::from_microsecond(micros).unwrap_or(real)
                });
                (clock, Settle::default())
            }
            // The journal's server has the time: it cannot be made faster.
            Some(machine) => {
                http.deadline = Duration::from_secs(2);
                let skew = SignedDuration::from_secs(machine.skew);
                let settle = Settle { first: Duration::from_secs(1), second: Duration::from_secs(2) };
                (Clock::from_fn(move || Timestamp::now() + skew), settle)
            }
        };
        let guichet = guichet::Environment::sandbox(&orders.guichet).expect("a sandbox");
        let urssaf = urssaf::Environment::sandbox(&orders.urssaf).expect("a sandbox");
        Self {
            guichet: Guichet::builder(guichet)
                .credentials("mandataire@example.test", "sandbox-password")
                .journal(Arc::clone(&journal))
                .http(http.clone())
                .clock(clock.clone())
                .settle(settle)
                .build()
                .expect("a client"),
            urssaf: Urssaf::builder(urssaf)
                .credentials("client-sandbox", "client-secret-sandbox")
                .journal(journal)
                .http(http)
                .clock(clock)
                .settle(settle)
                .build()
                .expect("a client"),
        }
    }

    /// The intent of a filing: the same key and the same body each time.
    ///
    /// # Panics
    /// When our own checks refuse it.
    pub fn prepare(&self, work: Work) -> Intent {
        match work {
            Work::Formality(n) => {
                let content = json!({
                    "natureCreation": { "formeJuridique": "5710" },
                    "evenementCessation": "41M",
                    "natureCessation": "1",
                    "personneMorale": { "identite": { "entreprise": { "siren": "732829320" } } },
                });
                let formality = NewFormality::from_json(json!({
                    "typeFormalite": "R", "typePersonne": "M", "companyName": "ESSAI", "content": content,
                }));
                let formality = formality.expect("an object").reference(reference(n));
                self.guichet.formalities().prepare_create(formality).expect("right")
            }
            Work::Declaration(n) => {
                let (siret, period) = of_whom(n);
                let amount = Euros::new(1_000).expect("an amount");
                let turnover = Turnover::of([(Category::Vente, amount)]).expect("a turnover");
                self.urssaf.prepare_declarer(&Filing::new(siret, period, turnover)).expect("right")
            }
            Work::Payment(n) => {
                let (siret, period) = of_whom(n);
                let iban = Iban::parse(IBAN).expect("an IBAN");
                self.urssaf.prepare_payer(&PaymentOrder::new(siret, period, iban)).expect("right")
            }
        }
    }

    /// Submits through the client it belongs to.
    ///
    /// # Errors
    /// As the clients' `submit`.
    pub async fn submit(
        &self,
        work: Work,
        intent: &Intent,
    ) -> mandataire::Result<mandataire::intent::Outcome> {
        match work {
            Work::Formality(_) => self.guichet.submit(intent).await,
            _ => self.urssaf.submit(intent).await,
        }
    }
}
