//! Finds out at the server what happened to writes of unknown outcome. Presence is proof; absence is weak.

use std::collections::BTreeMap;

use super::client::Guichet;
use super::deposit::Deposit;
use super::filter::{DepositFilter, OrderBy};
use super::status::Status;
use crate::error::Error;
use crate::intent::{Operation, Proof, Reconciled, reconcile};
use crate::journal::Entry;

impl Guichet {
    /// Looks at the server for every filing of this account whose outcome is unknown. Nothing is sent again. A look
    /// counts only after the settle time; after two absences a person decides ([`resolve`](Self::resolve)).
    ///
    /// # Errors
    /// [`JOURNAL`](crate::error::code::JOURNAL). A look that fails is told in the verdict, not here.
    pub async fn reconcile(&self) -> Result<Vec<Reconciled>, Error> {
        let stale = self.transport().settings().deadline;
        let look = |entry: Entry| async move { self.look(&entry).await };
        Ok(reconcile(&**self.journal(), self.clock(), self.settle(), stale, self.who(), look).await?)
    }

    async fn look(&self, entry: &Entry) -> Result<Proof, Error> {
        match entry.operation {
            Operation::FormalitiesCreate | Operation::FormalityUpdatesCreate => {
                self.by_reference(entry, |client, filter| {
                    let pages = client.formalities().list(&filter);
                    async move {
                        found(
                            pages.all().await?.into_iter().map(|row| (row.id, row.status, row.liasse_number)),
                        )
                    }
                })
                .await
            }
            Operation::AnnualAccountsCreate => {
                self.by_reference(entry, |client, filter| {
                    let pages = client.annual_accounts().list(&filter);
                    async move {
                        found(
                            pages.all().await?.into_iter().map(|row| (row.id, row.status, row.liasse_number)),
                        )
                    }
                })
                .await
            }
            Operation::AttachmentsCreate => self.attachment(entry).await,
            Operation::AttachmentsDelete | Operation::FormalitiesDelete | Operation::AnnualAccountsDelete => {
                let target = entry.hints.get("target").or_else(|| entry.hints.get("deposit"));
                self.gone(target).await
            }
            Operation::SignaturesCreate => self.moved_on(entry, is_after_signature).await,
            Operation::FormalitiesUpdate | Operation::AnnualAccountsUpdate => {
                self.moved_on(entry, |before, now| {
                    *before == Status::AmendmentPending && is_in_amendment(now)
                })
                .await
            }
            Operation::PaymentCreate => self.paid(entry).await,
            Operation::RegularizationRequestsUpdate => self.regularized(entry).await,
            _ => Ok(Proof::NoReadBack),
        }
    }

    /// By the reference that was sent: first with the filter made for it, then with `search` (trap T5), then among the
    /// newest; each time compared exactly on our side.
    async fn by_reference<F>(
        &self,
        entry: &Entry,
        list: impl Fn(Self, DepositFilter) -> F,
    ) -> Result<Proof, Error>
    where
        F: Future<Output = Result<Proof, Error>>,
    {
        let Some(reference) = entry.hints.get("reference") else { return Ok(Proof::NoReadBack) };
        let exact = DepositFilter::new().reference(reference);
        // The row's own `created` may be earlier than our clock's idea of the sending.
        let newest = DepositFilter::new().order(OrderBy::Created, true).local_reference(reference);
        let since = entry.sent_at.checked_sub(std::time::Duration::from_secs(24 * 3600));
        let newest = since.map_or(newest.clone(), |since| newest.clone().created_after(since));
        let searched = DepositFilter::new().search(reference).local_reference(reference);
        for filter in [exact, searched, newest] {
            if let Proof::Present(reference) = list(self.clone(), filter).await? {
                return Ok(Proof::Present(reference));
            }
        }
        Ok(Proof::Absent)
    }

    /// Same name, type and size in the deposit's list.
    async fn attachment(&self, entry: &Entry) -> Result<Proof, Error> {
        let hint = |key: &str| entry.hints.get(key).map(String::as_str);
        let Some(deposit) = hint("deposit").and_then(deposit_of) else { return Ok(Proof::NoReadBack) };
        let mut pages = self.attachment_pages(deposit);
        while let Some(row) = pages.next().await? {
            let size = row.size.map(|size| size.to_string());
            if row.nom_document.as_deref() == hint("nomDocument")
                && row.type_document.as_deref() == hint("typeDocument")
                && size.as_deref() == hint("size")
            {
                return Ok(present(row.id, None, None));
            }
        }
        Ok(Proof::Absent)
    }

    async fn gone(&self, target: Option<&String>) -> Result<Proof, Error> {
        let Some(target) = target else { return Ok(Proof::NoReadBack) };
        match self.get_value("guichet.deleted.get", target.clone()).await {
            Ok(_) => Ok(Proof::Absent),
            Err(error) if error.status() == Some(404) => Ok(Proof::Present(BTreeMap::new())),
            Err(error) => Err(error),
        }
    }

    /// The status left the one it had before, in the direction of this write.
    async fn moved_on(
        &self,
        entry: &Entry,
        proves: impl Fn(&Status, &Status) -> bool,
    ) -> Result<Proof, Error> {
        let Some(deposit) = entry.hints.get("deposit").and_then(|iri| deposit_of(iri)) else {
            return Ok(Proof::NoReadBack);
        };
        let before: Status = entry
            .hints
            .get("statusBefore")
            .map(String::as_str)
            .unwrap_or_default()
            .parse()
            .unwrap_or(Status::Received);
        let now = self.view(deposit).await?;
        Ok(if proves(&before, &now.status) {
            present(deposit.id(), Some(&now.status), None)
        } else {
            Proof::Absent
        })
    }

    /// The cart that was to be paid is paid, or the status says so.
    async fn paid(&self, entry: &Entry) -> Result<Proof, Error> {
        let Some(deposit) = entry.hints.get("deposit").and_then(|iri| deposit_of(iri)) else {
            return Ok(Proof::NoReadBack);
        };
        let view = self.view(deposit).await?;
        let cart = entry.hints.get("cart");
        let by_cart =
            view.carts.iter().any(|one| one.id.map(|id| id.to_string()).as_ref() == cart && one.is_paid());
        let before = entry.hints.get("statusBefore").map(String::as_str);
        let by_status = match before {
            Some("PAYMENT_PENDING") => {
                matches!(view.status, Status::Paid | Status::ValidationPending | Status::Validated)
            }
            Some("AMENDMENT_PAYMENT_PENDING") => {
                matches!(view.status, Status::AmendmentPaid | Status::Amended)
            }
            _ => false,
        };
        Ok(if by_cart || by_status { present(deposit.id(), Some(&view.status), None) } else { Proof::Absent })
    }

    async fn regularized(&self, entry: &Entry) -> Result<Proof, Error> {
        let wanted = entry.hints.get("request");
        let mut pages = self.regularization_requests().list();
        while let Some(row) = pages.next().await? {
            if Some(&row.id.to_string()) == wanted {
                let done = row.status.as_deref() == Some("REGULARIZED");
                return Ok(if done { present(row.id, None, None) } else { Proof::Absent });
            }
        }
        Ok(Proof::Absent)
    }
}

fn found(rows: impl Iterator<Item = (u64, Status, Option<String>)>) -> Result<Proof, Error> {
    let mut rows = rows.take(1);
    Ok(rows.next().map_or(Proof::Absent, |(id, status, liasse)| present(id, Some(&status), liasse)))
}

fn present(id: u64, status: Option<&Status>, liasse: Option<String>) -> Proof {
    let mut reference = BTreeMap::from([("id".to_owned(), id.to_string())]);
    reference.extend(status.map(|status| ("status".to_owned(), status.code().to_owned())));
    reference.extend(liasse.map(|liasse| ("liasseNumber".to_owned(), liasse)));
    Proof::Present(reference)
}

/// After these, and only after these, a signature was accepted.
fn is_after_signature(before: &Status, now: &Status) -> bool {
    use Status as S;
    match before {
        S::SignaturePending => matches!(
            now,
            S::Signed
                | S::PaymentPending
                | S::PaymentValidationPending
                | S::Paid
                | S::ValidationPending
                | S::Validated
        ),
        S::AmendmentSignaturePending => matches!(
            now,
            S::AmendmentSigned
                | S::AmendmentPaymentPending
                | S::AmendmentPaymentValidationPending
                | S::AmendmentPaid
                | S::Amended
        ),
        _ => false,
    }
}

fn is_in_amendment(status: &Status) -> bool {
    *status == Status::AmendmentSignaturePending
        || is_after_signature(&Status::AmendmentSignaturePending, status)
}

/// A deposit from its IRI.
fn deposit_of(iri: &str) -> Option<Deposit> {
    let (path, id) = iri.rsplit_once('/')?;
    let id = id.parse().ok()?;
    match path {
        "/api/formalities" => Some(Deposit::Formality(id)),
        "/api/annual_accounts" => Some(Deposit::AnnualAccount(id)),
        "/api/acte_deposits" => Some(Deposit::ActeDeposit(id)),
        _ => None,
    }
}
