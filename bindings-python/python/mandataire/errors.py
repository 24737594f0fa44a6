"""What goes wrong, as a tree of exceptions: what the caller has to do differs in each.

===========================  ==========================================  ============================================
Exception                    When                                        What to do
===========================  ==========================================  ============================================
``InvalidPayloadError``      our own checks, before the wire             fix the fields listed in ``issues``
``RefusedError``             the server's definite no                    fix or give up; nothing was filed
``NetworkError``             a read failed                               retry is safe
``NotSentError``             a write that provably never left            retry is safe (it is a ``NetworkError``)
**``OutcomeUnknownError``**  a write may or may not have happened        never send it again: ``reconcile()``
===========================  ==========================================  ============================================

``OutcomeUnknownError`` stands outside the network family on purpose: ``except NetworkError: retry()`` cannot catch it.
No message holds a NIR, an IBAN, a token, a password or a document's body.
"""

from __future__ import annotations

# `typing` takes longer to import than all of this together, and only checkers need it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from .models.report import IntentRef, Issue

__all__ = [
    "AuthenticationError",
    "ConfigError",
    "InternalError",
    "InvalidPayloadError",
    "MandataireError",
    "NetworkError",
    "NotFoundError",
    "NotSentError",
    "OutcomeUnknownError",
    "RefusedError",
    "read_guichet_login_refusal",
    "read_guichet_refusal",
    "read_urssaf_error",
]


class MandataireError(Exception):
    """Anything that this library raises for a reason of its own. ``str()`` says what happened, where, what to do."""

    #: The family's stable name: ``invalid_payload``, ``refused``, ``not_sent``, ``network``, ``outcome_unknown``.
    kind: str = "internal"

    def __init__(self, text: str = "", facts: dict[str, Any] | None = None) -> None:
        super().__init__(text)
        self._facts = facts or {}

    @property
    def code(self) -> str:
        """The stable code, such as ``guichet.content.missing_field``; see ``mandataire.codes``."""
        return str(self._facts.get("code", ""))

    @property
    def message(self) -> str:
        """What happened, in one English sentence; a server's own French sentence is quoted as it came."""
        return str(self._facts.get("message", ""))

    @property
    def status(self) -> int | None:
        """The HTTP status, when an answer came."""
        return self._facts.get("status")

    @property
    def request_id(self) -> str | None:
        """The server's name for the exchange, to quote to its support."""
        return self._facts.get("requestId")

    @property
    def server_codes(self) -> tuple[str, ...]:
        """The server's own codes: ``2009``, ``ER_API_MANDAT_VERIFICATION``."""
        return tuple(self._facts.get("serverCodes") or ())

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Every field concerned, with its JSON path, in French and English."""
        from .models.report import Issue

        return tuple(Issue.from_dict(issue) for issue in self._facts.get("issues") or ())

    @property
    def retry(self) -> str:
        """What a program may do next: ``never``, ``safe`` or ``reconcile``."""
        return str(self._facts.get("retry", "never"))

    @property
    def retry_after(self) -> int | None:
        """The server's ``Retry-After``, in seconds."""
        return self._facts.get("retryAfterSeconds")

    @property
    def intent(self) -> IntentRef | None:
        """The intent concerned, for a write: its id is the journal's key."""
        from .models.report import IntentRef

        intent = self._facts.get("intent")
        return None if intent is None else IntentRef.from_dict(intent)

    def to_dict(self) -> dict[str, Any]:
        """The error as JSON: the same keys in every language."""
        return {"kind": self.kind, **self._facts}

    def __reduce__(self) -> tuple[Any, ...]:
        # Job queues and process pools carry exceptions to other processes.
        return (type(self), (str(self), self._facts))


class InvalidPayloadError(MandataireError, ValueError):
    """Our own checks said no; nothing left the machine. ``issues`` lists every mistake."""

    kind = "invalid_payload"

    @classmethod
    def at(cls, path: str, code: str, fr: str, en: str) -> Self:
        """One mistake, at one place. The sentences must not hold the value."""
        issue = {"path": path, "code": code, "severity": "error", "message_fr": fr, "message_en": en}
        facts = {"code": code, "message": "1 mistake found before sending", "issues": [issue], "retry": "never"}
        return cls(f"1 mistake found before sending: {path}: {en} [{code}]", facts)


class ConfigError(InvalidPayloadError):
    """A setting is missing or wrong: credentials, journal, profile, address."""


class RefusedError(MandataireError):
    """The server's definite no: nothing was filed."""

    kind = "refused"


class AuthenticationError(RefusedError):
    """The log-in was refused, or the account lacks the right."""


class NotFoundError(RefusedError):
    """What was asked for does not exist."""


class NetworkError(MandataireError):
    """A read that failed: retrying is safe."""

    kind = "network"


class NotSentError(NetworkError):
    """A write that provably never left the machine: filing it again is safe."""

    kind = "not_sent"


class OutcomeUnknownError(MandataireError):
    """A write that may or may not have happened. Never send it again: ``reconcile()``, or a person looks and decides."""

    kind = "outcome_unknown"


class InternalError(MandataireError):
    """A fault of this library. Please report it."""


def read_guichet_refusal(status: int, body: str, headers: Mapping[str, str] | None = None) -> MandataireError:
    """Explains an answer of the Guichet Unique that is no success, got from elsewhere: a log, a proxy, another client."""
    return _read("guichet.read_refusal", status=status, body=body, headers=dict(headers or {}))


def read_guichet_login_refusal(status: int, body: str, headers: Mapping[str, str] | None = None) -> MandataireError:
    """The same for a log-in."""
    return _read("guichet.read_login_refusal", status=status, body=body, headers=dict(headers or {}))


def read_urssaf_error(status: int, body: str, correlation_id: str | None = None) -> MandataireError:
    """Explains an error answer of Urssaf, got from elsewhere."""
    return _read("urssaf.read_error", status=status, body=body, correlationId=correlation_id)


def _read(operation: str, **answer: Any) -> MandataireError:
    from ._border import offline

    told: dict[str, Any] = offline(operation, answer)
    text, kind = told.pop("text"), told.pop("kind")
    return _class_of(kind, told["code"])(text, told)


_BY_KIND: dict[str, type[MandataireError]] = {
    kind.kind: kind
    for kind in (InvalidPayloadError, RefusedError, NetworkError, NotSentError, OutcomeUnknownError, InternalError)
}


def _class_of(kind: str, code: str) -> type[MandataireError]:
    if kind == "invalid_payload" and code.startswith("config."):
        return ConfigError
    if kind == "refused" and code.startswith("auth."):
        return AuthenticationError
    if kind == "refused" and code == "server.not_found":
        return NotFoundError
    return _BY_KIND.get(kind, MandataireError)


def _from_native(facts: str, text: str) -> MandataireError:
    """Called by the native part: the exception of an error of the core."""
    import json

    told = json.loads(facts)
    kind = told.pop("kind")
    return _class_of(kind, told["code"])(text, told)
