//! Annual accounts: only what cannot be right.

use super::Here;
use crate::guichet::content::check::tree::Tree;
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{annual_account as account, comptes_annuels as at, pagination};
use crate::guichet::content::generated::rules::Rule;

pub(super) fn envelope<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if here.fields.number(account::YEAR).is_some_and(|year| !(1_000.0..10_000.0).contains(&year)) {
        here.broken(walk, Rule::AccountsYear, account::YEAR);
    }
    if here.fields.is(account::TYPE_PERSONNE, "E") {
        here.broken(walk, Rule::AccountsPerson, account::TYPE_PERSONNE);
    }
}

pub(super) fn period<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let fields = here.fields;
    let (first, last) =
        (fields.text(at::DATE_DEBUT_EXERCICE_COMPTABLE), fields.text(at::DATE_FIN_EXERCICE_COMPTABLE));
    // ISO dates are in the order of their texts; anything else is told as such.
    if let (Some(first), Some(last)) = (first, last)
        && first.len() == 10
        && last.len() == 10
        && first > last
    {
        here.broken(walk, Rule::PeriodReversed, at::DATE_FIN_EXERCICE_COMPTABLE);
    }
}

pub(super) fn pages<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    let (from, to) = (here.fields.number(pagination::FROM), here.fields.number(pagination::TO));
    if from.is_some_and(|from| from < 1.0) {
        here.broken(walk, Rule::PagesReversed, pagination::FROM);
    } else if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        here.broken(walk, Rule::PagesReversed, pagination::TO);
    }
}
