//! Identifiers, amounts, periods.

use mandataire::ident::{Bic, Iban, Nir, Rum, Siren, Siret};
use mandataire::money::{Centimes, Decimal, Euros, MoneyError};
use mandataire::urssaf::Period;
use mandataire::{Result, json};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Answer;
use crate::args::Args;

/// A value that comes as a text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Json {
    value: Value,
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    if operation == "euros.from_json" {
        return euros(&args.read::<Json>()?.value).map(|amount| Some(json!(amount)));
    }
    let Text { text } = args.read()?;
    let text = text.as_str();
    Ok(Some(match operation {
        "siren.parse" => json!(Siren::parse(text)?),
        "siret.parse" => json!(Siret::parse(text)?),
        "siret.siren" => json!(Siret::parse(text)?.siren()),
        "siret.nic" => json!(Siret::parse(text)?.nic()),
        "nir.parse" => json!(Nir::parse(text)?),
        "nir.display" => json!(Nir::parse(text)?.to_string()),
        "iban.parse" => json!(Iban::parse(text)?),
        "iban.display" => json!(Iban::parse(text)?.to_string()),
        "bic.parse" => json!(Bic::parse(text)?),
        "rum.parse" => json!(Rum::parse(text)?),
        "euros.parse" => json!(Euros::parse(text)?),
        "euros.from_decimal" => json!(Euros::from_decimal(decimal(text)?)?),
        "euros.display" => json!(Euros::parse(text)?.to_string()),
        "centimes.parse" => json!(Centimes::parse(text)?),
        "centimes.from_decimal" => json!(Centimes::from_decimal(decimal(text)?)?),
        "centimes.round_half_up" => json!(Centimes::round_half_up(decimal(text)?)?),
        "centimes.to_euros" => json!(Centimes::parse(text)?.to_euros_half_up()?),
        "centimes.display" => json!(Centimes::parse(text)?.to_string()),
        "period.parse" => {
            let period = Period::parse(text)?;
            json!({
                "period": period,
                "firstDay": period.first_day(),
                "lastDay": period.last_day(),
                "quarter": period.is_quarter(),
            })
        }
        _ => return Ok(None),
    }))
}

/// An exact decimal: a number that Python's or JavaScript's decimals write.
fn decimal(text: &str) -> Result<Decimal> {
    Decimal::from_str_exact(text)
        .or_else(|_| Decimal::from_scientific(text))
        .map_err(|_| json::wrong("text", "Un nombre décimal est attendu.", "A decimal number is expected."))
}

/// serde carries the amount's own error as its sentence; the code is found from it.
fn euros(value: &Value) -> Result<Euros> {
    serde_json::from_value::<Euros>(value.clone()).map_err(|error| {
        let message = error.to_string();
        match MoneyError::ALL.iter().find(|known| known.message_en() == message) {
            Some(known) => (*known).into(),
            None => json::wrong("value", "Un montant est attendu.", "An amount is expected."),
        }
    })
}
