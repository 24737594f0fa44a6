//! A profile from the document that Urssaf gives its partners.
//!
//! The document is read (Swagger 2.0 or OpenAPI 3.x, JSON), the nine operations are looked for by number, path and words,
//! and everything found is laid beside the provisional profile. What was found is `stated`; what was not keeps its mark of a
//! guess, so that the draft **is refused as a profile** until somebody has decided every such entry.

mod document;
mod find;
mod names;
mod table;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use document::{Document, Entry, Input, Leaf};
use find::{Found, find};

use super::{Op, Profile};
use crate::error::Error;
#[cfg(doc)]
use crate::error::code;

pub use table::{Finding, Match};

/// What an OpenAPI document says of the profile.
///
/// ```
/// # use mandataire::urssaf::Profile;
/// let document = r#"{"swagger": "2.0", "host": "api.example.test", "basePath": "/tiersdecl/v1/x",
///     "paths": {"/declarer": {"post": {"summary": "API TDAE050 - Déclarer"}}}}"#;
/// let read = Profile::from_openapi(document)?;
/// println!("{read}"); // matched, differs, NOT FOUND, DECIDE: one line per entry
/// assert!(read.profile().is_err()); // never a half profile
/// # Ok::<(), mandataire::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct OpenApiReading {
    findings: Vec<Finding>,
    draft: Value,
}

impl OpenApiReading {
    /// Every entry, in the order of the profile.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The draft of a profile, as JSON: correct it, remove the mark (`certainty`) of each entry that was decided, and read it
    /// with [`Profile::from_json`].
    pub fn draft(&self) -> String {
        serde_json::to_string_pretty(&self.draft).unwrap_or_default()
    }

    /// The profile, when the document told everything.
    ///
    /// # Errors
    /// [`code::PROFILE`] with every entry that is still a guess or missing.
    pub fn profile(&self) -> Result<Profile, Error> {
        Profile::from_json(&self.draft.to_string())
    }

    /// The profile with decisions: a JSON merge patch (RFC 7386) of the draft. A null removes; `{"certainty": "stated"}`
    /// confirms a guess.
    ///
    /// # Errors
    /// As for [`profile`](Self::profile).
    pub fn decide(&self, decisions: &Value) -> Result<Profile, Error> {
        let mut draft = self.draft.clone();
        merge(&mut draft, decisions);
        Profile::from_json(&draft.to_string())
    }
}

impl std::fmt::Display for OpenApiReading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        table::write(f, &self.findings)?;
        let count = |wanted: Match| self.findings.iter().filter(|finding| finding.found == wanted).count();
        write!(
            f,
            "{} matched, {} differ, {} not found, {} to decide",
            count(Match::Matched),
            count(Match::Differs),
            count(Match::NotFound),
            count(Match::Decide)
        )
    }
}

impl Profile {
    /// Reads the partner's own document: Swagger 2.0 or OpenAPI 3.x, as JSON.
    ///
    /// # Errors
    /// [`code::PROFILE`] when it is not such a document. A document that says less than a profile needs is not an error here:
    /// see [`OpenApiReading::profile`].
    pub fn from_openapi(text: &str) -> Result<OpenApiReading, Error> {
        let document = Document::read(text)?;
        let guess = serde_json::from_str(&Self::provisional().to_json()).unwrap_or(Value::Null);
        let mut reader = Reader { findings: Vec::new(), draft: guess };
        reader.draft["name"] = json!("from-openapi");
        reader.draft["provisional"] = json!(false);
        reader.servers(&document);
        let entries = document.entries();
        for op in Op::ALL {
            reader.operation(*op, &entries);
        }
        Ok(OpenApiReading { findings: reader.findings, draft: reader.draft })
    }
}

struct Reader {
    findings: Vec<Finding>,
    /// Begins as the provisional profile, marks included.
    draft: Value,
}

impl Reader {
    fn note(
        &mut self,
        entry: &str,
        found: Match,
        guess: Option<String>,
        document: Option<String>,
        note: &str,
    ) {
        self.findings.push(Finding {
            entry: entry.to_owned(),
            found,
            guess,
            document,
            note: note.to_owned(),
        });
    }

    /// Host, base path, token: each with one value.
    fn servers(&mut self, document: &Document) {
        let (host, base) = document.server();
        let (token, scopes) = document.token();
        let scope = if let [one] = &scopes[..] { Some(one.clone()) } else { None };
        // Which of the two hosts the document names is a question of the words in it.
        let test = host
            .as_ref()
            .is_some_and(|host| host.contains("edi") || host.contains("test") || host.contains("recette"));
        let host_entry = if test { "test" } else { "production" };
        if let (Some(host), Some(hosts)) = (&host, self.draft["hosts"].as_object_mut()) {
            hosts.retain(|name, _| name == host_entry);
            if !host.starts_with("https://") {
                hosts.clear();
            }
        }
        for (pointer, entry, value) in [
            (format!("/hosts/{host_entry}"), format!("hosts.{host_entry}"), host),
            ("/basePath".into(), "basePath".into(), base),
            ("/token/path".into(), "token.path".into(), token),
            ("/token/scope".into(), "token.scope".into(), scope),
        ] {
            let guess =
                self.draft.pointer(&format!("{pointer}/value")).and_then(Value::as_str).map(str::to_owned);
            let Some(value) = value else {
                let note = match entry.as_str() {
                    "token.scope" if scopes.len() > 1 => {
                        format!("the document names {}: which one was granted?", scopes.join(", "))
                    }
                    _ => "the document does not tell; ask Urssaf or read the letter with your credentials"
                        .to_owned(),
                };
                self.note(&entry, Match::Decide, guess, None, &note);
                continue;
            };
            if let Some(fact) = self.draft.pointer_mut(&pointer) {
                *fact = json!({"value": value});
            }
            let found = if guess.as_ref() == Some(&value) { Match::Matched } else { Match::Differs };
            self.note(&entry, found, guess, Some(value), "");
        }
    }

    fn operation(&mut self, op: Op, entries: &[Entry]) {
        let entry = format!("operations.{}", op.name());
        let guess = self.draft["operations"][op.name()].clone();
        let wire = |value: &Value| {
            format!(
                "{} {}",
                value["method"].as_str().unwrap_or_default(),
                value["path"].as_str().unwrap_or_default()
            )
        };
        let (found, how) = match find(op, entries) {
            Found::One(found, how) => (found, how),
            Found::Several(all) => {
                let all: Vec<String> = all.iter().map(|one| format!("{} {}", one.method, one.path)).collect();
                let note = format!("{} could be {}: give the right one", op.number(), all.join(", "));
                self.note(&entry, Match::Decide, Some(wire(&guess)), None, &note);
                return;
            }
            Found::None => {
                let note = format!("{} ({}): null if it is not offered", op.number(), op.title());
                self.note(&entry, Match::NotFound, Some(wire(&guess)), None, &note);
                return;
            }
        };
        let theirs = format!("{} {}", found.method, found.path);
        let verdict = if wire(&guess) == theirs { Match::Matched } else { Match::Differs };
        self.note(
            &entry,
            verdict,
            Some(wire(&guess)),
            Some(theirs),
            &format!("{}, found by {how}", op.number()),
        );
        let mut request = Map::new();
        self.inputs(op, found, &guess["request"], &mut request);
        let mut response = Map::new();
        self.outputs(op, found, &guess["response"], &mut response);
        let mut made =
            json!({"method": found.method, "path": found.path, "request": request, "response": response});
        if found.outputs.is_empty() {
            made["emptyAnswer"] = json!(true);
        }
        self.draft["operations"][op.name()] = made;
    }

    fn inputs(&mut self, op: Op, found: &Entry, guess: &Value, request: &mut Map<String, Value>) {
        let prefix = format!("operations.{}.request", op.name());
        let lines = if matches!(op, Op::Estimer | Op::Declarer) { turnover(&found.inputs) } else { None };
        let mut used = BTreeSet::new();
        for input in &found.inputs {
            let leaf = &input.leaf;
            let in_lines = lines.as_ref().is_some_and(|(list, ..)| {
                leaf.list.as_ref() == Some(&list.at) || (leaf.at == list.at && leaf.kind == "array")
            });
            if in_lines || leaf.list.is_some() || leaf.kind == "array" {
                continue;
            }
            if input.place == "header" {
                if input.required {
                    let note = "a header is required: a profile has no place for headers";
                    self.note(
                        &format!("{prefix}.{}", leaf.name),
                        Match::Decide,
                        None,
                        Some(leaf.name.clone()),
                        note,
                    );
                }
                continue;
            }
            let logical = names::of_input(leaf).filter(|name| allowed(op, name) && used.insert(*name));
            let mut place = Map::new();
            place.insert("in".into(), json!(input.place));
            place.insert("at".into(), json!(leaf.at));
            if input.required && !logical.is_some_and(|name| name.starts_with("account.")) {
                place.insert("required".into(), json!(true));
            }
            if leaf.kind == "number" || (logical == Some("amount") && leaf.kind == "integer") {
                place.insert("as".into(), json!("number"));
            }
            let name = match logical {
                Some(name) => {
                    self.compare(&prefix, name, guess, Some(leaf), input.place);
                    name.to_owned()
                }
                None => {
                    let name = format!("extra.{}", leaf.name);
                    let note = if input.required {
                        "required: give it as an extra parameter, or make it a constant"
                    } else {
                        "optional: an extra parameter"
                    };
                    let verdict = if input.required { Match::Decide } else { Match::Differs };
                    self.note(&format!("{prefix}.{name}"), verdict, None, Some(leaf.at.clone()), note);
                    name
                }
            };
            if name == "amount" && leaf.kind == "integer" {
                place.insert("certainty".into(), json!("unknown"));
                self.note(
                    &format!("{prefix}.amount"),
                    Match::Decide,
                    None,
                    Some(leaf.at.clone()),
                    "a whole number: euros (\"as\": \"number\") or centimes (\"as\": \"cents\")?",
                );
            }
            if name == "period.code" {
                place.insert("certainty".into(), json!("unknown"));
                self.note(&format!("{prefix}.period.code"), Match::Decide, None, Some(leaf.at.clone()), "the document does not tell how a period is written: give \"spelling\" templates for monthly and quarterly");
            }
            request.insert(name, Value::Object(place));
        }
        if let Some((list, category, amount)) = lines {
            self.lines(&prefix, guess, list, category, amount, request);
        }
        for (name, place) in guess.as_object().into_iter().flatten() {
            if request.contains_key(name) {
                continue;
            }
            let alternative = name.starts_with("account.")
                && request.keys().any(|name| name.starts_with("account."))
                || name.starts_with("period.") && request.contains_key("period.code")
                || matches!(name.as_str(), "amount" | "bic" | "holder" | "rum")
                    && !place["required"].as_bool().unwrap_or(false);
            let at = place["at"].as_str().map(str::to_owned);
            if alternative {
                self.note(
                    &format!("{prefix}.{name}"),
                    Match::Differs,
                    at,
                    None,
                    "not in the document: left out",
                );
            } else {
                self.note(
                    &format!("{prefix}.{name}"),
                    Match::NotFound,
                    at,
                    None,
                    "the guess stands in the draft",
                );
                request.insert(name.clone(), place.clone());
            }
        }
    }

    /// The list of turnovers, the category's words, and what stands for "néant".
    fn lines(
        &mut self,
        prefix: &str,
        guess: &Value,
        list: &Leaf,
        category: &Leaf,
        amount: &Leaf,
        request: &mut Map<String, Value>,
    ) {
        for (name, leaf) in
            [("turnover.lines", list), ("turnover.category", category), ("turnover.amount", amount)]
        {
            self.compare(prefix, name, guess, Some(leaf), "body");
        }
        let mut spelling = Map::new();
        let mut strange = Vec::new();
        for word in &category.values {
            match names::category(word) {
                Some(ours) if !spelling.contains_key(ours.as_str()) => {
                    spelling.insert(ours.as_str().to_owned(), json!(word));
                }
                _ => strange.push(word.as_str()),
            }
        }
        let known = !spelling.is_empty() && strange.is_empty();
        let mut category_place = json!({"in": "line", "at": category.at, "spelling": spelling});
        if !known {
            category_place["certainty"] = json!("unknown");
            let note = match (category.values.is_empty(), strange.is_empty()) {
                (true, _) => "the document does not tell the words for the categories".to_owned(),
                (_, false) => {
                    format!("no category of ours, or a second word for one: {}", strange.join(", "))
                }
                _ => "no word for a category".to_owned(),
            };
            self.note(
                &format!("{prefix}.turnover.category.spelling"),
                Match::Decide,
                None,
                Some(category.values.join(", ")),
                &note,
            );
        }
        self.note(
            &format!("{prefix}.turnover.lines.value"),
            Match::Decide,
            Some("[]".into()),
            None,
            "no document tells how \"néant\" is written: an empty list, or a line of 0? Confirm it",
        );
        let format = if matches!(amount.kind.as_str(), "number" | "integer") { "number" } else { "text" };
        request.insert(
            "turnover.lines".into(),
            json!({"in": "body", "at": list.at, "as": "list", "value": [], "certainty": "unknown"}),
        );
        request.insert("turnover.category".into(), category_place);
        request.insert("turnover.amount".into(), json!({"in": "line", "at": amount.at, "as": format}));
    }

    fn outputs(&mut self, op: Op, found: &Entry, guess: &Value, response: &mut Map<String, Value>) {
        let prefix = format!("operations.{}.response", op.name());
        for leaf in &found.outputs {
            let name = match names::of_output(leaf) {
                // A list at the root has no name.
                None if leaf.at.is_empty() && op == Op::MandatsSepaList => "mandats",
                None => continue,
                Some(name) => name,
            };
            if !guess.get(name).is_some_and(Value::is_object) || response.contains_key(name) {
                continue;
            }
            self.compare(&prefix, name, guess, Some(leaf), "");
            let mut field = json!({"at": leaf.at});
            let mut spelling = Map::new();
            for word in &leaf.values {
                if let Some(ours) = names::spelled(name, word) {
                    spelling.insert(word.clone(), json!(ours));
                }
            }
            if !spelling.is_empty() {
                field["spelling"] = Value::Object(spelling);
            } else if name == "periodicity" {
                field["certainty"] = json!("unknown");
                field["spelling"] = guess[name]["spelling"].clone();
                self.note(
                    &format!("{prefix}.periodicity.spelling"),
                    Match::Decide,
                    None,
                    None,
                    "the document does not tell the words for monthly and quarterly",
                );
            }
            response.insert(name.to_owned(), field);
        }
        for (name, field) in guess.as_object().into_iter().flatten() {
            if !response.contains_key(name) {
                let at = field["at"].as_str().map(str::to_owned);
                // An answer is read tolerantly: what is not there is left out, and the check says what is needed.
                self.note(&format!("{prefix}.{name}"), Match::NotFound, at, None, "left out");
            }
        }
    }

    fn compare(&mut self, prefix: &str, name: &str, guess: &Value, leaf: Option<&Leaf>, place: &str) {
        let Some(leaf) = leaf else { return };
        let ours = guess.get(name).map(|guess| {
            let place = guess["in"].as_str().filter(|place| *place != "line").unwrap_or_default();
            format!("{place} {}", guess["at"].as_str().unwrap_or_default()).trim().to_owned()
        });
        let place = if leaf.list.is_some() { "" } else { place };
        let theirs = format!("{place} {}", leaf.at).trim().to_owned();
        let found = if ours.as_ref() == Some(&theirs) { Match::Matched } else { Match::Differs };
        self.note(&format!("{prefix}.{name}"), found, ours, Some(theirs), "");
    }
}

/// The list whose elements hold a category and an amount, when there is exactly one.
fn turnover(inputs: &[Input]) -> Option<(&Leaf, &Leaf, &Leaf)> {
    let mut found = inputs
        .iter()
        .filter(|input| input.place == "body" && input.leaf.kind == "array")
        .filter_map(|input| {
            let list = &input.leaf;
            let inside =
                || inputs.iter().map(|input| &input.leaf).filter(|leaf| leaf.list.as_ref() == Some(&list.at));
            Some((
                list,
                inside().find(|leaf| names::is_category(leaf))?,
                inside().find(|leaf| names::is_amount(leaf))?,
            ))
        });
    let one = found.next()?;
    found.next().is_none().then_some(one)
}

fn allowed(op: Op, name: &str) -> bool {
    super::check::known(op).contains(&name)
}

fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Some(object) = target.as_object_mut() else { return };
    for (key, value) in patch {
        if value.is_null() && key != "value" && !Op::ALL.iter().any(|op| op.name() == key) {
            object.remove(key);
        } else {
            merge(object.entry(key.clone()).or_insert(Value::Null), value);
        }
    }
}
