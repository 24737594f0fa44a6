"""``mandataire reconcile`` and ``mandataire resolve``: filings whose outcome is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from . import exits
from .options import (
    client_id_option,
    command,
    environment_option,
    guichet_options,
    journal_option,
    need_journal,
    open_journal,
    profile_option,
    sandbox_option,
    urssaf_options,
    username_option,
)
from .screen import Screen, many, plain

if TYPE_CHECKING:
    from .._sync.guichet import Guichet
    from .._sync.urssaf import Urssaf
    from ..models.journal import Reconciled


@click.command()
@click.argument("administration", type=click.Choice(["urssaf", "guichet"]))
@environment_option("sandbox", "test", "demo", "production")
@journal_option
@click.option("--account", "accounts", metavar="SIRET", multiple=True, help="Urssaf: look for its SEPA mandates too.")
@urssaf_options
@guichet_options
@sandbox_option
@command
def reconcile(
    screen: Screen,
    administration: str,
    environment: str,
    journal: str | None,
    accounts: tuple[str, ...],
    client_id: str | None,
    client_secret_file: str | None,
    profile: str | None,
    username: str | None,
    password_file: str | None,
    sandbox_url: str | None,
) -> int:
    """Look at the administration for filings whose outcome is not known. Nothing is ever sent again.

    Exit code 0 when every outcome is known now, 4 when some are not: it is too early to look, or only a person can find
    out."""
    from . import clients

    if environment == ("demo" if administration == "urssaf" else "test"):
        wanted = "sandbox, test, production" if administration == "urssaf" else "sandbox, demo, production"
        raise click.UsageError(f"{administration} has {wanted}", click.get_current_context())
    where = clients.server(environment, sandbox_url, administration)
    kept = open_journal(need_journal(journal), existing=True)
    found: tuple[Reconciled, ...]
    if administration == "urssaf":
        urssaf = clients.urssaf(
            where, client_id=client_id, client_secret_file=client_secret_file, profile=profile, journal=kept
        )
        found = urssaf.reconcile(accounts)
    else:
        guichet = clients.guichet(where, username=username, password_file=password_file, journal=kept)
        found = guichet.reconcile()
    return _tell(screen, found)


@click.command()
@click.argument("intent", metavar="ID")
@click.option("--filed/--not-filed", "filed", default=None, help="What the person found; one of them is needed.")
@click.option("--who", required=True, help="Who looked and decides.")
@click.option("--why", required=True, help="What they saw, and where.")
@journal_option
@client_id_option
@profile_option
@username_option
@command
def resolve(
    screen: Screen,
    intent: str,
    filed: bool | None,
    who: str,
    why: str,
    journal: str | None,
    client_id: str | None,
    profile: str | None,
    username: str | None,
) -> int:
    """Record what a person found out about the filing ID: kept in the journal with who and why. Nothing is sent.

    --not-filed makes it free to be filed again: be sure."""
    from ..errors import InvalidPayloadError
    from . import clients

    if filed is None:
        raise click.UsageError("what was found? --filed or --not-filed", click.get_current_context())
    kept = open_journal(need_journal(journal), existing=True)
    entry = kept.get(intent)
    if entry is None:
        raise click.ClickException("the journal has no filing of this id; `mandataire status` shows them")
    side, _, environment = entry.environment.partition(":")
    name, _, port = environment.partition(":")
    played = f"http://127.0.0.1:{port}/" if name == "sandbox" else None
    client: Urssaf | Guichet
    if side == "urssaf":
        where = name if played is None else f"{played}urssaf"
        client = clients.urssaf(where, client_id=client_id, profile=profile, journal=kept, sends=False)
    else:
        where = name if played is None else f"{played}guichet-unique"
        client = clients.guichet(where, username=username, journal=kept, sends=False)
    try:
        decided = client.resolve(intent, filed=filed, who=who, why=why)
    except InvalidPayloadError as error:
        if error.code != "journal.no_entry":
            raise
        option = "--client-id" if side == "urssaf" else "--username"
        raise click.ClickException(f"this filing is of another account than {option} says") from None
    screen.document(decided.to_dict())
    screen.line(f"{plain(decided.key_shown)}: {decided.state}, decided by {plain(who)}: {plain(why)}")
    return exits.OK


def _tell(screen: Screen, found: tuple[Reconciled, ...]) -> int:
    from ..models.journal import VerdictAccepted, VerdictNeedsHuman, VerdictNotFiled, VerdictWait

    screen.document([one.to_dict() for one in found])
    if not found:
        screen.line("nothing is open: every outcome is known")
    people = []
    left = 0
    for one in found:
        verdict = one.verdict
        text = f"{one.intent.operation} {plain(one.intent.natural_key)}: "
        if isinstance(verdict, VerdictAccepted):
            named = ", ".join(f"{name} {value}" for name, value in verdict.reference.items())
            text += f"the server has it{f' ({plain(named)})' if named else ''}"
        elif isinstance(verdict, VerdictNotFiled):
            text += "nothing was filed: it can be filed again"
        elif isinstance(verdict, VerdictWait):
            left += 1
            text += f"too early to tell, look again after {verdict.until:%Y-%m-%d %H:%M:%S}Z"
            text += f" ({plain(verdict.because)})" if verdict.because else ""
        elif isinstance(verdict, VerdictNeedsHuman):
            left += 1
            people.append(one.intent.id)
            text += "only a person can find out"
        screen.line(text)
    if people:
        screen.line(f"\n{many(len(people), 'filing')} for a person, who looks in the administration's own site, then:")
        for one_id in people:
            screen.line(f"  mandataire resolve {one_id} --filed|--not-filed --who NAME --why REASON")
    return exits.UNKNOWN if left else exits.OK
