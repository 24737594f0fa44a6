//! Who may act for the company: `PMRubriqueComposition`, `BlocPouvoir`.

use super::Here;
use crate::guichet::content::check::tree::{Seen, Tree};
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{
    bloc_description_personne_individu as description, bloc_detail_individu_avec_conjoint as couple,
    bloc_entreprise_chapeau as entreprise, bloc_modalite_controle as control, bloc_pouvoir as at,
    personne_morale, pm_rubrique_beneficiaire_effectif as owner, pm_rubrique_composition as composition,
};
use crate::guichet::content::generated::blocks::BlockId;
use crate::guichet::content::generated::rules::Rule;

pub(super) fn composition<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    if context.cessation() || !context.is_formality() {
        return;
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
    } else if !here.fields.filled(composition::POUVOIRS) {
        here.broken(walk, Rule::PouvoirMissing, composition::POUVOIRS);
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
    if context.begins_or_changes() {
        company(walk, here);
        manager(walk, here);
    }
    if fields.flag(at::INDICATEUR_SECOND_ROLE_ENTREPRISE) == Some(true) {
        here.need(walk, Rule::SecondRoleMissing, at::SECOND_ROLE_ENTREPRISE);
    }
    // `repreneurs` of a cessation are the same block without a role in the company.
    if here.place.holder().is_some_and(|list| list.is(BlockId::PersonneMorale, personne_morale::COMPOSITION))
    {
        here.need(walk, Rule::PouvoirRoleMissing, at::ROLE_ENTREPRISE);
        here.need(walk, Rule::BeneficialFlagMissing, at::BENEFICIAIRE_EFFECTIF);
        if context.family(&["55"]) && context.creation() && !fields.is_any(at::ROLE_ENTREPRISE, &SA_ROLES) {
            here.broken(walk, Rule::SaRole, at::ROLE_ENTREPRISE);
        }
        if !context.creation() && context.is_formality() {
            here.need(walk, Rule::PouvoirStatusMissing, at::STATUT_POUR_LA_FORMALITE);
        }
    }
}

/// Seen accepted for a SA with a board of directors.
const SA_ROLES: [&str; 13] = ["51", "53", "60", "64", "65", "66", "67", "70", "71", "72", "99", "130", "135"];

/// A company that acts for this one.
fn company<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let Some(acting) = here.fields.get(at::ENTREPRISE).filter(|one| one.seen() == Seen::Object) else {
        return;
    };
    let text = |key: &str, is: fn(&str) -> bool| {
        acting.get(key).is_some_and(|value| matches!(value.seen(), Seen::Text(text) if is(&text)))
    };
    if !text("lieuRegistre", |place| !place.is_empty() && !place.chars().any(char::is_lowercase)) {
        let field = entreprise::LIEU_REGISTRE;
        here.broken_in(walk, Rule::RegistryPlace, at::ENTREPRISE, BlockId::BlocEntrepriseChapeau, field);
    }
    let context = walk.context;
    let role = |code: &str| here.fields.is(at::ROLE_ENTREPRISE, code);
    let director = role("65") && (context.family(&["55", "56"]) || context.legal_form() == "6220");
    let foreign = text("formeJuridiqueEtrangere", |form| !form.is_empty());
    if director || role("64") || (role("30") && context.legal_form() == "6210") || foreign {
        here.need(walk, Rule::PermanentRepresentativeMissing, at::REPRESENTANT);
    }
}

/// The manager of a SARL.
fn manager<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if !walk.context.family(&["54"]) || !here.fields.is(at::ROLE_ENTREPRISE, "30") {
        return;
    }
    let person = here.fields.get(at::INDIVIDU).and_then(|one| one.get("descriptionPersonne"));
    let Some(person) = person.filter(|one| one.seen() == Seen::Object) else { return };
    let told = person.get("situationMatrimoniale");
    if !told.is_some_and(|one| matches!(one.seen(), Seen::Text(text) if !text.is_empty())) {
        let individu = here.place.field(here.block, at::INDIVIDU);
        let person = individu.field(BlockId::BlocDetailIndividuAvecConjoint, couple::DESCRIPTION_PERSONNE);
        let field =
            person.field(BlockId::BlocDescriptionPersonneIndividu, description::SITUATION_MATRIMONIALE);
        walk.push(Rule::ManagerCoupleMissing, &field, here.mode, None);
    }
}

pub(super) fn beneficial_owner<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    here.need(walk, Rule::BeneficialOwnerIncomplete, owner::BENEFICIAIRE);
    here.need(walk, Rule::BeneficialOwnerIncomplete, owner::MODALITE);
}

/// Shares of the capital and of the votes.
pub(super) fn control<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    for field in [control::DETENTION_PART_TOTALE, control::DETENTION_VOTE_TOTAL] {
        if here.fields.number(field).is_some_and(|share| !(0.0..=100.0).contains(&share)) {
            here.broken(walk, Rule::Percentage, field);
        }
    }
}
