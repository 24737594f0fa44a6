//! The fields of one block, by their place in the dictionary.

use std::borrow::Cow;

use super::tree::{Seen, Tree};

/// The fields that are there; `null` counts as absent.
pub(crate) struct Fields<'s, T>(pub(super) &'s [Option<T>]);

impl<T: Tree> Fields<'_, T> {
    pub(crate) fn get(&self, field: usize) -> Option<&T> {
        self.0.get(field).and_then(Option::as_ref)
    }

    pub(crate) fn has(&self, field: usize) -> bool {
        self.get(field).is_some()
    }

    /// There, and not an empty text or list.
    pub(crate) fn filled(&self, field: usize) -> bool {
        self.get(field).is_some_and(|node| match node.seen() {
            Seen::Text(text) => !text.trim().is_empty(),
            Seen::List => count(node) > 0,
            _ => true,
        })
    }

    pub(crate) fn text(&self, field: usize) -> Option<Cow<'_, str>> {
        match self.get(field)?.seen() {
            Seen::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether a code or a text is this one.
    pub(crate) fn is(&self, field: usize, code: &str) -> bool {
        self.text(field).is_some_and(|text| text == code)
    }

    /// Whether a code or a text is one of these.
    pub(crate) fn is_any(&self, field: usize, codes: &[&str]) -> bool {
        self.text(field).is_some_and(|text| codes.contains(&&*text))
    }

    pub(crate) fn flag(&self, field: usize) -> Option<bool> {
        match self.get(field)?.seen() {
            Seen::Boolean(flag) => Some(flag),
            _ => None,
        }
    }

    pub(crate) fn number(&self, field: usize) -> Option<f64> {
        number(self.get(field)?)
    }
}

/// A number, also when it is written as a text.
pub(crate) fn number<T: Tree>(node: &T) -> Option<f64> {
    match node.seen() {
        #[allow(clippy::cast_precision_loss, reason = "compared with small numbers only")]
        Seen::Integer(number) => Some(number as f64),
        Seen::Number(number) => Some(number),
        Seen::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// How many items.
pub(crate) fn count<T: Tree>(list: &T) -> usize {
    let mut count = 0;
    list.each_item(|_, _| count += 1);
    count
}
