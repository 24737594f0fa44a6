"""The clients that wait: other threads go on, Ctrl-C works, a fork's child works."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from conftest import QUICK, settled
from mandataire import Filing, Journal, Sandbox, Siret, Turnover, Urssaf
from mandataire.errors import OutcomeUnknownError


def filing(account: Siret, month: int = 1) -> Filing:
    return Filing(account=account, period=f"2026-{month:02}", turnover=Turnover({"vente": 2000}))  # type: ignore[arg-type]


def slow(sandbox: Sandbox, milliseconds: int, route: str = "GET /comptes") -> None:
    """The next answer comes late. Routes by the provisional profile's own paths."""
    sandbox.inject({"type": "slow_answer", "delay_ms": milliseconds}, administration="urssaf", route=route)


def test_a_second_thread_goes_on_while_a_call_waits(sandbox: Sandbox, urssaf: Urssaf, account: Siret) -> None:
    urssaf.comptes(account)

    def ticks(work: Any) -> tuple[int, float]:
        """How often another thread of Python's came to turn meanwhile."""
        count, going = 0, threading.Event()

        def tick() -> None:
            nonlocal count
            while not going.is_set():
                count += 1
                time.sleep(0.001)

        thread = threading.Thread(target=tick)
        thread.start()
        started = time.monotonic()
        work()
        took = time.monotonic() - started
        going.set()
        thread.join()
        return count, took

    slow(sandbox, 400, "*")
    called, took = ticks(lambda: urssaf.comptes(account))
    assert took >= 0.4
    # What a thread gets beside one that really sleeps, and beside one that holds the GIL.
    slept, slept_for = ticks(lambda: time.sleep(took))
    assert called / took > 0.3 * slept / slept_for


def test_calls_of_several_threads_run_side_by_side(sandbox: Sandbox, urssaf: Urssaf, account: Siret) -> None:
    urssaf.comptes(account)
    sandbox.inject({"type": "slow_answer", "delay_ms": 200}, administration="urssaf", times=8)
    with ThreadPoolExecutor(8) as pool:
        started = time.monotonic()
        found = list(pool.map(lambda _: urssaf.comptes(account), range(8)))
        took = time.monotonic() - started
    assert len(found) == 8
    assert all(one.eligible for one in found)
    # One after the other would take 1.6 s.
    assert took < 1.0


INTERRUPTED = """
    import os, signal, sys, threading, time
    from mandataire import Filing, Journal, Sandbox, Turnover, Urssaf

    what = sys.argv[1]
    sandbox = Sandbox()
    journal = Journal.sqlite(sys.argv[2])
    urssaf = Urssaf.for_sandbox(sandbox, journal=journal)
    account = sandbox.identities()["ORDINARY"]
    urssaf.mandats.register(account)
    sandbox.inject({"type": "slow_answer", "delay_ms": 5000}, administration="urssaf")
    requests = sandbox.request_count()
    pressed = []

    def press() -> None:
        while sandbox.request_count() == requests:
            time.sleep(0.001)
        pressed.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    threading.Thread(target=press).start()
    try:
        if what == "read":
            urssaf.comptes(account)
        else:
            urssaf.declarer(Filing(account=account, period="2026-01", turnover=Turnover({"vente": 2000})))
    except KeyboardInterrupt:
        print(f"{time.monotonic() - pressed[0]:.3f}")
    print([entry.state for entry in journal.find()])
    print(urssaf.comptes(account).eligible, flush=True)
    # The write that was interrupted goes on in this process, and is journalled.
    while what == "write" and journal.find()[-1].state == "sending":
        time.sleep(0.01)
    print(journal.find()[-1].state, len(sandbox.ledger("urssaf.declarer")))
"""


@pytest.mark.parametrize("what", ["read", "write"])
def test_ctrl_c_ends_a_call_at_once(what: str, tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(INTERRUPTED), what, str(tmp_path / "journal.db")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    after, states, again, last = ran.stdout.splitlines()
    assert float(after) < 0.2
    assert again == "True"
    if what == "write":
        assert "'sending'" in states
        assert last == "accepted 1"


def in_a_child(urssaf: Urssaf, account: Siret, months: list[int], answers: Any) -> None:
    answers.put([urssaf.declarer(filing(account, month)).outcome.recorded for month in months])


def test_a_fork_s_child_files_with_what_its_parent_made(tmp_path: Path) -> None:
    """gunicorn, Celery prefork, multiprocessing: clients made before the fork, used on both sides."""
    fork = multiprocessing.get_context("fork")
    with Sandbox() as sandbox:
        urssaf = Urssaf.for_sandbox(sandbox, journal=Journal.sqlite(tmp_path / "journal.db"), http=QUICK)
        account = Siret(sandbox.identities()["ORDINARY"])
        urssaf.mandats.register(account)
        urssaf.declarer(filing(account, 1))
        answers: Any = fork.Queue()
        children = [
            fork.Process(target=in_a_child, args=(urssaf, account, [1, month, month], answers)) for month in (2, 3, 4)
        ]
        for child in children:
            child.start()
        # The parent goes on meanwhile.
        assert urssaf.declarer(filing(account, 5)).outcome.recorded is False
        found = [answers.get(timeout=30) for _ in children]
        for child in children:
            child.join(30)
            assert child.exitcode == 0
        assert found == [[True, False, True]] * 3
        assert urssaf.declarer(filing(account, 3)).outcome.recorded is True
        assert len(sandbox.ledger("urssaf.declarer")) == 5
        assert sandbox.duplicates() == []


def test_a_fork_in_the_middle_of_a_call(sandbox: Sandbox, urssaf: Urssaf, account: Siret) -> None:
    """Another thread is waiting for an answer when the process forks; both sides go on."""
    urssaf.comptes(account)
    slow(sandbox, 300, "*")
    with ThreadPoolExecutor(1) as pool:
        requests = sandbox.request_count()
        waiting = pool.submit(urssaf.comptes, account)
        while sandbox.request_count() == requests:
            time.sleep(0.001)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.write(writing, b"yes" if urssaf.comptes(account).eligible else b"no")
            finally:
                os._exit(0)
        os.close(writing)
        # A child that hangs would hang us: it is killed, and says nothing.
        alarm = threading.Timer(20, lambda: os.kill(child, signal.SIGKILL))
        alarm.start()
        assert os.read(reading, 10) == b"yes"
        alarm.cancel()
        os.waitpid(child, 0)
        os.close(reading)
        assert waiting.result(10).eligible is True
    assert urssaf.comptes(account).eligible is True


def test_the_sandbox_of_a_parent_says_that_it_is_elsewhere(sandbox: Sandbox) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            sandbox.ledger()
        except RuntimeError as error:
            os.write(writing, str(error).encode())
        finally:
            os._exit(0)
    os.close(writing)
    assert b"another process" in os.read(reading, 1000)
    os.waitpid(child, 0)
    os.close(reading)
    # A child that ends leaves its parent's server alone.
    assert sandbox.ledger() == []


def test_a_callback_may_call_again(urssaf: Urssaf, account: Siret) -> None:
    """Even from a thread of the library's own."""
    urssaf.mandats.register(account)
    seen: list[object] = []
    intents = [urssaf.prepare_declarer(filing(account, month)) for month in range(1, 4)]
    result = urssaf.file_all(intents, on_row=lambda row: seen.append(urssaf.comptes(account).eligible))
    assert result.all_filed
    assert seen == [True] * 3


def test_an_exception_of_a_callback_comes_out_and_the_write_goes_on(sandbox: Sandbox, account: Siret) -> None:
    journal = Journal.memory()
    urssaf = Urssaf.for_sandbox(sandbox, journal=journal, http=QUICK)
    urssaf.mandats.register(account)
    intents = [urssaf.prepare_declarer(filing(account, month)) for month in range(1, 4)]

    def angry(_row: object) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        urssaf.file_all(intents, on_row=angry)
    settled(journal)
    # Filing the rest is calling again.
    assert urssaf.file_all(intents).all_filed
    assert len(sandbox.ledger("urssaf.declarer")) == 3
    assert sandbox.duplicates() == []


def test_an_unknown_outcome_is_no_network_error(sandbox: Sandbox, urssaf: Urssaf, account: Siret) -> None:
    from mandataire.errors import NetworkError

    urssaf.mandats.register(account)
    sandbox.inject("drop_after_commit", administration="urssaf")
    with pytest.raises(OutcomeUnknownError) as raised:
        try:
            urssaf.declarer(filing(account))
        except NetworkError:
            pytest.fail("a retry would file twice")
    assert raised.value.retry == "reconcile"
    assert raised.value.intent is not None
    entry = urssaf.resolve(raised.value.intent.id, filed=True, who="the tests", why="the ledger has it")
    assert entry.state == "accepted"
    assert len(sandbox.ledger("urssaf.declarer")) == 1
