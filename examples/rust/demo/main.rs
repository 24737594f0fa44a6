//! The demo: a mandataire's whole work on the sandbox, both administrations, without credentials.
//!
//! `cargo run --example demo`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program that shows what it does")]

mod annual_accounts;
mod creation;
mod modification;
mod screen;
mod unknown;
mod urssaf;
mod world;

use std::process::ExitCode;

use screen::Screen;
use world::World;

/// What stops a journey.
type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err((journey, failure)) => {
            eprintln!("\ndemo: \"{journey}\" failed: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the journeys; the failure names the one that broke.
async fn run() -> Result<String, (&'static str, Failure)> {
    let start = "starting the sandbox";
    let world = World::start().await.map_err(|failure| (start, failure))?;
    let screen = Screen::new();
    screen.line(&format!("sandbox on {}", world.sandbox.address()));

    const JOURNEYS: u32 = 5;
    let step = |n: u32, title: &'static str| {
        screen.title(n, JOURNEYS, title);
        title
    };
    let title = step(1, "a company is created");
    creation::run(&world, &screen).await.map_err(|failure| (title, failure))?;
    let title = step(2, "a company changes its object and its capital");
    modification::run(&world, &screen).await.map_err(|failure| (title, failure))?;
    let title = step(3, "annual accounts are filed");
    annual_accounts::run(&world, &screen).await.map_err(|failure| (title, failure))?;
    let title = step(4, "Urssaf: from the account to the payment");
    urssaf::run(&world, &screen).await.map_err(|failure| (title, failure))?;
    let title = step(5, "the connection is cut after the server has committed");
    unknown::run(&world, &screen).await.map_err(|failure| (title, failure))?;

    let title = "the final count";
    let count = world.count().await.map_err(|failure| (title, failure))?;
    let line = format!(
        "demo: {JOURNEYS} journeys, {} requests, {} duplicates, {} lost",
        count.requests, count.duplicates, count.lost
    );
    if count.duplicates + count.lost > 0 {
        return Err((title, line.into()));
    }
    Ok(format!("\n{line}"))
}
