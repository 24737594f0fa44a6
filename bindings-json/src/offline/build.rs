//! Builders: intentions in, the JSON of a formality out.

use mandataire::guichet::build::{
    AnnualAccounts, Cessation, CompanyCreation, ExploitationCreation, IndividualCreation, Modification,
};
use mandataire::{Result, json};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::Answer;
use crate::args::Args;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Intentions {
    intentions: Value,
    /// Whether the result is checked in strict mode.
    #[serde(default = "yes")]
    check: bool,
}

const fn yes() -> bool {
    true
}

/// `{payload, previous}`: `previous` for a modification alone. With `check`, the builder's own check in strict mode.
pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    let Intentions { intentions, check } = args.read()?;
    let plain = |payload: Value| json!({"payload": payload, "previous": null});
    Ok(Some(match operation {
        "build.company_creation" => {
            let company: CompanyCreation = read(intentions)?;
            checked(check, || company.build())?;
            plain(company.envelope()?)
        }
        "build.individual_creation" => {
            let person: IndividualCreation = read(intentions)?;
            checked(check, || person.build())?;
            plain(person.envelope()?)
        }
        "build.exploitation_creation" => {
            let farm: ExploitationCreation = read(intentions)?;
            checked(check, || farm.build())?;
            plain(farm.envelope()?)
        }
        "build.cessation" => {
            let cessation: Cessation = read(intentions)?;
            checked(check, || cessation.build())?;
            plain(cessation.envelope())
        }
        "build.modification" => {
            let modification: Modification = read(intentions)?;
            checked(check, || modification.build())?;
            let (payload, previous) = modification.envelope()?;
            json!({"payload": payload, "previous": previous, "changes": modification.changes()?})
        }
        "build.annual_accounts" => {
            let accounts: AnnualAccounts = read(intentions)?;
            checked(check, || accounts.build())?;
            json!({"payload": accounts.envelope(), "previous": null, "pieces": accounts.pieces()})
        }
        _ => return Ok(None),
    }))
}

fn read<T: DeserializeOwned>(intentions: Value) -> Result<T> {
    json::read(intentions)
}

fn checked<T>(check: bool, build: impl FnOnce() -> Result<T>) -> Result<()> {
    if check { build().map(|_| ()) } else { Ok(()) }
}
