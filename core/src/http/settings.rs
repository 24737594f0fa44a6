//! What a caller may tune, with the defaults.

use std::time::Duration;

/// Time-outs, limits and trust. There is no switch that turns certificate checks off.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HttpSettings {
    /// For a whole call: connecting, sending, waiting, receiving. Default 120 s.
    pub deadline: Duration,
    /// For TCP and TLS together. Default 10 s.
    pub connect: Duration,
    /// An upload or download that makes no progress for this long is given up. Default 30 s.
    pub stall: Duration,
    /// Largest JSON answer. Default 32 MiB.
    pub max_answer: u64,
    /// Largest download. Default 500 MiB.
    pub max_download: u64,
    /// Attempts of a read, the first included. Writes have exactly one. Default 3.
    pub read_attempts: u32,
    /// First pause between two attempts of a read; doubled each time, drawn at random below. Default 500 ms.
    pub backoff: Duration,
    /// Longest pause, a server's `Retry-After` included. Default 20 s.
    pub max_backoff: Duration,
    /// Certificates (PEM) trusted besides the system's, for a company proxy or an incomplete chain.
    pub extra_ca_pem: Vec<String>,
    /// Idle connections kept per host: as many as filings in flight, or some begin with a new one. They close by
    /// themselves after 4 s. Default 64.
    pub idle_connections: usize,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(120),
            connect: Duration::from_secs(10),
            stall: Duration::from_secs(30),
            max_answer: 32 << 20,
            max_download: 500 << 20,
            read_attempts: 3,
            backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(20),
            extra_ca_pem: Vec::new(),
            idle_connections: 64,
        }
    }
}
