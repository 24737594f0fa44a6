//! `rules.rs`: words, tiers and sources of the rules.

use std::fmt::Write;

use crate::blocks::pascal_of_snake;
use crate::dictionary::Dictionary;
use crate::names::{literal, pascal};

pub(crate) fn rules(dictionary: &Dictionary) -> Result<String, String> {
    let mut out = String::from(
        "use crate::guichet::content::dictionary::{RuleInfo, Tier};\nuse super::blocks::BlockId;\n\n\
         /// A rule, by the last word of its code.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub enum Rule {\n",
    );
    for (name, rule) in &dictionary.rules {
        let _ = writeln!(out, "    /// {}\n    {},", crate::names::doc(&rule.en), pascal_of_snake(name));
    }
    let _ = writeln!(
        out,
        "}}\n\n/// Every rule, in the order of [`Rule`].\npub static RULES: [RuleInfo; {}] = [",
        dictionary.rules.len()
    );
    for (name, rule) in &dictionary.rules {
        let mut on = Vec::new();
        for place in &rule.on {
            let found = place.split_once('.').and_then(|(block, field)| {
                dictionary.field(block, field).map(|(n, _)| format!("(BlockId::{}, {n})", pascal(block)))
            });
            on.push(found.ok_or_else(|| format!("rules, {name}: `{place}` is not in the dictionary"))?);
        }
        let titles: Vec<&str> = rule
            .sources
            .iter()
            .map(|source| dictionary.source(source).map(|source| source.fr.as_str()))
            .collect::<Result<_, _>>()?;
        if !matches!(rule.tier.as_str(), "A" | "B" | "N") {
            return Err(format!("rules, {name}: tier `{}` is not A, B or N", rule.tier));
        }
        let code = format!("guichet.content.{name}");
        let _ = writeln!(
            out,
            "    RuleInfo {{ code: {}, tier: Tier::{}, on: &[{}], fr: {}, en: {}, source: {} }},",
            literal(&code),
            rule.tier,
            on.join(", "),
            literal(&rule.fr),
            literal(&rule.en),
            literal(&titles.join(" ; ")),
        );
    }
    out.push_str("];\n");
    Ok(out)
}
