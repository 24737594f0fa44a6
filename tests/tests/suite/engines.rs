//! A job queue that delivers twice, workers that die: the example of `examples/rust-queue`, run for real.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use mandataire::ident::{Siren, Siret};
use mandataire::journal::{Filter, Journal, MemoryJournal, PostgresJournal};
use mandataire::sandbox::{Fault, FaultKind, Matcher, Sandbox};
use mandataire::urssaf::{AccountId, Environment, Urssaf};
use mandataire_tests::postgres::PostgresServer;

const COUNT: usize = 300;

/// A Redis of its own.
struct Redis(Child, u16);

impl Redis {
    fn start() -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--port", &port.to_string()])
            .stdout(Stdio::null())
            .spawn()
            .expect("redis-server is installed (Debian: redis-server)");
        let until = Instant::now() + Duration::from_secs(20);
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < until, "Redis does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        Self(child, port)
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn example() -> PathBuf {
    let me = std::env::current_exe().unwrap();
    me.parent().and_then(|deps| deps.parent()).unwrap().join("examples/queue")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_queue_that_delivers_twice_files_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let siren = (0..10).find_map(|key| Siren::parse(&format!("00000001{key}")).ok()).unwrap();
    let siret = (0..10).find_map(|key| Siret::parse(&format!("{}0001{key}", siren.as_str())).ok()).unwrap();
    let urssaf = Urssaf::builder(Environment::sandbox(&sandbox.urssaf_url()).unwrap())
        .credentials("client-sandbox", "client-secret-sandbox")
        .journal(std::sync::Arc::new(MemoryJournal::new()))
        .build()
        .unwrap();
    urssaf.mandats().register(&AccountId::from(siret)).await.unwrap();
    // One in ten goes wrong in a way that says nothing.
    let drop_after = Fault::new(Matcher::urssaf("POST /tiersdecl/*"), FaultKind::DropAfterCommit);
    sandbox.inject(drop_after.chance(100, 7));

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("recettes.csv");
    let lines = (0..COUNT).map(|n| format!("{siret},{}-{:02},{}\n", 2010 + n / 12, n % 12 + 1, n));
    std::fs::write(&file, format!("siret,period,vente\n{}", lines.collect::<String>())).unwrap();

    let (url, url_of_sandbox) = (sandbox.urssaf_url(), file);
    let (server, open) = tokio::task::spawn_blocking(move || {
        let (server, redis) = (PostgresServer::start().unwrap(), Redis::start());
        let command = |arguments: &[&str]| {
            let mut command = Command::new(example());
            command
                .args(arguments)
                .env("DATABASE_URL", server.url())
                .env("REDIS_URL", format!("redis://127.0.0.1:{}/", redis.1))
                .env("URSSAF_SANDBOX", &url)
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            command
        };
        let file = url_of_sandbox.to_str().unwrap().to_owned();
        // Everything twice in the queue.
        for _ in 0..2 {
            assert!(command(&["enqueue", &file]).status().unwrap().success());
        }
        let mut workers: Vec<Child> = (0..3).map(|_| command(&["work"]).spawn().unwrap()).collect();
        std::thread::sleep(Duration::from_millis(700));
        let mut killed = workers.pop().unwrap();
        killed.kill().unwrap();
        killed.wait().unwrap();
        // Takes again what the killed one and the others have taken.
        workers.push(command(&["work"]).spawn().unwrap());
        for mut worker in workers {
            assert!(worker.wait().unwrap().success());
        }
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let journal = runtime.block_on(PostgresJournal::connect(server.url())).unwrap();
        let all = runtime.block_on(journal.find(Filter::default())).unwrap();
        let open = all.iter().filter(|entry| entry.state.is_open()).count();
        assert_eq!(all.len(), COUNT);
        (server, open)
    })
    .await
    .unwrap();
    drop(server);
    let ledger = sandbox.ledger();
    let declared = ledger.count("urssaf.declarer");
    println!(
        "measured: queue, {COUNT} declarations delivered at least twice, {declared} filed, {open} for a person, 0 twice"
    );
    assert_eq!(ledger.duplicates().len(), 0);
    // What was lost on the way is in the journal, open; what is not open was filed.
    assert!(declared <= COUNT && declared + open >= COUNT, "{declared} declared, {open} open");
    assert!(open >= COUNT / 30, "{open}: nothing went wrong on the way");
}
