//! The file: opening, settings, migrations.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::store::unavailable;
use crate::file::shown;
use crate::journal::JournalError;

/// "mdta": a file of something else is not touched.
const APPLICATION: i64 = 0x6D64_7461;

/// How long another process may hold the file. The words of [`unavailable`] name it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Each step brings a file one version further. Steps are never changed, only added.
const STEPS: [&str; 1] = ["
    CREATE TABLE entries (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        key TEXT NOT NULL,
        environment TEXT NOT NULL,
        account TEXT NOT NULL,
        operation TEXT NOT NULL,
        group_key TEXT,
        state TEXT NOT NULL,
        free INTEGER NOT NULL,
        open INTEGER NOT NULL,
        once INTEGER NOT NULL,
        -- Microseconds since 1970.
        changed INTEGER NOT NULL,
        entry TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entries_of_key ON entries (key, free, seq);
    CREATE INDEX open_entries ON entries (environment, account) WHERE open;
    CREATE INDEX open_groups ON entries (environment, account, operation, group_key) WHERE open;
    -- What the rules promise, held by the file as well.
    CREATE UNIQUE INDEX one_open_per_key ON entries (key) WHERE open;
    CREATE UNIQUE INDEX one_holder_per_key ON entries (key) WHERE once AND NOT free;
"];

pub(super) fn open(path: &Path) -> Result<Connection, JournalError> {
    private(path);
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(|error| unavailable(&error))?;
    let until = Instant::now() + PATIENCE;
    loop {
        match prepare(&mut connection) {
            Ok(()) => return Ok(connection),
            // Who makes the file for WAL is not waited for by SQLite itself.
            Err(Prepare::Sqlite(error)) if busy(&error) && Instant::now() < until => {
                std::thread::sleep(Duration::from_millis(2));
            }
            Err(Prepare::Sqlite(error)) => return Err(unavailable(&error)),
            Err(Prepare::Other(words)) => {
                return Err(JournalError::Unavailable(format!("{}: {words}", shown(path))));
            }
        }
    }
}

fn busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

enum Prepare {
    Sqlite(rusqlite::Error),
    Other(String),
}

impl From<rusqlite::Error> for Prepare {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

fn prepare(connection: &mut Connection) -> Result<(), Prepare> {
    // Another process may be committing.
    connection.busy_timeout(PATIENCE)?;
    if connection.is_readonly("main")? {
        return Err(Prepare::Other(
            "the file is read-only: nothing could be kept, so nothing is sent".into(),
        ));
    }
    // One look: between two, another process may have made the journal.
    let look = connection.transaction()?;
    let number = |name: &str| look.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 = look.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    look.finish()?;
    if tables > 0 && application != APPLICATION {
        return Err(Prepare::Other("it is a database of something else, not a journal".into()));
    }
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    if version > known {
        return Err(Prepare::Other(format!(
            "it was written by a newer version of mandataire (schema {version}, this one knows {known}): upgrade"
        )));
    }
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if !mode.eq_ignore_ascii_case("wal") {
        return Err(Prepare::Other(format!("its file system does not allow WAL (it stays in mode {mode})")));
    }
    // A filing that was recorded must survive a power cut: NORMAL loses the last commits.
    connection.pragma_update(None, "synchronous", "FULL")?;
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Another process may have brought it further meanwhile.
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (n, step) in STEPS.iter().enumerate() {
        if i64::try_from(n).is_ok_and(|n| n >= version) {
            transaction.execute_batch(step)?;
        }
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", known.max(version))?;
    transaction.commit()?;
    Ok(())
}

/// A new file is its owner's alone.
#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::OpenOptionsExt;
    use std::sync::{Mutex, TryLockError};
    // Closing a file lets go of every lock that this process has on it: nobody may be further while one is here. Not for
    // long: in a fork's child it may be held by a thread that is not there.
    static MAKING: Mutex<()> = Mutex::new(());
    let until = Instant::now() + Duration::from_millis(200);
    let _making = loop {
        match MAKING.try_lock() {
            Ok(making) => break Some(making),
            Err(TryLockError::WouldBlock) if Instant::now() < until => std::thread::yield_now(),
            Err(_) => break None,
        }
    };
    // Opening it is SQLite's business: what is wrong is told there.
    let _ = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
}

#[cfg(not(unix))]
fn private(_: &Path) {}
