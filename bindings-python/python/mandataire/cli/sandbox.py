"""``mandataire sandbox``: both administrations, until Ctrl-C."""

from __future__ import annotations

import os
import select
import signal
import sys

import click

from . import exits
from .options import command, read_profile
from .screen import Screen, many


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="A fixed port; else a free one.")
@click.option("--lag-ms", type=click.IntRange(0), help="How long the Guichet Unique takes to change a status (30).")
@click.option("--profile", metavar="FILE", help="The wire profile of Urssaf's side, if not the provisional one.")
@click.option("--stop-with-stdin", is_flag=True, help="Stop when standard input closes: never outlives who started it.")
@command
def sandbox(screen: Screen, port: int, lag_ms: int | None, profile: str | None, stop_with_stdin: bool) -> int:
    """Play both administrations on 127.0.0.1 until Ctrl-C: no credentials, no network, real HTTP.

    With --json the addresses are one document, printed when it listens."""
    from ..errors import InvalidPayloadError
    from ..sandbox import Sandbox

    told = _told_to_stop()
    played = read_profile(profile)
    lag = None if lag_ms is None else {"lag_ms": lag_ms}
    try:
        running = Sandbox(port=port, guichet=lag, profile=played)
    except InvalidPayloadError as error:
        # A port that is taken, a profile that is wrong: settings, not something to be filed.
        said = "; ".join(issue.message_en for issue in error.issues) or error.message
        raise click.ClickException(said) from None
    with running:
        screen.document(
            {
                "port": running.port,
                "guichetUrl": running.guichet_url,
                "urssafUrl": running.urssaf_url,
                "controlUrl": running.control_url,
            }
        )
        screen.line(f"Guichet Unique  {running.guichet_url}")
        screen.line(f"Urssaf          {running.urssaf_url}")
        screen.line(f"Control API     {running.control_url}")
        if sys.stderr.isatty():
            screen.note(f"\nportal: {running.USERNAME} / {running.PASSWORD}")
            screen.note(f"customer account: {' / '.join(running.CCL)}")
            screen.note(f"Urssaf: {running.CLIENT_ID} / {running.CLIENT_SECRET}")
            screen.note("Ctrl-C stops it")
        _wait(told, stop_with_stdin)
        counts = many(running.request_count(), "request"), many(len(running.duplicates()), "duplicate")
    if sys.stderr.isatty():
        screen.note(f"\nstopped: {', '.join(counts)}")
    return exits.OK


def _told_to_stop() -> int:
    """A pipe that can be read from once Ctrl-C or SIGTERM came: a signal just before the wait is not lost."""
    told, telling = os.pipe()
    os.set_blocking(telling, False)
    signal.set_wakeup_fd(telling)
    for number in (signal.SIGINT, signal.SIGTERM):
        # Ctrl-C is how it is meant to end: no exception.
        signal.signal(number, lambda _number, _frame: None)
    return told


def _wait(told: int, with_stdin: bool) -> None:
    watched = [told, 0] if with_stdin else [told]
    while True:
        try:
            ready, _, _ = select.select(watched, [], [])
            if told in ready or not os.read(0, 65536):
                return
        except OSError:  # standard input was never open, or is gone
            return
