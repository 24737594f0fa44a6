//! Declarations through a job queue, on as many machines as you like.
//!
//! - Redis carries keys ([`Intent::key`]) and nothing else: no NIR, no amount. It may deliver a message twice, or lose what
//!   it did not save: `enqueue` can be called again with the same file.
//! - The prepared intents stand in a table of yours. They hold personal data: they belong where your customers' data is.
//! - The journal, in PostgreSQL, decides what is sent. A message that comes twice finds the recorded outcome; one whose
//!   worker died finds "unresolved" and waits for `reconcile`.
//!
//! ```sh
//! export DATABASE_URL=postgresql://… REDIS_URL=redis://127.0.0.1/ URSSAF_SANDBOX=http://127.0.0.1:4000/urssaf
//! cargo run --example queue -- enqueue recettes.csv
//! cargo run --example queue -- work        # on each machine; ends when the queue is empty
//! cargo run --example queue -- reconcile   # every few minutes, on one machine
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::error::Error;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use mandataire::ErrorKind;
use mandataire::intent::Intent;
use mandataire::journal::PostgresJournal;
use mandataire::urssaf::{Declarations, Environment, Urssaf};
use redis::{Commands, Direction};
use tokio::runtime::Runtime;

const QUEUE: &str = "mandataire:filings";
const TAKEN: &str = "mandataire:taken";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut app = App::open()?;
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["enqueue", file] => app.enqueue(file),
        ["work"] => app.work(),
        ["reconcile"] => app.reconcile(),
        _ => Err("enqueue FILE, work, or reconcile".into()),
    }
}

struct App {
    runtime: Runtime,
    urssaf: Urssaf,
    /// Your own data: here one table.
    database: postgres::Client,
    queue: redis::Connection,
}

impl App {
    fn open() -> Result<Self, Box<dyn Error>> {
        let setting = |name: &str| std::env::var(name).map_err(|_| format!("{name} is not set"));
        let runtime = Runtime::new()?;
        let url = setting("DATABASE_URL")?;
        let mut database = postgres::Client::connect(&url, postgres::NoTls)?;
        // Two workers that make it at once would be in each other's way.
        database.batch_execute(
            "SELECT pg_advisory_lock(1); CREATE TABLE IF NOT EXISTS intents (key text PRIMARY KEY, intent text NOT NULL);
             SELECT pg_advisory_unlock(1)",
        )?;
        let journal = runtime.block_on(PostgresJournal::connect(&url))?;
        let urssaf = Urssaf::builder(Environment::sandbox(&setting("URSSAF_SANDBOX")?)?)
            .credentials("client-sandbox", "client-secret-sandbox")
            .journal(Arc::new(journal))
            .build()?;
        let queue = redis::Client::open(setting("REDIS_URL")?)?.get_connection()?;
        Ok(Self { runtime, urssaf, database, queue })
    }

    /// Prepares, stores, and puts the keys into the queue.
    fn enqueue(&mut self, file: &str) -> Result<(), Box<dyn Error>> {
        let declarations = Declarations::from_path(file)?;
        for issue in declarations.report().issues() {
            eprintln!("{issue}");
        }
        let mut count = 0;
        for (_, filing) in declarations.filings() {
            let intent = self.urssaf.prepare_declarer(filing)?;
            let stored = "INSERT INTO intents VALUES ($1, $2) ON CONFLICT DO NOTHING";
            self.database.execute(stored, &[&intent.key(), &intent.to_json()?])?;
            self.queue.lpush::<_, _, ()>(QUEUE, intent.key())?;
            count += 1;
        }
        println!("{count} in the queue");
        Ok(())
    }

    /// Takes one key after the other until there is none.
    fn work(&mut self) -> Result<(), Box<dyn Error>> {
        // What a worker had taken that died. One that lives may have it as well: the journal decides.
        while let Some(_key) =
            self.queue.lmove::<_, _, Option<String>>(TAKEN, QUEUE, Direction::Right, Direction::Left)?
        {
        }
        while let Some(key) =
            self.queue.lmove::<_, _, Option<String>>(QUEUE, TAKEN, Direction::Right, Direction::Left)?
        {
            if self.file(&key)? {
                self.queue.lrem::<_, _, ()>(TAKEN, 1, &key)?;
            } else {
                // Nothing left: later, when the network is back.
                sleep(Duration::from_secs(1));
                self.queue.lpush::<_, _, ()>(QUEUE, &key)?;
                self.queue.lrem::<_, _, ()>(TAKEN, 1, &key)?;
            }
        }
        Ok(())
    }

    /// Whether the message is done with.
    fn file(&mut self, key: &str) -> Result<bool, Box<dyn Error>> {
        let Some(row) = self.database.query_opt("SELECT intent FROM intents WHERE key = $1", &[&key])? else {
            return Ok(true);
        };
        let intent = Intent::from_json(row.get(0))?;
        Ok(match self.runtime.block_on(self.urssaf.submit(&intent)) {
            Ok(outcome) => {
                println!(
                    "{} {}",
                    intent.natural_key(),
                    if outcome.recorded() { "was filed before" } else { "filed" }
                );
                true
            }
            Err(error) if error.kind() == ErrorKind::NotSent => false,
            // Refused: in the journal, for a person. Unknown: `reconcile` looks; sending it again would be a mistake.
            Err(error) => {
                eprintln!("{}: {error}", intent.natural_key());
                true
            }
        })
    }

    fn reconcile(&self) -> Result<(), Box<dyn Error>> {
        for one in self.runtime.block_on(self.urssaf.reconcile())? {
            println!("{}: {:?}", one.intent.natural_key, one.verdict);
        }
        Ok(())
    }
}
