# Generated from _async/signatures.py by `python tools/unasync.py`: do not edit.
"""``/api/signatures`` (specification §5)."""

from __future__ import annotations

from .._border import without_none
from .._calls import Calls
from .._types import Deposit
from ..intents import Intent

__all__ = ["Signatures"]


class Signatures:
    """Calls on signatures; from ``Guichet.signatures``. ``Guichet.sign`` does it all."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def prepare_create(self, deposit: Deposit, signed_document: int | None = None) -> Intent:
        """Reads the deposit and prepares ``POST /api/signatures``. ``signed_document``: the id of the uploaded PJ_115, needed
        for modifications, cessations and annual accounts, refused for creations."""
        args = without_none(deposit=deposit, signedDocument=signed_document)
        intent: Intent = self._calls._call("signatures.prepare_create", args)
        return intent
