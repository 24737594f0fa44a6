//! TLS, built here once and handed over: ring, no process-global provider, no way to turn verification off.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use rustls::{ClientConfig, RootCertStore};

use crate::error::{Error, code};

/// The configuration for a server that will be spoken to over TLS.
pub(crate) fn client_config(extra_ca_pem: &[String]) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut extra = Vec::new();
    for pem in extra_ca_pem {
        let before = extra.len();
        for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
            extra
                .push(certificate.map_err(|_| tls_error("an extra CA certificate is not valid PEM".into()))?);
        }
        if extra.len() == before {
            return Err(tls_error("an extra CA file holds no certificate (PEM expected)".into()));
        }
    }
    let builder = builder(&provider)?;
    let mut config = verifier(builder, extra, &provider)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// The configuration for loopback http: it trusts nobody and is never used to connect.
pub(crate) fn no_tls() -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(builder(&provider)?.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

type VerifierStage = rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>;

fn builder(provider: &Arc<CryptoProvider>) -> Result<VerifierStage, Error> {
    ClientConfig::builder_with_provider(Arc::clone(provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| tls_error(error.to_string()))
}

#[cfg(not(target_os = "android"))]
fn verifier(
    builder: VerifierStage,
    extra: Vec<CertificateDer<'static>>,
    provider: &Arc<CryptoProvider>,
) -> Result<ClientConfig, Error> {
    use rustls_platform_verifier::Verifier;
    let verifier = Verifier::new_with_extra_roots(extra, Arc::clone(provider)).map_err(|error| {
        tls_error(format!(
            "the system's trusted certificates cannot be used ({error}); install ca-certificates"
        ))
    })?;
    // "dangerous" is rustls's name for any verifier of one's own; this one is the operating system's.
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

#[cfg(target_os = "android")]
fn verifier(
    builder: VerifierStage,
    extra: Vec<CertificateDer<'static>>,
    _: &Arc<CryptoProvider>,
) -> Result<ClientConfig, Error> {
    // The platform verifier needs JNI initialisation there and panics without it.
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in extra {
        roots.add(certificate).map_err(|error| tls_error(error.to_string()))?;
    }
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn tls_error(message: String) -> Error {
    Error::invalid_argument(code::TLS, message)
}
