"""What filing gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._types import Deposit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import timedelta

    from .models.journal import Counts, Outcome, Row, Stopped
    from .models.report import Issue

T = TypeVar("T")

__all__ = ["BulkResult", "Filed", "FiledDeposit"]


@dataclass(frozen=True)
class Filed(Generic[T]):
    """An accepted write of Urssaf's."""

    #: Which intent, which references, sent now or recorded earlier.
    outcome: Outcome
    #: What Urssaf answered; ``None`` when it was recorded earlier. Look at its ``non_blocking_errors``.
    result: T | None

    @classmethod
    def _of(cls, told: Mapping[str, Any], read: Callable[[Any], T]) -> Filed[T]:
        from .models.journal import Outcome

        answer = told["result"]
        return cls(Outcome.from_dict(told["outcome"]), None if answer is None else read(answer))


@dataclass(frozen=True)
class FiledDeposit:
    """A deposit that was filed at the Guichet Unique. Nothing more was read to make it."""

    #: The server's id.
    id: int
    #: The same, for ``follow``, ``sign``, ``pay``.
    deposit: Deposit
    #: What the server answered, and whether it did so now or earlier.
    outcome: Outcome

    @classmethod
    def _of(cls, told: Mapping[str, Any]) -> FiledDeposit:
        from .models.journal import Outcome

        return cls(told["id"], Deposit.from_wire(told["deposit"]), Outcome.from_dict(told["outcome"]))


@dataclass(frozen=True)
class BulkResult:
    """What became of every filing of a run."""

    #: How many of each.
    counts: Counts
    #: How long it took.
    elapsed: timedelta
    #: Why it stopped before its end, if it did.
    stopped: Stopped | None
    #: Each filing, in the order given; with ``on_row``, those that need somebody.
    rows: tuple[Row, ...]
    #: What is wrong with the lines of a table that were left out.
    wrong_lines: tuple[Issue, ...]
    _csv: str = field(repr=False)

    @property
    def all_filed(self) -> bool:
        """Whether everything was filed, now or earlier, and no line was left out."""
        counts = self.counts.to_dict()
        filed = counts["accepted"] + counts["recorded"] == sum(counts.values())
        return filed and not self.wrong_lines

    def to_csv(self) -> str:
        """A line for each filing, identifiers masked."""
        return self._csv

    def to_dict(self) -> dict[str, Any]:
        """The same as JSON."""
        return {
            "counts": self.counts.to_dict(),
            "elapsed": self.elapsed.total_seconds(),
            "stopped": self.stopped,
            "rows": [row.to_dict() for row in self.rows],
            "wrongLines": [issue.to_dict() for issue in self.wrong_lines],
        }

    @classmethod
    def _of(cls, told: Mapping[str, Any]) -> BulkResult:
        from .models.journal import BulkReport
        from .models.report import Issue

        report = BulkReport.from_dict(told)
        wrong = tuple(Issue.from_dict(one) for one in told.get("wrongLines", ()))
        return cls(report.counts, report.elapsed, report.stopped, report.rows, wrong, told["csv"])
