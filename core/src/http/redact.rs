//! Masks identifiers in sentences that come from a server before they reach a message or a log.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex_lite::Regex;

/// Longest sentence of a server that is kept.
const MAX: usize = 1_000;

/// What people and programs put between the groups of an identifier.
const BETWEEN: &str = r"[ \t\u{a0}\u{2007}\u{2009}\u{202f}./_-]";

static RULES: LazyLock<Vec<(Regex, &'static str)>> = LazyLock::new(|| {
    let nir_groups = [r"[1-478]", r"\d{2}", r"\d{2}", r"(?:\d{2}|2[ABab])", r"\d{3}", r"\d{3}"];
    let nir_groups = nir_groups.join(&format!("{BETWEEN}?"));
    [
        (r"eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,2}".to_owned(), "[token]"),
        (r"(?i)\bbearer +[A-Za-z0-9._~+/=-]{6,}".to_owned(), "[token]"),
        // Files first: what a rule for identifiers takes out of the middle would leave the rest. Mail programs break
        // base64 into lines of 76.
        (r"JVBERi0[A-Za-z0-9+/\\=]*(?:\s+[A-Za-z0-9+/\\=]{40,})*(?:\s+[A-Za-z0-9+/\\]+={1,2})?".to_owned(), "[data]"),
        (r"[A-Za-z0-9+/\\]{60,}={0,2}(?:\s+[A-Za-z0-9+/\\]{60,}={0,2})*(?:\s+[A-Za-z0-9+/\\]+={1,2})?".to_owned(), "[data]"),
        (r"(^|[^A-Za-z0-9])[A-Za-z]{2}\d{2}[A-Za-z0-9]{11,30}([^A-Za-z0-9]|$)".to_owned(), "${1}[IBAN]${2}"),
        // Three groups at least: two of them are also the middle of a UUID.
        (
            format!(r"(^|[^A-Za-z0-9])[A-Za-z]{{2}}\d{{2}}(?:{BETWEEN}[A-Za-z0-9]{{4}}){{3,7}}(?:{BETWEEN}[A-Za-z0-9]{{1,4}})?([^A-Za-z0-9]|$)"),
            "${1}[IBAN]${2}",
        ),
        (
            r"(^|[^A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ \u{a0}\u{2009}\u{202f}][A-Za-z0-9]{4}){2}(?:[ \u{a0}\u{2009}\u{202f}][A-Za-z0-9]{1,4})?([^A-Za-z0-9]|$)".to_owned(),
            "${1}[IBAN]${2}",
        ),
        // Not \b: a NIR glued to a letter or to `_` is one all the same.
        (format!(r"(^|[^0-9]){nir_groups}(?:{BETWEEN}?\d{{2}})?([^0-9]|$)"), "${1}[NIR]${2}"),
        (
            format!(r"(^|[^0-9])[1-478]\d\d(?:{BETWEEN}\d{{3}}){{4}}([^0-9]|$)"),
            "${1}[NIR]${2}",
        ),
        (r#"[^\s@:;,<>()"']+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}\b"#.to_owned(), "[e-mail]"),
    ]
    .into_iter()
    .filter_map(|(pattern, mask)| Some((Regex::new(&pattern).ok()?, mask)))
    .collect()
});

/// The sentence without NIR, IBAN, tokens, e-mail addresses or base64, and not longer than a paragraph.
pub(crate) fn scrub(text: &str) -> String {
    let mut out: Cow<'_, str> = Cow::Borrowed(head(text));
    // Twice: the character between two neighbours belongs to the first match.
    for (rule, mask) in RULES.iter().chain(RULES.iter()) {
        if let Cow::Owned(replaced) = rule.replace_all(&out, *mask) {
            out = Cow::Owned(replaced);
        }
    }
    if out.chars().count() > MAX {
        return out.chars().take(MAX).chain("…".chars()).collect();
    }
    out.into_owned()
}

/// The name of an exchange on the server's side. 32 hexadecimal digits, and a UUID, hold by chance what looks like a NIR:
/// they stay whole, for the administration's support finds nothing by a masked one.
pub(crate) fn scrub_id(id: &str) -> String {
    let digits = id.bytes().filter(|byte| *byte != b'-');
    let made =
        id.len() <= 36 && digits.clone().count() == 32 && digits.clone().all(|byte| byte.is_ascii_hexdigit());
    if made && digits.clone().any(|byte| byte.is_ascii_alphabetic()) {
        return id.to_owned();
    }
    scrub(&id.chars().take(64).collect::<String>())
}

/// As much as the rules are given to read: they cost microseconds a byte, and a server may send megabytes. What is cut
/// is cut between words, an identifier in two would not be recognised.
fn head(text: &str) -> &str {
    match text.char_indices().nth(4 * MAX) {
        None => text,
        Some((end, _)) => {
            let (head, _) = text.split_at(end);
            head.rsplit_once(char::is_whitespace).map_or("", |(head, _)| head)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_compiles() {
        assert_eq!(RULES.len(), 10);
    }

    #[test]
    fn identifiers_are_masked() {
        for (text, masked) in [
            ("NIR 1850578006084 inconnu", "NIR [NIR] inconnu"),
            ("NIR 185057800608491 inconnu", "NIR [NIR] inconnu"),
            ("NIR 1 85 05 78 006 084 91 inconnu", "NIR [NIR] inconnu"),
            ("NIR 2 85 05 2A 006 084 inconnu", "NIR [NIR] inconnu"),
            ("IBAN FR7630006000011234567890189 refusé", "IBAN [IBAN] refusé"),
            ("IBAN FR76 3000 6000 0112 3456 7890 189 refusé", "IBAN [IBAN] refusé"),
            ("jeton eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc expiré", "jeton [token] expiré"),
            ("Authorization: Bearer abcdef123456", "Authorization: [token]"),
            ("mail jean@example.test", "mail [e-mail]"),
            ("nir185057800608491x", "nir[NIR]x"),
            ("nir_185057800608491_iban_FR7630006000011234567890189_", "nir_[NIR]_iban_[IBAN]_"),
            ("185057800608491 185057800608491 185057800608491", "[NIR] [NIR] [NIR]"),
        ] {
            assert_eq!(scrub(text), masked);
        }
        assert!(scrub(&"QUJD".repeat(40)).contains("[data]"));
    }

    #[test]
    fn ids_of_exchanges_stay_whole() {
        for id in ["b0bd0c7f0ea6e5e292b1850578006084", "1b850578-0060-8491-b0bd-0c7f0ea6e5e2", "req-17"] {
            assert_eq!(scrub_id(id), id);
        }
        for (id, masked) in [
            ("1850578006084", "[NIR]"),
            ("AD1200012030200359100100", "[IBAN]"),
            ("id 185057800608491", "id [NIR]"),
        ] {
            assert_eq!(scrub_id(id), masked);
        }
        assert_eq!(scrub_id(&"req.".repeat(50)).len(), 64);
    }

    #[test]
    fn what_users_need_stays() {
        for text in [
            "content.personneMorale.composition.pouvoirs[0].individu: Veuillez renseigner ce champ",
            "Le SIRET 35600000049837 n'est pas connu (SIREN 356000000)",
            "IN590 et BO116, 5338 centimes, PJ_99, le 2026-11-22T10:00:00+01:00",
            "[error code : 6bb7f] Une erreur s'est produite",
        ] {
            assert_eq!(scrub(text), text);
        }
        assert_eq!(scrub(&"é".repeat(3_000)).chars().count(), MAX + 1);
        assert_eq!(scrub(&"é à ".repeat(30_000)).chars().count(), MAX + 1);
    }
}
