//! The establishments of a block, as far as roles go.

use std::fmt;

use serde_json::Value;

/// Where an establishment stands in its block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slot {
    /// `etablissementPrincipal`.
    Principal,
    /// `autresEtablissements[n]`.
    Other(usize),
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Principal => f.write_str("etablissementPrincipal"),
            Self::Other(n) => write!(f, "autresEtablissements[{n}]"),
        }
    }
}

impl Slot {
    pub(super) fn role_path(self) -> String {
        format!("{self}.descriptionEtablissement.rolePourEntreprise")
    }
}

/// What is in `rolePourEntreprise`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Missing,
    /// Not a code of the list, or not a text or a number.
    Unknown,
    /// 1 to 6; 11 to 16 are the same, closed.
    Known {
        role: u8,
        closed: bool,
    },
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) slot: Slot,
    pub(super) role: Role,
    /// The JSON is not what the schema says: a number for a text, a text for an object…
    pub(super) wrong_type: bool,
    pub(super) activity: bool,
    pub(super) foreign: bool,
}

impl Entry {
    /// 1 to 6, open or closed; 0 when unknown.
    pub(super) fn code(&self) -> u8 {
        match self.role {
            Role::Known { role, .. } => role,
            Role::Missing | Role::Unknown => 0,
        }
    }

    pub(super) fn closed(&self) -> bool {
        matches!(self.role, Role::Known { closed: true, .. })
    }

    fn read(slot: Slot, value: &Value) -> Self {
        let description = value.get("descriptionEtablissement").filter(|value| !value.is_null());
        let raw = description.and_then(|value| value.get("rolePourEntreprise")).unwrap_or(&Value::Null);
        let (role, text) = match raw {
            Value::Null => (Role::Missing, true),
            Value::String(text) => (code(text), true),
            // The register and some older clients write numbers.
            Value::Number(number) => (code(&number.to_string()), false),
            _ => (Role::Unknown, false),
        };
        Self {
            slot,
            role,
            wrong_type: !text || !value.is_object() || description.is_some_and(|value| !value.is_object()),
            activity: value.get("activites").and_then(Value::as_array).is_some_and(|list| !list.is_empty()),
            foreign: description.and_then(|value| value.get("indicateurEtranger"))
                == Some(&Value::Bool(true)),
        }
    }
}

fn code(text: &str) -> Role {
    match text.parse() {
        Ok(role @ 1..=6) if text.len() == 1 => Role::Known { role, closed: false },
        Ok(role @ 11..=16) if text.len() == 2 => Role::Known { role: role - 10, closed: true },
        _ => Role::Unknown,
    }
}

/// Every establishment of the block, `etablissementPrincipal` first; and whether `autresEtablissements` is a list.
pub(super) fn read(block: &Value) -> (Vec<Entry>, bool) {
    let principal = block.get("etablissementPrincipal").filter(|value| !value.is_null());
    let mut entries: Vec<Entry> =
        principal.map(|value| Entry::read(Slot::Principal, value)).into_iter().collect();
    let others = block.get("autresEtablissements").filter(|value| !value.is_null());
    if let Some(Value::Array(others)) = others {
        entries.extend(others.iter().enumerate().map(|(n, value)| Entry::read(Slot::Other(n), value)));
    }
    (entries, others.is_none_or(Value::is_array))
}
