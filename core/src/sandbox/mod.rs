//! Both administrations on loopback, for tests and trials without credentials.
//!
//! [`Sandbox::start`] opens a real HTTP server on 127.0.0.1 that keeps state, follows the life cycle of a deposit and
//! refuses what the real servers are known to refuse. Around it:
//!
//! - a [`Ledger`] of every committed effect and a [`RequestLog`], so that a test can prove that nothing happened twice
//!   and that nobody sends again;
//! - [`Fault`]s: refusals, cuts before and after the commit, late commits, slow and broken answers;
//! - a [`VirtualClock`]: deadlines and expiry without waiting, or time that stands still.
//!
//! It is not the administrations' code. Where the real behaviour is unknown, the options ([`GuichetOptions`]) say so and
//! offer the variants.
//!
//! # Guichet Unique
//!
//! From the start there are the account `mandataire@example.test` / `sandbox-password` and the customer account (CCL)
//! `ccl-sandbox` / `ccl-password` with 10,000 €. A deposit changes its status by itself as the real one does, one
//! [`lag`](GuichetOptions::lag) per step; validators do nothing until a [`Trigger`] or a magic name makes them.
//!
//! **Magic names.** `companyName`, `referenceMandataire` or `nomDossier` begins with:
//!
//! | Prefix | What happens |
//! | --- | --- |
//! | `SANDBOX-VALIDE` | validated, one lag after `VALIDATION_PENDING` |
//! | `SANDBOX-REJET` | rejected (`MISSING_ATTACHMENTS`), with a letter PJ_112 |
//! | `SANDBOX-REGUL` | a regularisation is asked once, then it is validated |
//! | `SANDBOX-REGUL-FRAIS` | the same, with a fee of 5.90 € |
//! | `SANDBOX-EXPIRE` | a regularisation is asked, and its delay is over one lag later |
//! | `SANDBOX-VIRUS` | the scanner finds a virus: `ERROR` |
//! | `SANDBOX-GRATUIT` | nothing to pay |
//! | `SANDBOX-INCONNU` | a status that no document lists, one lag after `VALIDATION_PENDING` |
//!
//! The three fields may carry different ones. A file that begins with the EICAR test text (within 64 KiB) is a virus too.
//!
//! **Ledger.** Effects that must be single for a natural key:
//!
//! | Operation | Natural key |
//! | --- | --- |
//! | `guichet.formalities.create`, `guichet.formality_updates.create`, `guichet.annual_accounts.create`, `guichet.acte_deposits.create` | `referenceMandataire`; the new id when there is none |
//! | `guichet.signatures.create`, `guichet.payment.create` | the deposit's IRI; `#2`, `#3`… added after a regularisation |
//! | `guichet.attachments.create` | IRI, `#`, type, name and the beginning of the SHA-256 |
//! | `guichet.formalities.delete`, `guichet.annual_accounts.delete`, `guichet.attachments.delete` | the id |
//!
//! Repeatable: `guichet.formalities.update` (and of the other kinds), `guichet.regularization_requests.update`.
//!
//! # Control API
//!
//! The same operations as JSON, for programs in other languages, under [`control_url`](Sandbox::control_url):
//! `POST reset`; `GET ledger`; `GET requests`; `GET`, `POST`, `DELETE faults`; `GET clock`, `POST clock/advance`;
//! `GET openapi.json`; and for the Guichet Unique `GET`, `PATCH guichet/options`; `GET`, `POST guichet/accounts`;
//! `GET`, `POST guichet/customers`; `POST guichet/triggers`; `GET guichet/deposits`.

mod control;
mod faults;
mod guichet;
mod ledger;
mod openapi;
pub mod pdf;
mod requests;
mod route;
mod server;
mod shared;
pub mod signer;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod time;
pub mod urssaf;
mod wire;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use faults::{Fault, FaultKind, Matcher};
pub use guichet::{
    Account, AmendmentObject, CartShape, CollectionShape, Customer, DuplicateAttachment, ErrorShape,
    GuichetOptions, HistoryPath, InsufficientFunds, ReferenceFilter, RegularizedBy, TokenPlace, Trigger,
    TriggerError, VirusAnswer,
};
pub use ledger::{Duplicate, Ledger, LedgerEntry};
pub use requests::{Administration, Fate, RequestLog, RequestRecord};
pub use time::VirtualClock;
pub use urssaf::UrssafOptions;

use route::Side;
use shared::{Common, Shared, Tables};

/// Where the Guichet Unique lives under the server's origin; its own paths (`/api/…`) follow.
const GUICHET_PATH: &str = "/guichet-unique";
/// Where Urssaf lives under the server's origin.
const URSSAF_PATH: &str = "/urssaf";

/// A running sandbox. Stops when dropped; [`stop`](Self::stop) also waits until the port is free again.
pub struct Sandbox {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    server: Option<JoinHandle<()>>,
}

/// Settings of a sandbox before it starts.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Builder {
    port: u16,
    guichet: GuichetOptions,
    urssaf: UrssafOptions,
    clock: VirtualClock,
}

impl Builder {
    /// A fixed port instead of a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How long the Guichet Unique takes to change a status, on the virtual clock (default 30 ms).
    pub fn lag(mut self, lag: Duration) -> Self {
        self.guichet.lag = lag;
        self
    }

    /// Every setting of the Guichet Unique.
    pub fn guichet(mut self, options: GuichetOptions) -> Self {
        self.guichet = options;
        self
    }

    /// Every setting of Urssaf.
    pub fn urssaf(mut self, options: UrssafOptions) -> Self {
        self.urssaf = options;
        self
    }

    /// Another clock than real time: one that [stands still](VirtualClock::standing_at).
    pub fn clock(mut self, clock: VirtualClock) -> Self {
        self.clock = clock;
        self
    }

    /// Starts the server on the current tokio runtime. Fails when the port is taken.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let common = Common { clock: self.clock, ..Common::default() };
        let guichet = guichet::Guichet::new(common.clone(), self.guichet)?;
        let urssaf = urssaf::Urssaf::new(common.clone(), self.urssaf);
        let shared = Arc::new(Shared {
            clock: common.clock,
            ledger: common.ledger,
            faults: faults::Faults::default(),
            requests: RequestLog::default(),
            tables: Tables { guichet: guichet.docs(), urssaf: urssaf.docs() },
            guichet: Arc::new(guichet),
            urssaf: Arc::new(urssaf),
            origin: format!("http://{address}"),
        });
        let (stop, stopped) = watch::channel(false);
        let server = tokio::spawn(server::run(listener, Arc::clone(&shared), stopped));
        Ok(Sandbox { shared, address, stop, server: Some(server) })
    }
}

impl Sandbox {
    /// Starts with the default settings on a free port. Needs a tokio runtime with I/O and time.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Settings first.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The address listened on; always 127.0.0.1.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Base URL of the Guichet Unique, to give to a client in place of `https://guichet-unique.inpi.fr`.
    pub fn guichet_url(&self) -> String {
        format!("{}{GUICHET_PATH}", self.shared.origin)
    }

    /// Base URL of Urssaf, to give to a client.
    pub fn urssaf_url(&self) -> String {
        format!("{}{URSSAF_PATH}", self.shared.origin)
    }

    /// How Urssaf is played now.
    pub fn urssaf_options(&self) -> UrssafOptions {
        self.shared.urssaf.options()
    }

    /// Plays Urssaf otherwise from now on. The profile stays what it was when the sandbox started.
    pub fn set_urssaf_options(&self, options: UrssafOptions) {
        self.shared.urssaf.set_options(options);
    }

    /// The person ends the mandate of tierce déclaration in their own space at Urssaf. Whether there was one.
    pub fn end_urssaf_mandate(&self, account: &crate::urssaf::AccountId) -> bool {
        self.shared.urssaf.end_mandate(account)
    }

    /// Base URL of the control API.
    pub fn control_url(&self) -> String {
        format!("{}/sandbox", self.shared.origin)
    }

    /// The virtual clock.
    pub fn clock(&self) -> &VirtualClock {
        &self.shared.clock
    }

    /// What was committed.
    pub fn ledger(&self) -> &Ledger {
        &self.shared.ledger
    }

    /// How many requests arrived, both administrations together.
    pub fn requests(&self) -> u64 {
        self.shared.requests.total()
    }

    /// What arrived, in detail.
    pub fn request_log(&self) -> &RequestLog {
        &self.shared.requests
    }

    /// Pulls a trigger of the Guichet Unique: what validators and the machinery do.
    pub fn trigger(&self, trigger: &Trigger) -> Result<(), TriggerError> {
        self.shared.guichet.trigger(trigger)
    }

    /// The current status of a deposit of the Guichet Unique, without a request.
    pub fn guichet_status(&self, id: u64) -> Option<String> {
        self.shared.guichet.status(id)
    }

    /// The settings of the Guichet Unique.
    pub fn guichet_options(&self) -> GuichetOptions {
        self.shared.guichet.options()
    }

    /// Changes the settings of the Guichet Unique while it runs.
    pub fn set_guichet_options(&self, options: GuichetOptions) {
        self.shared.guichet.set_options(options);
    }

    /// Adds (or replaces) an account of the portal. There is one from the start: `mandataire@example.test`, password
    /// `sandbox-password`.
    pub fn add_account(&self, account: Account) {
        self.shared.guichet.add_account(account);
    }

    /// Adds (or replaces) a customer account (CCL). There is one from the start: `ccl-sandbox`, password
    /// `ccl-password`, 10,000 €.
    pub fn add_customer(&self, customer: Customer) {
        self.shared.guichet.add_customer(customer);
    }

    /// The money on a customer account, in centimes.
    pub fn customer_balance(&self, login: &str) -> Option<i64> {
        self.shared.guichet.balance(login)
    }

    /// Arms a fault.
    pub fn inject(&self, fault: Fault) {
        self.shared.faults.inject(fault);
    }

    /// Disarms every fault.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Forgets deposits, effects, requests, faults and advanced time. Settings and accounts stay.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The OpenAPI document of what is played.
    pub fn openapi(&self) -> serde_json::Value {
        openapi::document(&self.shared)
    }

    /// Stops: open connections are cut, late commits are given up, the port is free when this returns.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        if let Some(server) = self.server.take() {
            let _ = server.await;
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(server) = &self.server {
            server.abort();
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}
