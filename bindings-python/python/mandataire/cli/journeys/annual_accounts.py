"""Journey 3: the specification's own example of annual accounts (§4.1), signed and filed."""

from __future__ import annotations

from ...attachments import Attachment
from .story import Story, expect
from .world import World


def run(world: World, story: Story) -> None:
    """Files them; the two ``{{sample}}`` of the example stand for files."""
    guichet = world.guichet
    example = world.data("annual-accounts.json")
    # The pieces keep their metadata; their bytes come from files, streamed, instead of base64 in the payload.
    attachments = [
        _attachment(world, piece, title)
        for piece, title in zip(example["content"].pop("piecesJointes"), ["Bilan", "Compte de résultat"], strict=True)
    ]
    filed = guichet.annual_accounts.create(example, attachments=attachments)
    story.line(f"filed: annual accounts {filed.id}")

    guichet.follow(filed.deposit)
    guichet.sign(filed.deposit, world.signer)
    story.line("signed: PJ_99 downloaded, signed, checked, uploaded as PJ_115")
    if "pay" in guichet.follow(filed.deposit).next_actions:
        guichet.pay(filed.deposit)
        story.line("paid by customer account")
        guichet.follow(filed.deposit)
    world.sandbox.trigger("validate", id=filed.id)
    end = guichet.follow(filed.deposit)
    story.timeline(guichet.annual_accounts.status_histories(filed.id))
    expect(end.status == "VALIDATED", f"it ended as {end.status}")


def _attachment(world: World, piece: dict[str, str], title: str) -> Attachment:
    return Attachment(
        world.pdf(piece["nomDocument"], title),
        piece["typeDocument"],
        nom_document=piece["nomDocument"],
        langue_document=piece.get("langueDocument"),
        observations=piece.get("observations"),
        at=piece.get("path"),
    )
