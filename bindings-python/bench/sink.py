"""The server of the benchmark: `tests/src/bin/sink_server.rs`, in a process of its own, so that neither its memory nor its
processor time counts."""

from __future__ import annotations

import json
import subprocess
import urllib.request
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]


class Sink:
    """Started on a free port of 127.0.0.1; it stops when its standard input closes."""

    def __init__(self) -> None:
        self._process = subprocess.Popen([_built()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def counted(self) -> tuple[int, int]:
        """How many formalities arrived, and how many bytes of them."""
        with urllib.request.urlopen(f"{self.url}/counted", timeout=10) as answer:
            told = json.load(answer)
        return told["bodies"], told["bytes"]

    def __enter__(self) -> Sink:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=10)


def _built() -> Path:
    """It needs the standard library alone: the compiler is enough."""
    source, binary = ROOT / "tests/src/bin/sink_server.rs", ROOT / "target/bench/sink_server"
    if not binary.exists() or binary.stat().st_mtime < source.stat().st_mtime:
        binary.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["rustc", "--edition", "2024", "-O", "-o", binary, source], check=True)
    return binary
