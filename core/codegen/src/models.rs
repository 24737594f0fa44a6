//! `models/`: one struct per block.

use std::fmt::Write;

use crate::dictionary::{Block, Dictionary, Field};
use crate::names::{doc, pascal, snake};

/// Words of Rust that are fields of the dictionary.
const RESERVED: [&str; 4] = ["type", "extra", "self", "match"];

pub(crate) fn model(block: &Block) -> Result<String, String> {
    let name = pascal(&block.name);
    let mut out = String::from(
        "#[allow(unused_imports, reason = \"the same for every block\")]\n\
         use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};\n\
         use crate::guichet::content::generated::blocks::BlockId;\n\
         #[allow(unused_imports, reason = \"the same for every block\")]\n\
         use crate::guichet::content::generated::{lists, models};\n\
         use serde_json::Value;\n\n",
    );
    let _ = writeln!(
        out,
        "/// The block `{}`, {} fields. What is `None` is not sent.",
        block.name,
        block.fields.len()
    );
    let _ = writeln!(out, "#[derive(Clone, Default, PartialEq)]\npub struct {name} {{");
    for (wire, field) in &block.fields {
        let label = field.label.as_deref().map(doc).unwrap_or_default();
        let _ = if label.is_empty() {
            writeln!(out, "    /// `{wire}`.")
        } else {
            writeln!(out, "    /// `{wire}`: {label}.")
        };
        if let Some(rule) = &field.rule {
            let _ = writeln!(out, "    ///\n    /// {}", doc(rule));
        }
        if let Some(june) = &field.june2026 {
            let _ = writeln!(out, "    ///\n    /// June 2026: {}", doc(june));
        }
        let _ = writeln!(
            out,
            "    pub {}: {},",
            ident(wire),
            of(&block.name, field).ok_or_else(|| format!("{}.{wire}: no type", block.name))?
        );
    }
    out.push_str("    /// Keys that the dictionary does not know, and values of another type, as they came.\n    pub extra: Extra,\n}\n\n");
    let _ = writeln!(
        out,
        "impl Model for {name} {{\n    fn id(&self) -> BlockId {{\n        BlockId::{name}\n    }}\n"
    );
    let unused = if block.fields.is_empty() { "_" } else { "" };
    let _ = writeln!(out, "    fn slot(&self, {unused}field: usize) -> Slot<'_> {{");
    matched(&mut out, block, |ident| format!("self.{ident}.slot()"), "Slot::Absent");
    let _ = writeln!(
        out,
        "    }}\n\n    fn each<'a>(&'a self, {unused}each: &mut dyn FnMut(usize, Slot<'a>)) {{"
    );
    for (n, (wire, _)) in block.fields.iter().enumerate() {
        let field = ident(wire);
        let _ = writeln!(
            out,
            "        if let Some(value) = &self.{field} {{\n            each({n}, value.slot());\n        }}"
        );
    }
    let _ = writeln!(
        out,
        "    }}\n\n    fn set(&mut self, {unused}field: usize, value: Value) -> Result<(), Value> {{"
    );
    matched(&mut out, block, |ident| format!("self.{ident}.set(value)"), "Err(value)");
    out.push_str(
        "    }\n\n    fn extra(&self) -> &Extra {\n        &self.extra\n    }\n\n    fn extra_mut(&mut self) -> &mut Extra {\n        &mut self.extra\n    }\n}\n\n",
    );
    let _ = writeln!(out, "model_impls!({name});");
    Ok(out)
}

fn matched(out: &mut String, block: &Block, arm: impl Fn(&str) -> String, otherwise: &str) {
    if block.fields.is_empty() {
        let _ = writeln!(out, "        {otherwise}");
        return;
    }
    out.push_str("        match field {\n");
    for (n, (wire, _)) in block.fields.iter().enumerate() {
        let _ = writeln!(out, "            {n} => {},", arm(&ident(wire)));
    }
    let _ = writeln!(out, "            _ => {otherwise},\n        }}");
}

fn ident(wire: &str) -> String {
    let name = snake(wire);
    if RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}

fn of(block: &str, field: &Field) -> Option<String> {
    Some(match field.kind.as_str() {
        "text" if field.also.is_some() => "Option<String>".to_owned(),
        "text" | "ddmm" | "siren" | "siret" | "mail" => "Option<String>".to_owned(),
        "date" => "Option<IsoDate>".to_owned(),
        "boolean" => "Option<bool>".to_owned(),
        "integer" => "Option<i64>".to_owned(),
        "number" => "Option<Number>".to_owned(),
        "texts" => "Option<Vec<String>>".to_owned(),
        "any" => "Option<Value>".to_owned(),
        "block" => format!("Option<Box<{}{}>>", prefix(block, field), pascal(field.block.as_deref()?)),
        "blocks" => format!("Option<Vec<{}{}>>", prefix(block, field), pascal(field.block.as_deref()?)),
        "code" => format!("Option<lists::{}>", pascal(field.list.as_deref()?)),
        "codes" => format!("Option<Vec<lists::{}>>", pascal(field.list.as_deref()?)),
        _ => return None,
    })
}

/// A block that holds itself is in scope already.
fn prefix(block: &str, field: &Field) -> &'static str {
    if field.block.as_deref() == Some(block) { "" } else { "models::" }
}

pub(crate) fn index(dictionary: &Dictionary) -> String {
    let mut out = String::new();
    for block in &dictionary.blocks {
        let _ = writeln!(out, "mod {};", snake(&block.name));
    }
    out.push('\n');
    for block in &dictionary.blocks {
        let _ = writeln!(out, "pub use {}::{};", snake(&block.name), pascal(&block.name));
    }
    out.push_str("\nuse super::blocks::BlockId;\nuse crate::guichet::content::model::Model;\n\n/// An empty model of a block.\npub fn empty(block: BlockId) -> Box<dyn Model> {\n    match block {\n");
    for block in &dictionary.blocks {
        let name = pascal(&block.name);
        let _ = writeln!(out, "        BlockId::{name} => Box::new({name}::default()),");
    }
    out.push_str("    }\n}\n");
    out
}
