//! What a field is, given its path: what an editor shows beside its form field.

use std::fmt;

use super::check::nearest;
use super::dictionary::{BlockInfo, Certainty, Code, FieldInfo, RuleInfo, Shape, Tier};
use super::generated::blocks::BlockId;
use super::generated::events::TRIGGERS;
use super::generated::lists::ListId;
use super::generated::rules::RULES;

/// A field of the dictionary, or a rule about it, in words. Serialises for editors; `Display` is for people.
#[derive(Debug, Clone, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Explanation {
    /// The block that holds the field, by its official name.
    pub block: &'static str,
    /// The field.
    pub field: &'static str,
    /// The official label, in French; empty when no text gives one.
    pub label: &'static str,
    /// The type of the value: `text`, `boolean`, `integer`, `number`, `date`, `ddmm`, `siren`, `siret`, `mail`, `code`,
    /// `block`, their lists in the plural, `any`.
    pub kind: &'static str,
    /// The block or the code list the type refers to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<&'static str>,
    /// Greatest length, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u16>,
    /// Whether the checker asks for it wherever its block is.
    pub required: bool,
    /// Whether codes outside the list are errors; they are warnings when the list grows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// The codes and their French labels.
    #[serde(skip_serializing_if = "<[Code]>::is_empty")]
    pub codes: &'static [Code],
    /// The official sentence about when it is asked for, in French; empty when there is none.
    pub rule: &'static str,
    /// What the dictionary of June 2026 changed.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub june2026: &'static str,
    /// Our own remark: contradictions of the texts, what is not known.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub note: &'static str,
    /// The rules the checker has about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checked: Vec<Checked>,
    /// The events it declares when true, for an `is…Triggered` indicator.
    #[serde(skip_serializing_if = "<[&str]>::is_empty")]
    pub events: &'static [&'static str],
    /// The fields of its block that hold the effect date of those events.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub effect_dates: Vec<&'static str>,
    /// INPI's own number of the field.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub id: &'static str,
    /// The official text that says so.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
    /// Whether the official text calls it obsolete.
    pub deprecated: bool,
}

/// A rule of the checker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Checked {
    /// The code of its issues.
    pub code: &'static str,
    /// How it counts.
    pub tier: Tier,
    /// The sentence, in French; `{}` stands for what is expected.
    pub fr: &'static str,
    /// The sentence, in English.
    pub en: &'static str,
    /// Where it comes from.
    pub source: &'static str,
}

/// No field at this path.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExplainError {
    /// The last block that was found.
    pub block: &'static str,
    /// The word that is no field of it.
    pub field: String,
    /// The field that was probably meant.
    pub did_you_mean: Option<&'static str>,
}

impl fmt::Display for ExplainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has no field {:?}", self.block, self.field)?;
        match self.did_you_mean {
            Some(name) => write!(f, "; did you mean {name}?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ExplainError {}

/// Explains the field at a path in the server's notation, as issues carry it: `content.personneMorale.identite`. Item
/// numbers may be there or not. A path that starts at a field of `content` works too, with or without a leading dot
/// (paths of attachments). Source: the dictionary of this library, `core/dictionary`.
///
/// # Errors
/// When a word of the path is no field of its block: which one, and the field that was probably meant.
///
/// ```
/// let genre = mandataire::guichet::content::explain(
///     "content.personneMorale.composition.pouvoirs[0].individu.descriptionPersonne.genre",
/// )?;
/// assert_eq!(genre.kind, "code");
/// # Ok::<(), mandataire::guichet::content::ExplainError>(())
/// ```
pub fn explain(path: &str) -> Result<Explanation, ExplainError> {
    let mut words =
        path.trim_start_matches('.').split('.').map(word).filter(|word| !word.is_empty()).peekable();
    let root = match words.peek() {
        Some(first) if BlockId::Formality.info().find(first).is_some() => BlockId::Formality,
        Some(first) if BlockId::Company.info().find(first).is_some() => BlockId::Company,
        Some(first) if BlockId::AnnualAccountContent.info().find(first).is_some() => {
            BlockId::AnnualAccountContent
        }
        Some(first) if BlockId::AnnualAccount.info().find(first).is_some() => BlockId::AnnualAccount,
        _ => BlockId::Formality,
    };
    explain_in(root, words)
}

/// Every rule of the checker.
pub fn rules() -> impl Iterator<Item = Checked> {
    RULES.iter().map(checked)
}

const fn checked(rule: &RuleInfo) -> Checked {
    Checked { code: rule.code, tier: rule.tier, fr: rule.fr, en: rule.en, source: rule.source }
}

/// Without its item number.
fn word(step: &str) -> &str {
    step.split('[').next().unwrap_or(step)
}

fn explain_in<'p>(root: BlockId, words: impl Iterator<Item = &'p str>) -> Result<Explanation, ExplainError> {
    let mut block = root;
    let mut last: Option<(BlockId, usize)> = None;
    for word in words {
        if let Some((held_by, n)) = last {
            block = match shape(held_by.info(), n) {
                // `content` of annual accounts and of formalities share a name: what one lacks is looked for in the other.
                Shape::Block(BlockId::Company)
                    if BlockId::Company.info().find(word).is_none()
                        && BlockId::AnnualAccountContent.info().find(word).is_some() =>
                {
                    BlockId::AnnualAccountContent
                }
                Shape::Block(of) | Shape::Blocks(of) => of,
                _ => return Err(no_field(held_by.info().name, None, word)),
            };
        }
        match block.info().find(word) {
            Some(n) => last = Some((block, n)),
            None => return Err(no_field(block.info().name, nearest(block, word), word)),
        }
    }
    match last {
        Some((block, n)) => Ok(describe(block, n)),
        None => Err(no_field(root.info().name, None, "")),
    }
}

fn no_field(block: &'static str, did_you_mean: Option<&'static str>, word: &str) -> ExplainError {
    let field = word.chars().filter(|letter| !letter.is_control()).take(80).collect();
    ExplainError { block, field, did_you_mean }
}

fn shape(block: &BlockInfo, n: usize) -> Shape {
    block.fields.get(n).map_or(Shape::Any, |field| field.shape)
}

fn describe(id: BlockId, n: usize) -> Explanation {
    let block = id.info();
    // Both tables have one row per field, in the same order.
    let (field, doc) = (&block.fields[n], &block.docs[n]);
    let list = match field.shape {
        Shape::Code(list) | Shape::Codes(list) => Some(list),
        _ => None,
    };
    let trigger = TRIGGERS.iter().find(|one| one.block == id && one.field == n);
    Explanation {
        block: block.name,
        field: field.name,
        label: doc.label,
        kind: kind(field),
        of: match field.shape {
            Shape::Block(of) | Shape::Blocks(of) => Some(of.info().name),
            _ => list.map(|list| list.info().name),
        },
        max_length: (field.max < u16::MAX).then_some(field.max),
        required: block.required.iter().any(|required| usize::from(*required) == n),
        closed: list.map(|list| list.info().closed),
        codes: list.map_or(&[], codes),
        rule: doc.rule,
        june2026: doc.june2026,
        note: doc.note,
        checked: RULES.iter().filter(|rule| rule.on.contains(&(id, n))).map(checked).collect(),
        events: trigger.map_or(&[], |one| one.events),
        effect_dates: trigger
            .map_or(&[][..], |one| one.dates)
            .iter()
            .filter_map(|date| block.fields.get(*date).map(|field| field.name))
            .collect(),
        id: doc.id,
        source: if doc.source.is_empty() { list.map_or("", |list| list.info().source) } else { doc.source },
        certainty: doc.certainty,
        deprecated: doc.deprecated,
    }
}

fn codes(list: ListId) -> &'static [Code] {
    list.info().codes
}

const fn kind(field: &FieldInfo) -> &'static str {
    match field.shape {
        Shape::Text => "text",
        Shape::TextOrInteger => "text or integer",
        Shape::Boolean => "boolean",
        Shape::BooleanOrText => "boolean or text",
        Shape::Integer => "integer",
        Shape::Number => "number",
        Shape::Texts => "texts",
        Shape::Date => "date",
        Shape::Ddmm => "ddmm",
        Shape::Siren => "siren",
        Shape::Siret => "siret",
        Shape::Mail => "mail",
        Shape::Block(_) => "block",
        Shape::Blocks(_) => "blocks",
        Shape::Code(_) => "code",
        Shape::Codes(_) => "codes",
        Shape::Any => "any",
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 12;
        write!(f, "{}.{} ({}", self.block, self.field, self.kind)?;
        if let Some(of) = self.of {
            write!(f, " {of}")?;
        }
        if let Some(max) = self.max_length {
            write!(f, ", at most {max} characters")?;
        }
        f.write_str(if self.required { ", required)" } else { ")" })?;
        for sentence in [self.label, self.rule, self.june2026, self.note] {
            if !sentence.is_empty() {
                write!(f, "\n  {sentence}")?;
            }
        }
        for code in self.codes.iter().take(SHOWN) {
            write!(f, "\n  {:?} {}", code.code, code.label)?;
        }
        if self.codes.len() > SHOWN {
            write!(f, "\n  … {} codes in all", self.codes.len())?;
        }
        for rule in &self.checked {
            // What is expected there depends on the payload.
            write!(f, "\n  {} (tier {:?}): {}", rule.code, rule.tier, rule.en.replace("{}", "…"))?;
        }
        if !self.events.is_empty() {
            write!(f, "\n  declares {}", self.events.join(", "))?;
        }
        if !self.effect_dates.is_empty() {
            write!(f, "\n  effect date in {}", self.effect_dates.join(", "))?;
        }
        write!(f, "\n  source: {} ({:?})", self.source, self.certainty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_explained() {
        let found = explain("content.personneMorale.composition.pouvoirs[0].roleEntreprise").unwrap();
        assert_eq!((found.block, found.kind, found.of), ("BlocPouvoir", "code", Some("roleEntreprise")));
        assert!(found.codes.iter().any(|code| code.code == "73"));
        assert!(found.checked.iter().any(|rule| rule.code == "guichet.content.pouvoir_role_missing"));
        assert!(found.to_string().contains("pouvoir_role_missing"));
        assert!(!found.source.is_empty());
    }

    #[test]
    fn paths_of_attachments_and_of_accounts_too() {
        assert_eq!(explain(".personneMorale.identite.publicationLegale").unwrap().kind, "block");
        assert_eq!(explain("content.comptesAnnuels.compteBilan.pagination.from").unwrap().kind, "text");
    }

    #[test]
    fn indicators_name_their_events() {
        let found = explain("content.personneMorale.identite.description.is10MTriggered").unwrap();
        assert_eq!((found.events, found.effect_dates), (&["10M"][..], vec!["dateEffet10M"]));
    }

    #[test]
    fn an_unknown_word_says_what_was_meant() {
        let error = explain("content.personneMorale.identite.entreprise.denominaton").unwrap_err();
        assert_eq!((error.block, error.did_you_mean), ("BlocEntrepriseIdentite", Some("denomination")));
        for path in ["", ".", "content.typeFormalite.x", "content[0", "é.ü[[[", "content..nope"] {
            assert!(explain(path).is_err() || path == "content[0", "{path}");
        }
    }
}
