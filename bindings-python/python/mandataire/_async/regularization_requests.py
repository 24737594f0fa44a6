"""``/api/regularization_requests`` (specification §3.6, §3.7, §4.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._border import without_none
from .._calls import AsyncCalls, AsyncRows
from .._types import Deposit
from ..intents import Intent

if TYPE_CHECKING:
    from ..models.guichet import RegularizationRequest

__all__ = ["AsyncRegularizationRequests"]


class AsyncRegularizationRequests:
    """Calls on regularisation requests; from ``AsyncGuichet.regularization_requests``."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    def list(self) -> AsyncRows[RegularizationRequest]:
        """``GET /api/regularization_requests``: all of them."""
        from ..models.guichet import RegularizationRequest

        return AsyncRows(self._calls, "regularization_requests.list", {}, RegularizationRequest.from_dict)

    def for_deposit(self, deposit: Deposit) -> AsyncRows[RegularizationRequest]:
        """Those of one deposit."""
        from ..models.guichet import RegularizationRequest

        operation = "regularization_requests.for_deposit"
        return AsyncRows(self._calls, operation, {"deposit": deposit}, RegularizationRequest.from_dict)

    async def prepare_update(self, id: int, body: Any = None) -> Intent:
        """Prepares ``PUT /api/regularization_requests/{id}``: "regularised" (§4.4). The body is unknown: ``None`` sends none."""
        args = without_none(id=id, body=body)
        intent: Intent = await self._calls._call("regularization_requests.prepare_update", args)
        return intent
