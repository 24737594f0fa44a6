//! A pace that everybody who uses the database keeps together.

use std::time::Duration;

use postgres::Client;

use super::words::Trouble;

/// Takes the next `turns` turns; how long to wait for the first of them.
pub(super) fn take(
    client: &mut Client,
    pace: &str,
    every: Duration,
    turns: usize,
) -> Result<Duration, Trouble> {
    let every = i64::try_from(every.as_micros()).unwrap_or(i64::MAX / 2);
    let all = every.saturating_mul(i64::try_from(turns).unwrap_or(i64::MAX));
    // The clock is read once the row is ours: who had to wait for it is not told the wait of before.
    let now = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint";
    let row = client.query_one(
        &format!(
            "INSERT INTO mandataire_pace AS pace (name, next) VALUES ($1, {now} + $2)
             ON CONFLICT (name) DO UPDATE SET next = greatest(pace.next, {now}) + $2
             RETURNING next - $2 - {now}"
        ),
        &[&pace, &all],
    )?;
    Ok(Duration::from_micros(u64::try_from(row.get::<_, i64>(0)).unwrap_or(0)))
}
