//! The transport: one deadline for a whole call, no redirect, no hidden retry, bounded answers.
//!
//! Nothing in here knows an administration. What comes back from a call is a whole answer, or a failure that says
//! whether anything can have reached the server.

mod answer;
mod backoff;
mod base_url;
mod body;
mod failure;
mod redact;
mod settings;
pub(crate) mod tls;
mod token;
mod transport;
mod turn;
mod upload;

pub use base_url::BaseUrl;
pub use settings::HttpSettings;
pub use upload::with_upload_progress;

pub(crate) use answer::{Answer, decode, decode_value};
pub(crate) use backoff::retry_after;
pub(crate) use body::{Body, Segment};
pub(crate) use failure::{Failure, Reach};
pub(crate) use redact::{scrub, scrub_id};
pub(crate) use token::{Token, TokenCell};
pub(crate) use transport::{Auth, Call, DownloadError, Transport};
pub(crate) use turn::Turn;

/// Percent-encodes one query value or path segment.
pub(crate) fn encode(value: &str) -> String {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const SET: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(value, SET).to_string()
}

/// Appends `?a=b&c=d`; names are the official ones and go as written (`status[]`, `order[created]`).
pub(crate) fn with_query(path: &str, query: &[(String, String)]) -> String {
    let mut out = path.to_owned();
    for (n, (name, value)) in query.iter().enumerate() {
        out.push(if n == 0 { '?' } else { '&' });
        out.push_str(&name.replace('[', "%5B").replace(']', "%5D"));
        out.push('=');
        out.push_str(&encode(value));
    }
    out
}
