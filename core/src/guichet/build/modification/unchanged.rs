//! What is declared of everything that does not change, and what the server asks of every modification besides.

use serde_json::{Value, json};

use super::{Draft, extend};
use crate::guichet::build::filing::Filing;

/// Entries are unchanged until an event says otherwise; what the register leaves out and has one right value is filled.
pub(super) fn declare(draft: &mut Draft, filing: &Filing) {
    let legal_person = draft.person == "M";
    let block = draft.block();
    each(&mut block["composition"]["pouvoirs"], |pouvoir| {
        extend(pouvoir, [("statutPourLaFormalite", json!("4"))]);
        // The demonstration server wants it in capitals.
        if let Some(place) = pouvoir["entreprise"].get("lieuRegistre").and_then(Value::as_str) {
            pouvoir["entreprise"]["lieuRegistre"] = Value::String(place.to_uppercase());
        }
    });
    each(&mut block["beneficiairesEffectifs"], |owner| {
        extend(owner, [("statutPourLaFormalite", json!("4"))]);
    });
    if block["etablissementPrincipal"].is_object() {
        establishment(&mut block["etablissementPrincipal"]);
    }
    each(&mut block["autresEtablissements"], establishment);
    each(&mut block["identite"]["nomsDeDomaine"], |domain| extend(domain, [("statutDomaine", json!("4"))]));
    asked(block, legal_person, filing);
}

fn establishment(one: &mut Value) {
    extend(&mut one["descriptionEtablissement"], [("statutPourFormalite", json!("5"))]);
    each(&mut one["activites"], |activity| extend(activity, [("statutFormalite", json!("I"))]));
}

/// "Socle": the demonstration server asks it of every modification.
fn asked(block: &mut Value, legal_person: bool, filing: &Filing) {
    if block["identite"]["destinataireCorrespondance"].get("typeDestinataireCorrespondance").is_none() {
        filing.write_recipient(&mut block["identite"]);
    }
    let housed = block["adresseEntreprise"].get("entrepriseDomiciliataire").is_some_and(Value::is_object);
    let traits = &mut block["adresseEntreprise"]["caracteristiques"];
    for (key, value) in
        [("ambulant", false), ("domiciliataire", housed), ("indicateurDomicileEntrepreneur", false)]
    {
        if traits.get(key).is_none_or(Value::is_null) {
            traits[key] = Value::Bool(value);
        }
    }
    let siret = block["etablissementPrincipal"]["descriptionEtablissement"].get("siret");
    let nic = siret.and_then(Value::as_str).and_then(|siret| siret.get(9..14)).map(str::to_owned);
    let entreprise = &mut block["identite"]["entreprise"];
    if let Some(nic) = nic
        && entreprise.get("nicSiege").is_none_or(Value::is_null)
    {
        entreprise["nicSiege"] = Value::String(nic);
    }
    let description = &mut block["identite"]["description"];
    if legal_person && description.get("depotDemandeAcre").is_none_or(Value::is_null) {
        description["depotDemandeAcre"] = Value::Bool(false);
    }
}

fn each(list: &mut Value, change: impl FnMut(&mut Value)) {
    if let Some(items) = list.as_array_mut() {
        items.iter_mut().for_each(change);
    }
}
