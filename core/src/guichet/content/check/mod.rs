//! The checker: every mistake of a payload at once, each with its path, code, sentences and source.
//!
//! Driven by the tables of `core/dictionary`; walks any [`Tree`] in place and allocates only to report.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a tree is a handle: `&json`, an object of another language"
)]

mod context;
mod fields;
mod leaf;
mod near;
mod place;
mod rules;
mod tree;
mod walk;

pub use tree::{Seen, Tree, Typed};

use super::Mode;
use super::generated::blocks::BlockId;
use super::generated::rules::Rule;
use crate::report::Report;
use context::{Context, Short};
use place::Place;
use walk::Walk;

/// Checks a formality: the whole envelope, `{"typeFormalite": …, "content": {…}}`. Paths start at the envelope.
pub fn check_formality<T: Tree>(envelope: T, mode: Mode) -> Report {
    let context = envelope.get("content").map_or_else(Context::default, |content| {
        Context::read(
            &content,
            context::code(&envelope, "typeFormalite"),
            context::code(&envelope, "typePersonne"),
        )
    });
    run(context, &envelope, BlockId::Formality, &Place::root(""), mode)
}

/// Checks the `content` of a formality alone, given the two codes of its envelope: `type_formalite` C, M, R, Y or Z,
/// `type_personne` P, M or E. Paths start with `content`.
pub fn check_content<T: Tree>(content: T, type_formalite: &str, type_personne: &str, mode: Mode) -> Report {
    let context = Context::read(&content, Short::of(type_formalite), Short::of(type_personne));
    run(context, &content, BlockId::Company, &Place::root("content"), mode)
}

fn run<T: Tree>(context: Context, root: &T, block: BlockId, place: &Place<'_>, mode: Mode) -> Report {
    let mut walk = Walk::new(context, mode);
    walk.block(root, block, place, mode);
    if walk.context.modification() && walk.triggers == 0 && mode != Mode::Tolerant {
        let content = Place::root("content");
        walk.push(Rule::NoTrigger, &content, mode, None);
    }
    walk.report
}

/// Checks annual accounts: the whole envelope, `{"siren": …, "year": …, "content": {…}}`. No public dictionary describes
/// them wholly: only what cannot be right is an error.
pub fn check_annual_account<T: Tree>(envelope: T, mode: Mode) -> Report {
    let mut walk = Walk::new(Context::of_accounts(), mode);
    walk.block(&envelope, BlockId::AnnualAccount, &Place::root(""), mode);
    walk.report
}

/// The field of the block that was probably meant.
pub(super) fn nearest(block: BlockId, written: &str) -> Option<&'static str> {
    near::field(block.info(), written)
}
