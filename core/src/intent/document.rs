//! The body of an intent: JSON text with places for files and secrets.

use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::error::{Error, code};
use crate::file::{Blob, Source};
use crate::http::{Body, Segment};
use crate::random;
use crate::secret::Secret;

/// One part of a body.
#[derive(Debug, Clone)]
pub(crate) enum Part {
    /// JSON text.
    Text(String),
    /// A JSON string: a file in base64.
    File(Blob),
    /// A JSON string: a secret that is put in when the intent is submitted, never stored.
    Secret(String),
}

/// Puts files and secrets into a JSON document without holding them: a random mark stands in their place and the
/// text is cut there.
pub(crate) struct DocumentBuilder {
    nonce: String,
    slots: Vec<Part>,
}

impl DocumentBuilder {
    pub(crate) fn new() -> Self {
        Self { nonce: random::id(), slots: Vec::new() }
    }

    /// The value to put where the file belongs.
    pub(crate) fn file(&mut self, blob: Blob) -> Value {
        self.slot(Part::File(blob))
    }

    /// The value to put where the secret belongs.
    pub(crate) fn secret(&mut self, name: &str) -> Value {
        self.slot(Part::Secret(name.to_owned()))
    }

    fn slot(&mut self, part: Part) -> Value {
        self.slots.push(part);
        Value::String(self.mark(self.slots.len() - 1))
    }

    fn mark(&self, n: usize) -> String {
        format!("@{}-{n}@", self.nonce)
    }

    /// Cuts the document at its marks, in the order in which they stand.
    pub(crate) fn finish(self, document: &Value) -> Document {
        let text = document.to_string();
        let mut marks: Vec<(usize, usize, &Part)> = Vec::with_capacity(self.slots.len());
        for (n, part) in self.slots.iter().enumerate() {
            let quoted = format!("\"{}\"", self.mark(n));
            marks.extend(text.find(&quoted).map(|at| (at, at + quoted.len(), part)));
        }
        marks.sort_unstable_by_key(|(start, ..)| *start);
        let cut = |from: usize, to: usize| Part::Text(text.get(from..to).unwrap_or_default().to_owned());
        let mut parts = Vec::with_capacity(marks.len() * 2 + 1);
        let mut done = 0;
        for (start, end, part) in marks {
            parts.push(cut(done, start));
            parts.push(part.clone());
            done = end;
        }
        parts.push(cut(done, text.len()));
        Document { parts }
    }
}

/// A whole body, files by reference.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    parts: Vec<Part>,
}

impl Document {
    /// A document without files.
    pub(crate) fn plain(value: &Value) -> Self {
        Self { parts: vec![Part::Text(value.to_string())] }
    }

    /// No body at all: a `DELETE`.
    pub(crate) fn none() -> Self {
        Self { parts: Vec::new() }
    }

    /// Whether there is no body.
    pub(crate) fn is_none(&self) -> bool {
        self.parts.is_empty()
    }

    /// What the digest covers: every byte of text, size and hash of every file, the name of every secret.
    pub(crate) fn digest_into(&self, context: &mut ring::digest::Context) {
        for part in &self.parts {
            let (kind, bytes): (u8, Vec<u8>) = match part {
                Part::Text(text) => (b't', text.clone().into_bytes()),
                Part::File(blob) => (b'f', [&blob.size.to_be_bytes()[..], &blob.sha256].concat()),
                Part::Secret(name) => (b's', name.clone().into_bytes()),
            };
            context.update(&[kind]);
            context.update(&(bytes.len() as u64).to_be_bytes());
            context.update(&bytes);
        }
    }

    /// The body for the wire; `secret` gives the value of each named secret.
    pub(crate) fn body(&self, secret: impl Fn(&str) -> Option<Secret>) -> Result<Body, Error> {
        let segments = self.parts.iter().map(|part| match part {
            Part::Text(text) => Ok(Segment::Text(Bytes::from(text.clone()))),
            Part::File(blob) => Ok(Segment::Base64(blob.clone())),
            Part::Secret(name) => secret(name).map(Segment::Secret).ok_or_else(|| {
                Error::invalid_argument(code::CONFIG, format!("this intent needs the credential {name}"))
            }),
        });
        Ok(Body::new(segments.collect::<Result<_, _>>()?))
    }

    /// The document for a person's eyes: files and secrets described, not shown.
    pub(crate) fn preview(&self) -> Value {
        let text = self.parts.iter().fold(String::new(), |text, part| {
            text + &match part {
                Part::Text(text) => text.clone(),
                Part::File(blob) => Value::String(format!(
                    "[file of {} bytes, sha256 {}]",
                    blob.size,
                    random::hex(&blob.sha256)
                ))
                .to_string(),
                Part::Secret(name) => Value::String(format!("[secret {name}]")).to_string(),
            }
        });
        serde_json::from_str(&text).unwrap_or(Value::Null)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum StoredPart {
    Text(String),
    File { path: String, size: u64, sha256: String },
    Secret(String),
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stored = self.parts.iter().map(|part| {
            Ok(match part {
                Part::Text(text) => StoredPart::Text(text.clone()),
                Part::Secret(name) => StoredPart::Secret(name.clone()),
                Part::File(blob) => StoredPart::File {
                    path: blob
                        .path()
                        .and_then(std::path::Path::to_str)
                        .ok_or_else(|| serde::ser::Error::custom("an attachment has no path"))?
                        .to_owned(),
                    size: blob.size,
                    sha256: random::hex(&blob.sha256),
                },
            })
        });
        stored.collect::<Result<Vec<_>, S::Error>>()?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parts = Vec::<StoredPart>::deserialize(deserializer)?.into_iter().map(|part| {
            Ok(match part {
                StoredPart::Text(text) => Part::Text(text),
                StoredPart::Secret(name) => Part::Secret(name),
                StoredPart::File { path, size, sha256 } => Part::File(Blob {
                    source: Source::Path(path.into()),
                    size,
                    sha256: unhex(&sha256)
                        .ok_or_else(|| serde::de::Error::custom("sha256: 64 hex digits"))?,
                    fingerprint: None,
                }),
            })
        });
        Ok(Self { parts: parts.collect::<Result<_, D::Error>>()? })
    }
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut out = [0u8; 32];
    if text.len() != 64 {
        return None;
    }
    for (n, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * n..2 * n + 2)?, 16).ok()?;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blob(size: u64) -> Blob {
        Blob { source: Source::Path("a.pdf".into()), size, sha256: [7; 32], fingerprint: None }
    }

    #[test]
    fn files_and_secrets_stand_where_their_marks_stood() {
        let mut builder = DocumentBuilder::new();
        let first = builder.file(blob(1));
        let second = builder.file(blob(2));
        let secret = builder.secret("ccl.password");
        let document = serde_json::json!({"é\"": [second, {"x": secret}], "a": first, "end": "\u{2028}"});
        let preview = builder.finish(&document).preview();
        assert!(preview["é\""][0].as_str().unwrap().starts_with("[file of 2 bytes"));
        assert_eq!(preview["é\""][1]["x"], "[secret ccl.password]");
        assert!(preview["a"].as_str().unwrap().starts_with("[file of 1 bytes"));
        assert_eq!(preview["end"], "\u{2028}");
    }

    #[test]
    fn what_is_stored_comes_back_and_what_cannot_is_refused() {
        let mut builder = DocumentBuilder::new();
        let file = builder.file(blob(3));
        let document = builder.finish(&serde_json::json!({ "f": file }));
        let stored = serde_json::to_string(&document).unwrap();
        let back: Document = serde_json::from_str(&stored).unwrap();
        assert_eq!(back.preview(), document.preview());

        let mut builder = DocumentBuilder::new();
        let file = builder.file(Blob { source: Source::Bytes(Bytes::new()), ..blob(0) });
        assert!(serde_json::to_string(&builder.finish(&serde_json::json!({ "f": file }))).is_err());
        for bad in ["", "zz", "é"] {
            assert!(unhex(bad).is_none());
        }
        assert!(unhex(&"é".repeat(32)).is_none());
    }
}
