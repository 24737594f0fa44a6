//! Which types of the core cross the border, and in which module of a package each of them lives.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value};

/// The modules in the order they are written, with the sentence at their head.
pub(crate) const MODULES: [(&str, &str); 5] = [
    ("report", "What our own checks found."),
    ("urssaf", "What is said to Urssaf and what it answers."),
    ("guichet", "What the Guichet Unique answers, and what can be done next."),
    ("build", "What somebody wants to file, as plain data: the builders write the formality."),
    ("journal", "What was sent, what came of it, and runs of many filings."),
];

/// The schemas of all types, once as they are read and once as they are written.
pub(crate) struct Schemas {
    /// Module and name by definition.
    pub(crate) homes: BTreeMap<String, (&'static str, &'static str)>,
    /// What is accepted.
    pub(crate) read: Map<String, Value>,
    /// What is written: where `required` differs, a field is left out when it says nothing.
    pub(crate) written: Map<String, Value>,
}

pub(crate) fn schemas() -> Schemas {
    let mut reading = SchemaSettings::default().for_deserialize().into_generator();
    let mut writing = SchemaSettings::default().for_serialize().into_generator();
    let homes = register(&mut reading);
    register(&mut writing);
    Schemas { homes, read: reading.take_definitions(false), written: writing.take_definitions(false) }
}

/// The name of a type's definition: the last part of its reference.
fn define<T: JsonSchema>(generator: &mut SchemaGenerator) -> String {
    let schema = generator.subschema_for::<T>();
    let reference = schema.get("$ref").and_then(Value::as_str).unwrap_or_default();
    reference.rsplit('/').next().unwrap_or_default().to_owned()
}

macro_rules! roots {
    ($($module:literal: { $($path:ident)::+ => $($name:ident),+ $(,)? })+) => {
        fn register(generator: &mut SchemaGenerator) -> BTreeMap<String, (&'static str, &'static str)> {
            let mut homes = BTreeMap::new();
            $({
                use $($path)::+ as from;
                $(homes.insert(define::<from::$name>(generator), ($module, stringify!($name)));)+
            })+
            homes
        }
    };
}

roots! {
    "report": { mandataire => Issue, Severity, ErrorKind }
    "report": { mandataire::error => IntentRef }
    "urssaf": { mandataire::urssaf => Category, Place, Op, Filing, PaymentOrder, BankDetails, Erreur, Periodicity, Account,
        Contribution, Estimate, Declaration, Payment, MandatSepa, Certainty }
    "urssaf": { mandataire::urssaf::rates => Line, Relief, Nature, Sureness, Rate, ThresholdRule, ThresholdGroup, Threshold }
    "urssaf": { mandataire::urssaf::estimate => Situation, EstimatedLine, IndicativeEstimate }
    "urssaf": { mandataire::urssaf::calendar => Frequency, Standing, Obligation }
    "urssaf": { mandataire::urssaf::profile => Match, Finding }
    "guichet": { mandataire::guichet => Status, DepositType, SignatureKind, NextAction, Followed, ArchiveLimits,
        OrderBy }
    "guichet": { mandataire::guichet::model => CartStatus, Rate, CartRate, Cart, Formality, AnnualAccount, AttachmentInfo,
        StatusHistory, Payment, CustomerBalance, RegularizationObject, RegularizationRequest, Signature }
    "guichet": { mandataire::guichet::signature => SignatureStep, SigningRequest }
    "guichet": { mandataire::guichet::signature::pdf => SignedPdf }
    "guichet": { mandataire::guichet::content => Explanation, Checked }
    "guichet": { mandataire::guichet::content::dictionary => Code, Tier, Certainty }
    "guichet": { mandataire::guichet::content::register => Change, ChangeKind }
    "build": { mandataire::guichet::build::parts => Address, Contact, Insurance, Birth, Social, Spouse, Person, LegalPerson,
        Pouvoir, Who, Control, BeneficialOwner, Season, LeaseContract, FormerOwner, Origin, Qualification, Activity, Staff,
        Establishment, Office, WorkPlace, TaxOptions, MicroRegime, Publication, Recipient, Mandatary }
    "build": { mandataire::guichet::build => Filing, Capital, CompanyForm, CompanyCreation, Regime, IndividualCreation,
        ExploitationCreation, DomainChange, Place, Event, Modification, Ending, CessationEvent, Cessation, AccountsKind,
        Confidentiality, Pages, AnnualAccounts }
    "journal": { mandataire::intent => Operation, Outcome, Verdict, Reconciled }
    "journal": { mandataire::journal => State, Event, Decision, Entry, AuditRecord }
    "journal": { mandataire::bulk => RowState, Stopped, RowError, Row, Counts, Progress, BulkReport }
}
