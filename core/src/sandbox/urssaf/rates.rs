//! The sandbox's own rates, so that amounts look right. Not official and not an estimate: no ACRE, no versement
//! libératoire, no chamber taxes, no overseas rates.
//!
//! Contributions 2026: CSS D613-4. The rate of the contribution to professional training (CFP) is simplified.

use serde_json::{Value, json};

use super::wire::Line;

/// Hundredths of a percent by category: contributions, professional training.
const RATES: &[(&str, u64, u64)] = &[
    ("vente", 1_230, 10),
    ("prestations_bic", 2_120, 10),
    ("prestations_bnc", 2_560, 20),
    ("liberal_cipav", 2_320, 20),
    ("meubles_tourisme", 600, 10),
];

/// One contribution: whole euros, as the law rounds them (CSS L133-10).
pub(super) struct Due {
    pub(super) label: String,
    pub(super) code: &'static str,
    pub(super) base: u64,
    /// Hundredths of a percent.
    pub(super) rate: u64,
    pub(super) euros: u64,
}

pub(super) fn due(lines: &[Line]) -> Vec<Due> {
    lines.iter().flat_map(of_line).collect()
}

fn of_line(line: &Line) -> impl Iterator<Item = Due> {
    let (_, social, training) =
        RATES.iter().find(|(category, ..)| *category == line.category).copied().unwrap_or(("", 2_560, 20));
    let one = |label: &str, code, rate| Due {
        label: format!("{label} ({})", line.category),
        code,
        base: line.euros,
        rate,
        // Half up; saturating: an absurd turnover must not stop the sandbox.
        euros: line.euros.saturating_mul(rate).saturating_add(5_000) / 10_000,
    };
    [one("Cotisations sociales", "COT", social), one("Formation professionnelle", "CFP", training)]
        .into_iter()
}

/// `12.3` as the wire writes a rate.
pub(super) fn percent(rate: u64) -> Value {
    let text = format!("{}.{:02}", rate / 100, rate % 100);
    text.parse::<serde_json::Number>().map_or(json!(text), Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_whole_euros_half_up() {
        let line = |category: &str, euros| Line { category: category.into(), euros };
        let euros = |line: &Line| of_line(line).map(|due| due.euros).collect::<Vec<_>>();
        assert_eq!(euros(&line("vente", 2_000)), [246, 2]);
        assert_eq!(euros(&line("prestations_bic", 350)), [74, 0]);
        assert_eq!(euros(&line("prestations_bnc", 0)), [0, 0]);
        assert_eq!(euros(&line("unheard", 250)), [64, 1]);
        assert_eq!(percent(1_230).to_string(), "12.3");
    }
}
