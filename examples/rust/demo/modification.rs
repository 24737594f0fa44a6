//! Journey 2: a modification built from a real register record, signed with a certificate.

use jiff::civil::date;
use mandataire::guichet::build::{Event, Modification};
use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::{Signed, Status};
use mandataire::sandbox::Trigger;
use serde_json::Value;

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

    let day = date(2026, 11, 2);
    let modification = Modification::of(record)
        .event(Event::Object {
            object: "Tous travaux du bâtiment ; rénovation énergétique".into(),
            date: day,
        })
        .event(Event::Capital { amount: 20_000.into(), date: day });
    screen.line(&format!("{} changes make it the content of a request", modification.changes()?.len()));
    // The server checks the whole company again: what the register leaves out is asked for, then given.
    if let Err(refused) = modification.build() {
        screen.refusal("what the register leaves out", &refused);
    }
    let formality = modification
        .complete("personneMorale.identite.description.dateClotureExerciceSocial", "3112")
        .build()?
        .attach(
            Attachment::from_path(world.pdf("pv.pdf", "Procès-verbal")?, "PJ_108").at(".piecesJointes[0]"),
        )
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
