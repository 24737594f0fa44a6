"""A table of declarations, read only to be shown: what is filed is what the core itself reads.

The core checks the file first; this reads one that it found right, with its parsers for every cell.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import NamedTuple

import click

from .._types import Nir, Period, Siret, Turnover
from ..models.urssaf import Filing


class Line(NamedTuple):
    """One declaration, and the line of the file it begins on."""

    number: int
    filing: Filing


def read(data: bytes, left_out: frozenset[int]) -> Iterator[Line]:
    """The declarations of a table but those that were left out, by their lines."""
    if re.search(rb"\r(?!\n)", data):
        # The core takes it, and calls all of it line 1.
        raise click.ClickException("its lines end as on an old Mac (CR alone): save it with ordinary line ends")
    text = _text(data)
    first = text.partition("\n")[0]
    # As the core: the commonest of the three; of equals, the last.
    delimiter = max(("\t", ";", ","), key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    names = [name.strip() for name in next(reader, [])]
    begin = reader.line_num + 1
    for cells in reader:
        number, begin = begin, reader.line_num + 1
        row = {name: cell.strip() for name, cell in zip(names, cells, strict=False) if cell.strip()}
        if row and number not in left_out:
            yield Line(number, _filing(row))


def _filing(row: dict[str, str]) -> Filing:
    account: Siret | Nir | None = None
    period = ""
    neant = False
    turnover: list[tuple[str, str]] = []
    for name, cell in row.items():
        lower = name.lower()
        if not name or name.startswith("#"):
            continue
        if lower == "siret":
            account = Siret(cell)
        elif lower == "nir":
            account = Nir(cell)
        elif lower in ("period", "periode", "période"):
            period = cell
        elif lower in ("neant", "néant"):
            neant = cell.lower() in ("oui", "yes", "true", "1", "x")
        else:
            turnover.append((name[6:] if lower.startswith("other:") else lower, cell))
    assert account is not None  # the core found one on every line that it took
    return Filing(account=account, period=Period(period), turnover=Turnover.neant() if neant else Turnover(turnover))


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
