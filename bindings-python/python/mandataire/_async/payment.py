"""``/api/payment`` (specification §6): by INPI customer account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._calls import AsyncCalls
from .._types import Deposit
from ..intents import Intent

if TYPE_CHECKING:
    from ..models.guichet import CustomerBalance

__all__ = ["AsyncPayment"]


class AsyncPayment:
    """Calls on payments; from ``AsyncGuichet.payment``. ``AsyncGuichet.pay`` does it all."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    async def prepare_create(self, deposit: Deposit) -> Intent:
        """Reads the cart and prepares ``POST /api/payment``. The customer account's credentials are put in at the last
        moment: they are not in the intent."""
        intent: Intent = await self._calls._call("payment.prepare_create", {"deposit": deposit})
        return intent

    async def customer_balance(self) -> CustomerBalance:
        """``POST /api/customer-balance``: what the customer account holds. Newer than the specification."""
        from ..models.guichet import CustomerBalance

        return CustomerBalance.from_dict(await self._calls._call("payment.customer_balance"))
