"""A small call: about 200 bytes up, 600 down, both sides read the JSON of the answer. Ours also checks what it sends, knows its
token's age, and makes a typed result with exact amounts of it."""

from __future__ import annotations

import asyncio
import atexit
from collections.abc import Awaitable, Callable
from typing import Any

from worker import Contender, Sample, timed

#: What is asked, as the provisional profile writes it.
BODY = {
    "siret": "73282932000074",
    "dtDebutPeriode": "2026-01-01",
    "dtFinPeriode": "2026-01-31",
    "chiffresAffaires": [
        {"categorie": "VENTE", "mntChiffreAffaires": 2000},
        {"categorie": "PRESTATION_BIC", "mntChiffreAffaires": 350},
    ],
}
PATH = "/tiersdecl/v1/provisoire/estimer"
HEADERS = {"Authorization": "Bearer sink-server-token", "Accept": "application/json"}


def _filing() -> Any:
    from mandataire import Filing, Period, Siret, Turnover

    turnover = Turnover({"vente": 2000, "prestations_bic": 350})
    return Filing(account=Siret("73282932000074"), period=Period("2026-01"), turnover=turnover)


def ours(url: str, count: int) -> Contender:
    from mandataire import Urssaf

    urssaf, filing = Urssaf(url, "client", "secret"), _filing()

    def several() -> None:
        for _ in range(count):
            assert urssaf.estimer(filing).total == 322

    return _warm(several, count)


def httpx(url: str, count: int) -> Contender:
    import httpx

    client = httpx.Client(headers=HEADERS, trust_env=False)

    def several() -> None:
        for _ in range(count):
            assert client.post(url + PATH, json=BODY).json()["mntCotisations"] == 322

    return _warm(several, count)


def pyreqwest(url: str, count: int) -> Contender:
    """The same HTTP library as ours below Python, and nothing else: neither checks nor types."""
    from pyreqwest.client import SyncClientBuilder

    client = SyncClientBuilder().build()

    def several() -> None:
        for _ in range(count):
            request = client.post(url + PATH).headers(HEADERS).body_json(BODY).build()
            assert request.send().json()["mntCotisations"] == 322

    return _warm(several, count)


def ours_async(url: str, count: int, tasks: int = 1) -> Contender:
    from mandataire import AsyncUrssaf

    async def begin() -> Callable[[], Awaitable[None]]:
        urssaf, filing = AsyncUrssaf(url, "client", "secret"), _filing()

        async def one() -> None:
            assert (await urssaf.estimer(filing)).total == 322

        return one

    return _looped(begin, count, tasks)


def aiohttp(url: str, count: int, tasks: int = 1) -> Contender:
    import aiohttp

    async def begin() -> Callable[[], Awaitable[None]]:
        session, loop = aiohttp.ClientSession(headers=HEADERS), asyncio.get_running_loop()
        atexit.register(lambda: loop.run_until_complete(session.close()))

        async def one() -> None:
            async with session.post(url + PATH, json=BODY) as answer:
                assert (await answer.json())["mntCotisations"] == 322

        return one

    return _looped(begin, count, tasks)


def _looped(begin: Callable[[], Awaitable[Callable[[], Awaitable[None]]]], count: int, tasks: int) -> Contender:
    loop = asyncio.new_event_loop()

    async def begun() -> Callable[[], Awaitable[None]]:
        return await begin()

    one = loop.run_until_complete(begun())

    async def worker() -> None:
        for _ in range(count // tasks):
            await one()

    async def several() -> None:
        await asyncio.gather(*(worker() for _ in range(tasks)))

    return _warm(lambda: loop.run_until_complete(several()), count // tasks * tasks)


def _warm(several: Callable[[], object], count: int) -> Contender:
    several()

    def sample() -> Sample:
        return timed(several, count)

    return sample
