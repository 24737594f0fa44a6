//! Journey 2: a modification built from a real register record, signed with a certificate.

use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::{NewFormality, Signed, Status};
use mandataire::sandbox::Trigger;
use serde_json::{Value, json};

use crate::Failure;
use crate::screen::Screen;
use crate::world::World;

/// A record of the Registre national des entreprises as its public API returns it, sanitised.
const RECORD: &str = include_str!("data/register-record.json");

pub(crate) async fn run(world: &World, screen: &Screen) -> Result<(), Failure> {
    let guichet = &world.guichet;
    let record: Value = serde_json::from_str(RECORD)?;
    let name = record.pointer("/formality/content/personneMorale/identite/entreprise/denomination");
    let name = name.and_then(Value::as_str).ok_or("the record has no name")?.to_owned();
    screen.line(&format!("register record of {name}"));

    let mut content = record.pointer("/formality/content").cloned().ok_or("the record has no content")?;
    without_read_side_keys(&mut content);
    let description = content
        .pointer_mut("/personneMorale/identite/description")
        .and_then(Value::as_object_mut)
        .ok_or("the record has no description")?;
    // 12M: the object; 15M: the capital. Without the flags and dates the server finds no modification.
    description.extend([
        ("is12MTriggered".into(), json!(true)),
        ("dateEffet12M".into(), json!("2026-11-02")),
        ("objet".into(), json!("Tous travaux du bâtiment ; rénovation énergétique")),
        ("is15MTriggered".into(), json!(true)),
        ("dateEffet15M".into(), json!("2026-11-02")),
        ("montantCapital".into(), json!(20000)),
    ]);
    let formality = NewFormality::from_json(json!({
        "companyName": name,
        "typeFormalite": "M",
        "typePersonne": "M",
        "diffusionINSEE": "O",
        "content": content,
    }))?
    .previous(record)
    .attach(Attachment::from_path(world.pdf("pv.pdf", "Procès-verbal")?, "PJ_108").at(".piecesJointes[0]"))
    .attach(
        Attachment::from_path(world.pdf("statuts-a-jour.pdf", "Statuts à jour")?, "PJ_02")
            .at(".personneMorale.identite.statuts[0]"),
    );
    let formality = guichet.formalities().create(formality).await?;
    let deposit = formality.deposit;
    screen.line(&format!("filed: formality {} at formality_updates", formality.id));

    guichet.follow(deposit).await?;
    match guichet.sign(deposit, None).await {
        Err(error) => screen.line(&format!("without a certificate: {}", error.message())),
        Ok(_) => return Err("a modification was signed without a certificate".into()),
    }
    let signed = guichet.sign(deposit, Some(&world.signer)).await?;
    if !matches!(signed, Signed::Accepted(_)) {
        return Err("the signature was not needed".into());
    }
    screen.line("signed: PJ_99 downloaded, signed, checked, uploaded as PJ_115");
    let at = guichet.follow(deposit).await?;
    if at.status == Status::PaymentPending {
        guichet.pay(deposit).await?;
        screen.line("paid by customer account");
    }
    guichet.follow(deposit).await?;
    world.sandbox.trigger(&Trigger::Validate { id: formality.id })?;
    let end = guichet.follow(deposit).await?;
    screen.timeline(&guichet.formalities().status_histories(formality.id).await?);
    if end.status == Status::Validated { Ok(()) } else { Err(format!("it ended as {}", end.status).into()) }
}

/// The register adds keys to what it shows (`…Present`, `…Rdd`, `…Validated`) that no request has.
fn without_read_side_keys(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| !["Present", "Rdd", "Validated"].iter().any(|end| key.ends_with(end)));
            map.values_mut().for_each(without_read_side_keys);
        }
        Value::Array(items) => items.iter_mut().for_each(without_read_side_keys),
        _ => {}
    }
}
