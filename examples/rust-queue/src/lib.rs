//! A worker behind a job queue: `cargo run --example queue`.
