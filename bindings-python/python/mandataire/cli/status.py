"""``mandataire status``: what the journal knows; or where a deposit stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from . import exits
from .options import (
    command,
    environment_option,
    guichet_options,
    journal_option,
    need_journal,
    open_journal,
    sandbox_option,
)
from .screen import Screen, many, plain, style

if TYPE_CHECKING:
    from .._sync.guichet import Guichet
    from ..models.journal import AuditRecord

#: Outcome not known.
OPEN = ("sending", "unknown", "needs_human")
#: Listed without ``--all``.
RECENT = 20

_DEPOSIT = re.compile(r"(?:/?(?:api/)?(formality|formalities|annual_accounts?|acte_deposits?)/)?(\d{1,18})")
_KINDS = {"f": "formality", "an": "annualAccount", "ac": "acteDeposit"}


@click.command()
@click.argument("deposit", required=False)
@journal_option
@click.option("--all", "everything", is_flag=True, help="Every filing, not only those that are open and the latest.")
@environment_option("sandbox", "demo", "production", required=False)
@guichet_options
@sandbox_option
@command
def status(
    screen: Screen,
    deposit: str | None,
    journal: str | None,
    everything: bool,
    environment: str | None,
    username: str | None,
    password_file: str | None,
    sandbox_url: str | None,
) -> int:
    """Show what the journal knows: filings whose outcome is not known first. Exit code 4 when there are some.

    With DEPOSIT (formalities/12, annual_accounts/12, acte_deposits/12; a number is a formality) and --environment:
    where that deposit of the Guichet Unique stands, and what can be done next."""
    if deposit is None:
        return _journal(screen, open_journal(need_journal(journal), existing=True).audit(), everything)
    if environment is None:
        raise click.UsageError("which server? --environment", click.get_current_context())
    found = _DEPOSIT.fullmatch(deposit)
    if found is None:
        raise click.UsageError(
            "DEPOSIT is formalities/12, annual_accounts/12 or acte_deposits/12", click.get_current_context()
        )
    from ..journal import Journal
    from . import clients

    # It only reads: nothing will be recorded.
    client = clients.guichet(
        clients.server(environment, sandbox_url, "guichet"),
        username=username,
        password_file=password_file,
        journal=Journal.memory(),
    )
    word = found[1] or "formality"
    kind = next(kind for start, kind in _KINDS.items() if word.startswith(start))
    with client:
        return _deposit(screen, client, kind, int(found[2]))


def _journal(screen: Screen, records: tuple[AuditRecord, ...], everything: bool) -> int:
    open_ = [one for one in records if one.state in OPEN]
    known = [one for one in reversed(records) if one.state not in OPEN]
    counts: dict[str, int] = {}
    for one in records:
        counts[one.state] = counts.get(one.state, 0) + 1
    listed = known if everything else known[:RECENT]
    told = [[one.to_dict() for one in some] for some in (open_, listed)]
    screen.document({"counts": counts, "open": told[0], "known": told[1]})
    if not records:
        screen.line("the journal is empty")
    if open_:
        screen.line(style(f"{many(len(open_), 'filing')} of unknown outcome:", fg="red", bold=True))
        screen.table(("state", "since", "operation", "key", "environment", "id"), map(_cells, open_))
        screen.line("never file them again: `mandataire reconcile`, or a person looks and `mandataire resolve ID`")
    if known:
        if open_:
            screen.line()
        rest = f", the latest {RECENT} (--all lists them)" if len(listed) < len(known) else ""
        screen.line(f"{many(len(known), 'filing')} of known outcome{rest}:")
        screen.table(("state", "since", "operation", "key", "environment", "id"), map(_cells, listed))
    return exits.UNKNOWN if open_ else exits.OK


def _cells(one: AuditRecord) -> tuple[str, ...]:
    at = one.history[-1].at if one.history else one.sent_at
    return one.state, f"{at:%Y-%m-%d %H:%M}Z", one.operation, one.key, one.environment, one.id


def _deposit(screen: Screen, client: Guichet, kind: str, number: int) -> int:
    from .. import content

    told: dict[str, Any] = {"kind": kind, "id": number}
    type_formalite = None
    if kind == "formality":
        formality = client.formalities.get(number)
        type_formalite = formality.type_formalite
        told |= {"status": formality.status, "statusDate": formality.status_date, "typeFormalite": type_formalite}
        told |= {"liasseNumber": formality.liasse_number, "referenceMandataire": formality.reference_mandataire}
        history = client.formalities.status_histories(number)
    elif kind == "annualAccount":
        accounts = client.annual_accounts.get(number)
        told |= {"status": accounts.status, "statusDate": accounts.status_date, "year": accounts.year}
        told |= {"liasseNumber": accounts.liasse_number, "referenceMandataire": accounts.reference_mandataire}
        history = client.annual_accounts.status_histories(number)
    else:
        deeds = client.acte_deposits.get(number)
        told |= {"status": deeds.get("status"), "statusDate": deeds.get("statusDate")}
        told |= {"liasseNumber": deeds.get("liasseNumber")}
        history = client.acte_deposits.status_histories(number)
    actions = content.next_actions(str(told["status"]), kind, type_formalite)
    told["nextActions"] = list(actions)
    told["history"] = [{"status": step.status, "created": step.created} for step in history]
    screen.document(told)
    screen.line(f"{kind} {number}: {style(plain(str(told['status'])), bold=True)}")
    for name, value in told.items():
        if name not in ("kind", "id", "status", "nextActions", "history") and value is not None:
            screen.line(f"  {name}: {plain(str(value))}")
    screen.line(f"  what can be done next: {', '.join(actions) or 'nothing'}")
    for n, step in enumerate(history):
        branch = "└" if n + 1 == len(history) else "├"
        screen.line(f"  {branch} {plain(step.created or '')}  {plain(step.status)}")
    return exits.OK
