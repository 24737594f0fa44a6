//! Clients and payloads that the wire tests share.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::{Environment, Guichet, NewFormality};
use mandataire::http::HttpSettings;
use mandataire::intent::Intent;
use mandataire::journal::{Entry, Filter, Journal, MemoryJournal, State};
use mandataire::sandbox::pdf::make_pdf;
use serde_json::Value;

pub(crate) const CREATION: &str = include_str!("../../../examples/rust/demo/data/creation.json");

/// Small limits: tests do not wait.
pub(crate) fn quick() -> HttpSettings {
    let mut settings = HttpSettings::default();
    settings.deadline = Duration::from_secs(5);
    settings.connect = Duration::from_secs(2);
    settings.stall = Duration::from_secs(4);
    settings.max_answer = 64 << 10;
    settings.max_download = 64 << 10;
    settings.read_attempts = 3;
    settings.backoff = Duration::from_millis(1);
    settings.max_backoff = Duration::from_secs(2);
    settings
}

/// A client and its journal.
pub(crate) struct Client {
    pub(crate) guichet: Guichet,
    pub(crate) journal: Arc<dyn Journal>,
}

impl std::ops::Deref for Client {
    type Target = Guichet;

    fn deref(&self) -> &Guichet {
        &self.guichet
    }
}

impl Client {
    pub(crate) fn new(url: &str, settings: HttpSettings) -> Self {
        let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
        let guichet = Guichet::builder(Environment::sandbox(url).unwrap())
            .credentials("mandataire@example.test", "correct-horse-battery")
            .ccl("ccl-login-7777", "ccl-password-8888")
            .journal(Arc::clone(&journal))
            .http(settings)
            .build()
            .unwrap();
        Self { guichet, journal }
    }

    pub(crate) async fn entries(&self) -> Vec<Entry> {
        self.journal.find(Filter::default()).await.unwrap()
    }

    /// The state of the only entry.
    pub(crate) async fn state(&self) -> State {
        let entries = self.entries().await;
        assert_eq!(entries.len(), 1);
        entries[0].state
    }

    /// A creation without attachments.
    pub(crate) fn creation(&self, reference: &str) -> Intent {
        self.formalities().prepare_create(formality().reference(reference)).unwrap()
    }

    /// A creation with these files.
    pub(crate) fn creation_with(&self, reference: &str, files: &[PathBuf]) -> Intent {
        let formality = files.iter().fold(formality().reference(reference), |formality, file| {
            formality.attach(Attachment::from_path(file, "PJ_51").at(".piecesJointes[0]"))
        });
        self.formalities().prepare_create(formality).unwrap()
    }
}

pub(crate) fn formality() -> NewFormality {
    let payload: Value = serde_json::from_str(CREATION).unwrap();
    NewFormality::from_json(payload).unwrap()
}

/// A PDF of exactly this size.
pub(crate) fn pdf(folder: &Path, name: &str, size: usize) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, make_pdf(name, &["test"], size)).unwrap();
    path
}
