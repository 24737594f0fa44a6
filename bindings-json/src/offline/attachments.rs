//! Attachments and signed documents, apart from any client.

use jiff::civil::Date;
use mandataire::guichet::content::attachment::{
    PathError, PieceRef, check_metadata, find_piece, invalidate, invalidate_in, normalize_metadata,
    normalize_path,
};
use mandataire::guichet::signature::pdf::check_signed;
use mandataire::{Report, Result, json};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Answer, report};
use crate::args::Args;
use crate::attachment::Given;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Piece {
    piece: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Path {
    path: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Invalidate {
    piece: Value,
    reason: String,
    name: String,
    date: Date,
}

/// By `attachmentId`, or by name and type.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Find {
    content: Value,
    id: Option<u64>,
    nom_document: Option<String>,
    type_document: Option<String>,
    /// To invalidate it wherever it is listed.
    reason: Option<String>,
    name: Option<String>,
    date: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    downloaded: String,
    signed: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attached {
    attachment: Given,
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    Ok(Some(match operation {
        "attachment.check" => report(&check_metadata(&args.read::<Piece>()?.piece, "")),
        // The file too: magic numbers, size, hash.
        "attachment.check_file" => {
            let Attached { attachment } = args.read()?;
            match attachment.attachment(args, "attachment")?.seal() {
                Ok(sealed) => json!({
                    "issues": sealed.warnings(), "size": sealed.size(), "sha256": sealed.sha256_hex(),
                    "metadata": sealed.metadata(),
                }),
                Err(issues) => {
                    json!({"issues": report(&issues), "size": null, "sha256": null, "metadata": null})
                }
            }
        }
        "attachment.normalize" => {
            let Piece { mut piece } = args.read()?;
            normalize_metadata(&mut piece);
            piece
        }
        "attachment.normalize_path" => json!(path(&args.read::<Path>()?.path)?),
        "attachment.invalidate" => {
            let Invalidate { mut piece, reason, name, date } = args.read()?;
            invalidate(&mut piece, &reason, &name, date)?;
            piece
        }
        "attachment.find" => {
            let mut find: Find = args.read()?;
            let mut content = find.content.take();
            find_piece(&mut content, find.piece()?)?.clone()
        }
        "attachment.invalidate_in" => {
            let mut find: Find = args.read()?;
            let mut content = find.content.take();
            let (Some(reason), Some(name), Some(date)) = (&find.reason, &find.name, find.date) else {
                return Err(json::wrong(
                    "reason",
                    "Une invalidation a un motif, un nom et une date.",
                    "An invalidation has a reason, a name and a date.",
                ));
            };
            let count = invalidate_in(&mut content, find.piece()?, reason, name, date)?;
            json!({"content": content, "count": count})
        }
        "signed_pdf.check" => {
            let Signed { downloaded, signed } = args.read()?;
            let found = check_signed(downloaded.as_ref(), signed.as_ref())?;
            json!({
                "originalSize": found.original_size, "signedSize": found.signed_size,
                "byteRange": found.byte_range, "subFilter": found.sub_filter,
                "signatures": found.signatures, "validationData": found.validation_data,
            })
        }
        _ => return Ok(None),
    }))
}

impl Find {
    fn piece(&self) -> Result<PieceRef<'_>> {
        match (self.id, &self.nom_document, &self.type_document) {
            (Some(id), None, None) => Ok(PieceRef::Id(id)),
            (None, Some(nom_document), Some(type_document)) => {
                Ok(PieceRef::Named { nom_document, type_document })
            }
            _ => Err(json::wrong(
                "id",
                "Donnez soit l'identifiant, soit le nom et le type.",
                "Give either the id, or the name and the type.",
            )),
        }
    }
}

/// A path of a piece in the form the server takes.
fn path(given: &str) -> Result<String> {
    normalize_path(given).map_err(|error| {
        let (code, fr, en) = match error {
            PathError::Empty => ("empty", "Le chemin est vide.", "The path is empty."),
            PathError::FromRoot => {
                ("from_root", "Le chemin commence dans content.", "The path begins inside content.")
            }
            _ => ("malformed", "Le chemin est mal formé.", "The path is malformed."),
        };
        let mut report = Report::new();
        report.push(mandataire::Issue::error("path", format!("guichet.attachment.path.{code}"), fr, en));
        match report.into_result() {
            Err(error) => error,
            Ok(_) => crate::no_operation("that is right and wrong"),
        }
    })
}
