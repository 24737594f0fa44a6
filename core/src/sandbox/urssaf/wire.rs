//! Reads requests and writes answers by the profile: the other way round than the client.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::refusal::Refusal;
use crate::ident::{Nir, Siret};
use crate::intent::fingerprint;
use crate::sandbox::wire::Call;
use crate::urssaf::profile::{Format, Location, OperationProfile, Place};
use crate::urssaf::{AccountId, Period};

/// One line of turnover.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    /// In our words.
    pub(super) category: String,
    pub(super) euros: u64,
}

/// What a request says.
pub(super) struct Asked {
    pub(super) account: AccountId,
    values: BTreeMap<String, Value>,
}

impl Asked {
    /// Reads a request; a body that is no JSON is a technical error, as in the sister APIs.
    pub(super) fn read(operation: &OperationProfile, call: &Call) -> Result<Self, Refusal> {
        let body = match (call.body.is_empty(), call.header("content-type")) {
            (true, _) if matches!(operation.method.as_str(), "GET" | "DELETE") => Value::Null,
            (true, _) => return Err(Refusal::Bare(415)),
            (false, Some(kind)) if kind.starts_with("application/json") => {
                call.json().map_err(|_| Refusal::technical())?
            }
            (false, _) => return Err(Refusal::Bare(415)),
        };
        let mut values = BTreeMap::new();
        for (name, place) in &operation.request {
            let value = match place.location {
                Location::Path => Some(Value::from(call.param(&place.at))).filter(|value| value != ""),
                Location::Query => call.query(&place.at).map(Value::from),
                Location::Body => body.pointer(&place.at).filter(|value| !value.is_null()).cloned(),
                Location::Line => None,
            };
            match value {
                Some(value) => values.insert(name.clone(), value),
                None if place.required => return Err(Refusal::parameter(&place.at)),
                None => None,
            };
        }
        Ok(Self { account: account(&values)?, values })
    }

    /// A value as text.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        match self.values.get(name)? {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// The period's key and its last day, if the request tells them.
    pub(super) fn period(&self) -> Result<Option<(String, Option<jiff::civil::Date>)>, Refusal> {
        if let (Some(start), Some(end)) = (self.text("period.start"), self.text("period.end")) {
            let first: jiff::civil::Date = start.parse().map_err(|_| Refusal::parameter("period"))?;
            let last: jiff::civil::Date = end.parse().map_err(|_| Refusal::parameter("period"))?;
            let month = Period::month(last.year(), last.month());
            let quarter = Period::quarter(last.year(), (last.month() + 2) / 3);
            let ends = || [&quarter, &month].into_iter().flatten().filter(|period| period.last_day() == last);
            // A first declaration begins when the activity did: in the month or quarter that it ends, or earlier.
            let whole = ends().find(|period| period.first_day() == first);
            let begun = || ends().find(|period| first <= period.last_day());
            let period = *whole.or_else(begun).ok_or_else(|| Refusal::parameter("period"))?;
            return Ok(Some((period.to_string(), Some(period.last_day()))));
        }
        Ok(self.text("period.code").map(|code| {
            let last = Period::parse(&code).ok().map(Period::last_day);
            (code, last)
        }))
    }

    /// The lines, in our words and sorted; none for "néant".
    pub(super) fn lines(&self, operation: &OperationProfile) -> Result<Vec<Line>, Refusal> {
        let refuse = || Refusal::parameter("turnover");
        let place = operation.request.get("turnover.lines").ok_or_else(refuse)?;
        let given = self.values.get("turnover.lines").ok_or_else(refuse)?;
        if place.value.as_ref() == Some(given) {
            return Ok(Vec::new());
        }
        let (category, amount) =
            (operation.request.get("turnover.category"), operation.request.get("turnover.amount"));
        let pairs: Vec<(Value, Value)> = match (place.format, given) {
            (Format::Map, Value::Object(map)) => {
                map.iter().map(|(name, value)| (Value::from(name.as_str()), value.clone())).collect()
            }
            (_, Value::Array(items)) => {
                let at = |item: &Value, place: Option<&Place>| item.pointer(&place?.at).cloned();
                items
                    .iter()
                    .map(|item| Some((at(item, category)?, at(item, amount)?)))
                    .collect::<Option<_>>()
                    .ok_or_else(refuse)?
            }
            _ => return Err(refuse()),
        };
        let mut lines = Vec::new();
        for (name, value) in pairs {
            let word = name.as_str().filter(|name| !name.is_empty()).ok_or_else(refuse)?;
            let spelled = |place: &Place| {
                let ours = place.spelling.iter().find(|(_, theirs)| *theirs == word);
                ours.map(|(ours, _)| ours.clone())
            };
            let number = match &value {
                Value::Number(number) => number.as_u64(),
                Value::String(text) => text.parse().ok(),
                _ => None,
            };
            let cents = amount.is_some_and(|place| place.format == Format::Cents);
            let euros = number.map(|number| if cents { number / 100 } else { number }).ok_or_else(refuse)?;
            lines.push(Line {
                category: category.and_then(spelled).unwrap_or_else(|| word.to_owned()),
                euros,
            });
        }
        lines.sort();
        if lines.is_empty() || lines.windows(2).any(|two| two[0].category == two[1].category) {
            return Err(refuse());
        }
        Ok(lines)
    }
}

fn account(values: &BTreeMap<String, Value>) -> Result<AccountId, Refusal> {
    let text = |name: &str| values.get(name).and_then(Value::as_str);
    let siret = |text: &str| Siret::parse(text).map(AccountId::from).map_err(|_| Refusal::parameter("siret"));
    let nir = |text: &str| Nir::parse(text).map(AccountId::from).map_err(|_| Refusal::parameter("nir"));
    match (text("account.siret"), text("account.nir"), text("account.id")) {
        (Some(text), None, _) => siret(text),
        (None, Some(text), _) => nir(text),
        (None, None, Some(text)) if text.len() == 14 => siret(text),
        (None, None, Some(text)) => nir(text),
        _ => Err(Refusal::parameter("siret | nir")),
    }
}

/// The account as the ledger shows it: a NIR only as a hash.
pub(super) fn shown(account: &AccountId) -> String {
    match account {
        AccountId::Siret(siret) => format!("siret:{siret}"),
        other => format!("{}:{}", other.kind(), hash(other.expose())),
    }
}

/// Stands for an identifier in the ledger.
pub(super) fn hash(text: &str) -> String {
    fingerprint(&["sandbox", text]).chars().take(12).collect()
}

/// An answer in the making: logical fields in, wire out.
pub(super) struct Fields {
    pub(super) amounts_as_text: bool,
    /// Fields without a value are written as null instead of left out.
    pub(super) nulls: bool,
}

impl Fields {
    /// Builds the body of an answer. Fields that the profile does not name are left out.
    pub(super) fn object(
        &self,
        operation: &OperationProfile,
        prefix: &str,
        fields: Vec<(&str, Value)>,
    ) -> Value {
        let mut body = Value::Object(Map::new());
        let given: BTreeMap<&str, Value> = fields.into_iter().collect();
        for (name, field) in &operation.response {
            let Some(name) = name.strip_prefix(prefix).filter(|name| !name.contains("[]")) else { continue };
            let value = given.get(name).cloned().unwrap_or(Value::Null);
            if value.is_null() && !self.nulls {
                continue;
            }
            let value = match &value {
                // The wire's word for ours.
                Value::String(ours) => {
                    let theirs = field.spelling.iter().find(|(_, word)| *word == ours);
                    theirs.map_or(value.clone(), |(theirs, _)| Value::from(theirs.as_str()))
                }
                _ => value,
            };
            if field.at.is_empty() {
                return value;
            }
            put(&mut body, &field.at, value);
        }
        body
    }

    /// An amount of centimes.
    pub(super) fn cents(&self, operation: &OperationProfile, name: &str, cents: i64) -> Value {
        let text = format!("{}.{:02}", cents / 100, cents % 100);
        match operation.response.get(name).map(|field| field.format) {
            Some(Format::Cents) => Value::from(cents),
            _ if self.amounts_as_text => Value::from(text),
            _ => text.parse::<Number>().map_or(Value::from(text), Value::Number),
        }
    }
}

fn put(root: &mut Value, pointer: &str, value: Value) {
    let mut here = root;
    for part in pointer.split('/').skip(1) {
        let key = part.replace("~1", "/").replace("~0", "~");
        let Some(object) = here.as_object_mut() else { return };
        here = object.entry(key).or_insert_with(|| Value::Object(Map::new()));
    }
    *here = value;
}
