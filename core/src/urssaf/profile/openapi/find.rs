//! Which operation of the document is which of the nine.

use super::document::Entry;
use crate::urssaf::profile::Op;

/// What was found for an operation.
pub(super) enum Found<'a> {
    One(&'a Entry, &'static str),
    Several(Vec<&'a Entry>),
    None,
}

pub(super) fn find(op: Op, entries: &[Entry]) -> Found<'_> {
    let scored: Vec<(u32, &Entry)> =
        entries.iter().map(|entry| (score(op, entry), entry)).filter(|(score, _)| *score > 0).collect();
    let Some(best) = scored.iter().map(|(score, _)| *score).max() else { return Found::None };
    let all: Vec<&Entry> =
        scored.iter().filter(|(score, _)| *score == best).map(|(_, entry)| *entry).collect();
    match all[..] {
        [one] => Found::One(one, if best >= NUMBER { "number" } else { "path and words" }),
        _ => Found::Several(all),
    }
}

const NUMBER: u32 = 100;

fn score(op: Op, entry: &Entry) -> u32 {
    if numbered(op, &entry.words) {
        return NUMBER;
    }
    // Somebody else's number is a clear no.
    if Op::ALL.iter().any(|other| numbered(*other, &entry.words)) {
        return 0;
    }
    let path = entry.path.to_lowercase();
    let in_path = |word: &str| path.split(['/', '-', '_']).any(|part| part.starts_with(word));
    let sepa = path.contains("sepa") || entry.words.contains("sepa");
    let methods: &[&str] = match op {
        Op::ComptesGet | Op::MandatsSepaList => &["GET"],
        Op::MandatsCancel | Op::MandatsSepaRevoke => &["DELETE"],
        _ => &["POST", "PUT"],
    };
    let named = match op {
        Op::ComptesGet => in_path("compte") && !path.contains("mandat"),
        Op::MandatsRegister | Op::MandatsCancel => in_path("mandat") && !sepa,
        Op::Estimer => in_path("estim"),
        Op::Declarer => in_path("declar") || in_path("teledeclar"),
        Op::Payer => in_path("payer") || in_path("paiement") || in_path("telepaiement"),
        Op::MandatsSepaRegister | Op::MandatsSepaRevoke | Op::MandatsSepaList => {
            path.contains("mandat") && sepa
        }
    };
    if named && methods.contains(&entry.method.as_str()) { 10 } else { 0 }
}

/// `API050`, `api_050`, `TDAE050`, `AE-050`: the number after letters.
fn numbered(op: Op, words: &str) -> bool {
    let number = op.number().trim_start_matches("API");
    words.match_indices(number).any(|(at, _)| {
        let before = words.get(..at).unwrap_or_default().trim_end_matches([' ', '-', '_']);
        let after = words.get(at + number.len()..).and_then(|rest| rest.chars().next());
        ["api", "tdae", "ae"].iter().any(|prefix| before.ends_with(prefix))
            && after.is_none_or(|character| !character.is_ascii_digit())
    })
}
