//! Where the checker is: a chain on the stack, written out only when there is something to report.

use crate::guichet::content::generated::blocks::BlockId;

/// One step of the way from the root.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
    /// How many steps from the root.
    pub(crate) depth: usize,
}

#[derive(Debug, Clone, Copy)]
enum Step<'p> {
    /// A field of the dictionary: the block that holds it, and its place there.
    Field(BlockId, usize),
    /// Any other key.
    Key(&'p str),
    Item(usize),
}

impl<'p> Place<'p> {
    /// The root, seen from outside as `prefix` (may be empty).
    pub(crate) const fn root(prefix: &'p str) -> Self {
        Self { parent: None, step: Step::Key(prefix), depth: 0 }
    }

    pub(crate) const fn field(&'p self, block: BlockId, field: usize) -> Self {
        Self { parent: Some(self), step: Step::Field(block, field), depth: self.depth + 1 }
    }

    pub(crate) const fn key(&'p self, name: &'p str) -> Self {
        Self { parent: Some(self), step: Step::Key(name), depth: self.depth + 1 }
    }

    pub(crate) const fn item(&'p self, n: usize) -> Self {
        Self { parent: Some(self), step: Step::Item(n), depth: self.depth + 1 }
    }

    /// Whether this is that field of that block, or an item of it.
    pub(crate) fn is(&self, block: BlockId, field: usize) -> bool {
        match (self.step, self.parent) {
            (Step::Field(held_by, n), _) => (held_by, n) == (block, field),
            (Step::Item(_), Some(list)) => list.is(block, field),
            _ => false,
        }
    }

    /// The place of the block that holds the field this place is in; an item counts as its list.
    pub(crate) fn holder(&self) -> Option<&'p Place<'p>> {
        match self.step {
            Step::Item(_) => self.parent?.parent,
            _ => self.parent,
        }
    }

    /// In the server's notation: `content.personneMorale.composition.pouvoirs[0].roleEntreprise`.
    pub(crate) fn path(&self) -> String {
        let mut path = self.parent.map(Place::path).unwrap_or_default();
        let key = match self.step {
            Step::Item(n) => {
                path.push_str(&format!("[{n}]"));
                return path;
            }
            Step::Key(key) => key,
            Step::Field(block, field) => block.info().fields.get(field).map_or("", |field| field.name),
        };
        if !path.is_empty() && !key.is_empty() {
            path.push('.');
        }
        path.push_str(key);
        path
    }
}
