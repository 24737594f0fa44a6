//! INPI, Guichet Unique: the mandataire API as its interface contract describes it, completed by what clients of the
//! demonstration server report. Nothing here is INPI's code; [`GuichetOptions`] lists what is not known.

mod accounts;
mod attachments;
mod checks;
mod control;
mod creation;
mod deposits;
mod dictionary;
mod errors;
mod files;
mod lifecycle;
mod listing;
mod magic;
mod options;
mod payment;
mod rates;
mod regularization;
mod routes;
mod session;
mod signatures;
mod state;
#[cfg(test)]
mod tests;
mod views;

use std::io;
use std::sync::{Mutex, MutexGuard};

use serde_json::{Map, Value, json};

pub use accounts::{Account, AmendmentObject, Customer, Trigger, TriggerError};
pub use options::{
    CartShape, CollectionShape, DuplicateAttachment, ErrorShape, GuichetOptions, HistoryPath,
    InsufficientFunds, ReferenceFilter, RegularizedBy, TokenPlace, VirusAnswer,
};

use errors::Refusal;
use state::State;

use super::route::{RouteDoc, Side};
use super::shared::Common;
use super::wire::{Answer, Call};
use crate::sync::lock;

/// The Guichet Unique side.
pub(crate) struct Guichet {
    common: Common,
    options: Mutex<GuichetOptions>,
    state: Mutex<State>,
}

/// What a handler works with: one request of one account.
struct Context<'a> {
    guichet: &'a Guichet,
    call: &'a Call,
    options: &'a GuichetOptions,
    account: String,
}

impl<'a> Context<'a> {
    /// The state, after everything that fell due. Held for the length of one decision only.
    fn state(&self) -> MutexGuard<'a, State> {
        let mut state = lock(&self.guichet.state);
        state.settle(self.call.at, self.options);
        state
    }
}

impl Guichet {
    pub(crate) fn new(common: Common, options: GuichetOptions) -> io::Result<Self> {
        Ok(Self { common, options: Mutex::new(options), state: Mutex::new(State::new()?) })
    }

    pub(crate) fn options(&self) -> GuichetOptions {
        lock(&self.options).clone()
    }

    pub(crate) fn set_options(&self, options: GuichetOptions) {
        *lock(&self.options) = options;
    }

    pub(crate) fn add_account(&self, account: Account) {
        lock(&self.state).accounts.insert(account.username.clone(), account);
    }

    pub(crate) fn add_customer(&self, mut customer: Customer) {
        customer.initial = customer.balance;
        lock(&self.state).customers.insert(customer.login.clone(), customer);
    }

    pub(crate) fn balance(&self, login: &str) -> Option<i64> {
        lock(&self.state).customers.get(login).map(|customer| customer.balance)
    }

    pub(crate) fn status(&self, id: u64) -> Option<String> {
        self.settled().deposits.get(&id).map(|deposit| deposit.status.clone())
    }

    pub(crate) fn trigger(&self, trigger: &Trigger) -> Result<(), TriggerError> {
        let options = self.options();
        lock(&self.state).pull(trigger, self.common.clock.now(), &options)
    }

    /// The state as of now.
    fn settled(&self) -> MutexGuard<'_, State> {
        let options = self.options();
        let mut state = lock(&self.state);
        state.settle(self.common.clock.now(), &options);
        state
    }

    fn login(&self, call: &Call) -> Answer {
        let options = self.options();
        session::login(&mut lock(&self.state), call, &options)
            .unwrap_or_else(|refusal| refusal.answer(&options))
    }

    /// Runs a handler that needs a session.
    fn answer(&self, call: &Call, handler: fn(&Context<'_>) -> Result<Answer, Refusal>) -> Answer {
        let options = self.options();
        let account = session::authenticate(&lock(&self.state), call);
        account
            .and_then(|account| handler(&Context { guichet: self, call, options: &options, account }))
            .unwrap_or_else(|refusal| refusal.answer(&options))
    }
}

impl Side for Guichet {
    fn docs(&self) -> Vec<RouteDoc> {
        routes::ROUTES.iter().map(|route| route.doc).collect()
    }

    fn handle(&self, row: usize, call: &Call) -> Answer {
        routes::ROUTES.get(row).map_or_else(|| self.unknown_route(false), |route| (route.handler)(self, call))
    }

    fn unknown_route(&self, path_known: bool) -> Answer {
        let (status, detail) = if path_known { (405, "Method Not Allowed") } else { (404, "Not Found") };
        let kind = "https://tools.ietf.org/html/rfc2616#section-10";
        let body = json!({"type": kind, "title": "An error occurred", "detail": detail});
        Answer::json(status, &body)
    }

    fn schemas(&self) -> Map<String, Value> {
        routes::schemas()
    }

    fn reset(&self) {
        lock(&self.state).reset();
    }

    fn control(&self, call: &Call, path: &str) -> Option<Answer> {
        self.control_call(call, path)
    }
}
