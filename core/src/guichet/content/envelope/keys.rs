//! The keys of the envelope: which are official, which only the server writes.

use serde_json::{Map, Value};

use crate::report::{Issue, Report, Severity};

/// Keys the server writes: sending them is a mistake (trap T41 for `numNat`).
const SERVER_SIDE: [&str; 12] = [
    "id",
    "liasseNumber",
    "status",
    "statusDate",
    "signedDate",
    "numNat",
    "carts",
    "events",
    "typeLiasse",
    "isFromAgent",
    "created",
    "updated",
];

/// Keys of the request envelope of a formality: block `Formality` of the OpenAPI 7.25.3, whole.
const FORMALITY: [&str; 28] = [
    "formalityDraftId",
    "companyName",
    "siren",
    "content",
    "previousContent",
    "referenceMandataire",
    "nomDossier",
    "signedPlace",
    "typeFormalite",
    "observationSignature",
    "diffusionINSEE",
    "diffusionCommerciale",
    "indicateurEntreeSortieRegistre",
    "typePersonne",
    "forbiddenEventsInRegularization",
    "inscriptionOffice",
    "inscriptionOfficePartnerCenter",
    "hasRnippBeenCalled",
    "indicateurNouvelleEntreprise",
    "optionEIRL",
    "optionME",
    "formeJuridique",
    "optionJqpaNumber",
    "regularisation",
    "rneContent",
    "formalityScope",
    "isFromMultipleEtab",
    "rneHistories",
];

/// Those of annual accounts that the specification shows (§4.1), and the reference its list filters on (§4.2). No public
/// dictionary says what else there is.
const ANNUAL_ACCOUNT: [&str; 6] =
    ["companyName", "siren", "year", "typePersonne", "content", "referenceMandataire"];

/// What a PUT keeps of the envelope that GET sent.
pub(super) const KEPT: [&str; 15] = [
    "companyName",
    "siren",
    "referenceMandataire",
    "nomDossier",
    "typeFormalite",
    "typePersonne",
    "year",
    "signedPlace",
    "observationSignature",
    "diffusionINSEE",
    "diffusionCommerciale",
    "indicateurEntreeSortieRegistre",
    "indicateurNouvelleEntreprise",
    "optionEIRL",
    "optionME",
];

/// Checks the keys of a formality the caller wrote.
pub(super) fn check_formality_keys(envelope: &Map<String, Value>, report: &mut Report) {
    check_keys(envelope, &FORMALITY, Severity::Error, "OpenAPI 7.25.3, Formality", report);
}

/// Checks the keys of annual accounts: an unknown one is a warning, for the list is not known to be whole.
pub(crate) fn check_annual_account_keys(envelope: &Map<String, Value>, report: &mut Report) {
    check_keys(envelope, &ANNUAL_ACCOUNT, Severity::Warning, "Contrat d'interface, §4.1", report);
}

fn check_keys(
    envelope: &Map<String, Value>,
    known: &[&str],
    unknown: Severity,
    source: &'static str,
    report: &mut Report,
) {
    for key in envelope.keys().map(String::as_str) {
        if SERVER_SIDE.contains(&key) {
            report.push(
                Issue::error(
                    key,
                    "guichet.envelope.server_side",
                    "Champ écrit par le serveur : retirez-le.",
                    "The server writes this field: remove it.",
                )
                .source(source),
            );
        } else if !known.contains(&key) {
            let near =
                known.iter().min_by_key(|known| distance(key, known)).filter(|near| distance(key, near) <= 3);
            let (fr, en) = match near {
                Some(near) => (
                    format!("Champ inconnu ; vouliez-vous dire {near} ?"),
                    format!("Unknown field; did you mean {near}?"),
                ),
                None => ("Champ inconnu.".to_owned(), "Unknown field.".to_owned()),
            };
            let mut issue = Issue::error(key, "guichet.envelope.unknown_field", fr, en).source(source);
            issue.severity = unknown;
            report.push(issue);
        }
    }
}

/// Edit distance, for "did you mean".
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (n, left) in a.chars().enumerate() {
        let mut diagonal = n;
        let mut previous = n + 1;
        for (place, right) in row.iter_mut().skip(1).zip(&b) {
            let substituted = diagonal + usize::from(left != *right);
            diagonal = *place;
            previous = substituted.min(previous + 1).min(*place + 1);
            *place = previous;
        }
        if let Some(first) = row.first_mut() {
            *first = n + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(check: fn(&Map<String, Value>, &mut Report), keys: &[&str]) -> Vec<(String, Severity)> {
        let envelope = keys.iter().map(|key| ((*key).to_owned(), Value::Null)).collect();
        let mut report = Report::new();
        check(&envelope, &mut report);
        report.into_issues().into_iter().map(|issue| (issue.path, issue.severity)).collect()
    }

    #[test]
    fn every_official_key_passes_and_no_other() {
        assert!(found(check_formality_keys, &FORMALITY).is_empty());
        for key in KEPT.iter().filter(|key| **key != "year") {
            assert!(FORMALITY.contains(key), "{key}");
        }
        for key in ["comment", "year", "codeApe", "indicateruEntreeSortieRegistre", "numNat", "status"] {
            assert_eq!(found(check_formality_keys, &[key]), [(key.to_owned(), Severity::Error)]);
        }
    }

    #[test]
    fn what_annual_accounts_may_hold_besides_is_unknown() {
        assert!(found(check_annual_account_keys, &ANNUAL_ACCOUNT).is_empty());
        assert_eq!(
            found(check_annual_account_keys, &["nomDossier"]),
            [("nomDossier".to_owned(), Severity::Warning)]
        );
        assert_eq!(found(check_annual_account_keys, &["id"]), [("id".to_owned(), Severity::Error)]);
    }
}
