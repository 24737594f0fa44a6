"""``mandataire profile OPENAPI``: the wire profile of a partner of Urssaf's."""

from __future__ import annotations

import json
from typing import Any

import click

from . import exits
from .options import command, read_file, read_json
from .screen import Screen, plain


@click.command()
@click.argument("openapi")
@click.option("--decisions", metavar="FILE", help="A JSON merge patch of the draft: what the document does not tell.")
@click.option("--draft", metavar="FILE", help="Write the draft there, to see what is to be decided.")
@click.option("--write", metavar="FILE", help="Write the profile there, once nothing is left to decide.")
@command
def profile(screen: Screen, openapi: str, decisions: str | None, draft: str | None, write: str | None) -> int:
    """Make Urssaf's wire profile from the OpenAPI document (JSON) that Urssaf gives its partners.

    Prints what the document says of every entry and how it differs from the guess. Exit code 1 while something is left
    to decide; then nothing is written by --write."""
    from .. import profile as profiles
    from ..models.report import Issue

    document = read_file(openapi, "an OpenAPI document").decode("utf-8-sig", "replace")
    decided: Any = None if decisions is None else read_json(decisions, "a JSON merge patch")
    reading = profiles.from_openapi(document, decided)
    missing = [Issue.from_dict(one) for one in (reading.missing or {}).get("issues", ())]
    for path, value in ((draft, reading.draft), (write, reading.profile)):
        if path is not None and value is not None:
            _write(path, value)
    screen.document(
        {
            "whole": reading.profile is not None,
            "findings": [finding.to_dict() for finding in reading.findings],
            "missing": [screen.issue(issue) for issue in missing],
            "draft": reading.draft,
            "profile": reading.profile,
            "written": write if reading.profile is not None else None,
        }
    )
    for line in str(reading).splitlines():
        screen.line(plain(line))
    screen.line()
    if reading.profile is None:
        screen.line(plain("still to decide:" if missing else (reading.missing or {}).get("message", "")))
        screen.issues(missing)
        if write is not None:
            screen.note(f"{write} is not written")
        return exits.WRONG
    screen.line("nothing is left to decide")
    if write is not None:
        screen.line(f"{write} is written: --profile takes it, also that of `mandataire sandbox`")
    return exits.OK


def _write(path: str, value: Any) -> None:
    from .._border import encode

    text = json.dumps(json.loads(encode(value)), ensure_ascii=False, indent=2)
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text + "\n")
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror or 'cannot be written'}") from None
