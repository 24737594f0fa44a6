//! Route tables: one row serves the request and documents it.

use hyper::Method;

use super::wire::{Answer, Call};

/// One row of a side's table. `S` is the side's state.
pub(crate) struct Route<S: 'static> {
    pub(crate) doc: RouteDoc,
    pub(crate) handler: fn(&S, &Call) -> Answer,
}

/// What the OpenAPI document says of a route.
#[derive(Clone, Copy)]
pub(crate) struct RouteDoc {
    pub(crate) method: &'static str,
    /// `/api/formalities/{id}`.
    pub(crate) pattern: &'static str,
    pub(crate) summary: &'static str,
    /// Whether a token is needed.
    pub(crate) secured: bool,
    /// Name of the request body's schema among the side's components.
    pub(crate) request: Option<&'static str>,
    /// Every status it may answer.
    pub(crate) statuses: &'static [u16],
    /// Query parameters.
    pub(crate) query: &'static [&'static str],
}

impl RouteDoc {
    pub(crate) const fn new(method: &'static str, pattern: &'static str, summary: &'static str) -> Self {
        let statuses = &[200, 400, 401, 403, 404];
        Self { method, pattern, summary, secured: true, request: None, statuses, query: &[] }
    }

    /// No token needed.
    pub(crate) const fn open(mut self) -> Self {
        self.secured = false;
        self
    }

    pub(crate) const fn request(mut self, schema: &'static str) -> Self {
        self.request = Some(schema);
        self
    }

    pub(crate) const fn statuses(mut self, statuses: &'static [u16]) -> Self {
        self.statuses = statuses;
        self
    }

    pub(crate) const fn query(mut self, query: &'static [&'static str]) -> Self {
        self.query = query;
        self
    }

    pub(crate) const fn handler<S>(self, handler: fn(&S, &Call) -> Answer) -> Route<S> {
        Route { doc: self, handler }
    }
}

/// A table seen from the server: where a request goes.
pub(crate) enum Found {
    /// The row's number, and the values of the names in its pattern.
    Route(usize, Vec<(&'static str, String)>),
    /// The path is known, the method is not.
    OtherMethod,
    /// Nothing has this path.
    Nothing,
}

/// Finds the row for a request. Literal segments win over names, so `/a/x.zip` may stand beside `/a/{id}`.
pub(crate) fn find<'a>(docs: impl Iterator<Item = &'a RouteDoc>, method: &Method, path: &str) -> Found {
    let mut best: Option<(usize, Vec<(&'static str, String)>)> = None;
    let mut path_known = false;
    for (row, doc) in docs.enumerate() {
        let Some(params) = captures(doc.pattern, path) else { continue };
        path_known = true;
        if doc.method == method.as_str() && best.as_ref().is_none_or(|(_, other)| params.len() < other.len())
        {
            best = Some((row, params));
        }
    }
    match best {
        Some((row, params)) => Found::Route(row, params),
        None if path_known => Found::OtherMethod,
        None => Found::Nothing,
    }
}

fn captures(pattern: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut params = Vec::new();
    let mut segments = path.split('/');
    for wanted in pattern.split('/') {
        let segment = segments.next()?;
        if let Some(name) = wanted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            if segment.is_empty() {
                return None;
            }
            let value = percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned();
            params.push((name, value));
        } else if wanted != segment {
            return None;
        }
    }
    segments.next().is_none().then_some(params)
}

/// One administration, as the server sees it.
pub(crate) trait Side: Send + Sync + 'static {
    /// The table's documentation, row by row. Asked once, when the sandbox starts.
    fn docs(&self) -> Vec<RouteDoc>;
    /// Handles a request of one row. Synchronous: effects are committed when it returns.
    fn handle(&self, row: usize, call: &Call) -> Answer;
    /// Answers a request that no row takes.
    fn unknown_route(&self, path_known: bool) -> Answer;
    /// Schemas for the OpenAPI document, by name.
    fn schemas(&self) -> serde_json::Map<String, serde_json::Value>;
    /// Back to the initial state. Settings stay.
    fn reset(&self);
    /// This side's own part of the control API: `path` is what follows `/sandbox/<side>`. `None`: no such path.
    fn control(&self, call: &Call, path: &str) -> Option<Answer>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literal_segments_win() {
        let docs = [
            RouteDoc::new("GET", "/api/things/{id}", ""),
            RouteDoc::new("GET", "/api/things/all.zip", ""),
            RouteDoc::new("PUT", "/api/things/{id}", ""),
        ];
        let at = |method: &Method, path: &str| match find(docs.iter(), method, path) {
            Found::Route(row, params) => format!("{row} {}", params.first().map_or("", |(_, value)| value)),
            Found::OtherMethod => "405".into(),
            Found::Nothing => "404".into(),
        };
        assert_eq!(at(&Method::GET, "/api/things/a%20b"), "0 a b");
        assert_eq!(at(&Method::GET, "/api/things/all.zip"), "1 ");
        assert_eq!(at(&Method::PUT, "/api/things/7"), "2 7");
        assert_eq!(at(&Method::DELETE, "/api/things/7"), "405");
        assert_eq!(at(&Method::GET, "/api/things/"), "404");
        assert_eq!(at(&Method::GET, "/api/things/7/x"), "404");
    }
}
