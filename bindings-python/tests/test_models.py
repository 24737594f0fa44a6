"""The generated models against the schemas of the core: `models.schema.json` is written by the generator from the Rust types."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import json
import pickle
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from mandataire._model import Model
from mandataire._types import Deposit, Iban, Nir, Period, Rum, Siren, Siret, Turnover
from mandataire.errors import InvalidPayloadError
from mandataire.models import build, content, guichet, journal, urssaf
from pydantic import TypeAdapter, ValidationError

FACTS: dict[str, Any] = json.loads(Path(__file__).with_name("models.schema.json").read_text("utf-8"))
NIR, IBAN = "295109912611193", "FR7630006000011234567890189"
OWN: dict[str, Any] = {
    "Siren": "732829320",
    "Siret": "73282932000074",
    "Nir": NIR,
    "Iban": IBAN,
    "Bic": "AGRIFRPP",
    "Rum": "RUM-2026-1",
    "Deposit": {"formality": 12},
    "Period": "2026-01",
    "Turnover": {"lines": [{"category": "vente", "amount": 2000}]},
    "AccountId": {"nir": NIR},
    "Euros": 1234,
    "Centimes": 123456,
    "Number": 12.5,
    "IsoDate": "2026-11-02",
}
FREE = {"numéro": 7, "liste": ["FREE-JSON", None, True, {"décimal": 1.25}]}


LOOP = object()


class Examples:
    """JSON made from the schemas: every field set, or only those that must be."""

    def __init__(self, kind: str, full: bool) -> None:
        self.defs, self.full = FACTS[kind], full
        self.open: list[str] = []

    def of(self, schema: Any, name: str = "") -> Any:
        if schema is True or not schema:
            return FREE
        if "const" in schema:
            return schema["const"]
        if "$ref" in schema:
            return self.named(schema["$ref"].rsplit("/", 1)[1])
        for choice in ("oneOf", "anyOf"):
            if choice in schema:
                return self.of(schema[choice][0], name)
        if "x-mandataire" in schema:
            own = schema["x-mandataire"]
            return "C-" + name if own.startswith("CodeList:") else OWN[own]
        kinds = schema.get("type", [])
        kind = kinds if isinstance(kinds, str) else kinds[0] if kinds else None
        if kind == "string":
            if "enum" in schema:
                return schema["enum"][0]
            if schema.get("pattern", "").startswith("^-?"):
                return "1234.56"
            instants = {"date": "2026-11-02", "date-time": "2026-11-02T08:30:00.25Z"}
            return instants.get(schema.get("format", ""), f"TEXT-{name}")
        if kind == "array":
            count = schema.get("minItems", 1 if self.full else 0)
            return [self.of(schema["items"], name) for _ in range(count)]
        if kind == "object" and "properties" not in schema:
            values = schema.get("additionalProperties")
            return {"clé": self.of(values, name)} if isinstance(values, dict) else dict(FREE) if values else {}
        if kind == "object":
            return self.object(schema)
        return {"integer": 3, "boolean": True, None: FREE}[kind]

    def object(self, schema: Any) -> dict[str, Any]:
        required = schema.get("required", [])
        wanted = schema["properties"] if self.full else {key: schema["properties"][key] for key in required}
        made = {key: self.of(value, key) for key, value in wanted.items()}
        return {key: value for key, value in made.items() if value is not LOOP}

    def named(self, key: str) -> Any:
        if key == "Duration":
            return {"secs": 90, "nanos": 500_000_000}
        if key in self.open:
            # A block that holds itself ends here; so does a person's spouse's spouse.
            return {} if self.defs is FACTS["content"] else LOOP
        self.open.append(key)
        try:
            return self.of(self.defs[key])
        finally:
            self.open.pop()


def cases(key: str, kind: str) -> Iterator[tuple[type[Model], Any, Any]]:
    """Each class of a definition with its JSON, all fields set, then the least."""
    schema = FACTS[kind][key]
    if kind == "content":
        name = key[0].upper() + key[1:]
        module: Any = content
    else:
        home, name = FACTS["homes"][key]
        module = importlib.import_module(f"mandataire.models.{home}")
    choices = schema.get("oneOf") or schema.get("anyOf")
    if choices is None:
        if "properties" in schema:
            full = Examples(kind, True)
            full.open.append(key)
            yield getattr(module, name), full.of(schema), Examples(kind, False).of(schema)
        return
    for choice in choices:
        if choice["type"] == "string":
            continue
        tags = [value["const"] for value in choice["properties"].values() if "const" in value]
        tag = tags[0] if tags else choice["required"][0]
        suffix = "".join(part[0].upper() + part[1:] for part in tag.split("_"))
        full = Examples(kind, True)
        full.open.append(key)
        yield getattr(module, name + suffix), full.of(choice), Examples(kind, False).of(choice)


ALL = [
    pytest.param(cls, full, least, id=f"{cls.__module__.removeprefix('mandataire.models.')}.{cls.__name__}")
    for kind in ("read", "content")
    for key in FACTS[kind]
    if key != "Duration"
    for cls, full, least in cases(key, kind)
]


def example(cls: type[Model]) -> Any:
    """Its JSON with every field set."""
    return next(param.values[1] for param in ALL if param.values[0] is cls)


every = pytest.mark.parametrize(("cls", "full", "least"), ALL)


def test_every_class_is_tried() -> None:
    tried = {param.values[0] for param in ALL}
    for key in content.__all__:
        getattr(content, key)
    known: list[type[Model]] = Model.__subclasses__()
    assert {cls for cls in known if cls.__module__.startswith("mandataire.models.")} == tried
    assert len(tried) > 200


@every
def test_json_comes_back_as_it_was(cls: type[Model], full: Any, least: Any) -> None:
    assert cls.from_dict(full).to_dict() == full
    again = cls.from_dict(least)
    assert cls.from_dict(again.to_dict()) == again
    # What Python hands over is JSON, exactly.
    assert json.loads(json.dumps(cls.from_dict(full).to_dict())) == full


@every
def test_every_field_of_the_core_is_there(cls: type[Model], full: Any, least: Any) -> None:
    instance = cls.from_dict(full)
    unset = [one.name for one in dataclasses.fields(cls) if one.name != "extra" and getattr(instance, one.name) is None]
    assert not unset, "a field that Rust has not"
    if cls._open:
        assert instance.extra == {}, "a field that Python has not"  # type: ignore[attr-defined]


@every
def test_instances_behave_like_values(cls: type[Model], full: Any, least: Any) -> None:
    one, other = cls.from_dict(full), cls.from_dict(copy.deepcopy(full))
    assert one == other and one is not other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.copy(one) == copy.deepcopy(one) == one
    assert dataclasses.replace(one) == one
    for field in dataclasses.fields(cls):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(one, field.name, None)


@every
def test_pydantic_takes_them(cls: type[Model], full: Any, least: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(list[cls])  # type: ignore[valid-type]
    instance = cls.from_dict(full)
    assert adapter.validate_python([full, instance]) == [instance, instance]
    assert adapter.dump_python([instance]) == [full]
    assert adapter.json_schema()["items"]["type"] == "object"
    with pytest.raises(ValidationError):
        adapter.validate_python(["text"])


def test_pydantic_chooses_among_the_cases_of_a_union() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(build.Recipient | build.Who)
    person = next(case for case in cases("Who", "read") if case[0] is build.WhoPerson)
    assert adapter.validate_python({"to": "company"}) == build.RecipientCompany()
    assert adapter.validate_python(person[1]) == build.WhoPerson.from_dict(person[1])
    with pytest.raises(ValidationError):
        adapter.validate_python({"to": "nobody"})


# repr


@every
def test_no_nir_no_iban_no_free_json_in_a_repr(cls: type[Model], full: Any, least: Any) -> None:
    shown = repr(cls.from_dict({**full, "unknownKey": "EXTRA"} if cls._open and cls._tag is None else full))
    for secret in (NIR, IBAN, "FREE-JSON", "EXTRA"):
        assert secret not in shown
    assert shown.startswith(cls.__name__ + "(")


HIDDEN: dict[type[Model], list[str]] = {
    urssaf.MandatSepa: ["iban_as_sent", "holder", "extra"],
    urssaf.BankDetails: ["holder", "extra"],
    guichet.AttachmentInfo: ["nom_document", "extra"],
    guichet.RegularizationObject: ["observation", "extra"],
    guichet.Payment: ["detail", "code", "extra"],
    guichet.Signature: ["formality", "annual_account", "signed_document", "extra"],
    guichet.Formality: ["content", "extra"],
    guichet.AnnualAccount: ["content", "extra"],
    journal.Outcome: ["answer"],
}
PRIVATE = [
    *(build.Person, build.Birth, build.Spouse, build.Social, build.Address, build.Contact, build.BeneficialOwner),
    *(build.WhoPerson, build.WhoCompany, build.FormerOwnerPerson, build.FormerOwnerCompany, build.RecipientOther),
    *(build.Establishment, build.Office, build.WorkPlaceAtOffice, build.WorkPlaceElsewhere, build.Cessation),
    *(build.EndingCompany, build.EndingSoleTrader, build.Modification, build.IndividualCreation),
    *(build.EventManagerDetails, build.EventName),
    *(getattr(content, name) for name in content.__all__),
]


@pytest.mark.parametrize("cls", [*HIDDEN, *PRIVATE], ids=lambda cls: cls.__name__)
def test_personal_data_is_not_in_a_repr(cls: type[Model]) -> None:
    full = example(cls)
    names = {one.name for one in dataclasses.fields(cls)}
    hidden = HIDDEN.get(cls, sorted(names))
    instance = cls.from_dict(full)
    shown = repr(instance)
    assert set(hidden) <= names
    for name in hidden:
        value = getattr(instance, name)
        if value not in (None, (), {}):
            assert f"{name}=…" in shown
    if cls in PRIVATE:
        assert "TEXT-" not in shown and "C-" not in shown and "2026" not in shown


def test_a_plain_text_does_not_show_where_a_secret_is_meant() -> None:
    order = urssaf.BankDetails(iban=IBAN, holder="CLAUDE LAMBERT")  # type: ignore[arg-type]
    assert isinstance(order.iban, Iban)
    assert IBAN not in repr(order) and "LAMBERT" not in repr(order)


# Money, dates, floats


def test_money_is_decimal_in_euros() -> None:
    payment = urssaf.Payment.from_dict({"amount": 123450, "nonBlockingErrors": [], "extra": {}})
    assert payment.amount == Decimal("1234.50") and str(payment.amount) == "1234.50"
    order = urssaf.PaymentOrder(
        account=Siret("73282932000074"), period=Period("2026-01"), iban=Iban(IBAN), amount=Decimal("12.3")
    )
    assert order.to_dict()["amount"] == 1230
    assert dataclasses.replace(order, amount=12).amount == Decimal(12)  # type: ignore[arg-type]
    with pytest.raises(InvalidPayloadError) as caught:
        dataclasses.replace(order, amount=Decimal("12.345")).to_dict()
    assert "amount" in str(caught.value) and "12.345" not in str(caught.value)
    capital = build.Capital(amount=Decimal("1E+3"))
    assert capital.to_dict() == {"amount": "1000"}
    line = {"line": "cfp", "category": "vente", "base": 2000, "amount": None}
    rate = example(urssaf.Rate)
    estimated = urssaf.EstimatedLine.from_dict({**line, "rate": rate})
    assert (estimated.base, estimated.amount) == (Decimal(2000), None)
    with pytest.raises(InvalidPayloadError):
        dataclasses.replace(estimated, base=Decimal("0.5")).to_dict()


def test_numbers_of_the_content_are_exact_json_numbers() -> None:
    identity = content.BlocDetailPersonneMorale(montant_capital=Decimal("1000.10"))
    assert json.dumps(identity.to_dict()) == '{"montantCapital": 1000.1}'
    assert content.BlocDetailPersonneMorale.from_dict(identity.to_dict()) == identity
    with pytest.raises(InvalidPayloadError):
        content.BlocDetailPersonneMorale(montant_capital=Decimal("0.12345678901234567890")).to_dict()


FLOATS: list[Any] = [
    lambda: urssaf.Filing(
        account=Siret("73282932000074"),
        period=Period("2026-01"),
        turnover=Turnover.from_wire({"neant": True}),
        extra={"second": [{"facteur": 0.1}]},
    ),
    lambda: build.Capital(amount=0.1),  # type: ignore[arg-type]
    lambda: build.Pages(from_=1.0, to=2),  # type: ignore[arg-type]
    lambda: build.Activity(
        description="x",
        forme_exercice="x",
        categories=("07", 4.0),  # type: ignore[arg-type]
        date_debut=date(2026, 1, 1),
    ),
    lambda: build.CompanyCreation(form="sas", name="x", object="y", office=1.5),  # type: ignore[arg-type]
    lambda: build.EventCapital(amount=1000.0, date=date(2026, 1, 1)),  # type: ignore[arg-type]
    lambda: build.Modification(record={"a": float("nan")}),
    lambda: content.BlocDetailPersonneMorale(montant_capital=0.1),  # type: ignore[arg-type]
    lambda: content.BlocAdresse(extra={"latitude": 45.76}),
    lambda: guichet.Cart(total=12.5),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("make", FLOATS)
def test_floats_are_refused(make: Any) -> None:
    with pytest.raises(InvalidPayloadError):
        make().to_dict()


def test_a_mistake_is_told_with_its_path() -> None:
    with pytest.raises(InvalidPayloadError, match=r"content\.pouvoirs\[1\]\.taux") as caught:
        guichet.Formality(id=1, status="RECEIVED", content={"pouvoirs": [{}, {"taux": 0.5}]}).to_dict()
    assert "0.5" not in str(caught.value)
    with pytest.raises(InvalidPayloadError, match=r"events\[0\]\.date"):
        build.Modification.from_dict({"record": {}, "events": [{"event": "other", "date": "2 novembre"}]})
    with pytest.raises(InvalidPayloadError, match="account"):
        urssaf.Filing.from_dict({"period": "2026-01", "turnover": {"neant": True}})


def test_days_and_instants() -> None:
    block = content.BlocDescriptionPersonneIndividu.from_dict({"dateDeNaissance": "1970-01"})
    assert block.date_de_naissance == "1970-01", "a month of the register stays text"
    block = content.BlocDescriptionPersonneIndividu(date_de_naissance=date(1970, 1, 15))
    assert block.to_dict() == {"dateDeNaissance": "1970-01-15"}
    wait = journal.VerdictWait.from_dict({"verdict": "wait", "until": "2026-11-02T10:30:00.123456789+02:00"})
    assert wait.until == datetime(2026, 11, 2, 8, 30, 0, 123456, timezone.utc)
    assert wait.to_dict() == {"verdict": "wait", "until": "2026-11-02T08:30:00.123456Z", "because": None}
    with pytest.raises(InvalidPayloadError):
        journal.VerdictWait(until=datetime(2026, 11, 2)).to_dict()
    progress = example(journal.Progress)
    assert journal.Progress.from_dict(progress).elapsed == timedelta(seconds=90, milliseconds=500)


# Defaults, unions, tolerance


def wires(cls: type[Model]) -> list[str]:
    """The names on the wire, in the order of the fields."""
    return [wire for _, wire, *_ in cls._plan().write]


def test_defaults_are_those_of_the_core() -> None:
    assert build.Filing().to_dict() == FACTS["read"]["Modification"]["properties"]["filing"]["default"]
    compared = 0
    for key, schema in FACTS["read"].items():
        for wire, field in schema.get("properties", {}).items():
            if key in FACTS["homes"] and isinstance(field.get("default"), (bool, int, str)):
                home, name = FACTS["homes"][key]
                cls = getattr(importlib.import_module(f"mandataire.models.{home}"), name)
                defaults = {wire: one.default for one, wire in zip(dataclasses.fields(cls), wires(cls))}
                assert defaults[wire] == field["default"], f"{name}.{wire}"
                compared += 1
    assert compared > 30
    office = build.Office(adresse=build.Address(commune="LYON"))
    company = build.CompanyCreation(form="sas", name="X", object="Y", office=office)
    assert company.capital == build.Capital(amount=Decimal(1000))


def test_what_says_nothing_is_left_out_as_the_core_does() -> None:
    for key in (key for key in FACTS["read"] if key != "Duration"):
        written = FACTS["written"][key]
        for cls, _, least in cases(key, "read"):
            if "properties" in written:
                out = cls.from_dict(least).to_dict()
                assert set(written.get("required", [])) <= set(out), cls.__name__
                allowed = {name for name, value in out.items() if value not in (None, [], {}, "")}
                assert set(out) <= set(written.get("required", [])) | allowed, cls.__name__


def test_unions_read_as_people_write_them() -> None:
    place = build.WorkPlaceAtOffice(build.Establishment(adresse=build.Address(commune="LYON")))
    assert place.to_dict() == {"atOffice": {"adresse": {"commune": "LYON"}}}
    event = build.EventObject(object="Tous travaux", date=date(2026, 11, 2))
    assert event.to_dict() == {"event": "object", "object": "Tous travaux", "date": "2026-11-02"}
    modification = build.Modification(record={}, events=[event])  # type: ignore[arg-type]
    assert modification.events == (event,)
    assert build.Modification.from_dict(modification.to_dict()) == modification
    followed = {"deposit": {"formality": 12}, "status": "SIGNED", "nextActions": ["wait"]}
    assert guichet.Followed.from_dict(followed).deposit == Deposit.formality(12)
    company = build.EndingCompany(siren=Siren("732829320"), name="X", form="5710")
    cessation = build.Cessation(of=company, event="transfer", date=date(2026, 1, 1))
    assert cessation.to_dict()["event"] == "transfer"
    assert build.Cessation.from_dict(cessation.to_dict()) == cessation


def test_reading_is_tolerant_and_loses_nothing() -> None:
    formality = guichet.Formality.from_dict({"id": 1, "status": "NEW_STATUS", "siren": None, "unknown": {"x": 1.5}})
    assert (formality.status, formality.siren) == ("NEW_STATUS", None)
    assert formality.extra == {"unknown": {"x": Decimal("1.5")}}
    assert formality.to_dict()["unknown"] == {"x": 1.5}
    erreur = urssaf.Erreur.from_dict({"code": "X", "unknown": 1})
    assert erreur == urssaf.Erreur(code="X")
    # A register record: numbers for texts, and what does not fit is kept beside.
    record = {"codePostal": 69001, "commune": "LYON", "voiePresent": "peut-être", "caracteristiques": 7}
    block = content.BlocAdresse.from_dict(record)
    assert (block.code_postal, block.voie_present) == ("69001", None)
    assert block.extra["voiePresent"] == "peut-être"
    assert block.to_dict() == {**record, "codePostal": "69001"}


def test_accounts_are_told_apart() -> None:
    filing = example(urssaf.Filing)
    read = urssaf.Filing.from_dict(filing)
    assert isinstance(read.account, Nir)
    other = dataclasses.replace(read, account=Siret("73282932000074"))
    assert other.to_dict()["account"] == {"siret": "73282932000074"}
    assert isinstance(urssaf.MandatSepa.from_dict({"rum": "RUM-1"}).rum, Rum)
