"""The package's own types in pydantic models: read, refused, written, described for OpenAPI."""

from __future__ import annotations

from typing import Any

import pytest
from mandataire import AccountId, Bic, Deposit, Filing, Iban, Nir, PaymentOrder, Period, Rum, Siren, Siret, Turnover
from pydantic import BaseModel, TypeAdapter, ValidationError

TYPES = (AccountId, Bic, Deposit, Filing, Iban, Nir, PaymentOrder, Period, Rum, Siren, Siret, Turnover)

SIRET = "00004200200014"
IBAN = "FR14 2004 1010 0505 0001 3M02 606"


class Everything(BaseModel):
    account: Siret
    period: Period
    turnover: Turnover
    deposit: Deposit
    iban: Iban


RIGHT: dict[str, Any] = {
    "account": SIRET,
    "period": "2026-10",
    "turnover": {"vente": "2345.50"},
    "deposit": {"formality": 12},
    "iban": IBAN,
}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: getattr(kind, "__name__", "AccountId"))
@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_every_type_has_a_json_schema(kind: Any, mode: Any) -> None:
    schema = TypeAdapter(kind).json_schema(mode=mode)
    assert schema.get("type") in {"string", "object"} or "anyOf" in schema


def test_a_model_of_them_is_read_and_described() -> None:
    read = Everything.model_validate(RIGHT)
    assert read.turnover == Turnover({"vente": 2346})
    assert read.deposit == Deposit.formality(12)
    assert set(Everything.model_json_schema()["properties"]) == set(RIGHT)
    written = read.model_dump(mode="json")
    assert written["deposit"] == {"formality": 12}
    assert written["turnover"] == {"lines": [{"category": "vente", "amount": 2346}]}
    assert Everything.model_validate({**written, "iban": IBAN}) == read
    # As pydantic's own secrets: written masked.
    assert IBAN.replace(" ", "") not in read.model_dump_json()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("turnover", 5),
        ("turnover", None),
        ("turnover", {"vente": 2.5}),
        ("turnover", {"lines": 5}),
        ("turnover", {"lines": [{"category": "vente"}]}),
        ("turnover", {"lines": ["vente"]}),
        ("deposit", "formality"),
        ("deposit", {}),
        ("deposit", {"formality": "12"}),
        ("deposit", {"formality": 12, "annualAccount": 13}),
        ("period", "2026-13"),
        ("account", 4200200014),
        ("iban", 5),
        ("iban", "FR76"),
    ],
)
def test_what_is_wrong_is_pydantic_s_error_at_its_field(field: str, wrong: Any) -> None:
    with pytest.raises(ValidationError) as refused:
        Everything.model_validate({**RIGHT, field: wrong})
    (error,) = refused.value.errors()
    assert error["loc"][0] == field
