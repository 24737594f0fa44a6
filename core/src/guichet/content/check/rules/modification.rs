//! Modifications: indicators and effect dates.

use super::Here;
use crate::guichet::content::check::tree::Tree;
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::dictionary::Certainty;
use crate::guichet::content::generated::at::{
    bloc_detail_personne_morale as detail, personne_morale as company,
};
use crate::guichet::content::generated::events::TRIGGERS;
use crate::guichet::content::generated::rules::Rule;

/// Every event whose indicator was seen on the server asks for its date.
pub(super) fn effect_dates<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let of_block = here.block.info().triggers.iter().filter_map(|n| TRIGGERS.get(usize::from(*n)));
    for trigger in of_block.filter(|one| one.certainty == Certainty::Observed) {
        if let [date, ..] = trigger.dates
            && here.fields.flag(trigger.field) == Some(true)
            && !trigger.dates.iter().any(|date| here.fields.filled(*date))
        {
            let place = here.place.field(here.block, *date);
            walk.push(Rule::EffectDateMissing, &place, here.around, Some((trigger.name, trigger.name)));
        }
    }
}

/// What the server asks besides the date, for the events of a company's description.
pub(super) fn description<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let on = |field: usize| here.fields.flag(field) == Some(true);
    // 25M and 26M have no indicator of their own: the date declares them.
    for (flag, date) in [
        (detail::CONTINUATION_AVEC_ACTIF_NET_INFERIEUR_MOITIE_CAPITAL, detail::DATE_EFFET25M),
        (detail::RECONSTITUTION_CAPITAUX_PROPRES, detail::DATE_EFFET26M),
    ] {
        walk.triggers += usize::from(on(flag) && here.fields.filled(date));
    }
    if on(detail::IS10M_TRIGGERED) {
        here.need(walk, Rule::NameChangeMissing, detail::IDENTIFICATION_MODIFICATION);
    }
    if on(detail::IS16M_TRIGGERED)
        && !on(detail::IS_MODIFICATION_DATE_CLOTURE)
        && !on(detail::IS_PROLONGATION_DUREE)
    {
        here.broken(walk, Rule::DurationChangeMissing, detail::IS_MODIFICATION_DATE_CLOTURE);
    }
    if on(detail::IS17M_TRIGGERED) && !on(detail::IS17M_NOT_DIRIGEANT_TRIGGERED) {
        here.broken(walk, Rule::NotManagerMissing, detail::IS17M_NOT_DIRIGEANT_TRIGGERED);
    }
}

/// Beneficial owners.
pub(super) fn company<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if here.fields.flag(company::IS38F_TRIGGERED) == Some(true) {
        here.need(walk, Rule::BeneficialModeMissing, company::MODE38F);
    }
}
