//! Modifications: indicators and effect dates.

use super::Here;
use crate::guichet::content::check::tree::Tree;
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::dictionary::Certainty;
use crate::guichet::content::generated::events::TRIGGERS;
use crate::guichet::content::generated::rules::Rule;

/// Every event whose indicator was seen on the server asks for its date.
pub(super) fn effect_dates<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let of_block =
        TRIGGERS.iter().filter(|one| one.block == here.block && one.certainty == Certainty::Observed);
    for trigger in of_block {
        if let [date, ..] = trigger.dates
            && here.fields.flag(trigger.field) == Some(true)
            && !trigger.dates.iter().any(|date| here.fields.filled(*date))
        {
            here.worded(walk, Rule::EffectDateMissing, *date, trigger.name);
        }
    }
}
