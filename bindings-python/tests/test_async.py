"""The clients that are awaited: the loop goes on, a cancelled write is journalled."""

from __future__ import annotations

import asyncio
import random
import time
from pathlib import Path
from typing import Any

import pytest
from conftest import QUICK, creation, settled
from mandataire import AsyncGuichet, AsyncUrssaf, Attachment, Filing, Journal, Sandbox, Siret, Turnover
from mandataire.errors import InvalidPayloadError, OutcomeUnknownError
from mandataire.sandbox import make_pdf


def filing(account: str, number: int = 0) -> Filing:
    period = f"{2010 + number // 12}-{number % 12 + 1:02}"
    return Filing(account=account, period=period, turnover=Turnover({"vente": 2000}))  # type: ignore[arg-type]


async def longest_gap(work: Any) -> float:
    """How long the loop was away at most while the work was awaited."""
    gaps = [0.0]

    async def watch() -> None:
        last = time.monotonic()
        while True:
            await asyncio.sleep(0.001)
            now = time.monotonic()
            gaps.append(now - last)
            last = now

    watching = asyncio.create_task(watch())
    await asyncio.sleep(0)
    await work
    watching.cancel()
    return max(gaps)


def test_the_loop_is_never_blocked(sandbox: Sandbox, account: Siret, tmp_path: Path) -> None:
    """Neither by a slow server, nor by files that are read, checked and hashed."""
    make_pdf("Statuts", min_size=8 << 20, path=tmp_path / "statuts.pdf")

    async def story() -> tuple[float, float]:
        async with AsyncUrssaf.for_sandbox(sandbox) as urssaf, AsyncGuichet.for_sandbox(sandbox) as guichet:
            await urssaf.comptes(account)
            await guichet.log_in()
            sandbox.inject({"type": "slow_answer", "delay_ms": 300}, administration="urssaf")
            read = await longest_gap(urssaf.comptes(account))
            pieces = [Attachment(tmp_path / "statuts.pdf", "PJ_01", nom_document=f"statuts {n}.pdf") for n in range(5)]
            write = await longest_gap(guichet.formalities.create(creation(), attachments=pieces))
            return read, write

    read, write = asyncio.run(story())
    # Five files of 8 MiB take seconds in a debug build; the machine may be busy.
    assert read < 0.15
    assert write < 0.25


def test_many_calls_at_once(sandbox: Sandbox, account: Siret) -> None:
    async def story() -> float:
        async with AsyncUrssaf.for_sandbox(sandbox) as urssaf:
            await urssaf.comptes(account)
            sandbox.inject({"type": "slow_answer", "delay_ms": 200}, administration="urssaf", times=64)
            started = time.monotonic()
            found = await asyncio.gather(*(urssaf.comptes(account) for _ in range(64)))
            assert all(one.eligible for one in found)
            return time.monotonic() - started

    assert asyncio.run(story()) < 3


@pytest.mark.parametrize("kept", ["in memory", "in a file"])
def test_a_cancelled_write_leaves_a_journalled_outcome(
    sandbox: Sandbox, account: Siret, tmp_path: Path, kept: str
) -> None:
    """Cancelled at random points: filed or provably not, and the journal says which. Nothing twice."""
    journal = Journal.memory() if kept == "in memory" else Journal.sqlite(tmp_path / "journal.db")
    rounds = 200
    draw = random.Random(20261125)

    async def story() -> tuple[int, int]:
        cancelled = 0
        async with AsyncUrssaf.for_sandbox(sandbox, journal=journal, http=QUICK) as urssaf:
            await urssaf.mandats.register(account)
            for number in range(rounds):
                task = asyncio.create_task(urssaf.declarer(filing(account, number)))
                # From before it began to after it ended.
                await asyncio.sleep(draw.random() * 0.008)
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError:
                    cancelled += 1
            await asyncio.to_thread(settled, journal)
            states = {entry.key_shown: entry.state for entry in journal.find() if entry.operation == "urssaf.declarer"}
            assert set(states.values()) <= {"accepted"}, states
            filed = len(states)
            # Once more, all of them: what was filed is not sent again.
            again = [(await urssaf.declarer(filing(account, number))).outcome.recorded for number in range(rounds)]
            assert sum(again) == filed
            return cancelled, filed

    cancelled, filed = asyncio.run(story())
    assert cancelled > 0
    assert 0 < filed <= rounds
    assert len(sandbox.ledger("urssaf.declarer")) == rounds
    assert sandbox.duplicates() == []


def test_a_time_out_of_the_caller_s_cancels(sandbox: Sandbox, account: Siret) -> None:
    async def story() -> None:
        async with AsyncUrssaf.for_sandbox(sandbox) as urssaf:
            await urssaf.comptes(account)
            sandbox.inject({"type": "slow_answer", "delay_ms": 5000}, administration="urssaf")
            started = time.monotonic()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(urssaf.comptes(account), 0.1)
            assert time.monotonic() - started < 2

    asyncio.run(story())


def test_a_loop_that_ends_before_its_call_does_no_harm(sandbox: Sandbox, account: Siret) -> None:
    async def begin(urssaf: AsyncUrssaf) -> None:
        sandbox.inject({"type": "slow_answer", "delay_ms": 100}, administration="urssaf")
        asyncio.ensure_future(urssaf.comptes(account))  # noqa: RUF006 (left behind on purpose)
        await asyncio.sleep(0.02)

    async def again(urssaf: AsyncUrssaf) -> bool | None:
        return (await urssaf.comptes(account)).eligible

    urssaf = AsyncUrssaf.for_sandbox(sandbox)
    asyncio.run(begin(urssaf))
    # The same client on another loop.
    assert asyncio.run(again(urssaf)) is True


def test_there_is_no_thread_of_python_s(sandbox: Sandbox, account: Siret) -> None:
    import threading

    async def story() -> int:
        async with AsyncUrssaf.for_sandbox(sandbox) as urssaf:
            await urssaf.comptes(account)
            return threading.active_count()

    assert asyncio.run(story()) == 1


def test_exceptions_of_callbacks_come_out(sandbox: Sandbox, account: Siret) -> None:
    journal = Journal.memory()

    async def story() -> None:
        async with AsyncUrssaf.for_sandbox(sandbox, journal=journal) as urssaf:
            await urssaf.mandats.register(account)
            intents = [await urssaf.prepare_declarer(filing(account, number)) for number in range(3)]

            def angry(_row: object) -> None:
                raise LookupError("mine")

            with pytest.raises(LookupError, match="mine"):
                await urssaf.file_all(intents, on_row=angry)
            await asyncio.to_thread(settled, journal)
            assert (await urssaf.file_all(intents)).all_filed

    asyncio.run(story())
    assert sandbox.duplicates() == []


def test_errors_are_the_same_as_the_waiting_clients(sandbox: Sandbox, account: Siret) -> None:
    async def story() -> None:
        urssaf = AsyncUrssaf.for_sandbox(sandbox)
        await urssaf.mandats.register(account)
        sandbox.inject("drop_after_commit", administration="urssaf")
        with pytest.raises(OutcomeUnknownError):
            await urssaf.declarer(filing(account))
        with pytest.raises(InvalidPayloadError):
            await urssaf.comptes("12")
        await urssaf.close()
        with pytest.raises(InvalidPayloadError, match="closed"):
            await urssaf.comptes(account)

    asyncio.run(story())


def test_a_journal_is_awaited(sandbox: Sandbox, account: Siret, tmp_path: Path) -> None:
    journal = Journal.sqlite(tmp_path / "journal.db")

    async def story() -> None:
        urssaf = AsyncUrssaf.for_sandbox(sandbox, journal=journal)
        await urssaf.mandats.register(account)
        filed = await urssaf.declarer(filing(account))
        entries = await journal.awaited.find()
        assert entries == journal.find() == await urssaf.journal.find()
        assert await journal.awaited.get(filed.outcome.intent_id) == entries[-1]
        assert await journal.awaited.get("0" * 32) is None
        assert [one.state for one in await journal.awaited.audit()] == ["accepted", "accepted"]
        assert await journal.awaited.purge_old() == 0
        assert (await journal.awaited.audit_lines()).count("\n") == 2

    asyncio.run(story())


def test_without_a_loop_of_asyncio_it_says_so(sandbox: Sandbox, account: Siret) -> None:
    with pytest.raises(RuntimeError, match="asyncio"):
        AsyncUrssaf.for_sandbox(sandbox).comptes(account).send(None)
