//! Files everything that has no outcome yet, then looks until nothing is open that a look can settle. It is killed at
//! any moment, and started again: that is all the judge does.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::collections::HashSet;
use std::error::Error;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::{StreamExt, stream};
use mandataire::ErrorKind;
use mandataire::intent::{Operation, Verdict};
use mandataire::journal::{Filter, MemoryJournal};
use mandataire_tests::crash::{Clients, Orders, Store, mark_of, work};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let orders: Orders = serde_json::from_str(&std::env::args().nth(1).ok_or("orders, as JSON")?)?;
    if let Some((name, after)) = &orders.fail_at {
        let (left, after) = (AtomicU64::new(0), *after);
        fail::cfg_callback(name, move || {
            if left.fetch_add(1, Ordering::SeqCst) == after {
                std::process::abort();
            }
        })?;
    }
    if orders.naive { careless(&orders).await } else { careful(&orders).await }
}

/// As the library is meant to be used.
async fn careful(orders: &Orders) -> Result<(), Box<dyn Error>> {
    let store = Store::open(orders).await?;
    let journal = store.journal();
    let clients = Clients::new(orders, Arc::clone(&journal));
    // Each machine begins elsewhere and ends with what the others began with.
    let (number, machines) = orders.machine.map_or((0, 1), |machine| (machine.number, machine.of));
    for part in 0..machines {
        let settled: HashSet<(Operation, String)> = journal
            .find(Filter::default())
            .await?
            .into_iter()
            .filter(|entry| !entry.state.is_free() || entry.state.as_str() == "refused")
            .map(|entry| (entry.operation, mark_of(&entry)))
            .collect();
        // The judge kills from now on; what came before took its time whatever is filed.
        println!("ready");
        let part = (number + part) % machines;
        let part = orders.filings * part / machines..orders.filings * (part + 1) / machines;
        let left = part.map(work).filter(|work| !settled.contains(&work.mark()));
        stream::iter(left)
            .map(|work| {
                let clients = clients.clone();
                async move {
                    let intent = clients.prepare(work);
                    // Nothing left the machine: the one case in which sending again is right.
                    for _ in 0..20 {
                        match clients.submit(work, &intent).await {
                            Err(error) if error.kind() == ErrorKind::NotSent => {}
                            _ => break,
                        }
                    }
                }
            })
            .buffer_unordered(orders.in_flight)
            .collect::<Vec<()>>()
            .await;
    }
    loop {
        let mut all = clients.guichet.reconcile().await?;
        all.extend(clients.urssaf.reconcile().await?);
        let waiting = all.iter().any(|one| matches!(one.verdict, Verdict::Wait { .. }));
        if !waiting {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let stats = store.stats();
    println!("{} {}", stats.commits, stats.writes);
    Ok(())
}

/// What people write by hand: five tries on any error, then a line in a file.
async fn careless(orders: &Orders) -> Result<(), Box<dyn Error>> {
    let done: HashSet<usize> = std::fs::read_to_string(&orders.journal)
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.parse().ok())
        .collect();
    println!("ready");
    let file = std::fs::OpenOptions::new().create(true).append(true).open(&orders.journal)?;
    let file = Arc::new(std::sync::Mutex::new(file));
    stream::iter((0..orders.filings).filter(|n| !done.contains(n)))
        .map(|n| {
            let (orders, file) = (orders.clone(), Arc::clone(&file));
            async move {
                for _ in 0..5 {
                    // Forgets every time what it did before: that is what having no journal means.
                    let clients = Clients::new(&orders, Arc::new(MemoryJournal::new()));
                    let result = clients.submit(work(n), &clients.prepare(work(n))).await;
                    if result.is_ok() {
                        if let Ok(mut file) = file.lock() {
                            let _ = writeln!(file, "{n}");
                        }
                        break;
                    }
                }
            }
        })
        .buffer_unordered(orders.in_flight)
        .collect::<Vec<()>>()
        .await;
    Ok(())
}
