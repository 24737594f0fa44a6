"""Monthly declarations of an accountant's clients, from a CSV file.

Shows: what is due, an estimate without Urssaf, wrong lines told before anything is filed, a bar of tqdm's, a journal in
SQLite, an answer that is lost and who finds out, a second run that files nothing twice.

    python monthly_declarations.py [recettes.csv] [--journal FILE]

The columns are those of ``Urssaf.declare_csv``; columns that begin with ``#`` are comments to it, and hold what the
calendar and the estimate need. Everything runs on the sandbox: nothing leaves this machine.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from mandataire import Declarant, InvalidPayloadError, Journal, Period, Sandbox, Turnover, Urssaf
from mandataire.estimate import estimate
from mandataire.results import BulkResult

TODAY = date(2026, 11, 2)
"""Fixed, so that the example prints the same every day."""

CATEGORIES = ("vente", "prestations_bic", "prestations_bnc")


def main() -> int:
    arguments = argparse.ArgumentParser(description="Monthly declarations from a CSV file, on the sandbox.")
    arguments.add_argument("csv", nargs="?", type=Path, default=Path(__file__).with_name("data") / "recettes.csv")
    arguments.add_argument("--journal", type=Path, help="where the journal is kept; a temporary folder unless given")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox:
        return run(sandbox, given.csv, given.journal or Path(folder) / "journal.db")


def run(sandbox: Sandbox, file: Path, journal: Path) -> int:
    rows = read(file)
    show_calendar(rows)
    show_estimates(rows)

    with Urssaf.for_sandbox(sandbox, journal=Journal.sqlite(journal)) as urssaf:
        give_mandates(urssaf, rows)
        # The connection of one of them will be cut, after Urssaf has filed it.
        sandbox.inject("drop_after_commit", administration="urssaf", route="POST *", skip=1)
        report = file_what_is_right(urssaf, file)
        if report is None:
            return 1
    show(report)

    # The next day, in another program: the same file, the same journal.
    with Urssaf.for_sandbox(sandbox, journal=Journal.sqlite(journal)) as urssaf:
        find_out(sandbox, urssaf)
        before = len(sandbox.ledger("urssaf.declarer"))
        print("\nThe same file again:")
        report = declare(urssaf, file, skip_wrong_lines=True)
    show(report)
    filed_again = len(sandbox.ledger("urssaf.declarer")) - before
    print(f"\nmonthly: {report.counts.recorded} recorded, {filed_again} filed again, {len(sandbox.duplicates())} twice")
    return 0


def read(file: Path) -> list[dict[str, str]]:
    """Our own use of the table; ``declare_csv`` reads it by itself, and checks it."""
    with file.open(encoding="utf-8", newline="") as lines:
        form = csv.Sniffer().sniff(lines.readline(), ";,\t")
        lines.seek(0)
        return list(csv.DictReader(lines, dialect=form))


def show_calendar(rows: list[dict[str, str]]) -> None:
    print(f"To be declared on {TODAY}:")
    for row in rows:
        if not row.get("#started"):
            continue
        declarant = Declarant(
            date.fromisoformat(row["#started"]), "quarterly" if row["#frequency"] == "quarterly" else "monthly"
        )
        for obligation, standing in declarant.standing(TODAY):
            # The file holds what is to be declared now; earlier periods were.
            if obligation.period == row["period"]:
                print(f"  {row['#client']}: {obligation.period}, {standing}, until {obligation.due}")


def show_estimates(rows: list[dict[str, str]]) -> None:
    print("\nContributions, indicative (Urssaf's own estimate counts):")
    for row in rows:
        # French amounts, as a spreadsheet writes them; text stays exact.
        turnover = Turnover({name: row[name] for name in CATEGORIES if row.get(name)})
        if turnover and row.get("#started"):
            started = date.fromisoformat(row["#started"])
            found = estimate(turnover, Period(row["period"]).last_day, started=started, nature=row["#nature"])
            print(f"  {row['#client']}: about {found.total} € on {turnover.total} €")


def give_mandates(urssaf: Urssaf, rows: list[dict[str, str]]) -> None:
    """Each client has to be the tiers-déclarant's, once (API030)."""
    for row in rows:
        # A line that is wrong is told later, with all the others.
        with contextlib.suppress(InvalidPayloadError):
            urssaf.mandats.register(row["siret"])


def file_what_is_right(urssaf: Urssaf, file: Path) -> BulkResult | None:
    """Strict first: by default a file with a wrong line files nothing at all."""
    try:
        return declare(urssaf, file)
    except InvalidPayloadError as error:
        print("\nNothing is filed, because of:")
        for issue in error.issues:
            print(f"  {issue.path}: {issue.message_en}\n    ({issue.message_fr})")
    try:
        report = declare(urssaf, file, skip_wrong_lines=True)
    except InvalidPayloadError:
        print("That is the whole table: correct it first.")
        return None
    print("\nThe other lines are filed:")
    return report


def declare(urssaf: Urssaf, file: Path, *, skip_wrong_lines: bool = False) -> BulkResult:
    with progress_bar() as bar:
        return urssaf.declare_csv(file, skip_wrong_lines=skip_wrong_lines, progress=bar)


def progress_bar() -> Any:
    """A bar of tqdm's on a terminal; nothing where tqdm is not installed."""
    try:
        from tqdm import tqdm
    except ImportError:
        return contextlib.nullcontext()
    return tqdm(unit=" declarations", disable=not sys.stderr.isatty())


def show(report: BulkResult) -> None:
    for row in report.rows:
        print(f"  line {row.number}: {row.key}: {row.state}")
        if row.error is not None:
            print(f"    {row.error.message}")
    for issue in report.wrong_lines:
        print(f"  {issue.path}: left out")


def find_out(sandbox: Sandbox, urssaf: Urssaf) -> None:
    """What became of a declaration whose answer never came. Sending it again would be a guess."""
    # A look counts only some time after the sending: the server may still be at work.
    sandbox.advance(61)
    for one in urssaf.reconcile():
        print(f"\n{one.intent.natural_key}: {type(one.verdict).__name__}")
        print("  Urssaf has no call that reads a declaration back. A person looks in the declarant's space there.")
        filed = seen_at_urssaf(sandbox, one.intent.natural_key)
        entry = urssaf.resolve(one.intent.id, filed=filed, who="C. Petit", why="seen in the declarant's space")
        print(f"  decided and journalled, with who and why: {entry.state}")


def seen_at_urssaf(sandbox: Sandbox, natural_key: str) -> bool:
    """What the person sees: here the sandbox's ledger stands for Urssaf's site."""
    wanted = natural_key.replace("SIRET ", "siret:")
    return any(effect["natural_key"] == wanted for effect in sandbox.ledger("urssaf.declarer"))


if __name__ == "__main__":
    sys.exit(main())
