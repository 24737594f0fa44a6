//! Vectors and properties: ident.
