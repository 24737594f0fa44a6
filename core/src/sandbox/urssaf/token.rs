//! The token endpoint: OAuth2 client credentials, by the form or by HTTP Basic.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::json;

use super::Urssaf;
use crate::random;
use crate::sandbox::time::later;
use crate::sandbox::wire::{Answer, Call, parse_query};
use crate::sync::lock;

/// Answers a log-in.
pub(super) fn log_in(side: &Urssaf, call: &Call) -> Answer {
    let options = lock(&side.options).clone();
    let form_type =
        call.header("content-type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    if !form_type {
        return error(400, "invalid_request", "Un formulaire est attendu");
    }
    let form = parse_query(std::str::from_utf8(&call.body).ok());
    let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    if field("grant_type").as_deref() != Some("client_credentials") {
        return error(400, "unsupported_grant_type", "grant_type doit valoir client_credentials");
    }
    let client = basic(call).or_else(|| Some((field("client_id")?, field("client_secret")?)));
    let Some((id, _)) = client.filter(|(id, secret)| options.clients.get(id) == Some(secret)) else {
        return error(401, "invalid_client", "Client inconnu ou secret incorrect");
    };
    if field("scope").as_deref() != Some(options.profile.token().scope.value.as_str()) {
        return error(400, "invalid_scope", "Le scope demandé n'est pas accordé");
    }
    let token = random::id();
    let until = later(call.at, Duration::from_secs(options.token_seconds));
    let mut state = lock(&side.state);
    state.tokens.retain(|_, (_, expires)| *expires > call.at);
    state.tokens.insert(token.clone(), (id, until));
    let body = json!({"access_token": token, "token_type": "Bearer", "expires_in": options.token_seconds});
    Answer::json(200, &body).header("cache-control", "no-store")
}

fn basic(call: &Call) -> Option<(String, String)> {
    let pair = STANDARD.decode(call.header("authorization")?.strip_prefix("Basic ")?).ok()?;
    let pair = String::from_utf8(pair).ok()?;
    let (id, secret) = pair.split_once(':')?;
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    Some((decode(id), decode(secret)))
}

fn error(status: u16, error: &str, description: &str) -> Answer {
    Answer::json(status, &json!({"error": error, "error_description": description}))
}

/// Whose token the request carries; None: no token, an unknown one, or one that expired.
pub(super) fn client(side: &Urssaf, call: &Call) -> Option<String> {
    let token = call.header("authorization")?.strip_prefix("Bearer ")?;
    let mut state = lock(&side.state);
    if call.orders.expired_token {
        state.tokens.remove(token);
    }
    state.tokens.get(token).filter(|(_, until)| call.at < *until).map(|(client, _)| client.clone())
}
