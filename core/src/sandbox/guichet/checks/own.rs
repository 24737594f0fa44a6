//! Refusals that no client can foresee: what the server knows and nobody else.

use serde_json::{Map, Value};

use super::Findings;
use crate::sandbox::guichet::errors::text;
use crate::sandbox::guichet::options::GuichetOptions;
use crate::sandbox::guichet::state::State;

/// The server's table of activities has no such first level.
const NO_SUCH_CATEGORY: &str = "99";

pub(super) fn formality(
    options: &GuichetOptions,
    state: &State,
    account: &str,
    envelope: &Map<String, Value>,
    findings: &mut Findings,
) {
    if let Some(content) = envelope.get("content") {
        categories("content", content, findings);
    }
    let text_of = |key: &str| envelope.get(key).and_then(Value::as_str);
    match text_of("typeFormalite") {
        Some("C") if options.refuse_duplicates => {
            let forced = envelope.get("indicateurNouvelleEntreprise") == Some(&Value::Bool(true));
            let same = |other: &Map<String, Value>| {
                other.get("typeFormalite").and_then(Value::as_str) == Some("C")
                    && text_of("companyName").is_some()
                    && other.get("companyName").and_then(Value::as_str) == text_of("companyName")
            };
            let of_account = state.deposits.values().filter(|deposit| deposit.account == account);
            if !forced && of_account.into_iter().any(|deposit| same(&deposit.envelope)) {
                findings.add("companyName", text::DUPLICATE);
            }
        }
        Some("M" | "R") if !options.known_companies.is_empty() => {
            if let Some(siren) = siren(envelope)
                && !options.known_companies.iter().any(|known| known == siren)
            {
                findings.add("siren", text::UNKNOWN_COMPANY);
            }
        }
        _ => {}
    }
}

/// The SIREN of the envelope, else that of the company.
fn siren(envelope: &Map<String, Value>) -> Option<&str> {
    let blocks = ["personneMorale", "personnePhysique", "exploitation"];
    let content = envelope.get("content");
    let inside = blocks
        .iter()
        .find_map(|block| content?.get(*block)?.get("identite")?.get("entreprise")?.get("siren")?.as_str());
    envelope.get("siren").and_then(Value::as_str).or(inside)
}

fn categories(path: &str, value: &Value, findings: &mut Findings) {
    match value {
        Value::Object(fields) => {
            if fields.get("categorisationActivite1").and_then(Value::as_str) == Some(NO_SUCH_CATEGORY) {
                findings.add(format!("{path}.categorisationActivite1"), text::UNKNOWN_CATEGORY);
            }
            for (key, value) in fields {
                categories(&format!("{path}.{key}"), value, findings);
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                categories(&format!("{path}[{n}]"), item, findings);
            }
        }
        _ => {}
    }
}
