//! Certificates that must not be trusted, and the one way to trust another one.

use std::sync::Arc;

use mandataire::ErrorKind;
use mandataire::error::{Retry, code};
use mandataire::http::HttpSettings;
use mandataire::journal::State;
use rcgen::{
    BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose, SanType, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::json;
use tokio_rustls::TlsAcceptor;

use crate::client::{Client, quick};
use crate::server::{LOGIN, Server, json as json_answer, token};

/// An authority made for the test.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: rcgen::Certificate,
}

fn authority_params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

impl Authority {
    fn root() -> Self {
        let key = KeyPair::generate().unwrap();
        let params = authority_params("root of the test");
        let certificate = params.self_signed(&key).unwrap();
        Self { issuer: Issuer::new(params, key), certificate }
    }

    fn intermediate(&self) -> Self {
        let key = KeyPair::generate().unwrap();
        let params = authority_params("intermediate of the test");
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Self { issuer: Issuer::new(params, key), certificate }
    }

    /// A server's certificate, and its key.
    fn server(&self, params: &CertificateParams) -> (CertificateDer<'static>, KeyPair) {
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap().der().clone(), key)
    }
}

/// For 127.0.0.1, which the client speaks to.
fn loopback() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.subject_alt_names = vec![SanType::IpAddress("127.0.0.1".parse().unwrap())];
    params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
    params
}

async fn serve(
    chain: Vec<CertificateDer<'static>>,
    key: &KeyPair,
    versions: &[&'static rustls::SupportedProtocolVersion],
) -> Server {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    Server::raw(Some(TlsAcceptor::from(Arc::new(config))), |request| {
        match (request.target.as_str(), request.method.as_str()) {
            (LOGIN, _) => token().into(),
            (_, "POST") => json_answer(201, &json!({"id": 12, "status": "RECEIVED"})).into(),
            _ => json_answer(200, &json!({"id": 12, "status": "RECEIVED"})).into(),
        }
    })
    .await
}

fn trusting(authority: &Authority) -> HttpSettings {
    let mut settings = quick();
    settings.extra_ca_pem = vec![authority.certificate.pem()];
    settings
}

/// Read, write and log-in are refused before a byte of HTTP, and the error says what to do.
async fn refused(name: &str, server: &Server, settings: HttpSettings) {
    let client = Client::new(&server.url(), settings);
    let read = client.formalities().get(12).await.unwrap_err();
    assert_eq!((read.kind(), read.code()), (ErrorKind::Network, code::TLS), "{name}: {read}");
    assert!(read.message().contains("extra_ca_pem"), "{name}: {read}");
    assert_eq!(read.retry(), Retry::Never, "{name}");
    let write = client.submit(&client.creation("untrusted")).await.unwrap_err();
    assert_eq!((write.kind(), write.code()), (ErrorKind::NotSent, code::TLS), "{name}: {write}");
    assert!(write.message().contains("extra_ca_pem"), "{name}: {write}");
    assert_eq!(client.state().await, State::NotSent, "{name}");
    let log_in = client.log_in().await.unwrap_err();
    assert_eq!(log_in.code(), code::TLS, "{name}");
    let folder = tempfile::tempdir().unwrap();
    let download = client.attachments().download(7, folder.path().join("a")).await.unwrap_err();
    assert_eq!(download.code(), code::TLS, "{name}");
    assert!(server.requests().is_empty(), "{name}");
    assert!(server.connections() >= 4, "{name}");
}

#[tokio::test]
async fn untrusted_certificates_are_refused() {
    let root = Authority::root();
    let both = [&rustls::version::TLS13, &rustls::version::TLS12];

    let key = KeyPair::generate().unwrap();
    let own = loopback().self_signed(&key).unwrap();
    refused("self-signed", &serve(vec![own.der().clone()], &key, &both).await, quick()).await;

    let (certificate, key) = root.server(&loopback());
    let server = serve(vec![certificate], &key, &both).await;
    refused("unknown authority", &server, quick()).await;
    refused("another authority", &server, trusting(&Authority::root())).await;

    let mut params = loopback();
    params.not_before = date_time_ymd(2019, 1, 1);
    params.not_after = date_time_ymd(2020, 1, 1);
    let (certificate, key) = root.server(&params);
    refused("expired", &serve(vec![certificate], &key, &both).await, trusting(&root)).await;

    params.not_before = date_time_ymd(2090, 1, 1);
    params.not_after = date_time_ymd(2091, 1, 1);
    let (certificate, key) = root.server(&params);
    refused("not yet valid", &serve(vec![certificate], &key, &both).await, trusting(&root)).await;

    for san in [
        vec![SanType::DnsName("guichet-unique.inpi.fr".try_into().unwrap())],
        vec![SanType::IpAddress("127.0.0.2".parse().unwrap())],
        // A name, where an address is spoken to.
        vec![SanType::DnsName("localhost".try_into().unwrap())],
    ] {
        let mut params = loopback();
        params.subject_alt_names = san;
        let (certificate, key) = root.server(&params);
        refused("wrong host", &serve(vec![certificate], &key, &both).await, trusting(&root)).await;
    }

    let mut params = loopback();
    params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ClientAuth];
    let (certificate, key) = root.server(&params);
    refused("a client's certificate", &serve(vec![certificate], &key, &both).await, trusting(&root)).await;

    let intermediate = root.intermediate();
    let (certificate, key) = intermediate.server(&loopback());
    let server = serve(vec![certificate.clone()], &key, &both).await;
    refused("missing intermediate", &server, trusting(&root)).await;

    // The way out: the missing certificate is added. And with the whole chain, the root is enough.
    let client = Client::new(&server.url(), trusting(&intermediate));
    assert_eq!(client.formalities().get(12).await.unwrap().id, 12);
    let server = serve(vec![certificate, intermediate.certificate.der().clone()], &key, &both).await;
    let client = Client::new(&server.url(), trusting(&root));
    assert_eq!(client.formalities().get(12).await.unwrap().id, 12);
}

#[tokio::test]
async fn an_extra_authority_is_trusted() {
    for version in [&rustls::version::TLS13, &rustls::version::TLS12] {
        let root = Authority::root();
        let (certificate, key) = root.server(&loopback());
        let server = serve(vec![certificate], &key, &[version]).await;
        // Both spellings of this machine: `localhost` is pinned to the address.
        let port = server.address.port();
        for url in [server.url(), format!("https://localhost:{port}")] {
            let client = Client::new(&url, trusting(&root));
            client.log_in().await.unwrap();
            assert_eq!(client.formalities().get(12).await.unwrap().id, 12);
            let outcome = client.submit(&client.creation("trusted")).await.unwrap();
            assert_eq!(outcome.id(), Some("12"));
        }
        // Several in one text, with words around.
        let mut settings = quick();
        let other = Authority::root();
        settings.extra_ca_pem =
            vec![format!("# ours\n{}\n# theirs\n{}", other.certificate.pem(), root.certificate.pem())];
        Client::new(&server.url(), settings).log_in().await.unwrap();
    }
}

/// What is no certificate is refused when the client is built, without a word of what it was.
#[test]
fn an_extra_authority_that_is_none_is_refused() {
    use mandataire::guichet::{Environment, Guichet};
    let key = KeyPair::generate().unwrap().serialize_pem();
    for bad in [
        String::new(),
        "not PEM".into(),
        "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n".into(),
        key.clone(),
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".into(),
    ] {
        let mut settings = quick();
        settings.extra_ca_pem = vec![bad.clone()];
        let error = Guichet::builder(Environment::sandbox("https://127.0.0.1:1").unwrap())
            .credentials("a", "b")
            .http(settings)
            .build()
            .unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::InvalidPayload, code::TLS), "{bad}");
        let secret = key.lines().nth(1).unwrap();
        assert!(!format!("{error:?} {error}").contains(secret));
    }
}

/// A server that speaks no TLS, or breaks the handshake: nothing was sent.
#[tokio::test]
async fn a_handshake_that_fails_is_not_sent() {
    let plain = Server::raw(None, |_| token().into()).await;
    let url = plain.url().replace("http:", "https:");
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = format!("https://{}", silent.local_addr().unwrap());
    let mut settings = quick();
    settings.connect = std::time::Duration::from_millis(300);
    for url in [url, silent] {
        let client = Client::new(&url, settings.clone());
        let error = client.submit(&client.creation("no-tls")).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::NotSent, code::CONNECT), "{error}");
        assert_eq!(client.state().await, State::NotSent);
    }
    assert!(plain.requests().is_empty());
}
