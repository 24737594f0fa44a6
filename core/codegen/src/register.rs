//! `register.rs`: what a register record has and a request has not.

use std::fmt::Write;

use crate::dictionary::Dictionary;
use crate::names::{literal, pascal};

pub(crate) fn register(dictionary: &Dictionary) -> Result<String, String> {
    let register = &dictionary.register;
    let mut out = String::from(
        "use super::lists::ListId;\n\n\
         /// A name, or the end of a name after `*`; why it is dropped, in French and in English.\n",
    );
    let _ = writeln!(out, "pub(crate) static DROPPED: [(&str, &str, &str); {}] = [", register.keys.len());
    for (name, why) in &register.keys {
        let _ = writeln!(out, "    ({}, {}, {}),", literal(name), literal(&why.fr), literal(&why.en));
    }
    let _ = writeln!(
        out,
        "];\n\n/// A list, a code of the register, that of a request; why, in French and in English.\n\
         pub(crate) static CODES: [(ListId, &str, &str, &str, &str); {}] = [",
        register.codes.len()
    );
    for code in &register.codes {
        let list = dictionary.lists.iter().find(|list| list.name == code.list);
        let list = list.ok_or_else(|| format!("register.toml: there is no list `{}`", code.list))?;
        if !list.codes.iter().any(|(known, _)| *known == code.to) {
            return Err(format!("register.toml: `{}` is no code of `{}`", code.to, code.list));
        }
        let _ = writeln!(
            out,
            "    (ListId::{}, {}, {}, {}, {}),",
            pascal(&list.name),
            literal(&code.from),
            literal(&code.to),
            literal(&code.fr),
            literal(&code.en)
        );
    }
    let _ = writeln!(
        out,
        "];\n\n/// A label, the legal forms where it is read so, the code of `roleEntreprise`.\n\
         pub(crate) static ROLES: [(&str, &[&str], &str); {}] = [",
        register.roles.len()
    );
    for role in &register.roles {
        let _ = writeln!(out, "    ({}, &{:?}, {}),", literal(&role.label), role.forms, literal(&role.to));
    }
    out.push_str("];\n");
    Ok(out)
}
