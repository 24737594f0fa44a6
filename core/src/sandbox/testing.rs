//! Helpers for the sandbox's own tests: a plain HTTP client that knows nothing of the library.

use std::sync::Arc;

use serde_json::{Value, json};

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

/// A logged-in caller of the Guichet Unique.
pub(crate) struct Portal {
    pub(crate) http: reqwest::Client,
    pub(crate) base: String,
    pub(crate) token: String,
}

impl Portal {
    pub(crate) async fn login(sandbox: &super::Sandbox) -> Self {
        let (http, base) = (http(), sandbox.guichet_url());
        let body = json!({"username": "mandataire@example.test", "password": "sandbox-password"});
        let request = http.post(format!("{base}/api/user/login/sso")).body(body.to_string());
        let response = request.send().await.expect("an answer");
        let cookies = response.headers().get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
        let cookie = cookies.filter_map(|line| line.strip_prefix("BEARER=")).next().expect("a cookie");
        let token = cookie.split(';').next().expect("a value").replace("%2E", ".");
        Self { http, base, token }
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = method.parse().expect("a method");
        self.http
            .request(method, format!("{}{path}", self.base))
            .header("authorization", format!("Bearer {}", self.token))
            .header("accept", "application/json")
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        send(self.request("GET", path), None).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        send(self.request("POST", path), Some(body)).await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> (u16, Value) {
        send(self.request("PUT", path), Some(body)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> (u16, Value) {
        send(self.request("DELETE", path), None).await
    }

    pub(crate) async fn bytes(&self, path: &str) -> Vec<u8> {
        let response = self.request("GET", path).send().await.expect("an answer");
        assert_eq!(response.status(), 200, "{path}");
        response.bytes().await.expect("a body").to_vec()
    }
}

/// A small creation of a SAS that passes the checks.
pub(crate) fn creation(reference: &str) -> Value {
    json!({
        "companyName": "Essai SAS",
        "referenceMandataire": reference,
        "typeFormalite": "C",
        "typePersonne": "M",
        "diffusionINSEE": "O",
        "content": {
            "natureCreation": {"formeJuridique": "5710", "dateCreation": "2026-01-15", "societeEtrangere": false},
            "personneMorale": {
                "identite": {
                    "entreprise": {"denomination": "Essai SAS", "formeJuridique": "5710"},
                    "description": {"objet": "Conseil", "dateClotureExerciceSocial": "3112"},
                },
                "composition": {"pouvoirs": [
                    {"typeDePersonne": "INDIVIDU", "roleEntreprise": "73",
                     "individu": {"descriptionPersonne": {"nom": "PETIT", "genre": "1"}}},
                ]},
                "etablissementPrincipal": {
                    "descriptionEtablissement": {"rolePourEntreprise": "2"},
                    "activites": [{"indicateurPrincipal": true, "categorisationActivite1": "01"}],
                },
            },
        },
    })
}

/// A file as it is sent.
pub(crate) fn piece(name: &str, type_document: &str, bytes: &[u8]) -> Value {
    use base64::Engine;
    json!({
        "nomDocument": name,
        "typeDocument": type_document,
        "documentExtension": "pdf",
        "langueDocument": "fr",
        "documentBase64": base64::engine::general_purpose::STANDARD.encode(bytes),
    })
}
