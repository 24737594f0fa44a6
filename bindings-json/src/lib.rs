//! Every operation of the core by its name, JSON in and JSON out.
//!
//! Python and Node stand on this crate: names, arguments, results and errors are written once, here. JSON is that of the
//! core's own types (camelCase keys, unknown keys refused on what is built and kept on what is read). What JSON cannot hold
//! crosses beside it as a [`Handle`]: bytes, readers, prepared intents.
//!
//! | Module | What |
//! | --- | --- |
//! | [`offline`] | everything that needs neither network nor journal: identifiers, money, checks, builders, calendar, estimates |
//! | [`guichet`], [`urssaf`] | the two clients |
//! | [`journal`] | journals, by settings |
//! | [`sandbox`] | the sandbox and its controls |

mod args;
mod attachment;
mod bulk;
mod environment;
pub mod guichet;
mod hooks;
pub mod journal;
pub mod offline;
mod reply;
pub mod sandbox;
pub mod urssaf;

pub use args::{Args, Handle};
pub use hooks::{Ask, Hooks};
pub use reply::{Page, Reply, Rows};

use mandataire::Error;

/// An operation that the binding names and this crate does not know: a fault of the binding, told like any other.
pub(crate) fn no_operation(name: &str) -> Error {
    mandataire::json::wrong(
        "operation",
        format!("Pas d'opération {name}."),
        format!("There is no operation {name}."),
    )
}
