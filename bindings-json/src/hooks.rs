//! What a call asks of its caller while it runs.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use mandataire::guichet::signature::{Signer, SignerError, Signing, SigningRequest};
use mandataire::{Result, json};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};

/// Something for the caller, told where the caller's own code may run.
#[derive(Debug)]
pub enum Ask {
    /// An upload got on: bytes of the request's body.
    Upload {
        /// So many are on their way.
        sent: u64,
        /// Of so many.
        total: u64,
    },
    /// Something is to be known: `status` (a deposit reached one), `progress` (of a bulk run), `row` (of one).
    Tell {
        /// What.
        what: &'static str,
        /// As JSON.
        value: Value,
    },
    /// Something is to be done: `sign` (`{document, signed, request}`), `change` (a regularisation's case, given back changed).
    Do {
        /// What.
        what: &'static str,
        /// As JSON.
        value: Value,
        /// What came of it; dropped, it failed.
        done: oneshot::Sender<Value>,
    },
}

/// The way to the caller. Without one, nothing is told and nothing can be asked.
#[derive(Clone, Default)]
pub struct Hooks(Option<mpsc::UnboundedSender<Ask>>);

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hooks({})", self.0.is_some())
    }
}

impl Hooks {
    /// Nobody listens.
    pub fn none() -> Self {
        Self(None)
    }

    /// Somebody listens.
    pub fn listen() -> (Self, mpsc::UnboundedReceiver<Ask>) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self(Some(sender)), receiver)
    }

    pub(crate) fn tell(&self, what: &'static str, value: Value) {
        self.send(Ask::Tell { what, value });
    }

    pub(crate) fn uploaded(&self, sent: u64, total: u64) {
        self.send(Ask::Upload { sent, total });
    }

    pub(crate) fn listens(&self) -> bool {
        self.0.is_some()
    }

    /// A caller that has gone hears nothing.
    fn send(&self, ask: Ask) {
        if let Some(sender) = &self.0 {
            let _ = sender.send(ask);
        }
    }

    pub(crate) async fn ask(&self, what: &'static str, value: Value) -> Option<Value> {
        let (done, answer) = oneshot::channel();
        self.send(Ask::Do { what, value, done });
        answer.await.ok()
    }

    /// A regularisation's case, changed by the caller while a thread of the runtime waits.
    pub(crate) fn change(&self, case: Value) -> Result<Value> {
        let (done, answer) = oneshot::channel();
        self.send(Ask::Do { what: "change", value: case, done });
        tokio::task::block_in_place(|| answer.blocking_recv()).map_err(|_| {
            json::wrong("change", "La correction n'a pas été donnée.", "The correction was not given.")
        })
    }

    /// The caller as a signer.
    pub(crate) fn signer(&self) -> Arc<dyn Signer> {
        Arc::new(Caller(self.clone()))
    }
}

struct Caller(Hooks);

impl Signer for Caller {
    fn sign<'a>(&'a self, document: &'a Path, signed: &'a Path, request: &'a SigningRequest) -> Signing<'a> {
        Box::pin(async move {
            let value = json!({"document": text(document)?, "signed": text(signed)?, "request": request});
            match self.0.ask("sign", value).await {
                Some(Value::Bool(false)) => Err(SignerError::Cancelled),
                Some(_) => Ok(()),
                None => Err(SignerError::failed("the signer failed")),
            }
        })
    }
}

fn text(path: &Path) -> std::result::Result<&str, SignerError> {
    path.to_str()
        .ok_or_else(|| SignerError::failed("the folder for temporary files has a name that is no text"))
}
