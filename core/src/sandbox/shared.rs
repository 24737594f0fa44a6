//! What every part of the sandbox shares.

use std::sync::Arc;

use super::faults::Faults;
use super::guichet::Guichet;
use super::ledger::Ledger;
use super::requests::{Administration, RequestLog};
use super::route::{RouteDoc, Side};
use super::time::VirtualClock;
use super::urssaf::Urssaf;

/// Clock and ledger: what a side needs of the core. Clones are the same.
#[derive(Clone, Default)]
pub(crate) struct Common {
    pub(crate) clock: VirtualClock,
    pub(crate) ledger: Ledger,
}

/// The whole sandbox, behind the server and the Rust API.
pub(crate) struct Shared {
    pub(crate) clock: VirtualClock,
    pub(crate) ledger: Ledger,
    pub(crate) faults: Faults,
    pub(crate) requests: RequestLog,
    pub(crate) guichet: Arc<Guichet>,
    pub(crate) urssaf: Arc<Urssaf>,
    /// Both tables' documentation, by which requests find their row.
    pub(crate) tables: Tables,
    /// `http://127.0.0.1:PORT`.
    pub(crate) origin: String,
}

/// The rows of both sides.
pub(crate) struct Tables {
    pub(crate) guichet: Vec<RouteDoc>,
    pub(crate) urssaf: Vec<RouteDoc>,
}

impl Shared {
    pub(crate) fn docs(&self, administration: Administration) -> &[RouteDoc] {
        match administration {
            Administration::Guichet => &self.tables.guichet,
            Administration::Urssaf => &self.tables.urssaf,
        }
    }

    pub(crate) fn side(&self, administration: Administration) -> Arc<dyn Side> {
        match administration {
            Administration::Guichet => Arc::clone(&self.guichet) as Arc<dyn Side>,
            Administration::Urssaf => Arc::clone(&self.urssaf) as Arc<dyn Side>,
        }
    }

    /// Forgets deposits, effects, requests, faults and the time that was advanced. Settings and accounts stay.
    pub(crate) fn reset(&self) {
        self.faults.clear();
        self.guichet.reset();
        self.urssaf.reset();
        self.ledger.clear();
        self.requests.clear();
        self.clock.reset();
    }
}
