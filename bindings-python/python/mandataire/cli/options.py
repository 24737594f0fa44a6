"""Options that commands share, and what they stand for: the journal, the clients, the files."""

from __future__ import annotations

import functools
import json
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import click

from .screen import Screen

if TYPE_CHECKING:
    from ..journal import Journal

F = TypeVar("F", bound=Callable[..., Any])

#: Larger files are no payload, no table and no document of these administrations.
LARGEST = 256 * 1024 * 1024


def command(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command; the function gets a ``Screen`` first."""

    @click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output, nothing else.")
    @click.option(
        "--lang",
        type=click.Choice(["fr", "en"]),
        default="fr",
        envvar="MANDATAIRE_LANG",
        show_default=True,
        help="Language of the mistakes found.",
    )
    @click.option("-v", "--verbose", count=True, help="Show the library's events on standard error; twice: all.")
    @functools.wraps(function)
    def wrapped(*args: Any, as_json: bool, lang: str, verbose: int, **given: Any) -> Any:
        if verbose:
            import logging

            logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
            logging.getLogger("mandataire").setLevel(logging.DEBUG if verbose > 1 else logging.INFO)
        return function(Screen(as_json=as_json, lang=lang), *args, **given)

    return wrapped


def options(*all_: Callable[[F], F]) -> Callable[[F], F]:
    """Several options, in their order."""

    def add(function: F) -> F:
        for one in reversed(all_):
            function = one(function)
        return function

    return add


def setting(flag: str, metavar: str, variable: str, help_: str) -> Callable[[F], F]:
    """An option that a variable may give."""
    return click.option(flag, metavar=metavar, envvar=f"MANDATAIRE_{variable}", show_envvar=True, help=help_)


journal_option = setting(
    "--journal",
    "PATH|URL",
    "JOURNAL",
    "The journal: a SQLite file, or postgresql://… (with a password: by the variable only).",
)
sandbox_option = setting(
    "--sandbox-url",
    "URL",
    "SANDBOX_URL",
    "With --environment sandbox: the one that `mandataire sandbox` runs.",
)
client_id_option = setting(
    "--client-id",
    "ID",
    "URSSAF_CLIENT_ID",
    "As Urssaf gave it. Its secret: MANDATAIRE_URSSAF_CLIENT_SECRET, a file, or a prompt.",
)
profile_option = setting(
    "--profile",
    "FILE",
    "URSSAF_PROFILE",
    "Urssaf's wire profile, made by `mandataire profile --write`; the sandbox does without.",
)
username_option = setting(
    "--username",
    "NAME",
    "GUICHET_USERNAME",
    "Account of the portal. Its password: MANDATAIRE_GUICHET_PASSWORD, a file, or a prompt.",
)
urssaf_options = options(
    client_id_option,
    setting("--client-secret-file", "FILE", "URSSAF_CLIENT_SECRET_FILE", "A file whose first line is the secret."),
    profile_option,
)
guichet_options = options(
    username_option,
    setting("--password-file", "FILE", "GUICHET_PASSWORD_FILE", "A file whose first line is the password."),
)


def environment_option(*names: str, required: bool = True) -> Callable[[F], F]:
    """Where to: it has to be typed. No variable: nobody files with production because of a forgotten setting."""
    return click.option(
        "--environment",
        type=click.Choice(names),
        required=required,
        help="Which server; production files for real.",
    )


def read_file(path: str, what: str) -> bytes:
    """A file's bytes, or those of standard input for ``-``."""
    if path == "-":
        data = sys.stdin.buffer.read(LARGEST + 1)
    else:
        try:
            if os.path.isfile(path) and os.path.getsize(path) > LARGEST:
                raise click.ClickException(_too_large(path, what))
            with open(path, "rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            raise click.ClickException(f"{path}: {error.strerror or 'cannot be read'}") from None
    if len(data) > LARGEST:
        raise click.ClickException(_too_large(path, what))
    return data


def read_json(path: str, what: str) -> Any:
    """A JSON file as a tree, numbers exact."""
    from decimal import Decimal

    def no_constant(_: str) -> Any:
        raise ValueError("NaN and Infinity are no JSON")

    data = read_file(path, what)
    name = "standard input" if path == "-" else path
    if not data.strip():
        raise click.ClickException(f"{name} is empty: {what} is expected")
    try:
        # Not the decoder's own words: some of them quote the document.
        return json.loads(data.decode("utf-8-sig"), parse_float=Decimal, parse_constant=no_constant)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise click.ClickException(f"{name} is not JSON ({where}): {what} is expected") from None
    except UnicodeDecodeError:
        raise click.ClickException(f"{name} is not UTF-8 text: {what} is expected") from None
    except RecursionError:
        raise click.ClickException(f"{name} is nested too deeply: {what} is expected") from None
    except ValueError:
        raise click.ClickException(f"{name} holds a number that is no JSON: {what} is expected") from None


def read_profile(path: str | None) -> dict[str, Any] | None:
    """A wire profile."""
    if path is None:
        return None
    profile = read_json(path, "a wire profile")
    if not isinstance(profile, dict):
        raise click.ClickException(f"{path} is not a wire profile: a JSON object is expected")
    return profile


def open_journal(where: str, *, existing: bool = False) -> Journal:
    """Opens the journal. ``existing``: a file that is not there is an error instead of a new journal."""
    from ..errors import NotSentError
    from ..journal import Journal

    if where.startswith(("postgres://", "postgresql://")):
        _password_shown(where)
        opening: Callable[[], Journal] = lambda: Journal.postgres(where)  # noqa: E731
    elif "://" in where:
        raise click.ClickException("the journal is a path, or postgresql://…")
    elif existing and not os.path.exists(where):
        raise click.ClickException(f"{where}: there is no journal")
    else:
        opening = lambda: Journal.sqlite(where)  # noqa: E731
    try:
        return opening()
    except NotSentError as error:
        # Nothing was to be sent: it is the setting that is wrong.
        raise click.ClickException(error.message) from None


def need_journal(where: str | None) -> str:
    """Which journal."""
    if where is None:
        raise click.UsageError("which journal? --journal PATH, or MANDATAIRE_JOURNAL", click.get_current_context())
    return where


def secret(name: str, variable: str, file: str | None) -> str:
    """A secret: from a file, a variable, or whoever sits at the terminal."""
    if file is not None:
        first = read_file(file, name).decode("utf-8", "replace").partition("\n")[0].strip("\r\n")
        if not first:
            raise click.ClickException(f"{file}: its first line should be the {name}")
        return first
    given = os.environ.get(variable)
    if given:
        return given
    if not sys.stdin.isatty():
        raise click.ClickException(f"no {name}: set {variable}, or name a file with it")
    return str(click.prompt(name.capitalize(), hide_input=True, err=True))


def sandbox_base(url: str, side: str) -> str:
    """The base URL of one side, from any URL of a sandbox."""
    parts = urlsplit(url)
    if not parts.netloc:
        raise click.ClickException("--sandbox-url: http://127.0.0.1:PORT is expected")
    return f"{parts.scheme}://{parts.netloc}/{'guichet-unique' if side == 'guichet' else 'urssaf'}"


def _password_shown(url: str) -> None:
    """Other users see the command line of a process."""
    context = click.get_current_context()
    source = context.get_parameter_source("journal")
    if source is click.core.ParameterSource.COMMANDLINE and urlsplit(url).password:
        raise click.UsageError(
            "a password on the command line can be read by other users: give the journal by MANDATAIRE_JOURNAL", context
        )


def _too_large(path: str, what: str) -> str:
    name = "standard input" if path == "-" else path
    return f"{name} is larger than {LARGEST // (1024 * 1024)} MiB: {what} is expected"
