//! Vectors and properties: money.
