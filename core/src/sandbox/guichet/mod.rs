//! INPI, Guichet Unique.

use std::sync::Mutex;

use serde_json::{Map, Value, json};

use super::route::{Route, RouteDoc, Side};
use super::shared::Common;
use super::wire::{Answer, Call};

/// The Guichet Unique side.
pub(crate) struct Guichet {
    common: Common,
    options: Mutex<GuichetOptions>,
}

/// How the sandbox plays the Guichet Unique.
#[derive(Debug, Clone)]
pub struct GuichetOptions {
    /// Time between two automatic status changes.
    pub lag: std::time::Duration,
}

impl Default for GuichetOptions {
    fn default() -> Self {
        Self { lag: std::time::Duration::from_millis(30) }
    }
}

/// The table: one row per operation.
const ROUTES: &[Route<Guichet>] = &[
    #[cfg(test)]
    RouteDoc::new("POST", "/probe", "tests only").handler(|guichet, call| {
        let key = call.query("key").unwrap_or("-");
        guichet.common.ledger.once("guichet.probe", "nobody", key, call.at);
        Answer::json(201, &json!({"probe": key}))
    }),
];

impl Guichet {
    pub(crate) fn new(common: Common, options: GuichetOptions) -> Self {
        Self { common, options: Mutex::new(options) }
    }
}

impl Side for Guichet {
    fn docs(&self) -> Vec<RouteDoc> {
        ROUTES.iter().map(|route| route.doc).collect()
    }

    fn handle(&self, row: usize, call: &Call) -> Answer {
        ROUTES.get(row).map_or_else(|| self.unknown_route(false), |route| (route.handler)(self, call))
    }

    fn unknown_route(&self, path_known: bool) -> Answer {
        let status = if path_known { 405 } else { 404 };
        Answer::json(status, &json!({"status": status}))
    }

    fn schemas(&self) -> Map<String, Value> {
        Map::new()
    }

    fn reset(&self) {
        let _ = crate::sync::lock(&self.options).lag;
    }

    fn control(&self, _call: &Call, _path: &str) -> Option<Answer> {
        None
    }
}
