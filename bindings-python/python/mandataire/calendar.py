"""The declarant's calendar: first declarations, due dates, what is open and overdue, a calendar file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ._border import offline, without_none
from ._types import Period

if TYPE_CHECKING:
    from .models.report import Issue
    from .models.urssaf import Frequency, Obligation, Place, Standing

__all__ = [
    "Declarant",
    "due",
    "holidays",
    "is_holiday",
    "legal_due",
    "next_working_day",
    "period_of",
    "place_of_department",
]


class Declarant:
    """A micro-entrepreneur as the calendar sees them.

    ``started``: the first day of the activity. ``frequency``: ``monthly`` (the default of CSS R613-7) or ``quarterly``.
    ``from_year``: another frequency from a civil year on. ``ceased``: the last day. ``declared``: what has been declared,
    "néant" included."""

    __slots__ = ("ceased", "declared", "frequency", "from_year", "started")

    def __init__(
        self,
        started: date,
        frequency: Frequency = "monthly",
        *,
        from_year: Mapping[int, Frequency] | None = None,
        ceased: date | None = None,
        declared: Iterable[Period | str] = (),
    ) -> None:
        self.started = started
        self.frequency = frequency
        self.from_year = dict(from_year or {})
        self.ceased = ceased
        self.declared = tuple(Period(one) for one in declared)

    def to_wire(self) -> dict[str, Any]:
        """As JSON."""
        return without_none(
            started=self.started,
            frequency=self.frequency,
            fromYear={str(year): frequency for year, frequency in self.from_year.items()},
            ceased=self.ceased,
            declared=list(self.declared),
        )

    def obligations(self, until: date) -> tuple[Obligation, ...]:
        """Every obligation of which a day lies before or on that date, declared or not, oldest first."""
        from .models.urssaf import Obligation

        found = offline("calendar.obligations", {"declarant": self, "until": until})
        return tuple(Obligation.from_dict(one) for one in found)

    def standing(self, today: date) -> tuple[tuple[Obligation, Standing], ...]:
        """What is not declared on a date: ``running``, ``open``, ``due`` or ``overdue``; oldest first."""
        from .models.urssaf import Obligation

        found = offline("calendar.standing", {"declarant": self, "today": today})
        return tuple((Obligation.from_dict(one["obligation"]), one["standing"]) for one in found)

    def check(self, period: Period | str, today: date) -> tuple[Issue, ...]:
        """Whether a period is one to declare on a date: errors and warnings."""
        from .models.report import Issue

        found = offline("calendar.check", {"declarant": self, "period": period, "today": today})
        return tuple(Issue.from_dict(one) for one in found)

    def to_ics(self, name: str, until: date) -> str:
        """The due dates as an iCalendar document. ``name`` stands in the titles: leave out what must not be in a shared
        calendar."""
        return str(offline("calendar.ics", {"name": name, "declarant": self, "until": until}))

    def __repr__(self) -> str:
        return f"Declarant({self.started.isoformat()}, {self.frequency!r})"


def legal_due(period: Period | str) -> date:
    """The last day of the month that follows the period (CSS R613-8)."""
    return date.fromisoformat(offline("calendar.due", {"period": period})["legalDue"])


def due(period: Period | str) -> date:
    """The legal date, or the next working day (a practice of Urssaf)."""
    return date.fromisoformat(offline("calendar.due", {"period": period})["due"])


def period_of(day: date, frequency: Frequency = "monthly") -> Period:
    """The period in which a day lies."""
    return Period(offline("calendar.period_of", {"frequency": frequency, "date": day}))


def holidays(year: int, place: Place = "elsewhere") -> tuple[date, ...]:
    """The public holidays of a year, in order."""
    found = offline("calendar.holidays", {"year": year, "place": place})
    return tuple(date.fromisoformat(one) for one in found)


def is_holiday(day: date, place: Place = "elsewhere") -> bool:
    """Whether a day is a public holiday there."""
    return bool(offline("calendar.is_holiday", {"date": day, "place": place}))


def next_working_day(day: date, place: Place = "elsewhere") -> date:
    """The date itself, or the next day that is neither in a weekend nor a public holiday."""
    return date.fromisoformat(offline("calendar.next_working_day", {"date": day, "place": place}))


def place_of_department(number: str) -> Place:
    """By the department's number: ``67``, ``2A``, ``974``."""
    place: Place = offline("place.of_department", {"department": number})
    return place
