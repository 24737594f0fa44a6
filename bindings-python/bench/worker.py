"""One contender in a process of its own: `worker.py MODULE NAME [JSON]`. Each line of its standard input asks for a sample;
the answer is a line of JSON."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import Any

Sample = dict[str, float]
Contender = Callable[[], Sample]


class Worker:
    """Such a process, seen from the benchmark."""

    def __init__(self, module: str, name: str, **settings: Any) -> None:
        command = [sys.executable, str(Path(__file__)), module, name, json.dumps(settings)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def sample(self) -> Sample:
        """Measures once."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"a contender stopped: exit code {self._process.wait()}")
        sample: Sample = json.loads(line)
        return sample

    def close(self) -> None:
        """Ends it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)


def timed(work: Callable[[], object], count: int = 1) -> Sample:
    """Wall and processor time of `work`, all threads of the process together, in microseconds for each of `count`."""
    before, started = getrusage(RUSAGE_SELF), time.perf_counter()
    work()
    wall, after = time.perf_counter() - started, getrusage(RUSAGE_SELF)
    cpu = (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
    return {"wall": wall * 1e6 / count, "cpu": cpu * 1e6 / count}


def _serve(module: str, name: str, settings: Mapping[str, Any]) -> None:
    contender: Contender = getattr(importlib.import_module(module), name)(**settings)
    for _ in sys.stdin:
        print(json.dumps(contender()), flush=True)


if __name__ == "__main__":
    _serve(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
