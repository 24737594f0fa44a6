//! The rules between fields, by block. Their words, tiers and sources are in `core/dictionary/rules`.

mod accounts;
mod activities;
mod addresses;
mod cessation;
mod company;
mod establishments;
mod fiscal;
mod modification;
mod persons;
mod pouvoirs;

use super::fields::Fields;
use super::place::Place;
use super::tree::{Seen, Tree};
use super::walk::Walk;
use crate::guichet::content::Mode;
use crate::guichet::content::generated::at;
use crate::guichet::content::generated::blocks::BlockId;
use crate::guichet::content::generated::rules::Rule;

/// A block whose fields were checked one by one.
pub(super) struct Here<'h, T> {
    pub(super) block: BlockId,
    pub(super) fields: &'h Fields<'h, T>,
    pub(super) place: &'h Place<'h>,
    pub(super) mode: Mode,
    /// The mode around the block: another one when a modification declares the block unchanged or removed.
    pub(super) around: Mode,
}

impl<T: Tree> Here<'_, T> {
    /// The rule is broken at this field of the block.
    pub(super) fn broken(&self, walk: &mut Walk, rule: Rule, field: usize) {
        walk.push(rule, &self.place.field(self.block, field), self.mode, None);
    }

    /// The same, with a name for the `{}` of its sentences.
    pub(super) fn worded(&self, walk: &mut Walk, rule: Rule, field: usize, words: &str) {
        walk.push(rule, &self.place.field(self.block, field), self.mode, Some((words, words)));
    }

    /// The field must be filled.
    pub(super) fn need(&self, walk: &mut Walk, rule: Rule, field: usize) {
        if !self.fields.filled(field) {
            self.broken(walk, rule, field);
        }
    }

    /// The rule is broken at a field of the block `inner`, which the field `holder` of this block holds.
    pub(super) fn broken_in(&self, walk: &mut Walk, rule: Rule, holder: usize, inner: BlockId, field: usize) {
        walk.push(rule, &self.place.field(self.block, holder).field(inner, field), self.mode, None);
    }

    /// A boolean of the block in this field.
    pub(super) fn inside(&self, field: usize, key: &str) -> Option<bool> {
        match self.fields.get(field)?.get(key)?.seen() {
            Seen::Boolean(flag) => Some(flag),
            _ => None,
        }
    }
}

/// There, and not an empty text or list.
fn is_filled<T: Tree>(node: &T, key: &str) -> bool {
    node.get(key).is_some_and(|value| match value.seen() {
        Seen::Null => false,
        Seen::Text(text) => !text.trim().is_empty(),
        Seen::List => super::fields::count(&value) > 0,
        _ => true,
    })
}

/// The mode inside a block: what a modification declares unchanged or removed comes from the register, where it was
/// accepted.
pub(super) fn tone<T: Tree>(walk: &Walk, block: BlockId, node: &T, mode: Mode) -> Mode {
    if !walk.context.modification() {
        return mode;
    }
    let is = |value: Option<T>, codes: &[&str]| {
        value.is_some_and(|value| matches!(value.seen(), Seen::Text(text) if codes.contains(&&*text)))
    };
    let unchanged = match block {
        BlockId::BlocPouvoir | BlockId::PMRubriqueBeneficiaireEffectif => {
            is(node.get("statutPourLaFormalite"), &["3", "4", "5"])
        }
        BlockId::BlocDescriptionActivite => is(node.get("statutFormalite"), &["I", "S"]),
        BlockId::RubriqueEtablissement => {
            let description = node.get("descriptionEtablissement");
            is(description.and_then(|one| one.get("statutPourFormalite")), &["2", "5"])
        }
        _ => false,
    };
    if unchanged { Mode::Tolerant } else { mode }
}

/// Checks the rules of a block whose fields were checked one by one.
pub(super) fn block<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if walk.context.modification() && here.around != Mode::Tolerant {
        modification::effect_dates(walk, here);
    }
    // The register is not asked for what a request must say.
    if here.mode == Mode::Tolerant {
        return;
    }
    if walk.context.accounts {
        // The official example leaves out most of what a formality asks of the company.
        return match here.block {
            BlockId::AnnualAccount => accounts::envelope(walk, here),
            BlockId::ComptesAnnuels => accounts::period(walk, here),
            BlockId::Pagination => accounts::pages(walk, here),
            _ => {}
        };
    }
    match here.block {
        BlockId::BlocAdresse => addresses::address(walk, here),
        BlockId::BlocCaracteristiquesSiegeAdresseEntreprise => addresses::traits(walk, here),
        BlockId::BlocDescriptionActivite => activities::activity(walk, here),
        BlockId::BlocDescriptionEtablissement => establishments::description(walk, here),
        BlockId::BlocDescriptionPersonneIndividu => persons::description(walk, here),
        BlockId::BlocDetailIndividuAvecConjoint => {
            use at::bloc_detail_individu_avec_conjoint as at;
            persons::couple(walk, here, at::DESCRIPTION_PERSONNE, at::ROLE_CONJOINT);
        }
        BlockId::BlocEtablissementSalarie => establishments::staff(walk, here),
        BlockId::BlocJQPA => activities::qualification(walk, here),
        BlockId::BlocPouvoir => pouvoirs::pouvoir(walk, here),
        BlockId::PPEntrepreneur => {
            use at::pp_entrepreneur as at;
            persons::couple(walk, here, at::DESCRIPTION_PERSONNE, at::ROLE_CONJOINT);
            fiscal::micro_social(walk, here);
        }
        BlockId::RubriqueAdresseEntreprise => addresses::office(walk, here),
        BlockId::RubriqueEtablissement => establishments::establishment(walk, here),
        BlockId::BlocDetailCessationEtablissement => cessation::detail(walk, here),
        BlockId::BlocDetailPersonneMorale => {
            company::legal_person(walk, here);
            modification::description(walk, here);
        }
        BlockId::BlocEntrepriseIdentite => company::legal_form(walk, here),
        BlockId::BlocModaliteControle => pouvoirs::control(walk, here),
        BlockId::BlocNatureCreation => company::nature(walk, here),
        BlockId::BlocOptionFiscale => fiscal::options(walk, here),
        BlockId::BlocPublication => company::publication(walk, here),
        BlockId::Company => company::company(walk, here),
        BlockId::Exploitation => {
            use at::exploitation as at;
            person(
                walk,
                here,
                &Person {
                    address: at::ADRESSE_ENTREPRISE,
                    tax: at::OPTIONS_FISCALES,
                    cessation: at::DETAIL_CESSATION_ENTREPRISE,
                    principal: at::ETABLISSEMENT_PRINCIPAL,
                    others: at::AUTRES_ETABLISSEMENTS,
                },
            );
        }
        BlockId::Formality => company::envelope(walk, here),
        BlockId::EXPLRubriqueIdentiteEXPL => {
            company::correspondence(walk, here, at::expl_rubrique_identite_expl::DESTINATAIRE_CORRESPONDANCE);
        }
        BlockId::PPRubriqueIdentitePP => {
            company::correspondence(walk, here, at::pp_rubrique_identite_pp::DESTINATAIRE_CORRESPONDANCE);
        }
        BlockId::PMRubriqueBeneficiaireEffectif => pouvoirs::beneficial_owner(walk, here),
        BlockId::PMRubriqueComposition => pouvoirs::composition(walk, here),
        BlockId::PMRubriqueIdentitePM => company::identity(walk, here),
        BlockId::PersonneMorale => {
            use at::personne_morale as at;
            modification::company(walk, here);
            person(
                walk,
                here,
                &Person {
                    address: at::ADRESSE_ENTREPRISE,
                    tax: at::OPTIONS_FISCALES,
                    cessation: at::DETAIL_CESSATION_ENTREPRISE,
                    principal: at::ETABLISSEMENT_PRINCIPAL,
                    others: at::AUTRES_ETABLISSEMENTS,
                },
            );
        }
        BlockId::PersonnePhysique => {
            use at::personne_physique as at;
            person(
                walk,
                here,
                &Person {
                    address: at::ADRESSE_ENTREPRISE,
                    tax: at::OPTIONS_FISCALES,
                    cessation: at::DETAIL_CESSATION_ENTREPRISE,
                    principal: at::ETABLISSEMENT_PRINCIPAL,
                    others: at::AUTRES_ETABLISSEMENTS,
                },
            );
        }
        _ => {}
    }
}

/// Where the three kinds of person have what they have in common.
struct Person {
    address: usize,
    tax: usize,
    cessation: usize,
    principal: usize,
    others: usize,
}

fn person<T: Tree>(walk: &mut Walk, here: &Here<'_, T>, at: &Person) {
    let context = walk.context;
    if context.cessation() {
        match context.nature_cessation.as_str() {
            "1" => here.need(walk, Rule::CessationDetailMissing, at.cessation),
            "2" => establishments::closed(walk, here, at.principal, at.others),
            _ => {}
        }
    } else if context.is_formality() {
        here.need(walk, Rule::CompanyAddressMissing, at.address);
    }
    if context.creation() && !context.foreign {
        here.need(walk, Rule::TaxOptionsMissing, at.tax);
    }
}
