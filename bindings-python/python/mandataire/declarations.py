"""Declarations from a CSV file, read and checked, not filed."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from ._border import offline, path_text

if TYPE_CHECKING:
    from .models.report import Issue
    from .models.urssaf import Filing

__all__ = ["Declarations", "read_csv"]


class Declarations(NamedTuple):
    """What a file says."""

    #: The right lines, with their numbers.
    filings: tuple[tuple[int, Filing], ...]
    #: What is wrong with the others: ``line 3, column vente``.
    issues: tuple[Issue, ...]


def read_csv(source: str | PathLike[str] | bytes | BinaryIO) -> Declarations:
    """Reads a path, bytes, or an open file; columns as for ``Urssaf.declare_csv``. A file that is wrong as a whole (its
    columns, its form) raises ``InvalidPayloadError``."""
    from .models.report import Issue
    from .models.urssaf import Filing

    path = path_text(source) if isinstance(source, (str, PathLike)) else None
    args: dict[str, Any] = {} if path is None else {"path": path}
    told = offline("declarations.read", args, None if path is not None else [source])
    filings = tuple((one["line"], Filing.from_dict(one["filing"])) for one in told["filings"])
    return Declarations(filings, tuple(Issue.from_dict(one) for one in told["issues"]))
