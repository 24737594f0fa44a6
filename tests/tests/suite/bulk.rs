//! Many filings in one call.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use mandataire::bulk::{RowState, Stopped};
use mandataire::error::code;
use mandataire::ident::{Siren, Siret};
use mandataire::intent::Intent;
use mandataire::journal::{Journal, MemoryJournal};
use mandataire::money::Euros;
use mandataire::sandbox::{Fault, FaultKind, Matcher, Sandbox};
use mandataire::urssaf::{
    AccountId, Category, Declarations, Environment, Extra, Filing, Period, Turnover, Urssaf, WrongLines,
};

struct World {
    sandbox: Sandbox,
    urssaf: Urssaf,
}

async fn world() -> World {
    let sandbox = Sandbox::start().await.unwrap();
    let urssaf = client(&sandbox.urssaf_url(), Arc::new(MemoryJournal::new()));
    for n in 0..4 {
        urssaf.mandats().register(&AccountId::from(siret(n))).await.unwrap();
    }
    World { sandbox, urssaf }
}

fn client(url: &str, journal: Arc<dyn Journal>) -> Urssaf {
    Urssaf::builder(Environment::sandbox(url).unwrap())
        .credentials("client-sandbox", "client-secret-sandbox")
        .journal(journal)
        .build()
        .unwrap()
}

/// Synthetic: INSEE gives no SIREN that begins with zeros.
fn siret(n: usize) -> Siret {
    let siren = (0..10).find_map(|key| Siren::parse(&format!("0000{:04}{key}", n + 1)).ok()).unwrap();
    (0..10).find_map(|key| Siret::parse(&format!("{}0001{key}", siren.as_str())).ok()).unwrap()
}

fn filing(n: usize) -> Filing {
    let months = n / 4;
    let period =
        Period::month(2015 + i16::try_from(months / 12).unwrap(), i8::try_from(months % 12 + 1).unwrap());
    let turnover = Turnover::of([(Category::Vente, Euros::from(1_000))]).unwrap();
    Filing::new(siret(n % 4), period.unwrap(), turnover)
}

impl World {
    fn intents(&self, count: usize) -> Vec<Intent> {
        (0..count).map(|n| self.urssaf.prepare_declarer(&filing(n)).unwrap()).collect()
    }

    fn declared(&self) -> usize {
        self.sandbox.ledger().count("urssaf.declarer")
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_is_filed_once_however_often_it_is_called() {
    let world = world().await;
    let told = Arc::new(AtomicU64::new(0));
    let counting = Arc::clone(&told);
    let bulk = world.urssaf.file_all(world.intents(300)).in_flight(16);
    let bulk = bulk.on_progress(move |progress| {
        assert_eq!(progress.total, Some(300));
        counting.store(progress.counts.total(), Ordering::Relaxed);
    });
    let report = bulk.run().await.unwrap();
    assert!(report.counts.all_filed() && report.counts.accepted == 300, "{:?}", report.counts);
    assert_eq!(told.load(Ordering::Relaxed), 300, "the end is told");
    assert_eq!(world.declared(), 300);
    assert!(report.rows.iter().map(|row| row.number).eq(1..=300));

    let requests = world.sandbox.requests();
    // In the background, as an application would: the future can go to another thread.
    let (urssaf, intents) = (world.urssaf.clone(), world.intents(300));
    let again = tokio::spawn(async move { urssaf.file_all(intents).per_minute(1).run().await });
    let again = again.await.unwrap().unwrap();
    assert_eq!(again.counts.recorded, 300, "what is known does not wait for its turn");
    assert_eq!(world.sandbox.requests(), requests);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_unknown_and_one_refused_hold_up_nobody() {
    let world = world().await;
    let post = || Matcher::urssaf("POST /tiersdecl/*");
    world.sandbox.inject(Fault::new(post(), FaultKind::DropAfterCommit).times(1));
    let mut intents = world.intents(20);
    // No mandate was given for this one.
    let turnover = Turnover::of([(Category::Vente, Euros::from(1_000))]).unwrap();
    let stranger = Filing::new(siret(77), Period::month(2025, 1).unwrap(), turnover);
    intents.push(world.urssaf.prepare_declarer(&stranger).unwrap());
    let report = world.urssaf.file_all(intents).in_flight(4).run().await.unwrap();
    let counts = report.counts;
    assert_eq!((counts.accepted, counts.unknown, counts.refused), (19, 1, 1), "{}", report.to_csv());
    assert_eq!(world.declared(), 20);

    let unknown = report.rows.iter().find(|row| row.state == RowState::Unknown).unwrap();
    let intent = unknown.error.as_ref().unwrap().intent.clone().unwrap();
    assert!(world.urssaf.journal().get(&intent).await.unwrap().is_some());
    let csv = report.to_csv();
    assert_eq!(csv.lines().count(), 22);
    assert!(csv.lines().any(|line| line.contains(",unknown,") && line.contains(&intent)), "{csv}");
    let json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
    assert_eq!(json["counts"]["refused"], 1);
    assert_eq!(json["rows"][20]["state"], "refused");
    assert!(json["rows"][20]["error"]["message"].as_str().unwrap().len() > 10);
}

#[tokio::test]
async fn what_is_doubtful_is_filed_and_told() {
    let world = world().await;
    let of = |n: usize, period: Period, euros| {
        let turnover = Turnover::of([(Category::Vente, Euros::from(euros))]).unwrap();
        world.urssaf.prepare_declarer(&Filing::new(siret(n), period, turnover)).unwrap()
    };
    let before = Period::month(2025, 1).unwrap();
    let to_come = Period::month(2099, 1).unwrap();
    let intents = vec![of(1, before, 1_000), of(2, before, 2_500_000), of(3, to_come, 1_000)];
    let report = world.urssaf.file_all(intents).run().await.unwrap();
    let codes = |n: usize| report.rows[n].warnings.iter().map(|one| &*one.code).collect::<Vec<_>>();
    assert_eq!(report.counts.accepted, 3, "{}", report.to_csv());
    assert!(codes(0).is_empty());
    assert_eq!(codes(1), ["urssaf.turnover.implausible"]);
    assert_eq!(codes(2), ["urssaf.period.not_over"]);
    let csv = report.to_csv();
    assert!(csv.lines().nth(2).unwrap().contains("check the unit"), "{csv}");
    assert!(!csv.lines().nth(1).unwrap().contains("warning"), "{csv}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pace_is_kept() {
    let world = world().await;
    let started = Instant::now();
    let report =
        world.urssaf.file_all(world.intents(31)).per_minute(6_000).in_flight(31).run().await.unwrap();
    assert_eq!(report.counts.accepted, 31);
    assert!(started.elapsed() >= Duration::from_millis(300), "{:?}", started.elapsed());
}

/// A mandate may be registered again: that is sent, so it waits for its turn.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_will_be_sent_again_keeps_the_pace_too() {
    let world = world().await;
    let again = || -> Vec<Intent> {
        let register = |n| {
            let account = AccountId::from(siret(n));
            world.urssaf.mandats().prepare_register(&account, &Extra::new()).unwrap()
        };
        (0..4).map(register).collect()
    };
    let (before, started) = (world.sandbox.requests(), Instant::now());
    let report = world.urssaf.file_all(again()).per_minute(600).run().await.unwrap();
    assert_eq!(report.counts.recorded, 0, "{}", report.to_csv());
    assert_eq!(world.sandbox.requests() - before, 4);
    assert!(started.elapsed() >= Duration::from_millis(300), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_deadline_that_cannot_be_met_is_told_before_anything_is_filed() {
    let world = world().await;
    let (requests, intents) = (world.sandbox.requests(), world.intents(100));
    let in_ten_minutes = Timestamp::now() + Duration::from_secs(600);
    let bulk = world.urssaf.file_all(intents).per_minute(5).deadline(in_ten_minutes);
    let error = bulk.run().await.unwrap_err();
    assert_eq!(error.code(), code::BULK_DEADLINE);
    assert!(error.message().contains("100 filings") && error.message().contains("19 min"), "{error}");
    assert_eq!(world.sandbox.requests(), requests);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_begins_after_the_deadline() {
    let world = world().await;
    let soon = Timestamp::now() + Duration::from_millis(400);
    // No exact size: nothing to announce.
    let intents = world.intents(100).into_iter().filter(|_| true);
    let report = world.urssaf.file_all(intents).per_minute(600).deadline(soon).run().await.unwrap();
    assert_eq!(report.stopped, Some(Stopped::Deadline));
    let counts = report.counts;
    assert!(counts.accepted >= 2 && counts.not_tried >= 90, "{counts:?}");
    assert_eq!(counts.accepted + counts.not_tried, 100);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_down_ends_the_run_and_nothing_is_in_doubt() {
    let world = world().await;
    let journal = Arc::new(MemoryJournal::new());
    let intents: Vec<Intent> = {
        let url = world.sandbox.urssaf_url();
        let urssaf = client(&url, journal.clone());
        (0..300).map(|n| urssaf.prepare_declarer(&filing(n)).unwrap()).collect()
    };
    let urssaf = client(&world.sandbox.urssaf_url(), journal);
    drop(world);
    let report = urssaf.file_all(intents).in_flight(16).run().await.unwrap();
    assert_eq!(report.stopped, Some(Stopped::Unreachable));
    let counts = report.counts;
    assert!(counts.not_sent >= 50 && counts.not_tried >= 200 && counts.unknown == 0, "{counts:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_requests_is_waited_for() {
    let world = world().await;
    let refuse = FaultKind::Refuse { status: 429, body: serde_json::json!({}) };
    world.sandbox.inject(Fault::new(Matcher::urssaf("POST /tiersdecl/*"), refuse).times(3));
    let report = world.urssaf.file_all(world.intents(8)).in_flight(2).run().await.unwrap();
    assert_eq!(report.counts.accepted, 8, "{}", report.to_csv());
}

fn csv(lines: &[String]) -> String {
    format!("siret;période;vente;prestations_bic;neant;#note\r\n{}\r\n", lines.join("\r\n"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_csv_file_becomes_declarations_in_one_call() {
    let world = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("recettes.csv");
    let lines = [
        format!("{};2026-01;1 234,50;;;Café Müller", siret(0)),
        format!("{};2026-T1;;350;;", siret(1)),
        String::new(),
        format!("{};2026-01;;;oui;", siret(2)),
    ];
    std::fs::write(&path, csv(&lines)).unwrap();
    let report = world.urssaf.declare_csv(&path, WrongLines::RefuseAll).unwrap().run().await.unwrap();
    assert_eq!(report.counts.accepted, 3, "{}", report.to_csv());
    assert_eq!(
        report.rows.iter().map(|row| row.number).collect::<Vec<_>>(),
        [2, 3, 5],
        "the lines of the file"
    );
    assert_eq!(world.declared(), 3);
    // The same again, as Excel on Windows saves it: nothing new.
    let mut windows = Vec::new();
    for letter in csv(&lines).replace("1 234", "1\u{a0}234").chars() {
        windows.push(u8::try_from(u32::from(letter)).unwrap());
    }
    std::fs::write(&path, windows).unwrap();
    let report = world.urssaf.declare_csv(&path, WrongLines::RefuseAll).unwrap().run().await.unwrap();
    assert_eq!(report.counts.recorded, 3, "{}", report.to_csv());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_lines_are_told_with_line_and_column() {
    let world = world().await;
    let lines = [
        format!("{};2026-01;100;;;", siret(0)),
        format!("{};2026-13;100;;;", siret(1)),
        format!("{};2026-01;-5;abc;;", siret(1)),
        "12345678901234;2026-01;5;;;".to_owned(),
        format!("{};2026-01;;;;", siret(1)),
        format!("{};2026-01;100;;;", siret(0)),
        format!("{};2026-01;100;;oui;", siret(2)),
        format!("{};2026-01", siret(2)),
        ";2026-01;5;;;".to_owned(),
        format!("{};;5;;;", siret(3)),
    ];
    let read = Declarations::from_csv(csv(&lines).as_bytes()).unwrap();
    let told: Vec<(String, String)> =
        read.report().issues().iter().map(|issue| (issue.path.clone(), issue.code.to_string())).collect();
    let expected = [
        ("line 3, column période", "urssaf.period.invalid"),
        ("line 4, column vente", "money.negative"),
        ("line 4, column prestations_bic", "money.format"),
        ("line 5, column siret", "ident.siret.checksum"),
        ("line 6", "urssaf.turnover.empty"),
        ("line 7", "urssaf.csv.twice"),
        ("line 8, column neant", "urssaf.csv.neant_and_turnover"),
        ("line 9", "urssaf.csv.cells"),
        ("line 10, column siret", "urssaf.csv.account"),
        ("line 11, column period", "urssaf.csv.period"),
    ];
    let told: Vec<(&str, &str)> = told.iter().map(|(path, code)| (path.as_str(), code.as_str())).collect();
    assert_eq!(told, expected);

    let error = world.urssaf.declare_all(read.clone(), WrongLines::RefuseAll).unwrap_err();
    assert_eq!(error.issues().len(), expected.len());
    assert_eq!(world.declared(), 0);
    let report = world.urssaf.declare_all(read, WrongLines::Skip).unwrap().run().await.unwrap();
    assert_eq!((report.counts.accepted, world.declared()), (1, 1));
}

#[test]
fn a_table_that_is_wrong_as_a_whole_is_refused() {
    for (table, code) in [
        ("", "urssaf.csv.column_missing"),
        ("siret,period,vent\n", "urssaf.csv.column"),
        ("siret,period\n", "urssaf.csv.column_missing"),
        ("period,vente\n", "urssaf.csv.column_missing"),
        ("siret,vente\n", "urssaf.csv.column_missing"),
        ("siret,period,vente,Vente\n", "urssaf.csv.column_twice"),
        ("siret,period,vente\n\n", "urssaf.csv.empty"),
    ] {
        assert_eq!(Declarations::from_csv(table.as_bytes()).unwrap_err().code(), code, "{table:?}");
    }
    let error = Declarations::from_path("/nowhere/at/all.csv").unwrap_err();
    assert_eq!(error.code(), code::FILE);
}

#[test]
fn a_table_without_header_shows_no_identifier_and_every_line_end_counts() {
    let error = Declarations::from_csv(&b"295109912611193;2026-09;12\n"[..]).unwrap_err();
    assert_eq!((error.code(), error.issues()[0].path.as_str()), ("urssaf.csv.column", "line 1, column 1"));
    assert!(!error.to_string().contains("2951"), "{error}");
    let error = Declarations::from_csv(&b"siret;period;ventes\n"[..]).unwrap_err();
    assert_eq!(error.issues()[0].path, "line 1, column ventes");
    let rows = ["siret;period;vente", "73282932000074;2026-01;1", "73282932000074;2026-02;x"];
    for end in ["\n", "\r\n", "\r"] {
        let read = Declarations::from_csv(rows.join(end).as_bytes()).unwrap();
        assert_eq!(read.filings().map(|(line, _)| line).collect::<Vec<_>>(), [2], "{end:?}");
        assert_eq!(read.report().issues()[0].path, "line 3, column vente", "{end:?}");
    }
}
