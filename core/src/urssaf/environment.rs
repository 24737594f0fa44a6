//! Where a client files: production, Urssaf's test platform, this machine.

use std::fmt;

use super::profile::Profile;
use crate::error::{Error, code};
use crate::http::BaseUrl;

/// A server of Urssaf: production has to be named, nothing defaults to it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// The real one. Everything sent there is a real filing.
    Production,
    /// Urssaf's own test platform ("edi"), for partners.
    Test,
    /// A sandbox on this machine.
    Sandbox(BaseUrl),
}

impl Environment {
    /// A sandbox, by its base URL: `Sandbox::urssaf_url()`.
    ///
    /// # Errors
    /// [`code::INSECURE_URL`] when the URL is not on this machine.
    pub fn sandbox(url: &str) -> Result<Self, Error> {
        BaseUrl::sandbox(url).map(Self::Sandbox)
    }

    /// Whether filings go to this machine only.
    pub fn is_sandbox(&self) -> bool {
        matches!(self, Self::Sandbox(_))
    }

    /// Where to send, and the refusal of a guess anywhere but here.
    pub(crate) fn base_url(&self, profile: &Profile) -> Result<BaseUrl, Error> {
        let (name, host) = match self {
            Self::Sandbox(base) => return Ok(base.clone()),
            Self::Production => ("production", &profile.hosts().production),
            Self::Test => ("test", &profile.hosts().test),
        };
        if profile.is_provisional() {
            return Err(Error::invalid_argument(
                code::PROVISIONAL_PROFILE,
                format!(
                    "the profile {} is a guess and works with the sandbox only; for {name}, write a profile from the \
                     document that Urssaf gave with your credentials",
                    profile.name()
                ),
            ));
        }
        let host = host.as_ref().ok_or_else(|| {
            Error::invalid_argument(
                code::PROFILE,
                format!("the profile {} names no host for {name}", profile.name()),
            )
        })?;
        BaseUrl::parse(&host.value)
    }
}

/// `urssaf:production`, `urssaf:test`, `urssaf:sandbox:41234`: as it stands in intents and journals.
impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Production => f.write_str("urssaf:production"),
            Self::Test => f.write_str("urssaf:test"),
            Self::Sandbox(base) => {
                write!(f, "urssaf:sandbox:{}", base.port())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn a_guess_goes_nowhere_but_here() {
        let guess = Profile::provisional();
        for environment in [Environment::Production, Environment::Test] {
            assert_eq!(environment.base_url(&guess).unwrap_err().code(), code::PROVISIONAL_PROFILE);
        }
        let here = Environment::sandbox("http://127.0.0.1:4000/urssaf").unwrap();
        assert_eq!(here.base_url(&guess).unwrap().as_str(), "http://127.0.0.1:4000/urssaf");
        assert_eq!(here.to_string(), "urssaf:sandbox:4000");
        for elsewhere in ["https://api-edi.urssaf.fr", "https://api.urssaf.fr", "https://example.test"] {
            assert_eq!(Environment::sandbox(elsewhere).unwrap_err().code(), code::INSECURE_URL);
        }
        assert_eq!(Environment::sandbox("http://10.0.0.1").unwrap_err().code(), code::INSECURE_URL);
    }

    #[test]
    fn a_stated_profile_names_its_hosts() {
        fn strip(value: &mut Value) {
            match value {
                Value::Object(map) => {
                    map.remove("certainty");
                    map.values_mut().for_each(strip);
                }
                Value::Array(items) => items.iter_mut().for_each(strip),
                _ => {}
            }
        }
        let mut stated: Value = serde_json::from_str(&Profile::provisional().to_json()).unwrap();
        strip(&mut stated);
        stated["provisional"] = json!(false);
        stated["hosts"].as_object_mut().unwrap().remove("production");
        let stated = Profile::from_json(&stated.to_string()).unwrap();
        assert_eq!(Environment::Test.base_url(&stated).unwrap().as_str(), "https://api-edi.urssaf.fr");
        assert_eq!(Environment::Production.base_url(&stated).unwrap_err().code(), code::PROFILE);
    }
}
