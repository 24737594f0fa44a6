"""The stable error codes that are not tied to one field: ``codes.OUTCOME_UNKNOWN``."""

from __future__ import annotations

from .models.codes import *  # noqa: F403 (each code is a name)
