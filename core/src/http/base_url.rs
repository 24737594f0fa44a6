//! Where a client may send: https, or this machine.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use url::{Host, Url};

use crate::error::{Error, code};

/// A base URL: `https`, or `http` to a loopback address (the sandbox). No user info, query or fragment.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BaseUrl {
    text: String,
    loopback: bool,
    origin: String,
}

impl BaseUrl {
    /// Parses a base URL; a final `/` is dropped.
    ///
    /// # Errors
    /// [`code::INSECURE_URL`] for anything but https or loopback http, [`code::CONFIG`] for what is no base URL.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let config = |message: &'static str| Error::invalid_argument(code::CONFIG, message);
        let url = Url::parse(text.trim()).map_err(|_| config("the base URL is not a URL"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(config("the base URL must not hold a user name or a password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(config("the base URL must not hold a query or a fragment"));
        }
        let loopback = match url.host() {
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip == Ipv6Addr::LOCALHOST,
            // Only the literal name: a name that merely ends in it is resolved by somebody else.
            Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
            None => return Err(config("the base URL has no host")),
        };
        match url.scheme() {
            "https" => {}
            "http" if loopback => {}
            _ => {
                return Err(Error::invalid_argument(
                    code::INSECURE_URL,
                    "the base URL must be https; plain http is only for a sandbox on this machine",
                ));
            }
        }
        let mut origin = url.origin().ascii_serialization();
        if loopback {
            // `localhost` could resolve elsewhere through a hosts file: pin it.
            origin = origin.replace("//localhost", &format!("//{}", Ipv4Addr::LOCALHOST));
        }
        let text = format!("{origin}{}", url.path().trim_end_matches('/'));
        Ok(Self { text, loopback, origin })
    }

    /// Parses the base URL of a sandbox: on this machine, nowhere else.
    ///
    /// # Errors
    /// [`code::INSECURE_URL`] when it is elsewhere, and as [`parse`](Self::parse).
    pub fn sandbox(text: &str) -> Result<Self, Error> {
        let url = Self::parse(text)?;
        if url.loopback {
            return Ok(url);
        }
        Err(Error::invalid_argument(
            code::INSECURE_URL,
            "a sandbox listens on this machine (127.0.0.1); the real servers have environments of their own",
        ))
    }

    /// The port, the usual one when the URL names none.
    pub fn port(&self) -> u16 {
        let usual = if self.origin.starts_with("https") { 443 } else { 80 };
        self.origin.rsplit(':').next().and_then(|port| port.parse().ok()).unwrap_or(usual)
    }

    /// The URL without a final `/`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Whether it is this machine.
    pub fn is_loopback(&self) -> bool {
        self.loopback
    }
}

impl FromStr for BaseUrl {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BaseUrl({})", self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_or_this_machine() {
        for good in [
            "https://guichet-unique.inpi.fr",
            "https://guichet-unique.inpi.fr/",
            "http://127.0.0.1:4000/guichet-unique",
            "http://127.8.9.1:4000",
            "http://[::1]:4000",
            "http://localhost:4000",
        ] {
            assert!(BaseUrl::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "http://guichet-unique.inpi.fr",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "https://user:pw@guichet-unique.inpi.fr",
            "https://guichet-unique.inpi.fr/?a=b",
            "https://guichet-unique.inpi.fr/#x",
            "ftp://127.0.0.1",
            "file:///etc/passwd",
            "//guichet-unique.inpi.fr",
            "guichet-unique.inpi.fr",
            "",
        ] {
            assert!(BaseUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn localhost_is_pinned() {
        assert_eq!(BaseUrl::parse("http://localhost:80/x/").unwrap().as_str(), "http://127.0.0.1/x");
    }
}
