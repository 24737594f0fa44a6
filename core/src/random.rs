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

/// 256 random bits.
pub(crate) fn key() -> [u64; 4] {
    let word = |()| {
        let mut bytes = [0u8; 8];
        fill(&mut bytes);
        u64::from_ne_bytes(bytes)
    };
    [(); 4].map(word)
}

fn fill(bytes: &mut [u8]) {
    // Linux, macOS, Windows, Android and iOS all provide it; without it nothing in this crate is safe to run.
    SystemRandom::new().fill(bytes).expect("the system has a random number source");
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    // Not `{byte:02x}`: the sandbox hashes every request, and formatting would cost more than the hash.
    let digit = |half: u8| char::from(if half < 10 { b'0' + half } else { b'a' + half - 10 });
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(digit(byte >> 4));
        out.push(digit(byte & 15));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_of_every_byte() {
        for byte in 0..=u8::MAX {
            assert_eq!(hex(&[byte, 0]), format!("{byte:02x}00"));
        }
    }
}
