//! `Company`, its nature, the identity of a legal person.

use super::Here;
use crate::guichet::content::Mode;
use crate::guichet::content::check::tree::{Seen, Tree};
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{
    bloc_detail_personne_morale as detail, bloc_entreprise_identite as entreprise,
    bloc_nature_creation as nature, bloc_publication as publication, company as at, formality,
    pm_rubrique_identite_pm as identite,
};
use crate::guichet::content::generated::blocks::BlockId;
use crate::guichet::content::generated::rules::Rule;
use crate::guichet::content::roles::{BlockKind, check_arrangement};

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
    if context.creation() || context.modification() {
        roles(walk, here);
    }
}

/// Which establishment is where, with which role. What a modification starts from was accepted once.
fn roles<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let mode = if walk.context.creation() { here.mode } else { Mode::Tolerant };
    for (person, field, kind) in [
        ("M", at::PERSONNE_MORALE, BlockKind::PersonneMorale),
        ("P", at::PERSONNE_PHYSIQUE, BlockKind::PersonnePhysique),
        ("E", at::EXPLOITATION, BlockKind::Exploitation),
    ] {
        // A block that should not be there is told once.
        if walk.context.person() != person {
            continue;
        }
        if let Some(block) = here.fields.get(field)
            && block.seen() == Seen::Object
        {
            let report = check_arrangement(block, kind, mode, walk.context.foreign);
            if !report.is_empty() {
                walk.report.merge_under(&here.place.field(here.block, field).path(), report);
            }
        }
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
    if !context.foreign && !context.cessation() && context.is_formality() {
        here.need(walk, Rule::IdentityDescriptionMissing, identite::DESCRIPTION);
    }
    if context.creation() && !context.foreign && context.legal_form() != GIE {
        here.need(walk, Rule::PublicationMissing, identite::PUBLICATION_LEGALE);
    }
    correspondence(walk, here, identite::DESTINATAIRE_CORRESPONDANCE);
}

/// `field`: the place of `destinataireCorrespondance`.
pub(super) fn correspondence<T: Tree>(walk: &mut Walk, here: &Here<'_, T>, field: usize) {
    if walk.context.begins_or_changes() {
        here.need(walk, Rule::CorrespondenceMissing, field);
    }
}

/// The legal notice of a creation.
pub(super) fn publication<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if !walk.context.creation() || !here.place.is(BlockId::PMRubriqueIdentitePM, identite::PUBLICATION_LEGALE)
    {
        return;
    }
    here.need(walk, Rule::PublicationIncomplete, publication::JOURNAL_PUBLICATION);
    here.need(walk, Rule::PublicationIncomplete, publication::DATE_PUBLICATION);
    if here.fields.is(publication::JOURNAL_PUBLICATION, "Autre") {
        here.need(walk, Rule::PublicationIncomplete, publication::JOURNAL_PUBLICATION_AUTRE);
    }
}

pub(super) fn envelope<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if walk.context.begins_or_changes() {
        here.need(walk, Rule::DiffusionMissing, formality::DIFFUSION_COMMERCIALE);
    }
    let siren = here.fields.text(formality::SIREN).unwrap_or_default();
    let company = walk.context;
    if !siren.is_empty() && !company.siren().is_empty() && siren != company.siren() {
        here.broken(walk, Rule::SirenDiffers, formality::SIREN);
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
    if context.creation() {
        here.need(walk, Rule::ObjectMissing, detail::OBJET);
        here.need(walk, Rule::FirstClosingDateMissing, detail::DATE_PREMIERE_CLOTURE);
    }
    if context.begins_or_changes() {
        here.need(walk, Rule::AcreMissing, detail::DEPOT_DEMANDE_ACRE);
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

/// 9220: association déclarée. The legal form is said twice.
pub(super) fn legal_form<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if here.fields.is(entreprise::FORME_JURIDIQUE, "9220") && !walk.context.foreign {
        here.need(walk, Rule::RnaMissing, entreprise::NUM_RNA);
    }
    let context = walk.context;
    if let Some(form) = here.fields.text(entreprise::FORME_JURIDIQUE)
        && !context.legal_form().is_empty()
        && form != context.legal_form()
    {
        here.broken(walk, Rule::LegalFormDiffers, entreprise::FORME_JURIDIQUE);
    }
}
