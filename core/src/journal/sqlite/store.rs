//! The rows: each holds a whole entry, and beside it what is looked for.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use crate::intent::Repeat;
use crate::journal::{Change, Claim, Entry, Filter, JournalError, NewEntry, State, rules};

/// A failure of the file, in words that say what to do.
pub(super) fn unavailable(error: &rusqlite::Error) -> JournalError {
    use rusqlite::ErrorCode;
    let words = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => "the disk is full".to_owned(),
        Some(ErrorCode::ReadOnly) => "its file is read-only".to_owned(),
        Some(ErrorCode::CannotOpen) => "its file cannot be opened: check the path and its rights".to_owned(),
        Some(ErrorCode::NotADatabase) => "its file is not a SQLite database".to_owned(),
        Some(ErrorCode::DatabaseCorrupt) => {
            "its file is damaged: keep a copy, restore a backup, reconcile what was sent since".to_owned()
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "another process has held its file for 10 seconds".to_owned()
        }
        Some(ErrorCode::SystemIoFailure) => "its disk fails (input/output error)".to_owned(),
        _ => format!("SQLite says: {error}"),
    };
    JournalError::Unavailable(words)
}

fn read(text: &str) -> Result<Entry, JournalError> {
    serde_json::from_str(text)
        .map_err(|error| JournalError::Unavailable(format!("an entry cannot be read: {error}")))
}

/// One entry, by what a query finds.
fn one(
    connection: &Connection,
    sql: &str,
    parameters: impl rusqlite::Params,
) -> Result<Option<Entry>, JournalError> {
    let found = connection
        .prepare_cached(sql)
        .and_then(|mut query| query.query_row(parameters, |row| row.get::<_, String>(0)).optional())
        .map_err(|error| unavailable(&error))?;
    found.as_deref().map(read).transpose()
}

fn put(connection: &Connection, entry: &Entry) -> Result<(), JournalError> {
    let text = serde_json::to_string(entry)
        .map_err(|error| JournalError::Unavailable(format!("an entry cannot be written: {error}")))?;
    let changed = entry.changed_at().as_microsecond();
    // A new number each time: an intent that is submitted again takes its key back from a later one that was refused.
    connection
        .prepare_cached(
            "INSERT INTO entries
             (id, key, environment, account, operation, group_key, state, free, open, once, changed, entry, seq)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
                     CASE ?13 WHEN 1 THEN (SELECT coalesce(max(seq), 0) + 1 FROM entries)
                              ELSE (SELECT seq FROM entries WHERE id = ?1) END)
             ON CONFLICT (id) DO UPDATE SET
                 state = excluded.state, free = excluded.free, open = excluded.open, changed = excluded.changed,
                 entry = excluded.entry, seq = excluded.seq",
        )
        .and_then(|mut insert| {
            insert.execute(params![
                entry.id,
                entry.key,
                entry.environment,
                entry.account,
                entry.operation.name(),
                entry.group(),
                entry.state.as_str(),
                entry.state.is_free(),
                entry.state.is_open(),
                entry.operation.repeat() == Repeat::Once,
                changed,
                text,
                entry.state == State::Sending,
            ])
        })
        .map(drop)
        .map_err(|error| match error.sqlite_error_code() {
            // Another filing holds the key: the rules saw it otherwise, the file knows better.
            Some(rusqlite::ErrorCode::ConstraintViolation) => JournalError::Stale,
            _ => unavailable(&error),
        })
}

pub(super) fn claim(connection: &Connection, new: NewEntry) -> Result<Claim, JournalError> {
    let same = get(connection, &new.id)?;
    let holder = held(connection, &new.key)?;
    let sibling = match new.group() {
        None => None,
        Some(group) => one(
            connection,
            "SELECT entry FROM entries
             WHERE open AND environment = ?1 AND account = ?2 AND operation = ?3 AND group_key = ?4 AND key <> ?5
             ORDER BY seq LIMIT 1",
            params![new.environment, new.account, new.operation.name(), group, new.key],
        )?,
    };
    let known = rules::Known { holder: holder.as_ref(), same: same.as_ref(), sibling: sibling.as_ref() };
    let claim = rules::claim(known, new);
    if let Claim::Mine(entry) = &claim {
        put(connection, entry)?;
    }
    Ok(claim)
}

pub(super) fn update(
    connection: &Connection,
    id: &str,
    version: u64,
    change: Change,
) -> Result<Entry, JournalError> {
    let entry = get(connection, id)?.ok_or(JournalError::Missing)?;
    if entry.version != version {
        return Err(JournalError::Stale);
    }
    let entry = rules::apply(&entry, change)?;
    put(connection, &entry)?;
    Ok(entry)
}

pub(super) fn get(connection: &Connection, id: &str) -> Result<Option<Entry>, JournalError> {
    one(connection, "SELECT entry FROM entries WHERE id = ?1", [id])
}

pub(super) fn held(connection: &Connection, key: &str) -> Result<Option<Entry>, JournalError> {
    one(connection, "SELECT entry FROM entries WHERE key = ?1 ORDER BY free, seq DESC LIMIT 1", [key])
}

pub(super) fn find(connection: &Connection, filter: &Filter) -> Result<Vec<Entry>, JournalError> {
    let open = if filter.open { "open" } else { "1" };
    let sql = format!(
        "SELECT entry FROM entries
         WHERE {open} AND (?1 IS NULL OR environment = ?1) AND (?2 IS NULL OR account = ?2) ORDER BY seq"
    );
    let mut query = connection.prepare_cached(&sql).map_err(|error| unavailable(&error))?;
    let rows = query
        .query_map(params![filter.environment, filter.account], |row| row.get::<_, String>(0))
        .map_err(|error| unavailable(&error))?;
    rows.map(|row| row.map_err(|error| unavailable(&error)).and_then(|text| read(&text))).collect()
}

pub(super) fn purge(connection: &Connection, before: Timestamp) -> Result<u64, JournalError> {
    connection
        .execute("DELETE FROM entries WHERE NOT open AND changed < ?1", [before.as_microsecond()])
        .map(|count| count as u64)
        .map_err(|error| unavailable(&error))
}
