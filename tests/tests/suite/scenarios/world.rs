//! A sandbox whose clock stands still, both clients on it, one journal, and what the steps saved.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use mandataire::guichet::{Environment, Guichet};
use mandataire::http::HttpSettings;
use mandataire::intent::Intent;
use mandataire::journal::{Journal, MemoryJournal};
use mandataire::sandbox::signer::TestSigner;
use mandataire::sandbox::{GuichetOptions, Ledger, RequestLog, Sandbox, UrssafOptions, VirtualClock};
use mandataire::urssaf::{self, Urssaf};
use serde_json::{Map, Value, json};

use super::args::typed;

/// When every scenario begins.
const START: &str = "2026-11-21T08:00:00Z";

pub(super) struct World {
    /// `None` once it was stopped.
    pub(super) sandbox: Option<Sandbox>,
    pub(super) log: RequestLog,
    pub(super) ledger: Ledger,
    pub(super) journal: Arc<dyn Journal>,
    pub(super) guichet: Guichet,
    pub(super) urssaf: Urssaf,
    pub(super) signer: TestSigner,
    pub(super) saved: BTreeMap<String, Value>,
    pub(super) intents: BTreeMap<String, Intent>,
}

impl World {
    /// `options` is a scenario's `sandbox`: changes to the settings of each side.
    pub(super) async fn start(options: &Value) -> Self {
        if !options.is_null() {
            super::only(options, &["guichet", "urssaf"]);
        }
        let of = |side: &str, mut base: Map<String, Value>| {
            base.extend(options.get(side).and_then(Value::as_object).cloned().unwrap_or_default());
            Value::Object(base)
        };
        // On a clock that stands still, what takes time would never happen.
        let guichet: GuichetOptions =
            typed(&of("guichet", Map::from_iter([("lag_ms".to_owned(), json!(0))])));
        let urssaf: UrssafOptions = typed(&of("urssaf", Map::new()));
        let clock = VirtualClock::standing_at(START.parse().unwrap());
        let sandbox = Sandbox::builder().clock(clock).guichet(guichet).urssaf(urssaf).start().await.unwrap();
        let clock = sandbox.clock().for_clients();
        let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
        let mut http = HttpSettings::default();
        http.backoff = Duration::from_millis(2);
        http.max_backoff = Duration::from_millis(5);
        let guichet = Guichet::builder(Environment::sandbox(&sandbox.guichet_url()).unwrap())
            .credentials("mandataire@example.test", "sandbox-password")
            .ccl("ccl-sandbox", "ccl-password")
            .http(http.clone())
            .journal(Arc::clone(&journal))
            .clock(clock.clone())
            .build()
            .unwrap();
        let urssaf = Urssaf::builder(urssaf::Environment::sandbox(&sandbox.urssaf_url()).unwrap())
            .credentials("client-sandbox", "client-secret-sandbox")
            .http(http)
            .journal(Arc::clone(&journal))
            .clock(clock.clone())
            .build()
            .unwrap();
        Self {
            log: sandbox.request_log().clone(),
            ledger: sandbox.ledger().clone(),
            sandbox: Some(sandbox),
            journal,
            guichet,
            urssaf,
            signer: TestSigner::repeatable().unwrap().with_clock(clock),
            saved: BTreeMap::new(),
            intents: BTreeMap::new(),
        }
    }

    pub(super) fn sandbox(&self) -> &Sandbox {
        self.sandbox.as_ref().unwrap_or_else(|| panic!("the sandbox was stopped"))
    }

    /// The signer, when the step names it.
    pub(super) fn signer(&self, args: &Value) -> Option<&dyn mandataire::guichet::signature::Signer> {
        let asked = args.get("signer").is_some_and(|signer| signer == "test");
        asked.then_some(&self.signer as &dyn mandataire::guichet::signature::Signer)
    }

    pub(super) fn intent(&self, args: &Value) -> &Intent {
        let name = super::args::text(args, "intent");
        self.intents.get(name).unwrap_or_else(|| panic!("no intent was saved as {name}"))
    }
}
