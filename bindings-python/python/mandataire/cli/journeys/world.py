"""The sandbox, the clients and the files of the demo."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from ..._sync.guichet import Guichet
from ..._sync.urssaf import Urssaf
from ...journal import Journal
from ...sandbox import Sandbox, TestSigner, make_pdf

_DATA = Path(__file__).resolve().parent.parent / "data"
_OPEN = ("sending", "unknown", "needs_human")


class Count(NamedTuple):
    """What the ledger and the journal say at the end."""

    requests: int
    duplicates: int
    lost: int


class World:
    """Everything the journeys share."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(guichet={"lag_ms": 40, "creation_minimum": True})
        # Asked for by name: with real filings, a journal that survives a crash.
        self.journal = Journal.memory()
        self.guichet = Guichet.for_sandbox(self.sandbox, journal=self.journal)
        self.urssaf = Urssaf.for_sandbox(self.sandbox, journal=self.journal)
        self.signer = TestSigner(self.sandbox)
        self._folder = tempfile.TemporaryDirectory(prefix="mandataire-demo-")

    def data(self, name: str) -> Any:
        """One of the demo's own payloads."""
        return json.loads((_DATA / name).read_text(encoding="utf-8"), parse_float=Decimal)

    def pdf(self, name: str, title: str) -> Path:
        """A real PDF file on disk."""
        path = Path(self._folder.name) / name
        make_pdf(title, ["Document de démonstration."], 20_000, path)
        return path

    def not_a_pdf(self, name: str) -> Path:
        """A file that is not what its name says."""
        path = Path(self._folder.name) / name
        path.write_bytes(b"PK\x03\x04 a word processor's file")
        return path

    def count(self) -> Count:
        """Compares what the journal believes with what the sandbox committed."""
        accepted: Counter[str] = Counter()
        lost = 0
        for entry in self.journal.find():
            # Accepted, says the journal: the sandbox must have as many effects of that kind.
            accepted[entry.operation] += entry.state == "accepted"
            lost += entry.state in _OPEN
        for operation, count in accepted.items():
            lost += max(0, count - len(self.sandbox.ledger(operation)))
        return Count(self.sandbox.request_count(), len(self.sandbox.duplicates()), lost)

    def __enter__(self) -> World:
        return self

    def __exit__(self, *_: object) -> None:
        self.guichet.close()
        self.urssaf.close()
        self.sandbox.stop()
        self._folder.cleanup()
