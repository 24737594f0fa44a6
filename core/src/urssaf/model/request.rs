//! What the caller gives to an operation.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AccountId, Period, Turnover};
use crate::ident::{Bic, Iban, Rum};
use crate::money::Centimes;

/// Parameters that only the caller's profile knows (`extra.NAME` there): a second factor for a mandate, an option.
///
/// A name that the profile has no place for is refused, never dropped. `Debug` shows the names only.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(transparent)]
pub struct Extra(BTreeMap<String, Value>);

impl Extra {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// An account's turnover for a period: what is estimated, then declared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Filing {
    /// Whose.
    pub account: AccountId,
    /// Of which month or quarter.
    pub period: Period,
    /// How much.
    pub turnover: Turnover,
    /// A first declaration covers more days than its period (CSS R613-12). Whether Urssaf wants its first day or that of the
    /// period in `period.start` is UNKNOWN: given here it is sent, else the period's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// 0 for the first declaration of the period. 1, 2, … say that another one **on purpose** follows a first whose
    /// outcome is known. What Urssaf does with it (replace, refuse, correct) is UNKNOWN; the law lets a declaration be
    /// changed until its due date.
    #[serde(default)]
    pub revision: u32,
    /// Parameters of the caller's profile.
    #[serde(default)]
    pub extra: Extra,
}

impl Filing {
    /// The first declaration of the period.
    pub fn new(account: impl Into<AccountId>, period: Period, turnover: Turnover) -> Self {
        Self { account: account.into(), period, turnover, from: None, revision: 0, extra: Extra::new() }
    }

    /// A first declaration, from the day the activity began.
    #[must_use]
    pub fn from(mut self, first_day: Date) -> Self {
        self.from = Some(first_day);
        self
    }

    /// Another declaration of the same period, on purpose.
    #[must_use]
    pub fn revision(mut self, revision: u32) -> Self {
        self.revision = revision;
        self
    }

    /// Adds parameters of the caller's profile.
    #[must_use]
    pub fn extra(mut self, extra: Extra) -> Self {
        self.extra = extra;
        self
    }
}

/// An order to pay the contributions of a period from a bank account.
///
/// That the IBAN is a parameter is VERIFIED. Whether an amount, a period or a RUM is sent too is UNKNOWN: the profile
/// says so, and an amount or a RUM that it has no place for is refused. Whether the IBAN must be that of a registered SEPA
/// mandate: INFERRED.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentOrder {
    /// Whose contributions.
    pub account: AccountId,
    /// Of which month or quarter.
    pub period: Period,
    /// The account to debit.
    pub iban: Iban,
    /// How much. None: what Urssaf says is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Centimes>,
    /// Under which SEPA mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rum: Option<Rum>,
    /// 0 for the first payment of the period from this account; 1, 2, … for another one on purpose.
    #[serde(default)]
    pub revision: u32,
    /// Parameters of the caller's profile.
    #[serde(default)]
    pub extra: Extra,
}

impl PaymentOrder {
    /// The first payment of the period from this account.
    pub fn new(account: impl Into<AccountId>, period: Period, iban: Iban) -> Self {
        let account = account.into();
        Self { account, period, iban, amount: None, rum: None, revision: 0, extra: Extra::new() }
    }

    /// An explicit amount.
    #[must_use]
    pub fn amount(mut self, amount: Centimes) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Another payment of the same period from the same account, on purpose.
    #[must_use]
    pub fn revision(mut self, revision: u32) -> Self {
        self.revision = revision;
        self
    }
}

/// Where money may be taken from, for a SEPA mandate.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BankDetails {
    /// The account.
    pub iban: Iban,
    /// Its bank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bic: Option<Bic>,
    /// Its holder's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-private" = true)))]
    pub holder: Option<String>,
    /// Parameters of the caller's profile.
    #[serde(default)]
    pub extra: Extra,
}

impl BankDetails {
    /// An account without further details.
    pub fn new(iban: Iban) -> Self {
        Self { iban, bic: None, holder: None, extra: Extra::new() }
    }

    /// Its bank.
    #[must_use]
    pub fn bic(mut self, bic: Bic) -> Self {
        self.bic = Some(bic);
        self
    }

    /// Its holder.
    #[must_use]
    pub fn holder(mut self, holder: impl Into<String>) -> Self {
        self.holder = Some(holder.into());
        self
    }
}

impl fmt::Debug for BankDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BankDetails")
            .field("iban", &self.iban)
            .field("bic", &self.bic)
            .field("holder", &self.holder.as_ref().map(|_| "***"))
            .field("extra", &self.extra)
            .finish()
    }
}
