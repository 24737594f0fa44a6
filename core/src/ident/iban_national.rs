//! Check digits inside the national part of an IBAN.
//!
//! Those of the declarants' own banks (France, Monaco), and those python-stdnum 2.2 checks, so that the two agree.

use super::text::{luhn, mod_97, number};

/// Whether the national key holds; true where none is known. `bban` already has its country's structure.
pub(super) fn holds(country: &[u8], bban: &[u8]) -> bool {
    match country {
        b"FR" | b"MC" => rib(bban),
        b"BE" => belgium(bban),
        b"ES" => spain(bban),
        b"ME" => mod_97(bban.iter().copied()) == 1,
        b"NO" => norway(bban),
        _ => true,
    }
}

/// Clé RIB: the 23 characters, letters turned into digits, are a multiple of 97 (CFONB).
fn rib(bban: &[u8]) -> bool {
    mod_97(bban.iter().map(|byte| match byte {
        // A-I are 1-9, J-R 1-9, S-Z 2-9: not the letters' values in the IBAN's own check.
        b'A'..=b'I' => byte - b'A' + b'1',
        b'J'..=b'R' => byte - b'J' + b'1',
        b'S'..=b'Z' => byte - b'S' + b'2',
        digit => *digit,
    })) == 0
}

/// The first ten digits modulo 97, 97 standing for 0.
fn belgium(bban: &[u8]) -> bool {
    let (body, key) = bban.split_at(bban.len() - 2);
    let expected = match mod_97(body.iter().copied()) {
        0 => 97,
        rest => rest,
    };
    expected == number(key)
}

/// Two digits modulo 11 with weights 1, 2, 4… 512: one over bank and branch, one over the account.
fn spain(bban: &[u8]) -> bool {
    let digit = |digits: &[u8], skipped: usize| {
        let sum: u32 =
            digits.iter().enumerate().map(|(n, digit)| u32::from(digit - b'0') << (n + skipped)).sum();
        match sum % 11 {
            rest @ (0 | 1) => rest,
            rest => 11 - rest,
        }
    };
    digit(&bban[..8], 2) * 10 + digit(&bban[10..], 0) == number(&bban[8..10])
}

/// Modulo 11; former postal accounts (four zeros) have seven digits and Luhn.
fn norway(bban: &[u8]) -> bool {
    const WEIGHTS: [u32; 10] = [6, 7, 8, 9, 4, 5, 6, 7, 8, 9];
    if let Some(postal) = bban.strip_prefix(b"0000") {
        return luhn(postal);
    }
    let sum: u32 = WEIGHTS.iter().zip(bban).map(|(weight, digit)| weight * u32::from(digit - b'0')).sum();
    sum % 11 == number(&bban[10..])
}
