"""INPI's dictionary: checks, explanations, what a status asks, records of the national register.

Checks are those of the core: every mistake at once, with its JSON path, in French and English, and the rule's source.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from . import _native
from ._border import offline, tree, without_none
from ._deposits import new_deposit
from .attachments import Attachment

if TYPE_CHECKING:
    from .models.guichet import Change, Checked, Explanation, NextAction
    from .models.report import Issue

__all__ = [
    "FromRegister",
    "arrange_roles",
    "check_annual_account",
    "check_content",
    "check_formality",
    "check_new_annual_account",
    "check_new_formality",
    "check_roles",
    "explain",
    "explain_text",
    "from_register",
    "next_actions",
    "propose_roles",
    "rules",
    "statuses",
]


def check_formality(payload: Any, mode: str = "standard") -> tuple[Issue, ...]:
    """Checks a formality: the whole envelope, ``{"typeFormalite": …, "content": {…}}``.

    ``mode``: ``strict`` (everything the official texts ask), ``standard`` (what we send), ``tolerant`` (what comes from the
    register). A dict is walked in place, without a copy."""
    return _issues(_native.check("formality", tree(payload), mode))


def check_annual_account(payload: Any, mode: str = "standard") -> tuple[Issue, ...]:
    """Checks annual accounts: the whole envelope, ``{"siren": …, "year": …, "content": {…}}``."""
    return _issues(_native.check("annual_account", tree(payload), mode))


def check_content(content: Any, type_formalite: str, type_personne: str, mode: str = "standard") -> tuple[Issue, ...]:
    """Checks a ``content`` alone, given the two codes of its envelope: C, M, R, Y, Z and P, M, E."""
    return _issues(_native.check("content", tree(content), mode, type_formalite, type_personne))


def check_new_formality(
    payload: Any, *, previous: Any = None, mode: str | None = None, attachments: Iterable[Attachment] = ()
) -> tuple[Issue, ...]:
    """Everything that ``prepare_create`` would find, files and previous state included. Reads the files, sends nothing."""
    return _check_new("content.check_new_formality", payload, previous, mode, attachments)


def check_new_annual_account(
    payload: Any, *, mode: str | None = None, attachments: Iterable[Attachment] = ()
) -> tuple[Issue, ...]:
    """The same for annual accounts."""
    return _check_new("content.check_new_annual_account", payload, None, mode, attachments)


def check_roles(content: Any, mode: str = "strict") -> tuple[Issue, ...]:
    """Checks the roles of the establishments of a ``content`` (specification §3.2); messages propose the right arrangement."""
    return _read(offline("roles.check_content", {"content": tree(content), "mode": mode}))


def propose_roles(block: Mapping[str, Any]) -> dict[str, Any] | None:
    """The block (``personneMorale``…) with its establishments arranged as §3.2 wants it; ``None`` without establishments."""
    found = offline("roles.propose", {"block": block})
    return None if found is None else dict(found)


def arrange_roles(
    office: Mapping[str, Any],
    activity: Mapping[str, Any] | str | None = None,
    also: Iterable[Mapping[str, Any]] = (),
    block: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """A block (``personneMorale``…) with its establishments and their roles, from what is meant (§3.2): the registered
    office; ``activity`` at an establishment of its own, ``"office"`` for at the office, ``None`` for nowhere yet; other shops."""
    given = without_none(office=office, activity=activity, also=list(also), block=block)
    return dict(offline("roles.build", given))


def explain(path: str) -> Explanation:
    """What a field is: type, codes with their labels, rules, official source. ``content.natureCreation.formeJuridique``."""
    from .models.guichet import Explanation

    return Explanation.from_dict(offline("content.explain", {"path": path})["explanation"])


def explain_text(path: str) -> str:
    """The same, for a person."""
    return str(offline("content.explain", {"path": path})["text"])


def rules() -> tuple[Checked, ...]:
    """Every rule of the checker."""
    from .models.guichet import Checked

    return tuple(Checked.from_dict(one) for one in offline("content.rules"))


def statuses() -> tuple[str, ...]:
    """The official statuses of a deposit."""
    return tuple(offline("guichet.statuses"))


def next_actions(status: str, deposit: str = "formality", type_formalite: str | None = None) -> tuple[NextAction, ...]:
    """What a status asks of the mandataire. ``deposit``: ``formality`` (with its ``type_formalite``), ``annualAccount``,
    ``acteDeposit``."""
    args = without_none(status=status, deposit=deposit, typeFormalite=type_formalite)
    return tuple(offline("guichet.next_actions", args))


class FromRegister:
    """What a register record gives a request; ``repr`` leaves the content out."""

    __slots__ = ("changes", "content", "diffusion_commerciale", "siren", "type_personne")

    def __init__(self, told: Mapping[str, Any]) -> None:
        from .models.guichet import Change

        #: The ``content`` of a request.
        self.content: dict[str, Any] = told["content"]
        #: P, M or E.
        self.type_personne: str = told["typePersonne"]
        #: The SIREN, as the record gives it.
        self.siren: str | None = told["siren"]
        #: O or N, when the record says it.
        self.diffusion_commerciale: str | None = told["diffusionCommerciale"]
        #: What was changed, and why.
        self.changes: tuple[Change, ...] = tuple(Change.from_dict(one) for one in told["changes"])

    def __repr__(self) -> str:
        return f"FromRegister({self.type_personne!r}, {len(self.changes)} changes)"


def from_register(record: Mapping[str, Any]) -> FromRegister:
    """Reads a record of the national register as the ``content`` of a request."""
    return FromRegister(offline("content.from_register", {"record": record}))


def _check_new(
    operation: str, payload: Any, previous: Any, mode: str | None, attachments: Iterable[Attachment]
) -> tuple[Issue, ...]:
    args, handles = new_deposit(payload, previous, None, mode, attachments)
    return _read(offline(operation, args, handles))


def _issues(text: str) -> tuple[Issue, ...]:
    return () if text == "[]" else _read(json.loads(text))


def _read(found: Iterable[Mapping[str, Any]]) -> tuple[Issue, ...]:
    from .models.report import Issue

    return tuple(Issue.from_dict(issue) for issue in found)
