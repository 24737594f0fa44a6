//! Tax options, and those of a micro-entrepreneur.

use super::Here;
use crate::guichet::content::check::tree::{Seen, Tree};
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{bloc_option_fiscale as at, pp_entrepreneur as entrepreneur};
use crate::guichet::content::generated::rules::Rule;

pub(super) fn options<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if !walk.context.micro || !walk.context.creation() {
        return;
    }
    if !here.fields.is_any(at::REGIME_IMPOSITION_BENEFICES, &["110", "116", "117"]) {
        here.broken(walk, Rule::MicroRegime, at::REGIME_IMPOSITION_BENEFICES);
    }
    if !here.fields.is(at::REGIME_IMPOSITION_TVA, "310") {
        here.broken(walk, Rule::MicroVat, at::REGIME_IMPOSITION_TVA);
    }
}

pub(super) fn micro_social<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if !walk.context.micro || !walk.context.creation() {
        return;
    }
    let given = here.fields.get(entrepreneur::REGIME_MICRO_SOCIAL).is_some_and(|regime| {
        regime.get("optionMicroSocial").is_some_and(|option| option.seen() == Seen::Boolean(true))
            && regime.get("periodiciteVersement").is_some_and(|period| period.seen() != Seen::Null)
    });
    if !given {
        here.broken(walk, Rule::MicroSocialMissing, entrepreneur::REGIME_MICRO_SOCIAL);
    }
}
