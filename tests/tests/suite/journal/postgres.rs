//! The journal that several machines share.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use mandataire::clock::Clock;
use mandataire::journal::{Claim, Filter, Journal, JournalError, PostgresJournal};
use mandataire_tests::postgres::PostgresServer;

use super::conformance::{conforms, mine, new};

/// A schema of its own on the server: an empty journal.
fn fresh(server: &PostgresServer, name: &str) -> String {
    let mut client = postgres::Client::connect(server.url(), postgres::NoTls).unwrap();
    client.batch_execute(&format!("CREATE SCHEMA {name}")).unwrap();
    format!("{}?options=-csearch_path%3D{name}", server.url())
}

fn connect(url: &str) -> PostgresJournal {
    let url = url.to_owned();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(PostgresJournal::connect(&url)).unwrap()
    })
    .join()
    .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_conforms() {
    let server = Arc::new(server().await);
    let (count, urls) = (AtomicU32::new(0), std::sync::Mutex::new(Vec::new()));
    let open = || {
        let server = Arc::clone(&server);
        let n = count.fetch_add(1, Ordering::Relaxed);
        let url = std::thread::spawn(move || fresh(&server, &format!("j{n}"))).join().unwrap();
        urls.lock().unwrap().push(url.clone());
        connect(&url)
    };
    conforms(open, |_| Some(connect(urls.lock().unwrap().last().unwrap()))).await;
}

async fn server() -> PostgresServer {
    tokio::task::spawn_blocking(|| PostgresServer::start().unwrap()).await.unwrap()
}

/// Two machines, as far as the server can tell.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_machines_that_claim_at_once_get_each_key_and_each_group_once() {
    let server = server().await;
    let (left, right) =
        tokio::join!(PostgresJournal::connect(server.url()), PostgresJournal::connect(server.url()));
    let journals = [left.unwrap(), right.unwrap()];
    let won = Arc::new(AtomicU32::new(0));
    let tasks: Vec<_> = (0..200)
        .flat_map(|key| journals.iter().cloned().enumerate().map(move |(n, journal)| (key, n, journal)))
        .map(|(key, n, journal)| {
            let won = Arc::clone(&won);
            tokio::spawn(async move {
                // Half of them the same filing, half of them two revisions of one.
                let suffix = if key < 100 { String::new() } else { format!(" revision {n}") };
                let mut one = new(&format!("{key}-{n}"), &format!("k{key}{suffix}"), "d");
                one.hints.insert("group".into(), format!("g{key}"));
                let claim = journal.claim(one).await.unwrap();
                won.fetch_add(u32::from(matches!(claim, Claim::Mine(_))), Ordering::Relaxed);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(won.load(Ordering::Relaxed), 200);
    let open = Filter { open: true, ..Filter::default() };
    assert_eq!(journals[0].find(open).await.unwrap().len(), 200);
}

/// Calls that come together share their commits.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commits_of_a_server_are_shared() {
    let server = server().await;
    let journal = PostgresJournal::connect(server.url()).await.unwrap();
    let tasks: Vec<_> = (0..64)
        .map(|lane| {
            let journal = journal.clone();
            tokio::spawn(async move {
                for n in 0..50 {
                    mine(&journal, new(&format!("{lane}-{n}"), &format!("{lane}-{n}"), "d")).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let stats = journal.stats();
    println!(
        "measured: PostgreSQL journal, {} writes at 64 in flight in {} commits: {:.3} per write",
        stats.writes,
        stats.commits,
        stats.commits as f64 / stats.writes as f64
    );
    assert_eq!(stats.writes, 3_200);
    assert!(stats.commits * 10 <= stats.writes, "{stats:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_servers_clock_counts_and_not_the_workers() {
    let server = server().await;
    let journal = PostgresJournal::connect(server.url()).await.unwrap();
    let slow = Clock::from_fn(|| Timestamp::now() - Duration::from_secs(120));
    let now = journal.now(&slow).await.unwrap();
    assert!(now > slow.now() + Duration::from_secs(60));
    // The claim says October 2025.
    let entry = mine(&journal, new("a", "k", "d")).await;
    assert!(entry.sent_at >= now && entry.sent_at < now + Duration::from_secs(60), "{}", entry.sent_at);
    assert_eq!(entry.lease_until, entry.sent_at + Duration::from_secs(60));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pace_is_shared() {
    let server = server().await;
    let (left, right) =
        tokio::join!(PostgresJournal::connect(server.url()), PostgresJournal::connect(server.url()));
    let journals = [left.unwrap(), right.unwrap()];
    let every = Duration::from_millis(500);
    let started = Instant::now();
    let turns = journals.iter().cycle().take(20).map(|journal| journal.turn("urssaf", every));
    let waits: Vec<Duration> =
        futures_util::future::join_all(turns).await.into_iter().map(|turn| turn.unwrap().unwrap()).collect();
    let slack = started.elapsed();
    let longest = waits.iter().max().unwrap();
    assert!(*longest + slack >= every * 19, "{waits:?}");
    assert!(*longest <= every * 19, "{waits:?}");
    assert_eq!(waits.iter().map(Duration::as_micros).collect::<HashSet<_>>().len(), 20);
    assert!(journals[0].turn("guichet", every).await.unwrap().unwrap() < every, "another pace");
}

/// The server is killed again and again: who was told that an entry was kept finds it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_crashes_keeps_what_it_said_it_kept() {
    let server = Arc::new(std::sync::Mutex::new(server().await));
    let url = server.lock().unwrap().url().to_owned();
    let journal = PostgresJournal::connect(&url).await.unwrap();
    let mut kept = HashSet::new();
    for round in 0..3 {
        let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
        // Each writes until the server is gone: the crash falls into the middle, however slow the disk is.
        let writing = (0..16).map(|writer| {
            let (journal, tell) = (journal.clone(), tell.clone());
            tokio::spawn(async move {
                for n in 0.. {
                    let id = format!("{round}-{writer}-{n}");
                    match journal.claim(new(&id, &id, "d")).await {
                        Ok(Claim::Mine(_)) => tell.send(id).unwrap(),
                        Err(JournalError::Unavailable(_)) => break,
                        other => panic!("{other:?}"),
                    }
                }
            })
        });
        let writing: Vec<_> = writing.collect();
        drop(tell);
        let before = kept.len();
        let mut crash = None;
        while let Some(id) = told.recv().await {
            kept.insert(id);
            if kept.len() == before + 50 {
                let server = Arc::clone(&server);
                crash = Some(tokio::task::spawn_blocking(move || server.lock().unwrap().crash()));
            }
        }
        for writer in writing {
            writer.await.unwrap();
        }
        crash.expect("a crash").await.unwrap();
        let server = Arc::clone(&server);
        tokio::task::spawn_blocking(move || server.lock().unwrap().resume().unwrap()).await.unwrap();
    }
    let found: HashSet<String> =
        journal.find(Filter::default()).await.unwrap().into_iter().map(|entry| entry.id).collect();
    assert!(
        kept.len() >= 150 && kept.is_subset(&found),
        "{} of {}",
        kept.intersection(&found).count(),
        kept.len()
    );
    mine(&journal, new("after", "after", "d")).await;
}

async fn refused(url: &str, words: &str) {
    match PostgresJournal::connect(url).await {
        Err(JournalError::Unavailable(why)) => assert!(why.contains(words), "{why}"),
        other => panic!("{url}: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_cannot_be_a_journal_is_refused_with_its_reason() {
    refused("not an address", "is not one of PostgreSQL").await;
    refused("postgresql://postgres@127.0.0.1:1/x", "no connection").await;
    let server = server().await;
    refused(&server.url().replace("/postgres", "/nowhere").replacen("/nowhere@", "/postgres@", 1), "nowhere")
        .await;
    refused(&format!("{}?options=-cdefault_transaction_read_only%3Don", server.url()), "read-only").await;
    drop(PostgresJournal::connect(server.url()).await.unwrap());
    let url = server.url().to_owned();
    tokio::task::spawn_blocking(move || {
        let mut client = postgres::Client::connect(&url, postgres::NoTls).unwrap();
        client.batch_execute("UPDATE mandataire_schema SET version = 99").unwrap();
    })
    .await
    .unwrap();
    refused(server.url(), "newer version").await;
    // The server speaks no TLS: nothing goes to it in clear unless it was asked for.
    refused(&format!("{}?sslmode=require", server.url()), "no connection").await;
}
