"""Samples of contenders taken in turn, and what is made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median

from worker import Sample


@dataclass(frozen=True)
class Contender:
    """Who is measured, from the round on it is due in: every round, or every so many."""

    sample: Callable[[], Sample]
    every: int = 1


@dataclass
class Run:
    """Rounds in which everybody is measured once, there and back: what disturbs the machine disturbs all alike."""

    contenders: Mapping[str, Contender]
    samples: dict[str, dict[int, Sample]] = field(default_factory=dict)

    def rounds(self, count: int, say: Callable[[str], None]) -> None:
        names = list(self.contenders)
        for number in range(count):
            say(f"round {number + 1} of {count}")
            for name in names if number % 2 == 0 else reversed(names):
                contender = self.contenders[name]
                # The first round of a process is cold: who comes rarely is not measured in it.
                if number % contender.every == contender.every // 2:
                    self.samples.setdefault(name, {})[number] = contender.sample()

    def median(self, name: str, metric: str) -> float:
        return median(sample[metric] for sample in self.samples[name].values())

    def ratio(self, ours: str, peer: str, metric: str) -> float:
        """Median of the rounds' own ratios."""
        mine, theirs = self.samples[ours], self.samples[peer]
        return median(mine[n][metric] / theirs[n][metric] for n in mine.keys() & theirs.keys())

    def difference(self, ours: str, peer: str, metric: str) -> float:
        """Median of the rounds' own differences."""
        mine, theirs = self.samples[ours], self.samples[peer]
        return median(mine[n][metric] - theirs[n][metric] for n in mine.keys() & theirs.keys())


@dataclass(frozen=True)
class Line:
    """A line of the table. Without a goal it is for information. `bound`: beyond it something broke, on any machine and in any
    run; goals are for a machine that does nothing else."""

    name: str
    ours: str
    peer: str
    figure: float
    unit: str
    goal: float | None = None
    bound: float | None = None

    def within(self, limit: float | None) -> bool:
        return limit is None or self.figure <= limit

    def cells(self) -> tuple[str, ...]:
        shown = f"{self.figure:.2f}{self.unit}"
        if self.goal is None:
            return (self.name, self.ours, self.peer, shown, "", "")
        return (
            self.name,
            self.ours,
            self.peer,
            shown,
            f"≤ {self.goal:g}{self.unit}",
            "yes" if self.within(self.goal) else "NO",
        )


HEAD = ("figure", "ours", "peer", "result", "goal", "met")


def table(lines: list[Line]) -> str:
    """The lines in columns."""
    rows = [HEAD, *(line.cells() for line in lines)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEAD))]
    rows.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
