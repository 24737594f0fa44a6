"""A formality of 40 MiB costs a few MiB. The server is another process, and so is each client: nothing else is measured."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

#: What the largest formality may cost beside a small one.
MOST = 8 << 10
SERVER = """
import sys
from mandataire import Sandbox
with Sandbox() as sandbox:
    print(sandbox.guichet_url, flush=True)
    sys.stdin.read()
    print(max(request["body_bytes"] for request in sandbox.requests()), flush=True)
"""


@pytest.fixture
def server() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read where Linux tells it")
@pytest.mark.parametrize("client", ["sync", "async"])
def test_five_pdfs_of_8_mib_by_path(client: str, server: subprocess.Popen[str], tmp_path: Path) -> None:
    from mandataire.sandbox import make_pdf

    assert server.stdout is not None
    url = server.stdout.readline().strip()
    sizes = {"small": 100_000, **{f"large-{n}": 8 << 20 for n in range(5)}}
    for name, size in sizes.items():
        make_pdf(name, (), size, tmp_path / f"{name}.pdf")
    ran = subprocess.run(
        [sys.executable, __file__, client, url, str(tmp_path)], stdout=subprocess.PIPE, text=True, check=True
    )
    small, large = map(int, ran.stdout.split())
    print(
        f"measured: memory, Python {client}, 5 files of 8 MiB: peak {small} KiB, then {large} KiB: +{large - small} KiB"
    )
    assert large - small <= MOST
    # Everything did arrive.
    arrived, _ = server.communicate()
    assert int(arrived) > 5 * (8 << 20) * 4 // 3


def main(client: str, url: str, folder: Path) -> None:
    """The client's process: files a small formality, then the large one; prints the peak of resident memory after each."""
    from conftest import creation
    from mandataire import AsyncGuichet, Attachment, Guichet, Sandbox

    def attached(paths: list[Path]) -> list[Attachment]:
        return [Attachment(path, "PJ_51", at=f".piecesJointes[{n}]") for n, path in enumerate(paths)]

    def file(paths: list[Path]) -> None:
        if client == "sync":
            guichet = Guichet(url, Sandbox.USERNAME, Sandbox.PASSWORD)
            guichet.formalities.create(creation(), attachments=attached(paths))
        else:
            twin = AsyncGuichet(url, Sandbox.USERNAME, Sandbox.PASSWORD)
            asyncio.run(twin.formalities.create(creation(), attachments=attached(paths)))

    for pattern in ("small.pdf", "large-*.pdf"):
        file(sorted(folder.glob(pattern)))
        status = Path("/proc/self/status").read_text("ascii")
        print(status.split("VmHWM:")[1].split()[0])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
