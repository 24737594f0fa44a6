//! Events of establishments and of what is done there.

use serde_json::{Value, json};

use super::event::{Event, Place};
use super::people::push;
use super::{Draft, company, extend};
use crate::guichet::build::filing::value;
use crate::guichet::build::parts::write_role;

pub(super) fn apply(draft: &mut Draft, event: &Event) {
    match event {
        Event::OpenEstablishment { establishment, date } => {
            let others = &mut draft.block()["autresEtablissements"];
            // A number of its own within the formality: the server has none to give yet.
            let number = others.as_array().map_or(0, Vec::len) + 1;
            let mut one = value(&establishment.block(false));
            write_role(&mut one, 4);
            extend(
                &mut one,
                [("is54PMFTriggered", json!(true)), ("dateEffetOuvertureEtablissement", json!(date))],
            );
            extend(
                &mut one["descriptionEtablissement"],
                [("identifiantTemporaire", json!(number.to_string()))],
            );
            push(others, one);
        }
        Event::AddActivity { place, activity } => {
            let mut block = value(&activity.block(false, false));
            extend(&mut block, [("is61PMFTriggered", json!(true))]);
            if let Some(one) = changed(draft, *place) {
                push(&mut one["activites"], block);
            }
        }
        Event::RemoveActivity { place, activity, date } => {
            let fields =
                [("statutFormalite", json!("S")), ("is62PMTriggered", json!(true)), ("dateFin", json!(date))];
            mark(draft, *place, *activity, fields);
        }
        Event::ActivityStart { place, activity, date } => {
            let fields = [
                ("statutFormalite", json!("M")),
                ("is20MTriggered", json!(true)),
                ("dateDebut", json!(date)),
            ];
            mark(draft, *place, *activity, fields);
        }
        Event::ActivityBought { place, activity, date } => {
            let fields = [
                ("statutFormalite", json!("M")),
                ("is63PMFTriggered", json!(true)),
                ("dateEffet63PMF", json!(date)),
            ];
            mark(draft, *place, *activity, fields);
        }
        Event::ChangeActivity { place, activity, description, date } => {
            let fields = [
                ("statutFormalite", json!("M")),
                ("is67PMTriggered", json!(true)),
                ("dateEffet67PM", json!(date)),
                ("descriptionDetaillee", json!(description)),
            ];
            mark(draft, *place, *activity, fields);
        }
        Event::EstablishmentNames { place, enseigne, nom_commercial, date } => {
            if let Some(one) = changed(draft, *place) {
                let description = &mut one["descriptionEtablissement"];
                extend(description, [("is60PMFTriggered", json!(true)), ("dateEffet60PMF", json!(date))]);
                extend(description, enseigne.iter().map(|name| ("enseigne", json!(name))));
                extend(description, nom_commercial.iter().map(|name| ("nomCommercial", json!(name))));
            }
        }
        Event::EstablishmentAddress { place, adresse, date } => {
            if let Some(one) = changed(draft, *place) {
                one["adresse"] = value(&adresse.block());
                extend(
                    &mut one["descriptionEtablissement"],
                    [("is60PMFAddressTriggered", json!(true)), ("dateEffet60PMF", json!(date))],
                );
            }
        }
        Event::CloseEstablishment { place, date } => {
            if let Some(one) = changed(draft, *place) {
                extend(one, [("is80PMFTriggered", json!(true))]);
                extend(
                    &mut one["descriptionEtablissement"],
                    [
                        ("statutPourFormalite", json!("2")),
                        ("destinationEtablissement", json!("B")),
                        ("dateEffetFermeture", json!(date)),
                    ],
                );
            }
        }
        Event::LeaseOut { place, date } => {
            if let Some(one) = changed(draft, *place) {
                extend(
                    one,
                    [("is84MTriggered", json!(true)), ("isLocationGeranceOrGeranceMandat", json!(true))],
                );
                extend(&mut one["locationGeranceMandat"], [("dateEffet", json!(date))]);
            }
        }
        Event::EstablishmentDomain { place, change, name, date } => {
            if let Some(one) = changed(draft, *place) {
                let indicators = [("is55PMTriggered", json!(true)), ("dateEffet", json!(date))];
                company::domain(&mut one["nomsDeDomaine"], *change, name, indicators);
            }
        }
        _ => {}
    }
}

/// The establishment, declared changed.
fn changed(draft: &mut Draft, place: Place) -> Option<&mut Value> {
    let block = draft.block_key();
    let path = match place {
        Place::Principal => Some("etablissementPrincipal".to_owned()),
        Place::Other(n) => Some(format!("autresEtablissements/{n}")),
        Place::Siret(siret) => {
            let siret = siret.to_string();
            let has = |one: &Value| {
                one.pointer("/descriptionEtablissement/siret").and_then(Value::as_str) == Some(&siret)
            };
            let company = &draft.content[block];
            let others = company.get("autresEtablissements").and_then(Value::as_array);
            if company.get("etablissementPrincipal").is_some_and(has) {
                Some("etablissementPrincipal".to_owned())
            } else {
                others.and_then(|all| all.iter().position(has)).map(|n| format!("autresEtablissements/{n}"))
            }
        }
    };
    let found = path.filter(|path| draft.content.pointer(&format!("/{block}/{path}")).is_some());
    let Some(path) = found else {
        draft.nowhere(&format!("{block}.etablissementPrincipal"));
        return None;
    };
    let one = draft.content.pointer_mut(&format!("/{block}/{path}"))?;
    extend(&mut one["descriptionEtablissement"], [("statutPourFormalite", json!("3"))]);
    Some(one)
}

fn mark(
    draft: &mut Draft,
    place: Place,
    activity: usize,
    fields: impl IntoIterator<Item = (&'static str, Value)>,
) {
    let Some(one) = changed(draft, place) else { return };
    match one["activites"].get_mut(activity) {
        Some(entry) => extend(entry, fields),
        None => {
            let block = draft.block_key();
            draft.nowhere(&format!("{block}.activites[{activity}]"));
        }
    }
}
