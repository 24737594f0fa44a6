//! Who may log in, and who may pay.

use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// An account of the portal.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Log-in name.
    pub username: String,
    /// Password.
    pub password: String,
    /// The general conditions (CPU) were accepted; without it the log-in is a 401.
    #[serde(default = "yes")]
    pub cpu_accepted: bool,
    /// Has the "mandataire de dépôt" right; without it every other call is a 403.
    #[serde(default = "yes")]
    pub mandataire: bool,
    /// Types of formality it may not submit (`C`, `M`, `R`…): 401 with error code 2022.
    #[serde(default)]
    pub refused_types: Vec<String>,
}

/// A customer account of INPI (CCL), which pays.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// Log-in name; not one of the portal.
    pub login: String,
    /// Password.
    pub password: String,
    /// Money on it, in centimes.
    pub balance: i64,
    /// What a reset puts back.
    #[serde(skip)]
    pub(crate) initial: i64,
}

fn yes() -> bool {
    true
}

impl Account {
    /// An account with every right.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            cpu_accepted: true,
            mandataire: true,
            refused_types: Vec::new(),
        }
    }

    pub(crate) fn defaults() -> HashMap<String, Self> {
        let account = Self::new("mandataire@example.test", "sandbox-password");
        HashMap::from([(account.username.clone(), account)])
    }

    /// Without the password.
    pub(crate) fn view(&self) -> Value {
        json!({
            "username": self.username,
            "cpu_accepted": self.cpu_accepted,
            "mandataire": self.mandataire,
            "refused_types": self.refused_types,
        })
    }
}

impl Customer {
    /// A customer account with this much money, in centimes.
    pub fn new(login: impl Into<String>, password: impl Into<String>, balance: i64) -> Self {
        Self { login: login.into(), password: password.into(), balance, initial: balance }
    }

    pub(crate) fn defaults() -> HashMap<String, Self> {
        let customer = Self::new("ccl-sandbox", "ccl-password", 1_000_000);
        HashMap::from([(customer.login.clone(), customer)])
    }

    /// Without the password.
    pub(crate) fn view(&self) -> Value {
        json!({"login": self.login, "balance": self.balance})
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account").field("username", &self.username).finish_non_exhaustive()
    }
}

impl fmt::Debug for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Customer")
            .field("login", &self.login)
            .field("balance", &self.balance)
            .finish_non_exhaustive()
    }
}

/// What a test may ask of a validator or of the machinery. Triggers name a deposit by its id (ids are unique across
/// formalities, annual accounts and deeds) and first let its pending automatic steps happen at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Trigger {
    /// The partners validate it.
    Validate {
        /// The deposit.
        id: u64,
    },
    /// A partner rejects it.
    Reject {
        /// The deposit.
        id: u64,
        /// A code of INPI's lists, such as `MISSING_ATTACHMENTS`, or free text.
        reason: String,
    },
    /// A partner asks for a regularisation.
    RequestAmendment {
        /// The deposit.
        id: u64,
        /// What is asked; left empty: one request for information.
        #[serde(default)]
        objects: Vec<AmendmentObject>,
        /// Fee to pay after the regularisation, in centimes.
        #[serde(default)]
        fee: Option<i64>,
        /// Days until it expires; left out: the option's delay.
        #[serde(default)]
        deadline_days: Option<u32>,
    },
    /// The partners end an open regularisation request themselves (its status becomes `DROPPED`): they validate.
    DropAmendment {
        /// The deposit.
        id: u64,
    },
    /// The delay of the regularisation, or of the validator, is over.
    Expire {
        /// The deposit.
        id: u64,
    },
    /// The scanner finds a virus in one of its files.
    VirusFound {
        /// The deposit.
        id: u64,
    },
    /// Sets any status, also one that nobody knows.
    SetStatus {
        /// The deposit.
        id: u64,
        /// The raw value.
        status: String,
    },
    /// Every token expires now.
    ExpireTokens,
}

/// One thing that a regularisation request asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmendmentObject {
    /// `ADDITIONAL_INFORMATION`, `INVALID_ATTACHMENT`, …
    #[serde(rename = "type")]
    pub kind: String,
    /// The validator's sentence.
    pub observation: String,
    /// The field concerned.
    #[serde(default)]
    pub field_name: String,
    /// The id of the attachment concerned.
    #[serde(default)]
    pub attachment: Option<u64>,
}

impl AmendmentObject {
    /// A request for information.
    pub fn information(observation: impl Into<String>) -> Self {
        Self {
            kind: "ADDITIONAL_INFORMATION".to_owned(),
            observation: observation.into(),
            field_name: String::new(),
            attachment: None,
        }
    }

    /// A file that has to be replaced.
    pub fn invalid_attachment(id: u64, observation: impl Into<String>) -> Self {
        Self { kind: "INVALID_ATTACHMENT".to_owned(), attachment: Some(id), ..Self::information(observation) }
    }
}

/// Why a trigger did nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TriggerError {
    /// No deposit has this id.
    NoSuchDeposit(u64),
    /// The deposit's status does not allow it.
    WrongStatus {
        /// The deposit.
        id: u64,
        /// Its status.
        status: String,
    },
}

impl fmt::Display for TriggerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchDeposit(id) => write!(f, "no deposit has the id {id}"),
            Self::WrongStatus { id, status } => write!(f, "deposit {id} has the status {status}"),
        }
    }
}

impl std::error::Error for TriggerError {}
