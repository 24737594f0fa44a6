//! `path`: the place of a piece in the formality.

use std::fmt;

/// Why a `path` cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathError {
    /// Nothing in it.
    Empty,
    /// It starts with `formality` or `content`: the path is relative to `content` (OpenAPI 7.25.3, POST /formalities).
    FromRoot,
    /// Not a list of names and `[n]`.
    Malformed,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the path is empty",
            Self::FromRoot => "the path starts at the formality; it must start inside `content`",
            Self::Malformed => "the path is not a list of field names and [n]",
        })
    }
}

impl std::error::Error for PathError {}

/// Puts a `path` in the form the server wants (T19): a leading dot, no dot before `[`.
///
/// `personneMorale.composition.pouvoirs.[0].individu` becomes `.personneMorale.composition.pouvoirs[0].individu`.
///
/// # Errors
/// [`PathError`] when it is not a path of `content`.
pub fn normalize_path(path: &str) -> Result<String, PathError> {
    let path = path.trim();
    let path = path.strip_prefix('.').unwrap_or(path);
    if path.is_empty() {
        return Err(PathError::Empty);
    }
    // The form of the contract's examples: `pouvoirs.[0]`.
    let path = path.replace(".[", "[");
    let mut out = String::with_capacity(path.len() + 1);
    for (n, segment) in path.split('.').enumerate() {
        let name = segment.split('[').next().unwrap_or_default();
        if n == 0 && (name == "formality" || name == "content") {
            return Err(PathError::FromRoot);
        }
        if !is_name(name) || !are_indexes(segment.strip_prefix(name).unwrap_or_default()) {
            return Err(PathError::Malformed);
        }
        out.push('.');
        out.push_str(segment);
    }
    Ok(out)
}

/// A path made of schema names rather than field names: `ppRubriqueIdentiteEntreprise`, `blocAdresse` of the contract's
/// §3.10 example. No field of 7.25.3 is called so.
pub(super) fn uses_schema_names(path: &str) -> bool {
    path.split('.').any(|segment| {
        ["ppRubrique", "pmRubrique", "explRubrique", "bloc"].iter().any(|prefix| segment.starts_with(prefix))
    })
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// `[0]`, `[0][12]`, or nothing.
fn are_indexes(mut text: &str) -> bool {
    while !text.is_empty() {
        let Some((digits, rest)) = text.strip_prefix('[').and_then(|text| text.split_once(']')) else {
            return false;
        };
        if digits.is_empty() || digits.len() > 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return false;
        }
        text = rest;
    }
    true
}
