//! Builds a request from logical values.

use std::borrow::Cow;

use jiff::civil::Date;
use reqwest::Method;
use serde_json::{Map, Number, Value};

use crate::error::{Error, code};
use crate::http::{encode, with_query};
use crate::money::{Centimes, MoneyError};
use crate::report::{Issue, Report};
use crate::urssaf::model::{AccountId, Extra, Period, Turnover};
use crate::urssaf::profile::{Format, Location, Op, OperationProfile, Place, Profile};

/// A request, ready but for the host and the token.
pub(crate) struct Encoded {
    pub(crate) method: Method,
    /// Path and query after the host.
    pub(crate) target: String,
    /// A `POST` always has one: the gateway refuses it without (SISTER).
    pub(crate) body: Option<Value>,
}

/// The logical values of one call.
#[derive(Default)]
pub(crate) struct Values<'a> {
    /// Alternatives: one of each group at least must have a place in the profile.
    groups: Vec<Vec<(Cow<'static, str>, Given<'a>)>>,
    /// What the profile may leave out.
    offered: Vec<(Cow<'static, str>, Given<'a>)>,
}

enum Given<'a> {
    Text(String),
    Euros(Centimes),
    Period(Period),
    Turnover(&'a Turnover),
    Json(&'a Value),
}

impl<'a> Values<'a> {
    /// Every operation is about an account.
    pub(crate) fn of(account: &AccountId) -> Self {
        let id = || Given::Text(account.expose().to_owned());
        let mut values = Self::default();
        values
            .groups
            .push(vec![(format!("account.{}", account.kind()).into(), id()), ("account.id".into(), id())]);
        values.offer("account.type", account.kind());
        values
    }

    /// The period; `needed`: a profile without a place for it cannot be used.
    pub(crate) fn period(&mut self, period: Period, needed: bool) {
        self.days(period, None, needed);
    }

    /// The period, with another first day when one is given.
    pub(crate) fn days(&mut self, period: Period, from: Option<Date>, needed: bool) {
        let start = from.unwrap_or_else(|| period.first_day());
        let given = vec![
            ("period.code".into(), Given::Period(period)),
            ("period.start".into(), Given::Text(start.to_string())),
            ("period.end".into(), Given::Text(period.last_day().to_string())),
        ];
        if needed { self.groups.push(given) } else { self.offered.extend(given) }
    }

    pub(crate) fn turnover(&mut self, turnover: &'a Turnover) {
        self.groups.push(vec![("turnover.lines".into(), Given::Turnover(turnover))]);
    }

    pub(crate) fn must(&mut self, name: &'static str, text: &str) {
        self.groups.push(vec![(name.into(), Given::Text(text.to_owned()))]);
    }

    pub(crate) fn must_amount(&mut self, name: &'static str, amount: Centimes) {
        self.groups.push(vec![(name.into(), Given::Euros(amount))]);
    }

    pub(crate) fn offer(&mut self, name: &'static str, text: &str) {
        self.offered.push((name.into(), Given::Text(text.to_owned())));
    }

    pub(crate) fn extra(&mut self, extra: &'a Extra) {
        for (name, value) in extra.iter() {
            self.groups.push(vec![(format!("extra.{name}").into(), Given::Json(value))]);
        }
    }

    /// Puts every value in its place.
    ///
    /// # Errors
    /// With every value that has no place, and every required place that has no value.
    pub(crate) fn encode(self, profile: &Profile, op: Op) -> Result<Encoded, Error> {
        self.encode_for(profile, profile.operation(op)?)
    }

    /// The same for an operation that is none of the nine.
    ///
    /// # Errors
    /// As for [`encode`](Self::encode).
    pub(crate) fn encode_for(
        self,
        profile: &Profile,
        operation: &OperationProfile,
    ) -> Result<Encoded, Error> {
        let mut report = Report::new();
        for group in &self.groups {
            if !group.iter().any(|(name, _)| operation.request.contains_key(name.as_ref())) {
                report.extend(group.first().map(|(name, _)| no_place(name)));
            }
        }
        let given = |name: &str| {
            let all = self.groups.iter().flatten().chain(&self.offered);
            all.rev().find(|(given, _)| given == name).map(|(_, value)| value)
        };
        let mut out = Out { path: operation.path.clone(), query: Vec::new(), body: None };
        for (name, place) in &operation.request {
            let value = if name.starts_with("constant.") {
                place.value.clone()
            } else {
                match given(name).map(|given| write(given, place, operation)) {
                    Some(Ok(value)) => Some(value),
                    Some(Err(error)) => {
                        report.push(error.at(name));
                        continue;
                    }
                    None => None,
                }
            };
            match value {
                Some(value) => report.extend(out.put(name, place, value)),
                None if place.required && place.location != Location::Line => report.push(required(name)),
                None => {}
            }
        }
        // An alternative that was not given (a SIRET where the account is known by its NIR) leaves its name behind.
        if out.path.contains('{') {
            report.push(required("path"));
        }
        report.into_result().map_err(|error| Error::invalid(code::PROFILE, error.issues().to_vec()))?;
        let method = operation
            .method
            .parse()
            .map_err(|_| Error::invalid_argument(code::PROFILE, "the profile names no HTTP method"))?;
        let body = match out.body {
            None if !matches!(method, Method::GET | Method::DELETE) => Some(Value::Object(Map::new())),
            body => body,
        };
        let target = with_query(&format!("{}{}", profile.base_path(), out.path), &out.query);
        Ok(Encoded { method, target, body })
    }
}

struct Out {
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Out {
    fn put(&mut self, name: &str, place: &Place, value: Value) -> Option<Issue> {
        let plain = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
            _ => None,
        };
        match place.location {
            Location::Body => {
                let body = self.body.get_or_insert_with(|| Value::Object(Map::new()));
                return set(body, &place.at, value).is_none().then(|| no_place(name));
            }
            Location::Path => match plain(&value).filter(|text| !text.is_empty()) {
                Some(text) => self.path = self.path.replace(&format!("{{{}}}", place.at), &encode(&text)),
                None => return Some(no_place(name)),
            },
            Location::Query => match plain(&value) {
                Some(text) => self.query.push((place.at.clone(), text)),
                None => return Some(no_place(name)),
            },
            Location::Line => {}
        }
        None
    }
}

/// Puts a value at a JSON pointer, making the objects on the way.
pub(crate) fn set(root: &mut Value, pointer: &str, value: Value) -> Option<()> {
    let mut here = root;
    for part in pointer.strip_prefix('/')?.split('/') {
        here = here.as_object_mut()?.entry(unescaped(part)).or_insert_with(|| Value::Object(Map::new()));
    }
    *here = value;
    Some(())
}

/// What a JSON pointer leads to. `Value::pointer` copies every step.
pub(crate) fn find<'v>(root: &'v Value, pointer: &str) -> Option<&'v Value> {
    if pointer.is_empty() {
        return Some(root);
    }
    pointer.strip_prefix('/')?.split('/').try_fold(root, |here, step| match here {
        Value::Object(object) => object.get(unescaped(step).as_ref()),
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// A step of a JSON pointer as the key it names.
pub(crate) fn unescaped(step: &str) -> Cow<'_, str> {
    if step.contains('~') { step.replace("~1", "/").replace("~0", "~").into() } else { step.into() }
}

fn write(given: &Given<'_>, place: &Place, operation: &OperationProfile) -> Result<Value, MoneyError> {
    Ok(match given {
        Given::Text(text) => Value::String(spell(place, text)),
        Given::Json(value) => (*value).clone(),
        Given::Period(period) => Value::String(period_code(*period, place)),
        Given::Euros(amount) => euros(*amount, place.format)?,
        Given::Turnover(turnover) => lines(turnover, place, operation),
    })
}

fn spell(place: &Place, word: &str) -> String {
    place.spelling.get(word).cloned().unwrap_or_else(|| word.to_owned())
}

fn period_code(period: Period, place: &Place) -> String {
    let kind = if period.is_quarter() { "quarterly" } else { "monthly" };
    match place.spelling.get(kind) {
        Some(template) => template
            .replace("{year}", &format!("{:04}", period.year()))
            .replace("{month}", &format!("{:02}", period.first_month()))
            .replace("{quarter}", &period.quarter_number().to_string()),
        None => period.to_string(),
    }
}

/// An amount in euros as the profile wants it, to the centime or not at all.
fn euros(amount: Centimes, format: Format) -> Result<Value, MoneyError> {
    let decimal = amount.to_decimal();
    match format {
        Format::Cents => Ok(Value::from(amount.get())),
        Format::Number => {
            // serde_json holds a number with decimals as a float: beyond 15 digits it would not be the same amount.
            let text = decimal.normalize().to_string();
            let number: Number = text.parse().map_err(|_| MoneyError::TooLarge)?;
            if number.to_string() == text { Ok(Value::Number(number)) } else { Err(MoneyError::TooLarge) }
        }
        _ => Ok(Value::String(decimal.to_string())),
    }
}

fn lines(turnover: &Turnover, place: &Place, operation: &OperationProfile) -> Value {
    if turnover.is_neant() {
        return place.value.clone().unwrap_or(Value::Array(Vec::new()));
    }
    let category = operation.request.get("turnover.category");
    let amount = operation.request.get("turnover.amount");
    let word = |name: &str| category.map_or_else(|| name.to_owned(), |place| spell(place, name));
    let whole = |euros: u64| match amount.map(|place| place.format).unwrap_or(Format::Number) {
        Format::Text => Value::String(euros.to_string()),
        Format::Cents => Value::from(euros.saturating_mul(100)),
        _ => Value::from(euros),
    };
    let words = turnover.lines().map(|(name, euros)| (word(name.as_str()), whole(euros.get())));
    if place.format == Format::Map {
        return Value::Object(words.collect());
    }
    let one = |(name, euros): (String, Value)| {
        let mut line = Value::Object(Map::new());
        for (place, value) in [(category, Value::String(name)), (amount, euros)] {
            // A checked profile has pointers here, into an object: it cannot fail.
            let _ = place.and_then(|place| set(&mut line, &place.at, value));
        }
        line
    };
    Value::Array(words.map(one).collect())
}

fn no_place(name: &str) -> Issue {
    Issue::error(
        name,
        "urssaf.profile.no_place",
        "Le profil n'a pas de place pour cette valeur : rien n'est envoyé plutôt que de l'omettre.",
        "The profile has no place for this value: nothing is sent rather than leaving it out.",
    )
}

fn required(name: &str) -> Issue {
    Issue::error(
        name,
        "urssaf.parameter.missing",
        "Le profil exige cette valeur.",
        "The profile requires this value.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ident::{Nir, Siret};
    use crate::money::Euros;
    use crate::urssaf::model::Category;
    use serde_json::json;

    fn siret() -> AccountId {
        Siret::parse("73282932000074").unwrap().into()
    }

    fn profile(change: impl FnOnce(&mut Value)) -> Profile {
        let mut text = serde_json::from_str(&Profile::provisional().to_json()).unwrap();
        change(&mut text);
        Profile::from_json(&text.to_string()).unwrap()
    }

    fn filing(profile: &Profile, turnover: &Turnover) -> Value {
        let mut values = Values::of(&siret());
        values.period(Period::month(2026, 1).unwrap(), true);
        values.turnover(turnover);
        values.encode(profile, Op::Declarer).unwrap().body.unwrap()
    }

    #[test]
    fn every_value_goes_where_the_profile_says() {
        let turnover = Turnover::of([
            (Category::Vente, Euros::from(2000)),
            (Category::Other("X".into()), Euros::from(1)),
        ])
        .unwrap();
        assert_eq!(
            filing(&Profile::provisional(), &turnover),
            json!({"siret": "73282932000074", "dtDebutPeriode": "2026-01-01", "dtFinPeriode": "2026-01-31",
                "chiffresAffaires": [{"categorie": "VENTE", "mntChiffreAffaires": 2000},
                                     {"categorie": "X", "mntChiffreAffaires": 1}]})
        );
        let other = profile(|text| {
            let request = &mut text["operations"]["declarer"]["request"];
            request["period.code"] =
                json!({"in": "query", "at": "periode", "spelling": {"monthly": "{year}{month}"}});
            request["turnover.lines"] = json!({"in": "body", "at": "/decl/ca", "as": "map", "value": {}});
            request["turnover.amount"]["as"] = json!("text");
            request["account.siret"] = json!({"in": "path", "at": "siret"});
            request["constant.v"] = json!({"in": "body", "at": "/decl/version", "value": 2});
            text["operations"]["declarer"]["path"] = json!("/comptes/{siret}/declarer");
        });
        let mut values = Values::of(&siret());
        values.period(Period::month(2026, 1).unwrap(), true);
        values.turnover(&turnover);
        let encoded = values.encode(&other, Op::Declarer).unwrap();
        assert_eq!(encoded.target, "/tiersdecl/v1/provisoire/comptes/73282932000074/declarer?periode=202601");
        assert_eq!(encoded.body.unwrap()["decl"], json!({"version": 2, "ca": {"VENTE": "2000", "X": "1"}}));
        let nir = Nir::parse("295109912611193").unwrap();
        let mut values = Values::of(&nir.into());
        values.period(Period::month(2026, 1).unwrap(), true);
        values.turnover(&turnover);
        let error = values.encode(&other, Op::Declarer).err().unwrap();
        assert_eq!(error.issues()[0].path, "path");
        assert!(!error.to_string().contains("295109912611193"));
    }

    #[test]
    fn neant_is_the_profiles_own_form() {
        assert_eq!(filing(&Profile::provisional(), &Turnover::neant())["chiffresAffaires"], json!([]));
        let zero = json!([{"categorie": "VENTE", "mntChiffreAffaires": 0}]);
        let other = profile(|text| {
            text["operations"]["declarer"]["request"]["turnover.lines"]["value"] = zero.clone();
        });
        assert_eq!(filing(&other, &Turnover::neant())["chiffresAffaires"], zero);
    }

    #[test]
    fn nothing_is_dropped_silently_and_a_post_has_a_body() {
        let without_amount = profile(|text| {
            text["operations"]["payer"]["request"].as_object_mut().unwrap().remove("amount");
        });
        let mut values = Values::of(&siret());
        values.must("iban", "FR1420041010050500013M02606");
        values.must_amount("amount", Centimes::from(100));
        let extra = Extra::new().with("motif", "x");
        values.extra(&extra);
        let error = values.encode(&without_amount, Op::Payer).err().unwrap();
        let paths: Vec<_> = error.issues().iter().map(|issue| issue.path.as_str()).collect();
        assert_eq!((error.code(), paths), (code::PROFILE, vec!["amount", "extra.motif"]));

        let encoded = Values::of(&siret()).encode(&Profile::provisional(), Op::MandatsRegister).unwrap();
        assert_eq!(encoded.body, Some(json!({})));
        let encoded = Values::of(&siret()).encode(&Profile::provisional(), Op::MandatsCancel).unwrap();
        assert_eq!(encoded.body, None);
        let error = {
            let mut values = Values::of(&siret());
            values.must("iban", "FR1420041010050500013M02606");
            values.encode(&Profile::provisional(), Op::MandatsSepaRegister).err().unwrap()
        };
        assert_eq!(error.issues().len(), 2, "bic and holder: {error}");
    }

    #[test]
    fn amounts_are_exact() {
        for (cents, number, text) in
            [(123_450, "1234.5", "1234.50"), (100, "1", "1.00"), (-5, "-0.05", "-0.05"), (0, "0", "0.00")]
        {
            let amount = Centimes::from(cents);
            assert_eq!(euros(amount, Format::Number).unwrap().to_string(), number);
            assert_eq!(euros(amount, Format::Text).unwrap(), text);
            assert_eq!(euros(amount, Format::Cents).unwrap(), cents);
        }
        let most = Centimes::new(i64::try_from(crate::money::MAX).unwrap()).unwrap();
        assert_eq!(euros(most, Format::Number), Err(MoneyError::TooLarge));
        assert_eq!(euros(most, Format::Text).unwrap(), "90071992547409.91");
    }
}
