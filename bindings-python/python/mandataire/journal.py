"""Where intents live: what was sent, what came of it. Holds hashes, references and masked keys, nothing personal."""

from __future__ import annotations

import json
from datetime import datetime
from os import PathLike
from typing import TYPE_CHECKING, Any

from . import _log, _native
from ._border import Local, encode, path_text, without_none

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .models.journal import AuditRecord, Entry

__all__ = ["AsyncJournal", "Journal"]


class Journal(Local):
    """A durable store of filings. Several clients may share one; after a fork each process opens its own.

    ``Journal.sqlite(path)`` for one machine, ``Journal.postgres(url)`` for several, ``Journal.memory()`` for tests.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _native.Journal) -> None:
        """Made by ``memory``, ``sqlite`` and ``postgres``."""
        self._native = native

    @classmethod
    def memory(cls) -> Journal:
        """Gone with the process: protects against duplicates within it, not across a crash."""
        return cls._of("memory")

    @classmethod
    def sqlite(cls, path: str | PathLike[str]) -> Journal:
        """A file (WAL, ``synchronous=FULL``). Several processes of one machine may share it; a network file system is
        refused. Look into it with ``sqlite3`` from another process only: in this one it would undo the file's locks."""
        return cls._of({"sqlite": path_text(path)})

    @classmethod
    def postgres(cls, url: str, *, extra_ca_pem: Sequence[str] = ()) -> Journal:
        """The caller's own PostgreSQL, shared by several machines: ``postgresql://…``."""
        return cls._of({"postgres": {"url": url, "extra_ca_pem": list(extra_ca_pem)}})

    @classmethod
    def _of(cls, settings: Any) -> Journal:
        _log.refresh()
        return cls(_native.Journal(encode(settings)))

    @property
    def awaited(self) -> AsyncJournal:
        """The same journal for coroutines."""
        return AsyncJournal(self._native)

    def get(self, intent_id: str) -> Entry | None:
        """One entry, by its intent's id."""
        from .models.journal import Entry

        found = self._call("get", id=intent_id)
        return None if found is None else Entry.from_dict(found)

    def find(
        self, *, environment: str | None = None, account: str | None = None, open: bool = False
    ) -> tuple[Entry, ...]:
        """Entries, oldest first. ``open``: only those whose outcome is not known."""
        from .models.journal import Entry

        found = self._call("find", environment=environment, account=account, open=open)
        return tuple(Entry.from_dict(one) for one in found)

    def audit(
        self, *, environment: str | None = None, account: str | None = None, open: bool = False
    ) -> tuple[AuditRecord, ...]:
        """What was filed, when, with which digest: for those who ask later."""
        from .models.journal import AuditRecord

        found = self._call("audit", environment=environment, account=account, open=open)
        return tuple(AuditRecord.from_dict(one) for one in found)

    def audit_lines(self) -> str:
        """The same as JSON Lines."""
        return str(self._call("audit_lines"))

    def purge(self, before: datetime) -> int:
        """Forgets what has been known for longer; says how many. Open filings are never forgotten."""
        return int(self._call("purge", before=before))

    def purge_old(self) -> int:
        """Forgets what has been known for six months."""
        return int(self._call("purge_old"))

    def _call(self, operation: str, **args: Any) -> Any:
        _log.refresh()
        return json.loads(self._native.call(operation, encode(without_none(**args))))

    def __repr__(self) -> str:
        return "Journal()"


class AsyncJournal:
    """A journal whose calls are awaited; from ``Journal.awaited``."""

    __slots__ = ("_native",)

    def __init__(self, native: _native.Journal) -> None:
        """Made by ``Journal.awaited``."""
        self._native = native

    async def get(self, intent_id: str) -> Entry | None:
        """One entry, by its intent's id."""
        from .models.journal import Entry

        found = await self._call("get", id=intent_id)
        return None if found is None else Entry.from_dict(found)

    async def find(
        self, *, environment: str | None = None, account: str | None = None, open: bool = False
    ) -> tuple[Entry, ...]:
        """Entries, oldest first. ``open``: only those whose outcome is not known."""
        from .models.journal import Entry

        found = await self._call("find", environment=environment, account=account, open=open)
        return tuple(Entry.from_dict(one) for one in found)

    async def audit(
        self, *, environment: str | None = None, account: str | None = None, open: bool = False
    ) -> tuple[AuditRecord, ...]:
        """What was filed, when, with which digest: for those who ask later."""
        from .models.journal import AuditRecord

        found = await self._call("audit", environment=environment, account=account, open=open)
        return tuple(AuditRecord.from_dict(one) for one in found)

    async def audit_lines(self) -> str:
        """The same as JSON Lines."""
        return str(await self._call("audit_lines"))

    async def purge(self, before: datetime) -> int:
        """Forgets what has been known for longer; says how many. Open filings are never forgotten."""
        return int(await self._call("purge", before=before))

    async def purge_old(self) -> int:
        """Forgets what has been known for six months."""
        return int(await self._call("purge_old"))

    async def _call(self, operation: str, **args: Any) -> Any:
        from ._calls import awaited

        _log.refresh()
        text = encode(without_none(**args))
        return json.loads(await awaited(lambda box, done, _: self._native.start(operation, text, box, done)))

    def __repr__(self) -> str:
        return "AsyncJournal()"
