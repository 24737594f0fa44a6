"""How threads of the native part reach a loop of asyncio's: a mailbox for each."""

from __future__ import annotations

from asyncio import AbstractEventLoop
from collections.abc import Callable
from weakref import WeakKeyDictionary, ref

from . import _native

_boxes: WeakKeyDictionary[AbstractEventLoop, _native.Mailbox] = WeakKeyDictionary()


def mailbox(loop: AbstractEventLoop) -> _native.Mailbox:
    """The running loop's own; it is emptied for as long as the loop runs."""
    box = _boxes.get(loop)
    if box is None:
        box = _boxes[loop] = _watched(loop)
    return box


def _watched(loop: AbstractEventLoop) -> _native.Mailbox:
    try:
        box = _native.Mailbox()
        loop.add_reader(box.fileno(), box.drain)
    except NotImplementedError:
        # Windows' own loop watches no sockets.
        box = _native.Mailbox(_caller(ref(loop)))
    return box


def _caller(weak: ref[AbstractEventLoop]) -> Callable[[], None]:
    def call() -> None:
        loop = weak()
        if loop is not None:
            loop.call_soon_threadsafe(_boxes[loop].drain)

    return call
