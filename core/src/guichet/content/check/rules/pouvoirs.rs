//! Who may act for the company: `PMRubriqueComposition`, `BlocPouvoir`.

use super::Here;
use crate::guichet::content::check::tree::{Seen, Tree};
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{bloc_pouvoir as at, pm_rubrique_composition as composition};
use crate::guichet::content::generated::rules::Rule;

pub(super) fn composition<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    if context.cessation() || context.formality().is_empty() {
        return;
    }
    if !here.fields.filled(composition::POUVOIRS) {
        return here.broken(walk, Rule::PouvoirMissing, composition::POUVOIRS);
    }
    // SAS, SELAS.
    if matches!(context.legal_form(), "5710" | "5785") {
        let mut president = false;
        if let Some(list) = here.fields.get(composition::POUVOIRS) {
            list.each_item(|_, pouvoir| {
                president |= pouvoir
                    .get("roleEntreprise")
                    .is_some_and(|role| matches!(role.seen(), Seen::Text(text) if text == "73"));
            });
        }
        if !president {
            here.broken(walk, Rule::SasPresidentMissing, composition::POUVOIRS);
        }
    }
}

pub(super) fn pouvoir<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    let fields = here.fields;
    for (code, rule, wanted, other) in [
        ("INDIVIDU", Rule::PouvoirIndividu, at::INDIVIDU, at::ENTREPRISE),
        ("ENTREPRISE", Rule::PouvoirEntreprise, at::ENTREPRISE, at::INDIVIDU),
    ] {
        if fields.is(at::TYPE_DE_PERSONNE, code) {
            if !fields.has(wanted) {
                here.broken(walk, rule, wanted);
            }
            if fields.has(other) {
                here.broken(walk, rule, other);
            }
        }
    }
    if fields.is(at::TYPE_DE_PERSONNE, "ENTREPRISE") {
        here.need(walk, Rule::PouvoirAddressMissing, at::ADRESSE_ENTREPRISE);
    }
    if fields.is(at::ROLE_ENTREPRISE, "99") {
        here.need(walk, Rule::OtherRoleMissing, at::AUTRE_ROLE_ENTREPRISE);
    }
    if fields.is(at::ROLE_ENTREPRISE, "77") {
        here.need(walk, Rule::AccreditationMissing, at::NUMERO_ACCREDITATION);
    }
    if fields.flag(at::INDICATEUR_SECOND_ROLE_ENTREPRISE) == Some(true) {
        here.need(walk, Rule::SecondRoleMissing, at::SECOND_ROLE_ENTREPRISE);
    }
    // `repreneurs` of a cessation are the same block without a role in the company.
    if here.place.holder().is_some_and(|list| {
        list.is(
            crate::guichet::content::generated::blocks::BlockId::PersonneMorale,
            crate::guichet::content::generated::at::personne_morale::COMPOSITION,
        )
    }) {
        here.need(walk, Rule::PouvoirRoleMissing, at::ROLE_ENTREPRISE);
        here.need(walk, Rule::BeneficialFlagMissing, at::BENEFICIAIRE_EFFECTIF);
        if context.modification() {
            here.need(walk, Rule::PouvoirStatusMissing, at::STATUT_POUR_LA_FORMALITE);
        }
    }
}
