//! What filing many costs: `throughput bulk --filings 10000 --in-flight 64`, `throughput outage --reads 1000`.
//!
//! `bulk` plays a server that takes 20 ms for every declaration and files them from another process, journal on, in turn
//! with a bare HTTP client that sends the same requests and remembers nothing: what that one reaches is what the latency,
//! the server and the machine allow. Prints what share of it filing keeps, what was committed, and the memory beyond that
//! of 1,000 filings. `outage` plays a server that is down and prints requests per read.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::error::Error;
use std::io::{BufWriter, Write};
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};
use jiff::Timestamp;
use mandataire::journal::{MemoryJournal, SqliteJournal};
use mandataire::sandbox::{Fault, FaultKind, Matcher, Sandbox, UrssafOptions};
use mandataire::urssaf::{self, AccountId, Urssaf};
use mandataire_tests::crash::{Clients, Machine, Orders, Work, accounts, of_whom};
use mandataire_tests::measure::{bare_http, peak_kib};

const ANSWERS_IN: Duration = Duration::from_millis(20);
/// The one in the middle counts.
const ROUNDS: usize = 3;

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
        Some("bare") => bare(arguments.get(1).map_or("", String::as_str)).await,
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
    let few = one_run("client", 1_000.min(filings), in_flight).await?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let bare = one_run("bare", filings, in_flight).await?;
        rounds.push((one_run("client", filings, in_flight).await?, bare));
    }
    let share = |(said, bare): &(Said, Said)| bare.millis * 100 / said.millis.max(1);
    rounds.sort_by_key(share);
    let middle = rounds.get(ROUNDS / 2).ok_or("a round")?;
    let (percent, (said, bare)) = (share(middle), middle);
    let bound = filings.div_ceil(in_flight) * u64::try_from(ANSWERS_IN.as_millis())?;
    let more = said.peak_kib.saturating_sub(few.peak_kib);
    println!(
        "measured: bulk, {filings} filings at 20 ms, {in_flight} in flight, journal on: {} ms, {percent} % of a bare HTTP client \
         ({} ms), {} % of the bound of the latency ({bound} ms); {} commits for {} writes ({}.{:03} per write); memory \
         +{}.{} MiB over 1,000 filings",
        said.millis,
        bare.millis,
        bound * 100 / said.millis.max(1),
        said.commits,
        said.writes,
        said.commits / said.writes.max(1),
        said.commits * 1_000 / said.writes.max(1) % 1_000,
        more / 1_024,
        more % 1_024 * 10 / 1_024,
    );
    let all = rounds.iter().all(|(said, bare)| said.filed == filings && bare.filed == filings);
    Ok(all && percent >= 85 && said.commits * 10 <= said.writes && more <= 10 * 1_024)
}

async fn one_run(who: &'static str, filings: u64, in_flight: u64) -> Result<Said, Box<dyn Error>> {
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
        tokio::task::spawn_blocking(move || Command::new(program).arg(who).arg(orders).output()).await??;
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
        peak_kib: peak_kib()?,
    };
    println!("{}", serde_json::to_string(&said)?);
    Ok(true)
}

/// The same requests by a bare client: no journal, no checks, no types.
async fn bare(orders: &str) -> Result<bool, Box<dyn Error>> {
    let orders: Orders = serde_json::from_str(orders)?;
    let clients = Clients::new(&orders, Arc::new(MemoryJournal::new()));
    let requests = (0..orders.filings)
        .map(|n| Ok(serde_json::from_str(&clients.prepare(Work::Declaration(n)).to_json()?)?))
        .collect::<Result<Vec<Prepared>, Box<dyn Error>>>()?;
    let http = bare_http()?;
    let form = "grant_type=client_credentials&client_id=client-sandbox&client_secret=client-secret-sandbox\
                &scope=tiersdecl.provisoire";
    let log_in = http
        .post(format!("{}/api/oauth/v1/token", orders.urssaf))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form);
    let token: serde_json::Value = serde_json::from_slice(&log_in.send().await?.bytes().await?)?;
    let bearer = format!("Bearer {}", token["access_token"].as_str().ok_or("a token")?);
    let started = Instant::now();
    let filed = stream::iter(requests)
        .map(|request| {
            let url = format!("{}{}", orders.urssaf, request.target);
            let body = request.document.into_iter().map(|part| part.text).collect::<String>();
            let request = http.post(url).header("authorization", &bearer);
            let request = request.header("content-type", "application/json").body(body);
            async move {
                let answer = request.send().await.ok()?;
                answer.status().is_success().then_some(answer.bytes().await.ok()?)
            }
        })
        .buffer_unordered(orders.in_flight)
        .filter(|answer| std::future::ready(answer.is_some()))
        .count()
        .await;
    let millis = u64::try_from(started.elapsed().as_millis())?;
    let said = Said { filed: filed as u64, millis, commits: 0, writes: 0, peak_kib: peak_kib()? };
    println!("{}", serde_json::to_string(&said)?);
    Ok(true)
}

/// What the bare client needs to know of an intent.
#[derive(serde::Deserialize)]
struct Prepared {
    target: String,
    document: Vec<Part>,
}

#[derive(serde::Deserialize)]
struct Part {
    text: String,
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
