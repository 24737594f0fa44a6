//! What a profile must have.

use super::parts::{Certainty, Fact, Format, Location};
use super::{Op, OperationProfile, Profile};
use crate::http::BaseUrl;
use crate::report::{Issue, Report};

const ACCOUNT: &[&str] = &["account.siret", "account.nir", "account.id"];
const PERIOD: &[&str] = &["period.code", "period.start"];

/// Every request name an operation may place.
pub(super) fn known(op: Op) -> &'static [&'static str] {
    match op {
        Op::ComptesGet | Op::MandatsRegister | Op::MandatsCancel | Op::MandatsSepaList => {
            &["account.siret", "account.nir", "account.id", "account.type"]
        }
        Op::Estimer | Op::Declarer => &[
            "account.siret",
            "account.nir",
            "account.id",
            "account.type",
            "period.start",
            "period.end",
            "period.code",
            "turnover.lines",
            "turnover.category",
            "turnover.amount",
        ],
        Op::Payer => &[
            "account.siret",
            "account.nir",
            "account.id",
            "account.type",
            "period.start",
            "period.end",
            "period.code",
            "iban",
            "bic",
            "holder",
            "rum",
            "amount",
        ],
        Op::MandatsSepaRegister => {
            &["account.siret", "account.nir", "account.id", "account.type", "iban", "bic", "holder"]
        }
        Op::MandatsSepaRevoke => &["account.siret", "account.nir", "account.id", "account.type", "rum"],
    }
}

/// Groups of request names of which one at least must be placed.
fn needed(op: Op) -> &'static [&'static [&'static str]] {
    match op {
        Op::ComptesGet | Op::MandatsRegister | Op::MandatsCancel | Op::MandatsSepaList => &[ACCOUNT],
        Op::Estimer => &[ACCOUNT, &["turnover.lines"]],
        Op::Declarer => &[ACCOUNT, PERIOD, &["turnover.lines"]],
        Op::Payer => &[ACCOUNT, &["iban"]],
        Op::MandatsSepaRegister => &[ACCOUNT, &["iban"]],
        Op::MandatsSepaRevoke => &[ACCOUNT, &["rum"]],
    }
}

/// Groups of answer fields of which one at least must be named.
fn answered(op: Op) -> &'static [&'static [&'static str]] {
    match op {
        Op::ComptesGet => &[&["eligible"]],
        Op::Estimer => &[&["total", "contributions"]],
        Op::MandatsSepaList => &[&["mandats"], &["mandats[].rum", "mandats[].iban"]],
        _ => &[],
    }
}

pub(super) fn check(profile: &Profile) -> Report {
    let mut report = Report::new();
    let strict = !profile.provisional;
    let mut fact = |path: &str, fact: &Fact| {
        if fact.value.trim().is_empty() {
            report.push(missing(path));
        }
        if strict {
            report.extend(guess(path, fact.certainty));
        }
    };
    fact("basePath", &profile.base_path);
    fact("token.path", &profile.token.path);
    fact("token.scope", &profile.token.scope);
    let hosts = [("hosts.production", &profile.hosts.production), ("hosts.test", &profile.hosts.test)];
    for (path, host) in hosts.iter().filter_map(|(path, host)| Some((path, host.as_ref()?))) {
        fact(path, host);
    }
    for (path, host) in hosts.iter().filter_map(|(path, host)| Some((path, host.as_ref()?))) {
        if !BaseUrl::parse(&host.value).is_ok_and(|url| !url.is_loopback()) {
            report.push(issue(
                *path,
                "urssaf.profile.host",
                "Ce n'est pas une adresse https.",
                "This is not an https URL.",
            ));
        }
    }
    for (path, fact) in [("basePath", &profile.base_path), ("token.path", &profile.token.path)] {
        if !fact.value.starts_with('/') || fact.value.ends_with('/') {
            report.push(issue(
                path,
                "urssaf.profile.path",
                "Le chemin doit commencer par « / » et ne pas finir par « / ».",
                "The path must start with / and not end with /.",
            ));
        }
    }
    for op in Op::ALL {
        let path = format!("operations.{}", op.name());
        match profile.operations.get(op) {
            None => report.push(missing(path)),
            Some(None) => {}
            Some(Some(operation)) => report.merge_under(&path, one(&Uses::of(*op), operation, strict)),
        }
    }
    for (op, operation) in &profile.read_back {
        let path = format!("readBack.{}", op.name());
        if matches!(op, Op::Declarer | Op::Payer) {
            report.merge_under(&path, one(&READ_BACK, operation, strict));
        } else {
            report.push(issue(
                path,
                "urssaf.profile.unknown_name",
                "Seuls declarer et payer se relisent.",
                "Only declarer and payer are read back.",
            ));
        }
    }
    report
}

/// What an operation may and must say.
struct Uses {
    known: &'static [&'static str],
    needed: &'static [&'static [&'static str]],
    answered: &'static [&'static [&'static str]],
    turnover: bool,
    reads: bool,
}

impl Uses {
    fn of(op: Op) -> Self {
        Self {
            known: known(op),
            needed: needed(op),
            answered: answered(op),
            turnover: matches!(op, Op::Estimer | Op::Declarer),
            reads: op.write().is_none(),
        }
    }
}

const READ_BACK: Uses = Uses {
    known: &[
        "account.siret",
        "account.nir",
        "account.id",
        "account.type",
        "period.start",
        "period.end",
        "period.code",
    ],
    needed: &[ACCOUNT, PERIOD],
    answered: &[&["amount"]],
    turnover: false,
    reads: true,
};

fn one(uses: &Uses, operation: &OperationProfile, strict: bool) -> Report {
    let mut report = Report::new();
    if !matches!(operation.method.as_str(), "GET" | "POST" | "PUT" | "PATCH" | "DELETE") {
        report.push(issue("method", "urssaf.profile.method", "Verbe HTTP inconnu.", "Unknown HTTP verb."));
    }
    // A retried read that is a PUT or a DELETE on the wire would not be a read.
    if uses.reads && !matches!(operation.method.as_str(), "GET" | "POST") {
        report.push(issue(
            "method",
            "urssaf.profile.method",
            "Une lecture est un GET ou un POST.",
            "A read is a GET or a POST.",
        ));
    }
    let is_map = operation.request.get("turnover.lines").is_some_and(|place| place.format == Format::Map);
    let line: &[&[&str]] =
        if uses.turnover && !is_map { &[&["turnover.category"], &["turnover.amount"]] } else { &[] };
    for group in uses.needed.iter().chain(line) {
        if !group.iter().any(|name| operation.request.contains_key(*name)) {
            report.push(missing(format!("request.{}", group.join("|"))));
        }
    }
    for group in uses.answered {
        if !group.iter().any(|name| operation.response.contains_key(*name)) {
            report.push(missing(format!("response.{}", group.join("|"))));
        }
    }
    if strict {
        report.extend(guess("path", operation.certainty));
    }
    for (name, place) in &operation.request {
        let path = format!("request.{name}");
        let free = name.starts_with("extra.") || name.starts_with("constant.");
        if !free && !uses.known.contains(&name.as_str()) {
            report.push(issue(
                &*path,
                "urssaf.profile.unknown_name",
                "Cette opération n'a pas de paramètre de ce nom.",
                "This operation has no parameter of that name.",
            ));
        }
        let in_body = matches!(place.location, Location::Body | Location::Line);
        if in_body && !is_pointer(&place.at) {
            report.push(pointer(format!("{path}.at")));
        }
        let value_needed = name == "turnover.lines" || name.starts_with("constant.");
        if value_needed && place.value.is_none() {
            report.push(missing(format!("{path}.value")));
        }
        let in_line = matches!(name.as_str(), "turnover.category" | "turnover.amount");
        if in_line != (place.location == Location::Line) && !(is_map && in_line) {
            report.push(issue(
                format!("{path}.in"),
                "urssaf.profile.place",
                "« line » est la place de turnover.category et de turnover.amount, et de rien d'autre.",
                "\"line\" is the place of turnover.category and turnover.amount, and of nothing else.",
            ));
        }
        if strict {
            report.extend(guess(&path, place.certainty));
        }
    }
    for (name, field) in &operation.response {
        let path = format!("response.{name}");
        if !field.at.is_empty() && !is_pointer(&field.at) {
            report.push(pointer(format!("{path}.at")));
        }
        if strict {
            report.extend(guess(&path, field.certainty));
        }
    }
    report.extend(path_names(operation));
    report
}

/// Every `{name}` of the path has its parameter, and every path parameter its `{name}`.
fn path_names(operation: &OperationProfile) -> Option<Issue> {
    let in_path = |name: &str| {
        operation.request.values().any(|place| place.location == Location::Path && place.at == name)
    };
    let template: Vec<&str> =
        operation.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
    let stray = operation.path.matches(['{', '}']).count() != 2 * template.len();
    let unplaced = operation
        .request
        .values()
        .any(|place| place.location == Location::Path && !template.contains(&place.at.as_str()));
    let wrong =
        !operation.path.starts_with('/') || stray || unplaced || !template.iter().all(|name| in_path(name));
    wrong.then(|| {
        issue(
            "path",
            "urssaf.profile.path",
            "Le chemin doit commencer par « / », et ses {noms} être ceux des paramètres « in: path ».",
            "The path must start with /, and its {names} be those of the parameters \"in\": \"path\".",
        )
    })
}

fn is_pointer(text: &str) -> bool {
    text.starts_with('/') && text.len() > 1
}

fn guess(path: &str, certainty: Certainty) -> Option<Issue> {
    matches!(certainty, Certainty::Sister | Certainty::Inferred | Certainty::Unknown).then(|| {
        issue(
            path,
            "urssaf.profile.guess",
            "Cette entrée est une supposition : corrigez-la d'après le document remis par l'Urssaf et ôtez sa marque.",
            "This entry is a guess: correct it from the document Urssaf gave you, and remove its mark.",
        )
    })
}

fn missing(path: impl Into<String>) -> Issue {
    issue(path, "urssaf.profile.missing", "Il manque une entrée au profil.", "The profile lacks this entry.")
}

fn pointer(path: String) -> Issue {
    issue(
        path,
        "urssaf.profile.pointer",
        "Ce n'est pas un pointeur JSON (« /champ/sousChamp »).",
        "This is not a JSON pointer (/field/subField).",
    )
}

fn issue(path: impl Into<String>, code: &'static str, fr: &'static str, en: &'static str) -> Issue {
    Issue::error(path, code, fr, en)
}
