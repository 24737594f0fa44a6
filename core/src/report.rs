//! What our own checks found: every mistake at once, each with its place.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::error::{Error, code};

/// How grave an [`Issue`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Severity {
    /// Worth a look; nothing is blocked.
    Warning,
    /// The administration would refuse it: nothing is sent.
    Error,
}

/// One mistake, at one place.
///
/// Messages never hold the value that was refused: it may be a NIR or an IBAN.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Issue {
    /// Where, in the server's own notation: `content.piecesJointes[0].nomDocument`. Empty: the whole payload.
    pub path: String,
    /// Stable code, for programs: `guichet.attachment.not_pdf`.
    pub code: Cow<'static, str>,
    /// Error or warning.
    pub severity: Severity,
    /// French sentence: what is wrong and what to do.
    pub message_fr: Cow<'static, str>,
    /// The same in English. For a sentence that came from the server, the server's French.
    pub message_en: Cow<'static, str>,
    /// Official source of the rule: document, section. Empty when the server said it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub source: Cow<'static, str>,
}

impl Issue {
    /// An error at `path`.
    pub fn error(
        path: impl Into<String>,
        code: impl Into<Cow<'static, str>>,
        message_fr: impl Into<Cow<'static, str>>,
        message_en: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            path: path.into(),
            code: code.into(),
            severity: Severity::Error,
            message_fr: message_fr.into(),
            message_en: message_en.into(),
            source: Cow::Borrowed(""),
        }
    }

    /// A warning at `path`.
    pub fn warning(
        path: impl Into<String>,
        code: impl Into<Cow<'static, str>>,
        message_fr: impl Into<Cow<'static, str>>,
        message_en: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(path, code, message_fr, message_en) }
    }

    /// Names the official source of the rule.
    #[must_use]
    pub fn source(mut self, source: impl Into<Cow<'static, str>>) -> Self {
        self.source = source.into();
        self
    }

    /// The same issue seen from a parent: `prefix` is put before the path.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        self.path = match (prefix.is_empty(), self.path.is_empty()) {
            (true, _) => self.path,
            (false, true) => prefix.to_owned(),
            (false, false) if self.path.starts_with('[') => format!("{prefix}{}", self.path),
            (false, false) => format!("{prefix}.{}", self.path),
        };
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.severity == Severity::Warning {
            f.write_str("warning: ")?;
        }
        if self.path.is_empty() {
            f.write_str(&self.message_en)
        } else {
            write!(f, "{}: {}", self.path, self.message_en)
        }
    }
}

/// All issues of one payload, in the order of the payload.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Report {
    issues: Vec<Issue>,
}

impl Report {
    /// An empty report: nothing to say.
    pub const fn new() -> Self {
        Self { issues: Vec::new() }
    }

    /// Adds one issue.
    pub fn push(&mut self, issue: Issue) {
        self.issues.push(issue);
    }

    /// Adds what another check found, seen from `prefix`.
    pub fn merge_under(&mut self, prefix: &str, other: Report) {
        self.issues.extend(other.issues.into_iter().map(|issue| issue.under(prefix)));
    }

    /// Every issue.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The issues that block.
    pub fn errors(&self) -> impl Iterator<Item = &Issue> {
        self.issues.iter().filter(|issue| issue.severity == Severity::Error)
    }

    /// The issues that do not block.
    pub fn warnings(&self) -> impl Iterator<Item = &Issue> {
        self.issues.iter().filter(|issue| issue.severity == Severity::Warning)
    }

    /// No error (there may be warnings).
    pub fn is_ok(&self) -> bool {
        self.errors().next().is_none()
    }

    /// Nothing at all.
    pub fn is_empty(&self) -> bool {
        self.issues.is_empty()
    }

    /// Makes every error a warning.
    pub(crate) fn warn_only(&mut self) {
        self.issues.iter_mut().for_each(|issue| issue.severity = Severity::Warning);
    }

    /// Takes the issues out.
    pub fn into_issues(self) -> Vec<Issue> {
        self.issues
    }

    /// The warnings when there is no error; else an [`InvalidPayload`](crate::ErrorKind::InvalidPayload)
    /// error that carries every issue.
    pub fn into_result(self) -> Result<Vec<Issue>, Error> {
        if self.is_ok() { Ok(self.issues) } else { Err(Error::invalid(code::INVALID_PAYLOAD, self.issues)) }
    }
}

impl Extend<Issue> for Report {
    fn extend<T: IntoIterator<Item = Issue>>(&mut self, iter: T) {
        self.issues.extend(iter);
    }
}

impl FromIterator<Issue> for Report {
    fn from_iter<T: IntoIterator<Item = Issue>>(iter: T) -> Self {
        Self { issues: iter.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_join_in_the_servers_notation() {
        let at = |path: &str| Issue::error(path, "x", "x", "x").under("content.piecesJointes");
        assert_eq!(at("[0].nomDocument").path, "content.piecesJointes[0].nomDocument");
        assert_eq!(at("").path, "content.piecesJointes");
        assert_eq!(Issue::error("a", "x", "x", "x").under("").path, "a");
    }

    #[test]
    fn warnings_do_not_block() {
        let mut report = Report::new();
        report.push(Issue::warning("a", "x", "x", "x"));
        assert_eq!(report.clone().into_result().expect("no error").len(), 1);
        report.push(Issue::error("b", "x", "x", "x"));
        assert_eq!(report.into_result().expect_err("an error").issues().len(), 2);
    }
}
