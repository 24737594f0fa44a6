//! Vectors and properties: roles.
