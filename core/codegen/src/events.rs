//! `events.rs`.

use std::fmt::Write;

use crate::dictionary::Dictionary;
use crate::names::{literal, pascal};

pub(crate) fn events(dictionary: &Dictionary) -> String {
    let mut out = String::from(
        "use crate::guichet::content::dictionary::{Certainty, Code, Trigger};\nuse super::blocks::BlockId;\n\n",
    );
    let _ = writeln!(
        out,
        "/// Every event with its official label (dictionary of June 2026).\npub static EVENTS: [Code; {}] = [",
        dictionary.events.len()
    );
    for (code, label) in &dictionary.events {
        let _ = writeln!(out, "    Code {{ code: {}, label: {} }},", literal(code), literal(label));
    }
    let _ = writeln!(
        out,
        "];\n\n/// The indicators of a modification: which events they declare, which fields may hold the effect date.\npub static TRIGGERS: [Trigger; {}] = [",
        dictionary.triggers.len()
    );
    for one in &dictionary.triggers {
        let place = |field: &str| dictionary.field(&one.block, field).map(|(n, _)| n);
        let Some(field) = place(&one.field) else {
            let _ = writeln!(
                out,
                "    compile_error!(\"{}.{} is not in the dictionary\"),",
                one.block, one.field
            );
            continue;
        };
        let dates: Vec<String> =
            one.date.iter().filter_map(|date| place(date)).map(|n| n.to_string()).collect();
        let events: Vec<String> = one.events.iter().map(|code| literal(code)).collect();
        let source = dictionary.sources.get(&one.source).map_or("", |source| source.fr.as_str());
        let _ = writeln!(
            out,
            "    Trigger {{ block: BlockId::{}, field: {field}, name: {}, events: &[{}], dates: &[{}], source: {}, certainty: Certainty::{} }},",
            pascal(&one.block),
            literal(&one.field),
            events.join(", "),
            dates.join(", "),
            literal(source),
            pascal(&one.certainty),
        );
    }
    out.push_str("];\n");
    for (name, codes) in &dictionary.documents {
        let _ = writeln!(
            out,
            "\n/// Attachment types of the use `{name}` (observed, October 2026; the list grows)."
        );
        let codes: Vec<String> = codes.iter().map(|code| literal(code)).collect();
        let _ = writeln!(
            out,
            "pub static {}: [&str; {}] = [{}];",
            name.to_uppercase(),
            codes.len(),
            codes.join(", ")
        );
    }
    out
}
