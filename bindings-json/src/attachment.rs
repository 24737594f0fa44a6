//! Attachments in arguments: metadata as on the wire, and where the bytes are.

use std::io::ErrorKind;

use mandataire::error::code;
use mandataire::guichet::content::attachment::{Attachment, AttachmentMetadata};
use mandataire::{Error, Result, json};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::args::{Args, Handle};

/// `{"path": "statuts.pdf"}` or `{"handle": 0}`, and the metadata beside: `typeDocument`, `nomDocument`, …; `at` is the
/// piece's own `path` on the wire.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Given(Map<String, Value>);

impl Given {
    pub(crate) fn attachment(self, args: &mut Args, place: &str) -> Result<Attachment> {
        let Self(mut map) = self;
        let (path, handle) = (map.remove("path"), map.remove("handle"));
        if let Some(at) = map.remove("at") {
            map.insert("path".into(), at);
        }
        let under = |error: Error| under(&error, place);
        let metadata: AttachmentMetadata = json::read(Value::Object(map)).map_err(under)?;
        let kind = metadata.type_document.clone();
        let attachment = match (path, handle) {
            (Some(Value::String(path)), None) => {
                let named = Attachment::from_path(path, kind);
                let name = metadata.nom_document.clone().or_else(|| named.metadata().nom_document.clone());
                named.with_metadata(AttachmentMetadata { nom_document: name, ..metadata })
            }
            (None, Some(Value::Number(number))) => {
                let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
                let bytes = match args.take(number.unwrap_or(usize::MAX))? {
                    Handle::Bytes(bytes) => Attachment::from_bytes(bytes, kind),
                    Handle::Reader(reader) => Attachment::from_reader(reader, kind).map_err(|error| {
                        let (fr, en) = why(error.kind());
                        json::wrong(
                            place,
                            format!("Le fichier n'a pas pu être lu : {fr}."),
                            format!("The file could not be read: {en} [{}].", code::FILE),
                        )
                    })?,
                    Handle::Intent(_) => return Err(crate::no_operation("that attaches an intent")),
                };
                bytes.with_metadata(metadata)
            }
            _ => {
                return Err(json::wrong(
                    place,
                    "Donnez soit un chemin, soit des octets, soit un fichier ouvert.",
                    "Give either a path, or bytes, or an open file.",
                ));
            }
        };
        Ok(attachment)
    }
}

pub(crate) fn all(given: Vec<Given>, args: &mut Args) -> Result<Vec<Attachment>> {
    let one = |(n, given): (usize, Given)| given.attachment(args, &format!("attachments[{n}]"));
    given.into_iter().enumerate().map(one).collect()
}

/// What a [`Handle::Reader`] failed with, in French and English.
fn why(kind: ErrorKind) -> (String, String) {
    let (fr, en) = match kind {
        ErrorKind::InvalidData => (
            "il ne donne pas d'octets, ou plus que demandé ; ouvrez-le en mode binaire",
            "it gives no bytes, or more than it was asked for; open it in binary mode",
        ),
        ErrorKind::Other => ("sa lecture a levé une exception", "reading it raised an exception"),
        ErrorKind::StorageFull => {
            ("il n'y a plus de place pour sa copie temporaire", "there is no room for its temporary copy")
        }
        other => return (other.to_string(), other.to_string()),
    };
    (fr.to_owned(), en.to_owned())
}

/// The same mistakes, seen from where the attachment stands.
fn under(error: &Error, place: &str) -> Error {
    let mut report = mandataire::Report::new();
    report.extend(error.issues().iter().cloned().map(|issue| issue.under(place)));
    report.into_result().map_or_else(|error| error, |_| crate::no_operation("that is right and wrong"))
}
