# Generated from _async/mandats.py by `python tools/unasync.py`: do not edit.
"""Mandates of Urssaf: of tierce déclaration (API030, API031), and SEPA (API070, API071, API075)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._border import without_none
from .._calls import Calls
from .._types import AccountId, Rum, account_to_wire
from ..intents import Intent

if TYPE_CHECKING:
    from ..models.journal import Outcome
    from ..models.urssaf import BankDetails, MandatSepa
    from ..results import Filed

__all__ = ["Mandats", "MandatsSepa"]


class Mandats:
    """The mandates of tierce déclaration; from ``Urssaf.mandats``. No operation lists them."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def prepare_register(self, account: AccountId | str, extra: Mapping[str, Any] | None = None) -> Intent:
        """Prepares API030. ``extra``: parameters that only the profile knows."""
        intent: Intent = self._calls._call("mandats.prepare_register", _on(account, extra))
        return intent

    def register(self, account: AccountId | str, extra: Mapping[str, Any] | None = None) -> Outcome:
        """Prepares and submits."""
        from ..models.journal import Outcome

        return Outcome.from_dict(self._calls._call("mandats.register", _on(account, extra)))

    def prepare_cancel(self, account: AccountId | str, extra: Mapping[str, Any] | None = None) -> Intent:
        """Prepares API031."""
        intent: Intent = self._calls._call("mandats.prepare_cancel", _on(account, extra))
        return intent

    def cancel(self, account: AccountId | str, extra: Mapping[str, Any] | None = None) -> Outcome:
        """Prepares and submits."""
        from ..models.journal import Outcome

        return Outcome.from_dict(self._calls._call("mandats.cancel", _on(account, extra)))


class MandatsSepa:
    """The SEPA mandates; from ``Urssaf.mandats_sepa``."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def list(self, account: AccountId | str) -> tuple[MandatSepa, ...]:
        """API070: the SEPA mandates of an account. A read."""
        from ..models.urssaf import MandatSepa

        told = self._calls._call("mandats_sepa.list", _on(account))
        return tuple(MandatSepa.from_dict(one) for one in told)

    def prepare_register(self, account: AccountId | str, bank: BankDetails) -> Intent:
        """Prepares API071."""
        intent: Intent = self._calls._call("mandats_sepa.prepare_register", {**_on(account), "bank": bank})
        return intent

    def register(self, account: AccountId | str, bank: BankDetails) -> Filed[MandatSepa]:
        """Prepares and submits."""
        from ..models.urssaf import MandatSepa
        from ..results import Filed

        told = self._calls._call("mandats_sepa.register", {**_on(account), "bank": bank})
        return Filed._of(told, MandatSepa.from_dict)

    def prepare_revoke(self, account: AccountId | str, rum: Rum | str) -> Intent:
        """Prepares API075."""
        intent: Intent = self._calls._call("mandats_sepa.prepare_revoke", {**_on(account), "rum": rum})
        return intent

    def revoke(self, account: AccountId | str, rum: Rum | str) -> Outcome:
        """Prepares and submits."""
        from ..models.journal import Outcome

        told = self._calls._call("mandats_sepa.revoke", {**_on(account), "rum": rum})
        return Outcome.from_dict(told)


def _on(account: AccountId | str, extra: Mapping[str, Any] | None = None) -> dict[str, Any]:
    return without_none(account=account_to_wire(account), extra=extra)
