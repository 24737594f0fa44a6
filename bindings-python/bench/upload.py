"""A formality with five PDFs of 8 MiB. Ours also looks whether they are PDFs, takes their SHA-256, reads them again as they are
sent (a file that changed is refused), checks the payload, and writes the journal (in memory)."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from payload import Streamed, creation, files, whole
from worker import Contender, Sample, timed

PATH = "/api/formalities"


def ours(url: str, folder: str) -> Contender:
    """From paths."""
    from mandataire import Guichet

    guichet, paths = Guichet(url, "bench@example.test", "password"), _pieces(folder)
    guichet.log_in()
    return _posting(lambda: guichet.formalities.create(creation(), attachments=_attachments(paths)))


def httpx_streamed(url: str, folder: str, encoder: str = "base64") -> Contender:
    """A generator of base64, with an exact Content-Length."""
    import httpx

    client, paths, encode = httpx.Client(trust_env=False), _pieces(folder), _encoder(encoder)

    def post() -> None:
        body = Streamed(paths, encode)
        headers = {"Content-Type": "application/json", "Content-Length": str(body.length)}
        client.post(url + PATH, content=iter(body), headers=headers).raise_for_status().json()

    return _posting(post)


def httpx_json(url: str, folder: str) -> Contender:
    """What the manual of httpx shows first."""
    import httpx

    client, paths = httpx.Client(trust_env=False), _pieces(folder)

    def post() -> None:
        body = whole(paths, lambda raw: base64.b64encode(raw).decode())
        client.post(url + PATH, json=body, timeout=60).raise_for_status().json()

    return _posting(post)


def httpx_fast_json(url: str, folder: str) -> Contender:
    """The same with the fastest libraries for JSON and base64."""
    import httpx
    import orjson
    import pybase64

    client, paths = httpx.Client(trust_env=False), _pieces(folder)

    def post() -> None:
        body = orjson.dumps(whole(paths, pybase64.b64encode_as_string))
        headers = {"Content-Type": "application/json"}
        client.post(url + PATH, content=body, headers=headers, timeout=60).raise_for_status().json()

    return _posting(post)


def ready_buffer(url: str, folder: str) -> Contender:
    """A body that lies ready, by the cheapest client there is: a bare socket of the standard library."""
    import http.client

    where = urlsplit(url)
    assert where.hostname is not None
    connection = http.client.HTTPConnection(where.hostname, where.port)
    body = b"".join(Streamed(_pieces(folder)))

    def post() -> None:
        connection.request("POST", PATH, body, {"Content-Type": "application/json"})
        assert connection.getresponse().read()

    return _posting(post)


def memory(url: str, folder: str, client: str = "sync", source: str = "path") -> Contender:
    """What the peak of resident memory grows by, after a formality with a small PDF."""

    def sample() -> Sample:
        with tempfile.TemporaryDirectory() as small, contextlib.ExitStack() as opened:
            file = _filer(url, client)
            file(_sources(files(Path(small), 1, 100_000), source, opened))
            large = _sources(_pieces(folder), source, opened)
            before = _peak()
            file(large)
            return {"memory": (_peak() - before) / 1024}

    return sample


def _filer(url: str, client: str) -> Callable[[list[Any]], object]:
    from mandataire import AsyncGuichet, Guichet

    credentials = ("bench@example.test", "password")
    if client == "sync":
        guichet = Guichet(url, *credentials)
        return lambda sources: guichet.formalities.create(creation(), attachments=_attachments(sources))
    if client == "async":
        twin = AsyncGuichet(url, *credentials)

        async def file(sources: list[Any]) -> object:
            return await twin.formalities.create(creation(), attachments=_attachments(sources))

        return lambda sources: asyncio.run(file(sources))
    import httpx

    peer = httpx.Client(trust_env=False, timeout=60)

    def stream(sources: list[Any]) -> object:
        body = Streamed(sources)
        return peer.post(url + PATH, content=iter(body), headers={"Content-Length": str(body.length)}).json()

    def stock(sources: list[Any]) -> object:
        return peer.post(url + PATH, json=whole(sources, lambda raw: base64.b64encode(raw).decode())).json()

    return stream if client == "httpx_streamed" else stock


def _sources(paths: list[Path], source: str, opened: contextlib.ExitStack) -> list[Any]:
    if source == "bytes":
        return [path.read_bytes() for path in paths]
    if source == "file":
        return [opened.enter_context(open(path, "rb")) for path in paths]
    return list(paths)


def _attachments(sources: list[Any]) -> list[Any]:
    from mandataire import Attachment

    return [
        Attachment(source, "PJ_51", nom_document=f"piece-{n}.pdf", at=f".piecesJointes[{n}]")
        for n, source in enumerate(sources)
    ]


def _pieces(folder: str) -> list[Path]:
    return sorted(Path(folder).glob("*.pdf"))


def _encoder(name: str) -> Any:
    if name == "base64":
        return base64.b64encode
    import pybase64

    return pybase64.b64encode


def _posting(post: Callable[[], object]) -> Contender:
    post()
    return lambda: timed(post)


def _peak() -> int:
    """VmHWM in KiB. `ru_maxrss` would be that of whoever started this process, when it was larger."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0])
