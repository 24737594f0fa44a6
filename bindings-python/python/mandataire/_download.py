"""Downloads to a path, or to a file object."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike, unlink
from typing import Any, BinaryIO, Protocol, Union

from ._border import path_text
from ._calls import AsyncCalls, Calls

__all__ = ["AsyncDownloads", "DownloadTarget", "Downloads"]


class _Writable(Protocol):
    def write(self, data: bytes, /) -> object: ...


#: A path, or a file open in binary mode.
DownloadTarget = Union[str, "PathLike[str]", _Writable, BinaryIO]


class Downloads:
    """Downloads that wait in the caller's thread."""

    _calls: Calls

    def _download(self, operation: str, args: Mapping[str, Any], to: DownloadTarget) -> int:
        if isinstance(to, (str, PathLike)):
            return int(self._calls._call(operation, {**args, "to": path_text(to)}))
        with _Between(to) as path:
            return int(self._calls._call(operation, {**args, "to": path}))


class AsyncDownloads:
    """Downloads that are awaited; a file object is written in a thread."""

    _calls: AsyncCalls

    async def _download(self, operation: str, args: Mapping[str, Any], to: DownloadTarget) -> int:
        if isinstance(to, (str, PathLike)):
            return int(await self._calls._call(operation, {**args, "to": path_text(to)}))
        import asyncio

        between = _Between(to)
        try:
            size = int(await self._calls._call(operation, {**args, "to": between.path}))
            await asyncio.to_thread(between.copy)
        finally:
            between.forget()
        return size


class _Between:
    """A temporary file: a file object gets its bytes when the download is whole."""

    def __init__(self, to: Any) -> None:
        import tempfile

        self._to = to
        file = tempfile.NamedTemporaryFile(delete=False)  # noqa: SIM115 (the core writes it)
        file.close()
        self.path = file.name

    def copy(self) -> None:
        import shutil

        with open(self.path, "rb") as file:
            shutil.copyfileobj(file, self._to)

    def forget(self) -> None:
        unlink(self.path)

    def __enter__(self) -> str:
        return self.path

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            if kind is None:
                self.copy()
        finally:
            self.forget()
