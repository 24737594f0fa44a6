//! Journey 1: a SAS is created, paid, and regularised once.

use mandataire::guichet::content::attachment::{Attachment, PieceRef, invalidate_in};
use mandataire::guichet::{Deposit, NewFormality, Status};
use mandataire::sandbox::{AmendmentObject, Trigger};
use serde_json::{Value, json};

use crate::Failure;
use crate::screen::Screen;
use crate::world::World;

const PAYLOAD: &str = include_str!("data/creation.json");

pub(crate) async fn run(world: &World, screen: &Screen) -> Result<(), Failure> {
    let guichet = &world.guichet;
    let payload: Value = serde_json::from_str(PAYLOAD)?;

    // A broken variant: everything is found at once, nothing is sent.
    let before = world.sandbox.requests();
    let error = match guichet.formalities().prepare_create(broken(world, payload.clone())?) {
        Ok(_) => return Err("the broken variant was not refused".into()),
        Err(error) => error,
    };
    screen.refusal("the broken variant is refused", &error);
    if world.sandbox.requests() != before || error.issues().len() < 8 {
        return Err("the broken variant should be refused with every mistake, and without a request".into());
    }

    let formality = NewFormality::from_json(payload)?
        .attach(
            Attachment::from_path(world.pdf("statuts.pdf", "Statuts")?, "PJ_01")
                .sous_type("PJPM0001")
                .at(".personneMorale.identite.statuts[0]"),
        )
        .attach(
            Attachment::from_path(world.pdf("siege.pdf", "Justificatif du siège")?, "PJ_25")
                .sous_type("PJPM0021")
                .at(".personneMorale.adresseEntreprise.adresse.piecesJointes[0]"),
        )
        .attach(
            Attachment::from_path(world.pdf("pouvoir.pdf", "Pouvoir du mandataire")?, "PJ_51")
                .at(".piecesJointes[0]"),
        );
    let intent = guichet.formalities().prepare_create(formality)?;
    screen.line("the right one is prepared; this is what a person would confirm:");
    for line in intent.to_string().lines() {
        println!("            {line}");
    }
    let outcome = guichet.submit(&intent).await?;
    let id: u64 = outcome.id().ok_or("no id")?.parse()?;
    let deposit = Deposit::Formality(id);
    screen.line(&format!("filed: formality {id}"));

    guichet.follow(deposit).await?;
    guichet.sign(deposit, None).await?;
    screen.line("signed (simple signature)");
    let at = guichet.follow(deposit).await?;
    if at.status == Status::PaymentPending {
        guichet.pay(deposit).await?;
        let cart = guichet.formalities().get(id).await?.carts;
        let total = cart.first().and_then(|cart| cart.total).ok_or("no total")?;
        screen.line(&format!("paid {total} by customer account"));
    }
    guichet.follow(deposit).await?;

    // A validator refuses one file.
    let refused = guichet
        .attachments()
        .list(deposit)
        .all()
        .await?
        .into_iter()
        .find(|piece| piece.is_type("PJ_25"))
        .ok_or("the proof of address is not in the list")?;
    world.sandbox.trigger(&Trigger::RequestAmendment {
        id,
        objects: vec![AmendmentObject::invalid_attachment(refused.id, "Justificatif illisible")],
        fee: None,
        deadline_days: Some(15),
    })?;
    let replacement = world.pdf("siege-lisible.pdf", "Justificatif du siège, lisible")?;
    let today = world.sandbox.clock().for_clients().today();
    let at = guichet
        .regularize(deposit, None, |case| {
            for asked in case.requests.iter().flat_map(|request| &request.regularization_objects) {
                screen.line(&format!("a validator asks: {}", asked.observation.as_deref().unwrap_or("?")));
            }
            let piece = PieceRef::Id(refused.id);
            invalidate_in(&mut case.content, piece, "Illisible, remplacé", "ATELIER DES TILLEULS", today)?;
            case.attachments.push(
                Attachment::from_path(&replacement, "PJ_25")
                    .sous_type("PJPM0021")
                    .at(".personneMorale.adresseEntreprise.adresse.piecesJointes[1]"),
            );
            Ok(())
        })
        .await?;
    screen.line(&format!("regularised: invalidated, replaced, signed; now {}", at.status));

    world.sandbox.trigger(&Trigger::Validate { id })?;
    let end = guichet.follow(deposit).await?;
    screen.timeline(&guichet.formalities().status_histories(id).await?);
    if end.status == Status::Validated { Ok(()) } else { Err(format!("it ended as {}", end.status).into()) }
}

/// The usual mistakes of a first payload.
fn broken(world: &World, mut payload: Value) -> Result<NewFormality, Failure> {
    payload["typePersonne"] = json!("P");
    payload["diffusionINSEE"] = json!(true);
    payload["indicateruEntreeSortieRegistre"] = json!(true);
    payload["numNat"] = json!("12345");
    payload["content"]["natureCreation"] = Value::Null;
    payload["content"]["personneMorale"]["etablissementPrincipal"]["descriptionEtablissement"]["rolePourEntreprise"] =
        json!("3");
    Ok(NewFormality::from_json(payload)?
        .attach(Attachment::from_path(world.not_a_pdf("statuts.docx")?, "statuts"))
        .attach(
            Attachment::from_path(world.pdf("siege.pdf", "Justificatif")?, "PJ_25")
                .langue("Français")
                .at("formality.content.personneMorale.adresseEntreprise"),
        ))
}
