//! What the sandbox's Urssaf knows.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::wire::Line;
use crate::ident::Iban;
use crate::urssaf::AccountId;

/// Everything that `reset` forgets.
#[derive(Default)]
pub(super) struct State {
    /// Token → whose, until when.
    pub(super) tokens: BTreeMap<String, (String, Timestamp)>,
    /// (client id, account).
    pub(super) mandates: BTreeSet<(String, AccountId)>,
    pub(super) sepa: Vec<Sepa>,
    /// (account, period) → the declarations in force, the latest last.
    pub(super) declarations: BTreeMap<(AccountId, String), Vec<Filed>>,
    pub(super) payments: Vec<Paid>,
    counter: u64,
}

pub(super) struct Sepa {
    pub(super) account: AccountId,
    pub(super) rum: String,
    pub(super) iban: Iban,
    pub(super) bic: String,
    pub(super) holder: String,
    pub(super) active: bool,
    pub(super) signed: jiff::civil::Date,
}

#[derive(Clone)]
pub(super) struct Filed {
    pub(super) lines: Vec<Line>,
    pub(super) cents: i64,
}

pub(super) struct Paid {
    pub(super) account: AccountId,
    pub(super) period: String,
    pub(super) iban: Iban,
    pub(super) cents: i64,
}

impl State {
    /// A number that was not given before.
    pub(super) fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    pub(super) fn active_sepa(&self, account: &AccountId, iban: &Iban) -> Option<&Sepa> {
        self.sepa.iter().find(|sepa| sepa.active && sepa.account == *account && sepa.iban == *iban)
    }
}
