//! What a `/Contents` must hold: a DER `ContentInfo` of type `signedData` (RFC 5652, §3 and §5).

/// The OID 1.2.840.113549.1.7.2 with its tag and length.
const SIGNED_DATA: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/// Why a `/Contents` is not a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoCms {
    /// Not hexadecimal.
    NotHex,
    /// Only zeros: the space was reserved and never filled.
    Placeholder,
    /// Something else.
    NotSignedData,
}

/// Looks at the text between `<` and `>`.
pub(super) fn check(hex: &[u8]) -> Result<(), NoCms> {
    let mut digits = Vec::with_capacity(hex.len());
    for byte in hex.iter().filter(|byte| !byte.is_ascii_whitespace() && **byte != 0) {
        digits.push(
            char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).ok_or(NoCms::NotHex)?,
        );
    }
    // ISO 32000-1, 7.3.4.3: a missing last digit is 0.
    let bytes: Vec<u8> = digits
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => high << 4 | low,
            [high] => high << 4,
            _ => 0,
        })
        .collect();
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(NoCms::Placeholder);
    }
    let content = sequence(&bytes).ok_or(NoCms::NotSignedData)?;
    if content.starts_with(SIGNED_DATA) { Ok(()) } else { Err(NoCms::NotSignedData) }
}

/// The content of the SEQUENCE at the beginning of `bytes`. What follows it must be zeros: the unused reserved space.
/// The indefinite length of BER is let through: some signing tools write it, and readers accept it.
fn sequence(bytes: &[u8]) -> Option<&[u8]> {
    let (&[tag, length], rest) = bytes.split_first_chunk()?;
    if tag != 0x30 {
        return None;
    }
    if length == 0x80 {
        return Some(rest);
    }
    let (length, rest) = if length < 0x80 {
        (usize::from(length), rest)
    } else {
        let (digits, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
        if digits.len() > 4 {
            return None;
        }
        (digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest)
    };
    let (content, after) = rest.split_at_checked(length)?;
    after.iter().all(|byte| *byte == 0).then_some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let good = "300b06092a864886f70d010702";
        for (hex, expected) in [
            (good.to_owned(), Ok(())),
            (good.to_uppercase(), Ok(())),
            (format!("{good}000000"), Ok(())),
            (format!("{good}0"), Ok(())),
            (good.split_at(7).0.to_owned() + "\r\n " + good.split_at(7).1, Ok(())),
            ("30810b06092a864886f70d010702".to_owned(), Ok(())),
            ("308006092a864886f70d0107020000".to_owned(), Ok(())),
            (String::new(), Err(NoCms::Placeholder)),
            ("0000000".to_owned(), Err(NoCms::Placeholder)),
            ("zz".to_owned(), Err(NoCms::NotHex)),
            (format!("{good}01"), Err(NoCms::NotSignedData)),
            ("300c06092a864886f70d010702".to_owned(), Err(NoCms::NotSignedData)),
            ("30".to_owned(), Err(NoCms::NotSignedData)),
            ("0440".to_owned(), Err(NoCms::NotSignedData)),
            ("300b06092a864886f70d010701".to_owned(), Err(NoCms::NotSignedData)),
            ("3085ffffffffff06".to_owned(), Err(NoCms::NotSignedData)),
            ("3084ffffffff06".to_owned(), Err(NoCms::NotSignedData)),
        ] {
            assert_eq!(check(hex.as_bytes()), expected, "{hex}");
        }
    }
}
