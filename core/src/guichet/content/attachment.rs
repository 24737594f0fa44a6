//! Attachments (`piecesJointes`): from a path, bytes or a reader, checked before the wire.
