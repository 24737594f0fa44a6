//! Which Guichet Unique: production has to be named, nothing defaults to it.

use std::fmt;

use crate::error::Error;
use crate::http::BaseUrl;

/// A server of the Guichet Unique (specification §2).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `https://guichet-unique.inpi.fr`: filings are real.
    Production,
    /// `https://guichet-unique-demo.inpi.fr`: needs an account of its own.
    Demo,
    /// A sandbox on this machine.
    Sandbox(BaseUrl),
}

impl Environment {
    /// A sandbox, by its base URL.
    ///
    /// # Errors
    /// [`code::INSECURE_URL`](crate::error::code::INSECURE_URL) when the URL is not on this machine.
    pub fn sandbox(url: &str) -> Result<Self, Error> {
        BaseUrl::sandbox(url).map(Self::Sandbox)
    }

    pub(crate) fn base_url(&self) -> Result<BaseUrl, Error> {
        match self {
            Self::Production => BaseUrl::parse("https://guichet-unique.inpi.fr"),
            Self::Demo => BaseUrl::parse("https://guichet-unique-demo.inpi.fr"),
            Self::Sandbox(url) => Ok(url.clone()),
        }
    }

    /// Whether filings go to this machine only.
    pub fn is_sandbox(&self) -> bool {
        matches!(self, Self::Sandbox(_))
    }
}

/// The environment's name in intents and journals.
impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Production => f.write_str("guichet:production"),
            Self::Demo => f.write_str("guichet:demo"),
            Self::Sandbox(url) => write!(f, "guichet:sandbox:{}", url.port()),
        }
    }
}
