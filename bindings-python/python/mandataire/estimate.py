"""Contributions, estimated without Urssaf: indicative only. ``Urssaf.estimer`` is the authority."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ._border import offline, without_none
from ._types import Turnover

if TYPE_CHECKING:
    from .models.report import Issue
    from .models.urssaf import IndicativeEstimate, Place, Rate, Threshold

__all__ = ["acre_end", "by_line", "covered", "estimate", "partial", "rates", "thresholds", "thresholds_crossed"]


def estimate(
    turnover: Turnover | Mapping[str, Any],
    on: date,
    *,
    started: date,
    nature: str,
    acre: bool = False,
    versement_liberatoire: bool = False,
    place: Place = "elsewhere",
) -> IndicativeEstimate:
    """Estimates from dated tables, 2024 to 2026, each line with its source and certainty.

    ``on``: the last day of the period. ``started``: the first day of the activity. ``nature`` of the main one:
    ``commerciale``, ``artisanale``, ``liberale``. All amounts are in euros. Nothing in it is a promise about what Urssaf will
    charge."""
    from .models.urssaf import IndicativeEstimate

    situation = {
        "started": started,
        "nature": nature,
        "acre": acre,
        "versementLiberatoire": versement_liberatoire,
        "place": place,
    }
    given = {"situation": situation, "date": on, "turnover": _turnover(turnover)}
    return IndicativeEstimate.from_dict(offline("estimate", given))


def partial(found: IndicativeEstimate) -> bool:
    """Whether the rate of a line is unknown, so that the total leaves it out."""
    return any(line.amount is None for line in found.lines)


def by_line(found: IndicativeEstimate) -> dict[str, Decimal]:
    """The euros of each kind: ``cotisations``, ``cfp``, ``tfc``, ``versement_liberatoire``."""
    names = ("cotisations", "cfp", "tfc", "versement_liberatoire")
    sums: dict[str, Decimal] = {name: Decimal(0) for name in names}
    for line in found.lines:
        sums[line.line] += line.amount or Decimal(0)
    return sums


def acre_end(started: date) -> date:
    """The last day of ACRE (inferred from public guides)."""
    return date.fromisoformat(offline("estimate.acre_end", {"started": started}))


def covered() -> tuple[date, date]:
    """The first day and the last day that the tables cover."""
    found = offline("rates.all")
    return date.fromisoformat(found["since"]), date.fromisoformat(found["until"])


def rates() -> tuple[Rate, ...]:
    """Every line of the tables, with its source and its certainty."""
    from .models.urssaf import Rate

    return tuple(Rate.from_dict(one) for one in offline("rates.all")["rates"])


def thresholds(year: int) -> tuple[Threshold, ...]:
    """The yearly limits of turnover in force; none outside the tables."""
    from .models.urssaf import Threshold

    return tuple(Threshold.from_dict(one) for one in offline("thresholds.of", {"year": year}))


def thresholds_crossed(
    year: int, turnover: Turnover | Mapping[str, Any], started: date | None = None
) -> tuple[Issue, ...]:
    """A warning for each limit that a year's turnover crosses. ``started``: the first day of the activity, if it is in that
    year."""
    from .models.report import Issue

    given = without_none(year=year, turnover=_turnover(turnover), started=started)
    return tuple(Issue.from_dict(one) for one in offline("thresholds.crossed", given))


def _turnover(turnover: Turnover | Mapping[str, Any]) -> Turnover:
    return turnover if isinstance(turnover, Turnover) else Turnover(turnover)
