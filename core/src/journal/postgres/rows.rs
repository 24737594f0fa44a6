//! The rows: each holds a whole entry, and beside it what is looked for.

use std::collections::HashMap;

use jiff::Timestamp;
use postgres::{Client, Statement};

use super::words::Trouble;
use crate::intent::{Operation, Repeat};
use crate::journal::{Entry, Filter, NewEntry};

/// What a decision depends on, as the server had it at one moment.
pub(super) struct Seen {
    pub(super) now: Timestamp,
    by_id: HashMap<String, Entry>,
    by_key: HashMap<String, Entry>,
    by_scope: HashMap<String, Entry>,
}

impl Seen {
    pub(super) fn by_id(&self, id: &str) -> Option<&Entry> {
        self.by_id.get(id)
    }

    /// The latest that is not free, else the latest.
    pub(super) fn holder(&self, key: &str) -> Option<&Entry> {
        self.by_key.get(key)
    }

    /// Another open filing of the group.
    pub(super) fn sibling(&self, new: &NewEntry) -> Option<&Entry> {
        self.by_scope.get(&scope_of_new(new)?)
    }
}

/// What is asked with every batch, prepared once per connection.
pub(super) struct Statements {
    see: Statement,
    put: Statement,
}

impl Statements {
    pub(super) fn prepare(client: &mut Client) -> Result<Self, Trouble> {
        Ok(Self { see: client.prepare(SEE)?, put: client.prepare(PUT)? })
    }
}

const SEE: &str =
    "SELECT 'id', asked, entry FROM unnest($1::text[]) asked JOIN mandataire_entries ON id = asked
     UNION ALL
     SELECT 'key', asked, held.entry FROM unnest($2::text[]) asked CROSS JOIN LATERAL (
         SELECT entry FROM mandataire_entries WHERE key = asked ORDER BY free, seq DESC LIMIT 1) held
     UNION ALL
     SELECT 'scope', scope, entry FROM unnest($3::text[], $4::text[]) asked (scope, asked_key)
         JOIN mandataire_entries ON group_scope = scope AND open AND key <> asked_key
     UNION ALL
     SELECT 'now', '', (extract(epoch FROM clock_timestamp()) * 1000000)::bigint::text";

const PUT: &str = "INSERT INTO mandataire_entries AS kept
         (id, version, key, environment, account, operation, group_scope, state, free, open, once, changed, entry)
     SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                          $8::text[], $9::boolean[], $10::boolean[], $11::boolean[], $12::bigint[], $13::text[])
     ON CONFLICT (id) DO UPDATE SET
         version = excluded.version, state = excluded.state, free = excluded.free, open = excluded.open,
         changed = excluded.changed, entry = excluded.entry,
         -- Submitted again, it takes its key back from a later one that was refused.
         seq = CASE WHEN excluded.state = 'sending' THEN excluded.seq ELSE kept.seq END
         WHERE kept.version = excluded.version - 1
     RETURNING id";

/// A group within its environment, account and operation; one open filing of it at a time.
fn scope(environment: &str, account: &str, operation: Operation, group: Option<&str>) -> Option<String> {
    group.map(|group| [environment, account, operation.name(), group].join("\n"))
}

pub(super) fn scope_of_new(new: &NewEntry) -> Option<String> {
    scope(&new.environment, &new.account, new.operation, new.group())
}

fn scope_of(entry: &Entry) -> Option<String> {
    scope(&entry.environment, &entry.account, entry.operation, entry.group())
}

fn read(text: &str) -> Result<Entry, Trouble> {
    serde_json::from_str(text).map_err(|error| Trouble::words(format!("an entry cannot be read: {error}")))
}

/// Looks at everything that these ids and claims depend on; one round trip.
pub(super) fn see<'a>(
    (client, sql): (&mut Client, &Statements),
    ids: impl Iterator<Item = &'a str>,
    keys: impl Iterator<Item = &'a str>,
    claims: impl Iterator<Item = &'a NewEntry>,
) -> Result<Seen, Trouble> {
    let mut ids: Vec<&str> = ids.collect();
    let mut keys: Vec<&str> = keys.collect();
    let (mut scopes, mut keys_of_scopes) = (Vec::new(), Vec::new());
    for new in claims {
        ids.push(&new.id);
        keys.push(new.key.as_str());
        if let Some(scope) = scope_of_new(new) {
            scopes.push(scope);
            keys_of_scopes.push(new.key.as_str());
        }
    }
    let query = client.query(&sql.see, &[&ids, &keys, &scopes, &keys_of_scopes])?;
    let mut seen = Seen {
        now: Timestamp::UNIX_EPOCH,
        by_id: HashMap::new(),
        by_key: HashMap::new(),
        by_scope: HashMap::new(),
    };
    for row in query {
        let (what, asked, text): (&str, String, &str) = (row.get(0), row.get(1), row.get(2));
        match what {
            "id" => drop(seen.by_id.insert(asked, read(text)?)),
            "key" => drop(seen.by_key.insert(asked, read(text)?)),
            "scope" => drop(seen.by_scope.insert(asked, read(text)?)),
            _ => seen.now = instant(text)?,
        }
    }
    Ok(seen)
}

fn instant(micros: &str) -> Result<Timestamp, Trouble> {
    micros
        .parse()
        .ok()
        .and_then(|micros| Timestamp::from_microsecond(micros).ok())
        .ok_or_else(|| Trouble::words("its PostgreSQL server's clock is out of range"))
}

/// Writes new entries and new versions, each only onto the version before: in one statement, one transaction. The ids of
/// those that were written.
pub(super) fn put(
    (client, sql): (&mut Client, &Statements),
    entries: &[&Entry],
) -> Result<Vec<String>, Trouble> {
    let texts = entries
        .iter()
        .map(serde_json::to_string)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| Trouble::words(format!("an entry cannot be written: {error}")))?;
    fn all<'e, T>(entries: &[&'e Entry], value: impl Fn(&'e Entry) -> T) -> Vec<T> {
        entries.iter().copied().map(value).collect()
    }
    let rows = client.query(
        &sql.put,
        &[
            &all(entries, |entry| entry.id.as_str()),
            &all(entries, |entry| i64::try_from(entry.version).unwrap_or(i64::MAX)),
            &all(entries, |entry| entry.key.as_str()),
            &all(entries, |entry| entry.environment.as_str()),
            &all(entries, |entry| entry.account.as_str()),
            &all(entries, |entry| entry.operation.name()),
            &all(entries, scope_of),
            &all(entries, |entry| entry.state.as_str()),
            &all(entries, |entry| entry.state.is_free()),
            &all(entries, |entry| entry.state.is_open()),
            &all(entries, |entry| entry.operation.repeat() == Repeat::Once),
            &all(entries, |entry| entry.changed_at().as_microsecond()),
            &texts,
        ],
    )?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) fn find(client: &mut Client, filter: &Filter) -> Result<Vec<Entry>, Trouble> {
    let rows = client.query(
        "SELECT entry FROM mandataire_entries
         WHERE (NOT $1 OR open) AND ($2::text IS NULL OR environment = $2) AND ($3::text IS NULL OR account = $3)
         ORDER BY seq",
        &[&filter.open, &filter.environment, &filter.account],
    )?;
    rows.iter().map(|row| read(row.get(0))).collect()
}

pub(super) fn purge(client: &mut Client, before: Timestamp) -> Result<u64, Trouble> {
    let gone = client.execute(
        "DELETE FROM mandataire_entries WHERE NOT open AND changed < $1",
        &[&before.as_microsecond()],
    )?;
    Ok(gone)
}

/// Whether the entry stands there exactly as it was to be written.
pub(super) fn is_written(seen: &Seen, entry: &Entry) -> bool {
    seen.by_id(&entry.id).is_some_and(|kept| kept == entry)
}
