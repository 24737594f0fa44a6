"""Importing costs next to nothing: whatever is large is loaded when it is first used."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

#: What programs that never need them should not pay for.
LARGE = {"asyncio", "dataclasses", "decimal", "inspect", "json", "logging", "pathlib", "tempfile", "typing"}


@pytest.mark.parametrize(
    "code", ["import mandataire", "from mandataire import Guichet", "from mandataire import AsyncGuichet"]
)
def test_nothing_large_is_loaded(code: str) -> None:
    # What the interpreter's own start has loaded does not count.
    seen = f"import sys; before = set(sys.modules); {code}; print(*(set(sys.modules) - before))"
    loaded = set(
        subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True).stdout.split()
    )
    assert "mandataire" in loaded
    assert not LARGE & loaded


def test_importing_is_quick() -> None:
    """Beside a module of the standard library, because a time says nothing on a machine that others use."""
    codes = {
        "bare": "pass",
        "package": "import mandataire",
        "client": "from mandataire import Guichet",
        "yardstick": "import asyncio",
    }
    costs = dict.fromkeys(codes, float("inf"))
    # The first turn writes byte code. The least of several is what nobody disturbed.
    for _ in range(8):
        for name, code in codes.items():
            costs[name] = min(costs[name], processor_time(code))
    cost = {name: costs[name] - costs["bare"] for name in codes}
    print("measured: import over a bare interpreter, ms:", {name: round(one * 1e3, 1) for name, one in cost.items()})
    assert cost["package"] < cost["yardstick"] / 3
    assert cost["client"] < cost["yardstick"]


def processor_time(code: str) -> float:
    process = subprocess.Popen([sys.executable, "-c", code])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_utime + usage.ru_stime
