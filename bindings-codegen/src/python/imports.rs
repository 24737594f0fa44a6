//! The imports of a file: what its body names, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Item, Module, Type};

const MODEL: [&str; 8] = ["Centimes", "Date", "Duration", "Euros", "IsoDate", "Model", "Number", "Timestamp"];
const TYPES: [&str; 10] =
    ["AccountId", "Bic", "Deposit", "Iban", "Nir", "Period", "Rum", "Siren", "Siret", "Turnover"];
const TYPING: [&str; 4] = ["Any", "ClassVar", "Literal", "TypeAlias"];

pub(super) fn imports(module: &Module, body: &str, is_block: bool) -> String {
    let code = code_words(body);
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        names.iter().copied().filter(|name| code.contains(*name)).collect()
    };
    let dots = if is_block { "..." } else { ".." };
    let others = others(module);
    let mut out = String::from("from __future__ import annotations\n\n");
    let mut line = |from: &str, names: &[&str]| {
        if !names.is_empty() {
            out.push_str(&format!("from {from} import {}\n", names.join(", ")));
        }
    };
    line("collections.abc", &used(&["Mapping"]));
    let mut dataclasses = used(&["dataclass"]);
    if code.contains("_field") {
        dataclasses.push("field as _field");
    }
    line("dataclasses", &dataclasses);
    line("decimal", &used(&["Decimal"]));
    let mut typing = used(&TYPING);
    if is_block && !others.is_empty() {
        typing.insert(0, "TYPE_CHECKING");
    }
    line("typing", &typing);
    out.push('\n');
    let mut line = |indent: &str, from: &str, names: &[&str]| {
        if !names.is_empty() {
            out.push_str(&format!("{indent}from {from} import {}\n", names.join(", ")));
        }
    };
    line("", &format!("{dots}_model"), &used(&MODEL));
    line("", &format!("{dots}_types"), &used(&TYPES));
    if is_block {
        // Blocks hold each other: at run time they are found by name, when they are first read or written.
        if !others.is_empty() {
            out.push_str("\nif TYPE_CHECKING:\n");
        }
        for (home, names) in &others {
            let home = home.trim_start_matches("content.");
            out.push_str(&from("    ", home, &join(names)));
        }
    } else {
        for (home, names) in &others {
            out.push_str(&format!("from .{home} import {}\n", join(names)));
        }
    }
    out
}

/// An import in one line, or in three.
pub(super) fn from(indent: &str, home: &str, names: &str) -> String {
    let line = format!("{indent}from .{home} import {names}\n");
    if line.len() <= 121 {
        line
    } else {
        format!("{indent}from .{home} import (\n{indent}    {names},\n{indent})\n")
    }
}

fn join(names: &BTreeSet<String>) -> String {
    names.iter().cloned().collect::<Vec<_>>().join(", ")
}

/// Items of other modules.
fn others(module: &Module) -> BTreeMap<String, BTreeSet<String>> {
    let mut others: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in &module.items {
        let Item::Record(record) = item else { continue };
        for field in &record.fields {
            named(&field.kind, &mut |home, name| {
                if home.trim_start_matches("content.") != module.name {
                    others.entry(home.to_owned()).or_default().insert(name.to_owned());
                }
            });
        }
    }
    others
}

fn named(kind: &Type, each: &mut dyn FnMut(&str, &str)) {
    match kind {
        Type::Named { module, name } => each(module, name),
        Type::List(inner) | Type::Map(inner) | Type::Optional(inner) => named(inner, each),
        _ => {}
    }
}

/// The words of the code, documentation left out.
fn code_words(body: &str) -> BTreeSet<&str> {
    let mut words = BTreeSet::new();
    for (n, part) in body.split("\"\"\"").enumerate() {
        if n % 2 == 0 {
            let lines = part.lines().filter(|line| !line.trim_start().starts_with('#'));
            words.extend(
                lines.flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')),
            );
        }
    }
    words
}
