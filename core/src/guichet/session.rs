//! Log-in (specification §3.1): token in the body or in one cookie among several, any 2xx.

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::{HeaderMap, SET_COOKIE};
use serde_json::Value;
use tokio::time::Instant;

use super::error_body;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, code};
use crate::http::{Answer, Body, Call, Token, Transport};
use crate::secret::Secret;

/// Account of the e-procedures portal. Demo and production have distinct ones. `Debug` shows neither part.
#[derive(Clone)]
pub struct Credentials {
    pub(crate) username: String,
    pub(crate) password: Secret,
}

impl Credentials {
    /// Log-in and password of the portal.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The user name is a person's e-mail address.
        f.write_str("Credentials(***)")
    }
}

/// Account that pays: the INPI customer account (CCL). Not the portal's log-in (trap T37), hence a type of its own.
#[derive(Debug, Clone)]
pub struct CclCredentials {
    pub(crate) login: Secret,
    pub(crate) password: Secret,
}

impl CclCredentials {
    /// Log-in and password of the customer account.
    pub fn new(login: impl Into<Secret>, password: impl Into<Secret>) -> Self {
        Self { login: login.into(), password: password.into() }
    }
}

/// Used when neither the token nor the cookie says how long it lives: the shortest life clients assume.
const UNKNOWN_LIFE: Duration = Duration::from_secs(50 * 60);
/// A year: longer is not a life but nonsense.
const MAX_LIFE: u64 = 366 * 86_400;

/// `POST /api/user/login/sso`.
pub(crate) async fn log_in(
    transport: &Transport,
    clock: &Clock,
    credentials: &Credentials,
    deadline: Instant,
) -> Result<Token, Error> {
    // The password goes on the wire here, and nowhere else.
    let body =
        serde_json::json!({ "username": credentials.username, "password": credentials.password.expose() });
    let call = Call::new("guichet.user.login", Method::POST, "/api/user/login/sso")
        .until(deadline)
        .body(Body::from(body.to_string()));
    // Once: repeating a refused log-in locks accounts.
    let answer = transport.send_once(call).await.map_err(|failure| failure.into_read_error())?;
    if !answer.is_success() {
        return Err(refused(&answer));
    }
    let token = token_in_body(&answer).or_else(|| token_in_cookies(&answer.headers)).ok_or_else(|| {
        Error::new(
            ErrorKind::Refused,
            code::LOGIN,
            "the log-in was accepted but brought no token, neither in the body nor in a BEARER cookie",
        )
        .with_status(answer.status)
    })?;
    let now = clock.now();
    let life = life(token.expose(), now).or_else(|| max_age(&answer.headers)).unwrap_or(UNKNOWN_LIFE);
    let expires = now.checked_add(life).unwrap_or(Timestamp::MAX);
    Ok(Token { secret: token, expires })
}

/// Explains an answer of `POST /api/user/login/sso` that is not a success, as [`read_refusal`](super::read_refusal)
/// does for the other calls.
pub fn read_login_refusal(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Error {
    refused(&error_body::answer_of(status, headers, body))
}

fn refused(answer: &Answer) -> Error {
    let said = error_body::refusal(answer);
    if !matches!(answer.status, 400 | 401 | 403 | 422) {
        return said;
    }
    let advice = "check the account (demo and production have distinct ones), that the CPU were accepted once in the \
                  web interface of this environment, and that the account is a mandataire";
    Error::new(ErrorKind::Refused, code::LOGIN, format!("log-in refused: {}; {advice}", said.message()))
        .with_status(answer.status)
        .with_server_codes(said.server_codes().to_vec())
        .with_request_id(said.request_id().map(str::to_owned))
}

fn token_in_body(answer: &Answer) -> Option<Secret> {
    let body = answer.json()?;
    let token = body.get("token")?.as_str()?;
    (!token.is_empty()).then(|| Secret::new(token))
}

/// `BEARER` by name, whatever its place; its value may be percent-encoded.
fn token_in_cookies(headers: &HeaderMap) -> Option<Secret> {
    let value = cookie(headers)?.0;
    let decoded = percent_encoding::percent_decode_str(value.trim_matches('"')).decode_utf8().ok()?;
    let token = decoded.strip_prefix("Bearer ").unwrap_or(&decoded).trim();
    (!token.is_empty()).then(|| Secret::new(token))
}

fn max_age(headers: &HeaderMap) -> Option<Duration> {
    cookie(headers)?.1.split(';').find_map(|attribute| {
        let (name, value) = attribute.trim().split_once('=')?;
        name.eq_ignore_ascii_case("max-age").then(|| value.trim().parse().ok().map(Duration::from_secs))?
    })
}

/// Value and attributes of the cookie named BEARER.
fn cookie(headers: &HeaderMap) -> Option<(&str, &str)> {
    headers.get_all(SET_COOKIE).iter().filter_map(|header| header.to_str().ok()).find_map(|header| {
        let (pair, attributes) = header.split_once(';').unwrap_or((header, ""));
        let (name, value) = pair.split_once('=')?;
        (name.trim() == "BEARER").then_some((value.trim(), attributes))
    })
}

/// How long a JWT lives from now. Its signature is the server's business. `exp` counts by the server's clock, which may not
/// be ours: with `iat` beside it, the difference is right whatever our clock says; a token that comes already expired says
/// that our clock is wrong, and nothing of its life.
fn life(token: &str, now: Timestamp) -> Option<Duration> {
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?.trim_end_matches('=')).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    let exp = claims.get("exp")?.as_i64()?;
    let from = claims.get("iat").and_then(Value::as_i64).unwrap_or_else(|| now.as_second());
    let seconds =
        u64::try_from(exp.checked_sub(from)?).ok().filter(|seconds| (1..=MAX_LIFE).contains(seconds))?;
    Some(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(cookies: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for cookie in cookies {
            headers.append(SET_COOKIE, cookie.parse().unwrap());
        }
        headers
    }

    /// Traps T6 (the name is ASCII), T12.
    #[test]
    fn the_cookie_is_found_by_name_and_decoded() {
        let found = headers(&[
            "REFRESH_TOKEN=nope; path=/",
            "BEARER=a%2Eb%2Ec; Max-Age=7200; path=/; secure; HttpOnly",
        ]);
        assert_eq!(token_in_cookies(&found).unwrap().expose(), "a.b.c");
        assert_eq!(max_age(&found), Some(Duration::from_secs(7200)));
        for none in
            [&["REFRESH_TOKEN=x"][..], &["XBEARER=x"], &["BEARER="], &["BEARER"], &["BEARER=%FF"], &[]]
        {
            assert!(token_in_cookies(&headers(none)).is_none(), "{none:?}");
        }
    }

    #[test]
    fn exp_is_read_and_nonsense_is_not() {
        let jwt = |claims: &str| format!("h.{}.s", URL_SAFE_NO_PAD.encode(claims));
        let now = Timestamp::from_second(1_767_225_600).unwrap();
        let seconds = |token: &str| life(token, now).map(|life| life.as_secs());
        assert_eq!(seconds(&jwt(r#"{"exp":1767229200}"#)), Some(3600));
        // Our clock is a day late, or a day early: the life is the same.
        for iat in [1_767_225_600 - 86_400, 1_767_225_600 + 86_400] {
            assert_eq!(seconds(&jwt(&format!(r#"{{"iat":{iat},"exp":{}}}"#, iat + 7200))), Some(7200));
        }
        for none in [
            "",
            "a",
            "a.b",
            "a.!.c",
            &jwt("{}"),
            &jwt(r#"{"exp":"x"}"#),
            &jwt(r#"{"exp":99999999999999}"#),
            &jwt(r#"{"exp":1767225599}"#),
            &jwt(r#"{"iat":9223372036854775807,"exp":-9223372036854775808}"#),
        ] {
            assert!(seconds(none).is_none(), "{none}");
        }
    }
}
