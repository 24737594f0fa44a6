//! What the demo prints.

use std::time::Instant;

use mandataire::Error;
use mandataire::guichet::model::StatusHistory;

/// Prints progress, with the time since the start.
pub(crate) struct Screen {
    started: Instant,
}

impl Screen {
    pub(crate) fn new() -> Self {
        Self { started: Instant::now() }
    }

    /// A journey begins.
    pub(crate) fn title(&self, n: u32, of: u32, title: &str) {
        println!("\n[{n}/{of}] {title}");
    }

    /// Something was done.
    pub(crate) fn line(&self, text: &str) {
        println!("{:>8.1?}  {text}", self.started.elapsed());
    }

    /// Something that belongs to the line above.
    pub(crate) fn detail(&self, text: &str) {
        println!("            {text}");
    }

    /// Something was refused, as it should be: every mistake with its path.
    pub(crate) fn refusal(&self, what: &str, error: &Error) {
        self.line(&format!("{what}: {}", error.message()));
        for issue in error.issues() {
            println!("            {} {}", mark(issue.severity), issue.path);
            println!("                {}", issue.message_fr);
        }
    }

    /// The statuses a deposit went through.
    pub(crate) fn timeline(&self, histories: &[StatusHistory]) {
        println!("          timeline:");
        for (n, step) in histories.iter().enumerate() {
            let branch = if n + 1 == histories.len() { "└" } else { "├" };
            let when = step.created.as_deref().unwrap_or_default();
            let when = when.get(11..19).unwrap_or(when);
            println!("            {branch} {when}  {}", step.status);
        }
    }
}

fn mark(severity: mandataire::Severity) -> &'static str {
    if severity == mandataire::Severity::Error { "✗" } else { "!" }
}
