//! Signatures: what a signed synthesis must look like.

pub mod pdf;
