"""Clients of the two administrations, from options."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .options import read_profile, sandbox_base, secret

if TYPE_CHECKING:
    from .._sync.guichet import Guichet
    from .._sync.urssaf import Urssaf
    from ..journal import Journal
    from ..sandbox import Sandbox

SECRET = "MANDATAIRE_URSSAF_CLIENT_SECRET"
PASSWORD = "MANDATAIRE_GUICHET_PASSWORD"


def urssaf(
    where: str | Sandbox,
    *,
    client_id: str | None,
    client_secret_file: str | None = None,
    profile: str | None,
    journal: Journal | None,
    sends: bool = True,
) -> Urssaf:
    """A client of Urssaf. ``where``: ``test``, ``production``, a sandbox or its URL. It needs no secret when it sends
    nothing."""
    from .._sync.urssaf import Urssaf
    from ..sandbox import Sandbox

    played = not isinstance(where, str) or "://" in where
    if client_id is None:
        if not played:
            raise _missing("the client id", "--client-id", "MANDATAIRE_URSSAF_CLIENT_ID")
        client_id = Sandbox.CLIENT_ID
    if profile is None and not played:
        raise _missing("Urssaf's wire profile", "--profile", "MANDATAIRE_URSSAF_PROFILE")
    if not sends:
        known = "none"
    elif played and client_id == Sandbox.CLIENT_ID:
        known = Sandbox.CLIENT_SECRET
    else:
        known = secret("client secret", SECRET, client_secret_file)
    return Urssaf(where, client_id, known, profile=read_profile(profile), journal=journal)


def guichet(
    where: str | Sandbox,
    *,
    username: str | None,
    password_file: str | None = None,
    journal: Journal | None,
    sends: bool = True,
) -> Guichet:
    """A client of the Guichet Unique. ``where``: ``demo``, ``production``, a sandbox or its URL."""
    from .._sync.guichet import Guichet
    from ..sandbox import Sandbox

    played = not isinstance(where, str) or "://" in where
    if username is None:
        if not played:
            raise _missing("the account", "--username", "MANDATAIRE_GUICHET_USERNAME")
        username = Sandbox.USERNAME
    if not sends:
        known = "none"
    elif played and username == Sandbox.USERNAME:
        known = Sandbox.PASSWORD
    else:
        known = secret("password", PASSWORD, password_file)
    return Guichet(where, username, known, journal=journal)


def server(environment: str, sandbox_url: str | None, side: str) -> str:
    """Which server, for a client; the sandbox must be running already."""
    if environment != "sandbox":
        return environment
    if sandbox_url is None:
        raise click.UsageError(
            "which sandbox? --sandbox-url, as `mandataire sandbox` shows it", click.get_current_context()
        )
    return sandbox_base(sandbox_url, side)


def _missing(what: str, option: str, variable: str) -> click.UsageError:
    return click.UsageError(f"{what} is missing: {option}, or {variable}", click.get_current_context())
