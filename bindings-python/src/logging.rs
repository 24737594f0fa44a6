//! The core's events, for Python's `logging`: the same few fields, nothing personal.

use std::fmt::{self, Write};
use std::sync::atomic::{AtomicU8, Ordering};

use pyo3::prelude::*;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

/// The level of the logger `mandataire`, as Python counts (10 is debug); above 50: nobody listens.
static LEVEL: AtomicU8 = AtomicU8::new(u8::MAX);

/// Says what Python's logger wants.
#[pyfunction]
pub(crate) fn set_level(level: u8) {
    LEVEL.store(level, Ordering::Relaxed);
    static ONCE: std::sync::Once = std::sync::Once::new();
    // Of this library's own copy of tracing: no other one in the process is touched.
    ONCE.call_once(|| drop(tracing::subscriber::set_global_default(ToPython)));
}

struct ToPython;

fn level(of: Level) -> u8 {
    match of {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        Level::DEBUG => 10,
        Level::TRACE => 5,
    }
}

impl Subscriber for ToPython {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        // A level may change at any time.
        Interest::sometimes()
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event()
            && metadata.target().starts_with("mandataire")
            && level(*metadata.level()) >= LEVEL.load(Ordering::Relaxed)
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut words = Words::default();
        event.record(&mut words);
        let level = level(*event.metadata().level());
        // None: the interpreter is ending. What a handler raises is logging's own matter.
        let logged = Python::try_attach(|py| {
            let logger = py.import("logging")?.call_method1("getLogger", ("mandataire",))?;
            logger.call_method1("log", (level, "%s", words.text())).map(drop)
        });
        drop(logged);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// An event as one line.
#[derive(Default)]
struct Words {
    message: String,
    fields: String,
}

impl Words {
    fn text(self) -> String {
        self.message + &self.fields
    }
}

impl Visit for Words {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a text does not fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = match field.name() {
            "message" => write!(self.message, "{value}"),
            name => write!(self.fields, " {name}={value}"),
        };
    }
}
