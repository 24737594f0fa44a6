"""Mandates of Urssaf: of tierce déclaration (API030, API031), and SEPA (API070, API071, API075)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._border import without_none
from .._calls import AsyncCalls
from .._types import AccountId, Rum, account_to_wire
from ..intents import Intent

if TYPE_CHECKING:
    from ..models.journal import Outcome
    from ..models.urssaf import BankDetails, MandatSepa
    from ..results import Filed

__all__ = ["AsyncMandats", "AsyncMandatsSepa"]


class AsyncMandats:
    """The mandates of tierce déclaration; from ``AsyncUrssaf.mandats``. No operation lists them."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    async def prepare_register(self, account: AccountId | str, extra: Mapping[str, Any] | None = None) -> Intent:
        """Prepares API030. ``extra``: parameters that only the profile knows."""
        intent: Intent = await self._calls._call("mandats.prepare_register", _on(account, extra))
        return intent

    async def register(self, account: AccountId | str, extra: Mapping[str, Any] | None = None) -> Outcome:
        """Prepares and submits."""
        from ..models.journal import Outcome

        return Outcome.from_dict(await self._calls._call("mandats.register", _on(account, extra)))

    async def prepare_cancel(self, account: AccountId | str, extra: Mapping[str, Any] | None = None) -> Intent:
        """Prepares API031."""
        intent: Intent = await self._calls._call("mandats.prepare_cancel", _on(account, extra))
        return intent

    async def cancel(self, account: AccountId | str, extra: Mapping[str, Any] | None = None) -> Outcome:
        """Prepares and submits."""
        from ..models.journal import Outcome

        return Outcome.from_dict(await self._calls._call("mandats.cancel", _on(account, extra)))


class AsyncMandatsSepa:
    """The SEPA mandates; from ``AsyncUrssaf.mandats_sepa``."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    async def list(self, account: AccountId | str) -> tuple[MandatSepa, ...]:
        """API070: the SEPA mandates of an account. A read."""
        from ..models.urssaf import MandatSepa

        told = await self._calls._call("mandats_sepa.list", _on(account))
        return tuple(MandatSepa.from_dict(one) for one in told)

    async def prepare_register(self, account: AccountId | str, bank: BankDetails) -> Intent:
        """Prepares API071."""
        intent: Intent = await self._calls._call("mandats_sepa.prepare_register", {**_on(account), "bank": bank})
        return intent

    async def register(self, account: AccountId | str, bank: BankDetails) -> Filed[MandatSepa]:
        """Prepares and submits."""
        from ..models.urssaf import MandatSepa
        from ..results import Filed

        told = await self._calls._call("mandats_sepa.register", {**_on(account), "bank": bank})
        return Filed._of(told, MandatSepa.from_dict)

    async def prepare_revoke(self, account: AccountId | str, rum: Rum | str) -> Intent:
        """Prepares API075."""
        intent: Intent = await self._calls._call("mandats_sepa.prepare_revoke", {**_on(account), "rum": rum})
        return intent

    async def revoke(self, account: AccountId | str, rum: Rum | str) -> Outcome:
        """Prepares and submits."""
        from ..models.journal import Outcome

        told = await self._calls._call("mandats_sepa.revoke", {**_on(account), "rum": rum})
        return Outcome.from_dict(told)


def _on(account: AccountId | str, extra: Mapping[str, Any] | None = None) -> dict[str, Any]:
    return without_none(account=account_to_wire(account), extra=extra)
