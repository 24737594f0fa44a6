"""Prepared writes: built, checked and summarised, not sent."""

from __future__ import annotations

from . import _native
from ._border import decode

# `typing` takes longer to import than all of this together, and only checkers need it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .models.report import Issue

__all__ = ["Intent"]


class Intent:
    """A write, ready to be sent, bound by its digest.

    ``str()`` and ``repr()`` show the summary only; ``to_json()`` and ``preview()`` hold personal data in clear.
    """

    __slots__ = ("_facts", "_native")

    def __init__(self, native: _native.Intent) -> None:
        """Made by ``prepare_*`` of the clients, and by ``Intent.from_json``."""
        self._native = native
        self._facts: dict[str, Any] = decode(native.facts())

    @property
    def id(self) -> str:
        """32 hexadecimal digits: its key in the journal."""
        return str(self._facts["id"])

    @property
    def operation(self) -> str:
        """What it does: ``guichet.formalities.create``, ``urssaf.declarer``."""
        return str(self._facts["operation"])

    @property
    def environment(self) -> str:
        """Where it goes: ``urssaf:production``, ``guichet:sandbox:41234``."""
        return str(self._facts["environment"])

    @property
    def natural_key(self) -> str:
        """What makes it unique for its account and operation, identifiers masked."""
        return str(self._facts["naturalKey"])

    @property
    def key(self) -> str:
        """The same for the same filing, whoever prepares it: what a job queue carries."""
        return str(self._facts["key"])

    @property
    def digest(self) -> str:
        """SHA-256 over everything that will be sent, files included."""
        return str(self._facts["digest"])

    @property
    def summary(self) -> tuple[str, ...]:
        """What a person confirms, one fact each, identifiers masked."""
        return tuple(self._facts["summary"])

    @property
    def warnings(self) -> tuple[Issue, ...]:
        """What our checks found worth a look."""
        from .models.report import Issue

        return tuple(Issue.from_dict(issue) for issue in self._facts["warnings"])

    @property
    def created(self) -> datetime:
        """When it was prepared."""
        from ._border import instant

        return instant(self._facts["created"])

    def preview(self) -> Any:
        """The body for a person's eyes: personal data in clear, files and secrets described."""
        import json

        return json.loads(self._native.preview())

    def to_json(self) -> str:
        """The intent as text, to be stored or sent to another machine: personal data in clear, no secret.

        Raises ``InvalidPayloadError`` (``intent.not_portable``) when an attachment was given as bytes or as a file."""
        return self._native.to_json()

    @classmethod
    def from_json(cls, text: str) -> Intent:
        """Reads an intent back; refused when it is not the one that was prepared."""
        if not isinstance(text, str):
            from .errors import InvalidPayloadError

            raise InvalidPayloadError.at(
                "", "payload.decode", "Le texte d'une intention est attendu.", "The text of an intent is expected."
            )
        return cls(_native.Intent.from_json(text))

    def __str__(self) -> str:
        return str(self._native)

    def __repr__(self) -> str:
        return f"Intent({self.operation!r}, {self.natural_key!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Intent) and (self.id, self.digest) == (other.id, other.digest)

    def __hash__(self) -> int:
        return hash((self.id, self.digest))

    def __reduce__(self) -> tuple[Any, ...]:
        return (Intent.from_json, (self.to_json(),))
