#!/usr/bin/env python3
"""The figures of the Python package, beside those of its peers, in one run where everybody is measured in turn.

    pip install -r bindings-python/bench/requirements.txt target/wheels/mandataire-*.whl
    python bindings-python/bench/bench.py [--quick] [--wheel FILE]

Prints a table and ends with 1 when a goal is missed by the median; with `--quick`, whose few rounds on a busy machine prove
little, only when something is far off. The server is `tests/src/bin/sink_server.rs` in another process. Needs Linux and the
Rust compiler. Only ratios and differences mean something: absolute times are those of one machine on one day.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import startup
from figures import Contender, Line, Run, table
from payload import files
from sink import ROOT, Sink
from worker import Sample, Worker

MIB = 1 << 20


class Bench:
    """Who takes part."""

    def __init__(self, quick: bool, url: str, folder: str) -> None:
        self.quick = quick
        self.workers: list[Worker] = []
        few, many = (100, 200) if quick else (400, 800)
        post: dict[str, Any] = {"url": url, "folder": folder}
        call: dict[str, Any] = {"url": url, "count": few}
        check: dict[str, Any] = {"count": few}
        rare = 3
        self.contenders = {
            "upload": self.kept("upload", "ours", **post),
            "upload streamed": self.kept("upload", "httpx_streamed", **post),
            "upload streamed pybase64": self.kept("upload", "httpx_streamed", rare, **post, encoder="pybase64"),
            "upload json": self.kept("upload", "httpx_json", rare, **post),
            "upload fast json": self.kept("upload", "httpx_fast_json", rare, **post),
            "upload ready": self.kept("upload", "ready_buffer", **post),
            "check": self.kept("checks", "ours", **check),
            "check pydantic": self.kept("checks", "pydantic", **check),
            "check every field": self.kept("checks", "pydantic", rare, **check, every_field=True),
            "check wrong": self.kept("checks", "ours", **check, wrong=True),
            "check wrong pydantic": self.kept("checks", "pydantic", **check, wrong=True),
            "call": self.kept("calls", "ours", **call),
            "call httpx": self.kept("calls", "httpx", **call),
            "call bare": self.kept("calls", "pyreqwest", **call),
            "call async": self.kept("calls", "ours_async", **call),
            "call aiohttp": self.kept("calls", "aiohttp", **call),
            "calls async": self.kept("calls", "ours_async", url=url, count=many, tasks=32),
            "calls aiohttp": self.kept("calls", "aiohttp", url=url, count=many, tasks=32),
            "memory path": self.fresh("upload", "memory", **post),
            "memory path async": self.fresh("upload", "memory", **post, client="async"),
            "memory file": self.fresh("upload", "memory", rare, **post, source="file"),
            "memory bytes": self.fresh("upload", "memory", rare, **post, source="bytes"),
            "memory streamed": self.fresh("upload", "memory", rare, **post, client="httpx_streamed"),
            "memory json": self.fresh("upload", "memory", rare, **post, client="httpx_json"),
            "bare": Contender(startup.run("pass")),
            "import": Contender(startup.run("import mandataire")),
            "import client": Contender(startup.run("from mandataire import Guichet")),
            "import httpx": Contender(startup.run("import httpx"), rare),
        }

    def kept(self, module: str, name: str, every: int = 1, **settings: Any) -> Contender:
        """A process that stays for the whole run."""
        worker = Worker(module, name, **settings)
        self.workers.append(worker)
        return Contender(worker.sample, every)

    def fresh(self, module: str, name: str, every: int = 1, **settings: Any) -> Contender:
        """A process for each sample."""

        def sample() -> Sample:
            worker = Worker(module, name, **settings)
            try:
                return worker.sample()
            finally:
                worker.close()

        return Contender(sample, every)

    def close(self) -> None:
        for worker in self.workers:
            worker.close()


def lines(run: Run) -> list[Line]:
    """The table."""

    def by(metric: str, name: str, ours: str, peer: str, unit: str, scale: float, *limits: float) -> Line:
        mine, theirs = (f"{run.median(one, metric) / scale:.1f} {unit}" for one in (ours, peer))
        return Line(name, mine, theirs, run.ratio(ours, peer, metric), "×", *limits)

    def memory(name: str, ours: str, *limits: float) -> Line:
        return Line(name, f"{run.median(ours, 'memory'):.1f} MiB", "", run.median(ours, "memory"), " MiB", *limits)

    def start(name: str, ours: str, *limits: float) -> Line:
        mine, theirs = (f"{run.median(one, 'wall'):.1f} ms" for one in (ours, "bare"))
        return Line(name, mine, theirs, run.difference(ours, "bare", "wall"), " ms", *limits)

    return [
        memory("memory, 5 × 8 MiB by path, sync", "memory path", 8, 8),
        memory("memory, 5 × 8 MiB by path, async", "memory path async", 8, 8),
        memory("memory, from open files", "memory file"),
        memory("memory, from bytes (beside the bytes)", "memory bytes"),
        memory("memory, hand-streamed httpx", "memory streamed"),
        memory("memory, httpx json=", "memory json"),
        by("wall", "time of that POST ÷ hand-streamed httpx", "upload", "upload streamed", "ms", 1e3, 0.3, 1.5),
        by("wall", "time of that POST ÷ posting a ready buffer", "upload", "upload ready", "ms", 1e3, 2, 10),
        by("wall", "… ÷ hand-streamed httpx, pybase64", "upload", "upload streamed pybase64", "ms", 1e3),
        by("wall", "… ÷ httpx json=", "upload", "upload json", "ms", 1e3),
        by("wall", "… ÷ httpx, orjson, pybase64", "upload", "upload fast json", "ms", 1e3),
        by("cpu", "processor time of that POST ÷ hand-streamed", "upload", "upload streamed", "ms", 1e3),
        by("wall", "check 300 fields of a dict ÷ pydantic", "check", "check pydantic", "µs", 1, 0.6, 0.9),
        by("wall", "… with 4 mistakes, their paths read", "check wrong", "check wrong pydantic", "µs", 1),
        by("wall", "… ÷ pydantic with every field of the blocks", "check", "check every field", "µs", 1),
        by("cpu", "processor time of a small call ÷ httpx", "call", "call httpx", "µs", 1, 0.12, 0.9),
        by("cpu", "… ÷ a bare client in Rust (pyreqwest)", "call", "call bare", "µs", 1),
        by("cpu", "… of that bare client ÷ httpx", "call bare", "call httpx", "µs", 1),
        by("cpu", "… async ÷ aiohttp", "call async", "call aiohttp", "µs", 1, 0.6, 2),
        by("cpu", "… async, 32 at once ÷ aiohttp", "calls async", "calls aiohttp", "µs", 1),
        by("wall", "time of a small call ÷ httpx", "call", "call httpx", "µs", 1),
        by("wall", "… async ÷ aiohttp", "call async", "call aiohttp", "µs", 1),
        by("wall", "… async, 32 at once ÷ aiohttp", "calls async", "calls aiohttp", "µs", 1),
        start("import mandataire − bare interpreter", "import", 30, 60),
        start("from mandataire import Guichet − bare", "import client", 30, 120),
        start("import httpx − bare", "import httpx"),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a few rounds, under a minute")
    parser.add_argument("--rounds", type=int, help="3 when quick, 15 otherwise")
    parser.add_argument("--wheel", type=Path, help="whose size is told; the newest of target/wheels unless given")
    given = parser.parse_args()
    say: Callable[[str], None] = _shown if sys.stderr.isatty() else lambda _: None
    with tempfile.TemporaryDirectory() as folder, Sink() as sink:
        files(Path(folder))
        bench = Bench(given.quick, sink.url, folder)
        run = Run(bench.contenders)
        run.rounds(given.rounds or (3 if given.quick else 15), say)
        bench.close()
    told = [*lines(run), *_sizes(given.wheel)]
    print(table(told))
    missed = [line for line in told if not line.within(line.bound if given.quick else line.goal)]
    for line in missed:
        print(f"missed: {line.name}: {line.figure:.2f}{line.unit}, goal {line.goal}{line.unit}")
    return 1 if missed else 0


def _sizes(wheel: Path | None) -> list[Line]:
    wheels = sorted((ROOT / "target/wheels").glob("mandataire-*.whl"), key=os.path.getmtime)
    wheel = wheel or (wheels[-1] if wheels else None)
    if wheel is None:
        return []
    size = wheel.stat().st_size / MIB
    return [Line("size of the wheel", f"{size:.2f} MiB", "", wheel.stat().st_size / 1e6, " MB", 6, 6)]


def _shown(text: str) -> None:
    print(f"\r{text}", end="\n" if text == "" else "", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
