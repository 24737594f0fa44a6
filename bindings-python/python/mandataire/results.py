"""What filing gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._types import Deposit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .models.journal import Outcome

T = TypeVar("T")

__all__ = ["Filed", "FiledDeposit"]


@dataclass(frozen=True)
class Filed(Generic[T]):
    """An accepted write of Urssaf's."""

    #: Which intent, which references, sent now or recorded earlier.
    outcome: Outcome
    #: What Urssaf answered; ``None`` when it was recorded earlier. Look at its ``non_blocking_errors``.
    result: T | None

    @classmethod
    def _of(cls, told: Mapping[str, Any], read: Callable[[Any], T]) -> Filed[T]:
        from .models.journal import Outcome

        answer = told["result"]
        return cls(Outcome.from_dict(told["outcome"]), None if answer is None else read(answer))


@dataclass(frozen=True)
class FiledDeposit:
    """A deposit that was filed at the Guichet Unique. Nothing more was read to make it."""

    #: The server's id.
    id: int
    #: The same, for ``follow``, ``sign``, ``pay``.
    deposit: Deposit
    #: What the server answered, and whether it did so now or earlier.
    outcome: Outcome

    @classmethod
    def _of(cls, told: Mapping[str, Any]) -> FiledDeposit:
        from .models.journal import Outcome

        return cls(told["id"], Deposit.from_wire(told["deposit"]), Outcome.from_dict(told["outcome"]))
