//! Finding a piece in a formality's `content`.

use crate::guichet::lenient::id_of;
use serde_json::Value;

use crate::error::{Error, Result};

/// Which piece is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PieceRef<'a> {
    /// By `attachmentId`, else `id`; both are numbers in some answers and strings in others.
    Id(u64),
    /// By `nomDocument` and `typeDocument`, for a piece not yet known to the server.
    Named {
        /// `nomDocument`, exactly.
        nom_document: &'a str,
        /// `typeDocument`, exactly.
        type_document: &'a str,
    },
}

impl PieceRef<'_> {
    fn matches(&self, piece: &Value) -> bool {
        match self {
            Self::Id(id) => own_id(piece) == Some(*id),
            Self::Named { nom_document, type_document } => {
                let is = |key, text: &str| piece.get(key).and_then(Value::as_str) == Some(text);
                is("nomDocument", nom_document) && is("typeDocument", type_document)
            }
        }
    }
}

fn own_id(piece: &Value) -> Option<u64> {
    ["attachmentId", "id"].iter().find_map(|key| id_of(piece.get(key)?))
}

/// Every entry of the `piecesJointes` arrays anywhere in `content` that is this piece, in no particular order.
pub fn find_pieces<'c>(content: &'c mut Value, piece: PieceRef<'_>) -> Vec<&'c mut Value> {
    let mut found = Vec::new();
    // A list of what is left to visit rather than recursion: content may come from anywhere.
    let mut left = vec![content];
    while let Some(value) = left.pop() {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    if key != "piecesJointes" {
                        left.push(value);
                    } else if let Value::Array(pieces) = value {
                        found.extend(pieces.iter_mut().filter(|one| piece.matches(one)));
                    }
                }
            }
            Value::Array(items) => left.extend(items),
            _ => {}
        }
    }
    found
}

/// The one entry that is this piece.
///
/// # Errors
/// When no entry matches, or several do: a piece is never guessed.
pub fn find_piece<'c>(content: &'c mut Value, piece: PieceRef<'_>) -> Result<&'c mut Value> {
    let mut found = find_pieces(content, piece);
    match (found.pop(), found.len()) {
        (Some(one), 0) => Ok(one),
        (None, _) => Err(Error::invalid_argument(
            "guichet.attachment.not_found",
            "no entry of `piecesJointes` is this piece; read the deposit again",
        )),
        (Some(_), others) => Err(Error::invalid_argument(
            "guichet.attachment.ambiguous",
            format!(
                "{} entries of `piecesJointes` match this piece; name it by its attachmentId",
                others + 1
            ),
        )),
    }
}
