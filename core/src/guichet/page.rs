//! Lists, page by page: bare arrays and Hydra collections, and no silent end.

use std::collections::HashSet;
use std::marker::PhantomData;

use reqwest::Method;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::client::Guichet;
use super::lenient::id_of;
use crate::error::{Error, ErrorKind, code};
use crate::http::{Call, decode_value, with_query};

/// Pages without a new row before the server is said not to turn pages.
const MAX_IDLE: u32 = 3;
/// The smallest page the documents know: 10 rows (OpenAPI; the specification says 20).
const SMALLEST_PAGE: usize = 10;

/// Decides on our side whether a row belongs to the list.
type Keep<T> = Box<dyn Fn(&T) -> bool + Send + Sync>;

/// A list that is fetched as it is read. Rows are told apart by their id: a row that moves to the next page while
/// pages are read comes once.
pub struct Pages<T> {
    client: Guichet,
    name: &'static str,
    path: String,
    query: Vec<(String, String)>,
    rows: u32,
    page: u32,
    ready: std::vec::IntoIter<T>,
    seen: HashSet<u64>,
    total: Option<u64>,
    ended: bool,
    /// Pages in a row that brought nothing new.
    idle: u32,
    /// The rows without id of the page before: the only way to see that they come again.
    anonymous: Vec<Value>,
    keep: Keep<T>,
    marker: PhantomData<T>,
}

impl<T> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("page", &self.page).field("ended", &self.ended).finish_non_exhaustive()
    }
}

impl<T: DeserializeOwned> Pages<T> {
    pub(super) fn new(
        client: &Guichet,
        name: &'static str,
        path: String,
        query: Vec<(String, String)>,
        rows: u32,
        keep: impl Fn(&T) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self {
            client: client.clone(),
            name,
            path,
            query,
            rows,
            page: 0,
            ready: Vec::new().into_iter(),
            seen: HashSet::new(),
            total: None,
            ended: false,
            idle: 0,
            anonymous: Vec::new(),
            keep: Box::new(keep),
            marker: PhantomData,
        }
    }

    /// The next row; `None` at the end. After an error the same page can be asked for again.
    ///
    /// # Errors
    /// [`ErrorKind::Network`] when a page cannot be read, [`ErrorKind::Refused`] when the server refuses.
    pub async fn next(&mut self) -> Result<Option<T>, Error> {
        loop {
            for row in self.ready.by_ref() {
                if (self.keep)(&row) {
                    return Ok(Some(row));
                }
            }
            if self.ended {
                return Ok(None);
            }
            self.fetch().await?;
        }
    }

    /// Every row.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        while let Some(row) = self.next().await? {
            rows.push(row);
        }
        Ok(rows)
    }

    /// The rows of the next page that has any; none at the end. For callers to whom each call costs something.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn page(&mut self) -> Result<Vec<T>, Error> {
        loop {
            let rows: Vec<T> = self.ready.by_ref().filter(|row| (self.keep)(row)).collect();
            if !rows.is_empty() || self.ended {
                return Ok(rows);
            }
            self.fetch().await?;
        }
    }

    /// How many rows the server counts, once a page was read and if it says so. Rows dropped on our side included.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    async fn fetch(&mut self) -> Result<(), Error> {
        let page = self.page + 1;
        let mut query = self.query.clone();
        query.push(("page".into(), page.to_string()));
        query.push(("itemsPerPage".into(), self.rows.to_string()));
        let mut call = Call::new(self.name, Method::GET, with_query(&self.path, &query));
        // With totals where the server has them; both forms are understood whatever comes.
        call.accept = "application/ld+json, application/json;q=0.9";
        let answer = self.client.read(call).await?;
        let unreadable = |why: &str| {
            Error::new(
                ErrorKind::Network,
                code::UNREADABLE,
                format!("page {page} of the list is unreadable: {why}"),
            )
            .with_status(answer.status)
            .with_request_id(answer.request_id())
        };
        let body = answer.json().ok_or_else(|| unreadable("not JSON"))?;
        let (items, total) =
            collection(body).ok_or_else(|| unreadable("neither a list nor a Hydra collection"))?;
        let count = items.len();
        let mut rows = Vec::with_capacity(count);
        let mut ids = HashSet::new();
        let anonymous: Vec<Value> = items.iter().filter(|item| id_of(item).is_none()).cloned().collect();
        let same = anonymous == self.anonymous;
        for item in items {
            let again = match id_of(&item) {
                Some(id) => self.seen.contains(&id) || !ids.insert(id),
                None => same,
            };
            if again {
                continue;
            }
            let row = decode_value(answer.status, item)
                .map_err(|failure| failure.into_read_error().with_request_id(answer.request_id()))?;
            rows.push(row);
        }
        // Rows that arrive while a list is read newest first push known rows into the next pages, so a page without
        // anything new is no alarm yet; a server that does not turn pages never brings anything new.
        let idle = if rows.is_empty() && count > 0 { self.idle + 1 } else { 0 };
        let whole = idle > 0 && self.page == 1 && count < SMALLEST_PAGE.min(self.rows as usize);
        if idle >= MAX_IDLE && !whole {
            // Stopping here in silence could hide rows.
            return Err(unreadable("it repeats the rows of earlier pages"));
        }
        // Only now: a page that was not read whole is asked for again, and must bring all its rows then.
        self.idle = idle;
        self.seen.extend(ids);
        self.anonymous = anonymous;
        self.page = page;
        self.total = total.or(self.total);
        // A bare array says nothing of its end, and a short page may be the server's own limit: only an empty page is
        // the end, or the total, or a list shorter than any page that comes again as it was.
        self.ended = count == 0 || whole || self.total.is_some_and(|total| self.seen.len() as u64 >= total);
        self.ready = rows.into_iter();
        Ok(())
    }
}

/// Rows and total: `hydra:member` / `hydra:totalItems`, their newer names, or a bare array.
fn collection(body: Value) -> Option<(Vec<Value>, Option<u64>)> {
    match body {
        Value::Array(items) => Some((items, None)),
        Value::Object(mut map) => {
            let member = map.remove("hydra:member").or_else(|| map.remove("member"))?;
            let total = map.get("hydra:totalItems").or_else(|| map.get("totalItems")).and_then(Value::as_u64);
            match member {
                Value::Array(items) => Some((items, total)),
                // PHP serialises a list with holes as an object.
                Value::Object(items) => Some((items.into_iter().map(|(_, item)| item).collect(), total)),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_forms_of_a_collection() {
        assert_eq!(collection(json!([1, 2])), Some((vec![json!(1), json!(2)], None)));
        let hydra = json!({"hydra:member": [1], "hydra:totalItems": 7});
        assert_eq!(collection(hydra), Some((vec![json!(1)], Some(7))));
        assert_eq!(collection(json!({"member": [], "totalItems": 0})), Some((vec![], Some(0))));
        assert_eq!(collection(json!({"hydra:member": {"3": 1}})), Some((vec![json!(1)], None)));
        for none in [json!({}), json!("x"), json!(null), json!({"member": "x"})] {
            assert!(collection(none).is_none());
        }
    }
}
