# Generated from _async/acte_deposits.py by `python tools/unasync.py`: do not edit.
"""``/api/acte_deposits``: deeds. Newer than the specification; their content has no public documentation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .._border import tree
from .._calls import Calls, Rows, native_intents
from .._filters import deposit_filter
from .._hooks import Hooks
from ..attachments import Attachment, cross_all
from ..intents import Intent

if TYPE_CHECKING:
    from .._hooks import UploadProgress
    from ..models.guichet import StatusHistory
    from ..results import FiledDeposit

__all__ = ["ActeDeposits"]


class ActeDeposits:
    """Calls on deposits of deeds; from ``Guichet.acte_deposits``."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def list(self, **filters: Any) -> Rows[dict[str, Any]]:
        """``GET /api/acte_deposits``, page by page as it is read; rows as sent, filters as those of formalities."""
        return Rows(self._calls, "acte_deposits.list", deposit_filter(filters), dict)

    def get(self, id: int) -> Any:
        """``GET /api/acte_deposits/{id}``, as sent."""
        return self._calls._call("acte_deposits.get", {"id": id})

    def prepare_create(self, payload: Any, *, attachments: Iterable[Attachment] = ()) -> Intent:
        """Prepares ``POST /api/acte_deposits``; attachments are checked, the rest goes as written."""
        handles: list[Any] = []
        args = {"payload": tree(payload), "attachments": cross_all(attachments, handles)}
        intent: Intent = self._calls._call("acte_deposits.prepare_create", args, handles)
        return intent

    def create(
        self, payload: Any, *, attachments: Iterable[Attachment] = (), progress: UploadProgress | None = None
    ) -> FiledDeposit:
        """Prepares and submits."""
        from ..results import FiledDeposit

        handles: list[Any] = []
        args = {"payload": tree(payload), "attachments": cross_all(attachments, handles)}
        told = self._calls._call("acte_deposits.create", args, handles, Hooks(upload=progress))
        return FiledDeposit._of(told)

    def submit(self, intent: Intent, *, progress: UploadProgress | None = None) -> FiledDeposit:
        """Submits what ``prepare_create`` made, and says which deposit it became."""
        from ..results import FiledDeposit

        hooks = Hooks(upload=progress)
        return FiledDeposit._of(self._calls._call("acte_deposits.submit", {}, native_intents([intent]), hooks))

    def status_histories(self, id: int) -> tuple[StatusHistory, ...]:
        """``GET /api/acte_deposits/{id}/acte_deposit_status_histories``."""
        from ..models.guichet import StatusHistory

        told = self._calls._call("acte_deposits.status_histories", {"id": id})
        return tuple(StatusHistory.from_dict(one) for one in told)
