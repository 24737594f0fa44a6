//! Regularisation (specification §3.6, §3.7, §4.4): what is asked, and one call that does it all.

use std::collections::BTreeMap;
use std::fmt;

use reqwest::Method;
use serde_json::{Value, json};

use super::actions::NextAction;
use super::client::Guichet;
use super::content::attachment::Attachment;
use super::deposit::Deposit;
use super::follow::Followed;
use super::model::{Formality, RegularizationRequest};
use super::page::Pages;
use super::signature::Signer;
use super::status::Status;
use crate::error::{Error, ErrorKind, code};
use crate::intent::{Document, Draft, Intent, NaturalKey, Operation};

/// When `PUT /api/regularization_requests/{id}` is sent, and with what.
///
/// The specification describes it for annual accounts only (§4.4), without a body; whether formalities need it, and
/// what the body is, is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum MarkDone {
    /// For annual accounts, without a body: the letter of the specification.
    #[default]
    AnnualAccounts,
    /// For annual accounts, with `{}`.
    AnnualAccountsEmptyObject,
    /// For every kind, without a body.
    Always,
    /// Never.
    Never,
}

/// A deposit to be corrected: what is asked, and what will be sent back. `Debug` leaves the content out.
#[non_exhaustive]
pub struct RegularizationCase {
    /// The open requests.
    pub requests: Vec<RegularizationRequest>,
    /// The whole `content` as the server has it: change it in place.
    pub content: Value,
    /// New attachments: read when the PUT is prepared, streamed when it is sent.
    pub attachments: Vec<Attachment>,
    /// Events that this regularisation does not allow (trap T47).
    pub forbidden_events: Vec<String>,
    /// Whether and how the request is marked as done.
    pub mark_done: MarkDone,
}

impl fmt::Debug for RegularizationCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegularizationCase")
            .field("requests", &self.requests)
            .field("attachments", &self.attachments)
            .field("forbidden_events", &self.forbidden_events)
            .field("mark_done", &self.mark_done)
            .finish_non_exhaustive()
    }
}

/// Calls on regularisation requests; from [`Guichet::regularization_requests`].
#[derive(Debug, Clone)]
pub struct RegularizationRequests {
    client: Guichet,
}

impl Guichet {
    /// `/api/regularization_requests`.
    pub fn regularization_requests(&self) -> RegularizationRequests {
        RegularizationRequests { client: self.clone() }
    }

    /// Answers a regularisation: reads what is asked and the whole deposit, lets `change` correct it, PUTs it, marks
    /// it done where the specification says so, signs, pays when there is a fee, and returns where the deposit stands then. Each step looks at the status
    /// first, so a call that stopped half-way can be made again.
    ///
    /// # Errors
    /// [`code::WRONG_STATUS`] when nothing is asked, and those of each step.
    pub async fn regularize(
        &self,
        deposit: Deposit,
        signer: Option<&dyn Signer>,
        change: impl FnOnce(&mut RegularizationCase) -> Result<(), Error>,
    ) -> Result<Followed, Error> {
        let mut at = self.follow(deposit).await?;
        if at.status == Status::AmendmentPending {
            let mut case = self.regularization_case(deposit).await?;
            change(&mut case)?;
            let intent = self.prepare_update(deposit, case.content, case.attachments).await?;
            self.submit(&intent).await?;
            for request in &case.requests {
                self.regularization_requests().mark_done(deposit, request.id, case.mark_done).await?;
            }
            at = self.follow_past(deposit, &Status::AmendmentPending).await?;
        } else if !matches!(at.status, Status::AmendmentSignaturePending | Status::AmendmentPaymentPending) {
            return Err(Error::new(
                ErrorKind::InvalidPayload,
                code::WRONG_STATUS,
                format!("{deposit} is {}: no regularisation is asked for", at.status),
            ));
        }
        if at.status == Status::AmendmentSignaturePending {
            self.sign(deposit, signer).await?;
            at = self.follow_past(deposit, &Status::AmendmentSignaturePending).await?;
        }
        if at.next_actions.contains(&NextAction::Pay) {
            self.pay(deposit).await?;
            at = self.follow_past(deposit, &Status::AmendmentPaymentPending).await?;
        }
        Ok(at)
    }

    /// What is asked, and the deposit as it is.
    ///
    /// # Errors
    /// When either cannot be read.
    pub async fn regularization_case(&self, deposit: Deposit) -> Result<RegularizationCase, Error> {
        let requests = self.regularization_requests().for_deposit(deposit)?.all().await?;
        let mut whole = self.get_value("guichet.deposits.get", deposit.iri()).await?;
        let forbidden_events = match deposit {
            Deposit::Formality(_) => {
                crate::http::decode_value::<Formality>(200, whole.clone())
                    .map_err(|failure| failure.into_read_error())?
                    .forbidden_events_in_regularization
            }
            _ => Vec::new(),
        };
        Ok(RegularizationCase {
            requests: requests.into_iter().filter(RegularizationRequest::is_open).collect(),
            content: whole.get_mut("content").map(Value::take).unwrap_or_default(),
            attachments: Vec::new(),
            forbidden_events,
            mark_done: MarkDone::default(),
        })
    }
}

impl RegularizationRequests {
    /// `GET /api/regularization_requests`: all of them.
    pub fn list(&self) -> Pages<RegularizationRequest> {
        self.pages(Vec::new())
    }

    /// Those of one deposit: filter `validationRequest.formality` or `annualAccountValidationRequest.annualAccount`
    /// (trap T39).
    ///
    /// # Errors
    /// [`code::CONFIG`] for deeds: no filter is known.
    pub fn for_deposit(&self, deposit: Deposit) -> Result<Pages<RegularizationRequest>, Error> {
        let filter = match deposit {
            Deposit::Formality(_) => "validationRequest.formality",
            Deposit::AnnualAccount(_) => "annualAccountValidationRequest.annualAccount",
            Deposit::ActeDeposit(_) => {
                return Err(Error::invalid_argument(code::CONFIG, "no filter on deposits of deeds is known"));
            }
        };
        Ok(self.pages(vec![(filter.to_owned(), deposit.id().to_string())]))
    }

    fn pages(&self, query: Vec<(String, String)>) -> Pages<RegularizationRequest> {
        let path = "/api/regularization_requests".to_owned();
        Pages::new(&self.client, "guichet.regularization_requests.list", path, query, 50, |_| true)
    }

    /// Prepares `PUT /api/regularization_requests/{id}`: "regularised" (specification §4.4 step 3). The body is unknown:
    /// `None` sends none.
    pub fn prepare_update(&self, id: u64, body: Option<&Value>) -> Intent {
        let target = format!("/api/regularization_requests/{id}");
        self.client.seal(Draft {
            operation: Operation::RegularizationRequestsUpdate,
            environment: String::new(),
            account: String::new(),
            key: NaturalKey::public(target.clone()),
            method: Method::PUT,
            summary: vec![format!("mark {target} as regularised")],
            hints: BTreeMap::from([("request".to_owned(), id.to_string())]),
            target,
            document: body.map_or_else(Document::none, Document::plain),
            warnings: Vec::new(),
        })
    }

    async fn mark_done(&self, deposit: Deposit, id: u64, mark: MarkDone) -> Result<(), Error> {
        let accounts = matches!(deposit, Deposit::AnnualAccount(_));
        let intent = match mark {
            MarkDone::AnnualAccounts if accounts => self.prepare_update(id, None),
            MarkDone::AnnualAccountsEmptyObject if accounts => self.prepare_update(id, Some(&json!({}))),
            MarkDone::Always => self.prepare_update(id, None),
            _ => return Ok(()),
        };
        self.client.submit(&intent).await.map(|_| ())
    }
}
