"""What the generated classes of `mandataire.models` have in common: JSON in and out, and a `repr` that shows nothing personal.

How a class is written and read is worked out when it is first used, not when it is imported.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple, TypeVar

from ._codec import (
    Centimes,
    Date,
    Duration,
    Euros,
    IsoDate,
    Number,
    Timestamp,
    Wrong,
    codec,
    no_float,
    read_json,
    unreadable,
    write_json,
)

__all__ = ["Centimes", "Date", "Duration", "Euros", "IsoDate", "Model", "Number", "Timestamp"]

M = TypeVar("M", bound="Model")
_NOTHING: tuple[Any, ...] = (None, (), {}, "")


class _Names(dict[str, Any]):
    """Names in annotations that a module does not import: the other modules of its package, loaded on demand."""

    def __init__(self, package: str) -> None:
        super().__init__()
        self.package = package

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(sys.modules[self.package], name)
        except AttributeError:
            raise KeyError(name) from None


class _Plan(NamedTuple):
    """How a class is made, written and read."""

    make: list[tuple[str, Any]]
    write: list[tuple[str, str, Any, Any]]
    """Name, name on the wire, function, and the value that is left out."""
    read: list[tuple[str, str, Any, bool, bool]]
    """Name, name on the wire, function, whether it must be there, whether it may be null."""
    known: frozenset[str]


_KEEP = object()


class Model:
    """A record of the core. Compared and hashed by value; `to_dict` and `from_dict` speak the core's JSON."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]
    _names: ClassVar[Mapping[str, str]] = {}
    _otherwise: ClassVar[frozenset[str]] = frozenset()
    _open: ClassVar[bool]
    _lenient: ClassVar[bool]
    _private: ClassVar[bool]
    _nulls: ClassVar[bool]
    _tag: ClassVar[str | None]
    _key: ClassVar[str | None]
    _bare: ClassVar[bool]
    _ready: ClassVar[_Plan]

    def __init_subclass__(
        cls,
        *,
        open: bool = False,
        lenient: bool = False,
        private: bool = False,
        nulls: bool = False,
        tag: str | None = None,
        key: str | None = None,
        bare: bool = False,
    ) -> None:
        """What the generator says of a class.

        - `open`: unknown keys are kept in `extra`, and written back beside the others.
        - `lenient`: so is a value that does not fit its field.
        - `private`: `repr` shows only which fields are set.
        - `nulls`: a field that says nothing is written as null or empty instead of being left out; for the fields in
          `_otherwise` it is the other way round.
        - `tag`: the case of a union it is, told by the key `key`, or by the only key when there is none.
        - `bare`: that key holds the field `value` itself.
        """
        super().__init_subclass__()
        cls._open, cls._lenient, cls._private, cls._nulls = open, lenient, private, nulls
        cls._tag, cls._key, cls._bare = tag, key, bare

    def __post_init__(self) -> None:
        make, name = self._plan().make, ""
        try:
            for name, function in make:
                value = self.__dict__[name]
                if value is not None:
                    made = function(value)
                    if made is not value:
                        object.__setattr__(self, name, made)
        except Wrong as wrong:
            raise _refusal(wrong.at(name)) from None

    def to_dict(self) -> dict[str, Any]:
        """The JSON of the core, made of dicts, lists, texts and numbers. A float anywhere is refused."""
        try:
            encoded: dict[str, Any] = self._encode()
        except Wrong as wrong:
            raise _refusal(wrong) from None
        return encoded

    @classmethod
    def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
        """Reads what `to_dict` gives. Unknown keys are kept in `extra` where the class has it, else ignored."""
        try:
            return cls._decode(data)
        except Wrong as wrong:
            raise _refusal(wrong) from None

    def __repr__(self) -> str:
        """Personal data, names of files and free JSON are shown as `…`; fields that are not set are not shown."""
        shown = []
        for one in dataclasses.fields(self):
            value = self.__dict__[one.name]
            if not any(value is nothing or value == nothing for nothing in _NOTHING):
                shown.append(f"{one.name}={value!r}" if one.repr and not self._private else f"{one.name}=…")
        return f"{type(self).__name__}({', '.join(shown)})"

    @classmethod
    def _plan(cls) -> _Plan:
        plan: _Plan | None = cls.__dict__.get("_ready")
        if plan is None:
            plan = cls._ready = _compile(cls)
        return plan

    @classmethod
    def _holds(cls, data: Any) -> bool:
        """Whether a JSON value is this case of its union."""
        if not isinstance(data, Mapping) or cls._tag is None:
            return False
        return cls._tag in data if cls._key is None else data.get(cls._key) == cls._tag

    def _encode(self) -> Any:
        values = self.__dict__
        out: dict[str, Any] = {} if self._key is None else {self._key: self._tag}
        wire = ""
        try:
            for name, wire, write, nothing in self._plan().write:
                value = values[name]
                if value is None or value == nothing:
                    if nothing is _KEEP:
                        out[wire] = None
                    continue
                if write is not None:
                    value = write(value)
                elif type(value) is float:
                    raise no_float()
                out[wire] = value
            if self._open:
                wire = ""
                for wire, value in values["extra"].items():
                    out.setdefault(wire, write_json(value))
        except Wrong as wrong:
            raise wrong.at(wire) from None
        if self._bare:
            out = out["value"]
        return out if self._tag is None or self._key is not None else {self._tag: out}

    @classmethod
    def _decode(cls: type[M], data: Any) -> M:
        if not isinstance(data, Mapping) or (cls._tag is not None and not cls._holds(data)):
            raise unreadable()
        if cls._tag is not None and cls._key is None:
            data = data[cls._tag]
            if cls._bare:
                data = {"value": data}
            elif not isinstance(data, Mapping):
                raise unreadable().at(cls._tag)
        plan = cls._plan()
        values: dict[str, Any] = {}
        aside: dict[str, Any] = {}
        for name, wire, read, required, nullable in plan.read:
            if wire in data and (data[wire] is not None or (required and nullable)):
                try:
                    values[name] = read(data[wire])
                except Wrong as wrong:
                    if not cls._lenient:
                        raise wrong.at(wire) from None
                    aside[wire] = read_json(data[wire])
            elif required:
                if nullable:
                    values[name] = None
                    continue
                fr, en = f"Clé manquante : {wire}.", f"A key is missing: {wire}."
                raise Wrong("payload.decode", fr, en).at(wire)
        if cls._open:
            left = {key: read_json(value) for key, value in data.items() if key not in plan.known}
            values["extra"] = {**left, **aside}
        return cls(**values)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Pydantic takes an instance or the JSON, without this package depending on it."""
        from pydantic_core import core_schema

        from .errors import InvalidPayloadError

        def read(value: Any) -> Any:
            if isinstance(value, cls):
                return value
            try:
                return cls.from_dict(value)
            except InvalidPayloadError as error:
                raise ValueError(str(error)) from None

        write = core_schema.plain_serializer_function_ser_schema(lambda value: value.to_dict())
        return core_schema.no_info_plain_validator_function(read, serialization=write)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__, "description": cls.__doc__ or ""}


def _compile(cls: type[Model]) -> _Plan:
    module = sys.modules[cls.__module__]
    names = _Names(cls.__module__.rpartition(".")[0])
    plan = _Plan([], [], [], frozenset())
    known = [] if cls._key is None else [cls._key]
    for one in dataclasses.fields(cls):
        if cls._open and one.name == "extra":
            plan.make.append((one.name, codec(Mapping[str, Any])[0].make))
            continue
        # Our own generated annotations: the classes they name may not be loaded yet.
        functions, nullable = codec(eval(str(one.type), vars(module), names))
        wire = cls._names.get(one.name) or _camel(one.name)
        known.append(wire)
        required = one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
        empty = None if required else one.default
        if one.default_factory is not dataclasses.MISSING:
            empty = {} if one.default_factory is dict else one.default_factory
        left_out = not required and (cls._nulls is (one.name in cls._otherwise)) and empty in _NOTHING
        plan.write.append((one.name, wire, functions.write, empty if left_out else _KEEP))
        read = functions.read_loosely if cls._lenient else functions.read
        plan.read.append((one.name, wire, read, required, nullable))
        if functions.make is not None:
            plan.make.append((one.name, functions.make))
    return plan._replace(known=frozenset(known))


def _camel(name: str) -> str:
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def _refusal(wrong: Wrong) -> Exception:
    from .errors import InvalidPayloadError

    error: Exception = InvalidPayloadError.at(wrong.where(), wrong.code, wrong.fr, wrong.en)
    return error
