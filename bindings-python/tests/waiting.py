"""The awaited clients in the dress of the waiting ones, so that one test tells both."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any


class Waiting:
    """Whatever is awaitable is awaited, on a loop of the test's own; lists become lists."""

    def __init__(self, target: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._target, self._loop = target, loop

    def __getattr__(self, name: str) -> Any:
        return self._dress(getattr(self._target, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._dress(self._target(*args, **kwargs))

    def __iter__(self) -> Any:
        async def all_of_them() -> list[Any]:
            return [row async for row in self._target]

        return iter(self._loop.run_until_complete(all_of_them()))

    def _dress(self, found: Any) -> Any:
        if inspect.isawaitable(found):

            async def waited() -> Any:
                return await found

            return self._loop.run_until_complete(waited())
        own = type(found).__module__.startswith("mandataire._")
        return Waiting(found, self._loop) if own or callable(found) else found
