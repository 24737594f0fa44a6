//! `BlocDetailCessationEtablissement`: the chain of questions of a cessation.

use super::Here;
use crate::guichet::content::check::tree::Tree;
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::bloc_detail_cessation_etablissement as at;
use crate::guichet::content::generated::rules::Rule;

pub(super) fn detail<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    let fields = here.fields;
    if !context.cessation() || context.nature_cessation.as_str() != "1" {
        return;
    }
    match context.person() {
        "M" => {
            here.need(walk, Rule::DissolutionMissing, at::INDICATEUR_DISSOLUTION);
            if fields.flag(at::INDICATEUR_DISSOLUTION) == Some(false) {
                here.need(walk, Rule::DisappearanceMissing, at::INDICATEUR_DISPARITION_PM);
            }
            if fields.flag(at::INDICATEUR_DISPARITION_PM) == Some(true) {
                here.need(walk, Rule::DisappearanceReasonMissing, at::MOTIF_DISPARITION);
            }
        }
        "P" => {
            here.need(walk, Rule::SuspensionMissing, at::INDICATEUR_CESSATION_TEMPORAIRE);
            if fields.flag(at::INDICATEUR_CESSATION_TEMPORAIRE) == Some(false) {
                here.need(walk, Rule::DeathMissing, at::INDICATEUR_DECES_ENTREPRENEUR);
            }
        }
        _ => {}
    }
    let event = context.evenement_cessation;
    if matches!(event.as_str(), "22M" | "22M40M") {
        here.need(walk, Rule::LiquidationPlaceMissing, at::LIEU_DE_LIQUIDATION);
    }
    if matches!(event.as_str(), "22M" | "22M40M" | "28M" | "41M") {
        here.need(walk, Rule::DissolutionDateMissing, at::DATE_DISSOLUTION_DISPARITION);
    }
}
