# Generated from _async/annual_accounts.py by `python tools/unasync.py`: do not edit.
"""``/api/annual_accounts`` (specification §4)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .._calls import Calls, Rows, native_intents
from .._deposits import new_deposit, update
from .._filters import deposit_filter
from .._hooks import Hooks
from ..attachments import Attachment
from ..intents import Intent

if TYPE_CHECKING:
    from .._hooks import UploadProgress
    from ..models.guichet import AnnualAccount, StatusHistory
    from ..models.journal import Outcome
    from ..results import FiledDeposit

__all__ = ["AnnualAccounts"]


class AnnualAccounts:
    """Calls on annual accounts; from ``Guichet.annual_accounts``."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def list(self, **filters: Any) -> Rows[AnnualAccount]:
        """``GET /api/annual_accounts``, page by page as it is read; filters as those of formalities."""
        from ..models.guichet import AnnualAccount

        return Rows(self._calls, "annual_accounts.list", deposit_filter(filters), AnnualAccount.from_dict)

    def get(self, id: int) -> AnnualAccount:
        """``GET /api/annual_accounts/{id}``."""
        from ..models.guichet import AnnualAccount

        return AnnualAccount.from_dict(self._calls._call("annual_accounts.get", {"id": id}))

    def prepare_create(
        self,
        payload: Any,
        *,
        reference: str | None = None,
        mode: str | None = None,
        attachments: Iterable[Attachment] = (),
    ) -> Intent:
        """Checks the accounts (the JSON of §4.1, or what ``mandataire.build`` made) and prepares
        ``POST /api/annual_accounts``. Nothing is sent. Attachments: PJ_102 (bilan), PJ_103 (compte de résultat), …"""
        args, handles = new_deposit(payload, None, reference, mode, attachments)
        intent: Intent = self._calls._call("annual_accounts.prepare_create", args, handles)
        return intent

    def create(
        self,
        payload: Any,
        *,
        reference: str | None = None,
        mode: str | None = None,
        attachments: Iterable[Attachment] = (),
        progress: UploadProgress | None = None,
    ) -> FiledDeposit:
        """Prepares and submits. ``progress(sent, total)`` in bytes, or a bar of tqdm's."""
        from ..results import FiledDeposit

        args, handles = new_deposit(payload, None, reference, mode, attachments)
        hooks = Hooks(upload=progress)
        return FiledDeposit._of(self._calls._call("annual_accounts.create", args, handles, hooks))

    def submit(self, intent: Intent, *, progress: UploadProgress | None = None) -> FiledDeposit:
        """Submits what ``prepare_create`` made, and says which deposit it became."""
        from ..results import FiledDeposit

        hooks = Hooks(upload=progress)
        return FiledDeposit._of(self._calls._call("annual_accounts.submit", {}, native_intents([intent]), hooks))

    def prepare_update(self, id: int, content: Any, *, attachments: Iterable[Attachment] = ()) -> Intent:
        """Prepares ``PUT /api/annual_accounts/{id}``: only while a regularisation is asked for (§4.4)."""
        intent: Intent = self._calls._call("annual_accounts.prepare_update", *update(id, content, attachments))
        return intent

    def update(
        self, id: int, content: Any, *, attachments: Iterable[Attachment] = (), progress: UploadProgress | None = None
    ) -> Outcome:
        """Prepares and submits."""
        from ..models.journal import Outcome

        args, handles = update(id, content, attachments)
        told = self._calls._call("annual_accounts.update", args, handles, Hooks(upload=progress))
        return Outcome.from_dict(told)

    def prepare_delete(self, id: int) -> Intent:
        """Prepares ``DELETE /api/annual_accounts/{id}``. Newer than the specification."""
        intent: Intent = self._calls._call("annual_accounts.prepare_delete", {"id": id})
        return intent

    def delete(self, id: int) -> None:
        """Prepares and submits the deletion."""
        self._calls._call("annual_accounts.delete", {"id": id})

    def status_histories(self, id: int) -> tuple[StatusHistory, ...]:
        """The status history, under either of its two names."""
        from ..models.guichet import StatusHistory

        told = self._calls._call("annual_accounts.status_histories", {"id": id})
        return tuple(StatusHistory.from_dict(one) for one in told)
