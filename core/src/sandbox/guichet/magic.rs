//! Magic identities: names that force an outcome, for tests that cannot pull a trigger.
//!
//! `companyName`, `referenceMandataire` or `nomDossier` **begins** with:
//!
//! | Prefix | What happens |
//! | --- | --- |
//! | `SANDBOX-VALIDE` | validated, one lag after `VALIDATION_PENDING` |
//! | `SANDBOX-REJET` | rejected (`MISSING_ATTACHMENTS`) with a letter PJ_112 |
//! | `SANDBOX-REGUL` | a regularisation is asked once, then validated |
//! | `SANDBOX-REGUL-FRAIS` | the same with a fee of 5.90 € |
//! | `SANDBOX-EXPIRE` | a regularisation is asked and its delay is over one lag later |
//! | `SANDBOX-VIRUS` | the scanner finds a virus: `ERROR` |
//! | `SANDBOX-GRATUIT` | nothing to pay |
//! | `SANDBOX-INCONNU` | a status that no document lists, after `VALIDATION_PENDING` |
//!
//! The fields may carry different ones: `companyName` = `SANDBOX-GRATUIT …` and `nomDossier` = `SANDBOX-VALIDE`.
//! A file whose bytes contain the EICAR test text is a virus too.

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

pub(crate) fn is_virus(bytes: &[u8]) -> bool {
    contains(bytes, EICAR)
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
