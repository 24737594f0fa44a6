//! Collections: filters, order, pages, and the two ways they are written.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::errors::Refusal;
use super::options::{CollectionShape, GuichetOptions, ReferenceFilter};
use super::state::Deposit;
use crate::sandbox::wire::{Answer, Call};

/// API Platform's own limit when none is set by the application.
const MAX_PAGE: usize = 100;

/// Whether the answer is JSON-LD: what the server does unless `application/json` is asked for.
pub(crate) fn wants_ld(call: &Call) -> bool {
    let accept = call.header("accept").unwrap_or("*/*");
    accept.contains("application/ld+json") || !accept.contains("application/json")
}

/// One resource.
pub(crate) fn resource(call: &Call, status: u16, body: &Value) -> Answer {
    let content_type =
        if wants_ld(call) { "application/ld+json; charset=utf-8" } else { "application/json; charset=utf-8" };
    Answer::json(status, body).content_type(content_type)
}

/// One page of `items`; `render` is called for the page's items only.
pub(crate) fn collection<T>(
    call: &Call,
    options: &GuichetOptions,
    type_name: &str,
    items: &[T],
    render: impl Fn(&T) -> Value,
) -> Result<Answer, Refusal> {
    let number = |name: &str, default: usize| match call.query(name) {
        None => Ok(default),
        Some(text) => match text.parse::<usize>() {
            Ok(value) if value >= 1 => Ok(value),
            _ => Err(Refusal::raw(
                400,
                json!({"type": "https://tools.ietf.org/html/rfc2616#section-10", "title": "An error occurred",
                       "detail": format!("{name} should not be less than 1")}),
            )),
        },
    };
    let size = number("itemsPerPage", options.default_page_size)?.min(MAX_PAGE);
    let page = number("page", 1)?;
    let start = (page - 1).saturating_mul(size);
    let shown: Vec<Value> = items.iter().skip(start).take(size).map(render).collect();
    if !wants_ld(call) {
        return Ok(resource(call, 200, &Value::Array(shown)));
    }
    let last = items.len().div_ceil(size).max(1);
    let at = |page: usize| format!("{}?itemsPerPage={size}&page={page}", call.path);
    let prefix = match options.collection {
        CollectionShape::Hydra => "hydra:",
        CollectionShape::Member => "",
    };
    let key = |name: &str| format!("{prefix}{name}");
    let mut view = json!({"@id": at(page), "@type": key("PartialCollectionView")});
    view[key("first")] = json!(at(1));
    view[key("last")] = json!(at(last));
    if page < last {
        view[key("next")] = json!(at(page + 1));
    }
    let body = json!({
        "@context": format!("/api/contexts/{type_name}"),
        "@id": call.path,
        "@type": key("Collection"),
        (key("member")): shown,
        (key("totalItems")): items.len(),
        (key("view")): view,
    });
    Ok(resource(call, 200, &body))
}

/// The filters of `GET /api/formalities` that the sandbox plays; unknown parameters are ignored, as API Platform does.
pub(crate) fn keep(call: &Call, options: &GuichetOptions, deposit: &Deposit) -> Result<bool, Refusal> {
    let one_of = |name: &str, value: &str| {
        let mut wanted = call.query_all(name).peekable();
        wanted.peek().is_none() || wanted.any(|one| one == value)
    };
    let contains = |name: &str, value: Option<&str>| {
        call.query(name).is_none_or(|wanted| value.is_some_and(|value| contains_ignoring_case(value, wanted)))
    };
    let reference = match (options.reference_filter, call.query("referenceClientMandataire")) {
        (ReferenceFilter::Ignored, _) | (_, None) => true,
        (ReferenceFilter::Exact, Some(wanted)) => deposit.text("referenceMandataire") == Some(wanted),
        (ReferenceFilter::Contains, Some(_)) => {
            contains("referenceClientMandataire", deposit.text("referenceMandataire"))
        }
    };
    if !reference {
        return Ok(false);
    }
    let company = deposit.text("companyName");
    let searched =
        [deposit.text("siren"), company, deposit.text("referenceMandataire"), deposit.text("nomDossier")];
    let search = call.query("search").is_none_or(|wanted| {
        let wanted = wanted.to_lowercase();
        searched.iter().flatten().any(|text| text.to_lowercase().contains(&wanted))
    });
    Ok(search
        && one_of("status", &deposit.status)
        && one_of("typeFormalite", deposit.type_formalite())
        && one_of("typePersonne", deposit.text("typePersonne").unwrap_or(""))
        && contains("siren", siren(deposit))
        && contains("denomination", company)
        && contains("companyName", company)
        && in_time(call, "created", deposit.created)?
        && in_time(call, "updated", deposit.updated)?
        && in_time(call, "statusDate", deposit.status_at)?)
}

/// Asked of every deposit by every search: without an allocation where letters are plain.
fn contains_ignoring_case(text: &str, wanted: &str) -> bool {
    if !(text.is_ascii() && wanted.is_ascii()) {
        return text.to_lowercase().contains(&wanted.to_lowercase());
    }
    wanted.is_empty()
        || text.as_bytes().windows(wanted.len()).any(|part| part.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// The SIREN of the envelope, else the one of the company's identity.
fn siren(deposit: &Deposit) -> Option<&str> {
    let content = deposit.envelope.get("content");
    let identity = |block: &str| content?.get(block)?.pointer("/identite/entreprise/siren")?.as_str();
    deposit.text("siren").or_else(|| identity("personneMorale")).or_else(|| identity("personnePhysique"))
}

fn in_time(call: &Call, field: &str, value: Timestamp) -> Result<bool, Refusal> {
    let limit = |kind: &str| match call.query(&format!("{field}[{kind}]")) {
        None => Ok(None),
        Some(text) => {
            instant(text).map(Some).ok_or_else(|| Refusal::raw(400, json!({"detail": "Invalid date"})))
        }
    };
    Ok(limit("after")?.is_none_or(|limit| value >= limit)
        && limit("strictly_after")?.is_none_or(|limit| value > limit)
        && limit("before")?.is_none_or(|limit| value <= limit)
        && limit("strictly_before")?.is_none_or(|limit| value < limit))
}

fn instant(text: &str) -> Option<Timestamp> {
    let date = || text.parse::<Date>().ok()?.at(0, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).ok();
    text.parse::<Timestamp>().ok().or_else(|| date().map(|midnight| midnight.timestamp()))
}

/// `order[created|updated|statusDate]=asc|desc`; oldest first when nothing is asked.
pub(crate) fn sort(call: &Call, deposits: &mut [&Deposit]) {
    type Instant = fn(&Deposit) -> Timestamp;
    let orders: [(&str, Instant); 3] = [
        ("order[created]", |deposit| deposit.created),
        ("order[updated]", |deposit| deposit.updated),
        ("order[statusDate]", |deposit| deposit.status_at),
    ];
    for (name, value) in orders {
        match call.query(name) {
            Some("desc") => deposits.sort_by_key(|deposit| std::cmp::Reverse((value(deposit), deposit.id))),
            Some(_) => deposits.sort_by_key(|deposit| (value(deposit), deposit.id)),
            None => {}
        }
    }
}
