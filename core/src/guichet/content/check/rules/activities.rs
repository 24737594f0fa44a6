//! Activities, their origin, their qualifications.

use super::Here;
use crate::guichet::content::check::tree::Tree;
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{
    bloc_description_activite as at, bloc_jqpa as jqpa, bloc_origine_activite as origin,
};
use crate::guichet::content::generated::rules::Rule;

pub(super) fn activity<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let fields = here.fields;
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

pub(super) fn origin<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let fields = here.fields;
    if fields.is(origin::TYPE_ORIGINE, "9") {
        here.need(walk, Rule::OtherOriginMissing, origin::AUTRE_ORIGINE);
    }
    if fields.is_any(origin::TYPE_ORIGINE, &["6", "F"]) {
        here.need(walk, Rule::OriginContractMissing, origin::CONTRAT);
    }
    if fields.is_any(origin::TYPE_ORIGINE, &["3", "4", "D", "6"]) {
        here.need(walk, Rule::FormerOwnerMissing, origin::ANCIEN_EXPLOITANTS);
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
