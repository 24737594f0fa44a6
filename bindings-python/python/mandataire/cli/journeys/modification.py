"""Journey 2: a modification built from a real register record, signed with a certificate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ... import build
from ...attachments import Attachment
from ...errors import InvalidPayloadError, MandataireError
from .story import Broken, Story, expect
from .world import World


def run(world: World, story: Story) -> None:
    """Builds it, completes what the register leaves out, files it."""
    guichet = world.guichet
    # A record of the Registre national des entreprises as its public API returns it, sanitised.
    record = world.data("register-record.json")
    name = record["formality"]["content"]["personneMorale"]["identite"]["entreprise"]["denomination"]
    story.line(f"register record of {name}")

    day = date(2026, 11, 2)
    intention = build.Modification(
        record=record,
        events=(
            build.EventObject(object="Tous travaux du bâtiment ; rénovation énergétique", date=day),
            build.EventCapital(amount=Decimal(20_000), date=day),
        ),
    )
    changes = build.build(intention, check=False).changes
    story.line(f"{len(changes)} changes make it the content of a request")
    # The server checks the whole company again: what the register leaves out is asked for, then given.
    try:
        build.build(intention)
    except InvalidPayloadError as error:
        story.refusal("what the register leaves out", error)
    closing = {"personneMorale.identite.description.dateClotureExerciceSocial": "3112"}
    filed = guichet.formalities.create(
        build.build(replace(intention, complete=closing)),
        attachments=[
            Attachment(world.pdf("pv.pdf", "Procès-verbal"), "PJ_108", at=".piecesJointes[0]"),
            Attachment(
                world.pdf("statuts-a-jour.pdf", "Statuts à jour"),
                "PJ_02",
                at=".personneMorale.identite.statuts[0]",
            ),
        ],
    )
    story.line(f"filed: formality {filed.id} at formality_updates")

    guichet.follow(filed.deposit)
    try:
        guichet.sign(filed.deposit)
    except MandataireError as error:
        story.line(f"without a certificate: {error.message}")
    else:
        raise Broken("a modification was signed without a certificate")
    expect(guichet.sign(filed.deposit, world.signer) is not None, "the signature was not needed")
    story.line("signed: PJ_99 downloaded, signed, checked, uploaded as PJ_115")
    if guichet.follow(filed.deposit).status == "PAYMENT_PENDING":
        guichet.pay(filed.deposit)
        story.line("paid by customer account")
    guichet.follow(filed.deposit)
    world.sandbox.trigger("validate", id=filed.id)
    end = guichet.follow(filed.deposit)
    story.timeline(guichet.formalities.status_histories(filed.id))
    expect(end.status == "VALIDATED", f"it ended as {end.status}")
