//! The system's random numbers.

use ring::rand::{SecureRandom, SystemRandom};

/// 128 random bits as 32 hexadecimal digits: ids of intents, references, marks.
pub(crate) fn id() -> String {
    let mut bytes = [0u8; 16];
    fill(&mut bytes);
    hex(&bytes)
}

/// A random number, for pauses.
pub(crate) fn number() -> u32 {
    let mut bytes = [0u8; 4];
    fill(&mut bytes);
    u32::from_ne_bytes(bytes)
}

fn fill(bytes: &mut [u8]) {
    // Linux, macOS, Windows, Android and iOS all provide it; without it nothing in this crate is safe to run.
    SystemRandom::new().fill(bytes).expect("the system has a random number source");
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}
