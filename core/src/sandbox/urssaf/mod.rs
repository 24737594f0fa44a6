//! Urssaf, tierce déclaration auto-entrepreneur.

use serde_json::{Map, Value, json};

use super::route::{Route, RouteDoc, Side};
use super::shared::Common;
use super::wire::{Answer, Call};

/// The Urssaf side.
pub(crate) struct Urssaf {
    #[expect(dead_code, reason = "the operations will date and record their effects with it")]
    common: Common,
}

/// The table: one row per operation.
const ROUTES: &[Route<Urssaf>] = &[];

impl Urssaf {
    pub(crate) fn new(common: Common) -> Self {
        Self { common }
    }
}

impl Side for Urssaf {
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

    fn reset(&self) {}

    fn control(&self, _call: &Call, _path: &str) -> Option<Answer> {
        None
    }
}
