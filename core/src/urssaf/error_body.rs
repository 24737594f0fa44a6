//! What an answer other than a success says, in its seven shapes.
//!
//! All from two other Urssaf APIs on the same gateway (SISTER); the codes of this one are UNKNOWN.
//!
//! | Shape | When |
//! | --- | --- |
//! | array of `{code, message, description}` | the rule for 400 and 500 |
//! | one such object; the gateway's `{"message"}` | mandates; an unknown path |
//! | nothing | a 400, against its own documentation |
//! | nothing | 401, 403, 503 |
//! | HTML, plain text | the gateway: unknown path, firewall, maintenance |
//! | `{error, error_description}` | the token endpoint |
//! | `description` missing | in practice |

use serde_json::Value;

use super::model::Erreur;
use super::wire::read_errors;
use crate::error::{Error, ErrorKind, Retry, code};
use crate::http::{Answer, retry_after, scrub, scrub_id};
use crate::report::Issue;

/// Longest plain text that is quoted.
const QUOTED: usize = 200;

/// Reads an error answer: what a relay, or a test, got from Urssaf by another way.
///
/// 4xx are [`Refused`](ErrorKind::Refused); 5xx are [`Network`](ErrorKind::Network), as for a read: after a write, a
/// 5xx proves nothing and the client says so ([`OutcomeUnknown`](ErrorKind::OutcomeUnknown)).
pub fn read_error(status: u16, body: &[u8], correlation_id: Option<&str>) -> Error {
    let said = read(body);
    let (kind, code, what) = match status {
        401 => (ErrorKind::Refused, code::UNAUTHORIZED, "Urssaf does not accept the token"),
        403 => (ErrorKind::Refused, code::FORBIDDEN, "Urssaf refused: this right or scope is not granted"),
        404 => (ErrorKind::Refused, code::NOT_FOUND, "Urssaf does not know this path"),
        429 => (ErrorKind::Refused, code::RATE_LIMITED, "too many requests for Urssaf's quota"),
        503 => (ErrorKind::Network, code::SERVER, "Urssaf is closed (maintenance)"),
        500..=599 => (ErrorKind::Network, code::SERVER, "Urssaf failed"),
        _ => (ErrorKind::Refused, code::REFUSED, "Urssaf refused"),
    };
    let mut error = match said {
        Said::Erreurs(erreurs) => explain(kind, code, what, &erreurs),
        Said::OAuth { error, description } => {
            let text =
                description.map_or_else(|| error.clone(), |description| format!("{error}: {description}"));
            Error::new(kind, code, format!("{what}: {text}")).with_server_codes(vec![error])
        }
        Said::Text(text) => Error::new(kind, code, format!("{what}: {text}")),
        Said::Html => {
            Error::new(kind, code, format!("{what}; the answer is a web page, not Urssaf's own format"))
        }
        Said::Nothing => Error::new(kind, code, format!("{what}, without a word")),
    };
    if status == 429 {
        error = error.with_retry(Retry::Safe { after: None });
    }
    error.with_status(status).with_request_id(correlation_id.map(scrub_id))
}

pub(crate) fn of_answer(answer: &Answer) -> Error {
    let error = read_error(answer.status, &answer.body, None).with_request_id(answer.request_id());
    match (answer.status, retry_after(&answer.headers)) {
        (429 | 503, Some(after)) => error.with_retry(Retry::Safe { after: Some(after) }),
        _ => error,
    }
}

/// Whether a body that came with a success is in truth one of the shapes of an error.
pub(crate) fn looks_like_errors(value: &Value) -> bool {
    let one = |value: &Value| {
        value.get("message").is_some() && (value.get("code").is_some() || value.get("description").is_some())
    };
    match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(one),
        _ => one(value),
    }
}

enum Said {
    Erreurs(Vec<Erreur>),
    OAuth { error: String, description: Option<String> },
    Text(String),
    Html,
    Nothing,
}

fn read(body: &[u8]) -> Said {
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Said::Nothing;
    }
    if text.starts_with('<') {
        return Said::Html;
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return Said::Text(quote(text));
    };
    if let Some(error) = value.get("error").and_then(Value::as_str) {
        let description = value.get("error_description").and_then(Value::as_str);
        return Said::OAuth { error: quote(error), description: description.map(quote) };
    }
    let erreurs = read_errors(&value);
    match (erreurs.is_empty(), value) {
        (false, _) => Said::Erreurs(erreurs),
        (true, Value::String(text)) => Said::Text(quote(&text)),
        (true, _) => Said::Nothing,
    }
}

/// Masked first: a cut could leave half an identifier that no rule recognises.
fn quote(text: &str) -> String {
    scrub(text).chars().take(QUOTED).collect()
}

/// One sentence stands in the message; several become issues.
fn explain(kind: ErrorKind, code: &'static str, what: &str, erreurs: &[Erreur]) -> Error {
    let codes = erreurs.iter().filter_map(|erreur| erreur.code.clone()).collect();
    let error = match erreurs {
        [one] => Error::new(kind, code, format!("{what}: {}", one.sentence())),
        many => Error::new(kind, code, format!("{what} for {} reasons", many.len()))
            .with_issues(many.iter().map(issue).collect()),
    };
    error.with_server_codes(codes)
}

fn issue(erreur: &Erreur) -> Issue {
    let code = erreur.code.clone().unwrap_or_else(|| code::REFUSED.to_owned());
    Issue::error("", code, erreur.sentence(), erreur.sentence())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_personal_comes_out_of_a_body() {
        for body in [
            r#"[{"code":"X","message":"NIR 185057800608491","description":"IBAN FR7630006000011234567890189"}]"#,
            r#"{"error":"x","error_description":"Bearer abcdef123456 FR7630006000011234567890189"}"#,
            "185057800608491 FR7630006000011234567890189",
            "<p>185057800608491 FR7630006000011234567890189</p>",
            r#"{"x":"185057800608491"}"#,
        ] {
            let error = read_error(400, body.as_bytes(), Some("185057800608491"));
            let shown = format!("{error} {error:?} {}", error.to_json());
            for canary in ["185057800608491", "30006000011234567890", "abcdef123456"] {
                assert!(!shown.contains(canary), "{shown}");
            }
        }
    }

    #[test]
    fn an_error_inside_a_success_is_recognised() {
        let value = |text| serde_json::from_str::<Value>(text).unwrap();
        assert!(looks_like_errors(&value(r#"[{"code":"X","message":"Y"}]"#)));
        assert!(looks_like_errors(&value(r#"{"message":"X","description":"Y"}"#)));
        for other in ["null", "[]", "{}", r#"{"rum":"X"}"#, r#"[{"rum":"X"}]"#] {
            assert!(!looks_like_errors(&value(other)), "{other}");
        }
    }
}
