//! Reads answers: tolerant, never failing. What is missing, null or of another shape is left out and stays in `extra`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::http::scrub;
use crate::ident::{Iban, Nir, Rum};
use crate::money::{Centimes, Decimal};
use crate::urssaf::model::{
    Account, Contribution, Declaration, Erreur, Estimate, MandatSepa, Payment, Periodicity, Unread,
};
use crate::urssaf::profile::{Field, Format, OperationProfile};
use crate::urssaf::wire::request::{find, unescaped};

/// One answer, or one element of a list in it (`prefix` is then `contributions[].`).
pub(crate) struct Reader<'a> {
    operation: &'a OperationProfile,
    prefix: &'static str,
    value: &'a Value,
    /// First keys of fields that are there but could not be read: they stay in `extra`.
    misread: RefCell<BTreeSet<Cow<'a, str>>>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(operation: &'a OperationProfile, value: &'a Value) -> Self {
        Self { operation, prefix: "", value, misread: RefCell::default() }
    }

    fn field(&self, name: &str) -> Option<(&'a Field, &'a Value)> {
        // A dozen names: comparing them costs less than writing the whole one.
        let mut fields = self.operation.response.iter();
        let (_, field) = fields.find(|(full, _)| full.strip_prefix(self.prefix) == Some(name))?;
        let value = find(self.value, &field.at)?;
        (!value.is_null()).then_some((field, value))
    }

    /// A field read by `read`; what is there and cannot be read is remembered.
    fn parsed<T>(&self, name: &str, read: impl FnOnce(&Field, &str) -> Option<T>) -> Option<T> {
        let (field, value) = self.field(name)?;
        let parsed = as_text(value).and_then(|text| read(field, &text));
        if parsed.is_none() && *value != "" {
            self.misread.borrow_mut().extend(first_key(&field.at));
        }
        parsed
    }

    fn text(&self, name: &str) -> Option<String> {
        self.parsed(name, |_, text| Some(text.to_owned()))
    }

    /// The wire's word, and ours when the profile knows it.
    fn word(&self, name: &str) -> Option<(String, Option<String>)> {
        self.parsed(name, |field, text| {
            let ours = field.spelling.get(text).cloned();
            Some((text.to_owned(), ours))
        })
    }

    fn amount(&self, name: &str) -> Option<Centimes> {
        self.parsed(name, |field, text| {
            if field.format == Format::Cents {
                return Centimes::new(text.parse().ok()?).ok();
            }
            match Decimal::from_str_exact(text) {
                Ok(euros) => Centimes::from_decimal(euros).ok(),
                Err(_) => Centimes::parse(text).ok(),
            }
        })
    }

    fn decimal(&self, name: &str) -> Option<Decimal> {
        self.parsed(name, |_, text| {
            let text = text.trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}']).replace(',', ".");
            Decimal::from_str_exact(&text).ok()
        })
    }

    fn date(&self, name: &str) -> Option<Date> {
        self.parsed(name, |_, text| text.split('T').next()?.parse().ok())
    }

    /// A list; one object alone is a list of one.
    fn list(&self, name: &str) -> Vec<&'a Value> {
        match self.field(name) {
            Some((_, Value::Array(items))) => items.iter().filter(|item| !item.is_null()).collect(),
            Some((_, one @ Value::Object(_))) => vec![one],
            Some((field, _)) => {
                self.misread.borrow_mut().extend(first_key(&field.at));
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    fn element(&self, prefix: &'static str, value: &'a Value) -> Self {
        Self { operation: self.operation, prefix, value, misread: RefCell::default() }
    }

    /// What no field of the profile names, and what could not be read. Asked for last.
    fn unread(&self) -> Unread {
        let Value::Object(object) = self.value else { return Unread::default() };
        let ours = |name: &str| name.strip_prefix(self.prefix).is_some_and(|rest| !rest.contains("[]"));
        let fields = self.operation.response.iter().filter(|(name, _)| ours(name));
        let named: Vec<Cow<'_, str>> = fields.filter_map(|(_, field)| first_key(&field.at)).collect();
        let misread = self.misread.borrow();
        let rest = object
            .iter()
            .filter(|(key, _)| !named.iter().any(|named| named == *key) || misread.contains(key.as_str()));
        Unread(rest.map(|(key, value)| (key.clone(), value.clone())).collect::<Map<_, _>>())
    }

    fn erreurs(&self) -> Vec<Erreur> {
        let items = self.list("errors").into_iter().map(|item| self.element("errors[].", item));
        items
            .map(|item| Erreur {
                code: item.text("code").map(|text| scrub(&text)),
                message: item.text("message").map(|text| scrub(&text)),
                description: item.text("description").map(|text| scrub(&text)),
            })
            .collect()
    }

    fn contributions(&self) -> Vec<Contribution> {
        let items = self.list("contributions").into_iter();
        items
            .map(|item| self.element("contributions[].", item))
            .map(|item| Contribution {
                code: item.text("code"),
                label: item.text("label"),
                base: item.amount("base"),
                rate: item.decimal("rate"),
                amount: item.amount("amount"),
                extra: item.unread(),
            })
            .collect()
    }

    pub(crate) fn account(&self) -> Account {
        let eligible = self.parsed("eligible", |field, text| {
            match field.spelling.get(text).map_or(text, String::as_str) {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            }
        });
        let periodicity = self.word("periodicity").map(|(text, ours)| match ours.as_deref() {
            Some("monthly") => Periodicity::Monthly,
            Some("quarterly") => Periodicity::Quarterly,
            _ => Periodicity::Other(text),
        });
        Account {
            eligible,
            reason: self.text("reason").map(|text| scrub(&text)),
            periodicity,
            non_blocking_errors: self.erreurs(),
            extra: self.unread(),
        }
    }

    pub(crate) fn estimate(&self) -> Estimate {
        Estimate {
            total: self.amount("total"),
            contributions: self.contributions(),
            non_blocking_errors: self.erreurs(),
            extra: self.unread(),
        }
    }

    pub(crate) fn declaration(&self) -> Declaration {
        Declaration {
            reference: self.text("reference"),
            total: self.amount("total"),
            contributions: self.contributions(),
            due_date: self.date("due_date"),
            non_blocking_errors: self.erreurs(),
            extra: self.unread(),
        }
    }

    pub(crate) fn payment(&self) -> Payment {
        Payment {
            reference: self.text("reference"),
            amount: self.amount("amount"),
            execution_date: self.date("execution_date"),
            non_blocking_errors: self.erreurs(),
            extra: self.unread(),
        }
    }

    /// What API070 answers: one mandate.
    pub(crate) fn mandat_sepa(&self) -> MandatSepa {
        let iban_text = self.text("iban");
        let iban = iban_text.as_deref().and_then(|text| Iban::parse(text).ok());
        let status = self.word("status");
        MandatSepa {
            rum: self.parsed("rum", |_, text| Rum::parse(text).ok()),
            iban_as_sent: iban_text.filter(|_| iban.is_none()),
            iban,
            bic: self.text("bic"),
            holder: self.text("holder"),
            active: status.as_ref().and_then(|(_, ours)| match ours.as_deref() {
                Some("active") => Some(true),
                Some("over") => Some(false),
                _ => None,
            }),
            status: status.map(|(text, _)| text),
            signed: self.date("signed"),
            non_blocking_errors: if self.prefix.is_empty() { self.erreurs() } else { Vec::new() },
            extra: self.unread(),
        }
    }

    /// API075's list. None: there is no list in the answer, which is not the same as an empty one.
    pub(crate) fn mandats_sepa(&self) -> Option<Vec<MandatSepa>> {
        let (_, value) = self.field("mandats")?;
        if !value.is_array() && value.as_object().is_none_or(Map::is_empty) {
            return None;
        }
        let items = self.list("mandats").into_iter().map(|item| self.element("mandats[].", item));
        Some(items.map(|item| item.mandat_sepa()).collect())
    }

    /// What was declared or paid, read back.
    pub(crate) fn amount_read_back(&self) -> Option<Centimes> {
        self.amount("amount")
    }

    /// What journals keep of an accepted write: names that Urssaf gave, nothing that is a NIR or an IBAN.
    pub(crate) fn references(&self) -> BTreeMap<String, String> {
        let personal = |text: &str| Nir::parse(text).is_ok() || Iban::parse(text).is_ok();
        ["reference", "rum"]
            .into_iter()
            .filter_map(|name| Some((name.to_owned(), self.text(name)?)))
            .filter(|(_, text)| !personal(text) && text.chars().count() <= 64)
            .collect()
    }
}

/// `{code, message, description}` wherever a profile does not say otherwise: in error bodies.
pub(crate) fn read_errors(value: &Value) -> Vec<Erreur> {
    let items: Vec<&Value> = match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(_) => vec![value],
        _ => Vec::new(),
    };
    let text = |item: &Value, name: &str| {
        item.get(name).and_then(as_text).map(|text| scrub(&text)).filter(|text| !text.is_empty())
    };
    items
        .into_iter()
        .map(|item| Erreur {
            code: text(item, "code"),
            message: text(item, "message"),
            description: text(item, "description"),
        })
        .filter(|erreur| *erreur != Erreur::default())
        .collect()
}

/// The key at the root that a pointer goes through.
fn first_key(pointer: &str) -> Option<Cow<'_, str>> {
    pointer.strip_prefix('/')?.split('/').next().map(unescaped)
}

fn as_text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(text.trim().into()).filter(|text: &Cow<'_, str>| !text.is_empty()),
        // The shortest text that reads back as the same number: no arithmetic on floats.
        Value::Number(number) => Some(number.to_string().into()),
        Value::Bool(bool) => Some(bool.to_string().into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::urssaf::profile::{Op, Profile};
    use serde_json::json;

    fn read<T>(op: Op, value: &Value, how: impl FnOnce(&Reader<'_>) -> T) -> T {
        let profile = Profile::provisional();
        how(&Reader::new(profile.operation(op).unwrap(), value))
    }

    #[test]
    fn amounts_come_as_numbers_or_texts_and_nulls_are_missing() {
        let value = json!({"mntCotisations": "1 234,50", "referenceDocumentaire": null, "dtExigibilite": "2026-02-28T00:00:00Z",
            "cotisations": {"libelle": "CFP", "mntCotisation": 12.3, "taux": "0,1 %", "mntAssiette": 12300, "x": 1},
            "erreursNonBloquantes": [{"code": "NB", "message": "NIR 185057800608491 ?"}, null], "nouveau": [1]});
        let declaration = read(Op::Declarer, &value, |reader| reader.declaration());
        assert_eq!(declaration.total, Some(Centimes::from(123_450)));
        assert_eq!(declaration.reference, None);
        assert_eq!(declaration.due_date.unwrap().to_string(), "2026-02-28");
        let line = &declaration.contributions[0];
        assert_eq!((line.amount, line.base), (Some(Centimes::from(1230)), Some(Centimes::from(1_230_000))));
        assert_eq!(line.rate.unwrap().to_string(), "0.1");
        assert_eq!(line.extra.0.keys().collect::<Vec<_>>(), ["x"]);
        assert_eq!(declaration.non_blocking_errors[0].message.as_deref(), Some("NIR [NIR] ?"));
        assert_eq!(declaration.non_blocking_errors.len(), 1);
        assert_eq!(declaration.extra.0.keys().collect::<Vec<_>>(), ["nouveau"]);
    }

    #[test]
    fn no_shape_is_a_failure() {
        for value in
            [json!(null), json!([]), json!("x"), json!({"mntCotisations": {"a": 1}, "cotisations": "x"})]
        {
            let declaration = read(Op::Declarer, &value, |reader| reader.declaration());
            assert_eq!((declaration.total, declaration.contributions.len()), (None, 0));
            read(Op::ComptesGet, &value, |reader| reader.account());
            read(Op::Payer, &value, |reader| reader.payment());
        }
        assert!(read(Op::MandatsSepaList, &json!(null), |reader| reader.mandats_sepa()).is_none());
        assert!(read(Op::MandatsSepaList, &json!({}), |reader| reader.mandats_sepa()).is_none());
        assert_eq!(read(Op::MandatsSepaList, &json!([]), |reader| reader.mandats_sepa()), Some(vec![]));
    }

    proptest::proptest! {
        #[test]
        fn whatever_comes_is_read_without_a_panic(text in "\\PC*", number in proptest::num::f64::ANY, n in 0..8_usize) {
            let odd = [json!(text), json!(number), json!([text]), json!({"code": text, "libelle": number}), json!(null),
                json!([{"rum": text, "iban": text}]), json!(true), json!([[]])];
            let profile = Profile::provisional();
            for op in Op::ALL {
                let operation = profile.operation(*op).unwrap();
                let mut value = json!({});
                for (name, field) in &operation.response {
                    if let Some(key) = first_key(&field.at).filter(|_| !name.contains("[]")) {
                        value[&*key] = odd[(n + name.len()) % odd.len()].clone();
                    }
                }
                for value in [&value, &odd[n]] {
                    let reader = Reader::new(operation, value);
                    let _ = (reader.account(), reader.declaration(), reader.payment(), reader.mandats_sepa(), reader.references());
                }
            }
            let _ = read_errors(&odd[n]);
        }
    }

    #[test]
    fn open_values_are_kept() {
        for (value, eligible, periodicity) in [
            (json!({"eligibleOk": true, "periodicite": "MENSUELLE"}), Some(true), Some(Periodicity::Monthly)),
            (
                json!({"eligibleOk": "false", "periodicite": "TRIMESTRIELLE"}),
                Some(false),
                Some(Periodicity::Quarterly),
            ),
            (
                json!({"eligibleOk": "?", "periodicite": "ANNUELLE"}),
                None,
                Some(Periodicity::Other("ANNUELLE".into())),
            ),
            (json!({"eligibleOk": null}), None, None),
        ] {
            let account = read(Op::ComptesGet, &value, |reader| reader.account());
            assert_eq!((account.eligible, account.periodicity), (eligible, periodicity));
        }
    }

    #[test]
    fn a_masked_iban_is_kept_as_sent_and_nothing_personal_is_shown() {
        let value = json!([{"rum": "R1", "iban": "FR76XXXXXXXX189", "titulaire": "JEAN CANARI", "statut": "ACTIF"},
            {"rum": "R2", "iban": "FR7630006000011234567890189", "statut": "REVOQUE", "secret": "JEAN CANARI"}]);
        let mandats = read(Op::MandatsSepaList, &value, |reader| reader.mandats_sepa()).unwrap();
        assert_eq!((mandats[0].active, mandats[1].active), (Some(true), Some(false)));
        assert!(mandats[0].iban.is_none() && mandats[1].iban.is_some());
        let shown = format!("{mandats:?}");
        for canary in ["CANARI", "FR76XXXX", "30006000011234567890"] {
            assert!(!shown.contains(canary), "{shown}");
        }
    }
}
