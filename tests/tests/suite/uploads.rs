//! What goes over the wire is what was prepared, once, or nothing at all.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use mandataire::ErrorKind;
use mandataire::error::code;
use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::{Deposit, Environment, Guichet};
use mandataire::intent::Intent;
use mandataire::journal::{Filter, Journal, MemoryJournal, State};
use mandataire::sandbox::pdf::make_pdf;
use serde_json::{Value, json};

use crate::client::{Client, formality, pdf, quick};
use crate::server::{LOGIN, Plan, Request, Server, Step, json as json_answer};

const FORMALITIES: &str = "/api/formalities";

async fn accepting() -> Server {
    Server::start(|_| json_answer(201, &json!({"id": 12, "status": "RECEIVED"}))).await
}

/// The bodies of filings that arrived whole.
fn whole(server: &Server) -> Vec<Request> {
    server
        .requests()
        .into_iter()
        .filter(|request| request.target != LOGIN && request.method == "POST" && request.whole)
        .collect()
}

/// The preview with every file in its place, in the order of the text.
fn with_files(preview: &Value, files: &[Vec<u8>]) -> String {
    let mut text = preview.to_string();
    for file in files {
        let start = text.find("\"[file of ").unwrap();
        let (_, rest) = text.split_at(start + 1);
        let end = start + 1 + rest.find('"').unwrap() + 1;
        text.replace_range(start..end, &format!("\"{}\"", STANDARD.encode(file)));
    }
    assert!(!text.contains("[file of "));
    text
}

#[tokio::test]
async fn the_body_is_exact() {
    let folder = tempfile::tempdir().unwrap();
    let server = accepting().await;
    let client = Client::new(&server.url(), quick());
    // Sizes around the edges of base64 and of the reader's chunks (72 KiB).
    let edges = [2000, 2001, 2002, 72 * 1024 - 1, 72 * 1024, 72 * 1024 + 1, 3 * 72 * 1024 + 2, 1 << 20];
    for (n, sizes) in [&edges[..1], &edges[1..3], &edges[..], &[]].into_iter().enumerate() {
        let paths: Vec<_> = sizes
            .iter()
            .enumerate()
            .map(|(m, size)| pdf(folder.path(), &format!("é-{n}-{m}.pdf"), *size))
            .collect();
        let intent = client.creation_with(&format!("exact-{n}"), &paths);
        client.submit(&intent).await.unwrap();
        let request = whole(&server).pop().unwrap();
        let files: Vec<_> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
        let expected = with_files(&intent.preview(), &files);
        assert_eq!(request.header("content-length"), Some(expected.len().to_string().as_str()));
        assert_eq!(request.header("transfer-encoding"), None);
        assert_eq!(request.header("expect"), None);
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert!(request.body == expected.as_bytes(), "sizes {sizes:?}");
    }
    // The same bytes from memory, from a reader, and through an intent that travelled.
    let bytes = make_pdf("Titre \"é\"", &["x"], 100_001);
    let path = folder.path().join("same.pdf");
    fs::write(&path, &bytes).unwrap();
    let attachments: [Attachment; 3] = [
        Attachment::from_path(&path, "PJ_51"),
        Attachment::from_bytes(Bytes::from(bytes.clone()), "PJ_51").name("same.pdf"),
        Attachment::from_reader(&bytes[..], "PJ_51").unwrap().name("same.pdf"),
    ];
    let mut bodies = Vec::new();
    for (n, attachment) in attachments.into_iter().enumerate() {
        let client = Client::new(&server.url(), quick());
        let deposit = Deposit::Formality(12);
        let mut intent =
            client.attachments().prepare_create(deposit, attachment.at(".piecesJointes[0]")).unwrap();
        if n == 0 {
            intent = Intent::from_json(&intent.to_json().unwrap()).unwrap();
        } else {
            assert_eq!(intent.to_json().unwrap_err().code(), code::NOT_PORTABLE);
        }
        client.submit(&intent).await.unwrap();
        let request = whole(&server).pop().unwrap();
        assert_eq!(request.target, "/api/formalities/12/attachments");
        assert_eq!(request.body, with_files(&intent.preview(), std::slice::from_ref(&bytes)).into_bytes());
        bodies.push(request.body);
    }
    assert!(bodies.iter().all(|body| *body == bodies[0]));
}

/// What happens to a file between the moment it was prepared and the moment it is sent.
type Change = (&'static str, fn(&Path));

fn changes() -> Vec<Change> {
    fn rewrite(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
        let mut bytes = fs::read(path).unwrap();
        change(&mut bytes);
        fs::write(path, bytes).unwrap();
    }
    vec![
        ("shorter", |path| rewrite(path, |bytes| bytes.truncate(bytes.len() - 1))),
        ("empty", |path| rewrite(path, Vec::clear)),
        ("longer", |path| rewrite(path, |bytes| bytes.push(b'\n'))),
        ("first byte", |path| rewrite(path, |bytes| bytes[0] ^= 1)),
        ("middle byte", |path| {
            rewrite(path, |bytes| {
                let n = bytes.len() / 2;
                bytes[n] ^= 1;
            });
        }),
        ("last byte", |path| {
            rewrite(path, |bytes| {
                let n = bytes.len() - 1;
                bytes[n] ^= 1;
            });
        }),
        ("removed", |path| fs::remove_file(path).unwrap()),
        ("a folder now", |path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        }),
        #[cfg(unix)]
        ("a dangling link now", |path| {
            fs::remove_file(path).unwrap();
            std::os::unix::fs::symlink("/nowhere/at/all", path).unwrap();
        }),
        #[cfg(unix)]
        ("a device now", |path| {
            fs::remove_file(path).unwrap();
            std::os::unix::fs::symlink("/dev/zero", path).unwrap();
        }),
        #[cfg(unix)]
        ("permission denied", |path| {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap();
            // Root reads everything: a loop of links denies it too.
            if fs::read(path).is_ok() {
                fs::remove_file(path).unwrap();
                std::os::unix::fs::symlink(path, path).unwrap();
            }
        }),
    ]
}

#[tokio::test]
async fn a_file_that_changed_is_not_filed() {
    let server = accepting().await;
    let mut arrived = 0;
    for (name, change) in changes() {
        // First, in the middle and last of three; small ones fit in one packet.
        for (place, size) in [(0, 5_000), (1, 300_000), (2, 300_000), (2, 5_000)] {
            let what = format!("{name}, file {place} of {size}");
            let folder = tempfile::tempdir().unwrap();
            let client = Client::new(&server.url(), quick());
            let files: Vec<_> = (0..3).map(|n| pdf(folder.path(), &format!("{n}.pdf"), size)).collect();
            let intent = client.creation_with("changed", &files);
            let original = fs::read(&files[place]).unwrap();
            change(&files[place]);
            let error = client.submit(&intent).await.unwrap_err();
            assert_eq!(
                (error.kind(), error.code()),
                (ErrorKind::NotSent, code::FILE_CHANGED),
                "{what}: {error}"
            );
            assert_eq!(client.state().await, State::NotSent, "{what}");
            assert_eq!(whole(&server).len(), arrived, "{what}");

            // Put right again, the very same intent goes: nothing was filed.
            let path = &files[place];
            if path.is_dir() {
                fs::remove_dir(path).unwrap();
            } else {
                let _ = fs::remove_file(path);
            }
            fs::write(path, original).unwrap();
            assert_eq!(client.submit(&intent).await.unwrap().id(), Some("12"), "{what}");
            arrived += 1;
            assert_eq!(whole(&server).len(), arrived, "{what}");
        }
    }
}

/// The file changes while it is being read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_changes_during_the_upload_is_not_filed() {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<_> = (0..2).map(|n| pdf(folder.path(), &format!("{n}.pdf"), 9_000_000)).collect();
    let second = files[1].clone();
    // The server holds the upload after a bit, changes the second file, and reads on.
    let server = Server::start(move |request| {
        if request.method == "POST" {
            let mut bytes = fs::read(&second).unwrap();
            let last = bytes.len() - 1;
            bytes[last] ^= 1;
            fs::write(&second, bytes).unwrap();
        }
        json_answer(201, &json!({"id": 12, "status": "RECEIVED"}))
    })
    .await;
    let client = Client::new(&server.url(), quick());
    let error = client.submit(&client.creation_with("meanwhile", &files)).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::NotSent, code::FILE_CHANGED), "{error}");
    assert!(whole(&server).is_empty());
    assert_eq!(server.count("POST", FORMALITIES), 1);
}

/// A server that answers before it has read the whole file: its word counts, whatever it is.
#[tokio::test]
async fn an_early_answer_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    let files = [pdf(folder.path(), "a.pdf", 9_000_000), pdf(folder.path(), "b.pdf", 9_000_000)];
    for (status, expected) in
        [(413, State::Refused), (401, State::Refused), (500, State::Unknown), (302, State::Unknown)]
    {
        let server = Server::start(move |_| Plan {
            read: 10_000,
            steps: vec![
                json_answer(status, &json!({"message": "trop gros"})),
                Step::Pause(Duration::from_millis(300)),
                Step::Close,
            ],
        })
        .await;
        let client = Client::new(&server.url(), quick());
        let error = client.submit(&client.creation_with("early", &files)).await.unwrap_err();
        // The answer, or the cut that comes with it: never a success, never "not sent".
        let state = client.state().await;
        assert!(state == expected || state == State::Unknown, "{status}: {error}");
        assert!(error.kind() != ErrorKind::NotSent, "{status}: {error}");
        assert_eq!(server.count("POST", FORMALITIES), 1, "{status}");
    }
}

/// The caller goes away at every stage; the filing does not notice, and its outcome is written down.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caller_that_goes_away_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let files = [pdf(folder.path(), "a.pdf", 4_000_000)];
    for (answered, expected) in [(true, State::Accepted), (false, State::Unknown)] {
        for stage in 0..12u32 {
            let server = Server::start(move |_| {
                let last = json_answer(201, &json!({"id": 12, "status": "RECEIVED"}));
                vec![Step::Pause(Duration::from_millis(20)), if answered { last } else { Step::Close }]
            })
            .await;
            let client = Client::new(&server.url(), quick());
            let intent = client.creation_with("dropped", &files);
            {
                let sending = client.submit(&intent);
                // Dropped: before it is polled, at once, during the log-in, during the upload, while waiting.
                if stage > 0 {
                    let patience = Duration::from_millis(u64::from(stage - 1) * 4);
                    let _ = tokio::time::timeout(patience, sending).await;
                }
            }
            let waiting = async {
                loop {
                    let entries = client.entries().await;
                    match entries.first() {
                        None if stage == 0 => return None,
                        Some(entry) if entry.state != State::Sending => return Some(entry.state),
                        _ => tokio::time::sleep(Duration::from_millis(2)).await,
                    }
                }
            };
            let state = tokio::time::timeout(Duration::from_secs(10), waiting).await.unwrap();
            let what = format!("stage {stage}, answered {answered}");
            match state {
                None => assert_eq!(server.requests().len(), 0, "{what}"),
                Some(state) => {
                    assert_eq!(state, expected, "{what}");
                    assert_eq!(server.count("POST", FORMALITIES), 1, "{what}");
                    assert_eq!(whole(&server).len(), 1, "{what}");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_intent_from_many_tasks_is_one_request() {
    let folder = tempfile::tempdir().unwrap();
    let files = [pdf(folder.path(), "a.pdf", 100_000)];
    for _ in 0..5 {
        let server = accepting().await;
        let client = Arc::new(Client::new(&server.url(), quick()));
        let intent = Arc::new(client.creation_with("twins", &files));
        let tasks = (0..16).map(|_| {
            let (client, intent) = (Arc::clone(&client), Arc::clone(&intent));
            tokio::spawn(async move { client.submit(&intent).await })
        });
        let mut sent = 0;
        for result in futures_util::future::join_all(tasks).await {
            match result.unwrap() {
                Ok(outcome) => sent += usize::from(!outcome.recorded()),
                Err(error) => assert_eq!(error.code(), code::UNRESOLVED),
            }
        }
        assert_eq!(sent, 1);
        assert_eq!(server.count("POST", FORMALITIES), 1);
        // Two intents of the same filing, prepared apart.
        let again = client.creation_with("twins", &files);
        assert!(client.submit(&again).await.unwrap().recorded());
        // The same reference for something else.
        let other = client.submit(&client.creation("twins")).await.unwrap_err();
        assert_eq!((other.kind(), other.code()), (ErrorKind::InvalidPayload, code::KEY_CONFLICT));
        assert_eq!(server.count("POST", FORMALITIES), 1);
    }
}

/// Every field of a stored intent is bound, and what can be changed in it changes nothing that is sent.
#[tokio::test]
async fn a_changed_intent_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (file, other) = (pdf(folder.path(), "a.pdf", 10_000), pdf(folder.path(), "b.pdf", 10_001));
    let server = accepting().await;
    let client = Client::new(&server.url(), quick());
    let stored: Value =
        serde_json::from_str(&client.creation_with("bound", &[file]).to_json().unwrap()).unwrap();
    let parts = stored["document"].as_array().unwrap().len();
    assert_eq!(parts, 3);
    let mut changed = Vec::new();
    for (field, value) in [
        ("operation", json!("guichet.formalities.update")),
        ("environment", json!("guichet:production")),
        ("account", json!("0123456789abcdef")),
        ("key", json!("0".repeat(64))),
        ("method", json!("PUT")),
        ("target", json!("/api/payment")),
        ("digest", json!(format!("sha256:{}", "0".repeat(64)))),
        ("format", json!(2)),
        ("document", json!([])),
        ("document", json!([{"text": stored["document"].to_string()}])),
        ("unknown", json!(1)),
    ] {
        let mut intent = stored.clone();
        intent[field] = value;
        changed.push(intent);
    }
    for (part, value) in [
        (0, json!({"text": "{\"companyName\":\"X\"}"})),
        (1, json!({"file": {"path": "x", "size": 1, "sha256": "0".repeat(64)}})),
        (1, json!({"secret": "ccl.password"})),
        (1, json!({"file": {"path": "x", "size": -1, "sha256": "é"}})),
    ] {
        let mut intent = stored.clone();
        intent["document"][part] = value;
        changed.push(intent);
    }
    // Text moved from one part to the next: the same bytes, another cut.
    let mut moved = stored.clone();
    let text = moved["document"][0]["text"].as_str().unwrap().to_owned();
    moved["document"][0] = json!({"text": text.split_at(10).0});
    moved["document"].as_array_mut().unwrap().insert(1, json!({"text": text.split_at(10).1}));
    changed.push(moved);
    for intent in changed {
        let error = Intent::from_json(&intent.to_string()).unwrap_err();
        assert!([code::TAMPERED, code::DECODE, code::FOREIGN_INTENT].contains(&error.code()), "{error}");
        assert!(!format!("{error:?}{error}").contains("TILLEULS"), "{error}");
    }
    assert!(server.requests().is_empty());

    // The path of a file is where its bytes are, not what they are: another path with other bytes goes nowhere.
    let mut elsewhere = stored.clone();
    elsewhere["document"][1]["file"]["path"] = json!(other.to_str().unwrap());
    let intent = Intent::from_json(&elsewhere.to_string()).unwrap();
    let error = client.submit(&intent).await.unwrap_err();
    assert_eq!(error.code(), code::FILE_CHANGED);
    assert!(whole(&server).is_empty());
}

#[tokio::test]
async fn an_intent_of_somebody_else_is_refused() {
    let (server, other) = (accepting().await, accepting().await);
    let client = Client::new(&server.url(), quick());
    let intent = client.creation("mine");
    let elsewhere = Client::new(&other.url(), quick());
    let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
    let colleague = Guichet::builder(Environment::sandbox(&server.url()).unwrap())
        .credentials("colleague@example.test", "correct-horse-battery")
        .journal(Arc::clone(&journal))
        .build()
        .unwrap();
    for error in [elsewhere.submit(&intent).await.unwrap_err(), colleague.submit(&intent).await.unwrap_err()]
    {
        assert_eq!((error.kind(), error.code()), (ErrorKind::InvalidPayload, code::FOREIGN_INTENT));
    }
    assert!(journal.find(Filter::default()).await.unwrap().is_empty());
    assert!(server.requests().is_empty() && other.requests().is_empty());
}

/// An intent whose digest was made again by somebody who knows how, to lead the client and its token elsewhere.
#[tokio::test]
async fn a_forged_intent_cannot_leave_the_server() {
    let (server, thief) = (accepting().await, accepting().await);
    let client = Client::new(&server.url(), quick());
    let intent = client.formalities().prepare_create(formality().reference("forged")).unwrap();
    let stored: Value = serde_json::from_str(&intent.to_json().unwrap()).unwrap();
    let bare = thief.address.to_string();
    for target in [
        format!("@{bare}/api/formalities"),
        format!(":x@{bare}/api/formalities"),
        format!(".{bare}/api"),
        format!("http://{bare}/api"),
        format!("//{bare}/api"),
        format!("\\\\{bare}\\api"),
        format!("/\\{bare}/api"),
        format!("?@{bare}/"),
        format!("#@{bare}/"),
        format!(" @{bare}/"),
        format!("\t@{bare}/"),
        String::new(),
    ] {
        let mut forged = stored.clone();
        forged["target"] = json!(target);
        forged["digest"] = json!(digest(&forged));
        let result = match Intent::from_json(&forged.to_string()) {
            Ok(intent) => client.submit(&intent).await,
            Err(error) => Err(error),
        };
        assert_eq!(thief.connections(), 0, "{target}: {result:?}");
        if !target.starts_with('/') {
            let error = result.unwrap_err();
            assert_eq!(error.code(), code::FOREIGN_INTENT, "{target}: {error}");
        }
    }
}

/// The digest of an intent without files, as the library makes it.
fn digest(intent: &Value) -> String {
    let mut context = ring::digest::Context::new(&ring::digest::SHA256);
    context.update(b"mandataire/intent/1");
    let mut add = |bytes: &[u8]| {
        context.update(&(bytes.len() as u64).to_be_bytes());
        context.update(bytes);
    };
    for field in ["operation", "environment", "account", "key", "method", "target"] {
        add(intent[field].as_str().unwrap().as_bytes());
    }
    let text = intent["document"][0]["text"].as_str().unwrap();
    context.update(b"t");
    context.update(&(text.len() as u64).to_be_bytes());
    context.update(text.as_bytes());
    let hex: String = context.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

#[tokio::test]
async fn progress_is_told_to_who_asked_around_the_call() {
    use std::sync::Mutex;
    let folder = tempfile::tempdir().unwrap();
    let server = accepting().await;
    let client = Client::new(&server.url(), quick());
    let path = folder.path().join("statuts.pdf");
    fs::write(&path, make_pdf("Statuts", &[], 1 << 20)).unwrap();
    let create = |reference: &str| {
        let new = formality().reference(reference).attach(Attachment::from_path(&path, "PJ_01"));
        client.guichet.formalities().prepare_create(new).unwrap()
    };
    let told: Arc<Mutex<Vec<(u64, u64)>>> = Arc::default();
    let hear = Arc::clone(&told);
    let watched = create("watched");
    let call = client.guichet.submit(&watched);
    mandataire::http::with_upload_progress(move |sent, total| hear.lock().unwrap().push((sent, total)), call)
        .await
        .unwrap();
    let heard = told.lock().unwrap().clone();
    let total = whole(&server)[0].body.len() as u64;
    assert!(heard.len() > 2 && heard.is_sorted(), "{heard:?}");
    assert_eq!(*heard.last().unwrap(), (total, total));
    // Nobody asked: nobody is told.
    client.guichet.submit(&create("unwatched")).await.unwrap();
    assert_eq!(told.lock().unwrap().len(), heard.len());
}
