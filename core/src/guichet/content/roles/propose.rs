//! The right arrangement of establishments that are wrongly arranged.

use serde_json::Value;

use super::build::set_role;
use super::label;
use super::read::{Entry, Slot, read};

/// One establishment: where it is, where it should be, with which role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Placement {
    /// Where it is now.
    pub from: Slot,
    /// Where it should be.
    pub to: Slot,
    /// Its `rolePourEntreprise`: 1, 2, 3 or 4.
    pub role: u8,
    changed: bool,
}

/// An arrangement of §3.2 for the establishments of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrangement {
    placements: Vec<Placement>,
}

/// The arrangement of §3.2 nearest to what the block says. `None` without establishments.
///
/// Read in this order: an entry with role 1 is the registered office; the principal is `etablissementPrincipal` unless
/// it has role 1 and no activity, else the first entry with role 2 or 3, else the first with activities or role 4.
/// What the caller meant may be something else: it is a proposal.
pub fn propose(block: &Value) -> Option<Arrangement> {
    arrange(&read(&block).0)
}

pub(super) fn arrange(entries: &[Entry]) -> Option<Arrangement> {
    let first =
        |wanted: &dyn Fn(&Entry) -> bool| entries.iter().find(|entry| wanted(entry)).map(|entry| entry.slot);
    let is_office = |entry: &Entry| entry.code() == 1;
    let principal = first(&|entry| entry.slot == Slot::Principal && (!is_office(entry) || entry.activity))
        .or_else(|| first(&|entry| matches!(entry.code(), 2 | 3)))
        .or_else(|| first(&|entry| !is_office(entry) && (entry.activity || entry.code() == 4)))
        // Several establishments and no activity is no arrangement of §3.2: one of them must be the principal.
        .or_else(|| first(&|entry| !is_office(entry)).filter(|_| entries.len() > 1))
        .or_else(|| entries.get(1).map(|entry| entry.slot));
    let office = first(&|entry| is_office(entry) && Some(entry.slot) != principal)
        .or_else(|| principal.is_none().then(|| entries.first().map(|entry| entry.slot)).flatten());
    let mut placements = Vec::with_capacity(entries.len());
    let mut others = 0;
    for entry in entries {
        let role = match (Some(entry.slot) == principal, Some(entry.slot) == office) {
            (true, _) if office.is_some() => 3,
            (true, _) => 2,
            (false, true) => 1,
            (false, false) => 4,
        };
        let to = if role == 2 || role == 3 {
            Slot::Principal
        } else {
            others += 1;
            Slot::Other(others - 1)
        };
        let changed = to != entry.slot || role != entry.code() || entry.closed();
        placements.push(Placement { from: entry.slot, to, role, changed });
    }
    (!placements.is_empty()).then_some(Arrangement { placements })
}

impl Arrangement {
    /// Every establishment, in the block's order.
    pub fn placements(&self) -> &[Placement] {
        &self.placements
    }

    /// Rewrites the block accordingly. Nothing but places and roles changes.
    pub fn apply(&self, block: &mut Value) {
        let Some(fields) = block.as_object_mut() else { return };
        let mut principal = fields.get_mut("etablissementPrincipal").map(Value::take);
        let mut others = match fields.get_mut("autresEtablissements").map(Value::take) {
            Some(Value::Array(others)) => others,
            _ => Vec::new(),
        };
        let mut list = Vec::with_capacity(others.len() + 1);
        let mut new_principal = None;
        for placement in &self.placements {
            let taken = match placement.from {
                Slot::Principal => principal.take(),
                Slot::Other(n) => others.get_mut(n).map(Value::take),
            };
            let Some(mut establishment) = taken else { continue };
            set_role(&mut establishment, placement.role);
            match placement.to {
                Slot::Principal => new_principal = Some(establishment),
                Slot::Other(_) => list.push(establishment),
            }
        }
        super::build::write(fields, new_principal, list);
    }

    /// What changes, in a sentence: French, English. Empty when nothing does.
    pub(super) fn sentences(&self) -> (String, String) {
        const SHOWN: usize = 6;
        let changed: Vec<&Placement> = self.placements.iter().filter(|one| one.changed).collect();
        if changed.is_empty() {
            return (String::new(), String::new());
        }
        let part = |one: &Placement, (role, label): (&str, &str)| {
            if one.from == one.to {
                format!("{} = {role} {} ({label})", one.from, one.role)
            } else {
                format!("{} → {} = {role} {} ({label})", one.from, one.to, one.role)
            }
        };
        let more = if changed.len() > SHOWN { " ; …" } else { "" };
        let shown = || changed.iter().take(SHOWN);
        let fr: Vec<String> = shown().map(|one| part(one, ("rôle", label(one.role).0))).collect();
        let en: Vec<String> = shown().map(|one| part(one, ("role", label(one.role).1))).collect();
        (
            format!(" Disposition proposée : {}{more}.", fr.join(" ; ")),
            format!(" Proposed: {}{more}.", en.join(" ; ")),
        )
    }
}
