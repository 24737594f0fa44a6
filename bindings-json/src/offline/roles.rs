//! Roles of establishments (specification §3.2).

use mandataire::guichet::content::roles::{
    BlockKind, Establishment, Establishments, check_content_roles, check_roles, propose,
};
use mandataire::{Result, json};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Answer, mode, report};
use crate::args::Args;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    block: Value,
    kind: String,
    mode: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckContent {
    content: Value,
    mode: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Block {
    block: Value,
}

/// `activity`: null for none yet, `"office"` for at the office, else the establishment where it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Build {
    office: Value,
    #[serde(default)]
    activity: Value,
    #[serde(default)]
    also: Vec<Value>,
    #[serde(default = "empty")]
    block: Value,
}

fn empty() -> Value {
    json!({})
}

pub(super) fn call(operation: &str, args: &mut Args) -> Answer {
    Ok(Some(match operation {
        "roles.check" => {
            let Check { block, kind, mode: word } = args.read()?;
            report(&check_roles(&block, block_kind(&kind)?, "", mode(&word)?))
        }
        "roles.check_content" => {
            let CheckContent { content, mode: word } = args.read()?;
            report(&check_content_roles(&content, "content", mode(&word)?))
        }
        "roles.propose" => {
            let Block { mut block } = args.read()?;
            propose(&block).map_or(Value::Null, |arrangement| {
                arrangement.apply(&mut block);
                block
            })
        }
        "roles.build" => build(args.read()?)?,
        _ => return Ok(None),
    }))
}

fn block_kind(key: &str) -> Result<BlockKind> {
    BlockKind::ALL.into_iter().find(|kind| kind.key() == key).ok_or_else(|| {
        let keys = BlockKind::ALL.map(BlockKind::key).join(", ");
        json::wrong("kind", format!("L'un de : {keys}."), format!("One of: {keys}."))
    })
}

fn build(given: Build) -> Result<Value> {
    let Build { office, activity, also, mut block } = given;
    let office = Establishment::from_block(office)?;
    let mut plan = match activity {
        Value::Null => Establishments::registered_office(office).no_activity(),
        Value::String(_) => Establishments::registered_office_with_activity(office),
        elsewhere => {
            Establishments::registered_office(office).activity_at(Establishment::from_block(elsewhere)?)
        }
    };
    for shop in also {
        plan = plan.also(Establishment::from_block(shop)?);
    }
    plan.write_into(&mut block)?;
    Ok(block)
}
