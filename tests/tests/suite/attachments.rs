//! Vectors and properties: attachments.
