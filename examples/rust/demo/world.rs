//! The sandbox, the clients and the files of the demo.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use mandataire::guichet::{Environment, Guichet};
use mandataire::intent::Operation;
use mandataire::journal::{Filter, Journal, MemoryJournal, State};
use mandataire::sandbox::signer::TestSigner;
use mandataire::sandbox::{GuichetOptions, Sandbox, pdf};
use mandataire::urssaf::{self, Urssaf};
use tempfile::TempDir;

use crate::Failure;

/// Everything the journeys share.
pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) guichet: Guichet,
    pub(crate) urssaf: Urssaf,
    pub(crate) journal: Arc<dyn Journal>,
    pub(crate) signer: TestSigner,
    folder: TempDir,
}

/// What the ledger and the journal say at the end.
pub(crate) struct Count {
    pub(crate) requests: u64,
    pub(crate) duplicates: usize,
    pub(crate) lost: usize,
}

impl World {
    pub(crate) async fn start() -> Result<Self, Failure> {
        let mut options = GuichetOptions::default();
        options.lag = Duration::from_millis(40);
        options.creation_minimum = true;
        let sandbox = Sandbox::builder().guichet(options).start().await?;
        // Asked for by name: with real filings, a journal that survives a crash.
        let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
        let clock = sandbox.clock().for_clients();
        let guichet = Guichet::builder(Environment::sandbox(&sandbox.guichet_url())?)
            .credentials("mandataire@example.test", "sandbox-password")
            .ccl("ccl-sandbox", "ccl-password")
            .journal(Arc::clone(&journal))
            .clock(clock.clone())
            .build()?;
        let urssaf = Urssaf::builder(urssaf::Environment::sandbox(&sandbox.urssaf_url())?)
            .credentials("client-sandbox", "client-secret-sandbox")
            .journal(Arc::clone(&journal))
            .clock(clock.clone())
            .build()?;
        let signer = TestSigner::new()?.with_clock(clock);
        Ok(Self { sandbox, guichet, urssaf, journal, signer, folder: tempfile::tempdir()? })
    }

    /// A real PDF file on disk.
    pub(crate) fn pdf(&self, name: &str, title: &str) -> Result<PathBuf, Failure> {
        let path = self.folder.path().join(name);
        std::fs::write(&path, pdf::make_pdf(title, &["Document de démonstration."], 20_000))?;
        Ok(path)
    }

    /// A file that is not what its name says.
    pub(crate) fn not_a_pdf(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self.folder.path().join(name);
        std::fs::write(&path, b"PK\x03\x04 a word processor's file")?;
        Ok(path)
    }

    /// Compares what the journal believes with what the sandbox committed.
    pub(crate) async fn count(&self) -> Result<Count, Failure> {
        let ledger = self.sandbox.ledger();
        let mut lost = 0;
        let mut accepted: BTreeMap<Operation, usize> = BTreeMap::new();
        for entry in self.journal.find(Filter::default()).await? {
            // Accepted, says the journal: the sandbox must have as many effects of that kind.
            *accepted.entry(entry.operation).or_insert(0) += usize::from(entry.state == State::Accepted);
            lost += usize::from(entry.state.is_open());
        }
        for (operation, count) in accepted {
            lost += count.saturating_sub(ledger.count(operation.name()));
        }
        Ok(Count { requests: self.sandbox.requests(), duplicates: ledger.duplicates().len(), lost })
    }
}
