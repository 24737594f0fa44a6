# Generated from _async/payment.py by `python tools/unasync.py`: do not edit.
"""``/api/payment`` (specification §6): by INPI customer account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._calls import Calls
from .._types import Deposit
from ..intents import Intent

if TYPE_CHECKING:
    from ..models.guichet import CustomerBalance

__all__ = ["Payment"]


class Payment:
    """Calls on payments; from ``Guichet.payment``. ``Guichet.pay`` does it all."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def prepare_create(self, deposit: Deposit) -> Intent:
        """Reads the cart and prepares ``POST /api/payment``. The customer account's credentials are put in at the last
        moment: they are not in the intent."""
        intent: Intent = self._calls._call("payment.prepare_create", {"deposit": deposit})
        return intent

    def customer_balance(self) -> CustomerBalance:
        """``POST /api/customer-balance``: what the customer account holds. Newer than the specification."""
        from ..models.guichet import CustomerBalance

        return CustomerBalance.from_dict(self._calls._call("payment.customer_balance"))
