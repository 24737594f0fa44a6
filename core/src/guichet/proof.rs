//! Finds out at the server what happened to writes of unknown outcome. Presence is proof; absence is weak.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use jiff::Timestamp;
use ring::digest;

use super::client::Guichet;
use super::deposit::Deposit;
use super::filter::{DepositFilter, OrderBy};
use super::lenient::id_of;
use super::model::StatusHistory;
use super::status::Status;
use crate::error::{Error, ErrorKind, code};
use crate::intent::{Operation, Proof, Reconciled, fingerprint, reconcile};
use crate::journal::Entry;

impl Guichet {
    /// Looks at the server for every filing of this account whose outcome is unknown. Nothing is sent again. A look
    /// counts only after the settle time; after two absences a person decides ([`resolve`](Self::resolve)).
    ///
    /// # Errors
    /// [`JOURNAL`](crate::error::code::JOURNAL). A look that fails is told in the verdict, not here.
    pub async fn reconcile(&self) -> Result<Vec<Reconciled>, Error> {
        let look = |entry: Entry| async move { self.look(&entry).await };
        Ok(reconcile(&**self.journal(), self.clock(), self.settle(), self.who(), look).await?)
    }

    async fn look(&self, entry: &Entry) -> Result<Proof, Error> {
        match entry.operation {
            Operation::FormalitiesCreate | Operation::FormalityUpdatesCreate => {
                self.by_reference(entry, |client, filter| {
                    let mut pages = client.formalities().list(&filter);
                    async move {
                        let row = pages.next().await?;
                        Ok(row.map_or(Proof::Absent, |row| {
                            present(row.id, Some(&row.status), row.liasse_number)
                        }))
                    }
                })
                .await
            }
            Operation::AnnualAccountsCreate => {
                self.by_reference(entry, |client, filter| {
                    let mut pages = client.annual_accounts().list(&filter);
                    async move {
                        let row = pages.next().await?;
                        Ok(row.map_or(Proof::Absent, |row| {
                            present(row.id, Some(&row.status), row.liasse_number)
                        }))
                    }
                })
                .await
            }
            Operation::ActeDepositsCreate => {
                self.by_reference(entry, |client, filter| {
                    let mut pages = client.acte_deposits().list(&filter);
                    async move {
                        let row = pages.next().await?;
                        let id = row.as_ref().and_then(id_of);
                        Ok(id.map_or(Proof::Absent, |id| present(id, None, None)))
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
    /// newest; each time compared exactly on our side. Once the filter has found something, it is enough: a bulk with a
    /// thousand doubts must not read the whole list a thousand times.
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
        if let Proof::Present(reference) = list(self.clone(), exact).await? {
            self.reference_filter_worked();
            return Ok(Proof::Present(reference));
        }
        let formality =
            matches!(entry.operation, Operation::FormalitiesCreate | Operation::FormalityUpdatesCreate);
        if self.reference_filter_works() || (formality && self.finds_the_newest().await?) {
            return Ok(Proof::Absent);
        }
        for filter in [searched, newest] {
            if let Proof::Present(reference) = list(self.clone(), filter).await? {
                return Ok(Proof::Present(reference));
            }
        }
        Ok(Proof::Absent)
    }

    /// Whether the filter finds what is known to be there: the newest formality that has a reference. Then it is fresh
    /// enough to say that another is not there, and the whole list need not be read for each of them.
    async fn finds_the_newest(&self) -> Result<bool, Error> {
        let mut newest = self.formalities().list(&DepositFilter::new().order(OrderBy::Created, true));
        let Some(known) = newest.next().await?.and_then(|row| row.reference_mandataire) else {
            return Ok(false);
        };
        let found = self.formalities().list(&DepositFilter::new().reference(&known)).next().await?.is_some();
        if found {
            self.reference_filter_worked();
        }
        Ok(found)
    }

    /// Same name, type and size in the deposit's list, and the same bytes: another version of the same document may
    /// well have the same size.
    async fn attachment(&self, entry: &Entry) -> Result<Proof, Error> {
        let hint = |key: &str| entry.hints.get(key).map(String::as_str);
        let Some(deposit) = hint("deposit").and_then(deposit_of) else { return Ok(Proof::NoReadBack) };
        let mut pages = self.attachment_pages(deposit);
        while let Some(row) = pages.next().await? {
            let name = row.nom_document.as_deref().map(|name| fingerprint(&["name", name]));
            if name.as_deref() == hint("name")
                && row.type_document.as_deref() == hint("typeDocument")
                && row.size.is_none_or(|size| Some(size.to_string().as_str()) == hint("size"))
                && self.holds(row.id, hint("sha256")).await?
            {
                return Ok(present(row.id, None, None));
            }
        }
        Ok(Proof::Absent)
    }

    /// Whether the server's copy of an attachment has this digest.
    async fn holds(&self, id: u64, sha256: Option<&str>) -> Result<bool, Error> {
        let unreadable = |error: std::io::Error| {
            Error::new(
                ErrorKind::Network,
                code::FILE,
                format!("an attachment could not be compared: {}", error.kind()),
            )
        };
        let Some(sha256) = sha256 else { return Ok(false) };
        let copy = tempfile::NamedTempFile::new().map_err(unreadable)?.into_temp_path();
        self.attachments().download(id, &copy).await?;
        let digest = tokio::task::spawn_blocking(move || digest_of(&copy))
            .await
            .map_err(|_| unreadable(std::io::ErrorKind::Interrupted.into()))?
            .map_err(unreadable)?;
        Ok(digest == sha256)
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
        let here = || present(deposit.id(), Some(&now.status), None);
        if proves(&before, &now.status) {
            return Ok(here());
        }
        // It may have gone further meanwhile, through a status that proves it.
        let Some(since) = entry.hints.get("statusDateBefore").and_then(|date| date.parse().ok()) else {
            return Ok(Proof::Absent);
        };
        let steps = match self.histories(deposit).await {
            Ok(steps) => steps,
            Err(error) if error.status() == Some(404) => Vec::new(),
            Err(error) => return Err(error),
        };
        let proved = steps_after(steps, &before, since).iter().any(|status| proves(&before, status));
        Ok(if proved { here() } else { Proof::Absent })
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

fn present(id: u64, status: Option<&Status>, liasse: Option<String>) -> Proof {
    let mut reference = BTreeMap::from([("id".to_owned(), id.to_string())]);
    reference.extend(status.map(|status| ("status".to_owned(), status.to_string())));
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

/// The statuses reached after `before` was, in order. Nothing when the history does not show that step: a later or an
/// earlier round of the same deposit proves nothing.
fn steps_after(steps: Vec<StatusHistory>, before: &Status, since: Timestamp) -> Vec<Status> {
    /// `statusDate` and the history are written by two lines of the server's code.
    const APART: u64 = 5;
    let mut dated: Vec<(Timestamp, Status)> = steps
        .into_iter()
        .filter_map(|step| Some((step.created.as_deref()?.parse().ok()?, step.status)))
        .collect();
    if dated.first().map(|(at, _)| at) > dated.last().map(|(at, _)| at) {
        dated.reverse();
    }
    // Stable: steps of the same second keep the server's order.
    dated.sort_by_key(|(at, _)| *at);
    let from = dated
        .iter()
        .rposition(|(at, status)| status == before && at.as_second().abs_diff(since.as_second()) <= APART);
    let Some(from) = from else { return Vec::new() };
    dated.into_iter().skip(from + 1).map(|(_, status)| status).collect()
}

fn digest_of(path: &Path) -> std::io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let mut context = digest::Context::new(&digest::SHA256);
    let mut chunk = vec![0; 64 * 1024];
    loop {
        match file.read(&mut chunk) {
            Ok(0) => return Ok(crate::random::hex(context.finish().as_ref())),
            Ok(read) => context.update(chunk.get(..read).unwrap_or_default()),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_steps_of_this_round_count() {
        let step = |status: &str, created: &str| -> StatusHistory {
            serde_json::from_value(serde_json::json!({ "status": status, "created": created })).unwrap()
        };
        let mut history = vec![
            step("AMENDMENT_SIGNATURE_PENDING", "2026-03-01T10:00:00+01:00"),
            step("AMENDMENT_SIGNED", "2026-03-01T10:00:00+01:00"),
            step("VALIDATION_PENDING", "2026-03-01T10:01:00+01:00"),
            step("AMENDMENT_PENDING", "2026-03-05T10:00:00+01:00"),
            step("AMENDMENT_SIGNATURE_PENDING", "2026-03-06T10:00:00+01:00"),
        ];
        let after = |history: &[StatusHistory], since: &str| -> Vec<String> {
            let steps =
                steps_after(history.to_vec(), &Status::AmendmentSignaturePending, since.parse().unwrap());
            steps.iter().map(ToString::to_string).collect()
        };
        assert_eq!(
            after(&history, "2026-03-01T09:00:00Z").first().map(String::as_str),
            Some("AMENDMENT_SIGNED")
        );
        assert!(after(&history, "2026-03-06T10:00:02+01:00").is_empty());
        assert!(after(&history, "2026-03-03T10:00:00+01:00").is_empty());
        history.reverse();
        assert!(after(&history, "2026-03-06T09:00:00Z").is_empty());
        assert_eq!(after(&history, "2026-03-01T09:00:00Z").len(), 4, "newest first is the same history");
    }
}
