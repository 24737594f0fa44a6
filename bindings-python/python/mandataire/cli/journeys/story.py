"""What the demo tells."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..screen import Screen, style

if TYPE_CHECKING:
    from ...errors import MandataireError
    from ...models.guichet import StatusHistory


class Broken(Exception):
    """A journey did not go as it should."""


class Story:
    """Tells what is done, with the time since the start; keeps it for ``--json``."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._started = time.monotonic()
        self._journeys: list[dict[str, Any]] = []

    def title(self, n: int, of: int, title: str) -> None:
        """A journey begins."""
        self._journeys.append({"title": title, "steps": []})
        self._screen.line("\n" + style(f"[{n}/{of}] {title}", bold=True))

    def line(self, text: str) -> None:
        """Something was done."""
        if self._journeys:
            self._journeys[-1]["steps"].append(text)
        took = time.monotonic() - self._started
        at = f"{took * 1000:.1f}ms" if took < 1 else f"{took:.1f}s"
        self._screen.line(f"{style(f'{at:>8}', dim=True)}  {text}")

    def detail(self, text: str) -> None:
        """Something that belongs to the line above."""
        self._screen.line(f"            {text}")

    def refusal(self, what: str, error: MandataireError) -> None:
        """Something was refused, as it should be: every mistake with its path."""
        self.line(f"{what}: {error.message}")
        self._screen.issues(error.issues, indent="            ")

    def timeline(self, histories: Iterable[StatusHistory]) -> None:
        """The statuses a deposit went through."""
        self._screen.line("          timeline:")
        steps = list(histories)
        for n, step in enumerate(steps, 1):
            branch = "└" if n == len(steps) else "├"
            when = (step.created or "")[11:19]
            self.detail(f"{branch} {when}  {step.status}")

    def to_dict(self) -> dict[str, Any]:
        """All of it."""
        return {"journeys": self._journeys}


def expect(right: bool, otherwise: str) -> None:
    """The demo fails when something is not as it should be."""
    if not right:
        raise Broken(otherwise)
