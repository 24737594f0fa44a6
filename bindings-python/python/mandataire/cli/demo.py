"""``mandataire demo``: a mandataire's whole work on the sandbox, both administrations, without credentials."""

from __future__ import annotations

import click

from . import exits
from .options import command
from .screen import Screen


@click.command()
@command
def demo(screen: Screen) -> int:
    """A mandataire's whole work on the sandbox: a company is created, modified, files its accounts; Urssaf from the
    account to the payment; connections that are cut after the server has committed. Without credentials, in seconds."""
    from ..errors import MandataireError
    from .journeys import JOURNEYS
    from .journeys.story import Broken, Story
    from .journeys.world import World

    story = Story(screen)
    with World() as world:
        story.line(f"sandbox on 127.0.0.1:{world.sandbox.port}")
        for n, (title, journey) in enumerate(JOURNEYS, 1):
            story.title(n, len(JOURNEYS), title)
            try:
                journey(world, story)
            except (Broken, MandataireError) as error:
                screen.document({**story.to_dict(), "failed": title})
                screen.note(f'\ndemo: "{title}" failed: {error}')
                return exits.FAULT
        count = world.count()
    counted = f"{count.requests} requests, {count.duplicates} duplicates, {count.lost} lost"
    line = f"demo: {len(JOURNEYS)} journeys, {counted}"
    screen.document({**story.to_dict(), **count._asdict()})
    screen.line(f"\n{line}")
    return exits.OK if count.duplicates + count.lost == 0 else exits.FAULT
