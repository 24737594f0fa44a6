//! The log-in: OAuth2 client credentials (VERIFIED), at the gateway's token endpoint (SISTER).

use std::sync::Mutex;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use reqwest::Method;
use serde_json::Value;

use super::error_body;
use super::profile::{ClientAuth, TokenProfile};
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Retry, code};
use crate::http::{Answer, Auth, Body, Call, Failure, Token, TokenCell, Transport, encode};
use crate::secret::Secret;
use crate::sync::lock;

/// A token is renewed this long before it expires.
const MARGIN: Duration = Duration::from_secs(60);
/// When the answer does not say how long it is good for. Known answers say an hour.
const SHORT: u64 = 300;
/// After a refusal, callers that were waiting get the same refusal instead of knocking again.
const QUIET: Duration = Duration::from_secs(2);

/// One client's log-in and its token.
pub(crate) struct Tokens {
    cell: TokenCell,
    transport: Transport,
    clock: Clock,
    target: String,
    form: Secret,
    auth: Auth,
    refused: Mutex<Option<(Timestamp, Refusal)>>,
}

/// What is repeated to callers that waited for a log-in that was refused.
#[derive(Clone)]
struct Refusal {
    message: String,
    status: Option<u16>,
    codes: Vec<String>,
}

impl Tokens {
    pub(crate) fn new(
        transport: Transport,
        clock: Clock,
        profile: &TokenProfile,
        client_id: &str,
        client_secret: &Secret,
    ) -> Self {
        let mut form = vec![("grant_type", "client_credentials".to_owned())];
        let mut auth = Auth::None;
        match profile.auth {
            ClientAuth::ClientSecretPost => {
                form.push(("client_id", client_id.to_owned()));
                form.push(("client_secret", client_secret.expose().to_owned()));
            }
            ClientAuth::ClientSecretBasic => {
                // RFC 6749 §2.3.1: both are form-encoded before they are joined.
                let pair = format!("{}:{}", encode(client_id), encode(client_secret.expose()));
                auth = Auth::Basic(Secret::new(STANDARD.encode(pair)));
            }
        }
        form.push(("scope", profile.scope.value.clone()));
        let form: Vec<String> =
            form.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        Self {
            cell: TokenCell::new(clock.clone(), MARGIN),
            transport,
            clock,
            target: profile.path.value.clone(),
            form: Secret::new(form.join("&")),
            auth,
            refused: Mutex::new(None),
        }
    }

    /// The token, and its number for [`forget`](Self::forget).
    pub(crate) async fn get(&self) -> Result<(u64, Secret), Error> {
        self.cell.get(|| self.log_in()).await
    }

    /// Drops a token that was refused.
    pub(crate) async fn forget(&self, number: u64) {
        self.cell.forget(number).await;
    }

    async fn log_in(&self) -> Result<Token, Error> {
        if let Some((at, refusal)) = &*lock(&self.refused)
            && at.checked_add(QUIET).is_ok_and(|until| self.clock.now() < until)
        {
            return Err(refused(refusal.clone()));
        }
        let asked = self.clock.now();
        let answer = match self.transport.send_once(self.call()).await {
            // Nothing is filed by a log-in: once more, and no more, since a storm of log-ins locks accounts.
            Err(failure) if failure.transient => self.transport.send_once(self.call()).await,
            other => other,
        };
        let answer = answer.map_err(Failure::into_read_error)?;
        let token = self.read(&answer, asked);
        if let Err(error) = &token
            && error.kind() == ErrorKind::Refused
        {
            let refusal = Refusal {
                message: error.message().to_owned(),
                status: error.status(),
                codes: error.server_codes().to_vec(),
            };
            *lock(&self.refused) = Some((self.clock.now(), refusal));
        }
        token
    }

    fn call(&self) -> Call {
        let mut call = Call::new("urssaf.token", Method::POST, self.target.clone())
            .body(Body::from(self.form.expose().to_owned()))
            .auth(self.auth.clone());
        call.content_type = "application/x-www-form-urlencoded";
        call
    }

    fn read(&self, answer: &Answer, asked: Timestamp) -> Result<Token, Error> {
        if !answer.is_success() {
            let error = error_body::of_answer(answer);
            if error.kind() != ErrorKind::Refused || answer.status == 429 {
                return Err(error);
            }
            return Err(refused(Refusal {
                message: format!(
                    "log-in refused; check client id, client secret and scope. {}",
                    error.message()
                ),
                status: Some(answer.status),
                codes: error.server_codes().to_vec(),
            }));
        }
        let body = answer.json().unwrap_or_default();
        let secret = body.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty());
        let bearer = body
            .get("token_type")
            .and_then(Value::as_str)
            .is_none_or(|kind| kind.eq_ignore_ascii_case("bearer"));
        let Some(secret) = secret.filter(|_| bearer) else {
            return Err(Error::new(
                ErrorKind::Network,
                code::UNREADABLE,
                "the token endpoint answered without a bearer token",
            )
            .with_status(answer.status)
            .with_retry(Retry::Never));
        };
        let seconds = match body.get("expires_in") {
            Some(Value::String(text)) => text.trim().parse().unwrap_or(SHORT),
            Some(value) => value.as_u64().unwrap_or(SHORT),
            None => SHORT,
        };
        let expires = asked.checked_add(Duration::from_secs(seconds)).unwrap_or(Timestamp::MAX);
        Ok(Token { secret: Secret::new(secret), expires })
    }
}

fn refused(refusal: Refusal) -> Error {
    let error = Error::new(ErrorKind::Refused, code::LOGIN, refusal.message).with_server_codes(refusal.codes);
    match refusal.status {
        Some(status) => error.with_status(status),
        None => error,
    }
}
