"""``mandataire explain PATH``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from . import exits
from .options import command
from .screen import Screen, Wrong

if TYPE_CHECKING:
    from ..models.guichet import Checked


@click.command()
@click.argument("path")
@command
def explain(screen: Screen, path: str) -> int:
    """Explain a field of INPI's dictionary: type, codes with their labels, rules, official source.

    PATH as in messages: content.natureCreation.formeJuridique. The code of a message is explained too:
    intent.outcome_unknown, guichet.content.legal_form_differs."""
    from .. import content
    from ..errors import InvalidPayloadError
    from ..models.codes import MEANINGS

    rule = _rule(path)
    if rule is not None:
        screen.document(rule.to_dict())
        screen.line(f"{rule.code} (tier {rule.tier})")
        sentence = rule.fr if screen.lang == "fr" else rule.en
        # What is expected there depends on the payload.
        screen.line(f"  {sentence.replace('{}', '…')}")
        screen.line(f"  source: {rule.source}")
    elif (meaning := MEANINGS.get(path)) is not None:
        screen.document({"code": path, "meaning": meaning})
        screen.line(f"{path}\n  {meaning}")
    else:
        try:
            screen.document(content.explain(path).to_dict())
            screen.line(content.explain_text(path).rstrip("\n"))
        except InvalidPayloadError as error:
            raise Wrong(error.issues[0].message_en) from None
    return exits.OK


def _rule(code: str) -> Checked | None:
    from .. import content

    return next((rule for rule in content.rules() if rule.code == code), None)
