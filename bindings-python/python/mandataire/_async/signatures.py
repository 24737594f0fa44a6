"""``/api/signatures`` (specification §5)."""

from __future__ import annotations

from .._border import without_none
from .._calls import AsyncCalls
from .._types import Deposit
from ..intents import Intent

__all__ = ["AsyncSignatures"]


class AsyncSignatures:
    """Calls on signatures; from ``AsyncGuichet.signatures``. ``AsyncGuichet.sign`` does it all."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    async def prepare_create(self, deposit: Deposit, signed_document: int | None = None) -> Intent:
        """Reads the deposit and prepares ``POST /api/signatures``. ``signed_document``: the id of the uploaded PJ_115, needed
        for modifications, cessations and annual accounts, refused for creations."""
        args = without_none(deposit=deposit, signedDocument=signed_document)
        intent: Intent = await self._calls._call("signatures.prepare_create", args)
        return intent
