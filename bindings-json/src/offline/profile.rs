//! Wire profiles of Urssaf.

use mandataire::Result;
use mandataire::urssaf::Profile;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Answer;
use crate::args::{Args, None as Nothing};

/// The partner's own document, as text, and what was decided.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    document: String,
    decisions: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    profile: Value,
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    Ok(Some(match operation {
        "profile.provisional" => {
            args.read::<Nothing>()?;
            shown(&Profile::provisional())
        }
        "profile.read" => shown(&read(&args.read::<Given>()?.profile)?),
        "profile.from_openapi" => {
            let Document { document, decisions } = args.read()?;
            let reading = Profile::from_openapi(&document)?;
            let profile = match decisions {
                Some(decisions) => reading.decide(&decisions),
                None => reading.profile(),
            };
            let draft: Value = serde_json::from_str(&reading.draft()).unwrap_or_default();
            json!({
                "findings": reading.findings(),
                "draft": draft,
                "text": reading.to_string(),
                // What still stands in the way of a whole profile.
                "missing": profile.as_ref().err().map(mandataire::Error::to_json),
                "profile": profile.as_ref().ok().map(shown),
            })
        }
        _ => return Ok(None),
    }))
}

fn read(profile: &Value) -> Result<Profile> {
    Profile::from_json(&profile.to_string())
}

fn shown(profile: &Profile) -> Value {
    serde_json::from_str(&profile.to_json()).unwrap_or_default()
}
