"""``/api/attachments`` and the ``…/attachments`` of deposits (specification §3.8 to §3.11)."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any

from .._border import path_text, without_none
from .._calls import AsyncCalls, AsyncRows
from .._download import AsyncDownloads, DownloadTarget
from .._hooks import Hooks
from .._types import Deposit
from ..attachments import Attachment, cross_all
from ..intents import Intent

if TYPE_CHECKING:
    from pathlib import Path

    from .._hooks import UploadProgress
    from ..models.guichet import AttachmentInfo
    from ..models.journal import Outcome

__all__ = ["AsyncAttachments"]


class AsyncAttachments(AsyncDownloads):
    """Calls on attachments; from ``AsyncGuichet.attachments``."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    def list(self, deposit: Deposit) -> AsyncRows[AttachmentInfo]:
        """``GET …/{id}/attachments``."""
        from ..models.guichet import AttachmentInfo

        return AsyncRows(self._calls, "attachments.list", {"deposit": deposit}, AttachmentInfo.from_dict)

    async def get(self, id: int) -> AttachmentInfo:
        """``GET /api/attachments/{id}``."""
        from ..models.guichet import AttachmentInfo

        return AttachmentInfo.from_dict(await self._calls._call("attachments.get", {"id": id}))

    async def download(self, id: int, to: DownloadTarget) -> int:
        """``GET /api/attachments/{id}/file``, to a path (which appears only when it is whole) or a file object; its size."""
        return await self._download("attachments.download", {"id": id}, to)

    async def download_zip(
        self,
        formality: int,
        folder: str | PathLike[str],
        *,
        max_entries: int | None = None,
        max_bytes: int | None = None,
        max_ratio: int | None = None,
    ) -> tuple[Path, ...]:
        """``GET /api/formalities/{id}/attachments.zip``, extracted into a folder as if it were hostile; the files written."""
        from pathlib import Path

        limits = without_none(entries=max_entries, bytes=max_bytes, ratio=max_ratio)
        args = {"formality": formality, "folder": path_text(folder), "limits": limits}
        return tuple(Path(one) for one in await self._calls._call("attachments.download_zip", args))

    async def prepare_create(
        self, deposit: Deposit | None, attachment: Attachment, *, link: Mapping[str, Any] | None = None
    ) -> Intent:
        """Checks an attachment and prepares ``POST …/{id}/attachments``. Without a deposit, ``POST /api/attachments`` (§8.3)
        with ``link`` as it is: no document says which keys tie it to its deposit there."""
        args, handles = _new(deposit, attachment, link)
        intent: Intent = await self._calls._call("attachments.prepare_create", args, handles)
        return intent

    async def create(
        self, deposit: Deposit, attachment: Attachment, *, progress: UploadProgress | None = None
    ) -> Outcome:
        """Prepares and submits; the outcome's ``id`` is the attachment's. The same file for the same deposit is uploaded
        once."""
        from ..models.journal import Outcome

        args, handles = _new(deposit, attachment, None)
        told = await self._calls._call("attachments.create", args, handles, Hooks(upload=progress))
        return Outcome.from_dict(told)

    async def prepare_delete(self, id: int) -> Intent:
        """Prepares ``DELETE /api/attachments/{id}``: not while a regularisation is asked for; then invalidate it."""
        intent: Intent = await self._calls._call("attachments.prepare_delete", {"id": id})
        return intent

    async def delete(self, id: int) -> None:
        """Prepares and submits the deletion."""
        await self._calls._call("attachments.delete", {"id": id})


def _new(
    deposit: Deposit | None, attachment: Attachment, link: Mapping[str, Any] | None
) -> tuple[dict[str, Any], list[Any]]:
    handles: list[Any] = []
    (crossed,) = cross_all([attachment], handles)
    return without_none(deposit=deposit, attachment=crossed, link=link), handles
