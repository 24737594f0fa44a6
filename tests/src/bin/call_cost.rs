//! What a small call costs, beside a bare HTTP client that posts the same body and decodes the answer as JSON.
//!
//! `call_cost [calls] [rounds]` prints the processor time of both, in the round in the middle, and fails where ours is far
//! from its goal, 130 %. Ours also checks what it sends, knows its token's age, keeps its deadline and makes typed results with
//! exact amounts. The server is `sink_server`, from the same folder.

#![allow(clippy::print_stdout, reason = "a command-line tool")]

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use mandataire::ident::Siret;
use mandataire::journal::MemoryJournal;
use mandataire::money::Euros;
use mandataire::urssaf::{Category, Environment, Filing, Period, Turnover, Urssaf};
use mandataire_tests::measure::{bare_http, processor_time};

/// In percent of the bare client: a machine with other work shows up to 150.
const FAR: u128 = 175;

const BODY: &str = r#"{"siret":"73282932000074","dtDebutPeriode":"2026-01-01","dtFinPeriode":"2026-01-31","chiffresAffaires":[{"categorie":"VENTE","mntChiffreAffaires":2000},{"categorie":"PRESTATION_BIC","mntChiffreAffaires":350}]}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |n: usize, default: u32| arguments.get(n).map_or(Ok(default), |text| text.parse());
    let (calls, rounds) = (number(0, 1_000)?, number(1, 9)?);

    // It stops when its standard input closes: with this process.
    let mut server = Command::new(std::env::current_exe()?.with_file_name("sink_server"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut port = String::new();
    BufReader::new(server.stdout.take().ok_or("its port")?).read_line(&mut port)?;
    let url = format!("http://127.0.0.1:{}", port.trim());

    let urssaf = Urssaf::builder(Environment::sandbox(&url)?)
        .credentials("client", "secret")
        .journal(Arc::new(MemoryJournal::new()))
        .build()?;
    let turnover =
        Turnover::of([(Category::Vente, Euros::new(2_000)?), (Category::PrestationsBic, Euros::new(350)?)])?;
    let filing = Filing::new(Siret::parse("73282932000074")?, Period::month(2026, 1)?, turnover);
    let bare = bare_http()?;
    let target = format!("{url}/tiersdecl/v1/provisoire/estimer");

    let mut costs = Vec::new();
    for _ in 0..=rounds {
        let before = processor_time()?;
        for _ in 0..calls {
            urssaf.estimer(&filing).await?;
        }
        let between = processor_time()?;
        for _ in 0..calls {
            let request = bare.post(&target).header("authorization", "Bearer sink-server-token");
            let request =
                request.header("accept", "application/json").header("content-type", "application/json");
            let answer = request.body(BODY).send().await?;
            let value: serde_json::Value = serde_json::from_slice(&answer.bytes().await?)?;
            assert_eq!(value["mntCotisations"], 322.0);
        }
        costs.push((between.saturating_sub(before), processor_time()?.saturating_sub(between)));
    }
    // The first one opens connections and logs in.
    costs.remove(0);
    let percent = |(ours, bare): &(Duration, Duration)| ours.as_nanos() * 100 / bare.as_nanos().max(1);
    costs.sort_by_key(percent);
    let middle = costs.get(costs.len() / 2).ok_or("a round")?;
    println!(
        "measured: small call, {} µs of processor time, a bare HTTP client {} µs: {} %",
        (middle.0 / calls).as_micros(),
        (middle.1 / calls).as_micros(),
        percent(middle),
    );
    drop(server.stdin.take());
    server.wait()?;
    if percent(middle) > FAR { Err("far from the goal".into()) } else { Ok(()) }
}
