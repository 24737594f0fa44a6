"""Filters of lists, by their official names in snake case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._border import without_none
from .errors import InvalidPayloadError

_NAMES = {
    "status": "status",
    "reference": "reference",
    "siren": "siren",
    "siret": "siret",
    "type_formalite": "typeFormalite",
    "denomination": "denomination",
    "code_ape": "codeApe",
    "code_postal": "codePostal",
    "search": "search",
    "created_after": "createdAfter",
    "updated_after": "updatedAfter",
    "order_by": "orderBy",
    "descending": "descending",
    "page_size": "pageSize",
    "others": "others",
}


def deposit_filter(given: Mapping[str, Any]) -> dict[str, Any]:
    """The core's names; one status is a list of one."""
    strange = sorted(given.keys() - _NAMES.keys())
    if strange:
        raise InvalidPayloadError.at(
            strange[0],
            "payload.unreadable",
            f"Ce filtre n'existe pas ; il y a : {', '.join(_NAMES)}.",
            f"There is no such filter; there are: {', '.join(_NAMES)}.",
        )
    named = without_none(**{_NAMES[name]: value for name, value in given.items()})
    if isinstance(named.get("status"), str):
        named["status"] = [named["status"]]
    return named
