//! Filters of the lists, by their official names.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::status::Status;

/// What a list is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum OrderBy {
    /// `order[created]`.
    Created,
    /// `order[updated]`.
    Updated,
    /// `order[statusDate]`.
    StatusDate,
}

/// Filters of `GET /api/formalities` and `GET /api/annual_accounts` (specification §3.4, §4.2; OpenAPI 7.25.3).
///
/// SIREN and SIRET are texts with their zeros; the server compares substrings (trap T38), so use
/// [`siren`](Self::siren) and [`reference`](Self::reference), which compare exactly on our side as well.
#[derive(Clone, Default)]
#[must_use]
pub struct DepositFilter {
    statuses: Vec<Status>,
    reference: Option<String>,
    local_reference: Option<String>,
    siren: Option<String>,
    others: Vec<(String, String)>,
    order: Option<(OrderBy, bool)>,
    page_size: Option<u32>,
}

/// Names of the filters; what is searched for may be a NIR or an e-mail address.
impl fmt::Debug for DepositFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = self.query().into_iter().map(|(name, _)| name).collect();
        f.debug_struct("DepositFilter").field("filters", &names).finish_non_exhaustive()
    }
}

impl DepositFilter {
    /// No filter.
    pub fn new() -> Self {
        Self::default()
    }

    /// `status[]`; several are alternatives. Always sent in the list form (trap T7).
    pub fn status(mut self, status: Status) -> Self {
        self.statuses.push(status);
        self
    }

    /// `referenceClientMandataire`, the filter's name for `referenceMandataire` (trap T5); compared exactly on our side.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Compared on our side only: for lists that the server filters otherwise.
    pub(super) fn local_reference(mut self, reference: &str) -> Self {
        self.local_reference = Some(reference.to_owned());
        self
    }

    /// `siren`, compared exactly on our side.
    pub fn siren(mut self, siren: &crate::ident::Siren) -> Self {
        self.siren = Some(siren.as_str().to_owned());
        self
    }

    /// `siret`: the server says it filters on the SIREN inside.
    pub fn siret(self, siret: &crate::ident::Siret) -> Self {
        self.with("siret", siret.as_str())
    }

    /// `typeFormalite`: C, M, R.
    pub fn type_formalite(self, type_formalite: &str) -> Self {
        self.with("typeFormalite", type_formalite)
    }

    /// `denomination`.
    pub fn denomination(self, denomination: &str) -> Self {
        self.with("denomination", denomination)
    }

    /// `codeApe`.
    pub fn code_ape(self, code: &str) -> Self {
        self.with("codeApe", code)
    }

    /// `codePostal`.
    pub fn code_postal(self, code: &str) -> Self {
        self.with("codePostal", code)
    }

    /// `search`: siren, liasseNumber, companyName, e-mail, names, codeAPE.
    pub fn search(self, text: &str) -> Self {
        self.with("search", text)
    }

    /// `created[after]`.
    pub fn created_after(self, instant: Timestamp) -> Self {
        self.with("created[after]", &instant.to_string())
    }

    /// `updated[after]`.
    pub fn updated_after(self, instant: Timestamp) -> Self {
        self.with("updated[after]", &instant.to_string())
    }

    /// Any other filter of the console, by its official name.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.others.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Newest first when `descending`. Default: oldest first, so that what arrives while pages are read comes last.
    pub fn order(mut self, by: OrderBy, descending: bool) -> Self {
        self.order = Some((by, descending));
        self
    }

    /// Rows asked for at a time (`itemsPerPage`), default 50. Always sent: the server's default is 20 or 10 (trap T9).
    pub fn page_size(mut self, rows: u32) -> Self {
        self.page_size = Some(rows.clamp(1, 100));
        self
    }

    pub(super) fn query(&self) -> Vec<(String, String)> {
        let mut query: Vec<(String, String)> =
            self.statuses.iter().map(|status| ("status[]".to_owned(), status.code().to_owned())).collect();
        query
            .extend(self.reference.iter().map(|text| ("referenceClientMandataire".to_owned(), text.clone())));
        query.extend(self.siren.iter().map(|text| ("siren".to_owned(), text.clone())));
        query.extend(self.others.iter().cloned());
        let (by, descending) = self.order.unwrap_or((OrderBy::Created, false));
        let by = match by {
            OrderBy::Created => "created",
            OrderBy::Updated => "updated",
            OrderBy::StatusDate => "statusDate",
        };
        query.push((format!("order[{by}]"), if descending { "desc" } else { "asc" }.to_owned()));
        query
    }

    pub(super) fn rows(&self) -> u32 {
        self.page_size.unwrap_or(50)
    }

    /// Whether a row really has the exact reference and SIREN asked for. A row that does not show its SIREN stays.
    pub(super) fn keeps(&self, reference: Option<&str>, siren: Option<&str>) -> bool {
        [&self.reference, &self.local_reference]
            .into_iter()
            .flatten()
            .all(|wanted| reference == Some(wanted.as_str()))
            && self.siren.as_deref().is_none_or(|wanted| siren.is_none_or(|siren| same_digits(siren, wanted)))
    }
}

/// The specification calls SIREN a number (trap T38): one sent as a number has lost its leading zeros.
fn same_digits(one: &str, other: &str) -> bool {
    one.trim_start_matches('0') == other.trim_start_matches('0')
}
