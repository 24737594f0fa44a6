//! A request body as a list of segments: text, and files that become base64 on their way out.
//!
//! The length is known before a byte is read, so the request carries an exact `Content-Length`; a file is read in
//! chunks, encoded and hashed on the way, and one that is not what was announced breaks the request before its end.

use std::fmt;
use std::io::{self, Read};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::Simd;
use base64::engine::general_purpose::PAD;
use bytes::{Bytes, BytesMut};
use tokio::sync::mpsc;

use crate::file::Blob;
use crate::secret::Secret;
use crate::sync::lock;

/// Raw bytes of a file read at once: a multiple of 3, so that chunks encode without padding between them.
const CHUNK: usize = 384 * 1024;
/// Chunks in flight between the reader and the socket.
const IN_FLIGHT: usize = 2;

/// One piece of a body.
#[derive(Clone)]
pub(crate) enum Segment {
    Text(Bytes),
    /// A JSON string holding the file in base64.
    Base64(Blob),
    /// A JSON string holding a secret, put in at the last moment.
    Secret(Secret),
}

/// What a request carries.
#[derive(Clone, Default)]
pub(crate) struct Body {
    segments: Vec<Segment>,
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.len())
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self { segments: vec![Segment::Text(Bytes::from(text))] }
    }
}

impl Body {
    pub(crate) fn new(segments: Vec<Segment>) -> Self {
        Self { segments }
    }

    /// Exact length on the wire.
    pub(crate) fn len(&self) -> u64 {
        self.segments
            .iter()
            .map(|segment| match segment {
                Segment::Text(text) => text.len() as u64,
                Segment::Base64(blob) => blob.size.div_ceil(3) * 4 + 2,
                Segment::Secret(secret) => json_string(secret.expose()).len() as u64,
            })
            .sum()
    }

    /// A body without files, whole: it is small by nature.
    pub(crate) fn as_text(&self) -> Option<Bytes> {
        if self.segments.iter().any(|segment| matches!(segment, Segment::Base64(_))) {
            return None;
        }
        if let [Segment::Text(text)] = self.segments.as_slice() {
            return Some(text.clone());
        }
        let mut out = BytesMut::new();
        for segment in &self.segments {
            match segment {
                Segment::Text(text) => out.extend_from_slice(text),
                Segment::Secret(secret) => out.extend_from_slice(json_string(secret.expose()).as_bytes()),
                Segment::Base64(_) => {}
            }
        }
        Some(out.freeze())
    }

    /// Starts reading in a thread of its own; it stops when the receiver is dropped.
    pub(super) fn stream(self) -> mpsc::Receiver<io::Result<Bytes>> {
        let (sender, receiver) = mpsc::channel(IN_FLIGHT);
        tokio::task::spawn_blocking(move || {
            let buffers = Arc::default();
            for segment in &self.segments {
                let sent = match segment {
                    Segment::Text(text) => send_text(&sender, text),
                    Segment::Secret(secret) => {
                        send_text(&sender, &Bytes::from(json_string(secret.expose()).into_bytes()))
                    }
                    Segment::Base64(blob) => send_blob(&sender, blob, &buffers),
                };
                match sent {
                    Ok(()) => {}
                    Err(Stop::ReceiverGone) => return,
                    Err(Stop::File(error)) => {
                        // Whether anybody still listens does not matter: the request ends here either way.
                        let _ = sender.blocking_send(Err(error));
                        return;
                    }
                }
            }
        });
        receiver
    }
}

enum Stop {
    ReceiverGone,
    File(io::Error),
}

type Sender = mpsc::Sender<io::Result<Bytes>>;

fn send(sender: &Sender, bytes: Bytes) -> Result<(), Stop> {
    sender.blocking_send(Ok(bytes)).map_err(|_| Stop::ReceiverGone)
}

fn send_text(sender: &Sender, text: &Bytes) -> Result<(), Stop> {
    let mut rest = text.clone();
    while rest.len() > CHUNK {
        send(sender, rest.split_to(CHUNK))?;
    }
    send(sender, rest)
}

fn send_blob(sender: &Sender, blob: &Blob, buffers: &Arc<Buffers>) -> Result<(), Stop> {
    send(sender, Bytes::from_static(b"\""))?;
    let mut file = blob.open().map_err(Stop::File)?;
    let (mut raw, engine) = (vec![0u8; CHUNK], Simd::standard(PAD));
    let mut left = blob.size;
    while left > 0 {
        let want = usize::try_from(left.min(CHUNK as u64)).unwrap_or(CHUNK);
        let chunk = raw.get_mut(..want).unwrap_or_default();
        file.read_exact(chunk).map_err(Stop::File)?;
        left -= want as u64;
        let mut encoded = Buffers::take(buffers);
        encoded.length = engine
            .encode_slice(&*chunk, &mut encoded.bytes)
            .map_err(|_| Stop::File(io::Error::other("base64 buffer")))?;
        send(sender, Bytes::from_owner(encoded))?;
    }
    // Also for an empty file: the reader says whether it is still the same.
    if file.read(&mut [0]).map_err(Stop::File)? > 0 {
        return Err(Stop::File(io::Error::other("longer than announced")));
    }
    send(sender, Bytes::from_static(b"\""))
}

/// Chunks that were sent, to be filled again: fresh memory costs more than what is written into it.
#[derive(Default)]
struct Buffers(Mutex<Vec<Vec<u8>>>);

struct Buffer {
    bytes: Vec<u8>,
    length: usize,
    home: Arc<Buffers>,
}

impl Buffers {
    fn take(home: &Arc<Self>) -> Buffer {
        let bytes = lock(&home.0).pop().unwrap_or_else(|| vec![0; CHUNK.div_ceil(3) * 4]);
        Buffer { bytes, length: 0, home: Arc::clone(home) }
    }
}

impl AsRef<[u8]> for Buffer {
    fn as_ref(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        lock(&self.home.0).push(std::mem::take(&mut self.bytes));
    }
}

/// The text as a JSON string, quotes included.
fn json_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::STANDARD;

    use super::*;
    use crate::file::{FileChanged, Source};
    use crate::fingerprint::Fingerprinting;
    use ring::digest::SHA256;

    fn blob(bytes: Vec<u8>) -> Blob {
        let digest = ring::digest::digest(&SHA256, &bytes);
        let mut fingerprinting = Fingerprinting::new();
        fingerprinting.update(&bytes);
        Blob {
            size: bytes.len() as u64,
            sha256: digest.as_ref().try_into().unwrap(),
            fingerprint: Some(fingerprinting.finish()),
            source: Source::Bytes(bytes.into()),
        }
    }

    async fn collect(body: Body) -> io::Result<Vec<u8>> {
        let mut receiver = body.stream();
        let mut out = Vec::new();
        while let Some(chunk) = receiver.recv().await {
            out.extend_from_slice(&chunk?);
        }
        Ok(out)
    }

    #[tokio::test]
    async fn the_announced_length_is_the_length() {
        for size in [0, 1, 2, 3, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 2] {
            let bytes: Vec<u8> = (0..size).map(|n| (n % 251) as u8).collect();
            let body = Body::new(vec![
                Segment::Text(Bytes::from_static(b"{\"file\":")),
                Segment::Base64(blob(bytes.clone())),
                Segment::Text(Bytes::from_static(b",\"secret\":")),
                Segment::Secret(Secret::new("a\"b\\\u{e9}")),
                Segment::Text(Bytes::from(format!(",\"long\":\"{}\"}}", "x".repeat(size)))),
            ]);
            let length = body.len();
            let wire = collect(body).await.unwrap();
            assert_eq!(wire.len() as u64, length);
            let got: serde_json::Value = serde_json::from_slice(&wire).unwrap();
            assert_eq!(got["secret"], "a\"b\\\u{e9}");
            assert_eq!(got["file"], STANDARD.encode(&bytes));
        }
    }

    #[tokio::test]
    async fn a_file_that_changed_breaks_the_body_before_its_end() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        io::Write::write_all(&mut file, &vec![7u8; 2 * CHUNK]).unwrap();
        let here = Blob { source: Source::Path(file.path().to_owned()), ..blob(vec![7u8; 2 * CHUNK]) };
        let elsewhere = Blob { fingerprint: None, ..here.clone() };
        let sent = |blob: &Blob| {
            let text = Segment::Text(Bytes::from_static(b"}"));
            collect(Body::new(vec![Segment::Base64(blob.clone()), text]))
        };
        for blob in [&here, &elsewhere] {
            assert!(sent(blob).await.is_ok());
        }
        for change in [vec![7u8; 2 * CHUNK - 1], vec![7u8; 2 * CHUNK + 1], {
            let mut other = vec![7u8; 2 * CHUNK];
            other[5] = 8;
            other
        }] {
            std::fs::write(file.path(), &change).unwrap();
            for blob in [&here, &elsewhere] {
                let error = sent(blob).await.unwrap_err();
                assert!(FileChanged::is_cause_of(&error));
            }
        }
    }

    #[test]
    fn debug_shows_no_content() {
        let body = Body::new(vec![
            Segment::Secret(Secret::new("hunter2")),
            Segment::Text(Bytes::from_static(b"FR76")),
        ]);
        assert_eq!(format!("{body:?}"), "Body(13 bytes)");
    }
}
