//! Events of the company itself.

use serde_json::{Value, json};

use super::event::{DomainChange, Event};
use super::{Draft, extend};
use crate::guichet::build::filing::value;
use crate::guichet::build::parts::write_place_at_office;

pub(super) fn apply(draft: &mut Draft, event: &Event) {
    if !draft.company_only(event) {
        return;
    }
    if let Event::LegalForm { form, date } = event {
        let former = draft.content["natureCreation"].get("formeJuridique").cloned();
        extend(
            &mut draft.content["natureCreation"],
            [("is13MTriggered", json!(true)), ("dateEffet13M", json!(date)), ("formeJuridique", json!(form))],
        );
        if let Some(former) = former {
            extend(&mut draft.content["natureCreation"], [("previousFormeJuridique", former)]);
        }
        extend(&mut draft.block()["identite"]["entreprise"], [("formeJuridique", json!(form))]);
        return;
    }
    if let Event::StartAtOffice { establishment, date } = event {
        let block = draft.block();
        write_place_at_office(block, establishment);
        extend(
            &mut block["structureEntreprise"],
            [
                ("is51Or52MTriggered", json!(true)),
                ("dateEffet51M", json!(date)),
                ("aucuneActivite", json!(false)),
            ],
        );
        return;
    }
    let identity = &mut draft.block()["identite"];
    if let Event::Name { name: Some(name), .. } = event {
        extend(&mut identity["entreprise"], [("denomination", json!(name))]);
    }
    if let Event::Domain { change, name, date } = event {
        return domain(
            &mut identity["nomsDeDomaine"],
            *change,
            name,
            [("is14MTriggered", json!(true)), ("dateEffet14M", json!(date))],
        );
    }
    if let Event::SimplifiedMerger { companies, .. } = event {
        identity["entreprisesIntervenant"] = companies
            .iter()
            .map(|one| json!({ "entreprise": value(&one.block()), "adresse": value(&one.adresse.block()) }))
            .collect();
    }
    extend(&mut identity["description"], fields(event));
}

/// A domain name, here or of an establishment.
pub(super) fn domain(
    list: &mut Value,
    change: DomainChange,
    name: &str,
    indicators: impl IntoIterator<Item = (&'static str, Value)>,
) {
    if !list.is_array() {
        *list = json!([]);
    }
    let status = match change {
        DomainChange::New => "1",
        DomainChange::Removed => "3",
    };
    if let Some(items) = list.as_array_mut() {
        let known = items.iter().position(|one| one.get("nomDomaine").and_then(Value::as_str) == Some(name));
        let n = known.unwrap_or_else(|| {
            items.push(json!({ "nomDomaine": name }));
            items.len() - 1
        });
        if let Some(one) = items.get_mut(n) {
            extend(one, [("statutDomaine", json!(status))]);
            extend(one, indicators);
        }
    }
}

/// What goes into `identite.description`.
fn fields(event: &Event) -> Vec<(&'static str, Value)> {
    match event {
        Event::Name { name, acronym, date } => {
            let what = match (name, acronym) {
                (Some(_), Some(_)) => "3",
                (None, Some(_)) => "2",
                _ => "1",
            };
            let mut fields = vec![
                ("is10MTriggered", json!(true)),
                ("dateEffet10M", json!(date)),
                ("identificationModification", json!(what)),
            ];
            fields.extend(acronym.iter().map(|acronym| ("sigle", json!(acronym))));
            fields
        }
        Event::Object { object, date } => {
            vec![("is12MTriggered", json!(true)), ("dateEffet12M", json!(date)), ("objet", json!(object))]
        }
        Event::Capital { amount, date } => vec![
            ("is15MTriggered", json!(true)),
            ("dateEffet15M", json!(date)),
            ("montantCapital", crate::guichet::content::model::json_number(*amount)),
        ],
        Event::Closing { closing, date } => vec![
            ("is16MTriggered", json!(true)),
            ("dateEffet16M", json!(date)),
            ("isModificationDateCloture", json!(true)),
            ("dateClotureExerciceSocial", json!(closing)),
        ],
        Event::Duration { years, end, date } => {
            let mut fields = vec![
                ("is16MTriggered", json!(true)),
                ("dateEffet16M", json!(date)),
                ("isProlongationDuree", json!(true)),
                ("duree", json!(years)),
            ];
            fields.extend(end.iter().map(|end| ("dateFinExistence", json!(end))));
            fields
        }
        Event::SinglePartner { single, date } => vec![
            ("is17MTriggered", json!(true)),
            ("is17MNotDirigeantTriggered", json!(true)),
            ("dateEffet17M", json!(date)),
            ("indicateurAssocieUnique", json!(single)),
        ],
        Event::SocialEconomy { ess, date } => {
            vec![("is18MTriggered", json!(true)), ("dateEffet18M", json!(date)), ("ess", json!(ess))]
        }
        Event::Management { nature_gerance, date } => vec![
            ("is19MTriggered", json!(true)),
            ("dateEffet19M", json!(date)),
            ("natureGerance", json!(nature_gerance)),
        ],
        Event::Continuation { date } => vec![
            ("continuationAvecActifNetInferieurMoitieCapital", json!(true)),
            ("dateEffet25M", json!(date)),
        ],
        Event::Reconstitution { date } => {
            vec![("reconstitutionCapitauxPropres", json!(true)), ("dateEffet26M", json!(date))]
        }
        Event::Other { date } => vec![("is29MTriggered", json!(true)), ("dateEffet29M", json!(date))],
        Event::Mission { mission, date } => vec![
            ("is29MQualiteSocieteMissionTriggered", json!(true)),
            ("dateEffet29MQualiteSocieteMission", json!(date)),
            ("societeMission", json!(mission)),
        ],
        Event::SimplifiedMerger { date, .. } => vec![
            ("is29MSimplifiedFusionTriggered", json!(true)),
            ("dateEffet29MSimplifiedFusion", json!(date)),
        ],
        _ => Vec::new(),
    }
}
