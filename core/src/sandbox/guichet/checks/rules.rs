//! Rules between fields.

use serde_json::{Map, Value};

use super::Findings;
use crate::sandbox::guichet::errors::text;
use crate::sandbox::guichet::options::GuichetOptions;

/// Rules of a creation: pouvoirs, establishments, and on request what the demonstration server asks.
pub(super) fn creation(
    options: &GuichetOptions,
    type_personne: &str,
    content: &Map<String, Value>,
    findings: &mut Findings,
) {
    let block_name = super::block_of(type_personne);
    let Some(block) = content.get(block_name).and_then(Value::as_object) else { return };
    let at = format!("content.{block_name}");
    powers(&at, content, block, findings);
    establishments(&at, type_personne, block, findings);
    if options.creation_minimum {
        minimum(&at, type_personne, content, block, findings);
    }
}

fn powers(at: &str, content: &Map<String, Value>, block: &Map<String, Value>, findings: &mut Findings) {
    let list = block.get("composition").and_then(|composition| composition.get("pouvoirs"));
    let powers: &[Value] = list.and_then(Value::as_array).map_or(&[], Vec::as_slice);
    for (n, power) in powers.iter().enumerate() {
        let at = format!("{at}.composition.pouvoirs[{n}]");
        let present = |field: &str| power.get(field).is_some_and(|value| !value.is_null());
        match power.get("typeDePersonne").and_then(Value::as_str) {
            Some("INDIVIDU") => one_of_two(&at, "individu", "entreprise", present, findings),
            Some("ENTREPRISE") => one_of_two(&at, "entreprise", "individu", present, findings),
            _ => {}
        }
    }
    let forms = [
        content.get("natureCreation").and_then(|nature| nature.get("formeJuridique")),
        block.get("identite").and_then(|identity| identity.get("entreprise")?.get("formeJuridique")),
    ];
    // 5710 SAS, 5785 SELAS.
    let is_sas = forms.iter().flatten().any(|form| matches!(form.as_str(), Some("5710" | "5785")));
    let has_president =
        powers.iter().any(|power| power.get("roleEntreprise").and_then(Value::as_str) == Some("73"));
    if is_sas && !has_president {
        findings.add(format!("{at}.composition.pouvoirs"), text::NEEDS_73);
    }
}

fn one_of_two(at: &str, wanted: &str, other: &str, present: impl Fn(&str) -> bool, findings: &mut Findings) {
    if !present(wanted) {
        findings.add(format!("{at}.{wanted}"), text::FILL_IN);
    }
    if present(other) {
        findings.add(format!("{at}.{other}"), text::MUST_BE_NULL);
    }
}

/// Registered office and principal establishment (contract §3.2), one main activity each.
fn establishments(at: &str, type_personne: &str, block: &Map<String, Value>, findings: &mut Findings) {
    let principal = block.get("etablissementPrincipal").filter(|value| !value.is_null());
    let others: &[Value] =
        block.get("autresEtablissements").and_then(Value::as_array).map_or(&[], Vec::as_slice);
    let role = |one: &Value| {
        let role = one.pointer("/descriptionEtablissement/rolePourEntreprise");
        role.and_then(Value::as_str).map(str::to_owned)
    };
    let seats = others.iter().filter(|one| role(one).as_deref() == Some("1")).count();
    let path = "descriptionEtablissement.rolePourEntreprise";
    match principal.map(&role) {
        Some(None) => findings.add(format!("{at}.etablissementPrincipal.{path}"), text::FILL_IN),
        Some(Some(role)) => {
            let right = match role.as_str() {
                "2" => seats == 0,
                // A sole trader may have role 3 without a registered office elsewhere.
                "3" => seats == 1 || (type_personne == "P" && seats == 0),
                "5" | "6" => true,
                _ => false,
            };
            if !right {
                findings.add(format!("{at}.etablissementPrincipal.{path}"), text::CHOOSE);
            }
        }
        // Without an activity there is a registered office only. A natural person may give neither.
        None if seats != 1 && type_personne == "M" => {
            let foreign = others.iter().any(|one| matches!(role(one).as_deref(), Some("5" | "6")));
            if !foreign {
                findings.add(format!("{at}.autresEtablissements"), text::FILL_IN);
            }
        }
        None => {}
    }
    let named = principal.map(|one| (format!("{at}.etablissementPrincipal"), one));
    let listed = others.iter().enumerate().map(|(n, one)| (format!("{at}.autresEtablissements[{n}]"), one));
    for (at, one) in named.into_iter().chain(listed) {
        let activities = one.get("activites").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let principal = |activity: &&Value| activity.get("indicateurPrincipal") == Some(&Value::Bool(true));
        if !activities.is_empty() && activities.iter().filter(principal).count() != 1 {
            findings.add(format!("{at}.activites"), "Il doit y avoir une et une seule activité principale");
        }
    }
}

/// What the demonstration server was seen to ask of a creation; sentences as reported.
fn minimum(
    at: &str,
    type_personne: &str,
    content: &Map<String, Value>,
    block: &Map<String, Value>,
    findings: &mut Findings,
) {
    let root = Value::Object(block.clone());
    let at_pointer = |pointer: &str| root.pointer(pointer).filter(|value| !value.is_null());
    let mut need = |pointer: &str, message: &str| {
        if at_pointer(pointer).is_none_or(|value| value.as_str() == Some("")) {
            findings.add(format!("{at}{}", pointer.replace('/', ".")), message);
        }
    };
    if type_personne == "M" {
        need("/identite/description/objet", text::OBJECT_OF_PM);
        need("/identite/description/datePremiereCloture", text::FILL_IN);
        need("/identite/publicationLegale", text::FILL_IN);
    }
    need("/adresseEntreprise/caracteristiques", text::FILL_IN);
    let flag = |pointer: &str| at_pointer(pointer) == Some(&Value::Bool(true));
    let home = "/adresseEntreprise/caracteristiques/indicateurDomicileEntrepreneur";
    if flag(home) && !flag(&format!("{home}Validation")) {
        let path = "adresseEntreprise.caracteristiques.indicateurDomicileEntrepreneurValidation";
        findings.add(format!("{at}.{path}"), text::HOME_ADDRESS);
    }
    if flag("/adresseEntreprise/caracteristiques/domiciliataire")
        && at_pointer("/adresseEntreprise/entrepriseDomiciliataire").is_none()
    {
        findings.add(format!("{at}.adresseEntreprise.entrepriseDomiciliataire"), text::DOMICILIATAIRE);
    }
    let activities = at_pointer("/etablissementPrincipal/activites").and_then(Value::as_array);
    for (n, activity) in activities.into_iter().flatten().enumerate() {
        let level = |n: u8| activity.get(format!("categorisationActivite{n}")).and_then(Value::as_str);
        if level(1).is_none() || level(2).is_none() {
            let at = format!("{at}.etablissementPrincipal.activites[{n}].categorisationActivite1");
            findings.add(at, text::UNKNOWN_CATEGORY);
        }
    }
    if content.get("declarant").is_none_or(Value::is_null) {
        findings.add("content.declarant", text::FILL_IN);
    }
}

/// What cannot be wrong in annual accounts: the official example must pass.
pub(super) fn annual_accounts(accounts: &Map<String, Value>, findings: &mut Findings) {
    let at = "content.comptesAnnuels";
    for flag in ["cotation", "comptesConsolides", "petiteEntreprise", "depotSimplifie", "interventionCAC"] {
        if let Some(value) = accounts.get(flag).filter(|value| !value.is_boolean() && !value.is_null()) {
            findings.wrong_type(&format!("{at}.{flag}"), "bool", value);
        }
    }
    let date = |name: &str| accounts.get(name)?.as_str()?.parse::<jiff::civil::Date>().ok();
    if let (Some(first), Some(last)) = (date("dateDebutExerciceComptable"), date("dateFinExerciceComptable"))
        && first > last
    {
        findings.add(format!("{at}.dateFinExerciceComptable"), text::NOT_VALID);
    }
    for part in ["compteBilan", "compteResultat"] {
        let Some(pages) = accounts.get(part).and_then(|part| part.get("pagination")) else { continue };
        for end in ["from", "to"] {
            if let Some(value) = pages.get(end).filter(|value| !value.is_string()) {
                findings.wrong_type(&format!("{at}.{part}.pagination.{end}"), "string", value);
            }
        }
        let number = |end: &str| pages.get(end)?.as_str()?.parse::<u32>().ok();
        if let (Some(from), Some(to)) = (number("from"), number("to"))
            && (from < 1 || from > to)
        {
            findings.add(format!("{at}.{part}.pagination.to"), text::NOT_VALID);
        }
    }
}
