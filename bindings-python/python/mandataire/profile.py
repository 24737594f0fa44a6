"""Wire profiles of Urssaf: everything about its wire that is data.

Urssaf gives its wire format to its partners under licence. ``from_openapi`` reads that document and tells what it says and
what is left to decide; a profile is never half used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._border import offline, without_none

if TYPE_CHECKING:
    from .models.urssaf import Finding

__all__ = ["OpenApiReading", "from_openapi", "provisional", "read"]


class OpenApiReading:
    """What a partner's document says. ``str()`` is a table of every entry."""

    __slots__ = ("_document", "_text", "draft", "findings", "missing", "profile")

    def __init__(self, document: str, told: Mapping[str, Any]) -> None:
        from .models.urssaf import Finding

        self._document = document
        self._text: str = told["text"]
        #: Every entry, in the order of the profile.
        self.findings: tuple[Finding, ...] = tuple(Finding.from_dict(one) for one in told["findings"])
        #: The draft of a profile: correct it, or ``decide``.
        self.draft: dict[str, Any] = told["draft"]
        #: The profile, when everything is told.
        self.profile: dict[str, Any] | None = told["profile"]
        #: What still stands in the way, as an error's facts.
        self.missing: dict[str, Any] | None = told["missing"]

    def decide(self, decisions: Mapping[str, Any]) -> OpenApiReading:
        """With decisions: a JSON merge patch (RFC 7386) of the draft. A null removes; ``{"certainty": "stated"}`` confirms a
        guess."""
        return from_openapi(self._document, decisions)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"OpenApiReading({'whole' if self.profile else 'to decide'})"


def from_openapi(document: str, decisions: Mapping[str, Any] | None = None) -> OpenApiReading:
    """Reads the partner's own document: Swagger 2.0 or OpenAPI 3.x, as JSON text."""
    told = offline("profile.from_openapi", without_none(document=document, decisions=decisions))
    return OpenApiReading(document, told)


def provisional() -> dict[str, Any]:
    """The inferred profile: drives the sandbox, refused against any real host."""
    return dict(offline("profile.provisional"))


def read(profile: Mapping[str, Any]) -> dict[str, Any]:
    """Checks a profile; every mistake at once."""
    return dict(offline("profile.read", {"profile": profile}))
