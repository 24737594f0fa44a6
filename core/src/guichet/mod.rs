//! The Guichet Unique of INPI.

pub mod content;
pub mod signature;
