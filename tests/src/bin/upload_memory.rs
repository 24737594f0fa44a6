//! What a formality with attachments costs the process that files it.
//!
//! - `upload_memory memory <url> <file>…`: prepares and submits one formality with these PDFs; prints the peak of
//!   resident memory (VmHWM, KiB) after a small formality, after the large one, and the difference;
//! - `upload_memory time <url> <rounds> <file>…`: the same, in turn with posting a buffer that is ready; prints the best
//!   of each in milliseconds and ours in percent of it.

use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::{Environment, Guichet, NewFormality};
use mandataire::sandbox::pdf::make_pdf;
use mandataire_tests::measure::{bare_http, peak_kib};

const PAYLOAD: &str = include_str!("../../../examples/rust/demo/data/creation.json");

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["memory", url, files @ ..] => memory(url, files).await,
            ["time", url, rounds, files @ ..] => time(url, rounds.parse()?, files).await,
            _ => Err("see the top of upload_memory.rs".into()),
        }
    })
}

fn client(url: &str) -> Outcome<Guichet> {
    Ok(Guichet::builder(Environment::sandbox(url)?).credentials("memory@example.test", "password").build()?)
}

async fn file(guichet: &Guichet, files: &[&Path]) -> Outcome<()> {
    let formality = NewFormality::from_json(serde_json::from_str(PAYLOAD)?)?;
    let formality = files.iter().enumerate().fold(formality, |formality, (n, file)| {
        formality.attach(Attachment::from_path(*file, "PJ_51").at(format!(".piecesJointes[{n}]")))
    });
    let intent = guichet.formalities().prepare_create(formality)?;
    guichet.submit(&intent).await?;
    Ok(())
}

async fn memory(url: &str, files: &[&str]) -> Outcome<()> {
    let guichet = client(url)?;
    let folder = tempfile::tempdir()?;
    let small = folder.path().join("small.pdf");
    std::fs::write(&small, make_pdf("small", &[], 100_000))?;
    file(&guichet, &[&small]).await?;
    let before = peak_kib()?;
    let files: Vec<&Path> = files.iter().map(Path::new).collect();
    file(&guichet, &files).await?;
    let after = peak_kib()?;
    writeln!(io::stdout(), "{before} {after} {}", after - before)?;
    Ok(())
}

async fn time(url: &str, rounds: u32, files: &[&str]) -> Outcome<()> {
    let guichet = client(url)?;
    guichet.log_in().await?;
    let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let mut ready = PAYLOAD.to_owned();
    for file in &files {
        ready.push_str(&STANDARD.encode(std::fs::read(file)?));
    }
    let ready = Bytes::from(ready);
    let plain = bare_http()?;
    let (mut ours, mut theirs) = (Duration::MAX, Duration::MAX);
    for _ in 0..rounds {
        let started = Instant::now();
        let answer = plain.post(format!("{url}/api/formalities")).body(ready.clone()).send().await?;
        answer.bytes().await?;
        theirs = theirs.min(started.elapsed());
        let started = Instant::now();
        file(&guichet, &files).await?;
        ours = ours.min(started.elapsed());
    }
    let percent = ours.as_micros() * 100 / theirs.as_micros().max(1);
    writeln!(io::stdout(), "{} {} {percent}", ours.as_millis(), theirs.as_millis())?;
    Ok(())
}
