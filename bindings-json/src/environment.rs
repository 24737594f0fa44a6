//! Settings that both clients share.

use std::collections::BTreeMap;
use std::time::Duration;

use mandataire::http::HttpSettings;
use mandataire::intent::Settle;
use serde::Deserialize;
use serde_json::Value;

/// `"production"`, `"demo"` or `"test"`, or `{"sandbox": "http://127.0.0.1:…"}`.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Where {
    Production,
    Demo,
    Test,
    Sandbox(String),
}

/// Time-outs, limits, trust; what is left out has its default.
#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct Http {
    deadline: Option<Seconds>,
    connect: Option<Seconds>,
    stall: Option<Seconds>,
    max_answer: Option<u64>,
    max_download: Option<u64>,
    read_attempts: Option<u32>,
    backoff: Option<Seconds>,
    max_backoff: Option<Seconds>,
    extra_ca_pem: Option<Vec<String>>,
    idle_connections: Option<usize>,
}

impl Http {
    pub(crate) fn settings(self) -> HttpSettings {
        let mut settings = HttpSettings::default();
        let duration = |given: Option<Seconds>, place: &mut Duration| {
            if let Some(Seconds(given)) = given {
                *place = given;
            }
        };
        duration(self.deadline, &mut settings.deadline);
        duration(self.connect, &mut settings.connect);
        duration(self.stall, &mut settings.stall);
        duration(self.backoff, &mut settings.backoff);
        duration(self.max_backoff, &mut settings.max_backoff);
        settings.max_answer = self.max_answer.unwrap_or(settings.max_answer);
        settings.max_download = self.max_download.unwrap_or(settings.max_download);
        settings.read_attempts = self.read_attempts.unwrap_or(settings.read_attempts);
        settings.extra_ca_pem = self.extra_ca_pem.unwrap_or(settings.extra_ca_pem);
        settings.idle_connections = self.idle_connections.unwrap_or(settings.idle_connections);
        settings
    }
}

/// How long after a sending a look counts: `{"first": 60, "second": 300}`, in seconds.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settling {
    first: Seconds,
    second: Seconds,
}

impl Settling {
    pub(crate) fn settle(&self) -> Settle {
        Settle { first: self.first.0, second: self.second.0 }
    }
}

/// A duration in seconds, as a number.
#[derive(Clone, Copy)]
pub(crate) struct Seconds(pub(crate) Duration);

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let seconds = f64::deserialize(deserializer)?;
        Duration::try_from_secs_f64(seconds)
            .map(Self)
            .map_err(|_| serde::de::Error::custom("expected a number of seconds"))
    }
}

/// Query parameters, by their official names.
pub(crate) fn query(given: BTreeMap<String, Value>) -> Vec<(String, String)> {
    let text = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    given.into_iter().map(|(name, value)| (name, text(value))).collect()
}
