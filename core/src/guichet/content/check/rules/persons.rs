//! People.

use super::Here;
use crate::guichet::content::check::tree::{Seen, Tree};
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::bloc_description_personne_individu as at;
use crate::guichet::content::generated::rules::Rule;

pub(super) fn description<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if here.fields.filled(at::PAYS_NAISSANCE) && !here.fields.is_any(at::PAYS_NAISSANCE, &["FRA", "FRANCE"]) {
        here.need(walk, Rule::BirthPlaceMissing, at::LIEU_DE_NAISSANCE);
    }
}

/// Married or in a civil partnership: `description` and `role` are the places of `descriptionPersonne`, `roleConjoint`.
pub(super) fn couple<T: Tree>(walk: &mut Walk, here: &Here<'_, T>, description: usize, role: usize) {
    let situation = here.fields.get(description).and_then(|one| one.get("situationMatrimoniale"));
    if situation.is_some_and(|one| matches!(one.seen(), Seen::Text(text) if text == "4" || text == "5")) {
        here.need(walk, Rule::SpouseRoleMissing, role);
    }
}
