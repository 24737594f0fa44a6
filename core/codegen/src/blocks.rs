//! `blocks.rs` and `at.rs`.

use std::fmt::Write;

use crate::dictionary::{Dictionary, Field};
use crate::names::{literal, pascal, snake};

pub(crate) fn tables(dictionary: &Dictionary) -> Result<String, String> {
    let mut out = String::from(
        "use crate::guichet::content::dictionary::{BlockInfo, Certainty, FieldDoc, FieldInfo, Key, Pattern, Shape, index};\n\
         use super::lists::ListId;\n\n\
         /// A block of a payload, by its official name.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\n\
         pub enum BlockId {\n",
    );
    for block in &dictionary.blocks {
        let name = &block.name;
        let _ = writeln!(out, "    /// `{name}`.\n    {},", pascal(name));
    }
    out.push_str("}\n\n/// Every block, in the order of [`BlockId`].\n");
    let _ = writeln!(out, "pub static BLOCKS: [BlockInfo; {}] = [", dictionary.blocks.len());
    for block in &dictionary.blocks {
        let upper = snake(&block.name).to_uppercase();
        let required: Vec<usize> = block
            .fields
            .iter()
            .enumerate()
            .filter(|(_, (_, field))| field.required)
            .map(|(n, _)| n)
            .collect();
        let triggers: Vec<usize> = dictionary
            .triggers
            .iter()
            .enumerate()
            .filter(|(_, trigger)| trigger.block == block.name)
            .map(|(n, _)| n)
            .collect();
        let _ = writeln!(
            out,
            "    BlockInfo {{ name: {}, open: {}, server_side: &{:?}, triggers: &{:?}, fields: &{upper}, docs: &{upper}_DOCS, required: &{required:?}, index: &{upper}_INDEX }},",
            literal(&block.name),
            block.open,
            block.server_side,
            triggers,
        );
    }
    out.push_str("];\n");
    let widest = dictionary.blocks.iter().map(|block| block.fields.len()).max().unwrap_or(0);
    let _ = writeln!(out, "\n/// Fields of the widest block.\npub const WIDEST: usize = {widest};");
    for block in &dictionary.blocks {
        let upper = snake(&block.name).to_uppercase();
        let count = block.fields.len();
        let _ = writeln!(out, "\nstatic {upper}: [FieldInfo; {count}] = [");
        for (name, field) in &block.fields {
            let _ = writeln!(out, "    {},", info(dictionary, &block.name, name, field)?);
        }
        let _ = writeln!(out, "];\nstatic {upper}_DOCS: [FieldDoc; {count}] = [");
        for (_, field) in &block.fields {
            let _ = writeln!(out, "    {},", docs(dictionary, &block.source, field)?);
        }
        let _ = writeln!(out, "];\nstatic {upper}_INDEX: [u8; 256] = index(&{upper});");
    }
    Ok(out)
}

fn info(dictionary: &Dictionary, block: &str, name: &str, field: &Field) -> Result<String, String> {
    let place = format!("{block}.{name}");
    let shape = match (field.kind.as_str(), field.also.as_deref()) {
        ("text", None) => "Shape::Text".to_owned(),
        ("text", Some("integer")) => "Shape::TextOrInteger".to_owned(),
        ("boolean", None) => "Shape::Boolean".to_owned(),
        ("boolean", Some("text")) => "Shape::BooleanOrText".to_owned(),
        ("integer", None) => "Shape::Integer".to_owned(),
        ("number", None) => "Shape::Number".to_owned(),
        ("texts", None) => "Shape::Texts".to_owned(),
        ("date", None) => "Shape::Date".to_owned(),
        ("ddmm", None) => "Shape::Ddmm".to_owned(),
        ("siren", None) => "Shape::Siren".to_owned(),
        ("siret", None) => "Shape::Siret".to_owned(),
        ("mail", None) => "Shape::Mail".to_owned(),
        ("any", None) => "Shape::Any".to_owned(),
        (kind @ ("block" | "blocks"), None) => {
            let of = field.block.as_deref().ok_or_else(|| format!("{place}: `block` is missing"))?;
            if !dictionary.blocks.iter().any(|block| block.name == of) {
                return Err(format!("{place}: there is no block `{of}`"));
            }
            format!("Shape::{}(BlockId::{})", pascal(kind), pascal(of))
        }
        (kind @ ("code" | "codes"), None) => {
            let of = field.list.as_deref().ok_or_else(|| format!("{place}: `list` is missing"))?;
            if !dictionary.lists.iter().any(|list| list.name == of) {
                return Err(format!("{place}: there is no list `{of}`"));
            }
            format!("Shape::{}(ListId::{})", pascal(kind), pascal(of))
        }
        (kind, also) => return Err(format!("{place}: type `{kind}`, also {also:?}, is not known")),
    };
    let pattern = field.pattern.as_deref().map_or("Any".to_owned(), pascal_of_snake);
    let pattern = match field.lengths.as_slice() {
        [] => pattern,
        [9, 11] => "NineOrEleven".to_owned(),
        other => return Err(format!("{place}: lengths {other:?} are not known")),
    };
    let trigger = field.kind == "boolean" && name.starts_with("is") && name.ends_with("Triggered");
    let plain = shape == "Shape::Text" && pattern == "Any" && field.min == 0;
    let name = literal(name);
    Ok(format!(
        "FieldInfo {{ name: {name}, key: Key::of({name}.as_bytes()), shape: {shape}, pattern: Pattern::{pattern}, min: {}, max: {}, plain: {plain}, trigger: {trigger} }}",
        field.min,
        if field.max == 0 { u16::MAX } else { field.max },
    ))
}

fn docs(dictionary: &Dictionary, source: &str, field: &Field) -> Result<String, String> {
    let source = dictionary.source(field.said_by.as_deref().unwrap_or(source))?;
    let certainty = field.certainty.as_deref().unwrap_or(&source.certainty);
    let text = |text: &Option<String>| literal(text.as_deref().unwrap_or_default());
    Ok(format!(
        "FieldDoc {{ id: {}, label: {}, rule: {}, june2026: {}, note: {}, source: {}, certainty: Certainty::{}, deprecated: {} }}",
        text(&field.id),
        text(&field.label),
        text(&field.rule),
        text(&field.june2026),
        text(&field.note),
        literal(&source.fr),
        pascal(certainty),
        field.deprecated,
    ))
}

pub(crate) fn places(dictionary: &Dictionary) -> String {
    let mut out = String::from(
        "#![allow(dead_code, missing_docs, reason = \"one constant per field, used or not\")]\n",
    );
    for block in &dictionary.blocks {
        let _ = writeln!(out, "\npub(crate) mod {} {{", snake(&block.name));
        for (n, (name, _)) in block.fields.iter().enumerate() {
            let _ = writeln!(out, "    pub(crate) const {}: usize = {n};", snake(name).to_uppercase());
        }
        out.push_str("}\n");
    }
    out
}

pub(crate) fn pascal_of_snake(name: &str) -> String {
    name.split('_').map(pascal).collect()
}
