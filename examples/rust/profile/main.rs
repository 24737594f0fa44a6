//! Reads the OpenAPI document that Urssaf gave you, prints what it tells, and writes the profile once everything is decided.
//!
//! `cargo run --example profile -- DOCUMENT.json [DECISIONS.json [PROFILE.json]]`
//!
//! `DECISIONS.json` is a JSON merge patch of the draft: what no document tells, and what you confirm
//! (`{"certainty": "stated"}`). Without it the draft is printed after the table.
#![allow(clippy::print_stdout, reason = "an example")]

use std::error::Error;
use std::fs::read_to_string;

use mandataire::urssaf::Profile;

fn main() -> std::process::ExitCode {
    match run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(document) = arguments.first() else {
        return Err("usage: profile DOCUMENT.json [DECISIONS.json [PROFILE.json]]".into());
    };
    let reading = Profile::from_openapi(&read_to_string(document)?)?;
    println!("{reading}");
    let Some(decisions) = arguments.get(1) else {
        println!("\n{}", reading.draft());
        return Ok(());
    };
    match reading.decide(&serde_json::from_str(&read_to_string(decisions)?)?) {
        Ok(profile) => {
            println!("\nnothing is left to decide");
            if let Some(file) = arguments.get(2) {
                std::fs::write(file, profile.to_json())?;
                println!(
                    "{file} is written: Profile::from_json reads it, mandataire-sandbox --profile plays it"
                );
            }
            Ok(())
        }
        Err(error) => {
            for issue in error.issues() {
                println!("  {}: {}", issue.path, issue.message_en);
            }
            Err("still to decide, or wrong: the lines above".into())
        }
    }
}
