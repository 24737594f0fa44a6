//! Modification of a registered company, from its record in the national register.

mod company;
mod event;
mod people;
mod places;
mod unchanged;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use event::{DomainChange, Event, Place};

use super::filing::{Filing, finish};
use super::parts::private_debug;
use crate::error::Error;
use crate::guichet::NewFormality;
use crate::guichet::content::register::{Change, FromRegister, from_register};
use crate::report::{Issue, Report};

/// A modification: `typeFormalite` M, one or several [`Event`]s.
///
/// The register's record becomes the previous state and, cleaned, the new content: every entry that no event touches is
/// declared unchanged, every event sets its indicator and effect date. The server checks the whole company again:
/// [`build`](Self::build) tells what the register leaves out and the server asks, [`complete`](Self::complete) adds it.
///
/// ```no_run
/// # use mandataire::guichet::build::{Event, Modification};
/// # use jiff::civil::date;
/// # let record: serde_json::Value = serde_json::json!({});
/// let formality = Modification::of(record)
///     .event(Event::Object { object: "Tous travaux du bâtiment".into(), date: date(2026, 11, 2) })
///     .complete("personneMorale.identite.description.depotDemandeAcre", false)
///     .build()?;
/// # Ok::<(), mandataire::Error>(())
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Modification {
    /// The record, as the register's API gives it.
    pub record: Value,
    /// What changes.
    #[serde(default)]
    pub events: Vec<Event>,
    /// What the register does not say and the server asks: a path from `content`, in the server's notation, and a value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub complete: BTreeMap<String, Value>,
    /// The envelope. Whether data may be published is the record's own choice when it tells it.
    #[serde(default)]
    pub filing: Filing,
}

private_debug!(Modification);

impl Modification {
    /// From a record of the register.
    pub fn of(record: Value) -> Self {
        Self { record, events: Vec::new(), complete: BTreeMap::new(), filing: Filing::default() }
    }

    /// One more change.
    #[must_use]
    pub fn event(mut self, event: Event) -> Self {
        self.events.push(event);
        self
    }

    /// A field the register does not have: `personneMorale.identite.description.dateClotureExerciceSocial`.
    #[must_use]
    pub fn complete(mut self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        self.complete.insert(path.into(), value.into());
        self
    }

    /// What was dropped or converted to make the record the content of a request.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) when it is no record of the register.
    pub fn changes(&self) -> Result<Vec<Change>, Error> {
        from_register(&self.record).map(|read| read.changes)
    }

    /// The formality with its previous state, checked in strict mode.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD): no event, an event about something that is not there,
    /// something the register leaves out (path included).
    pub fn build(&self) -> Result<NewFormality, Error> {
        let (envelope, previous) = self.envelope()?;
        finish(envelope, Some(previous))
    }

    /// The envelope and the previous state, as JSON and without the checks of a formality.
    ///
    /// # Errors
    /// As [`build`](Self::build), what the events themselves are wrong about.
    pub fn envelope(&self) -> Result<(Value, Value), Error> {
        let read = from_register(&self.record)?;
        let previous = read.content.0.clone();
        let mut draft = Draft::new(read);
        unchanged::declare(&mut draft, &self.filing);
        for event in &self.events {
            draft.apply(event);
        }
        for (path, value) in &self.complete {
            draft.set(path, value.clone());
        }
        if self.events.is_empty() {
            draft.wrong(
                "",
                "no_event",
                "Aucun événement : dites ce qui change.",
                "No event: say what changes.",
            );
        }
        std::mem::take(&mut draft.report).into_result()?;
        prune(&mut draft.content);
        let mut filing = self.filing.clone();
        if let Some(choice) = draft.diffusion_commerciale {
            filing.diffusion_commerciale = choice == "O";
        }
        let name = draft.name();
        let content = match draft.content {
            Value::Object(content) => content,
            _ => Map::new(),
        };
        let mut envelope = filing.envelope("M", draft.person, name.as_deref(), content);
        if let Some(siren) = draft.siren {
            envelope["siren"] = Value::String(siren);
        }
        Ok((envelope, previous))
    }
}

/// The content while events are applied.
struct Draft {
    content: Value,
    person: &'static str,
    siren: Option<String>,
    diffusion_commerciale: Option<&'static str>,
    report: Report,
}

impl Draft {
    fn new(read: FromRegister) -> Self {
        Self {
            content: read.content.0,
            person: read.type_personne,
            siren: read.siren,
            diffusion_commerciale: read.diffusion_commerciale,
            report: Report::new(),
        }
    }

    /// The key of the person's block.
    fn block_key(&self) -> &'static str {
        match self.person {
            "M" => "personneMorale",
            "P" => "personnePhysique",
            _ => "exploitation",
        }
    }

    fn block(&mut self) -> &mut Value {
        let key = self.block_key();
        &mut self.content[key]
    }

    fn name(&self) -> Option<String> {
        let entreprise = self.content.get(self.block_key())?.get("identite")?.get("entreprise")?;
        entreprise.get("denomination")?.as_str().map(str::to_owned)
    }

    fn apply(&mut self, event: &Event) {
        match event {
            Event::AddManager { .. }
            | Event::RemoveManager { .. }
            | Event::ManagerRole { .. }
            | Event::ManagerDetails { .. }
            | Event::BeneficialOwners { .. } => people::apply(self, event),
            Event::AddActivity { .. }
            | Event::RemoveActivity { .. }
            | Event::ChangeActivity { .. }
            | Event::ActivityBought { .. }
            | Event::ActivityStart { .. }
            | Event::OpenEstablishment { .. }
            | Event::EstablishmentNames { .. }
            | Event::EstablishmentAddress { .. }
            | Event::CloseEstablishment { .. }
            | Event::LeaseOut { .. }
            | Event::EstablishmentDomain { .. } => places::apply(self, event),
            _ => company::apply(self, event),
        }
    }

    /// Only a company has this event.
    fn company_only(&mut self, event: &Event) -> bool {
        if self.person != "M" {
            let code = event.code();
            self.wrong(
                "",
                "not_for_this_person",
                &format!("{code} ne concerne que les personnes morales."),
                &format!("{code} is for legal persons only."),
            );
        }
        self.person == "M"
    }

    fn wrong(&mut self, path: &str, rule: &str, fr: &str, en: &str) {
        let code = format!("guichet.build.{rule}");
        self.report.push(Issue::error(path.to_owned(), code, fr.to_owned(), en.to_owned()).under("content"));
    }

    /// Puts a value at a path from `content`; objects on the way are made, list items are not.
    fn set(&mut self, path: &str, value: Value) {
        let mut place = &mut self.content;
        for step in path.split('.').filter(|step| !step.is_empty()) {
            let (key, mut rest) = step.split_at(step.find('[').unwrap_or(step.len()));
            if place.is_null() {
                *place = Value::Object(Map::new());
            }
            let Some(fields) = place.as_object_mut() else { return self.nowhere(path) };
            place = fields.entry(key.to_owned()).or_insert(Value::Null);
            while let Some((n, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                let item = n.parse::<usize>().ok().and_then(|n| place.get_mut(n));
                let Some(item) = item else { return self.nowhere(path) };
                place = item;
                rest = after;
            }
        }
        *place = value;
    }

    fn nowhere(&mut self, path: &str) {
        self.wrong(
            path,
            "no_such_place",
            "Rien à cet endroit du dossier : vérifiez le chemin et l'indice.",
            "Nothing at this place of the record: check the path and the index.",
        );
    }
}

/// Puts several keys in an object.
fn extend(object: &mut Value, fields: impl IntoIterator<Item = (&'static str, Value)>) {
    if object.is_null() {
        *object = Value::Object(Map::new());
    }
    if let Some(object) = object.as_object_mut() {
        for (key, value) in fields {
            object.insert(key.to_owned(), value);
        }
    }
}

/// Looking for what is not there leaves `null` behind: what is not said is not sent.
fn prune(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(prune);
            fields.retain(|_, value| !value.is_null() && !value.as_object().is_some_and(Map::is_empty));
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}
