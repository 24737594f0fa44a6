//! The journal in a file.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use mandataire::journal::{Claim, Filter, Journal, JournalError, SqliteJournal};

use super::conformance::{conforms, mine, new};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_conforms() {
    let folder = tempfile::tempdir().unwrap();
    let count = AtomicU32::new(0);
    let open = || {
        let n = count.fetch_add(1, Ordering::Relaxed);
        SqliteJournal::open(folder.path().join(format!("{n}.db"))).unwrap()
    };
    conforms(open, |journal| Some(SqliteJournal::open(journal.path()).unwrap())).await;
}

fn refused(path: &Path, words: &str) {
    match SqliteJournal::open(path) {
        Err(JournalError::Unavailable(why)) => assert!(why.contains(words), "{why}"),
        other => panic!("{}: {other:?}", path.display()),
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_a_journal_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    refused(&at("nowhere/journal.db"), "is not there");
    refused(folder.path(), "no regular file");
    let _listening = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    refused(&at("socket"), "no regular file");
    for name in ["", ":memory:", "file:journal.db?mode=memory"] {
        refused(Path::new(name), "names no file");
        assert!(name.is_empty() || !Path::new(name).exists(), "{name} was made");
    }
    std::fs::write(at("text.db"), "this is a text, and a rather long one for a database header, is it not")
        .unwrap();
    refused(&at("text.db"), "not a SQLite database");

    let other = rusqlite::Connection::open(at("other.db")).unwrap();
    other.execute_batch("CREATE TABLE invoices (id INTEGER)").unwrap();
    refused(&at("other.db"), "something else");

    drop(SqliteJournal::open(at("newer.db")).unwrap());
    let newer = rusqlite::Connection::open(at("newer.db")).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    refused(&at("newer.db"), "newer version");
}

#[tokio::test]
async fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let journal = SqliteJournal::open(folder.path().join("journal.db")).unwrap();
    mine(&journal, new("a", "k", "d")).await;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
    }
}

/// Workers of one machine start together, and the journal is not there yet.
#[test]
fn a_new_file_is_opened_by_many_at_once() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..40 {
        let path = folder.path().join(format!("{round}.db"));
        let ready = std::sync::Barrier::new(8);
        std::thread::scope(|scope| {
            let open = || {
                ready.wait();
                SqliteJournal::open(&path).map(drop)
            };
            let opened: Vec<_> = (0..8).map(|_| scope.spawn(open)).collect();
            for one in opened {
                one.join().unwrap().unwrap();
            }
        });
    }
}

/// Two processes, as far as SQLite can tell: two connections, two writers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_journals_on_one_file_give_each_key_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let journals = [SqliteJournal::open(&path).unwrap(), SqliteJournal::open(&path).unwrap()];
    let won = Arc::new(AtomicU32::new(0));
    let tasks: Vec<_> = (0..200)
        .flat_map(|key| journals.iter().cloned().enumerate().map(move |(n, journal)| (key, n, journal)))
        .map(|(key, n, journal)| {
            let won = Arc::clone(&won);
            tokio::spawn(async move {
                let claim = journal.claim(new(&format!("{key}-{n}"), &format!("k{key}"), "d")).await.unwrap();
                won.fetch_add(u32::from(matches!(claim, Claim::Mine(_))), Ordering::Relaxed);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(won.load(Ordering::Relaxed), 200);
    assert_eq!(journals[0].find(Filter::default()).await.unwrap().len(), 200);
}

/// Calls that come together share their commits.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commits_are_shared() {
    let folder = tempfile::tempdir().unwrap();
    let journal = SqliteJournal::open(folder.path().join("journal.db")).unwrap();
    for n in 0..10 {
        mine(&journal, new(&format!("alone{n}"), &format!("alone{n}"), "d")).await;
    }
    let alone = journal.stats();
    assert_eq!((alone.commits, alone.writes), (10, 10), "nobody waits for company that does not come");
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
    let (commits, writes) = (stats.commits - alone.commits, stats.writes - alone.writes);
    println!(
        "measured: journal, {writes} writes at 64 in flight in {commits} commits: {:.3} per write",
        commits as f64 / writes as f64
    );
    assert!(commits * 10 <= writes, "{commits} commits for {writes} writes");
}

/// A disk that fills up: nobody is told that anything was kept, and what was kept stays.
#[tokio::test]
async fn a_full_disk_is_told_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let _small = SmallDisk::mount(folder.path());
    let journal = SqliteJournal::open(folder.path().join("journal.db")).unwrap();
    let mut kept = 0;
    let error = loop {
        match journal.claim(new(&format!("i{kept}"), &format!("k{kept}"), &"d".repeat(2_000))).await {
            Ok(Claim::Mine(_)) => kept += 1,
            Ok(other) => panic!("{other:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!(error, JournalError::Unavailable("the disk is full".into()));
    assert!(kept > 10, "{kept}");
    let again = journal.claim(new("more", "more", &"d".repeat(2_000))).await;
    assert!(again.is_err());
    assert_eq!(journal.find(Filter::default()).await.unwrap().len(), kept);
}

/// A file system of one megabyte.
struct SmallDisk(std::path::PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> Self {
        let mounted = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"])
            .arg(at)
            .stderr(std::process::Stdio::null())
            .status();
        // Left out in silence, it would look as if it had passed.
        assert!(
            mounted.is_ok_and(|status| status.success()),
            "a file system must be mounted: run it as root"
        );
        Self(at.to_owned())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// The intent cannot be made durable: not a byte leaves, five hundred times.
#[tokio::test]
async fn nothing_leaves_when_the_disk_is_full() {
    use mandataire::guichet::{Environment, Guichet};
    use mandataire::{ErrorKind, error::code, sandbox::Sandbox};

    let folder = tempfile::tempdir().unwrap();
    let _small = SmallDisk::mount(folder.path());
    let journal = SqliteJournal::open(folder.path().join("journal.db")).unwrap();
    let mut n = 0;
    while journal.claim(new(&format!("i{n}"), &format!("k{n}"), &"d".repeat(2_000))).await.is_ok() {
        n += 1;
    }
    // What is left of the last page goes too.
    while journal.claim(new(&format!("i{n}"), &format!("k{n}"), "d")).await.is_ok() {
        n += 1;
    }
    let sandbox = Sandbox::start().await.unwrap();
    let guichet = Guichet::builder(Environment::sandbox(&sandbox.guichet_url()).unwrap())
        .credentials("mandataire@example.test", "sandbox-password")
        .journal(Arc::new(journal))
        .build()
        .unwrap();
    for n in 0..500 {
        let formality = crate::kit::creation(&format!("full-{n}"));
        let error = guichet.formalities().create(formality).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::NotSent, code::JOURNAL), "{error:?}");
    }
    println!("measured: journal on a full disk, 500 filings, {} requests", sandbox.requests());
    assert_eq!(sandbox.requests(), 0);
}
