//! Everything that needs neither network nor journal.

mod attachments;
mod build;
mod calendar;
mod content;
pub(crate) mod declarant;
mod declarations;
mod estimate;
mod profile;
mod reading;
mod roles;
mod values;

use mandataire::guichet::content::Mode;
use mandataire::{Report, Result, json};
use serde_json::Value;

use crate::args::Args;
use crate::no_operation;

/// One operation: `siret.parse`, `content.check_formality`, `calendar.standing`, `estimate`…
///
/// # Errors
/// As the operation's.
pub fn call(operation: &str, mut args: Args) -> Result<Value> {
    let family = operation.split_once('.').map_or(operation, |(family, _)| family);
    let result = match family {
        "siren" | "siret" | "nir" | "iban" | "bic" | "rum" | "euros" | "centimes" | "period" => {
            values::call(operation, &mut args)?
        }
        "content" | "codes" => content::call(operation, &mut args)?,
        "roles" => roles::call(operation, &mut args)?,
        "attachment" | "signed_pdf" => attachments::call(operation, &mut args)?,
        "build" => build::call(operation, &mut args)?,
        "calendar" => calendar::call(operation, &mut args)?,
        "estimate" | "rates" | "thresholds" | "place" => estimate::call(operation, &mut args)?,
        "guichet" | "urssaf" => reading::call(operation, &mut args)?,
        "profile" => profile::call(operation, &mut args)?,
        "declarations" => declarations::call(operation, &mut args)?,
        _ => None,
    };
    result.ok_or_else(|| no_operation(operation))
}

/// What a family answers: nothing when it has no such operation.
type Answer = Result<Option<Value>>;

/// `strict`, `standard` or `tolerant`.
///
/// # Errors
/// Another word.
pub fn mode(word: &str) -> Result<Mode> {
    match word {
        "strict" => Ok(Mode::Strict),
        "standard" => Ok(Mode::Standard),
        "tolerant" => Ok(Mode::Tolerant),
        _ => Err(json::wrong("mode", "strict, standard ou tolerant.", "strict, standard or tolerant.")),
    }
}

/// A report as JSON: its issues.
pub fn report(report: &Report) -> Value {
    serde_json::to_value(report.issues()).unwrap_or_default()
}
