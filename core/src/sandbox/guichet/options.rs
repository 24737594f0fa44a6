//! How the sandbox plays the Guichet Unique where sources differ or say nothing.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Settings of the Guichet Unique side. The defaults are what the interface contract says or, failing that, what makes
/// clients careful. Every field names what is known of the real server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct GuichetOptions {
    /// Virtual time between two automatic status changes. Real: seconds to minutes, undocumented.
    #[serde(rename = "lag_ms", with = "crate::sandbox::faults::millis")]
    pub lag: Duration,
    /// Where the log-in puts the token. The contract (§3.1) describes both.
    pub token_in: TokenPlace,
    /// Status of a successful log-in: the contract says 201, clients report 200.
    pub login_status: u16,
    /// Whether the cookie's value is percent-encoded; clients report that it may be.
    pub encode_cookie: bool,
    /// Life of a token. Real: unknown.
    #[serde(rename = "token_lifetime_ms", with = "crate::sandbox::faults::millis")]
    pub token_lifetime: Duration,
    /// Shape of error bodies: four are documented or reported, for different versions and places.
    pub error_shape: ErrorShape,
    /// Status for field errors: 400 in the contract, 422 also in INPI's OpenAPI document.
    pub violation_status: u16,
    /// Shape of `carts`: an object in the contract's example, an array in INPI's OpenAPI document.
    pub carts: CartShape,
    /// Names in collections under `application/ld+json`: `hydra:member` in the contract, `member` in newer API Platform.
    pub collection: CollectionShape,
    /// Page size when the caller sends none: 20 in the contract's text, 10 in INPI's OpenAPI document.
    pub default_page_size: usize,
    /// How `referenceClientMandataire` matches. Real: unknown; the default makes clients compare exactly themselves.
    pub reference_filter: ReferenceFilter,
    /// How an empty customer account is reported. Real: unknown; `code` and `detail` of the 201 suggest the first.
    pub insufficient_funds: InsufficientFunds,
    /// How a virus is reported: status `ERROR` (contract §7.1), or error code 5010 at once (quoted by clients).
    pub virus: VirusAnswer,
    /// What happens to a file sent a second time. Real: unknown; error code 5009 exists.
    pub duplicate_attachment: DuplicateAttachment,
    /// Which history path annual accounts answer; the other is 404. The contract (§8.3) and clients differ.
    pub accounts_history: HistoryPath,
    /// Whether a draft that is not signed can be PUT: "éventuellement possible" (§3.3), or 403 without a regularisation.
    pub put_before_signature: bool,
    /// Which deposits wait for `PUT /api/regularization_requests/{id}` before they can be signed again. The contract
    /// describes that call for annual accounts only.
    pub regularized_by_request: RegularizedBy,
    /// Whether `POST /api/formalities` takes `typeFormalite` M: shown by the contract, while INPI's OpenAPI document has
    /// `formality_updates` for it. Real: unknown.
    pub modifications_as_formalities: bool,
    /// Plays a known bug: the modification is created, then the answer is a 500 ("No collection route…").
    pub update_serialization_bug: bool,
    /// A modification answers `{formalities: […]}` (reported once) instead of one formality.
    pub update_answers_list: bool,
    /// Also asks for the fields that the demo server was seen to ask of a creation (see `checks::known`).
    pub creation_minimum: bool,
    /// Refuses a second creation with the name of the first, unless `indicateurNouvelleEntreprise` is true. Real: the
    /// official text says that the field forces a creation in spite of a duplicate; how it is found is unknown.
    pub refuse_duplicates: bool,
    /// SIRENs that modifications and cessations may be about; empty: all. Real: the demonstration server knows a sample
    /// of companies only.
    pub known_companies: Vec<String>,
    /// Largest file, in bytes before base64. "10 Mo" in the contract; 10,000,000 or 10,485,760 is unknown.
    pub max_file_bytes: usize,
    /// Delay that a regularisation request gives. Real: differs by partner, unknown.
    #[serde(rename = "regularization_delay_ms", with = "crate::sandbox::faults::millis")]
    pub regularization_delay: Duration,
}

impl Default for GuichetOptions {
    fn default() -> Self {
        Self {
            lag: Duration::from_millis(30),
            token_in: TokenPlace::Cookie,
            login_status: 201,
            encode_cookie: true,
            token_lifetime: Duration::from_secs(3600),
            error_shape: ErrorShape::Envelope,
            violation_status: 400,
            carts: CartShape::Array,
            collection: CollectionShape::Hydra,
            default_page_size: 10,
            reference_filter: ReferenceFilter::Contains,
            insufficient_funds: InsufficientFunds::CreatedWithFailure,
            virus: VirusAnswer::ErrorStatus,
            duplicate_attachment: DuplicateAttachment::Accept,
            accounts_history: HistoryPath::FormalityStatusHistories,
            put_before_signature: true,
            regularized_by_request: RegularizedBy::AnnualAccounts,
            modifications_as_formalities: false,
            update_serialization_bug: false,
            update_answers_list: false,
            creation_minimum: false,
            refuse_duplicates: false,
            known_companies: Vec::new(),
            max_file_bytes: 10 * 1024 * 1024,
            regularization_delay: Duration::from_secs(15 * 86_400),
        }
    }
}

/// A closed choice, in snake case on the wire.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }
    };
}

choice! {
    /// Where the token is after a log-in.
    TokenPlace {
        /// Cookie `BEARER`, after another cookie (`REFRESH_TOKEN`).
        Cookie,
        /// Field `token` of the body.
        Body,
        /// Both.
        Both,
    }
}
choice! {
    /// Shape of an error body.
    ErrorShape {
        /// `code`, `webservice_code`, `error_code`, `message`, `violations` (INPI's OpenAPI document).
        Envelope,
        /// `webservice_code`, `error_id`, `http_code`, `message`, `code` (quoted from the 2025 contract).
        Envelope2025,
        /// API Platform, `application/ld+json`: `hydra:description`, `violations`.
        Hydra,
        /// API Platform, `application/problem+json`: `detail`, `violations`.
        Problem,
        /// The first shape without `violations`: the fields are only in the lines of `message`.
        MessageOnly,
    }
}
choice! {
    /// Shape of `carts`.
    CartShape {
        /// An array.
        Array,
        /// The newest cart alone, as an object.
        Object,
    }
}
choice! {
    /// Names in a JSON-LD collection.
    CollectionShape {
        /// `hydra:member`, `hydra:totalItems`.
        Hydra,
        /// `member`, `totalItems`.
        Member,
    }
}
choice! {
    /// How `referenceClientMandataire` matches.
    ReferenceFilter {
        /// The stored reference contains the value, in any letter case.
        Contains,
        /// Equal.
        Exact,
        /// The parameter is ignored: everything is returned.
        Ignored,
    }
}
choice! {
    /// How a payment without enough money is answered.
    InsufficientFunds {
        /// 201 whose `code` and `detail` tell the failure; nothing is paid.
        CreatedWithFailure,
        /// 400.
        Refused,
    }
}
choice! {
    /// How a virus is reported.
    VirusAnswer {
        /// The deposit gets the status `ERROR` after the lag.
        ErrorStatus,
        /// The request is refused with error code 5010.
        Refused,
    }
}
choice! {
    /// What happens to a file sent a second time to the same deposit.
    DuplicateAttachment {
        /// It is stored a second time.
        Accept,
        /// Refused with error code 5009.
        Refuse,
    }
}
choice! {
    /// The path of the status history of annual accounts.
    HistoryPath {
        /// `/api/annual_accounts/{id}/formality_status_histories`.
        FormalityStatusHistories,
        /// `/api/annual_accounts/{id}/annual_account_status_histories`.
        AnnualAccountStatusHistories,
    }
}
choice! {
    /// Which deposits wait for `PUT /api/regularization_requests/{id}`.
    RegularizedBy {
        /// Annual accounts and deeds; formalities go on after their own PUT.
        AnnualAccounts,
        /// Every deposit.
        EveryDeposit,
        /// None: the PUT of the deposit is enough.
        NoDeposit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_travel_as_json() {
        let options: GuichetOptions =
            serde_json::from_str(r#"{"lag_ms": 5, "error_shape": "envelope2025", "token_in": "body"}"#)
                .expect("options");
        assert_eq!(options.lag, Duration::from_millis(5));
        assert_eq!(options.error_shape, ErrorShape::Envelope2025);
        let again = serde_json::to_value(&options).and_then(serde_json::from_value);
        assert_eq!(again.ok(), Some(options));
        assert!(serde_json::from_str::<GuichetOptions>(r#"{"lagg_ms": 5}"#).is_err());
    }
}
