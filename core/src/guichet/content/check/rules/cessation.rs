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
            // Commercial companies: SNC, SARL, SA, SAS.
            if fields.flag(at::INDICATEUR_DISSOLUTION) == Some(true)
                && context.single_partner
                && context.family(&["52", "53", "54", "55", "56", "57"])
            {
                here.need(walk, Rule::DissolutionTypeMissing, at::TYPE_DISSOLUTION);
            }
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
            let (death, suspension, going_on) = (
                fields.flag(at::INDICATEUR_DECES_ENTREPRENEUR),
                fields.flag(at::INDICATEUR_CESSATION_TEMPORAIRE),
                fields.flag(at::INDICATEUR_POURSUITE_ACTIVITE),
            );
            if death.is_some() && (death == Some(true) || suspension == Some(true)) {
                here.need(walk, Rule::GoingOnMissing, at::INDICATEUR_POURSUITE_ACTIVITE);
            }
            if going_on == Some(false) && death == Some(false) {
                let kept = at::INDICATEUR_MAINTIEN_IMMATRICULATION_REGISTRE;
                here.need(walk, Rule::RegistrationKeptMissing, kept);
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
    match event.as_str() {
        "42M" if !fields.filled(at::DATE_TRANSFERT_PATRIMOINE) => {
            here.need(walk, Rule::ClosureDateMissing, at::DATE_CLOTURE_LIQUIDATION);
        }
        "44M" | "44F" => here.need(walk, Rule::LeaseDateMissing, at::DATE_LOCATION_BIENS_RURAUX),
        _ => {}
    }
    here.need(walk, Rule::StaffEndMissing, at::DATE_CESSATION_ACTIVITE_SALARIEE);
}
