//! Journey 3: the specification's own example of annual accounts (§4.1), signed and filed.

use mandataire::guichet::content::attachment::{Attachment, AttachmentMetadata};
use mandataire::guichet::{NewAnnualAccount, NextAction, Status};
use mandataire::sandbox::Trigger;
use serde_json::Value;

use crate::Failure;
use crate::screen::Screen;
use crate::world::World;

/// The example as it stands; its two `{{sample}}` stand for files.
const EXAMPLE: &str = include_str!("data/annual-accounts.json");

pub(crate) async fn run(world: &World, screen: &Screen) -> Result<(), Failure> {
    let guichet = &world.guichet;
    let mut example: Value = serde_json::from_str(EXAMPLE)?;
    let pieces =
        example.pointer_mut("/content/piecesJointes").and_then(Value::as_array_mut).map(std::mem::take);
    let mut accounts = NewAnnualAccount::from_json(example)?;
    // The pieces keep their metadata; their bytes come from files, streamed, instead of base64 in the payload.
    for (mut piece, title) in pieces.into_iter().flatten().zip(["Bilan", "Compte de résultat"]) {
        piece.as_object_mut().and_then(|piece| piece.remove("documentBase64"));
        let metadata: AttachmentMetadata = serde_json::from_value(piece)?;
        let name = metadata.nom_document.clone().ok_or("a piece has no name")?;
        accounts =
            accounts.attach(Attachment::from_path(world.pdf(&name, title)?, "").with_metadata(metadata));
    }
    let filed = guichet.annual_accounts().create(accounts).await?;
    let deposit = filed.deposit;
    screen.line(&format!("filed: annual accounts {}", filed.id));

    guichet.follow(deposit).await?;
    guichet.sign(deposit, Some(&world.signer)).await?;
    screen.line("signed: PJ_99 downloaded, signed, checked, uploaded as PJ_115");
    let at = guichet.follow(deposit).await?;
    if at.next_actions.contains(&NextAction::Pay) {
        guichet.pay(deposit).await?;
        screen.line("paid by customer account");
        guichet.follow(deposit).await?;
    }
    world.sandbox.trigger(&Trigger::Validate { id: filed.id })?;
    let end = guichet.follow(deposit).await?;
    screen.timeline(&guichet.annual_accounts().status_histories(filed.id).await?);
    if end.status == Status::Validated { Ok(()) } else { Err(format!("it ended as {}", end.status).into()) }
}
