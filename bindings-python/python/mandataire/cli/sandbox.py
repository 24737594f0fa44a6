"""``mandataire sandbox``: both administrations, until Ctrl-C."""

from __future__ import annotations

import os
import signal
import sys
import threading
from types import FrameType

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

    end = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        end.set()

    # Ctrl-C is how it is meant to end. The library's own calls end soon enough to wait for them.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
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
        if stop_with_stdin:
            threading.Thread(target=_read_to_end, args=(end,), daemon=True).start()
        while not end.wait(3600):
            pass
        told = many(running.request_count(), "request"), many(len(running.duplicates()), "duplicate")
    if sys.stderr.isatty():
        screen.note(f"\nstopped: {', '.join(told)}")
    return exits.OK


def _read_to_end(end: threading.Event) -> None:
    # Not the buffered reader: its lock would be held when the interpreter ends.
    while True:
        try:
            if not os.read(0, 4096):
                break
        except OSError:
            break
    end.set()
