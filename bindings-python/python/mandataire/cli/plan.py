"""What a table would file: checked by the core, prepared line by line, compared with the journal. Nothing is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..errors import InvalidPayloadError
from .screen import many, plain, style

if TYPE_CHECKING:
    from .._sync.urssaf import Urssaf
    from ..journal import Journal
    from ..models.journal import Entry
    from ..models.report import Issue
    from ..models.urssaf import Filing

#: A deadline that has passed: nothing is begun.
PAST = datetime(2000, 1, 1, tzinfo=timezone.utc)

_WORDS = {
    "new": "to be filed",
    "recorded": "filed earlier, not sent again",
    "open": "outcome unknown, not sent again",
    "conflict": "another one was filed for this period",
}


@dataclass(frozen=True)
class PlannedLine:
    """One declaration."""

    number: int
    filing: Filing
    key: str
    state: str


@dataclass(frozen=True)
class Plan:
    """Everything that would be filed, and what is wrong."""

    where: str
    lines: tuple[PlannedLine, ...]
    issues: tuple[Issue, ...]
    warnings: tuple[Issue, ...]
    """What is doubtful about lines that would be sent."""

    @property
    def new(self) -> int:
        """How many would be sent."""
        return sum(line.state == "new" for line in self.lines)

    @property
    def total(self) -> Decimal:
        """Their turnover, in euros."""
        return sum((line.filing.turnover.total for line in self.lines if line.state == "new"), Decimal(0))

    def to_dict(self) -> dict[str, Any]:
        """For programs; identifiers masked as in the journal."""
        lines = [
            {
                "line": line.number,
                "key": line.key,
                "state": line.state,
                "turnover": line.filing.turnover.to_wire(),
                "total": int(line.filing.turnover.total),
            }
            for line in self.lines
        ]
        return {"environment": self.where, "new": self.new, "total": int(self.total), "lines": lines}

    def text(self, limit: int | None) -> Iterator[str]:
        """For people; ``limit``: how many lines are shown."""
        shown = self.lines if limit is None else self.lines[:limit]
        rows = [(str(line.number), plain(line.key), _turnover(line.filing), _WORDS[line.state]) for line in shown]
        head = ("line", "declaration", "turnover", "")
        widths = [max(len(cell) for cell in column) for column in zip(head, *rows, strict=True)]
        for n, row in enumerate([head, *rows]):
            text = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            yield "  " + (style(text, dim=True) if n == 0 else text)
        if len(shown) < len(self.lines):
            yield f"  … {len(self.lines) - len(shown)} more: --dry-run shows all of them"
        yield f"{many(self.new, 'declaration')} to be filed with {self.where}, {_euros(self.total)} of turnover"


def plan(client: Urssaf, where: str, data: bytes, journal: Journal | None, skip_wrong_lines: bool) -> Plan:
    """Reads, checks and compares. ``where``: the server, as journals name it. Raises when the table as a whole is
    wrong, or a line without ``skip_wrong_lines``."""
    from ..declarations import read_csv

    filings, issues = read_csv(data)
    if issues and not skip_wrong_lines:
        # The same error as filing it would raise.
        client.declare_csv(data, deadline=PAST)
    entries = {} if journal is None else _by_key(journal, where)
    lines: list[PlannedLine] = []
    warnings: list[Issue] = []
    for number, filing in filings:
        try:
            intent = client.prepare_declarer(filing)
        except InvalidPayloadError as error:
            # The profile, say, has no place for a category.
            issues += of_line(number, error.issues)
            continue
        state = _state(entries.get(intent.key), intent.digest)
        if state == "new":
            warnings += of_line(number, intent.warnings)
        lines.append(PlannedLine(number, filing, intent.natural_key, state))
    return Plan(where, tuple(lines), issues, tuple(warnings))


def of_line(number: int, issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """Issues of one line of the table."""
    return tuple(replace(issue, path=f"line {number}, {issue.path}") for issue in issues)


def _by_key(journal: Journal, environment: str) -> dict[str, Entry]:
    """The entry that holds each natural key: the latest that is not free."""
    held = (entry for entry in journal.find(environment=environment) if entry.state not in ("refused", "not_sent"))
    return {entry.key: entry for entry in held}


def _state(entry: Entry | None, digest: str) -> str:
    if entry is None:
        return "new"
    if entry.state != "accepted":
        return "open"
    return "recorded" if entry.digest == digest else "conflict"


def _turnover(filing: Filing) -> str:
    turnover = filing.turnover
    if turnover.is_neant:
        return "nothing earned (néant)"
    return ", ".join(f"{plain(category)} {_euros(amount)}" for category, amount in turnover.items())


def _euros(amount: Decimal) -> str:
    return f"{int(amount):,} €".replace(",", " ")
