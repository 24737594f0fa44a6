"""Our public holidays against the package `holidays`: every place, 2009 to 2100.

It also has days off by custom, which Code du travail L3422-2 does not name: in Guadeloupe mid-Lent, Good Friday and 21 July, in
Martinique 21 July. They are told apart, not skipped: each of them must be there.
"""

import subprocess
import sys
from datetime import timedelta

import holidays

PLACES = {
    "elsewhere": None, "alsace": "6AE", "moselle": "57", "guadeloupe": "971", "martinique": "972",
    "guyane": "973", "reunion": "974", "mayotte": "976",
}
ALIASES = {"6AE": ("6AE",), "57": ("57",), "971": ("971", "GP"), "972": ("972", "MQ"), "973": ("973", "GF"), "974": ("974", "RE"), "976": ("976", "YT")}


def theirs(subdivision: str | None) -> set[str]:
    known = holidays.France.subdivisions
    name = subdivision and next(alias for alias in ALIASES[subdivision] if alias in known)
    return {str(day) for day in holidays.France(subdiv=name, years=range(2009, 2101))}


def by_custom(place: str) -> set[str]:
    """Mid-Lent is a Thursday, 24 days before Easter; Good Friday 2 days before."""
    years = range(2009, 2101)
    days = {f"{year}-07-21" for year in years} if place in ("guadeloupe", "martinique") else set()
    if place == "guadeloupe":
        mondays = [day for day, name in holidays.France(years=years, language="en_US").items() if "Easter Monday" in name]
        days |= {str(day - timedelta(days=before)) for day in mondays for before in (3, 25)}
    return days


def main() -> int:
    ours: dict[str, set[str]] = {place: set() for place in PLACES}
    for line in subprocess.run([sys.argv[1]], capture_output=True, text=True, check=True).stdout.splitlines():
        place, day = line.split("\t")
        ours[place].add(day)
    passed = failed = 0
    for place, subdivision in PLACES.items():
        other = theirs(subdivision)
        wrong = (ours[place] | by_custom(place)) ^ other
        passed += len(ours[place] & other)
        failed += len(wrong)
        for day in sorted(wrong)[:5]:
            print(f"differs: {place} {day}, {'ours only' if day in ours[place] else 'theirs only'}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
