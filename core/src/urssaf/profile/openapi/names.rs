//! Which wire name is which logical name.

use super::document::Leaf;
use crate::urssaf::model::Category;

/// Lower case, without accents' marks, separators, and the prefixes of Urssaf's family (`dt`, `mnt`, `nb`, `cd`, `indc`).
pub(super) fn plain(name: &str) -> String {
    let bare = ["dt", "mnt", "nb", "cd", "indc", "num"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix).filter(|rest| rest.starts_with(char::is_uppercase)))
        .unwrap_or(name);
    bare.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .map(fold)
        .collect()
}

fn fold(character: char) -> char {
    match character {
        'é' | 'è' | 'ê' => 'e',
        'à' | 'â' => 'a',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ç' => 'c',
        other => other,
    }
}

fn any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

fn is_number(leaf: &Leaf) -> bool {
    matches!(leaf.kind.as_str(), "number" | "integer")
}

pub(super) fn is_amount(leaf: &Leaf) -> bool {
    leaf.name.starts_with("mnt")
        || any(&plain(&leaf.name), &["montant", "chiffreaffaire", "recette"])
        || plain(&leaf.name) == "ca"
}

pub(super) fn is_category(leaf: &Leaf) -> bool {
    !is_amount(leaf)
        && !is_number(leaf)
        && any(&plain(&leaf.name), &["categorie", "activite", "nature", "type", "code"])
}

/// A parameter outside lists.
pub(super) fn of_input(leaf: &Leaf) -> Option<&'static str> {
    let name = plain(&leaf.name);
    let date = leaf.name.starts_with("dt") || name.contains("date") || name.contains("periode");
    Some(match name.as_str() {
        _ if name.contains("siret") => "account.siret",
        "nir" | "nss" => "account.nir",
        _ if any(&name, &["numerosecuritesociale", "nircotisant", "nirae"]) => "account.nir",
        _ if any(&name, &["typeidentifiant", "typecompte"]) => "account.type",
        _ if any(&name, &["identifiant", "idcompte", "numerocompte"]) => "account.id",
        _ if date && name.contains("debut") => "period.start",
        _ if date && name.contains("fin") => "period.end",
        _ if name.contains("periode") => "period.code",
        _ if name.contains("iban") => "iban",
        "bic" => "bic",
        _ if name.contains("titulaire") => "holder",
        _ if name == "rum" || name.contains("referenceuniquemandat") => "rum",
        _ if is_amount(leaf) || leaf.name.starts_with("mnt") => "amount",
        _ => return None,
    })
}

/// A field of an answer.
pub(super) fn of_output(leaf: &Leaf) -> Option<&'static str> {
    let name = plain(&leaf.name);
    if let Some(list) = &leaf.list {
        let list = plain(list.rsplit('/').next().unwrap_or_default());
        if list.contains("erreur") {
            return Some(match name.as_str() {
                "code" => "errors[].code",
                "message" => "errors[].message",
                "description" => "errors[].description",
                _ => return None,
            });
        }
        return Some(match name.as_str() {
            _ if name.contains("rum") || name.contains("referenceuniquemandat") => "mandats[].rum",
            _ if name.contains("iban") => "mandats[].iban",
            "bic" => "mandats[].bic",
            _ if name.contains("titulaire") => "mandats[].holder",
            _ if any(&name, &["statut", "etat"]) => "mandats[].status",
            _ if name.contains("signature") => "mandats[].signed",
            _ if name.starts_with("lib") => "contributions[].label",
            _ if any(&name, &["assiette", "base"]) => "contributions[].base",
            _ if name.contains("taux") => "contributions[].rate",
            _ if name.contains("code") || leaf.name.starts_with("cd") => "contributions[].code",
            _ if is_amount(leaf) => "contributions[].amount",
            _ => return None,
        });
    }
    Some(match name.as_str() {
        _ if leaf.kind == "array" && name.contains("erreur") => "errors",
        _ if leaf.kind == "array" && name.contains("mandat") => "mandats",
        _ if leaf.kind == "array" && any(&name, &["cotisation", "contribution", "ligne"]) => "contributions",
        _ if any(&name, &["eligib", "autoris"]) => "eligible",
        _ if name.contains("periodicite") => "periodicity",
        _ if any(&name, &["motif", "raison"]) => "reason",
        _ if name.contains("reference") => "reference",
        _ if any(&name, &["echeance", "exigib", "limite"]) => "due_date",
        _ if any(&name, &["execution", "prelevement"]) => "execution_date",
        "rum" => "rum",
        _ if is_amount(leaf) && any(&name, &["total", "cotisation", "du"]) => "total",
        _ if is_amount(leaf) => "amount",
        _ => return None,
    })
}

/// Our category for a wire's word, when it is plain.
pub(super) fn category(word: &str) -> Option<Category> {
    let word = plain(&word.to_lowercase());
    Some(match () {
        () if any(&word, &["meuble", "tourisme"]) => Category::MeublesTourisme,
        () if word.contains("cipav") => Category::LiberalCipav,
        () if any(&word, &["prest", "serv"]) && word.contains("bic") => Category::PrestationsBic,
        () if word.contains("bnc") => Category::PrestationsBnc,
        () if any(&word, &["vente", "marchandise"]) => Category::Vente,
        () => return None,
    })
}

/// Our word for a wire's word of an answer.
pub(super) fn spelled(logical: &str, word: &str) -> Option<&'static str> {
    let word = plain(&word.to_lowercase());
    Some(match logical {
        "periodicity" if word.starts_with('m') => "monthly",
        "periodicity" if word.starts_with('t') => "quarterly",
        "eligible" if matches!(word.as_str(), "oui" | "true" | "o" | "eligible") => "true",
        "eligible" if matches!(word.as_str(), "non" | "false" | "n" | "noneligible" | "ineligible") => {
            "false"
        }
        "mandats[].status" if any(&word, &["inactif", "revoq", "annul", "clos"]) => "over",
        "mandats[].status" if any(&word, &["actif", "valide"]) => "active",
        _ => return None,
    })
}
