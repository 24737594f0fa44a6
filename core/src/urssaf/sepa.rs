//! SEPA mandates: the only writes whose outcome can be read back.

use super::client::Urssaf;
use super::model::{AccountId, BankDetails, MandatSepa};
use super::profile::Op;
use super::wire::{Reader, Values};
use super::writes::Filed;
use crate::error::{Error, ErrorKind, code};
use crate::ident::{Iban, Rum};
use crate::intent::{Intent, NaturalKey, Outcome, fingerprint};

/// API070, API071, API075: the debtor lets Urssaf take money from a bank account.
#[derive(Debug, Clone, Copy)]
pub struct MandatsSepa<'a>(&'a Urssaf);

impl Urssaf {
    /// API070, API071, API075: SEPA mandates.
    pub fn mandats_sepa(&self) -> MandatsSepa<'_> {
        MandatsSepa(self)
    }

    /// What the registration of a SEPA mandate answered; None when it was recorded earlier.
    pub fn mandat_sepa(&self, outcome: &Outcome) -> Option<MandatSepa> {
        self.read_outcome(Op::MandatsSepaRegister, outcome, |reader| reader.mandat_sepa())
    }
}

impl MandatsSepa<'_> {
    /// API075: the SEPA mandates of an account. A read. Whether IBANs come in clear or masked is UNKNOWN: both are kept.
    ///
    /// # Errors
    /// [`Refused`](ErrorKind::Refused) or [`Network`](ErrorKind::Network), as for every read; an answer without a list is
    /// an error, not an empty list.
    pub async fn list(&self, account: &AccountId) -> Result<Vec<MandatSepa>, Error> {
        let inner = self.0.inner();
        let value = inner.read(Op::MandatsSepaList, Values::of(account)).await?;
        Reader::new(inner.profile.operation(Op::MandatsSepaList)?, &value).mandats_sepa().ok_or_else(|| {
            Error::new(
                ErrorKind::Network,
                code::UNREADABLE,
                "the answer holds no list of SEPA mandates where the profile says",
            )
        })
    }

    /// Prepares API070. Natural key: account and IBAN.
    ///
    /// # Errors
    /// [`InvalidPayload`](ErrorKind::InvalidPayload).
    pub fn prepare_register(&self, account: &AccountId, bank: &BankDetails) -> Result<Intent, Error> {
        let mut values = Values::of(account);
        values.must("iban", bank.iban.expose());
        if let Some(bic) = &bank.bic {
            values.offer("bic", bic.as_str());
        }
        if let Some(holder) = &bank.holder {
            values.offer("holder", holder);
        }
        values.extra(&bank.extra);
        let key = NaturalKey {
            plain: format!("{} {} {}", account.kind(), account.expose(), bank.iban.expose()),
            shown: format!("{account} {}", bank.iban),
        };
        let summary = vec![
            "Register a SEPA mandate for Urssaf (API070)".to_owned(),
            format!("account: {account}"),
            format!("bank account: {}", bank.iban),
        ];
        let hints = vec![("iban", iban_mark(account, &bank.iban))];
        self.0.prepare(Op::MandatsSepaRegister, account, values, key, summary, hints)
    }

    /// API070.
    ///
    /// # Errors
    /// As for [`Urssaf::submit`].
    pub async fn register(
        &self,
        account: &AccountId,
        bank: &BankDetails,
    ) -> Result<Filed<MandatSepa>, Error> {
        let outcome = self.0.submit(&self.prepare_register(account, bank)?).await?;
        let result = self.0.mandat_sepa(&outcome);
        Ok(Filed::new(outcome, result))
    }

    /// Prepares API071. Natural key: account and RUM.
    ///
    /// # Errors
    /// [`InvalidPayload`](ErrorKind::InvalidPayload).
    pub fn prepare_revoke(&self, account: &AccountId, rum: &Rum) -> Result<Intent, Error> {
        let mut values = Values::of(account);
        values.must("rum", rum.as_str());
        let folded = rum.as_str().to_ascii_uppercase();
        let key = NaturalKey {
            plain: format!("{} {} {folded}", account.kind(), account.expose()),
            shown: format!("{account} RUM {}", tail(rum.as_str())),
        };
        let summary = vec![
            "Revoke a SEPA mandate (API071)".to_owned(),
            format!("account: {account}"),
            format!("mandate: {rum}"),
        ];
        let hints = vec![("rum", rum_mark(account, rum))];
        self.0.prepare(Op::MandatsSepaRevoke, account, values, key, summary, hints)
    }

    /// API071.
    ///
    /// # Errors
    /// As for [`Urssaf::submit`].
    pub async fn revoke(&self, account: &AccountId, rum: &Rum) -> Result<Outcome, Error> {
        self.0.submit(&self.prepare_revoke(account, rum)?).await
    }
}

/// Stands for an IBAN in journals; bound to the account, so that the same IBAN elsewhere has another mark.
pub(super) fn iban_mark(account: &AccountId, iban: &Iban) -> String {
    fingerprint(&["urssaf.iban", account.kind(), account.expose(), iban.expose()])
}

/// The same for a mandate's reference; case does not count in one.
pub(super) fn rum_mark(account: &AccountId, rum: &Rum) -> String {
    fingerprint(&["urssaf.rum", account.kind(), account.expose(), &rum.as_str().to_ascii_uppercase()])
}

fn tail(text: &str) -> String {
    let skip = text.chars().count().saturating_sub(4);
    text.chars().skip(skip).fold(String::from("…"), |out, character| format!("{out}{character}"))
}
