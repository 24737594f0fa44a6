//! One request and one answer, as the two sides see them.

use std::io;

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{HeaderMap, Method, Response, StatusCode};
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A body that may end in an error, so that a connection can be cut in the middle.
pub(crate) type Body = BoxBody<Bytes, io::Error>;

/// What a fault asks of the side that handles the request.
#[derive(Clone, Copy, Default)]
pub(crate) struct Orders {
    /// Treat the token as expired.
    pub(crate) expired_token: bool,
    /// The scanner finds a virus in what is sent.
    pub(crate) virus_found: bool,
}

/// One request, read whole. Not `Debug`: it holds tokens and personal data.
pub(crate) struct Call {
    pub(crate) method: Method,
    /// Without the administration's prefix: `/api/formalities/12`.
    pub(crate) path: String,
    /// Values of the names in the route's pattern, decoded.
    pub(crate) params: Vec<(&'static str, String)>,
    /// Decoded, in order.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// When it takes effect, on the virtual clock: arrival, or later by a fault.
    pub(crate) at: Timestamp,
    /// Arrival: a token is judged then.
    pub(crate) arrived: Timestamp,
    pub(crate) orders: Orders,
}

impl Call {
    /// A value from the path; empty when the pattern has no such name.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    }

    /// The first value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a query parameter, `name=` and `name[]=` (or `name[0]=`) alike.
    pub(crate) fn query_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let is_it = move |key: &str| {
            key.strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || (rest.starts_with('[') && rest.ends_with(']')))
        };
        self.query.iter().filter(move |(key, _)| is_it(key)).map(|(_, value)| value.as_str())
    }

    /// A header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// A cookie's value, as sent.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.headers
            .get_all("cookie")
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_slice(&self.body)
    }
}

/// Splits and decodes a query string.
pub(crate) fn parse_query(query: Option<&str>) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    query
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode(key), decode(value)))
        .collect()
}

/// One answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::bytes(status, "application/json", body.to_string())
    }

    pub(crate) fn bytes(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self { status, content_type, headers: Vec::new(), body: body.into() }
    }

    /// No body at all.
    pub(crate) fn empty(status: u16) -> Self {
        Self::bytes(status, "", Bytes::new())
    }

    /// The page of a server in maintenance.
    pub(crate) fn html_503() -> Self {
        let page = "<!DOCTYPE html><html lang=\"fr\"><head><title>Maintenance</title></head>\
                    <body><h1>Service momentanément indisponible</h1></body></html>";
        Self::bytes(503, "text/html; charset=utf-8", page)
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn content_type(mut self, content_type: &'static str) -> Self {
        self.content_type = content_type;
        self
    }

    /// The head, and the body to send with it.
    pub(crate) fn into_parts(self) -> (Response<()>, Bytes) {
        let mut head = Response::new(());
        *head.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = head.headers_mut();
        if !self.content_type.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        }
        if self.status != 204 {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(self.body.len()));
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.append(HeaderName::from_static(name), value);
            }
        }
        (head, self.body)
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        let (head, body) = self.into_parts();
        head.map(|()| Full::new(body).map_err(|never| match never {}).boxed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_decoded() {
        let query = parse_query(Some(
            "status[]=A&status%5B%5D=B&status=C&search=caf%C3%A9+cr%C3%A8me&statusDate=x&flag",
        ));
        let call = Call {
            method: Method::GET,
            path: "/".into(),
            params: Vec::new(),
            query,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            at: Timestamp::UNIX_EPOCH,
            arrived: Timestamp::UNIX_EPOCH,
            orders: Orders::default(),
        };
        assert_eq!(call.query_all("status").collect::<Vec<_>>(), ["A", "B", "C"]);
        assert_eq!(call.query("search"), Some("café crème"));
        assert_eq!(call.query("flag"), Some(""));
    }
}
