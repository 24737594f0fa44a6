//! What the programs that measure share: the peer they are compared with, and the process's own memory.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

/// A bare HTTP client: the library below ours, as it comes.
///
/// # Errors
/// When it cannot be built.
pub fn bare_http() -> Result<reqwest::Client, Box<dyn Error>> {
    // reqwest is built without a provider; loopback http needs none.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let tls = builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    Ok(reqwest::Client::builder().no_proxy().tls_backend_preconfigured(tls).build()?)
}

/// The peak of this process's resident memory, VmHWM, in KiB.
///
/// # Errors
/// Where there is no `/proc`.
pub fn peak_kib() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse()?)
}

/// Processor time so far of the threads that this process has now.
///
/// # Errors
/// Where there is no `/proc`.
pub fn processor_time() -> Result<Duration, Box<dyn Error>> {
    let mut nanos = 0;
    for thread in std::fs::read_dir("/proc/self/task")? {
        let told = std::fs::read_to_string(thread?.path().join("schedstat"))?;
        nanos += told.split(' ').next().ok_or("schedstat")?.parse::<u64>()?;
    }
    Ok(Duration::from_nanos(nanos))
}
