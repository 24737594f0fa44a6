//! "Did you mean": the field that was probably meant.

use crate::guichet::content::dictionary::BlockInfo;
use crate::guichet::content::generated::blocks::BLOCKS;

/// The nearest field of the block, when it is near enough.
pub(crate) fn field(block: &'static BlockInfo, written: &str) -> Option<&'static str> {
    near(written, block.fields.iter().map(|field| field.name))
}

/// Blocks that have a field of exactly this name, for somebody who wrote it one level too high or too low.
pub(crate) fn elsewhere(written: &str) -> impl Iterator<Item = &'static str> {
    BLOCKS.iter().filter(move |block| block.find(written).is_some()).map(|block| block.name)
}

/// The nearest name: at most three letters away, and no more than a third of the word.
pub(crate) fn near(written: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    // Nobody means a field of 60 letters with a word of 1,000.
    if written.len() > 100 {
        return None;
    }
    let small = written.to_lowercase();
    let allowed = (written.chars().count() / 3).min(3);
    known
        .map(|name| (distance(&small, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Edit distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (n, left) in a.chars().enumerate() {
        let mut diagonal = n;
        let mut previous = n + 1;
        for (place, right) in row.iter_mut().skip(1).zip(&b) {
            let substituted = diagonal + usize::from(left != *right);
            diagonal = *place;
            previous = substituted.min(previous + 1).min(*place + 1);
            *place = previous;
        }
        if let Some(first) = row.first_mut() {
            *first = n + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
