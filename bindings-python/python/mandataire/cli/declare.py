"""``mandataire declare FILE``: the turnovers of a CSV file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from . import exits
from .options import (
    command,
    environment_option,
    journal_option,
    need_journal,
    open_journal,
    read_file,
    read_profile,
    sandbox_base,
    sandbox_option,
    urssaf_options,
)
from .plan import Plan, of_line, plan
from .screen import Screen, many, plain, style

if TYPE_CHECKING:
    from .._sync.urssaf import Urssaf
    from ..journal import Journal
    from ..models.report import Issue
    from ..results import BulkResult
    from ..sandbox import Sandbox

#: So many lines are shown; the others are in the report.
SHOWN = 30


@click.command()
@click.argument("file", metavar="CSV")
@environment_option("sandbox", "test", "production")
@journal_option
@urssaf_options
@sandbox_option
@click.option("--dry-run", is_flag=True, help="Show what would be filed, and stop. Nothing is sent.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--skip-wrong-lines", is_flag=True, help="File the others; without it one wrong line stops them all.")
@click.option("--in-flight", type=click.IntRange(1, 1024), help="How many at once (16).")
@click.option("--per-minute", type=click.IntRange(1), help="At most so many a minute.")
@click.option("--report", metavar="FILE", help="Write what became of every line there, as CSV.")
@command
def declare(
    screen: Screen,
    file: str,
    environment: str,
    journal: str | None,
    client_id: str | None,
    client_secret_file: str | None,
    profile: str | None,
    sandbox_url: str | None,
    dry_run: bool,
    yes: bool,
    skip_wrong_lines: bool,
    in_flight: int | None,
    per_minute: int | None,
    report: str | None,
) -> int:
    """Declare the turnovers of a CSV file to Urssaf: one line for each account and period.

    Columns: siret or nir; period (2026-01, 2026-T1); vente, prestations_bic, prestations_bnc, liberal_cipav,
    meubles_tourisme, other:NAME in euros; neant (oui) for nothing earned; #… is a comment. All lines are checked before
    anything is filed. Run it again after an interruption: what was accepted is not sent again.

    The sandbox is one of its own, gone at the end, unless --sandbox-url names a running one; there every account gets
    its mandate first."""
    from . import clients

    played = environment == "sandbox"
    data = read_file(file, "a CSV file")
    sends = not dry_run
    somebody = sys.stdin.isatty() and file != "-"
    if sends and not yes and not played and not somebody:
        raise click.UsageError("nobody can confirm: --yes files without asking", click.get_current_context())
    if report is not None:
        _writable(report)
    # A file that is not there holds nothing to compare with, and a dry run leaves nothing behind.
    kept = None if journal is None and (played or dry_run) else _journal(need_journal(journal), sends)
    with _server(environment, sandbox_url, profile) as where:
        client = clients.urssaf(
            where,
            client_id=client_id,
            client_secret_file=client_secret_file,
            profile=profile,
            journal=kept if sends or played else _none_needed(),
            sends=sends,
        )
        planned = plan(client, _name(where), data, kept, skip_wrong_lines)
        if dry_run:
            return _show_plan(screen, planned)
        sent = planned.new or not planned.lines
        if sent and not yes and somebody and not _confirmed(screen, planned):
            screen.stopped("not confirmed: nothing was filed")
            return exits.INTERRUPTED
        if played:
            with clients.urssaf(
                where,
                client_id=client_id,
                client_secret_file=client_secret_file,
                profile=profile,
                journal=_none_needed(),
            ) as giver:
                _mandates(screen, giver, planned)
        result = _file(client, data, len(planned.lines), skip_wrong_lines, in_flight, per_minute)
    if report is not None:
        _write(report, result.to_csv())
    return _show_result(screen, result, report)


def _file(
    client: Urssaf,
    data: bytes,
    lines: int,
    skip_wrong_lines: bool,
    in_flight: int | None,
    per_minute: int | None,
) -> BulkResult:
    try:
        with _progress(lines) as progress:
            return client.declare_csv(
                data,
                skip_wrong_lines=skip_wrong_lines,
                in_flight=in_flight,
                per_minute=per_minute,
                progress=progress,
            )
    except KeyboardInterrupt:
        note = "what was on its way is in the journal: run the same command again, then `mandataire status`"
        Screen.latest.note(f"\n{note}")
        raise


@contextmanager
def _progress(lines: int) -> Iterator[Callable[[int, int | None], object] | None]:
    """A bar on a terminal; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=lines, label="declaring", file=sys.stderr, show_pos=True) as bar:

        def told(done: int, total: int | None) -> None:
            bar.length = total if total is not None else lines
            bar.update(done - bar.pos)

        yield told


@contextmanager
def _server(environment: str, sandbox_url: str | None, profile: str | None) -> Iterator[str | Sandbox]:
    if environment != "sandbox":
        yield environment
    elif sandbox_url is not None:
        yield sandbox_base(sandbox_url, "urssaf")
    else:
        from ..sandbox import Sandbox

        with Sandbox(profile=read_profile(profile)) as sandbox:
            yield sandbox


def _journal(where: str, sends: bool) -> Journal | None:
    import os

    if not sends and "://" not in where and not os.path.exists(where):
        return None
    return open_journal(where)


def _none_needed() -> Journal:
    from ..journal import Journal

    return Journal.memory()


def _name(where: str | Sandbox) -> str:
    """The server, as journals name it."""
    if isinstance(where, str) and "://" not in where:
        return f"urssaf:{where}"
    return f"urssaf:sandbox:{urlsplit(where).port if isinstance(where, str) else where.port}"


def _mandates(screen: Screen, client: Urssaf, planned: Plan) -> None:
    """In the sandbox nobody else gives them."""
    from ..errors import InvalidPayloadError, RefusedError

    given = 0
    for account in {line.filing.account for line in planned.lines}:
        try:
            client.mandats.register(account)
            given += 1
        except (RefusedError, InvalidPayloadError):
            # A magic identity, or a profile that asks more than a table tells: the declaration will say.
            continue
    screen.note(f"sandbox: {many(given, 'mandate')} given")


def _confirmed(screen: Screen, planned: Plan) -> bool:
    """Asks on standard error, so that standard output stays the answer."""
    for text in planned.text(SHOWN):
        click.echo(text, err=True)
    screen.issues(planned.issues, err=True)
    _warn(screen, planned.warnings, err=True)
    real = style("These are real filings. ", bold=True) if planned.where == "urssaf:production" else ""
    click.echo(f"{real}File {many(planned.new, 'declaration')} with {planned.where}? [y/N]: ", nl=False, err=True)
    # Not click.confirm: its older versions write to standard output too.
    return sys.stdin.readline().strip().lower() in ("y", "yes", "o", "oui")


def _show_plan(screen: Screen, planned: Plan) -> int:
    issues, warnings = ([screen.issue(one) for one in found] for found in (planned.issues, planned.warnings))
    screen.document({**planned.to_dict(), "issues": issues, "warnings": warnings})
    for text in planned.text(None):
        screen.line(text)
    screen.issues(planned.issues)
    screen.issues(planned.warnings)
    screen.line("nothing was sent")
    conflict = any(line.state == "conflict" for line in planned.lines)
    return exits.WRONG if planned.issues or conflict else exits.OK


def _warn(screen: Screen, warnings: Sequence[Issue], *, err: bool = False) -> None:
    """Some of them: they do not stop anything, and there may be one a line."""
    screen.issues(warnings[:SHOWN], err=err)
    if len(warnings) > SHOWN:
        screen.note(f"  … {len(warnings) - SHOWN} more warnings: --json shows all of them")


def _show_result(screen: Screen, result: BulkResult, report: str | None) -> int:
    counts: dict[str, int] = result.counts.to_dict()
    code = _code(counts, bool(result.wrong_lines))
    document: dict[str, Any] = {**result.to_dict(), "report": report, "exitCode": code}
    document["wrongLines"] = [screen.issue(one) for one in result.wrong_lines]
    screen.document(document)
    rows = list(result.rows)
    if len(rows) > SHOWN:
        rows = [row for row in rows if row.state not in ("accepted", "recorded")]
    left_out = max(0, len(rows) - SHOWN)
    rows = rows[:SHOWN]
    if rows:
        cells = []
        for row in rows:
            error = row.error
            said = "" if error is None else f"{error.message} [{error.code}]"
            cells.append((str(row.number), row.key, row.state, said))
        screen.table(("line", "declaration", "state", ""), cells)
    if left_out:
        where = f"in {report}" if report else "with --report FILE, or --json"
        screen.line(f"  … {left_out} more: {where}")
    if result.wrong_lines:
        screen.line(f"{many(len(result.wrong_lines), 'mistake')} in lines that were left out:")
        screen.issues(result.wrong_lines)
    _warn(screen, [issue for row in result.rows for issue in of_line(row.number, row.warnings)])
    said = ", ".join(f"{count} {_WORDS[name]}" for name, count in counts.items() if count)
    screen.line(style(said or "nothing to file", fg="green" if code == exits.OK else "red", bold=True))
    if result.stopped == "unreachable":
        screen.line("stopped: the server cannot be reached; run it again")
    if counts["unknown"]:
        screen.line("never file those of unknown outcome again: `mandataire reconcile urssaf`")
    return code


_WORDS = {
    "accepted": "accepted",
    "recorded": "accepted earlier and not sent again",
    "refused": "refused",
    "invalid": "wrong, not sent",
    "notSent": "not sent",
    "unknown": "of unknown outcome",
    "notTried": "not tried",
}


def _code(counts: dict[str, int], wrong_lines: bool) -> int:
    """The worst first."""
    if counts["unknown"]:
        return exits.UNKNOWN
    if counts["refused"] or counts["invalid"] or wrong_lines:
        return exits.WRONG
    if counts["notSent"] or counts["notTried"]:
        return exits.NETWORK
    return exits.OK


def _writable(path: str) -> None:
    """Found out before anything is filed."""
    try:
        with open(path, "a", encoding="utf-8"):
            pass
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror or 'cannot be written'}") from None


def _write(path: str, text: str) -> None:
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        # The filings are made: their result is still to be shown.
        Screen.latest.note(f"{plain(path)}: {error.strerror or 'cannot be written'}")
