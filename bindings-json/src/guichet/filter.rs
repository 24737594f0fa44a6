//! Filters of lists, by their official names.

use std::collections::BTreeMap;

use jiff::Timestamp;
use mandataire::Result;
use mandataire::guichet::{DepositFilter, OrderBy, Status};
use mandataire::ident::{Siren, Siret};
use serde::Deserialize;
use serde_json::Value;

use crate::args::Args;
use crate::environment::query;

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Given {
    status: Vec<Status>,
    reference: Option<String>,
    siren: Option<Siren>,
    siret: Option<Siret>,
    type_formalite: Option<String>,
    denomination: Option<String>,
    code_ape: Option<String>,
    code_postal: Option<String>,
    search: Option<String>,
    created_after: Option<Timestamp>,
    updated_after: Option<Timestamp>,
    order_by: Option<Order>,
    descending: bool,
    page_size: Option<u32>,
    /// Other filters of the console, by their official names.
    others: BTreeMap<String, Value>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Order {
    Created,
    Updated,
    StatusDate,
}

pub(super) fn read(args: &mut Args) -> Result<DepositFilter> {
    let given: Given = args.read()?;
    let mut filter = given.status.into_iter().fold(DepositFilter::new(), DepositFilter::status);
    if let Some(reference) = given.reference {
        filter = filter.reference(reference);
    }
    if let Some(siren) = &given.siren {
        filter = filter.siren(siren);
    }
    if let Some(siret) = &given.siret {
        filter = filter.siret(siret);
    }
    for (name, value) in [
        ("typeFormalite", given.type_formalite),
        ("denomination", given.denomination),
        ("codeApe", given.code_ape),
        ("codePostal", given.code_postal),
        ("search", given.search),
    ] {
        if let Some(value) = value {
            filter = filter.with(name, &value);
        }
    }
    if let Some(instant) = given.created_after {
        filter = filter.created_after(instant);
    }
    if let Some(instant) = given.updated_after {
        filter = filter.updated_after(instant);
    }
    for (name, value) in query(given.others) {
        filter = filter.with(&name, &value);
    }
    if let Some(rows) = given.page_size {
        filter = filter.page_size(rows);
    }
    let by = match given.order_by {
        Some(Order::Updated) => OrderBy::Updated,
        Some(Order::StatusDate) => OrderBy::StatusDate,
        Some(Order::Created) | None => OrderBy::Created,
    };
    Ok(filter.order(by, given.descending))
}
