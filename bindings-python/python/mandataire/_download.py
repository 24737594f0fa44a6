"""Downloads to a path, or to a file object."""

from __future__ import annotations

from collections.abc import Mapping
from errno import EAGAIN
from io import BufferedReader, RawIOBase, TextIOBase
from os import PathLike, unlink
from typing import Any, BinaryIO, Protocol, Union

from ._border import path_text
from ._calls import AsyncCalls, Calls
from .errors import InvalidPayloadError

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

        _check(to)
        self._to = to
        file = tempfile.NamedTemporaryFile(delete=False)  # noqa: SIM115 (the core writes it)
        file.close()
        self.path = file.name

    def copy(self) -> None:
        with open(self.path, "rb") as file:
            while chunk := file.read(1 << 18):
                _write(self._to, chunk)

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


def _check(to: Any) -> None:
    """Says what is wrong with a target before anything is asked of the server."""
    if isinstance(to, type) or not callable(getattr(to, "write", None)):
        fr, en = "Un chemin, ou un fichier ouvert en écriture.", "A path, or a file open for writing."
    elif isinstance(to, TextIOBase):
        fr, en = (
            "Ouvrez le fichier en mode binaire : open(path, 'wb').",
            "Open the file in binary mode: open(path, 'wb').",
        )
    elif getattr(to, "closed", False) is True:
        fr, en = "Le fichier est fermé.", "The file is closed."
    elif isinstance(to, BufferedReader) and not to.writable():
        fr, en = "Le fichier n'est pas ouvert en écriture.", "The file is not open for writing."
    else:
        return
    raise InvalidPayloadError.at("to", "payload.unreadable", fr, en)


def _write(to: Any, data: bytes) -> None:
    """All of it: a file without a buffer may take a part, and says only how much."""
    while data:
        count = to.write(data)
        if count is None and isinstance(to, RawIOBase):
            count = 0
        if type(count) is not int:
            return
        if count <= 0:
            raise BlockingIOError(EAGAIN, "the file object takes no more bytes: the download is not whole")
        data = data[count:]
