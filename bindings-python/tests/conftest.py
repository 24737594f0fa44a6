"""What the tests share."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from command_line import DATA, Program
from mandataire import Guichet, HttpSettings, Journal, Sandbox, Siret, Urssaf

#: The repository's shared vectors and scenarios.
SHARED = Path(__file__).resolve().parents[2] / "tests"

#: Short pauses: nothing here waits for a real server.
QUICK = HttpSettings(backoff=0.002, max_backoff=0.005)


def vectors(name: str) -> list[dict[str, Any]]:
    """A file of vectors."""
    found: list[dict[str, Any]] = json.loads((SHARED / "vectors" / f"{name}.json").read_text(encoding="utf-8"))
    assert found, name
    return found


def creation() -> dict[str, Any]:
    """A right creation, without attachments."""
    found: dict[str, Any] = json.loads((SHARED / "vectors/content/bases/sas.json").read_text(encoding="utf-8"))
    return found


def settled(journal: Journal) -> None:
    """Waits until what was cut off is over: it goes on by itself, in threads of the library's."""
    until = time.monotonic() + 20
    while any(entry.state == "sending" for entry in journal.find()):
        assert time.monotonic() < until, "a write does not end"
        time.sleep(0.005)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox of the test's own."""
    with Sandbox(guichet={"lag_ms": 2}) as running:
        yield running


@pytest.fixture
def urssaf(sandbox: Sandbox) -> Urssaf:
    """A client of it."""
    return Urssaf.for_sandbox(sandbox, http=QUICK)


@pytest.fixture
def guichet(sandbox: Sandbox) -> Guichet:
    """A client of it."""
    return Guichet.for_sandbox(sandbox, http=QUICK)


@pytest.fixture
def account(sandbox: Sandbox) -> Siret:
    """Somebody ordinary."""
    return Siret(sandbox.identities()["ORDINARY"])


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The command line, in a folder of its own."""
    return Program(tmp_path)


@pytest.fixture
def payload() -> dict[str, Any]:
    """The creation of the demo."""
    found: dict[str, Any] = json.loads((DATA / "creation.json").read_text("utf-8"))
    return found
