//! Urssaf, tierce déclaration auto-entrepreneur.
//!
//! Plays the profile it is given (default: the provisional one). State, ledger and refusals are the sandbox's own
//! reading of public facts; each option says where the real behaviour is unknown.

pub mod magic;
mod operations;
mod options;
mod rates;
mod refusal;
mod state;
mod table;
#[cfg(test)]
mod tests;
mod token;
mod wire;

use std::sync::Mutex;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::control::{decode, problem};
use super::route::{RouteDoc, Side};
use super::shared::Common;
use super::wire::{Answer, Call};
use crate::random;
use crate::sync::lock;
use crate::urssaf::{AccountId, Op, Profile};

pub use options::{ErrorShape, SecondDeclaration, UrssafOptions, Window};

use operations::Turn;
use state::State;
use table::Row;

/// The Urssaf side.
pub(crate) struct Urssaf {
    common: Common,
    table: &'static [Row],
    profile: Profile,
    options: Mutex<UrssafOptions>,
    state: Mutex<State>,
}

impl Urssaf {
    pub(crate) fn new(common: Common, options: UrssafOptions) -> Self {
        let table = table::table(&options.profile);
        let profile = options.profile.clone();
        Self { common, table, profile, options: Mutex::new(options), state: Mutex::default() }
    }

    pub(crate) fn options(&self) -> UrssafOptions {
        lock(&self.options).clone()
    }

    /// The profile stays: routes were made from it.
    pub(crate) fn set_options(&self, options: UrssafOptions) {
        *lock(&self.options) = UrssafOptions { profile: self.profile.clone(), ..options };
    }

    /// The person ends the mandate in their own space at Urssaf. Whether there was one.
    pub(crate) fn end_mandate(&self, account: &AccountId) -> bool {
        let mut state = lock(&self.state);
        let before = state.mandates.len();
        state.mandates.retain(|(_, other)| other != account);
        state.mandates.len() < before
    }

    fn operate(&self, op: Op, call: &Call) -> Answer {
        let Some(client) = token::client(self, call) else { return Answer::empty(401) };
        let options = self.options();
        let Ok(operation) = self.profile.operation(op) else { return self.unknown_route(false) };
        let played = wire::Asked::read(operation, call).and_then(|asked| {
            Turn { side: self, options: &options, operation, call, client: &client, asked }.play(op)
        });
        played.unwrap_or_else(|refusal| refusal.answer(options.errors))
    }

    fn counts(&self) -> Value {
        let state = lock(&self.state);
        json!({
            "mandates": state.mandates.len(),
            "sepaMandates": state.sepa.iter().filter(|sepa| sepa.active).count(),
            "declarations": state.declarations.values().map(Vec::len).sum::<usize>(),
            "payments": state.payments.len(),
        })
    }
}

impl Side for Urssaf {
    fn docs(&self) -> Vec<RouteDoc> {
        self.table.iter().map(|(_, doc)| *doc).collect()
    }

    fn handle(&self, row: usize, call: &Call) -> Answer {
        let answer = match self.table.get(row) {
            Some((None, _)) => token::log_in(self, call),
            Some((Some(op), _)) => self.operate(*op, call),
            None => self.unknown_route(false),
        };
        answer.header("x-correlationid", random::id())
    }

    fn unknown_route(&self, path_known: bool) -> Answer {
        if path_known {
            return Answer::empty(405);
        }
        match self.options().errors {
            ErrorShape::Html => Answer::bytes(404, "text/html", "<html><body>Not Found</body></html>"),
            _ => Answer::json(404, &json!({"message": "No context-path matches the request URI."})),
        }
    }

    fn schemas(&self) -> Map<String, Value> {
        table::schemas(&self.profile)
    }

    fn reset(&self) {
        *lock(&self.state) = State::default();
    }

    fn control(&self, call: &Call, path: &str) -> Option<Answer> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct EndMandate {
            account: AccountId,
        }
        Some(match (call.method.as_str(), path) {
            ("GET", "/options") => Answer::json(200, &json!(self.options())),
            ("PUT", "/options") => match decode::<UrssafOptions>(call) {
                Ok(options) => {
                    self.set_options(options);
                    Answer::json(200, &json!(self.options()))
                }
                Err(answer) => answer,
            },
            ("GET", "/profile") => Answer::bytes(200, "application/json", self.profile.to_json()),
            ("GET", "/state") => Answer::json(200, &self.counts()),
            ("GET", "/identities") => {
                let all = magic::ALL
                    .iter()
                    .map(|one| json!({"siret": one.siret, "name": one.name, "effect": one.effect}));
                Answer::json(200, &all.collect())
            }
            ("POST", "/triggers/end-mandate") => match decode::<EndMandate>(call) {
                Ok(asked) if self.end_mandate(&asked.account) => Answer::empty(204),
                Ok(_) => problem(404, "there is no mandate for this account"),
                Err(answer) => answer,
            },
            _ => return None,
        })
    }
}
