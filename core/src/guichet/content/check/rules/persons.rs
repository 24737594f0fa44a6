//! People.

use super::Here;
use crate::guichet::content::check::place::Place;
use crate::guichet::content::check::tree::{Seen, Tree};
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{
    bloc_description_personne_individu as at, bloc_detail_individu_avec_conjoint as couple,
    bloc_pouvoir as pouvoir, pp_entrepreneur as entrepreneur,
};
use crate::guichet::content::generated::blocks::BlockId;
use crate::guichet::content::generated::rules::Rule;
use crate::ident::Nir;

/// What the demonstration server asks of everybody who is declared.
const ASKED: [usize; 8] = [
    at::NOM,
    at::PRENOMS,
    at::GENRE,
    at::DATE_DE_NAISSANCE,
    at::LIEU_DE_NAISSANCE,
    at::CODE_INSEE_GEOGRAPHIQUE,
    at::CODE_NATIONALITE,
    at::FORME_SOCIALE,
];

pub(super) fn description<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    let fields = here.fields;
    let abroad = fields.filled(at::PAYS_NAISSANCE) && !fields.is_any(at::PAYS_NAISSANCE, &["FRA", "FRANCE"]);
    if abroad {
        here.need(walk, Rule::BirthPlaceMissing, at::LIEU_DE_NAISSANCE);
    }
    let declared = is_declared(here.place);
    if declared && context.creation() {
        for field in ASKED.into_iter().filter(|field| !(abroad && *field == at::LIEU_DE_NAISSANCE)) {
            if field != at::FORME_SOCIALE || context.person() != "E" {
                here.need(walk, Rule::PersonIncomplete, field);
            }
        }
    }
    let spouse =
        here.place.holder().is_some_and(|holder| holder.is(BlockId::PPEntrepreneur, entrepreneur::CONJOINT));
    let allowed: &[&str] = match context.person() {
        _ if spouse => &[],
        "P" => &["1", "2"],
        "M" => &["0", "1", "3"],
        _ => &[],
    };
    let known = !context.person().is_empty() && (declared || spouse);
    if known && fields.filled(at::FORME_SOCIALE) && !fields.is_any(at::FORME_SOCIALE, allowed) {
        here.broken(walk, Rule::SocialForm, at::FORME_SOCIALE);
    }
    if let Some(number) = fields.text(at::NUMERO_SECU)
        && number.len() == 15
        && Nir::parse(&number).is_err()
    {
        here.broken(walk, Rule::Nir, at::NUMERO_SECU);
    }
    if context.creation()
        && declared
        && fields.is(at::FORME_SOCIALE, "3")
        && fields.is(at::CODE_NATIONALITE, "FRA")
    {
        here.need(walk, Rule::NirMissing, at::NUMERO_SECU);
    }
}

/// The entrepreneur, or somebody who may act for a company.
fn is_declared(place: &Place<'_>) -> bool {
    place.is(BlockId::PPEntrepreneur, entrepreneur::DESCRIPTION_PERSONNE)
        || (place.is(BlockId::BlocDetailIndividuAvecConjoint, couple::DESCRIPTION_PERSONNE)
            && place.holder().is_some_and(|holder| holder.is(BlockId::BlocPouvoir, pouvoir::INDIVIDU)))
}

/// Married or in a civil partnership: `description` and `role` are the places of `descriptionPersonne`, `roleConjoint`.
pub(super) fn couple<T: Tree>(walk: &mut Walk, here: &Here<'_, T>, description: usize, role: usize) {
    let situation = here.fields.get(description).and_then(|one| one.get("situationMatrimoniale"));
    if situation.is_some_and(|one| matches!(one.seen(), Seen::Text(text) if text == "4" || text == "5")) {
        here.need(walk, Rule::SpouseRoleMissing, role);
    }
}
