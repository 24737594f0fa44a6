//! The GU's own error codes, from clients of the June 2025 contract; 2003, 2009, 2010 and 2023 also in the OpenAPI.

/// Code and meaning.
pub const KNOWN: &[(&str, &str)] = &[
    ("1001", "invalid token"),
    ("1002", "not an administrator"),
    ("1003", "must be a user"),
    ("1004", "log-in failed"),
    ("1005", "authentication failed"),
    ("1007", "the account is not a mandataire"),
    ("1010", "user not found"),
    ("1011", "not allowed"),
    ("1014", "single sign-on failed"),
    ("1015", "inactive account"),
    ("2000", "formality not found"),
    ("2002", "already signed"),
    ("2003", "formality unreadable"),
    ("2006", "the signature could not be validated"),
    ("2007", "the signature is not valid"),
    ("2009", "the formality was not created"),
    ("2010", "the modification was not created"),
    ("2012", "synthesis not found"),
    ("2022", "this account may not submit this type of formality"),
    ("2023", "the formality was not updated; without a regularisation request it may not be"),
    ("2024", "access denied"),
    ("2025", "blocked"),
    ("2026", "a signed formality cannot be deleted"),
    ("4000", "payment failed"),
    ("4002", "payment pending"),
    ("4005", "deposit not found"),
    ("4007", "not signed yet"),
    ("5000", "attachment error"),
    ("5001", "the file is required"),
    ("5004", "attachment not found"),
    ("5005", "attachment file not found"),
    ("5009", "duplicate attachment"),
    ("5010", "virus found"),
    ("9000", "annual accounts error"),
    ("9004", "access denied to the annual accounts"),
    ("9005", "annual accounts blocked"),
];

/// What a code means, if it is known.
pub fn meaning(code: &str) -> Option<&'static str> {
    KNOWN.iter().find(|(known, _)| *known == code).map(|(_, meaning)| *meaning)
}
