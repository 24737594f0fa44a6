//! The judge of the crash harness: `crash --filings 20000 --kills 200`, `crash --machines 4 --stops 20 …`,
//! `crash --points 20 …` (every place before and after a durable step, twenty times), `crash --naive …`.
//!
//! Prints what it measured; exits non-zero when a filing was made twice or was lost, or when a careless program made no
//! duplicate: then the run proves nothing.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

mod machines;

use std::collections::HashMap;
use std::error::Error;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use machines::Machines;
use mandataire::intent::Operation;
use mandataire::journal::{Decision, Entry, Filter, Journal, SqliteJournal, State};
use mandataire::sandbox::{Fault, FaultKind, Ledger, Matcher, Sandbox, UrssafOptions};
use mandataire_tests::crash::{Clients, Machine, Orders, Store, Work, accounts, mark, mark_of, work};
use mandataire_tests::postgres::PostgresServer;
use serde_json::json;

struct Options {
    filings: usize,
    kills: u64,
    in_flight: usize,
    naive: bool,
    seed: u64,
    /// On a PostgreSQL journal; none: one machine, a SQLite journal.
    machines: usize,
    stops: u64,
    /// How often a worker is stopped at each of the library's fail points.
    points: u64,
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        filings: 20_000,
        kills: 200,
        in_flight: 64,
        naive: false,
        seed: 1,
        machines: 0,
        stops: 0,
        points: 0,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--naive" {
            options.naive = true;
            continue;
        }
        let value = arguments.next().and_then(|value| value.parse::<u64>().ok());
        let value = value.ok_or_else(|| format!("{name} needs a number"))?;
        let size = || usize::try_from(value).map_err(|error| error.to_string());
        match name.as_str() {
            "--filings" => options.filings = size()?,
            "--kills" => options.kills = value,
            "--in-flight" => options.in_flight = size()?,
            "--machines" => options.machines = size()?,
            "--points" => options.points = value,
            "--stops" => options.stops = value,
            "--seed" => options.seed = value.max(1),
            other => return Err(format!("no option {other}")),
        }
    }
    Ok(options)
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match options() {
        Ok(options) => run(&options).await,
        Err(error) => Err(error.into()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("crash: {error}");
            ExitCode::FAILURE
        }
    }
}

/// About 10 % of the writes go wrong, mostly in ways that say nothing of their outcome.
fn inject_faults(sandbox: &Sandbox, seed: u64) {
    let late = FaultKind::LateCommit { delay: Duration::from_millis(300) };
    let refuse = FaultKind::Refuse { status: 503, body: json!({}) };
    let kinds = [
        (FaultKind::DropBeforeCommit, 15),
        (FaultKind::DropAfterCommit, 25),
        (late, 15),
        (FaultKind::TruncatedBody, 15),
        (FaultKind::EmptyBody, 5),
        (FaultKind::AnswerAfterCommit500, 10),
        (FaultKind::Html503, 10),
        (refuse, 5),
    ];
    for (n, (kind, per_thousand)) in (0..).zip(kinds) {
        for on in [
            Matcher::guichet("POST /api/formalities"),
            // Log-ins are writes on the wire and nothing else: they may fail as well, without a trace.
            Matcher::urssaf("POST /tiersdecl/*"),
        ] {
            sandbox.inject(Fault::new(on, kind.clone()).chance(per_thousand, seed * 100 + n));
        }
    }
}

async fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut urssaf = UrssafOptions::default();
    urssaf.payment_needs_mandate = false;
    let sandbox = Sandbox::builder().urssaf(urssaf).lag(Duration::from_secs(3_600)).start().await?;
    let path = folder.path().join(if options.naive { "done.txt" } else { "journal.db" });
    // Held until the end.
    let server = if options.machines > 0 { Some(PostgresServer::start()?) } else { None };
    let orders = Orders {
        guichet: sandbox.guichet_url(),
        urssaf: sandbox.urssaf_url(),
        journal: match &server {
            Some(server) => server.url().to_owned(),
            None => path.to_str().ok_or("a path")?.to_owned(),
        },
        filings: options.filings,
        in_flight: options.in_flight,
        since: Timestamp::now().as_microsecond(),
        // The judge's own clock is right.
        machine: server.as_ref().map(|_| Machine { number: 0, of: options.machines, skew: 0 }),
        fail_at: None,
        naive: options.naive,
    };
    {
        // The mandates were there before.
        let journal: Arc<dyn Journal> = Arc::new(SqliteJournal::open(folder.path().join("mandates.db"))?);
        let clients = Clients::new(&orders, journal);
        for account in accounts() {
            clients.urssaf.mandats().register(&account).await?;
        }
    }
    inject_faults(&sandbox, options.seed);
    let started = Instant::now();
    let mut judge = Judge { dice: options.seed, kills: 0, stops: 0, decisions: 0, orders, commits: (0, 0) };
    let stopped = judge.stop_at_points(options.points)?;
    if options.machines > 0 {
        judge.several(&sandbox, options).await?;
    } else {
        judge.work(&sandbox, options).await?;
    }
    let outcome = judge.count(&sandbox, options).await?;
    let ledger = sandbox.ledger();
    let duplicates = ledger.duplicates();
    let paid_twice = duplicates.iter().filter(|one| one.operation == Operation::Payer.name()).count();
    println!(
        "measured: crash{}, {} filings, {} kills, {} stops, {stopped} aborts at fail points, {} decisions of a person, {} duplicates, {} lost, {} payments \
         re-sent, {} s",
        match (options.naive, options.machines) {
            (true, _) => " of a careless program".to_owned(),
            (false, 0) => String::new(),
            (false, count) => format!(" of {count} machines on PostgreSQL"),
        },
        options.filings,
        judge.kills,
        judge.stops,
        judge.decisions,
        duplicates.len(),
        outcome.lost,
        paid_twice,
        started.elapsed().as_secs(),
    );
    for line in &outcome.why {
        println!("  {line}");
    }
    if options.naive {
        return Ok(!duplicates.is_empty());
    }
    if options.machines == 0 {
        let (commits, writes) = judge.commits;
        println!("measured: journal of the last worker, {commits} commits for {writes} writes");
    }
    Ok(duplicates.is_empty()
        && outcome.lost == 0
        && judge.kills >= options.kills
        && judge.stops >= options.stops)
}

struct Judge {
    dice: u64,
    kills: u64,
    stops: u64,
    decisions: u64,
    orders: Orders,
    commits: (u64, u64),
}

struct Outcome {
    lost: usize,
    why: Vec<String>,
}

impl Judge {
    fn roll(&mut self, below: u64) -> u64 {
        self.dice ^= self.dice << 13;
        self.dice ^= self.dice >> 7;
        self.dice ^= self.dice << 17;
        self.dice % below
    }

    fn start(&self) -> Result<Child, Box<dyn Error>> {
        let worker: PathBuf = std::env::current_exe()?.with_file_name("crash_worker");
        let orders = serde_json::to_string(&self.orders)?;
        Ok(Command::new(worker).arg(orders).stdout(Stdio::piped()).spawn()?)
    }

    /// Stops a worker at each fail point, each time after another number of passes.
    fn stop_at_points(&mut self, times: u64) -> Result<u64, Box<dyn Error>> {
        let mut stopped = 0;
        // Looking comes when everything is filed, and then nothing else does.
        let (looking, filing): (Vec<&str>, Vec<&str>) =
            mandataire::points::ALL.iter().partition(|name| name.starts_with("reconcile"));
        for (names, most) in [(filing, 60), (looking, 3)] {
            for _ in 0..times {
                for name in &names {
                    let passes = self.roll(most);
                    self.orders.fail_at = Some(((*name).to_owned(), passes));
                    let status = self.start()?.wait()?;
                    if std::os::unix::process::ExitStatusExt::signal(&status) != Some(6) {
                        return Err(format!("{name} was not passed {passes} times").into());
                    }
                    stopped += 1;
                }
            }
        }
        self.orders.fail_at = None;
        Ok(stopped)
    }

    /// The same for several machines at once. A person decides when all have finished.
    async fn several(&mut self, sandbox: &Sandbox, options: &Options) -> Result<(), Box<dyn Error>> {
        loop {
            let mut machines = Machines::start(&self.orders, options.machines)?;
            let (kills, stops) = (options.kills - self.kills, options.stops - self.stops);
            machines.run(kills, stops, |below| self.roll(below)).await?;
            self.kills += machines.kills;
            self.stops += machines.stops;
            if self.decide(sandbox.ledger()).await? == 0 {
                return Ok(());
            }
        }
    }

    /// Until everything has an outcome, and enough workers were killed.
    async fn work(&mut self, sandbox: &Sandbox, options: &Options) -> Result<(), Box<dyn Error>> {
        loop {
            let mut child = self.start()?;
            let mut said = BufReader::new(child.stdout.take().ok_or("no output")?);
            // One in ten dies while it starts.
            if self.roll(10) > 0 {
                said.read_line(&mut String::new())?;
            }
            let finished = if self.kills >= options.kills {
                child.wait()?.success()
            } else {
                tokio::time::sleep(Duration::from_millis(20 + self.roll(400))).await;
                match child.try_wait()? {
                    Some(status) => status.success(),
                    None => {
                        child.kill()?;
                        child.wait()?;
                        self.kills += 1;
                        false
                    }
                }
            };
            if !finished {
                continue;
            }
            if options.naive {
                return Ok(());
            }
            let mut last = String::new();
            said.read_to_string(&mut last)?;
            let mut numbers = last.split_whitespace().filter_map(|word| word.parse().ok());
            self.commits = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
            if self.decide(sandbox.ledger()).await? == 0 {
                return Ok(());
            }
        }
    }

    /// The person: looks at what the administration has, and says so. How many cases there were.
    async fn decide(&mut self, ledger: &Ledger) -> Result<u64, Box<dyn Error>> {
        let journal = Store::open(&self.orders).await?.journal();
        let clients = Clients::new(&self.orders, Arc::clone(&journal));
        let mut cases = 0;
        let effects = Effects::of(ledger);
        for entry in journal.find(Filter { open: true, ..Filter::default() }).await? {
            if entry.state != State::NeedsHuman {
                continue;
            }
            let filed = effects.count(entry.operation, &mark_of(&entry)) > 0;
            let decision = Decision { filed, who: "judge".into(), why: "the ledger".into() };
            match entry.operation {
                Operation::FormalitiesCreate => clients.guichet.resolve(&entry.id, decision).await?,
                _ => clients.urssaf.resolve(&entry.id, decision).await?,
            };
            cases += 1;
        }
        self.decisions += cases;
        Ok(cases)
    }

    /// Each filing: accepted and one effect, or refused and none.
    async fn count(&self, sandbox: &Sandbox, options: &Options) -> Result<Outcome, Box<dyn Error>> {
        let mut outcome = Outcome { lost: 0, why: Vec::new() };
        if options.naive {
            return Ok(outcome);
        }
        let journal = Store::open(&self.orders).await?.journal();
        let entries: HashMap<(Operation, String), Entry> = journal
            .find(Filter::default())
            .await?
            .into_iter()
            .map(|entry| ((entry.operation, mark_of(&entry)), entry))
            .collect();
        let all = Effects::of(sandbox.ledger());
        for n in 0..options.filings {
            let effects = all.of_work(work(n));
            let state = entries.get(&work(n).mark()).map(|entry| entry.state);
            let right = match state {
                Some(State::Accepted) => effects == 1,
                Some(State::Refused) => effects == 0,
                _ => false,
            };
            if !right {
                outcome.lost += 1;
                if outcome.why.len() < 10 {
                    outcome.why.push(format!("{:?}: {state:?}, {effects} effects", work(n)));
                }
            }
        }
        Ok(outcome)
    }
}

/// What the ledger holds, by operation and by what tells one filing from another.
struct Effects(HashMap<(String, String), usize>);

impl Effects {
    fn of(ledger: &Ledger) -> Self {
        let mut counts = HashMap::new();
        for entry in ledger.entries() {
            *counts.entry((entry.operation, mark(&entry.natural_key))).or_insert(0) += 1;
        }
        Self(counts)
    }

    fn count(&self, operation: Operation, key: &str) -> usize {
        self.0.get(&(operation.name().to_owned(), mark(key))).copied().unwrap_or(0)
    }

    fn of_work(&self, work: Work) -> usize {
        let (operation, key) = work.mark();
        self.count(operation, &key)
    }
}
