//! Establishment roles (contract §3.2): which establishment goes in `etablissementPrincipal`, which ones in
//! `autresEtablissements`, and the `rolePourEntreprise` of each.
//!
//! | The company | `etablissementPrincipal` | `autresEtablissements` |
//! | --- | --- | --- |
//! | works at its registered office | role 2 | the others: 4 |
//! | works elsewhere, nothing at its registered office | role 3 | the registered office: 1; the others: 4 |
//! | has no activity | absent | the registered office alone: 1 |
//!
//! [`Establishments`] takes these intentions and writes the blocks. [`check_roles`] and [`check_content_roles`] explain
//! a wrong arrangement where it is wrong; [`propose`] gives the right one.
//!
//! Foreign companies (roles 5 and 6, `indicateurEtranger`, `natureCreation.societeEtrangere`) are outside §3.2: only the
//! codes are checked. Roles 11 to 16 are 1 to 6, closed: they exist in the register, not in what is created.

mod build;
mod check;
mod propose;
mod read;

pub use build::{Address, Establishment, Establishments, RegisteredOffice};
pub(crate) use check::check_arrangement;
pub use check::{check_content_roles, check_roles};
pub use propose::{Arrangement, Placement, propose};
pub use read::Slot;

/// The block of `content` that holds the establishments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// `typePersonne` M: §3.2 is checked as errors.
    PersonneMorale,
    /// `typePersonne` P: §3.2 gives warnings. A sole trader may have role 3 and no registered office entry.
    PersonnePhysique,
    /// `typePersonne` E: as for P.
    Exploitation,
}

impl BlockKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::PersonneMorale, Self::PersonnePhysique, Self::Exploitation];

    /// The block's key in `content`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PersonneMorale => "personneMorale",
            Self::PersonnePhysique => "personnePhysique",
            Self::Exploitation => "exploitation",
        }
    }
}

/// What a role code means.
pub(super) const fn label(role: u8) -> (&'static str, &'static str) {
    match role {
        1 => ("siège", "registered office"),
        2 => ("siège et établissement principal", "registered office and principal establishment"),
        3 => ("établissement principal", "principal establishment"),
        _ => ("établissement secondaire", "secondary establishment"),
    }
}
