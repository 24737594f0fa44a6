//! Recognises bytes that this process read before, several times faster than their SHA-256 would.
//!
//! HighwayHash, 256 bits, under a key that is drawn once and never leaves the process: it is made so that nobody without the
//! key finds other bytes with the same fingerprint. It means nothing elsewhere, so it is never stored; what is compared
//! between processes, or shown, is SHA-256.

use std::sync::OnceLock;

use highway::{HighwayHash, HighwayHasher, Key};

use crate::random;

/// Equal for the same bytes only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint([u64; 4]);

/// Takes a fingerprint, piece by piece.
#[derive(Clone)]
pub(crate) struct Fingerprinting(HighwayHasher);

impl Fingerprinting {
    pub(crate) fn new() -> Self {
        static KEY: OnceLock<[u64; 4]> = OnceLock::new();
        Self(HighwayHasher::new(Key(*KEY.get_or_init(random::key))))
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.append(bytes);
    }

    pub(crate) fn finish(self) -> Fingerprint {
        Fingerprint(self.0.finalize256())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pieces: &[&[u8]]) -> Fingerprint {
        let mut taking = Fingerprinting::new();
        pieces.iter().for_each(|piece| taking.update(piece));
        taking.finish()
    }

    #[test]
    fn the_same_bytes_and_no_others_are_recognised() {
        let bytes: Vec<u8> = (0..1000_u32).map(|n| (n % 251) as u8).collect();
        let whole = of(&[&bytes]);
        for cut in 0..bytes.len() {
            let (head, tail) = bytes.split_at(cut);
            assert_eq!(of(&[head, tail]), whole, "{cut}");
            assert_ne!(of(&[head]), whole, "{cut}");
            let mut other = bytes.clone();
            other[cut] ^= 1;
            assert_ne!(of(&[&other]), whole, "{cut}");
        }
        assert_ne!(of(&[&bytes, &[0]]), whole);
    }
}
