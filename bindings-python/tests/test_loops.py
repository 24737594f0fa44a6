"""Loops of every kind are told what happened: several of them, one that watches no sockets, one whose program ends at once."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import weakref
from typing import Any

import pytest
from mandataire import AsyncUrssaf, Sandbox, Siret
from mandataire._loops import _boxes

AT_ONCE = """
import asyncio, sys
from mandataire import AsyncUrssaf, Sandbox
urssaf = AsyncUrssaf(sys.argv[1], Sandbox.CLIENT_ID, Sandbox.CLIENT_SECRET)
# No tidying up between the answer and the end of the program.
asyncio.new_event_loop().run_until_complete(urssaf.comptes(sys.argv[2]))
"""


class Deaf(asyncio.SelectorEventLoop):
    """As Windows' own."""

    def add_reader(self, fd: Any, callback: Any, *args: Any) -> None:
        raise NotImplementedError


def test_a_program_may_end_right_after_an_answer(sandbox: Sandbox, account: Siret) -> None:
    for _ in range(15):
        ran = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", AT_ONCE, sandbox.urssaf_url, account], stderr=subprocess.PIPE
        )
        assert (ran.returncode, ran.stderr) == (0, b"")


def test_loops_take_turns_in_one_thread(sandbox: Sandbox, account: Siret) -> None:
    urssaf = AsyncUrssaf.for_sandbox(sandbox)
    loops = [asyncio.new_event_loop(), Deaf(), asyncio.new_event_loop()]
    for _ in range(3):
        for loop in loops:
            assert loop.run_until_complete(urssaf.comptes(account)).eligible
    assert len({_boxes[loop] for loop in loops}) == 3
    for loop in loops:
        loop.close()


@pytest.mark.parametrize("kind", [asyncio.SelectorEventLoop, Deaf])
def test_a_loop_that_nobody_keeps_is_gone(
    kind: type[asyncio.SelectorEventLoop], sandbox: Sandbox, account: Siret
) -> None:
    loop = kind()
    loop.run_until_complete(AsyncUrssaf.for_sandbox(sandbox).comptes(account))
    box, gone = weakref.ref(loop), len(_boxes)
    loop.close()
    del loop
    gc.collect()
    assert box() is None
    assert len(_boxes) == gone - 1


@pytest.mark.parametrize("kind", [asyncio.SelectorEventLoop, Deaf])
def test_many_calls_at_once_all_come_back(
    kind: type[asyncio.SelectorEventLoop], sandbox: Sandbox, account: Siret
) -> None:
    async def all_of_them() -> list[Any]:
        urssaf = AsyncUrssaf.for_sandbox(sandbox)
        return await asyncio.gather(*(urssaf.comptes(account) for _ in range(200)))

    loop = kind()
    assert len(loop.run_until_complete(all_of_them())) == 200
    loop.close()
