//! What the Guichet Unique remembers.

use std::collections::{BTreeMap, HashMap};
use std::io;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::accounts::{Account, Customer};
use super::files::{Blob, FileStore};
use super::lifecycle::Step;
use super::magic::Magic;

/// The three kinds of deposit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Formality,
    AnnualAccount,
    ActeDeposit,
}

impl Kind {
    pub(crate) const ALL: [Self; 3] = [Self::Formality, Self::AnnualAccount, Self::ActeDeposit];

    /// The resource's name in paths.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Formality => "formalities",
            Self::AnnualAccount => "annual_accounts",
            Self::ActeDeposit => "acte_deposits",
        }
    }

    /// The field that refers to it in bodies.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Self::Formality => "formality",
            Self::AnnualAccount => "annualAccount",
            Self::ActeDeposit => "acteDeposit",
        }
    }

    /// Its JSON-LD type.
    pub(crate) const fn type_name(self) -> &'static str {
        match self {
            Self::Formality => "Formality",
            Self::AnnualAccount => "AnnualAccount",
            Self::ActeDeposit => "ActeDeposit",
        }
    }

    pub(crate) fn iri(self, id: u64) -> String {
        format!("/api/{}/{id}", self.path())
    }

    /// The id in an IRI of this kind.
    pub(crate) fn id_of(self, iri: &str) -> Option<u64> {
        iri.strip_prefix("/api/")?.strip_prefix(self.path())?.strip_prefix('/')?.parse().ok()
    }
}

/// A formality, annual accounts or a deposit of deeds.
pub(crate) struct Deposit {
    pub(crate) id: u64,
    pub(crate) kind: Kind,
    pub(crate) account: String,
    /// As sent, without the base64 of its files.
    pub(crate) envelope: Map<String, Value>,
    pub(crate) status: String,
    pub(crate) status_at: Timestamp,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) history: Vec<(String, Timestamp)>,
    pub(crate) carts: Vec<Cart>,
    pub(crate) validations: Vec<Validation>,
    pub(crate) errors: Vec<(String, String)>,
    pub(crate) signed_at: Option<Timestamp>,
    pub(crate) num_nat: Option<String>,
    /// The current PJ_99.
    pub(crate) synthesis: Option<u64>,
    /// How many PJ_99 were made.
    pub(crate) versions: u32,
    /// How many times it was regularised.
    pub(crate) rounds: u32,
    /// A virus is in one of its files; the next automatic step finds it.
    pub(crate) infected: bool,
    pub(crate) magic: Vec<Magic>,
}

impl Deposit {
    pub(crate) fn iri(&self) -> String {
        self.kind.iri(self.id)
    }

    pub(crate) fn text(&self, field: &str) -> Option<&str> {
        self.envelope.get(field).and_then(Value::as_str)
    }

    pub(crate) fn type_formalite(&self) -> &str {
        self.text("typeFormalite").unwrap_or("")
    }

    /// A creation is signed by a call; everything else by a signed PDF.
    pub(crate) fn needs_signed_document(&self) -> bool {
        self.kind != Kind::Formality || !matches!(self.type_formalite(), "C" | "Y" | "Z")
    }

    pub(crate) fn is_draft(&self) -> bool {
        matches!(self.status.as_str(), "RECEIVED" | "SIGNATURE_PENDING" | "ERROR")
    }

    pub(crate) fn to_pay(&self) -> Option<&Cart> {
        self.carts.iter().find(|cart| cart.status == "TO_PAY")
    }

    /// What names a round of signature or payment in the ledger.
    pub(crate) fn round_key(&self) -> String {
        if self.rounds == 0 { self.iri() } else { format!("{}#{}", self.iri(), self.rounds + 1) }
    }
}

/// What has to be paid, in centimes.
#[derive(Debug, Clone)]
pub(crate) struct Cart {
    pub(crate) id: u64,
    pub(crate) rates: Vec<(&'static str, &'static str, i64)>,
    pub(crate) status: &'static str,
    pub(crate) paid_at: Option<Timestamp>,
    pub(crate) order: Option<u64>,
    pub(crate) updated: Timestamp,
}

impl Cart {
    pub(crate) fn total(&self) -> i64 {
        self.rates.iter().map(|(_, _, centimes)| centimes).sum()
    }
}

/// One partner's examination.
#[derive(Debug, Clone)]
pub(crate) struct Validation {
    pub(crate) id: u64,
    pub(crate) status: &'static str,
    pub(crate) reason: Option<String>,
    pub(crate) updated: Timestamp,
}

/// A file of a deposit.
pub(crate) struct Attachment {
    pub(crate) id: u64,
    pub(crate) deposit: u64,
    /// Metadata as sent, without base64.
    pub(crate) fields: Map<String, Value>,
    pub(crate) blob: Blob,
    pub(crate) digest: [u8; 32],
    pub(crate) by_declarant: bool,
    pub(crate) compliance: Option<&'static str>,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
}

impl Attachment {
    pub(crate) fn text(&self, field: &str) -> Option<&str> {
        self.fields.get(field).and_then(Value::as_str)
    }

    pub(crate) fn is(&self, type_document: &str) -> bool {
        self.text("typeDocument") == Some(type_document)
    }
}

/// A regularisation request.
pub(crate) struct Amendment {
    pub(crate) id: u64,
    pub(crate) deposit: u64,
    pub(crate) validation: u64,
    pub(crate) status: &'static str,
    pub(crate) objects: Vec<Value>,
    pub(crate) fee: Option<i64>,
    pub(crate) deadline: Timestamp,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    /// The deposit was PUT since the request was made.
    pub(crate) corrected: bool,
}

/// A session opened by a log-in.
pub(crate) struct Session {
    pub(crate) account: String,
    pub(crate) expires: Timestamp,
}

/// Everything, behind one lock.
pub(crate) struct State {
    pub(crate) accounts: HashMap<String, Account>,
    pub(crate) customers: HashMap<String, Customer>,
    pub(crate) sessions: HashMap<String, Session>,
    pub(crate) deposits: BTreeMap<u64, Deposit>,
    pub(crate) attachments: BTreeMap<u64, Attachment>,
    pub(crate) files_of: HashMap<u64, Vec<u64>>,
    pub(crate) amendments: BTreeMap<u64, Amendment>,
    pub(crate) files: FileStore,
    /// What happens by itself, in order.
    pub(crate) queue: BTreeMap<(Timestamp, u64), (u64, Step)>,
    last_id: u64,
}

impl State {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self {
            accounts: Account::defaults(),
            customers: Customer::defaults(),
            sessions: HashMap::new(),
            deposits: BTreeMap::new(),
            attachments: BTreeMap::new(),
            files_of: HashMap::new(),
            amendments: BTreeMap::new(),
            files: FileStore::new()?,
            queue: BTreeMap::new(),
            last_id: 0,
        })
    }

    /// One sequence for everything: an id never names two things.
    pub(crate) fn new_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    /// Forgets deposits and sessions; accounts stay, customers get their money back.
    pub(crate) fn reset(&mut self) {
        self.sessions.clear();
        self.deposits.clear();
        self.attachments.clear();
        self.files_of.clear();
        self.amendments.clear();
        self.queue.clear();
        self.files.clear();
        self.last_id = 0;
        for customer in self.customers.values_mut() {
            customer.balance = customer.initial;
        }
    }

    /// The deposit of this kind and account; another's does not exist.
    pub(crate) fn deposit(&self, account: &str, kind: Kind, id: u64) -> Option<&Deposit> {
        self.deposits.get(&id).filter(|deposit| deposit.kind == kind && deposit.account == account)
    }

    /// A deposit's files, oldest first.
    pub(crate) fn attachments_of(&self, deposit: u64) -> impl Iterator<Item = &Attachment> {
        self.files_of.get(&deposit).into_iter().flatten().filter_map(|id| self.attachments.get(id))
    }

    /// The regularisation request that waits for the caller.
    pub(crate) fn open_amendment(&self, deposit: u64) -> Option<&Amendment> {
        self.amendments.values().rev().find(|one| one.deposit == deposit && one.status == "IN_PROGRESS")
    }

    pub(crate) fn delete_attachment(&mut self, id: u64) {
        if let Some(gone) = self.attachments.remove(&id)
            && let Some(files) = self.files_of.get_mut(&gone.deposit)
        {
            files.retain(|other| *other != id);
        }
    }

    pub(crate) fn delete_deposit(&mut self, id: u64) {
        for file in self.files_of.remove(&id).unwrap_or_default() {
            self.attachments.remove(&file);
        }
        self.deposits.remove(&id);
    }

    pub(crate) fn store(&mut self, new: NewFile<'_>, at: Timestamp) -> io::Result<u64> {
        let blob = self.files.put(new.bytes)?;
        let id = self.new_id();
        self.files_of.entry(new.deposit).or_default().push(id);
        self.attachments.insert(
            id,
            Attachment {
                id,
                deposit: new.deposit,
                fields: new.fields,
                blob,
                digest: digest(new.bytes),
                by_declarant: new.by_declarant,
                compliance: None,
                created: at,
                updated: at,
            },
        );
        Ok(id)
    }
}

/// A file about to be stored.
pub(crate) struct NewFile<'a> {
    pub(crate) deposit: u64,
    pub(crate) fields: Map<String, Value>,
    pub(crate) bytes: &'a [u8],
    pub(crate) by_declarant: bool,
}

pub(crate) fn digest(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(ring::digest::digest(&ring::digest::SHA256, bytes).as_ref());
    out
}
