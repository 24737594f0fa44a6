"""Exit codes: stable, for scripts."""

from __future__ import annotations

from ..errors import (
    ConfigError,
    InvalidPayloadError,
    MandataireError,
    NetworkError,
    OutcomeUnknownError,
    RefusedError,
)

OK = 0
WRONG = 1
USAGE = 2
NETWORK = 3
UNKNOWN = 4
FAULT = 5
INTERRUPTED = 130

MEANINGS = {
    OK: "done",
    WRONG: "mistakes were found, or the administration refused: fix them",
    USAGE: "wrong use or configuration: nothing was tried",
    NETWORK: "network trouble: nothing was filed, run it again",
    UNKNOWN: "an outcome is not known: never file it again, run `mandataire reconcile`",
    FAULT: "a fault of mandataire itself: please report it",
    INTERRUPTED: "interrupted, or not confirmed",
}


def of(error: MandataireError) -> int:
    """The exit code of an error."""
    if isinstance(error, ConfigError) or error.code == "file.io":
        return USAGE
    if isinstance(error, OutcomeUnknownError):
        return UNKNOWN
    if isinstance(error, NetworkError):
        return NETWORK
    if isinstance(error, (InvalidPayloadError, RefusedError)):
        return WRONG
    return FAULT
