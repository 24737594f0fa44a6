//! The sandbox and its controls.

use jiff::Timestamp;
use mandataire::clock::Clock;
use mandataire::error::code;
use mandataire::sandbox::signer::TestSigner;
use mandataire::sandbox::urssaf::magic;
use mandataire::sandbox::{
    self, Administration, Fault, GuichetOptions, Trigger, UrssafOptions, VirtualClock,
};
use mandataire::urssaf::{AccountId, Profile};
use mandataire::{Result, json};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::args::{Args, None as Nothing};
use crate::environment::Seconds;
use crate::no_operation;
use crate::reply::{self, Reply};

/// A running sandbox.
#[derive(Debug)]
pub struct Sandbox(sandbox::Sandbox);

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    port: u16,
    /// Of the Guichet Unique: those that are not given have their defaults.
    guichet: Map<String, Value>,
    urssaf: Map<String, Value>,
    profile: Option<Value>,
    /// A clock that stands still at this instant; else one that goes on from now.
    standing_at: Option<Timestamp>,
}

impl Sandbox {
    /// Starts one. Needs a runtime.
    ///
    /// # Errors
    /// Settings that cannot be read, a port that is taken.
    pub async fn start(settings: Value) -> Result<Self> {
        let settings: Settings = json::read(settings)?;
        let guichet: GuichetOptions = json::read(Value::Object(settings.guichet))?;
        let mut urssaf: UrssafOptions = json::read(Value::Object(settings.urssaf))?;
        if let Some(profile) = settings.profile {
            urssaf.profile = Profile::from_json(&profile.to_string())?;
        }
        let mut builder = sandbox::Sandbox::builder().port(settings.port).guichet(guichet).urssaf(urssaf);
        if let Some(instant) = settings.standing_at {
            builder = builder.clock(VirtualClock::standing_at(instant));
        }
        match builder.start().await {
            Ok(sandbox) => Ok(Self(sandbox)),
            Err(error) => Err(json::wrong(
                "port",
                format!("Le bac à sable n'a pas pu démarrer : {}.", error.kind()),
                format!("The sandbox could not start: {}.", error.kind()),
            )),
        }
    }

    /// Its addresses: `port`, `guichetUrl`, `urssafUrl`, `controlUrl`.
    pub fn addresses(&self) -> Value {
        json!({
            "port": self.0.address().port(),
            "guichetUrl": self.0.guichet_url(),
            "urssafUrl": self.0.urssaf_url(),
            "controlUrl": self.0.control_url(),
        })
    }

    /// Its time, for clients.
    pub fn clock(&self) -> Clock {
        self.0.clock().for_clients()
    }

    /// Stops it: the port is free when this returns.
    pub async fn stop(self) {
        self.0.stop().await;
    }

    /// One control.
    ///
    /// # Errors
    /// Arguments that cannot be read; a trigger that the deposit's status does not allow.
    pub fn call(&self, operation: &str, mut args: Args) -> Result<Reply> {
        let sandbox = &self.0;
        match operation {
            "ledger" => reply::json(&sandbox.ledger().entries()),
            "duplicates" => reply::json(&sandbox.ledger().duplicates()),
            "requests" => reply::json(&sandbox.request_log().records()),
            "request_count" => reply::json(&sandbox.requests()),
            "count" => {
                #[derive(Deserialize)]
                struct Route {
                    administration: Administration,
                    route: String,
                }
                let Route { administration, route } = args.read()?;
                reply::json(&sandbox.request_log().count(administration, &route))
            }
            "inject" => {
                sandbox.inject(args.read::<Fault>()?);
                reply::nothing()
            }
            "clear_faults" => {
                sandbox.clear_faults();
                reply::nothing()
            }
            "trigger" => {
                sandbox.trigger(&args.read::<Trigger>()?).map_err(|error| {
                    json::wrong("id", error.to_string(), format!("{error} [{}]", code::WRONG_STATUS))
                })?;
                reply::nothing()
            }
            "advance" => {
                #[derive(Deserialize)]
                #[serde(deny_unknown_fields)]
                struct By {
                    seconds: Seconds,
                }
                sandbox.clock().advance(args.read::<By>()?.seconds.0);
                reply::nothing()
            }
            "now" => reply::json(&sandbox.clock().now()),
            "reset" => {
                sandbox.reset();
                reply::nothing()
            }
            "openapi" => Ok(Reply::Json(sandbox.openapi())),
            "status" => {
                #[derive(Deserialize)]
                struct ById {
                    id: u64,
                }
                reply::json(&sandbox.guichet_status(args.read::<ById>()?.id))
            }
            other => self.side(other, args),
        }
    }

    /// What concerns one administration.
    fn side(&self, operation: &str, mut args: Args) -> Result<Reply> {
        let sandbox = &self.0;
        match operation {
            "guichet_options" => {
                let changes: Map<String, Value> = args.read()?;
                if !changes.is_empty() {
                    sandbox.set_guichet_options(changed(&sandbox.guichet_options(), changes)?);
                }
                reply::json(&sandbox.guichet_options())
            }
            "urssaf_options" => {
                let changes: Map<String, Value> = args.read()?;
                if !changes.is_empty() {
                    let mut options: UrssafOptions = changed(&sandbox.urssaf_options(), changes)?;
                    options.profile = sandbox.urssaf_options().profile;
                    sandbox.set_urssaf_options(options);
                }
                reply::json(&sandbox.urssaf_options())
            }
            "end_urssaf_mandate" => {
                #[derive(Deserialize)]
                struct On {
                    account: AccountId,
                }
                reply::json(&sandbox.end_urssaf_mandate(&args.read::<On>()?.account))
            }
            "add_account" => {
                sandbox.add_account(args.read()?);
                reply::nothing()
            }
            "add_customer" => {
                sandbox.add_customer(args.read()?);
                reply::nothing()
            }
            "customer_balance" => {
                #[derive(Deserialize)]
                struct Of {
                    login: String,
                }
                reply::json(&sandbox.customer_balance(&args.read::<Of>()?.login))
            }
            "identities" => {
                args.read::<Nothing>()?;
                let all = magic::ALL.iter();
                let all = all.map(|one| json!({"siret": one.siret, "name": one.name, "effect": one.effect}));
                Ok(Reply::Json(all.collect()))
            }
            other => Err(no_operation(other)),
        }
    }
}

/// Options with some changed.
fn changed<T: serde::Serialize + serde::de::DeserializeOwned>(
    now: &T,
    changes: Map<String, Value>,
) -> Result<T> {
    let mut all = reply::to_value(now)?;
    if let Some(all) = all.as_object_mut() {
        all.extend(changes);
    }
    json::read(all)
}

/// A valid PDF of that size at least: the same arguments give the same bytes.
pub fn make_pdf(title: &str, lines: &[String], min_size: usize) -> Vec<u8> {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    sandbox::pdf::make_pdf(title, &lines, min_size)
}

/// Signs a PDF with a throw-away certificate that nobody trusts; `repeatable`: the same bytes for the same bytes.
///
/// # Errors
/// A file that cannot be read, written or signed.
pub fn sign_test_pdf(document: &str, signed: &str, clock: Option<Clock>, repeatable: bool) -> Result<()> {
    let failed = |error: mandataire::guichet::signature::SignerError| {
        json::wrong("document", error.to_string(), error.to_string())
    };
    let mut signer = if repeatable { TestSigner::repeatable() } else { TestSigner::new() }.map_err(failed)?;
    if let Some(clock) = clock {
        signer = signer.with_clock(clock);
    }
    signer.sign_file(document.as_ref(), signed.as_ref()).map_err(failed)?;
    Ok(())
}
