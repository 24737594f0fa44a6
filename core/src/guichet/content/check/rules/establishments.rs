//! Establishments and their staff.

use super::Here;
use crate::guichet::content::check::tree::{Seen, Tree};
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{
    bloc_description_etablissement as description, bloc_etablissement_salarie as staff,
    rubrique_etablissement as at,
};
use crate::guichet::content::generated::blocks::BlockId;
use crate::guichet::content::generated::rules::Rule;

pub(super) fn establishment<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if !here.fields.filled(at::ACTIVITES) {
        return;
    }
    let mut main = 0;
    if let Some(list) = here.fields.get(at::ACTIVITES) {
        list.each_item(|_, activity| {
            let flag = activity.get("indicateurPrincipal");
            main += usize::from(flag.is_some_and(|flag| flag.seen() == Seen::Boolean(true)));
        });
    }
    if main != 1 {
        here.broken(walk, Rule::MainActivity, at::ACTIVITES);
    }
    if walk.context.creation() && !walk.context.foreign {
        here.need(walk, Rule::StaffMissing, at::EFFECTIF_SALARIE);
    }
}

pub(super) fn description<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let context = walk.context;
    let fields = here.fields;
    if let Some(siret) = fields.text(description::SIRET)
        && siret.len() == 14
        && context.siren().len() == 9
        && !siret.starts_with(context.siren())
    {
        here.broken(walk, Rule::SiretOfAnotherCompany, description::SIRET);
    }
    if !context.foreign
        && context.is_formality()
        && fields.flag(description::INDICATEUR_ETRANGER) != Some(true)
    {
        here.need(walk, Rule::EstablishmentStatusMissing, description::STATUT_POUR_FORMALITE);
    }
    if fields.flag(description::INDICATEUR_ETRANGER) == Some(true) {
        for field in
            [description::PAYS, description::AUTRE_IDENTIFIANT_ETRANGER, description::LIEU_IMMATRICULATION]
        {
            here.need(walk, Rule::ForeignEstablishmentIncomplete, field);
        }
    } else if context.cessation() && !context.foreign {
        here.need(walk, Rule::SiretMissing, description::SIRET);
    }
}

pub(super) fn staff<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if here.fields.flag(staff::PRESENCE_SALARIE) == Some(true)
        && here.fields.number(staff::NOMBRE_SALARIE).is_none_or(|count| count <= 0.0)
    {
        here.broken(walk, Rule::StaffCountMissing, staff::NOMBRE_SALARIE);
    }
    if here.fields.flag(staff::PRESENCE_SALARIE) == Some(true) {
        here.need(walk, Rule::FirstEmployeeMissing, staff::EMPLOI_PREMIER_SALARIE);
    }
}

/// One establishment at least says how it closes.
pub(super) fn closed<T: Tree>(walk: &mut Walk, here: &Here<'_, T>, principal: usize, others: usize) {
    let closes =
        |one: &T| one.get("detailCessationEtablissement").is_some_and(|detail| detail.seen() == Seen::Object);
    let mut any = here.fields.get(principal).is_some_and(closes);
    if let Some(list) = here.fields.get(others) {
        list.each_item(|_, one| any |= closes(&one));
    }
    if !any {
        here.broken_in(
            walk,
            Rule::EstablishmentCessationMissing,
            principal,
            BlockId::RubriqueEtablissement,
            at::DETAIL_CESSATION_ETABLISSEMENT,
        );
    }
}
