//! Classes and aliases.

use std::fmt::Write;

use super::text::{camel, comment, docstring, field_name, literal};
use super::{Index, annotation, defaults};
use crate::model::{Field, Item, Record, Type, Union, Words};

/// The longest line of code.
const LINE: usize = 120;

pub(super) fn item(out: &mut String, item: &Item, index: &Index<'_>) -> Result<(), String> {
    match item {
        Item::Record(one) => record(out, one, index)?,
        Item::Words(one) => words(out, one),
        Item::Union(one) => union(out, one),
    }
    Ok(())
}

fn words(out: &mut String, words: &Words) {
    let list = listed(&words.words);
    let _ = if words.open {
        let list = indented(&list);
        writeln!(out, "\n\n{}: TypeAlias = (\n    Literal[\n{list}    ]\n    | str\n)", words.name)
    } else {
        writeln!(out, "\n\n{}: TypeAlias = Literal[\n{list}]", words.name)
    };
    let _ = writeln!(out, "{}", docstring(&words.doc, ""));
}

fn union(out: &mut String, union: &Union) {
    let mut cases: Vec<String> = union.cases.clone();
    if !union.words.is_empty() {
        cases.push(format!("Literal[\n{}    ]", indented(&listed(&union.words))));
    }
    let line = format!("{}: TypeAlias = {}", union.name, cases.join(" | "));
    let _ = if union.words.is_empty() && line.len() <= LINE {
        writeln!(out, "\n\n{line}")
    } else {
        writeln!(out, "\n\n{}: TypeAlias = (\n    {}\n)", union.name, cases.join("\n    | "))
    };
    let _ = writeln!(out, "{}", docstring(&union.doc, ""));
}

fn indented(lines: &str) -> String {
    lines.lines().fold(String::new(), |out, line| format!("{out}    {line}\n"))
}

/// The words, each under its comment.
fn listed(words: &[(String, String)]) -> String {
    words.iter().fold(String::new(), |out, (word, doc)| {
        format!("{out}{}    {},\n", comment(doc, "    "), literal(word))
    })
}

fn record(out: &mut String, record: &Record, index: &Index<'_>) -> Result<(), String> {
    let bare = record.case.as_ref().is_some_and(|case| case.bare);
    let keywords = if bare { "" } else { ", kw_only=True" };
    let _ = writeln!(out, "\n\n@dataclass(frozen=True{keywords}, repr=False)");
    let _ = writeln!(out, "class {}(Model{}):", record.name, options(record));
    let doc = docstring(&record.doc, "    ");
    let doc = if doc.is_empty() { format!("    \"\"\"`{}`.\"\"\"", record.name) } else { doc };
    let _ = writeln!(out, "{doc}");
    if !record.fields.is_empty() || record.open {
        out.push('\n');
    }
    for one in &record.fields {
        field(out, record, one, index).map_err(|error| format!("{}: {error}", one.wire))?;
    }
    if record.open {
        let hidden = if record.private { "" } else { ", repr=False" };
        let _ = writeln!(
            out,
            "    extra: Mapping[str, Any] = _field(default_factory=dict, hash=False{hidden})\n    \
             \"\"\"Everything else, as it came.\"\"\""
        );
    }
    tables(out, record)
}

/// What the class says of itself to `Model`.
fn options(record: &Record) -> String {
    let mut options = Vec::new();
    if let Some(case) = &record.case {
        options.push(format!("tag={}", literal(&case.tag)));
        options.extend(case.key.as_ref().map(|key| format!("key={}", literal(key))));
        options.extend(case.bare.then(|| "bare=True".to_owned()));
    }
    for (is, name) in [
        (record.open, "open"),
        (record.lenient, "lenient"),
        (record.private, "private"),
        (writes_nothing(record), "nulls"),
    ] {
        options.extend(is.then(|| format!("{name}=True")));
    }
    options.iter().fold(String::new(), |out, option| format!("{out}, {option}"))
}

fn field(out: &mut String, record: &Record, field: &Field, index: &Index<'_>) -> Result<(), String> {
    let default = defaults::value(field);
    let kind = match (&field.kind, &default) {
        (Type::Optional(_) | Type::Json, _) => annotation(&field.kind),
        (kind, Some(default)) if default.is_null() => format!("{} | None", annotation(kind)),
        (kind, _) => annotation(kind),
    };
    let mut arguments = Vec::new();
    let mut plain = None;
    if let Some(default) = &default {
        if field.left_out && !defaults::is_nothing(default) {
            return Err("left out although it says something".to_owned());
        }
        let (text, shared) = defaults::expression(&field.kind, default, index)?;
        match (shared, text.as_str()) {
            (true, _) => plain = Some(text),
            (false, "dict") => arguments.push("default_factory=dict".to_owned()),
            (false, _) => arguments.push(format!("default_factory=lambda: {text}")),
        }
    }
    if is_unhashable(&field.kind) {
        arguments.push("hash=False".to_owned());
    }
    if field.private && !record.private {
        arguments.push("repr=False".to_owned());
    }
    let name = field_name(&field.wire, record.open);
    let _ = match (plain, arguments.is_empty()) {
        (None, true) => writeln!(out, "    {name}: {kind}"),
        (Some(plain), true) => writeln!(out, "    {name}: {kind} = {plain}"),
        (plain, false) => {
            let first = plain.map(|plain| format!("default={plain}")).into_iter();
            let all: Vec<String> = first.chain(arguments).collect();
            let line = format!("    {name}: {kind} = _field({})", all.join(", "));
            if line.len() <= LINE {
                writeln!(out, "{line}")
            } else {
                writeln!(out, "    {name}: {kind} = _field(\n        {}\n    )", all.join(", "))
            }
        }
    };
    let doc = docstring(&field.doc, "    ");
    if !doc.is_empty() {
        let _ = writeln!(out, "{doc}");
    }
    Ok(())
}

/// Names the wire spells in its own way, and fields that are written otherwise than their class.
fn tables(out: &mut String, record: &Record) -> Result<(), String> {
    let names: Vec<(String, &str)> = record
        .fields
        .iter()
        .filter(|_| record.case.as_ref().is_none_or(|case| !case.bare))
        .map(|field| (field_name(&field.wire, record.open), field.wire.as_str()))
        .filter(|(name, wire)| camel(name) != *wire)
        .collect();
    if !names.is_empty() {
        let lines = names.iter().fold(String::new(), |out, (name, wire)| {
            format!("{out}        {}: {},\n", literal(name), literal(wire))
        });
        let _ = writeln!(out, "\n    _names: ClassVar[Mapping[str, str]] = {{\n{lines}    }}");
    }
    let nulls = writes_nothing(record);
    let otherwise: Vec<String> = empties(record)
        .filter(|field| field.left_out == nulls)
        .map(|field| literal(&field_name(&field.wire, record.open)))
        .collect();
    if !otherwise.is_empty() {
        let _ = writeln!(
            out,
            "\n    _otherwise: ClassVar[frozenset[str]] = frozenset({{{}}})",
            otherwise.join(", ")
        );
    }
    Ok(())
}

/// Fields that may say nothing.
fn empties(record: &Record) -> impl Iterator<Item = &Field> {
    record
        .fields
        .iter()
        .filter(|field| defaults::value(field).is_some_and(|value| defaults::is_nothing(&value)))
}

/// Whether most fields that say nothing are written all the same.
fn writes_nothing(record: &Record) -> bool {
    let (left_out, written): (Vec<&Field>, Vec<&Field>) = empties(record).partition(|field| field.left_out);
    written.len() > left_out.len()
}

fn is_unhashable(kind: &Type) -> bool {
    match kind {
        Type::Json | Type::JsonObject | Type::Map(_) => true,
        Type::List(inner) | Type::Optional(inner) => is_unhashable(inner),
        _ => false,
    }
}
