//! The four shapes of an error body, read into one error.
//!
//! A: the GU's envelope (OpenAPI 7.25.3); B: its 2025 form (`error_id`, `http_code`); C: API Platform's ld+json
//! (`hydra:description`); D: problem+json (`detail`). Besides: HTML, plain text, nothing. Whatever comes, the server's
//! French sentence and each `propertyPath` reach the caller.

use bytes::Bytes;
use reqwest::header::{HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::error_codes;
use crate::error::{Error, ErrorKind, Retry, code};
use crate::http::{Answer, retry_after, scrub, scrub_id};
use crate::report::Issue;

/// Explains an answer of the Guichet Unique that is not a success: status, headers, body as they came. Pure: for
/// programs that have such an answer from elsewhere (a log, a proxy, their own HTTP client).
///
/// `Refused` for a definite no; `Network` for 429 and 5xx, which prove nothing about a write.
pub fn read_refusal(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Error {
    refusal(&answer_of(status, headers, body))
}

/// An answer that did not come through the transport.
pub(super) fn answer_of(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let pairs = headers.iter().filter_map(|(name, value)| {
        Some((name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?))
    });
    Answer { status, headers: pairs.collect(), body: Bytes::copy_from_slice(body) }
}

/// The refusal that an answer holds. The kind is `Refused` for a definite no and `Network` for 429 and 5xx; a caller
/// that sent a write decides on the latter itself.
pub(crate) fn refusal(answer: &Answer) -> Error {
    let body = answer.json().and_then(|body| match body {
        Value::Object(map) => Some(map),
        _ => None,
    });
    let parsed = body.as_ref().map(read).unwrap_or_else(|| unreadable(answer));
    let (kind, code) = classify(answer.status);
    let mut message = match (&parsed.sentence, parsed.issues.is_empty()) {
        (Some(sentence), _) => format!("the Guichet Unique answered: {sentence}"),
        (None, false) => "the Guichet Unique refused these fields".to_owned(),
        (None, true) => format!("the Guichet Unique answered {} without a reason", answer.status),
    };
    for known in parsed.codes.iter().filter_map(|code| error_codes::meaning(code)) {
        message.push_str(&format!(" ({known})"));
    }
    let mut error = Error::new(kind, code, message)
        .with_status(answer.status)
        .with_server_codes(parsed.codes)
        .with_issues(parsed.issues)
        .with_request_id(answer.request_id().or(parsed.request_id));
    if matches!(answer.status, 429 | 503) {
        error = error.with_retry(Retry::Safe { after: retry_after(&answer.headers) });
    } else if answer.status == 500 {
        // Not transient here: a wrongly nested payload can cause it.
        error = error.with_retry(Retry::Never);
    }
    error
}

/// Whether a 401 is about the request and not about the token: `error_code` 2022 says that the user may not submit
/// this type of formality (OpenAPI 7.25.3). A new log-in cannot cure it.
pub(crate) fn is_refusal_401(answer: &Answer) -> bool {
    answer.status == 401
        && answer.json().is_some_and(|body| body.as_object().is_some_and(|map| !read(map).codes.is_empty()))
}

fn classify(status: u16) -> (ErrorKind, &'static str) {
    match status {
        401 => (ErrorKind::Refused, code::UNAUTHORIZED),
        403 => (ErrorKind::Refused, code::FORBIDDEN),
        404 => (ErrorKind::Refused, code::NOT_FOUND),
        429 => (ErrorKind::Network, code::RATE_LIMITED),
        500.. => (ErrorKind::Network, code::SERVER),
        _ => (ErrorKind::Refused, code::REFUSED),
    }
}

/// Fields kept of one answer: nobody corrects more at once, and each costs time to mask.
const MAX_FIELDS: usize = 1_000;

#[derive(Default)]
struct Parsed {
    sentence: Option<String>,
    codes: Vec<String>,
    issues: Vec<Issue>,
    request_id: Option<String>,
}

fn read(body: &Map<String, Value>) -> Parsed {
    let text =
        |key: &str| body.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let raw = ["message", "hydra:description", "detail", "description", "error", "hydra:title", "title"]
        .iter()
        .find_map(|key| text(key));
    let mut parsed = Parsed {
        codes: ["error_code"].iter().filter_map(|key| body.get(*key).and_then(plain)).collect(),
        request_id: text("error_id").map(scrub_id),
        ..Parsed::default()
    };
    // Shape B has no `error_code`: its `code` is the GU's own when it is not the HTTP status again.
    if let Some(own) =
        body.get("code").and_then(plain).filter(|own| parsed.codes.is_empty() && own.len() == 4)
    {
        parsed.codes.push(own);
    }
    for violation in body.get("violations").and_then(Value::as_array).into_iter().flatten().take(MAX_FIELDS) {
        let field = |key: &str| violation.get(key).and_then(Value::as_str).unwrap_or_default();
        parsed.issues.push(violated(field("propertyPath"), field("message")));
    }
    let Some(raw) = raw else { return parsed };
    let (sentence, id) = without_error_id(raw);
    parsed.request_id = parsed.request_id.or(id);
    if parsed.issues.is_empty() {
        let (sentence, issues) = fields_in(sentence);
        parsed.sentence = Some(scrub(&sentence));
        parsed.issues = issues;
    } else {
        // The fields are in the issues: the sentence keeps its first line only.
        let first = sentence.lines().next().unwrap_or(sentence);
        parsed.sentence = Some(scrub(fields_in(first).0.trim_end_matches([':', ' '])));
    }
    // Nothing but fields was said (shapes C and D).
    parsed.sentence = parsed.sentence.filter(|sentence| !sentence.is_empty());
    parsed
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(scrub(text)),
        Value::Number(number) => Some(scrub(&number.to_string())),
        _ => None,
    }
}

fn violated(path: &str, message: &str) -> Issue {
    let sentence = scrub(if message.is_empty() { "refusé par le serveur" } else { message });
    Issue::error(scrub(path), "server.violation", sentence.clone(), sentence)
}

/// `[error code : 6bb7f] Une erreur…` names the exchange on the server's side.
fn without_error_id(message: &str) -> (&str, Option<String>) {
    message
        .strip_prefix("[error code :")
        .and_then(|rest| rest.split_once(']'))
        .map_or((message, None), |(id, rest)| (rest.trim_start(), Some(scrub(id.trim()))))
}

/// `path: text` lines inside a message, for answers without `violations`.
fn fields_in(message: &str) -> (String, Vec<Issue>) {
    let mut sentence = Vec::new();
    let mut issues = Vec::new();
    for line in message.lines().take(MAX_FIELDS) {
        match field_in(line) {
            Some((before, path, text)) => {
                if !before.is_empty() {
                    sentence.push(before);
                }
                issues.push(violated(path, text));
            }
            None => sentence.push(line),
        }
    }
    (sentence.join(" ").trim().to_owned(), issues)
}

/// The first line carries the sentence before the first path: `Une erreur… : content.a.b: Veuillez…`.
fn field_in(line: &str) -> Option<(&str, &str, &str)> {
    let (head, text) = line.rsplit_once(": ")?;
    let (before, path) = match head.rsplit_once([' ', '\u{a0}']) {
        Some((before, path)) => (before.trim_end_matches([':', ' ', '\u{a0}']), path),
        None => ("", head),
    };
    let is_path = (path.contains('.') || path.contains('[') || before.is_empty())
        && path.starts_with(|first: char| first.is_ascii_lowercase())
        && path.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '[' | ']' | '_'));
    is_path.then_some((before, path, text))
}

fn unreadable(answer: &Answer) -> Parsed {
    let text = String::from_utf8_lossy(&answer.body);
    let text = text.trim();
    let sentence = if text.is_empty() {
        None
    } else if text.starts_with('<') {
        Some(match html_title(text) {
            Some(title) => format!("an HTML page, \"{}\"", scrub(title)),
            None => "an HTML page".to_owned(),
        })
    } else if text.starts_with(['{', '[']) {
        Some("something that is not the JSON of an error".to_owned())
    } else {
        // Masked first: an identifier cut in two would not be recognised.
        Some(scrub(text).chars().take(200).collect())
    };
    Parsed { sentence, ..Parsed::default() }
}

fn html_title(html: &str) -> Option<&str> {
    let (_, rest) = html.split_once("<title>").or_else(|| html.split_once("<TITLE>"))?;
    let (title, _) = rest.split_once("</")?;
    let title = title.trim();
    (!title.is_empty() && title.chars().count() <= 120).then_some(title)
}
