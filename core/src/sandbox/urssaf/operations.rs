//! The nine operations.

use serde_json::{Value, json};

use super::options::{SecondDeclaration, UrssafOptions, Window};
use super::rates::{due, percent};
use super::refusal::{Refusal, non_blocking};
use super::state::{Filed, Paid, Sepa, State};
use super::wire::{Asked, Fields, Line, hash, shown};
use super::{Urssaf, magic};
use crate::clock::Clock;
use crate::ident::{Bic, Iban};
use crate::money::Centimes;
use crate::sandbox::wire::{Answer, Call};
use crate::sync::lock;
use crate::urssaf::profile::OperationProfile;
use crate::urssaf::{AccountId, Op, Period, calendar};

type Answered = Result<Answer, Refusal>;

/// One request with everything it needs.
pub(super) struct Turn<'a> {
    pub(super) side: &'a Urssaf,
    pub(super) options: &'a UrssafOptions,
    pub(super) operation: &'a OperationProfile,
    pub(super) call: &'a Call,
    pub(super) client: &'a str,
    pub(super) asked: Asked,
}

impl Turn<'_> {
    pub(super) fn play(&self, op: Op) -> Answered {
        if self.is(magic::SERVER_ERROR) {
            return Err(Refusal::technical());
        }
        if self.is(magic::MAINTENANCE) {
            return Err(Refusal::Bare(503));
        }
        if self.is(magic::FORBIDDEN) {
            return Err(Refusal::Bare(403));
        }
        if self.is(magic::UNKNOWN_ACCOUNT) {
            return Err(Refusal::unknown_account());
        }
        let state = &mut *lock(&self.side.state);
        match op {
            Op::ComptesGet => Ok(self.comptes()),
            Op::MandatsRegister => self.register(state),
            Op::MandatsCancel => self.cancel(state),
            Op::Estimer => self.estimer(state),
            Op::Declarer => self.declarer(state),
            Op::Payer => self.payer(state),
            Op::MandatsSepaRegister => self.register_sepa(state),
            Op::MandatsSepaRevoke => self.revoke_sepa(state),
            Op::MandatsSepaList => self.list_sepa(state),
        }
    }

    fn is(&self, siret: &str) -> bool {
        self.account().siret().is_some_and(|own| own.as_str() == siret)
    }

    fn account(&self) -> &AccountId {
        &self.asked.account
    }

    fn key(&self) -> String {
        shown(self.account())
    }

    fn fields(&self) -> Fields {
        let text = self.is(magic::AMOUNTS_AS_TEXT);
        Fields { amounts_as_text: text || self.options.amounts_as_text, nulls: text }
    }

    fn ok(&self, fields: Vec<(&str, Value)>) -> Answer {
        Answer::json(200, &self.fields().object(self.operation, "", fields))
    }

    fn needs_mandate(&self, state: &State) -> Result<(), Refusal> {
        let key = (self.client.to_owned(), *self.account());
        if state.mandates.contains(&key) { Ok(()) } else { Err(Refusal::no_mandate()) }
    }

    fn comptes(&self) -> Answer {
        let eligible = !self.is(magic::NOT_ELIGIBLE);
        let periodicity = if self.is(magic::QUARTERLY) {
            "quarterly"
        } else if self.is(magic::OTHER_PERIODICITY) {
            "ANNUELLE"
        } else {
            "monthly"
        };
        let reason = if eligible { Value::Null } else { json!("Le compte n'est pas actif") };
        self.ok(vec![("eligible", json!(eligible)), ("periodicity", json!(periodicity)), ("reason", reason)])
    }

    fn register(&self, state: &mut State) -> Answered {
        if self.is(magic::NOT_ELIGIBLE) {
            return Err(Refusal::mandate("Le compte n'est pas éligible à la tierce déclaration"));
        }
        if self.is(magic::OTHER_DECLARANT) {
            return Err(Refusal::mandate("Un autre tiers-déclarant a déjà un mandat"));
        }
        state.mandates.insert((self.client.to_owned(), *self.account()));
        self.repeatable("urssaf.mandats.register", &self.key());
        Ok(self.accepted())
    }

    fn cancel(&self, state: &mut State) -> Answered {
        if !state.mandates.remove(&(self.client.to_owned(), *self.account())) {
            return Err(Refusal::no_mandate());
        }
        self.repeatable("urssaf.mandats.cancel", &self.key());
        Ok(self.accepted())
    }

    /// A 200 without a body where the profile allows it, else an empty object.
    fn accepted(&self) -> Answer {
        if self.operation.empty_answer { Answer::empty(200) } else { Answer::json(200, &json!({})) }
    }

    fn estimer(&self, state: &State) -> Answered {
        if self.options.estimate_needs_mandate {
            self.needs_mandate(state)?;
        }
        self.asked.period()?;
        let lines = self.asked.lines(self.operation)?;
        let (_, mut fields) = self.contributions(&lines);
        fields.extend(self.warned());
        Ok(self.ok(fields))
    }

    fn declarer(&self, state: &mut State) -> Answered {
        self.needs_mandate(state)?;
        let (period, last) = self.asked.period()?.ok_or_else(|| Refusal::parameter("period"))?;
        let due = Period::parse(&period).ok().map(calendar::due);
        let lines = self.asked.lines(self.operation)?;
        let at = self.call.at;
        let over = || last.is_none_or(|last| last < Clock::from_fn(move || at).today());
        let open = match self.options.window {
            Window::Open => true,
            Window::PeriodOver => over(),
            Window::Closed => false,
        };
        if !open || self.is(magic::WINDOW_CLOSED) {
            return Err(Refusal::window());
        }
        let key = (*self.account(), period.clone());
        let earlier = state.declarations.get(&key).cloned().unwrap_or_default();
        let mut warned = self.warned();
        match (earlier.is_empty(), self.options.second_declaration) {
            (false, SecondDeclaration::Refuse) => return Err(Refusal::declared()),
            (false, SecondDeclaration::Correct) => {
                warned = Some(("errors", non_blocking("Déclaration rectificative prise en compte")));
            }
            _ => {}
        }
        let (cents, mut fields) = self.contributions(&lines);
        let number = state.next();
        fields.push(("reference", json!(format!("DECL{number:08}"))));
        fields.extend(due.map(|due| ("due_date", json!(due))));
        fields.extend(warned);
        // The same content twice is a duplicate; another content is a correction.
        let again = earlier.iter().any(|filed| filed.lines == lines);
        let filed = Filed { lines, cents };
        let kept = state.declarations.entry(key).or_default();
        if self.options.second_declaration == SecondDeclaration::Overwrite {
            kept.clear();
        }
        kept.push(filed);
        self.commit("urssaf.declarer", &format!("{} {period}", self.key()), earlier.is_empty() || again);
        Ok(self.ok(fields))
    }

    fn payer(&self, state: &mut State) -> Answered {
        self.needs_mandate(state)?;
        let iban = self.iban()?;
        let period = self.asked.period()?.map(|(period, _)| period).unwrap_or_default();
        let declared =
            state.declarations.get(&(*self.account(), period.clone())).and_then(|filed| filed.last());
        if self.options.payment_needs_mandate {
            if declared.is_none() && !period.is_empty() {
                return Err(Refusal::not_declared());
            }
            if state.active_sepa(self.account(), &iban).is_none() {
                return Err(Refusal::no_sepa_mandate());
            }
        }
        let cents = match self.asked.text("amount") {
            Some(text) => self.amount(&text)?,
            None => declared.map_or(0, |filed| filed.cents),
        };
        let same =
            |paid: &Paid| paid.account == *self.account() && paid.period == period && paid.iban == iban;
        let first = !state.payments.iter().any(same);
        let again = state.payments.iter().any(|paid| same(paid) && paid.cents == cents);
        state.payments.push(Paid { account: *self.account(), period: period.clone(), iban, cents });
        let number = state.next();
        self.commit(
            "urssaf.payer",
            &format!("{} {period} iban:{}", self.key(), hash(iban.expose())),
            first || again,
        );
        let fields = self.fields();
        let mut said = vec![
            ("reference", json!(format!("PAIEMENT{number:08}"))),
            ("amount", fields.cents(self.operation, "amount", cents)),
            ("execution_date", json!(self.today().to_string())),
        ];
        said.extend(self.warned());
        Ok(self.ok(said))
    }

    fn register_sepa(&self, state: &mut State) -> Answered {
        self.needs_mandate(state)?;
        let iban = self.iban()?;
        let bic = self.asked.text("bic").unwrap_or_default();
        if !bic.is_empty() && Bic::parse(&bic).is_err() {
            return Err(Refusal::parameter("bic"));
        }
        // The same account again: whether Urssaf refuses it or keeps two mandates is unknown; one is kept here.
        let rum = match state.active_sepa(self.account(), &iban) {
            Some(sepa) => sepa.rum.clone(),
            None => format!("SANDBOX{:010}", state.next()),
        };
        if state.active_sepa(self.account(), &iban).is_none() {
            state.sepa.push(Sepa {
                account: *self.account(),
                rum: rum.clone(),
                iban,
                bic,
                holder: self.asked.text("holder").unwrap_or_default(),
                active: true,
                signed: self.today(),
            });
        }
        self.repeatable(
            "urssaf.mandats_sepa.register",
            &format!("{} iban:{}", self.key(), hash(iban.expose())),
        );
        Ok(self.ok(vec![("rum", json!(rum))]))
    }

    fn revoke_sepa(&self, state: &mut State) -> Answered {
        self.needs_mandate(state)?;
        let rum = self.asked.text("rum").ok_or_else(|| Refusal::parameter("rum"))?;
        let wanted = |sepa: &&mut Sepa| {
            sepa.active && sepa.account == *self.account() && sepa.rum.eq_ignore_ascii_case(&rum)
        };
        let sepa = state.sepa.iter_mut().find(wanted).ok_or_else(Refusal::no_sepa_mandate)?;
        sepa.active = false;
        self.repeatable("urssaf.mandats_sepa.revoke", &format!("{} rum:{}", self.key(), hash(&rum)));
        Ok(self.accepted())
    }

    fn list_sepa(&self, state: &State) -> Answered {
        self.needs_mandate(state)?;
        let fields = self.fields();
        let iban = |sepa: &Sepa| {
            let text = sepa.iban.expose();
            if self.options.masked_ibans {
                format!("{}XXXXXXXXXXXX{}", sepa.iban.country(), sepa.iban.last_four())
            } else {
                text.to_owned()
            }
        };
        let one = |sepa: &Sepa| {
            let said = vec![
                ("rum", json!(sepa.rum)),
                ("iban", json!(iban(sepa))),
                ("bic", json!(sepa.bic)),
                ("holder", json!(sepa.holder)),
                ("status", json!(if sepa.active { "active" } else { "over" })),
                ("signed", json!(sepa.signed.to_string())),
            ];
            fields.object(self.operation, "mandats[].", said)
        };
        let all: Vec<Value> =
            state.sepa.iter().filter(|sepa| sepa.account == *self.account()).map(one).collect();
        Ok(self.ok(vec![("mandats", Value::Array(all))]))
    }

    fn iban(&self) -> Result<Iban, Refusal> {
        let text = self.asked.text("iban").ok_or_else(|| Refusal::parameter("iban"))?;
        Iban::parse(&text).map_err(|_| Refusal::parameter("iban"))
    }

    fn amount(&self, text: &str) -> Result<i64, Refusal> {
        use crate::urssaf::profile::Format;
        let place = self.operation.request.get("amount");
        let cents = match place.map(|place| place.format) {
            Some(Format::Cents) => text.parse().ok(),
            _ => Centimes::parse(text).ok().map(Centimes::get),
        };
        cents.filter(|cents| *cents > 0).ok_or_else(|| Refusal::parameter("amount"))
    }

    fn today(&self) -> jiff::civil::Date {
        let at = self.call.at;
        Clock::from_fn(move || at).today()
    }

    fn warned(&self) -> Option<(&'static str, Value)> {
        self.is(magic::NON_BLOCKING_ERRORS)
            .then(|| ("errors", non_blocking("Le taux de versement libératoire sera vérifié")))
    }

    /// The total in centimes, and the answer's fields.
    fn contributions(&self, lines: &[Line]) -> (i64, Vec<(&'static str, Value)>) {
        let fields = self.fields();
        let cents = |euros: u64| i64::try_from(euros).unwrap_or(i64::MAX).saturating_mul(100);
        let dues = due(lines);
        let total = dues.iter().fold(0_i64, |sum, due| sum.saturating_add(cents(due.euros)));
        let one = |due: &super::rates::Due| {
            let said = vec![
                ("label", json!(due.label)),
                ("code", json!(due.code)),
                ("base", fields.cents(self.operation, "contributions[].base", cents(due.base))),
                ("rate", percent(due.rate)),
                ("amount", fields.cents(self.operation, "contributions[].amount", cents(due.euros))),
            ];
            fields.object(self.operation, "contributions[].", said)
        };
        let list = dues.iter().map(one).collect();
        (
            total,
            vec![
                ("total", fields.cents(self.operation, "total", total)),
                ("contributions", Value::Array(list)),
            ],
        )
    }

    fn commit(&self, operation: &str, key: &str, once: bool) {
        let ledger = &self.side.common.ledger;
        if once {
            ledger.once(operation, self.client, key, self.call.at);
        } else {
            ledger.repeatable(operation, self.client, key, self.call.at);
        }
    }

    fn repeatable(&self, operation: &str, key: &str) {
        self.commit(operation, key, false);
    }
}
