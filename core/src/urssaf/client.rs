//! The client: what every operation shares.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::builder::Builder;
use super::environment::Environment;
use super::error_body;
use super::model::{Account, AccountId, Estimate, Filing};
use super::profile::{Op, Profile};
use super::token::Tokens;
use super::wire::{Encoded, Reader, Values};
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Retry, code};
use crate::http::{Auth, Body, Call, Failure, Transport, decode};
use crate::intent::Settle;
use crate::journal::Journal;

/// A client of the API Tierce Déclaration auto-entrepreneur.
///
/// Cheap to clone: clones share the connections, the token and the journal. Reads ([`comptes`](Self::comptes),
/// [`estimer`](Self::estimer), the list of SEPA mandates) may be repeated within a budget; writes leave exactly once,
/// after the journal holds them.
///
/// | Operation | Official | Here |
/// | --- | --- | --- |
/// | Comptes | API020 | [`comptes`](Self::comptes) |
/// | Mandats | API030, API031 | [`mandats`](Self::mandats) |
/// | Estimer | API040 | [`estimer`](Self::estimer) |
/// | Declarer | API050 | [`declarer`](Self::declarer), [`prepare_declarer`](Self::prepare_declarer) |
/// | Payer | API060 | [`payer`](Self::payer), [`prepare_payer`](Self::prepare_payer) |
/// | SEPA Mandats | API070, API071, API075 | [`mandats_sepa`](Self::mandats_sepa) |
///
/// Neither a declaration, nor a payment, nor a mandate can be read back (VERIFIED by omission: no public list has such an
/// operation). After an [`OutcomeUnknown`](ErrorKind::OutcomeUnknown), [`reconcile`](Self::reconcile) can prove SEPA
/// mandates only; for the rest a person looks in Urssaf's own site and [`resolve`](Self::resolve)s.
#[derive(Clone)]
pub struct Urssaf(Arc<Inner>);

pub(super) struct Inner {
    pub(super) transport: Transport,
    pub(super) tokens: Tokens,
    pub(super) profile: Profile,
    /// `urssaf:production`.
    pub(super) environment: String,
    /// Fingerprint of the client id.
    pub(super) account: String,
    pub(super) journal: Arc<dyn Journal>,
    pub(super) clock: Clock,
    pub(super) settle: Settle,
}

impl fmt::Debug for Urssaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Urssaf")
            .field("environment", &self.0.environment)
            .field("profile", &self.0.profile.name())
            .field("journal", &self.0.journal)
            .finish_non_exhaustive()
    }
}

impl Urssaf {
    /// Starts a client for one environment.
    pub fn builder(environment: Environment) -> Builder {
        Builder::new(environment)
    }

    pub(super) fn from_inner(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    pub(super) fn inner(&self) -> &Arc<Inner> {
        &self.0
    }

    /// `urssaf:production`, `urssaf:test`, `urssaf:sandbox:41234`.
    pub fn environment(&self) -> &str {
        &self.0.environment
    }

    /// The journal.
    pub fn journal(&self) -> &Arc<dyn Journal> {
        &self.0.journal
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.0.clock
    }

    pub(crate) fn who(&self) -> (&str, &str) {
        (&self.0.environment, &self.0.account)
    }

    /// The wire profile in use.
    pub fn profile(&self) -> &Profile {
        &self.0.profile
    }

    /// API020: whether third parties may declare for the account, and how often it declares. A read.
    ///
    /// # Errors
    /// [`Refused`](ErrorKind::Refused) with Urssaf's sentence; [`Network`](ErrorKind::Network) when retrying is safe.
    pub async fn comptes(&self, account: &AccountId) -> Result<Account, Error> {
        let value = self.0.read(Op::ComptesGet, Values::of(account)).await?;
        Ok(Reader::new(self.0.profile.operation(Op::ComptesGet)?, &value).account())
    }

    /// API040: the contributions due for a turnover. Nothing is filed: a read, although it is a `POST` (INFERRED).
    ///
    /// Urssaf's answer is the authority on contributions. Whether it needs a mandate first is UNKNOWN.
    ///
    /// # Errors
    /// As for [`comptes`](Self::comptes); [`InvalidPayload`](ErrorKind::InvalidPayload) before the wire.
    pub async fn estimer(&self, filing: &Filing) -> Result<Estimate, Error> {
        let value = self.0.read(Op::Estimer, filing_values(filing, false)).await?;
        Ok(Reader::new(self.0.profile.operation(Op::Estimer)?, &value).estimate())
    }
}

/// What estimating and declaring send: the same, so that what was estimated is what is declared.
pub(super) fn filing_values(filing: &Filing, period_needed: bool) -> Values<'_> {
    let mut values = Values::of(&filing.account);
    values.days(filing.period, filing.from, period_needed);
    values.turnover(&filing.turnover);
    values.extra(&filing.extra);
    values
}

impl Inner {
    /// Sends a read: repeated on failures that may pass; once more after a 401, with a new token.
    pub(super) async fn read(&self, op: Op, values: Values<'_>) -> Result<Value, Error> {
        let encoded = values.encode(&self.profile, op)?;
        self.read_encoded(op.full_name(), encoded).await
    }

    pub(super) async fn read_encoded(&self, name: &'static str, encoded: Encoded) -> Result<Value, Error> {
        let mut call = Call::new(name, encoded.method, encoded.target);
        if let Some(body) = encoded.body {
            call = call.body(Body::from(body.to_string()));
        }
        let mut replayed = false;
        loop {
            let (number, token) = self.tokens.get().await?;
            let answer = self
                .transport
                .read(call.clone().auth(Auth::Bearer(token)))
                .await
                .map_err(Failure::into_read_error)?;
            if answer.status == 401 {
                self.tokens.forget(number).await;
                if !replayed {
                    replayed = true;
                    continue;
                }
            }
            if !answer.is_success() {
                return Err(error_body::of_answer(&answer));
            }
            let value: Value = decode(&answer)
                .map_err(|failure| failure.into_read_error().with_request_id(answer.request_id()))?;
            if error_body::looks_like_errors(&value) {
                return Err(Error::new(
                    ErrorKind::Network,
                    code::UNREADABLE,
                    format!(
                        "Urssaf answered success with an error: {}",
                        error_body::of_answer(&answer).message()
                    ),
                )
                .with_status(answer.status)
                .with_retry(Retry::Never));
            }
            return Ok(value);
        }
    }
}
