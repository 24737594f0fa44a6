"""What a caller may tune, with the defaults. There is no switch that turns certificate checks off."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

__all__ = ["HttpSettings", "Polling", "Settle"]


class _Settings:
    def to_wire(self) -> dict[str, Any]:
        """What was set, by the core's names."""
        set_ = ((field.name, getattr(self, field.name)) for field in fields(self))  # type: ignore[arg-type]
        return {_camel(name): value for name, value in set_ if value is not None}


@dataclass(frozen=True)
class HttpSettings(_Settings):
    """Time-outs in seconds, limits in bytes; what is ``None`` has its default."""

    #: For a whole call: connecting, sending, waiting, receiving. Default 120.
    deadline: float | None = None
    #: For TCP and TLS together. Default 10.
    connect: float | None = None
    #: An upload or download that makes no progress for this long is given up. Default 30.
    stall: float | None = None
    #: Largest JSON answer. Default 32 MiB.
    max_answer: int | None = None
    #: Largest download. Default 500 MiB.
    max_download: int | None = None
    #: Attempts of a read, the first included. Writes have exactly one. Default 3.
    read_attempts: int | None = None
    #: First pause between two attempts of a read. Default 0.5.
    backoff: float | None = None
    #: Longest pause, a server's ``Retry-After`` included. Default 20.
    max_backoff: float | None = None
    #: Certificates (PEM) trusted besides the system's.
    extra_ca_pem: tuple[str, ...] | None = None
    #: Idle connections kept per host. Default 64.
    idle_connections: int | None = None


@dataclass(frozen=True)
class Settle(_Settings):
    """How long after a sending a look at the server counts, in seconds. The real servers' lag is unknown."""

    #: Before the first look counts.
    first: float = 60
    #: Before a second absence hands the case to a person.
    second: float = 300


@dataclass(frozen=True)
class Polling(_Settings):
    """How often ``follow`` asks for a status, in seconds: quick on the sandbox, polite elsewhere."""

    #: First pause. Default 3.
    first: float | None = None
    #: Longest pause; each is half as long again as the one before. Default 60.
    longest: float | None = None
    #: When to give up waiting for the machines. Default 600.
    patience: float | None = None


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)
