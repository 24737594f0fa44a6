//! Both administrations on loopback.

pub mod pdf;
pub mod signer;
