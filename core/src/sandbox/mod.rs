//! Both administrations on loopback.

pub mod signer;
