//! What happens by itself, and what validators do.
//!
//! `RECEIVED → SIGNATURE_PENDING → SIGNED → PAYMENT_PENDING → PAID → VALIDATION_PENDING → …`; nothing to pay skips
//! `PAYMENT_PENDING`. Regularisation: `AMENDMENT_PENDING → AMENDMENT_SIGNATURE_PENDING → AMENDMENT_SIGNED →
//! (AMENDMENT_PAYMENT_PENDING → AMENDMENT_PAID →) AMENDED → VALIDATION_PENDING`.
//! Each automatic step takes one lag on the virtual clock; steps that fell due are dated when they fell due.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::accounts::{AmendmentObject, Trigger, TriggerError};
use super::magic::{Magic, UNKNOWN_STATUS};
use super::options::{GuichetOptions, RegularizedBy};
use super::rates;
use super::state::{Amendment, Cart, Deposit, Kind, NewFile, State, Validation};
use crate::sandbox::pdf::make_pdf;
use crate::sandbox::time::later;

/// Something planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The next automatic status, if the deposit still is where it was.
    Next,
    /// The validators act as the magic name says.
    Outcome,
    /// The delay of this regularisation request is over.
    Deadline(u64),
}

impl State {
    /// Lets everything happen that fell due until `now`, in order.
    pub(crate) fn settle(&mut self, now: Timestamp, options: &GuichetOptions) {
        while let Some(first) = self.queue.first_entry() {
            let (due, _) = *first.key();
            if due > now {
                return;
            }
            let (id, step) = first.remove();
            self.step(id, step, due, options);
        }
    }

    /// Lets a deposit's automatic steps happen at once; deadlines keep their time.
    fn hurry(&mut self, id: u64, now: Timestamp, options: &GuichetOptions) {
        while let Some(key) = self
            .queue
            .iter()
            .find(|(_, (other, step))| *other == id && *step == Step::Next)
            .map(|(key, _)| *key)
        {
            self.queue.remove(&key);
            self.step(id, Step::Next, now, options);
        }
    }

    pub(crate) fn plan(&mut self, id: u64, at: Timestamp, delay: Duration, step: Step) {
        let number = self.new_id();
        self.queue.insert((later(at, delay), number), (id, step));
    }

    pub(crate) fn set_status(&mut self, id: u64, status: &str, at: Timestamp) {
        if let Some(deposit) = self.deposits.get_mut(&id) {
            status.clone_into(&mut deposit.status);
            deposit.status_at = at;
            deposit.updated = at;
            deposit.history.push((status.to_owned(), at));
        }
    }

    fn step(&mut self, id: u64, step: Step, at: Timestamp, options: &GuichetOptions) {
        let Some(deposit) = self.deposits.get(&id) else { return };
        match (step, deposit.status.as_str()) {
            (
                Step::Next,
                "RECEIVED" | "SIGNATURE_PENDING" | "AMENDMENT_PENDING" | "AMENDMENT_SIGNATURE_PENDING",
            ) if deposit.infected => {
                let error = ("5010".to_owned(), "Un virus a été détecté dans une pièce jointe".to_owned());
                if let Some(deposit) = self.deposits.get_mut(&id) {
                    deposit.errors.push(error);
                }
                self.set_status(id, "ERROR", at);
            }
            (Step::Next, "RECEIVED") => {
                self.prepare(id, at);
                self.set_status(id, "SIGNATURE_PENDING", at);
            }
            (Step::Next, "SIGNED") if deposit.to_pay().is_some() => {
                self.set_status(id, "PAYMENT_PENDING", at);
            }
            (Step::Next, "SIGNED") => self.paid(id, "PAID", at, options),
            (Step::Next, "PAID") => self.examine(id, at, options),
            (Step::Next, "AMENDMENT_SIGNED") if deposit.to_pay().is_some() => {
                self.set_status(id, "AMENDMENT_PAYMENT_PENDING", at);
            }
            (Step::Next, "AMENDMENT_SIGNED" | "AMENDMENT_PAID") => {
                self.set_status(id, "AMENDED", at);
                self.plan(id, at, options.lag, Step::Next);
            }
            (Step::Next, "AMENDED") => self.examine(id, at, options),
            (Step::Outcome, "VALIDATION_PENDING") => self.outcome(id, at, options),
            (Step::Outcome, "AMENDMENT_PENDING") => self.expire(id, at),
            (Step::Deadline(request), status) if status.starts_with("AMENDMENT_") => {
                let open = self.amendments.get(&request).is_some_and(|one| one.status == "IN_PROGRESS");
                if open {
                    self.expire(id, at);
                }
            }
            _ => {}
        }
    }

    /// A file was added in which the scanner will find a virus.
    pub(crate) fn infect(&mut self, id: u64, at: Timestamp, options: &GuichetOptions) {
        if let Some(deposit) = self.deposits.get_mut(&id) {
            deposit.infected = true;
            self.plan(id, at, options.lag, Step::Next);
        }
    }

    /// The synthesis and the cart, as they are made before the signature.
    pub(crate) fn prepare(&mut self, id: u64, at: Timestamp) {
        self.make_synthesis(id, at);
        let cart_id = self.new_id();
        let Some(deposit) = self.deposits.get_mut(&id) else { return };
        deposit.carts.retain(|cart| cart.status != "TO_PAY");
        let cart = Cart {
            id: cart_id,
            rates: rates::of(deposit),
            status: "TO_PAY",
            paid_at: None,
            order: None,
            updated: at,
        };
        if cart.total() > 0 {
            deposit.carts.push(cart);
        }
    }

    /// A new PJ_99; the old one is gone, so that a signature of it no longer counts.
    pub(crate) fn make_synthesis(&mut self, id: u64, at: Timestamp) {
        let Some(deposit) = self.deposits.get_mut(&id) else { return };
        deposit.versions += 1;
        let version = deposit.versions;
        let lines = [
            format!("{} {id}, version {version}", deposit.kind.type_name()),
            format!("Type : {}", deposit.type_formalite()),
            format!("Société : {}", deposit.text("companyName").unwrap_or("-")),
            format!("Référence : {}", deposit.text("referenceMandataire").unwrap_or("-")),
            format!("Établi le {at}"),
            "Document du bac à sable, sans valeur.".to_owned(),
        ];
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let bytes = make_pdf("Document de synthèse", &lines, 0);
        let name = format!("Document_de_Synthese_v{version}.pdf");
        if let Some(old) = deposit.synthesis.take() {
            self.delete_attachment(old);
        }
        let made = self.letter(id, "PJ_99", &name, &bytes, at);
        if let Some(deposit) = self.deposits.get_mut(&id) {
            deposit.synthesis = made;
        }
    }

    /// A file made by the administration.
    fn letter(
        &mut self,
        id: u64,
        type_document: &str,
        name: &str,
        bytes: &[u8],
        at: Timestamp,
    ) -> Option<u64> {
        let mut fields = Map::new();
        fields.insert("nomDocument".to_owned(), json!(name));
        fields.insert("typeDocument".to_owned(), json!(type_document));
        fields.insert("documentExtension".to_owned(), json!("pdf"));
        fields.insert("numeroPiece".to_owned(), json!("1"));
        self.store(NewFile { deposit: id, fields, bytes, by_declarant: false }, at).ok()
    }

    /// Paid or free: the national number is given.
    pub(crate) fn paid(&mut self, id: u64, status: &str, at: Timestamp, options: &GuichetOptions) {
        if let Some(deposit) = self.deposits.get_mut(&id) {
            deposit.num_nat.get_or_insert_with(|| format!("J0{id:010}"));
        }
        self.set_status(id, status, at);
        self.plan(id, at, options.lag, Step::Next);
    }

    /// The partners begin, or begin again.
    fn examine(&mut self, id: u64, at: Timestamp, options: &GuichetOptions) {
        let validation = self.new_id();
        if let Some(deposit) = self.deposits.get_mut(&id) {
            match deposit.validations.last_mut() {
                Some(last) => (last.status, last.updated) = ("VALIDATION_PENDING", at),
                None => deposit.validations.push(Validation {
                    id: validation,
                    status: "VALIDATION_PENDING",
                    reason: None,
                    updated: at,
                }),
            }
        }
        self.set_status(id, "VALIDATION_PENDING", at);
        if self.deposits.get(&id).is_some_and(|deposit| !deposit.magic.is_empty()) {
            self.plan(id, at, options.lag, Step::Outcome);
        }
    }

    fn outcome(&mut self, id: u64, at: Timestamp, options: &GuichetOptions) {
        let Some(deposit) = self.deposits.get(&id) else { return };
        let (has, regularised) = (deposit.magic.clone(), deposit.rounds > 0);
        let fee = has.contains(&Magic::AmendWithFee).then_some(590);
        if has.contains(&Magic::Reject) {
            self.reject(id, "MISSING_ATTACHMENTS", at);
        } else if has.contains(&Magic::UnknownStatus) {
            self.set_status(id, UNKNOWN_STATUS, at);
        } else if has.contains(&Magic::Expire) {
            self.ask_amendment(id, &[], None, options.regularization_delay, at);
            self.plan(id, at, options.lag, Step::Outcome);
        } else if !regularised && (fee.is_some() || has.contains(&Magic::Amend)) {
            self.ask_amendment(id, &[], fee, options.regularization_delay, at);
        } else if regularised || has.contains(&Magic::Validate) {
            self.validate(id, at);
        }
    }

    fn partner(&mut self, id: u64, status: &'static str, reason: Option<String>, at: Timestamp) {
        if let Some(last) = self.deposits.get_mut(&id).and_then(|deposit| deposit.validations.last_mut()) {
            (last.status, last.reason, last.updated) = (status, reason, at);
        }
    }

    fn close_amendment(&mut self, id: u64, status: &'static str, at: Timestamp) {
        for open in
            self.amendments.values_mut().filter(|one| one.deposit == id && one.status == "IN_PROGRESS")
        {
            (open.status, open.updated) = (status, at);
        }
    }

    fn validate(&mut self, id: u64, at: Timestamp) {
        self.close_amendment(id, "DROPPED", at);
        self.partner(id, "VALIDATED_PARTNER", None, at);
        self.set_status(id, "VALIDATED", at);
    }

    fn reject(&mut self, id: u64, reason: &str, at: Timestamp) {
        self.close_amendment(id, "DROPPED", at);
        self.partner(id, "REJECTED", Some(reason.to_owned()), at);
        let bytes = make_pdf("Lettre de rejet", &[&format!("Motif : {reason}")], 0);
        self.letter(id, "PJ_112", "lettre_rejet.pdf", &bytes, at);
        self.set_status(id, "REJECTED", at);
    }

    fn expire(&mut self, id: u64, at: Timestamp) {
        self.partner(id, "EXPIRED", None, at);
        self.set_status(id, "EXPIRED", at);
    }

    fn ask_amendment(
        &mut self,
        id: u64,
        objects: &[AmendmentObject],
        fee: Option<i64>,
        delay: Duration,
        at: Timestamp,
    ) {
        let asked = AmendmentObject::information("Pouvez-vous corriger l'adresse du siège ?");
        let objects = if objects.is_empty() { std::slice::from_ref(&asked) } else { objects };
        let objects: Vec<Value> = objects.iter().map(|object| self.object(object, fee, at)).collect();
        let request = self.new_id();
        let deadline = later(at, delay);
        let validation =
            self.deposits.get(&id).and_then(|deposit| Some(deposit.validations.last()?.id)).unwrap_or(0);
        self.amendments.insert(
            request,
            Amendment {
                id: request,
                deposit: id,
                validation,
                status: "IN_PROGRESS",
                objects,
                fee,
                deadline,
                created: at,
                updated: at,
                corrected: false,
            },
        );
        let bytes = make_pdf("Demande de régularisation", &[&format!("Demande n° {request}")], 0);
        self.letter(id, "PJ_111", "lettre_regularisation.pdf", &bytes, at);
        self.partner(id, "AMENDMENT_PENDING", None, at);
        self.set_status(id, "AMENDMENT_PENDING", at);
        self.plan(id, at, delay, Step::Deadline(request));
    }

    fn object(&mut self, object: &AmendmentObject, fee: Option<i64>, at: Timestamp) -> Value {
        if let Some(invalid) = object.attachment.and_then(|id| self.attachments.get_mut(&id)) {
            invalid.compliance = Some("INVALID");
            invalid.updated = at;
        }
        let id = self.new_id();
        let attachment = object.attachment.and_then(|id| self.attachments.get(&id));
        json!({
            "id": id,
            "type": object.kind,
            "observation": object.observation,
            "fieldName": object.field_name,
            "attachment": attachment.map(super::views::attachment),
            "fileName": null,
            "ratesToAdd": [],
            "cartRateToDelete": [],
            "totalAmountExpected": null,
            "regularizationFeeAmount": fee,
            "created": super::views::time(at),
            "updated": super::views::time(at),
        })
    }

    /// The correction is complete: the fee is known and everything is signed again.
    pub(crate) fn corrected(&mut self, id: u64, at: Timestamp) {
        let Some(request) = self.open_amendment(id).map(|one| (one.id, one.fee)) else { return };
        let (request, fee) = request;
        self.make_synthesis(id, at);
        if let Some(amendment) = self.amendments.get_mut(&request) {
            (amendment.status, amendment.updated) = ("REGULARIZED", at);
        }
        let cart = self.new_id();
        if let Some(deposit) = self.deposits.get_mut(&id) {
            deposit.rounds += 1;
            if let Some(centimes) = fee.filter(|centimes| *centimes > 0) {
                deposit.carts.push(Cart {
                    id: cart,
                    rates: vec![("SBX01", "Frais de régularisation (bac à sable)", centimes)],
                    status: "TO_PAY",
                    paid_at: None,
                    order: None,
                    updated: at,
                });
            }
        }
        self.partner(id, "AMENDED", None, at);
        self.set_status(id, "AMENDMENT_SIGNATURE_PENDING", at);
    }

    /// Pulls a trigger.
    pub(crate) fn pull(
        &mut self,
        trigger: &Trigger,
        now: Timestamp,
        options: &GuichetOptions,
    ) -> Result<(), TriggerError> {
        self.settle(now, options);
        let id = match trigger {
            Trigger::ExpireTokens => {
                self.sessions.values_mut().for_each(|session| session.expires = now);
                return Ok(());
            }
            Trigger::Validate { id }
            | Trigger::Reject { id, .. }
            | Trigger::RequestAmendment { id, .. }
            | Trigger::DropAmendment { id }
            | Trigger::Expire { id }
            | Trigger::VirusFound { id }
            | Trigger::SetStatus { id, .. } => *id,
        };
        if !matches!(trigger, Trigger::VirusFound { .. }) {
            self.hurry(id, now, options);
        }
        let deposit = self.deposits.get(&id).ok_or(TriggerError::NoSuchDeposit(id))?;
        let status = deposit.status.clone();
        let wrong = || TriggerError::WrongStatus { id, status: status.clone() };
        let examined = status == "VALIDATION_PENDING";
        let amending = status.starts_with("AMENDMENT_");
        match trigger {
            Trigger::Validate { .. } if examined => self.validate(id, now),
            Trigger::DropAmendment { .. } if amending => self.validate(id, now),
            Trigger::Reject { reason, .. } if examined || amending => self.reject(id, reason, now),
            Trigger::RequestAmendment { objects, fee, deadline_days, .. } if examined => {
                let delay = deadline_days.map_or(options.regularization_delay, |days| {
                    Duration::from_secs(u64::from(days) * 86_400)
                });
                self.ask_amendment(id, objects, *fee, delay, now);
            }
            Trigger::Expire { .. } if examined || amending => self.expire(id, now),
            Trigger::VirusFound { .. } if deposit.is_draft() => {
                if let Some(deposit) = self.deposits.get_mut(&id) {
                    deposit.infected = true;
                }
                self.step(id, Step::Next, now, options);
            }
            Trigger::SetStatus { status, .. } => self.set_status(id, status, now),
            _ => return Err(wrong()),
        }
        Ok(())
    }
}

/// Whether the deposit waits for `PUT /api/regularization_requests/{id}` after its own PUT.
pub(crate) fn waits_for_request(deposit: &Deposit, options: &GuichetOptions) -> bool {
    match options.regularized_by_request {
        RegularizedBy::EveryDeposit => true,
        RegularizedBy::NoDeposit => false,
        RegularizedBy::AnnualAccounts => deposit.kind != Kind::Formality,
    }
}
