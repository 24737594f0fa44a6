//! Magic identities: names that force an outcome. The table is in the documentation of [`sandbox`](crate::sandbox).

use serde_json::{Map, Value};

/// One forced outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Magic {
    Validate,
    Reject,
    Amend,
    AmendWithFee,
    Expire,
    Virus,
    Free,
    UnknownStatus,
}

/// Longer prefixes first.
const TABLE: &[(&str, Magic)] = &[
    ("SANDBOX-REGUL-FRAIS", Magic::AmendWithFee),
    ("SANDBOX-REGUL", Magic::Amend),
    ("SANDBOX-VALIDE", Magic::Validate),
    ("SANDBOX-REJET", Magic::Reject),
    ("SANDBOX-EXPIRE", Magic::Expire),
    ("SANDBOX-VIRUS", Magic::Virus),
    ("SANDBOX-GRATUIT", Magic::Free),
    ("SANDBOX-INCONNU", Magic::UnknownStatus),
];

/// The status behind `SANDBOX-INCONNU`.
pub(crate) const UNKNOWN_STATUS: &str = "SANDBOX_STATUT_INCONNU";

/// Text that every scanner reports.
const EICAR: &[u8] = b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

pub(crate) fn of(envelope: &Map<String, Value>) -> Vec<Magic> {
    ["companyName", "referenceMandataire", "nomDossier"]
        .iter()
        .filter_map(|field| envelope.get(*field)?.as_str())
        .filter_map(|text| TABLE.iter().find(|(prefix, _)| text.starts_with(prefix)))
        .map(|(_, magic)| *magic)
        .collect()
}

/// Looks at the beginning only: there the test text is, and large files stay cheap.
pub(crate) fn is_virus(bytes: &[u8]) -> bool {
    contains(bytes.get(..64 * 1024).unwrap_or(bytes), EICAR)
}

pub(crate) fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some(first) = wanted.first() else { return true };
    // Jumping from one first byte to the next keeps this fast on large files, also without optimisation.
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        let Some(tail) = rest.get(at..) else { return false };
        if tail.starts_with(wanted) {
            return true;
        }
        rest = tail.get(1..).unwrap_or_default();
    }
    false
}
