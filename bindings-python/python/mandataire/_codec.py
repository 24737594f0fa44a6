"""Between Python values and the JSON of the core: one pair of functions per type of field.

What a type cannot read or write is left as it is, and the core says what is wrong with it, with its path. Floats are the
exception: they are refused here, because JSON would hide that one was given.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, Union, get_args, get_origin

Date = date
Timestamp = datetime
Duration = timedelta
IsoDate: TypeAlias = date | str
"""A day. The register also gives months (`1970-01`): they stay text."""
Euros: TypeAlias = Annotated[Decimal, "euros"]
"""Euros; a whole number of euros on the wire."""
Centimes: TypeAlias = Annotated[Decimal, "centimes"]
"""Euros; a whole number of centimes on the wire."""
Number: TypeAlias = Annotated[Decimal, "number"]
"""A decimal; a JSON number on the wire."""


class Wrong(Exception):
    """Something that cannot be read or written, on its way to the caller's `InvalidPayloadError`."""

    def __init__(self, code: str, fr: str, en: str) -> None:
        super().__init__(en)
        self.path: list[str | int] = []
        self.code, self.fr, self.en = code, fr, en

    def at(self, step: str | int) -> Wrong:
        self.path.append(step)
        return self

    def where(self) -> str:
        """The path in the notation of the core: `others[0].adresse`."""
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in reversed(self.path))
        return "".join(steps).lstrip(".")


def unreadable() -> Wrong:
    return Wrong(
        "payload.decode",
        "Valeur illisible ici : vérifiez son type et sa forme.",
        "This value cannot be read: check its type and its form.",
    )


def no_float() -> Wrong:
    return Wrong(
        "payload.float",
        "Un nombre à virgule flottante n'est pas exact : donnez un Decimal ou un entier.",
        "A floating-point number is not exact: give a Decimal or an int.",
    )


class Codec(NamedTuple):
    """How a field is made, written and read; None: nothing to do."""

    make: Callable[[Any], Any] | None
    """On what a constructor is given."""
    write: Callable[[Any], Any] | None
    read: Callable[[Any], Any] | None
    read_loosely: Callable[[Any], Any] | None
    """For content that the register wrote: a number may stand for a text, a text for a number."""


# Texts, whole numbers, booleans.


def _read_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise unreadable()


def _loose_text(value: Any) -> str:
    return str(value) if type(value) in (int, Decimal) else _read_text(value)


def _read_int(value: Any) -> int:
    if type(value) is int:
        return value
    raise unreadable()


def _loose_int(value: Any) -> int:
    if isinstance(value, str) and re.fullmatch(r"-?\d+", value):
        return int(value)
    return _read_int(value)


def _read_bool(value: Any) -> bool:
    if value is True or value is False:
        return value
    raise unreadable()


# Money and decimals.


def _make_decimal(value: Any) -> Any:
    if isinstance(value, (float, bool)):
        raise no_float()
    return Decimal(value) if type(value) is int else value


def _whole(value: Any, scale: int) -> Any:
    if not isinstance(value, Decimal):
        return value
    # 1e999999 as a whole number would take minutes.
    sane = value.is_finite() and abs(value.adjusted()) < 40
    scaled = value.scaleb(scale) if sane else value
    if not sane or scaled != scaled.to_integral_value():
        if scale:
            fr = "Le montant a plus de deux décimales : arrondissez-le, et groupez les milliers par des espaces."
            en = "The amount has more than two decimals: round it, and group thousands with spaces."
            raise Wrong("money.precision", fr, en)
        fr = "Le montant doit être un nombre entier, sans virgule ni guillemets : vérifiez l'unité (euros ou centimes)."
        en = "The amount must be a whole number, without decimals or quotes: check the unit (euros or centimes)."
        raise Wrong("money.not_integer", fr, en)
    return int(scaled)


def _write_number(value: Any) -> Any:
    """A JSON number that reads back as the same decimal: a float only where its shortest text is exact."""
    if not isinstance(value, Decimal):
        return value
    sane = value.is_finite() and abs(value.adjusted()) < 40
    if sane and value == value.to_integral_value():
        return int(value)
    number = float(value) if sane else 0.0
    if not sane or Decimal(repr(number)) != value:
        fr = "Ce nombre a trop de chiffres pour être transmis exactement."
        en = "This number has too many digits to be carried exactly."
        raise Wrong("money.too_large", fr, en)
    return number


def _write_text(value: Decimal) -> str:
    # 1e999999 would be a megabyte of zeros: the core refuses its short form as well.
    return format(value, "f") if value.is_finite() and abs(value.adjusted()) < 40 else str(value)


def _read_decimal(value: Any) -> Decimal:
    if isinstance(value, float):
        value = repr(value)
    if isinstance(value, (str, int, Decimal)) and not isinstance(value, bool):
        try:
            return Decimal(value)
        except ArithmeticError:
            pass
    raise unreadable()


# Days and instants.

_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:\d\d)")


def _read_date(value: Any) -> date:
    try:
        return date.fromisoformat(_read_text(value))
    except ValueError:
        raise unreadable() from None


def _read_iso_date(value: Any) -> date | str:
    text = _read_text(value)
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else text
    except ValueError:
        return text


def _write_date(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else value


def _read_instant(value: Any) -> datetime:
    found = _INSTANT.fullmatch(_read_text(value))
    if found is None:
        raise unreadable()
    day, time, fraction, offset = found.groups()
    micros = ((fraction or "") + "000000")[:6]
    offset = "+00:00" if offset in "Zz" else offset
    try:
        return datetime.fromisoformat(f"{day}T{time}.{micros}{offset}")
    except ValueError:
        raise unreadable() from None


def _write_instant(value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    if value.tzinfo is None:
        fr = "Un instant doit dire son fuseau horaire."
        en = "An instant must say its time zone."
        raise Wrong("payload.naive_datetime", fr, en)
    text = value.astimezone(timezone.utc).isoformat().removesuffix("+00:00")
    return (text.rstrip("0") if value.microsecond else text) + "Z"


def _read_duration(value: Any) -> timedelta:
    try:
        return timedelta(seconds=value["secs"], microseconds=value["nanos"] // 1000)
    except (TypeError, KeyError):
        raise unreadable() from None


def _write_duration(value: Any) -> Any:
    if not isinstance(value, timedelta):
        return value
    seconds = value.days * 86_400 + value.seconds
    return {"secs": seconds, "nanos": value.microseconds * 1000}


# Free JSON: floats are refused on the way out, and exact decimals on the way in.


def write_json(value: Any) -> Any:
    if isinstance(value, (str, int)) or value is None:
        return value
    if isinstance(value, float):
        raise no_float()
    if isinstance(value, Mapping):
        return {key: _step(write_json, item, key) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_step(write_json, item, n) for n, item in enumerate(value)]
    if isinstance(value, Decimal):
        return _write_number(value)
    if hasattr(value, "to_wire"):
        return value.to_wire()
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return _write_instant(value) if isinstance(value, datetime) else _write_date(value)


def read_json(value: Any) -> Any:
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, Mapping):
        return {key: read_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [read_json(item) for item in value]
    return value


def _make_mapping(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else value


def _read_json_object(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise unreadable()
    return {key: read_json(item) for key, item in value.items()}


def _step(do: Callable[[Any], Any], value: Any, step: str | int) -> Any:
    try:
        return do(value)
    except Wrong as wrong:
        raise wrong.at(step) from None


_TEXT = Codec(None, None, _read_text, _loose_text)
_JSON = Codec(None, write_json, read_json, read_json)
_OBJECT = Codec(_make_mapping, write_json, _read_json_object, _read_json_object)
_PLAIN: dict[Any, Codec] = {
    str: _TEXT,
    int: Codec(None, None, _read_int, _loose_int),
    bool: Codec(None, None, _read_bool, _read_bool),
    Any: _JSON,
    Mapping[str, Any]: _OBJECT,
    Mapping[str, str]: _OBJECT,
    date: Codec(None, _write_date, _read_date, _read_date),
    date | str: Codec(None, _write_date, _read_iso_date, _read_iso_date),
    datetime: Codec(None, _write_instant, _read_instant, _read_instant),
    timedelta: Codec(None, _write_duration, _read_duration, _read_duration),
    Decimal: Codec(
        _make_decimal,
        lambda value: _write_text(value) if isinstance(value, Decimal) else value,
        _read_decimal,
        _read_decimal,
    ),
    Euros: Codec(_make_decimal, lambda value: _whole(value, 0), _read_decimal, _read_decimal),
    Centimes: Codec(
        _make_decimal,
        lambda value: _whole(value, 2),
        lambda value: Decimal(_read_int(value)).scaleb(-2),
        lambda value: Decimal(_loose_int(value)).scaleb(-2),
    ),
    Number: Codec(_make_decimal, _write_number, _read_decimal, _read_decimal),
}


def codec(hint: Any) -> tuple[Codec, bool]:
    """The functions of a type, and whether it may be None."""
    found = _PLAIN.get(hint)
    if found is not None:
        return found, hint is Any
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        kept = tuple(one for one in arguments if one is not type(None))
        if len(kept) < len(arguments):
            # `tuple` subscription joins them again, in their order.
            return codec(Union[kept])[0], True
        return _choice(kept), False
    if origin is Literal:
        return _TEXT, False
    if origin is tuple:
        return _list(codec(arguments[0])[0]), False
    return _own(hint), False


def _list(item: Codec) -> Codec:
    def make(value: Any) -> Any:
        if type(value) is tuple and item.make is None:
            return value
        if isinstance(value, (str, bytes, Mapping)) or not hasattr(value, "__iter__"):
            raise unreadable()
        if item.make is None:
            return tuple(value)
        return tuple(_step(item.make, one, n) for n, one in enumerate(value))

    def write(value: Any) -> Any:
        each = item.write or _no_float
        return [_step(each, one, n) for n, one in enumerate(value)]

    def reader(read: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
        def of(value: Any) -> Any:
            if not isinstance(value, Sequence) or isinstance(value, str):
                raise unreadable()
            return tuple(value) if read is None else tuple(_step(read, one, n) for n, one in enumerate(value))

        return of

    return Codec(make, write, reader(item.read), reader(item.read_loosely))


def _no_float(value: Any) -> Any:
    if type(value) is float:
        raise no_float()
    return value


def _choice(cases: tuple[Any, ...]) -> Codec:
    from ._types import AccountId, account_from_wire, account_to_wire

    if Union[cases] == AccountId:
        return Codec(None, account_to_wire, account_from_wire, account_from_wire)
    records = [case for case in cases if hasattr(case, "_encode")]
    if not records:
        return _TEXT

    def write(value: Any) -> Any:
        return value._encode() if hasattr(value, "_encode") else _no_float(value)

    def read(value: Any) -> Any:
        if isinstance(value, str):
            return value
        for record in records:
            if record._holds(value):
                return record._decode(value)
        raise unreadable()

    return Codec(None, write, read, read)


def _own(kind: Any) -> Codec:
    """A record, or a type of `_types`."""
    if hasattr(kind, "_encode"):

        def write_record(value: Any) -> Any:
            return value._encode() if hasattr(value, "_encode") else _no_float(value)

        return Codec(None, write_record, kind._decode, kind._decode)

    def make(value: Any) -> Any:
        # A plain text would be shown by `repr`; a dict of amounts is a turnover.
        return kind(value) if isinstance(value, (str, dict)) and not isinstance(value, kind) else value

    def write(value: Any) -> Any:
        return value.to_wire() if hasattr(value, "to_wire") else _no_float(value)

    return Codec(make, write, kind.from_wire, kind.from_wire)
