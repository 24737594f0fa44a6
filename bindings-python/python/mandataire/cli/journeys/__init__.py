"""The journeys of the demo."""

from __future__ import annotations

from collections.abc import Callable

from . import annual_accounts, creation, modification, unknown, urssaf
from .story import Story
from .world import World

JOURNEYS: tuple[tuple[str, Callable[[World, Story], None]], ...] = (
    ("a company is created", creation.run),
    ("a company changes its object and its capital", modification.run),
    ("annual accounts are filed", annual_accounts.run),
    ("Urssaf: from the account to the payment", urssaf.run),
    ("the connection is cut after the server has committed", unknown.run),
)
