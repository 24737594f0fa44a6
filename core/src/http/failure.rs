//! A call that brought no whole answer, and what that proves.

use std::borrow::Cow;

use crate::error::{Error, ErrorKind, Retry, code};

/// How far a failed call can have got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Provably nothing that the server could act on.
    Nothing,
    /// The server may have acted.
    Maybe,
}

/// Why there is no whole answer.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    pub(crate) reach: Reach,
    pub(crate) code: &'static str,
    pub(crate) message: Cow<'static, str>,
    pub(crate) status: Option<u16>,
    /// Whether a read may be tried again.
    pub(crate) transient: bool,
}

impl Failure {
    pub(crate) fn new(reach: Reach, code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self { reach, code, message: message.into(), status: None, transient: false }
    }

    pub(crate) fn transient(mut self) -> Self {
        self.transient = true;
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// What the caller of a read sees.
    pub(crate) fn into_read_error(self) -> Error {
        // Past its deadline a read is not repeated here, but its caller may.
        let again = self.transient || self.code == code::DEADLINE;
        let retry = if again { Retry::Safe { after: None } } else { Retry::Never };
        let error = Error::new(ErrorKind::Network, self.code, self.message).with_retry(retry);
        match self.status {
            Some(status) => error.with_status(status),
            None => error,
        }
    }

    /// Reads reqwest's error; nothing of its text is kept, it may hold the URL.
    pub(super) fn from_reqwest(error: &reqwest::Error, status: Option<u16>) -> Self {
        let mut failure = if error.is_connect() {
            if mentions_certificate(error) {
                Self::new(
                    Reach::Nothing,
                    code::TLS,
                    "the server's certificate is not trusted; behind a company proxy add its CA (extra_ca_pem)",
                )
            } else {
                Self::new(Reach::Nothing, code::CONNECT, "no connection to the server could be made")
                    .transient()
            }
        } else if error.is_builder() {
            Self::new(Reach::Nothing, code::CONFIG, "the request could not be built")
        } else if error.is_timeout() {
            Self::new(Reach::Maybe, code::STALLED, "the server stopped sending").transient()
        } else {
            Self::new(Reach::Maybe, code::BROKEN, "the connection broke before the answer was whole")
                .transient()
        };
        failure.status = status;
        failure
    }
}

fn mentions_certificate(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        if let Some(rustls::Error::InvalidCertificate(_)) = inner.downcast_ref::<rustls::Error>() {
            return true;
        }
        // The TLS error comes boxed in io::Errors, one in another; their `source` is that of what they box.
        source = match inner.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(boxed) => Some(boxed),
            None => inner.source(),
        };
    }
    false
}
