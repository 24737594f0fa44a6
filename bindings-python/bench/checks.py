"""300 fields of a dict, every mistake with its path."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from payload import fields, large_creation, wrong_creation
from worker import Contender, timed


def ours(count: int, wrong: bool = False) -> Contender:
    """Ours also has the keys of SIREN and SIRET, days of the calendar, open code lists, rules between fields, and says what is
    wrong in two languages."""
    from mandataire.content import check_formality

    found = check_formality(payload := _payload(wrong), "strict")
    assert bool(found) is wrong
    return _repeated(lambda: check_formality(payload, "strict"), count)


def pydantic(count: int, wrong: bool = False, every_field: bool = False) -> Contender:
    """The blocks of the same dictionary as models."""
    from pydantic import ValidationError
    from pydantic_blocks import formality

    payload = _payload(wrong)
    validate = formality(None if every_field else large_creation()).model_validate

    def check() -> Any:
        try:
            validate(payload)
        except ValidationError as error:
            return error.errors(include_url=False, include_context=False, include_input=False)
        return []

    assert bool(check()) is wrong, check()
    return _repeated(check, count)


def _payload(wrong: bool) -> dict[str, Any]:
    payload = wrong_creation() if wrong else large_creation()
    assert 300 <= fields(payload) < 320
    return payload


def _repeated(check: Callable[[], object], count: int) -> Contender:
    def several() -> None:
        for _ in range(count):
            check()

    several()
    return lambda: timed(several, count)
