//! Names, literals and documentation in Python.

use mandataire_codegen::names::snake;

const WIDTH: usize = 110;
/// Keywords that are fields on the wire.
const RESERVED: [&str; 12] =
    ["from", "in", "is", "class", "def", "global", "pass", "with", "as", "import", "return", "lambda"];

/// The name of a field: that of the wire in small letters.
pub(crate) fn field_name(wire: &str, open: bool) -> String {
    let name = snake(wire);
    // `extra` holds what is not known.
    let taken = RESERVED.contains(&name.as_str()) || (open && name == "extra");
    if taken { format!("{name}_") } else { name }
}

/// What `mandataire._model` makes of a name that is not told otherwise.
pub(crate) fn camel(name: &str) -> String {
    let mut parts = name.trim_end_matches('_').split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + &mandataire_codegen::names::pascal(part))
}

/// A text in double quotes.
pub(crate) fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out + "\""
}

/// A docstring with its quotes; nothing for an empty text.
pub(crate) fn docstring(rustdoc: &str, indent: &str) -> String {
    let paragraphs = plain(rustdoc);
    if paragraphs.is_empty() {
        return String::new();
    }
    let mut lines: Vec<String> = Vec::new();
    for paragraph in &paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(paragraph.clone());
    }
    let one = lines.len() == 1;
    let mut text = lines
        .iter()
        .enumerate()
        .map(|(n, line)| if n == 0 || line.is_empty() { line.clone() } else { format!("{indent}{line}") })
        .collect::<Vec<_>>()
        .join("\n")
        .replace('\\', "\\\\")
        .replace("\"\"\"", "\\\"\\\"\\\"");
    if one && text.ends_with('"') {
        text.pop();
        text.push_str("\\\"");
    }
    if one { format!("{indent}\"\"\"{text}\"\"\"") } else { format!("{indent}\"\"\"{text}\n{indent}\"\"\"") }
}

/// Comment lines.
pub(crate) fn comment(rustdoc: &str, indent: &str) -> String {
    let lines = plain(rustdoc).into_iter().flatten();
    lines.fold(String::new(), |out, line| format!("{out}{indent}# {line}\n"))
}

/// Paragraphs of wrapped lines: without code examples, sections for Rust, and links.
fn plain(rustdoc: &str) -> Vec<Vec<String>> {
    let mut paragraphs = vec![Vec::new()];
    let mut in_code = false;
    for line in rustdoc.lines().map(str::trim) {
        if line.starts_with("# ") && !in_code {
            break;
        }
        if line.starts_with("```") {
            in_code = !in_code;
        } else if in_code {
        } else if line.is_empty() {
            paragraphs.push(Vec::new());
        } else if let Some(last) = paragraphs.last_mut() {
            last.push(in_euros(&unlinked(line)));
        }
    }
    paragraphs.into_iter().filter(|lines| !lines.is_empty()).map(|lines| wrapped(&lines)).collect()
}

fn wrapped(lines: &[String]) -> Vec<String> {
    if lines.iter().any(|line| line.starts_with(['|', '-'])) {
        return lines.to_vec();
    }
    let mut out = vec![String::new()];
    for word in lines.iter().flat_map(|line| line.split_whitespace()) {
        let long = out.last().map_or(0, |line| line.chars().count() + 1 + word.chars().count()) > WIDTH;
        if long && out.last().is_some_and(|line| !line.is_empty()) {
            out.push(String::new());
        }
        if let Some(line) = out.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    out
}

/// Amounts are decimals of euros in Python, whatever they are on the wire.
fn in_euros(line: &str) -> String {
    line.replace("integers in **centimes**", "in euros, on the wire integers in **centimes**")
        .replace("integers in centimes", "in euros, on the wire integers in centimes")
        .replace("amounts in centimes", "amounts in euros")
        .replace(", in centimes", ", in euros")
        .replace("In centimes", "In euros")
}

/// Links of rustdoc become their text.
fn unlinked(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let Some((text, tail)) = after.split_once(']') else {
            out.push('[');
            rest = after;
            continue;
        };
        let target = tail.strip_prefix('(').and_then(|tail| tail.split_once(')'));
        match target {
            Some((_, tail)) => {
                out.push_str(text);
                rest = tail;
            }
            // `[`x`]` is a link too; `pouvoirs[0]` is not.
            None if text.starts_with('`') => {
                out.push_str(text);
                rest = tail;
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    (out + rest).replace("Self::", "").replace("**", "").replace("::", ".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documentation_is_plain_and_wrapped() {
        let rustdoc = "See [`build`](Self::build) and [the\nprofile](crate::Profile) of `a[0]`, **on purpose**.\n\n```\nlet x;\n```\n\n# Errors\nNone.";
        assert_eq!(
            docstring(rustdoc, "    "),
            "    \"\"\"See `build` and [the profile](crate.Profile) of `a[0]`, on purpose.\"\"\""
        );
        assert_eq!(docstring("It says \"no\"", ""), "\"\"\"It says \"no\\\"\"\"\"");
        assert_eq!(docstring("", ""), "");
    }

    #[test]
    fn names_come_back_or_are_told() {
        assert_eq!(field_name("from", false), "from_");
        assert_eq!(camel("from_"), "from");
        assert_eq!(field_name("extra", true), "extra_");
        assert_eq!(camel(&field_name("typeFormalite", true)), "typeFormalite");
        assert_ne!(camel(&field_name("is13MTriggered", true)), "is13MTriggered");
    }
}
