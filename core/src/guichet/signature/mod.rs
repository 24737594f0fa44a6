//! Signatures: who signs, and what a signed synthesis must look like.
//!
//! Creations are signed by a call. Modifications, cessations and annual accounts need the synthesis (PJ_99) signed with
//! a qualified certificate and sent back as PJ_115 (contract §5.2, §5.3): that is what a [`Signer`] does.
//! [`pdf::check_signed`] looks at what came back.

mod exchange;
mod flow;
pub mod pdf;

use std::fmt;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;

use serde::{Deserialize, Serialize};

use super::deposit::Deposit;

pub use exchange::{Signatures, Signed};
pub use flow::{SignatureStep, decide};

/// What is being signed, for a person or a signing service to recognise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SigningRequest {
    /// The deposit at the Guichet Unique.
    pub deposit: Deposit,
    /// `companyName`; none for a sole trader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// `typeDocument` of what is signed: PJ_99, or PJ_119 for the beneficial owners.
    pub type_document: String,
}

impl SigningRequest {
    /// The synthesis (PJ_99) of a deposit.
    pub fn synthesis(deposit: Deposit) -> Self {
        Self { deposit, company_name: None, type_document: "PJ_99".to_owned() }
    }
}

/// Why nothing was signed.
#[derive(Debug)]
#[non_exhaustive]
pub enum SignerError {
    /// The person refused or gave up. The deposit stays as it is.
    Cancelled,
    /// The signing tool failed.
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

impl SignerError {
    /// A failure, from any error or sentence.
    pub fn failed(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Failed(cause.into())
    }
}

impl fmt::Display for SignerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cancelled => f.write_str("the signature was cancelled"),
            Self::Failed(cause) => write!(f, "the document could not be signed: {cause}"),
        }
    }
}

impl std::error::Error for SignerError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Cancelled => None,
            Self::Failed(cause) => Some(&**cause),
        }
    }
}

/// What [`Signer::sign`] returns. Boxed, so that a `dyn Signer` can be handed around.
pub type Signing<'a> = Pin<Box<dyn Future<Output = Result<(), SignerError>> + Send + 'a>>;

/// Signs a synthesis with a qualified certificate: a smart card, a remote signing service, a person with a PDF reader.
///
/// ```
/// use std::path::Path;
/// use mandataire::guichet::signature::{Signer, SignerError, Signing, SigningRequest};
///
/// struct Service;
/// impl Signer for Service {
///     fn sign<'a>(&'a self, document: &'a Path, signed: &'a Path, request: &'a SigningRequest) -> Signing<'a> {
///         Box::pin(async move {
///             // Send `document` to the signing service, write what comes back to `signed`.
///             # let _ = (document, signed, request);
///             Err(SignerError::Cancelled)
///         })
///     }
/// }
/// ```
pub trait Signer: Send + Sync {
    /// Reads `document`, writes its signed form to `signed`. The signature must be added to the file as an incremental
    /// update, without re-saving it: `signed` begins with the exact bytes of `document`.
    fn sign<'a>(&'a self, document: &'a Path, signed: &'a Path, request: &'a SigningRequest) -> Signing<'a>;
}
