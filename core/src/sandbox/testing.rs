//! Helpers for the sandbox's own tests: a plain HTTP client that knows nothing of the library.

use std::sync::Arc;

use serde_json::Value;

/// A client that talks to loopback only: no proxy, no root certificate.
pub(crate) fn http() -> reqwest::Client {
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the default versions")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .no_proxy()
        .retry(reqwest::retry::never())
        .tls_backend_preconfigured(tls)
        .build()
        .expect("a client")
}

/// Sends JSON; gives the status and the body decoded (null when it is not JSON).
pub(crate) async fn send(request: reqwest::RequestBuilder, body: Option<&Value>) -> (u16, Value) {
    let request = match body {
        Some(body) => request.header("content-type", "application/json").body(body.to_string()),
        None => request,
    };
    let response = request.send().await.expect("an answer");
    let status = response.status().as_u16();
    let bytes = response.bytes().await.expect("a whole body");
    (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
}
