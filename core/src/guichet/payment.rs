//! Payment by INPI customer account, CCL (specification §6). Card and transfer exist in the portal only.

use reqwest::Method;
use serde_json::json;

use super::actions::NextAction;
use super::client::Guichet;
use super::deposit::Deposit;
use super::deposits::View;
use super::model::{CustomerBalance, Payment};
use crate::error::{Error, ErrorKind, code};
use crate::http::{Body, Call, decode};
use crate::intent::{DocumentBuilder, Intent, Operation, Outcome};
use crate::money::Centimes;
use crate::secret::Secret;

/// Calls on payments; from [`Guichet::payment`].
#[derive(Debug, Clone)]
pub struct Payments {
    client: Guichet,
}

impl Guichet {
    /// `/api/payment`.
    pub fn payment(&self) -> Payments {
        Payments { client: self.clone() }
    }

    /// Pays what is open on a deposit with the customer account. The cart is read first; a payment whose outcome is
    /// unknown is never sent again: [`reconcile`](Self::reconcile) reads the cart.
    ///
    /// # Errors
    /// As [`Payments::prepare_create`] and [`submit`](Self::submit).
    pub async fn pay(&self, deposit: Deposit) -> Result<Outcome, Error> {
        let intent = self.payment().prepare_create(deposit).await?;
        self.submit(&intent).await
    }
}

impl Payments {
    /// Reads the cart and prepares `POST /api/payment`. The credentials of the customer account are put in at the last
    /// moment; they are neither in the intent nor in its digest.
    ///
    /// # Errors
    /// [`code::CONFIG`] without customer account; [`code::WRONG_STATUS`] when nothing is to be paid.
    pub async fn prepare_create(&self, deposit: Deposit) -> Result<Intent, Error> {
        if !self.client.has_ccl() {
            return Err(Error::invalid_argument(
                code::CONFIG,
                "paying needs the INPI customer account: ccl(login, password); it is not the portal's account",
            ));
        }
        let view = self.client.view(deposit).await?;
        let (cart, total) = open_cart(&view)?;
        let mut builder = DocumentBuilder::new();
        let body = json!({
            "login": builder.secret("ccl.login"),
            "password": builder.secret("ccl.password"),
            deposit.key(): deposit.iri(),
            "paymentType": "CCL",
        });
        let summary = match total {
            Some(total) => format!("pay {total} by customer account"),
            None => "pay by customer account (the cart names no total)".to_owned(),
        };
        let key = format!("{} cart {cart}", deposit.iri());
        let document = builder.finish(&body);
        let mut draft =
            self.client.draft_on(&view, Operation::PaymentCreate, Method::POST, key, document, &summary);
        draft.target = "/api/payment".into();
        draft.hints.insert("cart".into(), cart);
        Ok(self.client.seal(draft))
    }

    /// The answer of a payment that was accepted just now; `None` when it was recorded earlier.
    ///
    /// # Errors
    /// [`code::READ_BACK`].
    pub fn answer(outcome: &Outcome) -> Result<Option<Payment>, Error> {
        outcome.decode()
    }

    /// `POST /api/customer-balance`: what the customer account holds. Newer than the specification; a read, although it
    /// is a POST.
    ///
    /// # Errors
    /// [`code::CONFIG`] without customer account; [`ErrorKind::Refused`], [`ErrorKind::Network`].
    pub async fn customer_balance(&self) -> Result<CustomerBalance, Error> {
        let secret = |name: &str| self.client.secret(name);
        let (Some(login), Some(password)) = (secret("ccl.login"), secret("ccl.password")) else {
            return Err(Error::invalid_argument(code::CONFIG, "the balance needs ccl(login, password)"));
        };
        let body = credentials(&login, &password);
        let call = Call::new("guichet.customer_balance", Method::POST, "/api/customer-balance").body(body);
        let answer = self.client.read(call).await?;
        decode(&answer).map_err(|failure| failure.into_read_error())
    }
}

/// On the wire here, and nowhere else.
fn credentials(login: &Secret, password: &Secret) -> Body {
    Body::from(json!({ "login": login.expose(), "password": password.expose() }).to_string())
}

/// The cart to pay: its name for the natural key, and its total.
fn open_cart(view: &View) -> Result<(String, Option<Centimes>), Error> {
    if !view.next_actions().contains(&NextAction::Pay) {
        return Err(Error::new(
            ErrorKind::InvalidPayload,
            code::WRONG_STATUS,
            format!("{} is {}: there is nothing to pay now", view.deposit, view.status),
        ));
    }
    let open: Vec<_> = view.carts.iter().filter(|cart| cart.is_open()).collect();
    if open.is_empty() && view.carts.iter().any(|cart| cart.is_paid()) {
        return Err(Error::new(
            ErrorKind::InvalidPayload,
            code::WRONG_STATUS,
            format!("the cart of {} is already paid; the status follows by itself", view.deposit),
        ));
    }
    let total = match open.as_slice() {
        [] => None,
        carts => Centimes::checked_sum(carts.iter().filter_map(|cart| cart.total)).ok(),
    };
    // Without an id, the status date tells this cart from that of a later regularisation.
    let name = open
        .iter()
        .filter_map(|cart| cart.id)
        .next_back()
        .map(|id| id.to_string())
        .or_else(|| view.status_date.clone())
        .unwrap_or_else(|| view.status.to_string());
    Ok((name, total))
}
