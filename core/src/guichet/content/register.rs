//! From a record of the national register to the `content` of a request.
//!
//! The register says the same things with more keys, a few other codes and looser JSON. [`from_register`] gives what a
//! request may hold and lists every change with its reason. Nothing is guessed: what has no place in a request is
//! dropped, and told.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use super::dictionary::{FieldInfo, Shape};
use super::generated::blocks::BlockId;
use super::generated::lists::ListId;
use super::generated::register::{CODES, DROPPED, ROLES};
use crate::error::{Error, code};
use crate::guichet::lenient::Content;
use crate::report::Issue;

/// What a register record gives a request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FromRegister {
    /// The `content` of a request.
    pub content: Content,
    /// P, M or E: what the record says, else what its block says.
    pub type_personne: &'static str,
    /// The SIREN, as the record gives it.
    pub siren: Option<String>,
    /// O or N, when the record says it.
    pub diffusion_commerciale: Option<&'static str>,
    /// What was changed, and why.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Change {
    /// Where it was in the record: `content.personneMorale.observations`.
    pub path: String,
    /// What was done.
    pub kind: ChangeKind,
    /// Why, in French. Never holds a value of the record.
    pub fr: Cow<'static, str>,
    /// Why, in English.
    pub en: Cow<'static, str>,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ChangeKind {
    /// It is in no request.
    Dropped,
    /// The same value, under another name or at another place.
    Moved,
    /// The same meaning, in another form.
    Converted,
}

/// Reads a record: `{"formality": {"content": …}}` as the register's API gives it, a formality, or a `content` alone.
///
/// # Errors
/// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) when there is no `content` with a person in it.
pub fn from_register(record: &Value) -> Result<FromRegister, Error> {
    let formality = record.get("formality").unwrap_or(record);
    let content = formality.get("content").unwrap_or(formality);
    let blocks = [("M", "personneMorale"), ("P", "personnePhysique"), ("E", "exploitation")];
    let person = blocks.into_iter().find(|(_, block)| content.get(*block).is_some_and(Value::is_object));
    let (Some((type_personne, block)), Value::Object(map)) = (person, content) else {
        return Err(Error::invalid(
            code::INVALID_PAYLOAD,
            vec![Issue::error(
                "content",
                "guichet.register.no_content",
                "Aucun bloc personneMorale, personnePhysique ou exploitation : ce n'est pas un enregistrement du RNE.",
                "No block personneMorale, personnePhysique or exploitation: this is no record of the register.",
            )],
        ));
    };
    let form = content.get("natureCreation").and_then(|nature| nature.get("formeJuridique"));
    let form = form.and_then(Value::as_str).unwrap_or_default();
    let mut reader = Reader { form, changes: Vec::new() };
    let mut content = Value::Object(reader.block(map, BlockId::Company, "content"));
    reader.single_partner(record_entreprise(map, block), &mut content);
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let entreprise = content.pointer(&format!("/{block}/identite/entreprise/siren"));
    Ok(FromRegister {
        type_personne,
        siren: text(formality.get("siren"))
            .or_else(|| text(record.get("siren")))
            .or_else(|| text(entreprise)),
        diffusion_commerciale: match formality.get("diffusionCommerciale") {
            Some(Value::Bool(flag)) => Some(oui_non(*flag)),
            Some(Value::String(text)) if text == "O" => Some("O"),
            Some(Value::String(text)) if text == "N" => Some("N"),
            _ => None,
        },
        content: content.into(),
        changes: reader.changes,
    })
}

fn record_entreprise<'r>(content: &'r Map<String, Value>, block: &str) -> Option<&'r Value> {
    content.get(block)?.get("identite")?.get("entreprise")
}

const fn oui_non(flag: bool) -> &'static str {
    if flag { "O" } else { "N" }
}

struct Reader<'r> {
    /// The legal form.
    form: &'r str,
    changes: Vec<Change>,
}

impl Reader<'_> {
    fn change(
        &mut self,
        path: &str,
        kind: ChangeKind,
        fr: impl Into<Cow<'static, str>>,
        en: impl Into<Cow<'static, str>>,
    ) {
        self.changes.push(Change { path: path.to_owned(), kind, fr: fr.into(), en: en.into() });
    }

    fn block(&mut self, record: &Map<String, Value>, block: BlockId, path: &str) -> Map<String, Value> {
        let mut request = Map::new();
        for (key, value) in record {
            let at = format!("{path}.{key}");
            let field = block.info().find(key).and_then(|n| block.info().fields.get(n));
            match field {
                Some(field) => {
                    if let Some(value) = self.value(value, field, &at) {
                        request.insert(key.clone(), value);
                    }
                }
                None => self.unknown(key, &at),
            }
        }
        if block == BlockId::BlocDescriptionActivite {
            self.category(record, &mut request, path);
        }
        if block == BlockId::BlocPouvoir {
            self.role(record, &mut request, path);
        }
        request
    }

    /// The serialiser's own keys (`@id`) go without a word.
    fn unknown(&mut self, key: &str, path: &str) {
        if key.starts_with('@') {
            return;
        }
        let known = DROPPED.iter().find(|(name, ..)| match name.strip_prefix('*') {
            Some(end) => key.ends_with(end),
            None => *name == key,
        });
        let (fr, en) = known.map_or(
            (
                "Ce champ n'est dans aucun texte public d'une requête.",
                "No public text of a request has this field.",
            ),
            |(_, fr, en)| (*fr, *en),
        );
        self.change(path, ChangeKind::Dropped, fr, en);
    }

    fn value(&mut self, value: &Value, field: &FieldInfo, path: &str) -> Option<Value> {
        match (field.shape, value) {
            (_, Value::Null) => None,
            (Shape::Block(of), Value::Object(map)) => Some(Value::Object(self.block(map, of, path))),
            // An empty object, as PHP writes it.
            (Shape::Block(_), Value::Array(items)) if items.is_empty() => None,
            (Shape::Block(_), _) => self.unreadable(path),
            (Shape::Blocks(_) | Shape::Texts | Shape::Codes(_), Value::Array(items)) => {
                Some(self.list(items.iter(), field, path))
            }
            (Shape::Blocks(_) | Shape::Texts | Shape::Codes(_), Value::Object(map)) => {
                self.change(
                    path,
                    ChangeKind::Converted,
                    "Une liste écrite comme un objet.",
                    "A list written as an object.",
                );
                Some(if map.keys().all(|key| key.parse::<usize>().is_ok()) {
                    self.list(map.values(), field, path)
                } else {
                    self.list(std::iter::once(value), field, path)
                })
            }
            (Shape::Blocks(_) | Shape::Texts | Shape::Codes(_), _) => self.unreadable(path),
            (_, Value::Number(number)) if is_text(field.shape) => {
                self.change(
                    path,
                    ChangeKind::Converted,
                    "Un nombre là où une requête a un texte.",
                    "A number where a request has a text.",
                );
                Some(Value::String(number.to_string()))
            }
            (Shape::Code(list), Value::Bool(flag)) if list.info().find("O").is_some() => {
                self.change(
                    path,
                    ChangeKind::Converted,
                    "Une requête écrit O ou N.",
                    "A request says O or N.",
                );
                Some(Value::String(oui_non(*flag).to_owned()))
            }
            (Shape::Code(list), Value::String(text)) => Some(Value::String(self.code(list, text, path))),
            (Shape::Date, Value::String(text)) => match text.split_once('T') {
                Some((day, _)) if day.len() == 10 => {
                    self.change(path, ChangeKind::Converted, "L'heure est retirée.", "The time is dropped.");
                    Some(Value::String(day.to_owned()))
                }
                _ => Some(value.clone()),
            },
            _ => Some(value.clone()),
        }
    }

    fn list<'r>(&mut self, items: impl Iterator<Item = &'r Value>, field: &FieldInfo, path: &str) -> Value {
        items
            .filter(|item| !item.is_null())
            .enumerate()
            .filter_map(|(n, item)| match (field.shape, item) {
                (Shape::Blocks(of), Value::Object(map)) => {
                    Some(Value::Object(self.block(map, of, &format!("{path}[{n}]"))))
                }
                (Shape::Blocks(_), _) => self.unreadable(&format!("{path}[{n}]")),
                _ => Some(item.clone()),
            })
            .collect()
    }

    fn unreadable(&mut self, path: &str) -> Option<Value> {
        let fr = "Ni un objet ni une liste, alors qu'une requête en a un ici.";
        self.change(path, ChangeKind::Dropped, fr, "Neither an object nor a list, where a request has one.");
        None
    }

    fn code(&mut self, list: ListId, text: &str, path: &str) -> String {
        let info = list.info();
        if info.find(text).is_some() {
            return text.to_owned();
        }
        if let Some((.., to, fr, en)) = CODES.iter().find(|(of, from, ..)| *of == list && *from == text) {
            self.change(path, ChangeKind::Converted, *fr, *en);
            return (*to).to_owned();
        }
        // The register gives some companies' legal forms as labels.
        let text_small = text.to_lowercase();
        let mut same = info.codes.iter().filter(|code| code.label.to_lowercase() == text_small);
        if let (Some(code), None) = (same.next(), same.next()) {
            self.change(
                path,
                ChangeKind::Converted,
                "Un libellé là où une requête a un code.",
                "A label where a request has a code.",
            );
            return code.code.to_owned();
        }
        text.to_owned()
    }

    /// `categoryCode`: four levels of two digits.
    fn category(&mut self, record: &Map<String, Value>, request: &mut Map<String, Value>, path: &str) {
        let Some(code) = record.get("categoryCode").and_then(Value::as_str) else { return };
        if code.len() > 8 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        for (n, level) in code.as_bytes().chunks_exact(2).enumerate() {
            let key = format!("categorisationActivite{}", n + 1);
            if request.contains_key(&key) {
                continue;
            }
            if let Ok(level) = std::str::from_utf8(level) {
                request.insert(key.clone(), Value::String(level.to_owned()));
                self.change(
                    &format!("{path}.categoryCode"),
                    ChangeKind::Moved,
                    format!("Un niveau de la catégorie, mis dans {key}."),
                    format!("One level of the category, put in {key}."),
                );
            }
        }
    }

    /// A role that is given as a label only.
    fn role(&mut self, record: &Map<String, Value>, request: &mut Map<String, Value>, path: &str) {
        let Some(label) = record.get("libelleRoleEntreprise").and_then(Value::as_str) else { return };
        if request.contains_key("roleEntreprise") {
            return;
        }
        let plain = |text: &str| text.replace('’', "'").to_lowercase();
        let label = plain(label);
        let special =
            ROLES.iter().find(|(known, forms, _)| plain(known) == label && forms.contains(&self.form));
        let mut listed = ListId::RoleEntreprise.info().codes.iter().filter(|code| plain(code.label) == label);
        let code = match (special, listed.next(), listed.next()) {
            (Some((.., code)), ..) => *code,
            (None, Some(code), None) => code.code,
            _ => return,
        };
        request.insert("roleEntreprise".into(), code.into());
        self.change(
            &format!("{path}.libelleRoleEntreprise"),
            ChangeKind::Converted,
            "Le code de roleEntreprise est lu dans le libellé : vérifiez-le.",
            "The code of roleEntreprise is read from the label: check it.",
        );
    }

    /// The register has `indicateurAssocieUnique` in `entreprise`, a request in `description`.
    fn single_partner(&mut self, entreprise: Option<&Value>, content: &mut Value) {
        let Some(flag @ Value::Bool(_)) = entreprise.and_then(|one| one.get("indicateurAssocieUnique"))
        else {
            return;
        };
        let description = content.pointer_mut("/personneMorale/identite/description");
        if let Some(Value::Object(description)) = description
            && !description.contains_key("indicateurAssocieUnique")
        {
            description.insert("indicateurAssocieUnique".into(), flag.clone());
            self.change(
                "content.personneMorale.identite.entreprise.indicateurAssocieUnique",
                ChangeKind::Moved,
                "Mis dans identite.description.",
                "Put in identite.description.",
            );
        }
    }
}

const fn is_text(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Text | Shape::Date | Shape::Ddmm | Shape::Siren | Shape::Siret | Shape::Mail | Shape::Code(_)
    )
}
