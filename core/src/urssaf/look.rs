//! What became of writes of unknown outcome: looks, never re-sends.

use super::client::Urssaf;
use super::model::{AccountId, Period};
use super::profile::Op;
use super::sepa::{iban_mark, rum_mark};
use super::wire::{Reader, Values};
use crate::error::{Error, ErrorKind, code};
use crate::ident::Siret;
use crate::intent::{self, Operation, Proof, Reconciled, fingerprint};
use crate::journal::{Decision, Entry};
use crate::money::Centimes;

impl Urssaf {
    /// Looks for every write of unknown outcome of this client.
    ///
    /// SEPA mandates are proved by their list. Declarations and payments are when the profile names a
    /// [read-back](super::profile#reading-back). For the rest, mandates of tierce déclaration included, there is none known: after the settle time they need a person ([`resolve`](Self::resolve)). For accounts known by their NIR
    /// use [`reconcile_for`](Self::reconcile_for): the journal does not hold a NIR.
    ///
    /// # Errors
    /// When the journal cannot be read. A look that fails is a verdict (`wait`), not an error.
    pub async fn reconcile(&self) -> Result<Vec<Reconciled>, Error> {
        self.reconcile_for(&[]).await
    }

    /// The same, with the accounts that the journal knows by a hash only.
    ///
    /// # Errors
    /// As for [`reconcile`](Self::reconcile).
    pub async fn reconcile_for(&self, accounts: &[AccountId]) -> Result<Vec<Reconciled>, Error> {
        let inner = self.inner();
        let who = (inner.environment.as_str(), inner.account.as_str());
        let look = |entry: Entry| self.look(entry, accounts);
        Ok(intent::reconcile(&*inner.journal, &inner.clock, inner.settle, who, look).await?)
    }

    /// Closes a case that no look can prove, by a person's decision. It is journalled with who and why.
    ///
    /// # Errors
    /// [`code::JOURNAL_MISSING`] for an intent that is not this client's, [`code::JOURNAL_CONFLICT`] for one whose outcome
    /// is known, [`code::CONFIG`] without a name or a reason.
    pub async fn resolve(&self, intent_id: &str, decision: Decision) -> Result<Entry, Error> {
        let inner = self.inner();
        let who = (inner.environment.as_str(), inner.account.as_str());
        intent::resolve(&*inner.journal, &inner.clock, who, intent_id, decision).await
    }

    async fn look(&self, entry: Entry, accounts: &[AccountId]) -> Result<Proof, Error> {
        let filed = match entry.operation {
            Operation::MandatsSepaRegister | Operation::MandatsSepaRevoke => None,
            Operation::Declarer if self.profile().read_back(Op::Declarer).is_some() => Some(Op::Declarer),
            Operation::Payer if self.profile().read_back(Op::Payer).is_some() => Some(Op::Payer),
            _ => return Ok(Proof::NoReadBack),
        };
        let Some(account) = account_of(&entry, accounts) else {
            return Err(Error::new(
                ErrorKind::InvalidPayload,
                code::CONFIG,
                "the account is known by a hash of its NIR only: give it to reconcile_for",
            ));
        };
        if let Some(op) = filed {
            return self.read_back(op, &entry, &account).await;
        }
        let mandats = match self.mandats_sepa().list(&account).await {
            Ok(mandats) => mandats,
            // Urssaf will not show the list (the mandate of tierce déclaration may have ended): that proves nothing,
            // and waiting will not change it.
            Err(error) if matches!(error.status(), Some(400 | 403 | 404)) => return Ok(Proof::Absent),
            Err(error) => return Err(error),
        };
        let wanted = |name: &str| entry.hints.get(name).map(String::as_str);
        let known = |rum: Option<String>| rum.map(|rum| ("rum".to_owned(), rum)).into_iter().collect();
        if entry.operation == Operation::MandatsSepaRegister {
            let found = mandats.iter().filter(|mandat| mandat.active != Some(false)).find(|mandat| {
                mandat
                    .iban
                    .as_ref()
                    .is_some_and(|iban| Some(iban_mark(&account, iban).as_str()) == wanted("iban"))
            });
            return Ok(match found {
                Some(mandat) => Proof::Present(known(mandat.rum.as_ref().map(ToString::to_string))),
                None => Proof::Absent,
            });
        }
        // A revocation is proved by a list that can be read whole and in which the mandate is over or gone.
        if mandats.iter().any(|mandat| mandat.rum.is_none()) {
            return Ok(Proof::Absent);
        }
        let standing = mandats.iter().any(|mandat| {
            let same = mandat
                .rum
                .as_ref()
                .is_some_and(|rum| Some(rum_mark(&account, rum).as_str()) == wanted("rum"));
            same && mandat.active != Some(false)
        });
        Ok(if standing { Proof::Absent } else { Proof::Present(known(None)) })
    }
}

impl Urssaf {
    /// Whether what the partner's own read shows has the amount of this filing.
    async fn read_back(&self, op: Op, entry: &Entry, account: &AccountId) -> Result<Proof, Error> {
        let inner = self.inner();
        let period = entry.hints.get("period").and_then(|period| Period::parse(period).ok());
        let (Some(operation), Some(period), Some(wanted)) =
            (inner.profile.read_back(op), period, entry.hints.get("amount"))
        else {
            return Ok(Proof::NoReadBack);
        };
        let mut values = Values::of(account);
        values.period(period, true);
        let encoded = values.encode_for(&inner.profile, operation)?;
        let value = match inner.read_encoded("urssaf.read_back", encoded).await {
            Ok(value) => value,
            // Nothing there, or nothing that may be shown: that proves nothing.
            Err(error) if matches!(error.status(), Some(400 | 403 | 404)) => return Ok(Proof::Absent),
            Err(error) => return Err(error),
        };
        let reader = Reader::new(operation, &value);
        let same = reader.amount_read_back().is_some_and(|amount| amount_mark(account, amount) == *wanted);
        Ok(if same { Proof::Present(reader.references()) } else { Proof::Absent })
    }
}

/// Stands for an amount in the journal.
pub(super) fn amount_mark(account: &AccountId, amount: Centimes) -> String {
    fingerprint(&["urssaf.amount", account.expose(), &amount.get().to_string()])
}

fn account_of(entry: &Entry, accounts: &[AccountId]) -> Option<AccountId> {
    let mark = entry.hints.get("account")?;
    let by_siret = || Siret::parse(entry.hints.get("siret")?).ok().map(AccountId::from);
    accounts.iter().find(|account| account.fingerprint() == *mark).cloned().or_else(by_siret)
}
