//! Progress of uploads: told to whoever asked for it around the call.

use std::fmt;
use std::sync::Arc;

tokio::task_local! {
    static TOLD: Told;
}

/// Is told `(sent, total)`, in bytes of the request's body.
#[derive(Clone)]
pub(crate) struct Told(Arc<dyn Fn(u64, u64) + Send + Sync>);

impl Told {
    pub(crate) fn tell(&self, sent: u64, total: u64) {
        (self.0)(sent, total);
    }
}

impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Told")
    }
}

/// Who wants to know, around the current call.
pub(crate) fn told() -> Option<Told> {
    TOLD.try_with(Told::clone).ok()
}

/// Tells `(sent, total)` for every upload of files that `calls` makes, in bytes of the request's body, each time a piece of
/// at most 512 KiB is handed to the connection. Each request counts from 0. It must not block.
///
/// ```no_run
/// # async fn run(guichet: mandataire::guichet::Guichet, intent: mandataire::intent::Intent) -> mandataire::Result<()> {
/// use mandataire::http::with_upload_progress;
///
/// with_upload_progress(|sent, total| eprintln!("{sent} of {total}"), guichet.submit(&intent)).await?;
/// # Ok(())
/// # }
/// ```
pub async fn with_upload_progress<F: Future>(
    told: impl Fn(u64, u64) + Send + Sync + 'static,
    calls: F,
) -> F::Output {
    TOLD.scope(Told(Arc::new(told)), calls).await
}
