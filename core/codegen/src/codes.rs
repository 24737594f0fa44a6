//! `lists.rs`: code lists with their labels.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::dictionary::{Dictionary, List};
use crate::names::{constant, doc, literal, pascal, snake};

/// Longer lists are looked up by code; a constant per journal or street type helps nobody.
const WITH_CONSTANTS: usize = 100;
const LONGEST_CONSTANT: usize = 60;

pub(crate) fn lists(dictionary: &Dictionary) -> String {
    let mut out = String::from(
        "use crate::guichet::content::dictionary::{Code, ListInfo, code_list, list_index};\n\n\
         /// A code list, by its official name.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\n\
         pub enum ListId {\n",
    );
    for list in &dictionary.lists {
        let _ = writeln!(
            out,
            "    /// `{}`, {} codes.\n    {},",
            list.name,
            list.codes.len(),
            pascal(&list.name)
        );
    }
    let _ = writeln!(
        out,
        "}}\n\n/// Every list, in the order of [`ListId`].\npub static LISTS: [ListInfo; {}] = [",
        dictionary.lists.len()
    );
    for list in &dictionary.lists {
        let upper = snake(&list.name).to_uppercase();
        let source = dictionary.sources.get(&list.source).map_or("", |source| source.fr.as_str());
        let _ = writeln!(
            out,
            "    ListInfo {{ name: {}, codes: &{upper}, index: &{upper}_INDEX, closed: {}, source: {} }},",
            literal(&list.name),
            list.closed,
            literal(source),
        );
    }
    out.push_str("];\n");
    for list in &dictionary.lists {
        let upper = snake(&list.name).to_uppercase();
        let _ = writeln!(out, "\nstatic {upper}: [Code; {}] = [", list.codes.len());
        for (code, label) in &list.codes {
            let _ = writeln!(out, "    Code {{ code: {}, label: {} }},", literal(code), literal(label));
        }
        let size = (list.codes.len() * 2).next_power_of_two().max(4);
        let _ = writeln!(out, "];\nstatic {upper}_INDEX: [u16; {size}] = list_index(&{upper});");
        typed(&mut out, list);
    }
    out
}

fn typed(out: &mut String, list: &List) {
    let name = pascal(&list.name);
    let open = if list.closed { "" } else { " The list grows: other codes are kept." };
    let _ = writeln!(out, "code_list! {{\n    /// A code of the list `{}`.{open}\n    {name}", list.name);
    let mut taken = BTreeSet::new();
    if list.codes.len() <= WITH_CONSTANTS {
        out.push_str("    {\n");
        for (code, label) in &list.codes {
            let by_label = constant(label);
            // A code that is a word says more than its label.
            let by_code = constant(code);
            let is_word = code.len() > 2 && code.starts_with(|letter: char| letter.is_ascii_uppercase());
            let wanted = if is_word { by_code } else { by_label };
            let usable = !wanted.is_empty()
                && wanted.len() <= LONGEST_CONSTANT
                && !wanted.starts_with(|letter: char| letter.is_ascii_digit())
                && !taken.contains(&wanted);
            let constant = if usable { wanted } else { format!("CODE_{}", constant(code)) };
            let text = if label.is_empty() { "No official label.".to_owned() } else { doc(label) };
            let _ = writeln!(out, "        /// {text}\n        {constant} = {};", literal(code));
            taken.insert(constant);
        }
        out.push_str("    }\n");
    } else {
        out.push_str("    {}\n");
    }
    out.push_str("}\n");
}
