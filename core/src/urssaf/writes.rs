//! The writes: prepared, submitted once, never re-sent.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use tokio::time::timeout_at;

use super::calendar::Declarant;
use super::client::{Inner, Urssaf, filing_values};
use super::error_body;
use super::look::amount_mark;
use super::model::{AccountId, Declaration, Filing, Payment, PaymentOrder};
use super::profile::Op;
use super::rates;
use super::wire::{Reader, Values};
use crate::bulk::Slots;
use crate::error::{Error, ErrorKind, Retry, code};
use crate::http::{Auth, Call, Failure};
use crate::intent::{self, Document, Draft, Expect, Intent, Judgement, NaturalKey, Outcome};
use crate::report::Issue;

/// A write that was accepted, and what was answered.
///
/// The result is there when it was sent by this very call. When the journal already held the outcome, nothing was sent
/// and there is no answer to read: journals keep references, no bodies.
#[derive(Debug, Clone)]
pub struct Filed<T> {
    outcome: Outcome,
    result: Option<T>,
}

impl<T> Filed<T> {
    pub(super) fn new(outcome: Outcome, result: Option<T>) -> Self {
        Self { outcome, result }
    }

    /// Which intent, which references, sent now or recorded earlier.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// What Urssaf answered. Look at its `non_blocking_errors`.
    pub fn result(&self) -> Option<&T> {
        self.result.as_ref()
    }

    /// Takes the answer out.
    pub fn into_result(self) -> Option<T> {
        self.result
    }
}

impl Urssaf {
    /// Prepares a declaration (API050): checked and summarised, not sent.
    ///
    /// Natural key: account and period. A second declaration of the same period needs another
    /// [`revision`](Filing::revision).
    ///
    /// Warnings of the intent: `urssaf.period.not_over`, `urssaf.turnover.implausible` (above a year's limit: centimes?).
    ///
    /// # Errors
    /// [`InvalidPayload`](ErrorKind::InvalidPayload) with everything that is wrong.
    pub fn prepare_declarer(&self, filing: &Filing) -> Result<Intent, Error> {
        filing.turnover.clone().checked()?;
        if filing.from.is_some_and(|from| from > filing.period.last_day()) {
            let issue = Issue::error(
                "from",
                "urssaf.period.from",
                "Le premier jour déclaré est après la période.",
                "The first day declared is after the period.",
            );
            return Err(Error::invalid("urssaf.period.from", vec![issue]));
        }
        let account = &filing.account;
        let key = NaturalKey {
            plain: revised(
                &format!("{} {} {}", account.kind(), account.expose(), filing.period),
                filing.revision,
            ),
            shown: revised(&format!("{account} {}", filing.period), filing.revision),
        };
        let mut summary = vec![
            "Declare turnover (API050)".to_owned(),
            format!("account: {account}"),
            format!(
                "period: {} ({} to {})",
                filing.period,
                filing.from.unwrap_or_else(|| filing.period.first_day()),
                filing.period.last_day()
            ),
        ];
        summary.extend(filing.turnover.lines().map(|(category, amount)| format!("{category}: {amount}")));
        if filing.turnover.is_neant() {
            summary.push("néant: no turnover".to_owned());
        } else {
            summary.push(format!("total: {}", filing.turnover.total()?));
        }
        summary.extend(on_purpose(filing.revision));
        let group = self.group(Op::Declarer, &format!("{} {}", account.expose(), filing.period));
        let total = filing.turnover.total()?.to_centimes()?;
        let hints = vec![
            ("group", group),
            ("period", filing.period.to_string()),
            ("amount", amount_mark(account, total)),
        ];
        let intent = self.prepare(Op::Declarer, account, filing_values(filing, true), key, summary, hints)?;
        Ok(intent.warned(doubtful(filing, self.inner().clock.today())))
    }

    /// [`prepare_declarer`](Self::prepare_declarer) for somebody whose calendar is known: a period that is not theirs to declare
    /// today is refused (see [`Declarant::check`]), a late or repeated one is a warning of the intent.
    ///
    /// # Errors
    /// [`InvalidPayload`](ErrorKind::InvalidPayload).
    pub fn prepare_declarer_for(&self, filing: &Filing, declarant: &Declarant) -> Result<Intent, Error> {
        let warnings = declarant.check(filing.period, self.inner().clock.today()).into_result()?;
        Ok(self.prepare_declarer(filing)?.warned(warnings))
    }

    /// Prepares and submits a declaration.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit).
    pub async fn declarer(&self, filing: &Filing) -> Result<Filed<Declaration>, Error> {
        let outcome = self.submit(&self.prepare_declarer(filing)?).await?;
        let result = self.declaration(&outcome);
        Ok(Filed::new(outcome, result))
    }

    /// Prepares a payment (API060): checked and summarised, not sent.
    ///
    /// Natural key: account, period and IBAN. A payment of unknown outcome is never re-sent by the library: a person
    /// decides.
    ///
    /// # Errors
    /// [`InvalidPayload`](ErrorKind::InvalidPayload) with everything that is wrong; an amount of zero or less is.
    pub fn prepare_payer(&self, order: &PaymentOrder) -> Result<Intent, Error> {
        if order.amount.is_some_and(|amount| amount.get() <= 0) {
            let issue = Issue::error(
                "amount",
                "urssaf.payment.amount",
                "Le montant à payer doit être positif.",
                "The amount to pay must be positive.",
            );
            return Err(Error::invalid("urssaf.payment.amount", vec![issue]));
        }
        let account = &order.account;
        let mut values = Values::of(account);
        values.period(order.period, false);
        values.must("iban", order.iban.expose());
        if let Some(amount) = order.amount {
            values.must_amount("amount", amount);
        }
        if let Some(rum) = &order.rum {
            values.must("rum", rum.as_str());
        }
        values.extra(&order.extra);
        let plain =
            format!("{} {} {} {}", account.kind(), account.expose(), order.period, order.iban.expose());
        let key = NaturalKey {
            plain: revised(&plain, order.revision),
            shown: revised(&format!("{account} {} {}", order.period, order.iban), order.revision),
        };
        let amount = order.amount.map_or("what Urssaf says is due".to_owned(), |amount| amount.to_string());
        let mut summary = vec![
            "Order a SEPA payment (API060): money moves".to_owned(),
            format!("account: {account}"),
            format!("period: {}", order.period),
            format!("from: {}", order.iban),
            format!("amount: {amount}"),
        ];
        summary.extend(on_purpose(order.revision));
        // Without the IBAN: while one payment is in doubt, another from another bank account could pay twice.
        let group = self.group(Op::Payer, &format!("{} {}", account.expose(), order.period));
        let mut hints = vec![("group", group), ("period", order.period.to_string())];
        hints.extend(order.amount.map(|amount| ("amount", amount_mark(account, amount))));
        self.prepare(Op::Payer, account, values, key, summary, hints)
    }

    /// Prepares and submits a payment.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit).
    pub async fn payer(&self, order: &PaymentOrder) -> Result<Filed<Payment>, Error> {
        let outcome = self.submit(&self.prepare_payer(order)?).await?;
        let result = self.payment(&outcome);
        Ok(Filed::new(outcome, result))
    }

    /// Sends exactly what was prepared, once.
    ///
    /// A filing that the journal knows as accepted is not sent again: its outcome is returned, marked
    /// [`recorded`](Outcome::recorded).
    ///
    /// Dropped before it ends, it goes on by itself and is journalled.
    ///
    /// # Errors
    /// [`Refused`](ErrorKind::Refused): nothing was filed. [`NotSent`](ErrorKind::NotSent): nothing left.
    /// [`OutcomeUnknown`](ErrorKind::OutcomeUnknown): it may be filed; reconcile, never send again.
    /// [`InvalidPayload`](ErrorKind::InvalidPayload): the intent is of another environment or account, was changed, or
    /// its natural key belongs to another content.
    pub async fn submit(&self, intent: &Intent) -> Result<Outcome, Error> {
        self.submit_within(intent, None).await
    }

    /// The same, sent when a slot is free: recording it before and after needs none.
    pub(crate) async fn submit_within(
        &self,
        intent: &Intent,
        slots: Option<Slots>,
    ) -> Result<Outcome, Error> {
        let inner = Arc::clone(self.inner());
        let op = Op::of_write(intent.operation())
            .filter(|_| intent.environment() == inner.environment && intent.account() == inner.account)
            .ok_or_else(|| {
                Error::invalid_argument(
                    code::FOREIGN_INTENT,
                    "the intent was prepared for another environment or with other credentials",
                )
                .with_intent(intent.reference())
            })?;
        let method = intent.method()?;
        let mut call = Call::new(op.full_name(), method, intent.target());
        if !intent.document().is_none() {
            call = call.body(intent.document().body(|_| None)?);
        }
        let sending = Arc::clone(&inner);
        let lasts = inner.transport.settings().deadline;
        let send = move |turn| async move {
            let _slot = crate::bulk::slot(slots).await;
            sending.send(op, call.during(turn)).await
        };
        intent::submit(&inner.journal, &inner.clock, intent, lasts, send).await
    }

    /// What a declaration's outcome says; None when it was recorded earlier.
    pub fn declaration(&self, outcome: &Outcome) -> Option<Declaration> {
        self.read_outcome(Op::Declarer, outcome, |reader| reader.declaration())
    }

    /// What a payment's outcome says; None when it was recorded earlier.
    pub fn payment(&self, outcome: &Outcome) -> Option<Payment> {
        self.read_outcome(Op::Payer, outcome, |reader| reader.payment())
    }

    pub(super) fn read_outcome<T>(
        &self,
        op: Op,
        outcome: &Outcome,
        read: impl FnOnce(&Reader<'_>) -> T,
    ) -> Option<T> {
        let operation = self.inner().profile.operation(op).ok()?;
        Some(read(&Reader::new(operation, outcome.answer()?)))
    }

    /// Stands for a natural key without its revision.
    fn group(&self, op: Op, plain: &str) -> String {
        intent::fingerprint(&[
            "urssaf.group",
            &self.inner().environment,
            &self.inner().account,
            op.name(),
            plain,
        ])
    }

    pub(super) fn prepare(
        &self,
        op: Op,
        account: &AccountId,
        values: Values<'_>,
        key: NaturalKey,
        summary: Vec<String>,
        hints: Vec<(&str, String)>,
    ) -> Result<Intent, Error> {
        let inner = self.inner();
        let encoded = values.encode(&inner.profile, op)?;
        let operation =
            op.write().ok_or_else(|| Error::invalid_argument(code::CONFIG, "this operation only reads"))?;
        let mut hints: BTreeMap<String, String> =
            hints.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        hints.insert("account".into(), account.fingerprint());
        if let Some(siret) = account.siret() {
            hints.insert("siret".into(), siret.to_string());
        }
        Ok(Draft {
            operation,
            environment: inner.environment.clone(),
            account: inner.account.clone(),
            key,
            method: encoded.method,
            target: encoded.target,
            document: encoded.body.as_ref().map_or_else(Document::none, Document::plain),
            summary,
            warnings: Vec::new(),
            hints,
        }
        .seal(&inner.clock))
    }
}

/// What is allowed and probably a mistake.
fn doubtful(filing: &Filing, today: Date) -> Vec<Issue> {
    let mut found = implausible(filing);
    if filing.period.last_day() >= today {
        // Somebody who ceased may declare before the end.
        found.push(Issue::warning(
            "period",
            "urssaf.period.not_over",
            "La période n'est pas terminée : vérifiez l'année et le mois.",
            "The period is not over: check the year and the month.",
        ));
    }
    found
}

/// Amounts that a year's limits make improbable in one period: probably centimes, or another year's total.
fn implausible(filing: &Filing) -> Vec<Issue> {
    let (_, until) = rates::covered();
    let year = filing.period.year();
    // Beside the years of the tables, the last ones known are good enough for this.
    let year = if rates::thresholds(year).is_empty() { until.year() } else { year };
    let crossed = rates::crossed(year, None, &filing.turnover);
    let micro = crossed.into_iter().filter(|issue| issue.code == "urssaf.threshold.micro");
    micro
        .map(|issue| {
            Issue::warning(
                issue.path,
                "urssaf.turnover.implausible",
                "Une seule période dépasse le seuil annuel du régime micro : vérifiez l'unité (euros) et la période.",
                "One period is above the micro regime's limit for a year: check the unit (euros) and the period.",
            )
        })
        .collect()
}

/// `key`, and the revision when it is not the first.
fn revised(key: &str, revision: u32) -> String {
    if revision == 0 { key.to_owned() } else { format!("{key} revision {revision}") }
}

fn on_purpose(revision: u32) -> Option<String> {
    (revision > 0).then(|| format!("revision {revision}: another one for the same period, on purpose"))
}

impl Inner {
    /// Sends a write once and says what that proved.
    async fn send(self: Arc<Self>, op: Op, call: Call) -> Judgement {
        // The log-in counts too: the entry's lease ends.
        let deadline = self.transport.deadline();
        let (number, token) = match timeout_at(deadline, self.tokens.get()).await {
            Ok(Ok(token)) => token,
            Ok(Err(error)) => return Judgement::NotSent(not_logged_in(error)),
            Err(_) => {
                let message = "the deadline passed before the log-in was over; nothing was sent";
                return Judgement::NotSent(Error::new(ErrorKind::NotSent, code::DEADLINE, message));
            }
        };
        let Ok(operation) = self.profile.operation(op) else {
            return Judgement::NotSent(Error::invalid_argument(
                code::PROFILE,
                "the profile does not offer this",
            ));
        };
        let expect = if operation.empty_answer { Expect::JsonOrEmpty } else { Expect::Object };
        let result = self.transport.send_once(call.until(deadline).auth(Auth::Bearer(token))).await;
        if matches!(&result, Ok(answer) if answer.status == 401) {
            self.tokens.forget(number).await;
        }
        match intent::judge(result, expect, refusal) {
            Err(judgement) => judgement,
            Ok((answer, value)) if error_body::looks_like_errors(&value) => {
                Judgement::Unknown(error_body::of_answer(&answer).into_unknown())
            }
            Ok((_, value)) => {
                let reference = Reader::new(operation, &value).references();
                Judgement::Accepted { reference, answer: value }
            }
        }
    }
}

/// A write's refusal. After a 401 nothing was filed and the token is gone: the caller may submit again.
fn refusal(answer: &crate::http::Answer) -> Error {
    let error = error_body::of_answer(answer);
    if answer.status == 401 { error.with_retry(Retry::Safe { after: None }) } else { error }
}

/// A log-in that failed before a write: nothing left, whatever kind of failure it was.
fn not_logged_in(error: Error) -> Error {
    if error.kind() == ErrorKind::Refused {
        return error;
    }
    let failure =
        Failure::new(crate::http::Reach::Nothing, code::CONNECT, format!("no log-in: {}", error.message()));
    let new = Error::new(ErrorKind::NotSent, failure.code, failure.message).with_retry(error.retry());
    match error.status() {
        Some(status) => new.with_status(status),
        None => new,
    }
}
