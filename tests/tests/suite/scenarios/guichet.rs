//! Calls on the Guichet Unique.

use mandataire::Error;
use mandataire::guichet::content::attachment::{PieceRef, invalidate_in};
use mandataire::guichet::{Filed, Followed, NewAnnualAccount, NewFormality, Signed};
use mandataire::intent::{Intent, Outcome, Reconciled, Verdict};
use mandataire::journal::Decision;
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

use super::Got;
use super::args::{attachment, attachments, change, deposit, filter, number, text, typed};
use super::world::World;

pub(super) async fn call(
    world: &mut World,
    name: &str,
    args: &Value,
    save: Option<&str>,
) -> Result<Got, Error> {
    let guichet = world.guichet.clone();
    if let Some(name) = name.strip_prefix("attachments.") {
        return pieces(world, name, args).await;
    }
    Ok(match name {
        "log_in" => guichet.log_in().await.map(|()| Value::Null)?.into(),
        "formalities.create" => filed(&guichet.formalities().create(formality(args)).await?),
        "formalities.prepare_create" => {
            keep(world, save, guichet.formalities().prepare_create(formality(args))?)
        }
        "annual_accounts.create" => filed(&guichet.annual_accounts().create(accounts(args)).await?),
        "acte_deposits.create" => {
            let payload = args["payload"].clone();
            let intent = guichet.acte_deposits().prepare_create(payload, attachments(args))?;
            let outcome = guichet.submit(&intent).await?;
            let id: u64 = outcome.id().unwrap().parse().unwrap();
            let mut got = told(&outcome);
            got["id"] = json!(id);
            got["deposit"] = json!({ "acteDeposit": id });
            got.into()
        }
        "submit" => told(&guichet.submit(world.intent(args)).await?).into(),
        "follow" => followed(&guichet.follow(deposit(args)).await?).into(),
        "sign" => match guichet.sign(deposit(args), world.signer(args)).await? {
            Signed::Accepted(outcome) => told(&outcome).into(),
            _ => json!("already").into(),
        },
        "pay" => told(&guichet.pay(deposit(args)).await?).into(),
        "payment.customer_balance" => {
            json!(guichet.payment().customer_balance().await?.customer_balance).into()
        }
        "regularize" => regularize(world, args).await?,
        "formalities.get" => row(json!(guichet.formalities().get(number(args, "id")).await?)),
        "annual_accounts.get" => row(json!(guichet.annual_accounts().get(number(args, "id")).await?)),
        "formalities.list" => rows(json!(guichet.formalities().list(&filter(args)).all().await?)),
        "annual_accounts.list" => rows(json!(guichet.annual_accounts().list(&filter(args)).all().await?)),
        "acte_deposits.list" => rows(json!(guichet.acte_deposits().list(&filter(args)).all().await?)),
        "formalities.update" => {
            let (content, pieces) = (args["content"].clone(), attachments(args));
            told(&guichet.formalities().update(number(args, "id"), content, pieces).await?).into()
        }
        "formalities.delete" => {
            guichet.formalities().delete(number(args, "id")).await.map(|()| Value::Null)?.into()
        }
        "formalities.status_histories" => {
            let all = guichet.formalities().status_histories(number(args, "id")).await?;
            json!(all.iter().map(|one| &one.status).collect::<Vec<_>>()).into()
        }
        "reconcile" => verdicts(&guichet.reconcile().await?).into(),
        "resolve" => {
            let (intent, decision) = decided(args);
            json!({ "state": guichet.resolve(&intent, decision).await?.state }).into()
        }
        other => panic!("unknown call guichet.{other}"),
    })
}

async fn pieces(world: &World, name: &str, args: &Value) -> Result<Got, Error> {
    let attachments = world.guichet.attachments();
    let seen = |piece: &Value| {
        let fields = ["id", "typeDocument", "sousTypeDocument", "nomDocument", "size", "path"];
        picked(piece, &fields)
    };
    Ok(match name {
        "create" => told(&attachments.create(deposit(args), attachment(&args["attachment"])).await?).into(),
        "list" => {
            let whole = json!(attachments.list(deposit(args)).all().await?);
            Got { shown: whole.as_array().unwrap().iter().map(seen).collect(), whole }
        }
        "get" => {
            let whole = json!(attachments.get(number(args, "id")).await?);
            Got { shown: seen(&whole), whole }
        }
        "download" => {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("piece.pdf");
            let size = attachments.download(number(args, "id"), &file).await?;
            let bytes = std::fs::read(&file).unwrap();
            assert_eq!(bytes.len() as u64, size);
            json!({ "size": size, "sha256": hex(&bytes) }).into()
        }
        "delete" => attachments.delete(number(args, "id")).await.map(|()| Value::Null)?.into(),
        other => panic!("unknown call guichet.attachments.{other}"),
    })
}

/// Answers a regularisation: `set` changes the content, `invalidate` marks a piece, `attachments` are new ones. Told
/// besides where it stands: what was asked.
async fn regularize(world: &World, args: &Value) -> Result<Got, Error> {
    let mut asked = Vec::new();
    let at = world
        .guichet
        .regularize(deposit(args), world.signer(args), |case| {
            let objects = case.requests.iter().flat_map(|request| &request.regularization_objects);
            asked.extend(objects.map(|object| json!([object.kind, object.observation])));
            if let Some(set) = args.get("set").and_then(Value::as_object) {
                change(&mut case.content, set);
            }
            case.attachments = attachments(args);
            let Some(piece) = args.get("invalidate") else { return Ok(()) };
            let id = PieceRef::Id(number(piece, "id"));
            let (reason, name) = (text(piece, "reason"), text(piece, "name"));
            invalidate_in(&mut case.content, id, reason, name, typed(&piece["date"])).map(|_| ())
        })
        .await?;
    let mut told = followed(&at);
    told["asked"] = json!(asked);
    Ok(told.into())
}

fn formality(args: &Value) -> NewFormality {
    let new = NewFormality::from_json(args["payload"].clone()).unwrap();
    let new = args.get("previous").cloned().into_iter().fold(new, NewFormality::previous);
    attachments(args).into_iter().fold(new, NewFormality::attach)
}

fn accounts(args: &Value) -> NewAnnualAccount {
    let new = NewAnnualAccount::from_json(args["payload"].clone()).unwrap();
    attachments(args).into_iter().fold(new, NewAnnualAccount::attach)
}

fn filed(filed: &Filed) -> Got {
    let mut got = told(&filed.outcome);
    got["id"] = json!(filed.id);
    got["deposit"] = json!(filed.deposit);
    got.into()
}

/// An outcome: sent now or recorded earlier, and what the server named.
pub(super) fn told(outcome: &Outcome) -> Value {
    json!({ "recorded": outcome.recorded(), "reference": outcome.reference() })
}

/// Keeps a prepared intent under the step's name; tells what a person would confirm.
pub(super) fn keep(world: &mut World, save: Option<&str>, intent: Intent) -> Got {
    let warnings = intent.warnings().iter().map(|issue| json!([issue.path, issue.code]));
    let shown = json!({
        "operation": intent.operation(),
        "naturalKey": intent.natural_key(),
        "summary": intent.summary(),
        "warnings": warnings.collect::<Vec<_>>(),
    });
    world.intents.insert(save.expect("an intent is saved").to_owned(), intent);
    shown.into()
}

fn followed(at: &Followed) -> Value {
    json!({ "status": at.status, "nextActions": at.next_actions })
}

fn row(whole: Value) -> Got {
    let fields = ["id", "status", "liasseNumber", "companyName", "siren", "referenceMandataire", "numNat"];
    let mut shown = picked(&whole, &fields);
    if let Some(carts) = whole["carts"].as_array() {
        let totals = carts.iter().map(|cart| picked(cart, &["total", "status"]));
        shown["carts"] = totals.collect();
    }
    Got { shown, whole }
}

fn rows(whole: Value) -> Got {
    let seen = |row: &Value| picked(row, &["id", "status", "referenceMandataire"]);
    Got { shown: whole.as_array().unwrap().iter().map(seen).collect(), whole }
}

fn picked(value: &Value, fields: &[&str]) -> Value {
    let there = fields.iter().filter_map(|field| Some(((*field).to_owned(), value.get(*field)?.clone())));
    Value::Object(there.filter(|(_, value)| !value.is_null()).collect())
}

/// One line for each write of unknown outcome; until when to wait, and why a look failed, are left out.
pub(super) fn verdicts(all: &[Reconciled]) -> Value {
    let line = |one: &Reconciled| {
        let mut line = json!({
            "operation": one.intent.operation,
            "naturalKey": one.intent.natural_key,
            "verdict": json!(one.verdict)["verdict"],
        });
        if let Verdict::Accepted { reference } = &one.verdict {
            line["reference"] = json!(reference);
        }
        line
    };
    all.iter().map(line).collect()
}

pub(super) fn decided(args: &Value) -> (String, Decision) {
    let decision = Decision {
        filed: args["filed"].as_bool().unwrap(),
        who: text(args, "who").to_owned(),
        why: text(args, "why").to_owned(),
    };
    (text(args, "intent").to_owned(), decision)
}

fn hex(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
