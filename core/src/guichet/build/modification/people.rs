//! Events of managers, partners and beneficial owners.

use serde_json::{Value, json};

use super::event::Event;
use super::{Draft, extend};
use crate::guichet::build::filing::value;

pub(super) fn apply(draft: &mut Draft, event: &Event) {
    if !draft.company_only(event) {
        return;
    }
    match event {
        Event::AddManager { pouvoir, date } => {
            let mut entry = value(&pouvoir.block(true));
            extend(
                &mut entry,
                [
                    ("statutPourLaFormalite", json!("1")),
                    ("is34Or35MAdjonctionTriggered", json!(true)),
                    ("dateEffet34Or35M", json!(date)),
                ],
            );
            push(&mut draft.block()["composition"]["pouvoirs"], entry);
        }
        Event::RemoveManager { at, date } => {
            mark(
                draft,
                *at,
                [
                    ("statutPourLaFormalite", json!("3")),
                    ("is34Or35MSuppressionTriggered", json!(true)),
                    ("dateEffet34Or35M", json!(date)),
                ],
            );
        }
        Event::ManagerRole { at, role, date } => {
            mark(
                draft,
                *at,
                [
                    ("statutPourLaFormalite", json!("2")),
                    ("is34Or35MRolePouvoirUpdatedTriggered", json!(true)),
                    ("dateEffet34Or35M", json!(date)),
                    ("roleEntreprise", json!(role)),
                    ("newOrUpdatedRolePouvoir", json!("U")),
                ],
            );
        }
        Event::ManagerDetails { at, person, date } => {
            mark(
                draft,
                *at,
                [
                    ("statutPourLaFormalite", json!("2")),
                    ("is34Or35MAddressOrInfoPouvoirUpdatedTriggered", json!(true)),
                    ("isModificationIdentitePouvoir", json!(true)),
                    ("isModificationAdressePouvoir", json!(true)),
                    ("dateEffet34Or35M", json!(date)),
                    ("individu", value(&person.manager())),
                ],
            );
        }
        Event::BeneficialOwners { total, owners, remove, date } => {
            let block = draft.block();
            extend(
                block,
                [
                    ("is38FTriggered", json!(true)),
                    // 2: all of them are declared again.
                    ("mode38F", json!(if *total { 2 } else { 1 })),
                    ("dateEffet38F", json!(date)),
                ],
            );
            let list = &mut block["beneficiairesEffectifs"];
            if *total || !list.is_array() {
                *list = json!([]);
            }
            let mut missing = Vec::new();
            for at in remove {
                match list.get_mut(*at) {
                    Some(owner) => extend(owner, [("statutPourLaFormalite", json!("3"))]),
                    None => missing.push(*at),
                }
            }
            owners.iter().for_each(|owner| push(list, value(&owner.block("1"))));
            for at in missing {
                draft.nowhere(&format!("personneMorale.beneficiairesEffectifs[{at}]"));
            }
        }
        _ => {}
    }
}

fn mark(draft: &mut Draft, at: usize, fields: impl IntoIterator<Item = (&'static str, Value)>) {
    match draft.block().pointer_mut(&format!("/composition/pouvoirs/{at}")) {
        Some(entry) => extend(entry, fields),
        None => draft.nowhere(&format!("personneMorale.composition.pouvoirs[{at}]")),
    }
}

pub(super) fn push(list: &mut Value, item: Value) {
    match list {
        Value::Array(items) => items.push(item),
        other => *other = Value::Array(vec![item]),
    }
}
