//! Which signature comes next: a pure function of type and status (specification §5).

use serde::Serialize;

use crate::guichet::actions::{DepositType, SignatureKind};
use crate::guichet::status::Status;

/// The next step of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "step", rename_all = "camelCase")]
#[non_exhaustive]
pub enum SignatureStep {
    /// `POST /api/signatures` with the deposit alone (§5.1).
    Simple,
    /// Download PJ_99, have it signed, upload it as PJ_115, `POST /api/signatures` with it (§5.2, §5.3).
    Advanced,
    /// No document says how this type is signed by API: a person signs in the portal.
    InPortal,
    /// The administration works: ask again later.
    Wait,
    /// The signature was already given.
    AlreadySigned,
    /// This status allows no signature.
    Impossible,
}

/// Decides from type and status what a signature needs now.
pub fn decide(deposit: DepositType, status: &Status) -> SignatureStep {
    use Status as S;
    match status {
        S::SignaturePending | S::AmendmentSignaturePending => match deposit.signature() {
            Some(SignatureKind::Simple) => SignatureStep::Simple,
            Some(SignatureKind::Advanced) => SignatureStep::Advanced,
            None => SignatureStep::InPortal,
        },
        S::Received => SignatureStep::Wait,
        S::Signed
        | S::PaymentPending
        | S::PaymentValidationPending
        | S::Paid
        | S::ValidationPending
        | S::AmendmentSigned
        | S::AmendmentPaymentPending
        | S::AmendmentPaymentValidationPending
        | S::AmendmentPaid
        | S::Amended
        | S::ComplianceInseePending
        | S::ErrorDeclarationInsee
        | S::ValidatedDgfip
        | S::ValidatedInsee
        | S::Validated
        | S::ArchivingPending
        | S::Archived => SignatureStep::AlreadySigned,
        // A regularisation is signed after its PUT, not before.
        S::AmendmentPending
        | S::Error
        | S::Expired
        | S::Rejected
        | S::ErrorInseeExistsPm
        | S::ErrorInseeExistsPp
        | S::ErrorValidation
        | S::Other(_) => SignatureStep::Impossible,
    }
}
