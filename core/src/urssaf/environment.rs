//! Where a client files: production, Urssaf's test platform, this machine.

use std::fmt;

use super::profile::Profile;
use crate::error::{Error, code};
use crate::http::BaseUrl;

/// One of three places. There is no default: production must be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment(Place);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    Production,
    Test,
    Loopback(BaseUrl),
}

impl Environment {
    /// The real one. Everything sent there is a real filing.
    pub const fn production() -> Self {
        Self(Place::Production)
    }

    /// Urssaf's own test platform ("edi"), for partners.
    pub const fn test() -> Self {
        Self(Place::Test)
    }

    /// This machine: `Sandbox::urssaf_url()`.
    ///
    /// # Errors
    /// [`code::CONFIG`] for a URL that is not on this machine.
    pub fn loopback(url: &str) -> Result<Self, Error> {
        let base = BaseUrl::parse(url)?;
        if base.is_loopback() {
            Ok(Self(Place::Loopback(base)))
        } else {
            Err(Error::invalid_argument(
                code::CONFIG,
                "Environment::loopback is for a sandbox on this machine; for Urssaf's servers use production() or test()",
            ))
        }
    }

    /// Whether it is this machine.
    pub fn is_loopback(&self) -> bool {
        matches!(self.0, Place::Loopback(_))
    }

    /// Where to send, and the refusal of a guess anywhere but here.
    pub(crate) fn base_url(&self, profile: &Profile) -> Result<BaseUrl, Error> {
        let (name, host) = match &self.0 {
            Place::Loopback(base) => return Ok(base.clone()),
            Place::Production => ("production", &profile.hosts().production),
            Place::Test => ("test", &profile.hosts().test),
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

/// `urssaf:production`, `urssaf:test`, `urssaf:loopback:41234`: as it stands in intents and journals.
impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Production => f.write_str("urssaf:production"),
            Place::Test => f.write_str("urssaf:test"),
            Place::Loopback(base) => {
                let port = base.origin().rsplit(':').next().and_then(|port| port.parse::<u16>().ok());
                let usual = if base.origin().starts_with("https") { 443 } else { 80 };
                write!(f, "urssaf:loopback:{}", port.unwrap_or(usual))
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
        for environment in [Environment::production(), Environment::test()] {
            assert_eq!(environment.base_url(&guess).unwrap_err().code(), code::PROVISIONAL_PROFILE);
        }
        let here = Environment::loopback("http://127.0.0.1:4000/urssaf").unwrap();
        assert_eq!(here.base_url(&guess).unwrap().as_str(), "http://127.0.0.1:4000/urssaf");
        assert_eq!(here.to_string(), "urssaf:loopback:4000");
        for elsewhere in ["https://api-edi.urssaf.fr", "https://api.urssaf.fr", "https://example.test"] {
            assert_eq!(Environment::loopback(elsewhere).unwrap_err().code(), code::CONFIG);
        }
        assert_eq!(Environment::loopback("http://10.0.0.1").unwrap_err().code(), code::INSECURE_URL);
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
        assert_eq!(Environment::test().base_url(&stated).unwrap().as_str(), "https://api-edi.urssaf.fr");
        assert_eq!(Environment::production().base_url(&stated).unwrap_err().code(), code::PROFILE);
    }
}
