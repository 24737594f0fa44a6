use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Extra;
use crate::guichet::lenient::{self, masked};
use crate::money::Centimes;

/// The answer to a payment (specification §6).
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Payment {
    /// Order number.
    #[serde(default, deserialize_with = "lenient::opt_text")]
    pub order_num: Option<String>,
    /// National number.
    #[serde(default, alias = "numNat", deserialize_with = "lenient::opt_text")]
    pub numnat: Option<String>,
    /// Transaction.
    #[serde(default, deserialize_with = "lenient::opt_text")]
    pub id_transaction: Option<String>,
    /// Status of the payment, as sent.
    #[serde(default)]
    pub status: Option<String>,
    /// May report a failure inside a 201 (inferred from the specification's answer).
    #[serde(default)]
    pub code: Option<Value>,
    /// French sentence that goes with `code`.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("x-private" = true)))]
    pub detail: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The sentence masked: it is the server's.
impl fmt::Debug for Payment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payment")
            .field("order_num", &self.order_num)
            .field("numnat", &self.numnat)
            .field("id_transaction", &self.id_transaction)
            .field("status", &self.status)
            .field("detail", &masked(&self.detail))
            .field("extra", &self.extra)
            .finish_non_exhaustive()
    }
}

/// Balance of the INPI customer account (CCL), in centimes. Not in the specification; known from clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CustomerBalance {
    /// In centimes.
    #[serde(deserialize_with = "centimes")]
    pub customer_balance: Centimes,
}

fn centimes<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Centimes, D::Error> {
    lenient::opt_centimes(deserializer)?
        .ok_or_else(|| serde::de::Error::custom("expected a balance in centimes"))
}
