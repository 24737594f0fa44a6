# Generated from _async/formalities.py by `python tools/unasync.py`: do not edit.
"""``/api/formalities`` and ``/api/formality_updates`` (specification §3)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .._calls import Calls, Rows, native_intents
from .._deposits import new_deposit, update
from .._download import Downloads, DownloadTarget
from .._filters import deposit_filter
from .._hooks import Hooks
from ..attachments import Attachment
from ..intents import Intent

if TYPE_CHECKING:
    from .._hooks import UploadProgress
    from ..models.guichet import Formality, StatusHistory
    from ..models.journal import Outcome
    from ..results import FiledDeposit

__all__ = ["Formalities"]


class Formalities(Downloads):
    """Calls on formalities; from ``Guichet.formalities``."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def list(self, **filters: Any) -> Rows[Formality]:
        """``GET /api/formalities``, page by page as it is read.

        Filters by their official names in snake case: ``status`` (one or several), ``reference`` (``referenceMandataire``,
        compared exactly on our side), ``siren``, ``siret``, ``type_formalite``, ``denomination``, ``code_ape``,
        ``code_postal``, ``search``, ``created_after``, ``updated_after``, ``order_by`` (``created``, ``updated``,
        ``statusDate``), ``descending``, ``page_size``, ``others`` (a dict, by the console's names)."""
        from ..models.guichet import Formality

        return Rows(self._calls, "formalities.list", deposit_filter(filters), Formality.from_dict)

    def get(self, id: int) -> Formality:
        """``GET /api/formalities/{id}``."""
        from ..models.guichet import Formality

        return Formality.from_dict(self._calls._call("formalities.get", {"id": id}))

    def prepare_create(
        self,
        payload: Any,
        *,
        previous: Any = None,
        reference: str | None = None,
        mode: str | None = None,
        attachments: Iterable[Attachment] = (),
    ) -> Intent:
        """Checks a formality and prepares ``POST /api/formalities`` (C, R) or ``POST /api/formality_updates`` (M, with
        ``previous``: the register's record, or a builder's). Nothing is sent.

        ``payload``: the JSON of the specification's §3.2, a model of ``mandataire.models.content``, or what
        ``mandataire.build`` made. Raises ``InvalidPayloadError`` with every mistake and its path."""
        args, handles = new_deposit(payload, previous, reference, mode, attachments)
        intent: Intent = self._calls._call("formalities.prepare_create", args, handles)
        return intent

    def create(
        self,
        payload: Any,
        *,
        previous: Any = None,
        reference: str | None = None,
        mode: str | None = None,
        attachments: Iterable[Attachment] = (),
        progress: UploadProgress | None = None,
    ) -> FiledDeposit:
        """Prepares and submits. ``progress(sent, total)`` in bytes, or a bar of tqdm's."""
        from ..results import FiledDeposit

        args, handles = new_deposit(payload, previous, reference, mode, attachments)
        hooks = Hooks(upload=progress)
        return FiledDeposit._of(self._calls._call("formalities.create", args, handles, hooks))

    def submit(self, intent: Intent, *, progress: UploadProgress | None = None) -> FiledDeposit:
        """Submits what ``prepare_create`` made, and says which deposit it became."""
        from ..results import FiledDeposit

        hooks = Hooks(upload=progress)
        return FiledDeposit._of(self._calls._call("formalities.submit", {}, native_intents([intent]), hooks))

    def prepare_update(self, id: int, content: Any, *, attachments: Iterable[Attachment] = ()) -> Intent:
        """Prepares ``PUT /api/formalities/{id}`` with the whole content: before the signature, or in answer to a
        regularisation. Known files keep their ``attachmentId`` and go without base64."""
        intent: Intent = self._calls._call("formalities.prepare_update", *update(id, content, attachments))
        return intent

    def update(
        self, id: int, content: Any, *, attachments: Iterable[Attachment] = (), progress: UploadProgress | None = None
    ) -> Outcome:
        """Prepares and submits."""
        from ..models.journal import Outcome

        args, handles = update(id, content, attachments)
        told = self._calls._call("formalities.update", args, handles, Hooks(upload=progress))
        return Outcome.from_dict(told)

    def prepare_delete(self, id: int) -> Intent:
        """Prepares ``DELETE /api/formalities/{id}``: only before signature and payment. Newer than the specification."""
        intent: Intent = self._calls._call("formalities.prepare_delete", {"id": id})
        return intent

    def delete(self, id: int) -> None:
        """Prepares and submits the deletion."""
        self._calls._call("formalities.delete", {"id": id})

    def refresh(self, id: int) -> Any:
        """``GET /api/formalities/{id}/refresh``: makes synthesis and cart again; as sent. Newer than the specification."""
        return self._calls._call("formalities.refresh", {"id": id})

    def synthesis(self, id: int) -> Any:
        """What is known of PJ_99, as sent. Newer than the specification."""
        return self._calls._call("formalities.synthesis", {"id": id})

    def synthesis_content(self, id: int, to: DownloadTarget) -> int:
        """The PDF of PJ_99, to a path or a file object; its size in bytes."""
        return self._download("formalities.synthesis_content", {"id": id}, to)

    def status_histories(self, id: int) -> tuple[StatusHistory, ...]:
        """``GET /api/formalities/{id}/formality_status_histories``."""
        from ..models.guichet import StatusHistory

        told = self._calls._call("formalities.status_histories", {"id": id})
        return tuple(StatusHistory.from_dict(one) for one in told)
