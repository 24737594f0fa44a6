"""Builders: from what somebody wants to a formality that passes every check.

An intention is one of the classes of ``mandataire.models.build`` (all of them are here too) or the same as a dict. ``build``
writes the roles, statuses and indicators, checks the result in strict mode, and tells every mistake at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._border import offline, tree
from .models import build as _intentions
from .models.build import *  # noqa: F403 (the intentions are this module's words)

if TYPE_CHECKING:
    from .models.guichet import Change

__all__ = ["Built", "build", *_intentions.__all__]

_OPERATIONS = {
    "CompanyCreation": "build.company_creation",
    "IndividualCreation": "build.individual_creation",
    "ExploitationCreation": "build.exploitation_creation",
    "Modification": "build.modification",
    "Cessation": "build.cessation",
    "AnnualAccounts": "build.annual_accounts",
}


class Built:
    """A payload, to be given to ``formalities.create`` or ``annual_accounts.create``. ``repr`` leaves it out."""

    __slots__ = ("changes", "payload", "pieces", "previous")

    def __init__(self, told: Mapping[str, Any]) -> None:
        from .models.guichet import Change

        #: The JSON of the specification's §3.2 or §4.1: change it where the builder does not know what you need.
        self.payload: dict[str, Any] = told["payload"]
        #: The state before a modification.
        self.previous: dict[str, Any] | None = told["previous"]
        #: For annual accounts: ``(typeDocument, French label)`` of the pieces to attach.
        self.pieces: tuple[tuple[str, str], ...] = tuple((kind, label) for kind, label in told.get("pieces", ()))
        #: For a modification: what was dropped or converted to make the record the content of a request.
        self.changes: tuple[Change, ...] = tuple(Change.from_dict(one) for one in told.get("changes", ()))

    def to_dict(self) -> dict[str, Any]:
        """The payload."""
        return self.payload

    def __repr__(self) -> str:
        return f"Built({self.payload.get('typeFormalite', 'annual accounts')!r})"


def build(intention: Any, *, kind: str | None = None, check: bool = True) -> Built:
    """The payload of an intention. Without ``check``, as it is, for what the builder does not know.

    ``kind``: for a dict, the name of its class: ``CompanyCreation``… Raises ``InvalidPayloadError`` with everything that is
    missing or wrong, by its path."""
    name = kind or type(intention).__name__
    operation = _OPERATIONS.get(name)
    if operation is None:
        from .errors import InvalidPayloadError

        raise InvalidPayloadError.at(
            "kind",
            "payload.unreadable",
            f"Une intention est l'une de : {', '.join(_OPERATIONS)}.",
            f"An intention is one of: {', '.join(_OPERATIONS)}.",
        )
    return Built(offline(operation, {"intentions": tree(intention), "check": check}))
