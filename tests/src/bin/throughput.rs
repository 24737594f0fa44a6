//! What filing many costs: `throughput bulk --filings 10000 --in-flight 64`, `throughput outage --reads 1000`.
//!
//! `bulk` plays a server that takes 20 ms for every declaration and files them from another process, journal on; prints how
//! near that came to the bound of the latency, what was committed, and the memory beyond that of 1,000 filings. `outage`
//! plays a server that is down and prints requests per read.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::error::Error;
use std::io::{BufWriter, Write};
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use jiff::Timestamp;
use mandataire::journal::{MemoryJournal, SqliteJournal};
use mandataire::sandbox::{Fault, FaultKind, Matcher, Sandbox, UrssafOptions};
use mandataire::urssaf::{self, AccountId, Urssaf};
use mandataire_tests::crash::{Clients, Machine, Orders, Work, accounts, of_whom};

const ANSWERS_IN: Duration = Duration::from_millis(20);

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |name: &str, default: u64| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(default)
    };
    let result = match arguments.first().map(String::as_str) {
        Some("bulk") => bulk(number("--filings", 10_000), number("--in-flight", 64)).await,
        Some("client") => client(arguments.get(1).map_or("", String::as_str)).await,
        Some("outage") => outage(number("--reads", 1_000)).await,
        _ => Err("bulk or outage: see the top of throughput.rs".into()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("throughput: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the filing process says of itself.
#[derive(serde::Serialize, serde::Deserialize)]
struct Said {
    filed: u64,
    millis: u64,
    commits: u64,
    writes: u64,
    /// VmHWM.
    peak_kib: u64,
}

async fn bulk(filings: u64, in_flight: u64) -> Result<bool, Box<dyn Error>> {
    // What a process has after 1,000 is what it has anyway.
    let few = one_run(1_000.min(filings), in_flight).await?;
    let said = one_run(filings, in_flight).await?;
    let bound = filings.div_ceil(in_flight) * u64::try_from(ANSWERS_IN.as_millis())?;
    let percent = bound * 100 / said.millis.max(1);
    let more = said.peak_kib.saturating_sub(few.peak_kib);
    println!(
        "measured: bulk, {filings} filings at 20 ms, {in_flight} in flight, journal on: {} ms, {percent} % of the bound of the \
         latency ({bound} ms); {} commits for {} writes ({}.{:03} per write); memory +{}.{} MiB over 1,000 filings",
        said.millis,
        said.commits,
        said.writes,
        said.commits / said.writes.max(1),
        said.commits * 1_000 / said.writes.max(1) % 1_000,
        more / 1_024,
        more % 1_024 * 10 / 1_024,
    );
    Ok(said.filed == filings && percent >= 85 && said.commits * 10 <= said.writes && more <= 10 * 1_024)
}

async fn one_run(filings: u64, in_flight: u64) -> Result<Said, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let sandbox = Sandbox::builder().urssaf(UrssafOptions::default()).start().await?;
    let orders = Orders {
        guichet: sandbox.guichet_url(),
        urssaf: sandbox.urssaf_url(),
        journal: folder.path().join("journal.db").to_str().ok_or("a path")?.to_owned(),
        filings: usize::try_from(filings)?,
        in_flight: usize::try_from(in_flight)?,
        since: Timestamp::now().as_microsecond(),
        machine: Some(Machine { number: 0, of: 1, skew: 0 }),
        fail_at: None,
        naive: false,
    };
    let clients = Clients::new(&orders, Arc::new(MemoryJournal::new()));
    for account in accounts() {
        clients.urssaf.mandats().register(&account).await?;
    }
    let slow = FaultKind::SlowAnswer { delay: ANSWERS_IN };
    sandbox.inject(Fault::new(Matcher::urssaf("POST /tiersdecl/*"), slow).chance(1_000, 1));
    let program = std::env::current_exe()?;
    let orders = serde_json::to_string(&orders)?;
    let output =
        tokio::task::spawn_blocking(move || Command::new(program).arg("client").arg(orders).output())
            .await??;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    if !sandbox.ledger().duplicates().is_empty() {
        return Err("a filing was made twice".into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The process that files: as an application would, with `file_all`.
async fn client(orders: &str) -> Result<bool, Box<dyn Error>> {
    let orders: Orders = serde_json::from_str(orders)?;
    let journal = SqliteJournal::open(&orders.journal)?;
    let clients = Clients::new(&orders, Arc::new(journal.clone()));
    // The log-in is not what is measured.
    clients.urssaf.comptes(&AccountId::from(of_whom(0).0)).await?;
    // Prepared on the way: a list of intents would be most of the memory.
    let intents = (0..orders.filings).map(|n| clients.prepare(Work::Declaration(n)));
    let mut rows = BufWriter::new(std::fs::File::create(format!("{}.csv", orders.journal))?);
    let bulk = clients.urssaf.file_all(intents).in_flight(orders.in_flight);
    let bulk = bulk.each_row(move |row| {
        // A full disk shows at the end, in what is missing.
        let _ = writeln!(rows, "{}", row.to_csv());
    });
    let report = bulk.run().await?;
    let stats = journal.stats();
    let said = Said {
        filed: report.counts.accepted,
        millis: u64::try_from(report.elapsed.as_millis())?,
        commits: stats.commits,
        writes: stats.writes,
        peak_kib: peak()?,
    };
    println!("{}", serde_json::to_string(&said)?);
    Ok(true)
}

fn peak() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse()?)
}

async fn outage(reads: u64) -> Result<bool, Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let urssaf = Urssaf::builder(urssaf::Environment::sandbox(&sandbox.urssaf_url())?)
        .credentials("client-sandbox", "client-secret-sandbox")
        .journal(Arc::new(MemoryJournal::new()))
        .build()?;
    let account = accounts().next().ok_or("an account")?;
    urssaf.mandats().register(&account).await?;
    let before = sandbox.requests();
    sandbox.inject(Fault::new(Matcher::urssaf("GET /tiersdecl/*"), FaultKind::Html503).chance(1_000, 1));
    let failed = stream::iter(0..reads)
        .map(|_| urssaf.comptes(&account))
        .buffer_unordered(16)
        .filter(|result| std::future::ready(result.is_err()))
        .count()
        .await;
    let requests = sandbox.requests() - before;
    let thousandths = requests * 1_000 / reads.max(1);
    println!(
        "measured: outage, {reads} reads, {failed} failed, {requests} requests: {}.{:03} per read",
        thousandths / 1_000,
        thousandths % 1_000
    );
    Ok(failed as u64 == reads && thousandths <= 1_100)
}
