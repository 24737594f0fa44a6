"""Values that are right for as long as they live: identifiers, periods, turnover, deposits, amounts.

Everything is parsed by the core. ``to_wire`` and ``from_wire`` give and take the JSON of the core's own types.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Union

from . import _native

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["AccountId", "Bic", "Deposit", "Iban", "Money", "Nir", "Period", "Rum", "Siren", "Siret", "Turnover"]

#: An amount in euros. Never a float: 0.1 + 0.2 is not 0.3.
Money = Union[Decimal, int, str]


def _parse(operation: str, text: object) -> str:
    if not isinstance(text, str):
        from .errors import InvalidPayloadError

        name = operation.split(".")[0]
        raise InvalidPayloadError.at(
            name,
            "payload.unreadable",
            f"Un texte est attendu, pas {type(text).__name__}.",
            f"A text is expected, not {type(text).__name__}.",
        )
    return str(json.loads(_native.offline(operation, json.dumps({"text": text}))))


class _Shown(str):
    """An identifier that may be shown."""

    __slots__ = ()
    _operation: ClassVar[str]

    def __new__(cls, text: str) -> Self:
        if type(text) is cls:
            return text
        return super().__new__(cls, _parse(cls._operation, text))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str.__repr__(self)})"

    def to_wire(self) -> str:
        """The canonical text."""
        return str.__str__(self)

    @classmethod
    def from_wire(cls, value: str) -> Self:
        """From the canonical text; what the core gave is not parsed again."""
        return super().__new__(cls, value)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        # Called by pydantic alone.
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())


class Siren(_Shown):
    """The nine digits of a company."""

    _operation = "siren.parse"


class Siret(_Shown):
    """The fourteen digits of an establishment."""

    _operation = "siret.parse"

    @property
    def siren(self) -> Siren:
        """The company's."""
        return Siren.from_wire(str(self)[:9])


class Bic(_Shown):
    """A bank's code."""

    _operation = "bic.parse"


class Rum(_Shown):
    """The reference of a SEPA mandate (référence unique de mandat)."""

    _operation = "rum.parse"


class _Hidden:
    """An identifier that is personal: masked by ``str`` and ``repr``."""

    __slots__ = ("_text",)
    _operation: ClassVar[str]
    _display: ClassVar[str]
    _text: str

    def __init__(self, text: str | _Hidden) -> None:
        given = text._text if isinstance(text, type(self)) else text
        object.__setattr__(self, "_text", _parse(self._operation, given))

    def expose(self) -> str:
        """The identifier itself. Each use is a place where it may leave."""
        return self._text

    def to_wire(self) -> str:
        """The canonical text, in clear."""
        return self._text

    @classmethod
    def from_wire(cls, value: str) -> Self:
        """From the canonical text; what the core gave is not parsed again."""
        made = cls.__new__(cls)
        object.__setattr__(made, "_text", value)
        return made

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} does not change")

    def __str__(self) -> str:
        return _parse(self._display, self._text)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self})"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._text == self._text

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._text))

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_wire, (self._text,))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        # Called by pydantic alone. Written masked, as its own secrets are.
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, cls) else cls(value),
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> dict[str, Any]:
        return {"type": "string", "title": cls.__name__, "description": cls.__doc__ or ""}


class Nir(_Hidden):
    """A person's social security number. Shown as ``***`` but for what is public."""

    __slots__ = ()
    _operation = "nir.parse"
    _display = "nir.display"


class Iban(_Hidden):
    """A bank account. Shown masked."""

    __slots__ = ()
    _operation = "iban.parse"
    _display = "iban.display"


#: Whose account at Urssaf: by its SIRET, or by the person's NIR. Use the same one for an account every time.
AccountId = Union[Siret, Nir]


def account_to_wire(account: AccountId | str) -> dict[str, str]:
    """``{"siret": …}`` or ``{"nir": …}``; a plain text is a SIRET."""
    if isinstance(account, Nir):
        return {"nir": account.expose()}
    return {"siret": str(account) if isinstance(account, Siret) else _parse("siret.parse", account)}


def account_from_wire(value: Mapping[str, str]) -> AccountId:
    """From ``{"siret": …}`` or ``{"nir": …}``."""
    nir = value.get("nir")
    return Siret.from_wire(value["siret"]) if nir is None else Nir.from_wire(nir)


class Period(_Shown):
    """A month (``2026-01``) or a quarter (``2026-T1``)."""

    _operation = "period.parse"

    def __new__(cls, text: str) -> Period:
        if type(text) is cls:
            return text
        return str.__new__(cls, _period(text)["period"])

    @property
    def first_day(self) -> date:
        """The first day."""
        return date.fromisoformat(_period(self)["firstDay"])

    @property
    def last_day(self) -> date:
        """The last day."""
        return date.fromisoformat(_period(self)["lastDay"])

    @property
    def is_quarter(self) -> bool:
        """Whether it is a quarter."""
        return bool(_period(self)["quarter"])


def _period(text: str) -> dict[str, Any]:
    if not isinstance(text, str):
        return dict(json.loads(_parse("period.parse", text)))
    found: dict[str, Any] = json.loads(_native.offline("period.parse", json.dumps({"text": str(text)})))
    return found


_NO_LINES: Mapping[str, Money] = {}


class Turnover(Mapping[str, Decimal]):
    """The turnover of a period by legal category, in whole euros: ``Turnover({"vente": 2000, "prestations_bic": "349.50"})``.

    Amounts are ``Decimal``, ``int`` or text, rounded half up to the euro (CSS L133-10); a float is refused. Zero is a
    declaration and has to be said: ``Turnover.neant()``, or lines of 0. Categories: ``vente``, ``prestations_bic``,
    ``prestations_bnc``, ``liberal_cipav``, ``meubles_tourisme`` (CSS D613-4), or a name that only the profile knows.
    """

    __slots__ = ("_lines", "_neant")
    _lines: dict[str, Decimal]
    _neant: bool

    def __init__(self, lines: Mapping[str, Money] = _NO_LINES, *, neant: bool = False) -> None:
        pairs = lines.items() if isinstance(lines, Mapping) else self._not_lines()
        kept = {category: Decimal(euros_to_wire(amount, f"turnover.{category}")) for category, amount in pairs}
        object.__setattr__(self, "_lines", kept)
        object.__setattr__(self, "_neant", neant)

    @staticmethod
    def _not_lines() -> NoReturn:
        from .errors import InvalidPayloadError

        raise InvalidPayloadError.at(
            "turnover",
            "payload.unreadable",
            "Un chiffre d'affaires est un dict : {catégorie: montant}.",
            "A turnover is a dict: {category: amount}.",
        )

    @classmethod
    def neant(cls) -> Turnover:
        """Nothing earned in the period: still to be declared."""
        return cls(neant=True)

    @property
    def is_neant(self) -> bool:
        """Whether it was said that there is nothing."""
        return self._neant

    @property
    def total(self) -> Decimal:
        """All categories together, in euros."""
        return sum(self._lines.values(), Decimal(0))

    def to_wire(self) -> dict[str, Any]:
        """``{"lines": [{"category", "amount"}]}`` or ``{"neant": true}``."""
        if self._neant and not self._lines:
            return {"neant": True}
        lines = [{"category": category, "amount": int(amount)} for category, amount in self._lines.items()]
        return {"neant": True, "lines": lines} if self._neant else {"lines": lines}

    @classmethod
    def from_wire(cls, value: Mapping[str, Any]) -> Turnover:
        """From the same."""
        lines = {line["category"]: int(line["amount"]) for line in value.get("lines", ())}
        return cls(lines, neant=bool(value.get("neant", False)))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Turnover does not change")

    def __getitem__(self, category: str) -> Decimal:
        return self._lines[category]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Turnover) and (self._lines, self._neant) == (other._lines, other._neant)

    def __hash__(self) -> int:
        return hash((frozenset(self._lines.items()), self._neant))

    def __repr__(self) -> str:
        if self._neant and not self._lines:
            return "Turnover.neant()"
        return f"Turnover({ {category: int(amount) for category, amount in self._lines.items()} })"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Turnover.from_wire, (self.to_wire(),))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        # Called by pydantic alone.
        from pydantic_core import core_schema

        def read(value: Any) -> Turnover:
            if isinstance(value, cls):
                return value
            try:
                if isinstance(value, Mapping) and value.keys() <= {"lines", "neant"}:
                    return cls.from_wire(value)
                return cls(value)
            except (TypeError, KeyError):
                raise ValueError("a turnover is amounts by category, or neant") from None

        return core_schema.no_info_plain_validator_function(
            read, serialization=core_schema.plain_serializer_function_ser_schema(cls.to_wire)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> dict[str, Any]:
        # Both forms are read: amounts by category, and that of `to_wire`.
        description = "Euros by category, as whole numbers or texts; or that nothing was earned."
        examples: list[Any] = [{"vente": 2000, "prestations_bic": "349.50"}, {"neant": True}]
        return {"type": "object", "title": cls.__name__, "description": description, "examples": examples}


class Deposit:
    """What was filed at the Guichet Unique: a formality, annual accounts, a deposit of deeds, by its server's id."""

    __slots__ = ("id", "kind")
    id: int
    kind: str

    _COLLECTIONS: ClassVar[dict[str, str]] = {
        "formality": "formalities",
        "annualAccount": "annual_accounts",
        "acteDeposit": "acte_deposits",
    }

    def __init__(self, kind: str, id: int) -> None:  # the server's word
        if kind not in self._COLLECTIONS or not isinstance(id, int) or isinstance(id, bool) or id < 0:
            from .errors import InvalidPayloadError

            raise InvalidPayloadError.at(
                "deposit",
                "payload.unreadable",
                "Un dépôt est formality, annualAccount ou acteDeposit, et un identifiant entier.",
                "A deposit is formality, annualAccount or acteDeposit, and a whole number.",
            )
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "id", id)

    @classmethod
    def formality(cls, id: int) -> Deposit:
        """``/api/formalities/{id}``."""
        return cls("formality", id)

    @classmethod
    def annual_account(cls, id: int) -> Deposit:
        """``/api/annual_accounts/{id}``."""
        return cls("annualAccount", id)

    @classmethod
    def acte_deposit(cls, id: int) -> Deposit:
        """``/api/acte_deposits/{id}``."""
        return cls("acteDeposit", id)

    @property
    def iri(self) -> str:
        """Its path, which is also its name in bodies: ``/api/formalities/12``."""
        return f"/api/{self._COLLECTIONS[self.kind]}/{self.id}"

    def to_wire(self) -> dict[str, int]:
        """``{"formality": 12}``."""
        return {self.kind: self.id}

    @classmethod
    def from_wire(cls, value: Mapping[str, int]) -> Deposit:
        """From the same."""
        ((kind, number),) = value.items()
        return cls(kind, number)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Deposit does not change")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Deposit) and (self.kind, self.id) == (other.kind, other.id)

    def __hash__(self) -> int:
        return hash((self.kind, self.id))

    def __repr__(self) -> str:
        return f"Deposit({self.iri})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Deposit, (self.kind, self.id))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        # Called by pydantic alone.
        from pydantic_core import core_schema

        def read(value: Any) -> Deposit:
            if isinstance(value, cls):
                return value
            if not isinstance(value, Mapping) or len(value) != 1:
                raise ValueError('a deposit is one kind and its id: {"formality": 12}')
            return cls.from_wire(value)

        return core_schema.no_info_plain_validator_function(
            read, serialization=core_schema.plain_serializer_function_ser_schema(cls.to_wire)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> dict[str, Any]:
        kinds = {kind: {"type": "integer", "minimum": 0} for kind in cls._COLLECTIONS}
        one = {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
        return {"type": "object", "title": cls.__name__, "properties": kinds, **one}


def euros_to_wire(amount: Money, path: str = "amount") -> int:
    """Whole euros, rounded half up by the core (CSS L133-10)."""
    return _amount("euros.from_decimal" if not isinstance(amount, str) else "euros.parse", amount, path)


def centimes_to_wire(amount: Money, path: str = "amount") -> int:
    """Centimes of an amount in euros, exactly: a third decimal is refused."""
    return _amount("centimes.from_decimal" if not isinstance(amount, str) else "centimes.parse", amount, path)


def euros_from_wire(euros: int) -> Decimal:
    """Whole euros as a decimal number of euros."""
    return Decimal(euros)


def centimes_from_wire(centimes: int) -> Decimal:
    """Centimes as a decimal number of euros, always with two decimals."""
    return Decimal(centimes).scaleb(-2)


def _amount(operation: str, amount: object, path: str) -> int:
    if isinstance(amount, bool) or not isinstance(amount, (Decimal, int, str)):
        from .errors import InvalidPayloadError

        raise InvalidPayloadError.at(
            path,
            "money.format",
            f"Un montant est un Decimal, un int ou un texte, jamais un {type(amount).__name__}.",
            f"An amount is a Decimal, an int or a text, never a {type(amount).__name__}.",
        )
    if isinstance(amount, int) and abs(amount) >= 10**40:
        # Python itself refuses to write out a number of thousands of digits.
        amount = 10**40
    text = str(amount)
    if isinstance(amount, Decimal) and amount.is_finite() and abs(amount.adjusted()) < 40:
        text = format(amount, "f")
    return int(json.loads(_native.offline(operation, json.dumps({"text": text}))))
