//! The establishments of a block, as far as roles go.

use std::fmt;

use crate::guichet::content::check::{Seen, Tree};

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

    fn read<T: Tree>(slot: Slot, establishment: &T) -> Self {
        let description = given(establishment, "descriptionEtablissement");
        let raw = description.as_ref().and_then(|one| given(one, "rolePourEntreprise"));
        let (role, text) = match raw.as_ref().map(T::seen) {
            None => (Role::Missing, true),
            Some(Seen::Text(text)) => (code(&text), true),
            // The register and some older clients write numbers.
            Some(Seen::Integer(number)) => (code(&number.to_string()), false),
            Some(_) => (Role::Unknown, false),
        };
        let object = |one: &T| one.seen() == Seen::Object;
        Self {
            slot,
            role,
            wrong_type: !text
                || !object(establishment)
                || description.as_ref().is_some_and(|one| !object(one)),
            activity: given(establishment, "activites").is_some_and(|list| {
                let mut any = false;
                list.each_item(|_, _| any = true);
                any
            }),
            foreign: description
                .and_then(|one| given(&one, "indicateurEtranger"))
                .is_some_and(|flag| flag.seen() == Seen::Boolean(true)),
        }
    }
}

fn given<T: Tree>(node: &T, key: &str) -> Option<T> {
    node.get(key).filter(|value| value.seen() != Seen::Null)
}

fn code(text: &str) -> Role {
    match text.parse() {
        Ok(role @ 1..=6) if text.len() == 1 => Role::Known { role, closed: false },
        Ok(role @ 11..=16) if text.len() == 2 => Role::Known { role: role - 10, closed: true },
        _ => Role::Unknown,
    }
}

/// Calls `each` with every establishment of the block, `etablissementPrincipal` first; says whether
/// `autresEtablissements` is a list.
fn visit<T: Tree>(block: &T, mut each: impl FnMut(Entry)) -> bool {
    if let Some(principal) = given(block, "etablissementPrincipal") {
        each(Entry::read(Slot::Principal, &principal));
    }
    given(block, "autresEtablissements").is_none_or(|others| {
        others.each_item(|n, one| each(Entry::read(Slot::Other(n), &one)));
        others.seen() == Seen::List
    })
}

/// The same, listed.
pub(super) fn read<T: Tree>(block: &T) -> (Vec<Entry>, bool) {
    let mut entries = Vec::new();
    let is_list = visit(block, |entry| entries.push(entry));
    (entries, is_list)
}

/// Whether the block is one of the arrangements of §3.2 with nothing to say about it. Allocates nothing.
pub(super) fn is_plain<T: Tree>(block: &T) -> bool {
    let (mut principal, mut offices, mut shops, mut odd) = (0, 0, 0, false);
    let is_list = visit(block, |entry| {
        odd |= entry.wrong_type || entry.closed() || entry.foreign;
        match (entry.slot, entry.code()) {
            (Slot::Principal, role @ (2 | 3)) => principal = role,
            (Slot::Other(_), 1) if !entry.activity => offices += 1,
            (Slot::Other(_), 4) => shops += 1,
            _ => odd = true,
        }
    });
    is_list && !odd && matches!((principal, offices, shops), (2, 0, _) | (3, 1, _) | (0, 1, 0))
}
