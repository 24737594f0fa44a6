//! The Guichet Unique from end to end, on the sandbox: what the demo does not show.

mod faults;
mod lists;
mod scenarios;
