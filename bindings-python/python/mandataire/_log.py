"""The core's events in ``logging.getLogger("mandataire")``."""

from __future__ import annotations

import sys

from . import _native

_ready = False
_known = -1


def refresh() -> None:
    """Tells the native part what the logger wants. A program that never imported ``logging`` pays nothing."""
    global _ready, _known
    logging = sys.modules.get("logging")
    if logging is None or not hasattr(logging, "getLogger"):
        return
    logger = logging.getLogger("mandataire")
    if not _ready:
        # A library says nothing unless it is asked to.
        logger.addHandler(logging.NullHandler())
        _ready = True
    level = logger.getEffectiveLevel()
    # Disabled for the whole process: nobody listens.
    if logger.manager.disable >= level:
        level = logger.manager.disable + 1
    if level != _known:
        _known = level
        _native.set_level(max(0, min(level, 255)))
