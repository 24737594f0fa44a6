//! The dictionary: checks, explanations, code lists, records of the register.

use mandataire::guichet::content::check::{check_annual_account, check_content, check_formality};
use mandataire::guichet::content::register::from_register;
use mandataire::guichet::content::{explain, rules};
use mandataire::json;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Answer, mode, report};
use crate::args::Args;
use crate::guichet::new;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Check {
    payload: Value,
    #[serde(default = "standard")]
    mode: String,
    #[serde(default)]
    type_formalite: String,
    #[serde(default)]
    type_personne: String,
}

fn standard() -> String {
    "standard".into()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Path {
    path: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    record: Value,
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    Ok(Some(match operation {
        "content.check_formality" | "content.check_annual_account" | "content.check_content" => {
            let given: Check = args.read()?;
            let (payload, mode) = (&given.payload, mode(&given.mode)?);
            report(&match operation {
                "content.check_formality" => check_formality(payload, mode),
                "content.check_annual_account" => check_annual_account(payload, mode),
                _ => check_content(payload, &given.type_formalite, &given.type_personne, mode),
            })
        }
        // With attachments and the previous state, as the clients check before they prepare.
        "content.check_new_formality" => report(&new::formality(args)?.check()),
        "content.check_new_annual_account" => report(&new::accounts(args)?.check()),
        "content.explain" => {
            let found = explain(&args.read::<Path>()?.path).map_err(|error| {
                json::wrong("path", "Ce champ n'est pas dans le dictionnaire.", error.to_string())
            })?;
            json!({"explanation": found, "text": found.to_string()})
        }
        "content.rules" => json!(rules().collect::<Vec<_>>()),
        "content.from_register" => {
            let read = from_register(&args.read::<Record>()?.record)?;
            json!({
                "content": read.content,
                "typePersonne": read.type_personne,
                "siren": read.siren,
                "diffusionCommerciale": read.diffusion_commerciale,
                "changes": read.changes,
            })
        }
        _ => return Ok(None),
    }))
}
