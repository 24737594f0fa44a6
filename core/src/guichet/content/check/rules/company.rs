//! `Company`, its nature, the identity of a legal person.

use super::Here;
use crate::guichet::content::check::tree::Tree;
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{
    bloc_detail_personne_morale as detail, bloc_entreprise_identite as entreprise,
    bloc_nature_creation as nature, company as at, pm_rubrique_identite_pm as identite,
};
use crate::guichet::content::generated::rules::Rule;

/// GIE.
const GIE: &str = "6220";

pub(super) fn company<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    let blocks = [("P", at::PERSONNE_PHYSIQUE), ("M", at::PERSONNE_MORALE), ("E", at::EXPLOITATION)];
    if let Some((person, wanted)) = blocks.into_iter().find(|(person, _)| *person == context.person()) {
        if !here.fields.has(wanted) {
            here.worded(walk, Rule::BlockMissing, wanted, person);
        }
        for (_, other) in blocks.into_iter().filter(|(_, block)| *block != wanted) {
            if here.fields.has(other) {
                here.worded(walk, Rule::WrongBlock, other, person);
            }
        }
    }
    if context.cessation() {
        here.need(walk, Rule::CessationFieldMissing, at::EVENEMENT_CESSATION);
        here.need(walk, Rule::CessationFieldMissing, at::NATURE_CESSATION);
    }
}

pub(super) fn nature<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    match walk.context.person() {
        "E" => here.need(walk, Rule::TypeExploitationMissing, nature::TYPE_EXPLOITATION),
        "P" => here.need(walk, Rule::MicroEntrepriseMissing, nature::MICRO_ENTREPRISE),
        _ => {}
    }
}

pub(super) fn identity<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    if !context.foreign && !context.cessation() && !context.formality().is_empty() {
        here.need(walk, Rule::IdentityDescriptionMissing, identite::DESCRIPTION);
    }
    if context.creation() && !context.foreign && context.legal_form() != GIE {
        here.need(walk, Rule::PublicationMissing, identite::PUBLICATION_LEGALE);
    }
}

pub(super) fn legal_person<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    let fields = here.fields;
    match fields.flag(detail::CAPITAL_VARIABLE) {
        Some(true) => here.need(walk, Rule::CapitalMinimumMissing, detail::CAPITAL_MINIMUM),
        Some(false) if context.legal_form() != GIE => {
            here.need(walk, Rule::CapitalMissing, detail::MONTANT_CAPITAL);
        }
        _ => {}
    }
    if fields.has(detail::MONTANT_CAPITAL) || fields.has(detail::CAPITAL_MINIMUM) {
        here.need(walk, Rule::CapitalCurrencyMissing, detail::DEVISE_CAPITAL);
    }
    if context.family(&["54", "55", "56", "57"]) {
        here.need(walk, Rule::ClosingDateMissing, detail::DATE_CLOTURE_EXERCICE_SOCIAL);
    }
    match context.legal_form() {
        "6533" => {
            here.need(walk, Rule::GaecApprovalMissing, detail::DATE_AGREMENT_GAEC);
            here.need(walk, Rule::GaecApprovalMissing, detail::NUMERO_AGREMENT_GAEC);
        }
        GIE | "6210" => here.need(walk, Rule::AvailableCapitalMissing, detail::CAPITAL_DISPONIBLE),
        _ => {}
    }
}

/// 9220: association déclarée.
pub(super) fn declared_association<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if here.fields.is(entreprise::FORME_JURIDIQUE, "9220") && !walk.context.foreign {
        here.need(walk, Rule::RnaMissing, entreprise::NUM_RNA);
    }
}
