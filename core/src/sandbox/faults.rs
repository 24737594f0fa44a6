//! What goes wrong on purpose.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::requests::Administration;
use crate::sync::lock;

/// Which requests a fault strikes. Everything left out matches.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matcher {
    /// One administration only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub administration: Option<Administration>,
    /// `POST /api/formalities`, `GET /api/formalities/{id}`, `* /api/attachments/*`, `POST *`. The name inside braces
    /// does not matter; a final `*` matches every continuation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
}

impl Matcher {
    /// Requests of one route of the Guichet Unique.
    pub fn guichet(route: impl Into<String>) -> Self {
        Self { administration: Some(Administration::Guichet), route: Some(route.into()) }
    }

    /// Requests of one route of Urssaf.
    pub fn urssaf(route: impl Into<String>) -> Self {
        Self { administration: Some(Administration::Urssaf), route: Some(route.into()) }
    }

    fn matches(&self, administration: Administration, method: &str, route: &str) -> bool {
        if self.administration.is_some_and(|wanted| wanted != administration) {
            return false;
        }
        let Some(wanted) = &self.route else { return true };
        let (wanted_method, wanted_route) = wanted.split_once(' ').unwrap_or(("*", wanted));
        (wanted_method == "*" || wanted_method.eq_ignore_ascii_case(method))
            && same_route(wanted_route, route)
    }
}

fn same_route(wanted: &str, route: &str) -> bool {
    if let Some(prefix) = wanted.strip_suffix('*') {
        return route.starts_with(prefix);
    }
    let is_name = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let mut theirs = route.split('/');
    let same = wanted.split('/').all(|segment| {
        theirs.next().is_some_and(|other| segment == other || (is_name(segment) && is_name(other)))
    });
    same && theirs.next().is_none()
}

/// What happens to a request that a fault strikes. "Committed" means: its effect is in the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// Answered with this status and this JSON body; nothing is committed.
    Refuse {
        /// The status.
        status: u16,
        /// The body; `null` for none.
        #[serde(default)]
        body: Value,
    },
    /// Read whole, then the connection is closed; nothing is committed.
    DropBeforeCommit,
    /// Committed, then the connection is closed without an answer.
    DropAfterCommit,
    /// The connection is closed now; the effect is committed later.
    LateCommit {
        /// How much later, on the virtual clock.
        #[serde(with = "millis", rename = "delay_ms")]
        delay: Duration,
    },
    /// Committed now, answered later.
    SlowAnswer {
        /// How much later, on the virtual clock.
        #[serde(with = "millis", rename = "delay_ms")]
        delay: Duration,
    },
    /// Committed; the answer's head at once, its body one byte at a time.
    SlowBody {
        /// Between two bytes, on the virtual clock.
        #[serde(with = "millis", rename = "byte_delay_ms")]
        byte_delay: Duration,
    },
    /// Committed; the whole `Content-Length` is announced, half of the body is sent.
    TruncatedBody,
    /// A maintenance page: 503 with HTML; nothing is committed.
    Html503,
    /// Committed and answered with its status, without the body.
    EmptyBody,
    /// The token is treated as expired; nothing is committed.
    ExpiredToken,
    /// The virus scanner finds something in the attachments of this request.
    VirusFound,
    /// Committed, then answered with a 500.
    #[serde(rename = "answer_after_commit_500")]
    AnswerAfterCommit500,
}

/// A fault: where, what, how often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Which requests.
    #[serde(default)]
    pub on: Matcher,
    /// What happens.
    pub kind: FaultKind,
    /// Lets this many matching requests pass first.
    #[serde(default)]
    pub skip: u32,
    /// Strikes at most this often. Left out: once, or without limit when `per_thousand` is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// Strikes this many requests out of a thousand, by a generator that `seed` makes reproducible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_thousand: Option<u16>,
    /// Seed of the generator.
    #[serde(default)]
    pub seed: u64,
}

impl Fault {
    /// Strikes the next matching request.
    pub fn new(on: Matcher, kind: FaultKind) -> Self {
        Self { on, kind, skip: 0, times: None, per_thousand: None, seed: 0 }
    }

    /// Strikes the next `times` matching requests.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Lets the first `skip` matching requests pass.
    #[must_use]
    pub fn skip(mut self, skip: u32) -> Self {
        self.skip = skip;
        self
    }

    /// Strikes at random, reproducibly.
    #[must_use]
    pub fn chance(mut self, per_thousand: u16, seed: u64) -> Self {
        self.per_thousand = Some(per_thousand);
        self.seed = seed;
        self
    }
}

/// The faults in force. Clones are the same list.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faults(Arc<Mutex<Vec<Armed>>>);

#[derive(Debug)]
struct Armed {
    fault: Fault,
    to_skip: u32,
    left: Option<u32>,
    random: u64,
}

impl Faults {
    pub(crate) fn inject(&self, fault: Fault) {
        let left = fault.times.or(if fault.per_thousand.is_some() { None } else { Some(1) });
        lock(&self.0).push(Armed { to_skip: fault.skip, left, random: fault.seed, fault });
    }

    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }

    /// Those that can still strike.
    pub(crate) fn list(&self) -> Vec<Fault> {
        lock(&self.0).iter().map(|armed| armed.fault.clone()).collect()
    }

    /// The first fault that strikes this request. Each fault sees every request it matches, so a seed gives the same
    /// sequence whatever else is injected before it.
    pub(crate) fn strike(
        &self,
        administration: Administration,
        method: &str,
        route: &str,
    ) -> Option<FaultKind> {
        let mut armed = lock(&self.0);
        let mut struck = None;
        for one in armed.iter_mut().filter(|one| one.fault.on.matches(administration, method, route)) {
            if one.to_skip > 0 {
                one.to_skip -= 1;
                continue;
            }
            let fires =
                one.fault.per_thousand.is_none_or(|chance| draw(&mut one.random) % 1000 < u64::from(chance));
            if fires && struck.is_none() {
                struck = Some(one.fault.kind.clone());
                if let Some(left) = &mut one.left {
                    *left = left.saturating_sub(1);
                }
            }
        }
        armed.retain(|one| one.left != Some(0));
        struck
    }
}

/// SplitMix64: small, well spread, the same everywhere.
fn draw(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Durations as whole milliseconds in JSON.
pub(crate) mod millis {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(delay: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(u64::try_from(delay.as_millis()).unwrap_or(u64::MAX))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_millis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strike(faults: &Faults, route: &str) -> Option<FaultKind> {
        faults.strike(Administration::Guichet, "POST", route)
    }

    #[test]
    fn a_fault_strikes_once_unless_told_otherwise() {
        let faults = Faults::default();
        faults.inject(Fault::new(Matcher::guichet("POST /api/formalities/{id}"), FaultKind::Html503));
        assert_eq!(strike(&faults, "/api/formalities"), None);
        assert_eq!(strike(&faults, "/api/formalities/{formality}/attachments"), None);
        assert_eq!(strike(&faults, "/api/formalities/{formality}"), Some(FaultKind::Html503));
        assert_eq!(strike(&faults, "/api/formalities/{formality}"), None);
        assert!(faults.list().is_empty());
    }

    #[test]
    fn skipping_and_wildcards() {
        let faults = Faults::default();
        faults.inject(Fault::new(Matcher::guichet("* /api/*"), FaultKind::EmptyBody).skip(2).times(2));
        let struck: Vec<bool> = (0..6).map(|_| strike(&faults, "/api/x").is_some()).collect();
        assert_eq!(struck, [false, false, true, true, false, false]);
    }

    #[test]
    fn chance_is_reproducible_and_about_right() {
        let run = |seed| {
            let faults = Faults::default();
            faults.inject(Fault::new(Matcher::default(), FaultKind::DropAfterCommit).chance(100, seed));
            (0..1000).map(|_| strike(&faults, "/api/x").is_some()).collect::<Vec<_>>()
        };
        assert_eq!(run(7), run(7));
        assert_ne!(run(7), run(8));
        let struck = run(7).into_iter().filter(|hit| *hit).count();
        assert!((60..140).contains(&struck), "{struck} of 1000");
    }

    #[test]
    fn faults_travel_as_json() {
        let text = r#"{"on":{"administration":"guichet","route":"POST /api/payment"},
                       "kind":{"type":"late_commit","delay_ms":250},"times":2}"#;
        let fault: Fault = serde_json::from_str(text).expect("a fault");
        let expected = Fault::new(
            Matcher::guichet("POST /api/payment"),
            FaultKind::LateCommit { delay: Duration::from_millis(250) },
        )
        .times(2);
        assert_eq!(fault, expected);
        let again: Fault =
            serde_json::from_value(serde_json::to_value(&fault).expect("json")).expect("a fault");
        assert_eq!(again, expected);
    }
}
