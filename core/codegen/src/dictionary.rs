//! The files of `core/dictionary`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Everything in `core/dictionary`. Keys of tables keep the order of the files.
#[derive(Debug)]
pub struct Dictionary {
    pub(crate) blocks: Vec<Block>,
    pub(crate) lists: Vec<List>,
    pub(crate) sources: BTreeMap<String, Source>,
    pub(crate) rules: Vec<(String, Rule)>,
    pub(crate) triggers: Vec<Trigger>,
    pub(crate) events: Vec<(String, String)>,
    pub(crate) documents: Vec<(String, Vec<String>)>,
    pub(crate) register: Register,
}

#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) name: String,
    pub(crate) open: bool,
    /// Keys that only the server writes.
    pub(crate) server_side: Vec<String>,
    pub(crate) source: String,
    pub(crate) fields: Vec<(String, Field)>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// A second JSON type that is accepted as well.
    pub(crate) also: Option<String>,
    pub(crate) block: Option<String>,
    pub(crate) list: Option<String>,
    #[serde(default)]
    pub(crate) min: u16,
    #[serde(default)]
    pub(crate) max: u16,
    #[serde(default)]
    pub(crate) lengths: Vec<u16>,
    pub(crate) pattern: Option<String>,
    /// The official expression that `pattern` stands for.
    #[allow(dead_code, reason = "for the reader of the dictionary")]
    regex: Option<String>,
    #[allow(dead_code, reason = "for the reader of the dictionary: it is no business obligation")]
    #[serde(default)]
    openapi_required: bool,
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) id: Option<String>,
    pub(crate) label: Option<String>,
    pub(crate) rule: Option<String>,
    pub(crate) june2026: Option<String>,
    pub(crate) said_by: Option<String>,
    pub(crate) certainty: Option<String>,
    pub(crate) note: Option<String>,
}

#[derive(Debug)]
pub(crate) struct List {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) closed: bool,
    pub(crate) codes: Vec<(String, String)>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Source {
    #[serde(rename = "title")]
    pub(crate) fr: String,
    #[allow(dead_code, reason = "for the reader of the dictionary")]
    title_en: String,
    pub(crate) certainty: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub(crate) tier: String,
    /// `Block.field` of every field the rule is about.
    #[serde(default)]
    pub(crate) on: Vec<String>,
    pub(crate) sources: Vec<String>,
    pub(crate) fr: String,
    pub(crate) en: String,
    #[allow(dead_code, reason = "for the reader of the dictionary")]
    note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Trigger {
    pub(crate) block: String,
    pub(crate) field: String,
    #[serde(default)]
    pub(crate) events: Vec<String>,
    /// Fields of the same block, one of which holds the effect date.
    #[serde(default)]
    pub(crate) date: Vec<String>,
    pub(crate) source: String,
    pub(crate) certainty: String,
    #[allow(dead_code, reason = "for the reader of the dictionary")]
    note: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Register {
    pub(crate) keys: Vec<(String, Why)>,
    pub(crate) codes: Vec<RegisterCode>,
    pub(crate) roles: Vec<RegisterRole>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterRole {
    pub(crate) label: String,
    pub(crate) forms: Vec<String>,
    pub(crate) to: String,
    #[allow(dead_code, reason = "for the reader of the dictionary")]
    note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Why {
    pub(crate) fr: String,
    pub(crate) en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterCode {
    pub(crate) list: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) fr: String,
    pub(crate) en: String,
}

impl Dictionary {
    /// Reads the folder.
    ///
    /// # Errors
    /// A sentence that names the file and what is wrong in it.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let blocks = each(&folder.join("blocks"))?
            .into_iter()
            .map(|(path, table)| {
                Ok(Block {
                    name: text(&table, "block", &path)?,
                    open: table.get("open").and_then(toml::Value::as_bool).unwrap_or(false),
                    server_side: match table.get("server_side") {
                        Some(keys) => decode(keys.clone(), &path)?,
                        None => Vec::new(),
                    },
                    source: table.get("source").and_then(toml::Value::as_str).unwrap_or("OAS").to_owned(),
                    fields: entries(&table, "field", &path)?,
                })
            })
            .collect::<Result<Vec<_>, String>>()?;
        let lists = each(&folder.join("lists"))?
            .into_iter()
            .map(|(path, table)| {
                Ok(List {
                    name: text(&table, "list", &path)?,
                    source: text(&table, "source", &path)?,
                    closed: table.get("closed").and_then(toml::Value::as_bool).unwrap_or(false),
                    codes: entries(&table, "codes", &path)?,
                })
            })
            .collect::<Result<Vec<_>, String>>()?;
        let mut rules = Vec::new();
        for (path, table) in each(&folder.join("rules"))? {
            rules.extend(entries(&table, "rule", &path)?);
        }
        let one = |name: &str| parse(&folder.join(name));
        let path = |name: &str| folder.join(name).display().to_string();
        let triggers = one("triggers.toml")?.remove("trigger").unwrap_or(toml::Value::Array(Vec::new()));
        let mut register = one("register.toml")?;
        let codes = register.remove("code").unwrap_or(toml::Value::Array(Vec::new()));
        let roles = register.remove("role").unwrap_or(toml::Value::Array(Vec::new()));
        let uses: Vec<(String, toml::Table)> =
            entries(&one("documents.toml")?, "use", &path("documents.toml"))?;
        Ok(Self {
            blocks,
            lists,
            sources: decode(toml::Value::Table(one("sources.toml")?), &path("sources.toml"))?,
            rules,
            triggers: decode(triggers, &path("triggers.toml"))?,
            events: entries(&one("events.toml")?, "event", &path("events.toml"))?,
            documents: uses
                .into_iter()
                .map(|(name, mut table)| {
                    let codes = table.remove("codes").unwrap_or(toml::Value::Array(Vec::new()));
                    Ok((name, decode(codes, &path("documents.toml"))?))
                })
                .collect::<Result<_, String>>()?,
            register: Register {
                keys: entries(&register, "key", &path("register.toml"))?,
                codes: decode(codes, &path("register.toml"))?,
                roles: decode(roles, &path("register.toml"))?,
            },
        })
    }

    /// How much it holds. Blocks of annual accounts are ours: no official text describes them.
    pub fn summary(&self) -> String {
        let official: Vec<_> = self.blocks.iter().filter(|block| !block.open).collect();
        let fields: usize = official.iter().map(|block| block.fields.len()).sum();
        let lists = self.lists.iter().filter(|list| list.source != "data_dictionary").count();
        format!(
            "{} blocks, {fields} fields, {lists} code lists and {} of the data dictionary, {} events, {} indicators, {} rules",
            official.len(),
            self.lists.len() - lists,
            self.events.len(),
            self.triggers.len(),
            self.rules.len(),
        )
    }

    pub(crate) fn source(&self, name: &str) -> Result<&Source, String> {
        self.sources.get(name).ok_or_else(|| format!("sources.toml has no source `{name}`"))
    }

    pub(crate) fn field(&self, block: &str, field: &str) -> Option<(usize, &Field)> {
        let block = self.blocks.iter().find(|one| one.name == block)?;
        let found = block.fields.iter().enumerate().find(|(_, (name, _))| name == field);
        found.map(|(n, (_, field))| (n, field))
    }
}

/// Every file of a folder, in the order of their names.
fn each(folder: &Path) -> Result<Vec<(String, toml::Table)>, String> {
    let read = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).map_err(read)?.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.into_iter().map(|path| Ok((path.display().to_string(), parse(&path)?))).collect()
}

fn parse(path: &Path) -> Result<toml::Table, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    text.parse().map_err(|error| format!("{}: {error}", path.display()))
}

fn text(table: &toml::Table, key: &str, path: &str) -> Result<String, String> {
    let value = table.get(key).and_then(toml::Value::as_str);
    value.map(str::to_owned).ok_or_else(|| format!("{path}: `{key}` is missing"))
}

fn entries<T: DeserializeOwned>(
    table: &toml::Table,
    key: &str,
    path: &str,
) -> Result<Vec<(String, T)>, String> {
    let Some(table) = table.get(key).and_then(toml::Value::as_table) else { return Ok(Vec::new()) };
    table
        .iter()
        .map(|(name, value)| Ok((name.clone(), decode(value.clone(), &format!("{path}, {name}"))?)))
        .collect()
}

fn decode<T: DeserializeOwned>(value: toml::Value, place: &str) -> Result<T, String> {
    value.try_into().map_err(|error| format!("{place}: {error}"))
}
