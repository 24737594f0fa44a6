//! What was found, entry by entry, as a table.

use std::fmt;

use serde::Serialize;

/// What the document says of an entry of the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Match {
    /// As the provisional profile has it.
    Matched,
    /// Found, and not as the provisional profile has it.
    Differs,
    /// Not found: the guess stands in the draft, marked as a guess.
    NotFound,
    /// The document does not tell, or tells several things: somebody has to decide.
    Decide,
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Finding {
    /// Its place in the profile: `operations.declarer.request.period.start`.
    pub entry: String,
    /// What became of it.
    pub found: Match,
    /// What the provisional profile has.
    pub guess: Option<String>,
    /// What the document has.
    pub document: Option<String>,
    /// What to decide, or how it was found.
    pub note: String,
}

impl Finding {
    /// The cells of its line.
    fn cells(&self) -> [&str; 5] {
        let word = match self.found {
            Match::Matched => "matched",
            Match::Differs => "differs",
            Match::NotFound => "NOT FOUND",
            Match::Decide => "DECIDE",
        };
        [word, &self.entry, cell(&self.guess), cell(&self.document), &self.note]
    }
}

fn cell(text: &Option<String>) -> &str {
    text.as_deref().filter(|text| !text.is_empty()).unwrap_or("—")
}

const HEAD: [&str; 5] = ["", "entry of the profile", "provisional", "your document", "note"];

/// Every finding on its line, in columns as wide as they need.
pub(super) fn write(f: &mut fmt::Formatter<'_>, findings: &[Finding]) -> fmt::Result {
    let rows = || std::iter::once(HEAD).chain(findings.iter().map(Finding::cells));
    let width = |column: usize| rows().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [0, 1, 2, 3].map(width);
    for row in rows() {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            line.push_str(&format!("{cell:<width$}  "));
        }
        line.push_str(row[4]);
        writeln!(f, "{}", line.trim_end())?;
    }
    Ok(())
}
