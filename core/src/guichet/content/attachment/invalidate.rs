//! Invalidation: telling the validator that a piece no longer counts (contract §3.11).

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::find::{PieceRef, find_pieces};
use crate::error::{Error, Result};

/// Marks one `piecesJointes` entry as invalidated, in place. The other keys stay: the whole formality is sent back in
/// the PUT (T47). `documentBase64` is dropped: the server has the bytes.
///
/// - `reason`: helps the validator understand;
/// - `name`: the company's `denomination`, or first and last name for a micro-entrepreneur;
/// - `date`: the current date ([`Clock::today`](crate::clock::Clock::today)).
///
/// During a regularisation a piece cannot be deleted (contract §3.11), although `DELETE /api/attachments/{id}` exists
/// for other moments (T28). The five keys are in the contract but not in the 7.25.3 request schema, and no public
/// account tells of a real call (T29): check the answer, and whether the piece reads `invalidated` afterwards.
///
/// # Errors
/// When the entry is not an object, or reason or name is blank.
pub fn invalidate(piece: &mut Value, reason: &str, name: &str, date: Date) -> Result<()> {
    let (reason, name) = checked(reason, name)?;
    let Some(fields) = piece.as_object_mut() else {
        return Err(Error::invalid_argument(
            "guichet.attachment.json_type",
            "an entry of `piecesJointes` must be an object",
        ));
    };
    write(fields, reason, name, date);
    Ok(())
}

/// Invalidates a piece everywhere it is listed in `content`, and says how often.
///
/// # Errors
/// As [`invalidate`]; when nothing matches; when a name and type match pieces with different ids.
pub fn invalidate_in(
    content: &mut Value,
    piece: PieceRef<'_>,
    reason: &str,
    name: &str,
    date: Date,
) -> Result<usize> {
    let (reason, name) = checked(reason, name)?;
    let found = find_pieces(content, piece);
    // By id, several entries are one piece listed in several places. By name they may be different pieces.
    if found.is_empty() || (found.len() > 1 && !matches!(piece, PieceRef::Id(_))) {
        return super::find_piece(content, piece).map(|_| 0);
    }
    let count = found.len();
    for fields in found.into_iter().filter_map(Value::as_object_mut) {
        write(fields, reason, name, date);
    }
    Ok(count)
}

fn checked<'a>(reason: &'a str, name: &'a str) -> Result<(&'a str, &'a str)> {
    let (reason, name) = (reason.trim(), name.trim());
    if reason.is_empty() || name.is_empty() {
        return Err(Error::invalid_argument(
            "guichet.attachment.invalidation",
            "an invalidation needs a reason, and the company's (or the person's) name",
        ));
    }
    Ok((reason, name))
}

fn write(fields: &mut Map<String, Value>, reason: &str, name: &str, date: Date) {
    // `remove` would put the last key in its place; the order of the others is kept.
    fields.shift_remove("documentBase64");
    fields.insert("invalidated".to_owned(), Value::Bool(true));
    fields.insert("invalidatedDate".to_owned(), Value::String(date.to_string()));
    // "toujours garder Déclarant" (§3.11).
    fields.insert("invalidatedNameCode".to_owned(), Value::String("Déclarant".to_owned()));
    fields.insert("invalidatedReason".to_owned(), Value::String(reason.to_owned()));
    fields.insert("invalidatedName".to_owned(), Value::String(name.to_owned()));
}
