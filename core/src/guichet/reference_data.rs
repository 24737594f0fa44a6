//! The live source of all code lists (OpenAPI 7.25.3; trap T43): as sent, no model of ours.

use serde_json::Value;

use super::client::Guichet;
use crate::error::Error;
use crate::http::with_query;

/// Parts of the live dictionary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataDictionary {
    /// `/api/data_dictionary`: every list.
    All,
    /// `/category_juridics`: legal forms.
    CategoryJuridics,
    /// `/category_activities`: the known combinations of four levels.
    CategoryActivities,
    /// `/category_juridics_pouvoir`: which roles go with which legal form.
    CategoryJuridicsPouvoir,
    /// `/ape_codes`.
    ApeCodes,
    /// `/aprm_codes`.
    AprmCodes,
}

impl Guichet {
    /// `GET /api/data_dictionary…`.
    ///
    /// # Errors
    /// [`crate::ErrorKind::Network`]; [`NOT_FOUND`](crate::error::code::NOT_FOUND) for a part this server lacks.
    pub async fn data_dictionary(&self, part: DataDictionary) -> Result<Value, Error> {
        let target = match part {
            DataDictionary::All => "/api/data_dictionary",
            DataDictionary::CategoryJuridics => "/api/data_dictionary/category_juridics",
            DataDictionary::CategoryActivities => "/api/data_dictionary/category_activities",
            DataDictionary::CategoryJuridicsPouvoir => "/api/data_dictionary/category_juridics_pouvoir",
            DataDictionary::ApeCodes => "/api/data_dictionary/ape_codes",
            DataDictionary::AprmCodes => "/api/data_dictionary/aprm_codes",
        };
        self.get_value("guichet.data_dictionary", target).await
    }

    /// `GET /api/communes`, with filters as the console names them.
    ///
    /// # Errors
    /// [`crate::ErrorKind::Network`], [`crate::ErrorKind::Refused`].
    pub async fn communes(&self, query: &[(String, String)]) -> Result<Value, Error> {
        self.get_value("guichet.communes", with_query("/api/communes", query)).await
    }
}
