//! Both administrations on loopback, for tests and trials without credentials.
//!
//! [`Sandbox::start`] opens a real HTTP server on 127.0.0.1 that keeps state, follows the life cycle of a deposit and
//! refuses what the real servers are known to refuse. Around it:
//!
//! - a [`Ledger`] of every committed effect and a [`RequestLog`], so that a test can prove that nothing happened twice
//!   and that nobody sends again;
//! - [`Fault`]s: refusals, cuts before and after the commit, late commits, slow and broken answers;
//! - a [`VirtualClock`]: deadlines and expiry without waiting.
//!
//! It is not the administrations' code. Where the real behaviour is unknown, the options say so and offer the variants.

mod control;
mod faults;
mod guichet;
mod ledger;
mod openapi;
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
pub use guichet::GuichetOptions;
pub use ledger::{Duplicate, Ledger, LedgerEntry};
pub use requests::{Administration, Fate, RequestLog, RequestRecord};
pub use time::VirtualClock;
pub use urssaf::UrssafOptions;

use shared::{Common, Shared};

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

    /// Starts the server on the current tokio runtime. Fails when the port is taken.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let common = Common::default();
        let shared = Arc::new(Shared {
            clock: common.clock.clone(),
            ledger: common.ledger.clone(),
            faults: faults::Faults::default(),
            requests: RequestLog::default(),
            guichet: Arc::new(guichet::Guichet::new(common.clone(), self.guichet)),
            urssaf: Arc::new(urssaf::Urssaf::new(common, self.urssaf)),
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
