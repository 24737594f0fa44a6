//! Mandates of tierce déclaration: a person lets a tiers-déclarant declare for them.

use super::client::Urssaf;
use super::model::{AccountId, Extra};
use super::profile::Op;
use super::wire::Values;
use crate::error::Error;
#[cfg(doc)]
use crate::error::ErrorKind::InvalidPayload;
use crate::intent::{Intent, NaturalKey, Outcome};

impl Urssaf {
    /// API030 and API031: mandates of tierce déclaration.
    pub fn mandats(&self) -> Mandats<'_> {
        Mandats(self)
    }
}

/// API030 and API031: tells Urssaf that a person gave, or took back, a mandate of tierce déclaration.
///
/// The consent itself is kept by the tiers-déclarant (CSS R133-43); the call only notifies. Which parameters it needs is
/// UNKNOWN (a sister API also wants a birth date: give it as [`Extra`] when your profile has a place for it). No list of
/// mandates exists, so an unknown outcome ends with a person.
#[derive(Debug, Clone, Copy)]
pub struct Mandats<'a>(&'a Urssaf);

impl Mandats<'_> {
    /// Prepares API030.
    ///
    /// # Errors
    /// [`InvalidPayload`].
    pub fn prepare_register(&self, account: &AccountId, extra: &Extra) -> Result<Intent, Error> {
        self.prepare(Op::MandatsRegister, "Register a mandate of tierce déclaration (API030)", account, extra)
    }

    /// API030. An empty 200 is a success (SISTER).
    ///
    /// # Errors
    /// As for [`Urssaf::submit`].
    pub async fn register(&self, account: &AccountId) -> Result<Outcome, Error> {
        self.0.submit(&self.prepare_register(account, &Extra::new())?).await
    }

    /// Prepares API031.
    ///
    /// # Errors
    /// [`InvalidPayload`].
    pub fn prepare_cancel(&self, account: &AccountId, extra: &Extra) -> Result<Intent, Error> {
        self.prepare(Op::MandatsCancel, "Cancel a mandate of tierce déclaration (API031)", account, extra)
    }

    /// API031. An empty 200 is a success (SISTER).
    ///
    /// # Errors
    /// As for [`Urssaf::submit`].
    pub async fn cancel(&self, account: &AccountId) -> Result<Outcome, Error> {
        self.0.submit(&self.prepare_cancel(account, &Extra::new())?).await
    }

    fn prepare(&self, op: Op, what: &str, account: &AccountId, extra: &Extra) -> Result<Intent, Error> {
        let mut values = Values::of(account);
        values.extra(extra);
        let key = NaturalKey {
            plain: format!("{} {}", account.kind(), account.expose()),
            shown: account.to_string(),
        };
        self.0.prepare(
            op,
            account,
            values,
            key,
            vec![what.to_owned(), format!("account: {account}")],
            Vec::new(),
        )
    }
}
