"""Journey 1: a SAS is created, paid, and regularised once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...attachments import Attachment, invalidate_in
from ...errors import InvalidPayloadError
from .story import Broken, Story, expect
from .world import World

if TYPE_CHECKING:
    from ..._types import Deposit
    from ...regularization import RegularizationCase


def run(world: World, story: Story) -> None:
    """Files it, after a broken variant that shows every mistake at once."""
    guichet = world.guichet
    _broken(world, story)

    intent = guichet.formalities.prepare_create(
        world.data("creation.json"),
        attachments=[
            Attachment(
                world.pdf("statuts.pdf", "Statuts"),
                "PJ_01",
                sous_type_document="PJPM0001",
                at=".personneMorale.identite.statuts[0]",
            ),
            Attachment(
                world.pdf("siege.pdf", "Justificatif du siège"),
                "PJ_25",
                sous_type_document="PJPM0021",
                at=".personneMorale.adresseEntreprise.adresse.piecesJointes[0]",
            ),
            Attachment(world.pdf("pouvoir.pdf", "Pouvoir du mandataire"), "PJ_51", at=".piecesJointes[0]"),
        ],
    )
    story.line("the right one is prepared; this is what a person would confirm:")
    for line in str(intent).splitlines():
        story.detail(line)
    number = int(guichet.submit(intent).reference["id"])
    deposit = _deposit(number)
    story.line(f"filed: formality {number}")

    guichet.follow(deposit)
    guichet.sign(deposit)
    story.line("signed (simple signature)")
    if guichet.follow(deposit).status == "PAYMENT_PENDING":
        guichet.pay(deposit)
        story.line(f"paid {guichet.formalities.get(number).carts[0].total} € by customer account")
    guichet.follow(deposit)

    _regularised(world, story, deposit)
    world.sandbox.trigger("validate", id=number)
    end = guichet.follow(deposit)
    story.timeline(guichet.formalities.status_histories(number))
    expect(end.status == "VALIDATED", f"it ended as {end.status}")


def _broken(world: World, story: Story) -> None:
    """The usual mistakes of a first payload: everything is found at once, nothing is sent."""
    payload: dict[str, Any] = world.data("creation.json")
    payload["typePersonne"] = "P"
    payload["diffusionINSEE"] = True
    payload["indicateruEntreeSortieRegistre"] = True
    payload["numNat"] = "12345"
    payload["content"]["natureCreation"] = None
    principal = payload["content"]["personneMorale"]["etablissementPrincipal"]
    principal["descriptionEtablissement"]["rolePourEntreprise"] = "3"
    attachments = [
        Attachment(world.not_a_pdf("statuts.docx"), "statuts"),
        Attachment(
            world.pdf("siege.pdf", "Justificatif"),
            "PJ_25",
            langue_document="Français",
            at="formality.content.personneMorale.adresseEntreprise",
        ),
    ]
    before = world.sandbox.request_count()
    try:
        world.guichet.formalities.prepare_create(payload, attachments=attachments)
    except InvalidPayloadError as error:
        story.refusal("the broken variant is refused", error)
        enough = len(error.issues) >= 8 and world.sandbox.request_count() == before
        expect(enough, "the broken variant should be refused with every mistake, and without a request")
    else:
        raise Broken("the broken variant was not refused")


def _regularised(world: World, story: Story, deposit: Deposit) -> None:
    """A validator refuses one file; it is invalidated and replaced."""
    guichet = world.guichet
    refused = next(piece for piece in guichet.attachments.list(deposit) if piece.type_document == "PJ_25")
    asked = {"type": "INVALID_ATTACHMENT", "attachment": refused.id, "observation": "Justificatif illisible"}
    world.sandbox.trigger("request_amendment", id=deposit.id, objects=[asked], deadline_days=15)
    replacement = world.pdf("siege-lisible.pdf", "Justificatif du siège, lisible")
    today = world.sandbox.now().date()

    def correct(case: RegularizationCase) -> None:
        for request in case.requests:
            for one in request.regularization_objects:
                story.line(f"a validator asks: {one.observation or '?'}")
        case.content = invalidate_in(case.content, "Illisible, remplacé", "ATELIER DES TILLEULS", today, id=refused.id)
        case.attachments.append(
            Attachment(
                replacement,
                "PJ_25",
                sous_type_document="PJPM0021",
                at=".personneMorale.adresseEntreprise.adresse.piecesJointes[1]",
            )
        )

    at = guichet.regularize(deposit, correct)
    story.line(f"regularised: invalidated, replaced, signed; now {at.status}")


def _deposit(number: int) -> Deposit:
    from ..._types import Deposit

    return Deposit.formality(number)
