//! What a status asks of the mandataire: a pure table, from status and type to the next step.

use serde::Serialize;

use super::deposit::Deposit;
use super::status::Status;

/// How a deposit is signed (specification §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum SignatureKind {
    /// Creation: `POST /api/signatures` alone (art. R.123-5 C. com.).
    Simple,
    /// Modification, cessation, annual accounts: PJ_99 signed with a qualified certificate and uploaded as PJ_115, or
    /// signed by a person in the portal (FranceConnect+).
    Advanced,
}

/// The kind of deposit, as far as signatures go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DepositType {
    /// `typeFormalite` C.
    Creation,
    /// `typeFormalite` M.
    Modification,
    /// `typeFormalite` R.
    Cessation,
    /// `typeFormalite` Y (correction) or Z (completion): the specification does not say how they are signed.
    CorrectionOrCompletion,
    /// Annual accounts.
    AnnualAccounts,
    /// Deeds: newer than the specification.
    Actes,
}

impl DepositType {
    /// From the kind and, for formalities, `typeFormalite`. `None` for a type outside the closed list C, M, R, Y, Z
    /// (trap T46).
    pub fn of(deposit: Deposit, type_formalite: Option<&str>) -> Option<Self> {
        match deposit {
            Deposit::AnnualAccount(_) => Some(Self::AnnualAccounts),
            Deposit::ActeDeposit(_) => Some(Self::Actes),
            Deposit::Formality(_) => match type_formalite? {
                "C" => Some(Self::Creation),
                "M" => Some(Self::Modification),
                "R" => Some(Self::Cessation),
                "Y" | "Z" => Some(Self::CorrectionOrCompletion),
                _ => None,
            },
        }
    }

    /// How it is signed; `None` where no document says.
    pub const fn signature(self) -> Option<SignatureKind> {
        match self {
            Self::Creation => Some(SignatureKind::Simple),
            Self::Modification | Self::Cessation | Self::AnnualAccounts => Some(SignatureKind::Advanced),
            Self::CorrectionOrCompletion | Self::Actes => None,
        }
    }
}

/// What can be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum NextAction {
    /// Machines work: poll, it takes seconds or minutes.
    Wait,
    /// People examine it: ask again in hours or days.
    WaitForValidators,
    /// Sign by API.
    SignSimple,
    /// Sign PJ_99 with a qualified certificate, or in the portal.
    SignAdvanced,
    /// Sign, in a way no document gives: use the portal.
    SignInPortal,
    /// Pay by customer account (CCL), or in the portal.
    Pay,
    /// Read the regularisation request, correct, PUT.
    Regularize,
    /// Something failed: read the errors and the status history, then a person decides.
    ReadErrors,
    /// Nothing more to do: validated.
    Done,
    /// Nothing more can be done with this deposit: rejected or expired.
    Closed,
    /// A status outside the official list: look in the portal.
    AskPortal,
}

impl NextAction {
    /// Whether polling goes on by itself.
    pub const fn is_wait(self) -> bool {
        matches!(self, Self::Wait)
    }
}

/// What `status` asks for a deposit of this type. The order is signature, then payment (trap T15), and the status
/// decides, not a recipe (trap T31).
pub fn next_actions(status: &Status, deposit: DepositType) -> Vec<NextAction> {
    use Status as S;
    let sign = match deposit.signature() {
        Some(SignatureKind::Simple) => vec![NextAction::SignSimple],
        Some(SignatureKind::Advanced) => vec![NextAction::SignAdvanced, NextAction::SignInPortal],
        None => vec![NextAction::SignInPortal],
    };
    match status {
        S::SignaturePending | S::AmendmentSignaturePending => sign,
        S::PaymentPending | S::AmendmentPaymentPending => vec![NextAction::Pay],
        S::AmendmentPending => vec![NextAction::Regularize],
        S::Received
        | S::Signed
        | S::PaymentValidationPending
        | S::Paid
        | S::AmendmentSigned
        | S::AmendmentPaymentValidationPending
        | S::AmendmentPaid => vec![NextAction::Wait],
        S::ValidationPending
        | S::Amended
        | S::ComplianceInseePending
        | S::ErrorDeclarationInsee
        | S::ValidatedDgfip
        | S::ValidatedInsee => vec![NextAction::WaitForValidators],
        S::Error | S::ErrorInseeExistsPm | S::ErrorInseeExistsPp | S::ErrorValidation => {
            vec![NextAction::ReadErrors]
        }
        S::Validated | S::ArchivingPending | S::Archived => vec![NextAction::Done],
        S::Rejected | S::Expired => vec![NextAction::Closed],
        S::Other(_) => vec![NextAction::AskPortal],
    }
}
