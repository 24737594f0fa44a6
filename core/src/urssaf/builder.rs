//! Makes a client.

use std::sync::Arc;

use super::client::{Inner, Urssaf};
use super::environment::Environment;
use super::profile::Profile;
use super::token::Tokens;
use crate::clock::Clock;
use crate::error::{Error, code};
use crate::http::{HttpSettings, Transport};
use crate::intent::{Settle, fingerprint};
use crate::journal::{Journal, MemoryJournal};
use crate::secret::Secret;

/// Settings of an [`Urssaf`] client.
#[derive(Debug)]
#[must_use]
pub struct Builder {
    environment: Environment,
    credentials: Option<(String, Secret)>,
    profile: Option<Profile>,
    journal: Option<Arc<dyn Journal>>,
    http: HttpSettings,
    clock: Clock,
    settle: Settle,
}

impl Builder {
    pub(super) fn new(environment: Environment) -> Self {
        Self {
            environment,
            credentials: None,
            profile: None,
            journal: None,
            http: HttpSettings::default(),
            clock: Clock::system(),
            settle: Settle::default(),
        }
    }

    /// Client id and client secret, as Urssaf gave them. They act for every client of a tiers-déclarant: keep them on a
    /// server.
    pub fn credentials(mut self, client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        self.credentials = Some((client_id.into(), client_secret.into()));
        self
    }

    /// The wire profile. On loopback the default is [`Profile::provisional`]; elsewhere there is none.
    pub fn profile(mut self, profile: Profile) -> Self {
        self.profile = Some(profile);
        self
    }

    /// Where intents live. On loopback the default is a [`MemoryJournal`]; elsewhere a journal must be named.
    pub fn journal(mut self, journal: Arc<dyn Journal>) -> Self {
        self.journal = Some(journal);
        self
    }

    /// Time-outs, limits, trust.
    pub fn http(mut self, settings: HttpSettings) -> Self {
        self.http = settings;
        self
    }

    /// Another clock than the system's.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// How long after a sending a look counts.
    pub fn settle(mut self, settle: Settle) -> Self {
        self.settle = settle;
        self
    }

    /// The client. Nothing is sent before the first call.
    ///
    /// # Errors
    /// [`code::CONFIG`] when something is missing, [`code::PROVISIONAL_PROFILE`] for a guess outside loopback.
    pub fn build(self) -> Result<Urssaf, Error> {
        let config = |message: &'static str| Error::invalid_argument(code::CONFIG, message);
        let here = self.environment.is_sandbox();
        let profile = match self.profile {
            Some(profile) => profile,
            None if here => Profile::provisional(),
            None => {
                return Err(config(
                    "name a wire profile: Urssaf's wire is under licence, so none is built in; write one from the document \
                     that came with your credentials",
                ));
            }
        };
        let base = self.environment.base_url(&profile)?;
        let (client_id, secret) = self
            .credentials
            .filter(|(id, secret)| !id.trim().is_empty() && !secret.is_empty())
            .ok_or_else(|| config("give the client id and the client secret (credentials)"))?;
        let journal: Arc<dyn Journal> = match self.journal {
            Some(journal) => journal,
            None if here => Arc::new(MemoryJournal::new()),
            None => return Err(config("name a journal: without one, a crash could lose or repeat a filing")),
        };
        let transport = Transport::new(base, self.http)?;
        let tokens = Tokens::new(transport.clone(), self.clock.clone(), profile.token(), &client_id, &secret);
        Ok(Urssaf::from_inner(Inner {
            account: fingerprint(&["urssaf.client", &client_id]),
            environment: self.environment.to_string(),
            transport,
            tokens,
            profile,
            journal,
            clock: self.clock,
            settle: self.settle,
        }))
    }
}
