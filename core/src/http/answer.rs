//! An answer that arrived whole.

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::failure::{Failure, Reach};
use crate::error::code;

/// A whole answer, within its size limit.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    /// 2xx.
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The exchange's name on the server's side.
    pub(crate) fn request_id(&self) -> Option<String> {
        ["x-correlationid", "x-correlation-id", "x-request-id"]
            .iter()
            .find_map(|name| self.headers.get(*name)?.to_str().ok())
            .map(super::scrub_id)
    }

    /// The body as JSON, if it is JSON at all.
    pub(crate) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// Decodes an answer; the failure names the JSON path and the type, never the value.
pub(crate) fn decode<T: DeserializeOwned>(answer: &Answer) -> Result<T, Failure> {
    // Keeping count of the path costs more than the reading.
    if let Ok(value) = serde_json::from_slice(&answer.body) {
        return Ok(value);
    }
    let mut reader = serde_json::Deserializer::from_slice(&answer.body);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| unreadable(answer, &error))?;
    reader.end().map_err(|_| plain(answer, "there is something after the JSON"))?;
    Ok(value)
}

/// Decodes a part of an answer that was parsed already.
pub(crate) fn decode_value<T: DeserializeOwned>(status: u16, value: Value) -> Result<T, Failure> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        Failure::new(Reach::Maybe, code::UNREADABLE, describe(&error.path().to_string(), error.inner()))
            .with_status(status)
    })
}

fn unreadable(answer: &Answer, error: &serde_path_to_error::Error<serde_json::Error>) -> Failure {
    if answer.body.is_empty() {
        return plain(answer, "the body is empty");
    }
    let head = answer.body.iter().find(|byte| !byte.is_ascii_whitespace());
    if head == Some(&b'<') {
        return plain(answer, "the body is HTML, probably a maintenance page");
    }
    Failure::new(Reach::Maybe, code::UNREADABLE, describe(&error.path().to_string(), error.inner()))
        .with_status(answer.status)
}

fn plain(answer: &Answer, why: &str) -> Failure {
    let message = format!("the answer is not what this call returns: {why}");
    Failure::new(Reach::Maybe, code::UNREADABLE, message).with_status(answer.status)
}

fn describe(path: &str, error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    let why = match error.classify() {
        Category::Eof => "the JSON stops too early".to_owned(),
        Category::Syntax => "not JSON".to_owned(),
        Category::Io => "unreadable".to_owned(),
        // serde quotes values ("invalid type: string \"…\", expected …"): keep only what was expected.
        Category::Data => {
            let text = error.to_string();
            // The last one: the value itself may hold the word.
            match text.rsplit_once("expected ") {
                Some((_, expected)) => {
                    format!("expected {}", expected.split(" at line").next().unwrap_or("another type"))
                }
                None => text.split(" at line").next().unwrap_or("another type").replace('`', ""),
            }
        }
    };
    // Keys of a map stand in the path.
    format!("the answer is not what this call returns: at {}: {why}", super::scrub(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(body: &'static str) -> Answer {
        Answer { status: 200, headers: HeaderMap::new(), body: Bytes::from_static(body.as_bytes()) }
    }

    #[test]
    fn a_decoding_failure_names_the_path_and_not_the_value() {
        #[derive(serde::Deserialize, Debug)]
        struct Inner {
            #[expect(dead_code, reason = "only its decoding is tested")]
            n: u32,
        }
        type Outer = std::collections::BTreeMap<String, Vec<Inner>>;
        let failure =
            decode::<Outer>(&answer(r#"{"a":[{"n":1},{"n":"FR7630006000011234567890189"}]}"#)).unwrap_err();
        assert!(failure.message.contains("a[1].n"), "{}", failure.message);
        assert!(!failure.message.contains("FR76"), "{}", failure.message);
        let failure =
            decode::<Outer>(&answer(r#"{"a":[{"n":"expected FR7630006000011234567890189"}]}"#)).unwrap_err();
        assert!(failure.message.ends_with("expected u32"), "{}", failure.message);
        for (body, why) in [
            ("", "empty"),
            ("  <html>", "HTML"),
            ("{\"a\":[", "too early"),
            ("{} {}", "something after"),
            ("nope", "not JSON"),
        ] {
            let failure = decode::<Outer>(&answer(body)).unwrap_err();
            assert!(failure.message.contains(why), "{body}: {}", failure.message);
        }
    }
}
