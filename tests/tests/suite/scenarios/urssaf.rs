//! Calls on Urssaf.

use mandataire::Error;
use mandataire::urssaf::{AccountId, Filed, Filing, PaymentOrder};
use serde::Serialize;
use serde_json::{Value, json};

use super::Got;
use super::args::typed;
use super::guichet::{decided, keep, told, verdicts};
use super::world::World;

pub(super) async fn call(
    world: &mut World,
    name: &str,
    args: &Value,
    save: Option<&str>,
) -> Result<Got, Error> {
    let urssaf = world.urssaf.clone();
    let account = || typed::<AccountId>(&args["account"]);
    let (mandats, sepa) = (urssaf.mandats(), urssaf.mandats_sepa());
    Ok(match name {
        "comptes" => typed_answer(json!(urssaf.comptes(&account()).await?)),
        "mandats.register" => told(&mandats.register(&account()).await?).into(),
        "mandats.cancel" => told(&mandats.cancel(&account()).await?).into(),
        "mandats_sepa.register" => filed(&sepa.register(&account(), &typed(&args["bank"])).await?),
        "mandats_sepa.list" => typed_answer(json!(sepa.list(&account()).await?)),
        "mandats_sepa.revoke" => told(&sepa.revoke(&account(), &typed(&args["rum"])).await?).into(),
        "estimer" => typed_answer(json!(urssaf.estimer(&filing(args)).await?)),
        "declarer" => filed(&urssaf.declarer(&filing(args)).await?),
        "payer" => filed(&urssaf.payer(&order(args)).await?),
        "prepare_declarer" => keep(world, save, urssaf.prepare_declarer(&filing(args))?),
        "prepare_payer" => keep(world, save, urssaf.prepare_payer(&order(args))?),
        "submit" => told(&urssaf.submit(world.intent(args)).await?).into(),
        "reconcile" => {
            let accounts: Vec<AccountId> = args.get("accounts").map(typed).unwrap_or_default();
            verdicts(&urssaf.reconcile_for(&accounts).await?).into()
        }
        "resolve" => {
            let (intent, decision) = decided(args);
            json!({ "state": urssaf.resolve(&intent, decision).await?.state }).into()
        }
        other => panic!("unknown call urssaf.{other}"),
    })
}

fn filing(args: &Value) -> Filing {
    typed(&args["filing"])
}

fn order(args: &Value) -> PaymentOrder {
    typed(&args["order"])
}

fn filed<T: Serialize>(filed: &Filed<T>) -> Got {
    let mut got = told(filed.outcome());
    if let Some(result) = filed.result() {
        got["result"] = json!(result);
    }
    typed_answer(got)
}

/// What is empty is left out: languages differ in how they say "nothing".
fn typed_answer(whole: Value) -> Got {
    Got { shown: pruned(&whole), whole }
}

fn pruned(value: &Value) -> Value {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.iter().map(pruned).collect(),
        Value::Object(map) => {
            let full = map.iter().filter(|(_, value)| !empty(value));
            Value::Object(full.map(|(key, value)| (key.clone(), pruned(value))).collect())
        }
        other => other.clone(),
    }
}
