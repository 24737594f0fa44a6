//! The Guichet Unique part of the control API, under `/sandbox/guichet`.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Guichet;
use super::accounts::{Account, Customer, Trigger};
use super::options::GuichetOptions;
use crate::sandbox::control::{decode, problem};
use crate::sandbox::wire::{Answer, Call};

impl Guichet {
    pub(super) fn control_call(&self, call: &Call, path: &str) -> Option<Answer> {
        let result = match (call.method.as_str(), path) {
            ("GET", "/options") => Ok(Answer::json(200, &json!(self.options()))),
            ("PUT" | "PATCH", "/options") => self.change_options(call),
            ("GET", "/accounts") => {
                let state = self.settled();
                let accounts: Vec<Value> = state.accounts.values().map(Account::view).collect();
                Ok(Answer::json(200, &json!(accounts)))
            }
            ("POST", "/accounts") => decode::<Account>(call).map(|account| {
                let view = account.view();
                self.add_account(account);
                Answer::json(201, &view)
            }),
            ("GET", "/customers") => {
                let state = self.settled();
                let customers: Vec<Value> = state.customers.values().map(Customer::view).collect();
                Ok(Answer::json(200, &json!(customers)))
            }
            ("POST", "/customers") => decode::<Customer>(call).map(|customer| {
                let view = customer.view();
                self.add_customer(customer);
                Answer::json(201, &view)
            }),
            ("POST", "/triggers") => decode::<Trigger>(call).map(|trigger| match self.trigger(&trigger) {
                Ok(()) => Answer::empty(204),
                Err(error) => problem(409, &error.to_string()),
            }),
            ("GET", "/deposits") => {
                let state = self.settled();
                let view = |one: &super::state::Deposit| {
                    json!({"id": one.id, "iri": one.iri(), "account": one.account, "status": one.status,
                           "referenceMandataire": one.text("referenceMandataire")})
                };
                let deposits: Vec<Value> = state.deposits.values().map(view).collect();
                Ok(Answer::json(200, &json!(deposits)))
            }
            _ => return None,
        };
        Some(result.unwrap_or_else(|refused| refused))
    }

    /// Changes the fields that are given, keeps the others.
    fn change_options(&self, call: &Call) -> Result<Answer, Answer> {
        #[derive(Deserialize)]
        #[serde(transparent)]
        struct Changes(serde_json::Map<String, Value>);
        let changes: Changes = decode(call)?;
        let mut all = json!(self.options());
        if let Some(all) = all.as_object_mut() {
            all.extend(changes.0);
        }
        let options: GuichetOptions =
            serde_json::from_value(all).map_err(|error| problem(400, &error.to_string()))?;
        let view = json!(options);
        self.set_options(options);
        Ok(Answer::json(200, &view))
    }
}
