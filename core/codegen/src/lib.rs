//! Turns `core/dictionary` into Rust: tables of blocks, code lists, events and rules, and one typed model per block.

mod blocks;
mod codes;
mod dictionary;
mod events;
mod models;
pub mod names;
mod register;
mod rules;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use dictionary::Dictionary;

/// The generated files, by their path under `core/src/guichet/content/generated`.
///
/// # Errors
/// A sentence that names the file of the dictionary that cannot be read, or the fact that is missing.
pub fn generate(dictionary: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let dictionary = Dictionary::read(dictionary)?;
    let mut files = BTreeMap::new();
    let mut file = |name: &str, doc: &str, text: String| {
        let from = "core/dictionary by `cargo run -p mandataire-codegen`";
        files.insert(
            PathBuf::from(name),
            format!("//! {doc}\n//!\n//! Generated from {from}: do not edit.\n\n{text}"),
        );
    };
    file(
        "mod.rs",
        "What the dictionary says, as Rust.",
        "pub(crate) mod at;\npub(crate) mod blocks;\npub mod events;\npub mod lists;\npub mod models;\npub(crate) mod register;\npub(crate) mod rules;\n".to_owned(),
    );
    file("blocks.rs", "The blocks of a payload and their fields.", blocks::tables(&dictionary)?);
    file("at.rs", "The place of each field in its block.", blocks::places(&dictionary));
    file("lists.rs", "The code lists.", codes::lists(&dictionary));
    file(
        "events.rs",
        "The events of the Guichet Unique and the attachment types of each kind of deposit.",
        events::events(&dictionary),
    );
    file(
        "rules.rs",
        "The rules between fields: words, tiers, sources. Their conditions are in `check/rules`.",
        rules::rules(&dictionary)?,
    );
    file(
        "register.rs",
        "What a register record has and a request has not.",
        register::register(&dictionary)?,
    );
    for block in &dictionary.blocks {
        let module = names::snake(&block.name);
        file(&format!("models/{module}.rs"), &format!("The block `{}`.", block.name), models::model(block)?);
    }
    file("models/mod.rs", "One typed model per block of a payload.", models::index(&dictionary));
    Ok(files)
}
