use serde::{Deserialize, Serialize};

use super::Extra;
use crate::guichet::lenient;
use crate::money::Centimes;

/// What is to be paid for a deposit. All amounts are integers in **centimes** (trap T48; dictionary 06-2026).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Cart {
    /// The server's id.
    #[serde(default, deserialize_with = "lenient::opt_id")]
    pub id: Option<u64>,
    /// Sum, in centimes.
    #[serde(default, deserialize_with = "lenient::opt_centimes")]
    pub total: Option<Centimes>,
    /// Whether it is paid.
    #[serde(default)]
    pub status: Option<CartStatus>,
    /// When it was paid, as sent.
    #[serde(default)]
    pub payment_date: Option<String>,
    /// CB card, VIR transfer, VIRI instant transfer, CCL customer account.
    #[serde(default)]
    pub payment_type: Option<String>,
    /// Order number of the payment.
    #[serde(default, deserialize_with = "lenient::opt_text")]
    pub mip_order_num: Option<String>,
    /// The lines.
    #[serde(default, deserialize_with = "lenient::list")]
    pub cart_rates: Vec<CartRate>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A line of a cart; amounts in centimes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CartRate {
    /// What is charged. Rates change by decree: nothing here is hard-coded.
    #[serde(default)]
    pub rate: Option<Rate>,
    /// How many.
    #[serde(default)]
    pub quantity: Option<i64>,
    /// With tax, in centimes.
    #[serde(default, deserialize_with = "lenient::opt_centimes")]
    pub amount: Option<Centimes>,
    /// Without tax, in centimes.
    #[serde(default, deserialize_with = "lenient::opt_centimes")]
    pub ht_amount: Option<Centimes>,
    /// Sum of the line, in centimes.
    #[serde(default, deserialize_with = "lenient::opt_centimes")]
    pub sub_total: Option<Centimes>,
    /// Who gets it.
    #[serde(default)]
    pub recipient_name: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A tariff.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Rate {
    /// `BO116`, `IN590`…
    #[serde(default)]
    pub code: Option<String>,
    /// French label.
    #[serde(default)]
    pub label: Option<String>,
    /// Without tax, in centimes. `amount` is no longer used (dictionary 06-2026).
    #[serde(default, deserialize_with = "lenient::opt_centimes")]
    pub ht_amount: Option<Centimes>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Whether a cart is paid (OpenAPI 7.25.3), open for more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum CartStatus {
    /// To be paid.
    #[serde(rename = "TO_PAY")]
    ToPay,
    /// Paid.
    #[serde(rename = "PAID")]
    Paid,
    /// Canceled.
    #[serde(rename = "CANCELED")]
    Canceled,
    /// Refunded.
    #[serde(rename = "REFUNDED")]
    Refunded,
    /// Another word, kept.
    #[serde(untagged)]
    Other(String),
}

impl Cart {
    /// To be paid, as far as the cart says. A cart without status counts as open when it has no payment date.
    pub fn is_open(&self) -> bool {
        match &self.status {
            Some(status) => *status == CartStatus::ToPay,
            None => self.payment_date.is_none(),
        }
    }

    /// Proof that it was paid.
    pub fn is_paid(&self) -> bool {
        self.status == Some(CartStatus::Paid) || (self.status.is_none() && self.payment_date.is_some())
    }
}
