//! Activities, their origin, their qualifications.

use super::Here;
use crate::guichet::content::check::context::code;
use crate::guichet::content::check::tree::Tree;
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{
    bloc_description_activite as at, bloc_jqpa as jqpa, bloc_origine_activite as origin,
};
use crate::guichet::content::generated::blocks::BlockId;
use crate::guichet::content::generated::rules::Rule;

pub(super) fn activity<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let fields = here.fields;
    let context = walk.context;
    if context.creation() {
        here.need(walk, Rule::ExerciseMissing, at::EXERCICE_ACTIVITE);
    }
    if context.begins_or_changes() {
        here.need(walk, Rule::CategoryMissing, at::CATEGORISATION_ACTIVITE1);
        here.need(walk, Rule::CategoryMissing, at::CATEGORISATION_ACTIVITE2);
        here.need(walk, Rule::PrincipalRoleMissing, at::ROLE_PRINCIPAL_POUR_ENTREPRISE);
    }
    // The register leaves out most of where an activity comes from.
    if context.creation() || fields.is(at::STATUT_FORMALITE, "A") {
        origin(walk, here);
    }
    if fields.is(at::EXERCICE_ACTIVITE, "S") {
        here.need(walk, Rule::SeasonMissing, at::DATE_DEBUT_PERIODE);
        here.need(walk, Rule::SeasonMissing, at::DATE_FIN_PERIODE);
    }
    if fields.is(at::STATUT_FORMALITE, "S") {
        here.need(walk, Rule::ActivityEndMissing, at::DATE_FIN);
    }
    if fields.is(at::PRECISION_ACTIVITE, "10") {
        here.need(walk, Rule::SurfaceMissing, at::SURFACE);
    }
    if fields.is(at::FORME_EXERCICE, "ARTISANALE_REGLEMENTEE") {
        here.need(walk, Rule::QualificationMissing, at::JQPA);
    }
}

/// Where an activity comes from: `BlocOrigineActivite`.
fn origin<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let Some(given) = here.fields.get(at::ORIGINE) else {
        return here.broken(walk, Rule::OriginMissing, at::ORIGINE);
    };
    let kind = code(given, "typeOrigine");
    let kind = kind.as_str();
    let mut broken = |rule: Rule, field: usize| {
        here.broken_in(walk, rule, at::ORIGINE, BlockId::BlocOrigineActivite, field);
    };
    let has = |key: &str| super::is_filled(given, key);
    if kind.is_empty() {
        return broken(Rule::OriginMissing, origin::TYPE_ORIGINE);
    }
    if kind == "9" && !has("autreOrigine") {
        broken(Rule::OtherOriginMissing, origin::AUTRE_ORIGINE);
    }
    match (matches!(kind, "6" | "F"), has("contrat")) {
        (true, false) => broken(Rule::OriginContractMissing, origin::CONTRAT),
        (false, true) if kind != "9" => broken(Rule::OriginContractUnexpected, origin::CONTRAT),
        _ => {}
    }
    if matches!(kind, "3" | "4" | "D" | "6") && !has("ancienExploitants") {
        broken(Rule::FormerOwnerMissing, origin::ANCIEN_EXPLOITANTS);
    }
    let sold = matches!(kind, "3" | "4" | "7" | "9") && here.fields.is(at::FORME_EXERCICE, "COMMERCIALE");
    if sold != has("publication") {
        broken(Rule::OriginPublication, origin::PUBLICATION);
    }
}

pub(super) fn qualification<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let fields = here.fields;
    if !fields.is(jqpa::OPTION_JQPA, "1") {
        return;
    }
    here.need(walk, Rule::QualifiedRoleMissing, jqpa::CODE_ROLE_PERSONNE_QUALIFIEE);
    if fields.is_any(jqpa::CODE_ROLE_PERSONNE_QUALIFIEE, &["4", "5"]) {
        here.need(walk, Rule::QualifiedPersonMissing, jqpa::PERSONNE_QUALIFIEE);
    }
    if fields.is(jqpa::CODE_ROLE_PERSONNE_QUALIFIEE, "5") {
        here.need(walk, Rule::QualifiedQualityMissing, jqpa::AUTRE_QUALITE_PERSONNE_QUALIFIEE);
    }
}
