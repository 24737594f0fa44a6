//! Log-in and tokens (contract §3.1).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Value, json};

use super::errors::Refusal;
use super::options::{GuichetOptions, TokenPlace};
use super::state::{Session, State};
use super::views;
use crate::sandbox::time::later;
use crate::sandbox::wire::{Answer, Call};

/// `POST /api/user/login/sso`.
pub(crate) fn login(state: &mut State, call: &Call, options: &GuichetOptions) -> Result<Answer, Refusal> {
    let body = call.json().map_err(|_| Refusal::syntax())?;
    let field = |name: &str| body.get(name).and_then(Value::as_str);
    let (Some(username), Some(password)) = (field("username"), field("password")) else {
        return Err(Refusal::raw(
            400,
            json!({"type": "https://tools.ietf.org/html/rfc2616#section-10",
            "title": "An error occurred", "detail": "The keys \"username\" and \"password\" must be provided."}),
        ));
    };
    let account = state.accounts.get(username).filter(|account| account.password == password);
    let Some(account) = account else {
        return Err(Refusal::raw(401, json!({"code": 401, "message": "Invalid credentials."})));
    };
    if !account.cpu_accepted {
        let message = "Les conditions particulières d'utilisation n'ont pas été acceptées.";
        return Err(Refusal::raw(401, json!({"code": 401, "message": message})));
    }
    let mandataire = account.mandataire;
    let expires = later(call.at, options.token_lifetime);
    let token = make_token(username, call.at, expires)?;
    state.sessions.retain(|_, session| session.expires > call.at);
    state.sessions.insert(token.clone(), Session { account: username.to_owned(), expires });

    let mut body = json!({
        "id": 1,
        "rgpdAccepted": true,
        "name": "SANDBOX",
        "firstname": "Mandataire",
        "partner": null,
        "partnerCodifNorme": null,
        "partnerCenterIds": [],
        "roles": if mandataire { vec!["ROLE_USER", "ROLE_MANDATAIRE"] } else { vec!["ROLE_USER"] },
        "companyName": null,
    });
    if options.token_in != TokenPlace::Cookie {
        body["token"] = json!(token);
    }
    let mut answer = Answer::json(options.login_status, &body);
    if options.token_in != TokenPlace::Body {
        // The dots of a JWT need no encoding, yet a client that does not decode must fail here, not in production.
        let value = if options.encode_cookie { token.replace('.', "%2E") } else { token };
        let age = options.token_lifetime.as_secs();
        answer = answer
            .header(
                "set-cookie",
                format!("REFRESH_TOKEN={}; path=/; secure; httponly; samesite=lax", random_text(24)?),
            )
            .header(
                "set-cookie",
                format!("BEARER={value}; Max-Age={age}; path=/; secure; httponly; samesite=lax"),
            );
    }
    Ok(answer)
}

/// Whose token comes with the request, in the header or in the cookie.
pub(crate) fn authenticate(state: &State, call: &Call) -> Result<String, Refusal> {
    let refused = |message: &str| Refusal::raw(401, json!({"code": 401, "message": message}));
    let header =
        call.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).map(str::to_owned);
    let cookie = || {
        let value = call.cookie("BEARER")?;
        Some(percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned())
    };
    let token = header.or_else(cookie).ok_or_else(|| refused("JWT Token not found"))?;
    let expired = || Refusal::raw(401, json!({"detail": "Expired JWT Token"}));
    if call.orders.expired_token {
        return Err(expired());
    }
    let session = state.sessions.get(token.trim()).ok_or_else(|| refused("Invalid JWT Token"))?;
    if session.expires <= call.arrived {
        return Err(expired());
    }
    match state.accounts.get(&session.account) {
        Some(account) if account.mandataire => Ok(session.account.clone()),
        _ => Err(Refusal::new(403, 1007, "L'utilisateur n'est pas mandataire")),
    }
}

/// Shaped like a JWT with an `exp`; its third part is random, since only this process checks it.
fn make_token(username: &str, at: Timestamp, expires: Timestamp) -> Result<String, Refusal> {
    let claims = json!({
        "iat": at.as_second(),
        "exp": expires.as_second(),
        "roles": ["ROLE_USER"],
        "username": username,
        "sandbox": views::time(at),
    });
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    Ok(format!("{}.{}.{}", part(&json!({"typ": "JWT", "alg": "RS256"})), part(&claims), random_text(32)?))
}

fn random_text(bytes: usize) -> Result<String, Refusal> {
    let mut random = vec![0; bytes];
    SystemRandom::new().fill(&mut random).map_err(|_| Refusal::broken("no random numbers"))?;
    Ok(URL_SAFE_NO_PAD.encode(random))
}
